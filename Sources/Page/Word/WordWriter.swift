import Kernel

/// A document as a Word file (ECMA-376, transitional): real styles and heading levels, so that an office can go on writing in it.
///
/// The same document gives the same bytes: no time stands in the file, and nothing of the machine.
public enum WordWriter {
    /// - Parameter isTemplate: it holds `{{fields}}` and is filled in later (``WordTemplate``): what stands alone in a paragraph as the
    ///   beginning or end of a loop is no part of any page.
    public static func write(_ document: Document, isTemplate: Bool = false) throws(ZipFailure) -> [UInt8] {
        var body = WordBody(document, isTemplate: isTemplate)
        let text = body.write()
        var parts: [(String, [UInt8])] = [
            ("[Content_Types].xml", WordPackage.contentTypes),
            ("_rels/.rels", WordPackage.relations),
            ("docProps/core.xml", WordPackage.properties(title: document.title, language: document.language)),
            ("docProps/app.xml", WordPackage.application),
            ("word/_rels/document.xml.rels", WordPackage.documentRelations(charts: body.charts.count)),
            ("word/settings.xml", WordPackage.settings),
            ("word/fontTable.xml", WordPackage.fonts),
            ("word/footer1.xml", WordPackage.footer(isEven: false)),
            ("word/footer2.xml", WordPackage.footer(isEven: true)),
        ].map { ($0.0, Array($0.1.utf8)) }
        parts.append(("word/styles.xml", Array(WordStyles(document.layout, document.language).xml.utf8)))
        parts.append(("word/document.xml", Array(text.utf8)))
        for (place, chart) in body.charts.enumerated() {
            parts.append(("word/media/\(WordPicture.file(place + 1))", ChartEMF.write(chart)))
        }
        return try Zip.write(parts)
    }
}
