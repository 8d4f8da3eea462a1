#!/usr/bin/env bash
# tests/npm/run.sh PACKAGES: runs the npm packages that npm/pack.mjs made for this machine, where there is no .NET, and asks no server but a registry
# of its own. Prints a transcript.
set -euo pipefail
packages=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT
# shellcheck source=tests/transcript.sh
source "$root/tests/transcript.sh"
# shellcheck disable=SC2034
last_lines=5
main=("$packages"/listlint-[0-9]*.tgz)
native=("$packages"/listlint-[a-z]*.tgz)
[ "${#main[@]}-${#native[@]}" = 1-1 ] || { echo 'FAILED: one main package and one with a program are wanted' >&2; exit 1; }

# fresh COMMAND...: on a machine that has Node and no .NET.
mkdir "$work/bin" "$work/home" "$work/lists"
for program in node npm npx env sh; do ln -s "$(command -v "$program")" "$work/bin/$program"; done
registry=
fresh() {
  env -i PATH="$work/bin" HOME="$work/home" ${registry:+npm_config_registry="$registry"} npm_config_update_notifier=false npm_config_audit=false \
    npm_config_fund=false NODE_OPTIONS="${node_options:-}" TERM=xterm "$@"
}
cp "$root/tests/lists/sample.md" "$work/lists/README.md"
cd "$work/lists"

# What the program itself says.
tar -xzf "${native[0]}" -C "$work" package/listlint
"$work/package/listlint" --version > "$work/version"
"$work/package/listlint" check README.md > "$work/expected" || true
same() { cmp "$output" "$work/$1" || { echo "FAILED: the program itself says otherwise" >&2; exit 1; }; }

say 'The packages alone, without a network and without .NET'
run 127 fresh sh -c 'dotnet --version'
run 0 fresh npm exec --yes --offline --package="${main[0]}" --package="${native[0]}" -- listlint --version
same version

node "$root/tests/npm/registry.mjs" "$packages" > "$work/address" &
for ((i = 0; i < 100; i++)); do [ -s "$work/address" ] || sleep 0.1; done
registry=$(< "$work/address")

say 'From a registry, npm brings the program of this machine; the exit code is that of listlint'
run 1 fresh npx --yes listlint check README.md
same expected
run 2 fresh npx --yes listlint chek
run 0 fresh npm install --silent listlint
listlint=node_modules/.bin/listlint

say 'Standard streams go through'
run 1 fresh "$listlint" check - --stdin-filename README.md < "$root/tests/lists/sample.md"
same expected
fresh "$listlint" check README.md --report json 2> "$work/error" > "$work/json" || true
run 0 node -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' "$work/json"
[ "$(cat "$work/error")" = 'listlint: 1 list checked.' ] || { echo 'FAILED: standard error is not as it should be' >&2; exit 1; }

say 'Colors are for terminals only'
fresh "$listlint" check README.md > "$work/plain" || true
script -qec "$(declare -f fresh); work='$work' fresh $listlint check README.md || true" /dev/null > "$work/colors" < /dev/null
run 1 grep -c "$(printf '\033\\[')" "$work/plain"
run 0 grep -c "$(printf '\033\\[')" "$work/colors"

say 'A signal ends the program, and the launcher as the program ended'
mkfifo "$work/never"
sleep 30 > "$work/never" &
# signal NAME STATUS
signal() {
  local status=0 launcher program
  env -i PATH="$work/bin" "$listlint" check - < "$work/never" > "$work/log" 2>&1 &
  launcher=$!
  for ((i = 0; i < 100; i++)); do 
    read -r program _ < "/proc/$launcher/task/$launcher/children" && break
    sleep 0.1
  done
  sleep 0.3
  kill -s "$1" "$launcher"
  wait "$launcher" 2> /dev/null || status=$?
  echo "SIG$1: $status"
  [ "$status" -eq "$2" ] || { echo "FAILED: expected $2" >&2; exit 1; }
  if kill -0 "$program" 2> /dev/null; then echo 'FAILED: the program still runs' >&2; exit 1; fi
}
signal TERM 143
signal HUP 129

say 'A machine without a program is told what to do'
run 0 fresh npm install --silent --prefix "$work/without" --omit=optional listlint
run 2 fresh "$work/without/$listlint" --version
shows 'npm install listlint --include=optional'
echo 'Object.defineProperty(process, "arch", { value: "riscv64" });' > "$work/riscv.cjs"
node_options="--require=$work/riscv.cjs"
run 2 fresh "$listlint" --version
shows 'There is no native program for this machine (linux-riscv64'
shows 'dotnet tool install --global ListLint'

printf '\nThe npm packages did what they should, under Node %s and npm %s.\n' "$(node --version)" "$(npm --version)"
