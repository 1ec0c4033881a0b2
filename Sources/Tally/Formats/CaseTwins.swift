import Kernel

extension Election {
    /// Candidates whose names differ only by case, `Ann` and `ann`: two people as written, likely one as meant.
    var caseTwins: [[Int]] {
        var groups: [String: [Int]] = [:]
        for (place, candidate) in candidates.enumerated() where candidate.cost == 0 {
            groups[CellText.spelling(candidate.name).lowercased(), default: []].append(place)
        }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    func differOnlyByCase(_ twins: [Int], _ file: String) -> Phrase {
        let names = twins.map(name)
        return Phrase(
            "\(file): 候选人\(names.map { "“\($0)”" }.joined())只有大小写不同，算作\(names.count)名；若是同一人，请写成一样再计",
            "\(file): candidates \(names.map { "\"\($0)\"" }.joined(separator: ", ")) differ only by case and are counted as \(names.count); if they are one, write the name alike and count again"
        )
    }
}
