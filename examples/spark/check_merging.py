#!/usr/bin/env python3
"""That reports can be put together in any order and in any parts: random reports against one made of all their books at once."""
import itertools, random, sys  # noqa: E401
from decimal import Decimal

import merging

INDICATORS = [("organisations", "组织", "个", False), ("spent", "支出", "元", True), ("served", "服务对象", "人", False), ("only", "别处", "次", False)]


def report(books):
    """As the program would make it of these books, each a name and a figure an indicator: a number, None, or ... where it is of another community."""
    figures = []
    for place, (name, title, unit, is_money) in enumerate(INDICATORS):
        about = [(book, values[place]) for book, values in books if values[place] is not ...]
        known = [value for _, value in about if value is not None]
        is_partial = 0 < len(known) < len(about)
        value = sum(known) if known else None
        figures.append({
            "id": name, "title": title, "unit": unit, "definition": "", "suppressed": False,
            "value": merging.yuan(Decimal(value) / 100) if is_money and known else value,
            **({"value_fen": value} if is_money else {}),
            "at_least": is_partial or name == "organisations",
            "by_book": [{"community": book, "suppressed": False,
                         "value": merging.yuan(Decimal(one) / 100) if is_money and one is not None else one} for book, one in about],
            "entries": [{"community": book, "entry": one % 7} for book, one in about if one],
            "note": merging.PARTIAL if is_partial else "" if known else "封" if about else "别处",
        })
    return {"from": None, "to": "2026-12-31", "conflicts": [], "left_out": [], "indicators": figures,
            "books": [{"community": book, "id": book, "head": book} for book, _ in books]}


def figures(chance):
    return [chance.randint(0, 40), chance.randint(0, 10**9), chance.choice([None, None, 0, 12]), chance.choice([..., ..., None, 3])]


def refused(one, other):
    try:
        merging.merge(one, other)
    except merging.Refused:
        return True
    return False


def main(rounds):
    chance = random.Random(17)
    for _ in range(rounds):
        books = [(f"第{one}社区", figures(chance)) for one in range(chance.randint(0, 9))]
        whole = merging.canonical(report(books))
        cut = [[book for book in books if chance.random() < 0.4] for _ in range(1)][0]
        rest = [book for book in books if book not in cut]
        middle = chance.randint(0, len(rest))
        parts = [report(cut), report(rest[:middle]), report(rest[middle:])]
        for one, two, three in itertools.permutations(parts):
            left = merging.merge(merging.merge(one, two), three)
            right = merging.merge(one, merging.merge(two, three))
            assert left == right == whole, (books, left, right, whole)
        assert merging.merge(None, whole) == whole == merging.read(merging.written(whole))
        if cut:
            assert refused(parts[0], report(books)), "one book in two parts"
    other = {**whole, "to": "2027-01-01"}
    hidden = report([("甲", [1, 2, 3, 4])])
    hidden["indicators"][2]["by_book"][0].update(value=None, suppressed=True)
    assert refused(whole, other) and refused(report([]), hidden)
    print(f"Reports put together in any order: {rounds} random ones")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
