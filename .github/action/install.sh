#!/bin/sh
# Puts listlint on the path of the job: the released program, or the released .NET tool where there is none for this machine.
# Nothing runs whose checksum is not the released one, and no other source is asked.
set -eu
# shellcheck source=.github/action/path.sh
. "$GITHUB_ACTION_PATH/.github/action/path.sh"

LISTLINT_FUNCTIONS=true
# shellcheck source=install/install.sh
. "$GITHUB_ACTION_PATH/install/install.sh"
# Again, for the log of a job.
fail() {
  echo "::error title=listlint::$1"
  exit 2
}

server=${GITHUB_SERVER_URL:-}
repository=${LISTLINT_REPOSITORY:-}
version=${LISTLINT_VERSION:-}
# An action that is used from its own checkout ("uses: ./") has no release of its own.
if [ -z "$version" ]; then
  version=source
  if [ -n "$repository" ]; then version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$GITHUB_ACTION_PATH/Directory.Build.props"); fi
fi
version=${version#v}
bin=$RUNNER_TEMP/listlint-bin
mkdir -p "$bin"

case $version in
  installed)
    has listlint || fail 'version: installed, but there is no listlint on the path'
    exit 0
    ;;
  source)
    has dotnet || fail 'version: source needs the .NET SDK (actions/setup-dotnet)'
    # A global.json of the current folder may name another SDK, and where it lies.
    (cd "$GITHUB_ACTION_PATH" && dotnet publish src/ListLint.Cli -c Release -o "$bin" --nologo -v quiet)
    echo "$bin" >> "$GITHUB_PATH"
    exit 0
    ;;
  *[!0-9.]* | '')
    fail 'version has to be one such as 1.2.3, or source, or installed'
    ;;
esac
[ -n "$repository" ] || fail 'a release belongs to a repository: use the action as OWNER/NAME@VERSION, or version: source'

file=$(program_name)
if [ -n "$file" ]; then
  download_verified "$file" "$bin"
  name=listlint
  case $file in *.exe) name=listlint.exe ;; esac
  mv "$bin/$file" "$bin/$name"
  chmod +x "$bin/$name"
else
  has dotnet || fail "there is no program of listlint $version for this machine, and no .NET SDK (actions/setup-dotnet) to run the .NET tool with"
  echo "No program of listlint $version for this machine: installing the .NET tool of the release."
  packages=$RUNNER_TEMP/listlint-package
  mkdir -p "$packages"
  download_verified "ListLint.$version.nupkg" "$packages"
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
