#!/usr/bin/env python3
"""Changes a proof page in one place after another, and tells which change `check.py` did not refuse: all in one run.

    scripts/mutate.py proof.html [500 [SEED]]

A third of the changes are of any sign of the page. The others are of a figure, a name or a word: of any value of any part, of a paper, of any cell that
people read; and their digest is made anew, as a forger would. Exit status 0: every change was refused; 4: one was not, and it is printed.
"""

import hashlib, html, json, os, random, re, sys, tempfile  # noqa: E401

import check

PRE = r'(<pre id="([\w-]+)"(?: hidden)?>\n)(.*?)(\n</pre>)'


def places(value, path=()):
    """Where a value stands."""
    if isinstance(value, (dict, list)):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(part, path + (key,))
    else:
        yield path


def other(value, chance):
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, int):
        return value + chance.choice([-1, 1, 10])
    digits = [place for place, sign in enumerate(value) if sign in "0123456789"]
    if not digits:
        return value + "一"
    place = chance.choice(digits)
    return value[:place] + str((int(value[place]) + chance.randrange(1, 10)) % 10) + value[place + 1 :]


def changed(value, path, chance):
    if not path:
        return other(value, chance)
    copy = list(value) if isinstance(value, list) else dict(value)
    copy[path[0]] = changed(value[path[0]], path[1:], chance)
    return copy


def forged(name, text, chance):
    """A part with another value."""
    if name.startswith("ballots"):
        lines = text.split("\n")
        place = chance.choice([place for place, line in enumerate(lines) if re.match(r"\d+ .*0$", line) and place or line.startswith('"')])
        if lines[place].startswith('"'):
            lines[place] = lines[place][:-1] + '一"'
        else:
            weight, rest = lines[place].split(" ", 1)
            lines[place] = f"{int(weight) + chance.choice([1, 2, 7])} {rest}"
        return "\n".join(lines)
    said = json.loads(text)
    return json.dumps(changed(said, chance.choice(list(places(said))), chance), ensure_ascii=False)


def sealed(page):
    """The page with the digest that it ought to have."""
    main = re.search(r"<main>\n(.*?)</main>", page, re.S)[1]
    read = re.sub(r"[ \n\t]+", "", html.unescape(re.sub(r"<[^>]*>", "", main)))
    digest = hashlib.sha256("\n".join([read] + [html.unescape(part[2]) for part in re.findall(PRE, page, re.S)]).encode()).hexdigest()
    return re.sub(r'(<meta name="digest" content=")\w+', lambda found: found[1] + digest, page)


def mutant(page, turn, chance):
    """A page with one change, and what was changed."""
    if turn % 3 == 0:
        place = chance.randrange(len(page))
        return page[:place] + ("x" if page[place] != "x" else "y") + page[place + 1 :], f"sign {place}"
    if turn % 3 == 1:
        cell = chance.choice(list(re.finditer(r"<(th|td)>(.*?)</\1>", page)))
        text = html.escape(other(html.unescape(cell[2]), chance), quote=False)
        return sealed(page[: cell.start(2)] + text + page[cell.end(2) :]), f"cell {cell[2]!r}"
    part = chance.choice([part for part in re.finditer(PRE, page, re.S) if part[2] != "audit" and re.search(r"[^][\s]", part[3])])
    text = html.escape(forged(part[2], html.unescape(part[3]), chance), quote=False)
    return sealed(page[: part.start(3)] + text + page[part.end(3) :]), part[2]


def main(path, times=500, seed=1):
    page, chance = open(path, encoding="utf-8").read(), random.Random(seed)
    assert sealed(page) == page, "the page's own digest is not found again"
    check.main([path])
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8", delete=False) as file:
        copy = file.name
    for turn in range(times):
        text, what = mutant(page, turn, chance)
        with open(copy, "w", encoding="utf-8") as file:
            file.write(text)
        try:
            check.main([copy])
        except Exception:
            continue
        print(f"not refused: change {turn} of seed {seed}, {what}; {copy} holds it")
        return 4
    os.remove(copy)
    print(f"{times} changes of seed {seed}, each refused")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
