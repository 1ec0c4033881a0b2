import Foundation
import Testing

@testable import Yard

/// A reason that somebody gave is nobody else's business: 请假 is public, 肝炎 is not.
struct ReasonTests {
    private static let secret = "机密"
    private static let meeting = Evening.root.appending(path: "Tests/Faults/reasons.meeting")

    private func evening() throws -> (Evening, lines: [String]) {
        let lines = try String(contentsOf: Self.meeting, encoding: .utf8).split(separator: "\n").map(String.init)
        let evening = try Evening()
        try evening.type(lines)
        return (evening, lines)
    }

    @Test func noPublicFileHoldsAReason() throws {
        let (evening, _) = try evening()
        let files = try evening.publicFiles()
        #expect(
            files.count > 5 && files.contains { $0.value.contains("请假") },
            "the reasons would stand beside what they are for")
        for (name, text) in files where text.contains(Self.secret) {
            let line = text.split(separator: "\n").first { $0.contains(Self.secret) } ?? ""
            Issue.record("\(name): \(line.prefix(200))")
        }
    }

    /// A verb that takes 事由= and stands not in that meeting was not thought about.
    @Test func everyVerbWithAReasonIsTried() throws {
        let (_, lines) = try evening()
        let tried = Set(
            lines.filter { $0.contains("事由=" + Self.secret) }.compactMap { line in
                line.split(separator: " ").lazy.compactMap { Verbs.named(String($0))?.name }.first
            })
        for verb in Verbs.all where verb.keys.contains(.reason) {
            #expect(
                tried.contains(verb.name), "\(verb.name) takes 事由=; add a line with it to Tests/Faults/reasons.meeting")
        }
    }

    /// Every reason that an event stores is named private where the event is.
    @Test func everyStoredReasonIsClassified() throws {
        let (evening, _) = try evening()
        for entry in try evening.journal.entries(in: 1...evening.journal.count) {
            for event in entry.events {
                let stored = String(decoding: try JSONEncoder().encode(event), as: UTF8.self)
                guard stored.contains(Self.secret) else { continue }
                #expect(!event.content.privateWords.isEmpty, "\(entry.line): \(stored)")
            }
        }
    }

    @Test func aReasonThatNoEventKeepsIsNotPublishedWithItsLine() throws {
        let evening = try Evening()
        try evening.type(["开会 院坝会 试 应到=9", "签到 5人", "离场 1人 事由=肝炎", "清点 4人"])
        let public_ = try evening.publicFiles()
        #expect(public_.values.allSatisfy { !$0.contains("肝炎") })
        #expect(public_["export.json"]?.contains("清点 4人") == true)
    }

    @Test func aCorrectedReasonStaysPrivateAfterThePersonCame() throws {
        let evening = try Evening()
        try evening.type(["人员 李大山", "开会 院坝会 试 应到=9", "请假 李大山 事由=住院", "更正 住院→开刀", "签到 李大山", "散会"])
        for (name, text) in try evening.publicFiles() {
            #expect(!text.contains("住院") && !text.contains("开刀"), "\(name)")
        }
    }

    @Test func theFullRecordKeepsThemAll() throws {
        let (evening, _) = try evening()
        let record = try evening.record(ofMeeting: 1)
        for line in ["请假：丙三（机密）", "列席：丙三（镇干部、机密）", "己六（机密）回避"] { #expect(record.contains(line)) }
    }
}
