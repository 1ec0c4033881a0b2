import Kernel

extension PaperError {
    /// Why a paper could not be made, and what to do about it, in one line.
    public func told(by wording: any Wording) -> String {
        let words = wording.paperErrors
        return switch self {
        case .noMeeting: words.noMeeting()
        case .unknownMeeting(let number, let last): words.unknownMeeting(number, last: last)
        case .unknownProposal(let id): words.unknownProposal("\(id)")
        case .noChoosing(let meeting): meeting.map(words.noChoosing) ?? words.noChoosing()
        case .noElection(let meeting): meeting.map(words.noElection) ?? words.noElection()
        case .noNewCommittee(let meeting): words.noNewCommittee(in: meeting)
        case .notHeldYet(let day): words.notHeldYet(wording.date(day))
        case .noElectionDay: words.noElectionDay()
        case .noSuchDay(let text): words.noSuchDay(text)
        case .noSuchID(let text): words.noSuchID(text)
        case .unknownPaper(let name, let own):
            words.unknownPaper(name, known: Paper.all.map { words.paper($0.name, wording.name(of: $0)) } + own)
        case .unknownFormat(let name, let known): words.unknownFormat(name, known: known.map(\.rawValue))
        case .noEngine: words.noEngine()
        case .engineFailed(let program, let said):
            words.engineFailed(program) + (said.isEmpty ? "" : words.said(said.legible.shortened(to: 200)))
        case .noRoom(let folder): words.noRoom(folder)
        case .taken(let file): words.taken(file)
        case .noMemory: words.noMemory()
        case .needsProposal(let paper): words.needsProposal(wording.name(of: paper))
        case .nothingFor(let paper): words.nothingFor(wording.name(of: paper))
        case .nobodyFiles: words.nobodyFiles()
        case .noProxies(let citation): words.noProxies(citation)
        case .otherWay(let id, let way): words.otherWay("\(id)", way: way)
        case .unknownActivity(let id): wording.language.activity.unknownActivity(id)
        case .unknownCall(let id): wording.language.convening.unknownCall(id)
        case .noSuchActivityID(let text): words.noSuchActivityID(text.shortened(to: 40))
        case .noSuchCallID(let text): words.noSuchCallID(text.shortened(to: 40))
        case .notOfOne(let paper, let option): words.notOfOne(wording.name(of: paper), option: option)
        case .noSuchPeriod(let text): words.noSuchPeriod(text.shortened(to: 40))
        case .noFolder(let folder): words.noFolder(folder)
        case .noTemplate(_, folders: []): words.noTemplates()
        case .noTemplate(let name, let folders): words.noTemplate(name, folders: folders)
        case .unreadable(let file): words.unreadable(file.shortened(to: 200))
        case .template(let file, let line, let problem):
            words.template(file, line: line, problem.told(by: wording))
        case .word(let file, _, 0, let problem): words.file(file, problem.told(by: wording))
        case .word(let file, let part, let paragraph, let problem):
            words.word(file, part: part ?? "", paragraph: paragraph, problem.told(by: wording))
        case .noWordTemplate(let paper): words.noWordTemplate(wording.name(of: paper))
        case .noTable(let paper): words.noTable(wording.name(of: paper))
        case .ballots(let error): error.message(wording.language)
        case .unknownEnding(let ending):
            words.unknownEnding(ending, known: PaperFormat.allCases.map(\.ending))
        }
    }
}

extension TemplateProblem {
    public func told(by wording: any Wording) -> String {
        let words = wording.paperErrors
        return switch self {
        case .notUTF8: words.notUTF8()
        case .unfinishedTag: words.unfinishedTag()
        case .wideBraces(let text): words.wideBraces(text.shortened(to: 40))
        case .neverClosed(let section): words.neverClosed(section)
        case .closesNothing(let section): words.closesNothing(section)
        case .closes(let section, let open): words.closes(section, open: open)
        case .unknownName(let name, let nearest):
            words.unknownName(name) + (nearest.map(words.meant) ?? words.namesAreInTheHead())
        case .noPart(let name): words.noPart(name)
        case .partOfItself(let name): words.partOfItself(name)
        case .delimiters: words.delimiters()
        case .tooDeep(let most): words.tooDeep(most)
        case .tooLong(let most): words.tooLong(millions: most / 1_000_000)
        case .illegible(let sign): wording.illegible(sign)
        case .notWord: words.notWord()
        case .tooLarge: words.tooLarge()
        case .brokenLoop(let section, let isOpen): words.brokenLoop(isOpen ? "#" + section : "/" + section)
        case .unknownLine(let word): words.unknownLine(word)
        case .badTag: words.badTag()
        }
    }
}

extension Wording {
    /// Which character it is, where it stands, and what to do with it.
    public func illegible(_ sign: Illegible) -> String {
        let place = sign.offset + 1
        return switch sign.kind {
        case .invisible: paperErrors.invisible(sign.codePoint, at: place)
        case .control: paperErrors.control(sign.codePoint, at: place)
        case .bidirectional: paperErrors.bidirectional(sign.codePoint, at: place)
        case .replacement: paperErrors.replacement(sign.codePoint, at: place)
        }
    }
}
