import Kernel

/// Near relatives as the Civil Code lists them (民法典 §1045): spouse, parents, children, brothers and sisters, grandparents,
/// grandchildren on either side. In-laws, cousins, uncles and nephews are relatives and not near ones.
public enum NearKin {
    /// Whether a relation, as people say it, is a near one.
    ///
    ///     NearKin.isNear("配偶"), NearKin.isNear("父子")      // true
    ///     NearKin.isNear("堂兄弟"), NearKin.isNear("婆媳")    // false
    public static func isNear(_ relation: String) -> Bool {
        guard !farther.contains(where: relation.contains) else { return false }
        return words.contains(relation) || stems.contains(where: relation.contains)
    }

    private static let farther = [
        "堂", "表", "舅", "姑", "姨", "叔", "伯", "侄", "甥", "婆媳", "儿媳", "女婿", "岳", "公公", "婆婆", "嫂", "姐夫", "妹夫", "妯娌", "连襟",
    ]
    private static let words: Set = ["夫", "妻", "父", "母", "子", "女", "兄", "弟", "姐", "妹", "哥", "儿", "爷", "奶", "孙"]
    private static let stems = Language.allCases.flatMap(\.peopleVerbs.nearKin)
}

extension Registry {
    /// Whether two people were entered as near relatives of each other.
    public func areNearKin(_ one: String, _ other: String) -> Bool {
        kin.contains { kinship in
            ((kinship.one, kinship.other) == (one, other) || (kinship.one, kinship.other) == (other, one))
                && NearKin.isNear(kinship.relation)
        }
    }
}
