import Chance
import Foundation

/// Damaged books against the real program: bytes flipped, pages cut off, swapped, blanked, put back from before, words of the
/// layout changed. Nothing may trap or hang, and `verify` may call nothing sound that says something else than what was written.
public struct BookHunt: Hunt {
    public static let name = "books"

    private let field: Field
    private var chance: Chance
    /// The book as it was written, and as it stood some lines before.
    private let (whole, before): (Data, Data)
    private let export: String
    private var found: [Int32: Int] = [:]
    private var saved = 0

    public init(_ ground: Ground) throws {
        field = Field(ground: ground)
        chance = Chance(seed: ground.seed)
        try field.book("before.book", lines: Field.lines.prefix(50))
        before = try Data(contentsOf: URL(filePath: field.path("before.book")))
        try field.copy("before.book", to: "whole.book")
        _ = try field.run(["meet", field.path("whole.book")], input: Field.lines[50...].joined(separator: "\n"))
        whole = try Data(contentsOf: URL(filePath: field.path("whole.book")))
        export = try field.run(["export", field.path("whole.book")]).output
        guard try field.run(["verify", field.path("whole.book")]).status == 0 else {
            throw Finding("the book is not sound")
        }
    }

    public mutating func trial() throws {
        let bytes = damaged()
        field.remove("book")
        try bytes.write(to: URL(filePath: field.path("book")))
        let verified = try run("verify")
        found[verified, default: 0] += 1
        if verified == 0 {
            let now = try field.run(["export", field.path("book")])
            guard now.status == 0, now.output == export else { throw Finding("verify calls an altered book sound") }
        }
        switch chance.below(4) {
        case 0: _ = try run("minutes")
        case 1: _ = try run("export")
        case 2: _ = try run("meet", input: "人员 张三\n退出\n")
        default: try doctor()
        }
    }

    public var summary: String {
        let ends = found.sorted { $0.key < $1.key }.map { "\($0.value) with status \($0.key)" }.joined(separator: ", ")
        return "verify ended \(ends); \(saved) saved by doctor"
    }

    private func run(_ command: String, input: String = "") throws -> Int32 {
        let run = try field.run([command, field.path("book")], input: input)
        let lines = run.errors.split(separator: "\n").count
        guard [0, 1, 2, 4].contains(run.status), run.status < 2 || lines == 1 else {
            throw Finding("\(command): status \(run.status), \(run.errors)")
        }
        return run.status
    }

    private mutating func doctor() throws {
        let bytes = try Data(contentsOf: URL(filePath: field.path("book")))
        field.remove("saved")
        let run = try field.run(["doctor", field.path("book"), "-o", field.path("saved")])
        guard [0, 2, 4].contains(run.status) else { throw Finding("doctor: status \(run.status), \(run.errors)") }
        guard try Data(contentsOf: URL(filePath: field.path("book"))) == bytes else {
            throw Finding("doctor touched the damaged book")
        }
        guard FileManager.default.fileExists(atPath: field.path("saved")) else { return }
        saved += 1
        let lines = try field.lines(of: "saved")
        guard lines == Array(Field.lines.prefix(lines.count)) else { throw Finding("doctor made lines up") }
        guard try field.run(["verify", field.path("saved")]).status == 0 else {
            throw Finding("what doctor saved is not sound")
        }
    }

    private mutating func damaged() -> Data {
        var bytes = whole
        let (page, pages) = (4_096, whole.count / 4_096)
        func range(_ number: Int) -> Range<Int> { number * page..<(number + 1) * page }
        switch chance.below(8) {
        case 0:
            for _ in 0...chance.below(8) { bytes[chance.below(bytes.count)] ^= UInt8(1 << chance.below(8)) }
        case 1: bytes = bytes.prefix(chance.below(bytes.count))
        case 2:
            let (one, other) = (range(chance.below(pages)), range(chance.below(pages)))
            bytes.replaceSubrange(one, with: whole[other])
            bytes.replaceSubrange(other, with: whole[one])
        case 3: bytes.replaceSubrange(range(chance.below(pages)), with: Data(count: page))
        case 4:
            let old = chance.below(before.count / page)
            bytes.replaceSubrange(range(old), with: before[range(old)])
        case 5:
            // The beginning of a page says what it is and where its rows are; the first page also holds the layout.
            let start = chance.below(pages) * page
            for _ in 0...chance.below(3) { bytes[start + chance.below(128)] = UInt8(chance.below(256)) }
        case 6:
            let words = [
                ("NOT NULL", "        "), ("RAISE", "TOTAL"), ("entry", "entrx"), ("STRICT", "      "),
                ("ABORT", "IGNOR"),
            ]
            let (word, other) = chance.pick(words)
            if let place = bytes.range(of: Data(word.utf8)) { bytes.replaceSubrange(place, with: Data(other.utf8)) }
        default: bytes.append(Data((0...chance.below(9_000)).map { _ in UInt8(chance.below(256)) }))
        }
        return bytes
    }
}
