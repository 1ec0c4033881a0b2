import Kernel

/// A post that somebody holds on a day, however they came to it: by ballots, by a motion, or as the secretary entered it.
struct HeldPost: Hashable {
    let name: String
    /// The body or organisation; where an assembly chose by motion, what the law calls it.
    let body: String
    let post: String

    /// What both say together: the one of 监事会 who is called nothing else is 监事 all the same.
    var title: String { [Self.collectiveName, Self.cooperativeName].contains(body) ? post : body + post }
    /// The same for a clause, whose words are Chinese: an English title is read as what it stands for.
    var office: String {
        let plain = title.lowercased()
        return title + Self.english.filter { plain.contains($0.key) }.map(\.value).joined()
    }

    static let english: KeyValuePairs = [
        "supervisor": "监事", "council": "理事", "director": "理事", "treasurer": "财务", "accountant": "会计", "cashier": "出纳",
        "manager": "经理",
    ]
}

/// What keeps somebody from a post: one that they hold, or that a near relative holds.
struct PostClash: Hashable {
    let held: HeldPost
    let isKin: Bool
    let citation: Citation
}

// 不兼任: which posts one person, and where the text says so near kin, do not hold together. Where posts are filled by ballots 宣布 passes
// them over; where they are filled by a motion or entered by the secretary the line is refused.
extension Book {
    /// Refuses whoever may not have a post beside what they or their near kin hold on a day, by these texts.
    ///
    /// - Parameter body: the organisation; where an assembly fills a post by motion, what the law calls it.
    func refuseClash(
        of name: String, as post: String, in body: String, by texts: [Charter], on day: Day
    ) throws(Refusal) {
        try refuseClash(of: HeldPost(name: name, body: body, post: post), by: texts, on: day)
    }

    /// - Parameter given: posts that the same line gives.
    func refuseClash(
        of wanted: HeldPost, by texts: [Charter], on day: Day, beside given: [HeldPost] = []
    ) throws(Refusal) {
        guard let clash = clash(of: wanted, by: texts, on: day, beside: given) else { return }
        throw .election(
            .postsClash(
                wanted.name, post: wanted.title, held: clash.held.title, kin: clash.isKin ? clash.held.name : nil,
                clash.citation))
    }

    private func clash(of wanted: HeldPost, by texts: [Charter], on day: Day, beside given: [HeldPost]) -> PostClash? {
        let rules = texts.flatMap { text in
            text.incompatible.map { (rule: $0, law: text.kinds.isEmpty ? nil : HeldPost.Family(text)) }
        }
        let kinAvoided = wanted.office.contains("理事") ? texts.compactMap(\.kinAvoidance).first : nil
        guard !rules.isEmpty || kinAvoided != nil else { return nil }
        let held = postsHeld(on: day) + given
        // 理事会成员之间应当实行近亲属回避, whoever elects them.
        if let kinAvoided,
            let kin = held.first(where: {
                $0.office.contains("理事") && wanted.belongs(with: $0, under: .collective)
                    && registry.areNearKin($0.name, wanted.name)
            })
        {
            return PostClash(held: kin, isKin: true, citation: kinAvoided)
        }
        for (rule, law) in rules {
            let clashing = held.filter { other in
                guard rule.terms.others != nil else {
                    return rule.terms.posts.separates(wanted, other) || rule.terms.posts.separates(other, wanted)
                }
                return rule.terms.excludes(wanted.office, and: other.office)
                    && wanted.belongs(with: other, under: law)
            }
            if let own = clashing.first(where: { $0.name == wanted.name }) {
                return PostClash(held: own, isKin: false, citation: rule.citation)
            }
            if rule.terms.kinToo, let kin = clashing.first(where: { registry.areNearKin($0.name, wanted.name) }) {
                return PostClash(held: kin, isKin: true, citation: rule.citation)
            }
        }
        return nil
    }

    /// Every post held on a day.
    private func postsHeld(on day: Day) -> [HeldPost] {
        let elected = (holders(on: day) + chosenByMotion(on: day)).map {
            HeldPost(name: $0.name, body: $0.body, post: $0.post)
        }
        let seated = everyOrganisation.flatMap { organisation in
            organisation.seats(on: day).map { HeldPost(name: $0.name, body: organisation.name, post: $0.post) }
        }
        return elected + seated
    }

    /// The texts whose 不兼任 reaches a seat of an organisation: its own charter, the law of the book's committee where it is about it, and
    /// of the packs for other bodies those that the book holds, else the one that its name points at.
    func textsOnPosts(of organisation: String, on day: Day, from supplies: Supplies) -> [Charter] {
        var texts: [Charter] = []
        if let committee = committee(named: organisation), let own = charter(of: committee) { texts.append(own) }
        let isOfVillage = HeldPost.supervisesCommittee(organisation) || HeldPost.isCommittee(organisation)
        if isOfVillage, let law = heldLaw(on: day) ?? (try? law(on: day, from: supplies))?.charter { texts.append(law) }
        guard HeldPost.isOfCooperation(organisation) else { return texts }
        let held = charters.map(\.charter).filter { text in
            text.isInForce(on: day) && text.incompatible.contains { $0.terms.others != nil } && !text.kinds.isEmpty
        }
        .filter { text in HeldPost.Family(body: organisation) ?? HeldPost.Family(text) == HeldPost.Family(text) }
        guard held.isEmpty else { return texts + held }
        let kind = HeldPost.kindOfMeeting(in: organisation)
        return texts + [try? law(for: kind, on: day, from: supplies).charter].compactMap(\.self)
    }

    /// The law packs that may say who cannot sit in an organisation.
    func needs(seatIn organisation: String) -> [TextNeed] {
        if HeldPost.supervisesCommittee(organisation) || HeldPost.isCommittee(organisation) {
            return [.laws(.electionMeeting, header.kind)]
        }
        return HeldPost.isOfCooperation(organisation)
            ? [.laws(HeldPost.kindOfMeeting(in: organisation), header.kind)] : []
    }
}

extension String {
    /// Whether by a clause on posts of this word that members of the committee cannot hold, the one cannot be held beside the other.
    fileprivate func separates(_ supervising: HeldPost, _ member: HeldPost) -> Bool {
        supervising.office.contains(self) && HeldPost.supervisesCommittee(supervising.title)
            && HeldPost.isCommittee(member.body) && HeldPost.isMember(member.post)
    }
}

extension HeldPost {
    static func isCommittee(_ body: String) -> Bool {
        ["村民委员会", "居民委员会", "村委会", "居委会"].contains { body.contains($0) } && !body.contains("监督")
    }

    /// Whether a post in the committee makes one of it: 主任、副主任、委员 (村民委员会组织法 § 8). Whom it employs is none of its members.
    static func isMember(_ post: String) -> Bool {
        post.isEmpty || ["主任", "副主任", "委员", "成员"].contains { post == $0 || post.hasSuffix("委员会" + $0) }
    }

    /// Whether it is the body that § 37 (居委会法 § 36) speaks of, and no other that watches something.
    static func supervisesCommittee(_ title: String) -> Bool { ["村务监督", "居务监督"].contains(where: title.contains) }

    /// Whether an organisation is one of a cooperative or a collective: by its name, or the one council or board of supervisors there is.
    fileprivate static func isOfCooperation(_ body: String) -> Bool {
        ["合作社", "集体", "经济", "股份"].contains { body.contains($0) } || ["理事会", "监事会", "监事"].contains(body)
    }

    /// The assembly of such an organisation, whose law it is under: a stock cooperative is a collective's.
    fileprivate static func kindOfMeeting(in body: String) -> MeetingKind {
        body.contains("合作社") && !body.contains("股份") && !body.contains("经济") ? .cooperativeMembers : .collectiveMembers
    }

    /// Of what kind of body a law speaks, or an organisation is.
    enum Family {
        case collective, cooperative

        init(_ text: Charter) { self = text.kinds.contains(.cooperativeMembers) ? .cooperative : .collective }

        /// `nil` where the name tells nothing: 监事会.
        init?(body: String) {
            guard body.contains("合作社") || body.contains("集体") || body.contains("经济") else { return nil }
            self = HeldPost.kindOfMeeting(in: body) == .cooperativeMembers ? .cooperative : .collective
        }
    }

    /// Whether both are posts of one body. A law's council and board of supervisors are told apart by name, and the assembly that chose by
    /// motion by none.
    fileprivate func belongs(with other: HeldPost, under law: Family?) -> Bool {
        guard let law else { return body == other.body }
        let bodies = [body, other.body]
        guard bodies.allSatisfy({ Self.isOfCooperation($0) && Family(body: $0) ?? law == law }) else { return false }
        let stems = bodies.map(Self.stem)
        return stems.contains { ["", Self.collectiveName, Self.cooperativeName].contains($0) }
            || stems[0].contains(stems[1])
            || stems[1].contains(stems[0])
    }

    static let collectiveName = "集体经济组织"
    static let cooperativeName = "合作社"

    private static func stem(_ body: String) -> String {
        for suffix in ["理事会", "监事会"] where body.hasSuffix(suffix) { return String(body.dropLast(suffix.count)) }
        return body
    }
}
