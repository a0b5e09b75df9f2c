import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-dusk", '2006-02-08', outlet='Continental Wire', url=None, licence="CC0 1.0")
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
S("s1", 5, "Chad", "advised", 'Sudan to "count to ten."', "Chad", "threaten", "office", kind="mixed", addressee="Sudan")
S("s2", 9, "diplomats", "forecast", ["[[the bloodshed]] that"], "diplomats", "predict", "unnamed")
S("s3", 2, "the province's governor", "pleaded", "for coolness", "governor of Aceh", "demand", "office")
E(1, "burned Danish flags", "PROTEST", ["Crowds"], ["Denmark"], when="2006-02-08", where="Aleppo", also=["trampled", H("burned")], worth="lead")
E(1, "held them off", "COERCE", ["riot police"], ["Crowds"], where="Aleppo", typeAlt=["MOBILIZE"])
E(2, "stoned", "ASSAULT", ["clerics"], [], where="Aceh", typeAlt=["PROTEST"])
E(2, "pleaded", "REQUEST", ["governor of Aceh"], ["clerics"], typeAlt=[], worth="minor")
E(3, "[[shot]] at", "ASSAULT", ["Maoists"], [])
E(3, "tied up", "COERCE", ["Maoists"], ["three candidates"], typeAlt=["ASSAULT"])
E(3, "municipal vote", None, [], [], where="Kathmandu", also=[H("poll")], worth="lead")
E(3, "shunned", "REJECT", ["seven parties"], [], typeAlt=["PROTEST"])
E(4, "mended fences", "AGREE", ["Senegal"], ["Gambia"], also=[H("mends fence")], typeAlt=["COOPERATE", "CONCEDE"], worth="lead")
E(4, "dropping", "CONCEDE", ["Senegal"], ["Gambia"])
E(4, "[[return]] the favour", "CONCEDE", ["Gambia"], ["Senegal"], "did-not-happen", typeAlt=["COOPERATE"], worth="minor")
E(5, "lodged", "MOBILIZE", ["Chad"], ["Sudan"], where="Darfur")
E(5, "advised", "THREATEN", ["Chad"], ["Sudan"], typeAlt=["REQUEST"])
E(6, "deplored", "ACCUSE", ["Japan's lower house"], [])
E(6, "bestowed honours", "SUPPORT", ["Japan's lower house"], ["Genzo Matsuo"])
E(7, "exhumed", None, ["United Nations police"], [], where="Pristina")
E(7, "accord", "AGREE", ["United Nations police", "Belgrade"], [], worth="minor")
E(7, "supplied", "COOPERATE", ["Belgrade"], ["United Nations police"])
E(8, "halted the traffic", None, ["lollipop lady"], [], where="Swindon", typeAlt=["COERCE"])
E(8, "cautioned", None, [], ["Town's winger"], typeAlt=["SANCTION"])
E(8, "substituted", None, [], ["Town's winger"], worth="minor")
E(9, "voting", None, ["Haitians"], [], where="Port-au-Prince", also=["fainted", "jostled"])
E(9, "bloodshed", "ASSAULT", [], [], "did-not-happen", where="Port-au-Prince")
d.write()
