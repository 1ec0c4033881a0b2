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
    private let groups: [ReportTelling.Group]
    private var words: any ReportWords { telling.words }

    init(_ report: Report, _ language: Language) {
        self.report = report
        self.language = language
        telling = ReportTelling(report: report, language: language)
        groups = telling.groups
    }

    var document: Document {
        let title = report.set.title(language)
        var blocks: [Block] = [.title([Run(title)]), .paragraph([Run(telling.period)], .centred)]
        blocks.append(.heading(1, [Run(words.overview)]))
        blocks.append(
            .facts([Fact([Run(words.booksLabel)], [Run(words.communities(report.books.count, telling.names))])]))
        blocks += parts
        blocks += drawings
        blocks.append(.heading(1, [Run(words.definitions)]))
        let definitions = report.set.indicators.map { [$0.title(language), $0.definition(language)] }
        blocks.append(
            .table(
                Table(
                    head: [[words.indicator, words.definitions].map { .init([Run($0)]) }],
                    rows: definitions.map { $0.map { .init([Run($0)]) } }, shares: [28, 72],
                    alignments: [.left, .left])))
        blocks += doubts
        for figures in report.books {
            blocks.append(.paragraph([Run(words.restsOn(figures.book.community, head: figures.book.head))], .note))
        }
        return Document(title: title, language: language, layout: groups.isEmpty ? .official : .wide, blocks: blocks)
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
        let heads = [words.indicator, words.total] + groups.map(\.title) + (hasNotes ? [words.notes] : [])
        let rows = places.map { place in
            let indicator = report.set.indicators[place]
            let cells = groups.map { telling.total($0, of: place).map { telling.value($0, of: indicator) } ?? "—" }
            let notes = hasNotes ? [telling.notes(at: place).joined(separator: "\n")] : []
            return [indicator.title(language), telling.figure(at: place)] + cells + notes
        }
        // Six figures and 20000余人次 have to stand in a line each.
        let shares = [20, 19] + groups.map { _ in 13 } + (hasNotes ? [20] : [])
        return Table(
            head: [heads.map { .init([Run($0)]) }], rows: rows.map { $0.map { .init([Run($0)]) } }, shares: shares,
            alignments: [.left] + [Table.Alignment](repeating: .right, count: 1 + groups.count)
                + (hasNotes ? [.left] : []))
    }

    private var drawings: [Block] {
        let drawn = report.set.indicators.indices.filter { place in
            report.set.indicators[place].isDrawn && telling.parts(of: place).contains { ($0.total.value ?? 0) > 0 }
        }
        guard !drawn.isEmpty else { return [] }
        return [.heading(1, [Run(words.charts)])]
            + drawn.map { place in
                let indicator = report.set.indicators[place]
                let bars = telling.parts(of: place).map { title, total in
                    BarsChart.Bar(title, figure: telling.value(total, of: indicator), size: total.value ?? 0)
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
