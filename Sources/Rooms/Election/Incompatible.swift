import Kernel

/// A post that somebody holds on a day, however they came to it: by ballots, by a motion, or as the secretary entered it.
struct HeldPost: Hashable {
    let name: String
    /// The body or organisation; empty where an assembly chose by motion.
    let body: String
    let post: String

    /// What both say together: the one of 监事会 who is called nothing else is 监事 all the same.
    var title: String { body + post }
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
    /// - Parameter body: the organisation; empty where an assembly fills a post by motion.
    func refuseClash(
        of name: String, as post: String, in body: String, by texts: [Charter], on day: Day
    ) throws(Refusal) {
        let wanted = HeldPost(name: name, body: body, post: post)
        guard let clash = clash(of: wanted, by: texts, on: day) else { return }
        throw .election(
            .postsClash(
                name, post: wanted.title, held: clash.held.title, kin: clash.isKin ? clash.held.name : nil,
                clash.citation))
    }

    private func clash(of wanted: HeldPost, by texts: [Charter], on day: Day) -> PostClash? {
        let rules = texts.flatMap { text in text.incompatible.map { (rule: $0, isPack: !text.kinds.isEmpty) } }
        guard !rules.isEmpty else { return nil }
        let held = postsHeld(on: day)
        for (rule, isPack) in rules {
            let clashing = held.filter { other in
                guard rule.terms.others != nil else {
                    return rule.terms.posts.separates(wanted, other) || rule.terms.posts.separates(other, wanted)
                }
                return rule.terms.excludes(wanted.title, and: other.title)
                    && wanted.belongs(with: other, isPack: isPack)
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
        let elected = holders(on: day).map { HeldPost(name: $0.name, body: $0.body, post: $0.post) }
        let seated = everyOrganisation.flatMap { organisation in
            organisation.seats(on: day).map { HeldPost(name: $0.name, body: organisation.name, post: $0.post) }
        }
        return elected + seated + chosenByMotion(on: day)
    }

    /// The texts whose 不兼任 reaches a seat of an organisation: its own charter, the law of the book's committee where it is about it, and
    /// of the packs for other bodies those that the book holds, else the one that its name points at.
    func textsOnPosts(of organisation: String, on day: Day, from supplies: Supplies) -> [Charter] {
        var texts: [Charter] = []
        if let committee = committee(named: organisation), let own = charter(of: committee) { texts.append(own) }
        let isOfVillage = organisation.contains("监督") || HeldPost.isCommittee(organisation)
        if isOfVillage, let law = heldLaw(on: day) ?? (try? law(on: day, from: supplies))?.charter { texts.append(law) }
        guard HeldPost.isOfCooperation(organisation) else { return texts }
        let held = charters.map(\.charter).filter { text in
            text.isInForce(on: day) && text.incompatible.contains { $0.terms.others != nil } && !text.kinds.isEmpty
        }
        guard held.isEmpty else { return texts + held }
        let kind = HeldPost.kindOfMeeting(in: organisation)
        return texts + [try? law(for: kind, on: day, from: supplies).charter].compactMap(\.self)
    }

    /// The law packs that may say who cannot sit in an organisation.
    func needs(seatIn organisation: String) -> [TextNeed] {
        if organisation.contains("监督") || HeldPost.isCommittee(organisation) {
            return [.laws(.electionMeeting, header.kind)]
        }
        return HeldPost.isOfCooperation(organisation)
            ? [.laws(HeldPost.kindOfMeeting(in: organisation), header.kind)] : []
    }
}

extension String {
    /// Whether by a clause on posts of this word that members of the committee cannot hold, the one cannot be held beside the other.
    fileprivate func separates(_ supervising: HeldPost, _ member: HeldPost) -> Bool {
        supervising.title.contains(self) && HeldPost.isCommittee(member.body)
    }
}

extension HeldPost {
    fileprivate static func isCommittee(_ body: String) -> Bool {
        ["村民委员会", "居民委员会", "村委会", "居委会"].contains { body.contains($0) } && !body.contains("监督")
    }

    /// Whether an organisation is one of a cooperative or a collective.
    fileprivate static func isOfCooperation(_ body: String) -> Bool {
        ["理事会", "监事", "合作社", "集体经济", "经济联合"].contains { body.contains($0) }
    }

    /// The assembly of such an organisation, whose law it is under: a stock cooperative is a collective's.
    fileprivate static func kindOfMeeting(in body: String) -> MeetingKind {
        body.contains("合作社") && !body.contains("股份") && !body.contains("经济") ? .cooperativeMembers : .collectiveMembers
    }

    /// Whether both are posts of one body. A law's council and board of supervisors are told apart by name, and the assembly that chose by
    /// motion by none.
    fileprivate func belongs(with other: HeldPost, isPack: Bool) -> Bool {
        if body == other.body { return true }
        guard isPack else { return false }
        let bodies = [body, other.body]
        guard bodies.allSatisfy({ $0.isEmpty || Self.isOfCooperation($0) }) else { return false }
        let stems = bodies.map(Self.stem)
        return stems.contains("") || stems[0].contains(stems[1]) || stems[1].contains(stems[0])
    }

    private static func stem(_ body: String) -> String {
        for suffix in ["理事会", "监事会"] where body.hasSuffix(suffix) { return String(body.dropLast(suffix.count)) }
        return body
    }
}
