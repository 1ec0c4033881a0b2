import Kernel
import Ledger

/// The wrapped keys of a merged book: those of both copies, without any that either destroyed.
struct VaultMerge {
    private(set) var vault: [String: [UInt8]] = [:]
    /// The copy whose passphrase opens the ledger, where each changed it since they parted.
    private(set) var passphraseOf: String?

    /// - Parameters:
    ///   - copies: beside each fork, its name and its vault.
    ///   - base: the merged book's own beginning, where it is one of the copies itself.
    init(
        _ copies: [(path: String, vault: [String: [UInt8]])], _ forks: [Fork],
        base: (path: String, vault: [String: [UInt8]])?, left: [LeftEntry]
    ) throws(MergeTrouble) {
        let made = forks.filter { $0.happened { $0 == .made } }
        if made.count > 1 || (made.count == 1 && base?.vault[OpenLedger.own] != nil) { throw .twoLedgers }
        let all = copies + (base.map { [$0] } ?? [])
        let gone = Set(forks.flatMap(\.destroyed))
        for (place, copy) in all.enumerated() {
            for (name, bytes) in copy.vault where name != OpenLedger.own && !gone.contains(name) {
                if try all.indices.allSatisfy({ all[$0].vault[name] != nil || $0 == place }) {
                    vault[name] = bytes
                    continue
                }
                // Only this copy has it: it came since, or another copy did away with it without naming it.
                let isNew =
                    place < forks.count && forks[place].happened { if case .sealed = $0 { true } else { false } }
                let mayBeGone = all.indices.contains { other in
                    other != place && other < forks.count && forks[other].mayForget
                }
                if mayBeGone {
                    guard !isNew else { throw .keysUnseen(copy.path) }
                    continue
                }
                vault[name] = bytes
            }
        }
        try wrap(all, forks)
    }

    /// The ledger's own key, under the passphrase that was set last.
    private mutating func wrap(
        _ all: [(path: String, vault: [String: [UInt8]])], _ forks: [Fork]
    ) throws(MergeTrouble) {
        let changed = forks.indices.filter { forks[$0].happened { $0 == .rewrapped || $0 == .made } }
        let from = changed.first ?? all.indices.last ?? 0
        guard all.indices.contains(from), let bytes = all[from].vault[OpenLedger.own] else { return }
        vault[OpenLedger.own] = bytes
        if changed.count > 1 { passphraseOf = all[from].path }
    }
}

extension Fork {
    /// Whether an event of the ledger happened in it, whether it counts or was struck.
    func happened(_ isIt: (ServiceEvent) -> Bool) -> Bool {
        entries.contains { $0.events.contains { $0.service.map(isIt) ?? false } }
    }

    /// Names of keys that it destroyed.
    var destroyed: [String] {
        entries.flatMap(\.events).compactMap { event in
            switch event.service {
            case .destroyed(let key)?, .expired(let key, _)?: key
            default: nil
            }
        }
    }

    /// Whether a key may have gone with a sealed line that was struck: the next sealed line does away with those that no line names any more.
    var mayForget: Bool {
        func isSealed(_ entry: Entry) -> Bool {
            entry.events.contains { if case .sealed? = $0.service { true } else { false } }
        }
        let undo = entries.firstIndex { entry in
            guard case .undone(let struck, _)? = entry.history else { return false }
            // Of what stood before the copies parted, nobody here knows what it was.
            return struck.contains { $0 < chain.first || isSealed(entries[$0 - chain.first]) }
        }
        guard let undo else { return false }
        return entries[undo...].contains(where: isSealed)
    }
}
