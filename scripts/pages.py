#!/usr/bin/env python3
"""The Markdown of the repository as pages that need no server: README, docs, decisions, examples, what changed.

    scripts/pages.py CHECKOUT FOLDER

A page lies where its text lies, so the links between them stay what they are, but for their ending. What a link names and is no page (a
licence, a script) is copied beside. A link that leads nowhere is told, and no site is made.
"""
import html, os, re, shutil, sys, unicodedata  # noqa: E401
from urllib.parse import unquote

from markdown_it import MarkdownIt

# In the order in which a reader would want them; whatever else lies in docs/ comes behind.
PARTS = [
    ("用", ["README.zh-CN.md", "docs/manual.md", "docs/verbs.md", "docs/charters.md", "docs/elections.md", "docs/papers.md", "docs/board.md",
            "docs/report.md"]),
    ("数", ["docs/counting.md", "docs/verification.md", "docs/secrecy.md"]),
    ("In English", ["README.md"]),
    ("内里", []),
]
# Where the pages of the library stand, made by docc; their own names say that a server hands them out.
LIBRARY = ("tally/documentation/tally/index.html", "Tally（库，API）")
# Short names for the list, where the title is a sentence.
TITLES = {"README.zh-CN.md": "这是什么", "README.md": "What it is", "docs/verbs.md": "动词表"}


def sources(checkout):
    known = [path for _, paths in PARTS for path in paths]
    rest = sorted(f"docs/{name}" for name in os.listdir(f"{checkout}/docs") if name.endswith(".md") and f"docs/{name}" not in known)
    known += rest
    PARTS[-1][1].extend(rest + ["docs/decisions/README.md", "CHANGELOG.md", "CONTRIBUTING.md"])
    known += ["CHANGELOG.md", "CONTRIBUTING.md"]
    for folder, _, names in sorted(os.walk(f"{checkout}/docs/decisions")) + sorted(os.walk(f"{checkout}/examples")):
        known += sorted(os.path.relpath(os.path.join(folder, name), checkout) for name in names if name.endswith(".md"))
    for folder, _, names in sorted(os.walk(f"{checkout}/examples")):
        PARTS[-1][1].extend(sorted(os.path.relpath(os.path.join(folder, name), checkout) for name in names if name == "README.md"))
    return [path for path in dict.fromkeys(known) if os.path.exists(f"{checkout}/{path}")]


def page_of(path):
    """Where the page of a text lies: the Chinese README is what opens first, and a folder's README is the folder's page."""
    if path == "README.zh-CN.md":
        return "index.html"
    if path == "README.md":
        return "README.html"
    folder, name = os.path.split(path)
    return os.path.join(folder, "index.html" if name == "README.md" else name[:-3] + ".html")


def slug(text, seen):
    """As GitHub makes them, so that a link written for it holds here."""
    kept = "".join(
        sign for sign in text.strip().lower() if sign in "-_ " or unicodedata.category(sign)[0] in "LMN").replace(" ", "-")
    number = seen.get(kept, 0)
    seen[kept] = number + 1
    return f"{kept}-{number}" if number else kept


def is_wide(sign):
    return unicodedata.east_asian_width(sign) in "WF"


def close_up(children):
    """Chinese has no blank where a line of the source ends: a browser would set one."""
    for at, child in enumerate(children):
        if child.type == "softbreak":
            before = "".join(one.content for one in children[:at])[-1:]
            after = "".join(one.content for one in children[at + 1:])[:1]
            if before and after and is_wide(before) and is_wide(after):
                child.type, child.content = "text", ""


def plain(inline):
    return "".join(child.content for child in inline.children if child.type in ("text", "code_inline"))


def is_chinese(text):
    letters = [sign for sign in text if sign.isalpha()]
    return sum("\u4e00" <= sign <= "\u9fff" for sign in letters) * 4 > len(letters)


class Site:
    def __init__(self, checkout, out):
        self.checkout, self.out = checkout, out
        self.reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
        self.paths = sources(checkout)
        self.read = {path: self.parsed(path) for path in self.paths}
        self.wrong = []

    def parsed(self, path):
        with open(f"{self.checkout}/{path}", encoding="utf-8") as file:
            text = file.read()
        tokens, seen, heads = self.reader.parse(text), {}, []
        for at, token in enumerate(tokens):
            if token.type == "heading_open":
                title = plain(tokens[at + 1])
                anchor = slug(title, seen)
                token.attrSet("id", anchor)
                heads.append((int(token.tag[1]), title, anchor))
        title = next((title for level, title, _ in heads if level == 1), os.path.basename(path))
        return {"tokens": tokens, "heads": heads, "title": title, "chinese": is_chinese(text)}

    def target(self, path, link):
        """Where a link of that text leads on the site."""
        if re.match(r"[a-z][a-z0-9+.-]*:", link):
            return link
        place, _, anchor = link.partition("#")
        place = unquote(place)
        if not place:
            goal = path
        else:
            goal = os.path.normpath(os.path.join(os.path.dirname(path), place))
            if os.path.isdir(f"{self.checkout}/{goal}") and os.path.join(goal, "README.md") in self.read:
                goal = os.path.join(goal, "README.md")
        if goal in self.read:
            if anchor and unquote(anchor) not in [head[2] for head in self.read[goal]["heads"]]:
                self.wrong.append(f"{path}: {link}: there is no such heading")
            page = os.path.relpath(page_of(goal), os.path.dirname(page_of(path)) or ".")
            return (page if place else "") + (f"#{anchor}" if anchor else "")
        if not goal.startswith("..") and os.path.isfile(f"{self.checkout}/{goal}"):
            os.makedirs(os.path.dirname(f"{self.out}/{goal}") or self.out, exist_ok=True)
            shutil.copyfile(f"{self.checkout}/{goal}", f"{self.out}/{goal}")
            return os.path.relpath(goal, os.path.dirname(page_of(path)) or ".")
        self.wrong.append(f"{path}: {link}: there is no such file")
        return link

    def body(self, path):
        tokens = self.read[path]["tokens"]
        for token in tokens:
            close_up(token.children or [])
            for child in token.children or []:
                for name in ("href", "src"):
                    if child.attrGet(name) is not None:
                        child.attrSet(name, self.target(path, child.attrGet(name)))
        text = self.reader.renderer.render(tokens, self.reader.options, {})
        return text.replace("<table>", '<div class="wide"><table>').replace("</table>", "</table></div>")

    def name(self, path):
        return TITLES.get(path, self.read[path]["title"])

    def pages(self, path):
        """The list of pages, as it stands beside this one."""
        here = os.path.dirname(page_of(path)) or "."
        lines = ['<nav class="pages" aria-label="各页">',
                 f'<a class="name" href="{os.path.relpath("index.html", here)}">院坝 Yuanba</a>']
        for part, paths in PARTS:
            lines += [f'<p class="part">{part}</p>', "<ul>"]
            for other in paths:
                if other in self.read:
                    current = ' aria-current="page"' if other == path else ""
                    goal = html.escape(os.path.relpath(page_of(other), here))
                    lines.append(f'<li><a href="{goal}"{current}>{html.escape(self.name(other))}</a></li>')
            if part == PARTS[-1][0]:
                lines.append(f'<li><a href="{os.path.relpath(LIBRARY[0], here)}">{LIBRARY[1]}</a></li>')
            lines.append("</ul>")
        return "\n".join(lines + ["</nav>"])

    def contents(self, path):
        heads = [head for head in self.read[path]["heads"] if head[0] in (2, 3)]
        if len(heads) > 40:
            heads = [head for head in heads if head[0] == 2]
        if len(heads) < 3:
            return '<nav class="contents" aria-label="本页"></nav>'
        lines = [f'<li class="h{level}"><a href="#{anchor}">{html.escape(title)}</a></li>' for level, title, anchor in heads]
        return "\n".join(['<nav class="contents" aria-label="本页">', "<ul>", *lines, "</ul>", "</nav>"])

    def write(self, path):
        page, read = page_of(path), self.read[path]
        body = self.body(path)
        if path == "docs/decisions/README.md":
            rows = [other for other in self.paths if os.path.dirname(other) == "docs/decisions" and other != path]
            body += "<ul>" + "".join(
                f'<li><a href="{os.path.basename(page_of(other))}">{html.escape(self.name(other))}</a></li>' for other in rows) + "</ul>"
        title = read["title"] if path == "README.zh-CN.md" else f"{read['title']} · 院坝"
        style = os.path.relpath("site.css", os.path.dirname(page) or ".")
        text = f"""<!DOCTYPE html>
<html lang="{'zh-CN' if read['chinese'] else 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(title)}</title>
<link rel="stylesheet" href="{style}">
</head>
<body>
<a class="skip" href="#main">到正文</a>
<div class="all">
{self.pages(path)}
<main id="main">
{body}
<footer>院坝 Yuanba · Apache License 2.0 · {html.escape(path)}</footer>
</main>
{self.contents(path)}
</div>
</body>
</html>
"""
        os.makedirs(os.path.dirname(f"{self.out}/{page}") or self.out, exist_ok=True)
        with open(f"{self.out}/{page}", "w", encoding="utf-8") as file:
            file.write(text)


def main(checkout, out):
    site = Site(checkout, out)
    for path in site.paths:
        site.write(path)
    shutil.copyfile(f"{checkout}/packaging/site/site.css", f"{out}/site.css")
    if site.wrong:
        sys.exit("\n".join(site.wrong))
    print(f"{len(site.paths)} pages of the manual")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
