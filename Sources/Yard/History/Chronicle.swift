import Kernel

/// A book together with the way back: which entries count, and kept copies from which an undo starts again.
///
/// Lists in the book share their storage with a kept copy until one of them changes, so a copy costs what changes
/// afterwards, not what is in it. Entries themselves stay in the journal and are read from there when an undo needs them.
public struct Chronicle: Sendable {
    /// Reads entries back from the journal, in order.
    public typealias Reader = (ClosedRange<Int>) throws -> [Entry]
    /// Decides an entry's line again against an earlier book, as `verify` does.
    public typealias Redecider = (Entry, Book) throws -> [Event]

    public private(set) var book: Book
    public private(set) var timeline: Timeline
    /// Books as they stood after the entry named, oldest first, ever sparser towards the past.
    private var kept: [Copy]

    private struct Copy: Sendable {
        let entry: Int
        let book: Book
    }

    /// An empty chronicle of a new book.
    public init(header: Book.Header, made: Moment) {
        book = Book(header: header, made: made)
        timeline = Timeline()
        kept = [Copy(entry: 0, book: book)]
    }

    /// A chronicle about to fold a whole journal: `timeline` from the history events first, then `fold` for every entry.
    public init(header: Book.Header, made: Moment, timeline: Timeline) {
        self.init(header: header, made: made)
        self.timeline = timeline
    }

    /// A chronicle about to fold the entries behind a snapshot, or `nil` where an entry inside the snapshot was struck
    /// since. `timeline` is the snapshot's, brought up to the last entry.
    public init?(snapshot: Snapshot, made: Moment, timeline: Timeline) {
        let struckSince = timeline.dead.subtracting(snapshot.timeline.dead)
        let revivedSince = snapshot.timeline.dead.subtracting(timeline.dead)
        guard struckSince.union(revivedSince).allSatisfy({ $0 > snapshot.through }),
            timeline.agrees(with: snapshot.timeline, through: snapshot.through)
        else { return nil }
        self.init(header: snapshot.book.header, made: made, timeline: timeline)
        book = snapshot.book
        kept.append(Copy(entry: snapshot.through, book: book))
    }

    /// The book as it stood some way behind the last entry, with the timeline of now. A snapshot lags on purpose: the undo
    /// of the last lines starts from it after the book is opened again.
    public struct Snapshot: Codable, Sendable {
        /// The last entry folded into `book`.
        public let through: Int
        public let book: Book
        public let timeline: Timeline
    }

    /// The latest kept copy at least so many entries behind the end, or the book itself where there is none.
    public func snapshot(lag: Int = 32) -> Snapshot {
        let copy = kept.last { $0.entry > 0 && $0.entry <= timeline.last - lag }
        return Snapshot(through: copy?.entry ?? timeline.last, book: copy?.book ?? book, timeline: timeline)
    }

    /// Applies one entry while a journal is folded: the timeline already knows which entries count.
    public mutating func fold(_ entry: Entry) {
        applyIfLive(entry)
        if timeline.last - entry.number < 512 { keepCopy(after: entry.number) }
    }

    private mutating func applyIfLive(_ entry: Entry) {
        if timeline.isLive(entry.number) {
            book.apply(timeline.events(of: entry), at: entry.stamp)
        } else if entry.history != nil {
            // What an undo leaves in the record (a seal taken back) stays, whatever it struck.
            book.apply(entry.events.filter { $0.history == nil }, at: entry.stamp)
        }
    }

    /// Takes in an entry that was just appended.
    public mutating func take(_ entry: Entry, reading: Reader) throws {
        guard let history = entry.history else {
            timeline.note(entry.number, history: nil)
            book.apply(entry.events, at: entry.stamp)
            keepCopy(after: entry.number)
            return
        }
        timeline.note(entry.number, history: history)
        try goBack(before: history.firstEntry, reading: reading)
    }

    // MARK: Undo and redo

    /// What striking an entry (the last live one unless told) would do.
    ///
    /// An entry in the middle takes with it what cannot stand without it. A later line stands on it where it would be decided
    /// otherwise without it than with it: then it is settled anew, or struck too where it would be refused. Every other line
    /// stays as it was decided, whatever the rules of today would make of it.
    ///
    /// - Throws: `Refusal` where there is nothing to undo, or undo stops there.
    public func undo(_ entry: Int?, reading: Reader, redeciding: Redecider) throws -> HistoryEvent {
        guard let target = entry ?? timeline.lastLive else { throw Refusal.history(.nothingToUndo) }
        guard target > 0, target <= timeline.last, timeline.isLive(target) else {
            throw Refusal.history(.unknownEntry(target))
        }
        try refuseBehindApproval(target)
        guard target < timeline.lastLive ?? 0 else { return .undone(entries: [target], settledAnew: []) }

        // The book as it stood, and as it would stand: line after line is tried on both.
        var standing = try bookAsOf(target - 1, reading: reading)
        var trial = standing
        var struck = [target]
        var anew: [Resettled] = []
        for later in try reading(target...timeline.last) where timeline.isLive(later.number) {
            let stood = timeline.events(of: later)
            defer { standing.apply(stood, at: later.stamp) }
            guard later.number > target else { continue }
            let without = try outcome(of: later, like: stood, on: trial, redeciding)
            if without != stood, without != (try outcome(of: later, like: stood, on: standing, redeciding)) {
                guard let without, without.targets == stood.targets else {
                    struck.append(later.number)
                    continue
                }
                anew.append(Resettled(entry: later.number, events: without))
                trial.apply(without, at: later.stamp)
            } else {
                trial.apply(stood, at: later.stamp)
            }
        }
        return .undone(entries: struck, settledAnew: anew)
    }

    /// What a line would be decided to on a book, with the numbers that it gave out; `nil` where it would be refused.
    private func outcome(
        of entry: Entry, like stood: [Event], on book: Book, _ redeciding: Redecider
    ) throws -> [Event]? {
        do {
            return try redeciding(entry, book).numbered(like: stood)
        } catch is Refusal {
            return nil
        }
    }

    /// What taking back the last undo would do.
    ///
    /// - Throws: `Refusal.history(.nothingToRedo)` where no undo stands since the last line.
    public func redo(_ entry: Int? = nil) throws(Refusal) -> HistoryEvent {
        guard let undo = timeline.redoable.last, entry.map(undo.struck.contains) ?? true else {
            throw .history(.nothingToRedo)
        }
        return .redone(entries: undo.struck, settledAnew: undo.restored)
    }

    /// What an undo or a redo leaves in the record beside itself: the seal or the reading of a box that it takes back, and every decision that
    /// comes out otherwise by it. Striking the last line alone changes nothing that stands on it, and leaves no trace.
    ///
    /// - Parameter stamp: of the entry that will hold it.
    public func traces(of history: HistoryEvent, at stamp: Stamp, reading: @escaping Reader) throws -> [Event] {
        let changed = try decisionsChanged(by: history, at: stamp, reading: reading)
        guard case .undone(let entries, _) = history else { return changed }
        let struck = Set(entries)
        return try undoneSteps(by: struck, reading: reading) + papersUnopened(by: struck, reading: reading) + changed
    }

    private func decisionsChanged(by history: HistoryEvent, at stamp: Stamp, reading: @escaping Reader) throws
        -> [Event]
    {
        let isLast =
            switch history {
            case .undone(let entries, let anew): entries == [timeline.lastLive] && anew.isEmpty
            case .redone(let entries, let anew):
                entries.count == 1 && anew.isEmpty && entries[0] > timeline.lastLive ?? 0
            }
        guard !isLast, let about = history.about else { return [] }
        var trial = self
        let entry = Entry(number: stamp.entry, at: stamp.at, recorded: stamp.at, line: "", events: [.history(history)])
        try trial.take(entry) { range in
            // The entry tried out is not in the journal.
            let stored = range.lowerBound..<Swift.max(range.lowerBound, Swift.min(range.upperBound + 1, stamp.entry))
            return (stored.isEmpty ? [] : try reading(stored.lowerBound...stored.upperBound - 1))
                + (range.contains(stamp.entry) ? [entry] : [])
        }
        let isUndone = if case .undone = history { true } else { false }
        return book.decisionsChanged(in: trial.book, isUndone: isUndone, about: about)
    }

    private func refuseBehindApproval(_ target: Int) throws(Refusal) {
        for meeting in book.meetings.reversed() {
            if let election = meeting.elections.last(where: { $0.declaration.map { $0.stamp.entry >= target } == true })
            {
                throw .history(.undoStops(entry: target, .declaredElection(post: election.post)))
            }
            if let approval = meeting.minutes.approval, approval.stamp.entry >= target {
                throw .history(.undoStops(entry: target, .approvedMinutes(meeting: meeting.number)))
            }
        }
    }

    // MARK: Going back

    private mutating func goBack(before entry: Int, reading: Reader) throws {
        kept.removeAll { $0.entry >= entry && $0.entry > 0 }
        let start = kept[kept.count - 1]
        book = start.book
        try forEachEntry(after: start.entry, through: timeline.last, reading: reading) { chronicle, entry in
            chronicle.applyIfLive(entry)
            chronicle.keepCopy(after: entry.number)
        }
    }

    private func bookAsOf(_ entry: Int, reading: Reader) throws -> Book {
        var past = self
        past.kept.removeAll { $0.entry > entry && $0.entry > 0 }
        let start = past.kept[past.kept.count - 1]
        past.book = start.book
        try past.forEachEntry(after: start.entry, through: entry, reading: reading) { $0.applyIfLive($1) }
        return past.book
    }

    private mutating func forEachEntry(
        after start: Int, through end: Int, reading: Reader, _ body: (inout Chronicle, Entry) -> Void
    ) throws {
        var next = start + 1
        while next <= end {
            let stop = min(end, next + 999)
            for entry in try reading(next...stop) { body(&self, entry) }
            next = stop + 1
        }
    }

    /// Keeps a copy every 8 entries for the last 64, every 64 for the last 512, every 4,096 before that.
    private mutating func keepCopy(after entry: Int) {
        guard entry % 8 == 0, entry > kept[kept.count - 1].entry else { return }
        kept.append(Copy(entry: entry, book: book))
        guard kept.count > 32 else { return }
        kept.removeAll { copy in
            let age = entry - copy.entry
            return copy.entry % (age <= 64 ? 8 : age <= 512 ? 64 : 4_096) != 0
        }
    }
}

extension Entry {
    /// The undo or redo that this entry is, if it is one.
    public var history: HistoryEvent? {
        events.lazy.compactMap(\.history).first
    }
}

extension HistoryEvent {
    /// The entry that was asked for.
    fileprivate var about: Int? {
        switch self {
        case .undone(let entries, _), .redone(let entries, _): entries.first
        }
    }

    /// The first entry that counts otherwise after this event.
    var firstEntry: Int {
        switch self {
        case .undone(let entries, _), .redone(let entries, _): entries.min() ?? 0
        }
    }
}

extension [Event] {
    /// These events with the ids that the same line gave out before: a motion keeps its number when one before it is struck.
    func numbered(like earlier: [Event]) -> [Event] {
        guard count == earlier.count else { return self }
        return zip(self, earlier).map { $0.numbered(like: $1) }
    }

    /// The questions and items that these events fall on.
    var targets: [String] { compactMap(\.content.target) }
}
