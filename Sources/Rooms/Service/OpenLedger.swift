import Foundation
import Kernel
import Ledger
import Sealing

/// The ledger of people served while it is open: its key, the key of each person, and the register in clear.
///
/// A key wrapped by the ledger's, one a person, lies in the book's vault; the ledger's own lies there under the passphrase. What happened
/// to a person is sealed under that person's key, so that destroying the one key makes all of it noise; whose it is, is sealed under the
/// ledger's.
public struct OpenLedger: Sendable {
    /// The name of the ledger's own key in the vault.
    static let own = "ledger"

    private let key: SealKey
    private var keys: [String: SealKey]
    private var names: [ClientID: String] = [:]
    public private(set) var register = ServiceRegister()
    /// The sealed entries that the register has taken in, in clear, and the keys that were destroyed then.
    private(set) var clear: [ClearEntry] = []
    private var followed: [Int] = []
    /// What the numbers of copies that were merged became here.
    private var merged = MergedNumbers()
    private var destroyed: [String] = []
    /// What went out of it, oldest first.
    private(set) var publications: [DatedRelease] = []
    /// For a person whom the next line may bring.
    private var fresh = (name: OpenLedger.newName(), key: SealKey())
    /// The line being decided, as it was typed.
    var line = ""

    private init(_ key: SealKey, _ keys: [String: SealKey]) { (self.key, self.keys) = (key, keys) }

    /// A new ledger, and what goes into the vault for it; `nil` where the passphrase cannot be reckoned with.
    static func made(under passphrase: String, rounds: Int) -> (OpenLedger, VaultChange)? {
        let key = SealKey()
        guard let lock = PassphraseLock(key, under: passphrase, rounds: rounds) else { return nil }
        return (OpenLedger(key, [:]), VaultChange(put: [own: lock.stored]))
    }

    /// Opens a ledger by what the vault holds; `nil` under a wrong passphrase.
    static func opened(_ vault: [String: [UInt8]], by passphrase: String) -> OpenLedger? {
        vault[own].flatMap { PassphraseLock($0) }?.open(passphrase).flatMap { opened(vault, with: $0) }
    }

    /// The same by the key itself, as the recovery sheet has it; `nil` where it is another ledger's.
    static func opened(_ vault: [String: [UInt8]], with key: SealKey) -> OpenLedger? {
        var keys: [String: SealKey] = [:]
        for (name, wrapped) in vault where name != own {
            guard let bytes = key.open(wrapped, about: Array(name.utf8)), let own = SealKey(bytes) else { return nil }
            keys[name] = own
        }
        return OpenLedger(key, keys)
    }

    /// Another passphrase over the same key.
    func rewrapped(under passphrase: String, rounds: Int) -> VaultChange? {
        PassphraseLock(key, under: passphrase, rounds: rounds).map { VaultChange(put: [Self.own: $0.stored]) }
    }

    var recoverySheet: RecoverySheet { RecoverySheet(of: key) }

    // MARK: Sealing

    func keyName(of id: ClientID) -> String? { names[id] }

    /// What happened to a person, sealed; a new person's under the fresh key.
    func sealing(_ fact: ServiceFact, of id: ClientID) throws(Refusal) -> SealedFact {
        let isNew = if case .registered = fact { true } else { false }
        let name = isNew ? fresh.name : names[id]
        guard let name, let own = isNew ? fresh.key : keys[name] else { throw .service(.ended(id, .withdrawn)) }
        guard let head = try? CanonicalJSON.encode(SealedFact.Head(client: id, key: name)),
            let body = try? CanonicalJSON.encode(SealedFact.Body(fact: fact, line: line))
        else { throw .service(.unknownClient(id)) }
        let sealedHead = key.seal(Array(head), about: Self.aboutHead)
        return SealedFact(
            head: sealedHead.hexadecimal, body: own.seal(Array(body), about: sealedHead).hexadecimal)
    }

    /// What goes into the vault, or out of it, with an event of the line. A new line ends the redoing of what was struck: a key that only
    /// struck entries name is destroyed with it, else the words of somebody entered twice would outlive their consent.
    func change(of event: ServiceEvent) -> VaultChange {
        switch event {
        case .sealed(let fact):
            let struck = Set(keys.keys).subtracting(names.values)
            guard head(of: fact)?.key == fresh.name else { return VaultChange(remove: struck) }
            return VaultChange(
                put: [fresh.name: key.seal(fresh.key.bytes, about: Array(fresh.name.utf8))], remove: struck)
        case .destroyed(let name), .expired(let name, _): return VaultChange(remove: [name])
        case .made, .opened, .rewrapped, .recoveryPrinted, .categoryAdded, .published: return VaultChange()
        }
    }

    private static let aboutHead = Array("client".utf8)

    private static func newName() -> String { Array(SealKey().bytes.prefix(8)).hexadecimal }

    /// Those keys are no longer in the vault.
    mutating func forget(_ gone: Set<String>) { for name in gone { keys[name] = nil } }

    // MARK: Following the book

    /// Brings the register to where the book stands.
    mutating func follow(_ book: Book) {
        let ledger = book.ledger
        publications = ledger.publications ?? []
        let known = followed.count
        if ledger.destroyed != destroyed || ledger.sealed.count < known
            || zip(ledger.sealed, followed).contains(where: { $0.stamp.entry != $1 })
        {
            (register, followed, clear, names, destroyed) = (ServiceRegister(), [], [], [:], ledger.destroyed)
            merged = MergedNumbers()
            for name in destroyed { keys[name] = nil }
        }
        let before = clear.count
        for entry in ledger.sealed.dropFirst(followed.count) { take(entry) }
        // Words put right may be of any entry before.
        let isCorrected = clear.dropFirst(before).contains { if case .corrected? = $0.fact { true } else { false } }
        if isCorrected {
            let unreadable = register.unreadable
            register = ServiceRegister(folding: clear)
            register.unreadable = unreadable
        }
    }

    private mutating func take(_ entry: SealedEntry) {
        followed.append(entry.stamp.entry)
        guard let head = head(of: entry.fact) else {
            register.unreadable.append(entry.stamp.entry)
            return
        }
        if head.key == fresh.name {
            keys[head.key] = fresh.key
            fresh = (Self.newName(), SealKey())
        }
        let client = merged.client(head.client, key: head.key, names, register)
        names[client] = head.key
        let fact = body(of: entry.fact, head).map { merged.fact($0.fact, of: entry, register) }
        clear.append(ClearEntry(stamp: entry.stamp, client: client, fact: fact, chain: entry.fact.chain))
        register.take(fact, of: client, at: entry.stamp)
    }

    /// The register as it stood when figures went out, of what can still be read.
    func register(at publication: DatedRelease) -> ServiceRegister {
        let own = publication.content.chain
        return ServiceRegister(
            folding: clear.filter { entry in
                entry.stamp.entry <= publication.stamp.entry && (own == nil || entry.chain == nil || entry.chain == own)
            })
    }

    private func head(of fact: SealedFact) -> SealedFact.Head? {
        guard let bytes = [UInt8](hexadecimal: fact.head).flatMap({ key.open($0, about: Self.aboutHead) }) else {
            return nil
        }
        return try? CanonicalJSON.decode(SealedFact.Head.self, from: Data(bytes))
    }

    private func body(of fact: SealedFact, _ head: SealedFact.Head) -> SealedFact.Body? {
        guard let own = keys[head.key], let about = [UInt8](hexadecimal: fact.head),
            let bytes = [UInt8](hexadecimal: fact.body).flatMap({ own.open($0, about: about) })
        else { return nil }
        return try? CanonicalJSON.decode(SealedFact.Body.self, from: Data(bytes))
    }

    /// What a sealed line said, and of whom; `nil` where it cannot be read any more.
    func opened(_ fact: SealedFact) -> (client: ClientID, fact: ServiceFact)? {
        guard let head = head(of: fact), let body = body(of: fact, head) else { return nil }
        return (merged.client(of: head.key) ?? head.client, merged.fact(body.fact, from: fact.chain))
    }

    /// How much of what is sealed can be read.
    public struct Readable: Hashable, Sendable {
        public internal(set) var read = 0
        /// Under keys that were destroyed.
        public internal(set) var destroyed = 0
        /// Entries that this ledger's key did not seal, or that were changed since.
        public internal(set) var foreign: [Int] = []

        public var all: Int { read + destroyed + foreign.count }
    }

    /// Tries every sealed line of a journal, those that were struck as well: they stand in the book all the same.
    public func readable(_ facts: [(entry: Int, fact: SealedFact)]) -> Readable {
        facts.reduce(into: Readable()) { all, sealed in
            guard let head = head(of: sealed.fact) else { return all.foreign.append(sealed.entry) }
            guard keys[head.key] != nil else { return all.destroyed += 1 }
            if body(of: sealed.fact, head) == nil { all.foreign.append(sealed.entry) } else { all.read += 1 }
        }
    }

    /// The entries that cannot stand without one: of the same person where it brought them, of the same case where it opened that.
    func resting(on entry: Int, in book: Book) -> [Int] {
        guard let sealed = book.ledger.sealed.first(where: { $0.stamp.entry == entry }),
            let (client, fact) = opened(sealed.fact)
        else { return [] }
        let corrections = register.corrections.filter { $0.correction.entry == entry }.map(\.correction.by)
        switch fact {
        case .registered: return (register.client(client)?.entries ?? []).filter { $0 > entry }
        case .caseOpened(let id, _, _):
            return ((register.file(id)?.entries ?? []).filter { $0 > entry } + corrections).sorted()
        default: return corrections
        }
    }
}
