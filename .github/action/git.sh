# shellcheck shell=sh
# Sourced by the scripts of the action that need git.

# What a repository sets runs no program, and what looks like one in a checkout is none.
git() { command git -c core.fsmonitor= -c core.hooksPath=/dev/null -c safe.bareRepository=explicit "$@"; }

# Prints why git refuses the checkout, or nothing.
refusal() {
  case $(LC_ALL=C LANGUAGE='' command git rev-parse --git-dir 2>&1 || :) in
    *'dubious ownership'* | *'unsafe repository'*) echo owner ;;
    *'not a git repository'*) echo none ;;
  esac
}

# In a container, the checkout belongs to the user of the runner, and git refuses what belongs to another user. actions/checkout lets git trust it in
# its own step alone. This does so in ours, by a configuration of their own, so that nothing is left behind.
if command -v git > /dev/null && [ "$(refusal)" = owner ]; then
  config=$RUNNER_TEMP/listlint-gitconfig
  rm -f "$config"
  for user in "${GIT_CONFIG_GLOBAL:-}" "${XDG_CONFIG_HOME:-${HOME:-}/.config}/git/config" "${HOME:-}/.gitconfig"; do
    if [ -f "$user" ]; then command git config --file "$config" --add include.path "$user"; fi
  done
  command git config --file "$config" safe.directory "$(pwd -P)"
  export GIT_CONFIG_GLOBAL="$config"
fi
