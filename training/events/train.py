"""
Step 2 of the learnt events: trains the adapter and its heads on the bank and on EWT's roles.

    /usr/bin/python3 training/events/train.py OUT.pt --gold ../shared/gold [--epochs 12] [--seed 0]
"""
import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import data as D
from measure import chances, chunks, evaluate, group
from model import Adapter, Heads

ap = argparse.ArgumentParser()
ap.add_argument('out')
ap.add_argument('--gold', default='../shared/gold')
ap.add_argument('--epochs', type=int, default=14)
ap.add_argument('--seed', type=int, default=0)
ap.add_argument('--lr', type=float, default=2e-3)
ap.add_argument('--drop', type=float, default=.1)
ap.add_argument('--roles', type=float, default=1)
ap.add_argument('--dim', type=int, default=160)
ap.add_argument('--dilations', default='1,2,1')
ap.add_argument('--frac', type=float, default=1)
ap.add_argument('--off', default='')
ap.add_argument('--balance', type=float, default=.4)
ap.add_argument('--pair', type=int, default=96)
ap.add_argument('--soft', help='what teachers say of articles nobody has read (teach.py)')
ap.add_argument('--soft-tokens', type=int, default=2500)
ap.add_argument('--soft-weight', type=float, default=1)
ap.add_argument('--grades', type=float, default=.3)
ap.add_argument('--said', type=float, default=.3)
ap.add_argument('--keep', type=float, default=1)
ap.add_argument('--role-tokens', type=int, default=2000)
A = ap.parse_args()
OFF = set(A.off.split(','))
torch.manual_seed(A.seed)
random.seed(A.seed)
np.random.seed(A.seed)
torch.set_num_threads(1)
GOLD = Path(A.gold)


train, look = D.read_bank('train', GOLD), D.read_bank('look', GOLD)
random.shuffle(train)
if A.frac < 1:
    train = train[:round(len(train) * A.frac)]
roles, dev = D.read_roles('roles-train', D.read_factuality(GOLD / 'factuality/uds-ih2.train.jsonl.gz')), D.read_roles('roles-dev')
read = {d['id'] for d in train + look}
pool = [d for d in D.read_taught(A.soft) if d['id'] not in read] if A.soft else []
if A.roles == 0:
    roles = roles[:10]
print(len(train), 'train', len(look), 'look', len(roles), 'sentences with roles', flush=True)
meta = json.load(open(D.DATA / 'meta.json'))
adapter, heads = Adapter(meta['adapterRows'], d=A.dim, dilations=tuple(int(x) for x in A.dilations.split(',')), p=A.drop), Heads(meta['pairRows'], d=A.dim, p=A.drop, pair=A.pair)
allstates = np.concatenate([d['states'] for d in train]).astype('f4')
adapter.mean.copy_(torch.from_numpy(allstates.mean(0)))
adapter.std.copy_(torch.from_numpy(allstates.std(0) + 1e-3))
for d in train + look + roles + dev:
    if 'states' in OFF: d['states'] = np.zeros_like(d['states']) + adapter.mean.numpy().astype('u1')
    if 'vectors' in OFF: d['vectors'] = np.zeros_like(d['vectors'])
    if 'lexicon' in OFF: d['scene'] = d['scene'].copy(); d['scene'][:, 24:41] = 0
params = list(adapter.parameters()) + list(heads.parameters())
print(sum(p.numel() for p in params), 'weights', flush=True)
opt = torch.optim.Adam(params, lr=A.lr, betas=(.9, .98))


def rarity(field, power):
    """How much each value counts: the rarer, the more."""
    n = sum(torch.from_numpy(d[field]).sum(0) for d in train) + 1
    return (n.sum() / len(n) / n) ** power


balance = dict(type=rarity('type', A.balance * .25), status=rarity('status', A.balance))


def event_loss(b):
    x = adapter(b)
    o = heads.events(x, b)
    w = b['w']
    L = {}
    L['gate'] = .3 * (F.binary_cross_entropy_with_logits(o['gate'], b['y'], reduction='none') * w).sum() / w.sum()
    L['trigger'] = 3 * (F.binary_cross_entropy_with_logits(o['trigger'], b['y'], reduction='none') * w).sum() / w.sum()
    k = b['tw'] > 0
    tw = b['tw'][k]

    def soft(z, t, weight):
        w = (weight * t).sum(-1) * tw
        return -((z.log_softmax(-1) * t).sum(-1) * w).sum() / w.sum()
    L['type'] = .5 * soft(o['type'][k], b['type'][k], balance['type'])
    L['status'] = .7 * soft(o['status'][k], b['status'][k], balance['status'])
    v = b['worth'] >= 0
    L['worth'] = .3 * F.cross_entropy(o['worth'][v], b['worth'][v])
    v = b['first'] >= 0
    L['novel'] = .3 * F.binary_cross_entropy_with_logits(o['novel'][v], b['first'][v])
    if b['statements']:
        for k, z in zip(('acts', 'authorities'), heads.statements(x, b)):
            if (b[k] >= 0).any():
                L[k] = A.said * F.cross_entropy(z, b[k], ignore_index=-1)
    if b['attributions']:
        k = ~b['kept'].isnan()
        L['keep'] = A.keep * F.binary_cross_entropy_with_logits(heads.keeps(x, b)[k], b['kept'][k])
    z, nobody = heads.pairs(x, b)
    g, t, p, name, gp, tp = group(heads.arguments(z), b)
    chance, none, inv = chances(g, p, nobody)
    many = torch.zeros(len(none), 2).index_add(0, inv, t)
    asked = b['asked'][torch.unique(p)]
    L['party'] = -((chance * t * asked[inv]).sum(0) / 2 + (none * (many == 0) * asked).sum(0)).sum() / asked.sum()
    if len(gp):
        L['place'] = .5 * F.binary_cross_entropy_with_logits(gp, tp)
    if len(b['i']):
        same = (b['event'][b['i']] == b['event'][b['j']]).float()
        L['join'] = F.binary_cross_entropy_with_logits(heads.joins(x, b, o, (name, p, chance)), same)
    return L


def role_loss(b):
    x = adapter(b)
    z = heads.role(heads.pairs(x, b)[0])
    L = dict(roles=A.roles * F.cross_entropy(z, b['label']), predicate=.3 * F.binary_cross_entropy_with_logits(heads.predicate(x)[:, 0], b['pred']))
    k = ~b['grade'].isnan()
    if A.grades and k.any():
        L['grade'] = A.grades * F.smooth_l1_loss(heads.grade(x[k])[:, 0], b['grade'][k] / 3)
    return L


def soft_loss(b):
    """What the teachers say of articles nobody has read, in place of gold."""
    x = adapter(b)
    o = heads.events(x, b)
    w, q = b['w'], b['y']
    near = q * w
    L = {}
    L['gate'] = .3 * (F.binary_cross_entropy_with_logits(o['gate'], q, reduction='none') * w).sum() / w.sum()
    L['trigger'] = 3 * (F.binary_cross_entropy_with_logits(o['trigger'], q, reduction='none') * w).sum() / w.sum()

    def soft(z, t):
        return -((z.log_softmax(-1) * t).sum(-1) * near).sum() / near.sum()
    L['type'], L['status'], L['worth'] = .5 * soft(o['type'], b['type']), .7 * soft(o['status'], b['status']), .3 * soft(o['worth'], b['worth'])
    L['novel'] = .3 * (F.binary_cross_entropy_with_logits(o['novel'], b['first'], reduction='none') * near).sum() / near.sum()
    z, nobody = heads.pairs(x, b)
    g, t, p, name, gp, tp = group(heads.arguments(z), b)
    chance, none, inv = chances(g, p, nobody)
    sure, empty, _ = chances(t, p, b['nobody'])
    weight = q[torch.unique(p)]
    each = torch.zeros_like(none).index_add(0, inv, -sure.exp() * chance) - empty.exp() * none
    L['party'] = .5 * (each.sum(-1) * weight).sum() / weight.sum()
    if len(gp):
        L['place'] = .5 * F.binary_cross_entropy_with_logits(gp, torch.sigmoid(tp))
    if b['statements']:
        for k, z in zip(('acts', 'authorities'), heads.statements(x, b)):
            L[k] = -A.said * (z.log_softmax(-1) * b[k]).sum(-1).mean()
    if len(b['i']):
        L['join'] = F.binary_cross_entropy_with_logits(heads.joins(x, b, o, (name, p, chance)), b['same'])
    return {k: A.soft_weight * v for k, v in L.items()}


steps = A.epochs * len(list(chunks(train, 1500)))
done, began = 0, time.time()
role_stream = iter(())
pool_stream = iter(())
mean = [p.detach().clone() for p in params]
for epoch in range(A.epochs):
    random.shuffle(train)
    tally = {}
    for c in chunks(train, 1500):
        try:
            r = next(role_stream)
        except StopIteration:
            random.shuffle(roles)
            role_stream = chunks(roles, A.role_tokens)
            r = next(role_stream)
        rate = A.lr * min(1, (done + 1) / 100) * max(.02, 1 - done / steps)
        for g in opt.param_groups:
            g['lr'] = rate
        L = event_loss(D.batch(c))
        if A.roles > 0:
            L.update(role_loss(D.batch(r, roles=True)))
        if pool:
            try:
                r = next(pool_stream)
            except StopIteration:
                random.shuffle(pool)
                pool_stream = chunks(pool, A.soft_tokens)
                r = next(pool_stream)
            L.update({f'soft {k}': v for k, v in soft_loss(D.batch(r)).items()})
        opt.zero_grad()
        sum(L.values()).backward()
        torch.nn.utils.clip_grad_norm_(params, 5)
        opt.step()
        done += 1
        decay = min(.995, (done + 1) / (done + 10))
        with torch.no_grad():
            for m, p in zip(mean, params):
                m.lerp_(p, 1 - decay)
        for k, v in L.items():
            tally[k] = tally.get(k, 0) + float(v)
    kept = [p.detach().clone() for p in params]
    with torch.no_grad():
        for m, p in zip(mean, params):
            p.copy_(m)
    e = evaluate([(adapter, heads)], look, dev)
    adapter.train(), heads.train()
    torch.save(dict(adapter=adapter.state_dict(), heads=heads.state_dict(), dim=A.dim, dilations=A.dilations, pair=A.pair, meta=meta), A.out)
    if epoch + 1 < A.epochs:
        with torch.no_grad():
            for m, p in zip(kept, params):
                p.copy_(m)
    n = len(list(chunks(train, 1500)))
    print(epoch, round(time.time() - began), {k: round(v / n, 3) for k, v in tally.items()}, {k: round(v, 3) for k, v in e.items()}, flush=True)
