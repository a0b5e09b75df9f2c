"""
Step 5b of the neural reader: the mean of the weights of several stages of one run (Izmailov et al. 2018, stochastic weight averaging).

    python3 training/neural/average.py OUT.pt A.pt B.pt …
"""
import sys

import torch

out, *paths = sys.argv[1:]
models = [torch.load(p) for p in paths]
state = {k: torch.stack([m['state'][k] for m in models]).mean(0) for k in models[0]['state']}
torch.save({**models[0], 'state': state}, out)
print(f'{len(paths)} models, {len(state)} tensors')
