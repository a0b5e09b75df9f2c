"""
Step 3c of the neural reader: the training sentences with other names in them, for the heads that find names. The treebanks and wikigold
have few names, which a reader soon knows by heart; what it must learn is what names look like and where they stand (Dai and Adel 2020).
A name gives way to another of its kind: of its own set, of the silver news, or of other-names.ts.

    python3 training/neural/rename.py OUT

Writes DATA/OUT.pt: units as data.read gives them, with names alone; rows of features only, no word. OUT is the seed.
"""
import random
import sys
from collections import defaultdict

import torch

import data
from augment import GUM, VOCAB, mentions, names_of
from data import IGNORE, read

NEWS = 2
PREPOSITION = VOCAB['xpos'].index('IN')
PROPER = {VOCAB['xpos'].index('NNP'), VOCAB['xpos'].index('NNPS')}
RENAME, OWN = 0.8, 0.3
SHARES = {'gum-train': 2.0, 'wikigold-train': 3.0, 'news-train': 0.3}


def at_heads(v, s, e, kind):
    """Tags of a name that came from elsewhere as GUM would mark it: persons at the first word, others at the last one before a preposition."""
    tags, xpos = [0] * (e - s), v['xpos'][s:e].tolist()
    if kind == 'PER':
        tags[0] = VOCAB['name'].index('B-PER')
        return tags
    of = xpos.index(PREPOSITION) if PREPOSITION in xpos else e - s
    tags[max(0, of - 1)] = VOCAB['name'].index(f'B-{kind}')
    if of < e - s:
        tags[-1] = VOCAB['name'].index('B-LOC')
    return tags


def renamed(u, own, others, rng):
    source, taken, tags, at = u['source'], [], [], 0
    spans = names_of(u)
    while at < u['n']:
        if not spans or spans[0][0] != at:
            taken.append((u, at))
            tags.append(int(u['name'][at]))
            at += 1
            continue
        start, end, kind = spans.pop(0)
        at = end
        if rng.random() > RENAME:
            taken += [(u, i) for i in range(start, end)]
            tags += u['name'][start:end].tolist()
            continue
        theirs = others[kind] if rng.random() > OWN and others[kind] else None
        v, s, e = rng.choice(theirs or own[source, kind])
        taken += [(v, i) for i in range(s, e)]
        if source != GUM:
            tags += [VOCAB['name'].index(('B-' if i == s else 'I-') + kind) for i in range(s, e)]
        else:
            tags += at_heads(v, s, e, kind) if theirs else v['name'][s:e].tolist()
    n, none = len(taken), torch.full((len(taken),), IGNORE)
    return dict(
        n=n, doc=u['doc'], paragraph=u['paragraph'], source=source, attributions=[], judgements=[],
        features=torch.stack([v['features'][i] for v, i in taken]).int(),
        upos=none, xpos=none, head=none, label=none, sentence=torch.zeros(n, dtype=torch.long), name=torch.tensor(tags),
    )


if __name__ == '__main__':
    out = sys.argv[1]
    rng = random.Random(out)
    streams = {name: read(name) for name in SHARES}
    own, others = defaultdict(list), defaultdict(list)
    for name, units in streams.items():
        for u in units:
            for start, end, kind in names_of(u):
                own[u['source'], kind].append((u, start, end))
                # as many again as other-names.ts has, and none with small words in it, which hang together in other ways
                if u['source'] == NEWS and kind != 'MISC' and end - start < 5 and set(u['xpos'][start:end].tolist()) <= PROPER:
                    others[kind].append((u, start, end))
    more = defaultdict(list)
    for u in read('other-names'):
        for start, end, kind in mentions(u):
            more[kind].append((u, start, end))
    for kind in others:
        others[kind] = [*rng.sample(others[kind], min(len(others[kind]), len(more[kind]))), *more[kind]]
    units = []
    for name, share in SHARES.items():
        for k in range(int(share + 0.999)):
            chance = min(1.0, share - k)
            units += [renamed(u, own, others, rng) for u in streams[name] if rng.random() < chance]
    print({k: len(v) for k, v in others.items()}, len(units), 'units', sum(u['n'] for u in units), 'tokens', flush=True)
    torch.save(units, data.DATA / f'{out}.pt')
