import CQRencode

extension Chart {
    /// Squares that a phone's camera reads as a text (ISO/IEC 18004), with the quiet zone of four squares that readers need.
    ///
    /// - Parameter unit: how large a square is, in points.
    /// - Returns: nothing where the text is too long for any.
    public static func squares(of text: String, caption: String, unit: Int = 2) -> Chart? {
        guard !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let (width, quiet) = (Int(code.pointee.width), 4)
        var chart = Chart(caption: caption, width: (width + 2 * quiet) * unit, height: (width + 2 * quiet) * unit)
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, code.pointee.data[row * width + column] & 1 == 1 { column += 1 }
                if column > start {
                    chart.shapes.append(
                        .rectangle(
                            x: (start + quiet) * unit, y: (row + quiet) * unit, width: (column - start) * unit,
                            height: unit, fill: .ink, edge: nil))
                }
                column += 1
            }
        }
        return chart
    }
}
