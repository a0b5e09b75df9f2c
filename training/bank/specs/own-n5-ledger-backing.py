import sys, pathlib, re; sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent)); from lib import Doc
d = Doc("own-n5-ledger-backing", '2003-10-22', outlet='Harbour Press Agency', url=None, licence="CC0 1.0")
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
S("s1", 1, "Foreign Ministry sources", "said", "France~~Council", "Foreign Ministry sources", "assert", "unnamed")
S("s2", 6, "Prime Minister Orville Dascent", "said", "Jamaica~~elections", "Orville Dascent", "promise", "named", about=["Haiti"])
S("s3", 8, "The White House", "hailed", "the outcome as overdue", "White House", "praise", "office")
S("s4", 9, "Warsaw's embassy", "said", "Poland~~body", "Poland's embassy", "deny", "office", about=["Poland"])
S("s5", 2, "Ghana", "commended", "Liberia for its patience", "Ghana", "praise", "office", about=["Liberia"])
S("s6", 2, "Ghana", "paid tribute to", "for freeing 31 fishermen", "Ghana", "praise", "office", about=["Mano Freedom Army"])
E(1, "threw its weight", "SUPPORT", ["France"], ["Senegal"], when="2003-10-22", by="s1", also=[H("backs")], worth="lead")
E(1, "candidacy", None, ["Senegal"], [], "ongoing", by="s1", also=[H("bid")], statusAlt=["planned", "happened"], typeAlt=["REQUEST"], worth="minor", soft=True)
E(2, "paid tribute", "SUPPORT", ["Ghana"], ["Mano Freedom Army"], also=[H("praises"), "tribute"], worth="lead")
E(2, "freeing", "RETREAT", ["Mano Freedom Army"], ["31 fishermen"], also=[H("gesture")], by="s6", worth="lead")
E(2, "commended", "SUPPORT", ["Ghana"], ["Liberia"])
E(3, "recognised", "SUPPORT", ["Serbia and Montenegro"], ["East Timor"], typeAlt=["AGREE"])
E(3, "inaugurated ties", "AGREE", ["Serbia and Montenegro", "East Timor"], [], typeAlt=["COOPERATE", "SUPPORT"])
E(3, "accredited", "AGREE", ["Serbia and Montenegro"], ["East Timor"], "planned", when="2004-01", where="Dili", typeAlt=["COOPERATE", "SUPPORT", "CONSULT"])
E(4, "declined", "REJECT", ["Ireland's opposition"], ["Ireland"], also=["lend its votes"])
E(4, "came out in favour", "SUPPORT", ["Rural Alliance"], ["Ireland"])
E(5, "stood by", "SUPPORT", ["Iran"], ["Syria"])
E(5, "bombing", "ASSAULT", [], [], where="Damascus")
E(5, "minute of silence", "SUPPORT", ["Iran's parliament"], ["Syria"], also=["observed"])
E(6, "champion", "SUPPORT", ["Jamaica"], ["Haiti"], "hypothetical", by="s2")
E(6, "return", None, ["Haiti"], ["Caribbean Community"], "hypothetical", by="s2", typeAlt=["COOPERATE", "AGREE"], worth="minor", soft=True)
E(6, "elections", None, ["Haiti"], [], "hypothetical", by="s2", where="Port-au-Prince", worth="minor")
E(7, "saluted", "SUPPORT", ["orchestra"], ["harpist"], typeAlt=[None], also=["standing ovation"])
E(7, "retiring", None, ["harpist"], [], "planned", statusAlt=["happened"], typeAlt=["RETREAT"], worth="minor", soft=True)
E(7, "gale", None, [], [], also=["dropped"], worth="minor", soft=True)
E(8, "confirmed", "AGREE", ["Senate"], ["Harlan Prewitt"], where="Washington", also=["outcome"], typeAlt=[None, "SUPPORT"])
E(8, "campaign", "PROTEST", ["unions"], ["Harlan Prewitt"], typeAlt=["ACCUSE", "REJECT"], worth="minor")
E(8, "hailed", "SUPPORT", ["White House"], ["Harlan Prewitt"], worth="minor")
E(9, "endorsed", "SUPPORT", ["Poland"], ["Belarus"], "denied", by="s4", statusAlt=["did-not-happen"])
d.write()
