#!/usr/bin/env bash
# The optimiser beside fsrs-rs: how long five epochs take, and the loss each comes to.
#
#   bash Tests/Benchmarks/optimizer.sh                    speed, on 200,000 simulated reviews
#   bash Tests/Benchmarks/optimizer.sh --learners DIR     losses, on DIR/user_*.csv and DIR/results.json
#
# The bars stand at the end of each; exit code 1 where one is missed.
#
# fsrs-rs comes from PyPI (fsrs-rs-python), into a folder of its own under TMPDIR.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=${TMPDIR:-/tmp}/annals-fsrs-rs
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import fsrs_rs_python' 2>/dev/null ||
  "$venv/bin/pip" install --quiet fsrs-rs-python==0.9.3
swift build -c release --product annals >&2
exec "$venv/bin/python" Tests/Benchmarks/optimizer.py "$(swift build -c release --show-bin-path)/annals" "$@"
