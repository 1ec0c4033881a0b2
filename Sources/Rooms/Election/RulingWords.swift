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
