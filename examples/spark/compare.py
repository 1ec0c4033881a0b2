#!/usr/bin/env python3
"""Whether two answers are the same: that of the engine and that of one process.

    compare.py report OURS.json ONE.json [--by-name]
    compare.py count OURS.json ONE.json

Reports are compared whole, in canonical order; --by-name takes of a file that was left out its name alone, for a store has addresses. Counts are
compared but for what tells the files they were read from.
"""
import argparse, os, sys  # noqa: E401

import merging


def differences(one, other, place=""):
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(set(one) | set(other)):
            yield from differences(one.get(key), other.get(key), f"{place}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, pair in enumerate(zip(one, other)):
            yield from differences(*pair, f"{place}[{number}]")
    elif one != other:
        yield f"{place}: {str(one)[:200]} ≠ {str(other)[:200]}"


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("what", choices=["report", "count"])
    ask.add_argument("ours")
    ask.add_argument("one")
    ask.add_argument("--by-name", action="store_true")
    given = ask.parse_args()
    answers = []
    for path in (given.ours, given.one):
        with open(path, encoding="utf-8") as file:
            answers.append(merging.read(file.read()))
    if given.what == "report":
        for answer in answers:
            for book in answer["left_out"] if given.by_name else []:
                name = os.path.basename(book["book"])
                book.update(book=name, why=book["why"].replace(book["book"], name))
        answers = [merging.canonical(answer) for answer in answers]
    else:
        for answer in answers:
            for key in ("sha256", "files", "file", "source"):
                answer.pop(key, None)
    wrong = list(differences(*answers))
    if wrong:
        sys.exit("\n".join(wrong[:20]) + f"\n{len(wrong)} differences")
    size = f"{len(answers[0]['books'])} books" if given.what == "report" else f"{answers[0]['ballots']} papers"
    print(f"The {given.what} is that of one process ({size})")


if __name__ == "__main__":
    main()
