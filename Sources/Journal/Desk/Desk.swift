import Foundation
import Kernel
import Ledger

/// The books of a folder, side by side: what a county's desk looks at in the morning.
///
///     let desk = try Desk(of: "账本", on: today, templates: folders)
///     desk.rows.filter { $0.late > 0 }
public struct Desk: Sendable {
    /// A book, or what lies there in its place.
    public struct Row: Sendable {
        /// Under the folder.
        public let path: String
        public let state: State
        /// `nil` where the book could not be read.
        public let card: BookCard?
        /// How things stand on the day that was asked for.
        public let standing: BookCard.Standing?

        public var late: Int { standing?.late.count ?? 0 }
    }

    public enum State: Sendable {
        case sound
        /// The same book as another that was found before it.
        case copy(of: String)
        case damaged(why: Phrase)
        case newer(why: Phrase)
        /// Locked, not readable, or no book at all.
        case unread(why: Phrase)

        /// As JSON and CSV have it.
        public var word: String {
            switch self {
            case .sound: "sound"
            case .copy: "copy"
            case .damaged: "damaged"
            case .newer: "newer"
            case .unread: "unread"
            }
        }
    }

    public let day: Day
    public private(set) var rows: [Row]

    /// Looks at every book under a folder.
    ///
    /// - Parameters:
    ///   - usesIndex: whether a book that nobody wrote in since it was last looked at may be passed over; else each is read.
    ///   - isStopped: asked before each book that has to be read; no other is begun then.
    ///   - progress: how many were read of those that have to be.
    /// - Throws: where the folder or the law of the templates cannot be read.
    public init(
        of folder: String, on day: Day, templates: TemplateFolders, environment: [String: String],
        usesIndex: Bool = true,
        unless isStopped: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws {
        let law = try DeskLaw(from: templates)
        let basis = "\(Program.identity ?? UUID().uuidString) \(law.digest)"
        let file = DeskIndex.file(of: folder, environment: environment)
        let known = usesIndex ? DeskIndex.read(file, basis: basis) : DeskIndex(basis: basis)
        let paths = try Self.books(under: folder)
        let root = URL(filePath: folder)
        func place(_ path: String) -> String { root.appending(path: path).path }

        var index = DeskIndex(basis: basis)
        var unread: [(path: String, book: FileStamp?, log: FileStamp?)] = []
        for path in paths {
            let (book, log) = (FileStamp(of: place(path)), FileStamp(of: place(path) + "-wal"))
            if let kept = known[path], kept.book == book, kept.log == log, kept.card.standing(on: day) != nil {
                index[path] = kept
            } else {
                unread.append((path, book, log))
            }
        }
        let read = Gathered<[String: Result<BookCard, any Error>]>([:])
        let next = Gathered(0)
        let work = unread
        Crew.work(min(work.count, ReportRun.atOnce)) {
            while true {
                let turn = next.change { turn in
                    defer { turn += 1 }
                    return turn
                }
                guard turn < work.count, !isStopped() else { return }
                let result = Result { try Self.card(root.appending(path: work[turn].path).path, from: day, law) }
                let done = read.change { read in
                    read[work[turn].path] = result
                    return read.count
                }
                progress(done, work.count)
            }
        }
        let found = read.value
        for (path, book, log) in unread {
            // One that was written in meanwhile is read again the next time.
            guard case .success(let card)? = found[path], let book, FileStamp(of: place(path)) == book else { continue }
            index[path] = DeskIndex.Kept(book: book, log: log, card: card)
        }
        if !isStopped() { index.write(file) }
        self.day = day
        rows = Self.rows(paths, index, found, day)
    }

    private static func card(_ path: String, from day: Day, _ law: DeskLaw) throws -> BookCard {
        let journal = try Journal.read(at: path)
        defer { journal.close() }
        do {
            return try BookCard(of: journal, from: day, law: law)
        } catch {
            try journal.checkPages()
            throw error
        }
    }

    private static func rows(
        _ paths: [String], _ index: DeskIndex, _ found: [String: Result<BookCard, any Error>], _ day: Day
    ) -> [Row] {
        var first: [String: String] = [:]
        return paths.compactMap { path -> Row? in
            let card: BookCard
            switch found[path] {
            case .failure(let error)?: return Row(path: path, state: State(error), card: nil, standing: nil)
            case .success(let read)?: card = read
            case nil:
                // Where the run was stopped, what was not read is left out.
                guard let kept = index[path]?.card else { return nil }
                card = kept
            }
            let identity = card.id + card.beginning
            let state = first[identity].map { State.copy(of: $0) } ?? .sound
            first[identity] = first[identity] ?? path
            return Row(path: path, state: state, card: card, standing: card.standing(on: day))
        }
    }

    /// What looks like a book: by its name, or by how its file begins. Hidden folders are passed over.
    private static func books(under folder: String) throws -> [String] {
        guard
            let walk = FileManager.default.enumerator(
                at: URL(filePath: folder), includingPropertiesForKeys: [.isRegularFileKey],
                options: [.skipsHiddenFiles, .skipsPackageDescendants])
        else { throw CocoaError(.fileReadNoSuchFile) }
        let root = URL(filePath: folder).standardizedFileURL.path
        var books: [String] = []
        for case let file as URL in walk {
            guard (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true,
                ["book", "yuanba"].contains(file.pathExtension.lowercased()) || beginsAsABook(file)
            else { continue }
            let path = file.standardizedFileURL.path
            books.append(path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path)
        }
        return books.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func beginsAsABook(_ file: URL) -> Bool {
        guard file.pathExtension != "saved", let handle = try? FileHandle(forReadingFrom: file) else { return false }
        defer { try? handle.close() }
        guard let head = try? handle.read(upToCount: 72), head.count == 72 else { return false }
        return head.starts(with: Data("SQLite format 3\u{0}".utf8))
            && head[68..<72].elementsEqual([0x59, 0x42, 0x4A, 0x31])
    }
}

extension Desk.State {
    fileprivate init(_ error: any Error) {
        let why = Phrase { language in (error as? LedgerError)?.told(by: language.screen) ?? "\(error)" }
        switch error as? LedgerError {
        case .newerFormat?: self = .newer(why: why)
        case .damagedFile?, .damagedEntry?: self = .damaged(why: why)
        default: self = .unread(why: why)
        }
    }
}
