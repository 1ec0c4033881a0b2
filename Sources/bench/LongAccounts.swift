import Foundation
import Kernel
import Yard

/// What grows with a fund and with a development plan: a line of it, what it is asked, and its paper.
enum LongAccounts {
    static let lines = 20_000
    static let goals = 500

    /// Prints the median seconds of an expense at the end of so many, of the question 账 then, and of the paper with every row as HTML.
    static func fund(_ book: String) throws {
        let session = try LongMeeting.open(try Journal.create(at: book, community: "南山社区"))
        for line in [
            "人员 周明", "基金 设立 10000000 来源=民政局", "组织 三组 类型=自治组织", "开会 院坝会 用钱 主持=周明 应到=1", "签到 周明", "提案 修沟 金额=10000000",
            "表决 1 0 0", "拨款 P1 金额=10000000 收款=三组", "散会",
        ] {
            try LongMeeting.answer(session, line)
        }
        var times: [Double] = []
        for number in 1...lines {
            times.append(try LongMeeting.answer(session, "支出 K1 1.50 事由=买砖 经手=周明 单据=\(number)"))
        }
        try print(last(times), asked("账", session), paper(.fund, session))
    }

    /// The same of a plan: the median line that sets a goal at the end, 规划, and the paper.
    static func plan(_ book: String) throws {
        let session = try LongMeeting.open(try Journal.create(at: book, community: "南山社区"))
        try LongMeeting.answer(session, "人员 周明")
        try LongMeeting.answer(session, "规划 三年规划 起=2026-1-1 止=2099-12-31")
        var times: [Double] = []
        for number in 1...goals {
            try LongMeeting.answer(session, "问题 第\(number)处水沟常堵 领域=环境卫生")
            times.append(try LongMeeting.answer(session, "目标 Q\(number) 修通第\(number)处水沟 期=长期 至=2099-6-30"))
            try LongMeeting.answer(session, "任务 周明 2099-5-1 买第\(number)批砖 目标=G\(number)")
        }
        try print(last(times), asked("规划", session), paper(.developmentPlan, session))
    }

    /// The median of the last two hundred.
    private static func last(_ times: [Double]) -> Double {
        let late = times.suffix(200).sorted()
        return late[late.count / 2]
    }

    private static func asked(_ question: String, _ session: Session) -> Double {
        Part.seconds { _ = session.answer(to: Array(question.utf8)) }
    }

    private static func paper(_ paper: Paper, _ session: Session) throws -> Double {
        let maker = PaperMaker(templates: TemplateFolders(folders: ["templates"]))
        return try Part.seconds { _ = try maker.make(paper, in: session.book, as: .html) }
    }
}
