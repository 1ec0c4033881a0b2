import FlyingSocks
import Foundation
import Kernel

/// Answers requests on one or two addresses. FlyingFox's sockets carry them; requests are read here (``RequestReader``), since what comes from
/// a yard's network may be of any length and kind.
final class Server: @unchecked Sendable {
    /// More at once are turned away: a book of a thousand phones is another program.
    static let most = 600
    /// More from one address are, unless it is this machine.
    static let mostOfOne = 64
    private static let headInTime = Duration.seconds(10)
    /// Whoever takes nothing for so long is gone.
    static let stall = Duration.seconds(10)

    private let site: Site
    private let pool: any AsyncSocketPool
    private let listening: [AsyncSocket]
    private let lock = NSLock()
    private var open: [String: Int] = [:]
    private var all = 0

    init(site: Site, pool: any AsyncSocketPool, listening: [Socket]) throws {
        (self.site, self.pool) = (site, pool)
        self.listening = try listening.map { try Self.socket($0, pool) }
    }

    private static func socket(_ socket: Socket, _ pool: some AsyncSocketPool) throws -> AsyncSocket {
        try AsyncSocket(socket: socket, pool: pool)
    }

    /// Goes on until the task is cancelled.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [pool] in try await pool.run() }
            for socket in listening { group.addTask { try await self.accept(on: socket) } }
            try await group.next()
            group.cancelAll()
        }
    }

    private func accept(on socket: AsyncSocket) async throws {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    let visitor = try await socket.accept()
                    group.addTask { await self.receive(visitor) }
                } catch is CancellationError {
                    return
                } catch {
                    // A visitor who left at once, or no descriptor left: neither is the end of the others.
                    try? await Task.sleep(for: .milliseconds(20))
                }
            }
        }
    }

    private func receive(_ socket: AsyncSocket) async {
        defer { try? socket.close() }
        let name = Addresses.peer(of: socket.socket)
        guard enter(name) else {
            _ = try? socket.socket.write(Data(Reply("503\n", as: .text, status: 503).bytes(headAlone: false)))
            return
        }
        defer { leave(name) }
        Addresses.tune(socket.socket)
        do {
            try await serve(socket)
            await linger(socket)
        } catch {
            // Gone, or too slow: nothing is owed to it.
        }
    }

    private func enter(_ name: String) -> Bool {
        lock.withLock {
            guard all < Self.most, Addresses.isThisMachine(name) || open[name, default: 0] < Self.mostOfOne else {
                return false
            }
            all += 1
            open[name, default: 0] += 1
            return true
        }
    }

    private func leave(_ name: String) {
        lock.withLock {
            all -= 1
            let left = open[name, default: 1] - 1
            open[name] = left > 0 ? left : nil
        }
    }

    private func serve(_ socket: AsyncSocket) async throws {
        let request: Request
        do {
            request = try await inTime(Self.headInTime) { try await self.request(on: socket) }
        } catch let refused as Refused {
            return try await send(Reply.refused(refused).bytes(headAlone: false), to: socket)
        } catch is TooLate {
            return try await send(Reply.refused(.tooSlow).bytes(headAlone: false), to: socket)
        }
        switch site.answer(to: request) {
        case .reply(let reply): try await send(reply.bytes(headAlone: request.isHead), to: socket)
        case .stream(let language, let seen):
            try await send(Reply("", as: .stream).head, to: socket)
            guard !request.isHead else { return }
            try await stream(to: socket, language, seen)
        }
    }

    private func request(on socket: AsyncSocket) async throws -> Request {
        var reader = RequestReader()
        while true {
            if let request = try reader.take(try await socket.read(atMost: 4_096)) { return request }
        }
    }

    /// Sends what is new each time that there is news. One who falls behind misses what was between and gets what is.
    private func stream(to socket: AsyncSocket, _ language: Language, _ last: String?) async throws {
        var seen = last
        try await send(Array("retry: 2000\n\n".utf8), to: socket)
        for await _ in site.stage.news() {
            let (frame, age) = site.stage.frame(language)
            try await send(frame.id == seen ? Array(":\n\n".utf8) : frame.event(age: age), to: socket)
            seen = frame.id
        }
    }

    private func send(_ bytes: [UInt8], to socket: AsyncSocket) async throws {
        try await inTime(Self.stall) { try await socket.write(Data(bytes)) }
    }

    /// Says that nothing more comes, and lets the other side read it before the connection goes: what it sent that nobody read would end it
    /// at once otherwise.
    private func linger(_ socket: AsyncSocket) async {
        Addresses.finish(socket.socket)
        try? await inTime(.seconds(1)) {
            var left = 65_536
            while left > 0 { left -= try await socket.read(atMost: 4_096).count }
        }
    }
}

struct TooLate: Error {}

/// What `body` gives, if it does in time.
func inTime<Value: Sendable>(
    _ limit: Duration, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw TooLate()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw TooLate() }
        return value
    }
}
