import Kernel

/// The manual's table of everything that can be typed at the prompt, made from the verbs themselves: `make manual` writes it.
public enum VerbTable {
    /// The page as Markdown: Chinese first, then the same in English.
    public static var page: String {
        """
        # 提示符下能打的一切

        由动词自己写出（`make manual`），不要手改；一个一个怎么用，见[手册](manual.md)。选项写在后面，`名=值`。

        \(table(.chinese))

        ## Everything that can be typed

        Written by the verbs themselves (`make manual`). Options stand behind as `key=value`.

        \(table(.english))

        """
    }

    private static func table(_ language: Language) -> String {
        let heads = language.queryVerbs.tableHeads
        let rows = Verbs.all.map { verb in
            let words = verb.words(in: language).map(code).joined(separator: " ")
            let keys = verb.keys.map { code($0.name(language) + "=") }.joined(separator: " ")
            return "| \(words) | \(code(verb.usage(language))) | \(keys) | \(cell(verb.help(language))) |"
        }
        return (["| \(heads.joined(separator: " | ")) |", "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
    }

    private static func code(_ words: String) -> String { "`\(cell(words))`" }

    /// A bar would end the cell.
    private static func cell(_ words: String) -> String { words.replacing("|", with: "\\|") }
}
