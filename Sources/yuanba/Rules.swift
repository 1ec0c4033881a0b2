import ArgumentParser
import Kernel
import Tally

/// `yuanba rules`: every counting rule, its source and its options.
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: Help.text(\.rules),
        discussion: "yuanba rules\nyuanba rules meek")

    @Argument(help: .said(\.rulesName)) var name: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let language = screen.language
        let rules = RuleBook.all.filter { name == nil || $0.name == name }
        guard !rules.isEmpty else {
            throw Failure(language.counts.noRule(name ?? ""))
        }
        for rule in rules {
            let about = rule.about
            let titles = Language.allCases.map { about.title($0) }.joined(separator: " · ")
            print("\(about.name)  \(titles)")
            print("    \(about.goodFor(language))")
            print("    \(about.source)")
            for option in about.options {
                print(
                    "    --set \(option.key)=\(option.expected)  [\(option.standard)]  \(option.title(language))：\(option.goodFor(language))"
                )
            }
        }
    }
}
