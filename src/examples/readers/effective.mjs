#!/usr/bin/env node
// What SaySo allows, read from effective.json. Anything wrong is "blocked".
//
//     import { allowed } from "./effective.mjs";
//     if (allowed("device.os")) { ... }
//
// As a command, effective.mjs ITEM [PRODUCT] ends with 0 only where the item is allowed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";

const MAX_BYTES = 1 << 20;
const MINUTE = 60_000;
const REGISTRY = "HKLM\\Software\\Policies\\SaySo";
const SYSTEM = "C:\\Windows\\System32\\";

/** Why nothing is allowed; its message is the reason's word. */
class Blocked extends Error {}

function stateFolder() {
  const { env } = process;
  if (env.SAYSO_STATE_DIR) return env.SAYSO_STATE_DIR;
  if (process.platform === "win32") {
    return path.join(env.LOCALAPPDATA || path.join(os.homedir(), "AppData", "Local"), "SaySo");
  }
  if (process.platform === "darwin") return path.join(os.homedir(), "Library", "Application Support", "SaySo");
  const state = env.XDG_STATE_HOME ?? "";
  return path.join(path.isAbsolute(state) ? state : path.join(os.homedir(), ".local", "state"), "sayso");
}

/** The file's bytes, if nobody but this user can have written them. */
function ownFile(file) {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!found) throw new Blocked("missing");
  if (!found.isFile()) throw new Blocked("untrusted");
  if (process.getuid && (found.uid !== process.getuid() || found.mode & 0o022)) throw new Blocked("untrusted");
  if (found.size > MAX_BYTES) throw new Blocked("too-large");
  // A link or a pipe that took its place since then is neither followed nor waited for.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const handle = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(MAX_BYTES);
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, MAX_BYTES, 0));
  } finally {
    fs.closeSync(handle);
  }
}

/** JSON.parse takes the last of two keys of the same name. */
function requireKeysOnce(text) {
  const open = [];
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (colon) {
      const key = JSON.parse(string);
      if (open.at(-1).has(key)) throw new Blocked("broken");
      open.at(-1).add(key);
    }
  }
}

/** What Windows prints of a key of its registry, in UTF-8; nothing where it is not there. */
function printed(key) {
  const line = `${SYSTEM}chcp.com 65001 >nul & ${SYSTEM}reg.exe query ${key} /s 2>&1`;
  const ended = spawnSync(`${SYSTEM}cmd.exe`, ["/d", "/c", line], { stdio: ["ignore", "pipe", "ignore"], timeout: 10_000 });
  if (ended.error) throw ended.error;
  return ended.status === 0 ? ended.stdout : undefined;
}

/** Whether the registry, which SaySo decided from on Windows, still says what it said. */
function registryUnchanged(entry) {
  const known = Object.keys(entry).every((key) => key === "registry" || key === "sha256");
  if (process.platform !== "win32" || entry.registry !== REGISTRY || !known) return false;
  const now = printed(REGISTRY);
  return entry.sha256 === (now === undefined ? undefined : createHash("sha256").update(now).digest("hex"));
}

/** Whether a file or folder that SaySo decided from is still what it was. */
function unchanged(entry) {
  if (entry.registry !== undefined) return registryUnchanged(entry);
  const found = fs.statSync(entry.path, { throwIfNoEntry: false });
  if (!found) return Object.keys(entry).join() === "path";
  if (entry.access !== undefined && entry.access !== `${found.uid}:${found.gid}:${found.mode.toString(8)}`) return false;
  if (found.isDirectory()) return JSON.stringify(entry.names) === JSON.stringify(fs.readdirSync(entry.path).sort());
  if (!found.isFile() || found.size !== entry.bytes) return false;
  return createHash("sha256").update(fs.readFileSync(entry.path)).digest("hex") === entry.sha256;
}

const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

function answer(item, product) {
  if (!["", "0"].includes((process.env.DO_NOT_TRACK ?? "").trim())) throw new Blocked("signal");
  if (product !== undefined && !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(product)) throw new Blocked("product-name");
  const bytes = ownFile(path.join(stateFolder(), "effective.json"));
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const effective = JSON.parse(text);
  requireKeysOnce(text);
  if (effective === null || typeof effective !== "object" || Array.isArray(effective)) throw new Blocked("broken");
  if (effective.format !== 1) throw new Blocked("unknown-format");
  const now = Date.now();
  if (!(Date.parse(effective.written) - 5 * MINUTE <= now && now < Date.parse(effective.validUntil))) throw new Blocked("old");
  if (!effective.inputs.every(unchanged)) throw new Blocked("changed");
  const other = product === undefined ? {} : (own(effective.products, product) ?? {});
  const verdict = own(other, item) ?? own(effective.verdicts, item);
  if (verdict === undefined) throw new Blocked("not-declared");
  if (!["allowed", "ask", "blocked"].includes(verdict.outcome)) throw new Blocked("broken");
  return { outcome: verdict.outcome, reason: String(verdict.reason) };
}

/** The outcome, allowed, ask or blocked, and the reason's word. Never throws. */
export function verdict(item, product) {
  try {
    return answer(item, product);
  } catch (why) {
    return { outcome: "blocked", reason: why instanceof Blocked ? why.message : "broken" };
  }
}

export function allowed(item, product) {
  return verdict(item, product).outcome === "allowed";
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const [item, product, ...more] = process.argv.slice(2);
  if (item === undefined || more.length > 0) {
    console.error("usage: effective.mjs ITEM [PRODUCT]");
    process.exitCode = 2;
  } else {
    const { outcome, reason } = verdict(item, product);
    console.log(`${outcome} ${reason}`);
    process.exitCode = outcome === "allowed" ? 0 : 1;
  }
}
