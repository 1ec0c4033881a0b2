import Kernel
import Page

extension Report {
    /// The report as a paper: figures part by part with a column a community where they are few, drawings, what is counted, where the source
    /// contradicts itself, which books it rests on.
    public func document(in language: Language) -> Document { ReportPaper(self, language).document }
}

/// Lays a report out block by block.
private struct ReportPaper {
    private let report: Report
    private let telling: ReportTelling
    private let language: Language
    private var words: any ReportWords { telling.words }

    init(_ report: Report, _ language: Language) {
        self.report = report
        self.language = language
        telling = ReportTelling(report: report, language: language)
    }

    /// Communities that have a column of their own.
    private var columns: [ReportedBook] {
        (2...5).contains(report.books.count) ? report.books.map(\.book) : []
    }

    var document: Document {
        let title = report.set.title(language)
        var blocks: [Block] = [.title([Run(title)]), .paragraph([Run(telling.period)], .centred)]
        blocks.append(.heading(1, [Run(words.overview)]))
        blocks.append(
            .facts([
                Fact([Run(words.periodLabel)], [Run(telling.period)]),
                Fact([Run(words.booksLabel)], [Run(words.communities(report.books.count, telling.names))]),
            ]))
        blocks += parts
        blocks += drawings
        blocks.append(.heading(1, [Run(words.definitions)]))
        blocks.append(
            .items(
                report.set.indicators.map { indicator in
                    [Run(words.labelled(indicator.title(language), ""), .strong), Run(indicator.definition(language))]
                }))
        blocks += doubts
        for figures in report.books {
            blocks.append(.paragraph([Run(words.restsOn(figures.book.community, head: figures.book.head))], .note))
        }
        return Document(title: title, language: language, layout: columns.isEmpty ? .official : .wide, blocks: blocks)
    }

    // MARK: Figures

    private var parts: [Block] {
        var blocks: [Block] = []
        var places: [Int] = []
        func close() {
            if !places.isEmpty { blocks.append(.table(table(places))) }
            places = []
        }
        for (place, indicator) in report.set.indicators.enumerated() {
            if let part = indicator.part {
                close()
                blocks.append(.heading(1, [Run(part(language))]))
            } else if place == 0 {
                blocks.append(.heading(1, [Run(words.figures)]))
            }
            places.append(place)
        }
        close()
        return blocks
    }

    private func table(_ places: [Int]) -> Table {
        let hasNotes = places.contains { !telling.notes(at: $0).isEmpty }
        let heads = [words.indicator, words.total] + columns.map(\.community) + (hasNotes ? [words.notes] : [])
        let rows = places.map { place in
            let indicator = report.set.indicators[place]
            let cells = report.books.indices.prefix(columns.count).map { book in
                let figure = report.books[book].figures[place]
                return figure.note == .otherCommunity
                    ? "—" : telling.value(figure.value, of: indicator, isSuppressed: figure.isSuppressed)
            }
            let notes = hasNotes ? [telling.notes(at: place).joined(separator: "\n")] : []
            return [indicator.title(language), telling.figure(at: place)] + cells + notes
        }
        let shares = [26, 16] + columns.map { _ in 11 } + (hasNotes ? [20] : [])
        return Table(
            head: [heads.map { .init([Run($0)]) }], rows: rows.map { $0.map { .init([Run($0)]) } }, shares: shares,
            alignments: [.left] + [Table.Alignment](repeating: .right, count: 1 + columns.count)
                + (hasNotes ? [.left] : []))
    }

    private var drawings: [Block] {
        let few = (2...20).contains(report.books.count)
        let drawn = report.set.indicators.indices.filter { place in
            few && report.set.indicators[place].isDrawn
                && telling.shares(of: place).contains { ($0.figure.value ?? 0) > 0 }
        }
        guard !drawn.isEmpty else { return [] }
        return [.heading(1, [Run(words.charts)])]
            + drawn.map { place in
                let indicator = report.set.indicators[place]
                let bars = telling.shares(of: place).map { book, figure in
                    BarsChart.Bar(
                        book.community,
                        figure: telling.value(figure.value, of: indicator, isSuppressed: figure.isSuppressed),
                        size: figure.isSuppressed ? 0 : figure.value ?? 0)
                }
                let caption = words.labelled(indicator.title(language), telling.figure(at: place))
                return .chart(BarsChart(caption: caption, bars: bars).chart)
            }
    }

    // MARK: What to know of it

    private var doubts: [Block] {
        var blocks: [Block] = []
        if !report.set.conflicts.isEmpty {
            blocks.append(.heading(1, [Run(words.conflicts)]))
            blocks.append(
                .table(
                    Table(
                        head: [[words.about, words.says, words.kept].map { .init([Run($0)]) }],
                        rows: report.set.conflicts.map { conflict in
                            [
                                conflict.about(language), conflict.says.map { $0(language) }.joined(separator: "\n"),
                                conflict.kept(language),
                            ].map { .init([Run($0)]) }
                        },
                        shares: [18, 40, 42], alignments: [.left, .left, .left])))
        }
        if !report.leftOut.isEmpty {
            blocks.append(.heading(1, [Run(words.leftOut)]))
            blocks.append(
                .items(report.leftOut.map { [Run(words.leftOut($0.path.legible, why: $0.why(language)))] }))
        }
        return blocks
    }
}
