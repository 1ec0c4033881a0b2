import Kernel

/// A report as it is told: which words stand for which figure, in one language.
struct ReportTelling {
    let report: Report
    let language: Language

    var words: any ReportWords { language.report }

    var period: String {
        report.period.from.map { words.period(from: $0, to: report.period.to) } ?? words.period(to: report.period.to)
    }

    /// A value as it is read: yuan for money.
    func value(_ value: Int?, of indicator: Indicator, isSuppressed: Bool = false) -> String {
        if isSuppressed { return words.suppressed }
        guard let value else { return words.unknown }
        return indicator.measure.isMoney ? Money(fen: value).description : String(value)
    }

    /// The whole figure: 200余人.
    func figure(at place: Int) -> String {
        let (indicator, total) = (report.set.indicators[place], report.total(of: place))
        let value = value(total.value, of: indicator, isSuppressed: total.isSuppressed)
        guard let sum = total.value else { return value }
        return words.figure(
            value, unit: indicator.unit(language), atLeast: isAtLeast(place) && sum >= Self.leastWithMore)
    }

    /// 余 stands behind tens and more: 1余人 says nothing and is not so.
    private static let leastWithMore = 10

    func isAtLeast(_ place: Int) -> Bool { report.set.indicators[place].isAtLeast || report.total(of: place).isPartial }

    func notes(at place: Int) -> [String] {
        let total = report.total(of: place)
        let hidesSome = total.isSuppressed || shares(of: place).contains { $0.figure.isSuppressed }
        return total.notes.filter { _ in !total.isPartial }.map(told) + (total.isPartial ? [words.partial] : [])
            + (hidesSome ? [words.withheldWhy] : [])
    }

    func told(_ note: IndicatorFigure.Note) -> String {
        switch note {
        case .sealed: words.sealed
        case .otherCommunity: words.otherCommunity
        }
    }

    func name(_ book: ReportedBook) -> String {
        book.subdistrict.map { words.community(book.community, in: $0) } ?? book.community
    }

    /// The books that a figure is about, each with what it gives.
    func shares(of place: Int) -> [(book: ReportedBook, figure: IndicatorFigure)] {
        report.books.map { ($0.book, $0.figures[place]) }.filter { $0.1.note != .otherCommunity }
    }

    /// What a screen shows: a line a figure, below it what each community gives where they are few.
    var lines: [String] {
        var lines = [words.labelled(report.set.title(language), period)]
        lines.append(words.labelled(words.booksLabel, words.communities(report.books.count, names)))
        for (place, indicator) in report.set.indicators.enumerated() {
            if let part = indicator.part { lines += ["", part(language)] }
            let notes = words.bracketed(notes(at: place))
            lines.append(words.labelled(indicator.title(language), figure(at: place)) + notes)
            let parts = parts(of: place).filter { $0.total.value != nil || $0.total.isSuppressed }
            guard !parts.isEmpty else { continue }
            lines.append("    " + words.list(parts.map { words.share($0.title, value($0.total, of: indicator)) }))
        }
        if !report.set.conflicts.isEmpty {
            lines += ["", words.conflicts]
            lines += report.set.conflicts.map { "    " + told($0) }
        }
        if !report.leftOut.isEmpty {
            lines += ["", words.leftOut]
            lines += report.leftOut.map { "    " + words.leftOut($0.path.legible, why: $0.why(language)) }
        }
        return lines
    }

    /// What stands side by side: each community where they are few, else each subdistrict where these are.
    struct Group {
        let title: String
        /// Places among the report's books.
        let books: [Int]
    }

    var groups: [Group] {
        let books = report.books.map(\.book)
        if books.count <= Self.few {
            return books.count < 2 ? [] : books.indices.map { Group(title: books[$0].community, books: [$0]) }
        }
        let streets = Dictionary(grouping: books.indices) { books[$0].subdistrict ?? words.noSubdistrict }
        guard (2...Self.few).contains(streets.count) else { return [] }
        return streets.map { Group(title: $0.key, books: $0.value) }.sorted { $0.books[0] < $1.books[0] }
    }

    private static let few = 6

    /// What each group gives to a figure; those that it is not about give nothing.
    func parts(of place: Int) -> [(title: String, total: Report.Total)] {
        groups.compactMap { group in total(group, of: place).map { (group.title, $0) } }
    }

    func total(_ group: Group, of place: Int) -> Report.Total? {
        let isAbout = group.books.contains { report.books[$0].figures[place].note != .otherCommunity }
        return isAbout ? report.total(of: place, in: group.books) : nil
    }

    func value(_ total: Report.Total, of indicator: Indicator) -> String {
        value(total.value, of: indicator, isSuppressed: total.isSuppressed)
    }

    var names: [String] { report.books.map { name($0.book) } }

    func told(_ conflict: SourceConflict) -> String {
        words.conflict(
            about: conflict.about(language), says: conflict.says.map { $0(language) }, kept: conflict.kept(language))
    }
}

extension Report {
    /// The report as lines for a screen.
    public func lines(in language: Language) -> [String] { ReportTelling(report: self, language: language).lines }

    /// That a book was left out, and why.
    public static func leftOut(_ book: LeftOut, _ language: Language) -> String {
        language.report.leftOut(book.path, why: book.why(language))
    }

    /// That figures of people served go out without the book knowing it.
    public static func unrecorded(_ path: String, _ language: Language) -> String {
        language.report.unrecorded(path.legible)
    }

    /// Refusals and progress of the command, for whoever runs it.
    public static func unknownIndicator(_ id: String, in set: IndicatorSet, _ language: Language) -> String {
        let known = set.indicators.map(\.id)
        return language.report.unknownIndicator(id, nearest: Self.nearest(id, known), known: known)
    }

    public static func noIndicators(_ file: String, _ language: Language) -> String {
        language.report.noIndicators(file)
    }
    public static func unknownEnding(_ ending: String, known: [String], _ language: Language) -> String {
        language.report.unknownEnding(ending, known: known)
    }
    public static func notADay(_ text: String, option: String, _ language: Language) -> String {
        language.report.notADay(text, option: option)
    }
    public static func endsBeforeItBegins(from: Day, to: Day, _ language: Language) -> String {
        language.report.endsBeforeItBegins(from: from, to: to)
    }
    public static func nothingRead(_ language: Language) -> String { language.report.nothingRead }
    public static func reading(_ done: Int, of all: Int, _ language: Language) -> String {
        language.report.reading(done, of: all)
    }
    public static func needsFile(_ format: String, _ language: Language) -> String { language.report.needsFile(format) }
}
