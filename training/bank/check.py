#!/usr/bin/env python3
"""Prints records of the bank that look wrong by annotation.md; changes nothing. A hit is a question, not a verdict.
   python3 check.py [NAME...] [--kind KIND[,KIND]] [--counts] [--records DIR]
Measured on the fourteen articles of the second annotation, before mending: of 33 plain errors found by hand it names 13 (trigger 7 of 16, others 6 of 17); of its 45 hits there 31 were no plain error.
   Errors that need reading (type, status, missing records, a date or actor from general knowledge that the text happens to name) it does not see.
Kinds (those of dates are mostly false on reading: two dates in one clause):"""
import json, pathlib, re, sys, datetime as dt, collections

KINDS = {
    # hard
    "within-outside": "nested statement whose content lies outside that of its parent",
    "edge-comma": "source or unquoted content that ends in a comma",
    "cue-auxiliary": "cue begins with an auxiliary, adverb or conjunction",
    "trigger-auxiliary": "trigger begins with an auxiliary or article",
    "trigger-complement": "trigger runs on into a complement with of, by or to",
    "trigger-long": "trigger of more than five words",
    "plain-saying": "event (not soft) whose trigger is said, told, added, noted, believes, found",
    "name-form": 'name with article, title, nickname in quotation marks, possessive or "government of"',
    "names-differ": "two forms of one name in one document",
    "where-actor": "place equals an acting participant",
    "kind-quotes": "kind does not fit the quotation marks",
    "authority-source": "authority against the source: named without a name or pronoun, hearsay with a source, named/office/outlet without one",
    "death-role": "intransitive died, resigned, retired with a recipient and no actor",
    "patient-role": "passive killed, injured, arrested with the patient as actor",
    "speech-belief": "cue of belief or intention with speech true",
    "nested-according": '"According to Z" over a clause that has its own speaker: via, not a statement of its own',
    "lead-missing": "no event of worth lead",
    "soft-lead": "lead that is soft",
    # dates
    "weekday": "day that is not the weekday named in the clause",
    "relative-day": "day against yesterday, today, tomorrow in the clause (narrator only)",
    "future-happened": "happened after publication",
    "past-planned": "planned before publication",
    "undated-when": "day or week although the publication date is not known and no date stands in the text",
    "when-unsupported": "date with no word of time near the trigger",
    "year-unsupported": "year that is neither in the text nor within a year of publication",
    # loose
    "agentless-actor": "passive without by-phrase that has actors",
    "name-unsupported": "participant of whom no word stands in the text",
    "where-unsupported": "place of which no word stands in the text",
    "by-missing": "no reportedBy although every body mention lies in content of statements",
    "by-vouched": "reportedBy although a body mention lies outside all statements",
    "by-not-innermost": "reportedBy is not the innermost statement that holds the trigger",
    "status-modal": "happened under will, would, could, may, might",
    "status-negated": "happened under not, never, no",
    "act-cue": "act against the cue (denied, accused, urged, threatened, praised)",
    "type-trigger": "type against the decided list (and no alternative)",
    "addressee-missing": "told, urged, asked, warned + person without addressee",
    "unjoined": "two events with one trigger word and the same participants and status",
    "minor-headline": "minor or main although a mention stands in the headline",
    "lead-nowhere": "lead with no mention in headline or first paragraph",
}
HERE = pathlib.Path(__file__).resolve().parent
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december".split()
AUX = set("is are was were be been being has have had will would could should may might must can do does did".split())
PRON = set(
    "he she they it we i you who which that this these those his her their its one some many others both him them the".split()
)
TITLE = re.compile(
    r"^(?:(?-i:the|a|an)|mr|mrs|ms|dr|sir|president|prime minister|senator|sen\.?|gov\.?|governor|rep\.?|judge|justice|minister|king|queen|general|gen\.?|captain|lt\.?|police chief)\s",
    re.I,
)
TIME = re.compile(
    r"\b(?:\d{4}|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?\b|\b(?:yester|to)day|tonight|tomorrow|\b(?:morning|afternoon|evening|night|noon|midnight|week|weekend|month|year|decade|day|hour|minute|ago|now|current|currently|recent|recently|earlier|later|since|until|after|before|then|when|while|during|meanwhile|same|a\.m|p\.m|am|pm|christmas|easter|summer|winter|spring|autumn|fall|season|"
    + "|".join(MONTHS)
    + r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)s?\b",
    re.I,
)
TYPE = [
    (r"arrest\w*|detain\w*|raid\w*|interrogat\w*|imprison\w*|jailed|confin\w*", {"COERCE", "SANCTION"}),
    (
        r"charged|sued|indict\w*|lawsuits?|accus\w+|criticis\w+|criticiz\w+|denounc\w+|condemn\w+|investigat\w+|complain\w*",
        {"ACCUSE"},
    ),
    (r"resign\w*|stepp?(?:ed|s|ing)? down|surrender\w*|withdr[ae]w\w*", {"RETREAT"}),
    (r"urged|urges|urging|called (?:on|for)|calls? for|demand\w*|petition\w*|appealed", {"REQUEST"}),
    (r"refus\w+|reject\w*|denied|denies|denying", {"REJECT"}),
    (r"threaten\w*", {"THREATEN"}),
    (r"rescued?|evacuat\w+|donat\w+", {"AID"}),
    (r"protest\w*|demonstrat\w+", {"PROTEST"}),
    (r"prais\w+|thank\w*|endors\w+", {"SUPPORT"}),
    (r"apologi[sz]\w+|eas(?:ed|ing)|reopen\w*", {"CONCEDE"}),
    (r"sentenced|convicted|executed|execution", {"SANCTION"}),
    (r"met|meeting|talks|summit|briefing|hearing", {"CONSULT"}),
    (r"shot|stabb\w+|bombed|bombing|shelled|gunned down", {"ASSAULT"}),
    (r"deployed|deployment", {"MOBILIZE"}),
]
ACT = [
    (r"den(?:y|ies|ied|ying)|rejected", {"deny", "doubt"}),
    (r"accus\w+|blam\w+|condemn\w*|criticis\w+|criticiz\w+|denounc\w+|slamm\w+|attacking", {"accuse"}),
    (r"urg\w+|order\w*|demand\w*|recommend\w*|called (?:on|for)|calling (?:on|for)|request\w*", {"demand", "ask"}),
    (r"threaten\w*", {"threaten"}),
    (r"prais\w+|thank\w*|hail\w*|welcom\w+|endors\w+", {"praise"}),
    (r"promis\w+|vow\w*|pledg\w+|intend\w*|plans?|planned|offer\w*", {"promise", "threaten", "accuse", "deny"}),
    (r"predict\w*|expect\w*|forecast\w*|fears?|feared", {"predict"}),
    (r"asked|asks|asking|wondered", {"ask", "demand", "accuse", "doubt"}),
]
BELIEF = re.compile(
    r"^(?:believ\w+|thinks?|thought|expect\w*|intend\w*|plans?|planned|planning|hopes?|hoped|fears?|feared|wants?|wanted|concerned|worried|confident|considers?|considered|views?|notion|belief|intention|aims?|seeks?)\b",
    re.I,
)
SAYING = re.compile(
    r"^(?:said|says|saying|told|tells|added|adds|noted|notes|believes?|believed|found|finds|stated|states|wrote|writes|according to)$",
    re.I,
)


def iso(s):
    m = re.match(r"^(\d{4})-(\d\d)-(\d\d)$", s or "")
    return dt.date(*map(int, m.groups())) if m else None


def span(w):
    """first and last day of an ISO value; None where open or unknown"""
    out = []
    for p, last in zip((w.split("/") + [w.split("/")[-1]])[:2], (0, 1)):
        if p == "..":
            out.append(None)
            continue
        if m := re.match(r"^(\d{4})-W(\d\d)$", p):
            out.append(dt.date.fromisocalendar(int(m[1]), int(m[2]), 7 if last else 1))
            continue
        y, *r = map(int, p.split("-"))
        if len(r) == 2:
            out.append(dt.date(y, *r))
        elif r:
            out.append((dt.date(y + r[0] // 12, r[0] % 12 + 1, 1) - dt.timedelta(1)) if last else dt.date(y, r[0], 1))
        else:
            out.append(dt.date(y, 12, 31) if last else dt.date(y, 1, 1))
    return out


fold = lambda s: re.sub(r"[’']s?\b", "", s.lower())
words = lambda s: [w for w in re.split(r"[^\w]+", fold(s)) if w]


def sentences(t):
    out, b = [], 0
    for m in re.finditer(r'(?<=[.!?])["”’\')]*\s+(?=["“‘\'(\[]*[A-Z0-9])|\n+', t):
        if "\n" not in m[0] and re.search(
            r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Lt|Col|Jr|Sr|No|vs|Inc|U\.S|U\.K|U\.N|[A-Z]))\.$",
            t[b : m.start()],
        ):
            continue
        out.append((b, m.end()))
        b = m.end()
    return out + [(b, len(t))]


def check(d, text):
    hits = []
    hit = lambda k, i, m: hits.append((k, i, m))
    raw = text.encode("utf-16-le")
    cp = lambda o: len(raw[: 2 * o].decode("utf-16-le", "ignore")) if len(raw) != 2 * len(text) else o
    sents = sentences(text)
    sent = lambda s: next((k for k, (a, b) in enumerate(sents) if a <= cp(s["start"]) < b), 0)
    low = set(words(text))
    S, E = d["statements"], d["events"]
    byid = {s["id"]: s for s in S}
    pub = iso(d["published"] or "")
    inside = lambda a, cs: any(c["start"] <= a["start"] and a["end"] <= c["end"] for c in cs)
    furn = lambda a: next((f["role"] for f in d["furniture"] if f["start"] <= a["start"] < f["end"]), None)
    body0 = next(
        (
            a
            for a, b in sents
            if text[a:b].strip() and not any(cp(f["start"]) <= a < cp(f["end"]) for f in d["furniture"])
        ),
        0,
    )
    p1 = (body0, text.find("\n", body0) if text.find("\n", body0) > 0 else len(text))
    stems = {w[:4] for w in low}
    sup = (
        lambda name: any(w[:4] in stems for w in words(name) if len(w) > 2) or "".join(w[0] for w in words(name)) in low
    )
    scene = {e["when"] for e in E if e["worth"] == "lead"} | {
        y for e in E if e["worth"] == "lead" for y in e.get("whenAlt") or []
    }

    def dates(x, i, at, quoted):
        w = x.get("when")
        if not w:
            return
        a, b = span(w)
        k = sent(at)
        s0, s1 = sents[k]
        o = cp(at["start"])
        near = text[s0:s1]
        # the clause: the words nearest the trigger up to ; or a conjunction that opens another clause
        l, r = text[s0:o], text[o:s1]
        l = re.split(r";|, (?:but|and|while|after|before|when|which|who)\b", l)[-1]
        r = re.split(r";|, (?:but|and|while|after|before|when|which|who)\b", r)[0]
        clause = l + r
        le = len(l) + at["end"] - at["start"]
        nd = [
            m[1]
            for m in re.finditer(
                r"(?<!until )(?<!till )(?<!by )(?<!since )(?<!before )(?<!after )(?<!next )(?<!begin )(?<!from )(?<!of )(?<!good )\b("
                + "|".join(DAYS)
                + r")\b(?![’\']s)",
                re.sub(r"day(?= [A-Z])", "dxy", clause).lower(),
            )
            if -35 < m.start() - le < 35 or 0 < len(l) - m.end() < 45
        ]
        if (
            len(w) == 10
            and len(set(nd)) == 1
            and not re.search(
                r"\b(?:next|previous|following|same) (?:day|morning|evening|night)|days? (?:after|before|later|earlier)|\blate\b",
                clause,
                re.I,
            )
            and DAYS[a.weekday()] != nd[0]
            and not any(iso(y) and DAYS[iso(y).weekday()] == nd[0] for y in x.get("whenAlt") or [] if y)
        ):
            hit("weekday", i, f"{w} is a {DAYS[a.weekday()]}: {clause.strip()[:110]!r}")
        if pub and len(w) == 10 and not quoted:
            bare = re.sub(r'["“][^"“”]*["”]?', "", clause)
            rel = {
                m: n
                for m, n in (("yesterday", -1), ("today", 0), ("tomorrow", 1))
                if re.search(rf"(?<!until )(?<!by )\b{m}\b", bare, re.I)
            }
            if len(rel) == 1 and (a - pub).days != list(rel.values())[0] and not nd:
                hit("relative-day", i, f"{w}, published {pub}: {clause.strip()[:110]!r}")
        if not pub and not re.search(r"\b(?:19|20)\d\d\b", text) and re.match(r"^\d{4}-(\d\d-\d\d|W)", w):
            hit("undated-when", i, w)
        ctx = text[sents[max(0, k - 1)][0] : sents[k][1]]
        if not TIME.search(ctx) and w not in scene:
            hit("when-unsupported", i, f"{w}: {near.strip()[:110]!r}")
        ys = {y for y in re.findall(r"\b(\d{4})\b", w)}
        for y in ys:
            if (
                y not in text
                and f"{y[:3]}0s" not in text
                and not (pub and abs(int(y) - pub.year) <= 1)
                and not re.search(
                    r"\b(?:years?|decades?|century) (?:ago|earlier|before|later)|last (?:\w+ )?(?:years?|decades?)|\d+[- ]years?\b",
                    ctx,
                )
            ):
                hit("year-unsupported", i, f"{w}: {near.strip()[:110]!r}")
        return a, b

    # ---- statements
    for s in S:
        i, cue, src = s["id"], (s["cue"] or {}).get("text", ""), (s["source"] or {}).get("text", "")
        if s["zone"] == "body" and (s["cue"] or s["source"]):
            dates(s, i, s["cue"] or s["source"], False)
        if s["within"] and not any(inside(c, byid[s["within"]]["content"]) for c in s["content"]):
            hit("within-outside", i, f"within {s['within']}: {s['content'][0]['text'][:60]!r}")
        if src.endswith(",") or any(c["text"].endswith(",") for c in s["content"]):
            hit("edge-comma", i, src if src.endswith(",") else s["content"][-1]["text"][-40:])
        cw = words(cue)
        if (
            cw
            and len(cw) > 1
            and not re.match(r"(?:have|has|had|was|is|were|are) (?:it|a|an|no|not|the|of|\w+)$", cue.lower())
            and (cw[0] in AUX or cw[0] in ("also", "and", "that", "then", "who") or re.match(r"\w{3,}ly$", cw[0]))
        ):
            hit("cue-auxiliary", i, cue)
        q = [bool(re.search(r"[\"“”«»„]|(?<!\w)[‘'](?=\w)|[’'](?!\w)", c["text"])) for c in s["content"]]
        if s["kind"] != "indirect" and not any(q):
            hit("kind-quotes", i, f"{s['kind']}: {s['content'][0]['text'][:60]!r}")
        if (
            s["kind"] == "direct"
            and s["cue"]
            and not s["within"]
            and not all(re.search(r"[\"“”«»„‘’']", c["text"]) for c in s["content"])
        ):
            hit("kind-quotes", i, f"direct, a span without marks: {[c['text'][:30] for c in s['content']]}")
        if (
            s["kind"] == "indirect"
            and any(re.search(r'["“”]', c["text"]) for c in s["content"])
            and sum(len(m[0]) for c in s["content"] for m in re.finditer(r'["“][^"“”]+["”]', c["text"])) > 25
        ):
            hit("kind-quotes", i, f"indirect with quotation: {s['content'][0]['text'][:70]!r}")
        sp = s["speaker"]
        if s["authority"] == "hearsay" and s["source"] and s["zone"] == "body":
            hit("authority-source", i, f"hearsay, source {src!r}")
        elif s["authority"] in ("named", "office", "outlet") and not s["source"] and not sp:
            hit("authority-source", i, f"{s['authority']}, no source, no speaker")
        elif (
            s["authority"] == "named"
            and s["source"]
            and sp
            and src.lower() not in PRON
            and not (set(words(sp)) & set(words(src)))
            and not src.isupper()
        ):
            hit("authority-source", i, f"named, source {src!r}, speaker {sp!r}")
        if cue and s["speech"] and BELIEF.match(cue):
            hit("speech-belief", i, f"{cue!r}: {s['content'][0]['text'][:50]!r}")
        for rx, ok in ACT:
            if cue and re.fullmatch(rx, cue.lower()) and s["act"] not in ok:
                hit("act-cue", i, f"{cue!r} is {s['act']}: {s['content'][0]['text'][:60]!r}")
        if re.match(r"according to$", cue, re.I) and any(
            t["within"] == i
            and t["source"]
            and t["cue"]
            and inside(t["cue"], s["content"])
            and t["cue"]["start"] - s["content"][0]["start"] < 60
            and cp(t["source"]["start"]) == cp(s["content"][0]["start"])
            and "," not in text[cp(t["source"]["end"]) : cp(t["cue"]["start"])]
            for t in S
        ):
            hit("nested-according", i, s["content"][0]["text"][:80])
        if s["addressee"] is None and s["source"] and s["cue"] and s["zone"] == "body":
            after = text[cp(s["cue"]["end"]) : cp(s["cue"]["end"]) + 45]
            if re.fullmatch(r"told|informed|reminded|assured|warned|asked|urged|thanked", cue.lower()) and re.match(
                r"\s+(?!that\b|of\b|to\b|for\b|against\b|if\b|whether\b|about\b|not\b|how\b|why\b|what\b|[\"“])(?:the |a |his |her |their )?[A-Za-z]",
                after,
            ):
                hit("addressee-missing", i, f"{cue}{after!r}")
    # ---- names
    names = collections.Counter(
        n
        for n in [s["speaker"] for s in S]
        + [s["addressee"] for s in S]
        + [n for e in E for n in e["actors"] + e["recipients"]]
        if n
    )
    for n in names:
        if TITLE.match(n) or re.search(r'["“”]|[’\']s$|\bgovernment of\b', n):
            hit("name-form", "-", n)
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
                hit("names-differ", "-", f"{a!r} / {b!r}")
    # ---- events
    if E and not any(e["worth"] == "lead" for e in E):
        hit("lead-missing", "-", "")
    for e in E:
        i, t = e["id"], e["trigger"]["text"]
        tw = t.lower().split()
        hard = not e.get("soft")
        ms = [e["trigger"], *e["also"]]
        k = sent(e["trigger"])
        s0, s1 = sents[k]
        o, oe = cp(e["trigger"]["start"]), cp(e["trigger"]["end"])
        pre, post = text[s0:o], text[oe:s1]
        if e["zone"] != "body":
            continue
        holders = [s for s in S if inside(e["trigger"], s["content"])]
        ab = dates(e, i, e["trigger"], any(s["kind"] == "direct" for s in holders))
        if ab and pub:
            if ab[0] and e["status"] == "happened" and ab[0] > pub:
                hit("future-happened", i, f"{t!r} {e['when']}")
            if (
                ab[1]
                and e["status"] == "planned"
                and ab[1] < pub
                and not ({"happened", "ongoing"} & set(e.get("statusAlt") or []))
            ):
                hit("past-planned", i, f"{t!r} {e['when']}, published {pub}")
        if tw[0] in AUX - {"may", "can", "must", "do", "does", "did", "have", "has", "had"} - (
            {"be"} if len(tw) > 1 else set()
        ) or tw[0] in ("the", "a", "an"):
            hit("trigger-auxiliary", i, t)
        if re.search(r"\w\s(?:of|by)\s|\w\sto\s(?!death\b|vote\b)", t):
            hit("trigger-complement", i, t)
        if len(tw) > 5:
            hit("trigger-long", i, t)
        if hard and SAYING.match(t) and not (re.match("f[oi]", t) and not re.match(r"\s+that\b", post)):
            hit("plain-saying", i, f"{t!r} {e['type']}")
        parts = e["actors"] + e["recipients"]
        if e["where"] and any(set(words(e["where"])) == set(words(n)) for n in e["actors"]):
            hit("where-actor", i, f"{t!r} where {e['where']}, actors {e['actors']}")
        for n in parts:
            if not sup(n):
                hit("name-unsupported", i, f"{t!r}: {n}")
        if e["where"] and not sup(e["where"]):
            hit("where-unsupported", i, f"{t!r}: {e['where']}")
        if (
            re.fullmatch(
                r"(?:died|dies|dying|dead|die|resigned|resigns|retired|retires|lost (?:his|her|their) li\w+|passed away)",
                t.lower(),
            )
            and e["recipients"]
            and not e["actors"]
        ):
            hit("death-role", i, f"{t!r} recipients {e['recipients']}")
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
                hit("patient-role", i, f"{t!r} actors {e['actors']}: {pre[-50:]!r}")
                if re.match(
                    r"killed|injured|wounded|arrested|detained|hospitali|shot|rescued|evacuated|charged|sentenced|convicted",
                    t.lower(),
                )
                and not e["recipients"]
                else hit("agentless-actor", i, f"{pre[-45:]!r}+{t!r} actors {e['actors']}")
            )
        body = [m for m in ms if furn(m) is None]
        free = [m for m in body if not any(inside(m, s["content"]) for s in S)]
        if hard and e["reportedBy"] is None and body and not free and holders:
            hit("by-missing", i, f"{t!r} in {[s['id'] for s in holders]}")
        if hard and e["reportedBy"] and free:
            hit("by-vouched", i, f"{t!r} by {e['reportedBy']}, free: {[m['text'] for m in free][:3]}")
        if e["reportedBy"] and holders:
            inner = min(holders, key=lambda s: sum(c["end"] - c["start"] for c in s["content"]))
            if (
                inner["id"] != e["reportedBy"]
                and byid[e["reportedBy"]] in holders
                and sum(c["end"] - c["start"] for c in inner["content"])
                < sum(c["end"] - c["start"] for c in byid[e["reportedBy"]]["content"])
            ):
                hit("by-not-innermost", i, f"{t!r} by {e['reportedBy']}, inner {inner['id']}")
        alt = set(e.get("statusAlt") or [])
        if hard and e["status"] == "happened" and not alt - {"ongoing"}:
            if re.search(
                r"\b(?:will|would|could|may|might|’ll|'ll)\s+(?!have\b)(?:\w+ly\s+|not\s+|also\s+|be\s+|soon\s+)*$", pre
            ):
                hit("status-modal", i, f"{pre[-40:]!r}+{t!r}")
            elif re.search(
                r"(?<!had )(?:\b(?:not(?! only)|never|cannot)|n[’']t)\s+(?:\w+ly\s+|be(?:en)?\s+|yet\s+)*$", pre
            ) or (re.search(r"\bno\s+$", pre)):
                hit("status-negated", i, f"{pre[-40:]!r}+{t!r}")
        for rx, ok in TYPE:
            if (
                hard
                and re.fullmatch(rf"(?:{rx})", t.lower())
                and e["type"] not in ok
                and not (set(e.get("typeAlt") or []) & ok)
            ):
                hit("type-trigger", i, f"{t!r} is {e['type']}: {pre[-40:]!r}+{post[:30]!r}")
        if hard and e["worth"] != "lead" and any(furn(m) == "headline" for m in ms):
            hit("minor-headline", i, f"{t!r} {e['worth']}, headline {[m['text'] for m in ms if furn(m) == 'headline']}")
        if e["worth"] == "lead":
            if not hard:
                hit("soft-lead", i, t)
            if not any(furn(m) in ("headline", "standfirst") or p1[0] <= cp(m["start"]) < p1[1] for m in ms):
                hit("lead-nowhere", i, t)
    H = [e for e in E if not e.get("soft") and e["zone"] == "body"]
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
                hit("unjoined", f"{a['id']},{b['id']}", f"{a['trigger']['text']!r} {a['actors']} {a['recipients']}")
    return hits


if __name__ == "__main__":
    a = sys.argv[1:]
    opt = lambda n: a.pop(a.index(n) + 1) if n in a and a.index(n) + 1 < len(a) else None
    if "--help" in a:
        print(__doc__)
        [print(f"  {k:20} {v}") for k, v in KINDS.items()]
        sys.exit()
    want = set((opt("--kind") or "").split(",")) - {""}
    rec = pathlib.Path(opt("--records") or HERE / "records")
    counts = "--counts" in a
    a = [x for x in a if not x.startswith("--")]
    files = [rec / f"{n}.gold.json" for n in a] or sorted(rec.glob("*.gold.json"))
    N, F, tot = collections.Counter(), collections.defaultdict(set), [0, 0]
    for f in files:
        name = f.name[:-10]
        d = json.loads(f.read_text(encoding="utf-8"))
        tot[0] += len(d["statements"])
        tot[1] += len(d["events"])
        for k, i, m in check(d, (rec / f"{name}.txt").read_text(encoding="utf-8")):
            if want and k not in want:
                continue
            N[k] += 1
            F[k].add(name)
            if not counts:
                print(f"{k:20} {name:40} {i:6} {m}")
    print(f"\n{len(files)} documents, {tot[0]} statements, {tot[1]} events")
    [print(f"  {k:20} {N[k]:5} in {len(F[k]):3} documents   {v}") for k, v in KINDS.items() if not want or k in want]
    print(f'  {"all":20} {sum(N.values()):5}')
