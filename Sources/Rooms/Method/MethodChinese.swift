import Kernel

struct MethodChinese: MethodWords, ChineseGrammar {
    func takenIn(_ method: String) -> String { "收入\(quoted(method))的各步" }

    func noMethod(_ question: QuestionID) -> String { "\(question)没有走哪条路：提案时加 路径=六共 或 四议两公开" }
    func unknownStage(_ stage: String, of method: String) -> String {
        "\(method)没有\(quoted(stage))这一步：打 提案表 看走到哪里"
    }
    func gatesClosed(_ stage: String, gates: [String]) -> String { "\(stage)还差：\(sequence(gates))" }
    func stageLater(_ stage: String, next: String) -> String { "还没到\(quoted(stage))：下一步是\(quoted(next))" }
    func noStageLeft() -> String { "已经走完，没有下一步了" }

    func speakers(atLeast number: Int) -> String { "至少\(number)人发过言" }
    func decided() -> String { "表决或共识通过" }
    func decided(in kinds: [String]) -> String { "在\(list(kinds))上通过" }
    func attending(_ share: Share) -> String { "，\(self.share(share))到会" }
    func agreeing(_ share: Share) -> String { "，\(self.share(share))同意" }
    func actions(atLeast number: Int) -> String { "至少\(number)个有人有日子的任务（任务 …）" }
    func overseers(atLeast number: Int) -> String { "至少\(number)个监督人（监督 …）" }
    func pledges(atLeast number: Int) -> String { "至少\(number)笔出钱出工出料（认领 …）" }
    func published(days: Int) -> String { "公示\(days)天（公示 …）" }
    func published(days: Int, times: Int) -> String { "公示\(times)次，每次\(days)天（公示 …）" }
    func actionsDone() -> String { "任务都完成" }
    func comments(atLeast number: Int) -> String { "至少\(number)条意见（意见 …）" }
}
