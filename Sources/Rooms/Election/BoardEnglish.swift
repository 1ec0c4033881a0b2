struct BoardEnglish: BoardWords, EnglishGrammar {
    // Before a figure.
    var collected: String { "collected " }
    var valid: String { "valid " }
    var blank: String { "blank " }
    var void: String { "void " }
    var doubtful: String { "doubtful " }
    var lastPaper: String { "last" }
    func numbered(_ number: Int, _ name: String) -> String { "\(number) \(name)" }
    func paper(_ number: Int) -> String { "paper \(number)" }

    var nothingToCompare: String { "both books must hold a box that was read: read" }
    func agree(_ hash: String) -> String { "both agree: \(hash); close with seal \(hash)" }
    func differ(_ number: Int) -> String {
        "\(number) differences: look at the papers, and mend with reballot N=…"
    }
    var notRead: String { "not read" }
    func paper(_ number: Int, _ one: String, _ other: String) -> String { "paper \(number): \(one) | \(other)" }
    func posts(_ one: [String], _ other: [String]) -> String { "posts: \(list(one)) | \(list(other))" }
    func candidates(_ post: String, _ one: String, _ other: String) -> String {
        "\(post) candidates: \(one) | \(other)"
    }
    func total(_ post: String, _ word: String, _ one: Int, _ other: Int) -> String {
        "\(post) \(word): \(one) | \(other)"
    }
    func votes(_ post: String, _ name: String, _ one: String, _ other: String) -> String {
        "\(post), votes of \(name): \(one) | \(other)"
    }
}
