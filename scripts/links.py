#!/usr/bin/env python3
"""Every link within a folder of pages leads to something.

    scripts/links.py FOLDER [--base /where/it/will/stand]

Looked at: href and src of each page, with their anchors; what stylesheets name; and, of pages made by docc, every reference of their data, which a
script turns into links. Links that leave the folder are counted and not followed. Exit status 1: some lead nowhere, each is named.
"""
import argparse, json, os, re, sys  # noqa: E401
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.anchors = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value is not None:
                self.links.append(value)
            elif name == "id" or (name == "name" and tag == "a"):
                self.anchors.add(value)

    handle_startendtag = handle_starttag


def references(value):
    """The addresses that the data of a docc page gives its links and pictures."""
    if isinstance(value, dict):
        if isinstance(value.get("url"), str):
            yield value["url"]
        for one in value.values():
            yield from references(one)
    elif isinstance(value, list):
        for one in value:
            yield from references(one)


class Folder:
    def __init__(self, root, base):
        self.root, self.base = os.path.normpath(root), base.rstrip("/")
        self.pages, self.outside, self.seen, self.wrong = {}, 0, 0, []

    def text(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8") as file:
            return file.read()

    def page(self, path):
        if path not in self.pages:
            self.pages[path] = Page(self.text(path))
        return self.pages[path]

    def place(self, path, link, top=None):
        """The file a link names, relative to the folder; `None` where it leaves it."""
        if link.startswith("/"):
            if not (link + "/").startswith(self.base + "/"):
                return None
            goal = link[len(self.base):].lstrip("/")
            goal = os.path.join(top, goal) if top else goal
        else:
            goal = os.path.join(os.path.dirname(path), link) if link else path
        goal = os.path.normpath(goal)
        if goal.startswith(".."):
            return None
        return os.path.join(goal, "index.html") if os.path.isdir(os.path.join(self.root, goal)) else goal

    def look(self, path, link, top=None, anchors=True):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            self.outside += parts.scheme not in ("data", "javascript")
            return
        self.seen += 1
        goal = self.place(path, unquote(parts.path), top)
        if goal is None:
            self.wrong.append(f"{path}: {link}: leads out of the folder")
        elif not os.path.isfile(os.path.join(self.root, goal)):
            self.wrong.append(f"{path}: {link}: there is no {goal}")
        elif anchors and parts.fragment and goal.endswith(".html") and unquote(parts.fragment) not in self.page(goal).anchors:
            self.wrong.append(f"{path}: {link}: {goal} has no such place")

    def check(self):
        for folder, _, names in sorted(os.walk(self.root)):
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), self.root)
                if name.endswith(".html"):
                    for link in self.page(path).links:
                        self.look(path, link)
                elif name.endswith(".css"):
                    for link in re.findall(r"url\(\s*['\"]?([^'\")]+)", self.text(path)):
                        self.look(path, link)
                elif name.endswith(".json") and "/data/" in f"/{path}":
                    # Their addresses begin at the root of the documentation, and their headings are made by its script.
                    top = path.split("data/")[0]
                    for link in sorted(set(references(json.loads(self.text(path)).get("references", {})))):
                        kept, self.base = self.base, ""
                        self.look(path, link, top=top, anchors=False)
                        self.base = kept


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("folder")
    ask.add_argument("--base", default="/")
    given = ask.parse_args()
    folder = Folder(given.folder, given.base)
    folder.check()
    if folder.wrong:
        sys.exit("\n".join(folder.wrong) + f"\n{len(folder.wrong)} of {folder.seen} links lead nowhere")
    if folder.seen == 0:
        sys.exit(f"{given.folder}: no links, so no site")
    print(f"{folder.seen} links within it, each leads somewhere; {folder.outside} lead out of it and were not followed")


if __name__ == "__main__":
    main()
