/// How Chinese sounds, without tones: enough to find 王秀英 from `wxy`, and 弃权 behind 期权.
public enum Pinyin {
    /// The reading of a character; `nil` where it is no Han character of the table.
    package static func syllable(_ character: Character) -> String? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        return readings.syllable(of: scalar.value) ?? readings.syllable(ofVariant: character)
    }

    /// Readings of a whole name, the surname's first: `单秀英` is shan xiu ying and, less likely, dan xiu ying.
    package static func syllables(ofName name: String) -> [[String]] {
        let characters = Array(name)
        for (surname, readings) in surnames where characters.starts(with: surname) {
            let given = characters.dropFirst(surname.count).compactMap(syllable)
            return readings.map { $0.split(separator: " ").map(String.init) + given }
        }
        return [characters.compactMap(syllable)]
    }

    /// What somebody may type for a name: initials and whole readings, in lower case.
    ///
    ///     Pinyin.keys(ofName: "王秀英")           // ["wxy", "wangxiuying"]
    ///     Pinyin.keys(ofName: "Hmub Gheib")       // ["hg", "hmubgheib"]
    package static func keys(ofName name: String) -> [String] {
        let bare = name.prefix { $0 != "(" && $0 != "（" }
        let readings =
            bare.containsHan
            ? syllables(ofName: String(bare)) : [bare.lowercased().split(separator: " ").map(String.init)]
        return readings.flatMap { syllables in
            [String(syllables.compactMap(\.first)), syllables.joined()]
        }
    }

    /// The sound of words as the south-west hears it: zh like z, n like l, -ng like -n, h before u like f.
    package static func sound(of text: String) -> String {
        text.lowercased().map { syllable($0).map(sound(ofSyllable:)) ?? String($0) }.joined(separator: " ")
    }

    /// A syllable as the south-west hears it.
    static func sound(ofSyllable syllable: String) -> String {
        var sound = syllable
        for (from, to) in [("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"), ("hu", "f")] where sound.hasPrefix(from) {
            sound = to + sound.dropFirst(from.count)
            break
        }
        if sound.hasSuffix("ng") { sound.removeLast() }
        return sound
    }

    /// Made when first asked for: the names typed most are found without it.
    static let readings = PinyinReadings(pinyinTable)

    /// Surnames that are read otherwise than the character is elsewhere; the likelier reading first.
    private static let surnames: [(String, [String])] = [
        ("尉迟", ["yu chi"]), ("万俟", ["mo qi"]), ("令狐", ["ling hu"]), ("长孙", ["zhang sun"]),
        ("澹台", ["tan tai"]), ("单于", ["chan yu"]), ("单", ["shan", "dan"]), ("曾", ["zeng"]), ("仇", ["qiu", "chou"]),
        ("区", ["ou", "qu"]), ("查", ["zha", "cha"]), ("解", ["xie", "jie"]), ("朴", ["piao", "pu"]),
        ("覃", ["qin", "tan"]), ("乐", ["yue", "le"]), ("盖", ["ge", "gai"]), ("缪", ["miao", "mou"]),
        ("翟", ["zhai", "di"]), ("冼", ["xian"]), ("繁", ["po", "fan"]), ("种", ["chong", "zhong"]), ("任", ["ren"]),
        ("华", ["hua"]), ("纪", ["ji"]), ("车", ["che"]), ("石", ["shi"]), ("柏", ["bai", "bo"]), ("贾", ["jia"]),
        ("召", ["shao", "zhao"]), ("折", ["she", "zhe"]), ("黑", ["he", "hei"]), ("秘", ["bi", "mi"]),
        ("员", ["yun", "yuan"]), ("燕", ["yan"]), ("宁", ["ning"]), ("应", ["ying"]), ("重", ["chong", "zhong"]),
        ("洗", ["xian", "xi"]), ("褚", ["chu"]), ("晁", ["chao"]), ("郗", ["xi", "chi"]), ("逄", ["pang"]),
        ("佴", ["nai"]), ("尹", ["yin"]), ("谌", ["chen", "shen"]), ("阚", ["kan"]), ("炅", ["gui"]), ("牟", ["mou", "mu"]),
        ("祭", ["zhai", "ji"]), ("适", ["kuo", "shi"]), ("句", ["gou", "ju"]), ("莘", ["shen", "xin"]),
        ("薄", ["bo", "bao"]), ("葛", ["ge"]), ("隗", ["wei", "kui"]), ("塔", ["ta"]), ("幺", ["yao"]),
    ]
}
