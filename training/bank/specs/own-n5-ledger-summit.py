import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-summit", '2025-09-05', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 1, "the presidential office", "said", "South Korea's president~~since spring", "South Korea's presidential office", "assert", "office")
S("s3", 4, "two people familiar with the process", "said", "Norway~~guerrillas", "two people familiar with the process", "assert", "unnamed")
S("s4", 6, "a diplomat", "said", "The International~~away", "diplomat", "predict", "unnamed")
S("s5", 7, "their niece", "said", "Twins~~six hours", "niece", "assert", "unnamed")
S("s6", 8, "aides", "said", "She rang~~recess", "aides", "assert", "unnamed")
E(1, "sat down", "CONSULT", ["South Korea"], ["Armenia", "Azerbaijan"], when="2025-09-05", where="Seoul", by="s1", also=["encounter", H("hosts")], whenAlt=[None], worth="lead")
E(2, "trip", "CONSULT", ["Turkey"], ["Afghanistan"], "cancelled", where="Kabul", also=["scrapped", "stopover", H("calls off"), H("trip")], worth="lead")
E(2, "[[gave]] no reason", "CONSULT", ["Turkey"], [], "did-not-happen", typeAlt=["REJECT", None], worth="minor", soft=True)
E(3, "shuttle", "CONSULT", ["African Union"], ["N'Djamena", "Tripoli"], "planned", when="2025-09-08", whenAlt=["2025-09-08/.."], also=["sound out"])
E(4, "brokered", "CONSULT", ["Norway"], ["Colombia", "Llanos Column"], by="s3", typeAlt=["AID"])
E(4, "contacts", "CONSULT", ["Colombia", "Llanos Column"], [], by="s3", also=["rounds"])
E(5, "confer", "CONSULT", ["Papua New Guinea", "Indonesia"], [], "did-not-happen", when="2025-W36", statusAlt=["cancelled"])
E(5, "turned up", "CONSULT", ["Indonesia"], ["Papua New Guinea"], "did-not-happen", typeAlt=[None, "REJECT"], whenAlt=["2025-W36"], worth="minor")
E(6, "convene", "CONSULT", ["International Atomic Energy Agency"], [], "hypothetical", by="s4", also=["session"])
E(6, "turns its inspectors away", "REJECT", ["Iran"], ["International Atomic Energy Agency"], "hypothetical", by="s4", worth="minor")
E(7, "met", None, ["Twins"], [], where="Bristol", by="s5", also=["talked"], typeAlt=["CONSULT"])
E(7, "separated", None, [], ["Twins"], when="1959", by="s5", worth="minor", soft=True)
E(8, "grilled", "CONSULT", ["Lawmakers"], ["Telma Quaresma"], where="Brasilia", typeAlt=["ACCUSE"])
E(8, "rang", "CONSULT", ["Telma Quaresma"], ["Bolivia"], by="s6")
E(8, "burning", None, [], [], where="Amazon", worth="minor", soft=True)
E(9, "paid a call", "CONSULT", ["Georgian parliament"], ["Dalai Lama"], where="Dharamsala", also=["call"])
E(9, "ignoring", "REJECT", ["Georgian parliament"], ["Georgia's foreign ministry"], worth="minor")
E(9, "advice", "REQUEST", ["Georgia's foreign ministry"], ["Georgian parliament"], worth="minor")
d.write()
