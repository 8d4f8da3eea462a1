#!/usr/bin/env bash
# Gets the commits that the check is about, where a shallow clone lacks them. What cannot be had is left: listlint says what is missing.
set -euo pipefail

git rev-parse --git-dir > /dev/null 2>&1 || exit 0
wanted=()
for commit in "${LISTLINT_BASE:-}" "${LISTLINT_HEAD:-}"; do
  # All zeros: a new or deleted branch.
  if [[ $commit =~ ^[0-9a-f]{40,64}$ && ! $commit =~ ^0+$ ]]; then wanted+=("$commit"); fi
done
[ ${#wanted[@]} -eq 2 ] || exit 0
if git merge-base "${wanted[@]}" > /dev/null 2>&1; then exit 0; fi

depth=()
if [ "$(git rev-parse --is-shallow-repository)" = true ]; then depth=(--unshallow); fi
git fetch --quiet --no-tags --no-recurse-submodules ${depth[@]+"${depth[@]}"} origin "${wanted[@]}" ||
  echo "::warning title=listlint::The history that the check needs could not be fetched. Give actions/checkout fetch-depth: 0."
