import Kernel
import Prompt

extension Verbs {
    /// The development fund.
    static let fund = [fundItself, appropriate, spend, match, refundGrant, closeGrant, reverse, reconcile, accounts]

    private static let fundItself = Verb(
        \.fundVerbs.fund, keys: [.source, .giver, .purpose, .date, .field, .start, .lastDay]
    ) { line in
        if line.isEmpty { return .ask(.room(Inquiry(FundInquiry()))) }
        if line.takes(\.found) {
            return .command(
                .fund(
                    .found(
                        try line.sum(), source: line[.source] ?? line[.giver], on: try line.dayOfThisYear(.date))))
        }
        if line.takes(\.receive) {
            return .command(
                .fund(
                    .receive(
                        try line.sum(), from: line[.giver] ?? line[.source], purpose: line[.purpose],
                        on: try line.dayOfThisYear(.date))))
        }
        guard line.takes(\.budget), let field = line[.field] else { throw line.usage }
        return .command(
            .fund(
                .budget(
                    try line.sum(), field: field, from: try line.dayOfThisYear(.start),
                    until: try line.dayOfThisYear(.lastDay))))
    }

    private static let appropriate = Verb(
        \.fundVerbs.appropriate, keys: [.amount, .payee, .field, .goal, .date]
    ) { line in
        guard let question = line.questionID() else {
            throw line.isEmpty ? line.usage : Misreading.badID(try line.word())
        }
        let goal = try line.read(.goal, { GoalID($0) }, else: Misreading.badID)
        return .command(
            .fund(
                .appropriate(
                    question, amount: try line.money(.amount), payee: line[.payee], field: line[.field],
                    on: try line.dayOfThisYear(.date), goal: goal)))
    }

    private static let spend = Verb(
        \.fundVerbs.spend, keys: [.purpose, .handler, .auditor, .approvers, .receipt, .date]
    ) { line in
        let grant = try line.grantID()
        let amount = try line.sum()
        guard let purpose = line[.purpose] else { throw line.usage }
        return .command(
            .fund(
                .spend(
                    grant, amount,
                    Spending(
                        purpose: purpose, handler: try line.name(.handler), auditor: try line.name(.auditor),
                        approvers: try line.phrase(.approvers).map(line.names.list) ?? [],
                        receipts: line[.receipt].map(Line.receipts) ?? []),
                    on: try line.dayOfThisYear(.date))))
    }

    private static let match = Verb(
        \.fundVerbs.match, keys: [.giver, .amount, .work, .goods, .value, .date]
    ) { line in
        let grant = try line.grantID()
        guard let from = line[.giver] else { throw line.usage }
        let money = try line.money(.amount).map(MatchGift.money)
        let work = try line.read(.work, Line.workDays, else: Misreading.badNumber).map { MatchGift.work(days: $0) }
        let things = line[.goods].map(MatchGift.kind)
        let gifts = [money, work, things].compactMap { $0 }
        guard gifts.count == 1, let gift = gifts.first else { throw line.usage }
        return .command(
            .fund(.match(grant, from: from, gift, value: try line.money(.value), on: try line.dayOfThisYear(.date))))
    }

    private static let refundGrant = Verb(
        \.fundVerbs.refund, keys: [.purpose, .date]
    ) { line in
        .command(
            .fund(
                .refund(
                    try line.grantID(), try line.sum(), purpose: line[.purpose], on: try line.dayOfThisYear(.date))))
    }

    private static let closeGrant = Verb(
        \.fundVerbs.close, keys: [.date]
    ) { line in .command(.fund(.close(try line.grantID(), on: try line.dayOfThisYear(.date)))) }

    private static let reverse = Verb(
        \.fundVerbs.reverse, keys: [.purpose, .date]
    ) { line in
        let entry = line.next { word in Numbers.count(word.first == "#" ? String(word.dropFirst()) : word, units: []) }
        guard let entry else { throw line.isEmpty ? line.usage : Misreading.badNumber(try line.word()) }
        return .command(.fund(.reverse(entry: entry, purpose: line[.purpose], on: try line.dayOfThisYear(.date))))
    }

    private static let reconcile = Verb(
        \.fundVerbs.reconcile, keys: [.balance, .date, .purpose]
    ) { line in
        let day = try line.dayOfThisYear(.date)
        if let balance = try line.money(.balance) {
            return .command(.fund(.reconcile(balance, on: day, explanation: line[.purpose])))
        }
        guard let words = line[.purpose] else { throw line.usage }
        return .command(.fund(.explain(day, words)))
    }

    private static let accounts = Verb(
        \.fundVerbs.accounts, keys: [.start, .lastDay]
    ) { line in
        let (from, until) = (try line.dayOfThisYear(.start), try line.dayOfThisYear(.lastDay))
        if let grant = line.next({ GrantID($0) }) {
            return .ask(.room(Inquiry(FundInquiry(.grant(grant), from: from, until: until))))
        }
        let about = line.optionalText().map(FundInquiry.About.words) ?? .all
        return .ask(.room(Inquiry(FundInquiry(about, from: from, until: until))))
    }
}

extension Line {
    /// Whether the next word is this one, in any language; it is taken off the line.
    fileprivate func takes(_ word: (any FundVerbWords) -> String) -> Bool {
        let words = Language.allCases.map { word($0.fundVerbs) }
        return next { words.contains($0.lowercased()) ? true : nil } ?? false
    }

    func grantID() throws(Misreading) -> GrantID {
        if let id = next({ GrantID($0) }) { return id }
        throw isEmpty ? usage : .badID(rest.firstWord.word.text)
    }

    fileprivate func sum() throws(Misreading) -> Money {
        if let money = next(Numbers.money) { return money }
        throw isEmpty ? usage : .badMoney(rest.firstWord.word.text)
    }

    /// A day; without a year it is of this year.
    func dayOfThisYear(_ key: Key) throws -> Day? {
        let today = context.day
        return try read(key, { Numbers.day($0, inYearOf: today) }, else: Misreading.badDay)
    }

    fileprivate static func receipts(_ text: String) -> [String] {
        text.split { "、，,；;".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    }

    fileprivate static func workDays(_ text: String) -> Int? {
        Numbers.count(text, units: Set(Language.allCases.flatMap(\.fundVerbs.workDays)))
    }

    /// What 公示 names: all accounts, or those of one appropriation; `nil` where it names something else.
    func accountsNamed() -> FundInquiry.About? {
        if takes(\.allAccounts) { return .all }
        return next { GrantID($0) }.map(FundInquiry.About.grant)
    }
}

extension Key {
    static let source = Key(\.fundVerbs.sourceKey)
    static let purpose = Key(\.fundVerbs.purposeKey)
    static let payee = Key(\.fundVerbs.payeeKey)
    static let handler = Key(\.fundVerbs.handlerKey)
    static let auditor = Key(\.fundVerbs.auditorKey)
    static let approvers = Key(\.fundVerbs.approversKey)
    static let receipt = Key(\.fundVerbs.receiptKey)
    static let value = Key(\.fundVerbs.valueKey)
    static let balance = Key(\.fundVerbs.balanceKey)
}
