#!/bin/sh
# Puts listlint on the PATH of the job: the program of the release, or its .NET tool if there is no program for this machine.
# A file runs only with the checksum that the release states, and it comes from nowhere else.
set -eu
# shellcheck source=.github/action/path.sh
. "$GITHUB_ACTION_PATH/.github/action/path.sh"

LISTLINT_FUNCTIONS=true
# shellcheck source=install/install.sh
. "$GITHUB_ACTION_PATH/install/install.sh"
# Redefined for the log of a job.
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
    has listlint || fail '"version: installed" needs listlint on the PATH, and it is not there.'
    exit 0
    ;;
  source)
    has dotnet || fail '"version: source" needs the .NET SDK. Add a step with actions/setup-dotnet.'
    # A global.json of the current folder may name another SDK, and where it lies.
    (cd "$GITHUB_ACTION_PATH" && dotnet publish src/ListLint.Cli -c Release -o "$bin" --nologo -v quiet)
    echo "$bin" >> "$GITHUB_PATH"
    exit 0
    ;;
  *[!0-9.]* | '')
    fail 'Give "version" a version such as 1.2.3, or "source", or "installed".'
    ;;
esac
[ -n "$repository" ] || fail 'The action does not know which repository has the release. Use it as OWNER/NAME@VERSION, or with "version: source".'

file=$(program_name)
if [ -n "$file" ]; then
  download_verified "$file" "$bin"
  name=listlint
  case $file in *.exe) name=listlint.exe ;; esac
  mv "$bin/$file" "$bin/$name"
  chmod +x "$bin/$name"
else
  has dotnet || fail "listlint $version has no program for this machine, and the .NET SDK, which could run its .NET tool, is missing. Add a step with actions/setup-dotnet."
  echo "listlint $version has no program for this machine, so its .NET tool is installed."
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
    fail "Could not install the .NET tool of release $version."
fi
echo "$bin" >> "$GITHUB_PATH"
