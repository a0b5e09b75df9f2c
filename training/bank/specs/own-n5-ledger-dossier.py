import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-dossier", '1999-11-18', outlet='Continental Wire', url=None, licence="CC0 1.0")
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
S("s1", 1, "Austria", "promised", "to open~~by spring", "Austria", "promise", "office")
S("s2", 2, "police", "said", ["Kenya extradited~~airport"], "police", "assert", "office")
S("s3", 5, "his lawyer", "said", "A Czech~~partners", "chemist's lawyer", "assert", "unnamed")
S("s4", 6, "Zambia", "vowed", "full cooperation in future", "Zambia", "promise", "office")
S("s5", 8, "General Lauro Benalcazar", "said", "Ecuador and~~capitals", "Lauro Benalcazar", "promise", "named")
E(1, "handed", "COOPERATE", ["Austria"], ["Latvia"], when="1999-11-18", typeAlt=["AID"], worth="lead")
E(1, "promised", "AGREE", ["Austria"], ["Latvia"])
E(1, "open its remaining files", "COOPERATE", ["Austria"], ["Riga's prosecutors"], "planned", by="s1", also=[H("opens files")], whenAlt=["2000", "1999-11-18/2000"], worth="lead")
E(2, "extradited", "COOPERATE", ["Kenya"], ["Japan"], by="s2", also=[H("extradites")], worth="lead")
E(2, "pick him up", "COERCE", ["detectives"], ["ivory smuggler"], "planned", where="Narita", by="s2", typeAlt=["COOPERATE"], worth="minor")
E(2, "accused", "ACCUSE", [], ["ivory smuggler"], by="s2", worth="minor", soft=True)
E(3, "[[let]] U.N.", "COOPERATE", ["Brazil"], ["United Nations"], also=[H("lets inspectors in")], typeAlt=["CONCEDE"], worth="lead")
E(3, "closed", "REJECT", ["Brazil"], ["United Nations"], when="1996", worth="minor")
E(4, "joint drill", "COOPERATE", ["Egypt", "Greece"], [], where="Crete", typeAlt=["MOBILIZE"])
E(4, "invited", "REQUEST", [], ["Malta"], worth="minor", typeAlt=["AGREE"])
E(4, "[[sent]] only observers", "COOPERATE", ["Malta"], ["Egypt", "Greece"], where="Crete", also=["observers"])
E(5, "turned himself over", "COOPERATE", ["Czech chemist"], ["Interpol"], by="s3", typeAlt=["RETREAT"])
E(5, "agreed", "AGREE", ["Czech chemist"], ["Interpol"], by="s3")
E(5, "testify", "COOPERATE", ["Czech chemist"], ["former partners"], "planned", by="s3", typeAlt=["ACCUSE"])
E(6, "passing on telephone records", "COOPERATE", ["Zambia"], ["Zimbabwe"], "did-not-happen")
E(6, "sought", "REQUEST", ["Zimbabwean investigators"], ["Zambia"])
E(6, "vowed", "AGREE", ["Zambia"], ["Zimbabwe"])
E(6, "full [[cooperation]]", "COOPERATE", ["Zambia"], ["Zimbabwe"], "planned", by="s4", soft=True, worth="minor")
E(7, "pooled their maps", None, ["Danish and Canadian geologists"], [], typeAlt=["COOPERATE"])
E(7, "found", None, ["Danish and Canadian geologists"], [], worth="minor", soft=True)
E(7, "vanished", None, [], [], worth="minor")
E(8, "set up a shared [[patrol]]", "COOPERATE", ["Ecuador", "Colombia"], [], "planned", where="San Miguel River", by="s5", also=["set up"], typeAlt=["MOBILIZE"])
E(8, "station liaison officers", "COOPERATE", ["Ecuador", "Colombia"], [], "planned", by="s5")
E(9, "put on 212", None, ["opening pair"], [], where="Sydney")
E(9, "broke the partnership", None, ["Hugh Tranter"], ["opening pair"])
d.write()
