"""One operation of Anki, timed inside its process after its Python has started; prints seconds and peak MB.

anki_side.py OPERATION FOLDER: FOLDER holds collection.anki2 (and collection.colpkg for `import`).
An operation that writes works on a copy in FOLDER/scratch, made before the clock starts.
"""
import os
import resource
import shutil
import sys
import time

from anki.collection import Collection

operation, folder = sys.argv[1], sys.argv[2]
kept = os.path.join(folder, "collection.anki2")
scratch = os.path.join(folder, "scratch")


def copied():
    """A copy that may be written to; its pages are in the disk cache, as the kept one's are."""
    shutil.rmtree(scratch, ignore_errors=True)
    os.makedirs(scratch)
    return shutil.copy(kept, os.path.join(scratch, "collection.anki2"))


def done(seconds, found=""):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds} {peak:.0f} {found}", flush=True)
    # A collection left open writes nothing more.
    os._exit(0)


def select_fullest(col):
    """Anki studies a deck at a time: the one with the most due, after all have been counted as at its start."""
    tree = col.sched.deck_due_tree()
    col.decks.select(max(tree.children, key=lambda deck: deck.review_count).deck_id)


def question():
    path = copied()
    began = time.perf_counter()
    col = Collection(path)
    select_fullest(col)
    assert col.sched.getCard().question()
    done(time.perf_counter() - began)


def search(query):
    path = copied()
    began = time.perf_counter()
    found = Collection(path).find_cards(query)
    done(time.perf_counter() - began, len(found))


def answers():
    """Seconds of each of up to 1,000 answers, one a line."""
    col = Collection(copied())
    left = 1000
    for deck in sorted(col.sched.deck_due_tree().children, key=lambda deck: -deck.review_count):
        col.decks.select(deck.deck_id)
        while left and (card := col.sched.getCard()):
            card.start_timer()
            began = time.perf_counter()
            col.sched.answerCard(card, 3)
            print(time.perf_counter() - began)
            left -= 1
    sys.stdout.flush()
    os._exit(0)


def undo():
    """Anki forgets what could be undone when it closes, so the answer is given in between and not counted."""
    path = copied()
    began = time.perf_counter()
    col = Collection(path)
    opened = time.perf_counter() - began
    select_fullest(col)
    card = col.sched.getCard()
    card.start_timer()
    col.sched.answerCard(card, 3)
    began = time.perf_counter()
    col.undo()
    done(opened + time.perf_counter() - began)


def graphs():
    path = copied()
    began = time.perf_counter()
    shown = Collection(path)._backend.graphs(search="", days=0)
    done(time.perf_counter() - began, shown.ByteSize())


def check():
    path = copied()
    began = time.perf_counter()
    Collection(path).fix_integrity()
    done(time.perf_counter() - began)


def export():
    """Writes the package that `import` reads, beside the collection."""
    col = Collection(copied())
    began = time.perf_counter()
    col.export_collection_package(os.path.join(folder, "collection.colpkg"), include_media=False, legacy=False)
    done(time.perf_counter() - began)


def bring():
    from anki._backend import RustBackend
    shutil.rmtree(scratch, ignore_errors=True)
    os.makedirs(os.path.join(scratch, "media"))
    began = time.perf_counter()
    RustBackend().import_collection_package(
        col_path=os.path.join(scratch, "collection.anki2"), backup_path=os.path.join(folder, "collection.colpkg"),
        media_folder=os.path.join(scratch, "media"), media_db=os.path.join(scratch, "media.db"))
    done(time.perf_counter() - began)


def optimize():
    path = copied()
    began = time.perf_counter()
    col = Collection(path)
    fit = col._backend.compute_fsrs_params(
        search="", current_params=[], ignore_revlogs_before_ms=0, num_of_relearning_steps=1, health_check=False)
    assert len(fit.params) == 21, "nothing was fitted"
    done(time.perf_counter() - began, f"{fit.fsrs_items} items")


OPERATIONS = {
    "question": question, "answers": answers, "undo": undo, "graphs": graphs, "check": check, "export": export,
    "import": bring, "optimize": optimize,
    "due": lambda: search("is:due"), "stability": lambda: search("prop:s>100"),
    "text": lambda: search("arrested"),
}
OPERATIONS[operation]()
