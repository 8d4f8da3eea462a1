#!/bin/sh
# Installs listlint: downloads the program of a release for this machine, and installs it if it has the checksum that the release states.
# Nothing else is tried: what cannot be downloaded or verified is an error, and then nothing is changed.
#
#   sh install.sh [--version 1.2.3] [--to FOLDER] [--repository OWNER/NAME] [--server URL]
#
# The folder is ~/.local/bin unless given. The install.sh of a release knows its version and repository; that of the source wants a repository,
# and takes the latest release unless a version is given.
set -eu

# A release replaces these three lines.
server=https://github.com
repository=
version=latest

fail() {
  echo "install.sh: $1" >&2
  exit 2
}

# Prints what the program for this machine is called in a release, or nothing where there is none.
program_name() {
  case $(uname -s) in
    Linux)
      # Programs for the GNU C library do not start where there is another one, as on Alpine Linux.
      case $(ldd --version 2>&1 || :) in
        *musl*) system=linux-musl ;;
        *) system=linux ;;
      esac
      ;;
    Darwin) system=osx ;;
    MINGW* | MSYS* | CYGWIN*) system=win ;;
    *) return 0 ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) cpu=x64 ;;
    aarch64 | arm64) cpu=arm64 ;;
    *) return 0 ;;
  esac
  case $system in
    win) echo "listlint-$system-$cpu.exe" ;;
    *) echo "listlint-$system-$cpu" ;;
  esac
}

has() { command -v "$1" > /dev/null 2>&1; }

# The wget of BusyBox verifies no server unless it has this helper, as on Alpine Linux.
has_wget() {
  has wget || return 1
  case $(wget --help 2>&1 || :) in
    *BusyBox*) has ssl_client ;;
  esac
}

# download URL FILE
download() {
  if has curl; then
    curl --fail --silent --show-error --location --proto-redir =https --retry 3 --connect-timeout 30 --max-time 600 --output "$2" "$1"
  elif has_wget; then
    wget -q -T 60 -O "$2" "$1"
  else
    fail 'curl is needed to download listlint, and it is missing. Install curl (or wget), and try again'
  fi
}

# Prints the SHA-256 of a file.
sum() {
  if has sha256sum; then sha256sum < "$1"; else shasum -a 256 < "$1"; fi | cut -d ' ' -f 1
}

# What the release is called in a message.
release_name() { if [ "$version" = latest ]; then echo 'the latest release'; else echo "the release $version"; fi; }

# download_asset NAME FOLDER
download_asset() {
  case $version in
    latest) url=$server/$repository/releases/latest/download/$1 ;;
    *) url=$server/$repository/releases/download/v$version/$1 ;;
  esac
  download "$url" "$2/$1" ||
    fail "$1 of $(release_name) could not be downloaded from $repository, so nothing is installed. Make sure that there is such a release, and try again"
}

# download_verified NAME FOLDER: a file of the release, as the release states it.
download_verified() {
  has sha256sum || has shasum || fail 'sha256sum is needed to verify what is downloaded, and it is missing. Install it (coreutils), and try again'
  download_asset SHA256SUMS "$2"
  download_asset "$1" "$2"
  wanted=$(awk -v file="$1" '$2 == file || $2 == "*" file { print $1 }' "$2/SHA256SUMS")
  [ -n "$wanted" ] || fail "$(release_name) states no checksum of $1, so it is not installed"
  [ "$(sum "$2/$1")" = "$wanted" ] || fail "$1 of $(release_name) does not have the checksum that the release states, so it is not installed"
}

main() {
  to=
  while [ $# -gt 0 ]; do
    [ $# -gt 1 ] || fail "$1 is not known, or lacks its value. Options: --version 1.2.3, --to FOLDER, --repository OWNER/NAME, --server URL"
    case $1 in
      --version) version=${2#v} ;;
      --to) to=$2 ;;
      --repository) repository=$2 ;;
      --server) server=${2%/} ;;
      *) fail "$1 is not known. Options: --version 1.2.3, --to FOLDER, --repository OWNER/NAME, --server URL" ;;
    esac
    shift 2
  done
  [ -n "$repository" ] || fail 'name the repository that has the releases: --repository OWNER/NAME'
  case $version in
    latest) ;;
    *[!0-9.]* | '') fail '--version has to be one such as 1.2.3' ;;
  esac
  [ -n "$to" ] || to=${HOME:?}/.local/bin
  file=$(program_name)
  [ -n "$file" ] || fail "there is no program for this machine ($(uname -s) $(uname -m)). Where .NET 10 runs: dotnet tool install --global ListLint"

  mkdir -p "$to"
  to=$(cd "$to" && pwd)
  # In the same folder, so that the program is there as a whole or not at all.
  temporary=$(mktemp -d "$to/.listlint-XXXXXX")
  trap 'rm -rf "$temporary"' EXIT
  trap 'exit 2' HUP INT TERM
  download_verified "$file" "$temporary"
  chmod 755 "$temporary/$file"
  said=$("$temporary/$file" --version) || fail "$file was downloaded, but does not run on this machine, so it is not installed"
  program=listlint
  case $file in *.exe) program=listlint.exe ;; esac
  mv -f "$temporary/$file" "$to/$program"

  echo "$said is installed: $to/$program"
  case :$PATH: in
    *:"$to":*) ;;
    *) echo "This folder is not on your PATH. Add it to the settings of your shell: export PATH=\"$to:\$PATH\"" ;;
  esac
}

# At the end, so that nothing happens if only half of this file arrived. The action takes the functions alone.
[ "${LISTLINT_FUNCTIONS:-}" = true ] || main "$@"
