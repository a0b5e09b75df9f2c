import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-loan", '2009-01-27', outlet='Harbour Press Agency', url=None, licence="CC0 1.0")
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
d.furn("dateline", P[1], "TORSHAVN, Faroe Islands —"); d.furn("dateline", P[8], "TRENTON, New Jersey —")
S("s1", 6, "the governor of Battambang", "grumbled", "Cambodia~~promised", "governor of Battambang", "accuse", "office", about=["Japan"])
S("s2", 7, "an African Development Bank paper", "suggested", ["Donors might~~Zimbabwe", "if its~~first"], "African Development Bank", "predict", "document", about=["Zimbabwe"])
S("s3", 5, None, "feared", ["[[Two more]] were", "lost"], None, "predict", "hearsay", speech=False)
S("s4", 5, "Ukraine", "asked", "for pumps", "Ukraine", "demand", "office", addressee="Poland")
E(1, "bailed out", "AID", ["International Monetary Fund"], ["Faroes' biggest bank"], when="2009-01-27", where="Faroes", also=["bridging loan", H("bails out")], worth="lead")
E(2, "shipped", "AID", ["Qatar"], ["Gaza"], also=["cargo", H("feeds")], worth="lead")
E(2, "handed out", "AID", ["United Nations"], ["Gaza"], "planned", where="Gaza", worth="minor")
E(2, "topped up", "AID", ["Qatar"], ["eye hospital in Khan Younis"])
E(3, "shelter", "AID", ["Philippines"], ["400 boat people"], "planned", also=[H("shelter")], worth="lead")
E(3, "towed out", "REJECT", ["Thailand"], ["400 boat people"], typeAlt=["COERCE"])
E(3, "nursed", "AID", ["Navy medics"], ["30 boat people"])
E(4, "forgave", "AID", ["Brazil"], ["Mozambique"], typeAlt=["CONCEDE"])
E(4, "rescheduled", "AID", ["creditors"], ["Mozambique"], typeAlt=["CONCEDE", "AGREE"])
E(4, "gathering", "CONSULT", ["creditors"], [], worth="minor")
E(5, "asked", "REQUEST", ["Ukraine"], ["Poland"])
E(5, "flooded", None, [], [], where="Lutuhyne")
E(5, "dug out", "AID", ["Polish divers"], ["four men"], where="Lutuhyne")
E(5, "lost", None, ["two men"], [], "hypothetical", where="Lutuhyne", by="s3", worth="minor")
E(6, "fire engines", "AID", ["Japan"], ["Cambodia"], "did-not-happen", by="s1", also=["got"])
E(6, "promised", "AGREE", ["Japan"], ["Cambodia"], by="s1", worth="minor")
E(6, "grumbled", "ACCUSE", ["governor of Battambang"], ["Japan"], worth="minor", soft=True)
E(7, "underwrite", "AID", ["Donors"], ["Zimbabwe"], "hypothetical", by="s2")
E(7, "purged", "SANCTION", [], ["Zimbabwe's central bank"], "hypothetical", by="s2", worth="minor")
E(8, "chipped in", None, ["booster club"], ["marching band"], where="Trenton", typeAlt=["AID"])
E(8, "rescued the jockey's season", None, ["foal"], ["jockey"], where="Monmouth Park")
E(9, "discontinued", "SANCTION", ["New Zealand"], ["Fiji"], typeAlt=["RETREAT"])
E(9, "training", "AID", ["New Zealand"], ["Fijian cadets"], "cancelled", worth="minor", soft=True)
E(9, "funding midwives", "AID", ["New Zealand"], ["Fiji"], "ongoing")
E(9, "resettled", "AID", ["New Zealand"], ["deposed minister's family"], where="Hamilton")
E(9, "deposed", "SANCTION", [], ["minister"], typeAlt=["COERCE"], worth="minor")
d.write()
