import Kernel

/// A step of the count that an undo took back: what stays of it in the record, whatever is done afterwards.
public struct UndoneStep: Codable, Hashable, Sendable {
    public enum Step: String, Codable, Sendable {
        /// 封箱
        case seal
        /// 唱票 or 记票, with papers read
        case reading
    }

    public let step: Step
    public let stamp: Stamp
    /// The entry that was struck.
    public let entry: Int
    public let posts: [String]
    public let meeting: Int?

    init(_ step: Step, stamp: Stamp, entry: Int, posts: [String], meeting: Int?) {
        self.step = step
        self.stamp = stamp
        self.entry = entry
        self.posts = posts
        self.meeting = meeting
    }
}

extension Chronicle {
    /// What an undo leaves of the seals and readings that it strikes.
    func undoneSteps(by struck: Set<Int>, reading: Reader) throws -> [Event] {
        guard let elections = book.meeting?.elections, !elections.isEmpty, let first = struck.min() else { return [] }
        func posts(_ numbers: [Int]) -> [String] {
            elections.filter { numbers.contains($0.id.number) }.map(\.post)
        }
        var steps: [Int: ElectionEvent] = [:]
        var opened: (entry: Int, elections: [Int])?
        for entry in try reading(first...timeline.last) {
            let isStruck = struck.contains(entry.number)
            for event in entry.events.compactMap(\.election) {
                switch event {
                case .sealed(_, let numbers, _) where isStruck:
                    steps[entry.number] = .unsealed(entry: entry.number, posts: posts(numbers))
                case .sheetTaken(_, let number) where isStruck:
                    steps[entry.number] = .unread(entry: entry.number, posts: posts([number]))
                case .readingOpened(let numbers): opened = isStruck ? (entry.number, numbers) : nil
                // Also a paper that was itself taken back was read.
                case .paperCalled:
                    guard let opened else { break }
                    steps[opened.entry] = .unread(entry: opened.entry, posts: posts(opened.elections))
                default: break
                }
            }
        }
        return steps.sorted { $0.key < $1.key }.map { .election($0.value) }
    }
}
