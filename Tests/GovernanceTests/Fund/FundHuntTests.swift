import Chance
import Foundation
import Kernel
import Reference
import Testing

@testable import Yard

/// Random lives of a fund, late records, reversals, undo and redo among them, held line by line against a slow ledger that shares no code
/// with the house. `YUANBA_HUNT=10000` lives ten thousand of them.
struct FundHuntTests {
    private static let hunt = ProcessInfo.processInfo.environment["YUANBA_HUNT"].flatMap { Int($0) } ?? 0
    private static let lives = max(40, hunt)
    private static let motions = [3000, 800, 5000]

    @Test func everyLifeComesOutAsTheSlowLedgerHasIt() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("fund lives: YUANBA_SEED=\(seed)")
        let base = try Yard.fund(2000, motions: Self.motions)
        var kinds: [String: Int] = [:]
        for number in 0..<Self.lives {
            var life = Life(base, chance: Chance(seed: seed &+ UInt64(number)), motions: Self.motions)
            for _ in 0..<40 { try life.step() }
            try life.check(whole: true)
            kinds.merge(life.seen, uniquingKeysWith: +)
            if let fault = life.fault {
                Issue.record("seed \(seed), life \(number): \(fault)")
                return
            }
        }
        for kind in ["taken", "refused", "late", "undone", "redone", "struck"] {
            #expect(kinds[kind, default: 0] > 0, "no \(kind)")
        }
    }
}

private struct Life {
    var yard: Yard
    var chance: Chance
    var reckoner: FundReckoner
    var fault: String?
    var seen: [String: Int] = [:]
    private var grants = 0
    private let start: Moment
    private var before: FundReckoner?
    private var grantsOf: [Int: Int] = [:]

    init(_ yard: Yard, chance: Chance, motions: [Int]) {
        self.yard = yard
        self.chance = chance
        start = yard.now
        reckoner = FundReckoner(
            motions: Dictionary(uniqueKeysWithValues: motions.enumerated().map { ($0.offset + 1, $0.element * 100) }))
        _ = reckoner.take(.init(entry: yard.entries.count, at: yard.now.seconds, kind: .income(200_000)))
    }

    mutating func step() throws {
        guard fault == nil else { return }
        if chance.once(in: 8), try history() { return try check() }
        // A day later than the last, or some days earlier: a late record.
        let late = chance.once(in: 3)
        let last = reckoner.standing.map(\.at).max() ?? start.seconds
        let at = late ? start.seconds + chance.below(max(1, last - start.seconds)) : last + chance.below(86_400)
        if late { seen["late", default: 0] += 1 }
        yard.now = Moment(seconds: at)
        let entry = yard.entries.count + 1
        let (command, kind) = line()
        let act = FundReckoner.Act(entry: entry, at: at + 60, kind: kind)
        let earlier = reckoner
        let isTaken = reckoner.take(act)
        let refusal = yard.refusal(of: command, at: Moment(seconds: at + 60))
        guard (refusal == nil) == isTaken else {
            fault =
                "\(command) at \(at): the house \(refusal.map { "\($0.reason)" } ?? "takes it"), the ledger \(isTaken)"
            return
        }
        seen[isTaken ? "taken" : "refused", default: 0] += 1
        guard isTaken else { return }
        before = nil
        _ = earlier
        try yard.run(command)
        if case .appropriate(let grant, _, _) = kind { grants = max(grants, grant) }
        try check()
    }

    private mutating func line() -> (Command, FundReckoner.Act.Kind) {
        let sum = (1 + chance.below(90)) * 1_000
        let grant = 1 + chance.below(max(1, grants))
        let (money, id) = (Money(fen: sum), GrantID(grant))
        switch chance.below(10) {
        case 0: return (.fund(.receive(money, from: nil, purpose: nil, on: nil)), .income(sum))
        case 1, 2:
            let motion = 1 + chance.below(3)
            let next = yard.book.fund.nextGrant
            return (
                .fund(
                    .appropriate(
                        QuestionID(proposal: motion), amount: money, payee: nil, field: nil, on: nil)),
                .appropriate(grant: next.number, motion: motion, sum)
            )
        case 3, 4, 5: return (.fund(.spend(id, money, Yard.spending(), on: nil)), .spend(grant: grant, sum))
        case 6: return (.fund(.refund(id, money, purpose: nil, on: nil)), .refund(grant: grant, sum))
        case 7: return (.fund(.close(id, on: nil)), .close(grant: grant))
        default:
            // What the fund was set up with stays.
            let others = Array(reckoner.standing.dropFirst())
            let entry = others.isEmpty ? 1 : chance.pick(others).entry
            return (.fund(.reverse(entry: entry, purpose: nil, on: nil)), .reverse(entry: entry))
        }
    }

    /// An undo of any line but what the fund was set up with, or the redo of the last undo.
    private mutating func history() throws -> Bool {
        yard.now = yard.now.adding(seconds: 1)
        if let earlier = before, chance.once(in: 2) {
            try yard.run(.history(.redo()))
            reckoner = earlier
            before = nil
            seen["redone", default: 0] += 1
            return true
        }
        guard reckoner.standing.count > 1 else { return false }
        let entry = chance.pick(Array(reckoner.standing.dropFirst())).entry
        let earlier = reckoner
        try yard.run(.history(.undo(entry: entry)))
        reckoner.strike(entry)
        before = earlier
        seen["undone", default: 0] += 1
        if earlier.standing.count - reckoner.standing.count > 1 { seen["struck", default: 0] += 1 }
        return true
    }

    mutating func check(whole: Bool = false) throws {
        guard fault == nil else { return }
        let fund = yard.book.fund
        if fund.sumOfAccounts != 0 { fault = "the accounts come to \(fund.sumOfAccounts)" }
        if fund.lines.map(\.stamp.entry) != reckoner.standing.map(\.entry) {
            fault = "lines \(fund.lines.map(\.stamp.entry)), not \(reckoner.standing.map(\.entry))"
        }
        if fund.free.total != reckoner.total("free") { fault = "free \(fund.free.total)" }
        if fund.free.lowest < 0 { fault = "free is below nothing" }
        for grant in fund.grants {
            let id = grant.id.number
            if grant.held.total != reckoner.total("K\(id)") { fault = "K\(id) \(grant.held.total)" }
            if grant.spent.total != reckoner.total("spent\(id)") { fault = "spent of K\(id) \(grant.spent.total)" }
            if min(grant.held.lowest, grant.spent.lowest) < 0 { fault = "K\(id) is below nothing" }
        }
        guard whole, fault == nil else { return }
        let again = yard.replayed().book.fund
        if again.free.total != fund.free.total || again.lines.count != fund.lines.count { fault = "a replay differs" }
    }
}

extension Yard {
    /// What a command entered at that moment is refused for.
    fileprivate func refusal(of command: Command, at moment: Moment) -> Refusal? {
        do throws(Refusal) {
            _ = try book.decide(command, at: Stamp(entry: entries.count + 1, at: moment))
            return nil
        } catch { return error }
    }
}
