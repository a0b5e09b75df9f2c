import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-salt", '2002-10-03', outlet='Globe Bulletin', url=None, licence="CC0 1.0")
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
S("s1", 1, "a minister", "foretelling", '"midnight visits" for any who planted tobacco', "Zimbabwean minister", "threaten", "office", kind="mixed")
S("s2", 8, "Macedonia's army", "denied", "menacing a monastery with a tank", "Macedonia's army", "deny", "office")
S("s3", 5, "Oil tanker drivers", "hinted", "at a blackout of depots from Monday", "Oil tanker drivers", "threaten", "unnamed")
E(1, "bared its teeth", "THREATEN", ["Zimbabwe"], ["white farmers"], when="2002-10-03", also=["foretelling", H("bares teeth")], worth="lead")
E(1, "midnight visits", "ASSAULT", ["Zimbabwe"], ["white farmers"], "hypothetical", by="s1", typeAlt=["COERCE"], worth="minor")
E(2, "rehearsal", "COOPERATE", ["Azerbaijan", "Iran"], [], "postponed", when="2002-11", also=["slipped", H("drill"), H("slips")], whenAlt=["2002-10-05"], worth="lead")
E(2, "broke a shaft", None, [], [], worth="minor")
E(3, "honoured", "SUPPORT", ["Peru"], ["guerrilla turncoat"], also=[H("honours")], worth="lead")
E(3, "guided", "COOPERATE", ["guerrilla turncoat"], ["Peru"], typeAlt=["AID"], worth="minor")
E(3, "blessed", "SUPPORT", ["bishop"], ["guerrilla turncoat"], worth="minor")
E(4, "dangled", "THREATEN", ["Sudan"], ["World Food Programme"])
E(4, "closure", "COERCE", ["Sudan"], ["World Food Programme"], "hypothetical", typeAlt=["SANCTION"], worth="minor")
E(4, "flights", "AID", ["World Food Programme"], [], "postponed", where="Juba", also=["deferred"])
E(5, "hinted", "THREATEN", ["Oil tanker drivers"], [])
E(5, "blackout", "PROTEST", ["Oil tanker drivers"], [], "hypothetical", when="2002-10-07", by="s3", statusAlt=["planned"])
E(5, "cheered", "SUPPORT", ["drivers' lawyers"], [], worth="minor")
E(5, "ruling", None, [], ["Oil tanker drivers"], worth="minor")
E(6, "swapped fingerprints", "COOPERATE", ["Bolivia", "Paraguay"], [])
E(6, "request", "REQUEST", ["Paraguay"], ["Bolivia"], "postponed", also=["on hold"], statusAlt=["happened"])
E(7, "held his rival's keys to ransom", None, ["locksmith"], ["locksmith's rival"], where="Boise")
E(7, "choral contest", None, [], [], "postponed", when="2002-10-06", where="Boise", also=["slid"])
E(8, "denied", "REJECT", ["Macedonia's army"], ["abbot"], worth="minor")
E(8, "menacing", "THREATEN", ["Macedonia's army"], ["monastery"], "denied", by="s2")
E(8, "written", "ACCUSE", ["abbot"], ["Macedonia's army"], typeAlt=["REQUEST", "CONSULT"])
d.write()
