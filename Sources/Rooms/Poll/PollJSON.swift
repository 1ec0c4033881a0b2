import Kernel

/// A vote, with all its outcome rests on.
struct PollJSON {
    let poll: Poll
    let unit: BodyUnit
    let zone: Zone
    let wording: any Wording
    /// A quorum is prescribed, and nobody said how many are entitled.
    var isQuorumUnknown = false

    var value: JSON {
        let rule = poll.judgement?.rule
        return [
            "proposal": .string(QuestionID(proposal: poll.question.proposal).description),
            "amendment": poll.question.amendment == nil ? nil : .string(poll.question.description),
            "method": .string(poll.method.rawValue),
            "matter": .string(poll.matter),
            "for": .int(poll.votes.for),
            "against": .int(poll.votes.against),
            "abstain": .int(poll.votes.abstain),
            "not_voted": .int(poll.notVoted),
            "present": .int(poll.electorate.present),
            "entitled": .int(poll.electorate.entitled),
            "base": .string(rule?.base.rawValue),
            "required": .int(poll.judgement?.required ?? 0),
            "passed": .bool(poll.judgement?.isMet ?? false),
            "rule": .string(rule.map(wording.rule)),
            "citation": .string(rule?.citation.description),
            "because": .string(
                wording.outcome(of: poll, unit: unit) + (isQuorumUnknown ? wording.attendance.quorumUnknown : "")),
            "annulled": .bool(poll.annulled != nil),
            "item": .int(poll.item),
            "opened": iso(poll.opened.at),
            "closed": iso(poll.closed?.at),
            "proxies": .int(poll.electorate.proxies),
            "base_size": .int(poll.judgement?.baseSize ?? 0),
            "tied": .bool(poll.judgement?.isTie ?? false),
            "subject": .string(poll.subject),
            "roll": .array(poll.roll.map { ["name": .string($0.name), "choice": .string($0.choice.rawValue)] }),
            "replaced": .array(
                poll.replaced.map { votes in
                    ["for": .int(votes.for), "against": .int(votes.against), "abstain": .int(votes.abstain)]
                }),
            "quorum": poll.quorum.map { quorum in
                [
                    "required": .int(quorum.required), "present": .int(quorum.present),
                    "met": isQuorumUnknown ? nil : .bool(quorum.isMet),
                ]
            } ?? nil,
            "other_reading": poll.otherReading.map { other in
                [
                    "base_size": .int(other.baseSize), "required": .int(other.required),
                    "passed": .bool(other.isMet),
                ]
            } ?? nil,
            "annulled_because": .string(poll.annulled?.reason),
        ]
    }

    private func iso(_ moment: Moment?) -> JSON { .string(moment?.iso(zone: zone)) }
}
