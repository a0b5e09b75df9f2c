import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-embargo", '1996-03-05', outlet='International Service', url=None, licence="CC0 1.0")
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
S("s1", 2, "the foreign ministry", "said", "Nigeria~~embargo", "Nigeria's foreign ministry", "assert", "office", about=["Niger"])
S("s2", 9, "the Czech side", "said", "Slovakia~~Brno", "Czech side", "deny", "office", about=["Slovakia"])
E(1, "slapped", "SANCTION", ["European Union"], ["Turkey"], when="1996-03-05", also=["duty", H("slaps"), H("duty")], typeAlt=["COERCE"], worth="lead")
E(1, "revoked", "SANCTION", ["European Union"], ["Belarus"], when="1996-03-05")
E(2, "stopped", "SANCTION", ["Nigeria"], ["Niger"], by="s1", also=[H("stops")], worth="lead")
E(2, "food aid", "AID", ["Nigeria"], ["Niger"], "cancelled", by="s1", also=[H("aid")], worth="minor", soft=True)
E(2, "seized power", "COERCE", ["officers"], [], when="1996-01", where="Niger", by="s1", typeAlt=["ASSAULT", None], worth="minor")
E(2, "oil embargo", "SANCTION", ["Nigeria"], ["Niger"], "hypothetical", by="s1", also=["weighing"])
E(3, "gave an Iranian attache two days to [[pack]]", "SANCTION", ["Bahrain"], ["Iranian attache"], where="Manama", also=["[[gave]] an", H("shown door")], typeAlt=["REJECT", "COERCE"], worth="lead")
E(3, "retaliated", "SANCTION", ["Tehran"], ["Bahrain"], "did-not-happen")
E(4, "suspend", "SANCTION", ["International Labour Organisation"], ["Burma"], "hypothetical")
E(4, "pressed into porterage", "COERCE", ["Burma"], ["villagers"], "ongoing", where="Burma", statusAlt=["hypothetical"], worth="minor")
E(5, "severed relations", "SANCTION", ["Taiwan"], ["Guinea-Bissau"])
E(5, "called home", "SANCTION", ["Taiwan"], ["crop advisers"], typeAlt=["RETREAT"])
E(5, "switched recognition", "SUPPORT", ["Guinea-Bissau"], ["Beijing"], typeAlt=["AGREE"], worth="minor")
E(6, "sentenced", "SANCTION", ["court"], ["Rupert Haviland"], where="London", typeAlt=["COERCE"])
E(6, "struck", "SANCTION", ["Defence Ministry"], ["Rupert Haviland's firm"], typeAlt=["REJECT"])
E(7, "fired", "SANCTION", [], ["governor of La Vega"], typeAlt=[])
E(7, "docked", "SANCTION", [], ["vice-governor"])
E(8, "benched", None, ["coach"], ["quarterback"])
E(8, "[[cut]] ties", None, ["airline"], [])
E(8, "hailstorm", None, [], [], also=["punished"])
E(9, "closed", "SANCTION", ["Slovakia"], ["Czech Republic"], "denied", where="Brno", by="s2", statusAlt=["did-not-happen"], typeAlt=["RETREAT"])
E(9, "correcting", "REJECT", ["Czech side"], ["Bratislava radio"], typeAlt=[None], worth="minor", soft=True)
E(10, "lifted", "CONCEDE", ["Zambia"], ["Zairean copper lorries"], when="1996-03-04")
E(10, "[[ban]] on", "SANCTION", ["Zambia"], ["Zairean copper lorries"], "cancelled", typeAlt=["COERCE"], statusAlt=["happened"], worth="minor", soft=True)
E(10, "freeze", "SANCTION", ["Zambia"], ["two traders"], "ongoing", typeAlt=["COERCE"])
d.write()
