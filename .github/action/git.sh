# shellcheck shell=sh
# Sourced by the scripts of the action that need git.

# The settings of the checkout start no program, and a folder in it that looks like a bare repository is not used as one.
git() { command git -c core.fsmonitor= -c core.hooksPath=/dev/null -c safe.bareRepository=explicit "$@"; }

# Prints why git refuses the checkout, or nothing.
refusal() {
  case $(LC_ALL=C LANGUAGE='' command git rev-parse --git-dir 2>&1 || :) in
    *'dubious ownership'* | *'unsafe repository'*) echo owner ;;
    *'not a git repository'*) echo none ;;
  esac
}

# In a container, the user of the runner owns the checkout, and git refuses the repository of another user. actions/checkout makes git trust it in its
# own step only. The same is done here, with a separate configuration, so that nothing changes for later steps.
if command -v git > /dev/null && [ "$(refusal)" = owner ]; then
  config=$RUNNER_TEMP/listlint-gitconfig
  rm -f "$config"
  for user in "${GIT_CONFIG_GLOBAL:-}" "${XDG_CONFIG_HOME:-${HOME:-}/.config}/git/config" "${HOME:-}/.gitconfig"; do
    if [ -f "$user" ]; then command git config --file "$config" --add include.path "$user"; fi
  done
  command git config --file "$config" safe.directory "$(pwd -P)"
  export GIT_CONFIG_GLOBAL="$config"
fi
