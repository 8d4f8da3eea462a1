# shellcheck shell=bash
# What the scripts beside this share: steps that print what they run, and stop the test where it ends otherwise than expected. Wants a folder in work.
# shellcheck disable=SC2154
output="$work/output"

say() { printf '\n### %s\n' "$*"; }

# run STATUS COMMAND...: shows the command and its output, or as many of its last lines as are in last_lines.
run() {
  local expected=$1 status=0
  shift
  printf '$'
  printf ' %q' "$@"
  printf '\n'
  "$@" > "$output" 2>&1 || status=$?
  tail -n "${last_lines:-+1}" "$output"
  [ "$status" -eq "$expected" ] || { echo "FAILED: exit $status, expected $expected" >&2; exit 1; }
}

shows() { grep -qF -- "$1" "$output" || { echo "FAILED: the output lacks: $1" >&2; exit 1; }; }
