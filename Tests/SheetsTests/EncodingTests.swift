import Sheets
import Testing

@Suite("Encodings")
struct EncodingTests {
    private func decode(_ bytes: [UInt8]) throws -> (TextEncoding, String) {
        let decoded = try bytes.withUnsafeBufferPointer { try TextEncoding.decode($0) }
        return (decoded.encoding, String(decoding: decoded.bytes ?? bytes, as: UTF8.self))
    }

    private func sixteen(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    @Test("UTF-8 stays where it is")
    func utf8() throws {
        let bytes = Array("甲,乙\u{1F600}\n".utf8)
        let decoded = try bytes.withUnsafeBufferPointer { try TextEncoding.decode($0) }
        #expect(decoded.encoding == .utf8 && decoded.bytes == nil)
    }

    @Test("UTF-16 of either order, with its mark or without")
    func utf16() throws {
        let text = "编号,第1选择\n1,杨通海\u{1F600}\n"
        #expect(try decode([0xFF, 0xFE] + sixteen(text, isLittle: true)) == (.utf16LittleEndian, text))
        #expect(try decode([0xFE, 0xFF] + sixteen(text, isLittle: false)) == (.utf16BigEndian, text))
        #expect(try decode(sixteen(text, isLittle: true)) == (.utf16LittleEndian, text))
        #expect(try decode(sixteen(text, isLittle: false)) == (.utf16BigEndian, text))
        // Half a character, a byte over, a zero.
        for end in [[0x00, 0xD8], [0x41], [0x00, 0x00]] as [[UInt8]] {
            let error = #expect(throws: Unreadable.self) {
                try decode([0xFF, 0xFE] + sixteen("甲\n", isLittle: true) + end)
            }
            #expect(error?.place == Place(line: 2, column: 1))
        }
    }

    @Test("GBK and the four-byte characters of GB18030")
    func national() throws {
        // 编号,第1选择 · 1,杨通海
        let bytes: [UInt8] = [
            0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xB5, 0xDA, 0x31, 0xD1, 0xA1, 0xD4, 0xF1, 0x0A, 0x31, 0x2C, 0xD1, 0xEE, 0xCD,
            0xA8,
            0xBA, 0xA3, 0x0A,
        ]
        #expect(try decode(bytes) == (.gb18030, "编号,第1选择\n1,杨通海\n"))
        #expect(try decode(bytes + [0x81, 0x39, 0xEE, 0x39]).1.hasSuffix("\u{3400}"))
    }

    @Test("Latin-1, Cyrillic and broken UTF-8 are refused with the place, Big5 by its name")
    func refused() {
        let latin: [UInt8] =
            Array("ID,Rank 1\n1,Jos".utf8) + [0xE9, 0x20] + Array("M".utf8) + [0xFC] + Array("ller\n".utf8)
        #expect(throws: Unreadable.bytes([0xE9, 0x20], Place(line: 2, column: 6))) { try decode(latin) }
        let cyrillic: [UInt8] = [0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2, 0x0A, 0xCF, 0xE5, 0xF2, 0xF0, 0xEE, 0xE2, 0x0A]
        #expect(throws: Unreadable.self) { try decode(cyrillic) }
        #expect(throws: Unreadable.self) { try decode(Array("杨通海,潘玉珍\n李大山,".utf8) + [0xE6, 0x9D, 0x0A]) }
        // 編號,第1選擇 · 楊通海 in Big5.
        let big5: [UInt8] = [
            0xBD, 0x73, 0xB8, 0xB9, 0x2C, 0xB2, 0xC4, 0x31, 0xBF, 0xEF, 0xBE, 0xDC, 0x0A, 0xB7, 0xA8, 0xB3, 0x71, 0xAE,
            0xFC, 0x0A,
        ]
        #expect(throws: Unreadable.kind(.big5)) { try decode(big5) }
        #expect(throws: Unreadable.self) { try decode(Array("a\0b".utf8)) }
        #expect(throws: Unreadable.kind(.utf32)) { try decode([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) }
    }

    @Test("two files of two encodings put into one are refused with the line of the other")
    func mixed() throws {
        let excel: [UInt8] =
            Array("ID,Rank 1\n1,".utf8) + [0xD5, 0xC5, 0xC8, 0xFD] + Array("\n2,".utf8)
            + [0xC0, 0xEE, 0xCB, 0xC4, 0x0A]
        #expect(try decode(excel).1 == "ID,Rank 1\n1,张三\n2,李四\n")
        #expect(throws: Unreadable.mixed(Place(line: 4, column: 3))) { try decode(excel + Array("3,张三\n".utf8)) }
    }
}
