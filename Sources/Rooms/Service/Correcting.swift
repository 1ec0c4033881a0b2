import Kernel

// 更正 of sealed words: sealed like what it corrects.
extension Book {
    /// The sealed event of a correction that falls on a sealed entry; `nil` where it falls on words that are not sealed, or on none.
    ///
    /// - Throws: `Refusal` where the entry is sealed and the ledger shut, or its words are no words.
    func sealedCorrection(_ command: MinutesCommand, with open: OpenLedger?) throws(Refusal) -> ServiceEvent? {
        switch command {
        case .replace(let old, let new):
            guard let open, let found = open.lastEntry(holding: old) else { return nil }
            // The latest words are meant, sealed or not.
            guard words(holding: old).map({ $0.entry < found.stamp.entry }) ?? true else { return nil }
            return try correction(of: found, old, new, open)
        case .rewrite(let entry, let text):
            guard ledger.sealed.contains(where: { $0.stamp.entry == entry }) else { return nil }
            guard let open else { throw .service(.shut(sealed: ledger.sealed.count)) }
            guard let found = open.entry(entry) else { throw .service(.unreadable(entry)) }
            guard let old = found.fact?.text else { throw .service(.noOneText(entry)) }
            return try correction(of: found, old, text, open)
        default: return nil
        }
    }

    private func correction(
        of found: ClearEntry, _ old: String, _ new: String, _ open: OpenLedger
    ) throws(Refusal) -> ServiceEvent {
        guard old != new else { throw .service(.nothingChanged(found.client)) }
        // A name, a reason, whoever came: none of them can be without words.
        guard !new.trimmingSpaces.isEmpty else { throw .service(.noWordsLeft(found.stamp.entry)) }
        let fact = ServiceFact.corrected(entry: found.stamp.entry, old: old, new: new)
        return .sealed(try open.sealing(fact, of: found.client))
    }
}

extension OpenLedger {
    /// A sealed entry with its words as they stand now; `nil` where none can be read.
    func entry(_ number: Int) -> ClearEntry? {
        ServiceRegister.corrected(clear).first { $0.stamp.entry == number && $0.fact != nil }
    }

    /// The last sealed entry that has these words, as they stand now.
    func lastEntry(holding old: String) -> ClearEntry? {
        guard !old.isEmpty else { return nil }
        return ServiceRegister.corrected(clear).last { entry in
            entry.fact?.words.contains { $0.contains(old) } == true
        }
    }
}
