#!/usr/bin/env bash
# Runs listlint with the inputs of the action, each of which is one word to it, whatever it holds.
set -euo pipefail
# shellcheck source=.github/action/path.sh
. "${BASH_SOURCE[0]%/*}/path.sh"

fail() {
  echo "::error title=listlint::$1"
  exit 2
}

json=$RUNNER_TEMP/listlint.json
sarif=$RUNNER_TEMP/listlint.sarif
args=(check)
if [ -n "$LISTLINT_MERGE" ]; then args=(merge); fi
args+=(--report text --report "json=$json" --report "sarif=$sarif")
# One summary for all shards is enough.
if [ -z "$LISTLINT_SHARD" ]; then args+=(--report "markdown=$GITHUB_STEP_SUMMARY"); else args+=("--shard=$LISTLINT_SHARD"); fi
for report in ${LISTLINT_REPORT//,/ }; do
  case $report in
    check) args+=(--report github-check) ;;
    review) args+=(--report github-review) ;;
    comment) args+=(--report github-comment) ;;
    annotations) annotations=true ;;
    none) ;;
    *) fail 'report has to be of: check, review, comment, annotations, none' ;;
  esac
done
case $LISTLINT_ONLINE in
  true) args+=(--online) ;;
  false | '') ;;
  *) fail 'online has to be true or false' ;;
esac
if [ -n "$LISTLINT_CONFIG" ]; then args+=("--config=$LISTLINT_CONFIG"); fi
if [ -n "$LISTLINT_FAIL_ON" ]; then args+=("--fail-on=$LISTLINT_FAIL_ON"); fi
if [ -n "$LISTLINT_PRESET" ]; then args+=("--preset=$LISTLINT_PRESET"); fi
# Only these reports know what changed.
case ,${LISTLINT_REPORT// /}, in *,check,* | *,review,* | *,comment,*) if [ -n "$LISTLINT_CHANGES" ]; then args+=("--changes=$LISTLINT_CHANGES"); fi ;; esac
# Two reports cannot share standard output, so the commands to the runner go by a file.
commands=$RUNNER_TEMP/listlint-commands
if [ -n "${annotations:-}" ]; then args+=(--report "github=$commands"); fi
args+=(--)
if [ -n "$LISTLINT_MERGE" ]; then
  [ -d "$LISTLINT_MERGE" ] || fail 'merge has to be a folder with the reports of shards'
  while IFS= read -r -d '' path; do args+=("$path"); done < <(find "$LISTLINT_MERGE" -name '*.json' -type f -print0 | sort -z)
fi
while IFS= read -r path; do
  path=${path%$'\r'}
  if [ -n "$path" ]; then args+=("$path"); fi
done <<< "$LISTLINT_PATHS"

rm -f "$json" "$sarif" "$commands"
code=0
listlint "${args[@]}" || code=$?
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
