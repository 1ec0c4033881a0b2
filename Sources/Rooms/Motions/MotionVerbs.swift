import Kernel
import Prompt

extension Verbs {
    /// What is moved about the business itself.
    static let motions = [
        reorder, refer, postponeTo, divide, alternatives, closeDebate, pointOfOrder, ruleOn, appeal, reconsider,
    ]

    /// Who moves it, and the figures where it is voted on in the same line.
    private static let movedBy: [Key] = [.mover, .yes, .no, .abstain]

    private static let reorder = Verb(
        \.motionVerbs.reorder, keys: movedBy, in: .meeting
    ) { line in
        var motion = try line.motion(.reorder)
        motion.item = try line.number()
        motion.place = try line.number()
        return try line.moved(motion)
    }

    private static let refer = Verb(
        \.motionVerbs.refer,
        keys: [.committee, .until] + movedBy, in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.refer)
        motion.question = line.questionID()
        guard let committee = line[.committee] else { throw line.usage }
        motion.committee = line.context.committee(committee)
        let day = line.context.day
        motion.until = try line.read(.until, { Numbers.day($0, onOrAfter: day) }, else: Misreading.badDay)
        return try line.moved(motion)
    }

    private static let postponeTo = Verb(
        \.motionVerbs.postponeTo, keys: movedBy,
        in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.postpone)
        motion.question = line.questionID()
        if line.next({ GrammarWords.nextMeeting.contains($0.lowercased()) ? true : nil }) == nil {
            motion.until = try line.day()
        }
        return try line.moved(motion)
    }

    private static let divide = Verb(
        \.motionVerbs.divide, keys: movedBy, takesText: true,
        in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.divide)
        motion.question = line.questionID()
        let rest = line.rest
        motion.parts = rest.split { $0 == ";" }.map(\.text)
        line.keep(rest.dropFirst(rest.range.count))
        return try line.moved(motion)
    }

    private static let alternatives = Verb(
        \.motionVerbs.alternatives,
        keys: movedBy, in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.alternatives)
        var questions: [QuestionID] = []
        while let question = line.questionID() { questions.append(question) }
        guard !questions.isEmpty else { throw line.usage }
        motion.questions = questions
        return try line.moved(motion)
    }

    private static let closeDebate = Verb(
        \.motionVerbs.closeDebate, keys: movedBy,
        in: [.meeting, .question]
    ) { line in try line.moved(try line.motion(.closeDebate)) }

    private static let pointOfOrder = Verb(
        \.motionVerbs.pointOfOrder, keys: [.mover], takesText: true, in: .meeting
    ) { line in
        var motion = try line.motion(.order)
        motion.text = try line.text()
        return .command(.motion(.move(motion, votes: nil)))
    }

    private static let ruleOn = Verb(
        \.motionVerbs.ruleOn, takesText: true, in: .meeting
    ) { line in .command(.motion(.rule(try line.text()))) }

    private static let appeal = Verb(
        \.motionVerbs.appeal, keys: movedBy,
        in: .meeting
    ) { line in try line.moved(try line.motion(.appeal)) }

    private static let reconsider = Verb(
        \.motionVerbs.reconsider,
        keys: movedBy, in: .meeting
    ) { line in
        var motion = try line.motion(.reconsider)
        motion.question = line.questionID()
        return try line.moved(motion)
    }
}

extension Line {
    fileprivate func motion(_ kind: ProceduralMotion.Kind) throws -> ProceduralMotion {
        ProceduralMotion(kind, by: try name(.mover))
    }

    fileprivate func moved(_ motion: ProceduralMotion) throws -> Act {
        let figures = [try count(.yes), try count(.no), try count(.abstain)]
        let votes =
            figures.contains { $0 != nil }
            ? Votes(for: figures[0] ?? 0, against: figures[1] ?? 0, abstain: figures[2] ?? 0) : nil
        return .command(.motion(.move(motion, votes: votes)))
    }
}

extension Key {
    static let until = Key(\.motionVerbs.untilKey)
}
