#!/usr/bin/env python3
"""What SaySo allows, read from effective.json. Anything wrong is "blocked".

    from sayso_effective import allowed
    if allowed("device.os"): ...

As a command, sayso_effective.py ITEM [PRODUCT] ends with 0 only where the item is allowed.
"""
import hashlib
import json
import os
import re
import stat
import subprocess
import sys
from datetime import datetime, timedelta, timezone

MAX_BYTES = 1 << 20
REGISTRY = r"HKLM\Software\Policies\SaySo"
SYSTEM = "C:\\Windows\\System32\\"


class Blocked(Exception):
    """Why nothing is allowed; its text is the reason's word."""


def state_folder():
    home = os.path.expanduser("~")
    if os.environ.get("SAYSO_STATE_DIR"):
        return os.environ["SAYSO_STATE_DIR"]
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", os.path.join(home, "AppData", "Local")), "SaySo")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Application Support", "SaySo")
    state = os.environ.get("XDG_STATE_HOME", "")
    return os.path.join(state if os.path.isabs(state) else os.path.join(home, ".local", "state"), "sayso")


def own_file(path):
    """The file's bytes, if nobody but this user can have written them."""
    try:
        found = os.lstat(path)
    except OSError:
        raise Blocked("missing")
    if not stat.S_ISREG(found.st_mode):
        raise Blocked("untrusted")
    if os.name == "posix" and (found.st_uid != os.getuid() or found.st_mode & 0o022):
        raise Blocked("untrusted")
    if found.st_size > MAX_BYTES:
        raise Blocked("too-large")
    # A link or a pipe that took its place since then is neither followed nor waited for.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as file:
        return file.read(MAX_BYTES + 1)


def once(pairs):
    if len({key for key, _ in pairs}) != len(pairs):
        raise Blocked("broken")
    return dict(pairs)


def moment(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)


def printed(key):
    """What Windows prints of a key of its registry, in UTF-8; None where it is not there."""
    line = f"{SYSTEM}chcp.com 65001 >nul & {SYSTEM}reg.exe query {key} /s"
    ended = subprocess.run(
        [SYSTEM + "cmd.exe", "/d", "/c", line],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=10,
    )
    return ended.stdout if ended.returncode == 0 else None


def registry_unchanged(entry):
    """Whether the registry, which SaySo decided from on Windows, still says what it said."""
    if sys.platform != "win32" or entry["registry"] != REGISTRY or not set(entry) <= {"registry", "sha256"}:
        return False
    now = printed(REGISTRY)
    return entry.get("sha256") == (None if now is None else hashlib.sha256(now).hexdigest())


def unchanged(entry):
    """Whether a file or folder that SaySo decided from is still what it was."""
    if "registry" in entry:
        return registry_unchanged(entry)
    path = entry["path"]
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return set(entry) == {"path"}
    if "access" in entry and entry["access"] != f"{found.st_uid}:{found.st_gid}:{found.st_mode:o}":
        return False
    if stat.S_ISDIR(found.st_mode):
        return entry.get("names") == sorted(os.listdir(path))
    if not stat.S_ISREG(found.st_mode) or found.st_size != entry.get("bytes"):
        return False
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest() == entry.get("sha256")


def answer(item, product=None):
    if os.environ.get("DO_NOT_TRACK", "").strip() not in ("", "0"):
        raise Blocked("signal")
    if product is not None and not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,63}", product):
        raise Blocked("product-name")
    effective = json.loads(own_file(os.path.join(state_folder(), "effective.json")), object_pairs_hook=once)
    if type(effective.get("format")) is not int or effective["format"] != 1:
        raise Blocked("unknown-format")
    now = datetime.now(timezone.utc)
    if not moment(effective["written"]) - timedelta(minutes=5) <= now < moment(effective["validUntil"]):
        raise Blocked("old")
    if not isinstance(effective["inputs"], list):
        raise Blocked("broken")
    if not all([unchanged(entry) for entry in effective["inputs"]]):
        raise Blocked("changed")
    own = effective["products"].get(product, {}) if product else {}
    verdict = own[item] if item in own else effective["verdicts"].get(item)
    if verdict is None:
        raise Blocked("not-declared")
    if verdict["outcome"] not in ("allowed", "ask", "blocked"):
        raise Blocked("broken")
    return verdict["outcome"], str(verdict["reason"])


def verdict(item, product=None):
    """The outcome, allowed, ask or blocked, and the reason's word. Never raises."""
    try:
        return answer(item, product)
    except Blocked as why:
        return "blocked", str(why)
    except Exception:
        return "blocked", "broken"


def allowed(item, product=None):
    return verdict(item, product)[0] == "allowed"


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        print("usage: sayso_effective.py ITEM [PRODUCT]", file=sys.stderr)
        sys.exit(2)
    outcome, reason = verdict(*sys.argv[1:])
    print(outcome, reason)
    sys.exit(0 if outcome == "allowed" else 1)
