// What is told of methods and their stages, and when.
extension MethodEntered {
    public func told(in scene: Scene, by screen: any Screen) -> String? { screen.methods.takenIn(value.name) }
}

extension MethodRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.methods
        return switch self {
        case .noMethod(let question): words.noMethod(question)
        case .unknownStage(let stage, let method): words.unknownStage(stage, of: method)
        case .gatesClosed(let stage, let missing): words.gatesClosed(stage, gates: missing.map { $0.told(by: screen) })
        case .stageOrder(let stage, let next?): words.stageLater(stage, next: next)
        case .stageOrder(_, nil): words.noStageLeft()
        }
    }
}

extension Gate {
    fileprivate func told(by screen: any Screen) -> String {
        let words = screen.methods
        return switch self {
        case .speakers(let least): words.speakers(atLeast: least)
        case .decided: words.decided()
        case .decidedIn(let kinds, let attended, let agreed):
            words.decided(in: kinds.map { screen.wording.name(of: $0) }) + (attended.map(words.attending) ?? "")
                + (agreed.map(words.agreeing) ?? "")
        case .actions(let least): words.actions(atLeast: least)
        case .overseers(let least): words.overseers(atLeast: least)
        case .pledges(let least): words.pledges(atLeast: least)
        case .published(let days, let times) where times > 1: words.published(days: days, times: times)
        case .published(let days, _): words.published(days: days)
        case .actionsDone: words.actionsDone()
        case .comments(let least): words.comments(atLeast: least)
        }
    }
}
