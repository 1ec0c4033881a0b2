import Kernel

struct MethodEnglish: MethodWords, EnglishGrammar {
    func takenIn(_ method: String) -> String { "takes in the stages of \(quoted(method))" }

    func noMethod(_ question: QuestionID) -> String {
        "\(question) follows no method: propose with path=六共 or 四议两公开"
    }
    func unknownStage(_ stage: String, of method: String) -> String {
        "\(method) has no stage \(quoted(stage)): type proposals"
    }
    func gatesClosed(_ stage: String, gates: [String]) -> String { "\(stage) still wants: \(sequence(gates))" }
    func stageLater(_ stage: String, next: String) -> String {
        "\(quoted(stage)) comes later: the next stage is \(quoted(next))"
    }
    func noStageLeft() -> String { "it has come to its end; no stage follows" }

    func speakers(atLeast number: Int) -> String { "at least \(number) speakers" }
    func decided() -> String { "a vote or consensus for it" }
    func decided(in kinds: [String]) -> String { "adoption in \(list(kinds))" }
    func attending(_ share: Share) -> String { ", \(self.share(share)) attending" }
    func agreeing(_ share: Share) -> String { ", \(self.share(share)) agreeing" }
    func actions(atLeast number: Int) -> String { "at least \(number) actions with owner and date" }
    func overseers(atLeast number: Int) -> String { "at least \(number) overseers" }
    func pledges(atLeast number: Int) -> String { "at least \(number) pledges of money, work or material" }
    func published(days: Int) -> String { "1 publication of \(days) days" }
    func published(days: Int, times: Int) -> String { "\(times) publications of \(days) days" }
    func actionsDone() -> String { "every action done" }
    func comments(atLeast number: Int) -> String { "at least \(number) comments" }
}
