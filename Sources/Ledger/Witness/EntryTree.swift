import Kernel

/// A hash tree over the chain of a book, by which two who saw the book at different times can tell whether the later one only grew.
///
/// RFC 6962, section 2.1: leaves are the links of the chain in order, SHA-256(0 ‖ link); a node is SHA-256(1 ‖ left ‖ right); the left
/// part of n leaves holds the greatest power of two below n. Somebody who kept the size and root of a book once can be shown that an
/// entry is in it, or that what it is now begins with what it was then, by a few dozen hashes.
public struct EntryTree: Sendable {
    private let leaves: [[UInt8]]

    /// Over so many first entries of a book; over all of them where none is said.
    public init(_ links: [EntryHash], size: Int? = nil) {
        leaves = links.prefix(max(0, size ?? links.count)).map { EntryTree.leaf($0.bytes) }
    }

    public var size: Int { leaves.count }

    /// SHA-256 of nothing where there is no entry.
    public var root: [UInt8] { Self.root(leaves[...]) }

    static func leaf(_ link: [UInt8]) -> [UInt8] { SHA256.digest(of: [0] + link) }
    static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { SHA256.digest(of: [1] + left + right) }

    private static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let first = leaves.first else { return SHA256.digest(of: [UInt8]()) }
        guard leaves.count > 1 else { return first }
        let middle = leaves.startIndex + split(leaves.count)
        return node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    /// The greatest power of two below a number of at least two.
    private static func split(_ number: Int) -> Int {
        var half = 1
        while half * 2 < number { half *= 2 }
        return half
    }

    // MARK: Proofs

    /// The hashes beside the way from an entry to the root, from below; nil for an entry that is not there.
    public func inclusion(of entry: Int) -> [[UInt8]]? {
        guard leaves.indices.contains(entry) else { return nil }
        func path(_ place: Int, _ part: ArraySlice<[UInt8]>) -> [[UInt8]] {
            guard part.count > 1 else { return [] }
            let middle = part.startIndex + Self.split(part.count)
            return place < middle
                ? path(place, part[..<middle]) + [Self.root(part[middle...])]
                : path(place, part[middle...]) + [Self.root(part[..<middle])]
        }
        return path(entry, leaves[...])
    }

    /// The hashes that show the tree of so many first entries to be a beginning of this one; nil for more than there are.
    public func consistency(from earlier: Int) -> [[UInt8]]? {
        guard (0...size).contains(earlier) else { return nil }
        guard earlier > 0, earlier < size else { return [] }
        func proof(_ number: Int, _ part: ArraySlice<[UInt8]>, isWhole: Bool) -> [[UInt8]] {
            if number == part.count { return isWhole ? [] : [Self.root(part)] }
            let half = Self.split(part.count)
            let middle = part.startIndex + half
            return number <= half
                ? proof(number, part[..<middle], isWhole: isWhole) + [Self.root(part[middle...])]
                : proof(number - half, part[middle...], isWhole: false) + [Self.root(part[..<middle])]
        }
        return proof(earlier, leaves[...], isWhole: true)
    }

    /// Whether a link of the chain is the entry of that number in the tree with this size and root.
    ///
    /// RFC 9162, section 2.1.3.2, which says how an RFC 6962 proof is checked.
    public static func includes(
        _ link: EntryHash, at entry: Int, size: Int, root: [UInt8], proof: [[UInt8]]
    ) -> Bool {
        guard entry >= 0, entry < size else { return false }
        var (here, last) = (entry, size - 1)
        var hash = leaf(link.bytes)
        for other in proof {
            guard last > 0 else { return false }
            if here & 1 == 1 || here == last {
                hash = node(other, hash)
                while here & 1 == 0, here > 0 {
                    here >>= 1
                    last >>= 1
                }
            } else {
                hash = node(hash, other)
            }
            here >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether a tree begins with an earlier one, by their sizes and roots (RFC 9162, section 2.1.4.2).
    public static func isConsistent(
        _ earlier: (size: Int, root: [UInt8]), with later: (size: Int, root: [UInt8]), proof: [[UInt8]]
    ) -> Bool {
        guard earlier.size >= 0, earlier.size <= later.size else { return false }
        if earlier.size == later.size { return proof.isEmpty && earlier.root == later.root }
        if earlier.size == 0 { return proof.isEmpty }
        var proof = proof
        if earlier.size & (earlier.size - 1) == 0 { proof.insert(earlier.root, at: 0) }
        guard let first = proof.first else { return false }
        var (here, last) = (earlier.size - 1, later.size - 1)
        while here & 1 == 1 {
            here >>= 1
            last >>= 1
        }
        var (old, new) = (first, first)
        for other in proof.dropFirst() {
            guard last > 0 else { return false }
            if here & 1 == 1 || here == last {
                old = node(other, old)
                new = node(other, new)
                while here & 1 == 0, here > 0 {
                    here >>= 1
                    last >>= 1
                }
            } else {
                new = node(new, other)
            }
            here >>= 1
            last >>= 1
        }
        return last == 0 && old == earlier.root && new == later.root
    }
}
