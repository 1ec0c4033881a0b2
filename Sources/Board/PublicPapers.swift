import Foundation
import Kernel
import Yard

/// Papers of meetings that are over, as they hang on the wall: each made once for as long as nothing is added to the book.
final class PublicPapers: @unchecked Sendable {
    /// What is made to be handed out to everybody. A record is for the file, and lists of people are for those whom they concern.
    private static let offered: [Paper] = [.minutes, .resolutions, .result, .choosing]
    private static let most = 64

    private struct Key: Hashable {
        let name: String
        let meeting: Int
        let language: Language
        let count: Int
    }

    private let templates: TemplateFolders
    private let lock = NSLock()
    private var made: [Key: [UInt8]] = [:]

    init(templates: TemplateFolders) { self.templates = templates }

    func of(_ meeting: Meeting) -> [Paper] {
        guard !meeting.isOpen else { return [] }
        return Self.offered.filter { paper in
            switch paper {
            case .result: meeting.electionsOfPeople.contains(where: \.isDeclared)
            case .choosing: meeting.choosings.contains(where: \.isDeclared)
            default: true
            }
        }
    }

    /// - Returns: nothing where there is no such paper of a meeting that is over.
    func paper(_ name: String, ofMeeting number: Int, in scene: Stage.Scene, _ language: Language) -> [UInt8]? {
        guard let meeting = scene.book.meeting(number), let paper = of(meeting).first(where: { $0.name == name }) else {
            return nil
        }
        let key = Key(name: name, meeting: number, language: language, count: scene.count)
        // One at a time: whoever asks for all of them at once waits, and not the meeting.
        return lock.withLock {
            if let known = made[key] { return known }
            let own = PaperMaker(templates: templates, wording: language.screen.wording)
            let isWritten = (try? own.hasText(of: paper)) == true
            let maker = isWritten ? own : PaperMaker(templates: templates)
            let bytes = try? maker.make(
                paper, ofMeeting: number, in: scene.book, as: .html, for: .open,
                standing: Standing(entry: scene.count, hash: scene.head))
            if made.count >= Self.most { made = [:] }
            made[key] = bytes
            return bytes
        }
    }
}
