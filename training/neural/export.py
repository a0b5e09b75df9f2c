"""
Step 3 of the neural reader: the trained weights as int8 with one scale a row, in the layout core/language/neural reads.

    python3 training/neural/export.py training/data/reader.pt training/data/reader

writes reader.json (shape: vocabulary, scales, tensors) and reader.bin. training/pack.ts makes the weights file of them.
"""
import json
import math
import sys

import numpy as np
import torch
import torch.nn.functional as F

from data import META, collate, read
from evaluate import chunks
from model import Reader

EWT, TREES = 0, 1  # sources; the product follows GUM's annotation for trees

saved = torch.load(sys.argv[1])
config, vocab = saved['config'], saved['vocab']
model = Reader(vocab, **{k: v for k, v in config.items()})
model.load_state_dict(saved['state'])
model.eval()
state = {k: v.detach() for k, v in model.state_dict().items()}
tensors, data = [], bytearray()


def put(name, values, kind):
    a = values.numpy().astype(np.float32)
    while len(data) % 4:
        data.append(0)
    tensors.append(dict(name=name, shape=list(a.shape), type=kind, offset=len(data)))
    if kind == 'f32':
        data.extend(a.tobytes())
        return
    rows = a.reshape(a.shape[0], -1)
    scale = (np.abs(rows).max(1) / 127 + 1e-12).astype(np.float32)
    data.extend(np.clip(np.round(rows / scale[:, None]), -127, 127).astype(np.int8).tobytes())
    if len(data) % 4:
        raise SystemExit(f'{name}: rows do not end on four bytes')
    data.extend(scale.tobytes())


def linear(name, weight, bias):
    put(f'{name}.weight', weight, 'i8')
    put(f'{name}.bias', bias, 'f32')


def sourced(name):
    """The source's vector stands in the bias: W (o + s) + b = W o + (W s + b). EWT's stands by for measuring on EWT."""
    w, b = state[f'{name}.weight'], state[f'{name}.bias']
    linear(name, w, b + w @ state['source.weight'][TREES])
    put(f'{name}.bias.ewt', b + w @ state['source.weight'][EWT], 'f32')


for table in ('word', 'prefix', 'suffix3', 'suffix2', 'shape', 'gram', 'vector'):
    put(table, state[f'{table}.weight'], 'i8')
linear('input', state['input.weight'], state['input.bias'])
for i in range(len(config['dilations'])):
    put(f'layers.{i}.norm.weight', state[f'layers.{i}.norm.weight'], 'f32')
    put(f'layers.{i}.norm.bias', state[f'layers.{i}.norm.bias'], 'f32')
    linear(f'layers.{i}.conv.linear', state[f'layers.{i}.conv.linear.weight'], state[f'layers.{i}.conv.linear.bias'])
put('final.weight', state['final.weight'], 'f32')
put('final.bias', state['final.bias'], 'f32')
linear('upos', state['upos.weight'], state['upos.bias'])
sourced('xpos')
# three conventions for names: the product follows the news (whole names, as papers print them); the others stand by for measuring
for k, name in enumerate(('name.gum', 'name', 'name.wikigold')):
    classes = len(vocab['name'])
    linear(name, state['name.weight'].view(-1, classes, config['d'])[k], state['name.bias'].view(-1, classes)[k])
for name in ('start', 'fact', 'anchor'):
    linear(name, state[f'{name}.weight'], state[f'{name}.bias'])
sourced('arc_dep')
sourced('arc_head')
arc = config['arc']
linear('biaffine', state['biaffine'][:arc].t().contiguous(), state['biaffine'][arc])
linear('arc_distance', state['arc_distance.weight'], state['arc_distance.bias'])
put('distance', state['distance'], 'f32')
put('root_arc', F.leaky_relu(model.arc_head(state['root']), 0.1).detach(), 'f32')
sourced('label_dep')
sourced('label_head')
put('root_label', model.label_head(state['root']).detach(), 'f32')
linear('label_out', state['label_out.weight'], state['label_out.bias'])
linear('att_token', state['att_token.weight'], state['att_token.bias'])
linear('att_anchor', state['att_anchor.weight'], state['att_anchor.bias'])
put('att_distance', state['att_distance.weight'], 'f32')
for i in range(len(model.att_layers)):
    linear(f'att_layers.{i}.linear', state[f'att_layers.{i}.linear.weight'], state[f'att_layers.{i}.linear.bias'])
linear('att_out', state['att_out.weight'], state['att_out.bias'])

# pairs of tags that gold has: the product takes the best pair, so that the two never contradict each other
seen = torch.zeros(len(vocab['upos']), len(vocab['xpos']))
for u in read('ewt-train') + read('gum-train'):
    both = (u['upos'] >= 0) & (u['xpos'] >= 0)
    seen.index_put_((u['upos'][both], u['xpos'][both]), torch.ones(int(both.sum())), accumulate=True)
pairs = (seen >= 5).nonzero().tolist()

# the largest activations on the development news, for the scales of i16: half the range is left as a margin
largest = dict(input=0.0, norm=0.0, arc=0.0, label=0.0, att=0.0)


def see(name, t):
    largest[name] = max(largest[name], float(t.abs().max()))


model.input.register_forward_hook(lambda m, i, o: see('input', i[0]))
for layer in model.layers:
    layer.conv.register_forward_hook(lambda m, i, o: see('norm', i[0]))
model.label_out.register_forward_hook(lambda m, i, o: see('label', i[0]))
model.att_out.register_forward_hook(lambda m, i, o: see('att', i[0]))
for layer in model.att_layers:
    layer.register_forward_hook(lambda m, i, o: see('att', i[0]))
with torch.no_grad():
    for batch in list(chunks(read('news-dev')))[::4]:
        c = collate(batch)
        o = model(c['features'], c['mask'])
        see('norm', o)
        s = model.with_source(o, torch.full_like(c['source'], TREES))
        scores, r = model.arcs(s, c['sentence'], c['mask'])
        see('arc', F.leaky_relu(model.arc_dep(s), 0.1))
        model.labels(s, r, c['head'].clamp(min=0))
        unit, anchor = (model.anchor(o)[..., 0] * c['mask'] > 0).nonzero(as_tuple=True)
        if len(unit):
            model.attribution(o, unit, anchor)
scales = {k: 2.0 ** math.floor(math.log2(16000 / v)) for k, v in largest.items()}
shape = dict(
    config=dict(d=config['d'], dilations=config['dilations'], arc=config['arc'], label=config['label'], att=config['att'], att_dilations=[1, 2, 4, 8]),
    vocab=vocab, pairs=pairs, scales=scales, tensors=tensors,
)
open(sys.argv[2] + '.json', 'w').write(json.dumps(shape))
open(sys.argv[2] + '.bin', 'wb').write(bytes(data))
print('largest activations', largest, 'scales', scales, 'bytes', len(data))
