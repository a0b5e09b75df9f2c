import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-border", '2020-08-21', outlet='Globe Bulletin', url=None, licence="CC0 1.0")
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
d.furn("dateline", P[9], "RANGPUR, Bangladesh —")
S("s1", 3, "Its foreign minister", "called", 'the scheme "a well-meant blunder."', "Ecuador's foreign minister", "assert", "office", kind="mixed")
S("s2", 4, "Norway's health directorate", "acknowledged", "having undercounted deaths in care homes", "Norway's health directorate", "assert", "office")
S("s3", 6, "network monitors", "found", "Authorities in~~blocked", "network monitors", "assert", "unnamed")
S("s4", 7, "the Sunday Ledger of Durban", "predicted", "South Africa~~Monday", "Sunday Ledger", "predict", "outlet")
E(1, "reopened", "CONCEDE", ["Ghana"], ["Togo"], when="2020-08-21", also=[H("reopens")], worth="lead")
E(1, "sealing", "COERCE", ["Ghana"], ["Togo"], when="2020-03", typeAlt=["SANCTION"], worth="minor")
E(1, "unfroze", "CONCEDE", ["Ghana"], ["stranded traders"], when="2020-08-21")
E(2, "relented", "CONCEDE", ["Tunisia"], ["Amal Jlassi"], also=[H("relents")], worth="lead")
E(2, "quashing", "CONCEDE", ["Tunisia"], ["Amal Jlassi"], typeAlt=[None], worth="minor")
E(2, "conviction", "SANCTION", ["Tunisia"], ["Amal Jlassi"], "cancelled", statusAlt=["happened"], worth="minor", soft=True)
E(2, "reinstating", "CONCEDE", ["Tunisia"], ["Amal Jlassi"], worth="minor")
E(3, "caving in", "CONCEDE", ["Ecuador"], ["hotel owners"], also=["shelved", H("U-turn")], worth="lead")
E(3, "fingerprint", "COERCE", ["Ecuador"], ["Colombian visitors"], "cancelled", also=["scheme"])
E(4, "acknowledged", "CONCEDE", ["Norway's health directorate"], [], also=[H("admits")], worth="lead")
E(4, "undercounted", None, ["Norway's health directorate"], [], by="s2", also=[H("error")])
E(4, "begged forgiveness", "CONCEDE", ["Norway's health directorate"], ["families"], typeAlt=["REQUEST"])
E(5, "let off", "CONCEDE", ["Australia's tax office"], ["6,000 bakers"])
E(5, "filed late", None, ["6,000 bakers"], [], worth="minor")
E(5, "gave no [[ground]]", "CONCEDE", ["Australia's tax office"], ["distillers"], "did-not-happen", also=["gave"], typeAlt=["REJECT"])
E(6, "reconnected", "CONCEDE", ["Belarus"], [], by="s3")
E(6, "outage", "COERCE", ["Belarus"], [], by="s3", also=["imposed"], worth="minor")
E(6, "blocked", "COERCE", ["Belarus"], ["three news sites"], "ongoing", by="s3")
E(7, "legalise", "CONCEDE", ["South Africa"], [], "hypothetical", when="2020-08-24", by="s4", whenAlt=[None, "2020-08-24/.."])
E(7, "[[relax]] its", "CONCEDE", ["South Africa"], [], "hypothetical", when="2020-08-24", by="s4", whenAlt=[None, "2020-08-24/.."])
E(8, "relaxed her rule", None, ["landlady"], [], where="Turin", typeAlt=["CONCEDE"])
E(8, "spared the lower town", None, [], [], "did-not-happen", where="Turin", statusAlt=["happened"], worth="minor", soft=True)
E(9, "reprieved", "CONCEDE", ["Bangladesh"], ["two brothers"])
E(9, "hangman's appointment", "SANCTION", ["Bangladesh"], ["two brothers"], "cancelled", where="Rangpur", also=["called off"])
d.write()
