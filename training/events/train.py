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
from model import Adapter, Heads

ap = argparse.ArgumentParser()
ap.add_argument('out')
ap.add_argument('--gold', default='../shared/gold')
ap.add_argument('--epochs', type=int, default=12)
ap.add_argument('--seed', type=int, default=0)
ap.add_argument('--lr', type=float, default=2e-3)
ap.add_argument('--drop', type=float, default=.3)
ap.add_argument('--roles', type=float, default=1)
ap.add_argument('--dim', type=int, default=160)
ap.add_argument('--dilations', default='1,2,1')
ap.add_argument('--frac', type=float, default=1)
ap.add_argument('--off', default='')
ap.add_argument('--balance', type=float, default=.4)
ap.add_argument('--lexicon', type=float, default=0)
ap.add_argument('--pair', type=int, default=64)
ap.add_argument('--role-tokens', type=int, default=1500)
A = ap.parse_args()
OFF = set(A.off.split(','))
torch.manual_seed(A.seed)
random.seed(A.seed)
np.random.seed(A.seed)
torch.set_num_threads(1)
GOLD = Path(A.gold)
D.aliases(GOLD.parent / 'score/aliases.json')


def bank(which):
    docs = D.load('bank', which)
    for d in docs:
        own = Path(__file__).parent.parent / f'bank/records/{d["id"]}.gold.json'
        D.read_gold(d, json.load(open(own if own.exists() else GOLD / f'bank/records/{d["id"]}.gold.json')))
        d['pick'] = np.nonzero([d['event'][p] >= 0 and d['y'][p] == 1 for p in d['rows'][:, 0]])[0]
        d['linked'] = np.nonzero([d['event'][int(i)] >= 0 and d['event'][int(j)] >= 0 for i, j in d['links'][:, :2]])[0]
    return docs


train, look = bank('train'), bank('look')
random.shuffle(train)
if A.frac < 1:
    train = train[:round(len(train) * A.frac)]
roles, dev = D.read_roles('roles-train'), D.read_roles('roles-dev')
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
lexicon = torch.from_numpy(np.fromfile(D.DATA / 'lexicon.f32', dtype='f4').reshape(-1, D.VECTOR + 2 * len(D.TYPES)))
lexicon = lexicon[lexicon[:, :D.VECTOR].abs().sum(1) > 0]
params = list(adapter.parameters()) + list(heads.parameters())
print(sum(p.numel() for p in params), 'weights', flush=True)
opt = torch.optim.Adam(params, lr=A.lr, betas=(.9, .98))


def rarity(field, power):
    """How much each value counts: the rarer, the more."""
    n = sum(torch.from_numpy(d[field]).sum(0) for d in train) + 1
    return (n.sum() / len(n) / n) ** power


balance = dict(type=rarity('type', A.balance * .25), status=rarity('status', A.balance))


def group(z, b):
    """The best mention of each name for each predicate: logits, gold, kind, predicate."""
    keys, inv = torch.unique(b['group'], return_inverse=True)
    g = torch.full((len(keys), 3), -9.).scatter_reduce(0, inv[:, None].expand(-1, 3), z, 'amax', include_self=False)
    t = torch.zeros(len(keys), 3).scatter_reduce(0, inv[:, None].expand(-1, 3), b['arg'], 'amax', include_self=False)
    kind = torch.zeros(len(keys)).scatter_reduce(0, inv, b['kind'].float(), 'amax', include_self=False)
    p = torch.zeros(len(keys)).scatter_reduce(0, inv, b['p'].float(), 'amax', include_self=False).long()
    party = kind != D.PLACE
    return g[party][:, :2], t[party][:, :2], p[party], g[~party][:, 2], t[~party][:, 2]


def chances(g, p, nobody):
    """Log probabilities of each name as actor and as recipient beside nobody, over the names of its predicate."""
    ps, inv = torch.unique(p, return_inverse=True)
    top = nobody[ps].scatter_reduce(0, inv[:, None].expand(-1, 2), g, 'amax', include_self=True).detach()
    total = (nobody[ps] - top).exp().index_add(0, inv, (g - top[inv]).exp()).log() + top
    return g - total[inv], nobody[ps] - total, inv


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
    z, nobody = heads.pairs(x, b)
    g, t, p, gp, tp = group(heads.arguments(z), b)
    chance, none, inv = chances(g, p, nobody)
    many = torch.zeros(len(none), 2).index_add(0, inv, t)
    L['party'] = -((chance * t).sum(0) / 2 + (none * (many == 0)).sum(0)).sum() / len(none) * .5
    if len(gp):
        L['place'] = .5 * F.binary_cross_entropy_with_logits(gp, tp)
    if len(b['i']):
        same = (b['event'][b['i']] == b['event'][b['j']]).float()
        L['join'] = F.binary_cross_entropy_with_logits(heads.joins(x, b), same)
    v = lexicon[torch.randint(len(lexicon), (64,))]
    L['lexicon'] = A.lexicon * F.binary_cross_entropy_with_logits(heads.senses(v[:, :D.VECTOR]), v[:, D.VECTOR:]) * 5
    return L


def role_loss(b):
    x = adapter(b)
    z = heads.role(heads.pairs(x, b)[0])
    return dict(roles=A.roles * F.cross_entropy(z, b['label']), predicate=.3 * F.binary_cross_entropy_with_logits(heads.predicate(x)[:, 0], b['pred']))


def chunks(items, most):
    out, n = [], 0
    for d in items:
        out.append(d)
        n += d['n']
        if n >= most:
            yield out
            out, n = [], 0
    if out:
        yield out


@torch.no_grad()
def evaluate():
    adapter.eval(), heads.eval()
    P, Y, T, S, W, G, GT, R, J, JT = [], [], [], [], [], [], [], [0, 0, 0], [], []
    for c in chunks(look, 4000):
        b = D.batch(c)
        x = adapter(b)
        o = heads.events(x, b)
        k = b['w'] > 0
        P.append(o['trigger'][k]), Y.append(b['y'][k])
        h = b['y'] == 1
        T.append((b['type'][h].gather(1, o['type'][h].argmax(-1, keepdim=True)) > 0).float())
        S.append((b['status'][h].gather(1, o['status'][h].argmax(-1, keepdim=True)) > 0).float())
        v = (b['worth'] >= 0) & h
        W.append((o['worth'][v].argmax(-1) == b['worth'][v]).float())
        J.append(heads.joins(x, b)), JT.append((b['event'][b['i']] == b['event'][b['j']]).float())
        z, nobody = heads.pairs(x, b)
        g, t, p, _, _ = group(heads.arguments(z), b)
        G.append(chances(g, p, nobody)[0]), GT.append(t)
    for c in chunks(dev[::2], 4000):
        b = D.batch(c, roles=True)
        z = heads.role(heads.pairs(adapter(b), b)[0]).argmax(-1)
        R = [R[0] + int(((z == b['label']) & (z > 0)).sum()), R[1] + int((z > 0).sum()), R[2] + int((b['label'] > 0).sum())]
    P, Y = torch.cat(P), torch.cat(Y)

    def best(p, y):
        order = p.argsort(descending=True)
        tp = y[order].cumsum(0)
        f = 2 * tp / (torch.arange(1, len(p) + 1) + y.sum())
        i = int(f.argmax())
        return float(f[i]), float(torch.sigmoid(p[order[i]]))
    g, t = torch.cat(G), torch.cat(GT)
    adapter.train(), heads.train()
    f, th = best(P, Y)
    return dict(join=best(torch.cat(J), torch.cat(JT))[0], trigger=f, th=th, type=float(torch.cat(T).mean()), status=float(torch.cat(S).mean()), worth=float(torch.cat(W).mean()), actor=best(g[:, 0], t[:, 0])[0], recipient=best(g[:, 1], t[:, 1])[0], party=best(g.max(1).values, t.max(1).values)[0], roles=2 * R[0] / max(1, R[1] + R[2]))


steps = A.epochs * len(list(chunks(train, 1500)))
done, began = 0, time.time()
role_stream = iter(())
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
    e = evaluate()
    torch.save(dict(adapter=adapter.state_dict(), heads=heads.state_dict(), dim=A.dim, dilations=A.dilations, pair=A.pair, meta=meta), A.out)
    if epoch + 1 < A.epochs:
        with torch.no_grad():
            for m, p in zip(kept, params):
                p.copy_(m)
    n = len(list(chunks(train, 1500)))
    print(epoch, round(time.time() - began), {k: round(v / n, 3) for k, v in tally.items()}, {k: round(v, 3) for k, v in e.items()}, flush=True)
