import Foundation
import Kernel
import Sealing
import Testing

@testable import Ledger

@Suite("Checkpoints and who signs them")
struct WitnessTests {
    /// Leaves and roots of the tests of Certificate Transparency.
    private static let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F],
    ]

    private func links(_ number: Int, changedFrom: Int? = nil) -> [EntryHash] {
        (0..<number).map { entry in
            EntryHash(SHA256.digest(of: Array("\(entry)\(changedFrom.map { entry >= $0 } == true ? "!" : "")".utf8)))
        }
    }

    @Test("the tree is that of RFC 6962")
    func vectors() {
        let all = Self.leaves.map { EntryHash($0) }
        func root(_ size: Int) -> String { EntryTree(all, size: size).root.hexadecimal }
        #expect(root(0) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(root(1) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        #expect(root(2) == "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")
        #expect(root(8) == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
    }

    @Test("an entry is shown to be in the tree, at its own place and nowhere else")
    func inclusion() throws {
        for size in 1...24 {
            let links = links(size)
            let tree = EntryTree(links)
            for entry in 0..<size {
                let proof = try #require(tree.inclusion(of: entry))
                func isIn(_ link: EntryHash, _ place: Int, _ proof: [[UInt8]]) -> Bool {
                    EntryTree.includes(link, at: place, size: size, root: tree.root, proof: proof)
                }
                #expect(isIn(links[entry], entry, proof))
                #expect(!isIn(EntryHash([UInt8](repeating: 7, count: 32)), entry, proof))
                #expect(size == 1 || !isIn(links[entry], (entry + 1) % size, proof))
                #expect(!isIn(links[entry], entry, proof + [tree.root]))
            }
            #expect(tree.inclusion(of: size) == nil)
        }
    }

    @Test("a later tree is shown to begin with an earlier one, and a rewritten one is not")
    func consistency() throws {
        for size in 1...24 {
            let tree = EntryTree(links(size))
            for earlier in 0...size {
                let proof = try #require(tree.consistency(from: earlier))
                let old = (size: earlier, root: EntryTree(links(size), size: earlier).root)
                #expect(EntryTree.isConsistent(old, with: (size, tree.root), proof: proof))
                guard earlier > 0 else { continue }
                let rewritten = EntryTree(links(size, changedFrom: earlier - 1))
                let other = try #require(rewritten.consistency(from: earlier))
                #expect(!EntryTree.isConsistent(old, with: (size, rewritten.root), proof: other))
            }
        }
    }

    @Test("of 200 books rewritten and chained anew each is caught by an earlier checkpoint")
    func rewritten() {
        for book in 0..<200 {
            let size = 20 + book
            let kept = EntryTree(links(size))
            let changed = links(size + 30, changedFrom: book * (size - 1) / 200)
            #expect(EntryTree(changed, size: size).root != kept.root)
        }
    }

    @Test("a note signed by another program is read, its signature holds, and that of other words does not")
    func note() throws {
        let text =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
        let signature =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
        let key = try #require(
            NoteVerifier(parsing: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
        let note = try #require(SignedNote(parsing: text + "\n" + signature))
        #expect(note.isSigned(by: key) && note.encoded == text + "\n" + signature)
        let other = try #require(SignedNote(parsing: text.replacing("don't", with: "do") + "\n" + signature))
        #expect(!other.isSigned(by: key))
        #expect(NoteVerifier(parsing: "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW") == nil)
    }

    @Test("several sign one checkpoint, each once; keys come back from their files")
    func signing() throws {
        let checkpoint = Checkpoint(origin: "yuanba 南山村", tree: EntryTree(links(5)))
        var note = SignedNote(checkpoint.text)
        let village = try #require(NoteKey(name: "南山"))
        let neighbour = try #require(NoteKey(name: "邻村"))
        for key in [village, neighbour, village] { note.sign(by: key) }
        #expect(note.signatures.map(\.name) == ["邻村", "南山"])
        let read = try #require(SignedNote(parsing: note.encoded))
        #expect(read.isSigned(by: village.verifier) && read.isSigned(by: neighbour.verifier))
        #expect(Checkpoint(read.text) == checkpoint)
        let again = try #require(NoteKey(parsing: village.encoded))
        #expect(again.verifier == village.verifier && again.verifier.encoded == village.verifier.encoded)
        #expect(NoteKey(name: "南 山") == nil && NoteKey(name: "") == nil && NoteKey(name: "a+b") == nil)
        #expect(!read.isSigned(by: try #require(NoteKey(name: "南山")).verifier))
    }
}
