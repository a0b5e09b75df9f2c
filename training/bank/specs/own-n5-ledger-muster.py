import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-muster", '2018-07-12', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 1, "two Western attachés", "said", "Eritrea~~overnight", "two Western attachés", "assert", "unnamed")
S("s2", 6, "villagers reached by telephone", "reported", "Mozambique's~~Messalo", "villagers", "assert", "unnamed")
S("s3", 8, "King's Counsellor Hani Qutaishat", "told", "Jordan~~if asked", "Hani Qutaishat", "promise", "named", addressee="state television")
S("s4", 9, "the alliance", "said", "They were not armed", "NATO", "assert", "office")
E(1, "massed", "MOBILIZE", ["Eritrea"], [], where="Assab", by="s1", also=[H("masses")], worth="lead")
E(1, "highest footing", "MOBILIZE", ["Djibouti's coastguard"], [], when="2018-07-12", by="s1", also=["went"], whenAlt=["2018-07-11/2018-07-12", "2018-07-11"])
E(2, "sailed", "MOBILIZE", ["Japan"], [], where="Tsushima Strait", also=[H("sails")], worth="lead")
E(2, "rotate", "MOBILIZE", ["Japan"], [], "planned", when="2018-08", where="Okinawa")
E(3, "Reinforcements", "MOBILIZE", ["India"], [], "cancelled", where="Sikkim", also=["staying in barracks", H("reinforcements")], worth="lead")
E(3, "rescinded", "RETREAT", ["India"], [], typeAlt=["CONCEDE"], worth="minor")
E(3, "talks", "CONSULT", [], [], where="Nathang", worth="minor")
E(4, "called up", "MOBILIZE", ["Finland"], ["2,800 reservists"])
E(4, "snap exercise", "MOBILIZE", ["Finland"], [], "planned", statusAlt=["happened", "ongoing"], worth="minor")
E(4, "doing likewise", "MOBILIZE", ["Sweden"], [], "did-not-happen", also=["considered"])
E(5, "drafted in", "MOBILIZE", [], ["police"], where="Buenos Aires")
E(5, "ring", "MOBILIZE", ["police"], ["Congress"], where="Buenos Aires", worth="minor", soft=True)
E(5, "patrolled", "MOBILIZE", ["mounted units"], [], where="Buenos Aires")
E(5, "circled", "MOBILIZE", ["helicopter"], [], where="Buenos Aires", typeAlt=[None], worth="minor")
E(6, "dug in", "MOBILIZE", ["Mozambique"], ["Shura Column"], where="Palma", by="s2")
E(6, "regrouped", "MOBILIZE", ["Shura Column"], [], where="Messalo", by="s2")
E(7, "rallied", None, ["choir"], ["conductor"], where="Milwaukee")
E(7, "rolled out", None, ["brewer"], [])
E(8, "deploy", "MOBILIZE", ["Jordan"], [], "hypothetical", where="Deraa", by="s3", also=["stands ready"], typeAlt=["AID"])
E(8, "asked", "REQUEST", [], ["Jordan"], "hypothetical", by="s3", worth="minor", soft=True)
E(9, "scrambled", "MOBILIZE", ["NATO"], ["Russia"], where="Lithuania")
E(9, "shadow", "MOBILIZE", ["NATO"], ["Russia"], statusAlt=["planned"], worth="minor")
d.write()
