import Foundation
import Testing

@Suite("What a command writes, and where it may not")
struct OutputTests {
    private let program: Program
    private static let ballots = "3 1\n3 1 2 0\n1 2 3 0\n1 3 0\n0\n\"甲\"\n\"乙\"\n\"丙\"\n\"试\"\n"

    init() throws {
        program = try Program()
        let book = try program.book("a.book")
        _ = try program.run("meet", book, input: "人员 张三\n开会 院坝会 试 主持=张三 应到=1\n签到 张三\n散会\n")
        try program.write(Self.ballots, "x.blt")
        _ = try program.shell("$Y export a.book > e.json; ln -s a.book l.book; ln -s x.blt l.blt")
    }

    @Test(
        "-o never takes a book's place or an input's, under whatever name",
        arguments: [
            "minutes a.book -o a.book", "minutes a.book -o l.book", "minutes a.book -o ./a.book",
            "minutes a.book -o a.book-snapshot", "count x.blt --rule irv -o x.blt", "count ./x.blt --rule irv -o x.blt",
            "count l.blt --rule irv -o x.blt", "count x.blt --rule irv -o l.blt", "count - --rule irv -o x.blt < x.blt",
            "ballots x.blt --to csv -o x.blt", "count x.blt --rule irv -o a.book",
            "count x.blt --rule irv --groups=g.csv -o g.csv",
        ])
    func overwrites(_ command: String) throws {
        try program.write("甲,妇女\n", "g.csv")
        let before = try (program.bytes("a.book"), program.bytes("x.blt"), program.bytes("g.csv"))
        for language in ["zh", "en"] {
            let words = command.split(separator: " < ")
            let run = try program.shell(
                "$Y \(words[0]) --lang \(language)" + (words.count > 1 ? " < \(words[1])" : ""))
            #expect(run.status == 2 && run.errors.isOneLine && run.errors.hasHan == (language == "zh"), "\(run.errors)")
        }
        #expect(try (program.bytes("a.book"), program.bytes("x.blt"), program.bytes("g.csv")) == before)
    }

    @Test("an export into the folder of the file that it would replace does not replace it")
    func exportOntoItself() throws {
        _ = try program.shell("cp a.book a.json")
        let before = try program.bytes("a.json")
        #expect(try program.shell("$Y export a.book -o .").status == 2)
        #expect(try program.bytes("a.json") == before)
        _ = try program.shell("mv a.json e.book")
        #expect(try program.shell("$Y export e.book -o d && ls d").lines == ["d/e.json", "e.json"])
    }

    @Test("a paper through a link goes to the file that it leads to, whole, and the link stays")
    func link() throws {
        try program.write(String(repeating: "旧的一页\n", count: 9_000), "paper.md")
        chmod(program.path("paper.md"), 0o640)
        let run = try program.shell(
            "ln -s paper.md p.md; ln -s new.md n.md; $Y minutes a.book -o p.md; $Y minutes a.book -o n.md; readlink p.md n.md"
        )
        #expect(run.lines == ["paper.md", "new.md"])
        let paper = try program.run("minutes", program.path("a.book")).output
        #expect(try program.bytes("paper.md") == Data(paper.utf8))
        #expect(try program.bytes("new.md") == Data(paper.utf8))
        var status = stat()
        #expect(stat(program.path("paper.md"), &status) == 0 && status.st_mode & 0o777 == 0o640)
    }

    @Test(
        "a full disk is told, whatever is printed, and never a trap",
        arguments: [
            "minutes a.book", "verify a.book", "export a.book", "export a.book --format csv", "rules", "--help",
            "count x.blt --rule irv", "count x.blt --rule irv --format json", "ballots x.blt",
            "new b.book --community 试",
            "count x.blt --rule irv --why 甲", "meet a.book",
        ])
    func fullOutput(_ command: String) throws {
        let run = try program.shell("echo '人员 李四' | $Y \(command) > /dev/full")
        #expect(run.status == 2 && run.errors.isOneLine && run.errors.contains("磁盘满"), "\(run.status) \(run.errors)")
        let closed = try program.shell(
            "echo '人员 王五' | YUANBA_LANG=en $Y \(command.replacingOccurrences(of: "b.book", with: "c.book")) >&-")
        #expect(closed.status == 2 && closed.errors.isOneLine && closed.errors.contains("closed"), "\(closed.errors)")
        #expect(try program.run("verify", program.path("a.book")).status == 0)
    }

    @Test("a paper that does not fit on the disk leaves the old one")
    func fullFile() throws {
        try program.write("旧的", "old.md")
        for command in ["ulimit -f 1; $Y minutes a.book -o old.md", "$Y minutes a.book -o /dev/full"] {
            let run = try program.shell(command)
            #expect(run.status == 2 && run.errors.isOneLine && run.errors.contains("磁盘满"), "\(run.errors)")
        }
        #expect(try program.bytes("old.md") == Data("旧的".utf8))
        #expect(try program.files(".yuanba").isEmpty)
    }

    @Test(
        "what a command writes that is not for the public is readable by its owner alone",
        arguments: [
            ("minutes a.book", "minutes a.book --public"),
            ("minutes a.book --paper sign-in --format html", "minutes a.book --paper sign-in --format html --public"),
            ("ballots x.blt", "ballots x.blt --public"), ("ballots --explain x.blt", "count x.blt --rule irv"),
            ("count x.blt --rule irv --format json", "count x.blt --rule irv --format json --public"),
        ])
    func modes(_ inside: String, _ open: String) throws {
        func mode(_ command: String, _ name: String) throws -> mode_t {
            let run = try program.shell("umask 022; $Y \(command) -o \(name)")
            #expect(run.status == 0, "\(run.errors)")
            var status = stat()
            #expect(stat(program.path(name), &status) == 0)
            return status.st_mode & 0o777
        }
        #expect(try mode(inside, "inside") == 0o600)
        #expect(try mode(open, "open") == 0o644)
        // Whoever has given a file another mode keeps it.
        #expect(try mode(inside, "open") == 0o644)
        #expect(try mode(open, "inside") == 0o600)
    }

    @Test("where nobody reads any more, the lines are entered all the same")
    func gone() throws {
        let run = try program.shell("(for n in 1 2 3 4 5 6 7 8; do echo \"人员 甲$n\"; done) | $Y meet a.book | true")
        #expect(run.status == 0)
        #expect(try program.run("verify", program.path("a.book")).output.contains("12条"))
    }

    @Test(
        "what cannot be written or read says so in the language asked for",
        arguments: [
            "minutes a.book -o none/p.md", "minutes a.book -o .", "export a.book -o a.book/d", "verify none.json",
            "verify x.blt",
            "import n.book none.json", "import n.book x.blt", "import none/n.book e.json", "verify e.json --head 12",
            "import n.book .",
            "new none/n.book --community 试", "new '' --community 试", "new :memory: --community 试",
            "new ' ' --community 试", "new .book --community 试", "new ' .yuanba' --community 试",
            "new '　.book' --community 试",
            "doctor none.book -o n.book",
            "doctor a.book -o a.book", "doctor a.book -o none/n.book", "minutes .", "verify .",
        ])
    func unwritable(_ command: String) throws {
        for language in ["zh", "en"] {
            let run = try program.shell("$Y \(command) --lang \(language)")
            #expect(run.status == 2 && run.output.isEmpty && run.errors.isOneLine, "\(run.status) \(run.errors)")
            #expect(run.errors.hasHan == (language == "zh"), "\(run.errors)")
        }
        #expect(try program.files("n.book").isEmpty)
    }

    @Test("a sealed export that was touched is named by its entry, status 4")
    func touched() throws {
        var text = String(decoding: try program.bytes("e.json"), as: UTF8.self)
        text = text.replacingOccurrences(of: "人员 张三", with: "人员 张四")
        try program.write(text, "e.json")
        for command in ["verify e.json", "import n.book e.json"] {
            let run = try program.shell("$Y \(command)")
            #expect(run.status == 4 && run.errors.contains("第1条"), "\(run.errors)")
        }
        #expect(try program.files("n.book").isEmpty)
    }

    @Test("--why answers in the format asked for")
    func why() throws {
        let run = try program.shell("$Y count x.blt --rule irv --why 甲 --format json")
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["candidate"] as? String == "甲")
        #expect((object["why"] as? String)?.contains("甲") == true)
    }
}
