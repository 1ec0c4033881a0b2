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

    init(_ view: HallView) {
        let writer = HallHTML(view: view)
        html = writer.fragment()
        said = writer.said
        json = HallJSON(view: view).value.encoded
        id = String(SHA256.hex(of: writer.fragment(showsTime: false) + said).prefix(16))
    }

    /// As a server-sent event.
    func event(age: Int) -> [UInt8] {
        let data: JSON = ["age": .int(age), "said": .string(said), "html": .string(html)]
        let line = data.encoded.split(separator: "\n").joined(separator: "\ndata: ")
        return Array("id: \(id)\nevent: board\ndata: \(line)\n\n".utf8)
    }
}
