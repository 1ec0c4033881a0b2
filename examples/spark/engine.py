"""What a worker does with the files of its part: the program over books, and over the precincts of one election. Nothing here knows of Spark."""
import hashlib, os, sqlite3, subprocess  # noqa: E401

import merging

# How many files one start of the program reads.
BATCH = 64


class Failed(Exception):
    """The program ended with another status than 0; what it said."""

    def __init__(self, status, words):
        super().__init__(words or f"status {status}")
        self.status = status


def run(command, seconds=600):
    """What the program writes."""
    try:
        ended = subprocess.run(command, capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        raise Failed(-1, f"no answer within {seconds} s") from None
    if ended.returncode != 0:
        words = ended.stderr.decode("utf-8", "replace").strip()
        raise Failed(ended.returncode, words or (f"ended by signal {-ended.returncode}" if ended.returncode < 0 else ""))
    return ended.stdout


# Books

def identity(path):
    """What all copies of a book have in common: the hash of its first entry. A file that tells none is its own."""
    try:
        book = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
        try:
            rows = book.execute("SELECT hash FROM entry ORDER BY number LIMIT 1").fetchall()
        finally:
            book.close()
        return bytes(rows[0][0]).hex()
    except (sqlite3.Error, IndexError, TypeError):
        return os.path.basename(path)


def report(paths, yuanba, arguments, names=None):
    """The report of these books, as one start of the program makes it; `names` are what the files are called, where that is not
    their path.

    A start that gives no report (it was killed, or none of its books could be read) is made again over halves, so that at last a book alone is
    to blame and is left out with what the program said; every other book is in the report.
    """
    names = names or {}
    try:
        made = merging.read(run([yuanba, "report", *paths, "--format", "json", *arguments]))
    except Failed as failed:
        if len(paths) > 1:
            half = len(paths) // 2
            return merged([report(paths[:half], yuanba, arguments, names), report(paths[half:], yuanba, arguments, names)])
        made = {"left_out": [{"book": paths[0], "why": why(paths[0], str(failed))}]}
    # What was fetched is called by where it came from, in what the program says of it too.
    for book in made["left_out"]:
        name = names.get(book["book"], book["book"])
        book.update(book=name, why=book["why"].replace(book["book"], name))
    return made


def why(path, words):
    """What the program says of a book, without the name of the file before it."""
    first = words.split("\n")[0]
    return first.removeprefix(path).removeprefix("：").removeprefix("没有算进来，").removeprefix(": ").removeprefix("left out: ")


def merged(parts):
    """Reports put together; parts in which no book could be read only add to what is left out."""
    whole, left_out = None, []
    for part in parts:
        if "books" in part:
            whole = merging.merge(whole, part)
        else:
            left_out += part["left_out"]
    if whole is None:
        return {"left_out": left_out}
    return merging.canonical({**whole, "left_out": whole["left_out"] + left_out})


# Precincts

class Box:
    """The papers of some precincts in canonical form, in a file of the worker's."""

    def __init__(self, path, taken):
        self.path, self.taken = path, taken

    def data(self):
        with open(self.path, "rb") as file:
            return file.read()


def boxes(files, merge, folder):
    """The precincts of a part as few boxes as go together, and those left out, each with why.

    `files` are pairs of a path and what the precinct is called, `merge` how the program is called that merges. All of one election give one box. Where that is refused they are laid together one
    after another: a file that the program cannot read is left out, one that does not go with the others begins a box of its own, since a part
    cannot know which election is meant; whoever puts the parts together can.
    """
    files, left_out = (files, []) if "--alike" in merge else once(files)
    if not files:
        return [], left_out
    out = os.path.join(folder, "box-0.blt")
    try:
        run([*merge, *(path for path, _ in files), "-o", out])
        return [Box(out, [name for _, name in files])], left_out
    except Failed:
        pass
    found = []
    for path, name in files:
        own = os.path.join(folder, f"box-{len(found)}.blt")
        try:
            run([*merge, path, "-o", own])
        except Failed as failed:
            left_out.append({"file": name, "why": why(path, str(failed))})
            continue
        for box in found:
            if put(box, path, merge) is None:
                box.taken.append(name)
                os.remove(own)
                break
        else:
            found.append(Box(own, [name]))
    return found, left_out


def put(box, path, merge):
    """Lays a file into a box; gives what the program said where it does not go with it."""
    try:
        run([*merge, box.path, path, "-o", box.path + ".new"])
        os.replace(box.path + ".new", box.path)
        return None
    except Failed as failed:
        return str(failed)


def digest(path):
    """What tells a precinct that is given twice."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def once(files):
    """The files without those whose bytes stand among them already: a precinct is counted once, and that it came twice is said."""
    seen, kept, left_out = {}, [], []
    for path, name in files:
        found = digest(path)
        if found in seen:
            left_out.append({"file": name, "why": f"given twice: the same as {seen[found]}"})
        else:
            seen[found] = name
            kept.append((path, name))
    return kept, left_out
