#!/usr/bin/env python3
"""Checks what `yuanba checkpoint` prints of a book against the checkpoint alone: nobody needs the book for it.

    yuanba checkpoint BOOK --entry 5 | scripts/check-tree.py NOTE              # that the entry stands at its place
    yuanba checkpoint BOOK --since OLD.note | scripts/check-tree.py NOTE OLD.note     # that the book only grew

The tree is that of RFC 6962, its leaves the hashes of the entries; the way up a tree is that of RFC 9162, 2.1.3 and 2.1.4. Signatures are not looked at: `yuanba verify` and any
program for C2SP's signed notes do that. Status 4: it does not hold.
"""
import base64, hashlib, re, sys  # noqa: E401


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def note(path):
    """How many entries a checkpoint is of, and the root of their tree."""
    with open(path, encoding="utf-8") as file:
        _, size, root = file.read().split("\n")[:3]
    return int(size), base64.b64decode(root, validate=True)


def included(entry, link, path, size, root):
    place, last, at = entry - 1, size - 1, hashlib.sha256(b"\0" + link).digest()
    assert 0 <= place <= last, "no such entry"
    for other in path:
        assert last > 0, "the way is too long"
        if place & 1 or place == last:
            at = node(other, at)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            at = node(at, other)
        place, last = place >> 1, last >> 1
    assert last == 0 and at == root, "another root"


def grown(old, new, path):
    (before, first), (size, root) = old, new
    assert before <= size, "fewer entries than before"
    if before in (0, size):
        assert not path and (before == 0 or first == root), "another root"
        return
    place, last = before - 1, size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    path = path if before & (before - 1) else [first, *path]
    assert path, "the way is too short"
    was = now = path[0]
    for other in path[1:]:
        assert last > 0, "the way is too long"
        if place & 1 or place == last:
            was, now = node(other, was), node(other, now)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            now = node(now, other)
        place, last = place >> 1, last >> 1
    assert last == 0 and was == first and now == root, "another root"


def main(notes, text):
    first, *lines = text.strip().split("\n")
    path = [bytes.fromhex(line) for line in lines]
    if len(notes) == 2:
        grown(note(notes[1]), note(notes[0]), path)
        return print("holds: the later book begins with the earlier one")
    link = re.search(r"[0-9a-f]{64}", first)[0]
    entry = int(re.search(r"\d+", first.replace(link, ""))[0])
    included(entry, bytes.fromhex(link), path, *note(notes[0]))
    print(f"holds: entry {entry} is {link}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        main(sys.argv[1:], sys.stdin.read())
    except AssertionError as wrong:
        sys.exit(print("does not hold:", wrong) or 4)
    except (ValueError, TypeError, IndexError, OSError) as error:
        sys.exit(print(f"cannot be read: {error}", file=sys.stderr) or 2)
