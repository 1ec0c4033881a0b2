import CQRencode
import Kernel

/// Squares that a phone's camera reads as an address.
struct QRCode {
    private let width: Int
    private let dark: [Bool]

    /// - Returns: nothing where the text is too long for any.
    init?(_ text: String) {
        guard !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        dark = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
    }

    /// With the quiet zone of four squares that readers need (ISO/IEC 18004, 6.3.8).
    func svg(called name: String) -> String {
        let quiet = 4
        var path = ""
        for row in 0..<width {
            for column in 0..<width where dark[row * width + column] {
                path += "M\(column + quiet) \(row + quiet)h1v1h-1z"
            }
        }
        let size = width + 2 * quiet
        return """
            <svg class="qr" viewBox="0 0 \(size) \(size)" role="img" aria-label="\(Escaping.html(name))" shape-rendering="crispEdges">\
            <rect class="light" width="\(size)" height="\(size)"/><path d="\(path)"/></svg>
            """
    }
}
