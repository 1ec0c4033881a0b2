import Foundation
import Kernel
import Testing

@testable import Yard

@Suite("Meetings that are due, at the prompt")
struct DueTests {
    private static let charter = """
        名称: 环卫会章程
        条号: 数字
        条款:
          - {条: 1, 文: 会员过半数到会方可作决定。, 法定人数: {占: 过半}}
          - {条: 2, 文: 会议每季度召开一次，提前3日通知。, 会期: {会: 委员会会议, 每: 季度}, 召集: {提前: 3}}
          - {条: 3, 文: 一般事项，赞成多于反对即为通过。, 多数: {占: 赞成多于反对}}
        """

    /// A book with templates of its own before everybody's.
    private func room(
        clock: Moment = Moment(Room.day(2026, 1, 5), hour: 9), kind: Book.Header.Kind = .village,
        language: Language = .chinese, charter: String = charter
    ) throws -> Room {
        let folder = NSTemporaryDirectory() + "yuanba-due-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/charters", withIntermediateDirectories: true)
        try charter.write(toFile: folder + "/charters/环卫会章程.yaml", atomically: true, encoding: .utf8)
        let room = try Room(
            clock: clock, kind: kind, language: language,
            templates: TemplateFolders(folders: [folder] + TemplateFolders().folders))
        room.alsoMade = [folder]
        return room
    }

    private func facts(_ room: Room, _ day: String, all: Bool = false) throws -> [String: [String: Any]] {
        guard case .facts(let facts) = try room.session.asked("该开的会 \(all ? "全部 " : "")日期=\(day)", asFacts: true)
        else { return [:] }
        let object = try JSONSerialization.jsonObject(with: Data(facts.encoded.utf8)) as? [String: Any]
        let meetings = object?["meetings"] as? [[String: Any]] ?? []
        return Dictionary(
            meetings.map { ($0["kind"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func due(_ room: Room, _ kind: String, on day: String) throws -> String {
        let found = try #require(try facts(room, day)[kind], "\(kind)")
        let last = (found["last"] as? [String: Any])?["date"] as? String ?? "never"
        return "\(found["due"] ?? "-") \(found["overdue"] as? Bool == true ? "overdue" : "open") \(last)"
    }

    private func hold(_ room: Room, _ kind: String, _ day: String, entitled: Int = 3, here: Int = 3) throws {
        let names = ["杨通海", "潘玉珍", "龙金花"].prefix(here).joined(separator: "、")
        try room.type(
            "@\(day) 19:00 开会 \(kind) \(kind) 日期=\(day)\(kind == "委员会会议" ? "" : " 应到=\(entitled)")", "签到 \(names)", "散会"
        )
    }

    private func people(_ room: Room) throws {
        try room.type("人员 杨通海", "人员 潘玉珍", "人员 龙金花")
    }

    @Test func lawIsAskedBeforeAnyMeetingBroughtItIn() throws {
        let room = try room()
        #expect(room.book.charters.isEmpty)
        let lines = room.say("该开的会 日期=2026-11-20").lines.joined(separator: "\n")
        #expect(lines.contains("村民会议：每年一次（村民委员会组织法第二十五条）；下次在2026年12月31日以前；2026年1月5日以来没有开过"))
        #expect(lines.contains("村民委员会召集；提前10日通知（村民委员会组织法第二十五条），最迟2026年12月21日发出"))
        #expect(lines.contains("账里没有这个组织的，设立了才开"))
        #expect(room.book.charters.isEmpty)
    }

    @Test func theCityHasItsOwnLaw() throws {
        let room = try room(kind: .residents)
        try people(room)
        #expect(try due(room, "居民代表会议", on: "2026-07-01") == "2026-06-30 overdue never")
        #expect(try facts(room, "2026-07-01")["村民会议"] == nil)
    }

    @Test func representativesOweAQuarterOnceThereAreSome() throws {
        let room = try room()
        try people(room)
        #expect(try due(room, "村民代表会议", on: "2026-11-20") == "2026-03-31 open never")
        try room.type("人员 杨通海 代表=是")
        #expect(try due(room, "村民代表会议", on: "2026-11-20") == "2026-03-31 overdue never")
        try hold(room, "村民代表会议", "2026-05-20")
        #expect(try due(room, "村民代表会议", on: "2026-11-20") == "2026-09-30 overdue 2026-05-20")
        #expect(try due(room, "村民代表会议", on: "2026-06-30") == "2026-09-30 open 2026-05-20")
        // As of a day before it was held.
        #expect(try due(room, "村民代表会议", on: "2026-05-19") == "2026-03-31 overdue never")
    }

    @Test func aMeetingWithoutItsQuorumDoesNotCount() throws {
        let room = try room()
        try people(room)
        try hold(room, "村民会议", "2026-05-20", entitled: 100, here: 2)
        #expect(try due(room, "村民会议", on: "2027-01-01") == "2026-12-31 overdue never")
        try hold(room, "村民会议", "2026-06-20", entitled: 5, here: 3)
        #expect(try due(room, "村民会议", on: "2026-07-01") == "2027-12-31 open 2026-06-20")
    }

    @Test func anUndoneMeetingDoesNotCount() throws {
        let room = try room()
        try people(room)
        try hold(room, "村民会议", "2026-05-20")
        let opened = try #require(room.meeting?.opened.entry)
        #expect(try due(room, "村民会议", on: "2026-07-01") == "2027-12-31 open 2026-05-20")
        try room.type("撤销 \(opened)")
        #expect(try due(room, "村民会议", on: "2026-07-01") == "2026-12-31 open never")
        try room.type("恢复")
        #expect(try due(room, "村民会议", on: "2026-07-01") == "2027-12-31 open 2026-05-20")
    }

    @Test func aCommitteesCharterAsksFromTheDayOnWhichItHadIt() throws {
        let room = try room()
        try people(room)
        try room.type(
            "@2026-05-20 09:00 委员会 环卫会 章程=环卫会章程", "@2026-05-20 09:01 入会 杨通海、潘玉珍、龙金花 委员会=环卫会",
            "@2026-05-20 09:02 批准 杨通海、潘玉珍、龙金花 委员会=环卫会")
        #expect(try facts(room, "2026-05-19")["委员会会议"] == nil)
        #expect(try due(room, "委员会会议", on: "2026-06-30") == "2026-06-30 open never")
        #expect(try due(room, "委员会会议", on: "2026-07-01") == "2026-06-30 overdue never")
        try hold(room, "委员会会议", "2026-06-20")
        #expect(try due(room, "委员会会议", on: "2026-07-01") == "2026-09-30 open 2026-06-20")
        let found = try #require(try facts(room, "2026-07-01")["委员会会议"])
        #expect(found["committee"] as? String == "环卫会" && found["called_by"] as? String == "环卫会")
        #expect(found["clause"] as? String == "环卫会章程第2条" && found["source"] as? String == "charter")
        #expect(found["notice_days"] as? Int == 3 && found["notice_by"] as? String == "2026-09-27")
    }

    @Test func aPlanOfOnesOwnAsksToo() throws {
        let room = try room(clock: Moment(Room.day(2026, 1, 5), hour: 9))
        try people(room)
        try room.type("规划 三年规划 起=2026-1-1 止=2028-12-31")
        #expect(
            room.say("会期 推进会 每=季度 起=2026-1-1 止=2026-12-31 规划=三年规划").lines == [
                "推进会每季度一次，2026年1月1日起至2026年12月31日，照三年规划"
            ])
        try hold(room, "推进会", "2026-02-10")
        #expect(try due(room, "推进会", on: "2026-07-01") == "2026-06-30 overdue 2026-02-10")
        let found = try #require(try facts(room, "2026-07-01")["推进会"])
        #expect(found["source"] as? String == "plan" && found["basis"] as? String == "三年规划")
        // When the time is over what was missed in it stays told, and nothing more is asked.
        #expect(try due(room, "推进会", on: "2027-06-01") == "2026-06-30 overdue 2026-02-10")
        try hold(room, "推进会", "2026-12-10")
        #expect(try facts(room, "2027-06-01")["推进会"] == nil)
        #expect(room.say("会期 推进会 每=月").lines.first?.hasSuffix("（原来推进会每季度一次，2026年1月1日起至2026年12月31日，照三年规划）") == true)
        #expect(try room.refusal("会期 推进会 每=月").contains("已经是这样"))
        #expect(try room.refusal("会期 督导会").contains("多久一次"))
        #expect(try room.refusal("会期 督导会 每=旬").contains("不是多久一次"))
        #expect(try room.refusal("会期 督导会 每=月 起=2026-5-1 止=2026-4-1").contains("换过来写"))
        #expect(try room.refusal("会期 督导会 每=月 依据=P9").contains("没有通过"))
        #expect(try room.refusal("会期 居民会议 每=年").contains("不是村的会"))
        try room.type("撤销")
        #expect(room.book.convening.schedules?.first?.value.every == .each(.quarter))
    }

    @Test func othersBodiesAreListedWhenAskedFor() throws {
        let room = try room()
        try people(room)
        #expect(try facts(room, "2026-11-20")["支部党员大会"] == nil)
        let all = try facts(room, "2026-11-20", all: true)
        #expect(all["支部党员大会"]?["set_up"] as? Bool == false)
        #expect(all["成员大会"]?["overdue"] as? Bool == false)
        try room.type("人员 杨通海 党员=是")
        try hold(room, "支部党员大会", "2026-02-20")
        #expect(try due(room, "支部党员大会", on: "2026-07-01") == "2026-06-30 overdue 2026-02-20")
    }

    @Test func lateTasksGoalsAndPublicityStandBeside() throws {
        let room = try room(clock: Moment(Room.day(2026, 11, 20), hour: 9))
        try people(room)
        try room.type(
            "@2026-03-01 09:00 任务 杨通海 2026-4-1 买砖", "@2026-03-01 09:01 任务 潘玉珍 2026-4-1 扫地",
            "@2026-03-01 09:02 规划 三年规划 起=2026-1-1 止=2028-12-31", "@2026-03-01 09:03 问题 水沟堵 领域=环境卫生",
            "@2026-03-01 09:04 目标 Q1 修好水沟 期=短期 至=2026-6-30", "@2026-04-10 09:00 完成 A2",
            "@2026-04-11 09:00 公示 地点=公开栏")
        func lines(_ day: String) -> String { room.say("该开的会 日期=\(day)").lines.joined(separator: "\n") }
        #expect(lines("2026-04-05").contains("任务A1 杨通海 买砖：限2026年4月1日，过期4日"))
        // As of that day the second was not done yet.
        #expect(lines("2026-04-05").contains("任务A2"))
        #expect(!lines("2026-04-12").contains("任务A2"))
        #expect(lines("2026-07-01").contains("目标G1 修好水沟：至2026年6月30日，过期1日，完成0%"))
        #expect(!lines("2026-06-30").contains("目标G1"))
        #expect(lines("2026-04-12").contains("公示中：公开的事项，2026年4月11日至2026年4月25日，公开栏"))
        #expect(!lines("2026-04-26").contains("公示中"))
        #expect(lines("2026-06-30").contains("公开：每季度至少一次（村民委员会组织法第三十五条）；上次2026年4月11日；下次在2026年9月30日以前"))
        #expect(lines("2026-10-01").contains("过期，应在2026年9月30日以前"))
    }

    @Test func theStatusLineSaysWhatIsLateBetweenMeetingsAlone() throws {
        let room = try room(clock: Moment(Room.day(2026, 11, 20), hour: 9))
        try people(room)
        #expect(room.say("状态").lines == ["没有开会 | #3"])
        try room.type("@2026-03-01 09:00 任务 杨通海 2026-4-1 买砖", "@2026-11-20 09:00 人员 石老三")
        #expect(room.say("状态").lines == ["没有开会 | 过期2件，打 该开的会 | #5"])
        #expect(room.say("该开的会").lines.first?.contains("过期2件") == true)
        try room.type("@2026-11-20 19:00 开会 院坝会 应到=3")
        #expect(room.say("状态").lines.first?.contains("过期") == false)
    }

    @Test func thoseInOfficeAreJudgedEveryYear() throws {
        let room = try room()
        try people(room)
        func lines(_ day: String) -> [String] {
            room.say("该开的会 日期=\(day)").lines.filter { $0.contains("民主评议") }
        }
        #expect(lines("2026-4-1").isEmpty)
        try room.type(
            "@2026-5-20 09:00 开会 选举大会 换届 日期=2026-5-20", "选举 主任 登记=20 候选=杨通海,潘玉珍", "发票 20", "收回 20", "唱票",
            "1 ×15", "2 ×5", "封箱", "宣布", "散会")
        let open = lines("2026-6-1").joined()
        #expect(open.contains("每年至少一次（村民委员会组织法第三十八条）；杨通海，没有评议过；在2026年12月31日以前"), "\(open)")
        let late = room.say("该开的会 日期=2027-1-3").lines
        #expect(late.first?.contains("过期") == true && lines("2027-1-3").joined().contains("过期3日，应在2026年12月31日以前，打 评议"))
        try room.type("@2026-12-1 10:00 评议 杨通海 称职")
        let judged = lines("2027-1-3").joined()
        #expect(judged.contains("杨通海，上次2026年12月1日；在2027年12月31日以前"), "\(judged)")
        guard case .facts(let facts) = try room.session.asked("该开的会 日期=2028-1-2", asFacts: true) else {
            Issue.record("no data")
            return
        }
        #expect(facts["reviews"]?.items.first?["overdue"] == true)
        #expect(facts["reviews"]?.items.first?["due"]?.text == "2027-12-31")
    }

    @Test func englishSpeaksEnglish() throws {
        let room = try room(language: .english)
        let lines = room.say("due date=2026-11-20").lines
        #expect(lines.first == "as of 20 November 2026, 1 overdue")
        #expect(
            lines.contains { $0.hasPrefix("village assembly: each year") && $0.contains("next by 31 December 2026") })
    }
}
