import Kernel

/// What residents choose among with a budget (遴选): motions with their cost, and the money there is.
///
/// A choosing is an election whose candidates are projects. Papers, boxes and the reading are those of every election; its rule is one of the
/// tally engine's for budgets, which elects projects for their cost instead of people into seats.
public struct Choosing: Codable, Hashable, Sendable {
    public let budget: Money
    /// In the order of the paper.
    public let projects: [Project]
    /// At most so many projects on a paper; `nil` where a paper may name all.
    public let most: Int?
    /// The most points that a paper gives one project, where papers give points.
    public let top: Int?
    public let completion: Completion?
    public let utility: Utility?

    /// A motion as it stood when the choosing was called: what it costs does not change with papers out.
    public struct Project: Codable, Hashable, Sendable {
        public let proposal: QuestionID
        public let cost: Money

        /// What stands for it among the candidates.
        public var name: String { proposal.description }
    }

    /// What becomes of money that the rule leaves (余款).
    public enum Completion: String, Codable, Sendable, CaseIterable {
        case none
        case addOne = "add-one"
        case greedy
    }

    /// What a project is worth to whoever is for it (效用).
    public enum Utility: String, Codable, Sendable, CaseIterable { case cost, count }

    public func project(_ name: String) -> Project? { projects.first { $0.name == name } }

    public func cost(of names: [String]) -> Money {
        Money(fen: names.compactMap { project($0)?.cost.fen }.reduce(0, +))
    }

    /// What the added papers of ``Wanted`` give their project, where papers give points.
    func worth(in form: BallotForm) -> Int? {
        switch form {
        case .points: top
        case .ranking: most ?? projects.count
        case .approvals, .marks: nil
        }
    }
}

/// What a choosing came to for one project.
public struct ProjectOutcome: Codable, Hashable, Sendable {
    public enum Standing: String, Codable, Sendable {
        case chosen
        /// As many for it as for another, and the money does not do for both.
        case tied
        case notChosen = "not_chosen"
        /// Taken back, or rejected, after the papers were printed.
        case withdrawn
    }

    public let project: String
    public let standing: Standing
    /// Papers for it, or points.
    public let support: Int
    public let wanted: Wanted?

    /// How many more papers, each for that project alone, would have chosen it.
    public struct Wanted: Codable, Hashable, Sendable {
        public enum Kind: String, Codable, Sendable {
            /// So many and no fewer.
            case least
            /// So many; one fewer would not, and not every smaller number was tried.
            case enough
            /// It costs more than there is.
            case never
            /// More than so many; how many is not known.
            case moreThan = "more_than"
        }

        public let kind: Kind
        public let papers: Int?
    }
}

extension Election {
    /// What is chosen among, where projects stand and not people.
    public var choosing: Choosing? { call.choosing }
}

extension Meeting {
    /// The elections of people.
    public var electionsOfPeople: [Election] { elections.filter { $0.choosing == nil } }
    /// The choosings of projects.
    public var choosings: [Election] { elections.filter { $0.choosing != nil } }
}

extension Book {
    /// Whether what was called last by that title is a choosing of projects, and no election of people.
    func isChoosing(_ title: String) -> Bool {
        for meeting in meetings.reversed() {
            if let election = meeting.elections.last(where: { $0.post == title }) { return election.choosing != nil }
        }
        return false
    }

    /// The choosing that money for a motion rests on: one that took it, and no later vote on it.
    func choosingBehind(_ question: QuestionID) -> Election? {
        guard let choice = choice(of: question), choice.outcome.standing == .chosen,
            let declared = choice.election.declaration?.stamp.entry
        else { return nil }
        let vote = proposal(question.proposal).flatMap { $0.state == .adopted ? adoption(of: $0)?.1.closed : nil }
        return (vote?.entry ?? 0) < declared ? choice.election : nil
    }

    /// Whether what is open is of projects alone.
    var isChoosingAlone: Bool {
        guard let open = meeting?.openElections, !open.isEmpty else { return false }
        return open.allSatisfy { $0.choosing != nil }
    }

    /// The last choosing with that motion on its paper, declared or not.
    func lastChoosing(with question: QuestionID) -> Election? {
        for meeting in meetings.reversed() {
            if let found = meeting.elections.last(where: { $0.choosing?.project(question.description) != nil }) {
                return found
            }
        }
        return nil
    }

    /// The last choosing that was declared with that motion on its paper, and what it came to for it.
    ///
    /// - Returns: nothing where it had no result: no quorum, too many papers, or a tie that was not voted on again.
    func choice(of question: QuestionID) -> (election: Election, outcome: ProjectOutcome)? {
        for meeting in meetings.reversed() {
            for election in meeting.elections.reversed() {
                guard let outcome = election.declaration?.outcome, outcome.isValid,
                    let project = outcome.projects?.first(where: { $0.project == question.description }),
                    project.standing == .chosen || project.standing == .notChosen && outcome.tied.isEmpty
                else { continue }
                return (election, project)
            }
        }
        return nil
    }
}
