"""
Step 5b of the neural reader: the mean of the weights of several stages of one run (Izmailov et al. 2018, stochastic weight averaging).

    python3 training/neural/average.py OUT.pt A.pt B.pt …
"""
import sys

import torch

from model import restore

out, *paths = sys.argv[1:]
models = [torch.load(p) for p in paths]
states = [restore(m).state_dict() for m in models]
state = {k: torch.stack([s[k] for s in states]).mean(0) for k in states[0]}
torch.save({**models[-1], 'state': state}, out)
print(f'{len(paths)} models, {len(state)} tensors')
