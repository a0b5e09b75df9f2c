import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-picket", '2012-09-27', outlet='Continental Wire', url=None, licence="CC0 1.0")
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
S("s1", 4, "organisers", "called for", ["[[A march for Catalan independence]] that"], "organisers", "demand", "unnamed", soft=True)
S("s2", 7, "the gendarmerie", "gendarmerie [[said]]", "Farmers dumped~~booth", "gendarmerie", "accuse", "office", about=[])
S("s3", 7, "The farmers' league", "league [[said]]", "its members~~neither", "farmers' league", "deny", "office")
S("s4", 9, "Angolan officials", "maintained", "No riot~~Tuesday", "Angolan officials", "deny", "unnamed")
S("s5", 2, "They", "intend", "to fast~~prison", "lawyers", "threaten", "unnamed", speech=False)
E(1, "downed tools", "PROTEST", ["Dockers"], [], when="2012-09-27", where="Portugal", also=[H("down tools")], worth="lead")
E(1, "blew their horns", "PROTEST", ["tug crews"], [], when="2012-09-27", typeAlt=["SUPPORT"])
E(2, "sit-in", "PROTEST", ["lawyers"], [], where="Tunis", also=["staged", H("sit in")], worth="lead")
E(2, "fast", "PROTEST", ["lawyers"], [], "planned", when="2012-10-01", by="s5", whenAlt=["2012-10-01/.."], statusAlt=["hypothetical"])
E(2, "let out", "RETREAT", [], ["colleague"], "hypothetical", where="Mornaguia", by="s5", worth="minor")
E(3, "torched", "PROTEST", ["Weavers"], ["commerce minister"], where="Dhaka", also=[H("torch effigy")], worth="lead")
E(3, "pelted", "PROTEST", ["Weavers"], ["bank"], typeAlt=["ASSAULT"])
E(3, "blocked the road", "PROTEST", ["Weavers"], [])
E(4, "march", "PROTEST", ["organisers"], [], "cancelled", when="2012-09-29", where="Barcelona", also=["shelved"])
E(4, "refused", "REJECT", ["police"], ["organisers"])
E(4, "human chain", "PROTEST", [], [], "hypothetical", also=["replace"], worth="minor")
E(5, "boycotted classes", "PROTEST", ["Pupils"], ["Education Bureau"], where="Hong Kong", also=["protest"])
E(5, "hung black ribbons", "PROTEST", ["Pupils"], ["Education Bureau"], where="Hong Kong")
E(6, "took down their [[picket lines]]", "PROTEST", ["Teachers"], [], where="Chicago", also=[], worth="minor", soft=True)
E(6, "[[took down]] their", "RETREAT", ["Teachers"], [], where="Chicago", typeAlt=["CONCEDE"])
E(6, "mutiny", "PROTEST", [], [], where="Great Lakes", also=["fizzled out"], typeAlt=["ASSAULT"])
E(7, "dumped manure", "PROTEST", ["Farmers"], [], "denied", where="Rodez", by="s2")
E(7, "vandalised", "PROTEST", ["Farmers"], [], "denied", where="Rodez", by="s2", typeAlt=["ASSAULT"])
E(8, "rumbled", None, [], [], where="Vesuvius", soft=True, worth="minor")
E(8, "poured into the square", None, ["crowds"], [], where="Naples", also=["feast"])
E(8, "demonstration", None, [], [], where="Naples", also=["drew"])
E(9, "riot", "PROTEST", [], [], "denied", when="2012-09-25", where="Cazenga", by="s4", statusAlt=["did-not-happen"], typeAlt=["ASSAULT"])
E(9, "showing reporters a video", "CONSULT", ["Angolan officials"], ["reporters"], typeAlt=[None, "COOPERATE"], worth="minor", soft=True)
d.write()
