import Kernel
import Yard

/// The view as it is handed out, made once for everybody who reads that language.
struct Frame: Sendable {
    let html: String
    let said: String
    let json: String
    /// Of what is to be seen and of nothing else: whoever has seen it needs it no second time, and whoever sees two of them learns nothing of
    /// what was entered between them that is not to be seen.
    let id: String
    /// An event's data but for its age: written once, sent to everybody.
    private let data: [UInt8]

    init(_ view: HallView) {
        let writer = HallHTML(view: view)
        html = writer.fragment()
        said = writer.said
        json = HallJSON(view: view).value.encoded
        id = String(SHA256.hex(of: writer.fragment(showsTime: false) + said).prefix(16))
        data = Array("\"said\": \(Self.line(said)), \"html\": \(Self.line(html))}\n\n".utf8)
    }

    /// A string as JSON has it: one line, whatever is in it.
    private static func line(_ text: String) -> String { JSON.string(text).encoded.filter { $0 != "\n" } }

    /// As a server-sent event.
    func event(age: Int) -> [UInt8] { Array("id: \(id)\nevent: board\ndata: {\"age\": \(age), ".utf8) + data }
}
