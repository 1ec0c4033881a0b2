import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

/// The course of a meeting comes back from a snapshot as it went in, however it is written there.
@Suite struct KeptEventTests {
    @Test func whatIsWrittenFieldByFieldAndWhatIsNotComeBackTheSame() throws {
        let events: [Event] = [
            .meeting(.floorGiven(to: "王秀英")), .meeting(.queued(names: ["甲"], side: .against)),
            .meeting(.queued(names: ["甲"], side: nil)), .meeting(.queued(names: ["甲", "乙"], side: .for)),
            .meeting(.stopped(name: "甲", reason: "抢“话”")), .meeting(.itemTabled(3)),
            .committee(.admitted(names: ["甲"], committee: "卫生组")),
        ]
        let course = events.enumerated().map { place, event in
            KeptEvent(stamp: Stamp(entry: place + 7, at: Moment(seconds: 1_000 + place)), item: place, event: event)
        }
        let bytes = try BinaryEncoder.encode(course, brief: Chronicle.Snapshot.brief)
        let again = try BinaryDecoder.decode([KeptEvent].self, from: bytes[...], brief: Chronicle.Snapshot.brief)
        #expect(again.map(\.event) == events)
        #expect(again.map(\.item) == Array(events.indices))
        #expect(again.map(\.stamp) == course.map(\.stamp))
    }

    @Test func tasksComeBackWithAllThatBecameOfThem() throws {
        let stamp = Stamp(entry: 9, at: Moment(seconds: 1_000))
        let all = ActionItem(
            id: ActionID(3), owner: "王秀英", due: Day(2026, 12, 1), text: "修“路灯”", budget: Money(fen: 120_050),
            stamp: stamp, state: .done,
            history: [
                .init(kind: .postponed, stamp: stamp, from: "2026-11-30", to: "2026-12-01", note: nil, reason: "下雨"),
                .init(kind: .done, stamp: stamp, from: nil, to: nil, note: "装了四盏", reason: nil),
            ], meeting: 2, item: 0, proposal: 5, goal: GoalID(7))
        let none = ActionItem(
            id: ActionID(4), owner: nil, due: nil, text: "", budget: nil, stamp: stamp, meeting: nil, item: nil,
            proposal: nil)
        let bytes = try BinaryEncoder.encode([all, none], brief: Chronicle.Snapshot.brief)
        let again = try BinaryDecoder.decode([ActionItem].self, from: bytes[...], brief: Chronicle.Snapshot.brief)
        #expect(try CanonicalJSON.encode(again) == CanonicalJSON.encode([all, none]))
    }
}
