import Kernel

/// How the last plan stands: whether it was adopted, how many goals it has, how many are reached, and what is late.
struct DevelopmentStatus: StatusLine {
    static let key = "development"

    let title: String
    let adoption: PlanAdoption?
    let goals: Int
    let reached: Int
    let late: [String]

    init?(_ book: Book, at moment: Moment) {
        guard let plan = book.development.plans.last else { return nil }
        let facts = PlanFacts(plan, in: book, on: moment.day)
        title = plan.title
        adoption = facts.adoptions.last
        goals = facts.goals.count
        reached = facts.goals.count { $0.goal.isReached }
        late = facts.late
    }

    func told(by screen: any Screen) -> String {
        let words = screen.development
        let notes = [
            adoption == nil ? words.notAdopted() : nil, words.goals(goals, reached: reached),
            late.isEmpty ? nil : words.late(late.count),
        ]
        return words.standing(title, notes.compactMap { $0 })
    }

    var facts: JSON {
        [
            "title": .string(title), "adopted_by": adoption.map { .string($0.question.description) } ?? .null,
            "goals": .int(goals), "reached": .int(reached), "late": .strings(late),
        ]
    }
}
