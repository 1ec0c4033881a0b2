import Kernel

/// The JSON of one proposal's way through the book.
struct ProposalWayJSON {
    let facts: ProposalFacts
    let wording: any Wording

    var value: JSON {
        let proposal = facts.proposal
        return [
            "community": .string(facts.book.header.community),
            "proposal": ProposalJSON(proposal: proposal).value(as: proposal.latest),
            "sittings": .array(facts.sittings.map(sitting)),
            "stages": .array(
                (proposal.way?.steps ?? []).map { step in
                    [
                        "stage": .string(step.stage), "at": iso(step.stamp.at),
                        "meeting": step.meeting.map(JSON.int) ?? nil,
                    ]
                }),
            "actions": .array(facts.actions.map { ActionJSON(action: $0, zone: zone).value }),
            "pledges": .array(
                facts.pledges.map { pledge in
                    [
                        "name": .string(pledge.value.name), "what": .string(pledge.value.what),
                        "amount": .yuan(pledge.value.amount), "work_days": .int(pledge.value.workDays ?? 0),
                        "at": iso(pledge.stamp.at),
                    ]
                }),
            "overseers": .strings(facts.overseers),
            "publications": .array(
                facts.publications.map { publication in
                    [
                        "days": .int(publication.value.days), "place": .string(publication.value.place),
                        "at": iso(publication.stamp.at),
                    ]
                }),
            "comments": .array(
                facts.comments.map { comment in
                    [
                        "name": .string(comment.value.name), "text": .string(comment.value.text),
                        "at": iso(comment.stamp.at),
                    ]
                }),
        ]
    }

    private var zone: Zone { facts.book.header.zone }
    private func iso(_ moment: Moment) -> JSON { .string(moment.iso(zone: zone)) }

    private func sitting(_ sitting: ProposalFacts.Sitting) -> JSON {
        let meeting = sitting.meeting
        return [
            "meeting": .int(meeting.number),
            "kind": .string(meeting.kind.rawValue),
            "title": .string(meeting.opening.title),
            "opened": iso(meeting.opened.at),
            "item": .int(sitting.appearance.item),
            "state": .string(sitting.appearance.state.rawValue),
            "tabled": .bool(sitting.appearance.isTabled),
            "polls": .array(
                sitting.polls.map { poll in
                    PollJSON(
                        poll: poll, kind: meeting.kind(of: poll), unit: meeting.attendance.unit, zone: zone,
                        wording: wording,
                        isQuorumUnknown: meeting.quorum.rule != nil && poll.quorum?.required == 0,
                        papers: WrittenJSON(meeting: meeting, book: facts.book, zone: zone).papers(of: poll),
                        papersOut: meeting.writtenVote(of: poll)?.opened
                    ).value
                }),
        ]
    }
}
