import Kernel
import Yard
import Tally

/// What `yuanba --version` says: the program, the format of the books it writes, and the rules it counts by.
enum Version {
    static let program = "0.2.0"

    static func text(_ language: Language) -> String {
        let (format, rules, number) = (Book.Header.currentFormat, CountJSON.version, RuleBook.all.count)
        return language == .english
            ? "yuanba \(program)\nbook format \(format)\ncounting rules, version \(rules) (\(number) rules); meeting rules, version \(Chronicle.rules)"
            : "院坝 yuanba \(program)\n账本格式 \(format)\n计票规则 第\(rules)版（\(number)种），会议规则 第\(Chronicle.rules)版"
    }
}
