#!/bin/sh
# Gets the commits that the check is about, where a shallow clone lacks them. What cannot be had is left: listlint says what is missing.
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

instead='Or set "report: annotations" for this action, which then reports on all lines'
command -v git > /dev/null ||
  fail "git is needed to find out what changed, and this container has none. Install it in a step before actions/checkout, such as: apk add git, or: apt-get update && apt-get install -y git. $instead"
# shellcheck source=.github/action/git.sh
. "$GITHUB_ACTION_PATH/.github/action/git.sh"
case $(refusal) in
  none)
    fail "The checkout is no git repository, so nobody can find out what changed. actions/checkout makes one only where git is installed: install git before that step. $instead"
    ;;
  owner)
    fail "git does not trust the checkout, since it belongs to another user. Add a step before this one: git config --global --add safe.directory \"\$GITHUB_WORKSPACE\""
    ;;
esac

# fetch ARGUMENT...: from where the checkout came.
fetch() { git fetch --quiet --no-tags --no-recurse-submodules "$@"; }

# listlint fetches nothing itself, so that a partial clone gets here what changed between two commits.
fetch_files() {
  [ -n "$(git config --get-regexp '^remote\..*\.promisor$' || :)" ] || return 0
  git diff-tree -r -p -M --no-ext-diff --no-textconv "$1" "$2" > /dev/null 2>&1 ||
    echo "::warning title=listlint::The files that the check needs could not be fetched. Give actions/checkout no filter."
}

# Unless told otherwise, actions/checkout brings no history, and of a pull request what merging it would give. What it merges is all that is needed.
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
    echo "::warning title=listlint::The history that the check needs could not be fetched. Give actions/checkout fetch-depth: 0."
fi
if start=$(git merge-base "$base" "$head" 2> /dev/null); then fetch_files "$start" "$head"; fi
