"""The folders that doors.py measures in: made once and kept, with a copy of each to work on.

FOLDER/A, FOLDER/B   pristine (decks and journals), collection.anki2, collection.colpkg; work, arrived: copies
FOLDER/quiz          one chronicle of 3,300 events, nothing studied
FOLDER/shapes        a chronicle of 50,000 events in each shape of large-chronicle.py
"""
import datetime
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = "many subject was life house where same body".split()
SETTINGS = {"A": {}, "B": {"DECKS": "1"}}


def scale(*arguments, **environment):
    subprocess.run([sys.executable, f"{HERE}/scale.py", *arguments], check=True, env=os.environ | environment)


class Data:
    def __init__(self, folder, annals):
        self.folder, self.annals = folder, annals
        self.prepared = set()

    def at(self, *names):
        return os.path.join(self.folder, *names)

    def pristine(self, size):
        """Decks and a million reviews that no program has read."""
        path = self.at(size, "pristine")
        if not os.path.exists(path):
            print(f"making {path}", file=sys.stderr)
            shutil.rmtree(path + ".part", ignore_errors=True)
            os.makedirs(self.at(size), exist_ok=True)
            scale({"A": "annals", "B": "large"}[size], path + ".part", ANNALS=self.annals)
            os.rename(path + ".part", path)
        return path

    def anki(self, size):
        """The folder with Anki's collection of that size and the package of it."""
        path = self.at(size, "collection.anki2")
        if not os.path.exists(self.at(size, "collection.colpkg")):
            print(f"making {path}", file=sys.stderr)
            counts = self.at(size, "counts")
            if not os.path.exists(counts):
                with open(counts, "w") as file:
                    file.write(" ".join(map(str, self.cards(size))))
            with open(counts) as file:
                cards, studied = file.read().split()
            scale("anki", path, CARDS=cards, STUDIED=studied, **SETTINGS[size])
            subprocess.run([sys.executable, f"{HERE}/anki_side.py", "export", self.at(size)], check=True, stdout=subprocess.DEVNULL)
        return self.at(size)

    def cards(self, size):
        """How many cards our side has of that size, and how many of them are studied."""
        pristine, ids = self.pristine(size), set()
        for name in os.listdir(f"{pristine}/reviews"):
            with open(f"{pristine}/reviews/{name}") as file:
                ids.update(line.split('"card":"')[1].split('"')[0] for line in file)
        if size == "A":
            return len(ids), len(ids)
        table = self.at(size, "cards.csv")
        subprocess.run([self.annals, "generate", f"{pristine}/decks/large.yaml", "--data", self.at(size, "empty"), "--format", "csv",
                        "-o", table, "--force"], check=True, stderr=subprocess.DEVNULL)
        with open(table) as file:
            return sum(1 for _ in file) - 1, len(ids)

    def work(self, size):
        """A copy whose state is current: studied once, all figures asked for, studied again.

        Reused as long as program and day are the same.
        """
        path, mark = self.at(size, "work"), self.at(size, "prepared-by")
        if size in self.prepared:
            return path
        program = os.stat(self.annals)
        stamp = f"{os.path.realpath(self.annals)} {program.st_size} {program.st_mtime_ns} {datetime.date.today()}"
        if not os.path.exists(mark) or open(mark).read() != stamp:
            print(f"bringing {path} up to date", file=sys.stderr)
            if os.path.exists(mark):
                os.remove(mark)
            copy(self.quiz_made() if size == "quiz" else self.pristine(size), path)
            quit_at_once = [self.annals, "study", "--mode", "flip", "--data", path]
            for command in (quit_at_once, [self.annals, "progress", "--json", "--data", path], quit_at_once):
                subprocess.run(command, input=b":quit\n", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            with open(mark, "w") as file:
                file.write(stamp)
        self.prepared.add(size)
        return path

    def arrived(self, size):
        """Decks and reviews as if they had just come: no state, no cache."""
        path, pristine = self.at(size, "arrived"), self.pristine(size)
        if not os.path.exists(path):
            copy(pristine, path)
        for name in os.listdir(path):
            if name not in ("decks", "reviews"):
                whole = os.path.join(path, name)
                shutil.rmtree(whole) if os.path.isdir(whole) else os.remove(whole)
        for name in set(os.listdir(f"{path}/reviews")) - set(os.listdir(f"{pristine}/reviews")):
            os.remove(f"{path}/reviews/{name}")
        return path

    def fitted(self, size):
        """A copy of the current folder to fit in: the next fit begins from the same again."""
        path = self.at(size, "fitted")
        copy(self.work(size), path)
        return path

    def quiz_made(self):
        return self.one_chronicle(self.at("quiz", "pristine", "decks"), "large", 3300, "many") and self.at("quiz", "pristine")

    def shape(self, shape):
        return self.one_chronicle(self.at("shapes"), shape, 50_000, shape)

    def one_chronicle(self, folder, name, events, shape):
        path = os.path.join(folder, f"{name}.yaml")
        if not os.path.exists(path):
            os.makedirs(folder, exist_ok=True)
            with open(path + ".part", "w") as file:
                subprocess.run([sys.executable, f"{HERE}/large-chronicle.py", str(events), "1", shape], check=True, stdout=file)
            os.rename(path + ".part", path)
        return path


def copy(source, target):
    """With the times of the files, which caches go by; closed to others, or `doctor` complains."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    os.chmod(target, 0o700)
    reviews = os.path.join(target, "reviews")
    for name in os.listdir(reviews) if os.path.exists(reviews) else ():
        os.chmod(os.path.join(reviews, name), 0o600)
