#!/usr/bin/env python3
"""Counts again what yuanba counted, and shares no code with it.

    scripts/check.py RESULT.json BALLOTS.blt
    scripts/check.py proof.html

Plurality, 双过半 (absolute-majority), approval, the instant run-off with its own options, and Scottish STV. Exit status 0: the figures
are those of the ballots; 4: they are not, and the first that differs is named; 2: it cannot be read, or the rule is not one of these.
"""

import hashlib, json, re, sys  # noqa: E401

UNIT = 10**5  # a vote of Scottish STV, in the last of its five decimals


class Refused(Exception):
    """What differs, or cannot be checked."""

    def __init__(self, words, status=4):
        super().__init__(words)
        self.status = status

# Ballots

def names_of(text, people):
    """The names that end the file, quoted: a quote within is doubled, and so are backslashes before one; or bare, one a line."""
    quoted = re.findall(r'"((?:[^"]|"")*)"', text)
    if len(quoted) < people:
        return [line.strip() for line in text.split("\n") if line.strip()][:people]
    return [re.sub(r'(\\*)""', lambda at: at.group(1)[: len(at.group(1)) // 2] + '"', name) for name in quoted[:people]]


def read_blt(text):
    lines = text.lstrip("\ufeff").split("\n")
    people, seats = (int(word) for word in lines[0].split())
    out, groups, ballots, place = set(), [], [], 1
    while lines[place].strip() != "0":
        line = lines[place].strip()
        place += 1
        if line.startswith("[withdrawn"):
            out = {int(word) - 1 for word in line[10:-1].split()}
        elif line.startswith(("[undeclared", "[budget", "[withheld", "[group")):
            raise Refused(f"{line}: no such ballots are checked here", 2)
        elif line and not line.startswith(("[", "#")):
            ballots.append(read_ballot(line))
    names = names_of("\n".join(lines[place + 1 :]), people)
    if len(names) != people:
        raise Refused("names are missing", 2)
    return names, seats, out, ballots


def read_ballot(line):
    """A weight and the ranks: each a list of candidates, [] for an empty one, None where the marks are lost."""
    words = re.sub(r"^\([^)]*\)", "1 ", line).split()
    if words[-1] != "0" or "/" in line:
        raise Refused(f"{line}: no ballot of ranks", 2)
    return int(words[0]), [None if word == "?" else [int(one) - 1 for one in word.split("=") if one != "-"] for word in words[1:-1]]


def preferences(ranks, out):
    """A paper as a list: it ends where several stand at one rank; whoever withdrew, or was named before, is passed over."""
    found = []
    for rank in ranks:
        if rank is None or len(rank) > 1:
            break
        if rank and rank[0] not in out and rank[0] not in found:
            found.append(rank[0])
    return found

# Rules. Each gives: elected in order, tied, rows of (votes, exhausted), scores, valid.


def highest(votes, people, seats, settle, passes=lambda votes: True):
    elected, left = [], [one for one in people if passes(votes[one])]
    while len(elected) < seats and left:
        level = [one for one in left if votes[one] == max(votes[other] for other in left)]
        if len(level) > seats - len(elected):
            one = settle(level)
            if one is None:
                return elected, level
            level = [one]
        elected += level
        left = [one for one in left if one not in level]
    return elected, []


def plurality(names, seats, out, ballots, said):
    votes, valid = [0] * len(names), 0
    for weight, ranks in ballots:
        first = next((rank for rank in ranks if rank != []), None)
        if first is not None and len(first) == 1 and first[0] not in out:
            votes[first[0]] += weight
            valid += weight
    return once(votes, valid, names, seats, out, lambda level: taken(level, said, names))


def approval(names, seats, out, ballots, said):
    votes, valid = [0] * len(names), 0
    for weight, ranks in ballots:
        named = {one for rank in ranks for one in rank or []} - out
        valid += weight if named else 0
        for one in named:
            votes[one] += weight
    return once(votes, valid, names, seats, out, lambda level: taken(level, said, names))


def absolute_majority(names, seats, out, ballots, said):
    votes, valid, cast = [0] * len(names), 0, sum(weight for weight, _ in ballots)
    for weight, ranks in ballots:
        named = {one for rank in ranks for one in rank or []} - out
        if named and len(named) <= seats and None not in ranks:
            valid += weight
            for one in named:
                votes[one] += weight
    registered = said.get("registered") or int(said["options"]["registered"])
    if cast > registered or cast * 2 <= registered:
        return [], [], [], votes, valid
    return once(votes, valid, names, seats, out, lambda level: None, lambda own: own * 2 > cast)


def once(votes, valid, names, seats, out, settle, passes=lambda votes: True):
    return *highest(votes, [one for one in range(len(names)) if one not in out], seats, settle, passes), [], votes, valid


def taken(tied, said, names):
    """Who of the tied was taken, as the result says: a lot or a decision is nothing that ballots can tell."""
    found = [tie for tie in said["ties"] if set(tie["tied"]) == {names[one] for one in tied} and tie["taken"]]
    said["asked"] += found[:1]
    return names.index(found[0]["taken"][0]) if found else None


def irv(names, seats, out, ballots, said):
    lists = [(weight, preferences(ranks, out)) for weight, ranks in ballots]
    valid = sum(weight for weight, ranks in ballots if any(rank is None or rank for rank in ranks))
    left, rows = [one for one in range(len(names)) if one not in out], []
    while True:
        votes = [0] * len(names)
        for weight, paper in lists:
            top = next((one for one in paper if one in left), None)
            if top is not None:
                votes[top] += weight
        rows.append((votes, valid - sum(votes)))
        for one in left:
            if votes[one] * 2 > sum(votes) or len(left) == 1:
                return [one], [], rows, None, valid
        lowest = [one for one in left if votes[one] == min(votes[other] for other in left)]
        one = lowest[0] if len(lowest) == 1 else taken(lowest, said, names)
        if one is None:
            return [], lowest, rows, None, valid
        left.remove(one)


def scottish(names, seats, out, ballots, said):
    papers = [[weight, preferences(ranks, out), UNIT] for weight, ranks in ballots]
    valid = sum(weight for weight, paper, _ in papers if paper)
    quota = (valid // (seats + 1) + 1) * UNIT
    hopeful = [one for one in range(len(names)) if one not in out]
    held, votes, spent = {one: [] for one in hopeful}, [0] * len(names), 0
    for paper in papers:
        if paper[1]:
            held[paper[1][0]].append(paper)
            votes[paper[1][0]] += paper[0] * UNIT
    elected, waiting, rows = [], [], []

    def settle(tied, most):
        for votes, _ in reversed(rows[:-1]):
            best = (max if most else min)(votes[one] for one in tied)
            tied = [one for one in tied if votes[one] == best]
        return tied[0] if len(tied) == 1 else taken(tied, said, names)

    while True:
        rows.append((list(votes), spent))
        now = [one for one in hopeful if votes[one] >= quota]
        elected += now
        waiting += [one for one in now if votes[one] > quota]
        hopeful = [one for one in hopeful if one not in now]
        if len(elected) >= seats:
            return elected, [], rows, None, valid
        if len(hopeful) <= seats - len(elected):
            # Those elected at one stage stand as on the paper.
            return elected[: len(elected) - len(now)] + sorted(now + hopeful), [], rows, None, valid
        group = waiting or hopeful
        edge = (max if waiting else min)(votes[one] for one in group)
        level = [one for one in group if votes[one] == edge]
        one = level[0] if len(level) == 1 else settle(level, bool(waiting))
        if one is None:
            return elected, sorted(level), rows, None, valid
        total, surplus = votes[one], votes[one] - quota
        (waiting if waiting else hopeful).remove(one)
        votes[one] = quota if one in elected else 0
        for paper in held.pop(one):
            if one in elected:
                paper[2] = paper[2] * surplus // total
            following = next((other for other in paper[1] if other in hopeful), None)
            if following is None:
                spent += paper[0] * paper[2]
            else:
                held[following].append(paper)
                votes[following] += paper[0] * paper[2]


RULES = {"plurality": plurality, "approval": approval, "absolute-majority": absolute_majority, "irv": irv, "scottish": scottish}
USUAL = {"batch": "no", "duplicates": "skip", "overvote": "exhaust", "ranks": "all", "skipped": "any", "until": "majority"}

# The result beside it

def same(place, said, counted):
    if said != counted:
        raise Refused(f"{place}: {said} in the result, {counted} by the ballots"[:400])


def shown(units, rule):
    return f"{units // UNIT}.{units % UNIT:05d}" if rule == "scottish" else str(units)


def check(said, text, digest, whole=False):
    """Holds a result against its ballots. Of a `whole` page nothing may stand in it that is not counted here."""
    names, seats, out, ballots = read_blt(text)
    rule, said = said["rule"], {**said, "asked": []}
    if rule not in RULES:
        raise Refused(f"{rule}: checked here are {', '.join(RULES)}", 2)
    usual = {**USUAL, "registered": said["options"].get("registered")}
    if any(usual.get(key) != value for key, value in said["options"].items()) or said.get("reserved"):
        raise Refused("options and kept seats other than the rule's own are not checked here", 2)
    if "registered" in said and said["options"].get("registered", "file") not in ("file", str(said["registered"])):
        raise Refused("options.registered: another number than registered")
    if whole:
        same("seats", said["seats"], seats)
    seats = said["seats"]
    elected, tied, rows, scores, valid = RULES[rule](names, seats, out, ballots, said)
    same("ballots", said["ballots"], sum(weight for weight, _ in ballots))
    same("valid", said["valid"], valid)
    same("blank", said["blank"], sum(weight for weight, ranks in ballots if all(rank == [] for rank in ranks)))
    same("elected", said["elected"], [names[one] for one in elected])
    same("tied", said["tied"], [names[one] for one in tied])
    standing = [one for one in range(len(names)) if one not in out]
    if rows:
        same("rounds", len(said["rounds"]), len(rows))
        for row, (votes, spent) in zip(said["rounds"], rows):
            place = f"rounds[{row['number'] - 1}]"
            same(place + ".votes", row["votes"], {names[one]: shown(votes[one], rule) for one in standing})
            same(place + ".exhausted", row["exhausted"], shown(spent, rule))
    if scores is not None:
        same("scores", said["scores"], {names[one]: str(scores[one]) for one in standing})
    if whole:
        same("rounds", len(said["rounds"]), len(rows))
        same("scores", len(said["scores"]), len(standing) if scores is not None else 0)
        same("ties", said["ties"], [{key: tie[key] for key in ("tied", "taken")} for tie in said["asked"]])
    if (said["sha256"].get("file") or whole) and digest not in said["sha256"].values():
        raise Refused("these are not the ballots of the result (sha256)")
    check_margin(said, names, seats, out, ballots, set(elected))
    return said["elected"]


def check_margin(said, names, seats, out, ballots, elected):
    margin = said.get("margin") or {}
    if not margin.get("witness"):
        return
    changed = list(ballots)
    for change in margin["witness"]:
        ranks = {key: [rank_of(rank, names) for rank in change[key]] for key in ("from", "to")}
        left = change["papers"]
        for place, (weight, own) in enumerate(changed):
            if own == ranks["from"] and left:
                some = min(left, weight)
                changed[place] = (weight - some, own)
                changed.append((some, ranks["to"]))
                left -= some
        if left:
            raise Refused("margin.witness: there are no such papers")
    same("margin.upper", margin["upper"], sum(change["papers"] for change in margin["witness"]))
    again = RULES[said["rule"]](names, seats, out, changed, {**said, "ties": [], "asked": []})
    if not again[1] and set(again[0]) == elected:
        raise Refused("margin.witness: these papers change nothing")


def rank_of(rank, names):
    return ([names.index(one) for one in rank] or None) if isinstance(rank, list) else [] if rank is None else [names.index(rank)]


def main(paths):
    if len(paths) == 1:
        return __import__("checkpage").check_page(open(paths[0], encoding="utf-8").read(), check, same)  # beside this file
    result, raw = open(paths[0], encoding="utf-8").read(), open(paths[1], "rb").read()
    return check(json.loads(result), raw.decode("utf-8"), hashlib.sha256(raw).hexdigest())


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        print("sound: " + (", ".join(main(sys.argv[1:])) or "nobody is elected"))
    except Refused as refused:
        print(refused, file=sys.stderr)
        sys.exit(refused.status)
    except (KeyError, ValueError, IndexError, TypeError, OSError, UnicodeDecodeError) as error:
        print(f"cannot be read: {error!r}", file=sys.stderr)
        sys.exit(2)
