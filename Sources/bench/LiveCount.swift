import Chance
import Kernel
import Yard
import Foundation

/// An election counted at the prompt: 2,000 ballots typed into a book on disk, each read, written and answered.
enum LiveCount {
    static let ballots = 2_000

    /// Ten candidates, some of one of two groups, some of both; a seat is kept for each group.
    private static let kept =
        (1...10).map { number in
            "人员 候选\(number)号 性别=\(number % 3 == 0 ? "女" : "男") 党员=\(number % 4 == 0 || number == 9 ? "是" : "否")\n"
        }.joined()
        + before.split(separator: "\n").map { line in
            line.hasPrefix("选举 ")
                ? "选举 委员 名额=5 规则=双过半 登记=2400 候选=\((1...10).map { "候选\($0)号" }.joined(separator: ",")) 保留=女:1、党员:1"
                : String(line)
        }.joined(separator: "\n")

    private static let before = """
        人员 杨通海 性别=男
        人员 潘玉珍 性别=女
        人员 李大山 性别=男
        人员 龙金花 性别=女
        人员 吴秀芬 性别=女
        人员 周明 性别=男
        人员 王秀云 性别=女
        开会 选举大会 南山村选举 地点=村小学 主持=周明 记录=王秀云 应到=2400
        签到 2000人
        议题 选举委员 类型=选举
        下一项
        选举 委员 名额=3 规则=双过半 登记=2400 候选=杨通海,潘玉珍,李大山,龙金花,吴秀芬
        发票 \(ballots)
        收回 \(ballots)
        唱票 委员
        """

    /// Prints the median answer's seconds, the ninety-ninth of a hundred, the slowest; then those of sealing and declaring.
    static func run(_ book: String, keepsSeats: Bool = false) throws {
        let journal = try Journal.create(at: book, community: "南山社区")
        let session = try Session(
            journal: journal, templates: TemplateFolders(folders: ["templates"]), screen: Language.chinese.screen)
        for line in (keepsSeats ? kept : before).split(separator: "\n") { try answer(session, String(line)) }
        var electorate = Chance(seed: 2026)
        var times: [Double] = []
        for _ in 0..<ballots {
            // The first on the list are liked the most, so that seats are certain before the box is empty.
            let all = keepsSeats ? 10 : 5
            let marks = (1...all).shuffled(using: &electorate).prefix(
                keepsSeats ? 3 + electorate.below(3) : 1 + electorate.below(3)
            ).map {
                keepsSeats && electorate.below(3) > 0 ? 1 + electorate.below($0) : $0
            }
            let paper = Set(marks).sorted()
            times.append(try answer(session, paper.map(String.init).joined(separator: " ")))
            session.rest()
        }
        times.sort()
        let last = [try answer(session, "封箱"), try answer(session, "宣布")]
        print(times[ballots / 2], times[ballots * 99 / 100], times[ballots - 1], last[0], last[1])
    }

    /// The seconds that the answer to a line took, its text included.
    @discardableResult
    private static func answer(_ session: Session, _ line: String) throws -> Double {
        var said = ""
        let time = Part.seconds { said = session.answer(to: Array(line.utf8)).script }
        guard said.hasPrefix("#") else { throw Refused(line: String(line.prefix(200)), answer: said) }
        return time
    }

    struct Refused: Error {
        let line: String
        let answer: String
    }
}
