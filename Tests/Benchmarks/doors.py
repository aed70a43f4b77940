#!/usr/bin/env python3
"""The doors of annals at two sizes beside Anki's, against the bars of the design; exit 1 where one is missed.

Size A: 300 chronicles of 100 events, all their cards studied, 1,000,000 reviews. Size B: one chronicle of 50,000
events, 100,000 of its cards studied, 1,000,000 reviews. Each row runs in turns (ours, the other, ours, the other)
so that other work on the machine meets both, and its medians count. A row is not repeated once a minute has gone.
doors.sh builds the program and runs this; ANNALS and KEEPER name the binaries.
"""
import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Callable, NamedTuple

from doors_data import Data, SHAPES
from doors_runs import Failed, anki, first_question, keeper_answer, whole

MEMORY = {"A": 120, "B": 250}


class Row(NamedTuple):
    """What is run on both sides, and how many times the other's seconds ours may take, or how many seconds."""
    size: str
    name: str
    ours: Callable
    other: Callable = None
    times: float = None
    seconds: float = None
    megabytes: float = None


class Doors:
    def __init__(self, data, annals, keeper):
        self.data, self.annals, self.keeper = data, annals, keeper

    def run(self, size, *arguments, **more):
        return whole([self.annals, *arguments, "--data", self.data.work(size)], self.data.folder, **more)

    def question(self, size, *arguments):
        return first_question([self.annals, *arguments, "--mode", "flip", "--data", self.data.work(size)], self.data.folder)

    def undo(self, size):
        """Takes back an answer given just before, which leaves the memory as it was."""
        self.run(size, "study", "--mode", "flip", typed=b"\n3\n:quit\n")
        return self.run(size, "undo")

    def answer(self):
        with tempfile.TemporaryDirectory(dir=self.data.folder) as folder:
            return keeper_answer(self.keeper, folder)

    def arrived(self, size):
        folder = self.data.arrived(size)
        with tempfile.TemporaryDirectory(dir=self.data.folder) as home:
            return whole([self.annals, "study", "--mode", "flip", "--data", folder], home, typed=b":quit\n")

    def optimize(self, size):
        return whole([self.annals, "optimize", "--data", self.data.fitted(size)], self.data.folder)

    def generate(self, shape, *arguments):
        out = self.data.at("generated.csv")
        return whole([self.annals, "generate", self.data.shape(shape), *arguments, "--format", "csv", "-o", out, "--force",
                      "--data", self.data.at("empty")], self.data.folder)

    def rows(self):
        """Every row of the table, A's before B's."""
        def theirs(operation, size):
            return lambda: anki(operation, self.data.anki(size))

        def version():
            return whole([self.annals, "--version"], self.data.folder)

        page = self.data.at("page.html")
        for size, deck in (("A", "life-000"), ("B", "large")):
            def row(name, operation, times, *arguments, size=size):
                return Row(size, name, lambda: self.run(size, *arguments), theirs(operation, size), times)

            if size == "A":
                yield Row("A", "study, first question", lambda: self.question("A", "study"), theirs("question", "A"), 0.15)
            yield Row(size, f"study {deck}, first question", lambda size=size, deck=deck: self.question(size, "study", deck),
                      theirs("question", size), 0.3 if size == "A" else 1)
            yield Row(size, "due -q, beside --version", lambda size=size: self.run(size, "due", "-q"), version, 1.5)
            if size == "A":
                yield Row("A", "one durable answer", self.answer, theirs("answers", "A"), 1)
            yield row("cards due", "due", 1, "cards", "due")
            yield row("cards stability>100", "stability", 1, "cards", "stability>100")
            yield row("cards arrested", "text", 1, "cards", "arrested")
            yield Row(size, "undo", lambda size=size: self.undo(size), theirs("undo", size), 1)
            yield row("progress", "graphs", 0.5, "progress")
            yield row("progress --json", "graphs", 0.5, "progress", "--json")
            yield row("progress --html", "graphs", 0.5, "progress", "--html", page, "--force")
            yield row("forecast", "graphs", 0.5, "forecast")
            yield row("simulate", "graphs", 0.5, "simulate")
            yield row("doctor", "check", 0.2, "doctor")
            yield Row(size, "study, a million reviews arrived", lambda size=size: self.arrived(size), theirs("import", size), 1)
            if size == "A":
                yield Row("A", "optimize", lambda: self.optimize("A"), theirs("optimize", "A"), 0.3)
        yield Row("", "quiz, first question, beside study's", lambda: self.question("quiz", "quiz"),
                  lambda: self.question("quiz", "study"), 2)
        for shape in SHAPES:
            yield Row("", f"questions, {shape}, of kind when", lambda shape=shape: self.generate(shape, "--kind", "when"), seconds=6, megabytes=400)
            yield Row("", f"questions, {shape}, all", lambda shape=shape: self.generate(shape), seconds=6, megabytes=400)

    def memory(self):
        """Every command whose memory counts, by size; those that change anything do so in pairs or on a copy."""
        def one(size, name, *arguments, **more):
            return Row(size, f"memory, {name}", lambda: self.run(size, *arguments, **more), megabytes=MEMORY[size])

        for size, deck, card in (("A", "life-000", "life-000/e0#date"), ("B", "large", "large/e0#date")):
            flip = ("study", "--mode", "flip")
            yield one(size, "study, three answers", *flip, typed=b"\n3\n" * 3 + b":quit\n")
            yield one(size, f"study {deck}, three answers", *flip, deck, typed=b"\n3\n" * 3 + b":quit\n")
            yield one(size, "study --where", *flip, "--where", "arrested", typed=b"\n3\n" * 3 + b":quit\n")
            yield one(size, f"quiz {deck}", "quiz", deck, "--mode", "flip", typed=b":quit\n")
            yield one(size, "due -q", "due", "-q")
            for name in ("due", "progress", "forecast", "simulate", "doctor", "reschedule", "flags", "aliases", "decks", "undo"):
                yield one(size, name, name)
            yield one(size, "progress --json", "progress", "--json")
            yield one(size, "progress --html", "progress", "--html", self.data.at("page.html"), "--force")
            for query in ("due", "stability>100", "arrested"):
                yield one(size, f"cards {query}", "cards", query)
            for name in ("show", "why", "history", "suspend", "unsuspend", "bury", "unsuspend", "reset"):
                yield one(size, f"{name} CARD", name, card)
            yield one(size, "set new 11", "set", "new", "11")
            yield one(size, f"timeline {deck}", "timeline", deck)
            yield one(size, f"progress {deck}", "progress", deck)
            yield Row(size, "memory, optimize", lambda size=size: self.optimize(size), megabytes=MEMORY[size])
            yield Row(size, "memory, study, arrived", lambda size=size: self.arrived(size), megabytes=MEMORY[size])


def measured(row, rounds, beside):
    """The medians of both sides and our peak MB; the first of several rounds warms the caches and isn't counted."""
    ours, others, began = [], [], time.perf_counter()
    for turn in range(rounds + 1):
        ours.append(row.ours())
        if row.other and beside:
            others.append(row.other())
        if time.perf_counter() - began > 60 or (row.times is None and row.seconds is None):
            break
    ours, others = (runs[1:] or runs for runs in (ours, others))
    return (statistics.median(run.seconds for run in ours),
            statistics.median(run.seconds for run in others) if others else None,
            max((run.megabytes for run in ours if run.megabytes), default=None))


def judged(row, rounds, beside):
    """A line of the table and whether a bar was missed."""
    head = f"{row.size or '–':2} {row.name:38}"
    try:
        ours, other, peak = measured(row, rounds, beside)
    except Failed as failure:
        return f"{head} {failure}: MISSED", True
    ratio = ours / other if other else None
    bars = [text for value, text in ((row.times, f"≤ {row.times} ×"), (row.seconds, f"≤ {row.seconds} s"),
                                     (row.megabytes, f"≤ {row.megabytes} MB")) if value]
    missed = ((row.times and ratio and ratio > row.times) or (row.seconds and ours > row.seconds)
              or (row.megabytes and peak > row.megabytes))
    unknown = row.times and ratio is None
    digits = 5 if ours < 0.1 else 3
    return (f"{head} {ours:9.{digits}f} {format(other, f'9.{digits}f') if other else '–':>9} "
            f"{f'{ratio:.2f} ×' if ratio else '–':>9} {' '.join(bars):>15} {format(peak, '.0f') if peak else '–':>6}  "
            f"{'not measured' if unknown else 'MISSED' if missed else 'met'}", bool(missed))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", default="", help="a regular expression, looked for in 'SIZE NAME', such as '^A cards' or memory")
    options.add_argument("--rounds", type=int, default=5, help="rounds that count; one more warms up (default: 5)")
    options.add_argument("--size", choices=("A", "B"), help="only this size; without it also the rows of no size")
    options.add_argument("--folder", default=os.path.expanduser("~/.cache/annals-benchmarks"), help="kept and reused (default: %(default)s)")
    chosen = options.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    annals = os.environ.get("ANNALS", os.path.join(here, "../../.build/release/annals"))
    keeper = os.environ.get("KEEPER", os.path.join(os.path.dirname(annals), "journal-keeper"))
    os.makedirs(chosen.folder, exist_ok=True)
    doors = Doors(Data(os.path.abspath(chosen.folder), os.path.abspath(annals)), os.path.abspath(annals), keeper)
    beside = subprocess.run([sys.executable, "-c", "import anki"], stderr=subprocess.DEVNULL).returncode == 0
    if not beside:
        print("Anki is not here, so nothing is compared with it: pip install anki==26.9.3", file=sys.stderr)
    rows = [row for row in [*doors.rows(), *doors.memory()]
            if re.search(chosen.rows, f"{row.size} {row.name}") and (not chosen.size or row.size == chosen.size)]
    print(f"{chosen.rounds} rounds in turns, load {os.getloadavg()[0]:.1f}")
    print(f"{'':41} {'ours s':>9} {'other s':>9} {'ratio':>9} {'bar':>15} {'MB':>6}")
    missed = 0
    for row in rows:
        line, failed = judged(row, chosen.rounds, beside)
        print(line, flush=True)
        missed += failed
    print(f"{missed} of {len(rows)} missed, load {os.getloadavg()[0]:.1f}")
    shutil.rmtree(doors.data.at("empty"), ignore_errors=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
