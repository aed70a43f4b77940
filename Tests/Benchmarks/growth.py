#!/usr/bin/env python3
"""Counts the instructions of every door at a size and at ten times it; exit 1 where ten takes twelve times as many.

growth.py: the program is ANNALS, else a release build, else the debug build the tests made. Two pairs of folders:
many chronicles of one size, and one chronicle of many events. Counted by `perf stat`, for it doesn't slow the program;
where the machine doesn't let it, it says so and passes. COUNTER=valgrind counts by callgrind, which slows the program
fiftyfold and takes minutes: then the data are a tenth and less, and a command is counted in one of the pairs, of a deck
or card in the one chronicle. Every command has run once before it is counted. Nothing is subtracted, so what a start costs hides growth:
at the small sizes only the worst is seen. After LIMIT seconds (80) counting ends, and the commands left out are named.
"""
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BUILDS = os.path.join(HERE, "../../.build")
TIMES = 12
LIMIT = float(os.environ.get("LIMIT", 80))
BEGAN = time.monotonic()
QUIT = b":quit\n"
ANSWERS = b"\n3\n" * 2 + QUIT
# A question that is hinted at and answered looks for what else there was at the time.
TYPED = b":hint\n:hint\n1901\n\n" * 4 + QUIT
COMMANDS = [
    ("due -q", b""), ("cards due", b""), ("progress", b""), ("study --mode flip", QUIT), ("undo", b""),
    ("quiz DECK --mode flip", QUIT), ("forecast", b""), ("show CARD", b""), ("study DECK --mode flip", ANSWERS), ("study DECK --mode type", TYPED),
    ("doctor", b""), ("cards arrested", b""), ("progress --json", b""), ("cards stability>1", b""), ("why CARD", b""),
    ("history CARD", b""), ("set new 11", b""), ("suspend CARD", b""), ("simulate --days 30", b""), ("due", b""),
]


def program():
    for path in (os.environ.get("ANNALS"), f"{BUILDS}/release/annals", f"{BUILDS}/debug/annals"):
        if path and os.path.exists(path):
            return os.path.realpath(path)
    sys.exit("growth: there is no build of annals; set ANNALS")


def counters():
    """How to count with perf and with valgrind: a command that goes before, and where its number stands."""
    perf = (["perf", "stat", "-x", ";", "-e", "instructions:u"], r"^(\d+);[^;]*;instructions")
    valgrind = (["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"], r"Collected : (\d+)")
    by_hand = [("valgrind", *valgrind)] if os.environ.get("COUNTER") == "valgrind" else []
    return [*by_hand, ("perf stat", *perf)]


def counted(counter, command, typed=b"", home="/"):
    """The instructions of a command, or None where they can't be counted; an error where the command fails."""
    _, before, pattern = counter
    try:
        run = subprocess.run([*before, *command], input=typed, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                             env=environment(home), timeout=max(1, LIMIT - (time.monotonic() - BEGAN)))
    except subprocess.TimeoutExpired:
        return None
    found = re.search(pattern, run.stderr.decode(errors="replace"), re.MULTILINE)
    if found and run.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: exit code {run.returncode}")
    return int(found.group(1)) if found else None


def environment(home):
    return {key: value for key, value in os.environ.items() if not key.startswith("XDG_")} | {"HOME": home}


def countable(annals):
    """The first way of counting that works on this program."""
    for counter in counters():
        if shutil.which(counter[1][0]) and counted(counter, [annals, "--version"]):
            return counter
    return None


def made(folder, annals, chronicles, events, reviews):
    """Data of that size, looked at once by a session and by the figures, so that its state is current."""
    sizes = {"CHRONICLES": chronicles, "EVENTS": events, "REVIEWS": reviews}
    subprocess.run([sys.executable, f"{HERE}/scale.py", "annals", folder], check=True, stderr=subprocess.DEVNULL,
                   env=environment(folder) | {"ANNALS": annals} | {key: str(value) for key, value in sizes.items()})
    # Answers of our own to take back.
    for arguments, typed in (("study --mode flip", ANSWERS), ("progress --json", b""), ("study --mode flip", QUIT)):
        subprocess.run([annals, *arguments.split(), "--data", folder], input=typed, check=True, env=environment(folder),
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def instructions(counter, annals, words, typed, pristine):
    """Of a command on its own copy of the data, run once before without counting."""
    if time.monotonic() - BEGAN > LIMIT:
        return None
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, "data")
        shutil.copytree(pristine, folder)
        names = {"DECK": "life-000", "CARD": "life-000/e0#date"}
        command = [annals, *(names.get(word, word) for word in words.split(" ")), "--data", folder]
        subprocess.run(command, input=typed, check=True, env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return counted(counter, command, typed, home)


def main():
    with tempfile.TemporaryDirectory() as work:
        annals = os.path.join(work, "annals")
        # Valgrind stops at the debugging information that Swift's linker leaves.
        if not shutil.which("strip") or subprocess.run(["strip", "--strip-debug", "-o", annals, program()]).returncode != 0:
            shutil.copy(program(), annals)
        counter = countable(annals)
        if not counter:
            print("growth: perf stat can't count instructions here, so nothing was compared")
            return 0
        shapes = {"many chronicles": ((6, 40, 1500), (60, 40, 15_000)), "one chronicle": ((1, 150, 1500), (1, 1500, 15_000))}
        if counter[0] == "valgrind":
            shapes = {"many chronicles": ((1, 12, 90), (10, 12, 900)), "one chronicle": ((1, 12, 90), (1, 120, 900))}
        folders = {}
        for shape, sizes in shapes.items():
            folders[shape] = [os.path.join(work, f"{shape}-{number}") for number in range(2)]
            for folder, size in zip(folders[shape], sizes):
                made(folder, annals, *size)
        return compared(counter, annals, folders)


def compared(counter, annals, folders):
    """Prints every pair of counts; 1 where one grew too much."""
    print(f"growth: instructions by {counter[0]} at ten times the data, at most {TIMES} times as many")
    missed, late = [], []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        pairs = [(f"{words}, {shape}", [pool.submit(instructions, counter, annals, words, typed, folder) for folder in pair])
                 for words, typed in COMMANDS for shape, pair in folders.items()
                 if counter[0] == "perf stat" or (shape == "one chronicle") == (re.search("DECK|CARD", words) is not None)]
        for name, pair in pairs:
            small, large = (future.result() for future in pair)
            if small is None or large is None:
                late.append(name)
                continue
            line = f"  {name:42} {small:15,} {large:15,} {large / small:6.1f} ×"
            print(line, flush=True)
            if large >= TIMES * small:
                missed.append(line)
    if late:
        print(f"growth: not counted after {LIMIT:.0f} s: {'; '.join(late)}")
    if missed:
        print(f"growth: {TIMES} times the instructions or more:", *missed, sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
