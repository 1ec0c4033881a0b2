import Foundation

/// One kind of attack on the program: trial after trial from one seed, each of which must leave what was promised standing.
///
///     var hunt = try LeafHunt(Ground(seed: 7, folder: folder, program: program))
///     while clock.now < end { try hunt.trial() }
public protocol Hunt {
    /// As `make attack` prints it and `attack NAME` asks for it: `lines`, `ballots`, `books`, `results`, `kills` …
    static var name: String { get }

    init(_ ground: Ground) throws

    /// One trial. What broke is thrown as a ``Finding``, and the input that broke it stays in the ground's folder.
    mutating func trial() throws

    /// What the trials came to, beyond their number: `3120 refused, 880 accepted`.
    var summary: String { get }
}

/// Where a hunt takes place.
public struct Ground: Sendable {
    public let seed: UInt64
    /// A folder of its own.
    public let folder: URL
    /// The program built beside this one.
    public let program: URL

    public init(seed: UInt64, folder: URL, program: URL) {
        self.seed = seed
        self.folder = folder
        self.program = program
    }
}

/// A promise that did not hold: which input, and what was seen.
public struct Finding: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// Runs hunts for so many seconds each, and prints for each its seed and its counts.
public struct Attack {
    /// Every hunt there is.
    public static let hunts: [any Hunt.Type] = [
        BallotHunt.self, ResultHunt.self, LineHunt.self, BookHunt.self, KillHunt.self, SignalHunt.self, DiskHunt.self,
    ]

    let seed: UInt64
    let folder: URL
    let program: URL

    public init(seed: UInt64, folder: URL, program: URL) {
        self.seed = seed
        self.folder = folder
        self.program = program
    }

    /// - Returns: the findings, none where all promises held.
    public func run(_ hunts: [any Hunt.Type] = Attack.hunts, secondsEach seconds: Double) throws -> [Finding] {
        var findings: [Finding] = []
        for hunt in hunts {
            if let finding = try run(hunt, seconds: seconds) { findings.append(finding) }
        }
        return findings
    }

    private func run(_ kind: any Hunt.Type, seconds: Double) throws -> Finding? {
        let place = folder.appending(path: kind.name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        var hunt = try kind.init(Ground(seed: seed, folder: place, program: program))
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var trials = 0
        do {
            repeat {
                try hunt.trial()
                trials += 1
            } while clock.now < end
        } catch let finding as Finding {
            print("\(kind.name): seed \(seed), trial \(trials + 1): FOUND \(finding)")
            return Finding("\(kind.name), seed \(seed), trial \(trials + 1): \(finding)")
        }
        print("\(kind.name): seed \(seed), \(trials) trials, \(hunt.summary)")
        fflush(nil)
        try? FileManager.default.removeItem(at: place)
        return nil
    }
}
