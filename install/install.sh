#!/bin/sh
# Installs listlint: downloads the program for this machine from a release, verifies its checksum, and puts it into a folder.
# It tries nothing else. If the program cannot be downloaded or verified, the script fails and changes nothing.
#
#   sh install.sh [--version 1.2.3] [--to FOLDER] [--repository OWNER/NAME] [--server URL]
#
# The folder is ~/.local/bin by default. The install.sh of a release knows its own version and repository. The one in the source needs --repository,
# and installs the latest release by default.
set -eu

# A release replaces these 3 lines.
server=https://github.com
repository=
version=latest

fail() {
  echo "install.sh: $1" >&2
  exit 2
}

# Prints the name that a release gives to the program for this machine. Prints nothing if there is none.
program_name() {
  case $(uname -s) in
    Linux)
      # Alpine Linux and some others use musl, and programs for the GNU C library do not start there.
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

# The wget of BusyBox does not verify the server without this helper. Alpine Linux has it.
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
    fail 'curl is missing, so listlint cannot be downloaded. Install curl or wget, and try again.'
  fi
}

# Prints the SHA-256 of a file.
sum() {
  if has sha256sum; then sha256sum < "$1"; else shasum -a 256 < "$1"; fi | cut -d ' ' -f 1
}

# Names the release in a message.
release_name() { if [ "$version" = latest ]; then echo 'the latest release'; else echo "release $version"; fi; }

# download_asset NAME FOLDER
download_asset() {
  case $version in
    latest) url=$server/$repository/releases/latest/download/$1 ;;
    *) url=$server/$repository/releases/download/v$version/$1 ;;
  esac
  download "$url" "$2/$1" ||
    fail "Could not download $1 of $(release_name) from $repository, so nothing was installed. Check that the release exists, and try again."
}

# download_verified NAME FOLDER: downloads a file of the release, and fails unless it has the checksum in SHA256SUMS.
download_verified() {
  has sha256sum || has shasum || fail 'sha256sum is missing, so a download cannot be verified. Install it (package coreutils), and try again.'
  download_asset SHA256SUMS "$2"
  download_asset "$1" "$2"
  wanted=$(awk -v file="$1" '$2 == file || $2 == "*" file { print $1 }' "$2/SHA256SUMS")
  [ -n "$wanted" ] || fail "SHA256SUMS of $(release_name) has no checksum for $1, so it was not installed."
  [ "$(sum "$2/$1")" = "$wanted" ] || fail "$1 does not have the checksum that $(release_name) states, so it was not installed."
}

main() {
  options='Options: --version 1.2.3, --to FOLDER, --repository OWNER/NAME, --server URL.'
  to=
  while [ $# -gt 0 ]; do
    [ $# -gt 1 ] || fail "\"$1\" is not an option, or has no value. $options"
    case $1 in
      --version) version=${2#v} ;;
      --to) to=$2 ;;
      --repository) repository=$2 ;;
      --server) server=${2%/} ;;
      *) fail "\"$1\" is not an option. $options" ;;
    esac
    shift 2
  done
  [ -n "$repository" ] || fail 'Name the repository with the releases: --repository OWNER/NAME.'
  case $version in
    latest) ;;
    *[!0-9.]* | '') fail 'Give --version a version such as 1.2.3.' ;;
  esac
  [ -n "$to" ] || to=${HOME:?}/.local/bin
  file=$(program_name)
  [ -n "$file" ] || fail "There is no program for this machine ($(uname -s) $(uname -m)). If it has .NET 10, run: dotnet tool install --global ListLint"

  mkdir -p "$to"
  to=$(cd "$to" && pwd)
  # In the same folder, so that the last step replaces the whole program at once.
  temporary=$(mktemp -d "$to/.listlint-XXXXXX")
  trap 'rm -rf "$temporary"' EXIT
  trap 'exit 2' HUP INT TERM
  download_verified "$file" "$temporary"
  chmod 755 "$temporary/$file"
  said=$("$temporary/$file" --version) || fail "$file does not run on this machine, so it was not installed."
  program=listlint
  case $file in *.exe) program=listlint.exe ;; esac
  mv -f "$temporary/$file" "$to/$program"

  echo "Installed $said: $to/$program"
  case :$PATH: in
    *:"$to":*) ;;
    *) echo "This folder is not on your PATH. Add this line to the profile of your shell: export PATH=\"$to:\$PATH\"" ;;
  esac
}

# The last line, so that nothing runs if only half of this file was downloaded. The action uses only the functions.
[ "${LISTLINT_FUNCTIONS:-}" = true ] || main "$@"
