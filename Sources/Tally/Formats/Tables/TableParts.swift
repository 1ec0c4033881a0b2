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
            guard let first = groups.first else { continue }
            // `Points - Ann`: a word that only asks is no title.
            let onlyAsks = groups.count == 1 && leads.contains(CellText.word(first.title))
            return onlyAsks ? [Group(title: "", question: first.title, columns: first.columns)] : groups
        }
        for way in [behindKeyword, beforeKeyword, behindUnderscore] {
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
            guard number != nil || isQuestion(words) || leads.contains(CellText.word(words)) else { return nil }
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

    /// `Choice Ann`, `Rank of Ann`, `Your score for Ann`, `候选人 甲`: words that only ask, before the name, the same in every
    /// column.
    private static func behindKeyword(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        let groups = group(headings, open) { heading in
            guard let (first, part) = parted(heading), Ordinal.rank(heading) == nil else { return nil }
            if leads.contains(CellText.word(first)) { return (first, part) }
            guard CellText.word(first) == "your", let (second, rest) = parted(part),
                leads.contains(CellText.word(second))
            else { return nil }
            return (first + " " + second, rest)
        }
        return groups.map(withoutLinks)
    }

    /// The first word and the rest.
    private static func parted(_ heading: String) -> (String, String)? {
        guard let blank = heading.unicodeScalars.firstIndex(where: CellText.isBlank) else { return nil }
        let rest = CellText.trimmed(String(heading[blank...]))
        return rest.isEmpty ? nil : (String(heading[..<blank]), rest)
    }

    /// `of Ann`, `for the Greens`: the word that links the question to the name, where every column has it and one name more.
    private static func withoutLinks(_ group: Group) -> Group {
        var group = group
        while group.columns.count > 1, let link = parted(group.columns[0].part).map({ CellText.word($0.0) }),
            links.contains(link)
        {
            let rests = group.columns.compactMap { column in
                parted(column.part).flatMap { CellText.word($0.0) == link ? $0.1 : nil }
            }
            guard rests.count == group.columns.count else { break }
            for (place, rest) in rests.enumerated() { group.columns[place].part = rest }
        }
        return group
    }

    private static let links: Set<String> = ["of", "for", "to", "given", "candidate", "nominee", "option"]

    /// `Ann's rank`, `Ann score`, `甲的得分`: a word that only asks, behind the name, the same in every column.
    private static func beforeKeyword(_ headings: [TableHeading], _ open: [Int]) -> [Group] {
        group(headings, open) { heading in
            guard Ordinal.rank(heading) == nil else { return nil }
            for sign in ["'s ", "’s ", "的", " "] {
                guard let found = lastRange(of: sign, in: heading) else { continue }
                let word = CellText.trimmed(String(heading[found.upperBound...]))
                let name = CellText.trimmed(String(heading[..<found.lowerBound]))
                if !name.isEmpty, tails.contains(CellText.word(word)) { return (word, withoutTowards(name)) }
            }
            let tail = tails.first {
                !$0.utf8.allSatisfy { $0 < 0x80 } && heading.hasSuffix($0) && heading.count > $0.count
            }
            return tail.map { ($0, withoutTowards(String(heading.dropLast($0.count)))) }
        }
    }

    /// `对甲的评分`: no surname is 对 or 给.
    private static func withoutTowards(_ name: String) -> String {
        name.count > 1 && (name.first == "对" || name.first == "给") ? String(name.dropFirst()) : name
    }

    private static let tails: Set<String> = [
        "rank", "ranking", "score", "rating", "points", "名次", "排名", "排序", "分数", "得分", "评分", "打分",
    ]

    private static let leads: Set<String> = [
        "choice", "rank", "ranking", "score", "rating", "rate", "points", "vote", "votes", "approve", "candidate",
        "option",
        "候选人", "选择", "选项", "排序", "名次", "排名", "打分", "评分", "分数", "得分", "赞成", "同意",
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
