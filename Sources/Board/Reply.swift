/// What a request is answered with.
struct Reply: Sendable {
    enum Content: String, Sendable {
        case html = "text/html; charset=utf-8"
        case text = "text/plain; charset=utf-8"
        case style = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case json = "application/json; charset=utf-8"
        case stream = "text/event-stream; charset=utf-8"
    }

    var status = 200
    let content: Content
    let body: [UInt8]
    /// Whether it holds its styles itself, as papers do.
    var holdsStyle = false

    init(_ body: String, as content: Content, status: Int = 200) {
        self.status = status
        self.content = content
        self.body = Array(body.utf8)
    }

    init(paper: [UInt8]) {
        content = .html
        body = paper
        holdsStyle = true
    }

    /// The head as it goes over the wire. A stream has no length: it ends with its connection.
    var head: [UInt8] {
        let style = holdsStyle ? "'unsafe-inline'" : "'self'"
        let script = holdsStyle ? "" : " script-src 'self'; connect-src 'self';"
        var lines = [
            "HTTP/1.1 \(status) \(Self.phrase(status))",
            "Content-Type: \(content.rawValue)",
            "Content-Security-Policy: default-src 'none';\(script) style-src \(style); img-src 'self' data:; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Resource-Policy: same-origin",
            "Cache-Control: no-store",
            "Connection: close",
        ]
        if content != .stream { lines.append("Content-Length: \(body.count)") }
        if status == 405 { lines.append("Allow: GET, HEAD") }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// All of it; of a request that asked for the head alone, that.
    func bytes(headAlone: Bool) -> [UInt8] { headAlone ? head : head + body }

    static func refused(_ refused: Refused) -> Reply {
        Reply("\(refused.status) \(phrase(refused.status))\n", as: .text, status: refused.status)
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 421: "Misdirected Request"
        case 431: "Request Header Fields Too Large"
        default: "Service Unavailable"
        }
    }
}
