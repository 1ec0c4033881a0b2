import Kernel
@testable import Ledger
@testable import Tally

@testable import Yard

extension Misreading: Sampled {
    static func sample(after last: Misreading?, _ with: Filling) -> Misreading? {
        switch last {
        case nil: .notText
        case .notText: .illegible(with.sign)
        case .illegible: .tooLong(bytes: 2)
        case .tooLong: .badTime(with.name)
        case .badTime: .nothingAfterTime
        case .nothingAfterTime: .unknownVerb(with.name, nearest: [with.name, with.other])
        case .unknownVerb: .usage(verb: Verbs.open.name)
        case .usage: .leftOver(with.name, verb: with.name)
        case .leftOver: .verbNoSpeaker(verb: Verbs.open.name, speaker: with.name)
        case .verbNoSpeaker: .nothingSaid(by: with.name)
        case .nothingSaid: .unknownName(with.name, nearest: [with.name, with.other])
        case .unknownName: .ambiguousName(with.name, [with.name, with.other])
        case .ambiguousName: .badName(with.name)
        case .badName: .longName(with.name, most: 2)
        case .longName: .notOnPaper(with.name, candidates: [with.name, with.other])
        case .notOnPaper: .oneOwner(with.name)
        case .oneOwner: .noVotes(4)
        case .noVotes: .unknownKey(with.name, verb: with.name, nearest: with.name)
        case .unknownKey: .keyTwice(Phrase { _ in with.name })
        case .keyTwice: .keyEmpty(Phrase { _ in with.name })
        case .keyEmpty: .badValue(with.name, of: Phrase { _ in with.name }, allowed: [Phrase { _ in with.name }])
        case .badValue: .badNumber(with.name)
        case .badNumber: .badDay(with.name)
        case .badDay: .badMoney(with.name)
        case .badMoney: .badMinutes(with.name)
        case .badMinutes: .badID(with.name)
        case .badID: .unknownKind(with.name, nearest: [with.name, with.other])
        case .unknownKind: .ambiguousKind(with.name, [Phrase { _ in with.name }])
        case .ambiguousKind: nil
        }
    }

    static func more(_ with: Filling) -> [Misreading] {
        [
            .verbNoSpeaker(verb: with.name, speaker: nil),
            .unknownVerb(with.name, nearest: []),
            .unknownName(with.name, nearest: []),
            .ambiguousName(with.name, []),
            .notOnPaper(with.name, candidates: []), .notOnPaper(with.name, candidates: ["P1", "P2"]),
            .unknownKey(with.name, verb: with.name, nearest: nil),
            .unknownKind(with.name, nearest: []),
            .verbNoSpeaker(verb: Verbs.open.name, speaker: nil),
            .badID("P1"),
            .badID("A1"),
        ]
    }
}

extension LedgerError: Sampled {
    static func sample(after last: LedgerError?, _ with: Filling) -> LedgerError? {
        switch last {
        case nil: .missing(path: with.name)
        case .missing: .exists(path: with.name)
        case .exists: .badName(with.name)
        case .badName: .leftover(path: with.name, beside: with.name)
        case .leftover: .notABook(path: with.name)
        case .notABook: .newerFormat(path: with.name, found: 2, known: 2)
        case .newerFormat: .inUse(path: with.name)
        case .inUse: .linked(path: with.name)
        case .linked: .replaced(path: with.name, saved: with.name)
        case .replaced: .leftInLog(path: with.name)
        case .leftInLog: .foreignLog(path: with.name, log: with.name)
        case .foreignLog: .readOnly(path: with.name)
        case .readOnly: .diskFull(path: with.name)
        case .diskFull: .notKept(path: with.name)
        case .notKept: .damagedFile(path: with.name, .unreadable)
        case .damagedFile: .damagedEntry(2, .hash)
        case .damagedEntry: .cannotAccess(path: with.name, .forbidden)
        case .cannotAccess: .badClock(with.name)
        case .badClock: .badHash(with.name)
        case .badHash: .notReadBack
        case .notReadBack: .openedForReading(path: with.name)
        case .openedForReading: nil
        }
    }

    static func more(_ with: Filling) -> [LedgerError] {
        [
            .replaced(path: with.name, saved: nil),
            .damagedEntry(2, .absent),
            .damagedEntry(2, .unknown("a[0].b")),
            .damagedEntry(2, .missing("a")),
            .damagedEntry(2, .unreadable("x")),
        ]
    }
}

extension LedgerError.Damage: Sampled {
    static func sample(after last: LedgerError.Damage?, _ with: Filling) -> LedgerError.Damage? {
        switch last {
        case nil: .hash
        case .hash: .absent
        case .absent: .unknown(with.name)
        case .unknown: .missing(with.name)
        case .missing: .unreadable(with.name)
        case .unreadable: nil
        }
    }

    static func more(_ with: Filling) -> [LedgerError.Damage] {
        []
    }
}

extension FileDamage: Sampled {
    static func sample(after last: FileDamage?, _ with: Filling) -> FileDamage? {
        switch last {
        case nil: .cutOff(whole: 2, of: 2)
        case .cutOff: .longer(pages: 2)
        case .longer: .page(2)
        case .page: .adrift(page: 2, entries: 1...9)
        case .adrift: .unreadable
        case .unreadable: .added(with.name)
        case .added: .removed(with.name)
        case .removed: .altered(with.name)
        case .altered: nil
        }
    }

    static func more(_ with: Filling) -> [FileDamage] {
        []
    }
}

extension Trouble: Sampled {
    static func sample(after last: Trouble?, _ with: Filling) -> Trouble? {
        switch last {
        case nil: .noSuchFile
        case .noSuchFile: .forbidden
        case .forbidden: .nameTooLong
        case .nameTooLong: .diskFull
        case .diskFull: .readOnlyDisk
        case .readOnlyDisk: .other(2)
        case .other: nil
        }
    }

    static func more(_ with: Filling) -> [Trouble] {
        []
    }
}

extension Finding: Sampled {
    static func sample(after last: Finding?, _ with: Filling) -> Finding? {
        switch last {
        case nil: .damaged(entry: 2, .absent)
        case .damaged: .refusedToday(entry: 2, line: with.name, reason: with.name)
        case .refusedToday: .decidedOtherwise(entry: 2, line: with.name, stored: with.name, today: with.name)
        case .decidedOtherwise: .foldDiffers(.init(path: "a[0]", replayed: with.name, found: with.other))
        case .foldDiffers: .snapshotDiffers(.init(path: "a[0]", replayed: with.name, found: with.other))
        case .snapshotDiffers: .hashUnknown(with.name)
        case .hashUnknown: nil
        }
    }

    static func more(_ with: Filling) -> [Finding] {
        []
    }
}

extension CarryError: Sampled {
    static func sample(after last: CarryError?, _ with: Filling) -> CarryError? {
        switch last {
        case nil: .unreadable(path: with.name)
        case .unreadable: .notAnExport(path: with.name, detail: with.name)
        case .notAnExport: .illegible(path: with.name, entry: 2, with.sign)
        case .illegible: .withheld(path: with.name, entry: 2)
        case .withheld: nil
        }
    }

    static func more(_ with: Filling) -> [CarryError] {
        []
    }
}

extension PaperError: Sampled {
    static func sample(after last: PaperError?, _ with: Filling) -> PaperError? {
        switch last {
        case nil: .noMeeting
        case .noMeeting: .unknownMeeting(2, last: 2)
        case .unknownMeeting: .unknownProposal(with.question)
        case .unknownProposal: .noElection(meeting: 2)
        case .noElection: .noNewCommittee(meeting: 2)
        case .noNewCommittee: .noChoosing(meeting: 2)
        case .noChoosing: .notHeldYet(with.day)
        case .notHeldYet: .noElectionDay
        case .noElectionDay: .noSuchDay(with.name)
        case .noSuchDay: .noSuchID(with.name)
        case .noSuchID: .unknownPaper(with.name)
        case .unknownPaper: .unknownFormat(with.name)
        case .unknownFormat: .noEngine
        case .noEngine: .engineFailed(program: with.name, with.other)
        case .engineFailed: .noRoom(with.name)
        case .noRoom: .taken(with.name)
        case .taken: .noMemory
        case .noMemory: .needsProposal(.record)
        case .needsProposal: .nothingFor(.record)
        case .nothingFor: .nobodyFiles
        case .nobodyFiles: .noProxies(with.citation)
        case .noProxies: .otherWay(with.question, way: with.name)
        case .otherWay: .unknownActivity(ActivityID(9))
        case .unknownActivity: .unknownCall(CallID(9))
        case .unknownCall: .noSuchActivityID(with.name)
        case .noSuchActivityID: .noSuchCallID(with.name)
        case .noSuchCallID: .notOfOne(.record, option: "--planned")
        case .notOfOne: .noSuchPeriod(with.name)
        case .noSuchPeriod: .noFolder(with.name)
        case .noFolder: .noTemplate(with.name, folders: [with.name, with.other])
        case .noTemplate: .unreadable(file: with.name)
        case .unreadable: .template(file: with.name, line: 2, .notUTF8)
        case .template: .word(file: with.name, part: nil, paragraph: 2, .notWord)
        case .word: .noTable(.record)
        case .noTable: .noWordTemplate(.record)
        case .noWordTemplate: .unknownEnding(with.name)
        case .unknownEnding:
            .ballots(
                BallotError(
                    file: with.name, line: 2, column: 1, read: with.name, expected: Phrase { $0.formats.ballots }))
        case .ballots: nil
        }
    }

    static func more(_ with: Filling) -> [PaperError] {
        [
            .word(file: with.name, part: with.name, paragraph: 2, .wideBraces(with.name)),
            .word(file: with.name, part: nil, paragraph: 0, .tooLarge),
            .noTemplate(with.name, folders: []),
            .template(file: with.name, line: 2, .delimiters),
        ]
    }
}

extension TemplateProblem: Sampled {
    static func sample(after last: TemplateProblem?, _ with: Filling) -> TemplateProblem? {
        switch last {
        case nil: .notUTF8
        case .notUTF8: .unfinishedTag
        case .unfinishedTag: .wideBraces(with.name)
        case .wideBraces: .neverClosed(section: with.name)
        case .neverClosed: .closesNothing(section: with.name)
        case .closesNothing: .closes(section: with.name, open: with.name)
        case .closes: .unknownName(with.name, nearest: with.name)
        case .unknownName: .noPart(with.name)
        case .noPart: .partOfItself(with.name)
        case .partOfItself: .delimiters
        case .delimiters: .tooDeep(most: 2)
        case .tooDeep: .tooLong(most: 2)
        case .tooLong: .illegible(with.sign)
        case .illegible: .badTag
        case .badTag: .notWord
        case .notWord: .tooLarge
        case .tooLarge: .brokenLoop(section: with.name, isOpen: true)
        case .brokenLoop: .unknownLine("@" + with.name)
        case .unknownLine: nil
        }
    }

    static func more(_ with: Filling) -> [TemplateProblem] {
        [
            .unknownName(with.name, nearest: nil)
        ]
    }
}
