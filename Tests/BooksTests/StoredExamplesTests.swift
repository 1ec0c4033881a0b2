import Foundation
import Kernel
import Testing

@testable import Yard

/// Every kind of event has an example in a stored book, so that nobody can change how it is stored without a test that fails.
@Suite struct StoredExamplesTests {
    /// `poll.opened` and so on, for every kind of event of every room; a room with one kind is named alone.
    private static let kinds = Room.all.flatMap { room in
        room.events.kinds.isEmpty ? [room.key] : room.events.kinds.map { "\(room.key).\($0)" }
    }

    @Test func everyKindOfEventStandsInAKeptBook() throws {
        var found: Set<String> = []
        for name in OldBooksTests.kept {
            let file = OldBooksTests.root.appending(path: "Tests/Books/\(name).json")
            let export = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            for entry in export?["entries"] as? [[String: Any]] ?? [] {
                for event in entry["events"] as? [[String: Any]] ?? [] {
                    for (room, inner) in event {
                        found.insert(room)
                        for kind in (inner as? [String: Any] ?? [:]).keys { found.insert("\(room).\(kind)") }
                    }
                }
            }
        }
        for kind in Self.kinds { #expect(found.contains(kind), "no kept book holds a \(kind)") }
    }

    @Test func aKeyThatOnceHadNoNameIsReadByItsPlace() {
        #expect(PollEvent.OpenedCodingKeys._4.rawValue == "electorate")
        #expect(PollEvent.OpenedCodingKeys._4.formerly == "_4")
        #expect(ElectionEvent.OfficeEndedCodingKeys._2.formerly == "_2")
    }
}
