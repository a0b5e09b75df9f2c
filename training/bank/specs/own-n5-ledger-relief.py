import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-relief", '2011-05-17', outlet='Globe Bulletin', url=None, licence="CC0 1.0")
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
S("s1", 1, "provincial officials", "said", "Pakistani~~banks", "provincial officials", "assert", "unnamed")
S("s2", 2, "the Development Ministry", "announced", "Germany~~there", "Germany's Development Ministry", "assert", "office", about=["Honduras"])
S("s3", 5, "Defence Minister Ichiro Kanzaki", "said", "Japan~~June", "Ichiro Kanzaki", "promise", "named")
S("s4", 8, "Cyprus", "offered", "to treat wounded Libyans", "Cyprus", "promise", "office")
E(1, "plucked", "AID", ["Pakistani army"], ["300 villagers"], when="2011-05-17", by="s1", also=[H("lift")], worth="lead")
E(1, "burst its banks", None, [], [], when="2011-05-17", by="s1")
E(2, "written off", "AID", ["Germany"], ["Honduras"], by="s2", also=[H("cancels")], typeAlt=["CONCEDE"], worth="lead")
E(2, "bankroll", "AID", ["Germany"], ["Honduras"], "planned", where="Honduras", by="s2")
E(2, "announced", None, ["Germany's Development Ministry"], [], worth="minor")
E(3, "laid down its arms", "RETREAT", ["Forest Guard"], [], also=[H("lays down arms")], where="Guinea", worth="lead")
E(3, "ousted", "COERCE", [], ["Guinea's governor"], typeAlt=["SANCTION", None], worth="minor")
E(4, "took in", "AID", ["Jordan"], ["2,000 Syrians"], typeAlt=["CONCEDE"])
E(4, "convoy", "AID", ["Red Crescent"], [], "did-not-happen", where="Deraa", statusAlt=["planned", "cancelled"])
E(4, "turned back", "REJECT", [], ["Red Crescent"], typeAlt=["COERCE"])
E(5, "renew", "AID", ["Japan"], [], "did-not-happen", where="Indian Ocean", by="s3", typeAlt=["COOPERATE", "MOBILIZE", "AGREE"], statusAlt=["planned"])
E(5, "bring its last tanker home", "RETREAT", ["Japan"], [], "planned", when="2011-06", by="s3")
E(6, "asylum", "AID", ["Peru"], ["Venezuelan banker"], also=["granted"], typeAlt=["CONCEDE"])
E(6, "vaccinated", "AID", ["Peru"], ["9,000 children"], where="Loreto")
E(6, "ran out", None, ["Peru"], [], worth="minor")
E(7, "retreated", None, [], [], where="Melbourne")
E(7, "freed itself", None, [], [], where="Melbourne", worth="minor")
E(8, "offered", "AGREE", ["Cyprus"], ["Libya"], also=["gesture"], typeAlt=["AID"])
E(8, "treat", "AID", ["Cyprus"], ["wounded Libyans"], "hypothetical", by="s4", worth="minor", statusAlt=["did-not-happen"])
E(8, "spurned", "REJECT", ["Libya"], ["Cyprus"])
E(8, "leave Larnaca", "AID", ["Cyprus"], [], "did-not-happen", when="2011-05-16", where="Larnaca", also=["stayed in port"], typeAlt=[None], statusAlt=["cancelled", "postponed"])
E(9, "withdrew", "RETREAT", ["Uganda"], [], where="northern Congo")
E(9, "ceding", "RETREAT", ["Uganda"], ["Congolese army"], typeAlt=["CONCEDE"])
E(9, "evacuated", "RETREAT", ["Uganda"], [], "did-not-happen", where="Dungu")
d.write()
