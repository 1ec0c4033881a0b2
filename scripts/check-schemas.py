#!/usr/bin/env python3
"""Holds files in others' formats against their published schemas.

    scripts/check-schemas.py SCHEMAS cvr.json nist.json popolo.json akn.xml

SCHEMAS is a folder with those of NIST SP 1500-103 and 1500-100, of Popolo and of Akoma Ntoso 3.0, as they were published. Which of them a file is judged by
its content tells. Exit status 0: valid; 4: not, and where; 77: no validator is installed (jsonschema, lxml).
"""

import json, pathlib, sys  # noqa: E401

try:
    import jsonschema
    from lxml import etree
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

POPOLO = {"persons": "person", "organizations": "organization", "events": "event", "motions": "motion", "vote_events": "vote_event", "speeches": "speech"}


def popolo(folder, data):
    store = {}
    for file in (folder / "popolo").glob("*.json"):
        schema = json.loads(file.read_text())
        store[f"http://www.popoloproject.com/schemas/{file.name}#"] = store[f"http://www.popoloproject.com/schemas/{file.name}"] = schema
    for key, name in POPOLO.items():
        schema = store[f"http://www.popoloproject.com/schemas/{name}.json"]
        resolver = jsonschema.RefResolver(schema["id"], schema, store=store)
        for place, one in enumerate(data[key]):
            for error in jsonschema.Draft3Validator(schema, resolver=resolver).iter_errors(one):
                yield f"{key}[{place}].{'.'.join(map(str, error.path))}: {error.message[:200]}"


def nist(schema, data):
    for error in jsonschema.Draft4Validator(json.loads(schema.read_text())).iter_errors(data):
        yield f"{'.'.join(map(str, error.path))}: {error.message[:200]}"


def akoma_ntoso(folder, file):
    schema = etree.XMLSchema(etree.parse(str(folder / "akomantoso30.xsd")))
    if not schema.validate(etree.parse(str(file))):
        yield from (f"line {error.line}: {error.message[:200]}" for error in schema.error_log)


def faults(folder, file):
    if file.suffix == ".xml":
        return akoma_ntoso(folder, file)
    data = json.loads(file.read_text())
    if "vote_events" in data:
        return popolo(folder, data)
    isRecords = data.get("@type", "").startswith("CVR")
    return nist(folder / ("NIST_V0_cast_vote_records.json" if isRecords else "NIST_V2_election_results_reporting.json"), data)


def main(folder, *files):
    status = 0
    for file in map(pathlib.Path, files):
        for fault in faults(pathlib.Path(folder), file):
            print(f"{file.name}: {fault}")
            status = 4
    return status


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    sys.exit(main(*sys.argv[1:]))
