import Foundation
import Tally

/// Ballot files as the command line names them, each read once: a pipe gives its bytes only once.
struct BallotSource {
    private let files: [(name: String, bytes: Data)]
    private let format: BallotFile.Format?
    private let contest: String?
    private let language: Language

    /// Reads the files; `input` names their format where it is not to be told by their content, `contest` what to read
    /// of files that hold several.
    init(paths: [String], input: String? = nil, contest: String? = nil, language: Language) throws {
        format = try input.map { name in
            guard let format = BallotFile.Format(rawValue: name) else {
                let names = BallotFile.Format.allCases.map(\.rawValue).joined(separator: " ")
                let wrong = Phrase(
                    "--input \(name): 没有这种格式；有：\(names)", "--input \(name): no such format; there are: \(names)")
                throw Failure(wrong(language))
            }
            return format
        }
        files = try paths.map { ($0, try Self.bytes(of: $0, language)) }
        self.contest = contest
        self.language = language
    }

    /// The bytes of a file, mapped where it is one; `-` is standard input.
    static func bytes(of path: String, _ language: Language) throws -> Data {
        if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(Phrase("\(path): 没有这个文件，看看名字", "\(path): no such file; look at its name")(language))
        }
        guard !isFolder.boolValue else {
            throw Failure(Phrase("\(path): 是文件夹，请给出选票文件", "\(path): a folder; name a ballot file")(language))
        }
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                // A pipe or a device cannot be mapped, only read to its end.
                return try FileHandle(forReadingFrom: URL(fileURLWithPath: path)).readToEnd() ?? Data()
            }
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw Failure(Phrase("\(path): 读不了，看看权限", "\(path): cannot be read; look at its permissions")(language))
        }
    }

    /// The names as given, for a message about all of them.
    var names: String { files.map(\.name).joined(separator: " ") }

    /// One election of all the files; ballots of the second and later files join those of the first. What the readers
    /// warn of goes to standard error.
    func read() throws -> Election {
        var whole: Election?
        for file in files {
            let election = try file.bytes.withUnsafeBytes { raw in
                let bytes = raw.bindMemory(to: UInt8.self)
                return try telling {
                    try BallotFile.read(bytes, name: file.name, format: format, contest: contest)
                }
            }
            if whole == nil { whole = election } else { try telling { try whole?.join(election, file: file.name) } }
        }
        guard let whole else { throw Failure(Phrase("请给出选票文件", "name a ballot file")(language)) }
        for warning in whole.warnings { Standard.complain(warning(language)) }
        return whole
    }

    /// The bytes of the one file; nil where there are several.
    var file: Data? { files.count == 1 ? files[0].bytes : nil }

    private func telling<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as BallotError {
            throw Failure(error.message(language))
        }
    }
}

extension ScreenOptions {
    /// The language of the sentences that come from the counting room.
    var tally: Language { Language(rawValue: language.rawValue) ?? .chinese }
}
