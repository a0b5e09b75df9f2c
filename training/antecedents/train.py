"""
Step 2 of the learnt antecedents: the ranker of packages/core/src/actors/antecedents, a small network over the numbers of each mention
and each candidate and over the vectors of their words.

    /usr/bin/python3 training/antecedents/train.py DATA[,DATA] OUT [--cv [--errors]]

DATA: folders that prepare.ts wrote (the rules' reading; the ranker's own). Writes OUT.json (shape) and OUT.bin. --cv says by
cross-validation over documents of the train side what it is worth, and writes nothing; --errors prints what was wrong (of data prepared
with --notes). “rules” in the tables: what the rules chose. Seeded; one thread.
"""
import json
import sys
import zlib
from pathlib import Path

import numpy as np
import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'events'))
from tensors import Tensors

torch.set_num_threads(1)
args = sys.argv[1:]
options = dict(x[2:].split('=') if '=' in x else (x[2:], '1') for x in args if x.startswith('--'))
folders, out = [x for x in args if not x.startswith('--')][:2]
folders = folders.split(',')
EPOCHS, HIDDEN, SMALL, DROP, RATE, DECAY = 10, 96, 16, 0.12, 3e-3, 0.02


def load(folder, name):
    meta = json.load(open(f'{folder}/meta.json'))
    lines = [json.loads(x) for x in open(f'{folder}/{name}.jsonl')]
    mention = np.fromfile(f'{folder}/{name}.mention', 'f4').reshape(-1, meta['mention'])
    pairs = np.fromfile(f'{folder}/{name}.pairs', 'f4').reshape(-1, meta['pair'])
    words = np.fromfile(f'{folder}/words.f32', 'f4').reshape(-1, meta['width'])
    at, samples = 0, []
    for i, x in enumerate(lines):
        n = len(x['label'])
        x.update(mention=mention[i], pairs=pairs[at:at + n], said=words[x['words'][0]], doing=words[x['words'][1]], being=words[x['words'][2:]])
        at += n
        samples.append(x)
    return samples, meta


class Ranker(nn.Module):
    def __init__(self, meta):
        super().__init__()
        w = meta['width']
        self.noun, self.verb, self.being = (nn.Linear(w, SMALL) for _ in range(3))
        self.mention = nn.Linear(meta['mention'] + SMALL, HIDDEN)
        self.pair = nn.Linear(meta['pair'] + 2 * SMALL, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(DROP)
        for layer in (self.noun, self.verb, self.being):
            nn.init.normal_(layer.weight, std=0.25)

    def forward(self, b):
        """Logits of each mention's candidates, a row a mention; what is no candidate is far below."""
        said, doing, being = self.noun(b['said']), self.verb(b['doing']), self.being(b['being'])
        alone = self.mention(torch.cat([self.drop(b['mention']), said], -1))
        row = b['row']
        x = torch.cat([self.drop(b['pairs']), self.drop(said[row] * being), self.drop(doing[row] * being)], -1)
        h = self.drop(torch.relu(alone[row] + self.pair(x)))
        return torch.full(b['label'].shape, -1e9).index_put((row, b['column']), self.out(h)[:, 0])


def batch(samples):
    sizes = [len(x['label']) for x in samples]
    stack = lambda key: torch.from_numpy(np.stack([x[key] for x in samples]))
    flat = lambda key: torch.from_numpy(np.concatenate([x[key] for x in samples]))
    row = torch.from_numpy(np.repeat(np.arange(len(samples)), sizes))
    column = torch.from_numpy(np.concatenate([np.arange(n) for n in sizes]))
    label = torch.zeros(len(samples), max(sizes))
    label[row, column] = torch.tensor([y for x in samples for y in x['label']], dtype=torch.float32)
    return dict(
        mention=stack('mention'), said=stack('said'), doing=stack('doing'), pairs=flat('pairs'), being=flat('being'),
        row=row, column=column, label=label, weight=torch.tensor([x['weight'] for x in samples]))


def train(samples, meta, seed):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = Ranker(meta)
    optimiser = torch.optim.AdamW(model.parameters(), RATE, weight_decay=DECAY)
    size = 64
    steps = EPOCHS * (len(samples) // size + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps, pct_start=0.15)
    for _ in range(EPOCHS):
        order = rng.permutation(len(samples))
        for i in range(0, len(order), size):
            b = batch([samples[k] for k in order[i:i + size]])
            p = torch.log_softmax(model(b), -1)
            right = torch.logsumexp(p.masked_fill(b['label'] == 0, -1e9), -1)
            loss = -(right * b['weight']).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return model.eval()


@torch.no_grad()
def odds(models, samples):
    found = []
    for i in range(0, len(samples), 256):
        part = samples[i:i + 256]
        b = batch(part)
        p = sum(torch.softmax(m(b), -1) for m in models) / len(models)
        found += [p[k, :len(x['label'])].numpy() for k, x in enumerate(part)]
    return found


def tell(name, samples, found):
    """Accuracy by kind, the rules' beside it."""
    rows = {}
    for x, p in zip(samples, found):
        right = x['label'][int(p.argmax())]
        kind = x['sort'].split('.')[0]
        for key in ((x['set'], x['sort']), (x['set'], kind), (x['set'], 'all'), (x['set'], f"{kind}, {'new' if x['label'][0] else 'known'}")):
            rows.setdefault(key, []).append((x['label'][x['rules']], right))
    for key in sorted(rows):
        r = np.array(rows[key])
        print(f'{name:6} {key[0]:8} {key[1]:18} {len(r):5}  rules {r[:, 0].mean():.3f}  ranker {r[:, 1].mean():.3f}')


data = [load(f, 'train') for f in folders]
meta = data[0][1]
learn = [x for samples, _ in data for x in samples]
part = lambda x: zlib.crc32(x['id'].encode()) % 5
if 'cv' in options:
    kept, found = [], []
    last = data[-1][0]
    for k in range(5):
        models = [train([x for x in learn if part(x) != k], meta, 7)]
        held = [x for x in last if part(x) == k and x['set'] in ('speaker', 'event')]
        kept += held
        found += odds(models, held)
    tell('cv', kept, found)
    # how often the best is right where a pronoun speaks, by its odds
    for low in np.arange(0, 1, 0.1):
        met = [x['label'][int(p.argmax())] for x, p in zip(kept, found) if x['set'] == 'speaker' and x['sort'][:7] == 'pronoun' and p.argmax() > 0 and low <= p.max() < low + 0.1]
        if met:
            print(f'odds {low:.1f}  {len(met):4}  right {np.mean(met):.2f}')
    if 'errors' in options:
        for x, p in zip(kept, found):
            k = int(p.argmax())
            if not x['label'][k]:
                best = np.argsort(-p)[:3]
                print(f"{x['sort']}\t{x['set']}\t{x['text'][-90:]!r}\tgold {x['gold']} in {[n for n, y in zip(x['names'], x['label']) if y]}\trules {x['names'][x['rules']]}\t{[(x['names'][i], round(float(p[i]), 2)) for i in best]}")
    sys.exit()
models = [train(learn, meta, 7)]
look = load(folders[-1], 'look')[0]
found = odds(models, look)
tell('look', look, found)
tensors = Tensors()
for name, layer in models[0].named_children():
    if isinstance(layer, nn.Linear):
        tensors.put(f'{name}.weight', layer.weight, 'f32')
        tensors.put(f'{name}.bias', layer.bias, 'f32')
tensors.save(out)
