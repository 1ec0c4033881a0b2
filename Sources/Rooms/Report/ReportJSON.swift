import Kernel

extension Report {
    /// The report as data, with every key whether anything stands under it or not. Titles are those of the indicators' own text, in Chinese.
    public var json: JSON {
        let telling = ReportTelling(report: self, language: .chinese)
        return [
            "from": .string(period.from?.description),
            "to": .string(period.to.description),
            "books": .array(
                books.map {
                    ["community": .string($0.book.community), "id": .string($0.book.id), "head": .string($0.book.head)]
                }),
            "indicators": .array(set.indicators.indices.map { json(at: $0, telling) }),
            "conflicts": .array(
                set.conflicts.map { conflict in
                    [
                        "about": .string(conflict.about.chinese), "says": .strings(conflict.says.map(\.chinese)),
                        "kept": .string(conflict.kept.chinese),
                    ]
                }),
            "left_out": .array(leftOut.map { ["book": .string($0.path), "why": .string($0.why.chinese)] }),
        ]
    }

    private func json(at place: Int, _ telling: ReportTelling) -> JSON {
        let (indicator, total) = (set.indicators[place], total(of: place))
        let shares = telling.shares(of: place)
        var members: [JSON.Member] = [
            .init("id", .string(indicator.id)),
            .init("title", .string(indicator.title.chinese)),
            .init("unit", .string(indicator.unit.chinese)),
            .init("definition", .string(indicator.definition.chinese)),
            .init("value", value(total.value, of: indicator)),
        ]
        if indicator.measure.isMoney { members.append(.init("value_fen", total.value.map(JSON.int) ?? .null)) }
        let entries = shares.flatMap { share in
            share.figure.entries.map { ["community": .string(share.book.community), "entry": .int($0)] as JSON }
        }
        members += [
            .init("at_least", .bool(telling.isAtLeast(place))),
            .init("suppressed", .bool(total.isSuppressed)),
            .init(
                "by_book",
                .array(
                    shares.map {
                        [
                            "community": .string($0.book.community),
                            "value": value($0.figure.isSuppressed ? nil : $0.figure.value, of: indicator),
                            "suppressed": .bool($0.figure.isSuppressed),
                        ]
                    })),
            .init("entries", .array(entries)),
            .init("note", .string(telling.notes(at: place).joined(separator: "；"))),
        ]
        return .object(members)
    }

    /// Money in yuan, to the fen where there are any; never a binary fraction.
    private func value(_ value: Int?, of indicator: Indicator) -> JSON {
        guard let value else { return .null }
        return indicator.measure.isMoney ? .number(Money(fen: value).description) : .int(value)
    }
}

extension Report {
    /// A row a figure and a community, the total first with no community: what a spreadsheet goes on reckoning with.
    public var csv: String {
        let telling = ReportTelling(report: self, language: .chinese)
        var rows = [["id", "title", "unit", "community", "value", "at_least", "suppressed", "note"]]
        for (place, indicator) in set.indicators.enumerated() {
            let total = total(of: place)
            func plain(_ value: Int?) -> String {
                value.map { indicator.measure.isMoney ? Money(fen: $0).description : String($0) } ?? ""
            }
            let head = [indicator.id, indicator.title.chinese, indicator.unit.chinese]
            rows.append(
                head + [
                    "", plain(total.value), telling.isAtLeast(place) ? "yes" : "no", total.isSuppressed ? "yes" : "no",
                    telling.notes(at: place).joined(separator: "；"),
                ])
            for (book, figure) in telling.shares(of: place) {
                rows.append(
                    head + [
                        book.community, plain(figure.isSuppressed ? nil : figure.value), "",
                        figure.isSuppressed ? "yes" : "no", figure.note.map(telling.told) ?? "",
                    ])
            }
        }
        return CSV.byteOrderMark + rows.map { CSV.line($0, end: "\r\n") }.joined()
    }
}
