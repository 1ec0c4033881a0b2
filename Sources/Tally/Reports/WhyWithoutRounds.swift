import Kernel

// Why a candidate won or lost where a rule has no rounds: by pairs, by points, by place.
extension Count {
    /// Whom a candidate beats and who beats it, the closest comparison first.
    func whyByPairs(_ candidate: Int) -> Phrase {
        let others = standing.filter { $0 != candidate }.sorted {
            abs(margin(candidate, $0)) < abs(margin(candidate, $1))
        }
        let won = others.filter { margin(candidate, $0) > 0 }
        let lost = others.filter { margin(candidate, $0) < 0 }
        let drawn = others.filter { margin(candidate, $0) == 0 }
        let place = place(of: candidate)
        return Phrase { language in
            let words = language.why
            func shown(_ chosen: [Int]) -> String { comparisons(of: candidate, with: chosen, language) }
            let results = [
                won.isEmpty ? nil : words.beats(won.count, shown(won)),
                lost.isEmpty ? nil : words.losesTo(lost.count, shown(lost)),
                drawn.isEmpty ? nil : words.tiesWith(drawn.count, shown(drawn)),
            ].compactMap { $0 }
            let end =
                elected.contains(candidate)
                ? words.isElected : tied.contains(candidate) ? words.isTied : words.isNotElected
            return words.compared(title(candidate), results, place: place, end: end)
        }
    }

    /// Six at most, each with the votes for the candidate and for the other.
    private func comparisons(of candidate: Int, with others: [Int], _ language: Language) -> String {
        let shown = others.prefix(6).map {
            "\(title($0)) \(pairwise[candidate][$0]):\(pairwise[$0][candidate])"
        }
        return language.list(shown) + (others.count > 6 ? " …" : "")
    }

    private func margin(_ one: Int, _ other: Int) -> Int64 { pairwise[one][other] - pairwise[other][one] }

    func whyByScore(_ candidate: Int) -> Phrase {
        let isIn = elected.contains(candidate)
        guard let score = scores[candidate] else {
            let place = place(of: candidate)
            return Phrase { $0.why.placed(title(candidate), place: place, isElected: isIn) }
        }
        let rivals = scores.filter { elected.contains($0.key) != isIn && $0.key != candidate }
        // Of several alike the first in the order of the file, so that every run tells the same.
        let rival = rivals.min {
            $0.value == $1.value ? $0.key < $1.key : isIn ? $0.value > $1.value : $0.value < $1.value
        }
        let gap = rival.map { rival in
            let more = score - rival.value
            return more < 0
                ? Phrase { $0.why.lessThan(title(rival.key), by: -more) }
                : Phrase { $0.why.moreThan(title(rival.key), by: more) }
        }
        return Phrase { $0.why.scored(title(candidate), score, gap: gap?($0), isElected: isIn) }
    }

    /// From 1; nil where the rule puts nobody in order.
    private func place(of candidate: Int) -> Int? { order.firstIndex { $0.contains(candidate) }.map { $0 + 1 } }
}
