#!/usr/bin/env python3
"""Proof pages in a real browser, without a network: each recounts itself, agrees with check.py, and sees a figure that was changed.

    scripts/proof-look.py PROGRAM [RULE|BOOK…]        # no names: the five rules and two books

Debian's chromium, headless. Status 4: a page says something else than check.py; 77: there is no browser.
"""

import html, os, pathlib, re, shutil, subprocess, sys, tempfile  # noqa: E401

import check, mutate

ROOT = pathlib.Path(__file__).resolve().parent.parent
WARD = '4 {}\n60 1 2 0\n30 2 1 0\n10 3 2 0\n7 4 3 0\n1 0\n0\n"Ann"\n"Bob"\n"Cy"\n"Di"\n"Ward"\n'
RULES = {"plurality": 1, "absolute-majority": 1, "approval": 2, "irv": 1, "scottish": 2}
BOOKS = ["village-election", "motions"]


def verdict(browser, page, folder):
    """How the page judges itself: the class and the words of its verdict."""
    asked = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--dump-dom"]
    asked += ["--host-resolver-rules=MAP * ~NOTFOUND", page.as_uri()]
    dom = subprocess.run(asked, capture_output=True, text=True, timeout=120).stdout
    found = re.search(r'<(\w+)([^>]*id="verdict"[^>]*)>(.*?)</\1>', dom, re.S)
    if not found:
        sys.exit(f"{page.name}: the browser shows no verdict: {dom[:200]}")
    name = re.search(r'class="([^"]*)"', found[2])
    return (name[1] if name else ""), html.unescape(re.sub("<[^>]*>", "", found[3]))


def made(program, name, folder):
    """The page of a rule or a book."""
    page = folder / f"{name}.html"
    if name in RULES:
        ward, result = folder / "ward.blt", folder / f"{name}.json"
        text = WARD.format(RULES[name])
        if name == "absolute-majority":
            text = re.sub(r"^(\d+) (\d) \d 0$", r"\1 \2 0", text, flags=re.M)
        ward.write_text(text, encoding="utf-8")
        asked = ["--registered", "150"] if name == "absolute-majority" else []
        subprocess.run([program, "count", ward, "--rule", name, *asked, "--format", "json", "-o", result], check=True)
        subprocess.run([program, "certify", result, ward, "-o", page], check=True, stdout=subprocess.DEVNULL)
    else:
        book = folder / f"{name}.book"
        shutil.copy(ROOT / "Tests/Books/0.2" / f"{name}.book", book)
        subprocess.run([program, "certify", book, "-o", page], check=True, stdout=subprocess.DEVNULL)
    return page


def forged(page):
    """The page with one figure of a part changed, and the digest that it ought to have."""
    text = page.read_text(encoding="utf-8")
    part = next(one for one in re.finditer(mutate.PRE, text, re.S) if one[2] in ("result", "book"))
    figure = re.search(r"&quot;(?:valid|number)&quot;:\s*(\d+)", part[3])
    at = part.start(3) + figure.start(1)
    changed = page.with_name("forged.html")
    changed.write_text(mutate.sealed(text[:at] + str(int(figure[1]) + 1) + text[at + len(figure[1]) :]), encoding="utf-8")
    return changed


def main(program, *names):
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        print("no chromium is installed: passed over")
        return 77
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for name in names or [*RULES, *BOOKS]:
            page = made(os.path.abspath(program), name, folder)
            said = check.main([str(page)])
            kind, words = verdict(browser, page, folder)
            if kind != "sound" or not all(one.split()[0] in words for one in said):
                print(f"{name}: check.py says {said}, the page {kind!r} {words!r}")
                return 4
            kind, wrong = verdict(browser, forged(page), folder)
            if kind == "sound":
                print(f"{name}: the page does not see a changed figure: {wrong!r}")
                return 4
            print(f"{name}: {words} | changed: {wrong}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
