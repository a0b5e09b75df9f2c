import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-accord", '1994-06-09', outlet='Continental Wire', url=None, licence="CC0 1.0")
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
S("s1", 1, "negotiators", "said", "Portugal~~landing fees", "negotiators", "assert", "unnamed")
S("s2", 2, "Energy Minister Plamen Drenkov", "told", "Bulgaria~~with Turkey", "Plamen Drenkov", "assert", "named", addressee="reporters")
S("s3", 3, "mediators", "said", "Sudan~~date", "mediators", "assert", "unnamed")
S("s4", 4, "Canada", "pledged", "to match~~Angola", "Canada", "promise", "office")
S("s5", 5, "their union", "said", "Workers~~Wednesday", "union", "assert", "office")
S("s6", 6, "Switzerland", "assured", "that it~~month", "Switzerland", "promise", "office", addressee="Hungary")
S("s7", 6, "The broker's lawyer", "promised", "to contest the transfer", "broker's lawyer", "promise", "unnamed")
S("s8", 8, "diplomats", "said", "Namibia~~arbitration", "diplomats", "predict", "unnamed")
E(1, "initialled", "AGREE", ["Portugal", "Morocco"], [], when="1994-06-09", by="s1", also=["pact", H("initial"), H("pact")], worth="lead")
E(1, "dropped its demand", "CONCEDE", ["Morocco"], ["Portugal"], by="s1")
E(1, "its [[demand]] for", "REQUEST", ["Morocco"], ["Portugal"], by="s1", worth="minor", soft=True)
E(2, "signing", "AGREE", ["Bulgaria", "Turkey"], [], "postponed", by="s2", also=["put off", "contract", H("puts off"), H("deal")], whenAlt=["1994"], worth="lead")
E(3, "agreed in principle", "AGREE", ["Sudan", "Blue Hills Front"], [], by="s3", also=["agreed"])
E(3, "cessation", "RETREAT", ["Sudan", "Blue Hills Front"], [], "planned", by="s3", statusAlt=["hypothetical"], typeAlt=["AGREE"], worth="minor", soft=True)
E(3, "settle on a starting date", "AGREE", ["Sudan", "Blue Hills Front"], [], "did-not-happen", by="s3", worth="minor")
E(4, "pledged", "AGREE", ["Canada"], ["Angola"], typeAlt=["AID"])
E(4, "match", "AID", ["Canada"], ["Angola"], "planned", by="s4", also=["paid out"])
E(4, "contribution", "AID", ["Norway"], ["Angola"], by="s4", worth="minor")
E(4, "votes", None, ["parliament"], [], "planned", when="1994-07", worth="minor")
E(5, "accepted", "AGREE", ["Workers at Luzon Cement"], ["Luzon Cement"], by="s5")
E(5, "went back", "RETREAT", ["Workers at Luzon Cement"], [], when="1994-06-08", by="s5", typeAlt=["CONCEDE"])
E(6, "assured", "AGREE", ["Switzerland"], ["Hungary"])
E(6, "hand over", "COOPERATE", ["Switzerland"], ["Hungary"], "planned", by="s6", also=["transfer"], whenAlt=["1994-06-09/1994-07-09"])
E(6, "promised", "AGREE", ["broker's lawyer"], [], worth="minor", typeAlt=["REJECT"])
E(6, "contest", "REJECT", ["broker's lawyer"], [], "planned", by="s7", typeAlt=["ACCUSE"], worth="minor")
E(7, "shook hands", None, ["Dario Fusetti"], ["Atalanta"], typeAlt=["AGREE"])
E(7, "offer", None, ["Bologna"], ["Dario Fusetti"], "cancelled", also=["lapsed"], typeAlt=["AGREE"], worth="minor")
E(8, "compromise", "CONCEDE", ["Namibia", "South Africa"], [], "hypothetical", by="s8", typeAlt=["AGREE"])
E(8, "consent", "AGREE", ["Namibia", "South Africa"], [], "did-not-happen", by="s8", statusAlt=["hypothetical"])
E(8, "arbitration", "CONSULT", ["Namibia", "South Africa"], [], "did-not-happen", by="s8", statusAlt=["hypothetical"], worth="minor", soft=True)
d.write()
