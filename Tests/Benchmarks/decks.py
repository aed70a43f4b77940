#!/usr/bin/env python3
"""Many decks read and compared: 300 chronicles of 100 events never seen before, then 50 of them changed.

decks.py: uses ANNALS, else .build/release/annals. CHRONICLES and EVENTS change the size (scale.py). Exits 1 where
the first question takes longer than 6 s or a session more than 200 MB; on a busy machine look at the CPU's seconds.
"""
import os
import subprocess
import sys
import tempfile
import time

import scale

HERE = os.path.dirname(os.path.abspath(__file__))
ANNALS = os.environ.get("ANNALS", os.path.join(HERE, "../../.build/release/annals"))
MOST_SECONDS, MOST_MEGABYTES = 6, 200


def session(folder):
    """Seconds to the first question, from there to the end, the CPU's seconds, peak MB."""
    began = time.perf_counter()
    child = subprocess.Popen([ANNALS, "study", "--mode", "flip", "--data", folder],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    seen = b""
    while b"Question 1" not in seen:
        more = os.read(child.stdout.fileno(), 4096)
        assert more, "no question was asked"
        seen += more
    first = time.perf_counter()
    child.stdin.write(b":quit\n")
    child.stdin.close()
    child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    assert status == 0
    return first - began, time.perf_counter() - first, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


with tempfile.TemporaryDirectory() as folder:
    decks = os.path.join(folder, "decks")
    os.makedirs(decks)
    files = [f"{decks}/life-{number:03}.yaml" for number in range(scale.CHRONICLES)]
    for number, file in enumerate(files):
        with open(file, "w") as out:
            out.write(scale.chronicle(number))
    rows = {"never seen": session(folder)}
    rows["as they were"] = session(folder)
    for file in files[:50]:
        with open(file) as before:
            text = before.read()
        with open(file, "w") as out:
            out.write(text.replace("visited ", "came to "))
    rows["50 changed"] = session(folder)

print(f"{scale.CHRONICLES} chronicles of {scale.EVENTS} events, load {os.getloadavg()[0]:.1f}")
print(f"{'':16}{'first question s':>18}{'to the end s':>14}{'CPU s':>8}{'peak MB':>9}")
for name, (first, rest, cpu, peak) in rows.items():
    print(f"{name:16}{first:18.2f}{rest:14.2f}{cpu:8.1f}{peak:9.0f}")
missed = any(first > MOST_SECONDS or peak > MOST_MEGABYTES for first, _, _, peak in rows.values())
sys.exit(1 if missed and scale.CHRONICLES == 300 else 0)
