"""Reads the streams of integers that prepare.ts writes, and makes batches of them."""
import json
import os
import random
from pathlib import Path

import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

DATA = Path(os.environ.get('TRAINING_DATA', Path(__file__).resolve().parent.parent / 'data'))
META = json.loads((DATA / 'meta.json').read_text()) if (DATA / 'meta.json').exists() else None
FEATURES = META['features'] if META else 0
IGNORE = -100
COLUMNS = ('upos', 'xpos', 'head', 'label', 'name', 'sentence')


def read(name):
    """All units of one stream, as dicts of small tensors."""
    flat = np.fromfile(DATA / f'{name}.i32', dtype=np.int32).astype(np.int64)
    units, at = [], 0
    while at < len(flat):
        n, attributions, judgements, doc, paragraph, source = flat[at:at + 6]
        at += 6
        unit = dict(n=int(n), doc=int(doc), paragraph=int(paragraph), source=int(source))
        unit['features'] = torch.from_numpy(flat[at:at + n * FEATURES].reshape(n, FEATURES).copy())
        at += n * FEATURES
        for column in COLUMNS:
            unit[column] = torch.from_numpy(flat[at:at + n].copy())
            at += n
        unit['attributions'] = []
        for _ in range(attributions):
            unit['attributions'].append((int(flat[at]), torch.from_numpy(flat[at + 1:at + 1 + n].copy())))
            at += 1 + n
        unit['judgements'] = [(int(flat[at + 2 * k]), flat[at + 2 * k + 1] / 1000) for k in range(judgements)]
        at += 2 * judgements
        units.append(unit)
    return units


def with_soft(name):
    """Units of one stream with what the teachers think of them (soft.py)."""
    units = read(name)
    for u, soft in zip(units, torch.load(DATA / f'soft-{name}.pt')):
        u['soft'] = [(0, soft)]
    return units


def join(units):
    """Consecutive sentences as one window, as the product reads paragraphs."""
    if len(units) == 1:
        return units[0]
    out = dict(n=sum(u['n'] for u in units), doc=units[0]['doc'], paragraph=units[0]['paragraph'], source=units[0]['source'])
    out['features'] = torch.cat([u['features'] for u in units])
    for column in ('upos', 'xpos', 'label', 'name'):
        out[column] = torch.cat([u[column] for u in units])
    base, heads, judgements, soft = 0, [], [], []
    for u in units:
        h = u['head'].clone()
        h[h > 0] += base
        heads.append(h)
        judgements += [(t + base, v) for t, v in u['judgements']]
        soft += [(base + at, s) for at, s in u.get('soft', [])]
        base += u['n']
    out['head'] = torch.cat(heads)
    out['sentence'] = torch.cat([torch.full((u['n'],), k) for k, u in enumerate(units)])
    out['attributions'] = []
    out['judgements'] = judgements
    if soft:
        out['soft'] = soft
    return out


def windows(sentences, rng, longest=90, chance=0.6):
    """Joins neighbouring sentences of a paragraph at random, up to `longest` tokens."""
    out, group, size = [], [], 0
    for s in sentences:
        last = group[-1] if group else None
        same = last is not None and (s['doc'], s['paragraph'], s['source']) == (last['doc'], last['paragraph'], last['source'])
        if same and size + s['n'] <= longest and rng.random() < chance:
            group.append(s)
            size += s['n']
        else:
            if group:
                out.append(join(group))
            group, size = [s], s['n']
    if group:
        out.append(join(group))
    return out


def batches(units, tokens, rng, longest=205):
    """Lists of units of about the same length, at most `tokens` padded tokens each, in random order."""
    units = [u for u in units if u['n'] <= longest]
    order = sorted(units, key=lambda u: u['n'] + rng.random() * 6)
    out, batch, width = [], [], 0
    for u in order:
        if batch and max(width, u['n']) * (len(batch) + 1) > tokens:
            out.append(batch)
            batch, width = [], 0
        batch.append(u)
        width = max(width, u['n'])
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def collate(batch):
    """Padded tensors of a batch."""
    out = {c: pad_sequence([u[c] for u in batch], batch_first=True, padding_value=IGNORE if c != 'sentence' else -1) for c in COLUMNS}
    out['features'] = pad_sequence([u['features'] for u in batch], batch_first=True)
    lengths = torch.tensor([u['n'] for u in batch])
    out['mask'] = (torch.arange(out['features'].shape[1])[None] < lengths[:, None]).float()
    out['lengths'] = lengths
    out['source'] = torch.tensor([u['source'] for u in batch])
    return out


def collate_soft(batch, sizes):
    """What the teachers think, padded with zeros: upos, xpos, name, label (batch, n, classes), arcs (batch, n, n + 1), anchor, start, fact, head (batch, n)."""
    n = max(u['n'] for u in batch)
    parts = batch[0]['soft'][0][1]
    out = {k: torch.zeros(len(batch), n, sizes[k]) for k in ('upos', 'xpos', 'name', 'label') if k in parts}
    out.update({k: torch.zeros(len(batch), n) for k in ('anchor', 'start', 'fact')})
    if 'arcs' in parts:
        out['arcs'], out['head'] = torch.zeros(len(batch), n, n + 1), torch.zeros(len(batch), n, dtype=torch.long)
    for k, u in enumerate(batch):
        for base, soft in u['soft']:
            m = len(soft['name'])
            for name in out:
                if name == 'arcs':
                    out[name][k, base:base + m, 0] = soft['arcs'][:, 0].float()
                    out[name][k, base:base + m, base + 1:base + m + 1] = soft['arcs'][:, 1:].float()
                elif name == 'head':
                    out[name][k, base:base + m] = torch.where(soft['head'] > 0, soft['head'] + base, 0)
                else:
                    out[name][k, base:base + m] = soft[name].float()
    return out
