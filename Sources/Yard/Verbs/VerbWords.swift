/// What one language calls a verb, how it writes it, and what it says of it.
struct VerbWords: Sendable {
    /// The name, then its shorts.
    let names: [String]
    /// How it is written: `签到 姓名… | 47人`.
    let usage: String
    let help: String

    /// - Parameter names: the name and, after a space, the shorts: `"签到 到"`.
    init(_ names: String, usage: String, help: String) {
        self.names = names.split(separator: " ").map(String.init)
        self.usage = usage
        self.help = help
    }
}
