#!/bin/sh
# Runs listlint with the inputs of the action, each of which is one word to it, whatever it holds.
set -eu
# shellcheck source=.github/action/path.sh
. "$GITHUB_ACTION_PATH/.github/action/path.sh"
# shellcheck source=.github/action/git.sh
. "$GITHUB_ACTION_PATH/.github/action/git.sh"

json=$RUNNER_TEMP/listlint.json
sarif=$RUNNER_TEMP/listlint.sarif
command=check
if [ -n "$LISTLINT_MERGE" ]; then command=merge; fi
set -- "$command" --report text --report "json=$json" --report "sarif=$sarif"
# One summary for all shards is enough.
if [ -z "$LISTLINT_SHARD" ]; then set -- "$@" --report "markdown=$GITHUB_STEP_SUMMARY"; else set -- "$@" "--shard=$LISTLINT_SHARD"; fi
reports=$(printf '%s' "$LISTLINT_REPORT" | tr ',' ' ')
annotations=
changes=
set -f
for report in $reports; do
  # Only check, review and comment know which lines changed.
  case $report in
    check) set -- "$@" --report github-check; changes=$LISTLINT_CHANGES ;;
    review) set -- "$@" --report github-review; changes=$LISTLINT_CHANGES ;;
    comment) set -- "$@" --report github-comment; changes=$LISTLINT_CHANGES ;;
    annotations) annotations=true ;;
    none) ;;
    *) fail '"report" can be: check, review, comment, annotations, none. Separate several with commas.' ;;
  esac
done
set +f
case $LISTLINT_ONLINE in
  true) set -- "$@" --online ;;
  false | '') ;;
  *) fail '"online" can be true or false.' ;;
esac
if [ -n "$LISTLINT_CONFIG" ]; then set -- "$@" "--config=$LISTLINT_CONFIG"; fi
if [ -n "$LISTLINT_FAIL_ON" ]; then set -- "$@" "--fail-on=$LISTLINT_FAIL_ON"; fi
if [ -n "$LISTLINT_PRESET" ]; then set -- "$@" "--preset=$LISTLINT_PRESET"; fi
if [ -n "$changes" ]; then set -- "$@" "--changes=$changes"; fi
# Two reports cannot share standard output, so the commands to the runner go by a file.
commands=$RUNNER_TEMP/listlint-commands
if [ -n "$annotations" ]; then set -- "$@" --report "github=$commands"; fi
set -- "$@" --
paths=$LISTLINT_PATHS
if [ -n "$LISTLINT_MERGE" ]; then
  [ -d "$LISTLINT_MERGE" ] || fail '"merge" needs a folder with the reports of all parts.'
  paths="$(find "$LISTLINT_MERGE" -name '*.json' -type f | LC_ALL=C sort)
$paths"
fi
cr=$(printf '\r')
while IFS= read -r path; do
  path=${path%"$cr"}
  if [ -n "$path" ]; then set -- "$@" "$path"; fi
done << END
$paths
END

rm -f "$json" "$sarif" "$commands"
code=0
listlint "$@" || code=$?
if [ -f "$commands" ]; then cat "$commands"; fi
if [ -f "$json" ]; then
  {
    # A quote within a text is escaped, so that each of these is a key.
    echo "count=$(grep -o '"rule":' "$json" | wc -l | tr -d ' ')"
    echo "json=$json"
    echo "sarif=$sarif"
  } >> "$GITHUB_OUTPUT"
fi
# What a shard found is for the merge to judge, which sees all.
if [ -n "$LISTLINT_SHARD" ] && [ "$code" -eq 1 ]; then code=0; fi
exit $code
