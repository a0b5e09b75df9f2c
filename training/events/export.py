"""
Step 4 of the learnt events: the adapter and its heads as tensors for core/language/neural/adapter.ts and core/predicates.

    /usr/bin/python3 training/events/export.py RUN.pt OUT

writes OUT.json (shape) and OUT.bin. What goes into the adapter's matrices becomes bytes, every column with its own scale and zero, as
training/neural/export.py explains; the heads are read by plain JavaScript, so theirs are int8 with one scale a row, or f32.
"""
import sys

import numpy as np
import torch

import data as D
from model import Adapter, Heads
from tensors import Tensors

saved = torch.load(sys.argv[1])
meta = saved['meta']
dilations = tuple(int(x) for x in saved['dilations'].split(','))
d = saved['dim']
adapter, heads = Adapter(meta['adapterRows'], d=d, dilations=dilations), Heads(meta['pairRows'], d=d, pair=saved.get('pair', 64))
adapter.load_state_dict(saved['adapter']), heads.load_state_dict(saved['heads'], strict=False)
adapter.eval(), heads.eval()
tensors = Tensors()
put = tensors.put
SPREAD, LEVELS = 6.0, 127


# ranges of what goes into the matrices, over the training articles
docs = D.load('bank', 'train')[::4]
for x in docs:
    x.update({k: np.zeros(0) for k in ('y', 'w', 'type', 'status', 'worth', 'first', 'tw', 'event')}, arg=np.zeros((len(x['rows']), 3)), linked=np.zeros(0, 'i8'), group=np.zeros(len(x['rows']), 'i8'), pick=np.zeros(0, 'i8'), said=[])
seen = {}


def see(name, x):
    seen.setdefault(name, []).append(x.reshape(-1, x.shape[-1]))


adapter.input.register_forward_hook(lambda m, i, o: see('input', i[0][:, D.STATE:]))
for k, norm in enumerate(adapter.norms):
    norm.register_forward_hook(lambda m, i, o, k=k: see(f'layers.{k}', o))
adapter.final.register_forward_hook(lambda m, i, o: see('final', o))
with torch.no_grad():
    for x in docs:
        adapter(D.batch([x]))
scale = {}
for name, rows in seen.items():
    x = torch.cat(rows).double()
    low = torch.maximum(x.min(0).values, x.mean(0) - SPREAD * x.std(0)).clamp(max=0)
    high = torch.minimum(x.max(0).values, x.mean(0) + SPREAD * x.std(0)).clamp(min=1e-6)
    gain = LEVELS / (high - low)
    scale[name] = gain, (-low * gain).round()


def linear(name, layer, gain, shift):
    kept = put(f'{name}.weight', layer.weight.double() / gain, 'i8')
    put(f'{name}.bias', layer.bias.double() - torch.from_numpy(kept) @ shift, 'f32')


with torch.no_grad():
    put('table', adapter.table.weight, 'i8')
    gain, shift = scale['input']
    put('input.gain', gain, 'f32')
    put('input.shift', shift, 'f32')
    # the encoder's rows come as bytes: (byte − mean) / std is the number that was learnt from
    linear('input', adapter.input, torch.cat([adapter.std.double(), gain]), torch.cat([adapter.mean.double(), shift]))
    for k, norm in enumerate(adapter.norms):
        gain, shift = scale[f'layers.{k}']
        put(f'layers.{k}.gain', norm.weight * gain, 'f32')
        put(f'layers.{k}.shift', norm.bias * gain + shift, 'f32')
        put(f'layers.{k}.zero', shift, 'f32')
        linear(f'layers.{k}', adapter.convs[k], gain.repeat(4), shift.repeat(4))
    gain, shift = scale['final']
    put('final.gain', adapter.final.weight * gain, 'f32')
    put('final.shift', adapter.final.bias * gain + shift, 'f32')
    # what a byte of the last rows stands for
    put('rows.unit', 1 / gain, 'f32')
    put('rows.zero', shift, 'f32')
    # that of grades is only there to teach the adapter, and so are those of joining, which join.py learns by itself
    tensors.layers((name, layer) for name, layer in heads.named_children() if name != 'grade' and not name.startswith('join'))
tensors.save(sys.argv[2], d=d, dilations=dilations)
