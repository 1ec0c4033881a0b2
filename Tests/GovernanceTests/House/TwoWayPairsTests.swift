import Foundation
import Testing

/// The folders of the module `Yard`, which the compiler cannot keep apart, kept apart: which of them name each other's types.
@Suite struct TwoWayPairsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test func noTwoFoldersKnowEachOtherUnlessTheDesignSaysWhy() throws {
        let design = try String(contentsOf: Self.root.appending(path: "docs/design.md"), encoding: .utf8)
        let section = try #require(design.components(separatedBy: "## What still knows each other both ways").last)
        let said = Set(section.matches(of: /`([\w\/]+)` ↔ `([\w\/]+)`/).map { Self.pair(String($0.1), String($0.2)) })
        let folders = try FolderKnowledge(under: Self.root.appending(path: "Sources"))
        #expect(folders.declared.count > 300, "the sources were read")
        let found = Set(
            folders.knows.flatMap { one, others in
                others.keys.filter { folders.knows[$0]?[one] != nil }.map { Self.pair(one, $0) }
            })
        for pair in found.subtracting(said).sorted(by: <) { Issue.record("new: \(folders.names(of: pair))") }
        #expect(said.subtracting(found) == [], "no longer so: take them out of docs/design.md")
        #expect(section.contains("\(found.count) pairs"), "docs/design.md gives their number: \(found.count)")
    }

    private static func pair(_ one: String, _ other: String) -> String { "\(min(one, other)) ↔ \(max(one, other))" }
}

/// Which types each folder names that another declares.
private struct FolderKnowledge {
    /// The folder that declares a type.
    private(set) var declared: [String: String] = [:]
    /// By folder and by the other folder, the types named.
    private(set) var knows: [String: [String: Set<String>]] = [:]

    init(under sources: URL) throws {
        var words: [(folder: String, words: Set<String>)] = []
        for room in ["Rooms", "Yard", "Journal"] {
            let files = FileManager.default.enumerator(
                at: sources.appending(path: room), includingPropertiesForKeys: nil)
            for case let file as URL in try #require(files) where file.pathExtension == "swift" {
                let parts = file.pathComponents.drop { $0 != room }.dropFirst()
                let folder = room == "Journal" ? room : "\(room)/\(parts.first ?? "")"
                let source = Source(try String(contentsOf: file, encoding: .utf8))
                for name in source.declared { declared[name] = folder }
                words.append((folder, source.words.subtracting(source.nested)))
            }
        }
        for (folder, words) in words {
            for word in words {
                guard let other = declared[word], other != folder else { continue }
                knows[folder, default: [:]][other, default: []].insert(word)
            }
        }
    }

    func names(of pair: String) -> String {
        let both = pair.components(separatedBy: " ↔ ")
        let there = knows[both[0]]?[both[1]]?.sorted() ?? []
        let back = knows[both[1]]?[both[0]]?.sorted() ?? []
        return "\(pair) by \(there.prefix(6)) and \(back.prefix(6))"
    }
}

/// The names that stand in a file outside its comments, texts and imports.
private struct Source {
    private(set) var words: Set<String> = []
    /// Types declared at the margin, and those within others, which are the file's own under that name.
    private(set) var declared: Set<String> = []
    private(set) var nested: Set<String> = []

    private static let kinds: Set = ["struct", "enum", "class", "protocol", "typealias", "actor"]

    init(_ text: String) {
        var isLongText = false
        for line in text.split(separator: "\n") {
            if line.contains("\"\"\"") { isLongText.toggle() }
            guard !isLongText, !line.hasPrefix("import "), !line.hasPrefix("@testable import ") else { continue }
            let found = Self.identifiers(in: line.utf8)
            for (word, next) in zip(found, found.dropFirst()) where Self.kinds.contains(word) {
                guard next.first?.isUppercase == true else { continue }
                if line.first == " " { nested.insert(next) } else { declared.insert(next) }
            }
            words.formUnion(found.filter { $0.first?.isUppercase == true })
        }
    }

    private static func identifiers(in line: Substring.UTF8View) -> [String] {
        var found: [String] = []
        var word: [UInt8] = []
        var (isText, isEscaped, last) = (false, false, UInt8(0))
        for byte in Array(line) + [UInt8(ascii: " ")] {
            if isText {
                if !isEscaped, byte == UInt8(ascii: "\"") { isText = false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            let isName = byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isName || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80 {
                word.append(byte)
            } else {
                if !word.isEmpty { found.append(String(decoding: word, as: UTF8.self)) }
                word = []
                if byte == UInt8(ascii: "\"") { isText = true }
                if byte == UInt8(ascii: "/"), last == byte { break }
            }
            last = byte
        }
        return found
    }
}
