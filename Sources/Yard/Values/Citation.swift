/// Where a rule stands: the law or charter, and its article.
///
///     Citation("村民委员会组织法", article: 26).description             // "村民委员会组织法第二十六条"
///     Citation("村规民约", article: 13, numerals: .arabic).description // "村规民约第13条"
public struct Citation: Codable, Hashable, Sendable, CustomStringConvertible {
    public enum Numerals: String, Codable, Sendable { case han, arabic }

    public let source: String
    public let article: Int
    public let numerals: Numerals

    public init(_ source: String, article: Int, numerals: Numerals = .han) {
        self.source = source
        self.article = article
        self.numerals = numerals
    }

    public var description: String {
        "\(source)第\(numerals == .han ? HanNumeral.of(article) : String(article))条"
    }
}
