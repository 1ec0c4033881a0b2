// What is amiss with a body that meets, by the clauses that say what it is made of. Nothing is refused: the meeting is there.
extension Book {
    func bodyWarnings(_ opened: Opened) -> [Warning] {
        guard let meeting = meeting(opened.number), let charter = charter(of: meeting),
            let members = opened.body.entitled
        else { return [] }
        let names = opened.body.names ?? []
        var warnings: [Warning] = []
        for rule in charter.bodySizes(in: opened.opening.kind) {
            let terms = rule.terms
            if members < terms.least || members > terms.most || (terms.isOdd == true && members.isMultiple(of: 2)) {
                warnings.append(.bodySize(members, terms, rule.citation))
            }
            let gender = names.map { registry[$0]?.details.gender }
            if terms.women > 0, !names.isEmpty, gender.allSatisfy({ $0 != nil && $0 != "女" }) {
                warnings.append(.noWomen(rule.citation))
            }
        }
        guard opened.opening.kind.source == .ownLaw, let citation = charter.kinAvoidance(in: opened.opening.kind) else {
            return warnings
        }
        let here = Set(names)
        for kinship in registry.kin where here.contains(kinship.one) && here.contains(kinship.other) {
            guard NearKin.isNear(kinship.relation) else { continue }
            warnings.append(.kinTogether(kinship.one, kinship.other, citation))
        }
        return warnings
    }
}

extension Charter {
    /// The clause by which near kin do not sit together in the body that meets: it says how many that body has, too.
    fileprivate func kinAvoidance(in kind: MeetingKind) -> Citation? {
        clauses.first { clause in
            clause.rules.contains(.kinAvoidance)
                && clause.rules.contains {
                    if case .size(let terms) = $0 { terms.kinds?.contains(kind) == true } else { false }
                }
        }.map(citation(of:))
    }
}

extension Book {
    /// How much of all owners has to take part in a vote, and the clause that says so.
    func participation(in meeting: Meeting) -> (share: Share, citation: Citation)? {
        charter(of: meeting)?.participation(in: meeting.kind).first.map { ($0.share, $0.citation) }
    }

    /// The clause by which some have votes beyond one.
    func extraVoteClause(in meeting: Meeting) -> Citation? {
        charter(of: meeting)?.extraVotes(in: meeting.kind)?.citation
    }
}
