#!/usr/bin/env python3
"""The board in a real browser: a whole evening is typed, and looked at on the way, as pictures and by axe.

    scripts/board-look.py PROGRAM FOLDER

Debian's chromium, driven by Playwright (`pip install playwright axe-playwright-python`). Pictures of each stage go into the folder: the wall at
1920 × 1080, the phone at 390 × 844, both printed. Where axe finds something, a page says something in the console, runs over its edge, or does
not show what was typed, it is said and the status is 1.
"""
import os, pathlib, re, subprocess, sys, tempfile, time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
faults = []

# What is typed before each look, and what must be seen then.
EVENING = [
    ("1-empty", [], "还没有开会"),
    ("2-talk", """人员 吴秀芬 性别=女
人员 杨通海 性别=男
人员 潘玉珍 性别=女
人员 李大山 性别=男
人员 龙金花 性别=女
人员 王秀英 性别=女
@19:30 开会 院坝会 南山社区十一月院坝会 地点=三单元院坝 主持=吴秀芬 日期=2026-11-20 应到=10
@19:31 签到 吴秀芬 杨通海 潘玉珍 李大山 龙金花
@19:33 议题 修缮三单元排水沟 时限=20分 类型=表决
@19:33 议题 冬至老少同乐活动 类型=讨论
@19:33 议题 选三单元楼长 类型=选举
@19:34 下一项
@19:35 举手 龙金花
@19:35 举手 王秀英
@19:36 发言 龙金花""".split("\n"), "龙金花"),
    ("3-amendment", """@19:37 签到 王秀英
@19:41 提案 从社区发展基金出五千元买材料，居民出工修三单元排水沟 提出=杨通海 金额=5000
@19:41 附议 李大山
@19:43 修正 五千元→六千元 提出=龙金花""".split("\n"), "六千元"),
    ("4-voting", ["@19:44 表决 P1-1 方式=无记名"], "正在表决P1-1"),
    ("5-closed", ["@19:45 表决 P1-1 赞成=4 反对=1 弃权=1", "@19:46 表决 P1 赞成=5 反对=0 弃权=1",
                  "@19:48 任务 杨通海 2026-12-10 买砖和水泥 预算=6000", "@19:48 任务 李大山 2026-12-20 组织出工，每户一个"], "P1 通过"),
    ("6-recess", ["@19:50 休会 10分"], "休会中"),
    ("7-undone", ["@20:00 续会", "撤销 最后", "恢复", "@20:01 决议：冬至下午三点在院坝包汤圆。"], "包汤圆"),
    ("8-reading", """@20:02 下一项
@20:02 下一项
@20:03 选举 楼长 名额=1 规则=双过半 登记=10 候选=李大山,潘玉珍,王秀英
@20:04 发票 9
@20:05 收回 9
@20:06 唱票
1
2
1
1
3
空
1""".split("\n"), "正"),
    ("9-declared", ["1", "2", "封箱", "宣布 全部"], "宣布"),
    ("10-choosing", """@20:20 议题 选今年的小项目
@20:20 下一项
@20:21 提案 修鼓楼的灯 金额=8000 遴选=是
@20:21 提案 老人活动室添桌椅 金额=12000 遴选=是
@20:21 提案 晒坝装篮球架 金额=15000 遴选=是
@20:22 遴选 小项目 预算=24000 项目=P2,P3,P4 方式=赞成 规则=greedy 登记=10
@20:23 发票 8
@20:24 收回 8
@20:25 唱票
1 2
2 3
1
2 1
3""".split("\n"), "小项目"),
    ("11-chosen", ["1 2", "2", "1", "封箱", "宣布 全部"], "入选"),
    ("12-closed", ["@20:40 散会"], "已散会"),
]
VIEWS = [("wall", "/wall", 1920, 1080), ("phone", "/", 390, 844)]


def fault(words):
    faults.append(words)
    print("!", words)


def type(prompt, lines):
    for line in lines:
        prompt.stdin.write(line + "\n")
        prompt.stdin.flush()
        while not (answer := prompt.stdout.readline()).startswith(("#", "!", "·")):
            if not answer:
                sys.exit(f"{line}: no answer")
        if answer.startswith("!"):
            fault(f"{line}: {answer.strip()}")


def look(page, name, wanted):
    try:
        page.get_by_text(wanted).first.wait_for(timeout=3000, state="attached")
    except Exception:
        fault(f"{name}: {wanted} is not to be seen")
    page.wait_for_timeout(150)
    page.screenshot(path=folder / f"{name}.png", full_page="phone" in name, timeout=120_000)
    found = page.evaluate("""() => [document.documentElement.scrollWidth - innerWidth,
        ...[...document.querySelectorAll('.main, .board > aside')].map(e => e.scrollHeight - e.clientHeight)]""")
    if max(found) > 1:
        fault(f"{name}: runs over its edge by {found}")
    for one in Axe().run(page).response["violations"]:
        for node in one["nodes"]:
            fault(f"{name}: axe: {one['id']}: {node['target']} {node.get('failureSummary', '')[:160]}")


with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
    book = place + "/look.book"
    subprocess.run([program, "new", book, "--community", "南山社区", "--kind", "residents"], check=True, stdout=subprocess.DEVNULL)
    board = subprocess.Popen([program, "board", book, "--port", "0"], stdout=subprocess.PIPE, text=True)
    address = re.search(r"http://[0-9.:]+", board.stdout.readline()).group(0)
    prompt = subprocess.Popen([program, "meet", book], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    pages = {}
    for name, path, width, height in VIEWS:
        for language in ("zh", "en"):
            page = browser.new_page(viewport={"width": width, "height": height})
            page.on("console", lambda said, name=name: fault(f"{name}: console: {said.text}") if said.type in ("error", "warning") else None)
            page.goto(f"{address}{path}?lang={language}")
            pages[name, language] = page
    for stage, lines, wanted in EVENING:
        type(prompt, lines)
        for (name, language), page in pages.items():
            look(page, f"{stage}-{name}" + ("" if language == "zh" else "-en"), wanted if language == "zh" else "南山社区")
    said = pages["wall", "zh"].locator("#said").inner_text()
    print("A reader's voice last said:", said)
    if not said:
        fault("nothing was read out")
    wall = pages["wall", "zh"]
    for name in ("wall", "phone"):
        pages[name, "zh"].emulate_media(media="print")
        pages[name, "zh"].screenshot(path=folder / f"13-print-{name}.png", full_page=True)
        pages[name, "zh"].pdf(path=folder / f"13-print-{name}.pdf", format="A4")
    phone = browser.new_page(viewport={"width": 390, "height": 844})
    for path, name in [("/?lang=zh&contrast=more", "14-contrast"), ("/meetings?lang=zh", "15-past")]:
        phone.goto(address + path)
        look(phone, name + "-phone", "南山社区")
    phone.get_by_text("会议纪要").first.click()
    phone.screenshot(path=folder / "16-minutes-phone.png")
    if "南山社区" not in phone.inner_text("body"):
        fault("the minutes do not open")
    still = browser.new_context(java_script_enabled=False).new_page()
    still.goto(address + "/wall")
    if "南山社区" not in still.inner_text("main") or still.locator("meta[http-equiv=refresh]").count() != 1:
        fault("without scripts there is nothing")
    # The board goes and comes again; the pages find it by themselves.
    port = address.rsplit(":", 1)[1]
    board.terminate()
    board.wait()
    wall.emulate_media(media="screen")
    wall.locator("#lost").wait_for(state="visible", timeout=8000)
    board = subprocess.Popen([program, "board", book, "--port", port], stdout=subprocess.PIPE, text=True)
    board.stdout.readline()
    wall.locator("#lost").wait_for(state="hidden", timeout=12000)
    browser.close()
    prompt.stdin.close()
    prompt.wait()
    sides = [side for side in ("-wal", "-shm", "-journal") if os.path.exists(book + side)]
    if sides:
        fault(f"beside the book: {sides}")
    board.terminate()
    board.wait()
print(f"{len(faults)} faults; pictures in {folder}")
sys.exit(1 if faults else 0)
