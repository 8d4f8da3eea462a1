# shellcheck shell=sh
# Sourced first by every script of the action: programs come from the folders of PATH that are named from the root,
# since the current folder holds what a branch brought.
clean=
set -f
IFS=:
for folder in $PATH; do
  case $folder in /*) clean=$clean:$folder ;; esac
done
unset IFS
set +f
PATH=${clean#:}
unset clean folder

fail() {
  echo "::error title=listlint::$1"
  exit 2
}
