#!/usr/bin/env python3
"""Builds what the start-up benchmark measures with, the same for the same numbers.

scale.py annals DIR   DATA for annals: 300 chronicles of 100 events in DIR/decks, all studied, and their reviews
scale.py anki FILE    an Anki collection as large (needs `pip install anki`)

CHRONICLES, EVENTS and REVIEWS in the environment change the size. Both sides have their past up to NOW
and the same share of cards due on that day.
"""
import datetime
import json
import os
import random
import sqlite3
import subprocess
import sys
import zlib

CHRONICLES = int(os.environ.get("CHRONICLES", 300))
EVENTS = int(os.environ.get("EVENTS", 100))
REVIEWS = int(os.environ.get("REVIEWS", 1_000_000))
NOW = datetime.datetime.now(datetime.timezone.utc)
TODAY = NOW.date()

GIVEN = "Anna Boris Carl Dora Emil Fanny Georg Hedda Ivan Jana Karl Lena Max Nina Otto Paula".split()
SYLLABLES = "ba be bi bo da de di do ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to".split()
VERBS = [
    "joined the {} league", "was arrested at the {} works", "moved to {}", "married in {}",
    "was elected to the {} council", "published the {} letters", "left {}", "visited {}",
    "was sentenced in {}", "founded the {} society", "spoke at the {} congress", "resigned in {}",
]
ROLES = ["chairman", "secretary", "treasurer", "director", "editor", "rector"]


def name(number):
    word = ""
    while True:
        word += SYLLABLES[number % len(SYLLABLES)]
        number //= len(SYLLABLES)
        if number == 0:
            return (word + "n").capitalize()


def chronicle(number):
    """A life of EVENTS events: about two in three happenings, with places and colleagues, the rest offices."""
    pick = random.Random(number)
    born = 1700 + number % 200
    out = [f"id: life-{number:03}", f"title: The life of {GIVEN[number % 16]} {name(number + 50)}",
           "subject: self", "calendar: gregorian", "people:",
           f"  self: {{name: {GIVEN[number % 16]} {name(number + 50)}}}"]
    others = 12
    for other in range(others):
        out.append(f"  p{other}: {{name: {GIVEN[(number + other * 5 + 3) % 16]} {name(number * 13 + other * 31 + 400)}}}")
    out.append("organisations:")
    for body in range(10):
        out.append(f"  b{body}: {{name: the {name(number * 7 + body * 17 + 90)} Guild}}")
    out.append("places:")
    for place in range(12):
        out.append(f"  t{place}: {{name: {name(number * 11 + place * 19 + 700)}}}")
    out.append("events:")
    start = born + 20
    for event in range(EVENTS):
        day = f"{born + 16 + event * 50 // EVENTS}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
        if event % 3 == 2:
            end = start + pick.randint(1, 3)
            out.append(f"  - {{id: e{event}, role: {pick.choice(ROLES)}, of: b{event // 3 % 10}, date: {start}/{end}}}")
            start = end
            continue
        what = pick.choice(VERBS).format(name(number * 101 + event * 7))
        fields = f"id: e{event}, what: {what}, date: {day}, where: t{event % 12}"
        if event % 6 == 1:
            fields += f", who: p{event % others}"
        out.append(f"  - {{{fields}}}")
    return "\n".join(out) + "\n"


def sealed(record):
    body = json.dumps(record, separators=(",", ":"), ensure_ascii=False)[:-1]
    return f'{body},"c":"{zlib.crc32(body.encode()) & 0xffffffff:08x}"}}\n'


def histories(cards, reviews):
    """(card, [(day, grade, due)]) of every card: reviews that grow apart, about a fiftieth due today."""
    pick = random.Random(1)
    each, more = divmod(reviews, cards)
    for card in range(cards):
        count = each + (1 if card < more else 0)
        # Backwards from the last interval, which ends from today to two months on.
        ahead = 0 if pick.random() < 0.02 else pick.randint(1, 120)
        interval = max(ahead + 1, pick.randint(40, 200))
        day = TODAY + datetime.timedelta(days=ahead - interval)
        due = TODAY + datetime.timedelta(days=ahead)
        past = []
        for turn in range(count):
            grade = pick.choices([1, 2, 3, 4], [8, 10, 70, 12])[0] if turn else 3
            past.append((day, grade, due))
            due = day
            interval = max(1, int(interval / 1.7))
            day = day - datetime.timedelta(days=interval)
        yield card, past[::-1]


def large(folder):
    """One chronicle of 50,000 events, of whose cards 100,000 are studied."""
    decks = os.path.join(folder, "decks")
    os.makedirs(decks)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(f"{decks}/large.yaml", "w") as file:
        subprocess.run([sys.executable, f"{here}/large-chronicle.py", os.environ.get("EVENTS", "50000")], check=True, stdout=file)
    ids = made_of([f"{decks}/large.yaml"], folder)
    studied = sorted(random.Random(2).sample(range(len(ids)), min(len(ids), int(os.environ.get("STUDIED", 100_000)))))
    answered([ids[card] for card in studied], folder)


def annals(folder):
    decks = os.path.join(folder, "decks")
    os.makedirs(decks)
    for number in range(CHRONICLES):
        with open(f"{decks}/life-{number:03}.yaml", "w") as file:
            file.write(chronicle(number))
    ids = []
    for number in range(0, CHRONICLES, 20):
        ids += made_of([f"{decks}/life-{n:03}.yaml" for n in range(number, min(number + 20, CHRONICLES))], folder)
    answered(ids, folder)


def made_of(files, folder):
    """The ids of all cards of these chronicles."""
    program = os.environ.get("ANNALS", "annals")
    text = subprocess.run([program, "generate", "--format", "json", *files, "--data", folder],
                          check=True, capture_output=True, text=True).stdout
    return [card["id"] for card in json.loads(text)["cards"]]


def answered(ids, folder):
    """Writes journals in which each of the cards was asked."""
    reviews = os.path.join(folder, "reviews")
    os.makedirs(reviews, mode=0o700)
    lines = []
    for card, past in histories(len(ids), REVIEWS):
        for day, grade, due in past:
            seconds = 9 * 3600 + (card * 7919 + len(lines)) % 36_000
            t = datetime.datetime.combine(day, datetime.time(), datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
            lines.append((t.isoformat(timespec="milliseconds").replace("+00:00", "Z"), ids[card], grade, day, due))
    lines.sort()
    files = {}
    for number, (t, card, grade, day, due) in enumerate(lines):
        year = t[:4]
        if year not in files:
            files[year] = open(f"{reviews}/{year}-5ca1ab1e.jsonl", "w")
        files[year].write(sealed({
            "v": 1, "k": "review", "id": f"bench.{number}", "t": t, "z": 0, "card": card, "g": grade,
            "day": day.isoformat(), "due": due.isoformat(), "q": "when/0/typed", "ms": 4000 + number % 9000}))
    for file in files.values():
        file.close()
    print(f"{len(ids)} cards, {len(lines)} reviews in {len(files)} journals", file=sys.stderr)


def anki(path):
    """CARDS notes of one card in DECKS decks, of which STUDIED have a past."""
    from anki.collection import Collection
    cards = int(os.environ["CARDS"])
    studied = int(os.environ.get("STUDIED", cards))
    count = int(os.environ.get("DECKS", CHRONICLES))
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)
    col = Collection(path)
    col.set_config("fsrs", True)
    model = col.models.by_name("Basic")
    decks = [col.decks.id(f"Life {number:03}") for number in range(count)]
    col.close()
    # Straight into the tables and in one transaction: note by note, Anki syncs the disk for each.
    tables = sqlite3.connect(path)
    made = int(NOW.timestamp())
    # The words of our chronicles, so that a search for a text finds about as many.
    stems = ((n, VERBS[n % len(VERBS)].format(name(n))) for n in range(cards))
    fields = [(f"On which date was it that {GIVEN[n % 16]} {name(n + 50)} {stem}?", f"{1700 + n % 250}-0{n % 9 + 1}-1{n % 9}") for n, stem in stems]
    base = 1_500_000_000_000
    tables.executemany(
        "insert into notes (id,guid,mid,mod,usn,tags,flds,sfld,csum,flags,data) values (?,?,?,?,-1,'',?,?,?,0,'')",
        [(base + n, f"g{n}", model["id"], made, f"{q}\x1f{a}", q, zlib.crc32(q.encode())) for n, (q, a) in enumerate(fields)])
    # The day that the scheduler counts from.
    first = TODAY - datetime.timedelta(days=3000)
    tables.execute("update col set crt=?", (int(datetime.datetime.combine(first, datetime.time(4), datetime.timezone.utc).timestamp()),))
    # A stability of three intervals is what our memory makes of such a past.
    rows, log, stamp = [], [], 0
    for card, past in histories(studied, REVIEWS):
        day, grade, due = past[-1]
        interval = (due - day).days
        rows.append((base + card, base + card, decks[card * count // cards], made, 2, 2, (due - first).days, interval, 2500, len(past),
                     json.dumps({"s": 3 * interval, "d": 5.0, "dr": 0.9, "decay": 0.15})))
        for turn, (day, grade, due) in enumerate(past):
            seconds = int(datetime.datetime.combine(day, datetime.time(9), datetime.timezone.utc).timestamp())
            stamp += 1
            # The first is learning (0), without which Anki fits nothing; the rest are reviews (1).
            log.append((seconds * 1000 + stamp % 36_000_000, base + card, grade, (due - day).days,
                        max(1, (due - day).days * 10 // 17), min(turn, 1)))
    rows += [(base + card, base + card, decks[card * count // cards], made, 0, 0, card, 0, 0, 0, "{}") for card in range(studied, cards)]
    tables.executemany(
        "insert into cards (id,nid,did,ord,mod,usn,type,queue,due,ivl,factor,reps,lapses,left,odue,odid,flags,data)"
        " values (?,?,?,0,?,-1,?,?,?,?,?,?,0,0,0,0,0,?)", rows)
    tables.executemany(
        "insert or ignore into revlog (id,cid,usn,ease,ivl,lastIvl,factor,time,type) values (?,?,-1,?,?,?,500,5000,?)", log)
    tables.commit()
    tables.close()
    print(f"{cards} cards, {len(log)} reviews", file=sys.stderr)


if __name__ == "__main__":
    {"annals": annals, "large": large, "anki": anki}[sys.argv[1]](sys.argv[2])
