#!/usr/bin/env python3
"""What it takes on Spark and in one process, in turn, several times over: the median and the spread, as a table.

    measure.py --yuanba .build/release/yuanba --books '.build/spark/books-2000/0*.yuanba' --number 200 --number 2000 --cores 1 --cores 2 --runs 5

One core is the first processor alone (taskset), for one process as for Spark. `job` is the time from the first task to the answer, `whole` has the
start of Spark in it, `engine` is the same job with everything but the program.
"""
import argparse, glob, json, os, shutil, statistics, subprocess, sys, tempfile, time  # noqa: E401

HERE = os.path.dirname(os.path.abspath(__file__))


def timed(command):
    began = time.monotonic()
    said = subprocess.run(command, capture_output=True, text=True)
    took = time.monotonic() - began
    if said.returncode not in (0, 1):
        sys.exit(said.stderr[-2000:])
    return took, said.stdout


def shown(values):
    return f"{statistics.median(values):.1f} ({min(values):.1f}–{max(values):.1f})"


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--yuanba", required=True)
    ask.add_argument("--books", help="a pattern; the first so many by name are taken")
    ask.add_argument("--precincts", help="the same, for `ballots merge`")
    ask.add_argument("--number", type=int, action="append", required=True)
    ask.add_argument("--cores", type=int, action="append", required=True)
    ask.add_argument("--runs", type=int, default=5)
    given = ask.parse_args()
    script, option = ("report.py", "--books") if given.books else ("ballots.py", "--precincts")
    print("| files | cores | one process, s | Spark, whole, s | Spark, job, s | engine alone, job, s | files a second: one process, Spark's job |")
    print("|---|---|---|---|---|---|---|")
    for number in given.number:
        with tempfile.TemporaryDirectory(prefix="yuanba-measure-") as folder:
            # Copies, since a book with two names is refused; they are in the disk's cache for all that is measured.
            for path in sorted(glob.glob(given.books or given.precincts))[:number]:
                shutil.copyfile(path, f"{folder}/{os.path.basename(path)}")
            names = sorted(glob.glob(f"{folder}/*"))
            for cores in given.cores:
                bound = ["taskset", "-c", f"0-{cores - 1}"]
                spark = [*bound, sys.executable, f"{HERE}/{script}", "--yuanba", given.yuanba, option, f"{folder}/*",
                         "--master", f"local[{cores}]", "-o", os.path.join(tempfile.gettempdir(), f"measured-{os.getpid()}")]
                one = [*bound, given.yuanba, *(["report", "--format", "json", "--to", "2026-12-31"] if given.books else ["ballots", "merge"]),
                       *names, "-o", spark[-1]]
                spark += ["--to", "2026-12-31"] if given.books else []
                ones, wholes, jobs, engines = [], [], [], []
                for _ in range(given.runs):
                    ones.append(timed(one)[0])
                    took, said = timed(spark)
                    wholes.append(took)
                    jobs.append(json.loads(said.splitlines()[-1])["job_s"])
                    engines.append(json.loads(timed([*spark, "--engine-only"])[1].splitlines()[-1])["job_s"])
                rates = f"{len(names) / statistics.median(ones):.0f}, {len(names) / statistics.median(jobs):.0f}"
                print(f"| {len(names)} | {cores} | {shown(ones)} | {shown(wholes)} | {shown(jobs)} | {shown(engines)} | {rates} |", flush=True)
                if os.path.exists(spark[-1]):
                    os.remove(spark[-1])


if __name__ == "__main__":
    main()
