extension TableGrouping {
    struct Group {
        var title: String
        var question = ""
        var columns: [TableContest.Column]
    }

    /// Columns that share a question, by the ways in which forms and vendors join question and part. The surest way that
    /// groups anything is taken.
    static func parted(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        let grids = group(headings, open) { bracketed($0, "[", "]") ?? bracketed($0, "【", "】") }
        if !grids.isEmpty { return grids }
        for way in [inParentheses, behindDash] {
            let groups = way(headings, open).filter { $0.columns.count > 1 }
            if !groups.isEmpty { return groups }
        }
        for way in [behindKeyword, behindUnderscore] {
            let groups = way(headings, open).filter { $0.columns.count > 1 }
            // What such columns share is no title.
            if !groups.isEmpty {
                return groups.count > 1
                    ? groups : [Group(title: "", question: groups[0].title, columns: groups[0].columns)]
            }
        }
        return []
    }

    private static func group(
        _ headings: [TableHeading], _ open: [Int], _ split: (String) -> (question: String, part: String)?
    ) -> [Group] {
        var groups: [Group] = []
        for index in open {
            guard let (question, part) = split(headings[index].text) else { continue }
            let column = TableContest.Column(index: index, part: part, offset: headings[index].offset, rank: nil)
            if let place = groups.firstIndex(where: { $0.title == question }) {
                groups[place].columns.append(column)
            } else {
                groups.append(Group(title: question, columns: [column]))
            }
        }
        return groups
    }

    /// The part in brackets at the end, and what stands before.
    private static func bracketed(_ heading: String, _ left: Character, _ right: Character) -> (String, String)? {
        guard heading.last == right else { return nil }
        var depth = 0
        for place in heading.indices.reversed() {
            if heading[place] == right { depth += 1 }
            if heading[place] == left { depth -= 1 }
            guard depth == 0 else { continue }
            let part = CellText.trimmed(
                String(heading[heading.index(after: place)..<heading.index(before: heading.endIndex)]))
            return part.isEmpty ? nil : (CellText.trimmed(String(heading[..<place])), part)
        }
        return nil
    }

    /// `1、请排序（甲）`, `1、（乙）`: a part in parentheses behind a numbered or a worded question. A namesake's
    /// 王秀英（二组） is no question.
    private static func inParentheses(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        var last: (number: Int?, title: String)?
        return group(headings, open) { heading in
            guard let (question, part) = bracketed(heading, "（", "）") ?? bracketed(heading, "(", ")") else {
                return nil
            }
            let number = TableHeading.questionNumber(question)
            let words = CellText.trimmed(TableHeading.withoutNumber(question))
            if words.isEmpty, let last, number == nil || number == last.number { return (last.title, part) }
            guard number != nil || isQuestion(words) else { return nil }
            last = (number, question)
            return (question, part)
        }
    }

    static func isQuestion(_ text: String) -> Bool {
        let word = CellText.word(text)
        return word.contains("?") || word.contains("请") || word.contains("您") || askings.contains { word.contains($0) }
            || word.split(separator: " ").count >= 3
    }

    private static let askings = [
        "rank", "score", "rate", "vote", "choose", "choice", "select", "candidate", "elect", "approve", "prefer", "排序",
        "打分", "评分",
        "投票", "选择", "候选", "同意", "推荐", "所选", "选谁", "支持", "赞成", "人选",
    ]

    /// `Rank your choices - 甲`, `Q1: 甲`, `排序—甲`.
    private static func behindDash(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        group(headings, open) { heading in
            for sign in [" - ", " – ", " — ", " -- ", "——", "—", "：", ": ", " | ", "::"] {
                guard let found = lastRange(of: sign, in: heading) else { continue }
                let question = CellText.trimmed(String(heading[..<found.lowerBound]))
                let part = CellText.trimmed(String(heading[found.upperBound...]))
                if !question.isEmpty, !part.isEmpty { return (question, part) }
            }
            return nil
        }
    }

    private static func lastRange(of sign: String, in text: String) -> Range<String.Index>? {
        text.ranges(of: sign).last
    }

    /// `Choice Ann`, `候选人 甲`: a word that only asks, before the name, the same in every column.
    private static func behindKeyword(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        group(headings, open) { heading in
            guard let blank = heading.unicodeScalars.firstIndex(where: CellText.isBlank) else { return nil }
            let first = String(heading[..<blank])
            let part = CellText.trimmed(String(heading[blank...]))
            guard leads.contains(CellText.word(first)), !part.isEmpty, Ordinal.rank(heading) == nil else { return nil }
            return (first, part)
        }
    }

    private static let leads: Set<String> = [
        "choice", "rank", "ranking", "score", "rating", "rate", "points", "vote", "votes", "approve", "candidate",
        "option",
        "候选人", "选择", "选项", "排序", "名次", "打分", "评分", "得分", "赞成", "同意",
    ]

    /// `Q1_1`: a survey's own names for its columns, which say no more than a number.
    private static func behindUnderscore(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        group(headings, open) { heading in
            guard let line = heading.lastIndex(of: "_"), heading.first == "Q" || heading.first == "q" else {
                return nil
            }
            let question = String(heading[..<line])
            let part = String(heading[heading.index(after: line)...])
            guard question.dropFirst().allSatisfy({ $0.isNumber || $0 == "." }), !part.isEmpty else { return nil }
            return (question, part)
        }
    }
}
