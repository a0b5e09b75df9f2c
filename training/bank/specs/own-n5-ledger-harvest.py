import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-harvest", '1993-04-22', outlet='International Service', url=None, licence="CC0 1.0")
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
S("s1", 8, None, "rumoured", ["The Cauca Commune", "to have laid~~gorge"], None, "assert", "hearsay", about=["Cauca Commune"])
E(1, "swallowed", "CONCEDE", ["Zimbabwe"], ["World Bank"], when="1993-04-22", also=[H("swallows")], typeAlt=["AGREE"], worth="lead")
E(1, "credit", "AID", ["World Bank"], ["Zimbabwe"], "planned", also=["rewarded"])
E(2, "readmitted", "CONCEDE", ["Croatia"], ["European monitors"], where="Gospic", also=[H("readmits")], typeAlt=["COOPERATE"], worth="lead")
E(2, "volunteered", "COOPERATE", ["Croatia"], ["European monitors"])
E(3, "kept watch", "PROTEST", ["Clergy of nine churches"], ["police"], where="Pretoria", also=["protest", "reading psalms", H("keep watch")], worth="lead")
E(3, "confinement", "COERCE", ["police"], ["deacon"], "ongoing", worth="minor")
E(4, "turned in", "RETREAT", ["Jackson Tubor"], [], where="Monrovia", typeAlt=["COOPERATE"])
E(4, "hugged", None, ["Jackson Tubor"], ["commander"], typeAlt=["CONSULT"], worth="minor", soft=True)
E(4, "asked", "REQUEST", ["Jackson Tubor"], ["commander"], worth="minor")
E(5, "breakfasted", "CONSULT", ["Italy's foreign minister"], ["Tunisia"], where="Rome")
E(5, "supper", "CONSULT", ["Italy's foreign minister"], ["Algeria"], "cancelled", also=["crossed off"])
E(6, "airdropped", "AID", ["Kazakhstan"], [], where="Pamirs")
E(6, "waved aside", "REJECT", ["Kazakhstan"], [], worth="minor")
E(6, "asked", "REQUEST", [], ["Uzbekistan"], worth="minor")
E(6, "pleaded poverty", "REJECT", ["Uzbekistan"], [])
E(7, "admitted", None, ["hospital"], ["tenor"], where="Albuquerque", typeAlt=["AID"])
E(7, "withheld the encore", None, ["tour manager"], [], worth="minor")
E(8, "laid mines", "ASSAULT", ["Cauca Commune"], [], "denied", where="Toribio", by="s1", typeAlt=["MOBILIZE"])
E(8, "massing", "MOBILIZE", ["Cauca Commune"], [], "denied", by="s1", statusAlt=["ongoing"])
E(8, "scoffed", "REJECT", ["army"], [])
E(9, "begged off", "REJECT", ["Candidates of the Lotus Party"], [])
E(9, "televised debate", "CONSULT", ["Candidates of the Lotus Party"], [], "did-not-happen", typeAlt=[None], statusAlt=["planned"], worth="minor")
E(9, "tossed", "ASSAULT", [], ["Lotus Party"], also=["grenades"])
d.write()
