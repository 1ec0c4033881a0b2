/// Several runs as one: a heap of the records that come first in each.
struct RunMerge {
    private let runs: [PaperRun]
    /// Whether any of the papers has points; those without have 0 beside each mark, as in one file they would.
    let hasPoints: Bool

    init(_ runs: [PaperRun]) {
        self.runs = runs
        hasPoints = runs.contains(where: \.hasPoints)
    }

    /// Goes through all papers in canonical order, those marked alike once.
    func forEach(
        _ body: (_ marks: UnsafeBufferPointer<UInt16>, _ points: [Int64]?, _ papers: Int64) throws -> Void
    ) throws {
        var heap: [RunCursor] = []
        for run in runs {
            let cursor = RunCursor(run)
            guard try cursor.advance() else { continue }
            heap.append(cursor)
            rise(&heap)
        }
        var marks: [UInt16] = []
        var points: [Int64] = []
        while let first = heap.first {
            var papers = first.papers
            first.copyMarks(into: &marks)
            if hasPoints { first.copyPoints(into: &points) }
            try step(&heap)
            // Those marked alike come one behind the other to the top.
            while let other = heap.first, other.isMarked(marks, hasPoints ? points : nil) {
                papers &+= other.papers
                try step(&heap)
            }
            try marks.withUnsafeBufferPointer { try body($0, hasPoints ? points : nil, papers) }
        }
    }

    /// Takes the top one further, and lets it sink to its place.
    private func step(_ heap: inout [RunCursor]) throws {
        if try !heap[0].advance() {
            heap.swapAt(0, heap.count - 1)
            heap.removeLast()
        }
        var place = 0
        while true {
            var least = place
            let (left, right) = (2 * place + 1, 2 * place + 2)
            if left < heap.count, heap[left].compared(to: heap[least]) < 0 { least = left }
            if right < heap.count, heap[right].compared(to: heap[least]) < 0 { least = right }
            guard least != place else { return }
            heap.swapAt(place, least)
            place = least
        }
    }

    private func rise(_ heap: inout [RunCursor]) {
        var place = heap.count - 1
        while place > 0, heap[place].compared(to: heap[(place - 1) / 2]) < 0 {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }
}
