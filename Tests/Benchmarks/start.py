"""The measuring half of start.sh: both sides in turns, so that other work on the machine meets both."""
import os
import resource
import statistics
import subprocess
import sys
import time

ANNALS = os.environ["ANNALS"]
RUNS = int(os.environ.get("RUNS", 15))
ANKI = """
from anki.collection import Collection
col = Collection("collection.anki2")
# Anki studies a deck at a time: the one with the most due, after all have been counted as at its start.
tree = col.sched.deck_due_tree()
col.decks.select(max(tree.children, key=lambda deck: deck.review_count).deck_id)
assert col.sched.getCard().question()
"""


def whole(command):
    """Seconds and peak MB of a command run to its end."""
    began = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    assert status == 0, command
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def first_question():
    """Seconds from the start of study to its first question on standard output."""
    began = time.perf_counter()
    child = subprocess.Popen([ANNALS, "study", "--mode", "flip", "--data", "data"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    seen = b""
    while b"Question 1" not in seen:
        more = os.read(child.stdout.fileno(), 4096)
        assert more, "no question was asked"
        seen += more
    seconds = time.perf_counter() - began
    child.kill()
    child.communicate()
    return seconds, None


# A first session sees all decks; after progress the state is current.
subprocess.run([ANNALS, "study", "--mode", "flip", "--data", "data"], input=b":quit\n", stdout=subprocess.DEVNULL)
whole([ANNALS, "progress", "--json", "--data", "data"])
rows = {
    "annals --version": lambda: whole([ANNALS, "--version"]),
    "annals due -q": lambda: whole([ANNALS, "due", "-q", "--data", "data"]),
    "annals study, to the first question": first_question,
}
if os.path.exists("collection.anki2") and subprocess.run([sys.executable, "-c", "import anki"], stderr=subprocess.DEVNULL).returncode == 0:
    rows["Anki, open to the first question"] = lambda: whole([sys.executable, "-c", ANKI])
taken = {name: [] for name in rows}
for _ in range(RUNS + 1):
    for name, run in rows.items():
        taken[name].append(run())
print(f"{RUNS} runs in turns, load {os.getloadavg()[0]:.1f}")
print(f"{'':38}{'least s':>9}{'median s':>9}{'peak MB':>9}")
for name, runs in taken.items():
    seconds = [run[0] for run in runs[1:]]
    peak = max((run[1] for run in runs if run[1]), default=None)
    print(f"{name:38}{min(seconds):9.3f}{statistics.median(seconds):9.3f}{peak or float('nan'):9.1f}")
# The whole session, with the rest of the collection read behind its first question.
began = time.perf_counter()
subprocess.run([ANNALS, "study", "--mode", "flip", "--data", "data"], input=b":quit\n", stdout=subprocess.DEVNULL, check=True)
print(f"annals study, until all is read: {time.perf_counter() - began:.2f} s, "
      f"peak of all runs {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB (progress the largest)")
