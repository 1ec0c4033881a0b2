import Foundation
import Kernel
import Tally

/// The digests of the ballots, made on other cores while they are counted.
struct LaterDigests {
    private let file: Later<String>
    private let canonical: Later<String>

    init(of election: Election, file: Data?) {
        // The file's bytes are let go as soon as they are hashed.
        self.file = Later("") {
            file.map { SHA256.hex(of: $0) } ?? ""
        }
        canonical = Later("") { election.canonicalDigest }
    }

    var value: CountJSON.Digests { CountJSON.Digests(file: file.value, canonical: canonical.value) }
}

/// A value made on another core while this one goes on.
private final class Later<Value: Sendable>: @unchecked Sendable {
    private let group = DispatchGroup()
    private var made: Value

    /// - Parameter start: what it is until then; nobody sees it.
    init(_ start: Value, _ make: @escaping @Sendable () -> Value) {
        made = start
        // Only this writes, and whoever reads waits for it.
        DispatchQueue.global(qos: .userInitiated).async(group: group) { self.made = make() }
    }

    var value: Value {
        group.wait()
        return made
    }
}
