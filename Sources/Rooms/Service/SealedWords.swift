import Kernel

/// Words of a sealed entry that were put right, and the entry that did it.
public struct SealedCorrection: Hashable, Sendable {
    public let entry: Int
    public let old: String
    public let new: String
    public let by: Int
}

/// A sealed entry in clear, as it was written.
struct ClearEntry {
    let stamp: Stamp
    let client: ClientID
    /// `nil` where no key opens it any more.
    let fact: ServiceFact?
    /// The copy of the book that it comes from, where two were merged since.
    var chain: String?
}

extension ServiceRegister {
    /// The register that entries make, each with its words as they stand now.
    init(folding entries: [ClearEntry]) {
        self.init()
        for entry in Self.corrected(entries) { take(entry.fact, of: entry.client, at: entry.stamp) }
    }

    /// The same entries with their words as they stand now.
    static func corrected(_ entries: [ClearEntry]) -> [ClearEntry] {
        var corrections: [Int: [(old: String, new: String)]] = [:]
        for entry in entries {
            if case .corrected(let target, let old, let new)? = entry.fact {
                corrections[target, default: []].append((old, new))
            }
        }
        guard !corrections.isEmpty else { return entries }
        return entries.map { entry in
            let fact = corrections[entry.stamp.entry, default: []].reduce(entry.fact) { fact, correction in
                fact?.mapWords { $0.replacing(correction.old, with: correction.new) }
            }
            return ClearEntry(stamp: entry.stamp, client: entry.client, fact: fact, chain: entry.chain)
        }
    }
}

extension ServiceFact {
    /// Its words, each as a line gave it. Days, hours and categories are none: these are taken back and entered again.
    var words: [String] {
        var words: [String] = []
        _ = mapWords {
            words.append($0)
            return $0
        }
        return words
    }

    /// The one text that it was typed for, where there is one; a registration has many, and each has a key of its own.
    var text: String? {
        switch self {
        case .visited(let visit): visit.text
        case .served(let service): service.kind
        case .caseOpened(_, let goal, _): goal
        case .caseNoted(_, let text, _): text
        case .caseClosed(_, let outcome, _): outcome
        case .handedOver(let to, _): to
        case .struck(let reason, _): reason
        case .registered, .changed, .paired, .corrected: nil
        }
    }

    func mapWords(_ change: (String) -> String) -> ServiceFact {
        switch self {
        case .registered(let details, let since): .registered(details.mapWords(change), since: since)
        case .changed(let details): .changed(details.mapWords(change))
        case .visited(let visit):
            .visited(
                Visit(
                    by: visit.by.map(change), day: visit.day, text: visit.text.map(change), activity: visit.activity))
        case .served(let service):
            .served(
                Service(
                    kind: change(service.kind), by: service.by.map(change), day: service.day, minutes: service.minutes))
        case .paired(let names, let day): .paired(names.map(change), day: day)
        case .caseOpened(let file, let goal, let day): .caseOpened(file, goal: change(goal), day: day)
        case .caseNoted(let file, let text, let day): .caseNoted(file, text: change(text), day: day)
        case .caseClosed(let file, let outcome, let day): .caseClosed(file, outcome: change(outcome), day: day)
        case .handedOver(let to, let day): .handedOver(to: change(to), day: day)
        case .struck(let reason, let day): .struck(reason: change(reason), day: day)
        case .corrected: self
        }
    }
}

extension ClientDetails {
    fileprivate func mapWords(_ change: (String) -> String) -> ClientDetails {
        var all = self
        all.name = change(name)
        all.household = household.map(change)
        all.group = group.map(change)
        all.phone = phone.map(change)
        all.address = address.map(change)
        if case .guardian(let name) = consent { all.consent = .guardian(change(name)) }
        return all
    }
}
