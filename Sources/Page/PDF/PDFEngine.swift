import Foundation

/// The program that makes a page: LibreOffice of the Word file, so that both are one page; else Chromium of the page for the browser.
///
/// Which of them it was stands in the file's metadata, as its producer. Each start has a folder of its own, which nobody else reads
/// and which is removed: neither keeps a list of what it printed.
public struct PDFEngine: Sendable {
    public enum Kind: Sendable { case office, browser }

    public let kind: Kind
    let program: String

    /// What is looked for, in this order.
    private static let names: [(Kind, [String])] = [
        (.office, ["soffice", "libreoffice"]), (.browser, ["chromium", "chromium-browser", "google-chrome", "chrome"]),
    ]

    /// The engines there are on the search path, the better first.
    public static func all(on path: String) -> [PDFEngine] {
        let folders = path.split(separator: ":").map(String.init)
        return names.flatMap { kind, names in
            names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
                .first { FileManager.default.isExecutableFile(atPath: $0) }
                .map { [PDFEngine(kind: kind, program: $0)] } ?? []
        }
    }

    /// A document as each engine wants it.
    public struct Source: Sendable {
        public var word: [UInt8]
        public var html: [UInt8]

        public init(word: [UInt8], html: [UInt8]) {
            self.word = word
            self.html = html
        }
    }

    /// Why there is no page.
    public enum Trouble: Error, Hashable, Sendable {
        /// The folder for it could not be made or written.
        case noRoom(String)
        /// The engine did not start, failed or took too long; what it said last.
        case failed(program: String, String)
    }

    /// Prints all of them: LibreOffice in one start.
    ///
    /// - Parameters:
    ///   - fonts: a file of fontconfig that names what stands in for an office's fonts; `nil` for the system's own.
    ///   - seconds: the longest that is waited for one document.
    public func print(_ sources: [Source], fonts: String?, seconds: Int = 120) throws(Trouble) -> [[UInt8]] {
        guard !sources.isEmpty else { return [] }
        Self.clearWhatKillsLeft()
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "\(Self.prefix)\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .noRoom(folder.path) }
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [URL] = []
        for (place, source) in sources.enumerated() {
            let file = folder.appending(path: "\(place).\(kind == .office ? "docx" : "html")")
            do { try Data(kind == .office ? source.word : source.html).write(to: file) } catch {
                throw .noRoom(folder.path)
            }
            files.append(file)
        }
        switch kind {
        case .office:
            try run(
                [
                    "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
                    "--norestore",
                    "--convert-to", #"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}"#,
                    "--outdir",
                    folder.path,
                ] + files.map(\.path), in: folder, fonts: fonts, seconds: seconds * sources.count)
        case .browser:
            for file in files {
                try run(
                    [
                        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                        "--user-data-dir=\(folder.appending(path: "profile").path)", "--no-pdf-header-footer",
                        "--print-to-pdf=\(file.deletingPathExtension().appendingPathExtension("pdf").path)",
                        file.absoluteString,
                    ], in: folder, fonts: fonts, seconds: seconds)
            }
        }
        return try files.map { file throws(Trouble) in
            let page = file.deletingPathExtension().appendingPathExtension("pdf")
            guard let data = try? Data(contentsOf: page), data.starts(with: Data("%PDF".utf8)) else {
                throw .failed(program: program, said(in: folder))
            }
            return Array(data)
        }
    }

    private static let prefix = "yuanba-pdf-"

    /// Removes the folders of programs that were ended while they printed: papers that are not public may lie in them.
    private static func clearWhatKillsLeft() {
        let place = FileManager.default.temporaryDirectory
        for name in (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        where name.hasPrefix(prefix) {
            guard let process = name.dropFirst(prefix.count).split(separator: "-").first.flatMap({ pid_t($0) }),
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            try? FileManager.default.removeItem(at: place.appending(path: name))
        }
    }

    private func run(_ arguments: [String], in folder: URL, fonts: String?, seconds: Int) throws(Trouble) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["HOME": folder.path].merging(fonts.map { ["FONTCONFIG_FILE": $0] } ?? [:]) { $1 }
        ) { $1 }
        let log = folder.appending(path: "log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let sink = FileHandle(forWritingAtPath: log.path) ?? .nullDevice
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = sink
        process.standardError = sink
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do { try process.run() } catch { throw .failed(program: program, "") }
        guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
            process.terminate()
            throw .failed(program: program, "")
        }
        guard process.terminationStatus == 0 else { throw .failed(program: program, said(in: folder)) }
    }

    /// The last line the engine said.
    private func said(in folder: URL) -> String {
        guard let data = try? Data(contentsOf: folder.appending(path: "log")) else { return "" }
        return String(decoding: data.suffix(400), as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
    }
}
