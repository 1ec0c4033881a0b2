import Foundation
import Tally

/// Ballot files as the command line names them, read into one election.
struct BallotSource {
    let paths: [String]
    let format: BallotFile.Format?
    let language: Tally.Language

    /// The bytes of a file, mapped where it is one; `-` is standard input.
    static func bytes(of path: String, _ language: Tally.Language) throws -> Data {
        if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(Phrase("\(path)：没有这个文件", "\(path): no such file")(language))
        }
        guard !isFolder.boolValue else {
            throw Failure(Phrase("\(path)：是文件夹，请给出选票文件", "\(path): a folder; name a ballot file")(language))
        }
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                // A pipe or a device cannot be mapped, only read to its end.
                return try FileHandle(forReadingFrom: URL(fileURLWithPath: path)).readToEnd() ?? Data()
            }
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw Failure(Phrase("\(path)：读不了，看看权限", "\(path): cannot be read; look at its permissions")(language))
        }
    }

    /// One election of all the files, and the bytes where there is one file only; ballots of the second and later files
    /// join those of the first.
    func read() throws -> (election: Election, bytes: Data?) {
        guard let first = paths.first else { throw Failure(Phrase("请给出选票文件", "name a ballot file")(language)) }
        var (whole, bytes) = try read(first)
        for path in paths.dropFirst() {
            let (election, _) = try read(path)
            try telling { try whole.join(election, file: path) }
        }
        return (whole, paths.count == 1 ? bytes : nil)
    }

    private func read(_ path: String) throws -> (Election, Data) {
        let data = try Self.bytes(of: path, language)
        let election = try data.withUnsafeBytes { raw in
            try telling { try BallotFile.read(raw.bindMemory(to: UInt8.self), name: path, format: format) }
        }
        return (election, data)
    }

    private func telling<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as BallotError {
            throw Failure(error.message(language))
        }
    }
}
