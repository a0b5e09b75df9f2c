"""
Step 10 of the learnt events: how sure the head that keeps attributions may be taken to be, fitted on the bank's look fold.

    /usr/bin/python3 training/events/keep.py MODEL.pt [GOLD]

prints the numbers for WEIGHTS and BIAS of packages/core/src/statements/keep.ts, and the best threshold. The head is surer on the articles that
it has learnt from than it may be; logistic regression over its logit and what grammar and attribution head say.
"""
import sys

import numpy as np
import torch

import data as D
from measure import read_model

# columns of core/statements/keep-features.ts: confidence of the rule, how sure the attribution head is, found by it alone
CONFIDENCE, SURE, ALONE = 20, 21, 23
torch.set_num_threads(1)
adapter, heads = read_model(sys.argv[1])
logits, columns, right, wanted = [], [], [], 0
with torch.no_grad():
    for d in D.read_bank('look', sys.argv[2] if len(sys.argv) > 2 else '../shared/gold'):
        if not d['loose']:
            continue
        b = D.batch([d])
        asked = ~b['kept'].isnan()
        logits.append(heads.keeps(adapter(b), b)[asked]), columns.append(b['loose_told'][asked]), right.append(b['kept'][asked])
        wanted += d['wanted']
x, y = torch.cat(columns).numpy(), torch.cat(right).numpy()
x = np.stack([np.ones(len(x)), torch.cat(logits).numpy(), x[:, CONFIDENCE], x[:, SURE], x[:, ALONE]], 1)
w, ridge = np.zeros(x.shape[1]), np.diag([1e-6, 1, 1, 1, 1])
for _ in range(50):
    p = 1 / (1 + np.exp(-x @ w))
    w += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (y - p) - ridge @ w)
p = 1 / (1 + np.exp(-x @ w))
order = np.argsort(-p)
f = 2 * np.cumsum(y[order]) / (np.arange(1, len(p) + 1) + wanted)
print('bias', w[0].round(2), 'weights', w[1:].round(2), 'threshold', p[order][f.argmax()].round(2), 'F1', f.max().round(3))
