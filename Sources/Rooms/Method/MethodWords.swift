import Kernel

/// What is said of methods, their stages and what those ask for.
protocol MethodWords: Grammar {
    func takenIn(_ method: String) -> String

    // Refusals
    func noMethod(_ question: QuestionID) -> String
    func unknownStage(_ stage: String, of method: String) -> String
    /// `gates` are what the stage still asks for.
    func gatesClosed(_ stage: String, gates: [String]) -> String
    func stageLater(_ stage: String, next: String) -> String
    func noStageLeft() -> String

    // What a stage asks for
    func speakers(atLeast number: Int) -> String
    func decided() -> String
    /// Adopted in a meeting of one of these kinds; how many must attend and agree is said behind it.
    func decided(in kinds: [String]) -> String
    func attending(_ share: Share) -> String
    func agreeing(_ share: Share) -> String
    func actions(atLeast number: Int) -> String
    func overseers(atLeast number: Int) -> String
    func pledges(atLeast number: Int) -> String
    func published(days: Int) -> String
    func published(days: Int, times: Int) -> String
    func actionsDone() -> String
    func comments(atLeast number: Int) -> String
}

extension Screen {
    var methods: any MethodWords {
        switch language {
        case .chinese: MethodChinese()
        case .english: MethodEnglish()
        }
    }
}
