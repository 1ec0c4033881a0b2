import Kernel

extension DevelopmentEvent {
    enum CodingKeys: String, CaseKey { case planned, moved, aimed, problemFound, goalSet, goalAdjusted, goalProgressed }
    enum PlannedCodingKeys: String, ArgumentKey { case title, from, to }
    enum MovedCodingKeys: String, ArgumentKey { case plan, proposal }
    enum AimedCodingKeys: String, ArgumentKey { case goals, proposal }
    enum ProblemFoundCodingKeys: String, ArgumentKey { case _0 = "problem", plan, text, field, proposal, entry }
    enum GoalSetCodingKeys: String, ArgumentKey { case _0 = "goal", problem, terms, proposal }
    enum GoalAdjustedCodingKeys: String, ArgumentKey { case _0 = "goal", before, after, reason, proposal }
    enum GoalProgressedCodingKeys: String, ArgumentKey { case _0 = "goal", text, percent }
}
