import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A bare connection, for what no browser would send.
final class Visitor {
    private let descriptor: Int32
    private var left: [UInt8] = []

    init?(port: UInt16, receiving: Int32? = nil) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var receiving {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiving, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let done = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard done == 0 else { return nil }
    }

    deinit { close(descriptor) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends nothing more.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// What comes until the other side ends, or until `isEnough`, in so many milliseconds; `nil` where that takes longer.
    func answer(within limit: Int = 60_000, until isEnough: (String) -> Bool = { _ in false }) -> String? {
        let end = ContinuousClock.now + .milliseconds(limit)
        while true {
            let text = String(decoding: left, as: UTF8.self)
            if isEnough(text) { return text }
            let rest = (end - .now).components
            let wait = Int32(rest.seconds * 1_000 + rest.attoseconds / 1_000_000_000_000_000)
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard wait > 0, poll(&waiting, 1, wait) > 0 else { return nil }
            var piece = [UInt8](repeating: 0, count: 65_536)
            let got = recv(descriptor, &piece, piece.count, 0)
            guard got > 0 else { return text }
            left += piece[..<got]
        }
    }

    /// Forgets what came.
    func forget() { left = [] }
}

extension String {
    /// Of an answer over HTTP.
    var status: Int? { split(separator: " ").dropFirst().first.flatMap { Int($0) } }
}
