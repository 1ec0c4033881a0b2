import Foundation

@testable import Yard

/// The texts that the house is delivered with, read from the checkout.
enum Templates {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates")

    static func source(_ kind: SourceText.Kind, _ name: String) throws -> SourceText {
        let folder = [.law: "rules", .charter: "charters", .method: "methods"][kind] ?? ""
        let file = root.appending(path: folder).appending(path: "\(name).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        // The book takes the hash on trust; here any that follows the text will do.
        return SourceText(
            kind: kind, name: name, file: "\(name).yaml", text: text, sha256: "\(name)-\(text.utf8.count)")
    }

    static func charter(_ kind: SourceText.Kind, _ name: String) throws -> Charter {
        try CharterReader.read(source(kind, name))
    }

    static func supplies(for needs: [Book.TextNeed]) -> Book.Supplies {
        Book.Supplies(
            needs.flatMap { need -> [SourceText] in
                switch need {
                case .text(let kind, let name): [try? source(kind, name)].compactMap { $0 }
                case .laws(let kind, let book):
                    TemplateFolders(folders: [root.path]).names(on: .rules).compactMap { try? source(.law, $0) }
                        .filter { $0.isLaw(for: kind, in: book) }
                }
            })
    }

    static let all: [(SourceText.Kind, String)] = [
        (.law, "村委会法2010"), (.law, "村委会法2026"), (.law, "居委会法1989"), (.law, "居委会法2026"), (.law, "南塘"),
        (.law, "业主大会"), (.law, "集体经济组织法"), (.law, "合作社法"), (.law, "支部条例"),
        (.charter, "院坝会规程"), (.charter, "环境卫生委员会章程"), (.charter, "功能委员会章程"),
    ]
}

extension SourceText {
    /// A charter written in a test.
    static func charter(_ text: String, name: String = "试章程") -> SourceText {
        SourceText(kind: .charter, name: name, file: "试章程.yaml", text: text, sha256: "sha-\(text.hashValue)")
    }
}
