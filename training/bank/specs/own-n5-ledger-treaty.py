import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-treaty", '1985-10-17', outlet='International Service', url=None, licence="CC0 1.0")
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
d.furn("dateline", P[1], "ARICA, Chile —")
S("s1", 2, "the Federal Chancellery", "said", "The Swiss~~last year", "Federal Chancellery", "predict", "office")
S("s2", 3, "Kathmandu", "complained", "India~~open", "Nepal", "accuse", "office", about=["India"])
S("s3", 4, "Both sides", "committed themselves", "to binding talks before any future stoppage", "Sweden's shipbuilders and the Metal Guild", "promise", "office")
S("s4", 7, "diplomats", "noted", ["Oman~~quarrel", "and a~~follow"], "diplomats", "assert", "unnamed")
S("s5", 5, "The Ivory Coast", "offering", "a third", "Ivory Coast", "promise", "office", addressee="Ghana", soft=True)
E(1, "buried the hatchet", "AGREE", ["Peru", "Chile"], [], when="1985-10-17", where="Arica", also=["countersigning", "protocol", H("bury hatchet")], worth="lead")
E(1, "hammered out", "CONSULT", ["Vatican"], ["Peru", "Chile"], typeAlt=["AGREE"], worth="minor")
E(1, "disputed", "REJECT", ["Peru", "Chile"], [], typeAlt=[None], worth="minor", soft=True)
E(2, "ratify", "AGREE", ["Switzerland"], [], "planned", when="1985-12", by="s1", also=[H("ratify")], worth="lead")
E(2, "acceded", "AGREE", ["France"], [], when="1984", by="s1", worth="minor")
E(3, "reneged", "REJECT", ["India"], ["Nepal"], by="s2", also=[H("reneges")], worth="lead")
E(3, "undertaking", "AGREE", ["India"], ["Nepal"], by="s2", worth="minor")
E(3, "complained", "ACCUSE", ["Nepal"], ["India"])
E(3, "barriers [[put up]]", "COERCE", ["India"], ["Nepal"], where="Raxaul", also=["barriers"], typeAlt=["SANCTION"])
E(4, "clinched", "AGREE", ["Sweden's shipbuilders", "Metal Guild"], [], also=["bargain"])
E(4, "19 hours", "CONSULT", ["Sweden's shipbuilders", "Metal Guild"], [], soft=True, worth="minor")
E(4, "committed themselves", "AGREE", ["Sweden's shipbuilders", "Metal Guild"], [])
E(4, "binding talks", "CONSULT", ["Sweden's shipbuilders", "Metal Guild"], [], "planned", by="s3", statusAlt=["hypothetical"], worth="minor")
E(4, "stoppage", "PROTEST", ["Metal Guild"], ["Sweden's shipbuilders"], "hypothetical", by="s3", worth="minor", soft=True)
E(5, "put forward a plan", "AGREE", ["Ivory Coast"], ["Ghana"], also=["offering"], typeAlt=["REQUEST"])
E(5, "partition", None, ["Ivory Coast", "Ghana"], [], "hypothetical", typeAlt=["AGREE", "RETREAT"], worth="minor", soft=True)
E(5, "commitment", "AGREE", ["Ghana"], ["Ivory Coast"], "did-not-happen")
E(6, "settled", "AGREE", ["Harbor Trust", "300 oystermen"], [])
E(6, "reimburse", None, ["Harbor Trust"], ["300 oystermen"], "planned", when="1985", whenAlt=["1985-10-17/1985-12-25", None, "1985-12"], typeAlt=["CONCEDE", "AID"])
E(7, "patched up", "AGREE", ["Oman", "South Yemen"], [], by="s4")
E(7, "treaty", "AGREE", ["Oman", "South Yemen"], [], "hypothetical", by="s4")
E(7, "tabled", "AGREE", ["Oman", "South Yemen"], [], "did-not-happen", typeAlt=[None, "CONSULT"], worth="minor")
E(8, "agreed a draw", None, ["two grandmasters"], [], where="Vienna")
E(8, "spoil", None, [], [], also=["conspired"], worth="minor", soft=True)
d.write()
