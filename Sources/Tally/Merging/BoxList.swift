import Kernel

/// Of which boxes a merged file is made: behind its title, as comments, so that every reader of BLT reads it.
///
///     # yuanba boxes 2
///     # box 3f0a…c1 1203        the digest of the box's canonical form, and how many papers were in it
///     # box 91be…07 640
///
/// Merged files merged again have the boxes of both, in the order of their digests: so the same boxes give the same bytes, however they
/// were merged, and a box that comes twice is seen although it is within a merged file. The digests are for the committee, as the papers are.
public struct BoxList: Hashable, Sendable {
    public struct Box: Hashable, Comparable, Sendable {
        /// What ``Election/canonicalDigest`` says of it.
        public let digest: String
        public let papers: Int64

        public init(digest: String, papers: Int64) { (self.digest, self.papers) = (digest, papers) }

        public static func < (left: Box, right: Box) -> Bool {
            (left.digest, left.papers) < (right.digest, right.papers)
        }
    }

    public private(set) var boxes: [Box]

    public init(_ boxes: [Box]) { self.boxes = boxes.sorted() }

    /// What stands behind the names of a BLT file; nil where there is no list.
    ///
    /// - Parameter isWhole: false where the list is not what it says of itself: it was cut, or edited.
    public init?(behind ending: some Collection<UInt8>, isWhole: inout Bool) {
        var boxes: [Box] = []
        var said: Int?
        for line in ending.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first == UInt8(ascii: "#") {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
            guard words.count == 4 || words.count == 3 else { continue }
            if words[1] == "yuanba", words[2] == "boxes", words.count == 4 {
                said = Int(words[3]) ?? -1
            } else if said != nil, words[1] == "box", words.count == 4, let papers = Int64(words[3]), papers >= 0 {
                boxes.append(Box(digest: words[2], papers: papers))
            }
        }
        guard let said else { return nil }
        isWhole = said == boxes.count
        self.boxes = boxes
    }

    /// How many papers the boxes say they had; nil beyond 2⁶³ − 1.
    public var papers: Int64? {
        var sum: Int64 = 0
        for box in boxes {
            let (next, overflow) = sum.addingReportingOverflow(box.papers)
            if overflow { return nil }
            sum = next
        }
        return sum
    }

    public var comments: String {
        "# yuanba boxes \(boxes.count)\n" + boxes.map { "# box \($0.digest) \($0.papers)\n" }.joined()
    }
}
