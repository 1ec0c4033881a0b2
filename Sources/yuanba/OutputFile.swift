import Console
import Foundation

/// A file that a command writes.
enum OutputFile {
    /// A file is replaced whole or not at all; a device or a pipe is written to, never replaced.
    static func write(_ bytes: Data, to path: String, language: Language) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let isFile = attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
        do {
            if isFile { return try bytes.write(to: URL(fileURLWithPath: path), options: .atomic) }
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.write(contentsOf: bytes)
            try handle.close()
        } catch {
            throw Failure(
                language == .english
                    ? "\(path): cannot be written; look at the folder and its permissions" : "\(path): 写不进去，看看文件夹和权限")
        }
    }
}
