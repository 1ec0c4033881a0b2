import Kernel
import Ledger
import Testing

@testable import Yard

@Suite("One language: no sentence of the program mixes two")
struct OneLanguageTests {
    private static let languages: [Filling] = [.chinese, .english]

    /// Every sentence made of samples is said in its language alone.
    private func check<Message: Sampled>(
        _ type: Message.Type, _ tell: (Message, any Screen) -> String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for filling in Self.languages {
            for sample in Message.samples(filling) {
                let sentence = tell(sample, filling.language.screen)
                let fault = Languages.fault(sentence, in: filling)
                #expect(fault == nil, "\(sample)", sourceLocation: sourceLocation)
                #expect(!sentence.contains("Optional("), "\(sample)", sourceLocation: sourceLocation)
            }
        }
    }

    private func check<Message: Sampled & Reason>(
        reasons type: Message.Type, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let book = Book(header: .init(id: "x", community: "1", kind: .village), made: Room.evening)
        check(type, { $0.told(in: book, by: $1) }, sourceLocation: sourceLocation)
        for filling in Self.languages {
            for question in type.samples(filling).compactMap({ $0.question(by: filling.language.screen) }) {
                for words in [question.words] + question.options.map(\.words) {
                    #expect(Languages.fault(words, in: filling) == nil, sourceLocation: sourceLocation)
                }
            }
        }
    }

    @Test func refusalsOfEveryRoom() {
        check(reasons: PeopleRefusal.self)
        check(reasons: UnitRefusal.self)
        check(reasons: DevelopmentRefusal.self)
        check(reasons: ActivityRefusal.self)
        check(reasons: PanelRefusal.self)
        check(reasons: ConveningRefusal.self)
        check(reasons: CommitteeRefusal.self)
        check(reasons: OrganisationRefusal.self)
        check(reasons: MeetingRefusal.self)
        check(reasons: ProposalRefusal.self)
        check(reasons: MotionRefusal.self)
        check(reasons: WrittenRefusal.self)
        check(reasons: PollRefusal.self)
        check(reasons: PlanRefusal.self)
        check(reasons: FundRefusal.self)
        check(reasons: ServiceRefusal.self)
        check(reasons: MethodRefusal.self)
        check(reasons: MinutesRefusal.self)
        check(reasons: HistoryRefusal.self)
        check(reasons: ElectionRefusal.self)
        check(reasons: ChoosingRefusal.self)
    }

    @Test func textsThatCannotBeRead() {
        check(TextProblem.self) { TextError(file: "a.yaml", line: 3, clause: 2, $0).told(by: $1) }
    }

    @Test func linesThatWereNotRead() { check(Misreading.self) { $0.told(by: $1) } }

    @Test func booksThatCannotBeUsed() {
        check(LedgerError.self) { $0.told(by: $1) }
        check(LedgerError.Damage.self) { $0.told(of: 3, by: $1) }
        check(FileDamage.self) { $0.told(by: $1) }
        check(Trouble.self) { $0.told(by: $1) }
        check(Finding.self) { $0.told(by: $1) }
        check(CarryError.self) { $0.told(by: $1) }
    }

    @Test func papersThatCannotBeMade() {
        check(PaperError.self) { $0.told(by: $1.wording) }
        check(TemplateProblem.self) { $0.told(by: $1.wording) }
    }

    @Test func warningsAndLooseEnds() {
        check(Warning.self) { $0.told(by: $1) }
        check(MeetingLooseEnd.self) { $0.told(by: $1) }
        check(ProposalLooseEnd.self) { $0.told(by: $1) }
        check(PollLooseEnd.self) { $0.told(by: $1) }
        check(WrittenLooseEnd.self) { $0.told(by: $1) }
        check(ElectionLooseEnd.self) { $0.told(by: $1) }
        check(PlanLooseEnd.self) { $0.told(by: $1) }
        check(OrganisationLooseEnd.self) { $0.told(by: $1) }
    }

    @Test("a mixture is found", arguments: ["“x” is 不行", "a、b", "open（x）"])
    func mixture(sentence: String) { #expect(Languages.chinese(in: sentence) != nil) }

    @Test func anEnglishSentenceInChineseIsFound() {
        #expect(Languages.english(in: "写不了：there is no such file") != nil)
        #expect(Languages.english(in: "先用 yuanba new 建一本，编号 P1") == nil)
    }

    @Test func helpAndTheUsageOfEveryVerb() {
        for verb in Verbs.all {
            #expect(Languages.chinese(in: verb.help.english) == nil, "\(verb.help.english)")
            #expect(Languages.chinese(in: verb.usage.english) == nil, "\(verb.usage.english)")
            #expect(verb.help.chinese.containsHan)
            #expect(Languages.english(in: verb.help.chinese) == nil, "\(verb.help.chinese)")
        }
    }

    @Test func headsOfTablesAndWhatThePromptSays() {
        for filling in Self.languages {
            let screen = filling.language.screen
            let words: [Any] = [screen.prompt, screen.tables, screen.statusWords, screen.wording.papers]
            for (label, value) in words.flatMap({ Mirror(reflecting: $0).children }) {
                guard let sentence = value as? String, label != "comma" else { continue }
                // The examples of a first meeting hold names of files and lines to type.
                let fault =
                    filling.language == .english
                    ? Languages.chinese(in: sentence) : sentence.containsHan ? nil : "no Chinese"
                #expect(fault == nil || label == "ordinal", "\(label ?? ""): \(sentence)")
            }
        }
    }

    @Test func namesOfPapers() {
        for filling in Self.languages {
            for paper in Paper.all {
                #expect(Languages.fault(filling.language.screen.wording.name(of: paper), in: filling) == nil)
            }
        }
    }
}
