"""What looks wrong in statements and in names."""
import collections
import re

from checks.article import inside, words
from checks.dates import check_dates
from checks.tables import ACT, AUX, BELIEF, PRON, TITLE


def check_statements(article):
    by_id = {s["id"]: s for s in article.statements}
    for s in article.statements:
        i, cue, src = s["id"], (s["cue"] or {}).get("text", ""), (s["source"] or {}).get("text", "")
        if s["zone"] == "body" and (s["cue"] or s["source"]):
            check_dates(article, s, i, s["cue"] or s["source"], False)
        if s["within"] and not any(inside(c, by_id[s["within"]]["content"]) for c in s["content"]):
            article.hit("within-outside", i, f"within {s['within']}: {s['content'][0]['text'][:60]!r}")
        if src.endswith(",") or any(c["text"].endswith(",") for c in s["content"]):
            article.hit("edge-comma", i, src if src.endswith(",") else s["content"][-1]["text"][-40:])
        cw = words(cue)
        if (
            cw
            and len(cw) > 1
            and not re.match(r"(?:have|has|had|was|is|were|are) (?:it|a|an|no|not|the|of|\w+)$", cue.lower())
            and (cw[0] in AUX or cw[0] in ("also", "and", "that", "then", "who") or re.match(r"\w{3,}ly$", cw[0]))
        ):
            article.hit("cue-auxiliary", i, cue)
        q = [bool(re.search(r"[\"“”«»„]|(?<!\w)[‘'](?=\w)|[’'](?!\w)", c["text"])) for c in s["content"]]
        if s["kind"] != "indirect" and not any(q):
            article.hit("kind-quotes", i, f"{s['kind']}: {s['content'][0]['text'][:60]!r}")
        if (
            s["kind"] == "direct"
            and s["cue"]
            and not s["within"]
            and not all(re.search(r"[\"“”«»„‘’']", c["text"]) for c in s["content"])
        ):
            article.hit("kind-quotes", i, f"direct, a span without marks: {[c['text'][:30] for c in s['content']]}")
        if (
            s["kind"] == "indirect"
            and any(re.search(r'["“”]', c["text"]) for c in s["content"])
            and sum(len(m[0]) for c in s["content"] for m in re.finditer(r'["“][^"“”]+["”]', c["text"])) > 25
        ):
            article.hit("kind-quotes", i, f"indirect with quotation: {s['content'][0]['text'][:70]!r}")
        sp = s["speaker"]
        if s["authority"] == "hearsay" and s["source"] and s["zone"] == "body":
            article.hit("authority-source", i, f"hearsay, source {src!r}")
        elif s["authority"] in ("named", "office", "outlet") and not s["source"] and not sp:
            article.hit("authority-source", i, f"{s['authority']}, no source, no speaker")
        elif (
            s["authority"] == "named"
            and s["source"]
            and sp
            and src.lower() not in PRON
            and not (set(words(sp)) & set(words(src)))
            and not src.isupper()
        ):
            article.hit("authority-source", i, f"named, source {src!r}, speaker {sp!r}")
        if cue and s["speech"] and BELIEF.match(cue):
            article.hit("speech-belief", i, f"{cue!r}: {s['content'][0]['text'][:50]!r}")
        for rx, ok in ACT:
            if cue and re.fullmatch(rx, cue.lower()) and s["act"] not in ok:
                article.hit("act-cue", i, f"{cue!r} is {s['act']}: {s['content'][0]['text'][:60]!r}")
        if re.match(r"according to$", cue, re.I) and any(
            t["within"] == i
            and t["source"]
            and t["cue"]
            and inside(t["cue"], s["content"])
            and t["cue"]["start"] - s["content"][0]["start"] < 60
            and article.at(t["source"]["start"]) == article.at(s["content"][0]["start"])
            and "," not in article.text[article.at(t["source"]["end"]) : article.at(t["cue"]["start"])]
            for t in article.statements
        ):
            article.hit("nested-according", i, s["content"][0]["text"][:80])
        if s["addressee"] is None and s["source"] and s["cue"] and s["zone"] == "body":
            after = article.text[article.at(s["cue"]["end"]) : article.at(s["cue"]["end"]) + 45]
            if re.fullmatch(r"told|informed|reminded|assured|warned|asked|urged|thanked", cue.lower()) and re.match(
                r"\s+(?!that\b|of\b|to\b|for\b|against\b|if\b|whether\b|about\b|not\b|how\b|why\b|what\b|[\"“])(?:the |a |his |her |their )?[A-Za-z]",
                after,
            ):
                article.hit("addressee-missing", i, f"{cue}{after!r}")


def check_names(article):
    """Forms of names, and two forms of one name."""
    names = collections.Counter(
        n
        for n in [s["speaker"] for s in article.statements]
        + [s["addressee"] for s in article.statements]
        + [n for e in article.events for n in e["actors"] + e["recipients"]]
        if n
    )
    for n in names:
        if TITLE.match(n) or re.search(r'["“”]|[’\']s$|\bgovernment of\b', n):
            article.hit("name-form", "-", n)
    L = sorted(names)
    seen = set()
    for x, a in enumerate(L):
        for b in L[x + 1 :]:
            wa, wb = words(a), words(b)
            if not wa or not wb:
                continue
            strip = lambda w: [v for v in w if v not in ("the", "a", "an", "of", "government")]
            same = sorted(strip(wa)) == sorted(strip(wb))
            s, l = sorted((wa, wb), key=len)
            pers = lambda n: all(v[:1].isupper() for v in n.split())
            if (
                same
                or (len(s) == 1 and len(l) in (2, 3) and s[0] == l[-1] and pers(a) and pers(b))
                or (len(s) == 2 and len(l) == 3 and s == [l[0], l[2]])
            ):
                article.hit("names-differ", "-", f"{a!r} / {b!r}")
