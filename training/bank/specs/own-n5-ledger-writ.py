import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-writ", '1992-12-10', outlet='International Service', url=None, licence="CC0 1.0")
P = [p.strip()[:45] for p in d.text.split("\n\n")]
d.furn("headline", P[0])
for i, p in enumerate(d.text.split("\n\n")):
    if i and (m := re.match(r"[A-Z][A-Z .,']+(\([A-Za-z]+\) )?(—|–|--)", p)): d.furn("dateline", P[i], m[0])
T = [re.sub(r"^[A-Z][A-Z .,']+(\([A-Za-z]+\) )?(—|–|--) ", "", p.strip()) for p in d.text.split("\n\n")]
H = lambda s: (P[0], s)
def X(i, s):
    """A~~B: from A to B in the paragraph; nothing before ~~: from its beginning."""
    if isinstance(s, list): return [X(i, c) for c in s]
    if not isinstance(s, str) or "~~" not in s: return s
    a, b = s.split("~~")
    o = T[i].index(a)
    return T[i][o : T[i].index(b, o) + len(b)]
def S(id, i, source, cue, content, *a, **k): d.st(id, P[i], source, cue, X(i, content), *a, **k)
def E(i, *a, **k): d.ev(f"e{len(d.events) + 1}", P[i], *a, **k)
S("s1", 1, "A Chilean magistrate", "requesting", "that they~~Rueda", "Chilean magistrate", "demand", "office", addressee="three retired generals")
S("s2", 2, "Mozambique", "enjoined", "to plant~~rain", "Mozambique", "demand", "office", addressee="returning refugees")
S("s3", 3, "Croatia's bishops", "exhorted", "to go to the polls", "Croatia's bishops", "demand", "office", addressee="faithful")
S("s4", 3, "the Social League", "said", ["[[a summons]] that", "it would second from every factory gate"], "Social League", "promise", "office")
S("s5", 4, "The Socialists", "clamoured", "for the~~minister", "Socialists", "demand", "office")
S("s6", 4, "whose [[aides]]", "counselled", "calm", "transport minister's aides", "demand", "unnamed")
S("s7", 6, "the ombudsman", "according to", "Under~~New Year", "ombudsman", "assert", "office")
S("s8", 7, "one columnist", "wrote", ["The delay~~explanation", "and the ageing~~bat"], "columnist", "assert", "unnamed")
S("s9", 8, "Norway and Japan", "appeals", "for restraint", "Norway and Japan", "demand", "office", addressee="both sides in Sri Lanka's war")
S("s10", 8, "the bishop of Mannar", "implored", "to spare a shrine", "bishop of Mannar", "demand", "office", addressee="both sides in Sri Lanka's war")
E(1, "subpoenaed", "REQUEST", ["Chilean magistrate"], ["three retired generals"], when="1992-12-10", where="Santiago", also=["requesting", H("subpoenas")], typeAlt=["COERCE"], worth="lead")
E(1, "bring the logbooks", "COOPERATE", ["three retired generals"], ["Chilean magistrate"], "hypothetical", by="s1", soft=True, worth="minor")
E(2, "sought", "REQUEST", ["Mozambique"], ["southern African neighbours"], also=[H("seeks")], worth="lead")
E(2, "enjoined", "REQUEST", ["Mozambique"], ["returning refugees"])
E(3, "exhorted", "REQUEST", ["Croatia's bishops"], ["faithful"], also=["summons", H("exhort")], worth="lead")
E(3, "second", "SUPPORT", ["Social League"], ["Croatia's bishops"], "planned", by="s4", statusAlt=["hypothetical"])
E(4, "clamoured", "REQUEST", ["Socialists"], ["transport minister"], where="Paris")
E(4, "resignation", "RETREAT", ["transport minister"], [], "hypothetical", by="s5", worth="minor", soft=True)
E(4, "counselled", "REQUEST", ["transport minister's aides"], [], worth="minor")
E(5, "put the case", "REQUEST", ["San elders"], ["Namibia"], "planned", when="1992-12-15", where="Windhoek", typeAlt=["CONSULT"])
E(5, "solicited", "REQUEST", ["San elders"], [], "did-not-happen")
E(6, "order", "REQUEST", [], ["Romania's Interior Ministry"], by="s7", also=["must"], typeAlt=["COERCE"])
E(6, "surrendered", "COOPERATE", ["Romania's Interior Ministry"], [], "planned", when="1993-01-01", by="s7", statusAlt=["hypothetical"], whenAlt=[None, "1992-12-10/1993-01-01", "1992-12-31"], worth="minor", soft=True)
E(7, "delay", None, [], [], by="s8", where="Atlanta")
E(7, "called for his lucky bat", None, ["ageing slugger"], [], by="s8", worth="minor", typeAlt=["REQUEST"])
E(8, "appeals", "REQUEST", ["Norway", "Japan"], ["both sides in Sri Lanka's war"])
E(8, "implored", "REQUEST", ["bishop of Mannar"], ["both sides in Sri Lanka's war"])
E(8, "[[ask]] for a corridor", "REQUEST", ["Vanni Tigers"], [], "hypothetical")
E(8, "war", "ASSAULT", ["both sides in Sri Lanka's war"], [], "ongoing", where="Sri Lanka", worth="minor", soft=True)
d.write()
