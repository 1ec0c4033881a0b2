import Kernel

// The English of papers alone.
extension English {
    public func name(of paper: Paper) -> String {
        switch paper {
        case .record: "record"
        case .minutes: "minutes"
        case .signIn: "sign-in sheet"
        case .resolutions: "resolutions and actions"
        case .proposal: "proposal"
        case .ballot: "ballot"
        case .tallySheet: "tally sheet"
        case .result: "election result"
        case .voters: "list of voters"
        case .notices: "election notices"
        case .proxy: "proxy"
        case .handover: "hand-over"
        }
    }

    public func title(of paper: Paper, meeting: Meeting) -> String { "\(meeting.opening.title): \(name(of: paper))" }

    public func mark(_ community: String, _ kind: MeetingKind) -> String {
        "\(community): minutes of the \(name(of: kind))"
    }

    public func movement(_ movement: Attendance.Movement) -> String {
        name(movement.name, note: movement.stamp.at.clock + (movement.note.map { ", \($0)" } ?? ""))
    }

    public func name(_ name: String, note: String?) -> String { note.map { "\(name) (\($0))" } ?? name }

    public func remark(_ text: String, by speaker: String) -> String { "\(speaker): \(text)" }

    public func stopped(_ turn: SpeakerList.Turn) -> String {
        let reason = turn.stopped.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
        return "\(turn.to.map(\.clock) ?? turn.from.clock) \(turn.name) stopped by the chair\(reason)"
    }

    public func speaker(_ remark: Remark) -> String {
        remark.speaker
    }

    public func outcome(of item: ItemOutcome) -> String { item.rawValue }

    public func ordinal(_ number: Int) -> String { String(number) }

    public func problem(_ error: PaperError) -> String {
        switch error {
        case .noMeeting: "no meeting in this book yet: hold one with yuanba meet"
        case .unknownMeeting(let number, let last): "no meeting \(number): the meetings of this book are 1 to \(last)"
        case .unknownProposal(let id): "no proposal \(id): the line “proposals” lists them"
        case .noSuchID(let text): "\(text) is no proposal: write P1, P2"
        case .unknownPaper(let name): "no paper called \(name): there are \(list(Paper.allCases.map(\.rawValue)))"
        case .unknownFormat(let name):
            "no format called \(name): there are \(list(PaperFormat.allCases.map(\.rawValue)))"
        case .formatNotBuilt(let format): "\(format.rawValue) is not built yet: use md, html or json"
        case .needsProposal(let paper): "the paper \(paper.rawValue) needs a proposal: add --proposal P1"
        case .noFolder(let folder): "no folder \(folder): see that --templates names one"
        case .noTemplate(let name, let folders):
            folders.isEmpty
                ? "no folder of templates found: name one with --templates or YUANBA_TEMPLATES"
                : "no template papers/\(name): looked in \(list(folders))"
        case .unreadable(let file): "cannot read \(file.shortened(to: 200)); look at its permissions"
        case .template(let file, let line, let problem): "\(file):\(line): \(self.problem(problem))"
        }
    }

    public func illegible(_ sign: Illegible) -> String {
        let place = "character \(sign.offset + 1) is"
        return switch sign.kind {
        case .invisible: "\(place) invisible: \(sign.codePoint); delete it"
        case .control: "\(place) a control character: \(sign.codePoint); delete it"
        case .bidirectional: "\(place) one that turns the order of the words: \(sign.codePoint); delete it"
        case .replacement:
            "\(place) lost (\(sign.codePoint)): some program read it in the wrong encoding; type it as it was"
        }
    }

    private func problem(_ problem: TemplateProblem) -> String {
        switch problem {
        case .notUTF8: "not UTF-8 text: save it as UTF-8"
        case .unfinishedTag: "{{ without }}"
        case .neverClosed(let section): "{{#\(section)}} is never closed with {{/\(section)}}"
        case .closesNothing(let section): "{{/\(section)}} closes nothing"
        case .closes(let section, let open): "{{/\(section)}} where {{/\(open)}} is due"
        case .unknownName(let name, let nearest):
            "nothing is called \(name)"
                + (nearest.map { ": did you mean \($0)?" } ?? ": the head of the template lists what is")
        case .noPart(let name): "no part {{>\(name)}}"
        case .partOfItself(let name): "the part {{>\(name)}} holds itself"
        case .delimiters: "delimiters cannot be changed ({{=…=}}); write every tag as {{…}}"
        case .tooDeep(let most): "nested too deep: \(most) levels at most"
        case .tooLong(let most):
            "the paper has grown past \(most / 1_000_000) million bytes here; nest fewer lists"
        case .illegible(let sign): illegible(sign)
        case .other(let words): words
        }
    }
}
