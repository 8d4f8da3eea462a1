# shellcheck shell=bash
# Sourced first by every script of the action: programs come from the folders of PATH that are named from the root,
# since the current folder holds what a branch brought.
clean=
while IFS= read -r -d : folder; do
  case $folder in /*) clean=$clean:$folder ;; esac
done <<< "$PATH:"
PATH=${clean#:}
unset clean folder
