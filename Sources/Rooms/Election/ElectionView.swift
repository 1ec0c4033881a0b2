import Kernel

/// What templates see of elections: each vote in words and figures, and the days around the election.
struct ElectionView {
    let facts: ElectionFacts
    let wording: any Wording

    private var meeting: Meeting? { facts.meeting }
    private var book: Book { facts.book }

    /// The keys that stand beside those of the meeting.
    var value: JSON {
        JSON(ElectionsFields.self) { field in
            switch field {
            case .elections: .array((meeting?.elections ?? []).map(view))
            case .unsealed:
                .strings(
                    book.undoneSteps.filter { $0.meeting != nil && $0.meeting == meeting?.number }.map(wording.undone))
            case .changed:
                .strings(
                    book.changedDecisions.filter { $0.meeting == meeting?.number }.map {
                        "\(wording.time($0.stamp.at))　\(wording.changed($0, in: book))"
                    })
            case .officers:
                .array(
                    (meeting?.countingOfficers ?? []).map { officers in
                        JSON(OfficerFields.self) { field in
                            switch field {
                            case .role: .string(wording.name(of: officers.role))
                            case .names: .string(wording.list(officers.names))
                            }
                        }
                    })
            case .notices: .array(notices)
            case .ballots: .array(facts.ballots.map(ballot))
            case .issuer: .string(facts.issuer)
            case .newTerms: .strings(facts.seated.map(wording.term))
            case .voters: .array(voters)
            case .voterCount: .int(facts.register?.voters.count ?? 0)
            case .published: .string(facts.register?.published.map(wording.date))
            case .objectionsUntil: .string(objectionsUntil)
            case .electionDay: .string(facts.day.map(wording.date))
            case .terms: .strings((facts.day.map { book.holders(on: $0) } ?? []).map(wording.term))
            case .handedOver: .string(book.calendar?.handedOver.map(wording.date))
            case .handoverLimit: .string(handoverLimit)
            }
        }
    }

    /// One vote. The rows are the candidates in the order of the list, then those written in.
    func view(_ election: Election) -> JSON {
        let (call, tally) = (election.call, election.tally)
        let outcome = election.declaration?.outcome
        let head = JSON(ElectionFields.self) { field in
            switch field {
            case .number: .int(election.id.number)
            case .post: .string(election.post)
            case .seats: .int(election.seats)
            case .rule: .string(wording.name(of: election.rule))
            case .mode: .string(wording.name(of: call.mode))
            case .round: .int(call.round)
            case .registered: .string(call.registered.map(String.init))
            case .issued: .string(election.issued.map(String.init))
            case .collected: .int(election.collected)
            case .valid: .int(tally.valid)
            case .blank: .int(tally.blank)
            case .void: .int(tally.void)
            case .reasons: .string(wording.list(tally.voidReasons.map { "\(reason($0.reason))\($0.papers)" }))
            case .reserved: .string(wording.list(call.reserved.map { "\($0.group)\($0.seats)" }))
            case .writesIn: .bool(call.takesWriteIns)
            case .clock: .string((election.declaration?.stamp ?? election.called).at.clock)
            }
        }
        return head.with(
            JSON(ElectionResultFields.self) { field in
                switch field {
                case .rows: .array(rows(election))
                case .candidates: .strings(election.candidates)
                case .elected: .string(wording.list(outcome?.elected ?? []))
                case .tied: .string(wording.list(outcome?.tied ?? []))
                case .because: .string(wording.because(election))
                case .isDeclared: .bool(outcome != nil)
                }
            })
    }

    /// A ballot for one post. Candidates carry the numbers by which they are called; those of a group that seats are kept for stand
    /// in a column of their own.
    private func ballot(_ election: Election) -> JSON {
        let call = election.call
        var left = election.candidates.enumerated().map { ($0 + 1, $1) }
        var columns: [JSON] = []
        func add(_ title: String, _ people: [(Int, String)]) {
            guard !people.isEmpty else { return }
            columns.append(
                JSON(BallotColumnFields.self) { field in
                    switch field {
                    case .title: .string(title)
                    case .width: .int(people.count)
                    case .rest: .array((1..<people.count).map(JSON.int))
                    case .names: .strings(people.map { "\($0.0) \($0.1)" })
                    }
                })
        }
        for held in call.reserved {
            add(
                wording.electionResult.column(keptFor: held.group, seats: held.seats),
                left.filter { book.registry.belongs($0.1, to: held.group) })
            left.removeAll { book.registry.belongs($0.1, to: held.group) }
        }
        add(columns.isEmpty ? "" : wording.electionResult.otherColumn, left)
        let blanks = call.takesWriteIns ? (0..<min(call.seats, 9)).map { JSON.int($0 + 1) } : []
        return JSON(BallotFields.self) { field in
            switch field {
            case .post: .string(election.post)
            case .seats: .int(call.seats)
            case .round: .int(call.round)
            case .reserved: .string(wording.list(call.reserved.map { "\($0.group)\($0.seats)" }))
            case .columns: .array(columns)
            case .blanks: .array(blanks)
            case .writesIn: .bool(call.takesWriteIns)
            case .how: .string(wording.howToMark(call))
            }
        }
    }

    private func rows(_ election: Election) -> [JSON] {
        let tally = election.tally
        let lines =
            tally.lines.isEmpty
            ? election.candidates.map { ($0, 0, 0) } : tally.shown.map { ($0.name, $0.votes, $0.against) }
        return lines.enumerated().compactMap { place, line in
            let isListed = place < election.candidates.count
            guard isListed || line.1 > 0 else { return nil }
            return JSON(CandidateRowFields.self) { field in
                switch field {
                case .row: .string(isListed ? "\(place + 1)" : "+")
                case .name: .string(line.0)
                case .votes: .int(line.1)
                case .against: .string(line.2 > 0 ? "\(line.2)" : nil)
                case .strokes: .string(strokes(line.1))
                case .isElected: .bool(election.declaration?.outcome.elected.contains(line.0) == true)
                }
            }
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
            return JSON(NoticeFields.self) { field in
                switch field {
                case .lines: .strings(lines)
                case .number: .int(notice.number)
                case .ordinal: .string(wording.ordinal(notice.number))
                case .title: .string(wording.name(of: notice.step))
                case .date: .string(wording.date(notice.day))
                case .citation: .string(notice.citation.map(wording.citation))
                }
            }
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
            return JSON(VoterRowFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .name: .string(name)
                case .gender: .string(details?.gender)
                case .born: .string(facts.privacy == .full ? (details?.born).map(wording.date) : nil)
                case .household: .string(details?.household ?? details?.group)
                }
            }
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
        let head = JSON(BeforeElectionFields.self) { field in
            switch field {
            case .paper: .string(wording.name(of: paper))
            case .paperTitle: .string(community + wording.name(of: paper))
            case .community: .string(community)
            case .title: .string("")
            case .date: .string(facts.day.map(wording.date))
            case .place: .string("")
            case .proxies: []
            case .isPublic: .bool(facts.privacy == .open)
            case .entry: standing.map { .int($0.entry) } ?? nil
            case .hash: .string(standing?.hash)
            }
        }
        return head.with(ElectionView(facts: facts, wording: wording).value)
    }
}

extension MeetingFacts {
    var election: ElectionFacts { ElectionFacts(book: book, meeting: meeting, privacy: privacy) }
}

enum OfficerFields: String, ViewFields {
    case role, names
}

enum ElectionsFields: String, ViewFields {
    case elections, unsealed, changed, officers, notices, ballots, issuer, newTerms = "new_terms", voters,
        voterCount = "voter_count", published, objectionsUntil = "objections_until", electionDay = "election_day",
        terms, handedOver = "handed_over", handoverLimit = "handover_limit"
}

enum ElectionFields: String, ViewFields {
    case number, post, seats, rule, mode, round, registered, issued, collected, valid, blank, void, reasons,
        reserved, writesIn = "writes_in", clock
}

enum ElectionResultFields: String, ViewFields {
    case rows, candidates, elected, tied, because, isDeclared = "is_declared"
}

enum BallotColumnFields: String, ViewFields {
    case title, width, rest, names
}

enum BallotFields: String, ViewFields {
    case post, seats, round, reserved, columns, blanks, writesIn = "writes_in", how
}

enum CandidateRowFields: String, ViewFields {
    case row, name, votes, against, strokes, isElected = "is_elected"
}

enum NoticeFields: String, ViewFields {
    case lines, number, ordinal, title, date, citation
}

enum VoterRowFields: String, ViewFields {
    case row, name, gender, born, household
}

enum BeforeElectionFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, title, date, place, proxies, isPublic = "is_public", entry,
        hash
}
