import Foundation
import Kernel
import Sheets
import Tally

/// Ballot files as the command line names them, each read once: a pipe gives its bytes only once.
struct BallotSource {
    private let files: [(name: String, bytes: Data)]
    private let format: BallotFile.Format?
    private let contest: String?
    private let isPartial: Bool
    private let language: Language

    /// Reads the files; `input` names their format where it is not to be told by their content, `contest` what to read
    /// of files that hold several; `isPartial` takes files that hold other than they declare.
    init(
        paths: [String], input: String? = nil, contest: String? = nil, isPartial: Bool = false, language: Language
    ) throws {
        format = try input.map { try Self.format(named: $0, language) }
        files = try paths.map { ($0, try Self.bytes(of: $0, language)) }
        self.contest = contest
        self.isPartial = isPartial
        self.language = language
    }

    /// One file whose bytes are there already.
    init(name: String, bytes: Data, format: BallotFile.Format?, contest: String?, language: Language) {
        files = [(name, bytes)]
        (self.format, self.contest, self.language) = (format, contest, language)
        isPartial = false
    }

    static func format(named name: String, _ language: Language) throws -> BallotFile.Format {
        guard let format = BallotFile.Format(rawValue: name) else {
            throw Failure(language.ballots.noFormat(name, known: BallotFile.Format.allCases.map(\.rawValue)))
        }
        return format
    }

    /// The bytes of a file, mapped where it is one; `-` is standard input.
    static func bytes(of path: String, _ language: Language) throws -> Data {
        if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(language.ballots.noFile(path))
        }
        guard !isFolder.boolValue else {
            throw Failure(language.ballots.isFolder(path))
        }
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                // A pipe or a device cannot be mapped, only read to its end.
                return try FileHandle(forReadingFrom: URL(fileURLWithPath: path)).readToEnd() ?? Data()
            }
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw Failure(language.ballots.cannotBeRead(path))
        }
    }

    /// The names as given, for a message about all of them.
    var names: String { files.map(\.name).joined(separator: " ") }

    /// One election of all the files; ballots of the second and later files join those of the first. What the readers
    /// warn of goes to standard error.
    func read() throws -> Election {
        var whole: Election?
        for file in files {
            let election: Election = try telling { try self.election(in: file) }
            if whole == nil { whole = election } else { try telling { try whole?.join(election, file: file.name) } }
        }
        guard let whole else { throw Failure(language.ballots.nameAFile) }
        for warning in whole.warnings { Standard.complain(warning(language).legible) }
        return whole
    }

    /// The election of the one file; its warnings are left in it.
    func one() throws -> Election { try telling { try election(in: files[0]) } }

    /// What each file was taken for, whether it was read or refused.
    func explanations() -> [BallotExplanation] {
        files.map { file in
            do {
                let election = try election(in: file)
                return BallotExplanation(file: file.name, election: election)
            } catch let error as BallotError {
                return BallotExplanation(file: file.name, error: error)
            } catch let error as BallotText.Refusal {
                return BallotExplanation(file: file.name, refusal: error)
            } catch {
                return BallotExplanation(
                    file: file.name, refusal: BallotText.Refusal(message: Phrase { _ in "\(error)" }))
            }
        }
    }

    /// The election of one file, whatever its encoding; of a workbook, that of the first sheet that holds ballots, or of the
    /// sheet that was asked for.
    private func election(in file: (name: String, bytes: Data)) throws -> Election {
        let texts = try BallotText.all(in: file.bytes, name: file.name)
        let asked = texts.first { $0.sheet != nil && $0.sheet?.name == contest }
        var elections: [(text: BallotText, election: Election)] = []
        var failure: BallotError?
        for text in asked.map({ [$0] }) ?? texts {
            do throws(BallotError) {
                elections.append(
                    (text, try text.read(format: format, contest: asked == nil ? contest : nil, isPartial: isPartial)))
            } catch {
                if failure == nil { failure = error }
            }
        }
        guard let (text, first) = elections.first else {
            throw failure
                ?? BallotText.Refusal(message: Phrase { $0.ballots.emptyWorkbook(file.name) })
        }
        var election = first
        if elections.count > 1 {
            let names = elections.compactMap { $0.text.sheet?.name.legible }
            let read = text.sheet?.name.legible ?? ""
            election.warnings.append(
                Phrase { $0.ballots.severalSheets(file.name, names, read: read) })
        }
        return election
    }

    /// The bytes of a text file or of a workbook's first sheet, in UTF-8.
    static func text(of path: String, _ language: Language) throws -> [UInt8] {
        let data = try bytes(of: path, language)
        do throws(BallotText.Refusal) {
            return try BallotText.all(in: data, name: path).first?.bytes() ?? []
        } catch {
            throw Failure(error.message(language))
        }
    }

    /// The bytes of the one file; nil where there are several.
    var file: Data? { files.count == 1 ? files[0].bytes : nil }

    private func telling<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as BallotError {
            throw Failure(error.message(language))
        } catch let error as BallotText.Refusal {
            throw Failure(error.message(language))
        }
    }
}
