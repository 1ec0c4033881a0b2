import Foundation

@testable import Yard

/// What in a sentence belongs to the other language than the one it was to be said in.
enum Languages {
    /// What is typed or cited in Chinese whatever the screen speaks: the keys of charters, and how namesakes are told apart.
    private static let typed = [
        "王秀英（二组）", "双过半", "过半", "三分之二以上", "不少于1/3", "超过三分之二", "村规民约第13条", "赞成多于反对", "基数", "废止", "施行",
        "六共", "四议两公开", "多数", "女:1", "matter=除名", "选民名单=",
    ]

    /// Words and signs of Chinese in English, but quoted words, and what is typed.
    static func chinese(in english: String) -> String? {
        var rest = english.replacing(/“[^”]*”/, with: "")
        for words in typed { rest = rest.replacing(words, with: "") }
        return rest.firstMatch(of: /[\u{3000}-\u{303F}\u{3400}-\u{9FFF}\u{FF00}-\u{FFEF}]+/).map { String($0.output) }
    }

    /// Two words of English one after the other in Chinese, but commands.
    static func english(in chinese: String) -> String? {
        let rest = chinese.replacing(/yuanba( [a-z-]+)*/, with: "").replacing("chmod u+w", with: "")
        return rest.firstMatch(of: /[A-Za-z]{2,}[,;:.]? [a-z]{2,}/).map { String($0.output) }
    }

    /// What is wrong with a sentence said in that language, with the sentence; `nil` where nothing is.
    static func fault(_ sentence: String, in language: Filling) -> String? {
        switch language.language {
        case .english: chinese(in: sentence).map { "“\($0)” in: \(sentence)" }
        case .chinese:
            sentence.containsHan
                ? english(in: sentence).map { "“\($0)” in: \(sentence)" } : "no Chinese in: \(sentence)"
        }
    }
}
