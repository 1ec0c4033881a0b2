import Kernel

/// A sum as it rises and falls over time, in fen.
///
/// It is kept in blocks, each with what it comes to and the lowest that it reaches, so that a change in the past (a late record) and the
/// question whether the sum would fall below a floor at any later moment cost some hundred steps among twenty thousand. Changes of one
/// moment stand in the order of their entries.
///
///     course.add(5000, at: morning, entry: 1)
///     course.shortfall(taking: 6000, from: noon)   // noon, where 5000 are there
struct Course: Sendable {
    private struct Step {
        let at: Moment
        let entry: Int
        let change: Int
    }

    private struct Block {
        var steps: [Step]
        var sum = 0
        /// The lowest that the sum within the block reaches.
        var lowest = 0

        init(_ steps: [Step]) {
            self.steps = steps
            reckon()
        }

        mutating func reckon() {
            (sum, lowest) = (0, Int.max)
            for step in steps {
                sum += step.change
                lowest = min(lowest, sum)
            }
        }
    }

    private static let blockSize = 256
    private var blocks: [Block] = []
    /// What it comes to after all changes.
    private(set) var total = 0

    mutating func add(_ change: Int, at moment: Moment, entry: Int) {
        total += change
        let step = Step(at: moment, entry: entry, change: change)
        guard let last = blocks.last?.steps.last else {
            blocks = [Block([step])]
            return
        }
        if (last.at, last.entry) <= (moment, entry) { return append(step) }
        let place = blocks.partitioningIndex { $0.steps.last.map { ($0.at, $0.entry) > (moment, entry) } ?? false }
        let inner = blocks[place].steps.partitioningIndex { ($0.at, $0.entry) > (moment, entry) }
        blocks[place].steps.insert(step, at: inner)
        if blocks[place].steps.count > Self.blockSize {
            let half = blocks[place].steps.count / 2
            blocks.insert(Block(Array(blocks[place].steps[half...])), at: place + 1)
            blocks[place].steps.removeSubrange(half...)
        }
        blocks[place].reckon()
    }

    private mutating func append(_ step: Step) {
        let end = blocks.count - 1
        guard blocks[end].steps.count < Self.blockSize else { return blocks.append(Block([step])) }
        blocks[end].steps.append(step)
        blocks[end].sum += step.change
        blocks[end].lowest = min(blocks[end].lowest, blocks[end].sum)
    }

    /// What it comes to at a moment, all changes of that moment included.
    func balance(through moment: Moment) -> Int {
        var sum = 0
        for block in blocks {
            guard let last = block.steps.last, last.at > moment else {
                sum += block.sum
                continue
            }
            for step in block.steps {
                guard step.at <= moment else { return sum }
                sum += step.change
            }
        }
        return sum
    }

    /// The first moment from the one given on, itself included, at which the sum would be below the floor if so much were taken at the
    /// one given; and what is there then. `nil`: it never would.
    func shortfall(taking amount: Int, from moment: Moment, floor: Int = 0) -> (at: Moment, there: Int)? {
        let least = floor + amount
        var sum = balance(through: moment)
        if sum < least { return (moment, sum) }
        var before = 0
        for block in blocks {
            defer { before += block.sum }
            guard let last = block.steps.last, last.at > moment, before + block.lowest < least else { continue }
            sum = before
            for step in block.steps {
                sum += step.change
                if step.at > moment, sum < least { return (step.at, sum) }
            }
        }
        return nil
    }

    /// The last moment of a day at which something changed.
    func last(on day: Day) -> Moment? {
        let end = Moment(day.adding(days: 1))
        let place = blocks.partitioningIndex { $0.steps.first.map { $0.at >= end } ?? false }
        guard place > 0 else { return nil }
        let found = blocks[place - 1].steps.last { $0.at < end }
        return found.flatMap { $0.at.day == day ? $0.at : nil }
    }

    /// Every change in order of time.
    var changes: some Sequence<Int> { blocks.lazy.flatMap { $0.steps.lazy.map(\.change) } }

    /// The entries of a period in order of time.
    func entries(from: Moment? = nil, before end: Moment? = nil) -> [Int] {
        blocks.flatMap { block in
            block.steps.lazy.filter { step in
                (from.map { step.at >= $0 } ?? true) && (end.map { step.at < $0 } ?? true)
            }.map(\.entry)
        }
    }
}
