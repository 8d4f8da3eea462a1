#!/usr/bin/env bash
# Gets the commits that the check is about, where a shallow clone lacks them. What cannot be had is left: listlint says what is missing.
set -euo pipefail
# shellcheck source=.github/action/path.sh
. "${BASH_SOURCE[0]%/*}/path.sh"

# What a repository sets runs no program, and what looks like one in a checkout is none.
git() { command git -c core.fsmonitor= -c core.hooksPath=/dev/null -c safe.bareRepository=explicit "$@"; }

git rev-parse --git-dir > /dev/null 2>&1 || exit 0
wanted=()
for commit in "${LISTLINT_BASE:-}" "${LISTLINT_HEAD:-}"; do
  # All zeros: a new or deleted branch.
  if [[ $commit =~ ^[0-9a-f]{40,64}$ && ! $commit =~ ^0+$ ]]; then wanted+=("$commit"); fi
done
[ ${#wanted[@]} -eq 2 ] || exit 0

# listlint fetches nothing itself, so that a partial clone gets here what changed.
fetch_files() {
  [ -n "$(git config --get-regexp '^remote\..*\.promisor$' || true)" ] || return 0
  local base
  base=$(git merge-base "${wanted[@]}" 2> /dev/null) || return 0
  git diff-tree -r -p -M --no-ext-diff --no-textconv "$base" "${wanted[1]}" > /dev/null 2>&1 ||
    echo "::warning title=listlint::The files that the check needs could not be fetched. Give actions/checkout no filter."
}

if git merge-base "${wanted[@]}" > /dev/null 2>&1; then
  fetch_files
  exit 0
fi
depth=()
if [ "$(git rev-parse --is-shallow-repository)" = true ]; then depth=(--unshallow); fi
git fetch --quiet --no-tags --no-recurse-submodules ${depth[@]+"${depth[@]}"} origin "${wanted[@]}" ||
  echo "::warning title=listlint::The history that the check needs could not be fetched. Give actions/checkout fetch-depth: 0."
fetch_files
