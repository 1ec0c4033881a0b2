import Kernel

/// What numbers inside sealed lines became when copies of the book were merged.
///
/// Both copies may have registered a D4, and nobody who merges them can see it: what is sealed is carried as it is. Whoever opens the ledger tells the two
/// apart by their keys, since a person has one for good; the later of the two gets the next free number. Cases and entries are told by the copy that they come from.
struct MergedNumbers: Sendable {
    private var clients: [String: ClientID] = [:]
    private var cases: [Place<CaseID>: CaseID] = [:]
    private var entries: [Place<Int>: Int] = [:]

    private struct Place<Number: Hashable & Sendable>: Hashable, Sendable {
        let chain: String
        let number: Number
    }

    /// Whose a key is.
    func client(of key: String) -> ClientID? { clients[key] }

    /// The number of the person with that key, which its copy calls so.
    mutating func client(
        _ id: ClientID, key: String, _ names: [ClientID: String], _ register: ServiceRegister
    ) -> ClientID {
        if let known = clients[key] { return known }
        var own = id
        if let other = names[id], other != key {
            own = ClientID(max(register.clients.count, names.keys.map(\.number).max() ?? 0) + 1)
        }
        clients[key] = own
        return own
    }

    /// What happened, with the numbers that it has here.
    mutating func fact(_ fact: ServiceFact, of entry: SealedEntry, _ register: ServiceRegister) -> ServiceFact {
        guard let chain = entry.fact.chain else { return fact }
        if let old = entry.fact.entry { entries[Place(chain: chain, number: old)] = entry.stamp.entry }
        if case .caseOpened(let id, _, _) = fact {
            let taken = register.cases.map(\.id)
            cases[Place(chain: chain, number: id)] =
                taken.contains(id) ? CaseID((taken.map(\.number).max() ?? 0) + 1) : id
        }
        return self.fact(fact, from: chain)
    }

    func fact(_ fact: ServiceFact, from chain: String?) -> ServiceFact {
        guard let chain else { return fact }
        func here(_ id: CaseID) -> CaseID { cases[Place(chain: chain, number: id)] ?? id }
        return switch fact {
        case .caseOpened(let id, let goal, let day): .caseOpened(here(id), goal: goal, day: day)
        case .caseNoted(let id, let text, let day): .caseNoted(here(id), text: text, day: day)
        case .caseClosed(let id, let outcome, let day): .caseClosed(here(id), outcome: outcome, day: day)
        case .corrected(let entry, let old, let new):
            .corrected(entry: entries[Place(chain: chain, number: entry)] ?? entry, old: old, new: new)
        default: fact
        }
    }
}
