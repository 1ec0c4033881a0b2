import Kernel

/// Who got votes from whom in one round: a line for each who got any, a column for each who gave.
struct TransferMatrix {
    /// Where votes went: candidates in file order, then those exhausted, then lost to rounding.
    let receivers: [Transfer.Destination]
    let givers: [Int]
    private let sums: [Transfer.Destination: [Int: Rational]]

    init(_ round: Round) {
        var sums: [Transfer.Destination: [Int: Rational]] = [:]
        for transfer in round.transfers {
            sums[transfer.to, default: [:]][transfer.from, default: 0] =
                sums[transfer.to, default: [:]][transfer.from, default: 0] + transfer.votes
        }
        self.sums = sums
        givers = Set(round.transfers.map(\.from)).sorted()
        receivers = sums.keys.sorted { TransferMatrix.rank($0) < TransferMatrix.rank($1) }
    }

    private static func rank(_ end: Transfer.Destination) -> Int {
        switch end {
        case .candidate(let candidate): candidate
        case .exhausted: .max - 1
        case .loss: .max
        }
    }

    func votes(from giver: Int, to receiver: Transfer.Destination) -> Rational? { sums[receiver]?[giver] }
}

extension Count {
    /// What a transfer's end is called.
    func title(_ end: Transfer.Destination, _ language: Language) -> String {
        switch end {
        case .candidate(let candidate): title(candidate)
        case .exhausted: language.reports.exhausted
        case .loss: language.reports.rounding
        }
    }
}
