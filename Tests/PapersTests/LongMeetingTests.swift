import Foundation
import Yard
import Testing

/// A long evening is in its record whole; how long that takes `make bench` says.
struct LongMeetingTests {
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
        let record = try hall.paper(.record, format)
        #expect(record.components(separatedBy: "水沟年年夏天都堵").count == 481)
    }
}
