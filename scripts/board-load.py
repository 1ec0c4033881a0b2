#!/usr/bin/env python3
"""Two hundred phones on this machine: how late each line typed is on each of them, and what the board takes for it.

    scripts/board-load.py PROGRAM [--phones 200] [--lines 40]

It makes a book of its own, opens its board on loopback, types lines at a prompt and reads every stream. Where a line is on a phone later
than in 300 ms, the board takes more than 100 MB, or a line's answer waits for the phones, it ends with status 1.
"""
import argparse, asyncio, os, re, subprocess, sys, tempfile, time

words = argparse.ArgumentParser()
words.add_argument("program")
words.add_argument("--phones", type=int, default=200)
words.add_argument("--lines", type=int, default=40)
words.add_argument("--limit", type=int, default=300, help="milliseconds")
words.add_argument("--memory", type=int, default=100, help="megabytes")
given = words.parse_args()


class Phone:
    """One stream; `seen` has the moment at which each item was first on it."""

    def __init__(self):
        self.seen, self.text = {}, b""

    async def follow(self, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /live?lang=zh HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        while piece := await reader.read(65536):
            self.text += piece
            *whole, self.text = self.text.split(b"\n\n")
            now = time.monotonic()
            for event in whole:
                for number in re.findall("第([0-9]+)件事".encode(), event):
                    self.seen.setdefault(int(number), now)


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def processor(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def main():
    with tempfile.TemporaryDirectory() as folder:
        book = folder + "/load.book"
        subprocess.run([given.program, "new", book, "--community", "南山社区"], check=True, stdout=subprocess.DEVNULL)
        prompt = await asyncio.create_subprocess_exec(
            given.program, "meet", book, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        async def type(line):
            prompt.stdin.write((line + "\n").encode())
            await prompt.stdin.drain()
            while not (answer := await prompt.stdout.readline()).startswith(b"#"):
                if not answer or answer.startswith(b"!"):
                    sys.exit(f"{line}: {answer.decode()}")
            return time.monotonic()

        async def answers(first):
            """How long the answers to some lines take, in milliseconds."""
            took = []
            for number in range(first, first + given.lines):
                begun = time.monotonic()
                took.append((await type(f"议题 第{number}件事") - begun) * 1000)
                await asyncio.sleep(0.05)
            return sorted(took)

        board = None
        try:
            for line in ["人员 李大山", "开会 院坝会 大家的事 应到=300", "签到 200人"]:
                await type(line)
            alone = await answers(1001)
            board = await asyncio.create_subprocess_exec(
                given.program, "board", book, "--port", "0", stdout=subprocess.PIPE)
            port = int(re.search(rb"127\.0\.0\.1:([0-9]+)", await board.stdout.readline()).group(1))
            followed = await answers(2001)
            phones = [Phone() for _ in range(given.phones)]
            tasks = [asyncio.create_task(phone.follow(port)) for phone in phones]
            await asyncio.sleep(2)
            answered = {}
            for number in range(1, given.lines + 1):
                answered[number] = await type(f"议题 第{number}件事")
                await asyncio.sleep(0.25)
            await asyncio.sleep(1)
            late = sorted(
                (phone.seen.get(number, float("inf")) - at) * 1000 for phone in phones for number, at in answered.items())
            crowded = await answers(3001)
            used, took = memory(board.pid), processor(board.pid)
            for task in tasks:
                task.cancel()
        finally:
            prompt.stdin.close()
            await prompt.wait()
            if board:
                board.terminate()
                await board.wait()
        sides = [side for side in ("-wal", "-shm", "-journal") if os.path.exists(book + side)]
        half, most = late[len(late) // 2], late[-1]
        print(f"{given.phones} phones, {given.lines} lines: half of them in {half:.0f} ms, the last in {most:.0f} ms; "
              f"{used:.0f} MB, {took:.1f} s of processor; beside the book: {', '.join(sides) or 'nothing'}")
        middle, tail = len(alone) // 2, len(alone) * 9 // 10
        told = [f"{some[middle]:.1f} ms (nine of ten within {some[tail]:.1f})" for some in (alone, followed, crowded)]
        print(f"a line's answer: {told[0]} without the board, {told[1]} with it, {told[2]} with its phones, which this program reads too")
        isHeldUp = followed[middle] > 2 * alone[middle] + 2
        return not isHeldUp and most <= given.limit and used <= given.memory and not sides


sys.exit(0 if asyncio.run(main()) else 1)
