import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-noon", '1990-09-11', outlet='International Service', url=None, licence="CC0 1.0")
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
S("s1", 4, "Zambia's president", "let it be known", "that he~~vote", "Zambia's president", "promise", "office")
S("s2", 4, "Churches", "pestering", "for one", "Churches", "demand", "office", addressee="Zambia's president", soft=True)
S("s3", 1, "Romanian", "plea", "to shut a chlorine plant that fouls the Danube", "Romania", "demand", "office", addressee="Bulgaria")
E(1, "heeded", "CONCEDE", ["Bulgaria"], ["Romania"], when="1990-09-11", also=[H("heeds")], worth="lead", typeAlt=["AGREE"])
E(1, "plea", "REQUEST", ["Romania"], ["Bulgaria"], also=[H("plea")], worth="minor")
E(2, "toasted", "SUPPORT", ["Kuwaiti exiles"], ["Egypt"], where="Cairo", also=["banquet", H("toast")], worth="lead")
E(2, "conferred a medal", "SUPPORT", ["Kuwait's emir"], ["Egypt's chief of staff"])
E(3, "gave up", "RETREAT", ["Mutineers"], [], where="Mindanao", also=[H("give up")], worth="lead")
E(3, "marched off", "COERCE", [], ["Mutineers"])
E(3, "slipped away", "RETREAT", ["colonel"], [], typeAlt=[None])
E(4, "entertain", "AGREE", ["Zambia's president"], [], "planned", by="s1", typeAlt=["CONCEDE", "CONSULT"], statusAlt=["hypothetical"])
E(4, "talks", "CONSULT", ["Zambia's president"], [], "hypothetical", by="s1", worth="minor")
E(4, "pestering", "REQUEST", ["Churches"], ["Zambia's president"], statusAlt=["ongoing"], worth="minor")
E(5, "swapped signal books", "COOPERATE", ["two German navies"], [], where="Kiel")
E(5, "dined", "CONSULT", ["two German navies"], [], where="Kiel", worth="minor")
E(6, "[[put]] it", "CONSULT", ["NATO"], [], typeAlt=[None])
E(6, "welcomed", "SUPPORT", ["NATO"], ["Soviet Union"], "did-not-happen", worth="minor")
E(6, "spurned", "REJECT", ["NATO"], ["Soviet Union"], "did-not-happen", worth="minor")
E(6, "Soviet [[draft]]", "AGREE", ["Soviet Union"], ["NATO"], typeAlt=["REQUEST", None], worth="minor", soft=True)
E(6, "reply", "CONSULT", ["NATO"], ["Soviet Union"], "planned", when="1990-10", typeAlt=["AGREE", None], worth="minor")
E(7, "shook their heads", "REJECT", ["Mohawk negotiators"], [])
E(7, "uncoiled razor wire", "MOBILIZE", ["soldiers"], [], where="Oka", typeAlt=["COERCE"])
E(8, "[[welcomed]] its", None, ["pueblo"], [], where="Santa Fe", worth="minor", soft=True)
E(8, "gave way", None, [], [], where="Santa Fe")
E(8, "backed out", None, ["rodeo clown"], [], typeAlt=["REJECT", "RETREAT"])
E(9, "sheltered", "AID", ["farmer"], ["refugees from Angola"], worth="minor")
E(9, "decorated", "SUPPORT", ["Botswana"], ["farmer"])
E(9, "served with a [[summons]]", "ACCUSE", [], ["farmer"], also=["served"], typeAlt=["REQUEST", "COERCE"])
E(9, "poaching", None, ["farmer"], [], typeAlt=[], worth="minor", soft=True)
d.write()
