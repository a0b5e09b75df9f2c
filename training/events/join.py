"""
Step 7 of the learnt events: the network that says which words tell one event, above the adapter as it ships.

    /usr/bin/python3 training/events/join.py DATA OUT [--epochs 8] [--seed 0]

reads what joins.ts wrote and writes OUT.json and OUT.bin for pack.ts. Each word is to choose among the words before it and none of them;
any word of its event is a right choice. Words that the reader takes for events and the gold does not stand among them as they do
when it reads, and weigh little. It takes some two minutes, so it is made anew whenever the adapter is.
"""
import argparse
import json
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from tensors import Tensors

ap = argparse.ArgumentParser()
ap.add_argument('data')
ap.add_argument('out')
ap.add_argument('--epochs', type=int, default=8)
ap.add_argument('--seed', type=int, default=0)
ap.add_argument('--lr', type=float, default=2e-3)
ap.add_argument('--drop', type=float, default=.3)
ap.add_argument('--half', type=int, default=32)
ap.add_argument('--hidden', type=int, default=48)
ap.add_argument('--extra', type=float, default=.05, help='weight of words that the gold does not have')
A = ap.parse_args()
torch.manual_seed(A.seed)
torch.set_num_threads(1)
WIDTH = json.load(open(f'{A.data}/joins.json'))
ARTICLES = 8  # of a batch


def read(fold):
    """The articles of a fold: words and pairs of each, pairs by the numbers of the article's words."""
    words = np.fromfile(f'{A.data}/{fold}.words', 'f4').reshape(-1, 4 + WIDTH['row'] + WIDTH['own'])
    pairs = np.fromfile(f'{A.data}/{fold}.pairs', 'f4').reshape(-1, 2 + WIDTH['numbers'])
    which = words[:, 0].astype(int)
    of = which[pairs[:, 1].astype(int)] if len(pairs) else np.zeros(0, int)
    out = []
    for n in np.unique(which):
        w, p = np.nonzero(which == n)[0], np.nonzero(of == n)[0]
        if not len(p):
            continue
        event, i, j = torch.from_numpy(words[w, 1]).long(), pairs[p, 0].astype(int) - w[0], pairs[p, 1].astype(int) - w[0]
        i, j = torch.from_numpy(i), torch.from_numpy(j)
        out.append(dict(word=torch.from_numpy(words[w, 4:].copy()), event=event, asked=torch.from_numpy(words[w, 2].copy()), i=i, j=j,
                        numbers=torch.from_numpy(pairs[p, 2:].copy()), same=(event[i] == event[j]) & (event[i] >= 0)))
    return out


def batch(docs):
    out, off = {k: [] for k in docs[0]}, 0
    for d in docs:
        for k, v in d.items():
            out[k].append(v + off if k in ('i', 'j') else v)
        off += len(d['word'])
    return {k: torch.cat(v) for k, v in out.items()}


class Join(nn.Module):
    def __init__(self):
        super().__init__()
        self.join_half = nn.Linear(WIDTH['row'], A.half)
        self.join_hidden, self.join = nn.Linear(WIDTH['numbers'] + 2 * A.half, A.hidden), nn.Linear(A.hidden, 1)
        self.join_none_hidden, self.join_none = nn.Linear(WIDTH['row'] + WIDTH['own'], 24), nn.Linear(24, 1)

    def forward(self, b):
        """How well every two words go together, and every word with none."""
        drop = lambda x, k=1.: F.dropout(x, A.drop * k, self.training)
        row, own = b['word'].split([WIDTH['row'], WIDTH['own']], -1)
        h = self.join_half(drop(row))
        i, j = h[b['i']], h[b['j']]
        pair = self.join(drop(F.relu(self.join_hidden(torch.cat([b['numbers'], i * j, (i - j).abs()], -1))), .7))[:, 0]
        return pair, self.join_none(drop(F.relu(self.join_none_hidden(torch.cat([drop(row), own], -1))), .7))[:, 0]


def loss(net, b):
    """− log of the share that the right choices have."""
    pair, none = net(b)
    n = len(none)
    at = torch.cat([b['j'], torch.arange(n)])
    score = torch.cat([pair, none])
    top = torch.full((n,), -30.).scatter_reduce(0, at, score, 'amax').detach()
    e = (score - top[at]).exp()
    met = torch.zeros(n).index_add(0, b['j'], b['same'].float())
    right = torch.cat([b['same'].float(), (met == 0).float()])
    share = torch.zeros(n).index_add(0, at, e * right) / torch.zeros(n).index_add(0, at, e)
    weight = torch.where(b['event'] >= 0, .5 + .5 * b['asked'], A.extra)
    return -((share + 1e-9).log() * weight).sum() / weight.sum()


@torch.no_grad()
def measure(net, docs):
    """How often a word that the gold has chooses right: none where it is the first, else any word of its event."""
    right = {True: [], False: []}
    for d in docs:
        pair, none = net(d)
        for k in torch.nonzero(d['event'] >= 0)[:, 0].tolist():
            mine = d['j'] == k
            same, score = d['same'][mine], pair[mine]
            new = not bool(same.any())
            best = bool(len(score)) and float(score.max()) > float(none[k])
            right[new].append(not best if new else best and bool(same[score.argmax()]))
    return {name: round(float(np.mean(v)), 3) for name, v in (('new', right[True]), ('told before', right[False]))}


train, look = read('train'), read('look')
print(len(train), 'train', len(look), 'look', flush=True)
net, rng = Join(), random.Random(A.seed)
opt = torch.optim.AdamW(net.parameters(), lr=A.lr, weight_decay=1e-4)
steps, done = A.epochs * -(-len(train) // ARTICLES), 0
mean = [p.detach().clone() for p in net.parameters()]
for epoch in range(A.epochs):
    rng.shuffle(train)
    total = 0
    for k in range(0, len(train), ARTICLES):
        for g in opt.param_groups:
            g['lr'] = A.lr * min(1, (done + 1) / 50) * max(.03, 1 - done / steps)
        value = loss(net, batch(train[k:k + ARTICLES]))
        opt.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5)
        opt.step()
        done, total = done + 1, total + float(value)
        with torch.no_grad():
            for m, p in zip(mean, net.parameters()):
                m.lerp_(p, 1 - min(.995, (done + 1) / (done + 10)))
    print(epoch, round(total / steps * A.epochs, 4), flush=True)
with torch.no_grad():
    for m, p in zip(mean, net.parameters()):
        p.copy_(m)
print('look', measure(net.eval(), look))
tensors = Tensors()
tensors.layers(net.named_children())
tensors.save(A.out)
