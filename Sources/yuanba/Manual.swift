import ArgumentParser
import Foundation
import Kernel
import Yard

/// `yuanba manual`: the manual page, made from the commands themselves; `make install` puts it where `man` looks.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: Help.text(\.manual), shouldDisplay: false)

    @Flag(help: .said(\.manualVerbs)) var verbs = false
    @OptionGroup var screen: ScreenOptions

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

    private static var closing: [String] {
        [
            ".SH ENVIRONMENT",
            ".TP", ".B YUANBA_LANG", Help.text(\.environmentLanguage),
            ".TP", ".B YUANBA_TEMPLATES", Help.text(\.environmentTemplates),
            ".TP", ".B YUANBA_WIDE", Help.text(\.environmentWide),
            ".TP", ".B NO_COLOR", Help.text(\.environmentColour),
            ".SH EXIT STATUS",
            ".TP", ".B 0", Help.text(\.exitDone),
            ".TP", ".B 1", Help.text(\.exitRefused),
            ".TP", ".B 2", Help.text(\.exitBad),
            ".TP", ".B 3", Help.text(\.exitTie),
            ".TP", ".B 4", Help.text(\.exitUnsound),
        ]
    }

    /// Text that man takes for nothing but text.
    private static func plain(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
        return escaped.first.map { ".'".contains($0) } == true ? "\\&" + escaped : escaped
    }
}
