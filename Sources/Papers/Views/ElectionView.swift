import Governance

/// What templates see of elections: each vote in words and figures, and the days around the election.
struct ElectionView {
    let facts: MeetingFacts
    let wording: any Wording

    private var meeting: Meeting { facts.meeting }
    private var book: Book { facts.book }

    /// The keys that stand beside those of the meeting.
    var value: JSON {
        [
            "elections": .array(meeting.elections.map(view)),
            "unsealed": .strings(book.unsealings.filter { $0.meeting == meeting.number }.map(wording.unsealed)),
            "officers": .array(
                meeting.countingOfficers.map { officers in
                    ["role": .string(wording.name(of: officers.role)), "names": .string(wording.list(officers.names))]
                }),
            "notices": .array(notices),
            "voters": .array(voters),
            "terms": .strings(book.holders(on: meeting.day).map(wording.term)),
            "handed_over": .string(book.calendar?.handedOver.map(wording.date)),
            "handover_limit": .string(handoverLimit),
        ]
    }

    /// One vote. The rows are the candidates in the order of the list, then those written in.
    func view(_ election: Election) -> JSON {
        let (call, tally) = (election.call, election.tally)
        let outcome = election.declaration?.outcome
        let head: JSON = [
            "number": .int(election.id.number),
            "post": .string(election.post),
            "seats": .int(election.seats),
            "rule": .string(wording.name(of: election.rule)),
            "mode": .string(wording.name(of: call.mode)),
            "round": .int(call.round),
            "registered": .string(call.registered.map(String.init)),
            "issued": .string(election.issued.map(String.init)),
            "collected": .int(election.collected),
            "valid": .int(tally.valid),
            "blank": .int(tally.blank),
            "void": .int(tally.void),
            "reasons": .string(wording.list(tally.voidReasons.map { "\(reason($0.reason))\($0.papers)" })),
            "reserved": .string(wording.list(call.reserved.map { "\($0.group)\($0.seats)" })),
            "writes_in": .bool(call.takesWriteIns),
            "clock": .string((election.declaration?.stamp ?? election.called).at.clock),
        ]
        return head.with([
            "rows": .array(rows(election)),
            "candidates": .strings(election.candidates),
            "elected": .string(wording.list(outcome?.elected ?? [])),
            "tied": .string(wording.list(outcome?.tied ?? [])),
            "because": .string(wording.because(election)),
            "is_declared": .bool(outcome != nil),
        ])
    }

    private func rows(_ election: Election) -> [JSON] {
        let tally = election.tally
        let lines =
            tally.lines.isEmpty
            ? election.candidates.map { ($0, 0, 0) } : tally.lines.map { ($0.name, $0.votes, $0.against) }
        return lines.enumerated().compactMap { place, line in
            let isListed = place < election.candidates.count
            guard isListed || line.1 > 0 else { return nil }
            return [
                "row": .string(isListed ? "\(place + 1)" : "+"),
                "name": .string(line.0),
                "votes": .int(line.1),
                "against": .string(line.2 > 0 ? "\(line.2)" : nil),
                "strokes": .string(strokes(line.1)),
                "is_elected": .bool(election.declaration?.outcome.elected.contains(line.0) == true),
            ]
        }
    }

    private func reason(_ reason: VoidReason) -> String {
        let said = wording.name(of: reason)
        return said.isEmpty ? wording.unsaid : said
    }

    /// 正 for five, as tellers write them.
    private func strokes(_ votes: Int) -> String {
        let signs = ["", "一", "丅", "下", "止"]
        return String(repeating: "正", count: max(0, votes) / 5) + signs[max(0, votes) % 5]
    }

    private var notices: [JSON] {
        (book.electionCalendar?.notices ?? []).map { notice in
            [
                "number": .int(notice.number), "ordinal": .string(wording.ordinal(notice.number)),
                "title": .string(wording.name(of: notice.step)), "date": .string(wording.date(notice.day)),
                "citation": .string(notice.citation.map(wording.citation)),
            ]
        }
    }

    /// Everybody the book knows who is old enough on the day, as far as it knows. Birthdays are for the committee's own copy.
    private var voters: [JSON] {
        let age = facts.votingAge
        return book.registry.people.filter { $0.details.born.map { $0.age(on: meeting.day) >= age } ?? true }
            .enumerated().map { place, person in
                [
                    "row": .int(place + 1), "name": .string(person.name),
                    "gender": .string(person.details.gender),
                    "born": .string(facts.privacy == .full ? person.details.born.map(wording.date) : nil),
                    "household": .string(person.details.household ?? person.details.group),
                ]
            }
    }

    private var handoverLimit: String? {
        (book.electionCalendar?.rule(for: .handover)?.window.latest).map(wording.date)
    }
}

extension MeetingFacts {
    /// From what age one votes under the rules of the meeting.
    var votingAge: Int { book.charter(of: meeting)?.ageToVote ?? 18 }
}
