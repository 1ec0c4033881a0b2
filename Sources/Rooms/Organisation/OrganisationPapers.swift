import Kernel

// What is filed of organisations, and what hangs on the wall of their station.
extension Paper {
    /// 组织表: every organisation, and who sits in it.
    public static let organisationTable = Paper(
        "organisations", of: .community, called: { $0.organisationPapers.organisations }
    ) { request throws(PaperError) in try request.organisationList { _ in true } }

    /// 社区社会组织备案申请表: a sheet for each that residents founded and that has not ended.
    public static let filing = Paper(
        "filing", of: .community, for: .full, called: { $0.organisationPapers.filing },
        warnings: { request in
            request.book.everyOrganisation.filter(\.mayFile).compactMap { organisation in
                let missing = request.book.missingForFiling(organisation)
                guard !missing.isEmpty else { return nil }
                let language = request.wording.language
                return "\(organisation.name)\(language.organisations.bracketed([language.missing(missing)]))"
            }
        }
    ) { request throws(PaperError) in
        guard request.book.everyOrganisation.contains(where: \.mayFile) else { throw .nobodyFiles }
        return try request.organisationList(\.mayFile)
    }

    /// 功能委员会介绍: what each functional committee does, who is in it.
    public static let functionalCommittees = Paper(
        "functional-committees", of: .community, called: { $0.organisationPapers.committees }
    ) { request throws(PaperError) in try request.organisationList(\.isFunctional) }

    /// 三社联动机制服务图: who works together for the residents.
    public static let mechanism = Paper(
        "mechanism", of: .community, called: { $0.organisationPapers.mechanism }
    ) { request throws(PaperError) in try request.organisationList { _ in true } }

    /// 功能委员会参与机制流程图: how a resident's matter goes through the committees.
    public static let participation = Paper(
        "participation", of: .community, called: { $0.organisationPapers.participation }
    ) { request throws(PaperError) in try request.organisationList(\.isFunctional) }

    /// 社会工作专业服务工作流程图: how a social worker goes about a case.
    public static let casework = Paper(
        "casework", of: .community, called: { $0.organisationPapers.casework }
    ) { request throws(PaperError) in try request.organisationList { _ in true } }

    /// 项目人员组织架构图: who stands under whom.
    public static let structure = Paper(
        "structure", of: .community, called: { $0.organisationPapers.structure }
    ) { request throws(PaperError) in try request.organisationList { _ in true } }

    static let ofOrganisations = [
        organisationTable, filing, mechanism, functionalCommittees, participation, casework, structure,
    ]
}

extension Organisation {
    /// One that residents founded and that files with the subdistrict.
    var mayFile: Bool {
        let kinds: [OrganisationKind] = [.social, .functional, .volunteers]
        return details.kind.map(kinds.contains) == true && stage.map { $0 < .registered } != false
    }

    /// A committee, or another body for one field of the community's work.
    var isFunctional: Bool { details.kind == .functional || details.kind == .committee }
}

extension PaperRequest {
    fileprivate func organisationList(_ isWanted: (Organisation) -> Bool) throws(PaperError) -> JSON {
        let organisations = book.everyOrganisation.filter(isWanted)
        guard !organisations.isEmpty else { throw .nothingFor(paper) }
        return OrganisationsView(request: self, organisations: organisations).value
    }
}

/// Organisations with what is known of them and who sits in them.
struct OrganisationsView {
    let request: PaperRequest
    let organisations: [Organisation]

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }
    private var language: Language { wording.language }
    private var day: Day { book.last.at.day }

    var value: JSON {
        let community = book.organisations.community
        return request.communityHead.with(
            JSON(OrganisationListFields.self) { field in
                switch field {
                case .organisations: .array(organisations.enumerated().map { view($1, row: $0 + 1) })
                case .organisationCount: .int(organisations.count)
                case .subdistrict: .string(community.subdistrict)
                case .models: .string(community.models.map(wording.list))
                case .channels:
                    .strings(book.organisations.channels.map { language.told($0.value) })
                case .schemes: .strings(book.organisations.schemes.map { language.told($0.value) })
                case .gifts: .strings(book.organisations.gifts.map { language.told($0.gift) })
                }
            })
    }

    private func view(_ organisation: Organisation, row: Int) -> JSON {
        let details = organisation.details
        let people = book.people(of: organisation, on: day)
        return JSON(OrganisationFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(organisation.name)
            case .kind: .string(details.kind?.choice(language))
            case .fields: .string(details.fields.map { wording.list(language.fields($0)) })
            case .above: .string(details.above)
            case .head: .string(details.head)
            case .founded: .string(details.founded.map(wording.date))
            case .filing: .string(details.filing)
            case .filed: .string(details.filed.map(wording.date))
            case .place: .string(details.place)
            case .plate: .string(details.plate.map(wording.date))
            case .charter: .string(details.charter)
            case .rules: .string(details.rules)
            case .staffing: .string(details.staffing)
            case .servicePlan: .string(details.servicePlan)
            case .role: .string(details.role?.choice(language))
            case .stage: .string(organisation.stage?.choice(language))
            case .memberCount: .int(people.count)
            case .names: .string(wording.list(people))
            case .hasSeats: .bool(!organisation.seats.isEmpty)
            case .seats: .array(organisation.seats.enumerated().map { view($1, row: $0 + 1) })
            case .people: .array(people.enumerated().map { view($1, in: organisation, row: $0 + 1) })
            case .gifts:
                .strings(
                    book.organisations.gifts.filter { $0.gift.to == organisation.name }.map { language.told($0.gift) })
            }
        }
    }

    private func view(_ seat: Seat, row: Int) -> JSON {
        JSON(SeatFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(seat.name)
            case .post: .string(seat.post)
            case .isBackbone: .bool(seat.isBackbone == true)
            case .from: .string(wording.date(seat.from))
            case .until: .string((seat.left ?? seat.until).map(wording.date))
            case .entry: .int(seat.stamp.entry)
            }
        }
    }

    private func view(_ name: String, in organisation: Organisation, row: Int) -> JSON {
        let details = book.registry[name]?.details
        let posts = organisation.seats(on: day).filter { $0.name == name && !$0.post.isEmpty }.map(\.post)
        return JSON(RosterPersonFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(name)
            case .gender: .string(details?.gender.map(language.organisations.gender))
            case .household: .string(details?.group ?? details?.household)
            case .post: .string(wording.list(posts))
            }
        }
    }
}

enum OrganisationListFields: String, ViewFields {
    case organisations, organisationCount = "organisation_count", subdistrict, models, channels, schemes, gifts
}

enum OrganisationFields: String, ViewFields {
    case row, name, kind, fields, above, head, founded, filing, filed, place, plate, charter, rules, staffing,
        servicePlan = "service_plan", role, stage, memberCount = "member_count", names, hasSeats = "has_seats", seats,
        people, gifts
}

enum SeatFields: String, ViewFields {
    case row, name, post, isBackbone = "is_backbone", from, until, entry
}

enum RosterPersonFields: String, ViewFields {
    case row, name, gender, household, post
}
