import Yard
import Testing

/// What was marked private stays out of the papers that are handed out.
struct PrivacyTests {
    private func hall() throws -> Hall {
        var hall = try Hall()
        try hall.people("周明", "李大山", "龙金花", "潘老幺")
        try hall.open(.courtyard, "有隐私的会") { $0.body = .people(4) }
        try hall.at(nil, .checkIn("周明", "李大山", "龙金花"))
        try hall.at(nil, .meeting(.excuse(names: ["潘老幺"], reason: "住院开刀")))
        try hall.at(nil, .minutes(.makePrivate(entry: nil)))
        try hall.item("低保")
        try hall.say(nil, "李大山", "他家欠了三万块的债。")
        let entry = hall.book.last.entry
        try hall.at(nil, .minutes(.replace(old: "三万块", new: "五万块")))
        try hall.at(nil, .minutes(.makePrivate(entry: entry)))
        try hall.at("20:00", .meeting(.adjourn))
        return hall
    }

    @Test(arguments: [PaperFormat.markdown, .html, .json])
    func thePublicRecordWithholds(format: PaperFormat) throws {
        let paper = try hall().paper(.record, format, for: .open)
        for word in ["住院", "万块", "欠了"] { #expect(!paper.contains(word)) }
        #expect(paper.contains("潘老幺"))
    }

    @Test func theFullRecordHoldsAll() throws {
        let paper = try hall().paper(.record, .markdown)
        #expect(paper.contains("请假：潘老幺（住院开刀）"))
        #expect(paper.contains("他家欠了~~三万块~~五万块的债。"))
        #expect(try hall().paper(.record, .json).contains("住院开刀"))
    }

    @Test func minutesAreMadeToBeHandedOut() throws {
        let paper = try hall().paper(.minutes, .markdown)
        #expect(paper.contains("请假：潘老幺\n"))
        #expect(try hall().paper(.minutes, .markdown, for: .full).contains("请假：潘老幺（住院开刀）"))
    }
}
