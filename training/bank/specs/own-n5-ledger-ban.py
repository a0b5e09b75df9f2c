import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-ban", '2017-10-30', outlet='Globe Bulletin', url=None, licence="CC0 1.0")
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
S("s1", 4, "state media", "reported", "Egypt~~preachers", "state media", "assert", "outlet")
S("s2", 6, "aides to the president of the chamber", "said", "The Bundestag~~chairs", "aides to the president of the chamber", "assert", "unnamed")
E(1, "persona non grata", "SANCTION", ["Qatar"], ["four Chadian diplomats"], when="2017-10-30", also=["declared", H("expels")], worth="lead")
E(1, "closure", "SANCTION", ["N'Djamena"], ["Qatar"], when="2017-08", typeAlt=["RETREAT"], worth="minor")
E(2, "[[barred]] Malawi", "SANCTION", ["African Netball Confederation"], ["Malawi"], also=[H("bars")], typeAlt=["COERCE", None], worth="lead")
E(2, "fined", "SANCTION", ["African Netball Confederation"], ["Malawi's netball federation"])
E(2, "forged", None, [], [], worth="minor", soft=True)
E(3, "disbarred", "SANCTION", [], ["Ukrainian judge"], where="Kyiv", also=[H("disbarred")], worth="lead")
E(3, "taken bribes", None, ["Ukrainian judge"], [], worth="minor")
E(3, "reprimand", "SANCTION", [], ["judge's clerk"], also=["got off"], typeAlt=["ACCUSE"])
E(4, "hanged", "SANCTION", ["Egypt"], ["15 men"], by="s1")
E(4, "attack", "ASSAULT", ["15 men"], [], where="Sinai", by="s1", worth="minor")
E(4, "blacklisted", "SANCTION", ["Egypt"], ["80 preachers"], by="s1", typeAlt=["COERCE"])
E(5, "cashiered", "SANCTION", ["Sri Lanka"], ["rear admiral"])
E(5, "demoted", "SANCTION", ["Sri Lanka"], ["two captains"])
E(5, "sale", None, ["rear admiral", "two captains"], ["smugglers"], worth="minor")
E(6, "docked", "SANCTION", ["Bundestag"], ["far-right group"], "did-not-happen", by="s2")
E(6, "lose two committee chairs", "SANCTION", ["Bundestag"], ["far-right group"], "hypothetical", by="s2", typeAlt=[None])
E(7, "removed", "SANCTION", ["Spain"], ["mayor of Villarroz"], where="Villarroz")
E(7, "dissolved", "COERCE", ["Spain"], ["council of Villarroz"], where="Villarroz", typeAlt=["SANCTION"])
E(7, "elections", None, [], [], "planned", when="2017-12-21", where="Villarroz")
E(8, "delisted", None, ["bakery"], [], where="Omaha")
E(8, "[[frost]] killed", None, [], [], where="Omaha", also=["killed off"])
E(8, "grounded", None, [], ["Dad"], worth="minor", soft=True)
E(9, "withheld", "SANCTION", ["United States"], ["Egypt"])
E(9, "downgrade ties", "SANCTION", ["United States"], ["Eritrea"], "planned", statusAlt=["hypothetical"])
E(9, "arms freeze", "SANCTION", ["United States"], ["Chad"], "postponed", also=["put on ice"], statusAlt=["cancelled"])
d.write()
