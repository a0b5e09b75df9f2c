"""Scores on the development side, with gold tokens; the whole reader is scored by `npm run score`."""
import torch
from data import collate


def single_root_tree(scores):
    """Greedy heads with cycles broken by Chu-Liu-Edmonds' local repair; one root. scores: n × (n + 1), numpy."""
    n = scores.shape[0]
    s = scores.copy()
    for i in range(n):
        s[i, i + 1] = -1e9
    heads = s.argmax(1)
    roots = [i for i in range(n) if heads[i] == 0]
    if len(roots) != 1 and n > 1:
        gap = [s[i, 0] - s[i, 1:].max() for i in range(n)]
        best = max(roots or range(n), key=lambda i: gap[i])
        s[:, 0] = -1e8
        s[best, :] = -1e9
        s[best, 0] = 0
        heads = s.argmax(1)
    for _ in range(n):
        colour, cycle = [0] * (n + 1), None
        for i in range(1, n + 1):
            path, v = [], i
            while v and not colour[v]:
                colour[v] = i
                path.append(v)
                v = heads[v - 1]
            if v and colour[v] == i:
                cycle = path[path.index(v):]
                break
        if not cycle:
            break
        inside, best = set(cycle), None
        for dep in cycle:
            for h in range(n + 1):
                if h in inside or s[dep - 1, h] < -1e7:
                    continue
                loss = s[dep - 1, h] - s[dep - 1, heads[dep - 1]]
                if best is None or loss > best[0]:
                    best = (loss, dep, h)
        if not best:
            break
        heads[best[1] - 1] = best[2]
    return torch.as_tensor(heads)


def chunks(units, tokens=5000):
    batch, width = [], 0
    for u in sorted(units, key=lambda u: u['n']):
        if batch and max(width, u['n']) * (len(batch) + 1) > tokens:
            yield batch
            batch, width = [], 0
        batch.append(u)
        width = max(width, u['n'])
    if batch:
        yield batch


@torch.no_grad()
def trees(model, units, source=None):
    model.eval()
    count = upos = xpos = uas = las = 0
    for batch in chunks(units):
        c = collate(batch)
        o = model(c['features'], c['mask'])
        src = c['source'] if source is None else torch.full_like(c['source'], source)
        s = model.with_source(o, src)
        scores, r = model.arcs(s, c['sentence'], c['mask'])
        heads = torch.zeros_like(c['head'])
        array = scores.numpy()
        for k, u in enumerate(batch):
            heads[k, :u['n']] = single_root_tree(array[k, :u['n'], :u['n'] + 1])
        labels = model.labels(s, r, heads).argmax(-1)
        ok = c['head'] >= 0
        right = ok & (heads == c['head'])
        count += int(ok.sum())
        uas += int(right.sum())
        las += int((right & (labels == c['label'])).sum())
        upos += int((ok & (model.parts(o, src).argmax(-1) == c['upos'])).sum())
        xpos += int((ok & (model.xpos(s).argmax(-1) == c['xpos'])).sum())
    return dict(upos=round(100 * upos / count, 2), xpos=round(100 * xpos / count, 2), uas=round(100 * uas / count, 2), las=round(100 * las / count, 2))


def spans(tags, names):
    out, current = [], None
    for i, t in enumerate(list(tags) + [0]):
        tag = names[t] if t >= 0 else 'O'
        if current and (tag[0] != 'I' or tag[2:] != current[2]):
            out.append((current[0], i, current[2]))
            current = None
        if tag[0] == 'B' or (tag[0] == 'I' and current is None):
            current = (i, i, tag[2:])
    return set(out)


def f1(tp, predicted, gold):
    return round(200 * tp / max(1, predicted + gold), 2)


@torch.no_grad()
def names(model, units, vocab):
    model.eval()
    tp = predicted = gold = 0
    for batch in chunks(units):
        c = collate(batch)
        tags = model.names(model(c['features'], c['mask']), c['source']).argmax(-1)
        for k, u in enumerate(batch):
            g, p = spans(u['name'].tolist(), vocab['name']), spans(tags[k, :u['n']].tolist(), vocab['name'])
            tp, predicted, gold = tp + len(g & p), predicted + len(p), gold + len(g)
    return f1(tp, predicted, gold)


@torch.no_grad()
def name_heads(model, units, vocab):
    """F1 of GUM's names by head and type; the tree, which cuts them, has no part in it."""
    model.eval()
    tp = predicted = gold = 0
    kind = lambda tags: (tags + 1) // 2
    for batch in chunks(units):
        c = collate(batch)
        tags = model.names(model(c['features'], c['mask']), c['source']).argmax(-1)
        g, p = kind(c['name'].clamp(min=0)), kind(tags) * c['mask'].long()
        tp, predicted, gold = tp + int(((g > 0) & (g == p)).sum()), predicted + int((p > 0).sum()), gold + int((g > 0).sum())
    return f1(tp, predicted, gold)


@torch.no_grad()
def attributions(model, units, threshold=0.5):
    """F1 of statements by content overlap (dice ≥ .5 of tokens), one to one: close to the scorer's `statements.f1`."""
    model.eval()
    tp = predicted = gold = 0
    for batch in chunks(units):
        c = collate(batch)
        o = model(c['features'], c['mask'])
        p = torch.sigmoid(model.anchor(o)[..., 0]) * c['mask']
        unit, anchor = (p > threshold).nonzero(as_tuple=True)
        roles = model.attribution(o, unit, anchor).argmax(-1) if len(unit) else None
        found = [[] for _ in batch]
        for k in range(len(unit)):
            n = batch[int(unit[k])]['n']
            content = set((roles[k, :n] == 3).nonzero()[:, 0].tolist())
            if content:
                found[int(unit[k])].append(content)
        for u, f in zip(batch, found):
            g = [set((labels == 3).nonzero()[:, 0].tolist()) for _, labels in u['attributions']]
            pairs = sorted(((2 * len(a & b) / (len(a) + len(b)), i, j) for i, a in enumerate(g) for j, b in enumerate(f)), reverse=True)
            left, right = set(), set()
            for score, i, j in pairs:
                if score >= 0.5 and i not in left and j not in right:
                    left.add(i)
                    right.add(j)
            tp, predicted, gold = tp + len(left), predicted + len(f), gold + len(g)
    return f1(tp, predicted, gold)


@torch.no_grad()
def sentence_starts(model, units):
    model.eval()
    tp = predicted = gold = 0
    for batch in chunks(units):
        c = collate(batch)
        p = model.start(model(c['features'], c['mask']))[..., 0] > 0
        s = c['sentence']
        g = torch.zeros_like(p)
        g[:, 1:] = (s[:, 1:] != s[:, :-1]) & (s[:, 1:] >= 0)
        p[:, 0] = False
        p = p & c['mask'].bool()
        tp, predicted, gold = tp + int((p & g).sum()), predicted + int(p.sum()), gold + int(g.sum())
    return f1(tp, predicted, gold)


@torch.no_grad()
def factuality(model, units):
    model.eval()
    x, y = [], []
    for batch in chunks([u for u in units if u['judgements']]):
        c = collate(batch)
        p = model.fact(model(c['features'], c['mask']))[..., 0]
        for k, u in enumerate(batch):
            for t, v in u['judgements']:
                x.append(float(p[k, t]))
                y.append(v)
    x, y = torch.tensor(x), torch.tensor(y)
    x, y = x - x.mean(), y - y.mean()
    return round(float((x * y).sum() / (x.norm() * y.norm())), 3)
