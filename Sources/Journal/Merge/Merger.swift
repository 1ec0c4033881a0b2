import Kernel
import Ledger

/// Reads and decides lines once more: one that may strike others, on a chronicle; one that may not, on a book.
public typealias Redeciders = (line: Redecide, again: Chronicle.Redecider)
/// The same, of entries that a reader gives.
public typealias Redecidings = (@escaping Chronicle.Reader) -> Redeciders

/// Decides again what each copy of a book did since they parted, on one book, in the order of time.
///
/// A line is taken where the merged book makes the same of it as its copy did, but for the numbers that it gives out. Everything else is left, with what it
/// contradicts: no rule of ours settles what two people entered against each other.
struct Merger {
    /// What became of it.
    struct Laid {
        let entries: [WovenEntry<Event, SourceText>]
        let left: [LeftEntry]
        /// Why the merged book refused what was left, by its place among `left`.
        let refusals: [Int: any Error]
        let chronicle: Chronicle
    }

    /// Entries of the merged book as they come: whoever decides again reads them back here.
    private final class Shelf {
        var entries: [Entry]
        init(_ entries: [Entry]) { self.entries = entries }
        func read(_ range: ClosedRange<Int>) -> [Entry] {
            let range = range.clamped(to: 1...max(1, entries.count))
            return entries.isEmpty ? [] : Array(entries[(range.lowerBound - 1)..<range.upperBound])
        }
    }

    private let forks: [Fork]
    private let stem: Chronicle
    private let shelf: Shelf
    private let deciding: Redeciders
    private var chronicle: Chronicle
    private var maps: [NameMap]
    /// By what an entry is known by: its number in the merged book.
    private var roots: [String: Int]
    /// Taken entries: of which side, and its place there.
    private var taken: [(number: Int, side: Int, place: Int)] = []
    /// The same, by number.
    private var sides: [Int: (side: Int, place: Int)] = [:]
    private var left: [LeftEntry] = []
    private var refusals: [Int: any Error] = [:]
    /// What lines outside meetings caused, by what it says and on which day.
    private var marks: [String: (side: Int, entry: Int)] = [:]
    /// Posts declared since the copies parted.
    private var posts: [String: (side: Int, entry: Int)] = [:]
    /// By side, names that a left entry gave out: what names them rests on it.
    private var owners: [[String: Int]]

    /// - Parameters:
    ///   - stem: the entries that the merged book begins with, and what they come to.
    ///   - roots: what the merged book has already, by what it is known by.
    ///   - maps: beside each fork, what is known of its names.
    init(
        _ forks: [Fork], stem: Chronicle, entries: [Entry], roots: [String: Int], maps: [NameMap],
        redeciding: Redecidings
    ) {
        (self.forks, self.stem, self.chronicle, self.roots, self.maps) = (forks, stem, stem, roots, maps)
        let shelf = Shelf(entries)
        self.shelf = shelf
        deciding = redeciding { shelf.read($0) }
        owners = forks.map { _ in [:] }
    }

    /// - Parameter joined: the event about the merging, made once it is known what is left.
    /// - Throws: what folding throws.
    static func merge(
        _ forks: [Fork], stem: Chronicle, entries: [Entry], roots: [String: Int], maps: [NameMap],
        redeciding: Redecidings,
        joined: (at: Moment, recorded: Moment, event: ([LeftEntry]) -> Event, texts: [SourceText])
    ) throws -> Laid {
        var merger = Merger(
            forks, stem: stem, entries: entries, roots: roots, maps: maps, redeciding: redeciding)
        // It says nothing to the book, and its place is the first: its words come when the rest is known.
        let place = Entry(
            number: entries.count + 1, at: joined.at, recorded: joined.recorded, line: "合并", events: [joined.event([])],
            rules: Chronicle.rules)
        merger.shelf.entries.append(place)
        try merger.chronicle.take(place) { merger.shelf.read($0) }
        try merger.run()
        var woven = [
            WovenEntry<Event, SourceText>(
                LedgerDraft(line: place.line, at: joined.at, events: [joined.event(merger.left)], texts: joined.texts),
                recorded: joined.recorded, origin: nil)
        ]
        for entry in merger.shelf.entries.dropFirst(entries.count + 1) {
            woven.append(
                WovenEntry(
                    LedgerDraft(
                        line: entry.line, at: entry.at, events: entry.events, texts: entry.texts, answers: entry.answers
                    ),
                    recorded: entry.recorded, origin: entry.origin))
        }
        return Laid(entries: woven, left: merger.left, refusals: merger.refusals, chronicle: merger.chronicle)
    }

    private mutating func run() throws {
        var units = forks.map { $0.units[...] }
        while true {
            // At the same moment the side that stands first.
            let next = units.indices.compactMap { side in
                units[side].first.map { (side: side, unit: $0, at: forks[side].entries[$0.lowerBound].at) }
            }.min { ($0.at, $0.side) < ($1.at, $1.side) }
            guard let next else { return }
            units[next.side] = units[next.side].dropFirst()
            for place in next.unit { try take(place, of: next.side) }
        }
    }

    // MARK: One entry

    private mutating func take(_ place: Int, of side: Int) throws {
        let fork = forks[side]
        let entry = fork.entries[place]
        if let number = roots[fork.root(place)] {
            return try know(place, of: side, as: number)
        }
        if entry.events.contains(where: { $0.merge != nil }) { return leave(place, side, .merging) }
        if fork.idle.contains(entry.number) { return leave(place, side, .idle) }
        if let history = entry.history { return try revert(history, place, side) }
        guard isInItsMeeting(place, side) else {
            return leave(place, side, .rests, against: openingLeft(before: place, side))
        }
        let mark = mark(of: place, side)
        if let mark, let other = marks[mark], other.side != side {
            return leave(place, side, .twice, against: .init(side: other.side, entry: other.entry))
        }
        if let post = fork.declared[place].first(where: { posts[$0].map { $0.side != side } ?? false }),
            let other = posts[post]
        {
            return leave(place, side, .twice, against: .init(side: other.side, entry: other.entry))
        }
        if entry.events.contains(where: \.content.restsOnSecret) {
            return try put(entry.line, entry.events.map { $0.placed(from: fork, entry.number) }, place, side, mark)
        }
        if maps[side].isAmbiguous(entry.line) { return leave(place, side, .otherwise) }
        var trouble: (any Error)?
        for line in lines(for: entry, side) {
            do {
                let (events, texts) = try decide(entry, as: line)
                if let events = agreed(entry.events, events, entry.number, side) {
                    return try put(line, events, place, side, mark, texts)
                }
            } catch {
                trouble = error
            }
        }
        let reason: LeftEntry.Reason = trouble == nil ? .otherwise : .refused
        if let owner = owner(of: entry, side) {
            return leave(place, side, .rests, against: .init(side: side, entry: owner), trouble)
        }
        leave(place, side, reason, against: opposed(to: entry, side), trouble)
    }

    /// A line as it may read in the merged book, the likeliest first.
    private func lines(for entry: Entry, _ side: Int) -> [String] {
        let line = maps[side].rewritten(entry.line)
        return [maps[side].rewrittenEntry(line), line].compactMap(\.self)
    }

    private func decide(_ entry: Entry, as line: String) throws -> (events: [Event], texts: [SourceText]) {
        func decided(_ texts: [SourceText]) throws -> [Event] {
            let typed = Entry(
                number: shelf.entries.count + 1, at: entry.at, recorded: entry.recorded, line: line, events: [],
                texts: texts,
                answers: entry.answers)
            return try deciding.line(TypedLine(typed), chronicle)
        }
        let events = try decided(entry.texts)
        let texts = entry.texts.filter { text in events.contains { $0.content.textTaken == text.sha256 } }
        // A text that the other copy brought in too is not kept twice, and the line has to be decided without it.
        return (texts == entry.texts ? events : try decided(texts), texts)
    }

    /// The events as they stand in the merged book, where they say the same. What a line only brought in (a person, a text) may be there
    /// already by the other copy's line.
    private mutating func agreed(
        _ old: [Event], _ new: [Event], _ entry: Int, _ side: Int
    ) -> [Event]? {
        if maps[side].learn(old, new, of: entry) { return new }
        let there = old.filter { event in event.content.isBroughtIn && !new.contains(event) && isThere(event) }
        guard !there.isEmpty, maps[side].learn(old.filter { !there.contains($0) }, new, of: entry) else { return nil }
        return new
    }

    private func isThere(_ event: Event) -> Bool {
        taken.contains { item in shelf.entries[item.number - 1].events.contains(event) }
    }

    private mutating func put(
        _ line: String, _ events: [Event], _ place: Int, _ side: Int, _ mark: String?, _ texts: [SourceText]? = nil
    ) throws {
        let (fork, old) = (forks[side], forks[side].entries[place])
        let entry = Entry(
            number: shelf.entries.count + 1, at: old.at, recorded: old.recorded, line: line, events: events,
            texts: texts ?? old.texts, answers: old.answers, rules: Chronicle.rules, origin: fork.origins[place])
        let wasOpen = chronicle.book.meeting
        shelf.entries.append(entry)
        try chronicle.take(entry) { [shelf] in shelf.read($0) }
        maps[side].put(entry: old.number, entry.number)
        for other in maps.indices where other != side { maps[other].noteTaken(events) }
        if wasOpen == nil, let there = fork.meetings[place].after, let here = chronicle.book.meeting?.number {
            maps[side].put(meeting: there, here)
        }
        roots[fork.root(place)] = entry.number
        taken.append((entry.number, side, place))
        sides[entry.number] = (side, place)
        if let mark { marks[mark] = (side, old.number) }
        for post in fork.declared[place] { posts[post] = (side, old.number) }
    }

    /// An entry that the merged book has already.
    private mutating func know(_ place: Int, of side: Int, as number: Int) throws {
        let old = forks[side].entries[place]
        let entry = shelf.entries[number - 1]
        maps[side].put(entry: old.number, number)
        _ = maps[side].learn(old.events, entry.events, of: old.number)
        if let there = forks[side].meetings[place].after, forks[side].meetings[place].before == nil,
            let here = chronicle.book.meetings.last(where: { $0.opened.entry == number })?.number
        {
            maps[side].put(meeting: there, here)
        }
        leave(place, side, .known)
    }

    // MARK: Undo

    /// An undo is taken where it strikes in the merged book what it struck in its copy and nothing else.
    private mutating func revert(_ history: HistoryEvent, _ place: Int, _ side: Int) throws {
        let entry = forks[side].entries[place]
        let (old, isUndo) =
            switch history {
            case .undone(let entries, _): (entries, true)
            case .redone(let entries, _): (entries, false)
            }
        let struck = old.compactMap { maps[side].entry($0) }
        guard let target = old.first.flatMap({ maps[side].entry($0) }) else {
            // What it struck was not taken, so there is nothing to strike.
            return leave(place, side, .rests, against: old.first.map { .init(side: side, entry: $0) })
        }
        let line = isUndo ? "撤销 \(target)" : "恢复"
        do {
            let typed = Entry(
                number: shelf.entries.count + 1, at: entry.at, recorded: entry.recorded, line: line, events: [])
            let events = try deciding.line(TypedLine(typed), chronicle)
            let here = events.first?.history.map { event in
                switch event {
                case .undone(let entries, let anew), .redone(let entries, let anew): (entries, anew.map(\.entry))
                }
            }
            guard let (entries, anew) = here else { return leave(place, side, .otherwise) }
            let more = Set(entries).subtracting(struck).union(anew.filter { sideOf($0).map { $0 != side } ?? false })
            guard more.isEmpty, Set(entries) == Set(struck) else {
                return leave(place, side, .otherwise, against: more.min().flatMap(against))
            }
            try put(line, events, place, side, nil)
            if isUndo { forget(old, of: side) }
        } catch let error where error is Refusal || error is Misreading {
            leave(place, side, .refused, against: taken.last { $0.side != side }.flatMap { against($0.number) }, error)
        }
    }

    /// What was struck gives its names and its say free.
    private mutating func forget(_ struck: [Int], of side: Int) {
        for entry in struck {
            let names = maps[side].forget(entry: entry)
            for map in maps.indices { maps[map].free(names) }
        }
        marks = marks.filter { $0.value.side != side || !struck.contains($0.value.entry) }
        posts = posts.filter { $0.value.side != side || !struck.contains($0.value.entry) }
    }

    private func sideOf(_ number: Int) -> Int? { sides[number]?.side }

    private func against(_ number: Int) -> LeftEntry.Against? {
        sides[number].map { .init(side: $0.side, entry: forks[$0.side].entries[$0.place].number) }
    }

    // MARK: What is left

    private mutating func leave(
        _ place: Int, _ side: Int, _ why: LeftEntry.Reason, against: LeftEntry.Against? = nil,
        _ trouble: (any Error)? = nil
    ) {
        let entry = forks[side].entries[place]
        let one = LeftEntry(side: side, entry: entry.number, why: why, against: against)
        if let trouble { refusals[left.count] = trouble }
        if one.isOpen { for name in maps[side].fresh(in: entry.events) { owners[side][name] = entry.number } }
        left.append(one)
    }

    /// A line belongs to the meeting that was open in its copy, and to no other.
    private func isInItsMeeting(_ place: Int, _ side: Int) -> Bool {
        chronicle.book.meeting?.number == forks[side].meetings[place].before.map { maps[side].meeting($0) }
    }

    /// The opening that was left, of the meeting to which an entry belongs.
    private func openingLeft(before place: Int, _ side: Int) -> LeftEntry.Against? {
        let fork = forks[side]
        guard let meeting = fork.meetings[place].before,
            let opening = fork.meetings.prefix(place).lastIndex(where: { $0.before == nil && $0.after == meeting })
        else { return taken.last { $0.side != side }.flatMap { against($0.number) } }
        return .init(side: side, entry: fork.entries[opening].number)
    }

    private func owner(of entry: Entry, _ side: Int) -> Int? {
        maps[side].fresh(in: entry.events).lazy.compactMap { owners[side][$0] }.filter { $0 != entry.number }.max()
    }

    /// By what it says and when, where both copies may have entered the same thing: outside meetings, and in one that both went on with.
    private func mark(of place: Int, _ side: Int) -> String? {
        let fork = forks[side]
        let entry = fork.entries[place]
        if let meeting = fork.meetings[place].before, meeting != stem.book.meeting?.number { return nil }
        // An opening is told by the meeting, which is a longer matter than one line.
        guard fork.meetings[place].before == fork.meetings[place].after, !entry.events.isEmpty,
            !entry.events.contains(where: \.content.restsOnSecret)
        else { return nil }
        return "\(entry.at.day) \(maps[side].mark(of: entry.events))"
    }

    /// The first entry of another side with which the merged book no longer takes a line as its copy took it.
    private func opposed(to entry: Entry, _ side: Int) -> LeftEntry.Against? {
        let others = taken.filter { $0.side != side }
        guard !others.isEmpty else { return nil }
        func holds(_ count: Int) -> Bool {
            let with = Set(others.prefix(count).map(\.number))
            var book = stem.book
            for entry in shelf.entries.dropFirst(stem.timeline.last) where chronicle.timeline.isLive(entry.number) {
                guard with.contains(entry.number) || sideOf(entry.number) == side else { continue }
                book.apply(chronicle.timeline.events(of: entry), at: entry.stamp)
            }
            for line in lines(for: entry, side) {
                let typed = Entry(
                    number: shelf.entries.count + 1, at: entry.at, recorded: entry.recorded, line: line, events: [],
                    texts: entry.texts, answers: entry.answers)
                var map = maps[side]
                if let events = try? deciding.again(typed, book),
                    map.learn(entry.events, events, of: entry.number)
                {
                    return true
                }
            }
            return false
        }
        guard holds(0) else { return nil }
        var (low, high) = (0, others.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        let other = others[high - 1]
        return .init(side: other.side, entry: forks[other.side].entries[other.place].number)
    }
}

extension Event {
    /// What is sealed says by itself from which copy it came: numbers inside it are that copy's.
    fileprivate func placed(from fork: Fork, _ entry: Int) -> Event {
        guard let first = fork.origins.first else { return self }
        let chain = String(first.hash.prefix(16))
        return switch service {
        case .sealed(let fact) where fact.chain == nil: .service(.sealed(fact.placed(chain: chain, entry: entry)))
        // What went out counted that copy's people alone.
        case .published(let figures) where figures.chain == nil: .service(.published(figures.placed(chain: chain)))
        default: self
        }
    }
}
