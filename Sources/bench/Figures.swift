import Foundation
import Kernel

/// Runs the parts one by one, each in a process of its own, and prints what came out beside what was promised.
enum Figures {
    /// - Parameters:
    ///   - live: whether to count an election at the prompt.
    ///   - book: whether to measure the book.
    static func print(live: Bool, book: Bool) throws {
        let disk = try Folder(FileManager.default.currentDirectoryPath + "/.build/bench-books")
        // Where there is a disk in memory the books are made there: it takes seconds instead of minutes.
        let maker = try FileManager.default.fileExists(atPath: "/dev/shm") ? Folder("/dev/shm/yuanba-bench") : disk
        defer { maker.remove(); disk.remove() }
        let sync = try flush(in: disk)

        var load = [0.0]
        getloadavg(&load, 1)
        Swift.print(
            String(
                format: "%d processors, %.1f programs at work on them.", ProcessInfo.processInfo.activeProcessorCount,
                load[0]))
        Swift.print("A flush of this disk takes \(milliseconds(sync)).")
        if live { try election(disk.path("election"), sync: sync) }
        guard book else { return }
        try longMeeting(disk)
        try longAccounts(disk, sync: sync)
        for (name, title) in [
            ("small", "10 entries"), ("mixed", "100,000 entries, 200 meetings"),
            ("talk", "100,000 entries, one meeting"),
        ] {
            _ = try measure(name, maker.path(name))
            for file in [name, name + "-snapshot"] { try? disk.take(file, from: maker) }
            Swift.print("\n\(title)")
            try line(disk.path(name), sync: sync)
            guard name != "small" else { continue }
            let open = try best(of: 5, "open", disk.path(name))
            let replay = try best(of: 3, "replay", disk.path(name))
            row(
                "opens from its snapshot in", milliseconds(open.seconds),
                "processor \(milliseconds(open.figures[1])), promised 200 ms")
            row(
                "replays", "\(Int(100_000 / replay.seconds)) entries a second",
                "processor \(milliseconds(replay.figures[1])) for all, promised 100,000 a second")
            row("replay takes of an opening", String(format: "%.1f times", replay.seconds / open.seconds), "")
            row(
                "memory, opening and replaying", "\(max(open.kilobytes, replay.kilobytes) / 1024) MB", "promised 150 MB"
            )
        }
    }

    private static func election(_ book: String, sync: Double) throws {
        let times = try measure("live", book)
        func beyond(_ seconds: Double) -> String { "beyond the flush \(milliseconds(max(0, seconds - sync)))" }
        Swift.print("\nAn election at the prompt, \(LiveCount.ballots) ballots")
        row("a ballot's answer, median", milliseconds(times.figures[0]), "\(beyond(times.figures[0])), wanted 10 ms")
        row("the 99th of 100", milliseconds(times.figures[1]), beyond(times.figures[1]))
        row("the slowest", milliseconds(times.figures[2]), beyond(times.figures[2]))
        row("sealing the box, declaring", milliseconds(times.figures[3]), milliseconds(times.figures[4]))
        let kept = try measure("kept", book + ".kept")
        row(
            "with seats kept for two groups", milliseconds(kept.figures[0]),
            String(
                format: "%.1f times, the 99th of 100 %.2f ms", kept.figures[0] / times.figures[0],
                kept.figures[1] * 1_000))
    }

    private static func longMeeting(_ disk: Folder) throws {
        let roll = try measure("roll", disk.path("roll")).figures
        Swift.print("\nA long meeting")
        row("\(LongMeeting.names) names called", milliseconds(roll[1]), "")
        let units = try measure("units", disk.path("units")).figures
        row(
            "\(LongMeeting.units - 200) of \(LongMeeting.units) units called in a line", milliseconds(units[0]),
            "200 ms")
        row("one unit called", milliseconds(units[1]), "2 ms")
        let record = try measure("record", disk.path("record")).figures
        row(
            "record of \(LongMeeting.remarks) entries", milliseconds(record[0]),
            "as HTML \(milliseconds(record[1])), as JSON \(milliseconds(record[2])), promised 50 ms")
        row("a hundred records of \(LongMeeting.ordinary) as Word files", milliseconds(record[3]), "promised 5,000 ms")
    }

    private static func longAccounts(_ disk: Folder, sync: Double) throws {
        for (part, title) in [
            ("fund", "A fund of \(LongAccounts.lines) lines"), ("plan", "A plan of \(LongAccounts.goals) goals"),
        ] {
            let figures = try measure(part, disk.path(part)).figures
            Swift.print("\n\(title)")
            row(
                "a line at the end, median", milliseconds(figures[0]),
                "beyond the flush \(milliseconds(max(0, figures[0] - sync))), promised 2 ms")
            row("asked for at the prompt", milliseconds(figures[1]), "")
            row("its paper, every row, as HTML", milliseconds(figures[2]), "promised 500 ms")
        }
    }

    private static func line(_ book: String, sync: Double) throws {
        let times = try measure("append", book)
        let median = times.figures[0]
        row(
            "a line, median", milliseconds(median),
            "beyond the flush \(milliseconds(max(0, median - sync))), promised 2 ms")
        row("a line, 99th of 100", milliseconds(times.figures[1]), "the slowest \(milliseconds(times.figures[2]))")
    }

    private static func row(_ what: String, _ figure: String, _ promise: String) {
        Swift.print(
            "  " + what.padding(toLength: 32, withPad: " ", startingAt: 0) + figure
                + (promise.isEmpty ? "" : "   (\(promise))"))
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1_000) }

    // MARK: - Measuring

    struct Measurement {
        let figures: [Double]
        let kilobytes: Int
        var seconds: Double { figures[0] }
    }

    /// The least of several runs: what else the machine does can only add.
    private static func best(of turns: Int, _ part: String, _ book: String) throws -> Measurement {
        let all = try (0..<turns).map { _ in try measure(part, book) }
        return all.min { $0.seconds < $1.seconds } ?? all[0]
    }

    private static func measure(_ part: String, _ book: String) throws -> Measurement {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [part, book]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let figures = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard figures.count >= 2, let memory = figures.last else { throw CocoaError(.fileReadCorruptFile) }
        return Measurement(figures: figures.dropLast(), kilobytes: Int(memory))
    }

    /// What one flush of a few bytes costs here, in the median.
    private static func flush(in folder: Folder) throws -> Double {
        let path = folder.path("flush")
        let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
        defer { close(descriptor); unlink(path) }
        let bytes = [UInt8](repeating: 7, count: 4_096)
        let times = (0..<200).map { _ in
            Part.seconds {
                _ = write(descriptor, bytes, bytes.count)
                fdatasync(descriptor)
            }
        }
        return times.sorted()[times.count / 2]
    }

    /// A folder of the bench's own.
    struct Folder {
        private let place: String

        init(_ place: String) throws {
            self.place = place
            remove()
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        }

        func path(_ name: String) -> String { place + "/" + name }
        func remove() { try? FileManager.default.removeItem(atPath: place) }

        func take(_ name: String, from other: Folder) throws {
            guard other.place != place else { return }
            try FileManager.default.copyItem(atPath: other.path(name), toPath: path(name))
        }
    }
}
