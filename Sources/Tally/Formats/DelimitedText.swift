/// Text in columns (RFC 4180): fields between separators, quoted where need be. A quoted field may hold line ends.
struct DelimitedText {
    var scan: Scanner
    let separator: UInt8

    struct Field {
        var text: String
        /// Where it begins in the file.
        var offset: Int
    }

    /// The next record that isn't blank; nil at the end.
    mutating func record() throws(BallotError) -> [Field]? {
        while !scan.isAtEnd, Scanner.isLineEnd(scan.byte) { scan.at += 1 }
        guard !scan.isAtEnd else { return nil }
        var fields: [Field] = []
        while true {
            fields.append(try field())
            if scan.byte == separator, !scan.isAtEnd {
                scan.at += 1
                continue
            }
            return fields
        }
    }

    private mutating func field() throws(BallotError) -> Field {
        let start = scan.at
        var look = start
        while look < scan.end, scan.bytes[look] == 0x20 { look += 1 }
        if look < scan.end, scan.bytes[look] == 0x22 {
            scan.at = look
            return Field(text: try quoted(), offset: start)
        }
        while !scan.isAtEnd, scan.byte != separator, !Scanner.isLineEnd(scan.byte) { scan.at += 1 }
        return Field(text: scan.text(scan.trimmed(start..<scan.at)), offset: start)
    }

    private mutating func quoted() throws(BallotError) -> String {
        let start = scan.at
        scan.at += 1
        var text: [UInt8] = []
        while !scan.isAtEnd {
            let byte = scan.byte
            scan.at += 1
            if byte == 0x22 {
                if scan.byte == 0x22, !scan.isAtEnd {
                    scan.at += 1
                } else {
                    scan.skipBlanks()
                    guard scan.isAtEnd || scan.byte == separator || Scanner.isLineEnd(scan.byte) else {
                        throw scan.wrong("引号后的分隔符或行尾", "a separator or the end of the line after a quote")
                    }
                    return String(decoding: text, as: UTF8.self)
                }
            }
            text.append(byte)
        }
        throw scan.wrong("结尾的双引号", "a closing double quote", at: start)
    }
}
