"""
Step 3 of the neural reader: what the teachers think of every training unit, for the student to learn from (distillation,
Hinton et al. 2015; of parsers, Kuncoro et al. 2016). News is read by the conventions of GUM, which no gold has for it.

    python3 training/neural/soft.py training/data/teacher-a.pt training/data/teacher-b.pt

The teachers read with dropout, PASSES times each: they know the training units by heart, and what they think without it would be the gold
once more (Gal and Ghahramani 2016 on dropout as a sample of models).

Names of streams behind the teachers: those alone (one process a core). Writes DATA/soft-NAME.pt: for every unit mean probabilities in half precision.
"""
import sys

import torch
import torch.nn.functional as F

from data import DATA, collate, read
from model import restore

GUM = 1
PASSES, WORD_DROPOUT = 2, 0.1
STREAMS = ('ewt-train', 'ewt-train-joined', 'gum-train', 'gum-train-joined', 'news-train', 'wikigold-train')


def load(path):
    model = restore(torch.load(path))
    model.word_dropout = WORD_DROPOUT
    return model.train()


def mean(values):
    return torch.stack(values).mean(0)


@torch.no_grad()
def think(models, batch, trees):
    """One dict of tensors for every unit of a batch."""
    c = collate(batch)
    own = c['source']
    source = torch.where(own == 2, torch.full_like(own, GUM), own)
    outs = [m(c['features'], c['mask']) for m in models]
    names = mean([m.names(o, own).softmax(-1) for m, o in zip(models, outs)])
    anchors = mean([torch.sigmoid(m.anchor(o)[..., 0]) for m, o in zip(models, outs)])
    starts = mean([torch.sigmoid(m.start(o)[..., 0]) for m, o in zip(models, outs)])
    fact = mean([m.fact(o)[..., 0] for m, o in zip(models, outs)])
    if trees:
        sourced = [m.with_source(o, source) for m, o in zip(models, outs)]
        upos = mean([m.parts(o, source).softmax(-1) for m, o in zip(models, outs)])
        xpos = mean([m.xpos(s).softmax(-1) for m, s in zip(models, sourced)])
        arcs, rows = zip(*[m.arcs(s, c['sentence'], c['mask']) for m, s in zip(models, sourced)])
        arcs = mean([a.softmax(-1) for a in arcs])
        # gold heads where there are some; labels of news follow the teachers' own heads
        heads = torch.where((own == 2)[:, None], arcs.argmax(-1), c['head'].clamp(min=0))
        labels = mean([m.labels(s, r, heads).softmax(-1) for m, s, r in zip(models, sourced, rows)])
    unit = [k for k, u in enumerate(batch) for _ in u['attributions']]
    anchor = [a for u in batch for a, _ in u['attributions']]
    roles = []
    if unit:
        at = torch.tensor(unit), torch.tensor(anchor)
        roles = mean([m.attribution(o, *at).softmax(-1) for m, o in zip(models, outs)])
    out, used = [], 0
    for k, u in enumerate(batch):
        n = u['n']
        soft = dict(name=names[k, :n], anchor=anchors[k, :n], start=starts[k, :n], fact=fact[k, :n])
        if trees:
            soft.update(upos=upos[k, :n], xpos=xpos[k, :n], arcs=arcs[k, :n, :n + 1], label=labels[k, :n], head=heads[k, :n])
        soft = {name: t.half() if name != 'head' else t.clone() for name, t in soft.items()}
        soft['roles'] = [roles[used + i, :n].half() for i in range(len(u['attributions']))]
        used += len(u['attributions'])
        out.append(soft)
    return out


if __name__ == '__main__':
    torch.set_num_threads(1)
    torch.manual_seed(7)
    models = [load(p) for p in sys.argv[1:] if p.endswith('.pt')] * PASSES
    for name in [s for s in sys.argv[1:] if not s.endswith('.pt')] or STREAMS:
        units = read(name)
        order = sorted(range(len(units)), key=lambda k: units[k]['n'])
        soft, batch = [None] * len(units), []
        for at, k in enumerate(order):
            batch.append(k)
            if at + 1 == len(order) or units[order[at + 1]]['n'] * (len(batch) + 1) > 6000:
                for j, s in zip(batch, think(models, [units[j] for j in batch], name != 'wikigold-train')):
                    soft[j] = s
                batch = []
        torch.save(soft, DATA / f'soft-{name}.pt')
        print(name, len(units), flush=True)
