import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-salvo", '2001-11-06', outlet='Harbour Press Agency', url=None, licence="CC0 1.0")
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
d.furn("dateline", P[1], "NAZRAN, Russia —")
S("s1", 1, "Moscow", "said", "only fighters had been hit", "Russia", "deny", "office")
S("s2", 5, "a police commissioner", "reported", ["Skirmishes~~Taraba", "though a~~averted"], "police commissioner", "assert", "office")
S("s3", 7, "Kenyan herders", "dreaded", "Ogaden~~again", "Kenyan herders", "predict", "unnamed", speech=False)
S("s4", 9, "a defector", "recounted", "a raid~~snow", "defector", "assert", "unnamed")
S("s5", 3, "a hoaxer", "warned", "of a car bomb", "hoaxer", "threaten", "unnamed")
S("s6", 1, "a field hospital", "count", "nine refugees", "field hospital", "assert", "office", soft=True)
E(1, "strafed", "ASSAULT", ["Russia"], ["refugees"], when="2001-11-06", also=["hit", H("strafe")], worth="lead")
E(1, "killing", "ASSAULT", ["Russia"], ["nine refugees"], "denied", when="2001-11-06", soft=True, worth="minor")
E(2, "lobbed", "ASSAULT", [], ["Two night watchmen"], where="Bogota", also=["strike", H("Grenades")], worth="lead")
E(2, "died", None, ["Two night watchmen"], [], where="Bogota", also=[H("kill")], typeAlt=["ASSAULT"])
E(2, "blamed", "ACCUSE", [], ["Magdalena Column"], worth="minor")
E(2, "disclaimed", "REJECT", ["Magdalena Column"], [], worth="minor")
E(3, "went off", "ASSAULT", ["hoaxer"], ["war crimes tribunal"], "did-not-happen", where="The Hague", also=["car bomb"], worth="minor")
E(3, "warned", "THREATEN", ["hoaxer"], ["war crimes tribunal"], where="The Hague", also=[H("hoax")], worth="lead")
E(4, "rammed", "ASSAULT", [], ["Sri Lanka"], where="Trincomalee", also=["sank", "blow"])
E(5, "Skirmishes", "ASSAULT", ["herders", "farmers"], [], where="Taraba", by="s2", also=["ashes"])
E(5, "massacre", "ASSAULT", ["herders", "farmers"], [], "did-not-happen", where="Taraba", by="s2", also=["averted"], worth="minor")
E(6, "grazed", "ASSAULT", ["assassin"], ["governor of Aceh"])
E(6, "gunned down", "ASSAULT", ["bodyguard"], ["assassin"])
E(7, "attack", "ASSAULT", ["Ogaden militia"], [], "hypothetical", where="Moyale", by="s3")
E(7, "hacked", "ASSAULT", ["Ogaden militia"], [], when="2001-10", where="Moyale", typeAlt=["COERCE"])
E(8, "cold snap", None, [], [], where="Manchester", also=["assaulted"])
E(8, "bombarded", None, ["visitors"], ["United"], where="Manchester")
E(8, "killed at the Apollo", None, ["comic"], [], worth="minor")
E(9, "dynamited", "ASSAULT", ["Rebels"], [])
E(9, "raid", "ASSAULT", ["Rebels"], [], "cancelled", where="Gorkha", by="s4", also=["called off"], typeAlt=["COERCE"])
d.write()
