import Kernel
import Ledger
import Prompt

/// What a list of people and units would do to a book: each row as the line that would have been typed, decided on the book as the
/// lines before it leave it. Nothing is entered until all of it is decided, and then all at once.
///
///     let plan = RegisterPlan(table, on: session.chronicle.book, at: now, entry: journal.count, language: .chinese)
///     guard plan.problems.isEmpty else { … }
///     try journal.append(plan.drafts)
public struct RegisterPlan {
    /// A line that would be entered.
    public struct Step: Sendable {
        public enum Kind: Hashable, Sendable { case newPerson, changedPerson, newUnit, changedUnit }

        public let kind: Kind
        /// The row of the list.
        public let row: Int
        public let line: String
        /// The person's name or the unit's number.
        public let about: String
        /// What stood there before, and what then stands there, as the screen says it.
        public let before: String
        public let after: String
    }

    public private(set) var steps: [Step] = []
    public private(set) var drafts: [Draft] = []
    public private(set) var problems: [RegisterProblem] = []
    /// How many people and units stand in the book just so.
    public private(set) var samePeople = 0
    public private(set) var sameUnits = 0
    /// Names with several units, which vote as one head: two people of one name would have to be told apart.
    public private(set) var several: [(name: String, units: [String])] = []
    /// New people whose names are nearly those of others, whom nothing tells apart from them.
    private(set) var alike: [RegisterAlike] = []
    public let unread: [String]
    public private(set) var book: Book

    public let file: String
    let language: Language
    /// Why what stands in the book is changed; nil where nobody said.
    let reason: String?
    private let at: Moment
    private let entry: Int
    private let roster: Roster
    private let marked: [String: [String]]

    public typealias Draft = LedgerDraft<Event, SourceText>

    /// - Parameters:
    ///   - entry: the last entry of the book.
    ///   - reason: 事由 of every correction; without it a change of what stands there is a problem.
    public init(
        _ table: RegisterTable, on book: Book, at moment: Moment, entry: Int, language: Language, reason: String? = nil
    ) {
        self.book = book
        self.language = language
        self.reason = reason
        (file, unread, at, self.entry) = (table.file, table.unread, moment, entry)
        roster = Roster(book.registry)
        marked = Self.marked(roster.names)
        let rows = RegisterRows(table, registry: book.registry)
        problems = rows.problems
        for person in rows.people { plan(person, table) }
        let named = Set(rows.people.map(\.name))
        var owners: Set<String> = []
        for unit in rows.units {
            for owner in unit.owners where !named.contains(owner) && owners.insert(owner).inserted {
                plan(RegisterRows.Person(row: unit.row, name: owner, fields: [:], hasUnit: true), table, as: .owner)
            }
        }
        roster.follow(self.book.registry)
        for unit in rows.units { plan(unit, table) }
        several = Self.several(rows.units)
        alike = RegisterAlike.pairs(
            of: steps.filter { $0.kind == .newPerson }.map(\.about), in: self.book.registry)
        problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    /// Owners who stand at several units by themselves.
    private static func several(_ units: [RegisterRows.Unit]) -> [(name: String, units: [String])] {
        var order: [String] = []
        var found: [String: [String]] = [:]
        for unit in units where unit.owners.count == 1 {
            if found[unit.owners[0]] == nil { order.append(unit.owners[0]) }
            found[unit.owners[0], default: []].append(unit.number)
        }
        return order.compactMap { name in found[name].flatMap { $0.count > 1 ? (name, $0) : nil } }
    }

    // MARK: People

    private mutating func plan(
        _ person: RegisterRows.Person, _ table: RegisterTable, as column: RegisterColumn = .name
    ) {
        func add(_ kind: RegisterProblem.Kind) { problems.append(table.problem(column, in: person.row, kind)) }
        let known: PersonDetails?
        switch roster.exact(person.name) {
        case .one(let name) where name == person.name: known = book.registry[name]?.details
        case .one(let name):
            let isAlias = Roster.key(name) != Roster.key(person.name)
            return add(isAlias ? .aliasOf(person.name, [name]) : .looksLike(person.name, known: name, line: nil))
        case .several(let names): return add(.aliasOf(person.name, names))
        case .none:
            let namesakes = marked[Roster.key(person.name)] ?? []
            guard namesakes.count < 2 else { return add(.namesakes(person.name, namesakes)) }
            known = nil
        }
        let language = language
        let fields = RegisterColumn.allCases.compactMap { column -> String? in
            guard let key = column.personKey, let text = person.fields[column] else { return nil }
            return "\(key.name(language))=\(RegisterCell.typed(text, as: column, language))"
        }
        if known != nil, fields.isEmpty { return samePeople += 1 }
        let line = ([Verbs.person.name(in: language), person.name] + fields).joined(separator: " ")
        let step = { (book: Book) -> Step in
            let now = book.registry[person.name]?.details ?? PersonDetails()
            let both = [(known ?? PersonDetails()), now].map { details in
                details.fields(language).map { "\($0.key.name(language)) \($0.value)" }
            }
            return Step(
                kind: known == nil ? .newPerson : .changedPerson, row: person.row.line, line: line, about: person.name,
                before: both[0].filter { !both[1].contains($0) }.joined(separator: "，"),
                after: both[1].filter { !both[0].contains($0) }.joined(separator: "，"))
        }
        if take(line, person.row, table, column, step) { samePeople += 1 }
    }

    /// People by what stands before the bracket of their names: 张伟（二组） by 张伟.
    private static func marked(_ names: [String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for name in names {
            let key = Roster.key(name)
            if let bracket = key.firstIndex(of: "(") { found[String(key[..<bracket]), default: []].append(name) }
        }
        return found
    }

    // MARK: Units

    private mutating func plan(_ unit: RegisterRows.Unit, _ table: RegisterTable) {
        guard let area = unit.area else { return }
        func name(_ key: Key, _ value: String) -> String { "\(key.name(language))=\(value)" }
        let known = book.units[unit.number]
        if let known, known.number != unit.number {
            return problems.append(
                table.problem(.unit, in: unit.row, .looksLike(unit.number, known: known.number, line: nil)))
        }
        var parts = [Verbs.unit.name(in: language), unit.number]
        if known == nil || known.map({ Owners($0.owners) != Owners(unit.owners) }) == true {
            parts.append(name(.owner, unit.owners.joined(separator: "、")))
        }
        if known == nil || known?.area != Area(typed: area) { parts.append(name(.area, area)) }
        if let household = unit.household, known?.holding.household != household {
            parts.append(name(.household, household))
        }
        if known != nil, parts.count == 2 { return sameUnits += 1 }
        let line = parts.joined(separator: " ")
        let screen = language.screen
        let step = { (book: Book) -> Step in
            Step(
                kind: known == nil ? .newUnit : .changedUnit, row: unit.row.line, line: line, about: unit.number,
                before: known.map { screen.sentence($0.holding) } ?? "",
                after: book.units[unit.number].map { screen.sentence($0.holding) } ?? "")
        }
        if take(line, unit.row, table, .unit, step) { sameUnits += 1 }
    }

    // MARK: Deciding

    /// Reads and decides a line as the prompt would, and takes it on.
    ///
    /// - Returns: whether the book says so already, so that nothing is to be entered.
    private mutating func take(
        _ line: String, _ row: RegisterTable.Row, _ table: RegisterTable, _ column: RegisterColumn,
        _ step: (Book) -> Step
    ) -> Bool {
        do {
            try enter(line)
            steps.append(step(book))
        } catch let refusal as Refusal {
            if refusal.saysNothingNew { return true }
            let told = language.screen.sentence(refusal, in: book)
            guard refusal.isSettledByReason else {
                problems.append(table.problem(column, in: row, .refused(line: line, reason: told)))
                return false
            }
            guard let reason else {
                problems.append(table.problem(column, in: row, .wantsReason(line: line, reason: told)))
                return false
            }
            return take("\(line) \(Key.reason.name(language))=\(reason)", row, table, column, step)
        } catch {
            let told = language.screen.told(error, in: book)
            problems.append(table.problem(column, in: row, .refused(line: line, reason: told)))
        }
        return false
    }

    private mutating func enter(_ line: String) throws {
        let stamp = Stamp(entry: entry + drafts.count + 1, at: at)
        guard case .words(let words, _) = try Utterance(line) else { throw Misreading.nothingAfterTime }
        let reading = try Reading(words, in: ReadingContext(book: book, roster: roster, at: at))
        guard case .command(let command) = reading.act else { throw Misreading.leftOver(line, verb: line) }
        let events = try book.decide(
            command, adding: reading.newcomers, supplies: Book.Supplies(), at: stamp)
        book.apply(events, at: stamp)
        drafts.append(Draft(line: line, at: at, events: events))
    }
}

extension Refusal {
    /// Whether what the line says stands there already.
    fileprivate var saysNothingNew: Bool {
        switch reason {
        case let reason as PeopleRefusal:
            switch reason {
            case .alreadyKnown, .nothingNew: true
            default: false
            }
        case let reason as UnitRefusal: if case .alreadySo = reason { true } else { false }
        default: false
        }
    }

    fileprivate var isSettledByReason: Bool {
        switch reason {
        case let reason as PeopleRefusal: if case .namesake = reason { true } else { false }
        case let reason as UnitRefusal: if case .wantsReason = reason { true } else { false }
        default: false
        }
    }
}
