import Foundation
import Kernel
import Testing

@testable import Yard

/// Every kind of event has an example in a stored book, so that nobody can change how it is stored without a test that fails.
@Suite struct StoredExamplesTests {
    /// `poll.opened` and so on, for every kind of event there is.
    private static let kinds: [String] = {
        func names<Key: CaseKey>(_ room: String, _ keys: Key.Type) -> [String] {
            Key.allCases.map { "\(room).\($0.rawValue)" }
        }
        return names("people", PeopleEvent.CodingKeys.self) + names("committee", CommitteeEvent.CodingKeys.self)
            + names("meeting", MeetingEvent.CodingKeys.self) + names("proposal", ProposalEvent.CodingKeys.self)
            + names("poll", PollEvent.CodingKeys.self) + names("election", ElectionEvent.CodingKeys.self)
            + names("plan", PlanEvent.CodingKeys.self) + names("minutes", MinutesEvent.CodingKeys.self)
            + names("history", HistoryEvent.CodingKeys.self)
    }()

    @Test func everyKindOfEventStandsInAKeptBook() throws {
        var found: Set<String> = []
        for name in OldBooksTests.kept {
            let file = OldBooksTests.root.appending(path: "Tests/Books/\(name).json")
            let export = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            for entry in export?["entries"] as? [[String: Any]] ?? [] {
                for event in entry["events"] as? [[String: Any]] ?? [] {
                    for (room, inner) in event {
                        for kind in (inner as? [String: Any] ?? [:]).keys { found.insert("\(room).\(kind)") }
                    }
                }
            }
        }
        for kind in Self.kinds { #expect(found.contains(kind), "no kept book holds a \(kind)") }
    }

    /// The rooms listed above are all that an event can come from.
    @Test func noRoomIsForgotten() {
        let rooms = Set(Self.kinds.compactMap { $0.split(separator: ".").first.map(String.init) })
        #expect(rooms.union(["charterEntered", "methodEntered"]) == Set(Event.Key.allCases.map(\.rawValue)))
    }

    @Test func aKeyThatOnceHadNoNameIsReadByItsPlace() {
        #expect(PollEvent.OpenedCodingKeys._4.rawValue == "electorate")
        #expect(PollEvent.OpenedCodingKeys._4.formerly == "_4")
        #expect(ElectionEvent.OfficeEndedCodingKeys._2.formerly == "_2")
    }
}
