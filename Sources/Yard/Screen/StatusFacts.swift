import Kernel

extension Status {
    /// The same as data: what is not known or not going on is null. What the rooms add stands behind, each under its own key.
    func facts(with lines: [any StatusLine], zone: Zone) -> JSON {
        let own: JSON = [
            "at": .string(at.iso(zone: zone)), "entry": .int(entry), "meeting": meeting.map { .int($0) } ?? .null,
            "title": .string(title), "in_recess": .bool(isInRecess), "item": .int(item),
            "item_title": .string(itemTitle), "present": .int(present), "proxies": .int(proxies),
            "entitled": entitled.map { .int($0) } ?? .null, "unit": .string(unit.rawValue),
            "quorum": .int(required), "has_quorum": .bool(hasQuorum),
            "pending": question.map { .string($0.description) } ?? .null,
            "voting": poll.map { .string($0.rawValue) } ?? .null,
            "papers": .array(
                papers.map { vote in
                    [
                        "proposals": .strings(vote.questions.map(\.description)), "back": .int(vote.back),
                        "of": vote.all.map { .int($0) } ?? .null,
                    ]
                }),
            "speaker": speaker.map { .string($0.name) } ?? .null, "waiting": .int(waiting),
        ]
        return own.with(.object(lines.map { JSON.Member(type(of: $0).key, $0.facts) }))
    }
}
