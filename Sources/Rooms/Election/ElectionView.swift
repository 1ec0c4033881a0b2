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
            case .elections: .array((meeting?.electionsOfPeople ?? []).map(view))
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
            case .ballots: .array(facts.ballots.map(ballot))
            case .turnout: .string(turnout)
            case .issuer: .string(facts.issuer)
            case .newTerms: .strings(facts.takingOver.map(wording.term))
            case .voters: .array(voters)
            case .voterCount: .int(facts.register?.voters.count ?? 0)
            case .published: .string(publishedOn.map(wording.date))
            case .hasRegister: .bool(facts.register != nil)
            case .isPublished: .bool(facts.register?.published != nil)
            case .objectionsUntil: .string(objectionsUntil)
            case .electionDay: .string(facts.day.map(wording.date))
            case .terms: .strings((facts.day.map { book.holders(on: $0) } ?? []).map(wording.term))
            case .handedOver: .string(facts.handedOver.map(wording.date))
            case .handoverLimit: .string(facts.handoverLimit.map(wording.date))
            case .isHandoverLimited: .bool(facts.hasHandoverLimit)
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
            case .mode:
                .string(
                    call.mode == .representatives && book.header.kind == .village
                        ? wording.electionNames.villageRepresentatives : wording.name(of: call.mode))
            case .isByElection: .bool(call.isByElection)
            case .isAgain: .bool(call.round > 1)
            case .round: .int(call.round)
            case .registered: .string(call.registered.map(String.init))
            case .issued: .string(election.issued.map(String.init))
            case .collected: .int(election.collected)
            case .valid: .int(tally.valid)
            case .blank: .int(tally.blank)
            case .void: .int(tally.void)
            case .reasons: .string(figures(tally.voidReasons.map { (reason($0.reason), $0.papers) }))
            case .reserved: .string(figures(call.reserved.map { ($0.group, $0.seats) }))
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
                case .because: .string(wording.because(election, in: meeting, of: book))
                case .doubtful:
                    .string(
                        meeting.flatMap {
                            PaperRulings(election: election, meeting: $0, wording: wording).doubtfulSum
                        })
                case .isDeclared: .bool(outcome != nil)
                case .isCounted: .bool(election.isCounted)
                }
            })
    }

    /// How a post stands on the ballot: what is said of it, and how it is marked.
    private func ballot(_ election: Election) -> JSON {
        let call = election.call
        return JSON(BallotFields.self) { field in
            switch field {
            case .post: .string(election.post)
            case .seats: .int(call.seats)
            case .round: .int(call.round)
            case .reserved: .string(wording.list(call.reserved.map { "\($0.group)\($0.seats)" }))
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
                case .strokes: .string(Self.strokes(line.1))
                case .isElected: .bool(election.declaration?.outcome.elected.contains(line.0) == true)
                }
            }
        }
    }

    private func figures(_ figures: [(String, Int)]) -> String {
        wording.list(figures.map { wording.electionNames.figure($0.0, $0.1) })
    }

    private func reason(_ reason: VoidReason) -> String {
        let said = wording.name(of: reason)
        return said.isEmpty ? wording.electionResult.unsaid : said
    }

    /// 正 for five, as tellers write them.
    static func strokes(_ votes: Int) -> String {
        let signs = ["", "一", "丅", "下", "止"]
        return String(repeating: "正", count: max(0, votes) / 5) + signs[max(0, votes) % 5]
    }

    /// What an election meeting is held by instead of a quorum: who is registered, the papers, how many had to vote.
    private var turnout: String? {
        guard let meeting, meeting.kind == .electionMeeting else { return nil }
        let first = meeting.electionsOfPeople.filter { $0.call.round == 1 && $0.rule.method != .nomination }
        let told = (first.isEmpty ? meeting.electionsOfPeople : first).map { election in
            let outcome = election.declaration?.outcome
            return (
                election.post,
                wording.electionPapers.turnout(
                    registered: election.call.registered, issued: election.issued,
                    collected: election.isCounted ? election.collected : nil, required: outcome?.turnoutRequired,
                    isValid: outcome?.isValid)
            )
        }
        let figures = unique(told.map(\.1))
        guard figures.count > 1 else { return figures.first }
        return wording.electionResult.sequence(
            figures.map { text in
                wording.electionPapers.turnout(of: told.filter { $0.1 == text }.map(\.0), text)
            })
    }

    /// Those registered by name; where nobody was, everybody the book knows who is old enough on the day, as far as it knows.
    /// Birthdays are for the committee's own copy.
    private var voters: [JSON] {
        facts.voters.enumerated().map { place, name in
            let details = book.registry[name]?.details
            return JSON(VoterRowFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .name: .string(name)
                case .gender: .string(details?.gender)
                case .born: .string(facts.privacy == .full ? (details?.born).map(wording.date) : nil)
                case .household: .string(wording.list([details?.group, details?.household].compactMap { $0 }))
                }
            }
        }
    }

    /// The day on which the list was put up, else the one set for it.
    private var publishedOn: Day? {
        facts.register?.published ?? facts.calendar?.notices.first { $0.step == .voterList }?.day
    }

    private var objectionsUntil: String? {
        (facts.calendar?.rule(for: .objections)?.window.latest).map(wording.date)
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
            case .paperTitle: .string(wording.papers.title(community, wording.name(of: paper)))
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
    case elections, unsealed, changed, officers, ballots, turnout, issuer, newTerms = "new_terms", voters,
        voterCount = "voter_count", published, hasRegister = "has_register", isPublished = "is_published",
        objectionsUntil = "objections_until", electionDay = "election_day",
        terms, handedOver = "handed_over", handoverLimit = "handover_limit",
        isHandoverLimited = "is_handover_limited"
}

enum ElectionFields: String, ViewFields {
    case number, post, seats, rule, mode, round, registered, issued, collected, valid, blank, void, reasons,
        reserved, writesIn = "writes_in", clock, isByElection = "is_by_election", isAgain = "is_again"
}

enum ElectionResultFields: String, ViewFields {
    case rows, candidates, elected, tied, because, doubtful, isDeclared = "is_declared", isCounted = "is_counted"
}

enum BallotFields: String, ViewFields {
    case post, seats, round, reserved, writesIn = "writes_in", how
}

enum CandidateRowFields: String, ViewFields {
    case row, name, votes, against, strokes, isElected = "is_elected"
}

enum VoterRowFields: String, ViewFields {
    case row, name, gender, born, household
}

enum BeforeElectionFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, title, date, place, proxies, isPublic = "is_public", entry,
        hash
}
