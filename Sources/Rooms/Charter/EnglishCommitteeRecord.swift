// What a record says of committees, in English.
extension English {
    public func line(_ event: CommitteeEvent) -> String? {
        switch event {
        case .founded(let name, let charter): "\(name) founded" + (charter.map { ", under \($0)" } ?? "")
        case .charterGiven(let committee, let charter): "\(committee) takes the charter \(charter)"
        case .applied(let names, let committee, let reason):
            name("\(list(names)) asked to join \(committee)", note: reason)
        case .admitted(let names, let committee): "\(list(names)) admitted to \(committee)"
        case .resigned(let names, let committee, let reason, let ends):
            name("\(list(names)) left \(committee), out of it from \(date(ends))", note: reason)
        case .expelled(let names, let committee, let reason):
            name("\(list(names)) expelled from \(committee)", note: reason)
        case .clauseDecided(let committee, let number, .passed): "charter of \(committee), clause \(number): passed"
        case .clauseDecided(let committee, let number, .changed(let text)):
            "charter of \(committee), clause \(number) now reads: \(text)"
        case .clauseDecided(let committee, let number, .tabled): "charter of \(committee), clause \(number): laid aside"
        case .charterAdopted(let committee, let charter, let question):
            "charter of \(committee) adopted by \(question): \(charter.name), \(charter.clauses.count) clauses"
        case .adoptionWithdrawn(let committee, let question):
            "the vote on \(question) no longer counts: the charter of \(committee) is as before it"
        }
    }
}
