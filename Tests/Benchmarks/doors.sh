#!/usr/bin/env bash
# Every door of annals at size, beside Anki: builds a release of annals, then runs doors.py, whose options it takes.
#
#   bash Tests/Benchmarks/doors.sh [--rows PATTERN] [--rounds N] [--size A|B] [--folder FOLDER]
#
# ANNALS and KEEPER (journal-keeper) in the environment are taken as they are, and then nothing is built.
# For the other side: `pip install anki==26.9.3` for $PYTHON (python3).
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${ANNALS:-}" ]; then
  swift build -c release --product annals >&2
  swift build -c release --product journal-keeper >&2
  folder=$(swift build -c release --show-bin-path)
  export ANNALS=$folder/annals KEEPER=$folder/journal-keeper
fi
exec "${PYTHON:-python3}" Tests/Benchmarks/doors.py "$@"
