import Foundation
import Testing

@testable import Yard

/// Who owns what hangs on no wall: the totals do.
struct UnitSecrecyTests {
    @Test func noPublicFileTellsWhoOwnsWhat() throws {
        let evening = try Evening()
        try evening.type([
            "人员 甲一", "房屋 7-7707 业主=甲一、乙二 面积=98.77", "开会 院坝会 业主的会 应到=9", "签到 甲一",
            "房屋 7-7708 业主=丙三 面积=55.66", "房屋 7-7707 面积=98.78 事由=机密", "房屋 7-7708 注销 事由=机密", "散会",
        ])
        let files = try evening.publicFiles()
        #expect(files.count > 5)
        for (name, text) in files {
            for word in ["7-7707", "7-7708", "98.77", "98.78", "55.66", "机密"] where text.contains(word) {
                Issue.record("\(name): \(word)")
            }
        }
        let own = try evening.journal.spreadsheets()
        #expect(
            own.contains {
                $0.name == "units.csv" && String(decoding: $0.bytes, as: UTF8.self).contains("7-7707,甲一、乙二,98.78")
            })
    }
}
