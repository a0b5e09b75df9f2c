"""
Step 3b of the neural reader: new text out of the training text, and what the teachers think of it (as in Jiao et al. 2020, TinyBERT).
The teachers know the training sentences by heart, so there they can only repeat the gold; with other words in the sentences
they show how they judge. Two changes are made, on rows of features:

- a name becomes another name of its kind from the same set (Dai and Adel 2020): the gold names go with it;
- an open-class word becomes another one of its tag, in half of the cases one of a like meaning (the same first code of its vector).

    python3 training/neural/augment.py OUT TIMES TEACHER.pt[@DATA_DIR] …

A teacher that was trained on other features (another number of rows) names the folder of its own streams. Writes DATA/OUT.pt: units as data.read
gives them, with `soft`. Trees have no gold there: they are the teachers' alone. Wikigold's sentences get the teachers' trees, too.
"""
import random
import sys
from collections import defaultdict
from pathlib import Path

import torch
from torch.nn.utils.rnn import pad_sequence

import data
from data import IGNORE, META, collate, read
from model import GRAMS_END, restore

VOCAB = META['vocab']
GUM, WIKIGOLD = 1, 3
SHAPE, FIRST_CODE = 5, GRAMS_END
PROPN = VOCAB['upos'].index('PROPN')
OPEN = {VOCAB['upos'].index(t) for t in ('NOUN', 'VERB', 'ADJ', 'ADV', 'NUM', 'PROPN')}
FROM_NEWS = {VOCAB['xpos'].index(t) for t in ('NN', 'NNS', 'JJ', 'NNP')}
SWAP, RENAME = 0.3, 0.6
TIMES = {'ewt-train': 1, 'gum-train': 3, 'wikigold-train': 2}


def load(path):
    return restore(torch.load(path)).eval()


def streams(name, folders):
    """Units of one stream with the rows of features of every folder under `rows`."""
    own = data.DATA
    units = read(name)
    for u in units:
        u['rows'] = [u['features']]
    for folder in folders[1:]:
        data.DATA = folder
        for u, other in zip(units, read(name), strict=True):
            assert u['n'] == other['n']
            u['rows'].append(other['features'])
    data.DATA = own
    return units


def mentions(unit):
    """Names of a unit as (start, end, type)."""
    out, start = [], None
    tags = [VOCAB['name'][t] if t >= 0 else 'O' for t in unit['name'].tolist()] + ['O']
    for i, t in enumerate(tags):
        if start is not None and t[0] != 'I':
            out.append((start, i, tags[start][2:]))
            start = None
        if t[0] == 'B':
            start = i
    return out


def headed(unit):
    """GUM's names, outermost ones, as (start, end, type): the proper nouns around each marked head that hang from it."""
    upos, heads, out = unit['upos'].tolist(), unit['head'].tolist(), []

    def hangs(k, h):
        for _ in range(6):
            if k == h:
                return True
            k = heads[k] - 1
            if k < 0:
                return False
        return False

    for h, tag in enumerate(unit['name'].tolist()):
        if tag <= 0:
            continue
        start, end = h, h + 1
        while start > 0 and upos[start - 1] == PROPN and hangs(start - 1, h):
            start -= 1
        while end < unit['n'] and upos[end] == PROPN and hangs(end, h):
            end += 1
        out.append((start, end, VOCAB['name'][tag][2:]))
    # of names that cross, the first and longest
    outer = []
    for span in sorted(out, key=lambda s: (s[0], -s[1])):
        if not outer or span[0] >= outer[-1][1]:
            outer.append(span)
    return outer


def names_of(unit):
    return headed(unit) if unit['source'] == GUM else mentions(unit)


class Words:
    """Every word of the training text under its tag, shape and meaning."""

    def __init__(self, trees, news):
        self.by_tag, self.by_meaning = defaultdict(list), defaultdict(list)
        for u in trees:
            for i, (upos, xpos) in enumerate(zip(u['upos'].tolist(), u['xpos'].tolist())):
                if upos in OPEN:
                    self.add(u, i, xpos)
        for u in news:
            for i, xpos in enumerate(u['xpos'].tolist()):
                if xpos in FROM_NEWS:
                    self.add(u, i, xpos)

    def add(self, u, i, xpos):
        shape, code = int(u['features'][i, SHAPE]), int(u['features'][i, FIRST_CODE])
        self.by_tag[xpos, shape].append((u, i))
        self.by_meaning[xpos, shape, code].append((u, i))

    def other(self, u, i, rng):
        xpos, shape, code = int(u['xpos'][i]), int(u['features'][i, SHAPE]), int(u['features'][i, FIRST_CODE])
        near = self.by_meaning[xpos, shape, code]
        return rng.choice(near if rng.random() < 0.5 and len(near) > 3 else self.by_tag[xpos, shape] or [(u, i)])


def changed(u, words, names, rng):
    """A unit with other words and names in it; a name's length may change, so it has no gold tree."""
    taken, tags, at = [], [], 0
    spans = names_of(u) if u['source'] in (GUM, WIKIGOLD) else []
    while at < u['n']:
        if spans and spans[0][0] == at:
            start, end, kind = spans.pop(0)
            v, s, e = rng.choice(names[u['source'], kind]) if rng.random() < RENAME else (u, start, end)
            taken += [(v, i) for i in range(s, e)]
            tags += v['name'][s:e].tolist()
            at = end
            continue
        swap = u['source'] != WIKIGOLD and int(u['upos'][at]) in OPEN and rng.random() < SWAP
        taken.append(words.other(u, at, rng) if swap else (u, at))
        tags.append(0)
        at += 1
    n = len(taken)
    none = torch.full((n,), IGNORE)
    return dict(
        n=n, doc=u['doc'], paragraph=u['paragraph'], source=u['source'], attributions=[], judgements=[],
        rows=[torch.stack([v['rows'][k][i] for v, i in taken]) for k in range(len(u['rows']))],
        upos=none, xpos=none, head=none, label=none, sentence=torch.zeros(n, dtype=torch.long),
        name=torch.tensor(tags) if u['source'] in (GUM, WIKIGOLD) else none,
    )


@torch.no_grad()
def think(teachers, batch):
    """Mean probabilities of the teachers, read without dropout; the tree's convention is GUM's for wikigold."""
    c = collate([{**u, 'features': u['rows'][0]} for u in batch])
    rows = [pad_sequence([u['rows'][k] for u in batch], batch_first=True) for k in range(len(batch[0]['rows']))]
    mean = lambda values: torch.stack(values).mean(0)
    own = c['source']
    source = torch.where(own == WIKIGOLD, torch.full_like(own, GUM), own)
    outs = [m(rows[k], c['mask']) for m, k in teachers]
    sourced = [m.with_source(o, source) for (m, _), o in zip(teachers, outs)]
    pairs = [m.arcs(s, c['sentence'], c['mask']) for (m, _), s in zip(teachers, sourced)]
    arcs = mean([a.softmax(-1) for a, _ in pairs])
    heads = arcs.argmax(-1)
    parts = dict(
        name=mean([m.names(o, own).softmax(-1) for (m, _), o in zip(teachers, outs)]),
        upos=mean([m.parts(o, source).softmax(-1) for (m, _), o in zip(teachers, outs)]),
        xpos=mean([m.xpos(s).softmax(-1) for (m, _), s in zip(teachers, sourced)]),
        label=mean([m.labels(s, r, heads).softmax(-1) for (m, _), s, (_, r) in zip(teachers, sourced, pairs)]),
        anchor=mean([torch.sigmoid(m.anchor(o)[..., 0]) for (m, _), o in zip(teachers, outs)]),
        start=mean([torch.sigmoid(m.start(o)[..., 0]) for (m, _), o in zip(teachers, outs)]),
        fact=mean([m.fact(o)[..., 0] for (m, _), o in zip(teachers, outs)]),
    )
    for k, u in enumerate(batch):
        n = u['n']
        u['soft'] = [(0, {**{name: t[k, :n].half() for name, t in parts.items()}, 'arcs': arcs[k, :n, :n + 1].half(), 'head': heads[k, :n].clone(), 'roles': []})]
        u['features'] = u.pop('rows')[0].int()


if __name__ == '__main__':
    torch.set_num_threads(1)
    out, times, *paths = sys.argv[1:]
    rng = random.Random(out)
    split = [p.split('@') for p in paths]
    folders = [data.DATA] + [Path(f) for f in dict.fromkeys(s[1] for s in split if len(s) > 1)]
    teachers = [(load(s[0]), folders.index(Path(s[1])) if len(s) > 1 else 0) for s in split]
    trees = {name: streams(name, folders) for name in TIMES}
    words = Words(trees['ewt-train'] + trees['gum-train'], streams('news-train', folders))
    names = defaultdict(list)
    for u in trees['gum-train'] + trees['wikigold-train']:
        for start, end, kind in names_of(u):
            names[u['source'], kind].append((u, start, end))
    units = []
    for name, own in trees.items():
        for _ in range(TIMES[name] * int(times)):
            units += [changed(u, words, names, rng) for u in own]
    units += [dict(u, **{c: torch.full((u['n'],), IGNORE) for c in ('upos', 'xpos', 'head', 'label')}) for u in trees['wikigold-train']]
    print(len(units), 'units', sum(u['n'] for u in units), 'tokens', flush=True)
    order, batch = sorted(range(len(units)), key=lambda k: units[k]['n']), []
    for at, k in enumerate(order):
        batch.append(units[k])
        if at + 1 == len(order) or units[order[at + 1]]['n'] * (len(batch) + 1) > 4000:
            think(teachers, batch)
            batch = []
    torch.save(units, data.DATA / f'{out}.pt')
