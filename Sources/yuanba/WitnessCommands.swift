import ArgumentParser
import Foundation
import Kernel
import Ledger
import Sealing
import Yard

/// `yuanba key new FILE`: a key to sign checkpoints with.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: Help.text(\.key), discussion: "yuanba key new 邻村.key --name 邻村",
        subcommands: [KeyNew.self])
}

struct KeyNew: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: Help.text(\.keyNew))

    @Argument(help: .said(\.keyFile, value: "file")) var file: String
    @Option(help: .said(\.keyName)) var name: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let words = screen.language.witnesses
        guard !FileManager.default.fileExists(atPath: file) else { throw Failure(words.keyExists(file)) }
        let base = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        guard let key = NoteKey(name: name ?? base) else { throw Failure(words.noName(name ?? base)) }
        try OutputFile.write(
            Data((key.encoded + "\n").utf8), to: file, language: screen.language, isPrivate: true)
        print(words.keyMade(file))
        print(key.verifier.encoded)
    }
}

/// `yuanba checkpoint BOOK`: what a book is now, in a few lines that others can keep and sign.
struct CheckpointCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: Help.text(\.checkpoint),
        discussion: """
            yuanba checkpoint 南山.yuanba --key 南山.key -o 南山.note
            yuanba checkpoint 南山.yuanba --since 旧.note
            yuanba checkpoint 南山.yuanba --words
            """)

    @Argument(help: .said(\.book, value: "book")) var book: String
    @Option(help: .said(\.checkpointKey, value: "file")) var key: String?
    @Option(help: .said(\.checkpointSince, value: "note")) var since: String?
    @Option(help: .said(\.checkpointEntry)) var entry: Int?
    @Flag(help: .said(\.checkpointWords)) var words = false
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try screen.explaining {
            let said = screen.language.witnesses
            let journal = try Journal.read(at: book)
            let links = try journal.hashes()
            let tree = EntryTree(links)
            if words { return print(TypedCheckpoint(Checkpoint(origin: "", tree: tree)).words) }
            if let entry {
                guard let path = tree.inclusion(of: entry - 1) else {
                    throw Failure(said.noEntry(entry, of: tree.size))
                }
                return print(said.inclusion(entry, links[entry - 1].description, path.map(\.hexadecimal)))
            }
            if let since {
                let old = try WitnessFile.note(since, screen.language)
                guard let path = tree.consistency(from: old.checkpoint.size) else {
                    throw Failure(said.shorter(tree.size, than: old.checkpoint.size), status: Failure.notSound)
                }
                return print(said.consistency(old.checkpoint.size, tree.size, path.map(\.hexadecimal)))
            }
            var note = SignedNote(Checkpoint(origin: WitnessFile.origin(of: journal), tree: tree).text)
            if let key { note.sign(by: try WitnessFile.key(key, screen.language)) }
            guard let output else { return Standard.write(note.encoded) }
            try OutputFile.write(Data(note.encoded.utf8), to: output, language: screen.language)
        }
    }
}

/// `yuanba witness CHECKPOINT --key FILE`: a neighbour signs what it saw.
struct WitnessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "witness", abstract: Help.text(\.witness),
        discussion: "yuanba witness 南山.note --key 邻村.key --by 南山+1a2b3c4d+AQ…")

    @Argument(help: .said(\.witnessNote, value: "note")) var note: String
    @Option(help: .said(\.checkpointKey, value: "file")) var key: String
    @Option(help: .said(\.verifyBy, value: "key")) var by: String?
    @Option(help: .said(\.witnessSeen, value: "note")) var seen: String?
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let language = screen.language
        let words = language.witnesses
        var (signed, checkpoint) = try WitnessFile.note(note, language)
        if let by {
            guard signed.isSigned(by: try WitnessFile.verifier(by, language)) else {
                throw Failure(words.notSigned(note), status: Failure.notSound)
            }
        }
        // What it saw before of this book: never fewer entries, never another root for the same number.
        if let seen {
            let before = try WitnessFile.note(seen, language).checkpoint
            guard before.origin == checkpoint.origin else {
                throw Failure(words.otherBook(before.origin, checkpoint.origin))
            }
            guard before.size <= checkpoint.size else {
                throw Failure(words.shorter(checkpoint.size, than: before.size), status: Failure.notSound)
            }
            guard before.size < checkpoint.size || before.root == checkpoint.root else {
                throw Failure(words.rewritten(before.size), status: Failure.notSound)
            }
        }
        signed.sign(by: try WitnessFile.key(key, language))
        let bytes = Data(signed.encoded.utf8)
        guard output != nil || note != "-" else { return Standard.write(signed.encoded) }
        try OutputFile.write(bytes, to: output ?? note, language: language)
        print(words.witnessed(checkpoint.origin, entries: checkpoint.size))
    }
}

/// Files of keys and notes.
enum WitnessFile {
    /// The first line of a checkpoint: it names the book, and that it is one.
    static func origin(of journal: Journal) -> String {
        "yuanba " + journal.header.community.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func note(_ path: String, _ language: Language) throws -> (note: SignedNote, checkpoint: Checkpoint) {
        let text = String(decoding: try BallotSource.bytes(of: path, language), as: UTF8.self)
        // What nobody has signed yet is the text and an empty line.
        let note = SignedNote(parsing: text) ?? (text.hasSuffix("\n\n") ? SignedNote(String(text.dropLast())) : nil)
        guard let note, let checkpoint = Checkpoint(note.text) else { throw Failure(language.witnesses.noNote(path)) }
        return (note, checkpoint)
    }

    /// The last checkpoint, kept beside the book under its name (南山.note beside 南山.yuanba); nil where there is none.
    ///
    /// - Throws: a `Failure` where it is no checkpoint of this book: minutes do not go out with another's.
    static func last(of journal: Journal, _ language: Language) throws -> String? {
        let path = URL(fileURLWithPath: journal.path).deletingPathExtension().appendingPathExtension("note").path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let (note, seen) = try self.note(path, language)
        let links = try journal.hashes()
        guard seen.origin == origin(of: journal) else {
            throw Failure(language.witnesses.otherBook(seen.origin, origin(of: journal)), status: Failure.notSound)
        }
        guard seen.size <= links.count, EntryTree(links, size: seen.size).root == seen.root else {
            throw Failure(language.witnesses.rewritten(seen.size), status: Failure.notSound)
        }
        return note.signatures.isEmpty ? nil : note.encoded
    }

    static func key(_ path: String, _ language: Language) throws -> NoteKey {
        let text = String(decoding: try BallotSource.bytes(of: path, language), as: UTF8.self)
        guard let key = NoteKey(parsing: text.filter { !$0.isNewline }) else {
            throw Failure(language.witnesses.noKey(path))
        }
        return key
    }

    /// A public key as given, or in a file.
    static func verifier(_ given: String, _ language: Language) throws -> NoteVerifier {
        if let key = NoteVerifier(parsing: given) { return key }
        guard FileManager.default.fileExists(atPath: given) else {
            throw Failure(language.witnesses.noPublicKey(given))
        }
        let text = String(decoding: try BallotSource.bytes(of: given, language), as: UTF8.self)
        guard let key = NoteVerifier(parsing: text.filter { !$0.isNewline }) else {
            throw Failure(language.witnesses.noPublicKey(given))
        }
        return key
    }
}

extension Verify {
    /// The book held against what somebody saw of it: its first entries must be the same.
    func checkCheckpoint(_ path: String) throws {
        let language = output.language
        let words = language.witnesses
        let (note, seen) = try WitnessFile.note(path, language)
        if let by {
            guard note.isSigned(by: try WitnessFile.verifier(by, language)) else {
                throw Failure(words.notSigned(path), status: Failure.notSound)
            }
        }
        let journal = try Journal.read(at: book)
        let links = try journal.hashes()
        guard WitnessFile.origin(of: journal) == seen.origin else {
            throw Failure(words.otherBook(seen.origin, WitnessFile.origin(of: journal)), status: Failure.notSound)
        }
        guard seen.size <= links.count else {
            throw Failure(words.shorter(links.count, than: seen.size), status: Failure.notSound)
        }
        guard EntryTree(links, size: seen.size).root == seen.root else {
            throw Failure(words.rewritten(seen.size), status: Failure.notSound)
        }
        print(
            words.asSeen(
                entries: seen.size, of: links.count, by: by == nil ? nil : note.signatures.map(\.name)))
    }

    /// The same by words that somebody copied or heard: no signature, but whoever has them saw the book.
    func checkTyped(_ typed: String) throws {
        let words = output.language.witnesses
        let seen: TypedCheckpoint
        do throws(TypedCheckpoint.Trouble) {
            seen = try TypedCheckpoint(words: typed)
        } catch {
            switch error {
            case .noSize: throw Failure(words.typedWithoutSize)
            case .groups(let count): throw Failure(words.typedGroups(count, of: TypedCheckpoint.groups))
            case .group(let number): throw Failure(words.typedGroupWrong(number))
            }
        }
        let links = try Journal.read(at: book).hashes()
        guard seen.size <= links.count else {
            throw Failure(words.shorter(links.count, than: seen.size), status: Failure.notSound)
        }
        guard TypedCheckpoint(Checkpoint(origin: "", tree: EntryTree(links, size: seen.size))) == seen else {
            throw Failure(words.rewritten(seen.size), status: Failure.notSound)
        }
        print(words.asTyped(entries: seen.size, of: links.count))
    }
}
