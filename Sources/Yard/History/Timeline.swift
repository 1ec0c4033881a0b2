/// Which entries of the journal count: all but those struck by 撤销, and the 撤销 and 恢复 entries themselves.
///
/// It is a fold over the history events alone, so a replay can make it first and then apply each live entry once.
public struct Timeline: Codable, Sendable, Equatable {
    /// One 撤销 that 恢复 can take back.
    public struct Undo: Codable, Hashable, Sendable {
        public let struck: [Int]
        /// What stood before for the entries that were settled anew; no events means the entry's own.
        public let restored: [Resettled]
    }

    /// The number of the last entry, live or not.
    public private(set) var last = 0
    /// Entries that no longer count.
    public private(set) var dead: Set<Int> = []
    /// The undos that can be taken back, the latest last; a new line clears them.
    public private(set) var redoable: [Undo] = []
    private var settledAnew: [Int: [Event]] = [:]

    public init() {}

    public func isLive(_ entry: Int) -> Bool { entry > 0 && entry <= last && !dead.contains(entry) }

    /// The last entry that counts, `nil` where none does.
    public var lastLive: Int? {
        var entry = last
        while entry > 0, dead.contains(entry) { entry -= 1 }
        return entry > 0 ? entry : nil
    }

    /// The events that count for an entry: its own, or those that an undo before it left it with.
    public func events(of entry: Entry) -> [Event] { settledAnew[entry.number] ?? entry.events }

    /// Takes note of an entry; `history` is its history event if it is an undo or a redo.
    public mutating func note(_ entry: Int, history: HistoryEvent?) {
        last = max(last, entry)
        switch history {
        case nil:
            if !redoable.isEmpty { redoable.removeAll() }
        case .undone(let struck, let anew):
            dead.insert(entry)
            dead.formUnion(struck)
            redoable.append(
                Undo(
                    struck: struck,
                    restored: anew.map { Resettled(entry: $0.entry, events: settledAnew[$0.entry] ?? []) }))
            settle(anew)
        case .redone(let entries, let anew):
            dead.insert(entry)
            dead.subtract(entries)
            _ = redoable.popLast()
            settle(anew)
        }
    }

    /// Takes note of a run of entries without history events, as a replay does between them.
    public mutating func note(through entry: Int) {
        guard entry > last else { return }
        last = entry
        redoable.removeAll()
    }

    /// Whether both count the same events for every entry up to that one.
    func agrees(with other: Timeline, through entry: Int) -> Bool {
        settledAnew.filter { $0.key <= entry } == other.settledAnew.filter { $0.key <= entry }
    }

    private mutating func settle(_ anew: [Resettled]) {
        for item in anew { settledAnew[item.entry] = item.events.isEmpty ? nil : item.events }
    }
}
