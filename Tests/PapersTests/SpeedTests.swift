import Foundation
import Governance
import Papers
import Testing

/// The promise of 50 ms for a meeting of 500 entries holds for a release build; here it must not take absurdly longer.
struct SpeedTests {
    @Test(arguments: [PaperFormat.markdown, .html, .json])
    func fiveHundredEntries(format: PaperFormat) throws {
        var hall = try Hall()
        try hall.people("周明")
        try hall.open(.courtyard, "长会") { $0.body = .people(1) }
        try hall.at(nil, .checkIn("周明"))
        for item in 1...10 {
            try hall.item("第\(item)件事")
            for line in 1...48 { try hall.say(nil, "周明", "第\(line)句：水沟年年夏天都堵，水漫到王秀英家门口。") }
        }
        #expect(hall.book.last.entry > 500)
        _ = try hall.paper(.record, format)
        let started = ContinuousClock.now
        _ = try hall.paper(.record, format)
        let taken = ContinuousClock.now - started
        print("record of \(hall.book.last.entry) entries as \(format.rawValue): \(taken)")
        #expect(taken < .milliseconds(1_000))
    }
}
