import Tally

/// What a file of whatever bytes must survive: it is read or refused, and what is read can be counted, explained and
/// written, and read again as it was written.
enum Trial {
    /// A format read, or refused.
    enum Outcome { case refused, read, counted }

    /// A file read as one that it should not be read as again.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameters:
    ///   - format: nil where the content decides.
    ///   - pick: which of so many rules to count by.
    static func run(
        _ bytes: [UInt8], as format: BallotFile.Format?, pick: (Int) -> Int
    ) throws(Broken) -> Outcome {
        let election: Election
        do {
            election = try BallotFile.read(bytes, name: "fuzz", format: format)
        } catch {
            guard error.line >= 0, error.column >= 0, !error.message(.chinese).contains("\n") else {
                throw Broken(description: "an error of more than a line: \(error)")
            }
            return .refused
        }
        try writeBack(election)
        return count(election, pick) ? .counted : .read
    }

    private static func writeBack(_ election: Election) throws(Broken) {
        _ = BallotFile.blt(election.published())
        _ = election.canonicalDigest
        // What bundles hold is written out paper by paper; there may be 2⁶³ of them.
        if election.ballots.total < 1_000 {
            _ = BallotFile.castVoteRecords(election, generated: "2026-11-26T20:00:00+08:00")?.encoded
        }
        _ = BallotFile.csv(election)
        let text = BallotFile.blt(election)
        // Of all formats BLT alone refuses, when it is read, more seats than candidates.
        guard election.seats <= election.candidates.count else { return }
        do {
            let again = try BallotFile.read(Array(text.utf8), name: "again", format: .blt)
            guard again.canonicalDigest == election.canonicalDigest else {
                throw Broken(description: "written as BLT and read again it is another election:\n\(text)")
            }
        } catch let error as BallotError {
            throw Broken(description: "written as BLT it cannot be read: \(error.message(.english))\n\(text)")
        } catch let error as Broken {
            throw error
        } catch {
            throw Broken(description: "\(error)")
        }
    }

    private static func count(_ election: Election, _ pick: (Int) -> Int) -> Bool {
        // Some rules try every committee or every order, and most write a row a round with a figure for each candidate.
        let rules: [any Rule] =
            switch election.candidates.count {
            case ..<10: RuleBook.all
            case ..<300: RuleBook.all.filter { cheap.contains($0.name) }
            default: [Plurality()]
            }
        var isCounted = false
        for _ in 0..<2 {
            let rule = rules[pick(rules.count)]
            guard let count = try? rule.count(election, ties: pick(2) == 0 ? .order : .open) else { continue }
            _ = CountJSON(count).encoded
            _ = CountText(count).text
            for candidate in count.candidates.indices.prefix(20) { _ = count.why(candidate)(.chinese) }
            isCounted = true
        }
        return isCounted
    }

    private static let cheap: Set<String> = ["plurality", "approval", "irv", "scottish", "meek", "borda", "schulze"]
}
