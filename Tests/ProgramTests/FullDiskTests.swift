import Foundation
import Testing

/// A disk without room for what the log would add to the book: the book alone stays what it was, and the log has the rest.
@Suite("No room to fold") struct FullDiskTests {
    @Test func aFoldThatWouldStopHalfWayIsNotBegun() throws {
        let program = try Program()
        let book = try program.book("a.book")
        let opening = ["人员 张三", "开会 院坝会 试 主持=张三 应到=1", "签到 张三"]
        let talk = (1...60).map { "张三：第\($0)句，" + String(repeating: "水沟年年夏天都堵。", count: 12) }
        _ = try program.run("meet", book, input: (opening + talk).joined(separator: "\n"))
        let before = try program.bytes("a.book")
        // No file may grow beyond the book as it is: the log of a few lines has its room below that, the book has none.
        let more = try program.shell(
            "for n in 1 2 3; do echo \"张三：$n \(String(repeating: "说", count: 1500))\"; done > more; "
                + "bash -c 'ulimit -f \(before.count / 1024); '\"$Y\"' meet a.book < more'")
        #expect(
            more.output.split(separator: "\n").filter { $0.hasPrefix("#") }.count == 3, "\(more.output)\(more.errors)")
        #expect(more.errors.contains("a.book-wal"), "\(more.errors)")
        try program.bytes("a.book").write(to: URL(filePath: program.path("copy.book")))
        let copy = try program.run("verify", program.path("copy.book"))
        #expect(copy.status == 0 && copy.output.contains("63条"), "\(copy.output)\(copy.errors)")
        // With room again the next opening takes it all in.
        let whole = try program.run("verify", book)
        #expect(whole.status == 0 && whole.output.contains("66条"), "\(whole.output)\(whole.errors)")
    }

    @Test func theDoctorSavesNothingOfAStrangersLog() throws {
        let program = try Program()
        let mine = try program.book("mine.book")
        _ = try program.run("meet", mine, input: "人员 本人")
        _ = try program.shell(
            "$Y new other.book --community 丙; mkfifo in; ($Y meet other.book < in > out & echo $! > pid); exec 9> in; "
                + "echo '人员 甲' >&9; echo '人员 乙' >&9; for n in 1 2 3 4 5 6 7 8 9; do sleep 0.2; "
                + "[ $(wc -l < out) -ge 2 ] && break; done; kill -9 $(cat pid); cp other.book-wal mine.book-wal")
        let doctor = try program.shell("$Y doctor mine.book -o saved.book")
        #expect(doctor.status == 2 && doctor.errors.contains("mine.book-wal"), "\(doctor.output)\(doctor.errors)")
        #expect(try program.files("saved.book").isEmpty)
    }

    @Test(arguments: [2, 3, 4]) func aPageOfZerosIsNamed(_ page: Int) throws {
        let program = try Program()
        let book = try program.book("a.book")
        let talk = (1...60).map { "张三：第\($0)句，" + String(repeating: "水沟年年夏天都堵。", count: 12) }
        let lines = ["人员 张三", "开会 院坝会 试 主持=张三 应到=1", "签到 张三"] + talk
        _ = try program.run("meet", book, input: lines.joined(separator: "\n"))
        var bytes = try program.bytes("a.book")
        bytes.replaceSubrange((page - 1) * 4096..<page * 4096, with: Data(count: 4096))
        try bytes.write(to: URL(filePath: program.path("b.book")))
        let run = try program.shell("$Y verify b.book")
        #expect(run.status == 4 && run.errors.firstMatch(of: /第[0-9]+[页条]/) != nil, "\(run.errors)")
    }

    @Test func theDoctorLeavesANewerBookAndAFileThatIsNoneAlone() throws {
        let program = try Program()
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: program.book("a.book"))))
        bytes[63] = 99
        try Data(bytes).write(to: URL(filePath: program.path("newer.book")))
        try Data("一张纸".utf8).write(to: URL(filePath: program.path("text.book")))
        let newer = try program.shell("$Y doctor newer.book -o n.book")
        #expect(newer.status == 2 && newer.errors.contains("99"), "\(newer.output)\(newer.errors)")
        let text = try program.shell("$Y doctor text.book -o t.book")
        #expect(text.status == 2 && text.errors.contains("不是院坝的账本"), "\(text.output)\(text.errors)")
    }

    @Test func aCharterThatGrowsWithoutEndIsRefusedAtOnce() throws {
        let program = try Program()
        let names = Array("abcdefgh")
        var yaml = "a: &a [x,x,x,x,x,x,x,x,x]\n"
        for (one, next) in zip(names, names.dropFirst()) {
            yaml += "\(next): &\(next) [" + Array(repeating: "*\(one)", count: 9).joined(separator: ",") + "]\n"
        }
        try Data(yaml.utf8).write(to: URL(filePath: program.path("bomb.yaml")))
        let run = try program.run("meet", program.book("a.book"), input: "开会 院坝会 试 规则=bomb.yaml")
        #expect(run.status == 1 && run.output.contains("bomb.yaml 第4行：引用（*名字）多于20处"), "\(run.output)")
    }
}
