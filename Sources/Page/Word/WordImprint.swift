import Kernel

/// 版记 of a Word file: a box at the foot of the type area of the page on which the text ends, ruled above, between and below.
struct WordImprint {
    private let rows: [[Line]]
    private let runs: (Line) -> String

    private let isLarge: Bool
    /// What the paper rests on, above the rules.
    private let note: Line?

    init(_ rows: [[Line]], note: Line? = nil, isLarge: Bool = false, runs: @escaping (Line) -> String) {
        self.rows = rows
        self.note = note
        self.isLarge = isLarge
        self.runs = runs
    }

    /// What the root of the document declares for it.
    static let namespaces = """
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" 
        """

    /// A line of 14 pt, or of 20, and the room around it.
    static func line(isLarge: Bool) -> Int { isLarge ? 640 : 480 }
    private static let margin = 280

    /// The box, in the paragraph on whose page it is to stand.
    var run: String {
        let width = Measure.typeWidth
        let lines = rows.reduce(0) { $0 + self.lines(of: $1) }
        let height = lines * Self.line(isLarge: isLarge) + 60 + noteHeight
        // English Metric Units: 635 to a twentieth of a point.
        let (across, down) = (width * 635, height * 635)
        return """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\
            <wp:anchor distT="177800" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" \
            layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin">\
            <wp:align>left</wp:align></wp:positionH><wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align>\
            </wp:positionV><wp:extent cx="\(across)" cy="\(down)"/><wp:effectExtent l="0" t="0" r="0" b="0"/>\
            <wp:wrapTopAndBottom/><wp:docPr id="1" name="版记"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData \
            uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>\
            <a:xfrm><a:off x="0" y="0"/><a:ext cx="\(across)" cy="\(down)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
            </a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>\(noteParagraph)\(paragraphs)</w:txbxContent>\
            </wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></wps:bodyPr></wps:wsp>\
            </a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>
            """
    }

    private static let noteGap = 120

    private var noteParagraph: String {
        note.map {
            "<w:p><w:pPr><w:pStyle w:val=\"Note\"/><w:spacing w:before=\"0\" w:after=\"\(Self.noteGap)\"/></w:pPr>\(runs($0))</w:p>"
        } ?? ""
    }

    /// Of 9 pt, or 14, in lines of 13 or 20.
    private var noteHeight: Int {
        guard let note else { return 0 }
        // Digits of a chain are somewhat wider than half a Han character.
        let columns = Measure.typeWidth / (isLarge ? 155 : 100)
        let lines = (DisplayWidth(ambiguousIsWide: true).of(note.text) + columns - 1) / columns
        return max(1, lines) * (isLarge ? 400 : 260) + Self.noteGap
    }

    private var paragraphs: String {
        rows.enumerated().map { place, row in
            // 0.35 mm outside, 0.25 mm between.
            let top = place == 0 ? Self.border("top", 8) : ""
            let bottom = Self.border("bottom", place == rows.count - 1 ? 8 : 6)
            // The rules go from edge to edge, the words stand a character in.
            let tab = """
                <w:tabs><w:tab w:val="left" w:pos="\(Self.margin)"/><w:tab w:val="right" \
                w:pos="\(Measure.typeWidth - Self.margin)"/></w:tabs>
                """
            let content = row.map { "<w:r><w:tab/></w:r>" + runs($0) }.joined()
            return
                "<w:p><w:pPr><w:pStyle w:val=\"Imprint\"/><w:pBdr>\(top)\(bottom)</w:pBdr>\(tab)</w:pPr>\(content)</w:p>"
        }.joined()
    }

    private func lines(of row: [Line]) -> Int {
        let columns = (Measure.typeWidth - 2 * Self.margin) / (isLarge ? 200 : 140)
        let width = row.reduce(0) { $0 + DisplayWidth(ambiguousIsWide: true).of($1.text) }
        return max(1, (width + columns - 1) / columns)
    }

    private static func border(_ side: String, _ eighths: Int) -> String {
        "<w:\(side) w:val=\"single\" w:sz=\"\(eighths)\" w:space=\"0\" w:color=\"000000\"/>"
    }
}
