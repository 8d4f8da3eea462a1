#!/usr/bin/env bash
# Puts listlint on the path of the job: the released binary, or the released .NET tool where there is none for this system.
# Nothing runs whose checksum is not the released one, and no other source is asked.
set -euo pipefail
# shellcheck source=.github/action/path.sh
. "${BASH_SOURCE[0]%/*}/path.sh"

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
    # A global.json of the current folder may name another SDK, and where it lies.
    (cd "$source" && dotnet publish src/ListLint.Cli -c Release -o "$bin" --nologo -v quiet)
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

# What cannot be had is an error, and never a reason to take something else.
get() {
  curl --fail --silent --show-error --location --proto-redir =https --retry 3 --max-time 120 --output "$2/$1" "$GITHUB_SERVER_URL/$LISTLINT_REPOSITORY/releases/download/v$version/$1" ||
    fail "$1 of the release $version could not be downloaded from $LISTLINT_REPOSITORY, so nothing is installed. Look whether there is such a release, and run the job again"
}

# A file of the release in a folder, as the release states it.
get_checked() {
  get SHA256SUMS "$2"
  get "$1" "$2"
  local wanted
  wanted=$(awk -v file="$1" '$2 == file || $2 == "*" file { print $1 }' "$2/SHA256SUMS")
  [ -n "$wanted" ] || fail "the release $version states no checksum of $1, so it is not run"
  [ "$(sum "$2/$1")" = "$wanted" ] || fail "$1 of the release $version does not have the checksum that the release states, so it is not run"
}

if [ -n "$file" ]; then
  get_checked "$file" "$bin"
  name=listlint
  case $file in *.exe) name=listlint.exe ;; esac
  mv "$bin/$file" "$bin/$name"
  chmod +x "$bin/$name"
else
  command -v dotnet > /dev/null || fail "there is no binary of listlint $version for this system, and no .NET SDK (actions/setup-dotnet) to run the .NET tool with"
  echo "No binary of listlint $version for this system: installing the .NET tool of the release."
  packages=$RUNNER_TEMP/listlint-package
  mkdir -p "$packages"
  get_checked "ListLint.$version.nupkg" "$packages"
  # Configurations of the machine and of the checkout, which may name other sources, do not count.
  cat > "$packages/nuget.config" << 'END'
<configuration>
  <packageSources>
    <clear />
    <add key="release" value="." />
  </packageSources>
</configuration>
END
  (cd "$packages" && NUGET_PACKAGES=$packages/cache dotnet tool install ListLint --version "[$version]" --tool-path "$bin" --configfile nuget.config) ||
    fail "the .NET tool of the release $version could not be installed"
fi
echo "$bin" >> "$GITHUB_PATH"
