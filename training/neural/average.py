"""
Step 2b of the neural reader: the mean of snapshots of one run. Snapshots taken late in a run differ mostly in noise, and their
mean is better than any of them (Izmailov et al. 2018, Averaging weights leads to wider optima).

    python3 training/neural/average.py OUT SNAPSHOT...
"""
import sys

import torch

out, *snapshots = sys.argv[1:]
saved = [torch.load(s) for s in snapshots]
mean = {k: sum(s['state'][k] for s in saved) / len(saved) for k in saved[0]['state']}
torch.save({**saved[-1], 'state': mean}, out)
print(f'{out}: mean of {len(saved)}')
