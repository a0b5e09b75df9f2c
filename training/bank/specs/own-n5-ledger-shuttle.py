import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-shuttle", '2026-03-16', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 1, "both governments", "fear", ["[[a dam]] that", "will silt up"], "Vietnam and Laos", "predict", "office", speech=False)
S("s2", 5, "its spokeswoman", "said", "the Forest~~attend", "Forest Alliance", "predict", "office")
S("s3", 6, "two lawyers", "told", "Far from~~of them", "two lawyers", "deny", "unnamed", addressee="congressional inquiry", about=[])
S("s4", 6, "his office", "claimed", "having met the deportees", "minister's office", "assert", "office", within="s3")
S("s5", 9, "a Western diplomat", "said", "Uganda~~January", "Western diplomat", "assert", "unnamed")
E(1, "huddled", "CONSULT", ["Vietnam", "Laos"], [], when="2026-03-16", where="Vientiane", also=["comparing notes", H("huddle")], worth="lead")
E(2, "parley", "CONSULT", ["Iraq's oil ministry", "Zab River clans"], [], "postponed", when="2026-04-02", where="Baghdad", also=["adjourned", H("parley"), H("adjourned")], whenAlt=[None], statusAlt=["happened"], worth="lead")
E(2, "fainted", None, ["interpreter"], [], where="Baghdad", worth="minor")
E(3, "received", "CONSULT", ["Anselmo Duarte"], ["Belarusian exiles"], where="Rome", also=["audience"])
E(3, "dropped in", "CONSULT", ["Anselmo Duarte"], ["Italy"])
E(4, "tele-conference", "CONSULT", ["Poland's defence chief"], ["Estonia's defence chief"])
E(4, "tour", "CONSULT", ["Poland's defence chief"], [], "planned", when="2026-03-18", where="Suwalki")
E(5, "national dialogue", "CONSULT", ["Gabon's transitional council"], [], "planned")
E(5, "attend", "CONSULT", ["Forest Alliance"], [], "hypothetical", by="s2", statusAlt=["did-not-happen"], typeAlt=["REJECT"])
E(6, "met", "CONSULT", ["minister"], ["deportees"], "denied", by="s4", also=["spoke"], where="San Salvador")
E(6, "congressional inquiry", "ACCUSE", [], ["minister"], "ongoing", typeAlt=["CONSULT"], worth="minor")
E(7, "roundtable", "CONSULT", ["Pacific fisheries ministers", "Kiribati"], [], where="Cairns", also=["opened"], statusAlt=["ongoing"])
E(7, "put back", "CONSULT", ["Pacific fisheries ministers"], [], "postponed", worth="minor", soft=True)
E(8, "caught up", None, ["Mallory sisters"], ["surgeon"], where="Leeds", typeAlt=["CONSULT"])
E(8, "parted", None, ["surgeon"], ["Mallory sisters"], typeAlt=["AID"], worth="minor")
E(8, "literary festival", None, [], [], also=["discussed"], where="Leeds", worth="minor")
E(9, "used their military hotline", "CONSULT", ["Uganda", "Rwanda"], [], "did-not-happen", by="s5", also=["Radio silence"], whenAlt=["2026-01/2026-03-16"])
d.write()
