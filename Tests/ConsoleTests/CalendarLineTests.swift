import Kernel
import Testing

@testable import Yard

@Suite("日程: the order of the steps, what a later line keeps, and the hand-over")
struct CalendarLineTests {
    private func room(_ kind: Book.Header.Kind = .village) throws -> Room {
        let room = try Room(clock: Moment(Room.day(2026, 4, 1), hour: 9), kind: kind)
        for name in ["杨通海", "潘玉珍", "李大山"] { try room.type("人员 \(name) 出生=1980-1-1") }
        return room
    }

    /// Every pair of steps that the order binds, tried on both sides under each law: one is fixed, the other put on the wrong side of it.
    @Test(
        "a step before what it follows is refused with its right day",
        arguments: [Book.Header.Kind.village, .residents])
    func everyPair(kind: Book.Header.Kind) throws {
        let room = try room(kind)
        let vote = Room.day(2026, 5, 20)
        try room.type("日程 2026-5-20")
        let law = try #require(room.book.heldLaw(on: vote))
        var pairs = 0
        for first in ElectionStep.allCases {
            for second in ElectionStep.allCases where first.precedes(second) {
                pairs += 1
                let other = ElectionCalendar(day: vote, charter: law).day(of: second)
                let plan = ElectionCalendar(day: vote, charter: law, fixed: [second: other])
                let late = try #require(plan.bounds(of: first).latest, "\(first) before \(second)").day
                #expect(late <= other)
                let window = plan.rule(for: first)?.window
                #expect(plan.isInOrder(late, for: first) && !plan.isInOrder(late.adding(days: 1), for: first))
                guard window == nil, second != .vote, second != .voterList else { continue }
                let line = "日程 2026-5-20 \(first.rawValue)=\(late.adding(days: 1)) \(second.rawValue)=\(other)"
                let refusal = try room.refusal(line)
                let refused = refusal.contains("应当") && refusal.contains("先后不对") || refusal.contains("不合期限")
                #expect(refused, "\(line) → \(refusal)")
            }
        }
        #expect(pairs > 60)
    }

    @Test(
        "out of order: the article and the right date",
        arguments: [
            ("登记=2026-5-19", "第十七条", "不晚于2026年4月30日"), ("正式候选人=2026-5-20", "第十八条", "不晚于2026年5月19日"),
            ("正式候选人=2026-5-21", "第十八条", "不晚于2026年5月19日"), ("提名=2026-5-15 正式候选人=2026-5-14", "第十八条", "不晚于2026年5月14日"),
            ("谢绝截止=2026-5-20", "第十八条", "不晚于2026年5月19日"), ("见面=2026-5-21", "第十八条", "不晚于2026年5月20日"),
            ("结果=2026-5-19", "第十八条", "不早于2026年5月20日"), ("委托名单=2026-5-21", "第十八条", "不晚于2026年5月20日"),
        ])
    func outOfOrder(words: String, article: String, instead: String) throws {
        let refusal = try room().refusal("日程 2026-5-20 " + words)
        #expect(refusal.contains("村民委员会组织法" + article) && refusal.contains(instead), "\(refusal)")
    }

    @Test("the residents' law is cited by its own articles")
    func residents() throws {
        let room = try room(.residents)
        #expect(try room.refusal("日程 2026-5-20 登记=2026-5-1").contains("城市居民委员会组织法第十七条"))
        #expect(try room.refusal("日程 2026-5-20 工作人员=2026-5-21").contains("城市居民委员会组织法第十九条"))
    }

    @Test("what nobody fixed moves out of the way of what was")
    func fitted() throws {
        let room = try room()
        try room.type("日程 2026-5-20 登记=2026-4-2 正式候选人=2026-5-18")
        let notices = try #require(room.book.electionCalendar).notices
        for (earlier, later) in zip(notices, notices.dropFirst()) where earlier.step.precedes(later.step) {
            #expect(earlier.day <= later.day, "\(earlier.step) \(later.step)")
        }
        #expect(notices[1].day <= Room.day(2026, 4, 2), "the day is set before voters are registered")
        #expect(notices[11].posted >= Room.day(2026, 5, 18), "nobody declines before there are candidates")
    }

    @Test("the list is not put up before registration begins")
    func list() throws {
        let room = try room()
        try room.type("日程 2026-5-20 登记=2026-4-10", "选民登记 全体")
        #expect(try room.refusal("名单 2026-4-9").contains("不早于2026年4月10日"))
    }

    @Test("a later line keeps the days fixed before, and says what it changed")
    func kept() throws {
        let room = try room()
        try room.type("日程 2026-5-20 正式候选人=2026-5-14")
        let answer = room.say("日程 2026-5-20 登记=2026-4-5").lines.joined(separator: "\n")
        #expect(room.book.calendar?.steps[.candidates] == Room.day(2026, 5, 14))
        #expect(answer.contains("登记2026年4月5日（原来2026年4月20日）"), "\(answer)")
        #expect(room.say("日程 2026-5-20").lines[0].contains("没有改动"))
        let late = room.say("@2026-5-15 09:00 日程 2026-5-20 正式候选人=2026-5-16").lines.joined(separator: "\n")
        #expect(late.contains("第9号公告可能已经"), "\(late)")
        let moved = room.say("日程 2026-5-22").lines.joined(separator: "\n")
        #expect(moved.contains("选举日原来是2026年5月20日"), "\(moved)")
        #expect(moved.contains("登记照旧2026年4月5日"), "\(moved)")
        #expect(room.book.calendar?.steps[.registration] == Room.day(2026, 4, 5))
        try room.type("日程 2026-5-22 移交=2026-5-25")
        let away = room.say("日程 2026-6-22").lines.joined(separator: "\n")
        #expect(away.contains("移交原定2026年5月25日排不下"), "\(away)")
        #expect(room.book.calendar?.steps[.handover] == nil)
    }

    private func elected(_ room: Room, _ day: String, _ post: String = "主任", votes: String = "1 x3") throws {
        try room.type("@\(day) 09:00 开会 选举大会 换届 应到=3", "签到 全体", "选举 \(post) 名额=1 登记=3 候选=杨通海,潘玉珍", "发票 3", "收回 3")
        try room.type("唱票", votes, "封箱")
    }

    @Test("a hand-over belongs to its election: once, in ten days from its day, with somebody elected")
    func handOver() throws {
        let room = try room()
        #expect(try room.refusal("移交 2026-5-15").contains("账里没有委员会的选举"))
        try elected(room, "2026-5-10")
        #expect(try room.refusal("移交").contains("还没有宣布谁当选"))
        try room.type("宣布", "散会")
        #expect(try room.refusal("移交 2026-5-9").contains("不能早于选举日2026年5月10日"))
        let late = room.say("移交 2026-6-1").lines.joined()
        #expect(late.contains("超过期限2026年5月20日（村民委员会组织法第二十四条）"), "\(late)")
        #expect(room.book.calendar == nil, "no calendar was set, and none comes of it")
        #expect(try room.refusal("移交 2026-5-15").contains("2026年5月10日的选举2026年6月1日已经移交"))
        try room.type("撤销")
        #expect(!room.say("移交 2026-5-15").lines.joined().contains("超过期限"))
        #expect(room.book.meetings[0].handedOver == Room.day(2026, 5, 15))
    }

    @Test("nothing is handed over after a void election")
    func void() throws {
        let room = try room()
        try room.type("@2026-5-10 09:00 开会 选举大会 换届 应到=3", "选举 主任 名额=1 登记=3 候选=杨通海,潘玉珍", "发票 3", "收回 1")
        try room.type("唱票", "1", "封箱", "宣布", "散会")
        #expect(try room.refusal("移交 2026-5-12").contains("没有选出人"))
    }

    @Test("what was announced by today stays on its day; nothing is handed over before the result")
    func announced() throws {
        let room = try Room(clock: Moment(Room.day(2026, 11, 28), hour: 9))
        try room.type("日程 2026-12-30")
        let told = room.say("日程 2026-12-30 选民名单=2026-12-8 登记=2026-12-2").lines.joined()
        let calendar = try #require(room.book.electionCalendar)
        #expect(
            calendar.day(of: .committee) == Room.day(2026, 11, 20)
                && calendar.day(of: .schedule) == Room.day(2026, 11, 25))
        #expect(!told.contains("原来2026年11月20日"), "\(told)")
        #expect(try room.refusal("日程 2026-12-30 结果=2027-1-3 移交=2027-1-2").contains("2027年1月3日"))
    }

    @Test("an election on another day than the calendar's is told, and one for a post that nobody left")
    func onItsDay() throws {
        let room = try room()
        try room.type("日程 2026-5-20")
        try room.type("@2026-5-10 09:00 开会 选举大会 换届 应到=3", "签到 全体")
        let told = room.say("选举 主任 名额=1 登记=3 候选=杨通海,潘玉珍").lines.joined()
        #expect(told.contains("日程定的选举日是2026年5月20日"), "\(told)")
        try room.type("发票 3", "收回 3", "唱票", "1 x3", "封箱", "宣布", "散会")
        try room.type("@2026-6-10 09:00 开会 选举大会 补选 应到=3", "签到 全体")
        let vacant = room.say("选举 主任 名额=1 登记=3 候选=李大山,潘玉珍 补选=是").lines.joined()
        #expect(vacant.contains("主任1名都有人在任，没有出缺"), "\(vacant)")
    }

    @Test("nothing is handed over before its day, nor where the election meeting elected nobody")
    func nothingToHandOver() throws {
        let room = try room()
        try room.type("日程 2026-5-20")
        try room.type("@2026-5-20 09:00 开会 选举大会 换届 应到=3", "@2026-5-20 10:00 散会")
        #expect(try room.refusal("@2026-5-26 09:00 移交 2026-5-25").contains("2026年5月20日的选举没有选出人"))
        let other = try self.room()
        try other.type("日程 2026-5-20")
        let early = other.say("@2026-5-24 09:00 移交 2026-5-25").lines.joined()
        #expect(early.contains("2026年5月25日还没到"), "\(early)")
        try other.type("撤销")
        #expect(other.say("@2026-5-26 09:00 移交 2026-5-25").lines.joined().contains("没有记在这本账里"))
    }

    @Test("a publication shorter than the law asks is said at the line")
    func publication() throws {
        let room = try room(.residents)
        try room.type("@2026-5-10 09:00 开会 居民会议 说事 应到=3 主持=杨通海", "签到 全体", "提案 修门 提出=杨通海", "决 3 0 0")
        let short = room.say("公示 P1 天数=7 地点=公告栏").lines.joined(separator: "\n")
        #expect(short.contains("公示7天，应当不少于15天（城市居民委员会组织法第三十四条）"), "\(short)")
        #expect(!room.say("公示 P1 天数=15 地点=公告栏").lines.joined().contains("应当不少于"))
    }

    @Test("who came stands in the record, and how many were there at the vote")
    func came() throws {
        let room = try room()
        try room.type(
            "@2026-5-10 09:00 开会 院坝会 说事 应到=3 主持=杨通海", "签到 全体", "离场 李大山", "提案 修门 提出=杨通海", "决 2 0 0", "离场 潘玉珍", "散会")
        let facts = MeetingFacts(try #require(room.book.meetings.last), in: room.book, for: .full)
        #expect(facts.came == 3 && facts.fewestDeciding == 2 && facts.present == 1)
    }

    @Test("a rule of the engine is taken by its title, and told by it in Chinese")
    func titles() throws {
        #expect(try RankedCount.method(named: "排序复选（即时决选）", seats: 1) == .counted("irv"))
        #expect(Chinese().engineRule("irv") == "排序复选（即时决选）")
        #expect(!English().engineRule("irv").containsHan)
    }
}
