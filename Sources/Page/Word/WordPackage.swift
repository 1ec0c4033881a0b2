import Kernel

/// The parts of a Word file that are the same for every document, and its properties.
enum WordPackage {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes =
        head + """
            <Types xmlns="\(package)/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
            ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/><Override \
            PartName="/word/document.xml" \
            ContentType="\(wordType).document.main+xml"/><Override PartName="/word/styles.xml" \
            ContentType="\(wordType).styles+xml"/><Override PartName="/word/settings.xml" \
            ContentType="\(wordType).settings+xml"/><Override PartName="/word/fontTable.xml" \
            ContentType="\(wordType).fontTable+xml"/><Override PartName="/word/footer1.xml" \
            ContentType="\(wordType).footer+xml"/><Override PartName="/word/footer2.xml" \
            ContentType="\(wordType).footer+xml"/><Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>
            """

    static let relations =
        head + """
            <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(relationships)/officeDocument" \
            Target="word/document.xml"/><Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
            Target="docProps/core.xml"/><Relationship Id="rId3" Type="\(relationships)/extended-properties" \
            Target="docProps/app.xml"/></Relationships>
            """

    static func documentRelations(charts: Int) -> String {
        head + """
            <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(relationships)/styles" \
            Target="styles.xml"/><Relationship Id="rId2" Type="\(relationships)/settings" Target="settings.xml"/>\
            <Relationship Id="rId3" Type="\(relationships)/fontTable" Target="fontTable.xml"/><Relationship Id="rId4" \
            Type="\(relationships)/footer" Target="footer1.xml"/><Relationship Id="rId5" Type="\(relationships)/footer" \
            Target="footer2.xml"/>\(WordPicture.relations(charts))</Relationships>
            """
    }

    static func properties(title: String, language: Language) -> String {
        head + """
            <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
            <dc:title>\(Escaping.html(title))</dc:title><dc:language>\(language.tag)</dc:language>\
            </cp:coreProperties>
            """
    }

    static let application =
        head + """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Yuanba</Application></Properties>
            """

    /// Odd and even pages have feet of their own; punctuation is set as Chinese is.
    static let settings =
        head + """
            <w:settings xmlns:w="\(main)"><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
            w:val="15"/></w:compat></w:settings>
            """

    /// What stands in for an office's fonts where they are not.
    static let fonts =
        head + "<w:fonts xmlns:w=\"\(main)\">"
        + [
            ("仿宋_GB2312", "FandolFang"), ("楷体_GB2312", "FandolKai"), ("黑体", "FandolHei"), ("宋体", "FandolSong"),
            ("方正小标宋简体", "Noto Serif CJK SC"),
        ].map { name, other in
            "<w:font w:name=\"\(name)\"><w:altName w:val=\"\(other)\"/><w:charset w:val=\"86\"/></w:font>"
        }.joined() + "</w:fonts>"

    /// — 3 —, odd pages right, even left, one character in.
    static func footer(isEven: Bool) -> String {
        func run(_ content: String) -> String { "<w:r><w:rPr><w:rStyle w:val=\"PageNumber\"/></w:rPr>\(content)</w:r>" }
        return head + """
            <w:ftr xmlns:w="\(main)"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="\(isEven ? "left" : "right")"/></w:pPr>\
            \(run("<w:t xml:space=\"preserve\">— </w:t>"))\(run("<w:fldChar w:fldCharType=\"begin\"/>"))\
            \(run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"))\(run("<w:fldChar w:fldCharType=\"separate\"/>"))\
            \(run("<w:t>1</w:t>"))\(run("<w:fldChar w:fldCharType=\"end\"/>"))\(run("<w:t xml:space=\"preserve\"> —</w:t>"))\
            </w:p></w:ftr>
            """
    }
}
