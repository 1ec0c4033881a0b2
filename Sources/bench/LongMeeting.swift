import Foundation
import Kernel
import Yard

/// What grows with a meeting: the roll call of thousands of names, and the record of a long evening.
enum LongMeeting {
    static let names = 5_000
    static let remarks = 500
    /// Of an ordinary evening.
    static let ordinary = 50
    static let units = 3_000

    /// Prints the seconds that a head count took, and then the roll called on a motion, in as few lines as it goes.
    static func rollCall(_ book: String) throws {
        let people = (0..<names).map { "村民" + han($0) }
        let journal = try Journal.create(at: book, community: "南山社区")
        var chronicle = try journal.restore()
        for name in people {
            let command = Command.people(.person(name: name, details: PersonDetails()))
            let stamp = Stamp(entry: journal.count + 1, at: journal.clock.now(in: journal.header.zone))
            let events = try chronicle.book.decide(command, at: stamp)
            try chronicle.take(try journal.append(line: "人员 \(name)", at: stamp.at, events: events)) { _ in [] }
        }
        let session = try open(journal)
        for line in ["开会 院坝会 点名 主持=\(people[0]) 应到=\(names)", "签到 全体", "提案 修路"] { try answer(session, line) }
        let counted = try answer(session, "清点 \(names)人")
        // A line holds 64 kilobytes: two thousand names.
        var called = 0.0
        for start in stride(from: 0, to: names, by: 2_000) {
            let some = people[start..<min(names, start + 2_000)].map { "\($0)=赞成" }.joined(separator: " ")
            called += try answer(session, "记名 " + some)
        }
        print(counted, called)
    }

    /// Prints the seconds that the record of a long meeting took as Markdown, HTML and JSON, and those that a hundred of an ordinary one took as Word files.
    static func record(_ book: String) throws {
        let session = try talk(remarks, in: book)
        let evening = try talk(ordinary, in: book + ".evening")
        let maker = PaperMaker(templates: TemplateFolders(folders: ["templates"]))
        let times = try [PaperFormat.markdown, .html, .json].map { format in
            try Part.seconds { _ = try maker.make(.record, in: session.book, as: format) }
        }
        let word = try Part.seconds { for _ in 1...100 { _ = try maker.make(.record, in: evening.book, as: .docx) } }
        print((times + [word]).map { "\($0)" }.joined(separator: " "))
    }

    private static func talk(_ remarks: Int, in book: String) throws -> Session {
        let session = try open(try Journal.create(at: book, community: "南山社区"))
        try answer(session, "人员 周明")
        try answer(session, "开会 院坝会 长会 主持=周明 应到=1")
        for number in 1...remarks { try answer(session, "周明：第\(number)句，水沟年年夏天都堵，水漫到王秀英家门口。") }
        return session
    }

    /// Prints the seconds that a roll of nearly all units took in one line, and the median line of one unit.
    static func unitCall(_ book: String) throws {
        let journal = try Journal.create(at: book, community: "南山社区")
        let session = try open(journal)
        let units = (0..<self.units).map { "\($0 / 100 + 1)-\($0 % 100 + 101)" }
        for (place, unit) in units.enumerated() { try answer(session, "房屋 \(unit) 业主=业主\(han(place))! 面积=80.00") }
        for line in ["开会 业主大会 点名", "签到 全体", "提案 换电梯"] { try answer(session, line) }
        var singles: [Double] = []
        for unit in units.prefix(200) { singles.append(try answer(session, "记名 \(unit)=赞成")) }
        singles.sort()
        let rest = units.dropFirst(200).joined(separator: "、")
        print(try answer(session, "记名 \(rest)=赞成"), singles[singles.count / 2])
    }

    static func open(_ journal: Journal) throws -> Session {
        try Session(
            journal: journal, templates: TemplateFolders(folders: ["templates"]), screen: Language.chinese.screen)
    }

    /// A number in Han digits: names hold none of another kind.
    private static func han(_ number: Int) -> String {
        let digits = Array("零一二三四五六七八九")
        return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }

    @discardableResult
    static func answer(_ session: Session, _ line: String) throws -> Double {
        var said = ""
        let time = Part.seconds { said = session.answer(to: Array(line.utf8)).script }
        guard said.hasPrefix("#") else { throw LiveCount.Refused(line: String(line.prefix(200)), answer: said) }
        return time
    }
}
