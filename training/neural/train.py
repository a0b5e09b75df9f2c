"""
Step 2 of the neural reader: trains the model on what prepare.ts wrote.

    python3 training/neural/train.py --minutes 60 --out training/data/reader.pt

Two single-thread workers share the weights without locks (Hogwild), which is faster on two cores than one process with
two threads, and makes a run repeatable in kind, not in every bit: the shipped weights are those of the run in the log.
"""
import argparse
import copy
import random
import time

import numpy as np
import torch
import torch.multiprocessing as mp
import torch.nn as nn
import torch.nn.functional as F

import evaluate
from data import DATA, IGNORE, META, batches, collate, collate_soft, read, windows, with_soft
from model import Reader, restore

parser = argparse.ArgumentParser()
parser.add_argument('--minutes', type=float, default=60)
parser.add_argument('--width', type=int, default=128)
parser.add_argument('--dilations', default='1,2,4,8,4,1')
parser.add_argument('--arc', type=int, default=64)
parser.add_argument('--label', type=int, default=64)
parser.add_argument('--dropout', type=float, default=0.2)
parser.add_argument('--word-dropout', type=float, default=0.2)
parser.add_argument('--rate', type=float, default=2e-3)
parser.add_argument('--table-rate', type=float, default=4.0, help='times the base rate, for the embedding tables')
parser.add_argument('--tokens', type=int, default=2000, help='padded tokens a batch')
parser.add_argument('--workers', type=int, default=2)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--evaluate-every', type=float, default=10, help='minutes')
parser.add_argument('--ema', type=float, default=0.999, help='decay of the running mean of the weights, which is what is scored and kept')
parser.add_argument('--soft', type=float, default=0.0, help='share of the teachers in the loss (soft.py must have run); the gold has the rest')
parser.add_argument('--changed', nargs='*', default=[], help='streams of augment.py; every epoch takes one of them')
parser.add_argument('--renamed', nargs='*', default=[], help='streams of rename.py; every epoch takes one of them')
parser.add_argument('--only', default='', help='learns parameters whose names begin so (commas between), and leaves the others as they are')
parser.add_argument('--init', default='', help='goes on from these weights')
parser.add_argument('--out', default='reader.pt')
args = parser.parse_args()

vocab = META['vocab']


def cross(logits, target, smoothing=0.0):
    if (target != IGNORE).sum() == 0:
        return logits.sum() * 0
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1]), target.reshape(-1), ignore_index=IGNORE, label_smoothing=smoothing)


def binary(logits, target, mask):
    return F.binary_cross_entropy_with_logits(logits, target, weight=mask, reduction='sum') / mask.sum()


def towards(logits, target, mask):
    """Cross entropy with the teachers' probabilities; `mask` over tokens."""
    return -((F.log_softmax(logits, -1) * target).sum(-1) * mask).sum() / mask.sum()


SIZES = {k: len(vocab[k]) for k in ('upos', 'xpos', 'name', 'label')}
VERBAL = [vocab['upos'].index(t) for t in ('VERB', 'AUX')]


def taught_loss(model, batch):
    """The student's loss: a share of the teachers, the rest from gold. News follows the teachers' trees alone, as GUM has them."""
    c, t = collate(batch), collate_soft(batch, SIZES)
    source, mask, share = c['source'], c['mask'], args.soft
    kind = int(source[0])
    o = model(c['features'], mask)
    named = model.names(o, source)
    # GUM's names stand at their heads, which the teachers do not know
    own = 0 if kind == 1 else share
    loss = own * towards(named, t['name'], mask) + (1 - own) * cross(named, c['name']) if kind != 0 else named.sum() * 0
    if kind == 3:
        return loss
    if kind == 2:
        loss = 0.5 * loss
        source = torch.ones_like(source)
    s = model.with_source(o, source)
    arcs, r = model.arcs(s, c['sentence'], mask)
    labels, upos, xpos = model.labels(s, r, t['head']), model.parts(o, source), model.xpos(s)
    syntax = towards(arcs, t['arcs'], mask) + 0.8 * towards(labels, t['label'], mask) + 0.4 * towards(xpos, t['xpos'], mask) + 0.4 * towards(upos, t['upos'], mask)
    starts = torch.zeros_like(mask)
    starts[:, 1:] = ((c['sentence'][:, 1:] != c['sentence'][:, :-1]) & (c['sentence'][:, 1:] >= 0)).float()
    loss = loss + binary(model.start(o)[..., 0], starts, mask)
    verbal = mask * t['upos'][..., VERBAL].sum(-1)
    loss = loss + 0.1 * (F.smooth_l1_loss(model.fact(o)[..., 0], t['fact'], reduction='none') * verbal).sum() / verbal.sum().clamp(min=1)
    if kind < 2:
        gold = cross(arcs, c['head']) + 0.8 * cross(labels, c['label']) + 0.4 * cross(xpos, c['xpos']) + 0.4 * cross(upos, c['upos'])
        loss = loss + share * syntax + (1 - share) * gold
        judged = [(k, i, v) for k, u in enumerate(batch) for i, v in u['judgements']]
        if judged:
            k, i, v = (torch.tensor(x) for x in zip(*judged))
            loss = loss + 0.15 * F.smooth_l1_loss(model.fact(o)[k, i, 0], v.float())
        return loss
    loss = loss + 0.7 * syntax
    anchors = torch.zeros_like(mask)
    unit, anchor, roles, thought = [], [], [], []
    for k, u in enumerate(batch):
        for (a, gold), soft in zip(u['attributions'], u['soft'][0][1]['roles']):
            anchors[k, a] = 1
            unit.append(k)
            anchor.append(a)
            roles.append(gold)
            thought.append(soft.float())
    loss = loss + 3 * binary(model.anchor(o)[..., 0], (1 - share) * anchors + share * t['anchor'], mask)
    if unit:
        n = mask.shape[1]
        pad = lambda rows, value: nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=value)
        target, soft = pad(roles, IGNORE), pad(thought, 0.0)
        target = F.pad(target, (0, n - target.shape[1]), value=IGNORE)
        soft = F.pad(soft, (0, 0, 0, n - soft.shape[1]))
        said = model.attribution(o, torch.tensor(unit), torch.tensor(anchor))
        loss = loss + (1 - share) * cross(said, target) + share * towards(said, soft, (target != IGNORE).float())
    return loss


def changed_loss(model, batch):
    """The student's loss on sentences of augment.py: trees and tags from the teachers alone, names from both."""
    c, t = collate(batch), collate_soft(batch, SIZES)
    own, mask = c['source'], c['mask']
    o = model(c['features'], mask)
    s = model.with_source(o, own.clamp(max=1))  # wikigold's trees are those of GUM
    arcs, r = model.arcs(s, c['sentence'], mask)
    loss = towards(arcs, t['arcs'], mask) + 0.8 * towards(model.labels(s, r, t['head']), t['label'], mask)
    loss = loss + 0.4 * towards(model.xpos(s), t['xpos'], mask) + 0.4 * towards(model.parts(o, own.clamp(max=1)), t['upos'], mask)
    named = (own == 3).float()[:, None] * mask
    if named.sum() > 0:
        gold = c['name'].masked_fill((own != 3)[:, None], IGNORE)
        loss = loss + args.soft * towards(model.names(o, own), t['name'], named) + (1 - args.soft) * cross(model.names(o, own), gold)
    return loss


def renamed_loss(model, batch):
    """The loss on sentences of rename.py: names alone, from gold; the news' are silver."""
    c = collate(batch)
    named = model.names(model(c['features'], c['mask']), c['source'])
    weight = torch.where(c['source'] == 2, 0.5, 1.0)[:, None].expand_as(c['name']) * c['mask']
    each = F.cross_entropy(named.reshape(-1, named.shape[-1]), c['name'].clamp(min=0).reshape(-1), reduction='none')
    return (each * weight.reshape(-1)).sum() / weight.sum()


def loss_of(model, batch):
    if args.soft:
        return taught_loss(model, batch)
    c = collate(batch)
    source, mask = c['source'], c['mask']
    o = model(c['features'], mask)
    s = model.with_source(o, source)
    loss = (0.5 if int(source[0]) == 2 else 1.0) * cross(model.names(o, source), c['name'])
    kind = int(source[0])
    if kind == 3:  # wikigold: names alone
        return loss
    scores, r = model.arcs(s, c['sentence'], mask)
    syntax = cross(scores, c['head']) + 0.8 * cross(model.labels(s, r, c['head'].clamp(min=0)), c['label']) + 0.4 * cross(model.xpos(s), c['xpos'])
    starts = torch.zeros_like(mask)
    starts[:, 1:] = ((c['sentence'][:, 1:] != c['sentence'][:, :-1]) & (c['sentence'][:, 1:] >= 0)).float()
    loss = loss + binary(model.start(o)[..., 0], starts, mask)
    if kind < 2:
        loss = loss + syntax + 0.4 * cross(model.parts(o, source), c['upos'])
        judged = [(k, t, v) for k, u in enumerate(batch) for t, v in u['judgements']]
        if judged:
            k, t, v = (torch.tensor(x) for x in zip(*judged))
            loss = loss + 0.15 * F.smooth_l1_loss(model.fact(o)[k, t, 0], v.float())
        return loss
    loss = loss + 0.4 * syntax
    anchors = torch.zeros_like(mask)
    unit, anchor, roles = [], [], []
    for k, u in enumerate(batch):
        for a, labels in u['attributions']:
            anchors[k, a] = 1
            unit.append(k)
            anchor.append(a)
            roles.append(labels)
    loss = loss + 3 * binary(model.anchor(o)[..., 0], anchors, mask)
    if unit:
        target = nn.utils.rnn.pad_sequence(roles, batch_first=True, padding_value=IGNORE)
        target = F.pad(target, (0, mask.shape[1] - target.shape[1]), value=IGNORE)
        loss = loss + cross(model.attribution(o, torch.tensor(unit), torch.tensor(anchor)), target)
    return loss


def scores_of(model, quick):
    dev = {k: read(k) for k in ('ewt-dev', 'gum-dev', 'ewt-dev-joined', 'gum-dev-joined', 'news-dev', 'wikigold-dev')}
    cut = (lambda units: units[::4]) if quick else (lambda units: units)
    rng = random.Random(0)
    return dict(
        ewt=evaluate.trees(model, cut(dev['ewt-dev'])),
        ewt_as_gum=evaluate.trees(model, cut(dev['ewt-dev']), 1) if not quick else '',
        gum=evaluate.trees(model, cut(dev['gum-dev'])),
        ewt_joined=evaluate.trees(model, dev['ewt-dev-joined']) if not quick else '',
        gum_joined=evaluate.trees(model, dev['gum-dev-joined']) if not quick else '',
        attributions=evaluate.attributions(model, cut(dev['news-dev'])),
        names_news=evaluate.names(model, cut(dev['news-dev']), vocab),
        names_gum=evaluate.name_heads(model, [u for u in dev['gum-dev'] if (u['name'] >= 0).all()], vocab),
        names_wikigold=evaluate.names(model, dev['wikigold-dev'], vocab),
        starts_gum=evaluate.sentence_starts(model, windows(dev['gum-dev'], rng, 90, 1)),
        factuality=evaluate.factuality(model, cut(dev['ewt-dev'])),
    )


def save(model, name=args.out):
    torch.save(dict(state=model.state_dict(), config=model.config, vocab=vocab, args=vars(args)), name)


class Mean:
    """Running mean of the weights; young means follow faster."""

    def __init__(self, model):
        self.model, self.steps = copy.deepcopy(model), 0
        self.pairs = list(zip(self.model.parameters(), model.parameters()))

    @torch.no_grad()
    def update(self):
        self.steps += 1
        keep = min(args.ema, (1 + self.steps) / (10 + self.steps))
        torch._foreach_mul_([m for m, _ in self.pairs], keep)
        torch._foreach_add_([m for m, _ in self.pairs], [w.detach() for _, w in self.pairs], alpha=1 - keep)


def work(rank, model, units, begin, mean):
    torch.set_num_threads(1)
    torch.manual_seed(args.seed * 100 + rank)
    tables = {id(t) for t in model.tables()}
    optimiser = torch.optim.Adam([
        dict(params=[p for p in model.parameters() if id(p) in tables and p.requires_grad], scale=args.table_rate),
        dict(params=[p for p in model.parameters() if id(p) not in tables and p.requires_grad], scale=1.0),
    ], lr=args.rate, betas=(0.9, 0.98))
    step, epoch, shown, seen = 0, 0, 0.0, 0
    while True:
        rng = random.Random(args.seed * 1000 + epoch)  # the same order in every worker: each takes its share
        todo = batches(windows(units['tree'], rng), args.tokens, rng) + batches(windows(units['tree'], rng, 90, 0.3), args.tokens, rng)
        todo += batches(units['news'], args.tokens, rng)
        for _ in range(3):
            todo += batches(units['names'], args.tokens, rng)
        todo = [(loss_of, batch) for batch in todo]
        if units['changed']:
            changed = units['changed'][epoch % len(units['changed'])]
            todo += [(changed_loss, batch) for batch in batches(windows(changed, rng, 60, 0.3), args.tokens, rng)]
        if units['renamed']:
            renamed = units['renamed'][epoch % len(units['renamed'])]
            todo += [(renamed_loss, batch) for batch in batches(renamed, args.tokens, rng)]
        rng.shuffle(todo)
        total = 0.0
        for count, (judge, batch) in enumerate(todo[rank::args.workers]):
            done = (time.time() - begin) / (60 * args.minutes)
            if done >= 1:
                return
            model.train()
            rate = args.rate * min(1, (step + 1) / 200) * (1 - done) + 1e-5
            for group in optimiser.param_groups:
                group['lr'] = rate * group['scale']
            loss = judge(model, batch)
            if not loss.requires_grad:  # nothing in it that learns (--only)
                continue
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step += 1
            if rank == 0:
                mean.update()
            seen += sum(u['n'] for u in batch)
            total += float(loss.detach())
            minutes = (time.time() - begin) / 60
            if rank == 0 and minutes - shown >= args.evaluate_every:
                shown = minutes
                save(mean.model, f'{args.out}.before')
                print(f'{minutes:.1f} min, epoch {epoch}, {seen} tokens a worker, loss {total / (count + 1):.3f}', scores_of(mean.model, True), flush=True)
        epoch += 1


if __name__ == '__main__':
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    get = with_soft if args.soft else read
    units = dict(tree=get('ewt-train') + get('gum-train') + get('ewt-train-joined') + get('gum-train-joined'), news=get('news-train'), names=get('wikigold-train'))
    units['changed'] = [torch.load(DATA / f'{name}.pt') for name in args.changed]
    units['renamed'] = [torch.load(DATA / f'{name}.pt') for name in args.renamed]
    model = Reader(vocab, d=args.width, dilations=[int(x) for x in args.dilations.split(',')], p=args.dropout, word_dropout=args.word_dropout, arc=args.arc, label=args.label)
    print(vars(args), 'weights', sum(p.numel() for p in model.parameters()), 'without tables', sum(p.numel() for p in model.parameters()) - sum(t.numel() for t in model.tables()), flush=True)
    if args.init:
        # a model of another width still lends its tables
        own, other = model.state_dict(), restore(torch.load(args.init)).state_dict()
        fits = {k: v for k, v in other.items() if k in own and own[k].shape == v.shape}
        model.load_state_dict({**own, **fits})
        print(f'{len(fits)} of {len(own)} tensors from {args.init}', flush=True)
    else:
        centroids = torch.from_numpy(np.load(DATA / 'vectors.centroids.npy'))
        with torch.no_grad():
            model.vector.weight[1:] = 0.25 * centroids.flatten(0, 1)
    for name, parameter in model.named_parameters():
        parameter.requires_grad = name.startswith(tuple(args.only.split(',')))
    model.share_memory()
    mean = Mean(model)
    begin = time.time()
    others = [mp.get_context('fork').Process(target=work, args=(r, model, units, begin, None)) for r in range(1, args.workers)]
    for p in others:
        p.start()
    work(0, model, units, begin, mean)
    for p in others:
        p.join()
    save(mean.model)
    print('end', scores_of(mean.model, False), flush=True)
