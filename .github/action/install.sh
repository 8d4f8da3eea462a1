#!/usr/bin/env bash
# Puts listlint on the path of the job: the released binary, or the .NET tool where there is none for this system. Nothing runs whose checksum is not the released one.
set -euo pipefail

fail() {
  echo "::error title=listlint::$1"
  exit 2
}

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
own=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$source/Directory.Build.props")
version=${LISTLINT_VERSION:-}
# An action that is used from its own checkout ("uses: ./") has no release of its own.
if [ -z "$version" ]; then
  if [ -n "${LISTLINT_REPOSITORY:-}" ]; then version=$own; else version=source; fi
fi
version=${version#v}
bin=$RUNNER_TEMP/listlint-bin
mkdir -p "$bin"

case $version in
  installed)
    command -v listlint > /dev/null || fail 'version: installed, but there is no listlint on the path'
    exit 0
    ;;
  source)
    command -v dotnet > /dev/null || fail 'version: source needs the .NET SDK (actions/setup-dotnet)'
    dotnet publish "$source/src/ListLint.Cli" -c Release -o "$bin" --nologo -v quiet
    echo "$bin" >> "$GITHUB_PATH"
    exit 0
    ;;
  *[!0-9.]* | '')
    fail 'version has to be one such as 1.2.3, or source, or installed'
    ;;
esac
[ -n "${LISTLINT_REPOSITORY:-}" ] || fail 'a release belongs to a repository: use the action as OWNER/NAME@VERSION, or version: source'

case $(uname -s)-$(uname -m) in
  Linux-x86_64) file=listlint-linux-x64 ;;
  Linux-aarch64 | Linux-arm64) file=listlint-linux-arm64 ;;
  Darwin-arm64) file=listlint-osx-arm64 ;;
  MINGW*-x86_64 | MSYS*-x86_64) file=listlint-win-x64.exe ;;
  *) file= ;;
esac

sum() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

get() {
  curl --fail --silent --show-error --location --retry 3 --max-time 120 --output "$2" "$GITHUB_SERVER_URL/$LISTLINT_REPOSITORY/releases/download/v$version/$1"
}

if [ -n "$file" ] && get SHA256SUMS "$bin/SHA256SUMS" && get "$file" "$bin/$file"; then
  wanted=$(awk -v file="$file" '$2 == file || $2 == "*" file { print $1 }' "$bin/SHA256SUMS")
  [ -n "$wanted" ] || fail "the release $version states no checksum of $file"
  [ "$(sum "$bin/$file")" = "$wanted" ] || fail "$file of the release $version does not have the checksum that the release states, so it is not run"
  name=listlint
  case $file in *.exe) name=listlint.exe ;; esac
  mv "$bin/$file" "$bin/$name"
  chmod +x "$bin/$name"
else
  command -v dotnet > /dev/null || fail "there is no binary of listlint $version for this system, and no .NET SDK to install the tool with"
  echo "No binary of listlint $version for this system: installing the .NET tool."
  dotnet tool install ListLint --version "[$version]" --tool-path "$bin"
fi
echo "$bin" >> "$GITHUB_PATH"
