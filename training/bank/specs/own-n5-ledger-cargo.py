import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-cargo", '2013-02-21', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 2, "listeners' groups", "said", "Mozambique~~studios", "listeners' groups", "accuse", "unnamed", about=["Mozambique"])
S("s2", 3, "investigators", "concluded", "The North~~breach", "investigators", "deny", "unnamed", about=["North Korea"])
S("s3", 6, "the attorney general", "disclosed", "A plan~~dropped", "attorney general", "assert", "office")
S("s4", 9, "its food minister", "according to", "Venezuela~~prices", "Venezuela's food minister", "threaten", "office")
E(1, "impounded", "COERCE", ["Portugal"], ["Angolan owner"], when="2013-02-21", where="Lisbon", also=[H("impounds")], worth="lead")
E(1, "boarded", "COERCE", ["customs men"], ["owner"], when="2013-02-21")
E(2, "unplugged", "COERCE", ["Mozambique"], [], by="s1", also=[H("cuts")], typeAlt=["SANCTION"], worth="lead")
E(2, "padlocked", "COERCE", ["Mozambique"], ["two radio studios"], by="s1")
E(3, "paralysed", "COERCE", ["Intruders"], ["Seoul's water board"], where="Seoul", also=["breach", H("hack")], typeAlt=["ASSAULT"], worth="lead")
E(3, "fingered", "ACCUSE", [], ["North"], by="s2", worth="minor")
E(4, "dispersed", "COERCE", ["Riot squads"], ["crowd"], where="Istanbul")
E(4, "bundled", "COERCE", ["Riot squads"], ["eleven actors"], where="Istanbul")
E(4, "booked", "ACCUSE", [], ["eleven actors"], "did-not-happen", typeAlt=["COERCE"], worth="minor")
E(5, "evicted", "COERCE", ["Bailiffs"], ["bishop"], where="Harare")
E(5, "behest", "REQUEST", ["Zimbabwe's land office"], ["Bailiffs"], worth="minor")
E(5, "expropriated", "COERCE", ["Zimbabwe's land office"], ["bishop"])
E(5, "requisition", "COERCE", ["Zimbabwe's land office"], ["bishop"], "planned")
E(6, "emergency", "COERCE", ["Fiji's ruler"], [], "ongoing", where="Fiji", also=["prolonged"], statusAlt=["happened"])
E(6, "gagged", "COERCE", ["Fiji's ruler"], ["Methodist synod"])
E(6, "wiretap", "COERCE", ["Fiji's ruler"], ["pastors"], "cancelled", by="s3", also=["dropped"])
E(7, "imprisoned", None, [], [], where="Aberdeen")
E(7, "hijacked", None, [], [], where="Aberdeen", worth="minor")
E(7, "annexed", None, ["Dons"], [], worth="minor")
E(8, "blockade", "COERCE", ["timber barons"], [], "ongoing", where="Kasai", also=["trapped"], statusAlt=["happened"], typeAlt=["PROTEST"])
E(8, "swoop", "COERCE", ["police"], ["timber barons"], "planned", when="2013-02-22", where="Kasai")
E(9, "nationalise", "COERCE", ["Venezuela"], ["owners"], "hypothetical", by="s4")
E(9, "slashed", "CONCEDE", ["owners"], [], "hypothetical", by="s4", typeAlt=[None], worth="minor", soft=True)
E(9, "summoned", "REQUEST", [], ["owners"], typeAlt=["COERCE", "CONSULT"])
d.write()
