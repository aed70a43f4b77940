#!/usr/bin/env python3
"""Writes a chronicle of many events to standard output, the same for the same numbers.

large-chronicle.py [EVENTS [SEED]]: by default 50,000 events: lives of many people with happenings
of their own, tenures one after the other at many bodies, claims, vague and unmarked dates.
"""
import random
import sys

events = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
people = max(2, events // 50)
bodies = max(2, events // 100)
given = "Anna Boris Carl Dora Emil Fanny Georg Hedda Ivan Jana Karl Lena Max Nina Otto Paula".split()
syllables = "ba be bi bo da de di do ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to".split()
verbs = [
    "joined the {} league", "was arrested at the {} works", "moved to {}", "married in {}",
    "was elected to the {} council", "published the {} letters", "left {}", "visited {}",
    "was sentenced in {}", "founded the {} society", "spoke at the {} congress", "resigned in {}",
]
roles = ["chairman", "secretary", "treasurer", "director", "member", "editor"]


def name(number):
    word = ""
    while True:
        word += syllables[number % len(syllables)]
        number //= len(syllables)
        if number == 0:
            return (word + "n").capitalize()


def date(year):
    kind = random.randrange(10)
    if kind < 4:
        return str(year)
    if kind < 6:
        return f"{year}-{random.randint(1, 12):02}"
    if kind < 8:
        return f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    return f"{year}~" if kind == 8 else f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02} O.S."


out = sys.stdout
out.write("id: large\ntitle: A large chronicle\npeople:\n")
for number in range(people):
    out.write(f"  p{number}: {{name: {given[number % 16]} {name(number)}}}\n")
out.write("organisations:\n")
for number in range(bodies):
    out.write(f"  b{number}: {{name: the {name(number + 7)} Guild}}\n")
out.write("events:\n")
for number in range(events):
    person = random.randrange(people)
    year = 1700 + person % 200 + random.randrange(60)
    if number % 4 == 3:
        body = random.randrange(bodies)
        role = roles[random.randrange(6)]
        start = 1700 + (number * 7919) % 260
        out.write(
            f"  - {{id: e{number}, who: p{person}, role: {role}, of: b{body}, date: {start}/{start + random.randrange(1, 6)}}}\n")
    elif number % 200 == 1:
        out.write(
            f"  - {{id: e{number}, who: p{person}, what: died, kind: death, claims: [{{id: x, date: {year + 60}}}, {{id: y, date: {year + 61}}}]}}\n")
    else:
        what = verbs[random.randrange(len(verbs))].format(name(random.randrange(4000)))
        out.write(f"  - {{id: e{number}, who: p{person}, what: {what}, date: {date(year)}}}\n")
