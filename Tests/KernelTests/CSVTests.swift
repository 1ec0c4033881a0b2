import Kernel
import Testing

@Suite("CSV")
struct CSVTests {
    private func read(_ text: String, _ separator: CSVReader.Separator? = nil) throws -> [[String]] {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBufferPointer { bytes in
            var reader = CSVReader(bytes, separator: separator)
            var records: [[String]] = []
            while let record = try reader.record() { records.append(record.map(\.text)) }
            return records
        }
    }

    @Test("what is written is read back, whatever it holds")
    func backAndForth() throws {
        let rows = [["甲，乙", "a,b", "说“好”", "\"x\""], ["一\n二", " 前", "后 ", "a;b"], ["", "\t", "—", "1"]]
        #expect(try read(rows.map { CSV.line($0) }.joined(), .comma).map { $0.map(CSV.unguarded) } == rows)
    }

    @Test(
        "what a spreadsheet would reckon with shows as text",
        arguments: ["=1+1", "+86", "-3", "@x", "＝1", "＋1", "－1", "＠x", "\tx", "\rx", "=\u{301}1"])
    func formulas(_ text: String) throws {
        #expect(CSV.guarded(text) == "'" + text)
        #expect(CSV.unguarded("'" + text) == text)
        #expect(CSV.cell(text).contains("'"))
    }

    @Test("a text that is no formula stays as it is", arguments: ["", "甲", "'甲", "1-2", "'", " =1"])
    func texts(_ text: String) {
        #expect(CSV.guarded(text) == text)
        #expect(CSV.unguarded(text) == text)
    }

    @Test(
        "the separator is found by itself",
        arguments: ["甲,乙\n1,2\n", "甲;乙\r\n1;2", "甲\t乙\r1\t2", "甲，乙\n1，2", "\n\n甲;\"乙\"\n\"1\" ;2\n"])
    func separators(_ text: String) throws {
        #expect(try read(text) == [["甲", "乙"], ["1", "2"]])
    }

    @Test("quoted fields of a table of tabs end at the tab")
    func tabs() throws {
        #expect(try read("\"a\"\t\"b\"\n\"1\" \t2\n") == [["a", "b"], ["1", "2"]])
    }

    @Test("a quotation mark that is not closed, or closed too early, is named with its byte")
    func quotes() {
        let open = #expect(throws: CSVReader.Problem.self) { try read("a,\"b\n") }
        #expect(open?.offset == 2 && open?.expected.english == "a closing double quote")
        let early = #expect(throws: CSVReader.Problem.self) { try read("a,\"b\"c\n") }
        #expect(early?.offset == 5)
    }
}
