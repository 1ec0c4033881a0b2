import Kernel
import Testing

@testable import Yard

/// What the fund refuses, by which clause, and at which moment.
struct FundRuleTests {
    private func spend(_ yuan: Int, _ spending: Spending = Yard.spending(), on day: Day? = nil) -> Command {
        .fund(.spend(GrantID(1), Money(yuan: yuan), spending, on: day))
    }

    private func appropriate(_ yuan: Int, of motion: Int = 1, field: String? = nil) -> Command {
        .fund(
            .appropriate(
                QuestionID(proposal: motion), amount: Money(yuan: yuan), payee: nil, field: field, on: nil))
    }

    @Test func nothingWithoutAFundAMotionOrAVote() throws {
        var yard = try Yard.fund(nil, motions: [3000])
        #expect(yard.refusal(of: appropriate(10)) == .fund(.noFund))
        try yard.run(.fund(.found(Money(yuan: 5000), source: nil, on: nil)))
        #expect(yard.refusal(of: appropriate(10, of: 9)) == .proposal(.unknownQuestion(QuestionID(proposal: 9))))
        #expect(yard.refusal(of: spend(1)) == .fund(.unknownGrant(GrantID(1), last: nil)))
        try yard.propose("买锣", amount: Money(yuan: 100))
        #expect(yard.refusal(of: appropriate(10, of: 2)) == .fund(.notAdopted(QuestionID(proposal: 2), .pending)))
        try yard.run(Yard.vote(1, 3, 0))
        #expect(yard.refusal(of: appropriate(10, of: 2)) == .fund(.notAdopted(QuestionID(proposal: 2), .rejected)))
    }

    @Test func severalOfOneVoteWhileTheirSumStaysWithinIt() throws {
        var yard = try Yard.fund(5000, motions: [3000])
        try yard.run(appropriate(2000))
        let motion = QuestionID(proposal: 1)
        #expect(
            yard.refusal(of: appropriate(1001))
                == .fund(
                    .aboveVote(motion, asked: Money(yuan: 3000), left: Money(yuan: 1000), wanted: Money(yuan: 1001))))
        try yard.run(appropriate(1000))
        #expect(yard.book.fund.grants.map(\.id) == [GrantID(1), GrantID(2)])
        #expect(yard.book.fund.grants[0].appropriation.citation?.article == 14)
    }

    @Test func whoSignsAndWhatIsNeverPaidAreClauses() throws {
        var yard = try Yard.fund(5000, motions: [3000])
        try yard.run(appropriate(2000))
        let clause = Citation("环境卫生委员会章程", article: 21, numerals: .arabic)
        #expect(yard.refusal(of: spend(500, Yard.spending(by: ["王秀英"]))) == nil)
        for sum in [501, 1000, 1001] {
            #expect(
                yard.refusal(of: spend(sum, Yard.spending(by: ["王秀英"])))
                    == .fund(.tooFewSignatures(Money(yuan: sum), needed: 2, given: 1, clause)))
        }
        #expect(
            yard.refusal(of: spend(5, Yard.spending("个人开支")))
                == .fund(.ruledOut(word: "个人开支", Citation("环境卫生委员会章程", article: 23, numerals: .arabic))))
        #expect(yard.refusal(of: spend(5, Yard.spending(by: ["杨通海"]))) == .fund(.twoRoles("杨通海")))
    }

    @Test func aReceiptServesOnceUntilItsLineIsReversed() throws {
        var yard = try Yard.fund(5000, motions: [3000])
        try yard.run(appropriate(2000))
        try yard.run(spend(100, Yard.spending(receipt: "No 7")))
        let entry = yard.entries.count
        #expect(yard.refusal(of: spend(1, Yard.spending(receipt: "no7"))) == .fund(.receiptUsed("no7", entry: entry)))
        try yard.run(.fund(.reverse(entry: entry, purpose: nil, on: nil)))
        #expect(yard.refusal(of: spend(1, Yard.spending(receipt: "No 7"))) == nil)
        #expect(yard.book.fund.line(ofEntry: entry)?.reversedBy == entry + 1)
        #expect(
            yard.refusal(of: .fund(.reverse(entry: entry, purpose: nil, on: nil)))
                == .fund(.alreadyReversed(entry: entry, by: entry + 1)))
    }

    @Test func aLateRecordThatALaterMomentMissesIsRefusedWithThatMoment() throws {
        var yard = try Yard.fund(5000, motions: [3000])
        try yard.run(appropriate(1000))
        let early = yard.now
        yard.now = early.adding(seconds: 86_400 * 3)
        try yard.run(spend(900))
        let late = yard.now
        yard.now = early.adding(seconds: 86_400)
        #expect(
            yard.refusal(of: spend(200))
                == .fund(.grantShort(GrantID(1), at: late, there: Money(yuan: 100), wanted: Money(yuan: 200))))
        try yard.run(spend(100))
        #expect(yard.book.fund.grant(GrantID(1))?.held.total == 0)
    }

    @Test func aBudgetBindsItsField() throws {
        var yard = try Yard.fund(5000, motions: [3000])
        try yard.run(.fund(.budget(Money(yuan: 1500), field: "环境卫生", from: nil, until: nil)))
        try yard.run(appropriate(1000, field: "环境卫生"))
        #expect(
            yard.refusal(of: appropriate(501, field: "环境卫生"))
                == .fund(
                    .aboveBudget(
                        field: "环境卫生", budget: Money(yuan: 1500), left: Money(yuan: 500), wanted: Money(yuan: 501))))
        try yard.run(.fund(.close(GrantID(1), on: nil)))
        #expect(yard.refusal(of: appropriate(1500, field: "环境卫生")) == nil)
    }

    @Test func anAnnulledVotePaysNothingMore() throws {
        var yard = try Yard.fund(5000, motions: [3000])
        try yard.run(appropriate(1000))
        try yard.run(.poll(.annul(question: QuestionID(proposal: 1), reason: "重数")))
        #expect(yard.refusal(of: spend(1)) == .fund(.voteGone(GrantID(1), QuestionID(proposal: 1))))
    }

    /// How fast is for `make bench` to say; that it is not a line's work for every line before it, this ends by.
    @Test func twentyThousandLinesAreTaken() throws {
        var fund = Fund()
        let start = Moment(Day(number: 20_000))
        func income(_ number: Int, at moment: Moment) {
            fund.take(
                .received(FundIncome(amount: Money(yuan: 1), from: nil, purpose: nil, at: moment)),
                at: Stamp(entry: number, at: moment))
        }
        for number in 1...20_000 {
            income(number, at: start.adding(seconds: number % 7 == 0 ? number * 30 : number * 60))
        }
        for number in 20_001...20_100 {
            income(number, at: start.adding(seconds: number))
            _ = fund.free.shortfall(taking: 100, from: start.adding(seconds: number * 50))
        }
        #expect(fund.free.total == 20_100 * 100)
    }
}
