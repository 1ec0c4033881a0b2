import Foundation
import Papers
import Testing

/// Papers held byte for byte against those kept in the repository.
///
/// A change that is meant is kept with `YUANBA_KEEP_PAPERS=1 swift test --filter KeptPapers`, and read in the diff.
struct KeptPapersTests {
    private static let kept: [(Paper, PaperFormat)] = [
        (.record, .markdown), (.record, .html), (.minutes, .markdown), (.minutes, .html), (.record, .json),
        (.signIn, .markdown), (.signIn, .html), (.resolutions, .markdown), (.resolutions, .html),
    ]

    @Test func theSampleMeetingsPapers() throws { try compare("nanshan", Hall.nanshan()) }
    @Test func theRealMeetingsPapers() throws { try compare("labour2013", Hall.labour()) }

    @Test func theProposalsPaper() throws {
        let hall = try Hall.nanshan()
        for format in [PaperFormat.markdown, .html, .json] {
            let paper = try Hall.maker.make(
                proposal: #require(.init("P1")), in: hall.book, as: format, standing: Hall.standing)
            try compare(paper, with: "nanshan.P1.\(format.rawValue)")
        }
    }

    private func compare(_ name: String, _ hall: Hall) throws {
        for (paper, format) in Self.kept {
            let middle = format == .json ? "" : "\(paper.rawValue)."
            try compare(hall.paper(paper, format), with: "\(name).\(middle)\(format.rawValue)")
        }
    }

    private func compare(_ paper: String, with name: String) throws {
        let file = Hall.root.appending(path: "Tests/PapersTests/Kept/\(name)")
        if ProcessInfo.processInfo.environment["YUANBA_KEEP_PAPERS"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(paper.utf8).write(to: file)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(paper == kept, "\(name) differs from the one kept")
    }
}
