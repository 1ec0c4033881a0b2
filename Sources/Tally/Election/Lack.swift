import Kernel

extension CountError {
    /// What a rule needs and an election lacks.
    public enum Lack: Codable, Hashable, Sendable {
        /// The seed of a draw.
        case seed
        /// How many were registered.
        case registered
        case budget
        case points
        /// The papers hold points, and the rule reads marks.
        case marks(rule: String)
        /// The papers hold points, and the rule reads approvals.
        case approvals
        /// Costs of zero or more.
        case costsFromZero
        /// Money with few enough digits to reckon exactly.
        case shorterMoney
        case pointsFromZero
        case pointsInRange(candidate: String, points: Int64, most: Int64)
        /// Money shares were raised this often and did not settle.
        case fewerRaises(than: Int)
        /// The best committee was not proved in so many steps.
        case proof(within: Int)

        /// One sentence that says what is wrong and what to do.
        public var phrase: Phrase {
            switch self {
            case .seed: Phrase { $0.rules.seedNeeded }
            case .registered: Phrase { $0.marks.registeredNeeded }
            case .budget: Phrase { $0.budgets.noBudget }
            case .points: Phrase { $0.points.noPoints }
            case .marks(let rule): Phrase { $0.rules.marksNotPoints(rule: rule) }
            case .approvals: Phrase { $0.budgets.approvalsOnly }
            case .costsFromZero: Phrase { $0.budgets.negativeCost }
            case .shorterMoney: Phrase { $0.budgets.tooManyDigits }
            case .pointsFromZero: Phrase { $0.budgets.pointsBelowZero }
            case .pointsInRange(let candidate, let points, let most):
                Phrase { $0.points.outOfRange(candidate, points: points, most: most) }
            case .fewerRaises(let most): Phrase { $0.budgets.raisedTooOften(most) }
            case .proof(let steps): Phrase { $0.committees.notProved(within: steps) }
            }
        }
    }
}
