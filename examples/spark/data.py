#!/usr/bin/env python3
"""Books and precincts to try it on: made, the same every time.

    data.py books FOLDER NUMBER        from the books of Tests/Books, each many times over, chained anew under names of its own
    data.py precincts FOLDER NUMBER    one election of five seats, eight candidates, 100 to 500 papers a precinct

Both add what a county's folder has: a book cut short, one of a newer format, one that is no book, a copy of a book that is longer than its first;
a precinct given twice, one of another election, one that is damaged. They are named so that one sees which (`zz-…`), and left away by --sound.
"""
import argparse, glob, os, random, shutil, sqlite3, subprocess, sys, tempfile  # noqa: E401

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PEOPLE = ["杨通海", "潘玉珍", "李大山", "王秀英", "龙金花", "周明", "吴秀芬", "石阿妹"]


def many_books(base, number, folder, *options):
    subprocess.run([sys.executable, f"{ROOT}/scripts/many-books.py", base, str(number), folder, *options], check=True)


def books(folder, number, sound):
    bases = sorted(glob.glob(f"{ROOT}/Tests/Books/0.2/*.book"))
    first = 1
    for place, base in enumerate(bases):
        some = number // len(bases) + (place < number % len(bases))
        if some:
            many_books(base, some, folder, "--first", str(first))
        first += some
    if sound:
        return
    some = sorted(glob.glob(f"{folder}/*.yuanba"))
    with open(some[0], "rb") as file:
        data = file.read()
    write(f"{folder}/zz-cut.yuanba", data[: len(data) // 2])
    write(f"{folder}/zz-no-book.yuanba", "这不是账本\n".encode())
    shutil.copyfile(some[1], f"{folder}/zz-newer.yuanba")
    newer = sqlite3.connect(f"{folder}/zz-newer.yuanba")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    # A copy that fell behind: the last entries of a book are not in it. The longer one is to stay.
    with tempfile.TemporaryDirectory() as short:
        many_books(bases[0], 1, short, "--first", "3", "--entries", "10")
        shutil.move(f"{short}/0003.yuanba", f"{folder}/zz-behind.yuanba")
    # The same book twice.
    shutil.copyfile(some[3], f"{folder}/zz-twice.yuanba")


def precincts(folder, number, sound):
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(20261128)
    for one in range(1, number + 1):
        write(f"{folder}/{one:05}.blt", papers(chance, PEOPLE, "南山选区").encode())
    if sound:
        return
    with open(f"{folder}/00001.blt", "rb") as file:
        data = file.read()
    write(f"{folder}/zz-twice.blt", data)
    write(f"{folder}/zz-damaged.blt", data[: len(data) // 3])
    write(f"{folder}/zz-other.blt", papers(chance, ["甲", "乙", "丙"], "北山选区").encode())


def papers(chance, people, title):
    """A precinct leans to somebody, and papers are as long as people's patience."""
    lean = [chance.randint(1, 9) for _ in people]
    lines = [f"{len(people)} {min(5, len(people) - 1)}"]
    for _ in range(chance.randint(100, 500)):
        left, paper = list(range(len(people))), []
        for _ in range(chance.randint(1, len(people))):
            one = chance.choices(left, [lean[place] for place in left])[0]
            left.remove(one)
            paper.append(one + 1)
        lines.append(" ".join(map(str, [1, *paper, 0])))
    return "\n".join([*lines, "0", *(f'"{name}"' for name in people), f'"{title}"']) + "\n"


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("what", choices=["books", "precincts"])
    ask.add_argument("folder")
    ask.add_argument("number", type=int)
    ask.add_argument("--sound", action="store_true")
    given = ask.parse_args()
    {"books": books, "precincts": precincts}[given.what](given.folder, given.number, given.sound)


if __name__ == "__main__":
    main()
