import Kernel
import Ledger
import Sealing

// The ledger of people served, at the prompt: opened by a passphrase, and closed again.
extension Session {
    /// What the journal keeps of a line whose words are sealed.
    static let sealedLine = "封存"

    /// Whether the ledger is open.
    public var isLedgerOpen: Bool { ledger != nil }

    /// Whether the screen should be wiped now; it is said once.
    public func takeWiping() -> Bool {
        defer { wipes = false }
        return wipes
    }

    func answer(_ act: LedgerAct, _ line: String, _ at: Moment) throws -> Answer {
        switch act {
        case .open:
            guard ledger == nil else { throw Refusal.service(.alreadyOpen) }
            return try open(with: passphrase ?? (askSecret == nil ? putAway : nil), line, at)
        case .close:
            guard ledger != nil else { throw Refusal.service(.shut(sealed: book.ledger.sealed.count)) }
            ledger = nil
            // Whoever closes it means it, also where a file had the passphrase: only 台账 开 opens it with that again.
            (putAway, passphrase) = (passphrase ?? putAway, nil)
            wipes = true
            return .asked([screen.language.service.closed()])
        case .rewrap: return try rewrap(line, at)
        case .sheet:
            guard let ledger else { throw Refusal.service(.shut(sealed: book.ledger.sealed.count)) }
            let entered = try enter(.recoveryPrinted, line, at)
            return .entered(entered, screen.language.service.sheet(ledger.recoverySheet.lines))
        case .recover: return try recover(line, at)
        }
    }

    /// Opens the ledger for a line of it, where the passphrase was given beforehand; whether it was opened.
    func openByItself(_ at: Moment) throws -> Bool {
        guard ledger == nil, let passphrase else { return false }
        _ = try open(with: passphrase, "台账 开", at)
        return true
    }

    /// Whether a line that is not sealed itself wants the ledger: one that tells its figures or adds a kind of people, and one that corrects words of an entry that
    /// is sealed, or words that stand nowhere in clear.
    func wantsLedger(_ command: Command) -> Bool {
        guard ledger == nil, book.ledger.isMade else { return false }
        switch command.content as? ServiceCommand {
        case .publish?, .category?: return true
        default: break
        }
        guard let minutes = command.content as? MinutesCommand else { return false }
        return switch minutes {
        case .rewrite(let entry, _): book.ledger.sealed.contains { $0.stamp.entry == entry }
        case .replace(let old, _): book.words(holding: old) == nil
        default: false
        }
    }

    /// Opens what a book holds sealed, to read alone: no entry says so.
    ///
    /// - Throws: `Refusal` where the passphrase opens nothing.
    public static func readLedger(of book: Book, in journal: Journal, by passphrase: String) throws(Refusal)
        -> OpenLedger
    {
        guard book.ledger.isMade || book.sealedEntries > 0 else { throw .service(.noLedger) }
        guard let vault = try? journal.vault(), vault[OpenLedger.own] != nil else { throw .service(.noVault) }
        guard var ledger = OpenLedger.opened(vault, by: passphrase) else { throw .service(.wrongPassphrase) }
        ledger.follow(book)
        return ledger
    }

    private func open(with given: String?, _ line: String, _ at: Moment) throws -> Answer {
        let words = screen.language.service
        // A key that is there is never written over, whatever the entries say.
        guard try book.ledger.isMade || journal.vault()[OpenLedger.own] != nil else {
            let passphrase = try given ?? newPassphrase()
            guard passphrase.count >= Self.leastPassphrase else { throw Refusal.service(.badPassphrase) }
            guard let (made, change) = OpenLedger.made(under: passphrase, rounds: passphraseRounds) else {
                throw Refusal.service(.badPassphrase)
            }
            let number = try enter(.opened, line, at, change)
            ledger = made
            KeepingSecrets.begin()
            return .entered(number, [words.made()])
        }
        guard let passphrase = given ?? askSecret?(words.passphrase) else { throw Refusal.service(.noTerminal) }
        var opened = try Self.readLedger(of: book, in: journal, by: passphrase)
        let number = try enter(.opened, line, at)
        opened.follow(book)
        ledger = opened
        KeepingSecrets.begin()
        return .entered(
            number,
            [words.opened(sealed: book.ledger.sealed.count)]
                + book.toldPastKeeping(opened.register, on: at.day, words))
    }

    private func rewrap(_ line: String, _ at: Moment) throws -> Answer {
        guard let ledger else { throw Refusal.service(.shut(sealed: book.ledger.sealed.count)) }
        guard let change = ledger.rewrapped(under: try newPassphrase(), rounds: passphraseRounds) else {
            throw Refusal.service(.badPassphrase)
        }
        let number = try enter(.rewrapped, line, at, change)
        return .entered(number, [screen.language.service.rewrapped()])
    }

    /// Opens the ledger by the words of its recovery sheet, and puts it under a new passphrase.
    private func recover(_ line: String, _ at: Moment) throws -> Answer {
        guard book.ledger.isMade else { throw Refusal.service(.noLedger) }
        guard let askSecret else { throw Refusal.service(.noTerminal) }
        let words = screen.language.service
        var typed: [String] = []
        for row in 1...4 {
            guard let said = askSecret(words.sheetLine(row)) else { throw Refusal.service(.badWords(line: row)) }
            typed.append(said)
        }
        let key: SealKey
        do throws(RecoverySheet.Problem) {
            key = try RecoverySheet.key(from: typed)
        } catch {
            switch error {
            case .check(let row), .unreadable(let row): throw Refusal.service(.badWords(line: row))
            case .lines: throw Refusal.service(.badWords(line: 1))
            }
        }
        guard var opened = OpenLedger.opened(try journal.vault(), with: key) else {
            throw Refusal.service(.wrongPassphrase)
        }
        guard let change = opened.rewrapped(under: try newPassphrase(), rounds: passphraseRounds) else {
            throw Refusal.service(.badPassphrase)
        }
        let number = try enter(.rewrapped, line, at, change)
        opened.follow(book)
        ledger = opened
        KeepingSecrets.begin()
        return .entered(number, [words.rewrapped()])
    }

    /// Asked twice at a terminal.
    private func newPassphrase() throws(Refusal) -> String {
        guard let askSecret else { throw .service(.noTerminal) }
        let words = screen.language.service
        guard let first = askSecret(words.newPassphrase), first.count >= Self.leastPassphrase,
            askSecret(words.samePassphrase) == first
        else { throw .service(.badPassphrase) }
        return first
    }

    private static let leastPassphrase = 8

    /// Enters what was done with the ledger itself.
    private func enter(
        _ command: ServiceCommand, _ line: String, _ at: Moment, _ change: VaultChange = VaultChange()
    ) throws -> Int {
        let stamp = Stamp(entry: journal.count + 1, at: at)
        let events = try book.decide(.service(command), at: stamp)
        let entry = try journal.append(line: line, at: stamp.at, recorded: now, events: events, vault: change)
        try take(entry)
        before = TimeRule.Before(at: entry.at, recorded: entry.recorded)
        return entry.number
    }

    func vaultChange(by events: [Event]) -> VaultChange {
        guard let ledger else { return VaultChange() }
        return events.reduce(into: VaultChange()) { change, event in
            let own = event.content.vaultChange(of: ledger)
            change.put.merge(own.put) { $1 }
            change.remove.formUnion(own.remove)
        }
    }

    /// Nobody takes back what was done with the keys (a ledger taken back would be made anew, over the keys of all), nor a sealed line unseen, nor one on which others rest.
    func refuseUndoing(_ target: Int?) throws {
        guard let target, target > 0, target <= journal.count, let entry = try journal.entry(target) else { return }
        if entry.events.contains(where: \.content.touchesKeys) {
            throw Refusal.service(.cannotUndo(target))
        }
        guard entry.events.contains(where: \.content.restsOnSecret) else { return }
        guard let ledger else { throw Refusal.service(.shut(sealed: book.ledger.sealed.count)) }
        let others = ledger.resting(on: target, in: book)
        guard others.isEmpty else { throw Refusal.service(.othersRest(target, others)) }
    }
}
