/// The languages that this program speaks; the raw values are those of `--lang`, `YUANBA_LANG` and the JSON.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// Reads `zh`, `en`, `en_GB.UTF-8`; `nil` for any other.
    public init?(named text: String) {
        let typed = text.lowercased()
        guard let named = Self.allCases.first(where: { typed.hasPrefix($0.rawValue) }) else { return nil }
        self = named
    }

    /// The same; anything else is Chinese, the first language.
    public init(_ text: String?) { self = text.flatMap(Self.init(named:)) ?? .chinese }
}
