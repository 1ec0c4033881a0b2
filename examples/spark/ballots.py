#!/usr/bin/env python3
"""The precincts of one election on Spark: `ballots merge` over each part, then over the parts, then one count.

    ballots.py --yuanba yuanba --precincts 'precincts/*.blt' -o ward.blt --rule irv --result result.json

Which election is meant the first file by name says. A precinct that is damaged, of another election or given twice is told and left out, and the
exit status is then 1: whoever declares a result has to look at it first.
"""
import argparse, json, os, shutil, sys, tempfile, time  # noqa: E401

import engine
import files


def whole_of(found, merge, folder):
    """All boxes in one, the first file's first; those that do not go with it are left out, each file with what the program said."""
    paths = []
    for number, (data, taken) in enumerate(sorted(found, key=lambda box: min(box[1]))):
        path = os.path.join(folder, f"part-{number:05}.blt")
        with open(path, "wb") as file:
            file.write(data)
        paths.append((path, taken))
    if not paths:
        return None, []
    whole = engine.Box(os.path.join(folder, "whole.blt"), [])
    try:
        engine.run([*merge, *(path for path, _ in paths), "-o", whole.path])
        return engine.Box(whole.path, [name for _, taken in paths for name in taken]), []
    except engine.Failed:
        shutil.copyfile(paths[0][0], whole.path)
    whole.taken, left_out = list(paths[0][1]), []
    for path, taken in paths[1:]:
        words = engine.put(whole, path, merge)
        if words is None:
            whole.taken += taken
        else:
            # What the program calls by a file of this run stands for the precincts in it; the first names them.
            words = engine.why(path, words).replace(whole.path, min(whole.taken)).replace(path, min(taken))
            left_out += [{"file": name, "why": words} for name in taken]
    return whole, left_out


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--yuanba", required=True, help="the program, at this path on every worker")
    ask.add_argument("--precincts", required=True, help="which files: a pattern of a folder that all workers share, or an address of a store")
    ask.add_argument("--master", help="as Spark has it: local[2], yarn, spark://…")
    ask.add_argument("--batch", type=int, default=engine.BATCH, help="how many files one start of the program reads")
    ask.add_argument("--engine-only", action="store_true", help="all but the program: what the engine itself costs")
    ask.add_argument("--alike", action="store_true", help="two precincts may have the very same papers; else the second is left out as given twice")
    ask.add_argument("--rule", help="count by this rule at the end")
    ask.add_argument("--result", help="where the count goes, as JSON")
    ask.add_argument("-o", "--output", required=True)
    given = ask.parse_args()
    only = given.engine_only
    merge = [given.yuanba, "ballots", "merge", *(["--alike"] if given.alike else [])]

    def of_part(part):
        with files.at_hand(part) as (pairs, folder):
            if only:
                yield [], []
            elif pairs:
                found, left_out = engine.boxes(pairs, merge, folder)
                yield [(box.data(), box.taken) for box in found], left_out

    spark, started = files.session("yuanba ballots", given.master)
    began = time.monotonic()
    precincts, number = files.parted(spark.sparkContext, given.precincts, given.batch, engine.digest)
    if number == 0:
        sys.exit(f"{given.precincts}: no such files")
    parts = precincts.mapPartitions(of_part).collect()
    with tempfile.TemporaryDirectory(prefix="yuanba-whole-") as folder:
        whole, refused = whole_of([box for found, _ in parts for box in found], merge, folder)
        took = time.monotonic() - began
        spark.stop()
        left_out = sorted([one for _, left in parts for one in left] + refused, key=lambda one: one["file"])
        print(json.dumps({"precincts": number, "taken": len(whole.taken) if whole else 0, "session_s": round(started, 2),
                          "job_s": round(took, 2)}))
        for one in left_out:
            print(f"{one['file']}: left out: {one['why']}", file=sys.stderr)
        if whole is None:
            sys.exit(0 if only else 2)
        shutil.copyfile(whole.path, given.output)
    if given.rule:
        counted = engine.run([given.yuanba, "count", given.output, "--rule", given.rule, "--format", "json", "--no-margin"])
        with open(given.result or given.output + ".json", "wb") as file:
            file.write(counted)
    sys.exit(1 if left_out else 0)


if __name__ == "__main__":
    main()
