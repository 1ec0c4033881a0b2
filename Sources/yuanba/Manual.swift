import ArgumentParser
import Foundation
import Kernel
import Yard

/// `yuanba manual`: the manual page, made from the commands themselves; `make install` puts it where `man` looks.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "手册页，给 man 用。The manual page, for man.", shouldDisplay: false)

    @Flag(help: "提示符下能打的一切，一张表。Everything that can be typed at the prompt, as a table.") var verbs = false

    func run() throws {
        if verbs {
            print(VerbTable.page, terminator: "")
            return
        }
        let tree = try CanonicalJSON.decode(ManualPage.Tree.self, from: Data(Yuanba._dumpHelp().utf8))
        print(ManualPage(tree.command).text, terminator: "")
    }
}

/// A command tree as a page in the language of man(7).
struct ManualPage {
    /// What the parser tells of its commands.
    struct Tree: Decodable { let command: Command }

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool?
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String

            var word: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: String
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let defaultValue: String?
        let abstract: String?
    }

    private let command: Command

    init(_ command: Command) { self.command = command }

    var text: String {
        let shown = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
        var lines = [".TH YUANBA 1 \"\" \"yuanba \(Version.program)\"", ".SH NAME"]
        lines.append("yuanba \\- " + Self.plain(command.abstract ?? ""))
        lines.append(".SH SYNOPSIS")
        for sub in shown { lines += [".br", ".B yuanba \(sub.commandName)", Self.plain(synopsis(sub))] }
        lines.append(".SH COMMANDS")
        for sub in shown { lines += section(sub) }
        lines += Self.closing
        return lines.joined(separator: "\n") + "\n"
    }

    private func synopsis(_ command: Command) -> String {
        (command.arguments ?? []).filter(\.shouldDisplay).map { argument in
            let name = argument.names?.last?.word
            let value = argument.kind == "flag" ? nil : "<\(argument.valueName ?? "")>"
            let word = [name, value].compactMap(\.self).joined(separator: " ") + (argument.isRepeating ? "…" : "")
            return argument.isOptional ? "[\(word)]" : word
        }.joined(separator: " ")
    }

    private func section(_ command: Command) -> [String] {
        var lines = [".SS yuanba \(command.commandName)", Self.plain(command.abstract ?? "")]
        for argument in (command.arguments ?? []).filter(\.shouldDisplay) {
            let names = (argument.names ?? []).map(\.word).joined(separator: ", ")
            let value = argument.kind == "flag" ? "" : "<\(argument.valueName ?? "")>"
            lines += [".TP", ".B " + Self.plain([names, value].filter { !$0.isEmpty }.joined(separator: " "))]
            let standard = argument.defaultValue.map { " [\($0)]" } ?? ""
            lines.append(Self.plain((argument.abstract ?? "") + standard))
        }
        if let discussion = command.discussion, !discussion.isEmpty {
            lines += [".PP", ".nf"] + discussion.split(separator: "\n").map { Self.plain(String($0)) } + [".fi"]
        }
        return lines
    }

    private static let closing = [
        ".SH ENVIRONMENT",
        ".TP", ".B YUANBA_LANG", "屏幕的语言，zh 或 en。The language of the screen.",
        ".TP", ".B YUANBA_TEMPLATES", "模板文件夹。The folder of templates.",
        ".TP", ".B YUANBA_WIDE", "等于 1：“”…① 占两格。1 where ambiguous signs take two columns.",
        ".TP", ".B NO_COLOR", "不为空就不用颜色。No colour where it is not empty.",
        ".SH EXIT STATUS",
        ".TP", ".B 0", "办成了。Done.",
        ".TP", ".B 1", "meet：有的行没有接受。Some line was refused.",
        ".TP", ".B 2", "命令或文件不对。Bad input or usage.",
        ".TP", ".B 3", "count：平票没有定下来。A tie left open.",
        ".TP", ".B 4", "verify、compare：不一致。Not sound, or not alike.",
    ]

    /// Text that man takes for nothing but text.
    private static func plain(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
        return escaped.first.map { ".'".contains($0) } == true ? "\\&" + escaped : escaped
    }
}
