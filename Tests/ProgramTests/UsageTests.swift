import Foundation
import Testing

@Suite("The command line, where something is wrong")
struct UsageTests {
    @Test(
        "one line, in the language asked for, status 2",
        arguments: [
            ["frob"], ["frob", "a.book"], ["meet"], ["meet", "--bogus", "x"], ["meet", "a", "b"], ["count", "--rule"],
            ["count", "a.blt", "--rule", "droop", "--seats", "abc"],
            ["count", "a.blt", "--rule", "droop", "--format", "xml"],
            ["new", "x.book"], ["new", "x.book", "--community", "甲", "--kind", "castle"],
            ["new", "x.book", "--community", "甲", "--zone", "99"], ["new", "x.book", "--community", " "],
            ["new", "x.book", "--community", "\u{1B}[31m"], ["new", "x.book", "--community", "甲\u{200B}"],
            ["verify", "none.book"], ["import", "new.book", "none.json"], ["minutes", "none.book"], ["rules", "none"],
            ["--generate-completion-script", "tcsh"], ["meet", String(repeating: "九", count: 40_000)],
        ])
    func everyMistakeIsOneLineInOneLanguage(_ words: [String]) throws {
        for (option, isChinese) in [([], true), (["--lang", "en"], false)] as [([String], Bool)] {
            for arguments in option.isEmpty ? [words] : [words + option, option + words] {
                let program = try Program()
                let run = try program.run(arguments, input: Data())
                #expect(run.status == 2, "\(words): \(run.errors)")
                #expect(run.output.isEmpty && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
                #expect(run.errors.count < 1_100 && !run.errors.contains("\u{1B}"))
                // What was typed may be Chinese; the sentence is not.
                let sentence = words.reduce(run.errors) { $0.replacing($1.prefix(30), with: "") }
                    .filter { $0 != "九" }
                let hasHan = sentence.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
                #expect(hasHan == isChinese, "\(run.errors)")
                #expect(try !FileManager.default.contentsOfDirectory(atPath: program.folder.path).contains("x.book"))
            }
        }
    }

    @Test("help is told in the language asked for, and in both where none was")
    func helpInOneLanguage() throws {
        let program = try Program()
        let commands = [
            [], ["new"], ["meet"], ["minutes"], ["papers"], ["templates"], ["templates", "check"],
            ["templates", "copy"],
            ["compare"], ["count"], ["rules"], ["ballots"], ["show"], ["calendar"], ["verify"], ["doctor"], ["export"],
            ["import"], ["people"], ["manual"],
        ]
        for command in commands {
            // The examples name files as people here name them.
            func told(_ language: [String]) throws -> String {
                try program.run(command + ["--help"] + language, input: Data()).output
                    .split(separator: "\n").filter { !$0.hasPrefix("yuanba ") }.joined(separator: "\n")
            }
            let (chinese, english) = (try told(["--lang", "zh"]), try told(["--lang", "en"]))
            #expect(!english.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }, "\(english)")
            let overview = try #require(chinese.split(separator: "\n").first)
            #expect(overview.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }, "\(chinese)")
            #expect(try told([]).split(separator: "\n").first?.hasPrefix(overview.prefix(14)) == true)
        }
        #expect(
            try program.run(["manual", "--lang", "en"], input: Data()).output.contains("The language of the screen"))
    }

    @Test("a language that is none") func noLanguage() throws {
        let run = try Program().run("meet", "x", "--lang", "fr")
        #expect(run.status == 2 && run.errors.contains("--lang fr"))
    }

    @Test("--version says program, format of the book and rules, in either language") func version() throws {
        for arguments in [["--version"], ["--lang", "en", "--version"]] {
            let run = try Program().run(arguments, input: Data())
            #expect(run.status == 0 && run.lines.count == 3)
            #expect(run.output.contains(arguments.count > 1 ? "book format 1" : "账本格式 1"))
        }
    }

    @Test("completions for every shell, and a manual page of every command") func installed() throws {
        let program = try Program()
        for shell in ["bash", "zsh", "fish"] {
            let run = try program.run("--generate-completion-script", shell)
            #expect(run.status == 0 && run.output.contains("minutes"))
        }
        let page = try program.run("manual")
        #expect(page.status == 0 && page.output.hasPrefix(".TH YUANBA 1"))
        for command in ["new", "meet", "minutes", "compare", "count", "rules", "ballots", "verify", "export", "import"]
        {
            #expect(page.output.contains(".SS yuanba \(command)\n"))
        }
    }
}
