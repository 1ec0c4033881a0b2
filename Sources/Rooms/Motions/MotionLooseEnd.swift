/// Something moved about the business that was neither decided nor ruled on.
enum MotionLooseEnd: LooseEnd {
    case undecided(ProceduralMotion.Kind)
    case unruled(String)

    func told(by screen: any Screen) -> String {
        let words = screen.wording.motions
        return switch self {
        case .undecided(let kind): words.undecided(words.name(of: kind))
        case .unruled(let text): words.unruled(text)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, _ in
        (meeting.procedure?.moved ?? []).filter { $0.outcome == .pending }.map { moved in
            moved.motion.kind == .order
                ? MotionLooseEnd.unruled(moved.motion.text ?? "") : MotionLooseEnd.undecided(moved.motion.kind)
        }
    }
}
