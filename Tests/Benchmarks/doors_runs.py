"""One run of a program: how long it takes and how much memory at its peak."""
import os
import subprocess
import sys
import threading
import time
from typing import NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST = float(os.environ.get("LONGEST", 240))


class Run(NamedTuple):
    """Seconds, and peak MB where it was measured."""
    seconds: float
    megabytes: float = None


class Failed(Exception):
    pass


def started(command, home, source):
    """A child of that home folder, so that nothing of the machine's user is read, ended after LONGEST seconds."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "ANNALS"))}
    child = subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment | {"HOME": home})
    timer = threading.Timer(LONGEST, child.kill)
    timer.daemon = True
    timer.start()
    return child, timer


def ended(child, timer):
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    timer.cancel()
    return usage.ru_maxrss / 1024


def whole(command, home, typed=b"", fine=(0,)):
    """A command to its end, with its output read as it comes."""
    began = time.perf_counter()
    child, timer = started(command, home, subprocess.PIPE if typed else subprocess.DEVNULL)
    if typed:
        child.stdin.write(typed)
        child.stdin.close()
    while os.read(child.stdout.fileno(), 1 << 16):
        pass
    peak = ended(child, timer)
    seconds = time.perf_counter() - began
    child.stdout.close()
    if child.returncode == -9:
        raise Failed(f"ended after {LONGEST:.0f} s")
    if child.returncode not in fine:
        raise Failed(f"exit code {child.returncode}")
    return Run(seconds, peak)


def first_question(command, home):
    """A command until its first question is on standard output.

    It is then ended as a person would, uncounted: one that is killed leaves a state that isn't current.
    """
    began = time.perf_counter()
    child, timer = started(command, home, subprocess.PIPE)
    seen = b""
    while b"Question 1" not in seen:
        more = os.read(child.stdout.fileno(), 4096)
        if not more:
            ended(child, timer)
            raise Failed(f"no question within {LONGEST:.0f} s" if child.returncode == -9 else "no question")
        seen += more
    seconds = time.perf_counter() - began
    child.stdin.write(b":quit\n")
    child.stdin.close()
    while os.read(child.stdout.fileno(), 1 << 16):
        pass
    peak = ended(child, timer)
    child.stdout.close()
    if child.returncode != 0:
        raise Failed(f"exit code {child.returncode} after the first question")
    return Run(seconds, peak)


def keeper_answer(keeper, folder, count=200):
    """The median of durable answers: from one receipt of the journal's writer to the next.

    After every tenth it rewrites state.json, which a session does after every hundredth: those are left out.
    """
    child = subprocess.Popen([keeper, folder, "run", str(count)], stdout=subprocess.PIPE)
    times = [time.perf_counter() for _ in child.stdout]
    if child.wait() != 0:
        raise Failed("journal-keeper failed")
    taken = sorted(after - before for number, (before, after) in enumerate(zip(times, times[1:])) if number % 10 != 9)
    return Run(taken[len(taken) // 2])


def anki(operation, folder):
    """An operation of Anki, its Python's start left out; of several times the median."""
    answer = subprocess.run([sys.executable, f"{HERE}/anki_side.py", operation, folder], capture_output=True, text=True)
    if answer.returncode != 0:
        raise Failed((answer.stderr.strip().splitlines() or ["Anki failed"])[-1])
    lines = sorted((line.split() for line in answer.stdout.splitlines()), key=lambda words: float(words[0]))
    middle = lines[len(lines) // 2]
    return Run(float(middle[0]), float(middle[1]) if len(middle) > 1 else None)
