import Foundation
import Yard

/// Writes what it reads into a book, line by line, each answered with its number: a program to be killed by tests.
///
/// `scribe BOOK [BYTES]`: with a number no file may grow beyond so many bytes, as on a full disk.
@main
struct Scribe {
    static func main() throws {
        let arguments = CommandLine.arguments
        let journal = try Journal.open(at: arguments[1])
        if arguments.count > 2, let bytes = UInt(arguments[2]) {
            var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        }
        while let line = readLine() {
            let answer: String
            do {
                let remark = Remark(speaker: "周明", text: line)
                let at = journal.clock.now(in: journal.header.zone)
                let entry = try journal.append(line: "周明：\(line)", at: at, events: [.meeting(.said(remark))])
                answer = "#\(entry.number)"
            } catch {
                answer = "! \(error)"
            }
            FileHandle.standardOutput.write(Data((answer + "\n").utf8))
        }
    }
}
