"""The measuring half of start.sh: both sides in turns, so that other work on the machine meets both."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ANNALS = os.environ["ANNALS"]
KEEPER = os.environ["KEEPER"]
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


def session(answers):
    """Seconds and peak MB of a session with so many answers, whose end waits until all is read and written."""
    began = time.perf_counter()
    child = subprocess.Popen([ANNALS, "study", "--mode", "flip", "--data", "data"],
                             stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    child.stdin.write(b"\n3\n" * answers + b":quit\n")
    child.stdin.close()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    assert status == 0
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def our_answers(count=1000):
    """Seconds of each durable answer: from one receipt of the journal's writer to the next.

    After every tenth it rewrites state.json, which a session does after every hundredth: those are left out.
    """
    with tempfile.TemporaryDirectory(dir=".") as folder:
        child = subprocess.Popen([KEEPER, folder, "run", str(count)], stdout=subprocess.PIPE)
        times = []
        for _ in child.stdout:
            times.append(time.perf_counter())
        child.wait()
    return [after - before for number, (before, after) in enumerate(zip(times, times[1:])) if number % 10 != 9]


ANKI_ANSWERS = """
import time
from anki.collection import Collection
col = Collection("answered.anki2")
tree = col.sched.deck_due_tree()
for deck in sorted(tree.children, key=lambda deck: -deck.review_count):
    col.decks.select(deck.deck_id)
    while card := col.sched.getCard():
        card.start_timer()
        began = time.perf_counter()
        col.sched.answerCard(card, 3)
        print(time.perf_counter() - began)
"""


def anki_answers(count=1000):
    shutil.copy("collection.anki2", "answered.anki2")
    child = subprocess.Popen([sys.executable, "-c", ANKI_ANSWERS], stdout=subprocess.PIPE, text=True)
    taken = [float(line) for line, _ in zip(child.stdout, range(count))]
    child.kill()
    child.wait()
    return taken


seconds, peak = session(3)
print(f"annals study with three answers, until all is read and written: {seconds:.2f} s, peak {peak:.0f} MB")
seconds, peak = whole([ANNALS, "progress", "--json", "--data", "data"])
print(f"annals progress, every record read: {seconds:.2f} s, peak {peak:.0f} MB")
ours = our_answers()
print(f"a durable answer, annals: median {1000 * statistics.median(ours):.3f} ms of {len(ours)}")
if "Anki, open to the first question" in rows:
    theirs = anki_answers()
    print(f"a durable answer, Anki:   median {1000 * statistics.median(theirs):.3f} ms of {len(theirs)}; "
          f"ratio {statistics.median(ours) / statistics.median(theirs):.2f}")
