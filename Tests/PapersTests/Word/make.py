#!/usr/bin/env python3
"""Makes the Word files of these tests with python-docx, cut into runs as Word cuts them. Run it in its own folder."""
import zipfile
from docx import Document
from docx.shared import Pt, RGBColor


def runs(paragraph, *parts, bold=False):
    """Each part a run of its own, the first of each tag in its own look."""
    for number, part in enumerate(parts):
        run = paragraph.add_run(part)
        run.bold = bold and number == 0
        if number > 0:
            run.font.color.rgb = RGBColor(0xAA, 0, 0)


def record():
    paper = Document()
    heading = paper.add_heading(level=0)
    runs(heading, "{", "{paper_", "title}", "}", bold=True)
    runs(paper.add_paragraph(), "时间：{{ti", "me}}　地点：{{", "place", "}}（{{! 谁来了 }}）")
    paper.add_paragraph("{{#items}}")
    runs(paper.add_paragraph(style="Heading 1"), "{{ordinal}}、", "{{hea", "ding}}")
    paper.add_paragraph("任务：{{#tasks}}[{{owner}}]{{/tasks}}{{^tasks}}没有{{/tasks}}。")
    paper.add_paragraph("{{/items}}")
    table = paper.add_table(rows=2, cols=3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ["号", "姓名", "时间"]):
        cell.text = text
    first, second, third = table.rows[1].cells
    runs(first.paragraphs[0], "{{#sh", "eet}}{{row}}")
    runs(second.paragraphs[0], "{{name}}", bold=True)
    runs(third.paragraphs[0], "{{clock}}{{/", "sheet}}")
    last = paper.add_table(rows=1, cols=1).rows[0].cells[0]
    last.paragraphs[0].text = "{{#corrections}}"
    last.add_paragraph("{{.}}")
    last.add_paragraph("{{/corrections}}")
    paper.add_paragraph("签名：")
    section = paper.sections[0]
    runs(section.header.paragraphs[0], "{{commu", "nity}}")
    section.footer.paragraphs[0].text = "第{{entry}}条"
    paper.core_properties.title = "会议记录"
    paper.save("record.docx")


def broken():
    paper = Document()
    paper.add_paragraph("{{tilte}}")
    paper.add_paragraph("{{#items}}")
    paper.add_paragraph("｛｛地点｝｝")
    table = paper.add_table(rows=1, cols=1)
    table.rows[0].cells[0].text = "{{/items}}"
    paper.add_paragraph("{{#motions}}")
    paper.save("broken.docx")


def shrink(name):
    """Without the parts that no test looks at."""
    with zipfile.ZipFile(name) as old:
        parts = {part: old.read(part) for part in old.namelist() if part != "docProps/thumbnail.jpeg"}
    rels = parts["_rels/.rels"].decode()
    for piece in rels.split("<Relationship ")[1:]:
        if "thumbnail" in piece:
            rels = rels.replace("<Relationship " + piece.split("/>")[0] + "/>", "")
    parts["_rels/.rels"] = rels.encode()
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as new:
        for part, content in parts.items():
            new.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


record()
broken()
for file in ["record.docx", "broken.docx"]:
    shrink(file)
