#!/usr/bin/env python3
"""Checks that a panel drawn by lot could not be drawn more fairly: adds and multiplies, solves nothing. Status 4: it does not hold.
    yuanba show BOOK "抽签 名称" --format json | scripts/check-panel.py"""
import json, sys  # noqa: E401
from fractions import Fraction as F

def most(proof, panel, weights, low, high):
    """What no panel's weights come to more than, by prices of a seat and of the quotas, or by two cases of which every panel is one."""
    if "prices" in proof:
        seat, *prices = map(F, proof["prices"])
        total = seat * panel["seats"] + sum(p * q["upper" if p > 0 else "lower"] for p, q in zip(prices, panel["quotas"]))
        for kind, one in enumerate(panel["certificate"]["kinds"]):
            rest = weights[kind] - seat - sum(prices[quota] for quota in one["quotas"])
            total += rest * (high if rest > 0 else low)[kind]
        return total
    kind, cut, fewer, more = proof["kind"], proof["most"], [*high], [*low]
    fewer[kind], more[kind] = cut, cut + 1
    return max(most(proof["low"], panel, weights, low, fewer), most(proof["high"], panel, weights, more, high))

def check(panel):
    kinds, portfolio = panel["certificate"]["kinds"], panel["certificate"]["portfolio"]
    sizes, chances = [len(kind["people"]) for kind in kinds], [F(kind["chance"]) for kind in kinds]
    assert len(set(sum((kind["people"] for kind in kinds), []))) == sum(sizes) == panel["people"], "somebody stands twice"
    for share in portfolio:
        takes = share["takes"]
        assert sum(takes) == panel["seats"] and all(0 <= take <= size for take, size in zip(takes, sizes)), "a panel of another size"
        for place, quota in enumerate(panel["quotas"]):
            count = sum(take for take, kind in zip(takes, kinds) if place in kind["quotas"])
            assert quota["lower"] <= count <= quota["upper"], "a panel that keeps no quota"
    assert sum(F(share["chance"]) for share in portfolio) == 1 and all(F(share["chance"]) > 0 for share in portfolio), "chances"
    for kind, size in enumerate(sizes):
        assert sum(F(share["chance"]) * share["takes"][kind] for share in portfolio) == size * chances[kind], "a chance is another"
    settled = set()
    for level in panel["certificate"]["levels"]:
        weights, bound, chance = [F(weight) for weight in level["weights"]], F(level["bound"]), F(level["chance"])
        above = [kind for kind in range(len(kinds)) if kind not in settled]
        assert min(weights) >= 0 and sum(weights[kind] * sizes[kind] for kind in above) == 1, "weights"
        assert bound - sum(weights[kind] * sizes[kind] * chances[kind] for kind in settled) == chance, "a level"
        assert all(chances[kind] >= chance for kind in above), "somebody is below the level"
        assert most(level["proof"], panel, weights, [0] * len(kinds), sizes) <= bound, "a level could be higher"
        settled |= {kind for kind in above if weights[kind] > 0}
    assert settled and (panel["method"] == "maximin" or len(settled) == len(kinds)), "levels are missing"

try:
    for panel in json.load(sys.stdin)["panels"]:
        if panel["method"] != "simple":
            check(panel)
        print(panel["title"], "every panel that keeps the quotas" if panel["method"] == "simple" else "holds")
except (AssertionError, KeyError, ValueError, IndexError, TypeError) as wrong:
    sys.exit(print("does not hold:", wrong) or 4)
