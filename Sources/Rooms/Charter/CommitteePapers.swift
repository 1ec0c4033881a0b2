import Kernel

// What a community's committees live by, and who is in them.
extension Paper {
    /// 章程: the clauses in force, of each committee that has a charter.
    public static let charter = Paper("charter", of: .community, called: { $0.papers.charter }) {
        request throws(PaperError) in
        let committees = request.book.committees.filter { request.book.charter(of: $0) != nil }
        guard !committees.isEmpty else { throw .nothingFor(request.paper) }
        return CommitteesView(request: request, committees: committees).value
    }

    /// 名册: the members of each committee with the days of their joining and leaving, and who is in office.
    public static let roster = Paper(
        "roster", of: .community, called: { $0.papers.roster }, warnings: { $0.wrongOrder }
    ) { request throws(PaperError) in
        let committees = request.book.committees.filter { !$0.memberships.isEmpty }
        guard !committees.isEmpty || !request.book.offices.isEmpty else { throw .nothingFor(request.paper) }
        return CommitteesView(request: request, committees: committees).value
    }

    static let ofCommittees = [charter, roster]
}

extension PaperRequest {
    /// What every paper of the community begins and ends with.
    var communityHead: JSON {
        JSON(CommunityFields.self) { field in
            switch field {
            case .paper: .string(wording.name(of: paper))
            case .paperTitle: .string(book.header.community + wording.name(of: paper))
            case .community: .string(book.header.community)
            case .isVillage: .bool(book.header.kind == .village)
            case .isPublic: .bool(privacy == .open)
            case .period: .string(wording.period(days))
            case .year: .int(days.upperBound.year)
            case .asOf: .string(wording.date(book.last.at.day))
            case .entry: standing.map { .int($0.entry) } ?? nil
            case .hash: .string(standing?.hash)
            }
        }
    }
}

extension PaperRequest {
    /// Members who left before they joined, by the days of the lines.
    fileprivate var wrongOrder: [String] {
        book.committees.flatMap(\.memberships).compactMap { membership in
            guard let ended = membership.ended, ended < membership.joined.at.day else { return nil }
            return wording.papers.leftBeforeJoining(
                membership.name, left: wording.date(ended), joined: wording.date(membership.joined.at.day))
        }
    }
}

extension Membership {
    /// The first day on which the person is no longer a member.
    var ended: Day? { ends ?? left?.at.day }
}

/// Committees with their clauses and their members.
struct CommitteesView {
    let request: PaperRequest
    let committees: [Committee]

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }

    var value: JSON {
        request.communityHead.with(
            JSON(CommitteeListFields.self) { field in
                switch field {
                case .committees: .array(committees.map(view))
                case .hasOffices: .bool(!book.offices.isEmpty)
                case .offices: .array(book.offices.enumerated().map { term($1, row: $0 + 1) })
                }
            })
    }

    private func view(_ committee: Committee) -> JSON {
        let charter = book.charter(of: committee)
        let held = committee.charter.flatMap { book.newest($0) }
        let adoption = committee.adoptions.last { $0.charter == committee.charter }
        return JSON(CommitteeFields.self) { field in
            switch field {
            case .name: .string(committee.name)
            case .founded: .string(wording.date(committee.founded.at.day))
            case .charterTitle: .string(charter?.title)
            case .version: held.map { .int($0.version) } ?? nil
            case .adoptedOn: .string(adoption.map { wording.date($0.stamp.at.day) })
            case .adoptedIn:
                .string(adoption?.meeting.flatMap { book.meeting($0)?.opening.title })
            case .inForceFrom: .string((charter?.from).map(wording.date))
            case .clauses: .array((charter?.clauses ?? []).map(clause))
            case .members: .array(committee.memberships.enumerated().map { member($1, row: $0 + 1) })
            case .memberCount:
                .int(committee.memberships.count { $0.ended.map { $0 > book.last.at.day } ?? true })
            }
        }
    }

    private func clause(_ clause: Clause) -> JSON {
        JSON(ClauseFields.self) { field in
            switch field {
            case .ordinal: .string(wording.ordinal(clause.number))
            case .number: .int(clause.number)
            case .text: .string(clause.text.split(whereSeparator: \.isNewline).first.map(String.init))
            case .paragraphs:
                .strings(clause.text.split(whereSeparator: \.isNewline).dropFirst().map(String.init))
            }
        }
    }

    private func member(_ membership: Membership, row: Int) -> JSON {
        let details = book.registry[membership.name]?.details
        let ended = membership.ended
        return JSON(MemberFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(membership.name)
            case .gender: .string(details?.gender)
            case .ethnicity: .string(details?.ethnicity)
            case .household: .string(details?.group ?? details?.household)
            case .office: .string(details?.office)
            case .joined: .string(wording.date(membership.joined.at.day))
            case .left: .string(ended.map(wording.date))
            case .isExpelled: .bool(membership.departure == .expelled)
            }
        }
    }

    private func term(_ term: OfficeTerm, row: Int) -> JSON {
        JSON(TermRowFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(term.name)
            case .body: .string(term.body)
            case .post: .string(term.post)
            case .from: .string(wording.date(term.from))
            case .until: .string(term.until.map(wording.date))
            case .ended: .string(term.ended.map(wording.date))
            }
        }
    }
}

enum CommunityFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, isVillage = "is_village", isPublic = "is_public", period, year,
        asOf = "as_of", entry, hash
}

enum CommitteeListFields: String, ViewFields {
    case committees, hasOffices = "has_offices", offices
}

enum CommitteeFields: String, ViewFields {
    case name, founded, charterTitle = "charter_title", version, adoptedOn = "adopted_on",
        adoptedIn = "adopted_in", inForceFrom = "in_force_from", clauses, members, memberCount = "member_count"
}

enum ClauseFields: String, ViewFields {
    case ordinal, number, text, paragraphs
}

enum MemberFields: String, ViewFields {
    case row, name, gender, ethnicity, household, office, joined, left, isExpelled = "is_expelled"
}

enum TermRowFields: String, ViewFields {
    case row, name, body, post, from, until, ended
}
