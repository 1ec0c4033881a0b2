import Kernel

/// What templates see of elections: each vote in words and figures, and the days around the election.
struct ElectionView {
    let facts: ElectionFacts
    let wording: any Wording

    private var meeting: Meeting? { facts.meeting }
    private var book: Book { facts.book }

    /// The keys that stand beside those of the meeting.
    var value: JSON {
        [
            "elections": .array((meeting?.elections ?? []).map(view)),
            "unsealed": .strings(
                book.undoneSteps.filter { $0.meeting != nil && $0.meeting == meeting?.number }.map(wording.undone)),
            "changed": .strings(
                book.changedDecisions.filter { $0.meeting == meeting?.number }.map {
                    "\(wording.time($0.stamp.at))　\(wording.changed($0, in: book))"
                }),
            "officers": .array(
                (meeting?.countingOfficers ?? []).map { officers in
                    ["role": .string(wording.name(of: officers.role)), "names": .string(wording.list(officers.names))]
                }),
            "notices": .array(notices),
            "ballots": .array(facts.ballots.map(ballot)),
            "issuer": .string(facts.issuer),
            "new_terms": .strings(facts.seated.map(wording.term)),
            "voters": .array(voters),
            "voter_count": .int(facts.register?.voters.count ?? 0),
            "published": .string(facts.register?.published.map(wording.date)),
            "objections_until": .string(objectionsUntil),
            "election_day": .string(facts.day.map(wording.date)),
            "terms": .strings((facts.day.map { book.holders(on: $0) } ?? []).map(wording.term)),
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

    /// A ballot for one post. Candidates carry the numbers by which they are called; those of a group that seats are kept for stand
    /// in a column of their own.
    private func ballot(_ election: Election) -> JSON {
        let call = election.call
        var left = election.candidates.enumerated().map { ($0 + 1, $1) }
        var columns: [JSON] = []
        func add(_ title: String, _ people: [(Int, String)]) {
            guard !people.isEmpty else { return }
            columns.append([
                "title": .string(title), "width": .int(people.count),
                "names": .strings(people.map { "\($0.0) \($0.1)" }),
            ])
        }
        for held in call.reserved {
            add(
                wording.electionResult.column(keptFor: held.group, seats: held.seats),
                left.filter { book.registry.belongs($0.1, to: held.group) })
            left.removeAll { book.registry.belongs($0.1, to: held.group) }
        }
        add(columns.isEmpty ? "" : wording.electionResult.otherColumn, left)
        let blanks = call.takesWriteIns ? (0..<min(call.seats, 9)).map { JSON.int($0 + 1) } : []
        return [
            "post": .string(election.post), "seats": .int(call.seats), "round": .int(call.round),
            "reserved": .string(wording.list(call.reserved.map { "\($0.group)\($0.seats)" })),
            "columns": .array(columns), "blanks": .array(blanks), "writes_in": .bool(call.takesWriteIns),
            "how": .string(wording.howToMark(call)),
        ]
    }

    private func rows(_ election: Election) -> [JSON] {
        let tally = election.tally
        let lines =
            tally.lines.isEmpty
            ? election.candidates.map { ($0, 0, 0) } : tally.shown.map { ($0.name, $0.votes, $0.against) }
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
        return said.isEmpty ? wording.electionResult.unsaid : said
    }

    /// 正 for five, as tellers write them.
    private func strokes(_ votes: Int) -> String {
        let signs = ["", "一", "丅", "下", "止"]
        return String(repeating: "正", count: max(0, votes) / 5) + signs[max(0, votes) % 5]
    }

    private var notices: [JSON] {
        (facts.calendar?.notices ?? []).map { notice in
            let lines = wording.notice(notice.step, facts)
            return [
                "lines": .strings(lines),
                "number": .int(notice.number), "ordinal": .string(wording.ordinal(notice.number)),
                "title": .string(wording.name(of: notice.step)), "date": .string(wording.date(notice.day)),
                "citation": .string(notice.citation.map(wording.citation)),
            ]
        }
    }

    /// Those registered by name; where nobody was, everybody the book knows who is old enough on the day, as far as it knows.
    /// Birthdays are for the committee's own copy.
    private var voters: [JSON] {
        let (age, day) = (facts.votingAge, facts.day)
        let everybody = book.registry.people.filter { person in
            guard let born = person.details.born, let day else { return true }
            return born.age(on: day) >= age
        }
        let names = facts.register?.voters.map(\.name) ?? everybody.map(\.name)
        return names.enumerated().map { place, name in
            let details = book.registry[name]?.details
            return [
                "row": .int(place + 1), "name": .string(name), "gender": .string(details?.gender),
                "born": .string(facts.privacy == .full ? (details?.born).map(wording.date) : nil),
                "household": .string(details?.household ?? details?.group),
            ]
        }
    }

    private var objectionsUntil: String? {
        guard facts.register?.published != nil else { return nil }
        return (facts.calendar?.rule(for: .objections)?.window.latest).map(wording.date)
    }

    private var handoverLimit: String? {
        (facts.calendar?.rule(for: .handover)?.window.latest).map(wording.date)
    }
}

/// What templates see of an election that has no meeting yet: the papers due before the day.
struct BeforeElectionView {
    let facts: ElectionFacts
    let paper: Paper
    let standing: Standing?
    let wording: any Wording

    var value: JSON {
        let community = facts.book.header.community
        let head: JSON = [
            "paper": .string(wording.name(of: paper)),
            "paper_title": .string(community + wording.name(of: paper)),
            "community": .string(community),
            "title": .string(""),
            "date": .string(facts.day.map(wording.date)),
            "place": .string(""),
            "proxies": [],
            "is_public": .bool(facts.privacy == .open),
            "entry": standing.map { .int($0.entry) } ?? nil,
            "hash": .string(standing?.hash),
        ]
        return head.with(ElectionView(facts: facts, wording: wording).value)
    }
}

extension MeetingFacts {
    var election: ElectionFacts { ElectionFacts(book: book, meeting: meeting, privacy: privacy) }
}
