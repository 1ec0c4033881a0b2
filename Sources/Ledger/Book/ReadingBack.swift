import Foundation
import Kernel

extension Payload {
    /// Its canonical bytes, once it is sure that they can be read again and mean the same.
    ///
    /// What the book cannot read back (a day after 9999, a number that no reader takes) must not be written: the book could
    /// never be opened again.
    ///
    /// - Throws: `LedgerError.notReadBack`.
    func bytesReadBack(number: Int, at: Moment, recorded: Moment, zone: Zone) throws -> Data {
        let bytes = try CanonicalJSON.encode(self)
        let entry: LedgerEntry<Event, Text>
        do {
            entry = try CanonicalJSON.decodeWhole(Payload.self, from: bytes).entry(number, recorded: recorded)
        } catch {
            throw LedgerError.notReadBack
        }
        guard entry.at == at, entry.events == events, entry.line == line, entry.texts == texts,
            Moment(stored: recorded.iso(zone: zone)) == recorded
        else { throw LedgerError.notReadBack }
        return bytes
    }
}
