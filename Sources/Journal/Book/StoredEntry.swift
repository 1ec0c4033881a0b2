import Foundation
import GRDB
import Governance

/// An entry as its bytes stand in the file.
struct StoredEntry: Sendable {
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

    var seal: [UInt8] { Chain.seal(salt: salt, payload: payload) }

    /// Whether the bytes give the stored hash.
    func isSound(after previous: [UInt8]) -> Bool {
        Chain.link(previous: previous, number: number, recorded: recorded, seal: seal) == hash
    }

    /// The entry that the bytes mean.
    func entry() throws(JournalError) -> Entry {
        guard let recorded = Moment(stored: recorded) else {
            throw .damagedEntry(number, .unreadable("recorded is no time: \(recorded)"))
        }
        do {
            return try CanonicalJSON.decode(Payload.self, from: payload).entry(number, recorded: recorded)
        } catch let error as JournalError {
            throw error
        } catch {
            throw .damagedEntry(number, .unreadable("\(error)"))
        }
    }

    var arguments: StatementArguments {
        [number, recorded, salt, String(decoding: payload, as: UTF8.self), Data(hash)]
    }
}

extension StoredEntry: FetchableRecord {
    init(row: Row) {
        number = row[0]
        recorded = row[1]
        salt = row[2]
        payload = row[3]
        hash = Array(row[4] as Data)
    }
}
