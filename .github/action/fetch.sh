#!/bin/sh
# Fetches the commits that the check needs, if the clone is shallow. If something cannot be fetched, listlint says later what is missing.
set -eu
# shellcheck source=.github/action/path.sh
. "$GITHUB_ACTION_PATH/.github/action/path.sh"

# All zeros: a new or deleted branch.
is_commit() {
  case $1 in
    *[!0-9a-f]*) return 1 ;;
    *[!0]*) [ ${#1} -ge 40 ] && [ ${#1} -le 64 ] ;;
    *) return 1 ;;
  esac
}
base=${LISTLINT_BASE:-}
head=${LISTLINT_HEAD:-}
is_commit "$base" && is_commit "$head" || exit 0

instead='Or give this action "report: annotations", to check all lines.'
command -v git > /dev/null ||
  fail "git is missing in this container, and ListLint needs it to see what changed. Install it in a step before actions/checkout, for example: apk add git, or: apt-get update && apt-get install -y git. $instead"
# shellcheck source=.github/action/git.sh
. "$GITHUB_ACTION_PATH/.github/action/git.sh"
case $(refusal) in
  none)
    fail "The checkout is not a git repository, so ListLint cannot see what changed. actions/checkout makes a repository only if git is there: install git in a step before it. $instead"
    ;;
  owner)
    fail "git does not trust the checkout, because another user owns it. Add a step before this one: git config --global --add safe.directory \"\$GITHUB_WORKSPACE\""
    ;;
esac

# fetch ARGUMENT...
fetch() { git fetch --quiet --no-tags --no-recurse-submodules "$@"; }

# listlint fetches nothing itself, so a partial clone gets the files that changed between 2 commits here.
fetch_files() {
  [ -n "$(git config --get-regexp '^remote\..*\.promisor$' || :)" ] || return 0
  git diff-tree -r -p -M --no-ext-diff --no-textconv "$1" "$2" > /dev/null 2>&1 ||
    echo "::warning title=listlint::Could not fetch the files that the check needs. Remove \"filter\" from actions/checkout."
}

# By default, actions/checkout fetches the merge of a pull request, without history. The 2 commits that it merges are enough.
parents=$(git cat-file commit HEAD 2> /dev/null | sed -n -e '/^$/q' -e 's/^parent //p' || :)
case $parents in
  *"
$head")
    if ! git rev-parse --quiet --verify 'HEAD^2' > /dev/null; then fetch --depth=2 origin "$(git rev-parse HEAD)" || :; fi
    if git rev-parse --quiet --verify 'HEAD^2' > /dev/null; then
      fetch_files HEAD^1 HEAD
      fetch_files HEAD^2 HEAD
      exit 0
    fi
    ;;
esac

if ! git merge-base "$base" "$head" > /dev/null 2>&1; then
  depth=
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then depth=--unshallow; fi
  fetch ${depth:+"$depth"} origin "$base" "$head" ||
    echo "::warning title=listlint::Could not fetch the history that the check needs. Give actions/checkout \"fetch-depth: 0\"."
fi
if start=$(git merge-base "$base" "$head" 2> /dev/null); then fetch_files "$start" "$head"; fi
