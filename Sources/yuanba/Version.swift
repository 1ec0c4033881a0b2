import Kernel
import Yard
import Tally

/// What `yuanba --version` says: the program, the format of the books it writes, and the rules it counts by.
enum Version {
    static let program = "0.2.0"

    static func text(_ language: Language) -> String {
        let (format, rules, number) = (Book.Header.currentFormat, CountJSON.version, RuleBook.all.count)
        return language.program.version(
            program, format: format, counting: "\(rules)", rules: number, meetings: "\(Chronicle.rules)")
    }
}
