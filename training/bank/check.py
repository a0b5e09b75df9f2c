#!/usr/bin/env python3
"""Names what looks wrong in records of the bank by the rules of annotation; changes nothing. A hit is a question, no verdict.

    python3 check.py                 how many hits of each kind, without a word of any document
    python3 check.py NAME...         the hits in these documents
    --kind KIND[,KIND]               of these kinds alone
    --records DIR                    records of another folder

Measured on the fourteen articles of the second annotation, before mending: of 33 plain errors found by hand it names 13
(trigger 7 of 16, others 6 of 17); of its 45 hits there 31 were no plain error. Errors that need reading (type, status,
missing records, a date or actor from general knowledge that the text happens to name) it does not see. Those of dates are
mostly false on reading: two dates in one clause. CC0 1.0.
"""
import argparse
import collections
import json
import pathlib
import sys

from checks.article import Article
from checks.events import check_events
from checks.statements import check_names, check_statements
from checks.tables import KINDS

RECORDS = pathlib.Path(__file__).resolve().parent / "records"


def check(record, text):
    """What looks wrong in a record, as (kind, id, note)."""
    article = Article(record, text)
    check_statements(article)
    check_names(article)
    check_events(article)
    return article.hits


def main():
    listed = "\n".join(f"  {kind:20} {what}" for kind, what in KINDS.items())
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=f"kinds:\n{listed}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--kind", default="")
    parser.add_argument("--records", type=pathlib.Path, default=RECORDS)
    options = parser.parse_args()
    kinds = [k for k in options.kind.split(",") if k] or list(KINDS)
    if unknown := [k for k in kinds if k not in KINDS]:
        parser.error(f"there is no kind {unknown[0]}: see --help")
    files = [options.records / f"{n}.gold.json" for n in options.names] or sorted(options.records.glob("*.gold.json"))
    if missing := [f for f in files if not f.exists()] or ([options.records] if not files else []):
        parser.error(f"there is no record at {missing[0]}")
    number, where = collections.Counter(), collections.defaultdict(set)
    for file in files:
        name = file.name.removesuffix(".gold.json")
        text = file.with_name(f"{name}.txt").read_text(encoding="utf-8")
        for kind, id, note in check(json.loads(file.read_text(encoding="utf-8")), text):
            if kind not in kinds:
                continue
            number[kind] += 1
            where[kind].add(name)
            # over all documents only the counts: some of them are of the blind fold
            if options.names:
                print(f"{kind:20} {name:40} {id:6} {note}")
    print(f"{len(files)} documents", file=sys.stderr)
    for kind in kinds:
        print(f"  {kind:20} {number[kind]:5} in {len(where[kind]):3} documents   {KINDS[kind]}")
    print(f"  {'all':20} {sum(number.values()):5}")


if __name__ == "__main__":
    main()
