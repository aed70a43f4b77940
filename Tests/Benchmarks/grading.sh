#!/usr/bin/env bash
# Typed answers judged a second, against a chronicle of 1,000 entities: ./grading.sh [ANNALS] [LINES]
#
# The bar (issue 6) is 10,000 a second in a release build. Start-up and the reading of the chronicle are
# measured apart, with one line, and taken off.
set -euo pipefail
cd "$(dirname "$0")/../.."
annals=${1:-.build/release/annals}
count=${2:-50000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# 400 people, 400 bodies, 200 places; names of syllables, so that many are alike.
awk 'BEGIN {
  split("ka ro mi ve lu sta gri pe to na", one); split("rin lov men dar bek sim tul gor han zev", two)
  split("sky ov in enko ich ev uk sen off man", three)
  split("Ivan Sergei Anna Karl Lev Pavel Olga Fritz Jan Emil", given)
  split("Committee Commission Council Bureau Directorate Front Army Soviet Union Academy", genus)
  split("Northern Southern Central Regional Political Military Economic Labour Supreme Main", kind)
  print "annals: 1\nid: thousand\ntitle: A thousand\npeople:"
  for (i = 0; i < 400; i++)
    printf "  p%d: {name: %s %s%s%s, aliases: [%s. %s%s%s]}\n", i, given[i % 10 + 1], one[i % 10 + 1], two[int(i / 10) % 10 + 1], three[int(i / 40) % 10 + 1], substr(given[i % 10 + 1], 1, 1), one[i % 10 + 1], two[int(i / 10) % 10 + 1], three[int(i / 40) % 10 + 1]
  print "organisations:"
  for (i = 0; i < 400; i++)
    printf "  o%d: {name: the %s %s of %s%s}\n", i, kind[i % 10 + 1], genus[int(i / 10) % 10 + 1], one[int(i / 100) + 1], two[i % 10 + 1]
  print "places:"
  for (i = 0; i < 200; i++)
    printf "  t%d: {name: %s%s%s}\n", i, one[i % 10 + 1], two[int(i / 10) % 10 + 1], (i < 100 ? "sk" : "grad")
  print "events:\n  - {id: e, who: p1, what: was born, date: 1900}"
}' > "$folder/thousand.yaml"
"$annals" check "$folder/thousand.yaml" > /dev/null

# The labelled answers, over and over.
awk -F'\t' -v count="$count" '
  function quoted(text) { gsub(/\\/, "\\\\", text); gsub(/"/, "\\\"", text); return "\"" text "\"" }
  !/^#/ && !/^id\t/ {
    n = split($5, parts, "|"); list = ""
    for (i = 1; i <= n; i++) list = list (i > 1 ? "," : "") quoted(parts[i])
    lines[++rows] = "{\"type\":" quoted($2) ",\"asked\":" quoted($3) ",\"expected\":" quoted($4) ",\"aliases\":[" list "],\"typed\":" quoted($6) "}"
  }
  END { for (i = 0; i < count; i++) print lines[i % rows + 1] }
' Tests/GradingTests/Data/grading_gold.tsv Tests/GradingTests/Data/grading_own.tsv > "$folder/lines"

seconds() { # seconds FILE: how long it takes to judge a file's lines
  local start end
  start=$(date +%s.%N)
  "$annals" grade --json --deck "$folder/thousand.yaml" < "$1" > "$folder/out"
  end=$(date +%s.%N)
  awk -v a="$start" -v b="$end" 'BEGIN { print b - a }'
}

head -n 1 "$folder/lines" > "$folder/one"
ready=$(seconds "$folder/one")
whole=$(seconds "$folder/lines")
[ "$(wc -l < "$folder/out")" = "$count" ]
awk -v ready="$ready" -v whole="$whole" -v count="$count" 'BEGIN {
  printf "{\"lines\":%d,\"entities\":1000,\"startSeconds\":%.3f,\"seconds\":%.3f,\"perSecond\":%.0f}\n", count, ready, whole, count / (whole - ready)
}'
