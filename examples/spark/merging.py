"""Reports of parts put together: what `yuanba report … --format json` writes is closed under `merge`.

    merge(a, b) == merge(b, a)    merge(merge(a, b), c) == merge(a, merge(b, c))    merge(None, a) == canonical(a)

A report of some books and one of other books, over the same days and indicators, give the report of all of them, in a canonical order (lists by
their own members). Every figure is a sum over its `by_book` and nothing else, so `value`, `value_fen`, `at_least` and `note` are worked out anew.

Three things cannot be put together, and are refused in words (`Refused`): reports of other days or indicators; two parts that hold one book
(which of two copies is the longer only the program can tell, so copies of a book go into one part); and public reports, whose
withheld figures are chosen over the whole table: `--public` is for one process over all books.
"""
import json, re  # noqa: E401
from decimal import Decimal

# What the program says where some books know a figure and others do not.
PARTIAL = "有的账本没有打开服务台账，只算了打开的"


class Refused(ValueError):
    """These reports are no parts of one, and why."""


def read(text):
    """A report as the program writes it; money stays exact."""
    return json.loads(text, parse_float=Decimal)


def written(report):
    """The report as text, money to the last fen. A sign that no name may hold marks it until all is written."""
    text = json.dumps(report, ensure_ascii=False, sort_keys=True, indent=1, default=lambda yuan: f"\0{yuan}")
    return re.sub(r'"\\u0000(-?\d+\.\d+)"', r"\1", text) + "\n"


def merge(one, other):
    """The report of the books of both. `None` is the report of no books."""
    if one is None or other is None:
        whole = other if one is None else one
        return None if whole is None else canonical(whole)
    for key in ("from", "to", "conflicts"):
        if one[key] != other[key]:
            raise Refused(f"{key}: {one[key]} and {other[key]} are of two reports")
    if [asked(figure) for figure in one["indicators"]] != [asked(figure) for figure in other["indicators"]]:
        raise Refused("indicators: these reports were made by two lists of indicators")
    twice = {named(book) for book in one["books"]} & {named(book) for book in other["books"]}
    if twice:
        raise Refused(f"books: {', '.join(' '.join(name) for name in sorted(twice))}: in both parts; copies of a book belong in one")
    return canonical({
        **one,
        "books": one["books"] + other["books"],
        "left_out": one["left_out"] + other["left_out"],
        "indicators": [joined(*pair) for pair in zip(one["indicators"], other["indicators"])],
    })


def asked(figure):
    return figure["id"], figure["title"], figure["unit"], figure["definition"]


def named(book):
    return book["community"], book["id"]


def joined(one, other):
    return {
        **one,
        "at_least": one["at_least"] or other["at_least"],
        "suppressed": one["suppressed"] or other["suppressed"],
        "by_book": one["by_book"] + other["by_book"],
        "entries": one["entries"] + other["entries"],
        # It says why there is no figure: what a part says that has books to say it of goes before one that has none.
        "note": (one if one["by_book"] or not other["by_book"] else other)["note"],
    }


def canonical(report):
    """The same report in the one order that all who hold it agree on."""
    return {
        **report,
        "books": sorted(report["books"], key=lambda book: (*named(book), book["head"])),
        "left_out": sorted(report["left_out"], key=lambda book: (book["book"], book["why"])),
        "indicators": [settled(figure) for figure in report["indicators"]],
    }


def settled(figure):
    """A figure worked out from what each book gives."""
    if figure["suppressed"] or any(one["suppressed"] for one in figure["by_book"]):
        raise Refused(f"{figure['id']}: a public report withholds figures over its whole table and is put together by the program alone")
    known = [one["value"] for one in figure["by_book"] if one["value"] is not None]
    is_partial = 0 < len(known) < len(figure["by_book"])
    settled = {
        **figure,
        "value": yuan(sum(known)) if known else None,
        "at_least": figure["at_least"] or is_partial,
        "by_book": sorted(figure["by_book"], key=lambda one: (one["community"], one["value"] is None, one["value"] or 0)),
        "entries": sorted(figure["entries"], key=lambda one: (one["community"], one["entry"])),
        "note": PARTIAL if is_partial else "" if known else figure["note"],
    }
    if "value_fen" in figure:
        settled["value_fen"] = int(sum(known) * 100) if known else None
    return settled


def yuan(value):
    """Whole yuan where there are no fen, else both places; counts stay what they are."""
    return value.quantize(Decimal("0.01")) if value % 1 else int(value)
