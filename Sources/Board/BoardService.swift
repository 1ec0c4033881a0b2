import FlyingSocks
import Foundation
import Kernel
import Yard

/// The meeting on the wall and on phones: follows a book, and hands out what everybody in the hall may see.
///
///     let service = try BoardService(book: "南山.yuanba", port: 8086, lan: "192.168.1.20", language: .chinese, templates: folders)
///     try await service.run()
public struct BoardService: Sendable {
    public enum Trouble: Error, Hashable, Sendable {
        case portTaken(UInt16)
        /// None of this machine's addresses; those that are.
        case notHere(String, own: [String])
        case noNetwork
    }

    /// Where this machine sees it.
    public let here: String
    /// Where phones do.
    public let there: String?
    private let server: Server
    private let watch: Watch
    private let pool: any AsyncSocketPool

    /// - Parameters:
    ///   - port: 0 takes one that is free.
    ///   - lan: an address of this machine on which others may read along; without one nobody else can.
    ///   - complain: is told why the book cannot be read any more, where that comes to pass.
    /// - Throws: `Trouble`; `JournalError` where the book cannot be read.
    public init(
        book: String, port: UInt16, lan: String?, language: Language, templates: TemplateFolders,
        complain: @escaping @Sendable (any Error) -> Void = { _ in }
    ) throws {
        let watch = try Watch(at: book, complain: complain)
        Self.makeRoom()
        let home = try Self.listen("127.0.0.1", port)
        let taken = Addresses.port(of: home) ?? port
        here = "http://127.0.0.1:\(taken)/"
        var sockets = [home]
        if let lan, !Addresses.isThisMachine(lan) {
            sockets.append(try Self.listen(lan, taken))
            there = "http://\(lan.contains(":") ? "[\(lan)]" : lan):\(taken)/"
        } else {
            there = nil
        }
        pool = SocketPool<FlyingSocks.Poll>.make(maxEvents: 128)
        self.watch = watch
        let site = Site(
            stage: watch.stage, papers: PublicPapers(templates: templates), language: language, address: there)
        server = try Server(site: site, pool: pool, listening: sockets)
    }

    /// Goes on until the task is cancelled.
    public func run() async throws {
        do {
            try await pool.prepare()
        } catch {
            throw Trouble.noNetwork
        }
        watch.start()
        try await server.run()
    }

    private static func listen(_ address: String, _ port: UInt16) throws -> Socket {
        do {
            return try Addresses.listen(on: address, port: port)
        } catch is Addresses.Taken {
            throw Trouble.portTaken(port)
        } catch {
            throw Trouble.notHere(address, own: Addresses.own)
        }
    }

    /// Two hundred phones want as many descriptors.
    private static func makeRoom() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < 1_024 else {
            return
        }
        limit.rlim_cur = min(1_024, limit.rlim_max)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
