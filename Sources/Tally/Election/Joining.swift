import Kernel

extension Election {
    /// Adds the ballots of another file of the same election: another box, another polling place.
    ///
    /// Candidates are matched by name; one that only the other file knows joins the list, with a warning. A file that
    /// shares no candidate is of some other election.
    ///
    /// - Throws: a ``BallotError`` naming the candidate or the sum that doesn't fit.
    public mutating func join(_ other: Election, file: String) throws(BallotError) {
        func refuse(_ read: String, _ expected: (Language) -> String) -> BallotError {
            BallotError(file: file, line: 0, column: 0, read: read, expected: Phrase(expected))
        }
        let ownTwins = (caseTwins.map { Set($0.map(name)) } + other.caseTwins.map { Set($0.map(other.name)) })
        // 王秀英（二组） of one file is 王秀英(二组) of another.
        let known = Set(candidates.map { CellText.spelling($0.name) })
        guard other.candidates.contains(where: { known.contains(CellText.spelling($0.name)) }) else {
            throw refuse(other.candidates.first?.name ?? "") { $0.elections.noCandidateInCommon }
        }
        var places: [Int] = []
        // No two of one file are one of another, and who is spelt alike comes first.
        var taken = Set<Int>()
        let spelt = Set(other.candidates.map(\.name))
        for candidate in other.candidates {
            let key = CellText.spelling(candidate.name)
            if let place = candidates.firstIndex(where: { $0.name == candidate.name })
                ?? candidates.firstIndex(where: { !spelt.contains($0.name) && CellText.spelling($0.name) == key }),
                taken.insert(place).inserted
            {
                places.append(place)
                if candidate.isWithdrawn { candidates[place].isWithdrawn = true }
            } else {
                guard candidates.count < Mark.mostCandidates else {
                    throw refuse(candidate.name) { $0.elections.fewerCandidates }
                }
                taken.insert(candidates.count)
                places.append(candidates.count)
                candidates.append(candidate)
                warnings.append(Phrase { $0.elections.onlyIn(candidate.name, file: file) })
            }
        }
        for ballot in other.ballots {
            var ballot = ballot
            ballot.ranks = ballot.ranks.map { rank in
                switch rank {
                case .one(let candidate): .one(places[candidate])
                case .tied(let group): .tied(group.map { places[$0] })
                case .skipped, .overvote: rank
                }
            }
            ballot.scores = Dictionary(uniqueKeysWithValues: ballot.scores.map { (places[$0.key], $0.value) })
            do throws(CountError) {
                try ballots.append(ballot)
            } catch {
                throw refuse("\(ballot.weight)") { $0.formats.ballotsWithinRange }
            }
        }
        warnings += other.warnings
        warnings += caseTwins.filter { twins in !ownTwins.contains { $0 == Set(twins.map(name)) } }.map {
            differOnlyByCase($0, file)
        }
        notes += other.notes
    }

    /// Puts candidates into groups from a CSV of two columns, name and group; a candidate may stand on several lines.
    ///
    ///     潘玉珍,women
    ///     李小妹,women
    ///
    /// - Throws: a ``BallotError`` for a name nobody has, with line and column.
    public mutating func readGroups(_ bytes: [UInt8], name: String) throws(BallotError) {
        var result: Result<[(String, String, BallotError)], BallotError> = .success([])
        bytes.withUnsafeBufferPointer { buffer in
            do throws(BallotError) {
                result = .success(try Election.groupLines(Scanner(buffer, file: name)))
            } catch {
                result = .failure(error)
            }
        }
        for (number, (person, group, error)) in try result.get().enumerated() {
            let key = CellText.spelling(person)
            let found = candidates.firstIndex {
                $0.name == person || $0.id == person || CellText.spelling($0.name) == key
            }
            guard let place = found else {
                // A first line that names nobody is the headings.
                if number == 0 { continue }
                throw error
            }
            candidates[place].groups.insert(group)
        }
    }

    private static func groupLines(_ start: Scanner) throws(BallotError) -> [(String, String, BallotError)] {
        var scan = start
        if scan.end >= 3, scan.bytes[0] == 0xEF, scan.bytes[1] == 0xBB, scan.bytes[2] == 0xBF { scan.at = 3 }
        var text = DelimitedText(scan)
        var lines: [(String, String, BallotError)] = []
        while let record = try text.record() {
            let first = record[0]
            guard record.count >= 2 else {
                throw text.scan.wrong(at: first.offset, read: first.text) { $0.elections.nameAndGroup }
            }
            let error = text.scan.wrong(at: first.offset, read: first.text) { $0.formats.candidateName }
            let group = CellText.name(record[1].text)
            try text.scan.checkLegible(group, at: record[1].offset)
            lines.append((CellText.name(first.text), group, error))
        }
        return lines
    }
}
