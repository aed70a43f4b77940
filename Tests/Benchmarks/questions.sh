#!/usr/bin/env bash
# Times and peak memory of making all cards of large chronicles, by the annals of a release build.
#
#   bash Tests/Benchmarks/questions.sh [ANNALS [SHAPE…]]
#
# `generate --kind when` reads the chronicle, makes every card and writes those of one kind. Each shape of
# large-chronicle.py is made at 12,500, 25,000 and 50,000 events; beside each stands how many times as long
# it took as the half of it: about 2 is linear, 4 is the square. `check --json` reads the chronicle and no more.
# Bar: 50,000 events in 6 s on the clock, both cores used, and 400 MB, in each of these shapes; exit 1 where
# one misses it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
annals=${1:-$here/../../.build/release/annals}
shift || true
shapes=("$@")
[ $# -gt 0 ] || shapes=(many subject was life house where same body)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
missed=0
for shape in "${shapes[@]}"; do
  before=
  for events in 12500 25000 50000; do
    python3 "$here/large-chronicle.py" $events 1 "$shape" > "$work/large.yaml"
    /usr/bin/time -f "%e %U" -o "$work/reading" "$annals" check --json "$work/large.yaml" > /dev/null
    /usr/bin/time -f "%e %U %M" -o "$work/time" \
      timeout 300 "$annals" generate "$work/large.yaml" --data "$work/data" --kind when --format csv \
      -o "$work/out.csv" --force > /dev/null 2> "$work/messages" || { tail -3 "$work/messages"; }
    read -r seconds user memory < <(tail -1 "$work/time")
    read -r reading _ < <(tail -1 "$work/reading")
    ratio=${before:+, $(python3 -c "print(f'{$seconds / max($before, 0.01):.1f}')") times the half}
    verdict=
    if [ $events = 50000 ] && python3 -c "exit($seconds <= 6 and $memory <= 400 * 1024)"; then
      verdict=" MISSED"
      missed=1
    fi
    echo "$shape, $events events: $seconds s ($user s of work, reading $reading s)," \
      "$((memory / 1024)) MB$ratio$verdict"
    before=$seconds
  done
done
exit $missed
