import Kernel
import Prompt

/// The usual kinds of people whom the work is for (pilot report, part five); a book adds its own. The raw value is what the ledger keeps.
public enum UsualCategory: String, CaseIterable, Sendable {
    case lowIncome = "低保"
    case destitute = "特困"
    case emptyNest = "空巢老人"
    case leftBehind = "留守"
    case childInDifficulty = "困境儿童"
    case disabled = "残疾"
    case migrantWorker = "进城务工"
    case migrantChild = "随迁子女"
}

/// The usual kinds of service: those of the pilot report, part five, and what care at home is made of (助餐, 助医, 助浴, 助洁, 助急). The ledger
/// takes others, where they are meant so.
public enum UsualService: String, CaseIterable, Sendable {
    case company = "亲情陪伴"
    case care = "生活照料"
    case counselling = "心理疏导"
    case inclusion = "社会融入"
    case meals = "助餐"
    case medical = "助医"
    case bathing = "助浴"
    case cleaning = "助洁"
    case emergency = "助急"
    case schoolwork = "学业辅导"
    case employment = "就业帮扶"
    case legalAid = "法律援助"
    case goods = "物资帮扶"
}

extension Book {
    /// Kinds of people, those of this book behind the usual.
    var categories: [String] { UsualCategory.allCases.map(\.rawValue) + ledger.categories }

    /// The kind that a word names, in either language.
    func category(named word: String) -> String? {
        categories.first { $0 == word } ?? UsualCategory.named(word)?.rawValue
    }
}

extension Language {
    /// What a kind of people is called; one that a book added goes by its own name.
    func clientCategory(_ name: String) -> String { UsualCategory(rawValue: name)?.choice(self) ?? name }
    func serviceKind(_ name: String) -> String { UsualService(rawValue: name)?.choice(self) ?? name }
}

/// Kinds of people who are children: for one without a date of birth a guardian has to consent.
enum ChildCategory {
    /// Whether whoever is of it may be under fourteen, by its name. 留守 alone is said of children first; 留守老人 is none.
    static func isOne(_ name: String) -> Bool {
        if name == UsualCategory.leftBehind.rawValue { return true }
        let isGrown = ["老人", "妇女", "家长", "父母", "家庭", "成年子女"].contains { name.contains($0) && !name.contains("未成年") }
        return !isGrown && ["儿童", "子女", "孩", "未成年", "少年", "幼", "婴", "孤儿", "小学", "学生"].contains(where: name.contains)
    }
}
