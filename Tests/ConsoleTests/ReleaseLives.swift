import Chance
import Kernel
import Reference

@testable import Yard

/// A small ledger that lives through some months, what is released of it and hung on the wall meanwhile, and a reader who keeps all of it.
struct ReleaseLives {
    private struct Person {
        let number: Int
        var categories: [String]
        let since: Day
        var until: Day?
        var isForgotten = false
    }

    /// A figure as it went out: what it counted in truth, and what was told.
    struct Told {
        let measure: IndicatorMeasure
        let period: ReportPeriod
        let categories: [String]
        let counted: Set<Int>
        /// Those whom it tells of, where it counts times.
        let people: Set<Int>
        let value: Int?
    }

    private var chance: Chance
    private var people: [Person] = []
    private var visits: [(person: Int, day: Day, entry: Int)] = []
    private var states: [(release: FiguresRelease, people: [Person], visits: Int)] = []
    private var entry = 0
    private var book: Book
    /// Everything that went out of the book, in its order.
    private(set) var released: [Told] = []

    init(_ chance: Chance) {
        self.chance = chance
        let now = Moment(Room.day(2026, 12, 1), hour: 19)
        book = Book(header: Book.Header(id: "1", community: "试村", kind: .village), made: now)
    }

    private static let kinds = ["低保", "残疾"]

    // MARK: What happens

    private func stamp() -> Stamp { Stamp(entry: entry, at: Moment(Room.day(2026, 12, 1), hour: 19)) }

    private mutating func enter() -> Int {
        entry += 1
        book.apply(.sealed(SealedFact(head: "", body: "")), at: stamp())
        return entry
    }

    private func items(_ people: [Person], _ visits: Int) -> ServiceFigures {
        let known = people.filter { !$0.isForgotten }
        func categories(_ number: Int) -> [String]? { known.first { $0.number == number }?.categories }
        return ServiceFigures(
            clients: known.map {
                .init(
                    person: $0.number, categories: $0.categories, day: $0.since, until: $0.until, entry: $0.number)
            },
            visits: self.visits.prefix(visits).compactMap { visit in
                categories(visit.person).map {
                    .init(person: visit.person, categories: $0, day: visit.day, entry: 1_000 + visit.entry)
                }
            })
    }

    /// The ledger as the program reads it: who is forgotten is in none of it, and in none of what it once said.
    private var services: ServiceFigures {
        var services = items(people, visits.count)
        services.earlier = states.flatMap { state in
            let then = state.people.map { person in
                var person = person
                person.isForgotten = people.first { $0.number == person.number }?.isForgotten ?? true
                return person
            }
            return state.release.figures(counting: items(then, state.visits))
        }
        return services
    }

    mutating func month(_ month: Int) {
        for _ in 0..<(month == 1 ? 3 + chance.below(5) : chance.below(4)) {
            let categories = Self.kinds.filter { _ in chance.once(in: 2) }
            people.append(
                Person(
                    number: people.count + 1, categories: categories,
                    since: Room.day(2026, month, 1 + chance.below(20))))
            _ = enter()
        }
        for place in people.indices where people[place].until == nil && !people[place].isForgotten {
            for _ in 0..<chance.below(3) where chance.once(in: 2) {
                visits.append((people[place].number, Room.day(2026, month, 21 + chance.below(7)), enter()))
            }
            if month > 1, chance.once(in: 12) {
                people[place].until = Room.day(2026, month, 20)
                _ = enter()
            } else if month > 1, chance.once(in: 12) {
                people[place].categories = Self.kinds.filter { _ in chance.once(in: 2) }
                _ = enter()
            } else if month > 1, chance.once(in: 20) {
                people[place].isForgotten = true
            }
        }
    }

    // MARK: What goes out

    private mutating func filters() -> [[String]] {
        let all = [[], ["低保"], ["残疾"], ["低保", "残疾"]]
        let some = all.filter { _ in chance.once(in: 2) }
        return some.isEmpty ? [[]] : some
    }

    /// The days of a release, at the end of a month.
    mutating func period(_ month: Int) -> ReportPeriod {
        ReportPeriod(
            from: chance.once(in: 3) ? nil : Room.day(2026, 1 + chance.below(month), 1), to: Room.day(2026, month, 28))
    }

    mutating func release(_ period: ReportPeriod) -> [Told] {
        let release = book.publication(of: services, over: period)
        let told = release.figures.compactMap { figure in
            IndicatorMeasure(rawValue: figure.measure).flatMap {
                went($0, period, figure.category.map { [$0] } ?? [], figure.value)
            }
        }
        entry += 1
        book.apply(.published(release), at: stamp())
        states.append((release, people, visits.count))
        released += told
        return told
    }

    mutating func report(_ period: ReportPeriod) -> [Told] {
        let empty = Phrase { _ in "" }
        let indicators = [IndicatorMeasure.clients, .visited, .visits].filter { _ in !chance.once(in: 4) }
            .flatMap { measure in
                filters().map { categories in
                    var filter = IndicatorFilter()
                    filter.categories = categories
                    return Indicator(
                        id: "", title: empty, unit: empty, definition: empty, measure: measure, filter: filter,
                        isAtLeast: false, part: nil, isDrawn: false)
                }
            }
        let set = IndicatorSet(title: empty, indicators: indicators, conflicts: [])
        let own = ReportedBook(
            community: "试村", id: "1", identity: "1", head: "", entries: entry, subdistrict: nil, isPilot: false,
            path: "a")
        var report = Report(set, over: period)
        report.add(BookFigures(of: book, own, set, over: period, services: services))
        let hung = report.forPublic()
        return indicators.enumerated().compactMap { place, indicator in
            went(indicator.measure, period, indicator.filter.categories, hung.total(of: place).value)
        }
    }

    private func went(
        _ measure: IndicatorMeasure, _ period: ReportPeriod, _ categories: [String], _ value: Int?
    ) -> Told? {
        guard [.clients, .visited, .visits].contains(measure) else { return nil }
        let items = items(people, visits.count).items(of: measure, in: categories, over: period)
        return Told(
            measure: measure, period: period, categories: categories, counted: Set(measure.counted(items)),
            people: Set(items.map(\.person)), value: value)
    }

    // MARK: Who reads it

    /// Groups of one or two that whoever kept all of it can hold below three, though they could not if the last of it told nothing; each as
    /// those who are in it.
    static func pinned(_ all: [Told], last: [Told]) -> [String] {
        IndicatorMeasure.sealed.flatMap { measure -> [String] in
            let (before, now) = (all.filter { $0.measure == measure }, last.filter { $0.measure == measure })
            guard !now.isEmpty else { return [] }
            let reader = Reader(before + now)
            let blind = Reader(before + now.map { $0.value == 0 ? $0 : $0.untold })
            return reader.small.filter { reader.holds($0) && !blind.holds($0) }.map {
                "\(measure.rawValue) \(reader.members[$0].sorted())"
            }
        }
    }

    /// The same of people and visits together, of the same days: whoever was visited was visited once or more.
    ///
    /// - Parameter all: all that went out; whom the figures of people give away by themselves is no matter of visits.
    static func pinnedByVisits(_ told: [Told], after all: [Told]) -> [String] {
        let people = Reader(all.filter { $0.measure == .visited })
        let held = Set(people.small.filter(people.holds).flatMap { people.members[$0] })
        let figures = told.filter { $0.measure == .visited || $0.measure == .visits }
        let reader = Reader(figures, of: \.people)
        let count = reader.members.count
        // Of each group, how many people there are and how many times beyond one each.
        let (sums, some) = (reader.attacker.sums, reader.attacker.some)
        func both(_ groups: [Int], _ figure: Told) -> [Int] {
            figure.measure == .visits ? groups + groups.map { count + $0 } : groups
        }
        let attacker = TableAttacker(
            count: 2 * count,
            sums: zip(sums, figures.filter { $0.value != nil }).map { (both($0.groups, $1), $0.total) },
            some: zip(some, figures.filter { $0.value == nil }).map(both))
        let small = reader.small.filter { !held.isSuperset(of: reader.members[$0]) }
        return small.filter { attacker.canBe($0, atLeast: 3, steps: 20_000) == false }.map {
            "走访 \(reader.members[$0].sorted())"
        }
    }

    /// Groups of people as figures tell them apart, each with what is known.
    private struct Reader {
        let members: [[Int]]
        let attacker: TableAttacker

        init(_ told: [Told], of who: KeyPath<Told, Set<Int>> = \.counted) {
            var figures: [Int: [Int]] = [:]
            for (place, figure) in told.enumerated() {
                for number in figure[keyPath: who] { figures[number, default: []].append(place) }
            }
            let groups = Dictionary(grouping: figures.keys) { figures[$0] ?? [] }.sorted {
                $0.key.lexicographicallyPrecedes($1.key)
            }
            members = groups.map(\.value)
            func groupsOf(_ figure: Int) -> [Int] { groups.indices.filter { groups[$0].key.contains(figure) } }
            attacker = TableAttacker(
                count: groups.count,
                sums: told.indices.compactMap { place in told[place].value.map { (groupsOf(place), $0) } },
                some: told.indices.filter { told[$0].value == nil }.map(groupsOf))
        }

        var small: [Int] { members.indices.filter { (1...2).contains(members[$0].count) } }

        func holds(_ group: Int) -> Bool { attacker.canBe(group, atLeast: 3, steps: 20_000) == false }
    }
}

extension ReleaseLives.Told {
    fileprivate var untold: Self {
        Self(measure: measure, period: period, categories: categories, counted: counted, people: people, value: nil)
    }
}
