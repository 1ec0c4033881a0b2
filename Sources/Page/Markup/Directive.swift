/// A line of a paper's text that Markdown has no sign for: `@` and a word.
struct Directive {
    enum Kind: Hashable {
        case layout, mark, masthead, roll, imprint, signatures, chart, pageBreak, rowHeight
        case manner(Block.Manner)
    }

    let kind: Kind
    let text: Substring

    /// `nil` where the word is none that is known.
    init?(_ line: Substring) {
        let word = line.dropFirst().prefix { $0 != " " }
        guard let kind = Self.kinds[String(word)] else { return nil }
        self.kind = kind
        text = line.dropFirst(1 + word.count).trimmed
    }

    /// The words, as templates in either language write them.
    static let kinds: [String: Kind] = [
        "layout": .layout, "版式": .layout,
        "mark": .mark, "标志": .mark,
        "masthead": .masthead, "报头": .masthead,
        "roll": .roll, "名单": .roll,
        "imprint": .imprint, "版记": .imprint,
        "sign": .signatures, "签名": .signatures,
        "chart": .chart, "图": .chart,
        "break": .pageBreak, "换页": .pageBreak,
        "rows": .rowHeight, "行高": .rowHeight,
        "flush": .manner(.flush), "顶格": .manner(.flush),
        "centre": .manner(.centred), "居中": .manner(.centred),
        "closing": .manner(.closing), "落款": .manner(.closing),
        "status": .manner(.status), "状态": .manner(.status),
        "aside": .manner(.aside), "楷体": .manner(.aside),
        "outcome": .manner(.outcome), "结果": .manner(.outcome),
        "note": .manner(.note), "附注": .manner(.note),
    ]
}
