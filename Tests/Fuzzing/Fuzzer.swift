import Chance
import Foundation
import Tally

/// Throws mutated ballot files at the readers, for so many seconds.
///
/// Before each trial the file lies on disk, so that it is there still when a trap ends the process:
///
///     try Fuzzer(format: nil, seed: 1, folder: ".build/fuzz").run(seconds: 60)
///     try Fuzzer.replay(".build/fuzz/any-1")
public struct Fuzzer {
    private let samples: [[UInt8]]
    private let others: [[UInt8]]
    private let format: BallotFile.Format?
    private let path: String
    private let file: InputFile
    private var mutator: Mutator

    /// What a run came to.
    public struct Tally: CustomStringConvertible {
        public var trials = 0
        public var read = 0
        public var counted = 0
        public var slowest = 0.0

        public init() {}

        public var description: String {
            "\(trials) files, \(read) read, \(counted) counted, the slowest \(String(format: "%.2f", slowest)) s"
        }
    }

    /// A finding: the file is left at `path`.
    public struct Finding: Error, CustomStringConvertible {
        public let path: String
        public let what: String
        public var description: String { "\(path): \(what)" }
    }

    /// - Parameters:
    ///   - format: whose files are mutated; all formats' where it is nil.
    ///   - folder: where the file under trial lies.
    public init(format: BallotFile.Format?, seed: UInt64, folder: String) throws {
        let all = Samples.all
        samples = all.filter { format == nil || $0.format == format }.map(\.bytes)
        others = all.map(\.bytes)
        self.format = format
        mutator = Mutator(chance: Chance(seed: seed))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        path = "\(folder)/\(format?.rawValue ?? "any")-\(seed)"
        file = try InputFile(path)
    }

    public mutating func run(seconds: Double) throws -> Tally {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var tally = Tally()
        repeat { try trial(&tally) } while clock.now < end
        file.remove()
        return tally
    }

    /// One mutated file against the readers; a file that breaks one stays where it is.
    public mutating func trial(_ tally: inout Tally) throws {
        let bytes = mutator.mutate(mutator.chance.pick(samples), other: mutator.chance.pick(others))
        let forced = mutator.chance.once(in: 3) ? format ?? mutator.chance.pick(BallotFile.Format.allCases) : nil
        file.keep(bytes)
        let clock = ContinuousClock()
        let start = clock.now
        do {
            switch try Trial.run(bytes, as: forced, pick: { mutator.chance.below($0) }) {
            case .refused: break
            case .read: tally.read += 1
            case .counted: (tally.read, tally.counted) = (tally.read + 1, tally.counted + 1)
            }
        } catch {
            throw Finding(path: path, what: error.description)
        }
        tally.slowest = max(tally.slowest, (clock.now - start) / .seconds(1))
        tally.trials += 1
    }

    /// Tries a file again, as every format and by every rule.
    public static func replay(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        for format in [nil] + BallotFile.Format.allCases.map(Optional.some) {
            for rule in 0..<RuleBook.all.count {
                do {
                    _ = try Trial.run(bytes, as: format, pick: { rule % $0 })
                } catch {
                    throw Finding(path: path, what: "\(format?.rawValue ?? "by content"): \(error)")
                }
            }
        }
    }
}

/// One file, written over before each trial.
private final class InputFile {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit { close(descriptor) }

    func keep(_ bytes: [UInt8]) {
        ftruncate(descriptor, off_t(bytes.count))
        _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    func remove() { unlink(path) }
}
