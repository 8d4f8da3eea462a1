#!/usr/bin/env bash
# Counts the instructions of the native program, and fails where they are 3 % above the figures of instructions.tsv: tests/speed/run.sh LISTLINT
# With --write, the figures are written. Seconds differ from run to run; instructions do not, where the collector has one size and one processor.
set -euo pipefail
listlint=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
figures=$here/instructions.tsv
write=${2:-}
corpus=${LISTLINT_CORPUS:-$here/../../../shared}/corpus/lists
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# So large that collections play no part. The made-up list still takes one of two figures, 4 % apart; the higher one is written down.
export DOTNET_GCgen0size=0x20000000 DOTNET_PROCESSOR_COUNT=1
failed=0

# count LISTS...: how many instructions a check of them takes, in millions.
count() {
  local log=$scratch/log
  # What is wrong with the lists is not asked here: 1 says that something is.
  valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --log-file="$log" "$listlint" check "$@" > /dev/null || [ $? -eq 1 ]
  awk '/ I +refs:/ { gsub(",", ""); printf "%.1f\n", $NF / 1e6 }' "$log"
}

# measure NAME LISTS...: compares with the figure of that name.
measure() {
  local name=$1 now before
  shift
  now=$(count "$@")
  before=$(awk -F '\t' -v name="$name" '$1 == name { print $2 }' "$figures")
  printf '%s\t%s\n' "$name" "$now" >> "$scratch/figures"
  if [ "$write" = --write ]; then
    echo "$name: $now million instructions."
  elif awk -v now="$now" -v before="${before:-0}" 'BEGIN { exit !(now > before * 1.03) }'; then
    echo "$name: $now million instructions, where instructions.tsv says ${before:-nothing}." >&2
    echo "If that is meant: tests/speed/run.sh $listlint --write" >&2
    failed=1
  elif awk -v now="$now" -v before="$before" 'BEGIN { exit !(now < before * 0.97) }'; then
    echo "$name: $now million instructions ($before). It is faster: write the figures with --write, so that it stays so."
  else
    echo "$name: $now million instructions ($before)."
  fi
}

printf '# A List\n\n- [One](https://one.example) - An entry.\n' > "$scratch/one.md"
dotnet run -c Release --project "$here/../ListLint.Benchmarks" -- made-up 2000 > "$scratch/made-up.md"
# Its own folder, so that no configuration and no repository is looked at.
cd "$scratch"
measure "a list of one entry" one.md
measure "a made-up list of 2,000 entries" made-up.md
measure "the lists of tests/lists" "$here"/../lists/*.md
if [ -d "$corpus" ]; then
  mapfile -t real < <(find "$corpus" -name README.md -size -200k | LC_ALL=C sort | awk 'NR % 4 == 1')
  measure "real lists, ${#real[@]} of the corpus" "${real[@]}"
else
  echo "The real lists are not here: $corpus" >&2
  grep '^real lists' "$figures" >> "$scratch/figures"
fi
[ "$write" != --write ] || { cp "$scratch/figures" "$figures"; exit 0; }
exit "$failed"
