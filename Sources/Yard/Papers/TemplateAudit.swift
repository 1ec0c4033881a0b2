import Foundation
import Kernel
import Page

/// What is wrong with the templates of a folder, all of it, a line each.
public struct TemplateAudit: Sendable {
    /// How many templates were looked at.
    public let count: Int
    public let faults: [PaperError]

    /// - Parameters:
    ///   - folder: a folder of templates, or the shelf of papers in it.
    ///   - others: where parts are looked for that are not in it.
    /// - Throws: `PaperError.noFolder` where nothing of the kind is there.
    public init(_ folder: String, others: TemplateFolders) throws(PaperError) {
        let root = try Self.root(folder)
        let shelf = root + "/" + TemplateFolders.Shelf.papers.rawValue
        let folders = TemplateFolders(folders: [root] + others.folders.filter { $0 != root })
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: shelf)) ?? []).sorted()
        var (count, faults) = (0, [PaperError]())
        for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
            let file = shelf + "/" + name
            if name.lowercased().hasSuffix(".docx") {
                count += 1
                faults += Self.word(file)
            } else if name.hasSuffix(".mustache") {
                count += 1
                faults += Self.text(file, name, in: folders)
            }
        }
        (self.count, self.faults) = (count, faults)
    }

    /// The folder that holds the shelf of papers.
    private static func root(_ folder: String) throws(PaperError) -> String {
        var isFolder: ObjCBool = false
        let path = URL(filePath: folder).standardizedFileURL
        for root in [path, path.appending(path: "templates"), path.deletingLastPathComponent()] {
            let shelf = root.appending(path: TemplateFolders.Shelf.papers.rawValue).path
            guard FileManager.default.fileExists(atPath: shelf, isDirectory: &isFolder), isFolder.boolValue else {
                continue
            }
            if root == path.deletingLastPathComponent(), path.lastPathComponent != "papers" { continue }
            return root.path
        }
        throw .noFolder(folder)
    }

    private static func word(_ file: String) -> [PaperError] {
        do { return try WordSet(reading: file).faults } catch { return [error] }
    }

    private static func text(_ file: String, _ name: String, in folders: TemplateFolders) -> [PaperError] {
        let text: String
        do { text = try folders.text(of: file).replacing("\r\n", with: "\n") } catch { return [error] }
        func error(_ fault: (line: Int, problem: TemplateProblem)) -> PaperError {
            .template(file: file, line: fault.line, fault.problem)
        }
        var faults = TemplateCheck(file: file, text: text).faults(names: TemplateNames.all)
        let (name, kind) = kind(of: name)
        if case .paper = kind { faults += unknownLines(in: text) }
        guard faults.isEmpty else { return faults.sorted { $0.line < $1.line }.map(error) }
        // Whether its parts are there, and none holds itself.
        do { _ = try TemplateSet(name, kind: kind, in: folders) } catch { return [error] }
        return []
    }

    private static func kind(of file: String) -> (name: String, TemplateKind) {
        let parts = file.split(separator: ".").map(String.init)
        let name = parts.dropLast(parts.count > 2 ? 2 : 1).joined(separator: ".")
        if parts.count > 2 {
            let middle = parts[parts.count - 2]
            if let format = PaperFormat(rawValue: middle), format.hasTemplates { return (name, .format(format)) }
            if let language = Language.allCases.first(where: { $0.rawValue == middle }) {
                return (name, .paper(language))
            }
        }
        return (parts.dropLast().joined(separator: "."), .paper(.chinese))
    }

    /// Lines that begin with `@` and a word that is none of those there are.
    private static func unknownLines(in text: String) -> [(line: Int, problem: TemplateProblem)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { place, line in
            let line = line.drop { $0 == " " }
            guard line.first == "@", !Markup.isKnown(line: line) else { return nil }
            return (place + 1, .unknownLine(String(line.prefix { $0 != " " })))
        }
    }

}
