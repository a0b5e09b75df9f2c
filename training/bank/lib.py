"""The bank's tool: a record written down as snippets of its article's text, whose offsets are found and checked.

A spec (specs/NAME.py) goes with a text (records/NAME.txt) and makes records/NAME.gold.json when it is run:

    d = Doc("own-o1-harbour", "2026-02-25", outlet="The Gannet")
    d.furn("headline", "Harbour strike called off")
    d.st("s1", "The union said", "The union", "said", "the strike was off", "Dockers' Union", "assert", "office")
    d.ev("e1", "The union said", "strike", "PROTEST", ["Dockers' Union"], [], "cancelled", worth="lead")
    d.write()

 * at: a snippet that occurs once in the text. The other snippets are sought in its paragraph, where each must occur once:
   "left [[span]] right" where the span alone would occur twice; ("at", "span") where it stands in another paragraph.
 * worth of an event: lead (what the article is about: its headline or first paragraph), main (a reader would list it),
   minor (background, a passing act).
 * soft: optional, neither asked for nor punished. *Alt: other values that are right too.

Offsets are UTF-16 code units, end exclusive. A spec with a mistake writes nothing and lists its mistakes (exit 1); what is
only odd is printed after an exclamation mark and written all the same. CC0 1.0.
"""
import json
import pathlib
import re

RECORDS = pathlib.Path(__file__).resolve().parent / "records"
TYPES = {
    None,
    *"AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST".split(),
    *"ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(),
}
STATUS = set("happened ongoing planned cancelled postponed denied did-not-happen hypothetical".split())
ACTS = set("assert deny accuse demand promise threaten praise doubt predict ask".split())
AUTHORITIES = set("named office unnamed document outlet hearsay".split())
KINDS = set("direct indirect mixed fragment".split())
WORTH = set("lead main minor".split())
WHEN = re.compile(r"^(\d{4}(-\d\d(-\d\d)?|-W\d\d)?)(/(\d{4}(-\d\d(-\d\d)?|-W\d\d)?|\.\.))?$")
NOWHERE = {"start": 0, "end": 0, "text": ""}


class Doc:
    """The record of one article; see above."""

    def __init__(self, name, published, outlet=None, url=None, licence="CC0 1.0"):
        self.name, self.published, self.outlet, self.url, self.licence = name, published, outlet, url, licence
        self.text = (RECORDS / f"{name}.txt").read_text(encoding="utf-8")
        self.statements, self.events, self.furniture = [], [], []
        self.mistakes, self.odd = [], []

    # fmt: off
    def st(self, id, at, source, cue, content, speaker, act, authority, kind="indirect", speech=True, about=(),
           addressee=None, via=None, when=None, where=None, within=None, soft=False, note=None, zone="body"):
        # fmt: on
        """A statement. content: a snippet or a list of them; via: a snippet, or [snippet, publisher]."""
        p = self._at(at)
        self._among(id, "kind", kind, KINDS)
        self._among(id, "act", act, ACTS)
        self._among(id, "authority", authority, AUTHORITIES)
        self._fresh(id, self.statements)
        self._known(id, "within", within)
        self._date(id, when)
        content = [content] if isinstance(content, (str, tuple)) else content
        if via is not None:
            channel, publisher = via if isinstance(via, list) else (via, None)
            via = {**self._find(channel, p), "publisher": publisher}
        r = {
            "id": id,
            "source": self._find(source, p) if source else None,
            "cue": self._find(cue, p) if cue else None,
            "content": [self._find(c, p) for c in content],
            "kind": kind,
            "speech": speech,
            "speaker": speaker,
            "act": act,
            "authority": authority,
            "about": list(about),
            "addressee": addressee,
            "via": via,
            "when": when,
            "where": where,
            "within": within,
            "zone": zone,
        }
        quoted = any(mark in s["text"] for s in r["content"] for mark in '"“”')
        if quoted == (kind == "indirect"):
            self.odd.append(f"{id}: {kind} with{'' if quoted else 'out'} quotation marks")
        for field in ("source", "cue"):
            if r[field] and any(r[field]["start"] < s["end"] and s["start"] < r[field]["end"] for s in r["content"]):
                self.odd.append(f"{id}: {field} overlaps content")
        self.statements.append(r | ({"soft": True} if soft else {}) | ({"note": note} if note else {}))

    # fmt: off
    def ev(self, id, at, trigger, type, actors=(), recipients=(), status="happened", when=None, where=None, by=None,
           also=(), whenAlt=None, statusAlt=None, typeAlt=None, soft=False, zone="body", note=None, worth="main"):
        # fmt: on
        """An event. by: id of the innermost statement that holds it; also: its further mentions."""
        p = self._at(at)
        self._among(id, "worth", worth, WORTH)
        for one in [type, *(typeAlt or [])]:
            self._among(id, "type", one, TYPES)
        for one in [status, *(statusAlt or [])]:
            self._among(id, "status", one, STATUS)
        self._fresh(id, self.events)
        self._known(id, "by", by)
        self._date(id, when)
        r = {
            "id": id,
            "trigger": self._find(trigger, p),
            "type": type,
            "actors": list(actors),
            "recipients": list(recipients),
            "status": status,
            "when": when,
            "where": where,
            "reportedBy": by,
            "also": [self._find(a, p) for a in also],
            "zone": zone,
            "worth": worth,
        }
        r |= {k: v for k, v in (("whenAlt", whenAlt), ("statusAlt", statusAlt), ("typeAlt", typeAlt)) if v}
        holder = next((s for s in self.statements if s["id"] == by), None)
        t = r["trigger"]
        if holder and not any(c["start"] <= t["start"] and t["end"] <= c["end"] for c in holder["content"]):
            self.odd.append(f"{id}: trigger outside content of {by}")
        self.events.append(r | ({"soft": True} if soft else {}) | ({"note": note} if note else {}))

    def furn(self, role, at, text=None):
        """What is not body: from the snippet to the end of its paragraph, or `text` alone."""
        p = self._at(at)
        if text is None:
            text = self.text[p : self._paragraph(p)[1]].rstrip("\n")
        if not self.text.startswith(text, p):
            self.mistakes.append(f"{role}: {text[:40]!r} does not begin at {at[:40]!r}")
        self.furniture.append({"role": role, **self._span(p, p + len(text))})

    def write(self):
        """Writes the record, or lists what is wrong and ends the program."""
        seen = {}
        for e in self.events:
            for m in [e["trigger"], *e["also"]]:
                if other := seen.get((m["start"], m["end"])):
                    self.odd.append(f"{e['id']}: span {m['text']!r} also in {other}")
                seen[m["start"], m["end"]] = e["id"]
        if self.mistakes:
            raise SystemExit("\n".join(f"{self.name}: {m}" for m in self.mistakes))
        record = {
            "id": f"bank_{self.name}",
            "published": self.published,
            "language": "en",
            "outlet": self.outlet,
            "url": self.url,
            "licence": self.licence,
            "furniture": sorted(self.furniture, key=lambda f: f["start"]),
            "paragraphs": len(self.text.rstrip("\n").split("\n\n")),
            "statements": self.statements,
            "events": self.events,
        }
        out = RECORDS / f"{self.name}.gold.json"
        out.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"{self.name}: {len(self.statements)} statements, {len(self.events)} events")
        for line in self.odd:
            print(f"   ! {line}")

    def _at(self, at):
        if (n := self.text.count(at)) != 1:
            self.mistakes.append(f"{at!r} occurs {n} times")
        return max(0, self.text.find(at))

    def _paragraph(self, p):
        start, end = self.text.rfind("\n\n", 0, p), self.text.find("\n\n", p)
        return 0 if start < 0 else start + 2, len(self.text) if end < 0 else end

    def _find(self, snippet, p):
        if isinstance(snippet, tuple):
            p, snippet = self._at(snippet[0]), snippet[1]
        begin, end = self._paragraph(p)
        marked = re.match(r"(.*)\[\[(.+)\]\](.*)$", snippet, re.S)
        left, core, right = marked.groups() if marked else ("", snippet, "")
        hits, i = [], self.text.find(left + core + right, begin, end)
        while i >= 0:
            s, e = i + len(left), i + len(left) + len(core)
            cut = (s and self.text[s - 1].isalnum() and core[0].isalnum()) or (
                e < len(self.text) and self.text[e].isalnum() and core[-1].isalnum()
            )
            if not cut:
                hits.append((s, e))
            i = self.text.find(left + core + right, i + 1, end)
        if len(hits) != 1 or core != core.strip():
            why = f"occurs {len(hits)} times" if core == core.strip() else "begins or ends in white space"
            self.mistakes.append(f"{snippet!r} {why} in {self.text[begin:begin + 40]!r}")
            return NOWHERE
        return self._span(*hits[0])

    def _span(self, start, end):
        utf16 = lambda k: len(self.text[:k].encode("utf-16-le")) // 2
        return {"start": utf16(start), "end": utf16(end), "text": self.text[start:end]}

    def _among(self, id, field, value, known):
        if value not in known:
            self.mistakes.append(f"{id}: there is no {field} {value!r}")

    def _fresh(self, id, others):
        if any(o["id"] == id for o in others):
            self.mistakes.append(f"{id}: given twice")

    def _known(self, id, field, statement):
        if statement is not None and all(s["id"] != statement for s in self.statements):
            self.mistakes.append(f"{id}: {field} names {statement}, which is not there (yet)")

    def _date(self, id, when):
        if when is not None and not WHEN.match(when):
            self.mistakes.append(f"{id}: {when!r} is no date")
