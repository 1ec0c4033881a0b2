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
        return Phrase { $0.formats.differOnlyByCase(names, file: file) }
    }
}
