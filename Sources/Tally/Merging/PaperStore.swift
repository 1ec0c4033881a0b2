import Kernel

/// Papers of one election, however many: sorted runs in memory, merged as they come, and in files where they are more than the memory should hold.
///
///     let store = PaperStore { try RunFile() }
///     try store.add(ballots)
///     try store.forEach { marks, points, papers in … }     // in canonical order, those marked alike once
///
/// A plurality election of ten million papers stays a few records; one of ten million papers all marked otherwise goes to files, of which no
/// more than ``mostRuns`` are open at once.
public final class PaperStore {
    private let makeSpill: () throws -> any PaperSpill
    private var inMemory: [PaperRun] = []
    private var inFiles: [PaperRun] = []
    private var memory = 0
    private let mostMemory: Int

    /// How many papers, every one.
    public private(set) var total: Int64 = 0
    /// Whether some paper names somebody twice; the head of the file says so.
    public private(set) var hasRepeats = false

    private static let mostRuns = 32

    /// - Parameters:
    ///   - mostMemory: how many bytes of runs the memory holds.
    ///   - makeSpill: a new file, which nobody else sees.
    public init(mostMemory: Int = 32 << 20, makeSpill: @escaping () throws -> any PaperSpill) {
        self.mostMemory = mostMemory
        self.makeSpill = makeSpill
    }

    /// - Throws: ``CountError/badBallot(_:)`` where the papers together pass 2⁶³ − 1; what the file throws.
    public func add(_ ballots: Ballots) throws {
        let (sum, overflow) = total.addingReportingOverflow(ballots.total)
        guard !overflow else { throw CountError.badBallot(.tooMany) }
        total = sum
        if ballots.hasRepeats { hasRepeats = true }
        try add(bytes: PaperRun.bytes(of: ballots), hasPoints: ballots.hasScores)
    }

    /// The papers of another store, which is used up.
    public func add(_ other: PaperStore) throws {
        let (sum, overflow) = total.addingReportingOverflow(other.total)
        guard !overflow else { throw CountError.badBallot(.tooMany) }
        total = sum
        hasRepeats = hasRepeats || other.hasRepeats
        if other.inFiles.isEmpty {
            let merge = RunMerge(other.inMemory)
            var bytes: [UInt8] = []
            try merge.forEach { marks, points, papers in PaperStore.append(marks, points, papers, to: &bytes) }
            try add(bytes: bytes, hasPoints: merge.hasPoints)
        } else {
            inFiles += other.inFiles
            inMemory += other.inMemory
            memory += other.memory
            try makeRoom()
        }
        (other.inFiles, other.inMemory, other.memory) = ([], [], 0)
    }

    private func add(bytes: [UInt8], hasPoints: Bool) throws {
        guard !bytes.isEmpty else { return }
        inMemory.append(PaperRun(MemoryPages(bytes), hasPoints: hasPoints))
        memory += bytes.count
        try makeRoom()
    }

    /// Goes through all papers in canonical order, those marked alike once.
    public func forEach(
        _ body: (_ marks: UnsafeBufferPointer<UInt16>, _ points: [Int64]?, _ papers: Int64) throws -> Void
    ) throws {
        try RunMerge(inMemory + inFiles).forEach(body)
    }

    /// The same papers of an election whose candidates stand in another order: what stood at a place stands at `places[place]`.
    ///
    /// Candidates at one rank are written in the new order; among equals there is none.
    public func moved(to places: [Int]) throws -> PaperStore {
        let moved = PaperStore(mostMemory: mostMemory, makeSpill: makeSpill)
        var piece = Ballots()
        try forEach { marks, points, papers in
            try piece.append(PaperStore.ballot(marks, points, papers, places))
            if piece.marks.count >= 4 << 20 {
                try moved.add(piece)
                piece = Ballots()
            }
        }
        try moved.add(piece)
        return moved
    }

    private static func ballot(
        _ marks: UnsafeBufferPointer<UInt16>, _ points: [Int64]?, _ papers: Int64, _ places: [Int]
    ) -> Ballot {
        var ranks: [Ballot.Rank] = []
        var scores: [Int: Int64] = [:]
        for (place, code) in marks.enumerated() {
            let mark = Mark(code: code)
            guard let old = mark.candidate else {
                ranks.append(mark == .skipped ? .skipped : .overvote)
                continue
            }
            let candidate = places.indices.contains(old) ? places[old] : old
            if mark.isJoined, let last = ranks.popLast() {
                ranks.append(.tied((last.candidates + [candidate]).sorted()))
            } else {
                ranks.append(.one(candidate))
            }
            if let points { scores[candidate] = points[place] }
        }
        return Ballot(ranks: ranks, weight: papers, scores: scores)
    }

    private static func append(
        _ marks: UnsafeBufferPointer<UInt16>, _ points: [Int64]?, _ papers: Int64, to out: inout [UInt8]
    ) {
        if let points {
            points.withUnsafeBufferPointer { PaperRun.append(marks, $0, papers, to: &out) }
        } else {
            PaperRun.append(marks, nil, papers, to: &out)
        }
    }

    // MARK: Room

    /// Merges what is in memory where that is too much or too many, and the files where they are too many.
    private func makeRoom() throws {
        if memory > mostMemory || inMemory.count >= PaperStore.mostRuns * 2 {
            let run = try merged(inMemory)
            inMemory = []
            memory = 0
            if let pages = run.pages as? MemoryPages {
                inMemory = [run]
                memory = pages.bytes.count
            } else {
                inFiles.append(run)
            }
        }
        if inFiles.count >= PaperStore.mostRuns {
            let run = try merged(inFiles)
            inFiles = []
            if run.pages is MemoryPages { inMemory.append(run) } else { inFiles.append(run) }
        }
    }

    /// Several runs as one: in memory where half of the memory holds it, else in a file.
    private func merged(_ runs: [PaperRun]) throws -> PaperRun {
        let merge = RunMerge(runs)
        var bytes: [UInt8] = []
        var file: (any PaperSpill)?
        try merge.forEach { marks, points, papers in
            PaperStore.append(marks, points, papers, to: &bytes)
            // Once there is a file it is written a page at a time.
            if bytes.count >= (file == nil ? mostMemory / 2 : 1 << 20) {
                let spill = try file ?? makeSpill()
                file = spill
                try spill.append(bytes)
                bytes.removeAll(keepingCapacity: false)
            }
        }
        guard let file else { return PaperRun(MemoryPages(bytes), hasPoints: merge.hasPoints) }
        try file.append(bytes)
        return PaperRun(file, hasPoints: merge.hasPoints)
    }
}
