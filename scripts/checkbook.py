"""The page of a whole book: its chain, its votes, and the elections whose papers it holds. `check.py` calls it."""

import hashlib, json  # noqa: E401


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


def check_vote(place, closed, same):
    judged, share = closed["judgement"], closed["judgement"]["rule"]["share"]
    if "demand" in judged["rule"] or "measure" in judged["rule"]:
        return
    part = judged["baseSize"] * share["numerator"]
    same(place + ": required", judged["required"], part // share["denominator"] + 1 if share["strict"] else -(-part // share["denominator"]))
    same(place + ": met", judged["isMet"], 0 < closed["votes"]["for"] >= judged["required"])


def check_book(parts, check, same):
    book, declared, votes = json.loads(parts["book"]), {}, 0
    others = 0
    check_chain(book, same)
    for entry in book["entries"]:
        for event in entry.get("events", []):
            closed = event.get("poll", {}).get("closed") or event.get("poll", {}).get("recounted")
            if closed and "judgement" in closed and "votes" in closed:
                check_vote(f"entry {entry['number']}", closed, same)
                votes += 1
            if "declared" in event.get("election", {}):
                said = event["election"]["declared"]
                declared[entry["number"], said["election"]] = said["outcome"]
    for at, proof in enumerate(json.loads(parts["proofs"])):
        result, outcome = json.loads(parts[f"result-{at}"]), declared[proof["entry"], proof["election"]]
        for key in ("elected", "tied"):
            same(f"entry {proof['entry']}: {key}", sorted(outcome[key]), sorted(result[key]))
        same(f"entry {proof['entry']}: cast", outcome["cast"], result["ballots"])
        text = parts[f"ballots-{at}"]
        try:
            check(result, text, hashlib.sha256(text.encode()).hexdigest())
        except Exception as refused:
            if getattr(refused, "status", 4) != 2:
                raise
            others += 1
    told = [f"{len(book['entries'])} entries", f"{votes} votes", f"{len(json.loads(parts['proofs'])) - others} elections"]
    return told + ([f"{others} by rules that are not counted here"] if others else [])
