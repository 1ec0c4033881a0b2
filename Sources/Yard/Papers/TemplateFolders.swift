import Foundation
import Kernel
import Tally

/// Where templates are looked for: charters, law packs, methods and papers, which a community may edit.
///
/// The folders are asked in order and the first that holds a file wins, so a community that keeps one paper of its own in
/// `templates/` beside its book goes on using everybody's others:
///
/// 1. the folder named by an option;
/// 2. `templates/` beside the book;
/// 3. `$YUANBA_TEMPLATES`;
/// 4. `share/yuanba/templates` of the place the program was installed to;
/// 5. `templates/` of the checkout the program was built in.
///
///     let folders = TemplateFolders(book: "nanshan.yuanba")
///     let charter = try folders.source(.charter, named: "院坝会规程")    // nil where there is none
public struct TemplateFolders: Sendable {
    /// A kind of template, and the folder that holds it.
    public enum Shelf: String, CaseIterable, Sendable { case rules, charters, methods, papers, reports }

    /// The folders there are, in the order in which they are asked.
    public let folders: [String]

    /// The folder named by an option, where it is not there: nothing is found then, rather than something else.
    private let missing: String?

    /// - Parameters:
    ///   - option: a folder named on the command line.
    ///   - book: the path of the book, whether it exists yet or not.
    ///   - executable: the path of the running program.
    public init(
        option: String? = nil, book: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: String? = Self.runningProgram
    ) {
        var places: [URL] = []
        if let option { places.append(URL(filePath: option)) }
        if let book { places.append(URL(filePath: book).deletingLastPathComponent().appending(path: "templates")) }
        if let named = environment["YUANBA_TEMPLATES"], !named.isEmpty { places.append(URL(filePath: named)) }
        if let executable {
            let folder = URL(filePath: executable).deletingLastPathComponent()
            places.append(folder.deletingLastPathComponent().appending(path: "share/yuanba/templates"))
            if let checkout = Self.checkout(above: folder) { places.append(checkout) }
        }
        var seen: Set<String> = []
        missing = option.flatMap { Self.isFolder($0) ? nil : $0 }
        folders = places.map(\.standardizedFileURL.path).filter { Self.isFolder($0) && seen.insert($0).inserted }
    }

    /// Only these folders.
    public init(folders: [String]) {
        self.folders = folders
        missing = nil
    }

    /// The path of the running program, links followed.
    public static var runningProgram: String? {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments.first
    }

    /// The first file of that name on a shelf; `nil` where no folder holds it.
    ///
    /// - Throws: `PaperError.noFolder` where the folder named by an option is not there.
    public func file(_ shelf: Shelf, named name: String) throws(PaperError) -> String? {
        try file(shelf, named: [name])?.file
    }

    /// The first file that has one of these names: the nearest folder's, and in one folder the name that is given first.
    ///
    /// - Throws: `PaperError.noFolder` where the folder named by an option is not there.
    func file(_ shelf: Shelf, named names: [String]) throws(PaperError) -> (file: String, name: String)? {
        if let missing { throw .noFolder(missing) }
        let names = names.filter(Self.isPlain)
        for folder in folders {
            for name in names {
                let file = "\(folder)/\(shelf.rawValue)/\(name)"
                if Self.isFile(file) { return (file, name) }
            }
        }
        return nil
    }

    /// The names of the files on a shelf, from every folder, without their extension, in order.
    public func names(on shelf: Shelf) -> [String] { namesByFolder(on: shelf).sorted() }

    /// The same, those of the first folder first.
    private func namesByFolder(on shelf: Shelf) -> [String] {
        var seen: Set<String> = []
        return folders.flatMap { folder in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(shelf.rawValue)")) ?? []
            let names = files.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.map {
                String($0[..<($0.firstIndex(of: ".") ?? $0.endIndex)])
            }
            return names.sorted().filter { seen.insert($0).inserted }
        }
    }

    /// The words of a file.
    ///
    /// - Throws: `PaperError.unreadable`, or `.template` with the line that is not UTF-8.
    public func text(of file: String) throws(PaperError) -> String {
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: file)) } catch {
            throw .unreadable(file: file)
        }
        if let text = String(validating: data, as: UTF8.self) {
            // Other systems begin a text with a byte order mark.
            let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
            try Self.refuseIllegible(text, file)
            return text
        }
        let line = data.split(separator: 0x0A, omittingEmptySubsequences: false)
            .firstIndex { String(validating: $0, as: UTF8.self) == nil }
        throw .template(file: file, line: (line ?? 0) + 1, .notUTF8)
    }

    private static func refuseIllegible(_ text: String, _ file: String) throws(PaperError) {
        guard text.illegible(as: .document) != nil else { return }
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (place, line) in lines.enumerated() {
            if let sign = line.illegible(as: .document) {
                throw .template(file: file, line: place + 1, .illegible(sign))
            }
        }
    }

    /// A law pack, charter or method by its name, ready to enter the journal; a charter may also be named by a path.
    ///
    /// - Returns: `nil` where no folder holds one.
    /// - Throws: `PaperError` when there is one and it cannot be read.
    public func source(_ kind: SourceText.Kind, named name: String) throws(PaperError) -> SourceText? {
        let shelves: [Shelf] =
            switch kind {
            case .law: [.rules]
            case .charter: [.charters]
            case .method: [.methods]
            case .paper, .ballots: []
            }
        var onShelf: String?
        for shelf in shelves {
            for ending in ["yaml", "yml"] where onShelf == nil { onShelf = try file(shelf, named: "\(name).\(ending)") }
        }
        let asPath = kind == .paper || !Self.isFile(name) ? nil : name
        guard let file = onShelf ?? asPath else { return nil }
        let text = try text(of: file)
        // The shelf and the file: where on this machine they stand is nobody's business in a published book.
        let place = onShelf.map { URL(filePath: $0).pathComponents.suffix(2).joined(separator: "/") } ?? file
        return SourceText(kind: kind, name: name, file: place, text: text, sha256: SHA256.hex(of: text))
    }

    /// The papers of a ballot file, without anything that could tell whose they are.
    ///
    /// - Throws: `PaperError.ballots` with the line that is wrong, `.unreadable`.
    private func ballots(in file: String) throws(PaperError) -> SourceText {
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: file)) } catch { throw .unreadable(file: file) }
        let text: String
        do throws(BallotError) { text = try BoxFile.text(of: Array(data), name: file) } catch { throw .ballots(error) }
        let place = URL(filePath: file).lastPathComponent
        return SourceText(kind: .ballots, name: file, file: place, text: text, sha256: SHA256.hex(of: text))
    }

    /// The texts that a line wants, as far as they are there; law packs of a nearer folder first, then in the order of their names.
    ///
    /// - Throws: `PaperError` when there is one and it cannot be read.
    public func sources(for needs: [Book.TextNeed]) throws(PaperError) -> [SourceText] {
        var sources: [SourceText] = []
        for need in needs {
            switch need {
            case .text(.ballots, let name):
                if Self.isFile(name) { sources.append(try ballots(in: name)) }
            case .text(let kind, let name):
                if let text = try source(kind, named: name) { sources.append(text) }
            case .laws(let kind, let book):
                for name in namesByFolder(on: .rules) {
                    guard try isPack(name) else { continue }
                    if let text = try source(.law, named: name), text.isLaw(for: kind, in: book) {
                        sources.append(text)
                    }
                }
            }
        }
        return sources
    }

    /// Whatever else lies in the folder is no pack, nor is a file of that name elsewhere.
    private func isPack(_ name: String) throws(PaperError) -> Bool {
        if try file(.rules, named: "\(name).yaml") != nil { return true }
        return try file(.rules, named: "\(name).yml") != nil
    }

    private static func checkout(above folder: URL) -> URL? {
        var place = folder
        while place.pathComponents.count > 1 {
            let templates = place.appending(path: "templates")
            if isFolder(templates.appending(path: "papers").path) { return templates }
            place.deleteLastPathComponent()
        }
        return nil
    }

    /// A name that stays on its shelf.
    private static func isPlain(_ name: String) -> Bool { !name.isEmpty && !name.contains("/") && !name.hasPrefix(".") }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static func isFile(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && !isDirectory.boolValue
    }
}
