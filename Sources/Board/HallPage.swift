import Kernel
import Yard

/// How a page is asked for: nothing of it is kept anywhere, so that no cookie is needed.
struct PageChoice: Hashable, Sendable {
    enum Place: String, Sendable { case phone, wall }

    var place: Place
    var language: Language
    var hasContrast = false

    /// The address of the same page with other choices.
    var address: String { (place == .wall ? "/wall" : "/") + query }

    /// The words behind an address that carry the choices on.
    var query: String { "?lang=\(language.rawValue)" + (hasContrast ? "&contrast=more" : "") }

    func with(_ change: (inout PageChoice) -> Void) -> PageChoice {
        var choice = self
        change(&choice)
        return choice
    }
}

/// Whole pages around what is to be seen.
struct HallPage {
    let choice: PageChoice
    private var words: any HallWords { choice.language.hall }
    private var shape: String { "\(choice.place.rawValue)\(choice.hasContrast ? " contrast" : "")" }

    /// - Parameters:
    ///   - frame: what is to be seen, and how long ago it was made, in milliseconds.
    ///   - address: where phones reach this; `nil` where none can.
    func live(_ frame: Frame, age: Int, community: String, address: String?) -> String {
        let code =
            choice.place == .wall
            ? address.flatMap { address in QRCode(address).map { scan($0, address) } } ?? "" : ""
        // Without scripts a page asks again by itself.
        return page(
            title: "\(community) · \(words.board)",
            head: "<noscript><meta http-equiv=\"refresh\" content=\"8\"></noscript>",
            body: """
                <p id="lost" hidden>\(text(words.disconnected))</p>\
                <main id="board" data-age="\(age)" data-live="/live\(text(choice.query))" data-said="\(text(frame.said))">\
                \(frame.html)</main>\(code)<p id="said" class="voice" role="status" aria-live="polite"></p>\(links)
                """, script: "<script src=\"/board.js\" defer></script>")
    }

    private func scan(_ code: QRCode, _ address: String) -> String {
        """
        <aside class="scan"><p>\(text(words.scan))</p>\(code.svg(called: words.qrFor(address)))\
        <p class="address">\(text(address))</p></aside>
        """
    }

    private var links: String {
        let other: Language = choice.language == .chinese ? .english : .chinese
        func link(_ to: PageChoice, _ told: String, _ more: String = "") -> String {
            "<a href=\"\(text(to.address))\"\(more)>\(text(told))</a>"
        }
        let places =
            choice.place == .wall
            ? link(choice.with { $0.place = .phone }, words.phone) : link(choice.with { $0.place = .wall }, words.wall)
        return """
            <nav>\(places) \(link(choice.with { $0.language = other }, words.otherLanguage, " lang=\"\(Self.tag(other))\"")) \
            \(link(choice.with { $0.hasContrast.toggle() }, choice.hasContrast ? words.lessContrast : words.moreContrast)) \
            <a href="/meetings\(text(choice.query))">\(text(words.past))</a></nav>
            """
    }

    /// Meetings that are over, with their papers.
    func past(_ meetings: [(told: String, papers: [(address: String, told: String)])], community: String) -> String {
        let list = meetings.map { meeting in
            let papers = meeting.papers.map { "<a href=\"\(text($0.address))\">\(text($0.told))</a>" }
            return "<li><h2>\(text(meeting.told))</h2><p>\(papers.joined(separator: " "))</p></li>"
        }
        let body = list.isEmpty ? "<p>\(text(words.noPast))</p>" : "<ul class=\"past\">\(list.joined())</ul>"
        return page(
            title: words.past, head: "",
            body: """
                <main class="page"><p class="community">\(text(community))</p><h1>\(text(words.past))</h1>\(body)</main>\
                <nav><a href="\(text(choice.address))">\(text(words.back))</a></nav>
                """, script: "")
    }

    var notFound: String {
        page(
            title: words.noSuchPage, head: "",
            body: """
                <main class="page"><h1>\(text(words.noSuchPage))</h1></main>\
                <nav><a href="\(text(choice.address))">\(text(words.back))</a></nav>
                """, script: "")
    }

    private func page(title: String, head: String, body: String, script: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(Self.tag(choice.language))" class="\(shape)"><head><meta charset="utf-8"><title>\(text(title))</title>\
        <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">\
        <link rel="icon" href="data:,"><link rel="stylesheet" href="/board.css">\(head)\(script)</head>
        <body>\(body)</body></html>

        """
    }

    private func text(_ text: String) -> String { Escaping.html(text) }

    private static func tag(_ language: Language) -> String {
        switch language {
        case .chinese: "zh-Hans"
        case .english: "en"
        }
    }
}
