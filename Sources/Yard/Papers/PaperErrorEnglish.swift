struct PaperErrorEnglish: PaperErrorWords, EnglishGrammar {
    func noMeeting() -> String { "no meeting in this book yet: hold one with yuanba meet" }
    func unknownMeeting(_ number: Int, last: Int) -> String {
        "no meeting \(number): the meetings of this book are 1 to \(last)"
    }
    func unknownProposal(_ id: String) -> String { "no proposal \(id): the line “proposals” lists them" }
    func noElection() -> String {
        "no election in this book: set its day with the line “calendar”, or call one in a meeting"
    }
    func noNewCommittee(in meeting: Int) -> String {
        "meeting \(meeting) elected no new committee, and this paper is about one: name the meeting that did with --meeting"
    }
    func noElection(in meeting: Int) -> String {
        "no election in meeting \(meeting): name the one that held it with --meeting"
    }
    func noChoosing() -> String { "this book holds no choosing: choose TITLE budget= projects= in a meeting" }
    func noChoosing(in meeting: Int) -> String {
        "meeting \(meeting) held no choosing: name the one that did with --meeting"
    }
    func notHeldYet(_ day: String) -> String {
        "the election is not held yet, and this paper comes after it: its day is \(day); then open election, elect POST"
    }
    func noElectionDay() -> String {
        "no election day is set, from which the notices are dated: use the line “calendar”"
    }
    func noSuchDay(_ text: String) -> String { "\(text) is no day: write 2026-05-06" }
    func noSuchID(_ text: String) -> String { "\(text) is no proposal: write P1, P2" }
    func unknownPaper(_ name: String, known: [String]) -> String { "no paper called \(name): there are \(list(known))" }
    /// Papers are typed by their English names.
    func paper(_ typed: String, _ name: String) -> String { typed }
    func unknownFormat(_ name: String, known: [String]) -> String {
        "no format called \(name): there are \(list(known))"
    }
    func noEngine() -> String {
        "no program here makes a PDF: install libreoffice-writer or chromium, or make a docx and print that"
    }
    func engineFailed(_ program: String) -> String {
        "\(program) made no PDF: see whether it starts, or make a docx and print that"
    }
    func said(_ words: String) -> String { " (it said: \(words))" }
    func noRoom(_ folder: String) -> String { "cannot write \(folder); look at the disk and the permissions" }
    func taken(_ file: String) -> String {
        "\(file) is there already and was left alone: name another folder, or replace it with --overwrite on the command line"
    }
    func noMemory() -> String { "no memory left to make the paper" }
    func needsProposal(_ paper: String) -> String { "the paper \(paper) needs a proposal: add --proposal P1" }
    func nothingFor(_ paper: String) -> String { "this book holds nothing yet for the paper \(paper)" }
    func nobodyFiles() -> String {
        "the filing application is for groups of residents that are not registered yet, and this book has none: org NAME type=social head=NAME"
    }
    func noProxies(_ citation: Citation) -> String {
        "this vote takes no proxies, so there is no form for one\(clause(citation)); name another meeting with --meeting N"
    }
    func otherWay(_ id: String, way: String) -> String {
        "\(id) does not go by \(way): move it with path=\(way), or move it on with stage"
    }
    func noSuchActivityID(_ text: String) -> String { "\"\(text)\" is no activity: write H1, H2 …" }
    func noSuchCallID(_ text: String) -> String { "\"\(text)\" is no meeting called ahead: write M1, M2 …" }
    func notOfOne(_ paper: String, option: String) -> String { "\(paper) takes no \(option): leave it out" }
    func noSuchPeriod(_ text: String) -> String {
        "\(text) is no period: write 2026, 2026-03, or 2026-1-1..2026-6-30"
    }
    func noFolder(_ folder: String) -> String { "no folder \(folder): see that --templates names one" }
    func noTemplates() -> String { "no folder of templates found: name one with --templates or YUANBA_TEMPLATES" }
    func noTemplate(_ name: String, folders: [String]) -> String {
        "no template papers/\(name): looked in \(list(folders))"
    }
    func unreadable(_ file: String) -> String { "cannot read \(file); look at its permissions" }

    func template(_ file: String, line: Int, _ problem: String) -> String { "\(file):\(line): \(problem)" }
    func notUTF8() -> String { "not UTF-8 text: save it as UTF-8" }
    func unfinishedTag() -> String { "{{ without }}" }
    func wideBraces(_ words: String) -> String { "\(words) has full-width braces; write {{…}}" }
    func neverClosed(_ section: String) -> String { "{{#\(section)}} is never closed with {{/\(section)}}" }
    func closesNothing(_ section: String) -> String { "{{/\(section)}} closes nothing" }
    func closes(_ section: String, open: String) -> String { "{{/\(section)}} where {{/\(open)}} is due" }
    func unknownName(_ name: String) -> String { "nothing is called \(name)" }
    func meant(_ name: String) -> String { ": did you mean \(name)?" }
    func namesAreInTheHead() -> String { ": the head of the template lists what is" }
    func noPart(_ name: String) -> String { "no part {{>\(name)}}" }
    func partOfItself(_ name: String) -> String { "the part {{>\(name)}} holds itself" }
    func delimiters() -> String { "delimiters cannot be changed ({{=…=}}); write every tag as {{…}}" }
    func badTag() -> String { "a tag is not written as tags are; look at the {{…}} of this line" }
    func file(_ file: String, _ problem: String) -> String { "\(file): \(problem)" }
    func word(_ file: String, part: String, paragraph: Int, _ problem: String) -> String {
        "\(file): \(part.isEmpty ? "" : part + ", ")paragraph \(paragraph): \(problem)"
    }
    func notWord() -> String { "no Word file that can be read; open it in Word and save it as .docx" }
    func tooLarge() -> String { "too large for a paper; take large pictures out and save it again" }
    func brokenLoop(_ tag: String) -> String {
        "{{\(tag)}} and its other half stand in different paragraphs, cells or tables; bring them together"
    }
    func unknownLine(_ word: String) -> String { "no line begins with \(word); docs/papers.md lists them" }
    func noWordTemplate(_ paper: String) -> String {
        "\(paper): how many columns its table has depends on the book, which no Word template can say; change the text template (yuanba templates copy)"
    }
    func noTable(_ paper: String) -> String { "no table in this paper: \(paper); make a docx or html" }
    func unknownEnding(_ ending: String, known: [String]) -> String {
        "no format ends in .\(ending): end the name in \(list(known)), or name one with --format"
    }
    func fontsMissing(_ fonts: [String]) -> String {
        "fonts of official papers are not installed: \(list(fonts)); see Fonts in README, or make fonts in the source"
    }
    func font(_ name: String, replacedBy other: String) -> String { "\(other) for \(name)" }
    func noFontShows(_ characters: [String]) -> String {
        "no font has these characters: \(list(characters)); install fonts-noto-cjk"
    }
    func fontsNotLookedAt() -> String { "no fc-match here, so fonts were not looked at; install fontconfig" }
    func tooDeep(_ most: Int) -> String { "nested too deep: \(most) levels at most" }
    func tooLong(millions: Int) -> String {
        "the paper has grown past \(millions) million bytes here; nest fewer lists"
    }

    func invisible(_ code: String, at place: Int) -> String { "character \(place) is invisible: \(code); delete it" }
    func control(_ code: String, at place: Int) -> String {
        "character \(place) is a control character: \(code); delete it"
    }
    func bidirectional(_ code: String, at place: Int) -> String {
        "character \(place) is one that turns the order of the words: \(code); delete it"
    }
    func replacement(_ code: String, at place: Int) -> String {
        "character \(place) is lost (\(code)): some program read it in the wrong encoding; type it as it was"
    }
}
