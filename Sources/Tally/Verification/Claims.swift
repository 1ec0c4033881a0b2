import Kernel

extension Verification {
    /// What a result says that its ballots don't, and that a recount has to go by.
    struct Claims {
        /// nil where the result names no rule of ours.
        private(set) var rule: (any Rule)?
        private(set) var election: Election
        private(set) var options: [String: String] = [:]
        private(set) var ties = TieBreak.open
        /// Claims that cannot be what a count was made with.
        private(set) var wrong: [Difference] = []
        private(set) var told: [Phrase] = []

        init(_ published: JSON, _ election: Election, keepsReserves: Bool) {
            self.election = election
            guard let rule = RuleBook.rule(named: published["rule"]?.text ?? "") else {
                let names = RuleBook.all.map(\.name).joined(separator: " ")
                wrong.append(
                    Difference(
                        place: "rule", published: published["rule"].map(Difference.brief), recounted: nil,
                        because: Phrase { $0.verification.noSuchRule(known: names) }))
                return
            }
            self.rule = rule
            told.append(Phrase { $0.verification.rule(rule.name) })
            // A budget has no seats that anybody could have asked for: the figure is held against the recount like any other.
            if !rule.about.name.hasPrefix("budget-"),
                let seats = published["seats"]?.integer.flatMap({ Int(exactly: $0) })
            {
                self.election.seats = seats
                told.append(Phrase { $0.verification.seats(seats) })
            }
            take(options: published, rule)
            if rule.about.options.contains(where: { $0.key == "registered" }),
                let said = published["registered"]?.integer
            {
                self.election.registered = said
                told.append(Phrase { $0.verification.registered(said) })
            }
            let notes = published["notes"]?.items.compactMap(\.text) ?? []
            if published["reserved"] == nil,
                let note = notes.first(where: { note in
                    Language.allCases.contains { note.hasPrefix($0.rules.reservedSeats) }
                })
            {
                wrong.append(Difference(place: "reserved", published: nil, recounted: note.legible))
            }
            for reserve in keepsReserves ? published["reserved"]?.items ?? [] : [] { keep(reserve) }
            take(ties: published)
        }

        /// The digests of the ballots with what the result claims of them: the canonical form holds the seats and the groups.
        func digests(
            _ published: JSON, _ digests: CountJSON.Digests, unlike before: Election
        ) -> CountJSON.Digests {
            guard published["sha256"]?["canonical"]?.text != digests.canonical else { return digests }
            let isSame =
                election.seats == before.seats && election.candidates == before.candidates
                && election.reserved == before.reserved && election.registered == before.registered
            return isSame ? digests : CountJSON.Digests(file: digests.file, canonical: election.canonicalDigest)
        }

        private mutating func take(options published: JSON, _ rule: any Rule) {
            for member in published["options"]?.members ?? [] {
                guard let option = rule.about.options.first(where: { $0.key == member.key }),
                    case .string(let value) = member.value, option.accepts(value)
                else {
                    // An unknown one is an added part, and the comparison says so.
                    guard rule.about.options.contains(where: { $0.key == member.key }) else { continue }
                    let expected = rule.about.options.first { $0.key == member.key }?.expected ?? ""
                    wrong.append(
                        Difference(
                            place: "options." + member.key, published: Difference.brief(member.value), recounted: nil,
                            because: Phrase { $0.verification.expected(expected) }))
                    continue
                }
                options[member.key] = value
                if value != option.standard { told.append(Phrase { _ in "\(member.key)=\(value)" }) }
            }
        }

        /// Keeps seats as the result says they were kept, for those it says were of the group.
        private mutating func keep(_ published: JSON) {
            guard let group = published["group"]?.text,
                let seats = published["seats"]?.integer.flatMap({ Int(exactly: $0) })
            else { return }
            let named = published["members"]?.items.compactMap(\.text) ?? []
            let members = Set(named)
            let labels = Count(rule: "", options: [:], election: election).labels
            for candidate in election.candidates.indices where members.contains(labels[candidate]) {
                election.candidates[candidate].groups.insert(group)
            }
            let reserve = Reserve(group, seats: seats)
            if !election.reserved.contains(reserve) { election.reserved.append(reserve) }
            told.append(Phrase { $0.verification.reserved(group, seats: seats, members: named) })
        }

        /// Ties settled as they were: by the seed, by the order, or as those asked decided then.
        private mutating func take(ties published: JSON) {
            var taken: [String: String] = [:]
            for tie in published["ties"]?.items ?? [] where tie["settled"]?.text == "asked" {
                let tied = tie["tied"]?.items.compactMap(\.text) ?? []
                let one = tie["taken"]?.items.first?.text ?? ""
                taken[Self.key(tie["round"]?.integer ?? 0, tie["seat"]?.integer ?? 0, tied)] = one
                told.append(Phrase { $0.verification.takenWhenAsked(one, tied: tied) })
            }
            let labels = Count(rule: "", options: [:], election: election).labels
            let answers = taken
            var steps: [TieBreak.Step] = []
            for (place, item) in (published["tie_break"]?.items ?? []).enumerated() {
                guard case .string(let name) = item, let known = TieBreak(parsing: name)?.steps ?? asked(name) else {
                    let ways = "ask, lot:SEED, order, backwards, forwards"
                    wrong.append(
                        Difference(
                            place: "tie_break[\(place)]", published: Difference.brief(item), recounted: nil,
                            because: Phrase { $0.verification.ways(ways) }))
                    continue
                }
                steps += known
                told.append(Phrase { $0.verification.tieBreak(name) })
            }
            ties = TieBreak(steps)

            func asked(_ name: String) -> [TieBreak.Step]? {
                guard name == "ask" else { return nil }
                return [
                    .ask { tie in
                        let name = answers[Self.key(Int64(tie.round), Int64(tie.seat), tie.tied.map { labels[$0] })]
                        return tie.tied.first { labels[$0] == name }
                    }
                ]
            }
        }

        private static func key(_ round: Int64, _ seat: Int64, _ tied: [String]) -> String {
            "\(round) \(seat) " + tied.sorted().joined(separator: "\n")
        }

        /// The claim for whose sake a count was refused; nil where it is the ballots' own fault.
        static func place(of error: CountError, _ rule: any Rule) -> String? {
            switch error {
            case .noSeats, .moreSeatsThanCandidates, .oneSeatOnly: return "seats"
            case .noSuchOption(let key, _, _), .badOption(let key, _, _): return "options." + key
            case .missing:
                let keys = rule.about.options.map(\.key)
                if keys.contains("registered") { return "registered" }
                return keys.contains("seed") ? "options.seed" : keys.contains("max") ? "options.max" : "rule"
            case .badBallot, .noCandidates, .noBallots, .tooManyCandidates: return nil
            }
        }
    }
}
