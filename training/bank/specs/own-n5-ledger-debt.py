import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-debt", '1988-04-25', outlet='Continental Wire', url=None, licence="CC0 1.0")
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
S("s1", 1, "bankers", "said", "The absolving~~default", "bankers", "assert", "unnamed")
S("s2", 8, "Western sources", "said", "Told to~~shellfire", "Western sources", "assert", "unnamed")
S("s3", 9, None, "said", ["Laos", "to be readying~~courtesy"], None, "assert", "hearsay", about=["Laos"])
S("s4", 8, None, "Told", "to leave by nightfall", None, "demand", "unnamed", within="s2", addressee="Cuban pilots")
E(1, "absolving", "AID", ["Paris Club"], ["Morocco"], when="1988-04-25", by="s1", also=[H("absolved")], typeAlt=["CONCEDE"], worth="lead")
E(1, "default", None, ["Morocco"], [], "did-not-happen", by="s1", worth="minor")
E(2, "lock-in", "PROTEST", ["Poland's shipbuilders"], ["management"], where="Gdansk", worth="minor")
E(2, "ended", "RETREAT", ["Poland's shipbuilders"], ["management"], also=[H("end")], typeAlt=["CONCEDE"], worth="lead")
E(2, "took back", "CONCEDE", ["management"], ["14 dismissed men"])
E(2, "dismissed", "SANCTION", ["management"], ["14 dismissed men"], worth="minor")
E(2, "discussed", "CONSULT", ["management", "Poland's shipbuilders"], [], "planned")
E(3, "spared the lives", "CONCEDE", ["Suriname's army chief"], ["five plotters"], also=[H("spares")], worth="lead")
E(3, "exile", "SANCTION", ["Suriname's army chief"], ["five plotters"], also=["sending"], typeAlt=["COERCE"])
E(3, "firing squad", "SANCTION", ["Suriname's army chief"], ["sixth plotter"], also=["[[put]] before"], typeAlt=["ASSAULT"])
E(4, "Bids", "REQUEST", ["Cuba", "Oman"], ["refugee commission"], typeAlt=[None])
E(4, "seconded", "SUPPORT", ["India"], ["Cuba", "Oman"])
E(4, "carried", None, ["Cuba", "Oman"], [], "did-not-happen", typeAlt=["AGREE"])
E(5, "delivered", "COOPERATE", ["Iraq"], ["Red Cross"], where="Baghdad")
E(5, "[[after]], and", "REQUEST", ["Iran"], ["Iraq"], worth="minor", soft=True)
E(5, "reciprocated", "COOPERATE", ["Iran"], ["Red Cross"])
E(6, "thrashed", "ASSAULT", ["constables"], ["Students"], worth="minor")
E(6, "promised", "AGREE", [], ["Students"])
E(6, "The [[inquiry]] has", "ACCUSE", [], ["constables"], "did-not-happen", also=["sat", "an [[inquiry]]"], statusAlt=["planned"], typeAlt=["CONSULT"])
E(7, "sued", "ACCUSE", ["widow"], ["bullring"], where="Seville")
E(7, "won praise", None, [], ["matador"], typeAlt=["SUPPORT"])
E(7, "quit smoking", None, ["picador"], [], worth="minor", soft=True)
E(8, "pulling out", "RETREAT", ["Cuban pilots"], [], "denied", where="Menongue", by="s2", also=["began"], statusAlt=["ongoing", "happened"])
E(8, "shellfire", "ASSAULT", ["South Africa"], ["Cuban pilots"], by="s2", where="Menongue")
E(8, "ridiculed", "REJECT", ["Cuba"], ["Western sources"])
E(9, "visit", "CONSULT", ["Thailand's king"], ["Laos"], "planned", by="s3", also=["readying"])
E(9, "hushed", "CONCEDE", ["Laos"], ["Thailand"], by="s3", typeAlt=[None, "RETREAT"])
d.write()
