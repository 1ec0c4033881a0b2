import Kernel

/// What is wrong with a ballot file, and where.
///
///     ward.blt:14:7: read "12", expected a candidate from 1 to 9
public struct BallotError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name the caller gave the file.
    public var file: String
    /// From 1; 0 where the whole file is meant.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// What stands there, cut short if long.
    public var read: String
    public var expected: Phrase
    /// The format as which the file was read; nil where none was told.
    public var format: BallotFile.Format?

    public init(file: String, line: Int, column: Int, read: String, expected: Phrase) {
        self.file = file
        self.line = line
        self.column = column
        self.read = Self.shown(read)
        self.expected = expected
    }

    /// On one line and not too long, whatever the file holds; what a terminal would obey is in sight.
    private static func shown(_ text: String) -> String {
        let start = String(text.unicodeScalars.prefix(60))
        return start.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "⏎").legible
    }

    public func message(_ language: Language) -> String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return language.formats.misread(at: place, read, expected: expected(language), format: format?.rawValue)
    }

    public var description: String { message(.english) }
}
