import Kernel
import Testing

struct EscapingTests {
    @Test(arguments: [
        ("*注意* <b>|", "\\*注意\\* \\<b\\>\\|"),
        ("1. 先修沟", "1\\. 先修沟"), ("2) 再铺路", "2\\) 再铺路"), ("97.14%", "97.14%"), ("2.8平方公里", "2.8平方公里"),
        ("# 标题", "\\# 标题"), ("- 一", "\\- 一"), ("+3人", "\\+3人"), ("---", "\\---"), ("一-二", "一-二"),
        ("[链](x)", "\\[链\\](x)"), ("a_b `c`", "a\\_b \\`c\\`"), ("&lt;", "\\&lt;"), ("一\n# 二", "一 # 二"),
        ("~~删~~", "\\~\\~删\\~\\~"),
        ("$x$", "\\$x\\$"), ("\\", "\\\\"), ("", ""),
    ])
    func markdownPrintsAsTyped(typed: String, escaped: String) { #expect(Escaping.markdown(typed) == escaped) }

    @Test(arguments: [
        ("*注意* <b>|", "*注意* &lt;b&gt;|"), ("\"' onload='x'", "&quot;&#39; onload=&#39;x&#39;"), ("&amp;", "&amp;amp;"),
        // A mark with an accent on it is one character, and a mark all the same.
        ("<\u{301}script>", "&lt;\u{301}script&gt;"),
    ])
    func htmlPrintsAsTyped(typed: String, escaped: String) { #expect(Escaping.html(typed) == escaped) }
}
