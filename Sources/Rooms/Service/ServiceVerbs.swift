import Kernel
import Prompt

extension Verbs {
    /// The sealed ledger of people served.
    static let service = [
        ledger, client, visit, serve, pair, caseFile, caseNote, closeCase, handOverClient, withdrawConsent, strikeOff,
        category, publishFigures,
    ]

    /// Whether a line is one of those about somebody served, and says more than its verb.
    static func areAboutClients(_ words: TypedText) -> Bool {
        let (first, rest) = words.firstWord
        guard !rest.isEmpty, let verb = named(first.plain) else { return false }
        let about = [
            client, visit, serve, pair, caseFile, caseNote, closeCase, handOverClient, withdrawConsent, strikeOff,
        ]
        return about.contains { $0.name == verb.name }
    }

    private static let ledger = Verb(\.serviceVerbs.ledger) { line in
        if let act = try line.ledgerAct() { return act }
        guard line.isEmpty else { throw line.usage }
        return .ask(.room(Inquiry(LedgerInquiry(nil))))
    }

    private static let client = Verb(
        \.serviceVerbs.client,
        keys: [.clientCategory, .born, .household, .group, .phone, .address, .consent, .date]
    ) { line in
        let id = line.next { ClientID($0) }
        if id == nil, line.isEmpty { return .ask(.room(Inquiry(LedgerInquiry(nil)))) }
        var change = ClientChange()
        change.name = line.optionalText()
        change.categories = line.words(.clientCategory)
        change.born = try line.read(.born, { Numbers.day($0) }, else: Misreading.badDay)
        change.household = line[.household]
        change.group = line[.group]
        change.phone = line[.phone]
        change.address = line[.address]
        change.consent = try line.givenConsent()
        change.isRefused = line.has(.consent) && change.consent == nil
        guard let id else { return .command(.service(.register(change, since: try line.pastDay(.date)))) }
        guard change != ClientChange() else { return .ask(.room(Inquiry(LedgerInquiry(id)))) }
        return .command(.service(.change(id, change)))
    }

    private static let visit = Verb(
        \.serviceVerbs.visit, keys: [.workers, .date, .content, .activityOf, .again], takesText: true
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(LedgerInquiry(.visits)))) }
        let id = try line.clientID()
        let said = line.optionalText()
        let activity = try line.read(.activityOf, { ActivityID($0) }, else: Misreading.badID)
        return .command(
            .service(
                .visit(
                    id, by: try line.workers(), day: try line.pastDay(.date), text: line[.content] ?? said,
                    with: activity, again: try line.flag(.again) ?? false)))
    }

    private static let serve = Verb(
        \.serviceVerbs.serve, keys: [.serviceKind, .workers, .hours, .date]
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(LedgerInquiry(.services)))) }
        let id = try line.clientID()
        guard let kind = line[.serviceKind] ?? line.optionalText() else { throw line.usage }
        return .command(
            .service(
                .serve(
                    id, kind: MarkedWord(kind), by: try line.workers(), day: try line.pastDay(.date),
                    minutes: try line.hours())))
    }

    private static let pair = Verb(\.serviceVerbs.pair, keys: [.date]) { line in
        if line.isBare { return .ask(.room(Inquiry(LedgerInquiry(.pairs)))) }
        let id = try line.clientID()
        guard !line.isEmpty else { throw line.usage }
        let names = try line.helpers()
        return .command(.service(.pair(id, names, day: try line.pastDay(.date))))
    }

    private static let caseFile = Verb(
        \.serviceVerbs.caseFile, keys: [.caseGoal, .date], takesText: true
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(LedgerInquiry(.cases)))) }
        let id = try line.clientID()
        let said = line.optionalText()
        guard let goal = line[.caseGoal] ?? said else { throw line.usage }
        return .command(.service(.openCase(id, goal: goal, day: try line.pastDay(.date))))
    }

    private static let caseNote = Verb(\.serviceVerbs.caseNote, keys: [.date], takesText: true) { line in
        let id = try line.caseID()
        return .command(.service(.caseNote(id, try line.text(), day: try line.pastDay(.date))))
    }

    private static let closeCase = Verb(
        \.serviceVerbs.closeCase, keys: [.outcome, .date], takesText: true
    ) { line in
        let id = try line.caseID()
        let said = line.optionalText()
        guard let outcome = line[.outcome] ?? said else { throw line.usage }
        return .command(.service(.closeCase(id, outcome: outcome, day: try line.pastDay(.date))))
    }

    private static let handOverClient = Verb(
        \.serviceVerbs.handOver, keys: [.destination, .consent, .date]
    ) { line in
        let id = try line.clientID()
        let said = line.optionalText()
        guard let to = line[.destination] ?? said else { throw line.usage }
        return .command(
            .service(
                .handOver(id, to: to, hasConsent: try line.givenConsent() != nil, day: try line.pastDay(.date))))
    }

    private static let withdrawConsent = Verb(\.serviceVerbs.withdraw) { line in
        .command(.service(.withdraw(try line.clientID())))
    }

    private static let strikeOff = Verb(\.serviceVerbs.strike, keys: [.reason, .date]) { line in
        let id = try line.clientID()
        let said = line.optionalText()
        guard let reason = line[.reason] ?? said else { throw line.usage }
        return .command(.service(.strike(id, reason: reason, day: try line.pastDay(.date))))
    }

    private static let category = Verb(\.serviceVerbs.category) { line in
        .command(.service(.category(try line.label())))
    }
}

extension Verbs {
    fileprivate static let publishFigures = Verb(\.serviceVerbs.publish) { line in
        let first = try line.day()
        guard !line.isEmpty else { return .command(.service(.publish(from: nil, to: first))) }
        return .command(.service(.publish(from: first, to: try line.day())))
    }
}

/// What is done with the ledger itself.
public enum LedgerAct: Hashable, Sendable {
    case open, close, rewrap, sheet, recover

    /// As it is typed behind 台账.
    enum Word: String, CaseIterable, Typed {
        case open, close, rewrap, sheet, recover, person, due, destroy

        func typed(in language: Language) -> String { language.serviceVerbs.act(self) }
    }
}

extension Line {
    /// What is done with the ledger, where such a word stands next.
    func ledgerAct() throws -> Act? {
        guard let word = next({ LedgerAct.Word.named($0) }) else { return nil }
        switch word {
        case .open: return .ask(.ledger(.open))
        case .close: return .ask(.ledger(.close))
        case .rewrap: return .ask(.ledger(.rewrap))
        case .sheet: return .ask(.ledger(.sheet))
        case .recover: return .ask(.ledger(.recover))
        case .person: return .ask(.room(Inquiry(LedgerInquiry(try clientID()))))
        case .due: return .ask(.room(Inquiry(LedgerInquiry(.due))))
        case .destroy: return .command(.service(.destroy(isEmpty ? nil : try clientID())))
        }
    }

    /// Whose data a line is about. What was typed in its stead may be somebody's name, and is not said again.
    fileprivate func clientID() throws -> ClientID {
        if let id = next({ ClientID($0) }) { return id }
        throw usage
    }

    fileprivate func caseID() throws -> CaseID {
        if let id = next({ CaseID($0) }) { return id }
        throw usage
    }

    /// Who called on somebody or helped: people of the book by any name that stands for them, and others, from the township or
    /// elsewhere.
    fileprivate func workers() throws -> [MarkedWord] {
        try phrase(.workers).map { try names.listWithOutsiders($0) } ?? []
    }

    /// 同意=是, or 同意=监护人吴秀芬; 否 is none.
    fileprivate func givenConsent() throws -> Consent? {
        guard let text = self[.consent] else { return nil }
        if let flag = GrammarWords.flag(text) { return flag ? .own : nil }
        let words = Language.allCases.map(\.serviceVerbs.guardian)
        let name = words.reduce(text) { $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0 }.trimmingSpaces
        guard !name.isEmpty, name != text else {
            throw Misreading.badValue(
                text, of: Key.consent.name, allowed: [GrammarWords.affirmed, Phrase { $0.serviceVerbs.guardianNamed }])
        }
        return .guardian(name)
    }
}

extension Key {
    static let clientCategory = Key(\.serviceVerbs.categoryKey, .words(of: UsualCategory.self))
    static let phone = Key(\.serviceVerbs.phoneKey)
    static let address = Key(\.serviceVerbs.addressKey)
    static let consent = Key(\.serviceVerbs.consentKey, .yesOrNo)
    static let workers = Key(\.serviceVerbs.workersKey)
    static let content = Key(\.serviceVerbs.contentKey)
    static let activityOf = Key(\.serviceVerbs.activityKey)
    static let again = Key(\.serviceVerbs.againKey, .yesOrNo)
    static let serviceKind = Key(\.serviceVerbs.kindKey, .words(of: UsualService.self))
    static let caseGoal = Key(\.serviceVerbs.goalKey)
    static let outcome = Key(\.serviceVerbs.outcomeKey)
    static let destination = Key(\.serviceVerbs.destinationKey)
}
