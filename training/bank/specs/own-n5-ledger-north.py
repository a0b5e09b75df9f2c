import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-north", '2000-06-30', outlet='Harbour Press Agency', url=None, licence="CC0 1.0")
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
d.furn("dateline", P[8], "BANGOR, Maine —")
S("s1", 6, "each side", "pinning", "the failure on the other", "Israel and the Palestinians", "accuse", "office", soft=True)
S("s2", 10, "they", "warned", "Its sponsors~~harvest", "sponsors of the motion", "threaten", "unnamed")
E(1, "silenced their guns", "RETREAT", ["Ethiopia", "Eritrea"], [], when="2000-06-30", also=[H("silence guns")], typeAlt=["AGREE"], worth="lead")
E(1, "exchange of [[wounded]]", "RETREAT", ["Ethiopia", "Eritrea"], [], "planned", when="2000-07-04", also=["exchange"], typeAlt=["COOPERATE"])
E(2, "freed", "RETREAT", ["Captors"], ["nurse"], where="Fiji", also=[H("free")], worth="lead")
E(2, "dug their heels in", "REJECT", ["Captors"], [])
E(2, "deposed", "SANCTION", [], ["premier"], where="Fiji", typeAlt=["COERCE"], worth="minor")
E(3, "quizzed", "COERCE", ["Norwegian inspectors"], ["whaler"], also=[H("quizzes")], typeAlt=["CONSULT"], worth="lead")
E(3, "took away", "COERCE", ["Norwegian inspectors"], ["whaler"])
E(4, "papered over", "AGREE", ["Slovakia's governing parties"], [])
E(4, "quitting", "SANCTION", ["junior partner"], ["Slovakia's governing parties"], "did-not-happen", typeAlt=["RETREAT"], statusAlt=["hypothetical"])
E(5, "pardoned", "CONCEDE", ["Guinea-Bissau's parliament"], ["junta's drivers"])
E(5, "eulogy", "SUPPORT", [], ["the dead"], where="Bissau", worth="minor")
E(5, "sat until three", "CONSULT", ["Guinea-Bissau's parliament"], [], where="Bissau", worth="minor")
E(6, "Talks", "CONSULT", ["Israel", "Palestinians"], [], also=["broke up"])
E(6, "pinning", "ACCUSE", ["Israel", "Palestinians"], [], worth="minor")
E(7, "sounded out", "CONSULT", ["East Timor's resistance council"], ["Portugal"], typeAlt=["REQUEST"])
E(7, "came up", "AID", ["Portugal"], ["East Timor's resistance council"])
E(8, "[[freed]] a moose", None, ["Loggers"], [], where="Bangor", typeAlt=["AID"])
E(8, "blasted the local trout", None, ["preacher"], [], worth="minor")
E(8, "forgave a dime", None, ["bank"], [], worth="minor")
E(9, "comb", "COERCE", ["Philippine troops"], [], "planned", where="Jolo", typeAlt=["MOBILIZE", "AID"])
E(9, "abducted", "ASSAULT", [], ["tourists"], typeAlt=["COERCE"], worth="minor")
E(9, "lent", "AID", ["Malaysia"], ["Philippine troops"], typeAlt=["COOPERATE"])
E(10, "no-confidence motion", "REJECT", [], ["Bulgaria"], where="Sofia", also=["failed"], typeAlt=["ACCUSE", "SANCTION", None])
E(10, "[[try]] again", "REJECT", ["sponsors of the motion"], ["Bulgaria"], "planned", by="s2", typeAlt=["ACCUSE", "SANCTION", None], worth="minor")
d.write()
