import Kernel

/// A vote, with all its outcome rests on.
struct PollJSON {
    let poll: Poll
    let kind: Meeting.PollKind
    let unit: BodyUnit
    let zone: Zone
    let wording: any Wording
    /// A quorum is prescribed, and nobody said how many are entitled.
    var isQuorumUnknown = false
    /// The papers that it counted, and when the first went out.
    var papers: JSON = nil
    var papersOut: Stamp?

    var value: JSON {
        let rule = poll.judgement?.rule
        return [
            "proposal": .string(QuestionID(proposal: poll.question.proposal).description),
            "amendment": poll.question.amendment == nil ? nil : .string(poll.question.description),
            "method": .string(poll.method.rawValue),
            "matter": .string(poll.matter),
            "for": counted(poll.votes.for),
            "against": counted(poll.votes.against),
            "abstain": counted(poll.votes.abstain),
            "not_voted": counted(poll.notVoted),
            // Of owners those are there whose votes were counted.
            "present": .int(poll.electorate.area == nil ? poll.electorate.headsPresent : poll.votes.cast),
            "entitled": .int(poll.electorate.entitled),
            "base": .string(rule?.base.rawValue),
            "required": .int(poll.judgement?.required ?? 0),
            "passed": poll.annulled == nil ? .bool(poll.outcome == .adopted) : nil,
            "rule": .string(rule.map(wording.rule)),
            "citation": .string(rule?.citation.description),
            "because": .string(
                wording.outcome(of: poll, unit: unit) + (isQuorumUnknown ? wording.attendance.quorumUnknown : "")),
            "annulled": .bool(poll.annulled != nil),
            "item": .int(poll.item),
            "opened": iso((papersOut ?? poll.opened).at),
            "closed": iso(poll.closed?.at),
            "proxies": .int(poll.electorate.proxies),
            "base_size": .int(poll.judgement?.baseSize ?? 0),
            "tied": .bool(poll.outcome == .tied),
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
            "kind": .string(kind.rawValue),
            "casting_vote": poll.castingVote.map { .string($0.choice.json) } ?? .null,
            "cast": .array(
                poll.cast.map { cast in
                    let told: JSON = [
                        "voter": .string(cast.voter), "vote": .string(cast.vote.choice.json),
                        "by": .string(cast.by.rawValue), "at": iso(cast.stamp.at),
                    ]
                    guard cast.votes != nil || cast.area != nil else { return told }
                    return told.with([
                        "votes": .int(cast.votes ?? 1),
                        "area": cast.area.map { .string(Area(hundredths: $0).description) } ?? nil,
                    ])
                }),
            "papers": papers,
            // The entry that closed it, or counted it last.
            "entry": (poll.recounted ?? poll.closed).map { .int($0.entry) } ?? nil,
            "measures": .array(poll.judgements.filter { $0.rule.demand == nil }.map(measure)),
        ]
    }

    /// Null where nobody counted.
    private func counted(_ number: Int) -> JSON { poll.heard == nil ? .int(number) : nil }

    /// The votes by one measure, and what its rule asked. Areas are in square metres with two decimals.
    private func measure(_ judgement: Judgement) -> JSON {
        let byArea = judgement.rule.measure == .area
        let votes = byArea ? poll.area ?? Votes() : poll.votes
        let entitled = byArea ? poll.electorate.area ?? votes.cast : poll.electorate.votes
        func figure(_ number: Int) -> JSON {
            .string(byArea ? Area(hundredths: number).description : String(number))
        }
        return [
            "name": .string((judgement.rule.measure ?? ownMeasure).rawValue),
            "for": figure(votes.for), "against": figure(votes.against), "abstain": figure(votes.abstain),
            "not_voted": figure(max(0, entitled - votes.cast)), "base": figure(judgement.baseSize),
            "required": figure(judgement.required), "passed": .bool(judgement.isMet),
        ]
    }

    /// What is counted where the rule does not say: votes, once somebody here has more than one.
    private var ownMeasure: Measure {
        poll.electorate.heads != nil ? .votes : unit == .households ? .households : .heads
    }

    private func iso(_ moment: Moment?) -> JSON { .string(moment?.iso(zone: zone)) }
}

extension Choice {
    /// The names are those of the JSON.
    fileprivate var json: String {
        switch self {
        case .for: "for"
        case .against: "against"
        case .abstain: "abstain"
        }
    }
}
