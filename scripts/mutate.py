#!/usr/bin/env python3
"""Changes a proof page in one place after another, and tells which change `check.py` did not refuse: all in one run.

    scripts/mutate.py proof.html [500 [SEED]]

Half of the changes are of any sign of a part. The others are of a figure or a name that the check goes by, and their digest is made anew, as a forger
would. Exit status 0: every change was refused; 4: one was not, and it is printed.
"""

import hashlib, html, json, os, random, re, sys, tempfile  # noqa: E401

import check

FIGURES = {"ballots", "valid", "blank", "elected", "tied", "votes", "scores", "exhausted", "hash", "recorded", "line", "cast", "required", "payload_hash", "salt"}


def places(value, path=(), counts=False):
    """Where a figure or a name stands that is checked."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from places(part, path + (key,), counts or key in FIGURES)
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from places(part, path + (place,), counts)
    elif counts and not isinstance(value, bool) and value not in (None, ""):
        yield path


def changed(value, path, chance):
    if not path:
        if isinstance(value, int):
            return value + chance.choice([-1, 1, 10])
        digits = [place for place, sign in enumerate(value) if sign.isdigit()]
        if not digits:
            return value + "一"
        place = chance.choice(digits)
        return value[:place] + str((int(value[place]) + chance.randrange(1, 10)) % 10) + value[place + 1 :]
    copy = list(value) if isinstance(value, list) else dict(value)
    copy[path[0]] = changed(value[path[0]], path[1:], chance)
    return copy


def forged(parts, chance):
    """A part with another figure, and its name."""
    name = chance.choice([name for name in parts if name not in ("audit", "proofs")])
    text = parts[name]
    if name.startswith("ballots"):
        lines = text.split("\n")
        place = chance.choice([place for place, line in enumerate(lines) if re.match(r"\d+ .*0$", line) and place])
        weight, rest = lines[place].split(" ", 1)
        lines[place] = f"{int(weight) + chance.choice([1, 2, 7])} {rest}"
        return name, "\n".join(lines)
    said = json.loads(text)
    if name.startswith("result"):
        said.pop("margin", None)
    path = chance.choice([path for path in places(said) if not (name.startswith("result") and path[0] in ("sha256", "ties"))])
    return name, json.dumps(changed(said, path, chance), ensure_ascii=False)


def page_of(page, parts, name, text, isSealedAnew):
    others = {**parts, name: text}
    whole = page.replace(f'<pre id="{name}" hidden>\n{html.escape(parts[name], quote=False)}\n</pre>', f'<pre id="{name}" hidden>\n{html.escape(text, quote=False)}\n</pre>')
    if whole == page:
        whole = re.sub(rf'(<pre id="{name}" hidden>\n).*?(\n</pre>)', lambda found: found[1] + html.escape(text) + found[2], page, flags=re.S)
    digest = hashlib.sha256("\n".join(others.values()).encode()).hexdigest()
    return re.sub(r'(<meta name="digest" content=")\w+', lambda found: found[1] + digest, whole) if isSealedAnew else whole


def main(path, times=500, seed=1):
    page, chance = open(path, encoding="utf-8").read(), random.Random(seed)
    parts = {name: html.unescape(part) for name, part in re.findall(r'<pre id="([\w-]+)"(?: hidden)?>\n(.*?)\n</pre>', page, re.S)}
    check.main([path])
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8", delete=False) as file:
        copy = file.name
    for turn in range(times):
        if turn % 2:
            name, text = forged(parts, chance)
        else:
            name = chance.choice([name for name in parts if name != "audit"])
            place = chance.randrange(len(parts[name]))
            text = parts[name][:place] + ("x" if parts[name][place] != "x" else "y") + parts[name][place + 1 :]
        with open(copy, "w", encoding="utf-8") as file:
            file.write(page_of(page, parts, name, text, turn % 2))
        try:
            check.main([copy])
        except Exception:
            continue
        print(f"not refused: change {turn} of seed {seed}, in {name}")
        return 4
    os.remove(copy)
    print(f"{times} changes of seed {seed}, each refused")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
