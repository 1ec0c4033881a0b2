import ArgumentParser
import Foundation
import Kernel
import Ledger
import Prompt
import Yard

/// Prints as Swift's own does, but notes when nobody takes it, so that the program ends with a word and a status.
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {
    Output.write(items.map { "\($0)" }.joined(separator: separator) + terminator)
}

/// Standard input, output and error, as the program finds them and leaves them.
enum Standard {
    /// What was closed before the program began is opened on nothing, so that no book is ever opened in its place; a reader
    /// that goes away is an error to be told, not the end of the program in the middle of a line; and the program can be stopped.
    static func prepare() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        signal(SIGPIPE, SIG_IGN)
        // Whoever started the program from a thread that blocks signals has handed that down: a board would never end.
        var ends = sigset_t()
        sigemptyset(&ends)
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { sigaddset(&ends, signal) }
        pthread_sigmask(SIG_UNBLOCK, &ends, nil)
    }

    static func write(_ text: String) { Output.write(text) }
    static func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { Output.write($0) } }
    static func write(_ bytes: UnsafeRawBufferPointer) { Output.write(bytes) }
    static func write(_ bytes: Data) { bytes.withUnsafeBytes { Output.write($0) } }
    /// A line on standard error.
    static func complain(_ text: String) { Output.complain(text) }
    /// A question on standard error, whose answer is typed behind it.
    static func ask(_ text: String) { Output.complain(text, end: "") }

    /// Why what was printed did not arrive; `nil` where it did.
    static func failure(_ language: Language) -> Failure? {
        guard let code = Output.failure else { return nil }
        return switch code {
        case EPIPE, EBADF: Failure(language.program.outputClosed())
        default: Failure(language.program.output(Trouble(code).told(by: language.screen)))
        }
    }
}
