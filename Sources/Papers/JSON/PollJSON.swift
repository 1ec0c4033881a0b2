import Governance

/// A vote, with all its outcome rests on.
struct PollJSON {
    let poll: Poll
    let unit: BodyUnit
    let zone: Zone
    let wording: any Wording

    var value: JSON {
        let rule = poll.judgement?.rule
        return [
            "proposal": .string(QuestionID(proposal: poll.question.proposal).description),
            "amendment": poll.question.amendment == nil ? nil : .string(poll.question.description),
            "method": .string(poll.method.rawValue),
            "matter": .string(poll.matter),
            "for": .number(poll.votes.for),
            "against": .number(poll.votes.against),
            "abstain": .number(poll.votes.abstain),
            "not_voted": .number(poll.notVoted),
            "present": .number(poll.electorate.present),
            "entitled": .number(poll.electorate.entitled),
            "base": .string(rule?.base.rawValue),
            "required": .number(poll.judgement?.required ?? 0),
            "passed": .bool(poll.judgement?.isMet ?? false),
            "rule": .string(rule.map(wording.rule)),
            "citation": .string(rule?.citation.description),
            "because": .string(wording.outcome(of: poll, unit: unit)),
            "annulled": .bool(poll.annulled != nil),
            "item": .number(poll.item),
            "opened": iso(poll.opened.at),
            "closed": iso(poll.closed?.at),
            "proxies": .number(poll.electorate.proxies),
            "base_size": .number(poll.judgement?.baseSize ?? 0),
            "tied": .bool(poll.judgement?.isTie ?? false),
            "subject": .string(poll.subject),
            "roll": .array(poll.roll.map { ["name": .string($0.name), "choice": .string($0.choice.rawValue)] }),
            "replaced": .array(
                poll.replaced.map { votes in
                    ["for": .number(votes.for), "against": .number(votes.against), "abstain": .number(votes.abstain)]
                }),
            "quorum": poll.quorum.map { quorum in
                [
                    "required": .number(quorum.required), "present": .number(quorum.present),
                    "met": .bool(quorum.isMet),
                ]
            } ?? nil,
            "other_reading": poll.otherReading.map { other in
                [
                    "base_size": .number(other.baseSize), "required": .number(other.required),
                    "passed": .bool(other.isMet),
                ]
            } ?? nil,
            "annulled_because": .string(poll.annulled?.reason),
        ]
    }

    private func iso(_ moment: Moment?) -> JSON { .string(moment?.iso(zone: zone)) }
}
