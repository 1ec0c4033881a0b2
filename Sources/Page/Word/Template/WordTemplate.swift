import Kernel
import Sheets

/// A Word file with `{{fields}}` and loops, as a secretary edits it in Word: its words, headers, footers and notes are filled, and no
/// other part of the file is changed.
///
/// - `{{title}}` is filled where it stands, in the look it has; a tag that Word cut over several runs is one tag.
/// - `{{#items}}` and `{{/items}}` alone in paragraphs repeat the paragraphs between them; in the first and the last cell of a row, or
///   in cells of different rows, the rows; within a paragraph, what stands between them there.
public struct WordTemplate: Sendable {
    /// Why a file is no template.
    public enum Trouble: Error, Hashable, Sendable {
        /// It is no Word file of today (.docx), or it is damaged.
        case notWord
        /// A part unpacks to more than any paper has.
        case tooLarge(part: String)
    }

    /// What is wrong in a paragraph.
    public enum Slip: Hashable, Sendable {
        /// `{{` without `}}`.
        case unfinished
        /// A loop that ends in another paragraph, cell or table than it began.
        case brokenLoop(String, isOpen: Bool)
    }

    /// A part of the file that holds words.
    public struct Part: Sendable {
        /// `word/document.xml`, `word/header1.xml`.
        public let name: String
        /// The part as the template engine reads it.
        public let template: String
        /// The words of each paragraph, tags whole.
        public let paragraphs: [String]
        /// With the paragraph, from 1.
        public let slips: [(paragraph: Int, slip: Slip)]
    }

    public let parts: [Part]
    private let others: [(name: String, bytes: [UInt8])]

    /// The most bytes of a part that holds words, of the whole file unpacked, and the most parts.
    private static let largestPart = 16_000_000
    private static let largest = 64_000_000
    private static let mostParts = 2_000

    public init(_ bytes: [UInt8]) throws(Trouble) {
        others = try Self.unpack(bytes)
        var parts: [Part] = []
        for (name, bytes) in others where Self.holdsWords(name) {
            guard bytes.count <= Self.largestPart else { throw .tooLarge(part: name) }
            guard let root = XMLElement.document(bytes) else { throw .notWord }
            parts.append(Self.part(name, root))
        }
        guard parts.contains(where: { $0.name == "word/document.xml" }) else { throw .notWord }
        self.parts = parts
    }

    /// The file with these parts filled, the others as they were.
    public func write(_ filled: [String: String]) throws(ZipFailure) -> [UInt8] {
        try Zip.write(others.map { name, bytes in (name, filled[name].map { Array($0.utf8) } ?? bytes) })
    }

    /// A value as it stands in the words: signs as signs, a new line as a break.
    public static func escape(_ value: String) -> String {
        XMLText.escape(value.legible)
            .replacing("\n", with: "</w:t><w:br/><w:t xml:space=\"preserve\">")
            .replacing("\t", with: "</w:t><w:tab/><w:t xml:space=\"preserve\">")
    }

    private static func holdsWords(_ name: String) -> Bool {
        guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
        let file = name.dropFirst(5).dropLast(4)
        return file == "document" || ["header", "footer"].contains { file.hasPrefix($0) }
            || ["footnotes", "endnotes"].contains(file)
    }

    private static func part(_ name: String, _ root: XMLElement) -> Part {
        var paragraphs: [WordParagraph] = []
        func read(_ element: XMLElement) {
            if element.name == "w:p" { paragraphs.append(WordParagraph(element, number: paragraphs.count + 1)) }
            for inner in element.elements { read(inner) }
        }
        read(root)
        var slips: [(paragraph: Int, slip: Slip)] = []
        for paragraph in paragraphs {
            if paragraph.isUnfinished { slips.append((paragraph.number, .unfinished)) }
        }
        for (tag, paragraph) in WordLoops.arrange(root) {
            let name = String(tag.dropFirst(3).dropLast(2))
            slips.append((paragraph, .brokenLoop(name, isOpen: !tag.hasPrefix("{{/"))))
        }
        return Part(
            name: name, template: String(decoding: root.template, as: UTF8.self), paragraphs: paragraphs.map(\.words),
            slips: slips)
    }

    private static func unpack(_ bytes: [UInt8]) throws(Trouble) -> [(name: String, bytes: [UInt8])] {
        let result: Result<[(name: String, bytes: [UInt8])], Trouble> = bytes.withUnsafeBufferPointer { buffer in
            do throws(Unreadable) {
                let archive = try Archive(buffer)
                let names = archive.names
                guard names.count <= mostParts else { return .failure(.tooLarge(part: "zip")) }
                var parts: [(name: String, bytes: [UInt8])] = []
                var left = largest
                for name in names {
                    var part: [UInt8] = []
                    try archive.read(name) { piece throws(Unreadable) in
                        left -= piece.count
                        guard left >= 0 else { throw .tooLarge(part: name) }
                        part += piece
                    }
                    parts.append((name, part))
                }
                return .success(parts)
            } catch {
                if case .tooLarge(let part) = error { return .failure(.tooLarge(part: part)) }
                return .failure(.notWord)
            }
        }
        return try result.get()
    }
}
