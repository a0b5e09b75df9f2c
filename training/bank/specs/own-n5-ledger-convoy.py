import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-convoy", '1995-07-14', outlet='International Service', url=None, licence="CC0 1.0")
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
S("s1", 2, "Ecuador", "said", ["[[a step]] Ecuador", 'it would mirror with "every man it can feed."'], "Ecuador", "promise", "office", kind="mixed")
S("s2", 6, "President's aide Rosa Dimalanta", "blamed", "want of rifles", "Rosa Dimalanta", "assert", "named")
S("s3", 7, "U.N. monitors", "counted", "Yugoslav~~Drina", "United Nations monitors", "assert", "unnamed")
S("s4", 7, "Belgrade", "termed", "a fire drill", "Yugoslavia", "deny", "office")
E(1, "rushed", "MOBILIZE", ["Greece"], [], when="1995-07-14", where="Farmakos", also=[H("rushes")], worth="lead")
E(1, "moved up", "MOBILIZE", ["Turkey"], [], when="1995-07-14")
E(2, "garrisoned", "MOBILIZE", ["Peru"], [], where="Cenepa", also=["step", H("garrisons")], worth="lead")
E(2, "mirror", "MOBILIZE", ["Ecuador"], ["Peru"], "planned", by="s1", typeAlt=["THREATEN"])
E(3, "rolled", "MOBILIZE", ["Croatia"], [], where="Knin", when="1995-07-13/1995-07-14", also=[H("roll")], whenAlt=["1995-07-14", "1995-07-13"], worth="lead")
E(3, "sandbagged", "MOBILIZE", ["villagers"], [], where="Knin")
E(4, "conscripting", "MOBILIZE", ["Zimbabwe"], ["veterinary students"], "ongoing", typeAlt=["COERCE"])
E(4, "brought in", "MOBILIZE", ["Zimbabwe"], ["army"], "hypothetical", when="1995-W29")
E(5, "posted", "MOBILIZE", ["authorities"], [], where="Paris")
E(5, "fortified", "MOBILIZE", ["authorities"], [], where="Paris")
E(6, "[[arm]] village", "MOBILIZE", [], ["village watchmen"], "cancelled", where="Basilan", also=["plan", "abandoned"], typeAlt=["AID"])
E(7, "flew 40 sorties", "MOBILIZE", ["Yugoslavia"], [], where="Drina", by="s3", also=["drill"])
E(8, "marshalled", None, ["Volunteers"], ["900 runners"], where="Tulsa")
E(8, "warmed up", None, ["squad"], [], worth="minor")
E(9, "stood down", "RETREAT", [], ["British sappers"], where="Dhekelia", typeAlt=["MOBILIZE"])
E(9, "false alarm", None, [], [], where="Dhekelia", worth="minor")
E(9, "flown in", "MOBILIZE", [], [], "did-not-happen", where="Dhekelia", also=["reinforcement"])
d.write()
