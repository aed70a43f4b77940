#!/usr/bin/env bash
# Starts at size beside Anki: 300 chronicles of 100 events all studied, a million reviews.
#
# start.sh [FOLDER]: builds both collections in FOLDER (else a temporary one; some minutes), then prints
# both sides of one run. Needs python3 with `pip install anki` ($PYTHON) for the other side.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/Tests/Benchmarks
folder=${1:-$(mktemp -d)}
python=${PYTHON:-python3}
swift build -c release --product annals >&2
ANNALS=$(swift build -c release --show-bin-path)/annals
export ANNALS
swift build -c release --product journal-keeper >&2
KEEPER=$(dirname "$ANNALS")/journal-keeper
export KEEPER
mkdir -p "$folder"
[ -d "$folder/data" ] || "$python" "$here/scale.py" annals "$folder/data"
cards=$(cat "$folder/data/reviews/"*.jsonl | grep -o '"card":"[^"]*"' | sort -u | wc -l)
if "$python" -c 'import anki' 2>/dev/null; then
  [ -f "$folder/collection.anki2" ] || CARDS=$cards "$python" "$here/scale.py" anki "$folder/collection.anki2"
else
  echo 'Anki is not here: pip install anki' >&2
fi
cd "$folder"
HOME=$folder exec "$python" "$here/start.py"
