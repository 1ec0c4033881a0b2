"""Files for the workers, from a shared folder or from whatever store the engine reads (hdfs://, s3a://, file://)."""
import contextlib, glob, os, tempfile, time, zlib  # noqa: E401

HERE = os.path.dirname(os.path.abspath(__file__))


def session(name, master):
    """A session whose workers have what they need, and how long it took to begin."""
    from pyspark.sql import SparkSession

    began = time.monotonic()
    builder = SparkSession.builder.appName(name).config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
    if master:
        builder = builder.master(master)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for module in ("engine.py", "files.py", "merging.py"):
        spark.sparkContext.addPyFile(os.path.join(HERE, module))
    return spark, time.monotonic() - began


def is_remote(source):
    return "://" in source


def parted(context, source, batch, key):
    """The files of a source in parts of some `batch` each, files of one key in one part: pairs of a name, and the bytes where a worker cannot open
    the name itself.

    A shared folder is listed here and read by the workers. What lies in a store is read by the engine, once, and moves to the worker of its part.
    """
    if is_remote(source):
        found = context.binaryFiles(source, context.defaultParallelism * 2)
        keyed = found.map(lambda file: (key_of_bytes(file[1], key), (file[0], bytes(file[1]))))
        number = found.count()
    else:
        names = sorted(glob.glob(source))
        number = len(names)
        found = context.parallelize(names, max(1, min(number, context.defaultParallelism * 2)))
        keyed = found.map(lambda name: (key(name), (name, None)))
    parts = max(1, -(-number // batch))
    return keyed.partitionBy(parts, stable).values(), number


def key_of_bytes(data, key):
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        return key(file.name)


def stable(text):
    """The same number for the same text in every process, which Python's own hash is not."""
    return zlib.crc32(text.encode("utf-8", "surrogateescape"))


@contextlib.contextmanager
def at_hand(files):
    """The files of a part as paths that a program can open, sorted by name: pairs of a path and a name. What was fetched is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="yuanba-part-") as folder:
        pairs = []
        for number, (name, data) in enumerate(sorted(files, key=lambda file: file[0])):
            path = name
            if data is not None:
                path = os.path.join(folder, f"{number:06}-{os.path.basename(name)}")
                with open(path, "wb") as file:
                    file.write(data)
            pairs.append((path, name))
        yield pairs, folder
