import Kernel

/// What a motion does with a post, as its words say: 选成一为理事长 fills one, 免去成一的理事长职务 ends one.
///
/// Only what is said outright is read: the names as the roll has them, a word that joins them to the post, a post as posts are called, and
/// nothing besides. 李二为监事送书 and 免去李二的误工费 say something else.
struct MotionOnPost: Hashable {
    let names: [String]
    /// Empty where somebody leaves and no post is named: all of them.
    let post: String
    let isLeaving: Bool

    /// Each that a motion makes: 选甲、乙为理事，选丙为监事兼会计 makes four.
    ///
    /// - Parameter isKnown: whether the roll has somebody of that name.
    static func all(in text: String, isKnown: (String) -> Bool) -> [MotionOnPost] {
        var before: [String] = []
        return clauses(of: text).flatMap { clause -> [MotionOnPost] in
            var clause = Clause(clause)
            guard let said = clause.read(before: before, isKnown: isKnown) else { return [] }
            before = said.names
            return said.posts.map { MotionOnPost(names: said.names, post: $0, isLeaving: said.isLeaving) }
        }
    }

    private static let ends: Set<Character> = ["，", "。", "；", "（", "(", ",", ".", ";", "\n"]

    private static func clauses(of text: String) -> [String] {
        text.replacing("并", with: "，").split(whereSeparator: ends.contains).map { String($0).trimmed }
    }

    /// One clause, read from its front.
    private struct Clause {
        private var rest: Substring

        init(_ text: String) { rest = text[...] }

        /// - Parameter before: those whom the clause before named: 选甲为理事并为会计.
        mutating func read(
            before: [String], isKnown: (String) -> Bool
        ) -> (names: [String], posts: [String], isLeaving: Bool)? {
            _ = take(GrammarWords.agreeing)
            if take(GrammarWords.endingPost) != nil {
                let named = names(isKnown)
                return leaving(named)
            }
            // A surname may be a word of choosing: 由建国.
            var named = names(isKnown)
            if named.isEmpty, take(GrammarWords.choosing) != nil { named = names(isKnown) }
            if take(GrammarWords.resigning) != nil { return leaving(named) }
            let names = named.isEmpty ? before : named
            guard !names.isEmpty, take(GrammarWords.choosingLinks) != nil else { return nil }
            let posts = posts(joined: "兼、和")
            return posts.isEmpty ? nil : (names, posts, false)
        }

        private mutating func leaving(_ names: [String]) -> (names: [String], posts: [String], isLeaving: Bool)? {
            _ = take(GrammarWords.of)
            for ending in GrammarWords.afterPost where rest.hasSuffix(ending) { rest = rest.dropLast(ending.count) }
            if names.isEmpty { return nil }
            if rest.allSatisfy(\.isWhitespace) { return (names, [""], true) }
            let posts = posts(joined: "兼、和")
            return posts.isEmpty ? nil : (names, posts, true)
        }

        /// What is left, if all of it is called as posts are.
        private func posts(joined signs: String) -> [String] {
            let posts = rest.split(whereSeparator: signs.contains).map { String($0).trimmed }
            return posts.allSatisfy(HeldPost.isTitle) ? posts : []
        }

        private mutating func names(_ isKnown: (String) -> Bool) -> [String] {
            var names: [String] = []
            while let name = takeName(isKnown) {
                names.append(name)
                if take(GrammarWords.betweenNames) == nil { break }
            }
            return names
        }

        /// Takes the longest name on the roll that stands next: 王大山 before 王大.
        private mutating func takeName(_ isKnown: (String) -> Bool) -> String? {
            var name = rest.prefix(40)
            while !name.isEmpty {
                if isKnown(String(name)) {
                    rest = rest[name.endIndex...]
                    return String(name)
                }
                name.removeLast()
            }
            return nil
        }

        /// Takes the longest of these words that stands next.
        private mutating func take(_ words: [String]) -> String? {
            let found = words.filter { word in
                rest.range(of: word, options: [.caseInsensitive, .anchored]) != nil
            }.max { $0.count < $1.count }
            guard let found, let range = rest.range(of: found, options: [.caseInsensitive, .anchored]) else {
                return nil
            }
            rest = rest[range.upperBound...]
            return found
        }
    }
}

extension HeldPost {
    /// Whether words are what a post is called, with the body before it: 理事长, 监事会主席, 村务监督委员会委员, chair of the council. Being a member of
    /// the whole is none, nor is a post in a team.
    static func isTitle(_ words: String) -> Bool {
        let plain = words.lowercased()
        if plain.allSatisfy(\.isASCII) {
            return (Self.english.map(\.key) + ["chair"]).contains(where: plain.contains) && !plain.contains("team")
        }
        if supervisesCommittee(words), words.hasSuffix("委员会") { return true }
        guard let title = titles.first(where: words.hasSuffix) else { return false }
        let body = words.dropLast(title.count)
        if ["成员", "委员"].contains(title) { return body.hasSuffix("会") }
        if body.isEmpty { return true }
        return bodies.contains { body.hasSuffix($0) }
    }

    /// The longer before those that they end with.
    private static let titles = [
        "副理事长", "理事长", "副监事长", "监事长", "执行监事", "理事", "监事", "副主席", "主席", "财务会计", "财务人员", "会计人员", "会计", "出纳", "财务", "副经理",
        "经理", "副主任",
        "主任", "委员", "成员代表", "代表", "成员",
    ]
    private static let bodies = ["理事会", "监事会", "监督委员会", "监督小组", "合作社", "经济组织", "本社", "业主委员会", "业委会"]
}
