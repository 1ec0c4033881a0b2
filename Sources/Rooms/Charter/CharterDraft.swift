// A committee's charter talked through clause by clause, and adopted as a new version.
extension Book {
    /// The committee whose charter is in draft in the open meeting: its own meeting, its founding, or a talk about its charter.
    public var draftingCommittee: Committee? { meeting?.committee.flatMap { committee(named: $0) } }

    /// The committee that a meeting belongs to, as it opens.
    func ownCommittee(of opening: Opening) throws(Refusal) -> Committee? {
        switch opening.kind {
        case .committee: return try committee(for: opening)
        case .charterDraft, .founding: return try? committee(for: opening)
        default:
            guard case .committee(let name) = opening.body else { return nil }
            return committee(named: name)
        }
    }

    func decide(clause number: Int, _ verdict: ClauseVerdict) throws(Refusal) -> CommitteeEvent {
        _ = try sittingMeeting()
        guard let committee = draftingCommittee, let charter = charter(of: committee) else {
            throw .committee(.noCharterInDraft)
        }
        let draft = charter.amended(by: committee.draft)
        guard let clause = draft.clauses.first(where: { $0.number == number }) else {
            // The next free number may be given words: a clause is added.
            guard case .changed = verdict, number == (draft.clauses.last?.number ?? 0) + 1 else {
                throw .committee(.unknownClause(number))
            }
            return .clauseDecided(committee: committee.name, number: number, verdict)
        }
        if case .changed(let text) = verdict, ClauseFigures.rules(of: clause, in: text) == nil {
            let needs = ClauseFigures.figures(of: clause)
            guard !needs.isEmpty else {
                let others = draft.clauses.filter { !ClauseFigures.figures(of: $0).isEmpty }.map(\.number)
                throw .committee(.clauseCarriesNoRule(number, others: others))
            }
            throw .committee(.clauseCarriesRule(number, needs: needs))
        }
        return .clauseDecided(committee: committee.name, number: number, verdict)
    }

    /// What the adoption of a motion with 事项=章程 brings about: the charter in draft becomes a new version.
    func adoption(by question: QuestionID, matter: String?, in meeting: Meeting) -> [Event] {
        guard matter == "章程", question.amendment == nil,
            let committee = meeting.committee.flatMap({ committee(named: $0) }), !committee.draft.isEmpty,
            let charter = charter(of: committee)
        else { return [] }
        // A charter that other committees have too stays theirs; the amended one takes the committee's name.
        let isShared = committees.contains { $0.name != committee.name && $0.charter == charter.name }
        let amended = charter.amended(by: committee.draft, name: isShared ? "\(committee.name)章程" : nil)
        return [.committee(.charterAdopted(committee: committee.name, amended, by: question))]
    }

    /// What undoes that when the vote is annulled or recounted to another outcome.
    func withdrawal(ofAdoptionBy question: QuestionID, in meeting: Meeting) -> [Event] {
        guard let committee = meeting.committee.flatMap({ committee(named: $0) }),
            committee.adoptions.last?.question == question
        else { return [] }
        return [.committee(.adoptionWithdrawn(committee: committee.name, by: question))]
    }
}

extension Charter {
    /// This charter with the clauses as they were settled: the last word on each counts, and what was laid aside stays as it was.
    public func amended(by decisions: [ClauseDecision], name newName: String? = nil) -> Charter {
        var clauses = clauses
        for decision in decisions {
            guard case .changed(let text) = decision.verdict else { continue }
            guard let place = clauses.firstIndex(where: { $0.number == decision.number }) else {
                clauses.append(Clause(number: decision.number, text: text))
                continue
            }
            clauses[place].rules = ClauseFigures.rules(of: clauses[place], in: text) ?? clauses[place].rules
            clauses[place].text = text
        }
        return Charter(
            name: newName ?? name, title: newName ?? title, numerals: numerals, book: book, kinds: kinds,
            othersAs: othersAs, from: from, until: until, clauses: clauses.sorted { $0.number < $1.number })
    }
}
