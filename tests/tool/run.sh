#!/usr/bin/env bash
# tests/tool/run.sh NATIVE: packs the tool of this tree with a native program of this machine, and installs, runs, updates and removes it in every way that docs/install.md names. Prints a transcript.
set -euo pipefail
native=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 NO_COLOR=1
last_lines=3
# shellcheck source=tests/transcript.sh
source "$root/tests/transcript.sh"

# checks COMMAND...: the command finds in the sample what docs/reports.md says that it finds.
found=$(grep -oE '^[0-9]+ errors?, [0-9]+ warnings? in 1 file\.$' "$root/docs/reports.md")
checks() {
  run 1 "$@" check "$root/tests/lists/sample.md"
  shows "$found"
}

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")
rid=$(dotnet --info | sed -n 's/^ *RID: *//p')

say "The package holds a native program for $rid"
mkdir "$work/native"
cp "$native" "$work/native/listlint-$rid"
pack=(dotnet pack "$root/src/ListLint.Cli" -c Release -p:NativeTool="$work/native" -o "$work/package" -v quiet)
run 0 "${pack[@]}"
run 0 "${pack[@]}" --no-build -p:PackageVersion=0.0.1

say 'A folder without native programs is no package'
mkdir "$work/none"
run 1 dotnet pack "$root/src/ListLint.Cli" -c Release --no-build -p:NativeTool="$work/none" -o "$work/none" -v quiet
shows 'no file is called listlint-RID'

# Nothing that was installed on this machine before takes part.
export HOME="$work/home" DOTNET_CLI_HOME="$work/home" NUGET_PACKAGES="$work/packages"
mkdir "$HOME"
cd "$HOME"

say 'Installed, the command is the native program'
run 0 dotnet tool install --tool-path "$work/tools" --source "$work/package" --version 0.0.1 ListLint
run 0 dotnet tool update --tool-path "$work/tools" --source "$work/package" ListLint
run 0 dotnet tool list --tool-path "$work/tools"
shows "$version"
run 0 cmp "$native" "$work/tools/listlint"
run 0 "$work/tools/listlint" --version
shows "listlint $version"
checks "$work/tools/listlint"
run 0 dotnet tool uninstall --tool-path "$work/tools" ListLint
[ ! -e "$work/tools/listlint" ] || { echo 'FAILED: it is still there' >&2; exit 1; }

say 'Without an installation'
checks dotnet tool exec --yes --source "$work/package" ListLint --

say 'From a manifest'
run 0 dotnet new tool-manifest
run 0 dotnet tool install --source "$work/package" ListLint
checks dotnet tool run listlint --
run 0 dotnet tool uninstall ListLint

# other RID: what a machine of that kind gets runs on .NET.
other() {
  say "A machine without a native program: $1"
  run 0 env DOTNET_RUNTIME_ID="$1" dotnet tool install --tool-path "$work/$1" --source "$work/package" ListLint
  run 1 cmp "$native" "$work/$1/listlint"
  checks "$work/$1/listlint"
}

other osx-x64
other "${rid/linux-/linux-musl-}"

printf '\nThe tool came, ran and went as it should, under .NET %s.\n' "$(dotnet --version)"
