// Stand-ins until each concept's own file decides and applies; every line of this file goes.
extension Book {
    func decide(_ command: CommitteeCommand, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] { throw .nothingToUndo }
    mutating func apply(_ event: CommitteeEvent, at stamp: Stamp) {}
    mutating func enter(_ method: Method) {}
    func decide(method command: PlanCommand, at stamp: Stamp) throws(Refusal) -> [PlanEvent] { throw .nothingToUndo }
    mutating func apply(method event: PlanEvent, at stamp: Stamp) {}
    func methodEvents(_ name: String, supplies: Supplies) throws(Refusal) -> [Event] { [] }
    func firstStep(of method: String, at stamp: Stamp) -> MethodProgress { MethodProgress(method: method, steps: []) }
    func adoption(of question: QuestionID, _ terms: PollTerms, isAdopted: Bool, in meeting: Meeting) -> [Event] { [] }
}
