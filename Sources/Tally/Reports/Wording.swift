import Kernel

extension Count {
    /// What was decided in a round and why, in a few sentences made from the values that decided.
    public func note(_ round: Round) -> Phrase {
        let decisions = round.decisions.map { phrase($0, in: round) }
        return Phrase { language in language.decisions.sequence(decisions.map { $0(language) }) }
    }

    /// One decision as a sentence.
    public func phrase(_ decision: Decision, in round: Round) -> Phrase {
        let amount = decision.amount.map { isExact && !$0.isInteger ? $0.description : show($0) }
        let quota = (round.quota ?? self.quota).map(show)
        return Phrase { sentence(decision, amount, quota, $0) }
    }

    private func sentence(
        _ decision: Decision, _ amount: String?, _ quota: String?, _ language: Language
    ) -> String {
        let words = language.decisions
        let names = titles(decision.candidates, language)
        let votes = amount ?? ""
        return switch decision.kind {
        case .quota:
            quota.map { words.reachQuota(names, votes, quota: $0) } ?? words.elected(names)
        case .majority: words.haveMajority(names, votes)
        case .most: words.haveMost(names, amount)
        case .remaining: words.remain(names)
        case .reserved: words.reservedSeat(names)
        case .fewest: words.haveFewest(names, amount)
        case .batch: words.cannotBeElected(names)
        case .undeclared: words.undeclaredLeave(names)
        case .floor: words.belowFloor(names, votes)
        case .seatsFilled: words.seatsFilled(names)
        case .guarded: words.stopForReserve(names)
        case .surplus: words.surplus(of: names, votes)
        case .deferred: words.surplusDeferred(votes)
        case .parcel: words.papersPassedOn(of: names, worth: votes)
        }
    }

    /// How a tie was settled, as a sentence.
    public func phrase(_ tie: Tie) -> Phrase {
        Phrase { language in
            language.decisions.tie(
                titles(tie.tied, language), seat: tie.seat, round: tie.round > 0 ? tie.round : nil,
                settled: settlement(of: tie, language),
                taken: tie.taken.isEmpty ? nil : taken(in: tie, language))
        }
    }

    private func settlement(of tie: Tie, _ language: Language) -> String {
        let words = language.decisions
        return switch tie.settlement {
        case .previousStage(let round): words.byRound(round)
        case .lot(let seed): words.byLot(seed: seed)
        case .order: words.byOrder
        case .asked: words.byThoseAsked
        case .immaterial: words.sameEitherWay
        case .rule(let rule): words.by(rule(language))
        case .open: words.leftOpen
        }
    }

    private func taken(in tie: Tie, _ language: Language) -> String {
        let words = language.decisions
        let names = titles(tie.taken, language)
        return switch tie.purpose {
        case .election: words.takenForSeat(names)
        case .transfer: words.takenForTransfer(names)
        case .exclusion: words.takenForExclusion(names)
        case .runoff: words.takenForRunoff(names)
        }
    }

    /// The seed of the lot that settled a tie, if one did.
    var seed: String? {
        for tie in ties {
            if case .lot(let seed) = tie.settlement { return seed }
        }
        return nil
    }
}

extension Rational {
    /// Cut to so many decimals.
    func cut(_ places: Int) -> Rational {
        var unit: Int128 = 1
        for _ in 0..<min(max(places, 0), 19) { unit *= 10 }
        return Rational((self * Rational(unit, 1)).floor, 1) / Rational(unit, 1)
    }
}
