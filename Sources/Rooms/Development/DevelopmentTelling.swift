import Kernel
import Prompt

// What is told of the development plan, and when.
extension DevelopmentEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let told = sentence(by: screen.language)
        switch self {
        case .goalSet(let id, _, _, _), .goalAdjusted(let id, _, _, _, _):
            guard let goal = scene.book.goal(id) else { return told }
            let isAgreed = scene.book.standing(of: goal) != .notAgreed
            return told + (isAgreed ? "" : screen.development.howToAgree(id))
        case .planned, .moved, .aimed, .problemFound, .goalProgressed: return told
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let words = course.wording.development
        var told = sentence(by: course.wording.language)
        if case .goalAdjusted(_, _, _, let reason?, _) = self { told += words.bracketed([reason]) }
        return isNotAgreed(in: course.book, at: stamp) ? words.withoutVote(told) : told
    }

    /// Whether the reading of a goal that this line gave is one that no vote agreed to.
    private func isNotAgreed(in book: Book, at stamp: Stamp) -> Bool {
        switch self {
        case .goalSet(let id, _, _, _), .goalAdjusted(let id, _, _, _, _):
            guard let goal = book.goal(id), let plan = book.plan(of: goal),
                let reading = goal.readings.first(where: { $0.stamp.entry == stamp.entry })
            else { return false }
            return book.standing(of: reading, book.adoptions(of: plan)) == .notAgreed
        case .planned, .moved, .aimed, .problemFound, .goalProgressed: return false
        }
    }

    /// The same for the screen and the record.
    private func sentence(by language: Language) -> String {
        let words = language.development
        switch self {
        case .planned(let title, let from, let to): return words.planned(title, from: from, to: to)
        case .moved(let title, let number): return words.moved(title, by: QuestionID(proposal: number))
        case .aimed(let goals, let number):
            return words.aimed(QuestionID(proposal: number), at: goals.map(\.description))
        case .problemFound(let id, let plan, let text, let field, let proposal, let entry):
            let notes = [
                field.map { words.field(language.field($0)) }, proposal.map { words.basis($0) },
                entry.map { words.basis(entry: $0) }, words.quoted(plan),
            ]
            return words.found(id, text) + words.bracketed(notes)
        case .goalSet(let id, let problem, let terms, let proposal):
            return words.set(id, for: problem, words.reading(terms, proposal))
        case .goalAdjusted(let id, let before, let after, _, let proposal):
            guard before != after else { return words.confirmed(id, words.reading(after, proposal)) }
            return words.adjusted(
                id, from: words.quotedReading(before), to: words.quotedReading(after))
                + words.bracketed([proposal.map(words.agreed)])
        case .goalProgressed(let id, let text, let percent):
            return words.progressed(id, [text, percent.map(words.percent)].compactMap { $0 })
        }
    }
}

extension DevelopmentWords {
    /// What a goal says, with its horizon, its day and the vote that it names.
    func reading(_ terms: GoalTerms, _ proposal: QuestionID? = nil) -> String {
        goal(
            terms.text,
            [terms.horizon.map(horizon), terms.due.map(until), proposal.map(agreed)].compactMap { $0 })
    }

    /// The same, its words in quotation marks.
    func quotedReading(_ terms: GoalTerms) -> String {
        var quoted = terms
        quoted.text = self.quoted(terms.text)
        return reading(quoted)
    }

    /// What a goal said before, until when, and whether that was agreed: what no vote agreed to is marked for ever.
    func wasBefore(
        _ earlier: (reading: Goal.Reading, standing: GoalStanding, ended: Day)
    ) -> String {
        wasBefore(quotedReading(earlier.reading.terms), until: earlier.ended) + bracketed([standing(earlier.standing)])
    }

    /// What is planned, appropriated and spent; what is nothing is not said.
    func sums(planned: Money, appropriated: Money, spent: Money) -> [String] {
        [
            planned.fen > 0 ? planMoney(planned) : nil, appropriated.fen > 0 ? self.appropriated(appropriated) : nil,
            spent.fen > 0 ? self.spent(spent) : nil,
        ].compactMap { $0 }
    }

    func adoption(_ adoption: PlanAdoption?) -> String { adoption.map(adopted) ?? notAdopted() }

    /// What a paper says beside a goal of how it stands.
    func standing(_ standing: GoalStanding) -> String? {
        switch standing {
        case .draft: nil
        case .agreed(let motion): agreed(by: motion)
        case .notAgreed: notAgreed()
        }
    }
}

extension DevelopmentRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.development
        return switch self {
        case .noPlan: words.noPlan()
        case .unknownPlan(let title, let nearest): words.unknownPlan(title, nearest: nearest)
        case .wantsSpan(let title): words.wantsSpan(title)
        case .backwards(let from, let to): words.backwards(from, to)
        case .samePlan(let title): words.samePlan(title)
        case .planAdopted(let title, let motion): words.planAdopted(title, motion)
        case .unknownProblem(let id): words.unknownProblem(id)
        case .unknownGoal(let id): words.unknownGoal(id)
        case .unknownEntry(let entry): words.unknownEntry(entry)
        case .outsidePlan(let day, let plan, let from, let to): words.outsidePlan(day, plan, from, to)
        case .sameGoal(let id): words.sameGoal(id)
        case .notAdopted(let motion, let state): words.notAdopted(motion, screen.wording.name(of: state))
        case .adoptedThePlan(let motion, let plan): words.adoptedThePlan(motion, plan)
        case .aboutAnother(let motion, let text, let goal): words.aboutAnother(motion, text, goal: goal)
        case .servesAnother(let motion, let goals, let goal):
            words.servesAnother(motion, goals.map(\.description), goal: goal)
        case .badBasis(let text): words.badBasis(text)
        case .badPercent(let text): words.badPercent(text)
        case .nothingTold(let id): words.nothingTold(id)
        }
    }
}

extension DevelopmentRefusal {
    /// Whether that vote is meant all the same.
    public func question(by screen: any Screen) -> PromptQuestion? {
        let words = screen.development
        let (motion, asked): (QuestionID, String)
        switch self {
        case .aboutAnother(let id, let text, let goal): (motion, asked) = (id, words.isVoteMeant(id, text, goal: goal))
        case .servesAnother(let id, let goals, let goal):
            (motion, asked) = (id, words.isVoteMeant(id, serving: goals.map(\.description), goal: goal))
        default: return nil
        }
        return PromptQuestion(
            key: Key.basis.name.chinese, words: asked,
            options: [(words.voteIsMeant(motion), "\(motion)!"), (words.noVoteThen(), GrammarWords.noAmount)])
    }
}
