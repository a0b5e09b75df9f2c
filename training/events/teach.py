"""
Between two trainings: what several models say together of articles nobody has read, for a pupil to learn from.

    /usr/bin/python3 training/events/teach.py OUT.npz NAME MODEL.pt...     NAME as prepare.ts wrote it

The mean of the models' logits; a pupil (`train.py --soft NAME=OUT.npz`) learns from gold and from this side by side
(Hinton, Vinyals and Dean 2015: Distilling the knowledge in a neural network).
"""
import argparse
import json

import numpy as np
import torch

import data as D
from measure import chunks, evaluate, joins, mean, pairs, read_model

ap = argparse.ArgumentParser()
ap.add_argument('out')
ap.add_argument('name')
ap.add_argument('models', nargs='+')
ap.add_argument('--gold', default='../shared/gold')
A = ap.parse_args()
torch.set_num_threads(1)
models = [read_model(m) for m in A.models]
said = {k: [] for k in ('y', 'type', 'status', 'worth', 'first', 'nobody', 'arg', 'same', 'acts', 'authorities')}
look, dev = D.read_bank('look', A.gold), D.read_roles('roles-dev')
for m in models:
    print({k: round(v, 3) for k, v in evaluate([m], look, dev).items()}, flush=True)
print('mean', {k: round(v, 3) for k, v in evaluate(models, look, dev).items()}, flush=True)
docs = D.read_raw(A.name)
with torch.no_grad():
    for c in chunks(docs, 4000):
        b = D.batch(c)
        xs = [adapter(b) for adapter, _ in models]
        o = mean([heads.events(x, b) for x, (_, heads) in zip(xs, models)])
        z, nobody = pairs(models, xs, b)
        said['y'].append(torch.sigmoid(o['trigger'])), said['first'].append(torch.sigmoid(o['novel']))
        for k in ('type', 'status', 'worth'):
            said[k].append(o[k].softmax(-1))
        if b['statements']:
            for k, logits in zip(('acts', 'authorities'), zip(*[heads.statements(x, b) for x, (_, heads) in zip(xs, models)])):
                said[k].append(mean(list(logits)).softmax(-1))
        said['nobody'].append(nobody), said['arg'].append(z)
        said['same'].append(torch.sigmoid(joins(models, xs, b)) if len(b['i']) else torch.zeros(0))
np.savez(A.out, **{k: torch.cat(v).numpy().astype('f2') for k, v in said.items()})
print(json.dumps({k: list(torch.cat(v).shape) for k, v in said.items()}))
