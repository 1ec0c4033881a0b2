import Kernel

// What is told of motions about the business, and when. Screen and record say it alike.
extension MotionEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let told = told(in: screen.wording, unit: scene.meeting?.attendance.unit ?? .people, isScreen: true)
        guard case .carried(let motion) = self else { return told }
        let next: String? =
            switch motion.kind {
            case .refer, .postpone, .divide, .alternatives: scene.pending(by: screen)
            case .reorder: screen.wording.motions.agenda(scene.meeting?.agenda.map(\.number) ?? [])
            default: nil
            }
        return told.map { $0 + (next ?? "") }
    }

    /// On the screen it is said what to type next.
    func told(in wording: any Wording, unit: BodyUnit, isScreen: Bool) -> String? {
        let words = wording.motions
        func by(_ motion: ProceduralMotion, _ told: String) -> String {
            motion.by.map { words.moves($0, told) } ?? told
        }
        switch self {
        case .asked(let motion) where motion.kind == .order:
            return words.point(motion.text ?? "", by: motion.by) + (isScreen ? words.howToRule : "")
        case .asked(let motion):
            return by(motion, words.asked(wording.phrase(motion))) + (isScreen ? words.howToVote(motion.kind) : "")
        case .voted(let motion, let votes, let electorate, let judgement):
            let reason = wording.reason(judgement, VoteCount(votes, of: electorate, unit: unit))
            return words.voted(wording.phrase(motion), reason)
                + (motion.kind == .appeal ? (judgement.isMet ? words.overturned : words.upheld) : "")
        case .carried(let motion):
            return motion.kind == .appeal ? nil : by(motion, wording.phrase(motion))
        case .ruled(let text): return words.ruled(text)
        case .returned(let question, _): return words.returned(question)
        case .referred(let question, let item, let kind, let until):
            return words.referred(question, item: item, by: wording.name(of: kind), until: until)
        }
    }
}

extension Wording {
    /// What is moved, in a phrase.
    func phrase(_ motion: ProceduralMotion) -> String {
        let (words, question) = (motions, motion.question ?? QuestionID(proposal: 0))
        return switch motion.kind {
        case .reorder: words.reorder(motion.item ?? 0, to: motion.place ?? 0)
        case .refer:
            motion.until.map { words.refer(question, to: motion.committee ?? "", until: $0) }
                ?? words.refer(question, to: motion.committee ?? "")
        case .postpone: motion.until.map { words.postpone(question, until: $0) } ?? words.postpone(question)
        case .divide:
            words.divide(
                question,
                into: (motion.parts ?? []).enumerated().map { place, text in
                    (QuestionID(proposal: MotionNumber.part(place + 1, of: question.proposal)), text)
                })
        case .alternatives: words.alternatives(motion.questions ?? [])
        case .closeDebate: words.closeDebate(question)
        case .order: motion.text ?? ""
        case .appeal: words.appeal
        case .reconsider: words.reconsider(question)
        }
    }
}

extension MotionRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.motionRefusals
        return switch self {
        case .voteAwaited(let kind): words.voteAwaited(screen.wording.motions.name(of: kind))
        case .needsVote(let kind, let rule):
            words.needsVote(
                screen.wording.motions.name(of: kind),
                rule.isMoreForThanAgainst ? nil : screen.wording.share(rule.share),
                rule.citation)
        case .noPlace(let place, let items): words.noPlace(place, items: items)
        case .dayPast(let day): words.dayPast(day)
        case .handsUp(let names): words.handsUp(names)
        case .debateClosed(let question): words.debateClosed(question)
        case .twoParts: words.twoParts
        case .twoAmendments: words.twoAmendments
        case .noPoint: words.noPoint
        case .noRuling: words.noRuling
        case .appealDecided: words.appealDecided
        case .notDecidedHere(let question): words.notDecidedHere(question)
        case .moverNeeded(let citation): words.moverNeeded(citation)
        case .notOfMajority(let name, let citation): words.notOfMajority(name, citation)
        }
    }
}
