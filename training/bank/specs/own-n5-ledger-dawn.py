import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-dawn", '2021-05-27', outlet='Meridian News', url=None, licence="CC0 1.0")
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
S("s1", 2, "Chile's president", "thanking", 'her for "years of useful nagging."', "Chile's president", "praise", "office", kind="mixed")
S("s2", 3, "its embassy", "stressed", "Bern did~~sum", "Switzerland's embassy", "deny", "office")
S("s3", 8, "the novelist", "said", "the pier agreed with her", "novelist", "assert", "unnamed")
S("s4", 1, "Ankara", "offered", "its divers'~~charge", "Turkey", "promise", "office")
E(1, "subscribed", "AGREE", ["Turkey", "Cyprus"], [], when="2021-05-27", also=[H("subscribe")], worth="lead")
E(1, "offered", "AGREE", ["Turkey"], ["Cyprus"], when="2021-05-27", typeAlt=["AID"])
E(1, "services", "AID", ["Turkey"], ["Cyprus"], "hypothetical", by="s4", worth="minor", soft=True)
E(2, "named", None, ["Chile's president"], ["former critic"], also=[H("swears in")], typeAlt=["SUPPORT"], worth="lead")
E(2, "thanking", "SUPPORT", ["Chile's president"], ["former critic"], worth="minor")
E(3, "flown out", "AID", [], ["Two hostages"], where="Mali", also=[H("flown out")], typeAlt=["RETREAT"], worth="lead")
E(3, "ransomed", None, ["Swiss broker"], ["Two hostages"], typeAlt=["AID", "CONCEDE"])
E(3, "contribute", "AID", ["Switzerland"], [], "did-not-happen", by="s2", typeAlt=[None, "CONCEDE"], statusAlt=["denied"], worth="minor")
E(4, "vouched", "SUPPORT", ["Ireland's transport union"], ["pilot"])
E(4, "sacked", "SANCTION", [], ["pilot"], worth="minor")
E(4, "shoulder", "AID", ["Ireland's transport union"], ["pilot"], "planned")
E(5, "traced", "COOPERATE", ["Jordan", "Iraq"], [], typeAlt=[None])
E(5, "stolen", None, [], [], worth="minor")
E(5, "tipped them off", "COOPERATE", ["Israel"], ["Jordan", "Iraq"])
E(6, "invitation", "REQUEST", ["South Korea's unification minister"], ["North's flood experts"], also=["extended"], typeAlt=["AGREE", "CONSULT"])
E(6, "unanswered", "REJECT", ["North"], ["South Korea"], "did-not-happen", when="2021-05-27", typeAlt=["CONSULT", None], statusAlt=["happened"], worth="minor")
E(7, "awarded", "SUPPORT", ["jury"], ["Canada's chief archivist"])
E(7, "declined", "REJECT", ["Canada's chief archivist"], ["jury"])
E(8, "offered his seat", None, ["greengrocer"], [], where="Hove")
E(9, "mediation", "CONSULT", ["Togo"], ["two Beninese factions"], "ongoing", typeAlt=["AID"], statusAlt=["happened"])
E(9, "pocketed", None, ["one of the factions"], [], worth="minor")
E(9, "vanished", "RETREAT", ["one of the factions"], [], typeAlt=["REJECT", None])
d.write()
