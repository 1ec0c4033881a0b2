/// How an objection to the list of voters was ruled on, in a word each.
protocol RulingWords {
    var listed: String { get }
    var struck: String { get }
    var kept: String { get }
}

extension RulingWords {
    func word(_ ruling: Objection.Ruling) -> String {
        switch ruling {
        case .listed: listed
        case .struck: struck
        case .kept: kept
        }
    }
}

/// How a year's work was judged, in a word each.
protocol VerdictWords {
    var good: String { get }
    var fair: String { get }
    var failed: String { get }
}

extension VerdictWords {
    func word(_ verdict: Review.Verdict) -> String {
        switch verdict {
        case .good: good
        case .fair: fair
        case .failed: failed
        }
    }
}

/// Why somebody votes here, in a word each.
protocol GroundWords {
    var resident: String { get }
    var away: String { get }
    var consented: String { get }
}

extension GroundWords {
    func word(_ ground: VotingGround) -> String {
        switch ground {
        case .resident: resident
        case .away: away
        case .consented: consented
        }
    }
}
