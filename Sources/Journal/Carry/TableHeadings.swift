import Kernel

/// What the tables of an export and their columns are called. English takes the keys themselves, which programs read.
protocol TableHeadings {
    /// `people`, the name of a file without its ending: 人员.
    func table(_ key: String) -> String?
    /// `name`: 姓名.
    func column(_ key: String) -> String?
}

struct TableHeadingsEnglish: TableHeadings {
    func table(_ key: String) -> String? { key }
    func column(_ key: String) -> String? { key }
}

extension Language {
    var tableHeadings: any TableHeadings {
        switch self {
        case .chinese: TableHeadingsChinese()
        case .english: TableHeadingsEnglish()
        }
    }
}
