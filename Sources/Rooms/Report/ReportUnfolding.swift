import Kernel
import Prompt

/// The entries that a figure comes from, book by book.
///
///     南山社区
///     #12 活动 扫楼道 日期=2022-6-1 类型=志愿服务
///     #31（不公开）
public struct ReportUnfolding: Sendable {
    /// One entry; `nil` for a line that is sealed or withheld.
    public struct Line: Hashable, Sendable {
        public let entry: Int
        public let text: String?

        public init(entry: Int, text: String?) {
            self.entry = entry
            self.text = text
        }
    }

    public let indicator: Indicator
    public private(set) var books: [(book: ReportedBook, lines: [Line])] = []

    public init(of indicator: Indicator) { self.indicator = indicator }

    /// Books whose figure points at too few people, so that its entries go nowhere either.
    private var withheld: Set<String> = []

    /// - Parameter isWithheld: the figure itself is.
    public mutating func add(_ book: ReportedBook, _ lines: [Line], isWithheld: Bool = false) {
        books.append((book, lines))
        if isWithheld { withheld.insert(book.path) }
    }

    public func lines(in language: Language) -> [String] {
        let words = language.report
        let told = books.flatMap { book, lines -> [String] in
            let none = withheld.contains(book.path) ? words.entriesWithheld : words.noEntries
            return ["", book.community] + (lines.isEmpty ? [none] : lines.map { $0.told(words) })
        }
        return [words.labelled(indicator.title(language), indicator.definition(language))] + told
    }

    public var json: JSON {
        [
            "id": .string(indicator.id),
            "entries": .array(
                books.flatMap { book, lines in
                    lines.map { line in
                        [
                            "community": .string(book.community), "entry": .int(line.entry),
                            "line": line.text.map(JSON.string) ?? .null,
                        ] as JSON
                    }
                }),
        ]
    }
}

extension ReportUnfolding.Line {
    fileprivate func told(_ words: any ReportWords) -> String {
        text.map { "#\(entry) \($0.legible)" } ?? words.withheld(entry: entry)
    }
}

extension Report {
    static func nearest(_ id: String, _ known: [String]) -> [String] { Nearest.to(id, among: known) }
}
