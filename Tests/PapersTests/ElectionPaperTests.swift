import Foundation
import Kernel
import Testing

@testable import Yard

@Suite("Papers around an election")
struct ElectionPaperTests {
    /// A village whose election is on 20 May 2026, entered on the days before.
    private func hall(on day: String = "2026-04-20") throws -> Hall {
        var hall = try Hall("岩寨村", kind: .village, on: day)
        for (name, gender) in [("杨通海", "男"), ("潘玉珍", "女"), ("龙金花", "女"), ("李大山", "男"), ("周明", "男")] {
            let details = PersonDetails(gender: gender, born: Day(1980, 1, 1))
            try hall.at(nil, .people(.person(name: name, details: details)))
        }
        let vote = try #require(Day(2026, 5, 20))
        try hall.at(nil, .election(.calendar(day: vote, steps: [:])))
        try hall.at(
            nil, .election(.register(names: ["杨通海", "潘玉珍", "龙金花", "李大山"], ground: nil, elsewhere: nil, all: false)))
        try hall.at(nil, .election(.publishVoters(day: try #require(Day(2026, 4, 28)))))
        return hall
    }

    @Test("before the meeting there are the list, the notices and the forms", arguments: [PaperFormat.markdown, .html])
    func before(format: PaperFormat) throws {
        let hall = try hall()
        let list = try hall.paper(.voters, format)
        #expect(list.contains("李大山") && !list.contains("周明"), "周明 is not registered")
        #expect(!list.contains("出生") && !list.contains("1980"), "no birthdays on the wall")
        #expect(try hall.paper(.voters, format, for: .full).contains("1980年1月1日"))
        let notices = try hall.paper(.notices, format)
        for number in 1...17 { #expect(notices.contains("第\(number)号")) }
        #expect(!notices.contains("没有异议"), "the list is not up yet")
        #expect(try hall.paper(.proxy, format).contains("不能参加2026年5月20日的选举投票"))
        #expect(try hall.paper(.ballot, format).contains("另选"), "a sample to be filled in")
        #expect(throws: PaperError.notHeldYet(try #require(Day(2026, 5, 20)))) { try hall.paper(.result, format) }
    }

    @Test("notices fall in the order of their numbers")
    func order() throws {
        let days = try #require(try hall().book.electionCalendar).notices.map(\.day)
        #expect(days == days.sorted())
    }

    @Test("a ballot has the votes still open, a column for kept seats, and how to fill it in")
    func ballot() throws {
        var hall = try hall(on: "2026-05-20")
        try hall.open(.electionMeeting, "换届选举")
        try hall.at(
            nil,
            .election(
                .call(
                    ElectionCall(
                        post: "委员", seats: 2, candidates: ["杨通海", "潘玉珍", "龙金花"],
                        reserved: [Reservation(group: "女", seats: 1)]))))
        let html = try hall.paper(.ballot, .html)
        #expect(html.contains("<td colspan=\"2\">女（保留1名）</td>"))
        let places = ["女（保留1名）", "龙金花", "潘玉珍", "其他候选人", "杨通海", "另选"].map { html.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "by strokes")
        #expect(html.contains("龙金花　<span class=\"clock\">3</span>"), "by the numbers that are called")
        #expect(html.contains("应选2名（其中女1）"))
        try hall.at(nil, .election(.read(post: nil)))
        try hall.at(nil, .election(.paper(parts: [.marked([.candidate(2)])], copies: 4)))
        try hall.at(nil, .election(.seal(agreement: nil, own: nil)))
        try hall.at(nil, .election(.declare(post: nil)))
        try hall.at(nil, .election(.rerun(post: nil, candidates: nil, seats: nil)))
        let again = try hall.paper(.ballot, .markdown)
        #expect(again.contains("应选1名") && !again.contains("应选2名"), "the re-run's own")
        #expect(!again.contains("另选他人"), "a re-run is among its candidates")
        #expect(try hall.paper(.handover, .markdown).contains("村民委员会委员 潘玉珍"))
        let notices = try hall.paper(.notices, .markdown)
        #expect(notices.contains("登记4人，收回4张") && notices.contains("| 潘玉珍 | 4 |"))
    }

    @Test("what a ballot asks of each form of vote")
    func how() throws {
        let citation: Citation? = nil
        func call(_ method: ElectionRule.Method) -> CalledElection {
            CalledElection(
                post: "会长", seats: 2,
                rule: ElectionRule(
                    method: method, turnout: nil, votes: nil, spare: nil, citation: citation, carriesDown: false,
                    kinAvoidance: nil, rank: nil), mode: .members, registered: nil, candidates: [], reserved: [],
                takesWriteIns: false, isByElection: false, body: "", follows: nil, round: 1)
        }
        let chinese: any Wording = .chinese
        #expect(chinese.howToMark(call(.counted("irv"))).contains("1、2、3"))
        #expect(chinese.howToMark(call(.counted("approval"))).contains("人数不限"))
        #expect(chinese.howToMark(call(.recall)).contains("同意罢免"))
        #expect(chinese.howToMark(call(.nomination)).contains("不多于2名"))
        #expect(chinese.howToMark(call(.plurality)).contains("反对的画“×”"))
    }
}
