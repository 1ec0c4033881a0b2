struct MinutesVerbChinese: MinutesVerbWords {
    var correct: VerbWords {
        .init("更正 改", usage: "更正 旧→新 | s/旧/新/ | 12 整句新的文字", help: "改错字，旧的留着；数字错了要 撤销 重打")
    }
    var undo: VerbWords {
        .init("撤销 撤", usage: "撤销 [编号|最后]", help: "撤销上一行，或某一行")
    }
    var redo: VerbWords {
        .init("恢复", usage: "恢复 [编号|最后]", help: "把刚撤销的找回来")
    }
    var makePrivate: VerbWords {
        .init("不公开", usage: "不公开 [编号|最后]", help: "这一行的事由或话不进公开的纸面")
    }
    var readOut: VerbWords {
        .init("宣读", usage: "宣读", help: "当场宣读了纪要")
    }
    var approve: VerbWords {
        .init("通过纪要", usage: "通过纪要 [第几次会] 更正=…", help: "纪要通过")
    }
    var sign: VerbWords {
        .init("签字", usage: "签字 [第几次会] 姓名…", help: "在刚散的、刚通过的那次会（或写明的那次）的记录上签字，存下纸面原样")
    }

    var correctionsKey: String { "更正" }
}
