import Kernel

/// What the registers, reports and certificates of an election see: people with what the book knows of them, and figures by group.
///
/// What a public copy may not show (birthdays, where else somebody votes) is left out there.
struct ElectionFormsView {
    let facts: ElectionFacts
    let wording: any Wording

    private var book: Book { facts.book }
    private var meeting: Meeting? { facts.meeting }
    private var day: Day? { facts.day }

    var value: JSON { lists.with(RegistrationFigures(facts: facts, wording: wording).value).with(office).with(boxes) }

    private func person(
        _ row: Int, _ name: String, post: String? = nil, note: String? = nil, votes: Int? = nil
    ) -> JSON {
        FormPerson(
            row: row, name: name, details: book.registry[name]?.details, post: post, note: note, votes: votes,
            isPublic: facts.privacy == .open
        ).json(wording, on: day)
    }

    private func people(_ terms: [OfficeTerm]) -> JSON {
        .array(terms.enumerated().map { person($0 + 1, $1.name, post: $1.post) })
    }

    // MARK: Before

    private var lists: JSON {
        JSON(FormListFields.self) { field in
            switch field {
            case .villageCommittee: .string(facts.villageCommittee)
            case .isVillage: .bool(book.header.kind == .village)
            case .candidateLists: .array(facts.posts.filter(\.rule.fillsSeats).map(candidates))
            case .register:
                .array(
                    (facts.register?.voters ?? []).enumerated().map { place, voter in
                        person(place + 1, voter.name, note: voter.ground.rawValue)
                    })
            case .representatives:
                .array(
                    book.registry.people.filter { $0.details.isRepresentative == true }.enumerated().map {
                        person($0 + 1, $1.name)
                    })
            case .groupHeads: people(book.offices.filter { $0.post.contains("组长") && day.map($0.isHeld) == true })
            case .sitting: people(vacancies.sitting)
            case .vacantPosts:
                .string(
                    wording.list(
                        vacancies.vacant.map {
                            wording.name($0.post, note: wording.electionPapers.lastHeld(by: $0.name))
                        }))
            case .byElected:
                .string(
                    wording.list(
                        vacancies.posts.map { wording.electionPapers.seats($0.post, $0.seats) }))
            case .byElectionDay: .string(vacancies.votes.isEmpty ? nil : meeting.map { wording.date($0.day) })
            case .byElectionPlace: .string(vacancies.votes.isEmpty ? nil : meeting?.opening.place)
            case .staff: .array(facts.staff(by: wording))
            case .agendaItems: .strings((meeting?.items ?? []).map(\.title))
            case .selections:
                .array(
                    (meeting?.electionsOfPeople ?? []).filter { !$0.rule.isStatutory && $0.rule.method != .nomination }
                        .map(ElectionView(facts: facts, wording: wording).view))
            case .presentCount:
                .string(
                    meeting.map { MeetingFacts($0, in: book, for: facts.privacy).came }.flatMap {
                        $0 > 0 ? "\($0)" : nil
                    })
            case .assembly:
                .string(
                    meeting.flatMap {
                        [.electionMeeting, .committee].contains($0.kind) ? nil : wording.name(of: $0.kind)
                    })
            case .entitledCount: .string(meeting?.attendance.body.entitled.map(String.init))
            }
        }
    }

    private var vacancies: VacantPosts { VacantPosts(facts: facts) }

    private func candidates(_ election: Election) -> JSON {
        let standing = election.nominees.sorted { StrokeOrder($0.name) < StrokeOrder($1.name) }
        return JSON(CandidateListFields.self) { field in
            switch field {
            case .post: .string(election.post)
            case .seats: .int(election.seats)
            case .people:
                .array(
                    standing.enumerated().map { place, nominee in
                        let said = [
                            nominee.by.map { wording.name(of: $0) },
                            nominee.answer == .declined ? wording.electionPapers.declined : nil,
                        ].compactMap { $0 }
                        return person(place + 1, nominee.name, note: wording.list(said))
                    })
            }
        }
    }

    // MARK: After

    /// Those whom the votes of this meeting elected for a time in office.
    private var elected: [OfficeTerm] {
        guard let meeting else { return [] }
        return book.offices.filter { $0.election.meeting == meeting.number }
    }

    /// The meetings whose votes made the new committee together with this one's.
    private var meetingsOfChange: Set<Int> {
        guard let meeting else { return [] }
        let change = book.handedOverElection(of: meeting)?.elections.filter { !$0.call.isByElection } ?? []
        let meetings = Set(change.map(\.id.meeting))
        return meetings.contains(meeting.number) ? meetings : [meeting.number]
    }

    private var isChangeOfCommittee: Bool { elected.contains { $0.body == "村民委员会" || $0.body == "居民委员会" } }

    /// Who sat on the committee until then.
    private var before: [OfficeTerm] {
        guard let body = after.first?.body, let day = meetingsOfChange.min().flatMap({ book.meeting($0) })?.day else {
            return []
        }
        return book.offices.filter { term in
            term.body == body && !meetingsOfChange.contains(term.election.meeting) && term.from < day
                && (term.ended.map { $0 >= day } ?? term.until.map { $0 >= day.adding(days: -366) } ?? true)
        }
    }

    /// Who sits on it from then on.
    private var after: [OfficeTerm] {
        book.offices.filter { $0.body.hasSuffix("民委员会") && meetingsOfChange.contains($0.election.meeting) }
    }

    private var office: JSON {
        let (before, after) = (before, after)
        let members = unique(after.map(\.name))
        let known = members.compactMap { book.registry[$0]?.details }
        let isKnown = { (asks: (PersonDetails) -> Bool) in known.count == members.count && known.allSatisfy(asks) }
        let ages = day.map { day in known.compactMap { $0.born?.age(on: day) } } ?? []
        return JSON(TurnoverFields.self) { field in
            switch field {
            case .before: people(before)
            case .after: people(after)
            case .supervisors: people(facts.supervisors)
            case .certified:
                .array(
                    elected.map { term in
                        JSON(CertificateFields.self) { field in
                            switch field {
                            case .name: .string(term.name)
                            case .post:
                                .string(
                                    term.body.hasSuffix("民委员会")
                                        ? book.header.community + term.body + term.post : term.post)
                            case .from: .string(wording.date(term.from))
                            case .until: .string(term.until.map(wording.date))
                            case .date: .string(wording.date(term.from))
                            }
                        }
                    })
            case .isChange: .bool(isChangeOfCommittee)
            case .memberCount: .int(members.count)
            case .womenCount: .string(isKnown { $0.gender != nil } ? "\(known.count { $0.gender == "女" })" : nil)
            case .partyCount:
                .string(isKnown { $0.isPartyMember != nil } ? "\(known.count { $0.isPartyMember == true })" : nil)
            case .averageAge: .string(ages.isEmpty || ages.count < members.count ? nil : Self.average(ages))
            case .stayedCount: .string(before.isEmpty ? nil : "\(Set(before.map(\.name)).intersection(members).count)")
            case .crossCount:
                .string(isKnown { $0.office != nil } ? "\(known.count { $0.office?.contains("支") == true })" : nil)
            case .bothPosts:
                .string(
                    after.first { $0.post == "主任" }.flatMap { book.registry[$0.name]?.details.office }.map {
                        $0.contains("书记") && !$0.contains("副书记") ? "是" : "否"
                    })
            }
        }
    }

    /// To one decimal place, halves up.
    private static func average(_ ages: [Int]) -> String {
        let tenths = (ages.reduce(0, +) * 20 / ages.count + 1) / 2
        return "\(tenths / 10).\(tenths % 10)"
    }

    // MARK: Boxes and packets

    private var boxes: JSON {
        JSON(BoxListFields.self) { field in
            switch field {
            case .boxes:
                .array(
                    (facts.posts.first?.boxes ?? []).enumerated().map { place, box in
                        JSON(BoxFields.self) { field in
                            switch field {
                            case .row: .int(place + 1)
                            case .name: .string(box.name)
                            case .names: .string(wording.list(box.monitors))
                            case .isMobile: .bool(box.isMobile)
                            // What came back in one small box is the committee's to know.
                            case .issued: .string(facts.privacy == .full ? box.issued.map(String.init) : nil)
                            case .collected: .string(facts.privacy == .full ? box.collected.map(String.init) : nil)
                            }
                        }
                    })
            case .packets:
                .array(
                    (meeting?.electionsOfPeople ?? []).filter(\.isCounted).enumerated().map { place, election in
                        JSON(PacketFields.self) { field in
                            switch field {
                            case .row: .int(place + 1)
                            case .post: .string(election.post)
                            case .round: .int(election.call.round)
                            case .collected: .int(election.collected)
                            case .valid: .int(election.tally.valid)
                            case .blank: .int(election.tally.blank)
                            case .void: .int(election.tally.void)
                            case .unused: .string(nil)
                            }
                        }
                    })
            case .recalled:
                .string(
                    wording.list(
                        (meeting?.elections ?? []).filter { $0.rule.method == .recall }.flatMap(\.candidates)))
            }
        }
    }
}

/// A person on a form of the committee's own.
struct FormPerson {
    let row: Int
    let name: String
    let details: PersonDetails?
    let post: String?
    let note: String?
    let votes: Int?
    let isPublic: Bool

    func json(_ wording: any Wording, on day: Day?) -> JSON {
        JSON(FormPersonFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(name)
            case .gender: .string(details?.gender)
            case .born: .string(isPublic ? nil : details?.born.map { "\($0.year).\($0.month)" })
            case .age: .string(isPublic ? nil : day.flatMap { day in details?.born.map { "\($0.age(on: day))" } })
            case .ethnicity: .string(isPublic ? nil : details?.ethnicity)
            case .group: .string(details?.group)
            case .household: .string(isPublic ? nil : details?.household)
            case .party: .string(isPublic ? nil : party(wording))
            case .office: .string(details?.office)
            case .post: .string(post)
            case .note: .string(note)
            case .votes: .string(votes.map(String.init))
            }
        }
    }

    private func party(_ wording: any Wording) -> String? {
        if details?.isProbationary == true { return wording.electionPapers.probationary }
        return details?.isPartyMember.map {
            $0 ? wording.electionPapers.partyMember : wording.electionPapers.notPartyMember
        }
    }
}

enum FormPersonFields: String, ViewFields {
    case row, name, gender, born, age, ethnicity, group, household, party, office, post, note, votes
}
enum FormListFields: String, ViewFields {
    case villageCommittee = "village_committee", isVillage = "is_village", candidateLists = "candidate_lists",
        register, representatives, groupHeads = "group_heads", sitting, staff, agendaItems = "agenda_items", selections
    case vacantPosts = "vacant_posts", byElected = "by_elected", byElectionDay = "by_election_day",
        byElectionPlace = "by_election_place"
    case presentCount = "present_count", entitledCount = "entitled_count", assembly
}
enum CandidateListFields: String, ViewFields { case post, seats, people }
enum TurnoverFields: String, ViewFields {
    case before, after, supervisors, certified, isChange = "is_change", memberCount = "member_count",
        womenCount = "women_count", partyCount = "party_count", averageAge = "average_age",
        stayedCount = "stayed_count", crossCount = "cross_count", bothPosts = "both_posts"
}
enum CertificateFields: String, ViewFields { case name, post, from, until, date }
enum BoxListFields: String, ViewFields { case boxes, packets, recalled }
enum BoxFields: String, ViewFields { case row, name, names, isMobile = "is_mobile", issued, collected }
enum PacketFields: String, ViewFields { case row, post, round, collected, valid, blank, void, unused }
