import ArgumentParser
import Kernel

/// What `--help` says, in the language that was asked for; in every language where none was, for whoever types `yuanba --help`
/// first has not yet said which they read.
enum Help {
    static func text(_ sentence: (any HelpWords) -> String) -> String {
        let languages = Yuanba.asked.map { [$0] } ?? Language.allCases
        return languages.map { sentence($0.help) }.joined(separator: " ")
    }

    static func text(_ sentence: KeyPath<any HelpWords, String>) -> String { text { $0[keyPath: sentence] } }
}

extension ArgumentHelp {
    /// What is said of an argument; `value` is what its value is called in the usage line.
    static func said(_ sentence: KeyPath<any HelpWords, String>, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(Help.text(sentence), valueName: value)
    }

    static func said(_ sentence: (any HelpWords) -> String) -> ArgumentHelp { ArgumentHelp(Help.text(sentence)) }
}
