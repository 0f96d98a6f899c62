#!/usr/bin/env bash
# What SaySo allows, read from effective.json with jq. Anything wrong is "blocked".
#
#     . effective.sh
#     if allowed device.os; then ...; fi
#
# As a command, effective.sh ITEM [PRODUCT] prints the verdict and ends with 0 only where the item is allowed.

sayso_max_bytes=1048576

sayso_state_folder() {
    if [ -n "${SAYSO_STATE_DIR:-}" ]; then
        printf '%s' "$SAYSO_STATE_DIR"
    elif [ "$(uname)" = Darwin ]; then
        printf '%s' "$HOME/Library/Application Support/SaySo"
    else
        case ${XDG_STATE_HOME:-} in
            /*) printf '%s' "$XDG_STATE_HOME/sayso" ;;
            *) printf '%s' "$HOME/.local/state/sayso" ;;
        esac
    fi
}

# Owner, group, mode as octal digits and size of what lies at a path, links followed.
sayso_stat() {
    if stat --version >/dev/null 2>&1; then
        local uid gid mode size
        read -r uid gid mode size < <(stat -L -c '%u %g %f %s' -- "$1") && printf '%s %s %o %s' "$uid" "$gid" "0x$mode" "$size"
    else
        stat -L -f '%u %g %p %z' -- "$1"
    fi
}

sayso_sha256() {
    if command -v sha256sum >/dev/null; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -d ' ' -f 1
}

# Whether a file or folder that SaySo decided from is still what it was. $1 is its entry in the file.
sayso_unchanged() {
    local path uid gid mode size
    # Only Windows has a registry, and there this script does not run.
    jq -e 'has("registry") | not' <<<"$1" >/dev/null || return 1
    IFS= read -r -d '' path < <(jq -j '.path, "\u0000"' <<<"$1") || return 1
    if ! [ -e "$path" ]; then
        jq -e 'keys == ["path"]' <<<"$1" >/dev/null
        return
    fi
    read -r uid gid mode size < <(sayso_stat "$path"; echo) || return 1
    jq -e --arg access "$uid:$gid:$mode" '.access == $access' <<<"$1" >/dev/null || return 1
    if [ -d "$path" ]; then
        local names=("$path"/* "$path"/.[!.]* "$path"/..?*) name there=()
        for name in "${names[@]}"; do
            # A pattern that fits nothing stays as it is.
            [ -e "$name" ] || [ -L "$name" ] || continue
            there+=("${name##*/}")
        done
        [ -r "$path" ] && jq -ne --argjson entry "$1" '$ARGS.positional | sort == ($entry.names | sort)' \
            --args "${there[@]}" >/dev/null
    else
        [ -f "$path" ] && jq -e --argjson size "$size" '.bytes == $size' <<<"$1" >/dev/null &&
            [ "$(sayso_sha256 "$path")" = "$(jq -r .sha256 <<<"$1")" ]
    fi
}

# Prints the outcome, allowed, ask or blocked, and the reason's word.
verdict() {
    local item=$1 product=${2-} signal=${DO_NOT_TRACK:-} file text uid gid mode size entry found
    signal=${signal//[[:space:]]/}
    [ -z "$signal" ] || [ "$signal" = 0 ] || { echo 'blocked signal'; return; }
    [ $# -lt 2 ] || { [[ $product =~ ^[a-z0-9][a-z0-9._-]{0,63}$ ]] && [[ $product != *$'\n'* ]]; } ||
        { echo 'blocked product-name'; return; }
    file=$(sayso_state_folder)/effective.json
    [ -e "$file" ] || [ -L "$file" ] || { echo 'blocked missing'; return; }
    # Before it is opened: a pipe would be waited for, for ever.
    [ -f "$file" ] && ! [ -L "$file" ] && [ -O "$file" ] || { echo 'blocked untrusted'; return; }
    read -r uid gid mode size < <(sayso_stat "$file"; echo)
    ((0$mode & 022)) && { echo 'blocked untrusted'; return; }
    [ "$size" -le "$sayso_max_bytes" ] || { echo 'blocked too-large'; return; }
    # jq puts a sign of its own where bytes are no UTF-8.
    text=$(set -o pipefail && head -c "$sayso_max_bytes" -- "$file" | iconv -f UTF-8 -t UTF-8 2>/dev/null | tr -d '\0') ||
        { echo 'blocked broken'; return; }
    # jq takes the last of two keys of the same name: so no place in the file may come twice.
    jq -ne --stream '[inputs | if length == 2 then .[0] else .[0][:-1] end] | length > 0 and length == (unique | length)' \
        <<<"$text" >/dev/null 2>&1 || { echo 'blocked broken'; return; }
    jq -e 'type == "object"' <<<"$text" >/dev/null 2>&1 || { echo 'blocked broken'; return; }
    jq -e '.format == 1' <<<"$text" >/dev/null 2>&1 || { echo 'blocked unknown-format'; return; }
    jq -e '(.written | fromdate) - 300 <= now and now < (.validUntil | fromdate)' <<<"$text" >/dev/null 2>&1 ||
        { echo 'blocked old'; return; }
    jq -e '(.inputs | type == "array") and ([.verdicts, .products | type] == ["object", "object"])' <<<"$text" >/dev/null 2>&1 || { echo 'blocked broken'; return; }
    while IFS= read -r entry; do
        sayso_unchanged "$entry" 2>/dev/null || { echo 'blocked changed'; return; }
    done < <(jq -c '.inputs[]' <<<"$text")
    found=$(jq -r --arg item "$item" --arg product "$product" '(.products[$product][$item] // .verdicts[$item])
        | if . == null then "blocked not-declared"
          elif .outcome == "allowed" or .outcome == "ask" or .outcome == "blocked" then "\(.outcome) \(.reason)"
          else "blocked broken" end' <<<"$text" 2>/dev/null) || found='blocked broken'
    printf '%s\n' "$found"
}

allowed() {
    case $(verdict "$@") in "allowed "*) return 0 ;; *) return 1 ;; esac
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    case $# in 1 | 2) ;; *) echo 'usage: effective.sh ITEM [PRODUCT]' >&2; exit 2 ;; esac
    answer=$(verdict "$@")
    printf '%s\n' "$answer"
    case $answer in "allowed "*) exit 0 ;; *) exit 1 ;; esac
fi
