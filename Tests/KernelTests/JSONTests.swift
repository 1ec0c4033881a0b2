import Foundation
import Kernel
import Testing

@Suite("JSON")
struct JSONTests {
    private func read(_ text: String) throws -> JSON {
        try Data(text.utf8).withUnsafeBytes { (bytes) throws -> JSON in try JSON(bytes) }
    }

    private func problem(_ text: String) -> JSONProblem? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return error as? JSONProblem
        }
    }

    @Test("what is read has the keys in the order written and the figures digit by digit")
    func order() throws {
        let value = try read(#" {"b": [1, -0, 2.50, 1e3, true, null], "a": {"\u5bb6": "\ud83d\ude00\/"}} "#)
        #expect(value.members.map(\.key) == ["b", "a"])
        #expect(value["b"]?.items.compactMap(\.text) == ["1", "-0", "2.50", "1e3"])
        #expect(value["a"]?["家"] == "😀/")
        #expect(value["b"]?.items.suffix(2) == [true, nil])
    }

    @Test("what is written is read back the same")
    func writing() throws {
        let value: JSON = [
            "id": "P1", "amount": 5000, "note": "“院坝”\t\"x\"\\\n\u{1}\u{8}\u{C}", "list": [1, 2], "none": [],
            "deep": ["a": [["b": nil]]],
        ]
        #expect(try read(value.encoded) == value)
        #expect(value.encoded.contains(#""note": "“院坝”\t\"x\"\\\n\u0001\b\f""#))
    }

    @Test(
        "what is wrong is named with line, column and what was expected",
        arguments: [
            ("", "1:1: expected a JSON value"),
            ("{\n  \"村\": 1,\n  \"村\": 2\n}", "3:3: expected each key once"),
            ("{\n  \"院坝\" 1}", "2:8: expected a colon"),
            ("[1,\r\n 2 3]", "2:4: expected a comma or the closing bracket"),
            ("[1", "1:3: expected a comma or the closing bracket"),
            ("{a: 1}", "1:2: expected a key in double quotes"),
            ("[\"村", "1:2: expected a closing double quote"),
            ("[\"\\x\"]", "1:4: expected a JSON escape"),
            ("[\"\\u12g4\"]", "1:5: expected four hexadecimal digits"),
            ("[\"\\ud83d\"]", "1:5: expected a whole character (\\u in a pair)"),
            ("[\"a\nb\"]", "1:4: expected an escape (such as \\n)"),
            ("[01]", "1:2: expected a number"), ("[1.]", "1:2: expected a number"), ("[-]", "1:2: expected a number"),
            ("[1e+]", "1:2: expected a number"), ("[+1]", "1:2: expected a JSON value"),
            ("[nul]", "1:2: expected a JSON value"), ("[1]]", "1:4: expected nothing after the JSON value"),
            (
                String(repeating: "[", count: 100_000), "1:201: expected JSON no more than 200 levels deep"
            ),
        ])
    func problems(_ text: String, _ message: String) throws {
        let found = try #require(problem(text))
        #expect(found.message(.english) == message)
        #expect(found.message(.chinese).hasPrefix("\(found.place): 应为"))
    }

    @Test("canonical JSON holds the same bytes however another program laid it out")
    func canonical() throws {
        let kept = try CanonicalJSON.encode(["b": "x/y\u{7F}", "a": "院\n\u{1F}"])
        #expect(String(decoding: kept, as: UTF8.self) == "{\"a\":\"院\\n\\u001f\",\"b\":\"x/y\u{7F}\"}")
        let laidOut = Data(#"{ "b" : "x\/y\u007f", "a" : "\u9662\n\u001F" }"#.utf8)
        let again = try laidOut.withUnsafeBytes { Data(try JSONTape($0).canonical(0)) }
        #expect(again == kept)
    }

    @Test("a fraction is read as JSON, and refused where a whole number is wanted")
    func fractions() throws {
        #expect(try read("1.5") == .number("1.5"))
        #expect(throws: JSONProblem.self) { try CanonicalJSON.decode([Int].self, from: Data("[1.5]".utf8)) }
    }
}

@Suite("Places in a text")
struct TextPlaceTests {
    @Test("every kind of line end ends one line; a column counts characters")
    func places() {
        let text = Array("院坝\r\n村\rx\ny".utf8)
        let places = text.indices.map { place in
            text.withUnsafeBytes { TextPlace(of: place, in: $0).description }
        }
        // Bytes: 院 3, 坝 3, CR LF, 村 3, CR, x, LF, y.
        #expect(places[0] == "1:1" && places[3] == "1:2" && places[6] == "1:3")
        #expect(places[8] == "2:1" && places[11] == "2:2" && places[12] == "3:1" && places[14] == "4:1")
        #expect(text.withUnsafeBytes { TextPlace(of: 99, in: $0).description } == "4:2")
    }
}
