import Tally

struct BallotMergeEnglish: BallotMergeWords {
    func reading(_ done: Int, of all: Int) -> String { "reading ballots \(done)/\(all)" }
    func named(_ file: String, twiceAs other: String) -> String {
        "\(file): the same file as \(other); leave one of them out"
    }
    func twice(_ file: String, _ other: String) -> String {
        "\(file): holds the very papers of a box in \(other): was it given twice? If they are two boxes marked alike, add --alike"
    }
    func otherElection(_ file: String, _ other: String, _ difference: ElectionDifference) -> String {
        let what =
            switch difference {
            case .title(let here, let there): "its title is “\(there)”, there it is “\(here)”"
            case .seats(let here, let there): "it has \(there) \(there == 1 ? "seat" : "seats"), there \(here)"
            case .candidates(let missing, let added):
                [
                    missing.isEmpty ? nil : "it lacks \(list(missing))", added.isEmpty ? nil : "it adds \(list(added))",
                ].compactMap(\.self).joined(separator: ", ")
            case .candidate(let name): "whether \(name) withdrew, the groups or the cost differ"
            case .terms: "the order for ties, the budget, or what leaving somebody out means differ"
            }
        return "\(file): not the election of \(other): \(what); make them alike, or merge them apart"
    }
    func boxesDiffer(_ file: String, said: Int64, holds: Int64) -> String {
        "\(file): its end says that its boxes had \(said) papers, it holds \(holds), or some of its boxes are missing: it was edited or cut after merging; merge the boxes anew"
    }
    func tooMany(_ file: String) -> String { "\(file): with it the papers pass 2⁶³ − 1; check its numbers" }
    func otherOrder(_ file: String, _ order: [String]) -> String {
        "the files list the candidates in different orders and were matched by name; the merged order is \(list(order))"
    }
    var figuresWantFile: String { "--format json goes with -o: the ballots into the file, the figures here" }
    func nothingWritten(_ wrong: Int, of files: Int) -> String {
        "\(wrong) of \(files) \(files == 1 ? "file" : "files") cannot be merged, nothing was written; mend what is said above"
    }
    func merged(_ outcome: BallotMerger.Outcome) -> String {
        "boxes: \(outcome.boxes); papers: \(outcome.papers); ways of marking: \(outcome.patterns); SHA-256 \(outcome.digest)"
    }

    private func list(_ names: [String]) -> String {
        names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " … \(names.count) in all" : "")
    }
}
