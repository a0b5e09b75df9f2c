"""Short hands for columns of briefs: a record of an article whose every paragraph is an item of its own, by paragraphs' numbers.

    d, P, H, S, E = briefs("own-n5-ledger-accord", "1994-06-09", "Continental Wire")

makes the Doc (lib.py) with headline and datelines as furniture; P: what each paragraph is found by, H: a snippet of the headline, S: a
statement of paragraph i, whose content may be "A~~B", from A to B, E: an event of paragraph i. CC0 1.0.
"""
import re

from lib import Doc

DATELINE = re.compile(r"[A-Z][A-Z .,']+(\([A-Za-z]+\) )?(—|–|--)")


def briefs(name, published, outlet):
    d = Doc(name, published, outlet=outlet, url=None, licence="CC0 1.0")
    paragraphs = d.text.split("\n\n")
    P = [p.strip()[:45] for p in paragraphs]
    T = [re.sub(f"^{DATELINE.pattern} ", "", p.strip()) for p in paragraphs]
    d.furn("headline", P[0])
    for i, p in enumerate(paragraphs):
        if i and (m := DATELINE.match(p)):
            d.furn("dateline", P[i], m[0])

    def whole(i, content):
        if isinstance(content, list):
            return [whole(i, c) for c in content]
        if not isinstance(content, str) or "~~" not in content:
            return content
        first, last = content.split("~~")
        start = T[i].index(first)
        return T[i][start : T[i].index(last, start) + len(last)]

    def S(id, i, source, cue, content, *more, **fields):
        d.st(id, P[i], source, cue, whole(i, content), *more, **fields)

    def E(i, *more, **fields):
        d.ev(f"e{len(d.events) + 1}", P[i], *more, **fields)

    return d, P, lambda snippet: (P[0], snippet), S, E
