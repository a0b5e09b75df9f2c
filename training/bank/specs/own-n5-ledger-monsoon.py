import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-monsoon", '2019-12-11', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 6, "an EU aide", "conceded", "There was~~word", "EU aide", "assert", "unnamed")
S("s2", 8, "Turkey", "insisted", ["Libya's eastern~~Halime", 'or "answer for it at sea."'], "Turkey", "threaten", "office", kind="mixed")
E(1, "pool", "COOPERATE", ["Fiji", "Samoa"], [], "planned", when="2020", also=[H("pool")], worth="lead")
E(1, "chip", "COOPERATE", ["Tonga"], ["Fiji", "Samoa"], "hypothetical", typeAlt=["AID"])
E(2, "pact", "AGREE", ["India", "Brazil"], [], "postponed", when="2020-03-09", also=["unsigned", H("shelves"), H("pact")], whenAlt=["2019-12-11", None], statusAlt=["did-not-happen"], worth="lead")
E(2, "quibbled", "REJECT", ["India's lawyers"], [], typeAlt=["ACCUSE"], worth="minor")
E(3, "courted", "REQUEST", ["five Sahel states"], ["Norwegian donors"], where="Oslo", also=[H("court")], worth="lead")
E(3, "lunch", "CONSULT", ["five Sahel states", "Norwegian donors"], [], where="Oslo", worth="minor")
E(3, "promises", "AGREE", ["Norwegian donors"], ["five Sahel states"], typeAlt=["AID"])
E(4, "blessing", "SUPPORT", ["Spain"], ["Kosovo"], also=["gave"], typeAlt=["CONCEDE"])
E(4, "black out", "COERCE", ["Spain"], ["Kosovo"], "cancelled", typeAlt=["REJECT", "CONCEDE"], statusAlt=["did-not-happen"])
E(5, "walked 41 widows", "AID", ["Kazakhstan"], ["41 widows of foreign fighters"], where="Hasakah", typeAlt=["CONCEDE"])
E(6, "handshake", "CONSULT", ["Serbia's president", "Kosovo negotiator"], [], "did-not-happen", by="s1", typeAlt=[None])
E(6, "swap a word", "CONSULT", ["Serbia's president", "Kosovo negotiator"], [], "did-not-happen", by="s1", worth="minor")
E(6, "conceded", "CONCEDE", ["EU aide"], [], worth="minor", soft=True)
E(7, "awarded a drop ball", None, ["referee"], [], where="Glasgow")
E(7, "refused", None, [], [], worth="minor")
E(7, "bailed out its flooded cellar", None, ["distillery"], [])
E(8, "insisted", "REQUEST", ["Turkey"], ["Libya's eastern command"], also=["must"], typeAlt=["THREATEN"])
E(8, "free", "RETREAT", ["Libya's eastern command"], ["crew of the dredger Halime"], "hypothetical", by="s2", worth="minor", soft=True)
E(8, "answer for it", "ASSAULT", ["Turkey"], ["Libya's eastern command"], "hypothetical", by="s2", typeAlt=["SANCTION", "COERCE"], worth="minor")
E(9, "promised", "AGREE", ["Ecuador"], ["Ecuador's Indians"], worth="minor", typeAlt=["CONCEDE"]) 
E(9, "took down their tents", "RETREAT", ["Ecuador's Indians"], [])
E(9, "[[returned]] nine", "RETREAT", ["Ecuador's Indians"], ["nine captured troopers"])
E(9, "captured", "COERCE", ["Ecuador's Indians"], ["troopers"], typeAlt=["ASSAULT"], worth="minor")
d.write()
