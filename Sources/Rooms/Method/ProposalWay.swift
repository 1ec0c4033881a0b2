import Kernel

/// The whole way of a proposal through its method: every stage, when it was reached, and how its gates stand.
public struct ProposalWay: Sendable, Hashable {
    public let method: Method
    public let stages: [StageReport]

    /// The stage that the proposal is at.
    public var current: StageReport? { stages.last { $0.isReached } }
    /// What the present stage still asks for.
    public var missing: [Gate] { current?.missing ?? [] }
    /// Whether it has come to the last stage and left nothing open there.
    public var isComplete: Bool { stages.last.map { $0.isReached && $0.missing.isEmpty } == true }
}

public struct StageReport: Sendable, Hashable {
    public let stage: MethodStage
    /// When the proposal came to it, `nil` while it has not.
    public let reached: MethodProgress.Step?
    public let gates: [GateReport]

    public var isReached: Bool { reached != nil }
    public var missing: [Gate] { gates.filter { !$0.isOpen }.map(\.gate) }
    /// The day on which everything was done that the stage asks for; `nil` while something is wanting. One that asks for nothing is done when
    /// it is entered.
    public var done: Day? {
        guard let reached, missing.isEmpty else { return nil }
        return gates.compactMap(\.opened).max() ?? reached.stamp.at.day
    }
    /// Where the stage asks for the tasks to be done: the day on which the last of them was.
    public var tasksDone: Day? { gates.first { $0.gate == .actionsDone }?.opened }
    /// The vote that decided it, where it asks for one.
    public var decision: GateReport.Decision? {
        gates.lazy.compactMap { if case .decision(let decision) = $0.evidence { decision } else { nil } }.first
    }
    /// What hung on the board for it, the last as many times as it asks for.
    public var publication: Dated<Publication>? {
        gates.lazy.compactMap { report -> Dated<Publication>? in
            guard case .published(_, let times) = report.gate, case .publications(let boards) = report.evidence else {
                return nil
            }
            return boards.dropFirst(max(0, times - 1)).first
        }.first
    }
}

extension Book {
    /// The newest method under a name.
    public func method(named name: String) -> Method? { methods.last { $0.name == name } }

    /// A proposal's whole way; `nil` while it has taken none.
    public func way(of proposal: Proposal) -> ProposalWay? {
        guard let progress = proposal.way, let method = method(named: progress.method) else { return nil }
        return way(of: proposal, by: method)
    }

    /// The way that a proposal would have by a method, whether it has taken it or not.
    func way(of proposal: Proposal, by method: Method) -> ProposalWay {
        var keeper = GateKeeper(book: self, proposal: proposal)
        let stages = method.stages.map { stage in
            StageReport(
                stage: stage, reached: proposal.way?.steps.last { $0.stage == stage.name },
                gates: stage.gates.map { keeper.judge($0) })
        }
        return ProposalWay(method: method, stages: stages)
    }
}

extension Method {
    /// The place of a stage called by its name, another name of it, or a part of its name that fits no other.
    func place(of words: String) -> Int? {
        if let exact = stages.firstIndex(where: { $0.name == words || $0.aliases.contains(words) }) { return exact }
        let fitting = stages.indices.filter { stages[$0].name.contains(words) }
        return fitting.count == 1 ? fitting.first : nil
    }
}
