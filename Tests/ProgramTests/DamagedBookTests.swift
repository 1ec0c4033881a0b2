import Foundation
import Testing

@Suite("Damaged books at the command line")
struct DamagedBookTests {
    private let program: Program
    private let whole: Data

    init() throws {
        program = try Program()
        let book = try program.book("a.book")
        var lines = ["人员 张三", "开会 院坝会 试 主持=张三 应到=1", "签到 张三"]
        lines += (1...34).map { "张三：第\($0)句，" + String(repeating: "水沟年年夏天都堵。", count: 12) }
        _ = try program.run("meet", book, input: (lines + ["散会"]).joined(separator: "\n"))
        whole = try program.bytes("a.book")
    }

    private func page(_ number: Int) -> Range<Int> { (number - 1) * 4096..<number * 4096 }

    /// Every command says one line, in the language asked for, and leaves the file as it is.
    private func expectRefusal(_ bytes: Data, naming words: String) throws {
        try bytes.write(to: URL(filePath: program.path("b.book")))
        for command in ["verify b.book", "minutes b.book", "export b.book", "meet b.book", "compare b.book a.book"] {
            for language in ["zh", "en"] {
                let run = try program.shell("echo '人员 李四' | $Y \(command) --lang \(language)")
                #expect(run.status == 4 && run.errors.isOneLine, "\(command): \(run.status) \(run.errors)")
                #expect(run.errors.hasHan == (language == "zh"), "\(run.errors)")
                if language == "zh" { #expect(run.errors.contains(words), "\(command): \(run.errors)") }
            }
        }
        #expect(try program.bytes("b.book") == bytes)
        #expect(try program.files("b.book") == ["b.book"])
    }

    private func doctor() throws -> (run: Program.Result, verified: Program.Result) {
        let run = try program.shell("$Y doctor b.book -o new.book")
        return (run, try program.shell("$Y verify new.book"))
    }

    @Test("a file cut off in the middle")
    func cut() throws {
        let pages = whole.count / 4096
        try expectRefusal(whole.prefix(whole.count - 3_000), naming: "第\(pages)页起不全")
        let (run, verified) = try doctor()
        #expect(run.status == 4 && run.output.contains("救出"), "\(run.output)")
        #expect(verified.status == 0)
    }

    @Test("a page in another's place: the entries out of reach are named, and saved")
    func swapped() throws {
        var bytes = whole
        let leaf = try #require((3...whole.count / 4096).first { whole[page($0).lowerBound] == 0x0D })
        bytes.replaceSubrange(page(2), with: whole[page(leaf)])
        try expectRefusal(bytes, naming: "–38条还在文件里，却读不到")
        let (run, verified) = try doctor()
        #expect(run.status == 0 && run.output.contains("救出38条") && verified.output.contains("38条"), "\(run.output)")
    }

    @Test("something behind the last page")
    func longer() throws {
        try expectRefusal(whole + Data(count: 4096), naming: "后面还有东西")
        #expect(try doctor().run.output.contains("救出38条"))
    }

    @Test("a last page from before: the gap is named")
    func stale() throws {
        var bytes = whole
        let last = page(whole.count / 4096)
        bytes.replaceSubrange(last, with: Data(count: 4096))
        try expectRefusal(bytes, naming: "损坏")
        #expect(try doctor().run.status == 4)
    }

    @Test("books damaged by others, where they lie beside the checkout")
    func shared() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../shared/faults/books")
        guard FileManager.default.fileExists(atPath: folder.path) else { return print("skipped: no ../shared/faults") }
        for (name, saved) in [
            ("swapped-pages", "38条"), ("truncated-25468", "29条"), ("null-payload", "2条"), ("ignore-trigger", "38条"),
        ] {
            let bytes = try Data(contentsOf: folder.appending(path: name + ".book"))
            try expectRefusal(bytes, naming: "损坏")
            let (run, verified) = try doctor()
            #expect(run.output.contains("救出\(saved)"), "\(name): \(run.output)")
            #expect(verified.status == 0)
            unlink(program.path("new.book"))
        }
    }

    @Test("a forged snapshot beside the book reaches no paper")
    func forged() throws {
        let other = try program.book("o.book")
        var lines = ["人员 李四", "开会 院坝会 假的 主持=李四 应到=1", "签到 李四"]
        lines += (1...230).map { "李四：假话\($0)" }
        _ = try program.run("meet", other, input: lines.joined(separator: "\n"))
        try #require(try program.files("o.book-snapshot").count == 1)
        // The other's snapshot under this book's name and chain, sealed by whoever has no key.
        var head = String(decoding: try program.bytes("o.book-snapshot").prefix(400), as: UTF8.self)
            .split(separator: "\n").prefix(5).map(String.init)
        let body = try program.bytes("o.book-snapshot").dropFirst(head.joined(separator: "\n").utf8.count + 1)
        let verified = try program.run("verify", program.path("a.book")).output
        head[2] = "38"
        head[3] = String(try #require(verified.firstMatch(of: /[0-9a-f]{64}/)).0)
        try (Data((head.joined(separator: "\n") + "\n").utf8) + body)
            .write(to: URL(filePath: program.path("a.book-snapshot")))
        for command in ["minutes a.book", "export a.book", "export a.book --format csv", "export a.book --public"] {
            #expect(!(try program.shell("$Y \(command)").output.contains("假")), "\(command)")
        }
        #expect(!(try program.run("meet", program.path("a.book"), input: "纪要\n名册\n").output.contains("李四")))
    }
}
