#!/usr/bin/env bash
# Times and peak memory of making all cards of large chronicles, by the annals of a release build.
#
#   bash Tests/Benchmarks/questions.sh [ANNALS]
#
# `generate --kind when` reads the chronicle, makes every card and writes those of one kind.
# Bar: 50,000 events in 20 s and 1 GB, near-linear.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
annals=${1:-$here/../../.build/release/annals}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for events in 12500 25000 50000; do
  python3 "$here/large-chronicle.py" $events > "$work/large.yaml"
  /usr/bin/time -f "$events events, all cards: %U s, %M KB" \
    "$annals" generate "$work/large.yaml" --data "$work/data" --kind when --format csv \
    -o "$work/out.csv" --force
done
