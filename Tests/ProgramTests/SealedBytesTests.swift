import Chance
import Foundation
import Testing
import Yard

/// Whatever the program writes, and wherever it is killed: no word of people served stands in it.
@Suite("Sealed bytes", .serialized) struct SealedBytesTests {
    private static let passphrase = "八月十五杀年猪吃刨汤"
    private static let secrets = [
        "张大妹", "李小宝", "李阿婆", "吴秀芬", "13800001234", "13912345678", "三组十二号", "血压有点高", "不再逃学", "家访过一次", "搬到女儿家",
    ]
    private static let script = """
        台账 开
        对象 张大妹 类别=空巢老人 出生=1945-3-1 电话=13800001234 地址=三组十二号 同意=是
        对象 李小宝 类别=留守 出生=2018-5-1 同意=监护人李阿婆
        走访 D1 由=吴秀芬 内容=血压有点高
        对象 D1 电话=13912345678
        个案 D2 目标=不再逃学
        个案记 C1 家访过一次
        撤销
        恢复
        走访 D1 由=吴秀芬
        走访 D9 由=吴秀芬 内容=血压有点高
        销号 D1 事由=搬到女儿家
        撤回同意 D2
        """

    /// As UTF-8 and UTF-16, in Base64 wherever it may begin, percent-encoded, in hexadecimal.
    private static func forms(of word: String) -> [Data] {
        let bytes = Data(word.utf8)
        let base64 = (0..<3).map { shift in
            let text = (Data(repeating: 0, count: shift) + bytes).base64EncodedString()
            return Data(text.dropFirst(shift == 0 ? 0 : 4).dropLast(4).utf8)
        }
        let percent = bytes.map { String(format: "%%%02X", $0) }.joined()
        let hexadecimal = bytes.map { String(format: "%02x", $0) }.joined()
        return [bytes, Data(percent.utf8), Data(percent.lowercased().utf8), Data(hexadecimal.utf8)]
            + [String.Encoding.utf16LittleEndian, .utf16BigEndian].compactMap { word.data(using: $0) }
            + base64.filter { $0.count >= 8 }
    }

    private func search(_ program: Program, _ trial: Int) throws -> Int {
        let files = FileManager.default.enumerator(atPath: program.folder.path)?.compactMap { $0 as? String } ?? []
        var searched = 0
        for file in files where !file.hasPrefix("in-") && file != "key" {
            guard let bytes = FileManager.default.contents(atPath: program.path(file)) else { continue }
            searched += 1
            for word in Self.secrets + [Self.passphrase] {
                for form in Self.forms(of: word) where bytes.range(of: form) != nil {
                    Issue.record("trial \(trial): \(file) holds \(word)")
                }
            }
        }
        return searched
    }

    @Test func killedAtAnyMoment() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("sealed bytes with seed \(seed)")
        var chance = Chance(seed: seed)
        let program = try Program()
        try program.write(Self.passphrase + "\n", "key")
        let whole = try program.book("whole.book")
        let start = Date()
        let run = try program.run(
            ["meet", whole, "--ledger-key", program.path("key")], input: Data(Self.script.utf8))
        let duration = Int(Date().timeIntervalSince(start) * 1_000_000)
        #expect(run.lines.filter { $0.hasPrefix("!") }.count == 2, "\(run.output)")
        for trial in 1...5 {
            let book = program.path("trial\(trial).book")
            try Journal.create(at: book, community: "南山社区", clock: program.fixed).close()
            let (process, _, _) = try program.process(
                ["meet", book, "--ledger-key", program.path("key")], input: Data(Self.script.utf8))
            try process.run()
            usleep(UInt32(chance.below(max(1, duration))))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let verified = try program.run("verify", book)
            #expect(verified.status == 0, "\(verified.errors)")
        }
        for command in ["export", "export --public", "minutes", "verify", "show"] {
            _ = try program.shell(
                "$Y \(command) whole.book \(command == "show" ? "台账" : "") > \(command.filter(\.isLetter)).out")
        }
        _ = try program.shell("$Y export whole.book --format csv -o tables")
        #expect(try search(program, 0) > 15)
    }

    /// The key of somebody whose consent is withdrawn is in no file any more, before the program ends.
    @Test func aDestroyedKeyIsOverwritten() throws {
        let program = try Program()
        try program.write(Self.passphrase + "\n", "key")
        let book = try program.book()
        let key = program.path("key")
        _ = try program.run(["meet", book, "--ledger-key", key], input: Data("对象 张大妹 同意=是\n对象 李四 同意=是\n".utf8))
        let before = try Journal.read(at: book).vault().filter { $0.key != "ledger" }
        #expect(before.count == 2)
        let (process, output, _) = try program.process(["meet", book, "--ledger-key", key])
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        pipe.fileHandleForWriting.write(Data("撤回同意 D1\n".utf8))
        for _ in 0..<1_000 {
            if try Data(contentsOf: output).count > 0 { break }
            usleep(10_000)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let after = try Journal.read(at: book).vault().filter { $0.key != "ledger" }
        #expect(after.count == 1)
        let gone = try #require(before.first { after[$0.key] == nil })
        for file in try FileManager.default.contentsOfDirectory(atPath: program.folder.path) {
            guard let bytes = FileManager.default.contents(atPath: program.path(file)) else { continue }
            #expect(bytes.range(of: Data(gone.value)) == nil, "\(file)")
        }
    }

    @Test func aWrongPassphraseOpensNothing() throws {
        let program = try Program()
        try program.write(Self.passphrase + "\n", "key")
        try program.write("不是这个口令吧\n", "wrong")
        try program.write("\n", "empty")
        let book = try program.book()
        _ = try program.run(["meet", book, "--ledger-key", program.path("key")], input: Data("对象 张大妹 同意=是\n".utf8))
        let head = try Journal.read(at: book).head
        let refused = try program.run(
            ["meet", book, "--ledger-key", program.path("wrong")], input: Data("对象 李四 同意=是\n台账\n".utf8))
        #expect(refused.status == 1 && refused.output.contains("口令不对") && refused.output.contains("封存1条"))
        #expect(try Journal.read(at: book).head == head)
        let unsound = try program.run("verify", book, "--ledger-key", program.path("wrong"))
        #expect(unsound.status == 4 && unsound.errors.isOneLine)
        for file in ["empty", "none"] {
            let run = try program.run("verify", book, "--ledger-key", program.path(file))
            #expect(run.status == 2 && run.errors.isOneLine, "\(run.errors)")
        }
        let seen = try program.run("verify", book, "--ledger-key", program.path("key"))
        #expect(seen.status == 0 && seen.output.contains("1条已解开"))
        // An export carries the keys, wrapped; a public one does not.
        _ = try program.shell(
            "$Y export nanshan.book > a.json; $Y export nanshan.book --public > p.json; $Y import again.book a.json")
        let again = try program.run("verify", program.path("again.book"), "--ledger-key", program.path("key"))
        #expect(again.status == 0 && again.output.contains("1条已解开"), "\(again.output) \(again.errors)")
        #expect(try !String(decoding: program.bytes("p.json"), as: UTF8.self).contains("vault"))
        let doctor = try program.run("doctor", book, "-o", program.path("saved.book"))
        #expect(
            doctor.status == 0 && !doctor.output.contains("没有救出"), "the page of the keys gave them: \(doctor.output)")
        let tables = try program.run(
            "export", book, "--ledger-key", program.path("key"), "--format", "csv", "-o", program.path("tables"))
        #expect(tables.status == 0, "\(tables.errors)")
        #expect(try String(decoding: program.bytes("tables/clients.csv"), as: UTF8.self).contains("张大妹"))
        for arguments in [["--format", "json"], ["--public", "--format", "csv"]] {
            let run = try program.run(
                ["export", book, "--ledger-key", program.path("key")] + arguments, input: Data())
            #expect(run.status == 2 && run.errors.isOneLine && run.output.isEmpty, "\(run.errors)")
        }
        let shut = try program.run(
            "export", book, "--ledger-key", program.path("wrong"), "--format", "csv", "-o", program.path("none"))
        #expect(shut.status != 0 && shut.errors.contains("口令不对"), "\(shut.errors)")
        let shown = try program.run("show", book, "对象", "--format", "json", "--ledger-key", program.path("key"))
        #expect(shown.output.contains("张大妹"), "\(shown.errors)")
        let saved = try program.run("verify", program.path("saved.book"), "--ledger-key", program.path("key"))
        #expect(saved.output.contains("1条已解开"), "\(saved.output) \(saved.errors)")
    }
}
