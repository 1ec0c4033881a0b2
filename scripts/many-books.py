#!/usr/bin/env python3
"""Makes many books of one: the same entries under other names, each chained anew, so that no two are the same book.

    scripts/many-books.py BOOK 200 FOLDER [--entries 20000]

For measuring what reads many books (`yuanba report`, `yuanba books`). A book made so is sound in itself; that it says the same as another is
what witnesses are for. Whatever is sealed in it stays sealed under the first book's keys, which are not copied.
"""
import argparse, hashlib, json, os, sqlite3, uuid


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def chained(rows):
    before = bytes(32)
    for number, recorded, salt, payload in rows:
        before = sha(before, str(number).encode(), b"\n", recorded.encode(), b"\n", sha(salt, payload.encode()))
        yield number, recorded, salt, payload, before


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("book")
    ask.add_argument("number", type=int)
    ask.add_argument("folder")
    ask.add_argument("--entries", type=int, default=-1, help="the first so many only")
    given = ask.parse_args()
    source = sqlite3.connect(f"file:{given.book}?mode=ro", uri=True)
    pragmas = [(name, source.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")]
    layout = [sql for (sql,) in source.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")]
    rows = source.execute(
        "SELECT number, recorded, salt, payload FROM entry ORDER BY number LIMIT ?",
        (given.entries + 1 if given.entries >= 0 else -1,)).fetchall()
    header = json.loads(rows[0][3])
    os.makedirs(given.folder, exist_ok=True)
    for one in range(1, given.number + 1):
        header["community"] = f"第{one}社区"
        header["id"] = str(uuid.UUID(bytes=sha(header["community"].encode())[:16], version=4)).upper()
        first = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        path = os.path.join(given.folder, f"{one:04}.yuanba")
        copy = sqlite3.connect(path, isolation_level=None)
        for name, value in pragmas:
            copy.execute(f"PRAGMA {name} = {value}")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA journal_mode = WAL")
        for sql in layout:
            copy.execute(sql)
        copy.execute("BEGIN")
        copy.executemany(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?)", chained([(*rows[0][:3], first), *rows[1:]]))
        copy.execute("COMMIT")
        copy.close()
        os.chmod(path, 0o600)


main()
