import FlyingSocks
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Addresses of this machine, and what is set on sockets.
enum Addresses {
    /// Those on networks, without loopback: for whoever has to say which.
    static var own: [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        var found: [String] = []
        var next = first
        while let one = next?.pointee {
            next = one.ifa_next
            guard let address = one.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET) else { continue }
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            guard
                getnameinfo(
                    address, socklen_t(MemoryLayout<sockaddr_in>.size), &name, socklen_t(name.count), nil, 0,
                    NI_NUMERICHOST) == 0
            else { continue }
            let told = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if !told.hasPrefix("127.") { found.append(told) }
        }
        return found
    }

    /// A socket that listens there.
    ///
    /// - Throws: `Taken` where the port is in use, `NotHere` where the address is none of this machine's.
    static func listen(on address: String, port: UInt16) throws -> Socket {
        if let four = try? sockaddr_in.inet(ip4: address, port: port) { return try listen(on: four) }
        if let six = try? sockaddr_in6.inet6(ip6: address, port: port) { return try listen(on: six) }
        throw NotHere()
    }

    struct Taken: Error {}
    struct NotHere: Error {}

    private static func listen(on address: some SocketAddress) throws -> Socket {
        let socket = try Socket(domain: Int32(address.family))
        try socket.setValue(true, for: .localAddressReuse)
        do {
            try socket.bind(to: address)
            try socket.listen()
        } catch {
            let code = errno
            try? socket.close()
            throw code == EADDRINUSE ? Taken() as any Error : NotHere()
        }
        return socket
    }

    /// Which port a socket got.
    static func port(of socket: Socket) -> UInt16? {
        switch try? socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): port
        default: nil
        }
    }

    static func peer(of socket: Socket) -> String {
        switch try? socket.remotePeer() {
        case .ip4(let address, _), .ip6(let address, _): address
        default: ""
        }
    }

    static func isThisMachine(_ address: String) -> Bool { address.hasPrefix("127.") || address == "::1" }

    /// What is sent goes out at once; what a phone does not take waits here in 64 KiB at most, and a phone that is gone is noticed.
    static func tune(_ socket: Socket) {
        func set(_ level: Int32, _ name: Int32, _ value: Int32) {
            var value = value
            setsockopt(socket.file.rawValue, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
        }
        set(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        set(SOL_SOCKET, SO_SNDBUF, 65_536)
        #if os(Linux)
            set(Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, 20_000)
        #endif
    }

    /// Nothing more is sent.
    static func finish(_ socket: Socket) { shutdown(socket.file.rawValue, Int32(SHUT_WR)) }
}
