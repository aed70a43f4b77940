"""Both sides of one run: `annals optimize` and fsrs-rs. Started by optimizer.sh.

Exits with 1 where a bar is missed.
"""
import argparse, csv, glob, json, math, os, random, statistics, subprocess, sys, tempfile, time
import fsrs_rs_python as rs

DEFAULT = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
           1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]


class Model:
    """FSRS-6 with 64 bits, written apart from the Swift one."""

    def __init__(self, w):
        self.w, self.decay = w, -w[20]
        self.factor = 0.9 ** (1 / self.decay) - 1

    def recall(self, s, t):
        return (1 + self.factor * t / s) ** self.decay

    def after(self, state, g, t):
        w = self.w
        d0 = lambda g: w[4] - math.exp(w[5] * (g - 1)) + 1
        if state is None:
            return w[g - 1], min(max(d0(g), 1), 10)
        s, d = state
        if t == 0:
            inc = math.exp(w[17] * (g - 3 + w[18])) * s ** -w[19]
            n = s * (inc if g == 1 else max(inc, 1))
        elif g > 1:
            n = s * (1 + math.exp(w[8]) * (11 - d) * s ** -w[9] * math.expm1(w[10] * (1 - self.recall(s, t)))
                     * (w[15] if g == 2 else 1) * (w[16] if g == 4 else 1))
        else:
            n = min(w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * math.exp(w[14] * (1 - self.recall(s, t))),
                    s / math.exp(w[17] * w[18]))
        e = w[7] * d0(4) + (1 - w[7]) * (d - w[6] * (g - 3) * (10 - d) / 9)
        return min(max(n, 0.001), 36500), min(max(e, 1), 10)

    def losses(self, rows):
        """-ln p of each item, in order."""
        states, losses = {}, []
        for card, _, t, g in rows:
            state, t = states.get(card), max(t, 0)
            if state and t > 0:
                p = min(max(self.recall(state[0], t), 1e-7), 1 - 1e-7)
                losses.append(-math.log(p if g > 1 else 1 - p))
            states[card] = self.after(state, g, t)
        return losses


def simulate(count, seed):
    """Reviews of one learner with weights of their own, about due when each card is."""
    random.seed(seed)
    model = Model([x * random.uniform(0.8, 1.25) if 4 <= i <= 16 else x for i, x in enumerate(DEFAULT)])
    rows, card = [], 0
    while len(rows) < count:
        card += 1
        day, state, t = random.randrange(1500), None, -1
        while day < 1500:
            if state is None:
                g = random.choices([1, 2, 3, 4], [30, 12, 50, 8])[0]
            elif random.random() < model.recall(state[0], max(t, 0)):
                g = random.choices([2, 3, 4], [10, 80, 10])[0]
            else:
                g = 1
            rows.append((card, day * 86400 + random.randrange(80000), t, g))
            state = model.after(state, g, max(t, 0))
            if g == 1 and t != 0:
                t = 0
            else:
                t = max(1, round(state[0] * random.uniform(0.7, 1.4)))
            day += t
    # A card's reviews of one day stay in their order.
    last = {}
    for i, (c, ts, t, g) in enumerate(rows):
        if t >= 0 and ts <= last.get(c, -1):
            ts = last[c] + 60
        rows[i], last[c] = (c, ts, t, g), ts
    return sorted(rows[:count], key=lambda r: r[1])


def read(path):
    return [(int(r["card_id"]), int(r["ts"]), int(r["delta_t"]), int(r["rating"])) for r in csv.DictReader(open(path))]


def write(rows, path):
    with open(path, "w") as file:
        file.write("card_id,ts,delta_t,rating\n")
        file.writelines(f"{c},{ts},{t},{g}\n" for c, ts, t, g in rows)
    return path


def ours(program, path, *options):
    run = subprocess.run([program, "optimize", "--reviews", path, "--json", *options], capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def items_of(rows):
    """What fsrs-rs calls items: every later-day review with all before it of its card."""
    history, items, cards = {}, [], []
    for card, _, t, g in rows:
        reviews = history.setdefault(card, [])
        reviews.append(rs.FSRSReview(g, max(t, 0)))
        if t > 0 and len(reviews) > 1:
            items.append(rs.FSRSItem(list(reviews)))
            cards.append(card)
    return items, cards


def bars(*rows):
    """Prints what was reached beside what is allowed; whether all of it holds."""
    print()
    for name, value, most in rows:
        print(f"{'met   ' if value <= most else 'MISSED'} {name}: {value:.5f}, at most {most}")
    return all(value <= most for _, value, most in rows)


def speed(program, folder, runs, path):
    rows = read(path) if path else simulate(200_000, 1)
    path = path or write(rows, os.path.join(folder, "reviews.csv"))
    items, cards = items_of(rows)
    model, times, mine = rs.FSRS(rs.DEFAULT_PARAMETERS), [], []
    for _ in range(runs):
        begin = time.perf_counter()
        weights = model.compute_parameters(items, cards)
        times.append(time.perf_counter() - begin)
        report = ours(program, path, "--epochs", "5")
        mine.append(report["seconds"])
    print(f"{len(rows)} reviews, {len(items)} items, 5 epochs, {runs} runs, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':10}{'median s':>10}{'least s':>10}{'log loss':>10}")
    theirs, own = (statistics.fmean(Model(w).losses(rows)) for w in (weights, report["parameters"]))
    ratio = statistics.median(mine) / statistics.median(times)
    print(f"{'fsrs-rs':10}{statistics.median(times):10.4f}{min(times):10.4f}{theirs:10.5f}")
    print(f"{'annals':10}{statistics.median(mine):10.4f}{min(mine):10.4f}{own:10.5f}")
    print(f"{'ratio':10}{ratio:10.2f}{min(mine) / min(times):10.2f}")
    return bars(("time beside fsrs-rs", ratio, 0.35), ("loss above fsrs-rs", own - theirs, 0.0005))


def learners(program, folder, directory, seeds, options):
    peers = json.load(open(os.path.join(directory, "results.json")))["users"]
    mean = statistics.fmean
    total = {name: [] for name in ("default", "rs", "in", "rs80", "in80", "default80", "gate")}
    print(f"{'':9}{'items':>6}  {'in sample: default':>18}{'fsrs-rs':>9}{'annals':>9}  {'last fifth: default':>19}{'fsrs-rs':>9}{'annals':>9}  {'gated - default':>15}")
    for path in sorted(glob.glob(os.path.join(directory, "user_*.csv"))):
        name = os.path.basename(path)[:-4]
        rows, peer = read(path), peers[name]
        places = [i for i, r in enumerate(rows) if r[2] > 0]
        n = len(places)
        base = Model(DEFAULT).losses(rows)
        sixty = write(rows[:places[n * 6 // 10]], os.path.join(folder, "sixty.csv"))
        inside, outside, gated = [], [], []
        for seed in seeds:
            report = ours(program, path, "--seed", seed, *options)
            inside.append(report["logLoss"]["fitted"])
            outside.append(report["holdout"]["fitted"])
            fit = Model(ours(program, sixty, "--seed", seed, *options)["parameters"]).losses(rows)
            a, b = n * 6 // 10, n * 8 // 10
            adopted = mean(fit[a:b]) < mean(base[a:b])
            gated.append(mean(fit[b:]) - mean(base[b:]) if adopted else 0.0)
        values = {"default": mean(base), "rs": peer["own_unweighted_insample"]["optimized"]["log_loss"], "in": mean(inside),
                  "default80": mean(base[n * 8 // 10:]), "rs80": peer["own_unweighted_last20pct"]["train80"]["log_loss"],
                  "in80": mean(outside), "gate": max(gated)}
        for key, value in values.items():
            total[key].append(value)
        total.setdefault("worst", []).append(max(inside) - values["rs"])
        total.setdefault("gates", []).append(mean(gated))
        v = values
        print(f"{name:9}{n:6}  {v['default']:18.5f}{v['rs']:9.5f}{v['in']:9.5f}  {v['default80']:19.5f}{v['rs80']:9.5f}{v['in80']:9.5f}  {v['gate']:15.5f}")
    v = {key: mean(values) for key, values in total.items()}
    print(f"{'mean':9}{'':6}  {v['default']:18.5f}{v['rs']:9.5f}{v['in']:9.5f}  {v['default80']:19.5f}{v['rs80']:9.5f}{v['in80']:9.5f}  {v['gates']:15.5f}")
    print(f"seeds {' '.join(seeds)}")
    return bars(("mean log loss in sample", v["in"], 0.3230),
                ("the worst learner beside fsrs-rs", max(total["worst"]), 0.002),
                ("mean log loss of the last fifth", v["in80"], 0.3126),
                ("after the gate, mean above the defaults", v["gates"], 0.0),
                ("after the gate, the worst learner above the defaults", max(total["gate"]), 0.005))


parser = argparse.ArgumentParser(prog="optimizer.sh")
parser.add_argument("program", help=argparse.SUPPRESS)
parser.add_argument("--learners", metavar="DIR")
parser.add_argument("--reviews", metavar="CSV", help="time this file instead of a simulated one")
parser.add_argument("--runs", type=int, default=9)
parser.add_argument("--seeds", nargs="+", default=["1", "2", "3"])
parser.add_argument("--epochs")
arguments = parser.parse_args()
with tempfile.TemporaryDirectory() as folder:
    if arguments.learners:
        options = ["--epochs", arguments.epochs] if arguments.epochs else []
        held = learners(arguments.program, folder, arguments.learners, arguments.seeds, options)
    else:
        held = speed(arguments.program, folder, arguments.runs, arguments.reviews)
sys.exit(0 if held else 1)
