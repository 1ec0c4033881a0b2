import Kernel

extension PaperStore {
    /// The papers in canonical form, as BLT, page by page: what ``Election/canonical()`` of one file with all of them is, byte by byte.
    ///
    /// - Returns: ``Election/canonicalDigest`` of it, and how many ways of marking there are.
    @discardableResult
    public func write(
        _ election: Election, to page: (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws -> (digest: String, patterns: Int) {
        var digest = SHA256()
        var patterns = 0
        func put(_ bytes: UnsafeBufferPointer<UInt8>) throws {
            digest.update(bytes)
            try page(bytes)
        }
        try BallotFile.heading(election, hasRepeats: hasRepeats).withUnsafeBufferPointer(put)
        let lines = BltLines(candidates: election.candidates.count)
        try forEach { marks, points, papers in
            lines.append(marks, papers: papers, points: points.map { $0[...] })
            patterns += 1
            guard lines.isPageFull else { return }
            try put(lines.page)
            lines.clear()
        }
        try put(lines.page)
        try BallotFile.ending(election).withUnsafeBufferPointer(put)
        return (digest.finish().hexadecimal, patterns)
    }
}
