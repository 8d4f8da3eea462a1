#!/usr/bin/env bash
# Runs the same lists through listlint and awesome-lint, and checks that docs/awesome.md says what both do: tests/awesome/run.sh LISTLINT
# With --write, the table of that page is written.
set -euo pipefail
listlint=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

npm install --prefix "$scratch" --no-audit --no-fund --ignore-scripts --silent awesome-lint@2.3.0
mkdir "$scratch/awesome-skeleton"
(cd "$scratch/awesome-skeleton" && "$listlint" init --awesome > /dev/null)
node "$here/compare.mjs" "$listlint" "$scratch" "$here/../../docs/awesome.md" "${@:2}"
