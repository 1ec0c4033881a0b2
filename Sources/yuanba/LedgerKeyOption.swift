import ArgumentParser
import Foundation
import Kernel

/// `--ledger-key FILE`: the passphrase of the ledger of people served, for a command that has no terminal to ask at.
struct LedgerKeyOption: ParsableArguments {
    @Option(name: .customLong("ledger-key"), help: .said(\.ledgerKey, value: "file")) var file: String?

    /// The first line of the file; `nil` where none was named.
    func passphrase(_ language: Language) throws -> String? {
        guard let file else { return nil }
        guard let data = FileManager.default.contents(atPath: file),
            let line = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init),
            !line.isEmpty
        else { throw Failure(language.program.noLedgerKey(file)) }
        return line
    }
}
