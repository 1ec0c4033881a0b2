import Foundation
import Kernel
import Yard

/// What is answered to which request. It holds nothing of anybody who asks.
struct Site: Sendable {
    /// What an answer is: whole, or one that goes on.
    enum Answer: Sendable {
        case reply(Reply)
        /// News in a language, from what was seen last.
        case stream(Language, seen: String?)
    }

    let stage: Stage
    let papers: PublicPapers
    /// The language of the wall, and of phones that ask for none.
    let language: Language
    /// Where phones reach this; `nil` where it is for this machine alone.
    let address: String?

    func answer(to request: Request) -> Answer {
        if address == nil, !Self.isThisMachine(request.fields["host"]) { return .reply(.refused(.otherHost)) }
        switch request.path {
        case "/": return .reply(live(choice(request, .phone)))
        case "/wall": return .reply(live(choice(request, .wall)))
        case "/live": return .stream(choice(request, .phone).language, seen: request.fields["last-event-id"])
        case "/state.json": return .reply(Reply(stage.frame(choice(request, .phone).language).frame.json, as: .json))
        case "/board.css": return .reply(Reply(BoardAssets.style, as: .style))
        case "/board.js": return .reply(Reply(BoardAssets.script, as: .script))
        case "/meetings": return .reply(past(choice(request, .phone)))
        default: return .reply(paper(request))
        }
    }

    /// A page from elsewhere may give this machine a name of its own and read what only this machine should: names of ours alone are answered.
    static func isThisMachine(_ host: String?) -> Bool {
        guard var name = host?.lowercased() else { return false }
        if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") { name = String(name[..<colon]) }
        return ["localhost", "127.0.0.1", "[::1]"].contains(name)
    }

    private func live(_ choice: PageChoice) -> Reply {
        let (frame, age) = stage.frame(choice.language)
        return Reply(
            HallPage(choice: choice).live(
                frame, age: age, community: stage.scene.book.header.community, address: address), as: .html)
    }

    private func choice(_ request: Request, _ place: PageChoice.Place) -> PageChoice {
        let asked = request.query["lang"].flatMap(Language.init(named:))
        let browser = place == .phone ? Self.language(request.fields["accept-language"] ?? "") : nil
        return PageChoice(
            place: place, language: asked ?? browser ?? language, hasContrast: request.query["contrast"] == "more")
    }

    /// The first language asked for that we have.
    private static func language(_ accepted: String) -> Language? {
        accepted.split(separator: ",").lazy.compactMap { tag in
            Language(named: String(tag.drop { $0 == " " }))
        }.first
    }

    private func past(_ choice: PageChoice) -> Reply {
        let book = stage.scene.book
        let wording = choice.language.screen.wording
        let meetings = book.meetings.reversed().filter { !$0.isOpen }.map { meeting in
            (
                told: "\(wording.date(meeting.opened.at.day)) \(meeting.opening.title)",
                papers: papers.of(meeting).map {
                    (address: "/meetings/\(meeting.number)/\($0.name)\(choice.query)", told: wording.name(of: $0))
                }
            )
        }
        return Reply(HallPage(choice: choice).past(meetings, community: book.header.community), as: .html)
    }

    /// `/meetings/3/minutes`
    private func paper(_ request: Request) -> Reply {
        let choice = choice(request, .phone)
        let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 4, parts[1] == "meetings", let number = Int(parts[2]), "\(number)" == parts[2],
            let paper = papers.paper(String(parts[3]), ofMeeting: number, in: stage.scene, choice.language)
        {
            return Reply(paper: paper)
        }
        return Reply(HallPage(choice: choice).notFound, as: .html, status: 404)
    }
}
