import Foundation
import Tally

/// The published cases the engine is held against. They live beside the repository or where YUANBA_SHARED points.
enum Cases {
    static let folder: URL? = {
        let places = [
            ProcessInfo.processInfo.environment["YUANBA_SHARED"].map { URL(fileURLWithPath: $0) },
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("../shared"),
        ]
        return places.compactMap { $0?.appendingPathComponent("tally-cases").standardizedFileURL }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    static var areHere: Bool { folder != nil }
    static let absent = "../shared/tally-cases isn't here; set YUANBA_SHARED to the folder that holds tally-cases"

    static let wards = [
        "Anderston-City", "Calton", "Govan", "Hillhead", "Linn", "Partick-West", "Springburn",
    ]

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { return [] }
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }
}
