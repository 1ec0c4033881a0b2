import Kernel

/// A drawing in the text of a Word file, as wide as it is drawn or as the page allows.
enum WordPicture {
    /// The least that a drawing is made smaller, of a hundred: what is small is no longer read.
    private static let least = 60

    /// - Parameters:
    ///   - number: of the picture in the file, from 1.
    ///   - highest: one that is not much higher is made smaller, so that it does not leave a page almost empty before it.
    static func run(_ chart: Chart, number: Int, width most: Int, height highest: Int) -> String {
        // English Metric Units: 12,700 to a point, 635 to a twentieth.
        var across = min(chart.width * 12_700, most * 635)
        var down = chart.height * across / max(1, chart.width)
        if down > highest * 635, highest * 635 * 100 >= down * least {
            across = across * (highest * 635) / down
            down = highest * 635
        }
        let name = Escaping.html(chart.caption)
        return """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(across)" cy="\(down)"/>\
            <wp:docPr id="\(100 + number)" name="\(name)" descr="\(name)"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData \
            uri="\(namespace)"><pic:pic xmlns:pic="\(namespace)"><pic:nvPicPr><pic:cNvPr id="\(100 + number)" \
            name="\(file(number))"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="\(relation(number))"/>\
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(across)" \
            cy="\(down)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
            </a:graphic></wp:inline></w:drawing></w:r>
            """
    }

    private static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/picture"

    static func file(_ number: Int) -> String { "chart\(number).emf" }
    static func relation(_ number: Int) -> String { "rIdChart\(number)" }

    /// What the file's list of links says of so many pictures.
    static func relations(_ count: Int) -> String {
        (0..<count).map {
            """
            <Relationship Id="\(relation($0 + 1))" Type="\(WordPackage.relationships)/image" Target="media/\(file($0 + 1))"/>
            """
        }.joined()
    }
}
