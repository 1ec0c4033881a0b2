import Kernel

extension Count {
    /// Why a candidate won or lost, and by how much, in one paragraph.
    ///
    ///     count.why(2)("zh")   // 潘玉珍第1轮得9票，当选所需7票，多2票，当选第1席……
    public func why(_ candidate: Int) -> Phrase {
        let reason = reason(candidate)
        // A tie that was settled, by the rule itself or by whatever was told to, is part of why.
        let told = ties.filter { $0.settlement != .open && $0.tied.contains(candidate) }.prefix(4).map(phrase)
        guard !told.isEmpty else { return reason }
        return Phrase(
            reason.chinese + told.map { $0.chinese + "。" }.joined(),
            reason.english
                + told.map { " " + $0.english.prefix(1).uppercased() + $0.english.dropFirst() + "." }.joined())
    }

    private func reason(_ candidate: Int) -> Phrase {
        let name = title(candidate)
        if candidates.indices.contains(candidate), candidates[candidate].isWithdrawn {
            return Phrase("\(name)已退选，选票上对其的选择不计。", "\(name) withdrew; marks for them were passed over.")
        }
        if let reason = reasons[candidate] { return whyByStep(candidate, reason) }
        if rounds.isEmpty { return pairwise.isEmpty ? whyByScore(candidate) : whyByPairs(candidate) }
        if let seat = elected.firstIndex(of: candidate) { return whyElected(candidate, seat: seat + 1) }
        if tied.contains(candidate), let tie = ties.last {
            let phrase = self.phrase(tie)
            return Phrase(
                "\(name)的去留没有决出：\(phrase.chinese)。用 --ties 给出办法后重新计票。",
                "\(name)'s fate is open: \(phrase.english). Count again with --ties.")
        }
        if let round = rounds.last(where: { $0.excluded.contains(candidate) }) { return whyExcluded(candidate, round) }
        return whyLeft(candidate)
    }

    private func whyByStep(_ candidate: Int, _ reason: Phrase) -> Phrase {
        let name = title(candidate)
        if elected.contains(candidate) {
            return Phrase("\(name)：\(reason.chinese)，当选。", "\(name): \(reason.english); elected.")
        }
        let isOpen = tied.contains(candidate)
        return Phrase(
            "\(name)：\(reason.chinese)，\(isOpen ? "没有决出" : "未当选")。",
            "\(name): \(reason.english); \(isOpen ? "left open" : "not elected").")
    }

    /// Whom a candidate beats and who beats it, the closest comparison first.
    private func whyByPairs(_ candidate: Int) -> Phrase {
        let others = standing.filter { $0 != candidate }.sorted {
            abs(margin(candidate, $0)) < abs(margin(candidate, $1))
        }
        func list(_ chosen: [Int]) -> Phrase {
            let shown = chosen.prefix(6).map {
                "\(title($0)) \(pairwise[candidate][$0]):\(pairwise[$0][candidate])"
            }
            let rest = chosen.count > 6 ? " …" : ""
            let list = Phrase.list(shown)
            return Phrase(list.chinese + rest, list.english + rest)
        }
        let won = others.filter { margin(candidate, $0) > 0 }
        let lost = others.filter { margin(candidate, $0) < 0 }
        let drawn = others.filter { margin(candidate, $0) == 0 }
        var zh: [String] = []
        var en: [String] = []
        for (chosen, chinese, english) in [(won, "胜", "beats"), (lost, "负于", "loses to"), (drawn, "平", "ties with")]
        where !chosen.isEmpty {
            zh.append("\(chinese)\(chosen.count)人（\(list(chosen).chinese)）")
            en.append("\(english) \(chosen.count) (\(list(chosen).english))")
        }
        let place = order.firstIndex { $0.contains(candidate) }.map { $0 + 1 }
        let end: Phrase =
            elected.contains(candidate)
            ? Phrase("当选", "elected")
            : tied.contains(candidate) ? Phrase("并列，没有决出", "tied, left open") : Phrase("未当选", "not elected")
        return Phrase(
            "\(title(candidate))两两比较\(zh.joined(separator: "，"))\(place.map { "；排第\($0)位" } ?? "")，\(end.chinese)。",
            "\(title(candidate)) \(en.joined(separator: ", "))\(place.map { "; place \($0)" } ?? ""): \(end.english).")
    }

    private func margin(_ one: Int, _ other: Int) -> Int64 { pairwise[one][other] - pairwise[other][one] }

    private func whyElected(_ candidate: Int, seat: Int) -> Phrase {
        let name = title(candidate)
        let round = rounds.last { $0.elected.contains(candidate) } ?? rounds[rounds.count - 1]
        let votes = round.votes[candidate]
        var zh = "\(name)首轮得\(show(rounds[0].votes[candidate]))票"
        var en = "\(name) began with \(show(rounds[0].votes[candidate])) votes"
        if round.number > 1 {
            let (from, of) = gains(candidate, before: round.number)
            zh += "，到第\(round.number)轮有\(show(votes))票\(from.isEmpty ? "" : "（\(from)）")"
            en += " and had \(show(votes)) by round \(round.number)\(of.isEmpty ? "" : " (\(of))")"
        }
        let kind = round.decisions.first { $0.kind.elects && $0.candidates.contains(candidate) }?.kind
        switch kind {
        case .quota:
            if let quota = round.quota ?? quota, figuresAreVotes(round) {
                zh += "；当选所需\(show(quota))，多\(show(votes - quota))"
                en += "; \(show(quota)) were needed, \(show(votes - quota)) more than enough"
            }
        case .remaining:
            zh += "；余下席位与余下候选人一样多"
            en += "; no more candidates were left than seats"
        default:
            if let next = runnerUp(to: candidate, in: round) {
                zh += "，比\(title(next))多\(show(votes - round.votes[next]))"
                en += ", \(show(votes - round.votes[next])) more than \(title(next))"
            }
        }
        return Phrase(zh + "，当选第\(seat)席。", en + ": elected to seat \(seat).")
    }

    private func whyExcluded(_ candidate: Int, _ round: Round) -> Phrase {
        let name = title(candidate)
        let votes = round.votes[candidate]
        var zh = "\(name)首轮得\(show(rounds[0].votes[candidate]))票，第\(round.number)轮有\(show(votes))票"
        var en =
            "\(name) began with \(show(rounds[0].votes[candidate])) votes and had \(show(votes)) in round \(round.number)"
        let decision = round.decisions.first { $0.kind.excludes && $0.candidates.contains(candidate) }
        let together = decision?.candidates ?? [candidate]
        let others = continuing(in: round).filter { !together.contains($0) }
        if let next = others.min(by: { round.votes[$0] < round.votes[$1] }) {
            let gap = round.votes[next] - votes
            if gap.isZero {
                zh += "，与\(title(next))并列"
                en += ", level with \(title(next))"
                if let tie = ties.first(where: { $0.round == round.number && $0.taken.contains(candidate) }) {
                    zh += "（\(phrase(tie).chinese)）"
                    en += " (\(phrase(tie).english))"
                }
            } else {
                zh += "，比上一名\(title(next))少\(show(gap))票"
                en += ", \(show(gap)) fewer than \(title(next)), the next above"
            }
        }
        if let decision {
            let reason = phrase(Decision(decision.kind, [candidate], amount: decision.amount), in: round)
            if decision.kind != .fewest {
                zh += "：\(reason.chinese)"
                en += ": \(reason.english)"
                return Phrase(zh + "。", en + ".")
            }
        }
        return Phrase(zh + "，票数最少，淘汰。", en + "; having the fewest, they were excluded.")
    }

    private func whyLeft(_ candidate: Int) -> Phrase {
        let name = title(candidate)
        let last = rounds[rounds.count - 1]
        let votes = last.votes[candidate]
        var zh = "\(name)到最后一轮有\(show(votes))票"
        var en = "\(name) had \(show(votes)) votes in the last round"
        let winners = elected.filter { last.elected.contains($0) && last.votes[$0] >= votes }
        if let weakest = winners.min(by: { last.votes[$0] < last.votes[$1] }) {
            zh += "，比当选的\(title(weakest))少\(show(last.votes[weakest] - votes))票"
            en += ", \(show(last.votes[weakest] - votes)) fewer than \(title(weakest)), who was elected"
        } else if let quota = last.quota ?? quota, quota > votes {
            zh += "，离当选所需\(show(quota))还差\(show(quota - votes))票"
            en += ", \(show(quota - votes)) short of the \(show(quota)) needed"
        }
        return Phrase(zh + "；席位已满，未当选。", en + "; all seats were filled.")
    }

    private func whyByScore(_ candidate: Int) -> Phrase {
        let name = title(candidate)
        guard let score = scores[candidate] else {
            let place = order.firstIndex { $0.contains(candidate) }.map { $0 + 1 }
            let isIn = elected.contains(candidate)
            return Phrase(
                "\(name)\(place.map { "排第\($0)位，" } ?? "")\(isIn ? "当选" : "未当选")。",
                "\(name)\(place.map { " stands at place \($0) and" } ?? "") was \(isIn ? "" : "not ")elected.")
        }
        let isIn = elected.contains(candidate)
        let rivals = scores.filter { elected.contains($0.key) != isIn && $0.key != candidate }
        let rival = isIn ? rivals.max { $0.value < $1.value } : rivals.min { $0.value < $1.value }
        var zh = "\(name)得\(score)"
        var en = "\(name) has \(score)"
        if let rival {
            let gap = score - rival.value
            zh += gap < 0 ? "，比\(title(rival.key))少\(-gap)" : "，比\(title(rival.key))多\(gap)"
            en += gap < 0 ? ", \(-gap) less than \(title(rival.key))" : ", \(gap) more than \(title(rival.key))"
        }
        return Phrase(zh + (isIn ? "，当选。" : "，未当选。"), en + (isIn ? ": elected." : ": not elected."))
    }

    /// From whom a candidate's votes came before a round, largest first.
    private func gains(_ candidate: Int, before number: Int) -> (String, String) {
        var sums: [Int: Rational] = [:]
        for round in rounds where round.number < number {
            for transfer in round.transfers where transfer.to == .candidate(candidate) {
                sums[transfer.from, default: 0] = sums[transfer.from, default: 0] + transfer.votes
            }
        }
        let ranked = sums.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(3)
        return (
            ranked.map { "来自\(title($0.key))\(show($0.value))" }.joined(separator: "，"),
            ranked.map { "\(show($0.value)) from \(title($0.key))" }.joined(separator: ", ")
        )
    }

    private func continuing(in round: Round) -> [Int] {
        let before = rounds.prefix { $0.number < round.number }
        let gone = Set(before.flatMap { $0.elected + $0.excluded } + round.elected)
        return standing.filter { !gone.contains($0) }
    }

    private func runnerUp(to candidate: Int, in round: Round) -> Int? {
        standing.filter { $0 != candidate && !elected.contains($0) }.max { round.votes[$0] < round.votes[$1] }
    }

    private func figuresAreVotes(_ round: Round) -> Bool { round.figures.isEmpty }
}
