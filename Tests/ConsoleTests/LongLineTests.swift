import Kernel
import Prompt
import Testing

@Suite("Lines too long for the screen")
struct LongLineTests {
    private let names = "到会 田大勇、欧阳春、杨通海、张家老三、王秀英（二组）、王秀英（三组）、杨胜梅、杨胜明"

    @Test(arguments: 8...90) func noLineIsLongerThanTheScreenNorBeginsWithASign(columns: Int) {
        let width = DisplayWidth()
        let lines = width.wrap(names, to: columns, indent: "  ")
        #expect(lines.allSatisfy { width.of($0) <= columns })
        #expect(lines.dropFirst().allSatisfy { line in !"，、）".contains { line.hasPrefix("  \($0)") } })
        #expect(lines.map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }.joined() == names)
    }
}
