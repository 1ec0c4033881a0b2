#!/usr/bin/env python3
"""The report of many books on Spark: the program over each part, its JSON put together.

    report.py --yuanba yuanba --books 'books/*.yuanba' --to 2026-12-31 -o report.json
    report.py --yuanba /opt/yuanba/bin/yuanba --books 'hdfs:///county/books/*.yuanba' --from 2026-01-01 --to 2026-12-31 -o report.json

The same figures as `yuanba report` over all of them in one process, in canonical order (merging.py). A book that cannot be read is told, and is in
`left_out`. Exit status 2: no book could be read.
"""
import argparse, json, sys, time  # noqa: E401

import engine
import files


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--yuanba", required=True, help="the program, at this path on every worker")
    ask.add_argument("--books", required=True, help="which books: a pattern of a folder that all workers share, or an address of a store")
    ask.add_argument("--from", dest="first")
    ask.add_argument("--to", required=True, help="the last day; today would be another day for a worker that starts after midnight")
    ask.add_argument("--indicators")
    ask.add_argument("--master", help="as Spark has it: local[2], yarn, spark://…")
    ask.add_argument("--batch", type=int, default=engine.BATCH, help="how many books one start of the program reads")
    ask.add_argument("--engine-only", action="store_true", help="all but the program: what the engine itself costs")
    ask.add_argument("-o", "--output", required=True)
    given = ask.parse_args()

    arguments = ["--to", given.to]
    for option, value in (("--from", given.first), ("--indicators", given.indicators)):
        arguments += [option, value] if value else []
    yuanba, only = given.yuanba, given.engine_only

    def of_part(part):
        with files.at_hand(part) as (pairs, _):
            if pairs:
                names = dict(pairs)
                yield {"left_out": []} if only else engine.report([path for path, _ in pairs], yuanba, arguments, names)

    spark, started = files.session("yuanba report", given.master)
    began = time.monotonic()
    books, number = files.parted(spark.sparkContext, given.books, given.batch, engine.identity)
    if number == 0:
        sys.exit(f"{given.books}: no such books")
    whole = books.mapPartitions(of_part).treeReduce(lambda one, other: engine.merged([one, other]))
    took = time.monotonic() - began
    spark.stop()

    print(json.dumps({"books": number, "session_s": round(started, 2), "job_s": round(took, 2)}))
    for book in whole["left_out"]:
        print(f"{book['book']}: left out: {book['why']}", file=sys.stderr)
    if "books" not in whole:
        sys.exit(0 if only else 2)
    with open(given.output, "w", encoding="utf-8") as file:
        file.write(engine.merging.written(whole))


if __name__ == "__main__":
    main()
