import Testing

@testable import Yard

struct EscapingTests {
    @Test func whatWasTypedReachesThePapersEscaped() throws {
        var hall = try Hall()
        try hall.people("杨通海")
        try hall.open(.courtyard, "<script>会") { $0.place = "院坝|二" }
        try hall.at(nil, .checkIn("杨通海"))
        try hall.item("*修沟* & 铺路")
        try hall.say("19:40", "杨通海", "*注意* <b>|{{title}}")
        let html = try hall.paper(.record, .html)
        #expect(html.contains("*注意* &lt;b&gt;|{{title}}"))
        #expect(html.contains("*修沟* &amp; 铺路"))
        #expect(!html.contains("<script>"))
        let markdown = try hall.paper(.record, .markdown)
        #expect(markdown.contains("\\*注意\\* \\<b\\>\\|{{title}}"))
        #expect(markdown.contains("地点：院坝\\|二"))
    }
}
