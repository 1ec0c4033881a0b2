import Glibc

/// While secrets are in memory, the process leaves no image of itself when it dies.
enum KeepingSecrets {
    static func begin() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // A program that is sent the image instead of a file minds no limit: nothing of the memory goes into it.
        let filter = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC)
        guard filter >= 0 else { return }
        _ = write(filter, "0", 1)
        close(filter)
    }
}
