import Kernel

extension Book {
    /// Texts that a line brings in, by kind and name.
    public struct Supplies: Sendable {
        public var texts: [SourceText]

        public init(_ texts: [SourceText] = []) { self.texts = texts }

        public func text(_ kind: SourceText.Kind, _ name: String) -> SourceText? {
            texts.first { $0.kind == kind && $0.name == name }
        }
    }

    /// What the command would cause if it were entered now.
    ///
    /// - Throws: `Refusal`, which names what stands in the way; the book is unchanged either way.
    public func decide(
        _ command: Command, supplies: Supplies = Supplies(), at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        switch command {
        case .people(let command): try decide(command).map(Event.people)
        case .committee(let command): try decide(command, supplies: supplies, at: stamp)
        case .meeting(let command): try decide(command, supplies: supplies, at: stamp)
        case .proposal(let command): try decide(command, supplies: supplies, at: stamp)
        case .poll(let command): try decide(command, at: stamp)
        case .plan(.stage(let question, let stage)): try decide(moving: question, to: stage, supplies: supplies)
        case .election(let command): try decide(command, supplies: supplies, at: stamp)
        case .plan(let command): try decide(command, at: stamp).map(Event.plan)
        case .minutes(let command): try decide(command, supplies: supplies).map(Event.minutes)
        case .history: throw .nothingToUndo
        }
    }

    /// Carries out what an entry caused.
    public mutating func apply(_ events: [Event], at stamp: Stamp) {
        for event in events {
            switch event {
            case .charterEntered(let charter, let sha256): enter(charter, sha256: sha256, at: stamp)
            case .methodEntered(let method, _): enter(method)
            case .people(let event): apply(event)
            case .committee(let event): apply(event, at: stamp)
            case .meeting(let event): apply(event, at: stamp)
            case .proposal(let event): apply(event, at: stamp)
            case .poll(let event): apply(event, at: stamp)
            case .election(let event): apply(event, at: stamp)
            case .plan(let event): apply(event, at: stamp)
            case .minutes(let event): apply(event, at: stamp)
            case .history: break
            }
        }
        last = stamp
    }
}
