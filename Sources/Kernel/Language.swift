/// The languages that this program speaks; the raw values are those of `--lang`, `YUANBA_LANG` and the JSON.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// Reads `zh`, `en`, `en_GB.UTF-8`; anything else is Chinese, the first language.
    public init(_ text: String?) {
        self = text?.lowercased().hasPrefix("en") == true ? .english : .chinese
    }
}
