struct MinutesVerbEnglish: MinutesVerbWords {
    var correct: VerbWords {
        .init(
            "correct", usage: "correct OLD->NEW | s/OLD/NEW/ | 12 THE WHOLE NEW TEXT",
            help: "corrects words, the old ones stay; wrong figures: undo and type again")
    }
    var undo: VerbWords {
        .init("undo u", usage: "undo [NUMBER|last]", help: "strikes the last line, or the one named")
    }
    var redo: VerbWords {
        .init("redo", usage: "redo [NUMBER|last]", help: "brings back what was undone")
    }
    var makePrivate: VerbWords {
        .init("private", usage: "private [NUMBER|last]", help: "keeps a line's reason or words out of public papers")
    }
    var readOut: VerbWords {
        .init("read-out", usage: "read-out", help: "the minutes were read out")
    }
    var approve: VerbWords {
        .init("approve", usage: "approve [MEETING] corrections=…", help: "approves minutes")
    }
    var sign: VerbWords {
        .init(
            "sign", usage: "sign [MEETING] NAMES",
            help: "signs the record of the meeting closed or approved last, or of that number; its bytes are kept")
    }

    var correctionsKey: String { "corrections" }
}
