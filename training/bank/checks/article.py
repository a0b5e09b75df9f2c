"""An article with its record, as the checks look at them. Offsets of records count UTF-16 units, those of Python characters."""
import datetime as dt
import re


def iso(s):
    """The day of an ISO date, None for anything else."""
    m = re.match(r"^(\d{4})-(\d\d)-(\d\d)$", s or "")
    return dt.date(*map(int, m.groups())) if m else None


def span(w):
    """First and last day of an ISO value; None where open or unknown."""
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


def words(s):
    """The words of a name or a text in small letters, without the ’s of owners."""
    return [w for w in re.split(r"[^\w]+", re.sub(r"[’']s?\b", "", s.lower())) if w]


def sentences(t):
    """Begin and end of each sentence, by marks and line ends."""
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


def inside(span, content):
    return any(c["start"] <= span["start"] and span["end"] <= c["end"] for c in content)


class Article:
    """The text and its record; `hits` gathers what looks wrong as (kind, id, note)."""

    def __init__(self, record, text):
        self.text, self.hits = text, []
        self.statements, self.events, self.furniture = record["statements"], record["events"], record["furniture"]
        self.published = iso(record["published"] or "")
        self.raw = text.encode("utf-16-le")
        self.sentences = sentences(text)
        self.words = set(words(text))
        self.stems = {w[:4] for w in self.words}
        self.lead_days = {
            day for e in self.events if e["worth"] == "lead" for day in [e["when"], *(e.get("whenAlt") or [])]
        }

    def hit(self, kind, id, note):
        self.hits.append((kind, id, note))

    def at(self, offset):
        """The character at an offset of the record."""
        if len(self.raw) == 2 * len(self.text):
            return offset
        return len(self.raw[: 2 * offset].decode("utf-16-le", "ignore"))

    def sentence(self, span):
        """Number of the sentence in which a span begins."""
        o = self.at(span["start"])
        return next((k for k, (a, b) in enumerate(self.sentences) if a <= o < b), 0)

    def role(self, span):
        """Role of the furniture in which a span begins, None in the body."""
        return next((f["role"] for f in self.furniture if f["start"] <= span["start"] < f["end"]), None)

    def supports(self, name):
        """Does the text have a word of the name, or its initials?"""
        w = words(name)
        return any(x[:4] in self.stems for x in w if len(x) > 2) or "".join(x[0] for x in w) in self.words

    def first_paragraph(self):
        """Begin and end of the first paragraph of the body."""
        furniture = [(self.at(f["start"]), self.at(f["end"])) for f in self.furniture]
        starts = (a for a, b in self.sentences if self.text[a:b].strip() and not any(x <= a < y for x, y in furniture))
        start = next(starts, 0)
        end = self.text.find("\n", start)
        return start, end if end > 0 else len(self.text)
