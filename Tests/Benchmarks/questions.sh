#!/usr/bin/env bash
# Times and peak memory of making all cards of large chronicles, by the annals of a release build.
#
#   bash Tests/Benchmarks/questions.sh [ANNALS [SHAPE…]]
#
# `generate --kind when` reads the chronicle, makes every card and writes those of one kind. Each shape of
# large-chronicle.py is made at 12,500, 25,000 and 50,000 events; beside each stands how many times as long
# it took as the half of it: about 2 is linear, 4 is the square.
# Bar: 50,000 events in 20 s and 1 GB, near-linear, in each of these shapes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
annals=${1:-$here/../../.build/release/annals}
shift || true
shapes=("$@")
[ $# -gt 0 ] || shapes=(many subject was life house where same body)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for shape in "${shapes[@]}"; do
  before=
  for events in 12500 25000 50000; do
    python3 "$here/large-chronicle.py" $events 1 "$shape" > "$work/large.yaml"
    /usr/bin/time -f "%U %M" -o "$work/time" \
      timeout 300 "$annals" generate "$work/large.yaml" --data "$work/data" --kind when --format csv \
      -o "$work/out.csv" --force > /dev/null 2> "$work/messages" || { tail -3 "$work/messages"; }
    read -r seconds memory < <(tail -1 "$work/time")
    ratio=${before:+, $(python3 -c "print(f'{$seconds / max($before, 0.01):.1f}')") times the half}
    echo "$shape, $events events: $seconds s, $((memory / 1024)) MB$ratio"
    before=$seconds
  done
done
