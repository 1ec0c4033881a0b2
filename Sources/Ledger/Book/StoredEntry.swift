import Foundation
import GRDB
import Kernel

/// An entry as its bytes stand in the file.
struct StoredEntry: Sendable, Equatable {
    let number: Int
    let recorded: String
    let salt: Data
    let payload: Data
    let hash: [UInt8]

    static let selection = "SELECT number, recorded, salt, payload, hash FROM entry"

    /// An entry to be written after the one whose hash is `previous`.
    init(number: Int, recorded: String, salt: Data, payload: Data, after previous: [UInt8]) {
        self.number = number
        self.recorded = recorded
        self.salt = salt
        self.payload = payload
        hash = Chain.link(
            previous: previous, number: number, recorded: recorded, seal: Chain.seal(salt: salt, payload: payload))
    }

    /// An entry found somewhere, to be believed only when it is sound.
    init(number: Int, recorded: String, salt: Data, payload: Data, hash: [UInt8]) {
        self.number = number
        self.recorded = recorded
        self.salt = salt
        self.payload = payload
        self.hash = hash
    }

    var seal: [UInt8] { Chain.seal(salt: salt, payload: payload) }

    /// Whether the bytes give the stored hash.
    func isSound(after previous: [UInt8]) -> Bool {
        Chain.link(previous: previous, number: number, recorded: recorded, seal: seal) == hash
    }

    /// The entry that the bytes mean.
    func entry<Folded: Fold>(of fold: Folded.Type) throws(LedgerError) -> Folded.Entry {
        guard let recorded = Moment(stored: recorded) else {
            throw .damagedEntry(number, .unreadable("recorded is no time: \(recorded)"))
        }
        let payload: Payload<Folded.Event, Folded.Text>
        do throws(LedgerError.Damage) {
            payload = try CanonicalJSON.decodeWhole(from: self.payload)
        } catch {
            throw .damagedEntry(number, error)
        }
        return try payload.entry(number, recorded: recorded)
    }

    var arguments: StatementArguments {
        [number, recorded, salt, String(decoding: payload, as: UTF8.self), Data(hash)]
    }
}

extension StoredEntry: FetchableRecord {
    init(row: Row) throws {
        let number = try row.decode(Int?.self, atIndex: 0) ?? 0
        // A column without a value is no entry of ours; asking for it outright would end the program.
        guard let recorded = try? row.decode(String.self, atIndex: 1),
            let salt = try? row.decode(Data.self, atIndex: 2),
            let payload = try? row.decode(Data.self, atIndex: 3), let hash = try? row.decode(Data.self, atIndex: 4)
        else { throw LedgerError.damagedEntry(number, .unreadable("a column of it is empty")) }
        self.init(number: number, recorded: recorded, salt: salt, payload: payload, hash: Array(hash))
    }
}
