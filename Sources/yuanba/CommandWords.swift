import Yard
import Kernel

/// The words behind `yuanba`, before they are parsed: in which language to answer, and in what order they mean the same.
struct CommandWords {
    let all: [String]
    /// The language named behind `--lang` or in the environment; `nil` where none was.
    let asked: Language?
    /// What `--lang` gives, where that is no language.
    let unknownLanguage: String?
    private let commands: [String]

    init(_ words: [String], environment: [String: String], commands: [String]) {
        all = Self.joined(words)
        self.commands = commands
        let given = Self.language(in: words)
        let isKnown = given.map { Language(named: $0) != nil } ?? true
        unknownLanguage = isKnown ? nil : given
        asked =
            given.flatMap(Language.init(named:)) ?? environment["YUANBA_LANG"].flatMap(Language.init(named:))
    }

    /// `ballots merge` is a command of its own: `ballots` alone takes names of files, and would take the word for one.
    private static func joined(_ words: [String]) -> [String] {
        var first = 0
        while first < words.count, words[first].hasPrefix("--lang") { first += words[first] == "--lang" ? 2 : 1 }
        guard first + 1 < words.count, words[first] == "ballots", words[first + 1] == "merge" else { return words }
        return words[..<first] + ["ballots-merge"] + words[(first + 2)...]
    }

    private static func language(in words: [String]) -> String? {
        for (place, word) in words.enumerated() {
            if word == "--" { return nil }
            if word == "--lang", words.indices.contains(place + 1) { return words[place + 1] }
            if word.hasPrefix("--lang=") { return String(word.dropFirst(7)) }
        }
        return nil
    }

    var language: Language { asked ?? .chinese }

    /// The words without the first `--lang`.
    private var others: [String] {
        guard let place = all.firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) else { return all }
        return Array(all[..<place] + all[(place + 1)...].dropFirst(all[place] == "--lang" ? 1 : 0))
    }

    /// `yuanba --lang en meet B` is `yuanba meet --lang en B`: the parser knows an option only behind its command.
    var ordered: [String] {
        guard let first = others.first else { return all }
        // These are of the program and not of a command, and know no option.
        if ["--help", "-h", "--version", "help"].contains(first) { return others }
        guard all.first?.hasPrefix("--lang") == true else { return all }
        if commands.contains(first) {
            // `templates check` is one command in two words.
            let words =
                ["templates", "audit", "key"].contains(first) && others.count > 1 && !others[1].hasPrefix("-") ? 2 : 1
            return Array(others.prefix(words)) + all.prefix(all.count - others.count) + others.dropFirst(words)
        }
        return first.hasPrefix("-") ? others : all
    }

    /// One line on words that were not understood, and where they are explained.
    func failure(_ message: String) -> Failure {
        let names = commands
        let command = others.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
        if let command, !names.contains(command) {
            return Failure(language.program.unknownCommand(command.shortened(to: 30), known: names))
        }
        let help = (["yuanba"] + [command].compactMap(\.self).filter(names.contains) + ["--help"]).joined(
            separator: " ")
        let words = language.program
        return Failure(UsageMessage.told(message, by: words) + words.explained(in: help))
    }
}
