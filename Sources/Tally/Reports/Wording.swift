import Kernel

extension Count {
    /// What was decided in a round and why, in a few sentences made from the values that decided.
    public func note(_ round: Round) -> Phrase {
        let parts = round.decisions.map { phrase($0, in: round) }
        return Phrase(
            parts.map(\.chinese).joined(separator: "；"),
            parts.map(\.english).joined(separator: "; "))
    }

    /// One decision as a sentence.
    public func phrase(_ decision: Decision, in round: Round) -> Phrase {
        let zh = titles(decision.candidates, .chinese)
        let en = titles(decision.candidates, .english)
        let amount = decision.amount.map { isExact && !$0.isInteger ? $0.description : show($0) } ?? ""
        let quota = (round.quota ?? self.quota).map(show) ?? ""
        switch decision.kind {
        case .quota:
            return quota.isEmpty
                ? Phrase("\(zh)当选", "\(en) elected")
                : Phrase("\(zh)得\(amount)，达到当选所需\(quota)，当选", "\(en) has \(amount), quota \(quota): elected")
        case .majority:
            return Phrase("\(zh)得\(amount)，过半数，当选", "\(en) has \(amount), a majority: elected")
        case .most:
            return Phrase(
                "\(zh)\(amount.isEmpty ? "" : "得\(amount)，")最多，当选",
                "\(en)\(amount.isEmpty ? "" : " has \(amount),") the most: elected")
        case .remaining:
            return Phrase("余下席位与余下候选人相等，\(zh)当选", "as many continue as seats are left: \(en) elected")
        case .reserved:
            return Phrase("保留席位：\(zh)当选", "reserved seat: \(en) elected")
        case .fewest:
            return Phrase(
                "\(zh)\(amount.isEmpty ? "" : "得\(amount)，")最少，淘汰",
                "\(en)\(amount.isEmpty ? "" : " has \(amount),") the fewest: excluded")
        case .batch:
            return Phrase("\(zh)不可能当选，一并淘汰", "\(en) cannot be elected: excluded together")
        case .undeclared:
            return Phrase("\(zh)（未登记的另写人选）先行淘汰", "\(en) (undeclared write-ins) leave first")
        case .floor:
            return Phrase("\(zh)不足\(amount)票，一并淘汰", "\(en) below \(amount): excluded together")
        case .seatsFilled:
            return Phrase("席位已满，\(zh)未当选", "all seats filled: \(en) not elected")
        case .guarded:
            return Phrase("为保留席位，\(zh)止步", "to keep a reserved seat, \(en) stops here")
        case .surplus:
            return Phrase("\(zh)的余票\(amount)转出", "surplus of \(en), \(amount), passed on")
        case .deferred:
            return Phrase("余票\(amount)暂不转，影响不了名次", "surpluses of \(amount) deferred: they cannot change who is last")
        case .parcel:
            return Phrase("转出\(zh)每张值\(amount)的选票", "papers of \(en) worth \(amount) each passed on")
        }
    }

    /// How a tie was settled, as a sentence.
    public func phrase(_ tie: Tie) -> Phrase {
        let purpose: Phrase =
            switch tie.purpose {
            case .election: Phrase("当选", "elected")
            case .transfer: Phrase("先转余票", "transferred first")
            case .exclusion: Phrase("淘汰", "excluded")
            case .runoff: Phrase("进入决选", "in the run-off")
            }
        let head = Phrase(
            "第\(tie.seat)席\(tie.round > 0 ? "第\(tie.round)轮" : "")，\(titles(tie.tied, .chinese))并列",
            "seat \(tie.seat)\(tie.round > 0 ? ", round \(tie.round)" : ""): \(titles(tie.tied, .english)) tied")
        let taken = Phrase(
            "：\(titles(tie.taken, .chinese))\(purpose.chinese)", ": \(titles(tie.taken, .english)) \(purpose.english)")
        let how: Phrase =
            switch tie.settlement {
            case .previousStage(let round): Phrase("，按第\(round)轮票数", ", by round \(round)")
            case .lot(let seed): Phrase("，按公布的种子“\(seed)”抽签", ", by lot from the published seed \"\(seed)\"")
            case .order: Phrase("，按顺序取前者", ", by order")
            case .asked: Phrase("，当场决定", ", decided by those asked")
            case .immaterial:
                Phrase("，怎么定当选的都一样，按名单先取前者", ", the same are elected whichever is taken: by order")
            case .rule(let phrase): Phrase("，按\(phrase.chinese)", ", by \(phrase.english)")
            case .open: Phrase("，没有决出", ", left open")
            }
        let end = tie.taken.isEmpty ? Phrase("", "") : taken
        return Phrase(head.chinese + how.chinese + end.chinese, head.english + how.english + end.english)
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
