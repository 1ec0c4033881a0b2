import Kernel

/// What 委托投票书 and the election's plan say of proxies: the rule of the meeting that votes, and whose vote it is.
struct ProxyForm {
    let facts: ElectionFacts
    let wording: any Wording

    private var terms: ProxyTerms? { facts.proxyRule?.terms }

    var value: JSON {
        JSON(ProxyFormFields.self) { field in
            switch field {
            case .isOfCommittee: .bool(facts.meeting?.committee != nil)
            case .isOfficial: .bool(facts.isOfficial)
            case .votingBody: .string(facts.meeting?.committee)
            case .allowsProxies: .bool(terms?.most != 0)
            case .most: .string(terms?.most.map(wording.ordinal))
            case .isKinOnly: .bool(terms?.kinOnly == true)
            case .isOfHousehold: .bool(terms?.sameHousehold == true)
            case .noCandidates: .bool(terms?.notCandidates == true)
            }
        }
    }
}

enum ProxyFormFields: String, ViewFields {
    case isOfCommittee = "is_of_committee", isOfficial = "is_official", votingBody = "voting_body", allowsProxies =
        "allows_proxies",
        most = "proxy_most", isKinOnly = "proxy_kin_only", isOfHousehold = "proxy_same_household",
        noCandidates = "proxy_no_candidates"
}

extension ElectionFacts {
    /// Whether a post of the village's or residents' committee is voted on: not where a committee votes on its own posts, or a group picks
    /// somebody.
    var isOfficial: Bool { meeting.map { $0.electionsOfPeople.contains(where: $0.isOfficial) } ?? true }

    /// What the law or charter of the meeting says of proxies in its votes, where each is counted alike; before it, what the law says of
    /// voters. `nil` where it says nothing.
    var proxyRule: Cited<ProxyTerms>? {
        guard let meeting else { return day.flatMap(book.heldLaw)?.proxyTerms(electing: .voters) }
        guard let charter = book.charter(of: meeting) else { return nil }
        let rules = meeting.electionsOfPeople.compactMap { charter.proxyTerms(electing: $0.call.mode) }
        return rules.first { $0.terms.most != 0 } ?? rules.first ?? charter.proxyTerms(in: meeting.kind)
    }
}

extension Meeting {
    /// A vote on a post of the committee that the law orders; where the law names no posts, one of theirs in an election meeting.
    func isOfficial(_ election: Election) -> Bool {
        election.rule.isStatutory
            || kind == .electionMeeting && ["主任", "副主任", "委员"].contains(election.post) && election.rule.fillsSeats
    }
}
