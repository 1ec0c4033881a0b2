#!/usr/bin/env python3
"""Writes precinct files of one made-up election: many-papers.py FOLDER PAPERS [FILES] [SEED]

Twenty names, each paper ranks all of them in an order of its own, so that hardly two papers are alike: the most that
`yuanba ballots merge` has to keep apart."""
import os
import random
import sys

folder, papers = sys.argv[1], int(sys.argv[2])
files = int(sys.argv[3]) if len(sys.argv) > 3 else 1
chance = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 17)
os.makedirs(folder, exist_ok=True)
names = [str(number) for number in range(1, 21)]
for file in range(files):
    with open(os.path.join(folder, f"box-{file + 1:04}.blt"), "w", encoding="utf-8") as out:
        out.write("20 1\n")
        left = papers * (file + 1) // files - papers * file // files
        while left > 0:
            page = []
            for _ in range(min(left, 10_000)):
                chance.shuffle(names)
                page.append("1 " + " ".join(names) + " 0\n")
            out.write("".join(page))
            left -= len(page)
        out.write("0\n" + "".join(f'"Candidate {number}"\n' for number in range(1, 21)) + '"County"\n')
