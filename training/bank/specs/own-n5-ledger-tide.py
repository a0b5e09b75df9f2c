import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-tide", '2015-08-24', outlet='Globe Bulletin', url=None, licence="CC0 1.0")
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
S("s1", 2, "negotiators at Panmunjom", "decided", "South Korea~~landmine", "negotiators at Panmunjom", "promise", "unnamed")
S("s2", 4, "residents", "said", "the Southern~~snipers", "residents", "assert", "unnamed")
S("s3", 6, "Canberra", "protested", "Australia~~notice", "Australia", "deny", "office")
S("s4", 6, "A fisher", "told", "he saw just that", "fisher", "accuse", "unnamed", addressee="Kupang court")
S("s5", 9, "Berlin", "let slip", ["The release of Greek bailout cash", "may be~~ports"], "Germany", "threaten", "office")
E(1, "waved some 1,500 migrants [[through]]", "CONCEDE", ["Macedonia"], ["migrants"], when="2015-08-24", also=["[[waved]] some", H("waves")], typeAlt=["AID"], worth="lead")
E(1, "repelled", "REJECT", ["Macedonia"], ["migrants"], when="2015-08-22", typeAlt=["COERCE", "ASSAULT"])
E(2, "mute", "CONCEDE", ["South Korea"], ["North"], "planned", by="s1", also=[H("mutes")], statusAlt=["hypothetical"], worth="lead")
E(2, "voices regret", "CONCEDE", ["North"], ["South Korea"], "hypothetical", by="s1")
E(2, "decided", "AGREE", ["negotiators at Panmunjom"], [], when="2015-08-24", where="Panmunjom")
E(3, "sent home", "SANCTION", ["Burundi"], ["Rwanda"], also=[H("sent home")], worth="lead", typeAlt=["REJECT"])
E(3, "freezing", "SANCTION", ["Rwanda"], ["Burundi"], also=["shot back"])
E(4, "flew a field theatre", "AID", ["Doctors Beyond"], [], where="Aden")
E(4, "ran out", "ASSAULT", ["Southern Resistance"], ["Houthi snipers"], where="Aden", by="s2", typeAlt=["COERCE"])
E(5, "chickened out", "RETREAT", ["Lebanon"], [], typeAlt=["CONCEDE"])
E(5, "awarding", None, ["Lebanon"], [], "did-not-happen", typeAlt=["AGREE"], worth="minor", soft=True)
E(5, "stone-throwing", "PROTEST", [], ["Lebanon"], where="Riad al-Solh Square", typeAlt=["ASSAULT"])
E(6, "towed", "COERCE", ["Australia"], ["boats"], "denied", by="s3", typeAlt=["REJECT"])
E(6, "protested", "REJECT", ["Australia"], [], worth="minor", typeAlt=["ACCUSE"])
E(7, "pinned", "ACCUSE", ["Brazilian auditors"], ["oil executive"])
E(7, "padded invoices", None, ["oil executive"], [], worth="minor")
E(7, "singing", "COOPERATE", ["oil executive"], ["prosecutors"], "ongoing", when="2015-07/..", whenAlt=["2015-07/2015-08-24", None])
E(8, "put on a show", None, [], [], worth="minor", soft=True)
E(8, "dumped shares", None, ["traders"], [], where="Shanghai")
E(8, "handed over in a shower", None, [], [], typeAlt=["RETREAT"])
E(9, "release", "AID", ["Germany"], ["Greece"], "hypothetical", by="s5", also=["held back"], typeAlt=["SANCTION"])
E(9, "sells", None, ["Greece"], [], "hypothetical", by="s5", typeAlt=["CONCEDE"], worth="minor")
d.write()
