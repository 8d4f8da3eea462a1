#!/usr/bin/env bash
# Runs the hooks by the real pre-commit, which installs them from this tree as it would from GitHub. Prints a transcript.
# tests/pre-commit/run.sh node PACKAGES: listlint and listlint-fix, with the npm packages that npm/pack.mjs made, where no .NET runs.
# tests/pre-commit/run.sh dotnet: listlint-dotnet, which pre-commit builds.
set -euo pipefail
kind=$1
packages=${2:+$(realpath "$2")}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT
# Nothing of the machine's own settings takes part.
export NUGET_PACKAGES="${NUGET_PACKAGES:-$HOME/.nuget/packages}"
export HOME="$work/home" PRE_COMMIT_HOME="$work/pre-commit" GIT_CONFIG_NOSYSTEM=1 NO_COLOR=1 PRE_COMMIT_COLOR=never
export GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=test GIT_COMMITTER_EMAIL=test@example.org
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
mkdir -p "$HOME"
# shellcheck source=tests/transcript.sh
source "$root/tests/transcript.sh"
hides() { if grep -qF -- "$1" "$output"; then echo "FAILED: the output has: $1" >&2; exit 1; fi; }

configure() {
  printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks:\n%s\n' "$work/hooks" "$rev" "$1" > .pre-commit-config.yaml
  git add .pre-commit-config.yaml
}

list() { # list TITLE: a table whose second row has one pipe too many if the title has a bare one
  printf '# Readings\n\n| Title | Venue | Code |\n| --- | --- | --- |\n'
  printf '| [Harbour scenes](https://arxiv.org/abs/2403.01234) | CVPR | [Code](https://github.com/harbour/scenes) |\n'
  printf '| [%s](https://arxiv.org/abs/2403.04321) | ICCV | [Code](https://github.com/tides/fog) |\n' "$1"
}

# The tree as it stands, committed or not.
git init -q "$work/hooks"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done | tar -c --null -T -) | tar -x -C "$work/hooks"
git -C "$work/hooks" add -A
git -C "$work/hooks" commit -qm "The tree under test"
rev=$(git -C "$work/hooks" rev-parse HEAD)

git init -q -b main "$work/lists"
cd "$work/lists"

# begin ID: installs a hook into a repository, and tries to commit a broken row.
begin() {
  configure "      - id: $1"
  list 'Fog, a new view' > README.md
  echo 'Not a list.' > notes.txt
  git add -A
  git commit -qm 'Begin a list'

  say "Installing $1"
  run 0 pre-commit install --install-hooks

  say 'A broken row stops the commit'
  list 'Fog | a new view' > README.md
  git add README.md
  run 1 git commit -m 'Add a work'
  shows 'README.md:6:65: error The row has 4 cells under a header with 3'
  shows '[table-cell-count]'
  [ "$(git log --format=%s -1)" = 'Begin a list' ] || { echo 'FAILED: it was committed' >&2; exit 1; }
  git checkout -q HEAD -- README.md
}

if [ "$kind" = dotnet ]; then
  begin listlint-dotnet
  printf '\nThe hook that is built did what it should, under %s and .NET %s.\n' "$(pre-commit --version)" "$(dotnet --version)"
  exit 0
fi

# No .NET here: what would use it fails.
mkdir "$work/bin"
printf '#!/bin/sh\necho dotnet runs >> "%s"\nexit 1\n' "$work/dotnet" > "$work/bin/dotnet"
chmod +x "$work/bin/dotnet"
export PATH="$work/bin:$PATH"
node "$root/tests/npm/registry.mjs" "$packages" > "$work/address" &
for ((i = 0; i < 100; i++)); do [ -s "$work/address" ] || sleep 0.1; done
npm_config_registry=$(< "$work/address")
export npm_config_registry npm_config_update_notifier=false
begin listlint

say 'Nothing staged'
run 0 pre-commit run
shows 'no files to check'

say 'A commit without a list'
echo 'Still not a list.' > notes.txt
git add notes.txt
run 0 git commit -m 'Change the notes'
shows 'Skipped'

say 'A sound list passes'
list 'Fog, an old view' > README.md
git add README.md
run 0 git commit -m 'Rename a work'
shows 'Passed'

say 'Several files, one with spaces and an emoji in its name; only what is staged is checked'
name='more lists/fog 🌫 & tides.md'
mkdir 'more lists'
list 'Fog | again' > "$name"
list 'Fog | still' > 'more lists/second.md'
list 'Fog | unstaged' > unstaged.md
git add 'more lists'
run 1 git commit -m 'Add two lists'
shows "$name:6:"
shows 'more lists/second.md:6:'
shows 'in 2 files'
hides 'unstaged.md:'

say 'listlint-fix fixes them, and the next commit passes'
configure '      - id: listlint-fix
        args: [--unsafe]'
run 1 git commit -m 'Add two lists'
shows 'files were modified by this hook'
grep -qF '[Fog \| again]' "$name"
git add 'more lists'
run 0 git commit -m 'Add two lists'

say 'A new entry is held to the style of the list, and an old one is not'
configure '      - id: listlint'
entry() { printf -- '- [%s](https://%s.example) - Counts %s trees%s\n' "$1" "$1" "$1" "${2-.}"; }
trees() {
  printf '# Trees\n\n'
  entry Oak ''
  for tree in Yew Elm Fir Ash Pine Teak Larch Cedar Birch Alder Hazel Maple Rowan Spruce Ulmo Kauri Iroko Quince Ginkgo Juniper Nutmeg Zelkova; do entry "$tree"; done
}
trees > trees.md
git add trees.md
git commit -qnm 'Begin another list'
{ trees; entry Walnut ''; } > trees.md
git add trees.md
run 0 git commit -m 'Add a tree'
shows 'trees.md:26:'
hides 'trees.md:3:'
git rm -q trees.md
git commit -qnm 'End it'

say 'From one commit to another, as a server does it'
configure '      - id: listlint'
git commit -qm 'Only check' --allow-empty
list 'Fog | pushed' > README.md
git commit -qanm 'Skip the hooks'
run 1 pre-commit run --from-ref HEAD~1 --to-ref HEAD
shows 'README.md:6:'
run 0 pre-commit run --from-ref HEAD~3 --to-ref HEAD~1
hides 'README.md:'

[ ! -e "$work/dotnet" ] || { echo 'FAILED: .NET was asked' >&2; exit 1; }
printf '\nAll hooks did what they should without .NET, under %s and Node %s.\n' "$(pre-commit --version)" "$(node --version)"
