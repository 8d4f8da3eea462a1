# shellcheck shell=sh
# Every script of the action sources this first. It removes relative folders from PATH, because the current folder holds the files of a branch.
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
