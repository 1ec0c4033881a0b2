// Stand-ins until each concept's own file decides and applies; every line of this file goes.
extension Book {
    func decide(_ command: CommitteeCommand, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] { throw .nothingToUndo }
    mutating func apply(_ event: CommitteeEvent, at stamp: Stamp) {}
    mutating func enter(_ charter: Charter, sha256: String, at stamp: Stamp) {}
    mutating func enter(_ method: Method) {}
    func decide(method command: PlanCommand, at stamp: Stamp) throws(Refusal) -> [PlanEvent] { throw .nothingToUndo }
    mutating func apply(method event: PlanEvent, at stamp: Stamp) {}
    func methodEvents(_ name: String, supplies: Supplies) throws(Refusal) -> [Event] { [] }
    func firstStep(of method: String, at stamp: Stamp) -> MethodProgress { MethodProgress(method: method, steps: []) }
    func rules(for opening: Opening, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> (Charter, RulesName, entering: [Event]) { throw .nothingToUndo }
    func committee(for opening: Opening) -> Committee? { nil }
    func adoption(of question: QuestionID, _ terms: PollTerms, isAdopted: Bool, in meeting: Meeting) -> [Event] { [] }
}
extension Charter {
    func quorum(for kind: MeetingKind, unit: BodyUnit) -> QuorumRule? { nil }
    func majority(for matter: String?, amount: Money?, kind: MeetingKind) -> RequiredMajority? { nil }
    func proxyTerms(for kind: MeetingKind) -> (ProxyTerms, Citation)? { nil }
    func consensusTerms(for kind: MeetingKind) -> (ConsensusTerms, Citation)? { nil }
    func needsSecond(for kind: MeetingKind) -> Citation? { nil }
    var floorTerms: (FloorTerms, Citation)? { nil }
}
