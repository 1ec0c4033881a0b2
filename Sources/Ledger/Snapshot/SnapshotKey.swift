import Foundation

/// The key that seals this user's snapshots: 32 random bytes in `$XDG_STATE_HOME/yuanba/snapshot-key`, which nobody else can
/// read. Without one there are no snapshots, and every opening folds the whole book.
enum SnapshotKey {
    /// - Parameter making: whether to make one where there is none yet.
    static func own(making: Bool) -> [UInt8]? {
        guard let path else { return nil }
        if let key = read(path) { return key }
        guard making else { return nil }
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var chance = SystemRandomNumberGenerator()
        let fresh = (0..<32).map { _ in UInt8.random(in: 0...255, using: &chance) }
        // Somebody else may have made one meanwhile; then it is theirs that counts.
        try? Files.make(path, fresh)
        return read(path)
    }

    private static func read(_ path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            status.st_mode & 0o077 == 0, let bytes = try? Files.bytes(at: path), bytes.count == 32
        else { return nil }
        return Array(bytes)
    }

    private static var path: String? {
        let environment = ProcessInfo.processInfo.environment
        if let state = environment["XDG_STATE_HOME"], !state.isEmpty { return state + "/yuanba/snapshot-key" }
        return environment["HOME"].map { $0 + "/.local/state/yuanba/snapshot-key" }
    }
}
