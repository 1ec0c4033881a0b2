#!/usr/bin/env python3
"""Writes the table of stroke counts, from the Unicode Han database (kTotalStrokes).

    scripts/strokes.py [Unihan_IRGSources.txt.bz2] > Sources/Kernel/Strokes/HanStrokesTable.swift

The database is in Debian's package unicode-data. The first count of a character is the one of Simplified Chinese.
One character a Han character: its code is 0x23 more than the count, and `!` stands where there is none.
"""
import bz2
import re
import sys

source = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/Unihan_IRGSources.txt.bz2"
counts = {}
version = ""
with bz2.open(source, "rt", encoding="utf-8") as lines:
    for line in lines:
        if line.startswith("# Date:"):
            version = line[7:].split()[0]
        found = re.match(r"U\+([0-9A-F]+)\tkTotalStrokes\t(\d+)", line)
        if found:
            counts[int(found[1], 16)] = int(found[2])

blocks = [("extensionA", 0x3400, 0x4DBF), ("unified", 0x4E00, 0x9FFF), ("supplementary", 0x20000, 0x2EE5D),
          ("tertiary", 0x30000, 0x323AF)]
print("// Made by scripts/strokes.py from kTotalStrokes of the Unicode Han database of " + version + ". Not edited by hand.")
print("// Unicode data files are under the Unicode License: https://www.unicode.org/license.txt")
print()
print("extension HanStrokes {")
for name, first, last in blocks:
    signs = []
    for code in range(first, last + 1):
        count = counts.get(code)
        sign = "!" if count is None else chr(0x23 + count)
        assert count is None or 0 < count < 0x5B
        signs.append("\\\\" if sign == "\\" else sign)
    print(f"    /// From U+{first:04X}.")
    print(f"    static let {name}: StaticString = \"\"\"")
    row, length = [], 0
    for sign in signs:
        row.append(sign)
        if len(row) == 100:
            print("        " + "".join(row) + "\\")
            row = []
    print("        " + "".join(row))
    print("        \"\"\"")
    print()
print("}")
