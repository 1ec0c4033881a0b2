// Votes beyond one a member, where a clause gives them: how many there are is said when the meeting opens and holds to its end.
extension Book {
    /// Who of those entitled has extra votes.
    ///
    /// - Throws: `tooManyExtraVotes` where they come to more than the clause allows beside one vote each.
    func extraVotes(
        of body: Body, in kind: MeetingKind, under charter: Charter
    ) throws(Refusal) -> [ExtraVotes]? {
        guard let rule = charter.extraVotes(in: kind), body.unit == .people else { return nil }
        let names = body.names.map(Set.init)
        let extra = registry.people.compactMap { person -> ExtraVotes? in
            guard let votes = person.details.extraVotes, votes > 0, names?.contains(person.name) ?? true else {
                return nil
            }
            return ExtraVotes(name: person.name, votes: votes)
        }
        try refuseTooMany(extra, beside: body.entitled, rule)
        return extra.isEmpty ? nil : extra
    }

    /// Refuses extra votes beyond the ceiling, once it is known how many basic votes there are.
    func refuseTooManyExtraVotes(in meeting: Meeting) throws(Refusal) {
        guard let extra = meeting.extraVotes, let rule = charter(of: meeting)?.extraVotes(in: meeting.kind) else {
            return
        }
        try refuseTooMany(extra, beside: meeting.attendance.body.entitled, rule)
    }

    private func refuseTooMany(
        _ extra: [ExtraVotes], beside entitled: Int?, _ rule: Cited<ExtraVoteTerms>
    ) throws(Refusal) {
        guard let basic = entitled else { return }
        let sum = extra.reduce(0) { $0.addingReportingOverflow($1.votes).partialValue }
        let most = rule.terms.most(beside: basic)
        guard (0...most).contains(sum) else {
            throw .poll(.tooManyExtraVotes(sum, most: most, basic: basic, rule.citation))
        }
    }
}

extension Meeting {
    /// The votes that somebody has beyond one.
    func extraVotes(of name: String) -> Int { extraVotes?.first { $0.name == name }?.votes ?? 0 }

    /// The votes that these people have beyond one each.
    func extraVotes(of names: some Sequence<String>) -> Int {
        guard let extraVotes else { return 0 }
        let names = Set(names)
        return extraVotes.reduce(0) { $0 + (names.contains($1.name) ? $1.votes : 0) }
    }
}
