import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-reproach", '2023-06-06', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 1, "Beijing", "put down to", ["the ramming of a survey boat", "Filipino carelessness"], "China", "accuse", "office", about=["Philippines"])
S("s2", 4, "its chief", "called", "the censure unfair", "water regulator's chief", "deny", "unnamed")
S("s3", 6, "Justice Secretary Fatou Jallow-Bah", "announced", "Gambia~~Court", "Fatou Jallow-Bah", "promise", "named", about=["Myanmar"])
S("s4", 7, "chiefs", "decried", ["poisoned wells at Grassy Bend", 'as "a crime without a criminal."'], "chiefs", "accuse", "unnamed", kind="mixed")
S("s5", 2, "A commission of inquiry", "faulted", "the Samaria ferry line for locked lifejacket bins", "commission of inquiry", "accuse", "office")
S("s6", 4, "MPs", "lambasted", "the water regulator for dozing through a decade of leaks", "MPs", "accuse", "unnamed")
E(1, "carpeted", "ACCUSE", ["Philippines"], ["China's ambassador"], when="2023-06-06", where="Manila", also=[H("carpets")], typeAlt=["REJECT", "REQUEST"], worth="lead")
E(1, "ramming", "ASSAULT", ["China"], ["Philippines"], also=[H("ramming")], typeAlt=["COERCE"])
E(2, "faulted", "ACCUSE", ["commission of inquiry"], ["Samaria ferry line"], also=["findings", H("faults")], worth="lead")
E(2, "referred", "COOPERATE", ["commission of inquiry"], ["prosecutors"], typeAlt=["ACCUSE"])
E(3, "stinging [[rebuke]]", "ACCUSE", ["Belgium"], ["Rwanda"], also=["drew", H("upbraided")], worth="lead")
E(3, "cross-border raids", "ASSAULT", ["Rwanda"], [], typeAlt=["COERCE"], worth="minor")
E(3, "protest note", "ACCUSE", ["Burundi"], ["Rwanda"], also=["lodged"], typeAlt=["REJECT"])
E(4, "lambasted", "ACCUSE", ["MPs"], ["water regulator"], where="London", also=["censure"])
E(4, "called the censure [[unfair]]", "REJECT", ["water regulator's chief"], ["MPs"], soft=True, worth="minor")
E(5, "arraigned", "ACCUSE", ["Prosecutors"], ["bishop's driver"], where="Tegucigalpa")
E(5, "theft", None, ["bishop's driver"], [], worth="minor")
E(5, "[[named]] him in", "ACCUSE", ["widow"], ["bishop's driver"], also=["charge"], typeAlt=["COOPERATE"], worth="minor")
E(5, "withdrew", "CONCEDE", ["widow"], ["bishop's driver"], when="2023-06-05", typeAlt=["RETREAT"])
E(6, "haul", "ACCUSE", ["Gambia"], ["Myanmar's navy chief"], "planned", by="s3")
E(7, "held responsible", "ACCUSE", [], [], "did-not-happen", where="Grassy Bend")
E(7, "poisoned", None, [], [], where="Grassy Bend", typeAlt=["ASSAULT"], worth="minor")
E(7, "decried", "ACCUSE", ["chiefs"], [])
E(8, "panned", None, ["Critics"], [], where="Auckland", typeAlt=["ACCUSE"])
E(8, "savaged", None, ["pundits"], ["visitors"], typeAlt=["ACCUSE"])
E(8, "scolded its vet", None, ["parrot"], ["vet"], worth="minor")
E(9, "auditing", "ACCUSE", ["Bolivia's comptroller"], ["lithium board"], "ongoing", typeAlt=["COERCE", None])
E(9, "bring charges", "ACCUSE", ["Bolivia's comptroller"], ["former head of the lithium board"], "hypothetical", also=["charges"])
E(9, "denounced", "ACCUSE", ["former head of the lithium board"], ["Bolivia's comptroller"])
d.write()
