"""What is measured while training: figures of a model, or of the mean of several, on the look fold."""
from typing import NamedTuple

import torch

import data as D
from model import Adapter, Heads


def read_model(path):
    """A model as train.py saves it."""
    saved = torch.load(path)
    meta = saved['meta']
    adapter = Adapter(meta['adapterRows'], d=saved['dim'], dilations=tuple(int(x) for x in saved['dilations'].split(',')))
    heads = Heads(meta['pairRows'], d=saved['dim'], pair=saved.get('pair', 64))
    adapter.load_state_dict(saved['adapter']), heads.load_state_dict(saved['heads'], strict=False)
    return adapter.eval(), heads.eval()


def mean(outs):
    """The mean of several models' logits, key by key."""
    if isinstance(outs[0], dict):
        return {k: torch.stack([o[k] for o in outs]).mean(0) for k in outs[0]}
    return torch.stack(outs).mean(0)


def pairs(models, xs, b):
    """Logits of arguments and of nobody, the mean of several models'."""
    z, nobody = [], []
    for x, (_, heads) in zip(xs, models):
        y, n = heads.pairs(x, b)
        z.append(heads.arguments(y)), nobody.append(n)
    return mean(z), mean(nobody)


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


def joins(models, xs, b):
    """Logits that two words tell one event, the mean of several models'."""
    out = []
    for x, (_, heads) in zip(xs, models):
        z, nobody = heads.pairs(x, b)
        names = group(heads.arguments(z), b)
        parties = names.name, names.predicate, chances(names.logits, names.predicate, nobody)[0]
        out.append(heads.joins(x, b, heads.events(x, b), parties))
    return mean(out)


class Groups(NamedTuple):
    """Names that may be parties: logits, gold, predicate, a number for the name; and places: logits, gold."""
    logits: torch.Tensor
    gold: torch.Tensor
    predicate: torch.Tensor
    name: torch.Tensor
    place: torch.Tensor
    place_gold: torch.Tensor


def group(z, b):
    """The best mention of each name for each predicate."""
    keys, inv = torch.unique(b['group'], return_inverse=True)
    g = torch.full((len(keys), 3), -9.).scatter_reduce(0, inv[:, None].expand(-1, 3), z, 'amax', include_self=False)
    t = torch.zeros(len(keys), 3).scatter_reduce(0, inv[:, None].expand(-1, 3), b['arg'], 'amax', include_self=False)
    kind = torch.zeros(len(keys)).scatter_reduce(0, inv, b['kind'].float(), 'amax', include_self=False)
    p = torch.zeros(len(keys)).scatter_reduce(0, inv, b['p'].float(), 'amax', include_self=False).long()
    party = kind != D.PLACE
    return Groups(g[party][:, :2], t[party][:, :2], p[party], keys[party] & 0xFFFFF, g[~party][:, 2], t[~party][:, 2])


def chances(g, p, nobody):
    """Log probabilities of each name as actor and as recipient beside nobody, over the names of its predicate."""
    ps, inv = torch.unique(p, return_inverse=True)
    top = nobody[ps].scatter_reduce(0, inv[:, None].expand(-1, 2), g, 'amax', include_self=True).detach()
    total = (nobody[ps] - top).exp().index_add(0, inv, (g - top[inv]).exp()).log() + top
    return g - total[inv], nobody[ps] - total, inv


@torch.no_grad()
def evaluate(models, look, dev):
    """Figures of one model, or of the mean of several, on articles with gold and on sentences with roles."""
    for m in models:
        for part in m:
            part.eval()
    said, K, KT = [([], []), ([], [])], [], []
    P, Y, T, S, W, G, GT, R, J, JT = [], [], [], [], [], [], [], [0, 0, 0], [], []
    for c in chunks(look, 4000):
        b = D.batch(c)
        xs = [adapter(b) for adapter, _ in models]
        o = mean([heads.events(x, b) for x, (_, heads) in zip(xs, models)])
        if b['statements']:
            for (right, rule), k, z, first in zip(said, ('acts', 'authorities'), zip(*[heads.statements(x, b) for x, (_, heads) in zip(xs, models)]), (0, len(D.ACTS))):
                known = b[k] >= 0
                right.append((torch.stack(z).mean(0).argmax(-1) == b[k])[known].float())
                width = z[0].shape[1]
                rule.append((b['told'][:, first:first + width].argmax(-1) == b[k])[known].float())
        if b['attributions']:
            known = ~b['kept'].isnan()
            K.append(mean([heads.keeps(x, b) for x, (_, heads) in zip(xs, models)])[known]), KT.append(b['kept'][known])
        k = b['w'] > 0
        P.append(o['trigger'][k]), Y.append(b['y'][k])
        h = b['y'] == 1
        T.append((b['type'][h].gather(1, o['type'][h].argmax(-1, keepdim=True)) > 0).float())
        S.append((b['status'][h].gather(1, o['status'][h].argmax(-1, keepdim=True)) > 0).float())
        v = (b['worth'] >= 0) & h
        W.append((o['worth'][v].argmax(-1) == b['worth'][v]).float())
        J.append(joins(models, xs, b)), JT.append((b['event'][b['i']] == b['event'][b['j']]).float())
        z, nobody = pairs(models, xs, b)
        names = group(z, b)
        G.append(chances(names.logits, names.predicate, nobody)[0]), GT.append(names.gold)
    for c in chunks(dev[::2], 4000):
        b = D.batch(c, roles=True)
        z = mean([heads.role(heads.pairs(adapter(b), b)[0]) for adapter, heads in models]).argmax(-1)
        R = [R[0] + int(((z == b['label']) & (z > 0)).sum()), R[1] + int((z > 0).sum()), R[2] + int((b['label'] > 0).sum())]
    P, Y = torch.cat(P), torch.cat(Y)

    def best(p, y, total=None):
        order = p.argsort(descending=True)
        tp = y[order].cumsum(0)
        f = 2 * tp / (torch.arange(1, len(p) + 1) + (y.sum() if total is None else total))
        i = int(f.argmax())
        return float(f[i]), float(torch.sigmoid(p[order[i]]))
    g, t = torch.cat(G), torch.cat(GT)
    f, th = best(P, Y)
    rate = lambda x: float(torch.cat(x).mean())
    keep, kept = best(torch.cat(K), torch.cat(KT), sum(d['wanted'] for d in look))
    return dict(keep=keep, keep_th=kept, act=rate(said[0][0]), act_rule=rate(said[0][1]), authority=rate(said[1][0]), authority_rule=rate(said[1][1]), join=best(torch.cat(J), torch.cat(JT))[0], trigger=f, th=th, type=float(torch.cat(T).mean()), status=float(torch.cat(S).mean()), worth=float(torch.cat(W).mean()), actor=best(g[:, 0], t[:, 0])[0], recipient=best(g[:, 1], t[:, 1])[0], party=best(g.max(1).values, t.max(1).values)[0], roles=2 * R[0] / max(1, R[1] + R[2]))
