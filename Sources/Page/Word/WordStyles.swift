import Kernel

/// The styles of a Word file, by which an office changes a paper's look in one place.
struct WordStyles {
    private let layout: Layout
    private let language: Language

    init(_ layout: Layout, _ language: Language) {
        self.layout = layout
        self.language = language
    }

    private var isLarge: Bool { layout.isLarge }
    /// Half points.
    private var body: Int { layout.isLarge ? 40 : 32 }
    /// Of what stands in tables and the like.
    private var table: Int { layout.tableSize }
    private var tableLine: Int { isLarge ? 600 : layout.isWide ? 360 : 440 }
    private var line: Int { layout.isLarge ? 720 : Measure.line }

    var xml: String {
        WordPackage.head + "<w:styles xmlns:w=\"\(WordPackage.main)\">" + defaults + paragraphs.map(\.xml).joined()
            + characters
            + "</w:styles>"
    }

    private var defaults: String {
        """
        <w:docDefaults><w:rPrDefault><w:rPr>\(Self.face(.body))<w:sz w:val="\(body)"/><w:szCs w:val="\(body)"/>\
        <w:lang w:val="\(language.tag)" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault/></w:docDefaults>
        """
    }

    private var paragraphs: [Style] {
        let tight = "<w:spacing w:val=\"\(Measure.tracking)\"/>"
        func exact(_ line: Int, before: Int = 0, after: Int = 0) -> String {
            "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"exact\"/>"
        }
        let indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"\(body * 20)\"/>"
        let still = "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"
        func size(_ halves: Int) -> String { "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>" }
        func of(_ id: String, _ name: String, _ paragraph: String = "", _ run: String = "", next: String = "Normal")
            -> Style
        {
            Style(id: id, name: name, paragraph: paragraph, run: run, next: next)
        }
        let keep = "<w:keepNext/><w:keepLines/>"
        return [
            Style(
                id: "Normal", name: "Normal",
                paragraph: "<w:widowControl w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                    + exact(line)
                    + indent + "<w:jc w:val=\"both\"/>", run: tight, next: nil),
            of(
                "Title", "Title",
                keep + exact(isLarge ? 760 : 640, after: line) + still
                    + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"9\"/>",
                Self.face(.title) + "<w:spacing w:val=\"0\"/>" + size(isLarge ? 52 : 44)),
            of("Heading1", "heading 1", keep + "<w:outlineLvl w:val=\"0\"/>", Self.face(.hei)),
            of("Heading2", "heading 2", keep + "<w:outlineLvl w:val=\"1\"/>", Self.face(.kai)),
            of("Flush", "Flush", still),
            of("Centred", "Centred", still + "<w:jc w:val=\"center\"/>"),
            of(
                "Closing", "Closing",
                "<w:keepLines/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\" w:rightChars=\"400\" w:right=\"\(body * 40)\"/>"
                    + "<w:jc w:val=\"right\"/>"),
            of(
                "Status", "Status", exact(isLarge ? 560 : 400, after: 160) + still + "<w:jc w:val=\"right\"/>",
                Self.face(.kai) + size(table)),
            of("Aside", "Aside", "", Self.face(.kai)),
            of("Outcome", "Outcome", still + "<w:jc w:val=\"right\"/>", Self.face(.kai)),
            of(
                "Boxed", "Boxed",
                "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"999999\"/></w:pBdr>"
                    + "<w:ind w:left=\"\(body * 20)\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"),
            of(
                "Note", "Note", exact(isLarge ? 400 : 260, before: 240) + still + "<w:jc w:val=\"left\"/>",
                Self.face(.song) + "<w:color w:val=\"444444\"/><w:spacing w:val=\"0\"/>" + size(isLarge ? 28 : 18)),
            of("Fact", "Fact", "<w:ind w:left=\"\(body * 10 * 6)\" w:hanging=\"\(body * 10 * 6)\"/>"),
            of("Roll", "Roll", ""),
            of("ListItem", "List Bullet", "<w:ind w:left=\"\(body * 30)\" w:hanging=\"\(body * 10)\"/>"),
            of(
                "TableText", "Table Text", exact(tableLine, before: 40, after: 40) + still + "<w:jc w:val=\"center\"/>",
                "<w:spacing w:val=\"0\"/>" + size(table)),
            of(
                "TableHead", "Table Head",
                "<w:keepNext/>" + exact(tableLine, before: 40, after: 40) + still + "<w:jc w:val=\"center\"/>",
                Self.face(.hei) + "<w:spacing w:val=\"0\"/>" + size(table)),
            of(
                "Picture", "Picture",
                "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>" + still
                    + "<w:jc w:val=\"center\"/>"),
            of(
                "Caption", "caption", exact(isLarge ? 560 : 440, after: 160) + still + "<w:jc w:val=\"center\"/>",
                Self.face(.kai) + "<w:spacing w:val=\"0\"/>" + size(isLarge ? 36 : 28)),
            of("Signature", "Signature", "<w:keepLines/>" + still),
            of(
                "Mark", "Mark",
                still + "<w:jc w:val=\"center\"/>",
                Self.face(.title) + "<w:color w:val=\"DD0000\"/><w:spacing w:val=\"0\"/>"),
            of(
                "Masthead", "Masthead",
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"DD0000\"/></w:pBdr>"
                    + exact(line, after: line)
                    + "<w:ind w:left=\"320\" w:right=\"320\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"),
            of(
                "Imprint", "Imprint", exact(WordImprint.line(isLarge: isLarge)) + still,
                "<w:spacing w:val=\"0\"/>" + size(table)),
            of("Hook", "Hook", exact(20) + still, size(2)),
            of(
                "Footer", "footer",
                "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"280\" w:right=\"280\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>",
                Self.face(.song) + "<w:spacing w:val=\"0\"/>" + size(28)),
        ]
    }

    private var characters: String {
        func style(_ id: String, _ name: String, _ run: String) -> String {
            "<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:rPr>\(run)</w:rPr></w:style>"
        }
        return style("Strong", "Strong", Self.face(.hei)) + style("Emphasis", "Emphasis", Self.face(.kai))
            + style("Struck", "Struck", "<w:strike/><w:color w:val=\"666666\"/>")
            + style(
                "Small", "Small",
                Self.face(.song)
                    + "<w:color w:val=\"555555\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"\(isLarge ? 32 : 24)\"/>")
            + style("PageNumber", "page number", Self.face(.song) + "<w:spacing w:val=\"0\"/><w:sz w:val=\"28\"/>")
    }

    enum Face { case body, hei, kai, song, title }

    static func face(_ face: Face) -> String {
        let name =
            switch face {
            case .body: "仿宋_GB2312"
            case .hei: "黑体"
            case .kai: "楷体_GB2312"
            case .song: "宋体"
            case .title: "方正小标宋简体"
            }
        return "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\"/>"
    }
}

private struct Style {
    let id: String
    let name: String
    let paragraph: String
    let run: String
    /// The style it is based on and that follows it; `nil` for the one that all are based on.
    let next: String?

    var xml: String {
        let base = next.map { "<w:basedOn w:val=\"\($0)\"/><w:next w:val=\"\($0)\"/>" } ?? ""
        return """
            <w:style w:type="paragraph"\(next == nil ? " w:default=\"1\"" : "") w:styleId="\(id)"><w:name w:val="\(name)"/>\
            \(base)<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
            """
    }
}
