#!/bin/sh
# tests/npm/installed.sh PACKAGES: the npm packages of a folder, installed from a registry on this machine, run here and find what there is to find.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
node "$root/tests/npm/registry.mjs" "$1" > "$work/address" &
registry=$!
trap 'kill $registry; rm -rf "$work"' EXIT
tries=0
until [ -s "$work/address" ]; do
  tries=$((tries + 1))
  [ "$tries" -le 60 ] || exit 1
  sleep 1
done
npm_config_registry=$(cat "$work/address")
npm_config_cache=$work/cache
export npm_config_registry npm_config_cache
cp "$root/tests/lists/sample.md" "$work"
cd "$work"
npx --yes listlint --version
code=0
npx --yes listlint check sample.md || code=$?
[ "$code" -eq 1 ]
