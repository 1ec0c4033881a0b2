import Foundation
import Kernel
import Mustache
import Page

/// A Word file of a community's own, read and checked, ready to be filled in.
struct WordSet {
    let file: String
    private let word: WordTemplate
    private let name: String

    /// The largest file that is opened, in bytes.
    private static let largest = 32_000_000

    /// - Throws: `PaperError` for a file that is no Word file or wrong in a paragraph.
    init(_ file: String) throws(PaperError) {
        self = try WordSet(reading: file)
        if let fault = faults.first { throw fault }
    }

    /// The same, whatever is wrong in it.
    init(reading file: String) throws(PaperError) {
        self.file = file
        name = URL(filePath: file).lastPathComponent
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: file)) } catch { throw .unreadable(file: file) }
        guard data.count <= Self.largest else { throw .word(file: file, part: nil, paragraph: 0, .tooLarge) }
        do { word = try WordTemplate(Array(data)) } catch {
            throw .word(file: file, part: nil, paragraph: 0, error == .notWord ? .notWord : .tooLarge)
        }
    }

    /// Everything that is wrong in it, in its order.
    var faults: [PaperError] {
        word.parts.flatMap { part -> [PaperError] in
            let place = part.name == "word/document.xml" ? nil : String(part.name.dropFirst(5).dropLast(4))
            func error(_ paragraph: Int, _ problem: TemplateProblem) -> PaperError {
                .word(file: file, part: place, paragraph: paragraph, problem)
            }
            let slips = part.slips.map { error($0.paragraph, Self.problem($0.slip)) }
            if part.slips.contains(where: { $0.slip == .unfinished }) { return slips }
            let check = TemplateCheck(file: file, text: Self.checked(part.paragraphs))
            let found = check.faults(names: TemplateNames.all).map { error($0.line, $0.problem) }
            // Told once, by what the check says of it.
            let told = Set(found.compactMap(\.loop))
            let faults = found + slips.filter { $0.loop.map { !told.contains($0) } ?? true }
            return faults.enumerated().sorted { ($0.element.paragraph, $0.offset) < ($1.element.paragraph, $1.offset) }
                .map(\.element)
        }
    }

    /// - Throws: `PaperError.word` where the paper would be larger than any paper is, `.noMemory`.
    func fill(_ view: JSON) throws(PaperError) -> [UInt8] {
        let kind = TemplateKind.word(.chinese)
        MustacheContentTypes.register(kind.escaped, named: kind.contentType)
        var filled: [String: String] = [:]
        var left = TemplateCost.limit * 4
        for part in word.parts where part.template.contains("{{") {
            let tags = try TemplateCheck(file: file, text: part.template).tags()
            do {
                var cost = TemplateCost([part.name: tags], limit: left)
                try cost.check(part.name, view)
                left = cost.left
            } catch { throw .word(file: file, part: nil, paragraph: 0, .tooLong(most: TemplateCost.limit * 4)) }
            do {
                let template = try MustacheTemplate(string: "{{% CONTENT_TYPE: \(kind.contentType)}}\n" + part.template)
                filled[part.name] = MustacheLibrary(templates: [part.name: template]).render(
                    view, withTemplate: part.name)
            } catch { throw .word(file: file, part: nil, paragraph: 0, .badTag) }
        }
        do { return try word.write(filled) } catch { throw .noMemory }
    }

    /// A line a paragraph; parts, functions and the like are not for Word files.
    private static func checked(_ paragraphs: [String]) -> String {
        paragraphs.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
    }

    private static func problem(_ slip: WordTemplate.Slip) -> TemplateProblem {
        switch slip {
        case .unfinished: .unfinishedTag
        case .brokenLoop(let name, let isOpen): .brokenLoop(section: name, isOpen: isOpen)
        }
    }
}

extension PaperError {
    fileprivate var paragraph: Int { if case .word(_, _, let paragraph, _) = self { paragraph } else { 0 } }

    /// The section whose beginning or end is wrong.
    fileprivate var loop: String? {
        guard case .word(_, _, _, let problem) = self else { return nil }
        return switch problem {
        case .neverClosed(let section), .closesNothing(let section), .closes(let section, _),
            .brokenLoop(let section, _):
            section
        default: nil
        }
    }
}
