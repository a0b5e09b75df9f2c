import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-retreat", '1998-04-01', outlet='Continental Wire', url=None, licence="CC0 1.0")
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
d.furn("dateline", P[3], "SKRUNDA, Latvia —")
S("s1", 4, "the chief constable", "said", "The Lagan~~rifle", "chief constable", "assert", "office", about=["Lagan Volunteers"])
S("s2", 7, "his daughter", "insisted", "Talk that~~baseless", "president's daughter", "deny", "unnamed")
S("s3", 7, None, "Talk", "that Ecuador's president would step aside", None, "predict", "hearsay", within="s2")
S("s4", 3, "Latvian deputies", "wanted", "it gone a year earlier", "Latvian deputies", "demand", "unnamed", speech=False)
E(1, "decamped", "RETREAT", ["Hutu rebels"], [], when="1998-04-01", where="Kibira", also=["abandoning", H("decamp")], worth="lead")
E(1, "rained leaflets", "REQUEST", ["Burundi's army"], ["Hutu rebels"], typeAlt=["THREATEN", None, "COERCE"], worth="minor")
E(2, "bowed out", "RETREAT", ["Thailand's interior minister"], [], also=[H("bows out")], worth="lead")
E(2, "resignations", "RETREAT", ["three of his deputies"], [], also=["tendered"])
E(3, "vacate", "RETREAT", ["Russia"], [], "planned", when="1998-08", where="Skrunda", also=["gone", H("vacate")], whenAlt=["1998-04-01/1998-08"], worth="lead")
E(4, "renounced violence", "RETREAT", ["Lagan Volunteers"], [], by="s1", typeAlt=["AGREE", "CONCEDE"])
E(4, "decommission", "RETREAT", ["Lagan Volunteers"], [], "did-not-happen", by="s1")
E(5, "returned the bodies", "RETREAT", ["Abkhaz militiamen"], ["Georgia"])
E(5, "walk free", "RETREAT", ["Abkhaz militiamen"], ["surveyor"], where="Inguri bridge", also=["let"])
E(5, "kidnapped", "ASSAULT", [], ["surveyor"], typeAlt=["COERCE"], worth="minor")
E(6, "came out", "RETREAT", ["Deserters"], [], where="Kenema", also=["hands up"])
E(6, "dismantled", "RETREAT", ["Nigerian-led troops"], [], where="Kenema", typeAlt=["CONCEDE", None, "MOBILIZE"])
E(7, "step aside", "RETREAT", ["Ecuador's president"], [], "denied", by="s3", statusAlt=["hypothetical"])
E(7, "handed over the party leadership", "RETREAT", ["Ecuador's president"], [])
E(8, "dropped out", None, ["favourite"], [], where="Nice", typeAlt=["RETREAT"])
E(8, "surrendered his third star", None, ["chef"], [], where="Nice", typeAlt=["RETREAT"])
E(8, "fell back", None, [], [], worth="minor", soft=True)
E(9, "repatriation", "RETREAT", ["South Korea"], ["North Korea"], "postponed", also=["postponed"])
E(9, "repealed", "CONCEDE", ["South Korea"], [])
E(9, "confinement", "COERCE", ["South Korea"], ["two spies"], worth="minor", soft=True)
d.write()
