#!/usr/bin/env python3
"""Writes a chronicle of many events to standard output, the same for the same numbers.

large-chronicle.py [EVENTS [SEED [SHAPE]]]: by default 50,000 events: lives of many people with happenings
of their own, tenures one after the other at many bodies, claims, vague and unmarked dates.

SHAPE is `many` (the default) or one that makes much alike, where work may grow with the square:
  subject  one of the people is the chronicle's subject, so that everybody else is asked for
  was      every statement begins with "was"
  life     one person did and held everything
  house    every statement is "visited the house no. N"
  where    every happening has a place, of a thousand places in forty regions
  body     every term is held at one body
  same     every happening is "was arrested" or "wrote a letter", told apart by its circumstance alone
"""
import random
import sys

events = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
shape = sys.argv[3] if len(sys.argv) > 3 else "many"
people = 2 if shape == "life" else max(2, events // 50)
bodies = 1 if shape == "body" else events // 4 + 1 if shape == "life" else max(2, events // 100)
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
def statement(number):
    if shape == "house":
        return f"visited the house no. {number}"
    if shape == "was":
        return f"was {random.choice(['seen', 'heard', 'arrested', 'elected'])} in {name(random.randrange(4000))}"
    if shape == "same":
        return f"{random.choice(['was arrested', 'wrote a letter'])}, circumstance: on behalf of {name(number)}"
    return verbs[random.randrange(len(verbs))].format(name(random.randrange(4000)))


out.write("id: large\ntitle: A large chronicle\n")
if shape in ("subject", "life"):
    out.write("subject: p0\n")
out.write("people:\n")
for number in range(people):
    out.write(f"  p{number}: {{name: {given[number % 16]} {name(number)}}}\n")
out.write("organisations:\n")
for number in range(bodies):
    out.write(f"  b{number}: {{name: the {name(number + 7)} Guild}}\n")
if shape == "where":
    out.write("places:\n")
    for number in range(40):
        out.write(f"  r{number}: {{name: {name(number + 90000)}ia}}\n")
    for number in range(1000):
        out.write(f"  l{number}: {{name: {name(number + 50000)}, in: r{number % 40}}}\n")
out.write("events:\n")
for number in range(events):
    person = 0 if shape == "life" else random.randrange(people)
    year = 1700 + person % 200 + random.randrange(60)
    if number % 4 == 3:
        # One person holds nothing twice at a time.
        body = number // 4 if shape == "life" else random.randrange(bodies)
        role = roles[random.randrange(6)]
        start = 1700 + (number * 7919) % 260
        out.write(
            f"  - {{id: e{number}, who: p{person}, role: {role}, of: b{body}, date: {start}/{start + random.randrange(1, 6)}}}\n")
    elif number % 200 == 1 and shape != "life":
        out.write(
            f"  - {{id: e{number}, who: p{person}, what: died, kind: death, claims: [{{id: x, date: {year + 60}}}, {{id: y, date: {year + 61}}}]}}\n")
    else:
        place = f", where: l{random.randrange(1000)}" if shape == "where" else ""
        out.write(
            f"  - {{id: e{number}, who: p{person}, what: {statement(number)}{place}, date: {date(year)}}}\n")
