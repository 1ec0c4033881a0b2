"""A proof page: its parts, what people read of them, and of a book its chain, votes and elections. `check.py` calls it.

Nothing on a page is taken on trust but what nobody could reckon: which of several level was taken by lot, and how many are registered to vote.
"""

import hashlib, html, json, re  # noqa: E401

# SHA-256 of a page without what differs from page to page: its script, style and fixed words, as releases made them.
FRAMES = {
    "6d5f48985734b03f468cca2cd738eb2a2bbd4356c53ec7338375e60dbce77da5",  # Chinese
    "80c683589efc461a725e33dae3c691369006362b16e0f5e13301c4920b2dff85",  # English
}
WORDS = {
    "zh-CN": {
        "title": "选举", "rule": "规则", "seats": "名额", "ballots": "票数", "valid": "有效票", "blank": "空白票", "registered": "登记", "elected": "当选", "tied": "并列未定",
        "margin": "改动几张票，当选的人就可能不同；再少不会", "most": "改动至多几张票，当选的人就可能不同", "round": "轮", "exhausted": "不再计的票", "votes": "得票",
        "community": "村（社区）", "entries": "日志条数", "head": "链值", "entry": "条", "day": "日期", "matter": "事项", "for": "赞成", "against": "反对", "abstain": "弃权",
        "base": "基数", "required": "须有", "met": "够不够", "law": "依据", "change": "改动几张票，当选的人就可能不同", "yes": "够", "no": "不够",
    },
    "en": {
        "title": "election", "rule": "rule", "seats": "seats", "ballots": "papers", "valid": "valid", "blank": "blank", "registered": "registered", "elected": "elected",
        "tied": "tied, open", "margin": "papers that, changed, could elect somebody else; fewer cannot", "most": "papers at most that, changed, could elect somebody else",
        "round": "round", "exhausted": "exhausted", "votes": "votes", "community": "community", "entries": "entries", "head": "head of the chain", "entry": "entry", "day": "day",
        "matter": "matter", "for": "for", "against": "against", "abstain": "abstained", "base": "base", "required": "required", "met": "enough", "law": "by", "change": "papers that, changed, could elect somebody else", "yes": "yes", "no": "no",
    },
}
RESULT = {"rule", "options", "seats", "ballots", "valid", "blank", "elected", "tied", "rounds", "scores", "ties", "registered", "reserved", "margin", "sha256"}


def check_page(page, check, same):
    """Whether the page is whole, its parts agree, and everything that people read on it stands in them."""
    pre, main = r'<pre id="([\w-]+)"(?: hidden)?>\n(.*?)\n</pre>\n', re.search(r"<main>\n(.*?)</main>\n", page, re.S)
    language, digest = re.search(r'<html lang="([\w-]+)">', page)[1], re.search(r'<meta name="digest" content="(\w+)">', page)[1]
    parts = {name: html.unescape(part) for name, part in re.findall(pre, page, re.S)}
    read = re.sub(r"[ \n\t]+", "", html.unescape(re.sub(r"<[^>]*>", "", main[1])))
    same("digest", digest, hashlib.sha256("\n".join([read, *parts.values()]).encode()).hexdigest())
    frame = re.sub(pre, "", page[: main.start()] + page[main.end() :], flags=re.S).replace(digest, "")
    found = hashlib.sha256(frame.encode()).hexdigest()
    if found not in FRAMES:
        same("script and words of the page, by their SHA-256", found, "those of a release")
    checked, report = (check_book if "book" in parts else check_result)(parts, WORDS[language], check, same)
    shown = re.findall(r"<(th|td)>(.*?)</\1>", main[1], re.S)
    same("page", [(tag, html.unescape(text)) for tag, text in shown], report)
    same("page", re.sub(r"<(th|td)>.*?</\1>|</?(?:table|tr)>|\n", "", main[1], flags=re.S), "")
    return checked


def row(*cells):
    """Cells of one row: what is no string is a word of the page, the others are data."""
    return [("th", one[0]) if isinstance(one, tuple) else ("td", str(one)) for one in cells]


def known(said, same):
    """Nothing stands in a result of a page that nobody checks."""
    same("result", [key for key in said if key not in RESULT], [])
    same("rounds", [key for one in said["rounds"] for key in one if key not in ("number", "votes", "exhausted")], [])
    same("rounds", [one["number"] for one in said["rounds"]], list(range(1, len(said["rounds"]) + 1)))
    margin = said.get("margin", {"upper": 0, "witness": [], "exact": False})
    same("margin", sorted(margin), sorted({"upper", "witness", "exact"} | ({"lower"} if margin["exact"] else set())))
    same("margin.lower", margin.get("lower", margin["upper"]), margin["upper"])


def check_result(parts, words, check, same):
    said, text = json.loads(parts["result"]), parts["ballots"]
    known(said, same)
    elected = check(said, text, hashlib.sha256(text.encode()).hexdigest(), True)
    words = {key: (word,) for key, word in words.items()}
    report = row(words["title"], re.findall(r'"((?:[^"]|"")*)"', text)[-1].replace('""', '"'))
    for key in ("rule", "seats", "ballots", "valid", "blank", "registered"):
        report += row(words[key], said[key]) if key in said else []
    report += row(words["elected"], *said["elected"]) + row(words["tied"], *said["tied"])
    if "margin" in said:
        report += row(words["margin" if said["margin"]["exact"] else "most"], said["margin"]["upper"])
    if said["rounds"]:
        report += row(words["round"], *said["rounds"][0]["votes"], words["exhausted"])
        for one in said["rounds"]:
            report += row(one["number"], *one["votes"].values(), one["exhausted"])
    if said["scores"]:
        report += row(words["votes"], *said["scores"]) + row(words["votes"], *said["scores"].values())
    return elected, report


# A book


def check_chain(book, same):
    """Every entry follows from the one before: docs/book-format.md, "The hash"."""
    head = {key: value for key, value in book["book"].items() if key not in ("recorded", "salt", "hash")}
    rows, before = [(0, book["book"], head)], bytes(32)
    for entry in book["entries"]:
        rows.append((len(rows), entry, {key: value for key, value in entry.items() if key not in ("number", "recorded", "salt", "hash")}))
    for number, entry, payload in rows:
        if entry.get("number", 0) != number:
            same(f"entry {number}", entry["number"], number)
        seal = bytes.fromhex(payload["payload_hash"]) if "payload_hash" in payload else hashlib.sha256(
            bytes.fromhex(entry["salt"]) + json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).digest()
        before = hashlib.sha256(before + f"{number}\n{entry['recorded']}\n".encode() + seal).digest()
        same(f"entry {number}", entry["hash"], before.hex())


def least(share, base):
    part = base * share["numerator"]
    return part // share["denominator"] + 1 if share["strict"] else -(-part // share["denominator"])


def check_vote(place, closed, same):
    judged = closed["judgement"]
    if "demand" in judged["rule"] or "measure" in judged["rule"]:
        return
    same(place + ": required", judged["required"], least(judged["rule"]["share"], judged["baseSize"]))
    same(place + ": met", judged["isMet"], 0 < closed["votes"]["for"] >= judged["required"])


def decisions(book):
    """The votes and the declarations that stand: what was struck, annulled or counted anew does not."""
    struck, votes, elections, texts, calls = set(), [], [], {}, {}
    for entry in book["entries"]:
        for event in entry.get("events", []):
            history = event.get("history", {})
            struck |= set(history.get("undone", {}).get("entries", []))
            struck -= set(history.get("redone", {}).get("entries", []))
    for entry in book["entries"]:
        for event in entry.get("events", []) if entry["number"] not in struck else []:
            proposal, poll, election = (event.get(key, {}) for key in ("proposal", "poll", "election"))
            for one in proposal.values():
                if "text" in one and ("number" in one or "question" in one):
                    texts[one.get("question") or f"P{one['number']}"] = one["text"]
            again = poll.get("recounted") or poll.get("annulled")
            if again:
                place = max((at for at, vote in enumerate(votes) if vote[1]["question"] == again["question"]), default=None)
                votes = votes if place is None else votes[:place] + votes[place + 1 :]
            closed = poll.get("closed") or poll.get("recounted")
            if closed and "judgement" in closed and "votes" in closed:
                asked = closed["question"]
                votes.append((entry, closed, f"{asked} {texts.get(asked) or texts.get(re.match(r'P?[0-9]*', asked)[0], '')}"))
            if "called" in election:
                calls[election["called"]["number"]] = election["called"]["call"]
            if "declared" in election:
                elections.append((entry, election["declared"], calls.get(election["declared"]["election"])))
    return votes, elections


def law(citation):
    return " ".join(str(citation[key]) for key in ("source", "article") if key in citation)


def rule_of(call):
    (name, of), *_ = call["rule"]["method"].items()
    return {"absoluteMajority": "absolute-majority", "counted": next(iter(of.values()), ""), "recall": ""}.get(name, "approval")


def check_book(parts, words, check, same):
    book, proofs, others, figures, changes = json.loads(parts["book"]), json.loads(parts["proofs"]), 0, {}, {}
    check_chain(book, same)
    votes, elections = decisions(book)
    declared = {(entry["number"], said["election"]): (said["outcome"], call) for entry, said, call in elections}
    same("proofs", sorted(parts), sorted(["book", "proofs"] + [f"{one}-{at}" for at in range(len(proofs)) for one in ("result", "ballots")] + ["audit"] * ("audit" in parts)))
    for at, proof in enumerate(proofs):
        place, said, text = (proof["entry"], proof["election"]), json.loads(parts[f"result-{at}"]), parts[f"ballots-{at}"]
        outcome, call = declared[place]
        known(said, same)
        for key, one, other in [
            ("elected", sorted(outcome["elected"]), sorted(said["elected"])), ("tied", sorted(outcome["tied"]), sorted(said["tied"])),
            ("cast", outcome["cast"], said["ballots"]), ("registered", outcome.get("registered"), said.get("registered")),
        ] + ([("rule", rule_of(call), said["rule"]), ("seats", call["seats"], said["seats"])] if call else []):
            same(f"entry {place[0]}: {key}", one, other)
        figures[place] = said["scores"] or said["rounds"][-1]["votes"]
        changes[place] = f"{'' if said['margin']['exact'] else '≤ '}{said['margin']['upper']}" if "margin" in said else ""
        try:
            check(said, text, hashlib.sha256(text.encode()).hexdigest(), True)
        except Exception as refused:
            if getattr(refused, "status", 4) != 2:
                raise
            others += 1
    w = {key: (word,) for key, word in words.items()}
    report = row(w["community"], book["book"]["community"]) + row(w["entries"], len(book["entries"]))
    report += row(w["head"], (book["entries"] or [book["book"]])[-1]["hash"])
    if votes:
        report += row(*(w[key] for key in ("entry", "day", "matter", "for", "against", "abstain", "base", "required", "met", "law")))
    for entry, closed, matter in votes:
        check_vote(f"entry {entry['number']}", closed, same)
        for judged in [closed["judgement"], *closed.get("further", [])]:
            report += row(
                entry["number"], entry["at"][:10], matter, *(closed["votes"][key] for key in ("for", "against", "abstain")), judged["baseSize"], judged["required"],
                words["yes" if judged["isMet"] else "no"], law(judged["rule"].get("citation", {})))
    if elections:
        report += row(*(w[key] for key in ("entry", "day", "title", "elected", "tied", "ballots", "registered", "required", "law", "votes", "change")))
    for entry, said, call in elections:
        outcome, place = said["outcome"], (entry["number"], said["election"])
        report += row(
            entry["number"], entry["at"][:10], call["post"] if call else "", "、".join(outcome["elected"]), "、".join(outcome["tied"]), outcome["cast"],
            outcome.get("registered", ""), outcome.get("votesRequired", ""), law(call["rule"].get("citation", {})) if call else "",
            "、".join(f"{name} {figure}" for name, figure in figures.get(place, {}).items()), changes.get(place, ""))
    told = [f"{len(book['entries'])} entries", f"{len(votes)} votes", f"{len(proofs) - others} elections"]
    return told + ([f"{others} by rules that are not counted here"] if others else []), report
