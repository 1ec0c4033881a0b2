import Kernel

extension Chart {
    /// The drawing as an `svg` element of its own.
    var svg: String {
        let shapes = shapes.map(Self.svg).joined(separator: "\n")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
            role="img" aria-label="\(Escaping.html(caption))">
            \(shapes)
            </svg>
            """
    }

    private static func svg(_ shape: Shape) -> String {
        switch shape {
        case .rectangle(let x, let y, let width, let height, let fill, let edge):
            let colours = "fill=\"\(fill?.hex ?? "none")\"" + (edge.map { " stroke=\"\($0.hex)\"" } ?? "")
            return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" \(colours)/>"
        case .polyline(let points, let tone, let weight):
            let places = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
            return
                "<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(tone.hex)\" stroke-width=\"\(weight)\"/>"
        case .text(let text, let point, let size, let anchor, let tone):
            let side =
                switch anchor {
                case .start: ""
                case .middle: " text-anchor=\"middle\""
                case .end: " text-anchor=\"end\""
                }
            return """
                <text x="\(point.x)" y="\(point.y)" font-size="\(size)"\(side) fill="\(tone.hex)">\(Escaping.html(text))</text>
                """
        }
    }
}

extension Chart.Tone {
    var hex: String {
        "#"
            + [parts.red, parts.green, parts.blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
