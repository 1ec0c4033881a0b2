import Foundation
import Kernel
import Ledger

// A name of the ledger in words that everybody may read: whoever types it hears of it, and nothing is entered of that.
extension OpenLedger {
    /// Those served whose names stand in the words of events. A name by itself, of somebody who came or was chosen, is no such word: it may be
    /// another's, and says nothing of what is done for them.
    func named(in events: [Event], of book: Book) -> [ClientID] {
        guard !events.contains(where: { $0.content.isSealed || $0.history != nil }),
            let bytes = try? CanonicalJSON.encode(events), let json = try? JSONSerialization.jsonObject(with: bytes)
        else { return [] }
        let words = Self.words(in: json)
        guard !words.isEmpty else { return [] }
        return register.clients.compactMap { client in
            guard let name = client.details?.name, name.count > 1 else { return nil }
            let isNamed = words.contains { $0.count > name.count && $0.contains(name) && !book.registry.knows($0) }
            return isNamed ? client.id : nil
        }
    }

    private static func words(in json: Any) -> [String] {
        switch json {
        case let word as String: [word]
        case let list as [Any]: list.flatMap(words)
        case let object as [String: Any]: object.values.flatMap(words)
        default: []
        }
    }
}
