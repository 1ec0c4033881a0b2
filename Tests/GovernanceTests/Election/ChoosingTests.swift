import Chance
import Kernel
import Ledger
import Testing

@testable import Yard

/// Residents choose projects within a budget, by papers.
@Suite("Choosing projects")
struct ChoosingTests {
    /// A meeting with motions of these costs that wait to be chosen.
    static func booth(_ costs: [Int], people: Int = 20, fund: Int? = nil) throws -> Booth {
        var yard = Yard(.village)
        for name in ["甲", "乙"] { try yard.people(name) }
        if let fund { try yard.run(.fund(.found(Money(yuan: fund), source: nil, on: nil))) }
        try yard.open(.courtyard, .people(people))
        try yard.run(.meeting(.headcount(people)))
        for (place, cost) in costs.enumerated() {
            try yard.run(
                .proposal(
                    .propose(
                        text: "项目\(place + 1)", mover: nil, amount: Money(yuan: cost), path: nil, toChoose: true)))
        }
        return Booth(yard: yard)
    }

    static func call(
        _ projects: Int, budget: Int?, form: BallotForm? = nil, rule: String? = nil, title: String = "小项目",
        completion: Choosing.Completion? = nil, most: Int? = nil, top: Int? = nil
    ) -> ElectionCommand {
        .choose(
            ChoosingCall(
                title: title, budget: budget.map { Money(yuan: $0) },
                projects: projects > 0 ? (1...projects).map { QuestionID(proposal: $0) } : [], form: form, rule: rule,
                completion: completion, most: most, top: top))
    }

    private func refusal(_ booth: Booth, _ command: ElectionCommand) -> ChoosingRefusal? {
        booth.yard.refusal(of: .election(command))?.reason as? ChoosingRefusal
    }

    private func p(_ number: Int) -> QuestionID { QuestionID(proposal: number) }

    @Test("the most votes first, as long as the money does; motions become what residents made of them")
    func greedy() throws {
        var booth = try Self.booth([8000, 6000, 20_000, 3000])
        #expect(booth.book.pendingQuestion == nil && booth.book.state(of: p(1)) == .candidate)
        try booth.run(Self.call(4, budget: 30_000))
        let outcome = try booth.hold([([1, 2], 6), ([3], 9), ([4], 2), ([], 1)])
        #expect(outcome.elected == ["P3", "P1"] || outcome.elected == ["P3", "P2"] || !outcome.tied.isEmpty)
        let projects = try #require(outcome.projects)
        #expect(projects.map(\.support) == [6, 6, 9, 2] && projects[2].standing == .chosen)
        #expect(booth.book.state(of: p(3)) == .chosen && booth.book.offices.isEmpty)
    }

    @Test("a tie is a value: what is certain is chosen, the rest is voted on again with the money left")
    func tie() throws {
        var booth = try Self.booth([8000, 6000, 20_000, 3000])
        try booth.run(Self.call(4, budget: 30_000))
        let outcome = try booth.hold([([1, 2], 6), ([3], 9), ([4], 2)])
        #expect(outcome.elected == ["P3"] && outcome.tied == ["P1", "P2", "P4"])
        #expect(booth.book.state(of: p(1)) == .candidate && booth.book.state(of: p(4)) == .candidate)
        #expect(ElectionLooseEnd.found(try #require(booth.meeting), booth.book).count == 1)
        try booth.run(.revote(post: "小项目"))
        let again = try #require(booth.meeting?.elections.last)
        #expect(again.choosing?.budget == Money(yuan: 10_000) && again.candidates == ["P1", "P2", "P4"])
        let second = try booth.hold([([1], 5), ([2, 3], 9)], post: "小项目")
        #expect(Set(second.elected) == ["P2", "P4"] && booth.book.state(of: p(1)) == .notChosen)
        #expect(ElectionLooseEnd.found(try #require(booth.meeting), booth.book).isEmpty)
    }

    @Test("points and ranks weigh by what they say", arguments: [BallotForm.points, .ranking])
    func forms(_ form: BallotForm) throws {
        var booth = try Self.booth([6000, 6000])
        try booth.run(Self.call(2, budget: 6000, form: form, rule: "greedy"))
        try booth.run(.read(post: nil))
        for (one, two, copies) in [(5, 0, 3), (1, 2, 5)] {
            let marks: [BallotMark] =
                form == .points
                ? [.points(1, one), .points(2, two)] : one > two ? [.candidate(1)] : [.candidate(2), .candidate(1)]
            try booth.run(.paper(parts: [.marked(marks)], copies: copies))
        }
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
        let outcome = try booth.last()
        #expect(outcome.projects?.map(\.support) == (form == .points ? [20, 10] : [11, 10]))
        #expect(outcome.elected == ["P1"])
    }

    @Test("so many papers more choose it, and one fewer does not: voted all over again", arguments: [1, 2, 3])
    func wanted(_ seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let costs = (0..<4).map { _ in 1000 * (1 + chance.below(9)) }
        let papers = (0..<6).map { _ in ((1...4).filter { _ in chance.once(in: 2) }, 1 + chance.below(4)) }
        for rule in ["greedy", "equal-shares", "phragmen"] {
            func hold(_ more: [([Int], Int)] = []) throws -> Outcome {
                var booth = try Self.booth(costs, people: 40)
                try booth.run(Self.call(4, budget: 15_000, rule: rule))
                return try booth.hold(papers + more)
            }
            for project in try #require(try hold().projects) where project.standing != .chosen {
                let wanted = try #require(project.wanted)
                guard wanted.kind == .least || wanted.kind == .enough, let more = wanted.papers else { continue }
                let number = try #require(Int(project.project.dropFirst()))
                #expect(try hold([([number], more)]).elected.contains(project.project), "\(rule) \(project)")
                if more > 1 {
                    #expect(try !hold([([number], more - 1)]).elected.contains(project.project), "\(rule) \(project)")
                }
            }
        }
    }

    @Test("whoever votes on paper and goes home counts for the quorum; without it nothing is chosen")
    func quorum() throws {
        var booth = try Self.booth([8000, 6000])
        try booth.yard.run(.meeting(.headcount(4)))
        try booth.run(Self.call(2, budget: 8000))
        var other = booth
        #expect(try booth.hold([([1], 11)]).elected == ["P1"])
        let short = try other.hold([([1], 5)])
        #expect(!short.isValid && short.elected.isEmpty && short.projects == nil)
        #expect(other.book.state(of: p(1)) == .candidate)
        // Without a result it may be held again under its name.
        #expect(refusal(other, Self.call(2, budget: 8000)) == nil)
    }

    @Test("a motion taken back after the papers were printed is passed over")
    func withdrawn() throws {
        var booth = try Self.booth([8000, 6000])
        try booth.run(Self.call(2, budget: 8000))
        try booth.yard.run(.proposal(.withdraw(p(1))))
        let outcome = try booth.hold([([1], 9), ([2], 3)])
        #expect(outcome.elected == ["P2"] && outcome.projects?.first?.standing == .withdrawn)
        #expect(booth.book.state(of: p(1)) == .withdrawn)
    }

    @Test("more marks than allowed make a paper void; marks of another kind are refused")
    func marks() throws {
        var booth = try Self.booth([8000, 6000, 3000])
        try booth.run(Self.call(3, budget: 8000, most: 2))
        try booth.run(.read(post: nil))
        try booth.run(.paper(parts: [.marked([1, 2, 3].map(BallotMark.candidate))], copies: 1))
        #expect(booth.meeting?.elections.last?.tally.void == 1)
        #expect(refusal(booth, .paper(parts: [.marked([.points(1, 3)])], copies: 1)) == .takesNoPoints(title: "小项目"))
        #expect(
            refusal(booth, .paper(parts: [.marked([.candidate(4)])], copies: 1))
                == .noSuchProject(4, title: "小项目", projects: 3))
        var points = try Self.booth([8000, 6000])
        try points.run(Self.call(2, budget: 8000, form: .points))
        try points.run(.read(post: nil))
        #expect(refusal(points, .paper(parts: [.marked([.points(1, 6)])], copies: 1)) == .pointsOutOfRange(6, top: 5))
        #expect(
            refusal(points, .paper(parts: [.marked([.candidate(1)])], copies: 1))
                == .pointsMissing(title: "小项目", top: 5))
    }

    @Test("what cannot be chosen among is refused, and changes nothing")
    func refusals() throws {
        var booth = try Self.booth([8000, 6000, 3000])
        #expect(refusal(booth, Self.call(2, budget: nil)) == .noBudget(nil))
        #expect(refusal(booth, Self.call(2, budget: 0)) == .noBudget(Money(yuan: 0)))
        #expect(refusal(booth, Self.call(0, budget: 100)) == .tooFewProjects(nil))
        #expect(refusal(booth, Self.call(1, budget: 100)) == .tooFewProjects(p(1)))
        #expect(booth.yard.refusal(of: .election(Self.call(4, budget: 100)))?.reason is ProposalRefusal)
        #expect(
            refusal(booth, .choose(ChoosingCall(title: "甲", budget: Money(yuan: 9), projects: [p(1), p(1)])))
                == .projectTwice(p(1)))
        #expect(
            refusal(booth, Self.call(2, budget: 100, form: .points, rule: "phragmen"))
                == .ruleTakesNot("budget-phragmen", .points, instead: ["budget-greedy", "budget-equal-shares"]))
        #expect(
            refusal(booth, Self.call(2, budget: 100, rule: "greedy", completion: .addOne))
                == .completionNotTaken("budget-greedy", .addOne))
        if case .unknownRule("borda", _)? = refusal(booth, Self.call(2, budget: 100, rule: "borda")) {
        } else {
            Issue.record("borda spends no budget")
        }
        #expect(refusal(booth, Self.call(2, budget: 100, most: 3)) == .mostOutOfRange(3, projects: 2))
        #expect(refusal(booth, Self.call(2, budget: 100, form: .points, most: 1)) == .mostWithPoints)
        #expect(refusal(booth, Self.call(2, budget: 100, top: 3)) == .topWithoutPoints)
        #expect(refusal(booth, Self.call(2, budget: 100, form: .points, top: 101)) == .topOutOfRange(101, highest: 100))
        try booth.yard.propose("修水沟")
        #expect(
            refusal(booth, .choose(ChoosingCall(title: "甲", budget: Money(yuan: 9), projects: [p(1), p(4)])))
                == .noCost(p(4)))
        try booth.yard.run(Yard.vote(0, 9, 0))
        #expect(
            refusal(booth, .choose(ChoosingCall(title: "甲", budget: Money(yuan: 9), projects: [p(1), p(4)])))
                == .notOpen(p(4), .rejected))
        try booth.run(Self.call(2, budget: 8000))
        #expect(refusal(booth, Self.call(3, budget: 8000, title: "另一场")) == .alreadyOnPaper(p(1), title: "小项目"))
        #expect(
            refusal(booth, .nominate(names: ["甲"], post: nil)) == .projectsAreFixed(title: "小项目"))
        try booth.hold([([1], 9), ([2], 3)])
        #expect(refusal(booth, Self.call(2, budget: 8000)) == .titleTaken("小项目"))
        if case .alreadyChosen(p(1), "小项目", _)? = refusal(booth, Self.call(3, budget: 8000, title: "另一场")) {
        } else {
            Issue.record("P1 was chosen")
        }
        #expect(refusal(booth, .rerun(post: "小项目", candidates: nil, seats: nil)) == .noRerun(title: "小项目"))
    }

    @Test("money rests on the choosing, never above the cost; what was left out gets none")
    func appropriation() throws {
        var booth = try Self.booth([8000, 6000], fund: 50_000)
        try booth.run(Self.call(2, budget: 9000))
        try booth.hold([([1], 9), ([2], 3)])
        func appropriate(_ number: Int, _ yuan: Int?) -> Command {
            .fund(.appropriate(p(number), amount: yuan.map { Money(yuan: $0) }, payee: nil, field: nil, on: nil))
        }
        if case .notChosen(p(2), "小项目", _)? = booth.yard.refusal(of: appropriate(2, 100))?.reason as? FundRefusal {
        } else {
            Issue.record("P2 was left out")
        }
        guard case .aboveVote? = booth.yard.refusal(of: appropriate(1, 8001))?.reason as? FundRefusal else {
            Issue.record("above its cost")
            return
        }
        try booth.yard.run(appropriate(1, 5000))
        let grant = try #require(booth.book.fund.grant(GrantID(1)))
        let declared = try #require(booth.meeting?.elections.last?.declaration)
        #expect(grant.appropriation.choosing?.title == "小项目" && grant.appropriation.vote == declared.stamp.entry)
        #expect(booth.book.stands(grant.appropriation))
        // Three thousand are left of what it costs.
        #expect(
            booth.yard.refusal(of: appropriate(1, 3001)) != nil && booth.yard.refusal(of: appropriate(1, 3000)) == nil)
    }
}
