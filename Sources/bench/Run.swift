import Foundation

/// One run of a whole program: how long it took on the clock and on the processors, and the most memory that it held.
struct Run {
    let seconds: Double
    let processor: Double
    let megabytes: Int

    enum Outcome {
        case ran(Run)
        case failed
        /// Still at work when its time was over.
        case late
    }

    /// The quickest of several runs: what else the machine does can only add. A run of seconds is done once.
    static func best(of turns: Int, _ command: [String], limit: Double) -> Outcome {
        var best: Run?
        for _ in 0..<turns {
            let outcome = once(command, limit: limit)
            guard case .ran(let run) = outcome else { return outcome }
            if run.seconds < best?.seconds ?? .infinity { best = run }
            if run.seconds > 3 { break }
        }
        return best.map(Outcome.ran) ?? .failed
    }

    /// Starts a program, its output thrown away, and waits for it.
    static func once(_ command: [String], limit: Double) -> Outcome {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }

        let clock = ContinuousClock()
        let start = clock.now
        var child: pid_t = 0
        guard posix_spawnp(&child, command[0], &files, nil, &arguments, environ) == 0 else { return .failed }
        let process = child
        let deadline = DispatchWorkItem { kill(process, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: deadline)
        var status: Int32 = 0
        var usage = rusage()
        wait4(child, &status, 0, &usage)
        deadline.cancel()
        let time = Part.inSeconds(clock.now - start)
        guard time < limit else { return .late }
        guard status == 0 else { return .failed }
        return .ran(Run(seconds: time, processor: usage.processor, megabytes: Int(usage.ru_maxrss) / 1024))
    }
}
