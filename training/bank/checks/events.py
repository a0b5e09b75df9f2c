"""What looks wrong in events."""
import re

from checks.article import inside, words
from checks.dates import check_dates
from checks.tables import AUX, SAYING, TYPE


def check_events(article):
    by_id = {s["id"]: s for s in article.statements}
    first = article.first_paragraph()
    if article.events and not any(e["worth"] == "lead" for e in article.events):
        article.hit("lead-missing", "-", "")
    for e in article.events:
        i, t = e["id"], e["trigger"]["text"]
        tw = t.lower().split()
        hard = not e.get("soft")
        ms = [e["trigger"], *e["also"]]
        k = article.sentence(e["trigger"])
        s0, s1 = article.sentences[k]
        o, oe = article.at(e["trigger"]["start"]), article.at(e["trigger"]["end"])
        pre, post = article.text[s0:o], article.text[oe:s1]
        if e["zone"] != "body":
            continue
        holders = [s for s in article.statements if inside(e["trigger"], s["content"])]
        ab = check_dates(article, e, i, e["trigger"], any(s["kind"] == "direct" for s in holders))
        if ab and article.published:
            if ab[0] and e["status"] == "happened" and ab[0] > article.published:
                article.hit("future-happened", i, f"{t!r} {e['when']}")
            if (
                ab[1]
                and e["status"] == "planned"
                and ab[1] < article.published
                and not ({"happened", "ongoing"} & set(e.get("statusAlt") or []))
            ):
                article.hit("past-planned", i, f"{t!r} {e['when']}, published {article.published}")
        if tw[0] in AUX - {"may", "can", "must", "do", "does", "did", "have", "has", "had"} - (
            {"be"} if len(tw) > 1 else set()
        ) or tw[0] in ("the", "a", "an"):
            article.hit("trigger-auxiliary", i, t)
        if re.search(r"\w\s(?:of|by)\s|\w\sto\s(?!death\b|vote\b)", t):
            article.hit("trigger-complement", i, t)
        if len(tw) > 5:
            article.hit("trigger-long", i, t)
        if hard and SAYING.match(t) and not (re.match("f[oi]", t) and not re.match(r"\s+that\b", post)):
            article.hit("plain-saying", i, f"{t!r} {e['type']}")
        parts = e["actors"] + e["recipients"]
        if e["where"] and any(set(words(e["where"])) == set(words(n)) for n in e["actors"]):
            article.hit("where-actor", i, f"{t!r} where {e['where']}, actors {e['actors']}")
        for n in parts:
            if not article.supports(n):
                article.hit("name-unsupported", i, f"{t!r}: {n}")
        if e["where"] and not article.supports(e["where"]):
            article.hit("where-unsupported", i, f"{t!r}: {e['where']}")
        if (
            re.fullmatch(
                r"(?:died|dies|dying|dead|die|resigned|resigns|retired|retires|lost (?:his|her|their) li\w+|passed away)",
                t.lower(),
            )
            and e["recipients"]
            and not e["actors"]
        ):
            article.hit("death-role", i, f"{t!r} recipients {e['recipients']}")
        passive = bool(
            re.search(
                r"\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+|later\s+|not\s+|now\s+|then\s+|since\s+|first\s+|initially\s+)?$",
                pre,
            )
        ) and bool(
            re.match(
                r"(?:\w+(?:ed|en|wn|ung|ept|old|ught|uilt|ent|ound|aid|ade|ut|it|ost|eft|hot|urt|et)\b)", t.lower()
            )
        )
        byph = bool(re.match(r"[^,;.]{0,60}?\bby\b", post)) or " by" in t
        if passive and e["actors"] and not byph:
            (
                article.hit("patient-role", i, f"{t!r} actors {e['actors']}: {pre[-50:]!r}")
                if re.match(
                    r"killed|injured|wounded|arrested|detained|hospitali|shot|rescued|evacuated|charged|sentenced|convicted",
                    t.lower(),
                )
                and not e["recipients"]
                else article.hit("agentless-actor", i, f"{pre[-45:]!r}+{t!r} actors {e['actors']}")
            )
        body = [m for m in ms if article.role(m) is None]
        free = [m for m in body if not any(inside(m, s["content"]) for s in article.statements)]
        if hard and e["reportedBy"] is None and body and not free and holders:
            article.hit("by-missing", i, f"{t!r} in {[s['id'] for s in holders]}")
        if hard and e["reportedBy"] and free:
            article.hit("by-vouched", i, f"{t!r} by {e['reportedBy']}, free: {[m['text'] for m in free][:3]}")
        if e["reportedBy"] and holders:
            inner = min(holders, key=lambda s: sum(c["end"] - c["start"] for c in s["content"]))
            if (
                inner["id"] != e["reportedBy"]
                and by_id[e["reportedBy"]] in holders
                and sum(c["end"] - c["start"] for c in inner["content"])
                < sum(c["end"] - c["start"] for c in by_id[e["reportedBy"]]["content"])
            ):
                article.hit("by-not-innermost", i, f"{t!r} by {e['reportedBy']}, inner {inner['id']}")
        alt = set(e.get("statusAlt") or [])
        if hard and e["status"] == "happened" and not alt - {"ongoing"}:
            if re.search(
                r"\b(?:will|would|could|may|might|’ll|'ll)\s+(?!have\b)(?:\w+ly\s+|not\s+|also\s+|be\s+|soon\s+)*$", pre
            ):
                article.hit("status-modal", i, f"{pre[-40:]!r}+{t!r}")
            elif re.search(
                r"(?<!had )(?:\b(?:not(?! only)|never|cannot)|n[’']t)\s+(?:\w+ly\s+|be(?:en)?\s+|yet\s+)*$", pre
            ) or (re.search(r"\bno\s+$", pre)):
                article.hit("status-negated", i, f"{pre[-40:]!r}+{t!r}")
        for rx, ok in TYPE:
            if (
                hard
                and re.fullmatch(rf"(?:{rx})", t.lower())
                and e["type"] not in ok
                and not (set(e.get("typeAlt") or []) & ok)
            ):
                article.hit("type-trigger", i, f"{t!r} is {e['type']}: {pre[-40:]!r}+{post[:30]!r}")
        if hard and e["worth"] != "lead" and any(article.role(m) == "headline" for m in ms):
            article.hit(
                "minor-headline",
                i,
                f"{t!r} {e['worth']}, headline {[m['text'] for m in ms if article.role(m) == 'headline']}",
            )
        if e["worth"] == "lead":
            if not hard:
                article.hit("soft-lead", i, t)
            if not any(
                article.role(m) in ("headline", "standfirst") or first[0] <= article.at(m["start"]) < first[1]
                for m in ms
            ):
                article.hit("lead-nowhere", i, t)
    H = [e for e in article.events if not e.get("soft") and e["zone"] == "body"]
    for x, a in enumerate(H):
        for b in H[x + 1 :]:
            if (
                a["trigger"]["text"].lower() == b["trigger"]["text"].lower()
                and a["status"] == b["status"]
                and a["actors"] == b["actors"]
                and a["recipients"] == b["recipients"]
                and (a["actors"] or a["recipients"])
                and (a["when"] == b["when"] or not a["when"] or not b["when"])
            ):
                article.hit(
                    "unjoined", f"{a['id']},{b['id']}", f"{a['trigger']['text']!r} {a['actors']} {a['recipients']}"
                )
