#!/usr/bin/env bash
# tests/server/nvim.sh LISTLINT: opens a list in Neovim with the program as its language server, and does what a person would. Prints a transcript.
set -euo pipefail
LISTLINT=$(realpath "$1")
export LISTLINT
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=tests/transcript.sh
source "$root/tests/transcript.sh"

# Nothing that is set on this machine takes part.
export HOME="$work/home" XDG_CONFIG_HOME="$work/home" XDG_DATA_HOME="$work/home" XDG_STATE_HOME="$work/home" XDG_CACHE_HOME="$work/home"
mkdir -p "$work/home" "$work/list/.git"
cd "$work/list"
cat > README.md << 'LIST'
# Awesome Fog

- [Bells](#bell)

## Bells

- [Old Bell] (https://example.org/old) - Rings.
- 🌫️ [Lost Bell]() - Rings no more.
- [Same Bell](https://example.org/same) - Rings.
- [Same Bell](https://example.org/same) - Rings.
LIST

say 'A list with four problems, in Neovim'
run 0 timeout 25 nvim --clean --headless -c "luafile $root/tests/server/nvim.lua"
say 'The list, as it was saved'
run 0 cat README.md
shows '- [Bells](#bells)'
shows '- [Old Bell](https://example.org/old) - Rings.'
shows '- 🌫️ [Lost Bell]() - Rings no more. <!-- listlint-disable-line empty-link : reason -->'
run 1 "$LISTLINT" check README.md
shows '1 error in 1 file.'
