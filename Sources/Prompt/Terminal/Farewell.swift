import Foundation
import Glibc

/// Ends the sitting in order when the system asks the program to go: the window was closed (HUP), the machine shuts down
/// (TERM), somebody stops a script (INT). Whatever was answered is in the book alone then, wherever the program was just now.
///
///     Farewell.watch { ending.take() }
///
/// The program then ends as by the signal itself, so that whoever started it sees what it was.
public enum Farewell {
    /// Every signal that ends a program and that it may hear; a crash and SIGKILL leave the log to the next opening.
    private static let signals = [
        SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR,
    ]

    private nonisolated(unsafe) static var bell: Int32 = -1

    /// Call it once, before the first line is read. A signal that whoever started the program wants ignored stays so.
    public static func watch(_ ending: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard bell < 0, pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        bell = ends[1]
        var typing = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &typing) == 0
        let asItWas = isTerminal ? typing : nil
        let listening = ends[0]
        Thread.detachNewThread {
            var signal: UInt8 = 0
            while read(listening, &signal, 1) != 1 {}
            ending()
            if var asItWas { tcsetattr(STDIN_FILENO, TCSANOW, &asItWas) }
            Glibc.signal(Int32(signal), SIG_DFL)
            kill(getpid(), Int32(signal))
            // Some signals do nothing where a debugger or a container wants it so.
            usleep(100_000)
            _exit(128 + Int32(signal))
        }
        var heard = sigset_t()
        sigemptyset(&heard)
        for signal in signals {
            hear(signal)
            sigaddset(&heard, signal)
        }
        // Whoever started the program from a thread that blocks signals has handed that down.
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    }

    private static func hear(_ signal: Int32) {
        var before = sigaction()
        sigaction(signal, nil, &before)
        guard unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
        else { return }
        var action = sigaction()
        action.sa_flags = SA_RESTART
        action.__sigaction_handler.sa_handler = { signal in
            let code = errno
            var byte = UInt8(truncatingIfNeeded: signal)
            write(Farewell.bell, &byte, 1)
            errno = code
        }
        sigaction(signal, &action, nil)
    }
}
