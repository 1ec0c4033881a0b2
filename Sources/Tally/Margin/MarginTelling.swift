import Kernel

extension Margin {
    /// In one sentence, without the papers themselves.
    public var phrase: Phrase {
        switch (lower, upper) {
        case (0, 0): Phrase { $0.margins.tieDecides }
        case (_, let upper?) where isExact: Phrase { $0.margins.exactly(upper) }
        case (_, let upper?): Phrase { $0.margins.between(lower, upper) }
        case (_, nil):
            isExact
                ? Phrase { $0.margins.nothingChangesIt }
                : Phrase { lower > 1 ? $0.margins.atLeast(lower) : $0.margins.notFound }
        }
    }

    /// The number alone, as it may hang on a wall.
    public var publicJSON: JSON { json(showsWitness: false) { _ in "" } }

    /// As a part of a result. What is public never has the witness.
    ///
    /// - Parameter name: what a candidate is called.
    func json(showsWitness: Bool, name: (Int) -> String) -> JSON {
        func marks(_ ballot: Ballot) -> JSON {
            if !ballot.scores.isEmpty {
                return .object(ballot.scores.sorted { $0.key < $1.key }.map { .init(name($0.key), .int($0.value)) })
            }
            return .array(
                ballot.ranks.map { rank in
                    switch rank {
                    case .one(let one): .string(name(one))
                    case .tied(let several): .array(several.map { .string(name($0)) })
                    case .skipped: .null
                    case .overvote: .array([])
                    }
                })
        }
        return .object([
            .init("lower", .int(lower)), .init("upper", upper.map { .int($0) } ?? .null),
            .init("exact", .bool(isExact)),
            .init(
                "witness",
                .array(
                    (showsWitness ? witness : []).map { change in
                        .object([
                            .init("papers", .int(change.papers)),
                            .init("from", change.from.map(marks) ?? .null), .init("to", marks(change.to)),
                        ])
                    })),
        ])
    }
}
