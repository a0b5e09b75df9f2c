"""Days against the words of time beside them."""
import re

from checks.article import iso, span
from checks.tables import DAYS, TIME


def check_dates(article, x, i, at, quoted):
    """Checks the day of a statement or an event, and returns the first and last day of it."""
    w = x.get("when")
    if not w:
        return
    a, b = span(w)
    k = article.sentence(at)
    s0, s1 = article.sentences[k]
    o = article.at(at["start"])
    near = article.text[s0:s1]
    # the clause: the words nearest the trigger up to ; or a conjunction that opens another clause
    l, r = article.text[s0:o], article.text[o:s1]
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
        article.hit("weekday", i, f"{w} is a {DAYS[a.weekday()]}: {clause.strip()[:110]!r}")
    if article.published and len(w) == 10 and not quoted:
        bare = re.sub(r'["“][^"“”]*["”]?', "", clause)
        rel = {
            m: n
            for m, n in (("yesterday", -1), ("today", 0), ("tomorrow", 1))
            if re.search(rf"(?<!until )(?<!by )\b{m}\b", bare, re.I)
        }
        if len(rel) == 1 and (a - article.published).days != list(rel.values())[0] and not nd:
            article.hit("relative-day", i, f"{w}, published {article.published}: {clause.strip()[:110]!r}")
    if (
        not article.published
        and not re.search(r"\b(?:19|20)\d\d\b", article.text)
        and re.match(r"^\d{4}-(\d\d-\d\d|W)", w)
    ):
        article.hit("undated-when", i, w)
    ctx = article.text[article.sentences[max(0, k - 1)][0] : article.sentences[k][1]]
    if not TIME.search(ctx) and w not in article.lead_days:
        article.hit("when-unsupported", i, f"{w}: {near.strip()[:110]!r}")
    ys = {y for y in re.findall(r"\b(\d{4})\b", w)}
    for y in ys:
        if (
            y not in article.text
            and f"{y[:3]}0s" not in article.text
            and not (article.published and abs(int(y) - article.published.year) <= 1)
            and not re.search(
                r"\b(?:years?|decades?|century) (?:ago|earlier|before|later)|last (?:\w+ )?(?:years?|decades?)|\d+[- ]years?\b",
                ctx,
            )
        ):
            article.hit("year-unsupported", i, f"{w}: {near.strip()[:110]!r}")
    return a, b
