"""
Step 6 of the neural reader: the trained weights as int8 with one scale a row, in the layout core/language/neural reads.

What goes into a matrix becomes bytes of 0 to 127, every column with its own scale and zero: byte = x · gain + shift, so that
W x + b = Σ (W / gain) byte + b − (W / gain) shift. The ranges are what training units show, cut at SPREAD standard deviations.

    python3 training/neural/export.py training/data/reader.pt training/data/reader

writes reader.json (shape: vocabulary, scales, tensors) and reader.bin. training/pack.ts makes the weights file of them.
"""
import json
import math
import sys

import numpy as np
import torch
import torch.nn.functional as F

from data import collate, read
from evaluate import chunks
from model import restore

EWT, TREES = 0, 1  # sources; the product follows GUM's annotation for trees

saved = torch.load(sys.argv[1])
config, vocab = saved['config'], saved['vocab']
model = restore(saved).eval()
state = {k: v.detach() for k, v in model.state_dict().items()}
tensors, data = [], bytearray()


SPREAD, LEVELS = 6.0, 127
GUM_NONE = 0.5
seen = {}


def see(name, x):
    """Rows of what goes into a matrix."""
    seen.setdefault(name, []).append(x.reshape(-1, x.shape[-1]))


with torch.no_grad():
    units = [u for name in ('ewt-train', 'gum-train', 'news-train') for u in read(name)[::60]]
    inner = {}
    model.input.register_forward_hook(lambda m, i, o: inner.update(input=i[0]))
    model.final.register_forward_hook(lambda m, i, o: inner.update(final=o))
    model.label_out.register_forward_hook(lambda m, i, o: inner.update(label_out=i[0]))
    for k, layer in enumerate(model.layers):
        layer.norm.register_forward_hook(lambda m, i, o, k=k: inner.update({f'layers.{k}': o}))
    for k, layer in enumerate(model.att_layers):
        layer.register_forward_hook(lambda m, i, o, k=k: see(f'att_layers.{k}', i[0]))
    model.att_out.register_forward_hook(lambda m, i, o: see('att_out', i[0]))
    for batch in chunks(units):
        c = collate(batch)
        o = model(c['features'], c['mask'])
        s = model.with_source(o, torch.full_like(c['source'], TREES))
        scores, r = model.arcs(s, c['sentence'], c['mask'])
        inner['biaffine'] = F.leaky_relu(model.arc_dep(s), 0.1)
        model.labels(s, r, c['head'].clamp(min=0))
        for name, x in inner.items():
            see(name, x[c['mask'].bool()])
        unit, anchor = (model.anchor(o)[..., 0] * c['mask'] > 0).nonzero(as_tuple=True)
        if len(unit):
            model.attribution(o, unit, anchor)

bytes_of = {}
for name, rows in seen.items():
    x = torch.cat(rows).double()
    low = torch.maximum(x.min(0).values, x.mean(0) - SPREAD * x.std(0)).clamp(max=0)
    high = torch.minimum(x.max(0).values, x.mean(0) + SPREAD * x.std(0)).clamp(min=1e-6)
    gain = LEVELS / (high - low)
    bytes_of[name] = gain, (-low * gain).round()
    lost = ((x < low) | (x > high)).double().mean()
    print(f'{name}: {len(x)} rows, {float(lost):.6f} of the numbers cut')


def put(name, values, kind):
    """Gives what is kept: of int8 the values that the runtime will see."""
    a = values.detach().numpy().astype(np.float32)
    while len(data) % 4:
        data.append(0)
    tensors.append(dict(name=name, shape=list(a.shape), type=kind, offset=len(data)))
    if kind == 'f32':
        data.extend(a.tobytes())
        return a
    rows = a.reshape(a.shape[0], -1)
    scale = (np.abs(rows).max(1) / 127 + 1e-12).astype(np.float32)
    whole = np.clip(np.round(rows / scale[:, None]), -127, 127).astype(np.int8)
    data.extend(whole.tobytes())
    if len(data) % 4:
        raise SystemExit(f'{name}: rows do not end on four bytes')
    data.extend(scale.tobytes())
    return whole.astype(np.float64) * scale[:, None].astype(np.float64)


def quantiser(name):
    """gain and shift of what goes into the layers that read `name`."""
    gain, shift = bytes_of[name]
    put(f'{name}.gain', gain, 'f32')
    put(f'{name}.shift', shift, 'f32')


def linear(name, source, weight, *biases):
    """A layer that reads the bytes of `source`, with a bias for every (suffix, values)."""
    gain, shift = bytes_of[source]
    taps = weight.shape[1] // len(gain)
    kept = put(f'{name}.weight', weight.double() / gain.repeat(taps), 'i8')
    nothing = torch.from_numpy(kept) @ shift.repeat(taps)
    for suffix, bias in biases:
        put(f'{name}.bias{suffix}', bias.double() - nothing, 'f32')


def plain(name, source, key=None):
    linear(name, source, state[f'{key or name}.weight'], ('', state[f'{key or name}.bias']))


def sourced(name):
    """The source's vector stands in the bias: W (o + s) + b = W o + (W s + b). EWT's stands by for measuring on EWT."""
    w, b = state[f'{name}.weight'], state[f'{name}.bias']
    linear(name, 'final', w, ('', b + w @ state['source.weight'][TREES]), ('.ewt', b + w @ state['source.weight'][EWT]))


for table in ('word', 'prefix', 'suffix3', 'suffix2', 'shape', 'gram', 'vector'):
    put(table, state[f'{table}.weight'], 'i8')
quantiser('input')
plain('input', 'input')
for i in range(len(config['dilations'])):
    # the norm's own gain and bias go before: byte = (n · g + b) · gain + shift
    gain, shift = bytes_of[f'layers.{i}']
    put(f'layers.{i}.gain', state[f'layers.{i}.norm.weight'] * gain, 'f32')
    put(f'layers.{i}.shift', state[f'layers.{i}.norm.bias'] * gain + shift, 'f32')
    put(f'layers.{i}.zero', shift, 'f32')
    plain(f'layers.{i}.conv.linear', f'layers.{i}')
gain, shift = bytes_of['final']
put('final.gain', state['final.weight'] * gain, 'f32')
put('final.shift', state['final.bias'] * gain + shift, 'f32')
parts = len(vocab['upos'])
for name, own in (('upos.ewt', slice(0, parts)), ('upos', slice(parts, 2 * parts))):
    linear(name, 'final', state['upos.weight'][own], ('', state['upos.bias'][own]))
sourced('xpos')
# three conventions for names. The product's is the mean of two, the news' (silver) and wikigold's (gold, but 31,000 tokens), which both take whole
# names; GUM's, which mark heads, stand by for measuring. It gives way to a name at half the odds: more of GUM's dev side come out right so
classes = len(vocab['name'])
weights, biases = state['name.weight'].view(-1, classes, config['d']), state['name.bias'].view(-1, classes)
gum, news, wikigold = zip(weights, biases)
gum[1][0] += math.log(GUM_NONE)
for name, (w, b) in {'name.gum': gum, 'name': tuple((a + b) / 2 for a, b in zip(news, wikigold))}.items():
    linear(name, 'final', w, ('', b))
for name in ('start', 'fact', 'anchor'):
    plain(name, 'final')
sourced('arc_dep')
sourced('arc_head')
arc = config['arc']
quantiser('biaffine')
linear('biaffine', 'biaffine', state['biaffine'][:arc].t().contiguous(), ('', state['biaffine'][arc]))
plain('arc_distance', 'biaffine')
put('distance', state['distance'], 'f32')
put('root_arc', F.leaky_relu(model.arc_head(state['root']), 0.1), 'f32')
sourced('label_dep')
sourced('label_head')
put('root_label', model.label_head(state['root']), 'f32')
quantiser('label_out')
plain('label_out', 'label_out')
plain('att_token', 'final')
plain('att_anchor', 'final')
put('att_distance', state['att_distance.weight'], 'f32')
for i in range(len(model.att_layers)):
    quantiser(f'att_layers.{i}')
    plain(f'att_layers.{i}.linear', f'att_layers.{i}')
quantiser('att_out')
plain('att_out', 'att_out')

# pairs of tags that gold has: the product takes the best pair, so that the two never contradict each other
together = torch.zeros(len(vocab['upos']), len(vocab['xpos']))
for u in read('ewt-train') + read('gum-train'):
    both = (u['upos'] >= 0) & (u['xpos'] >= 0)
    together.index_put_((u['upos'][both], u['xpos'][both]), torch.ones(int(both.sum())), accumulate=True)
pairs = (together >= 5).nonzero().tolist()

shape = dict(
    config=dict(d=config['d'], dilations=config['dilations'], arc=config['arc'], label=config['label'], att=config['att'], att_dilations=[1, 2, 4, 8]),
    vocab=vocab, pairs=pairs, tensors=tensors,
)
open(sys.argv[2] + '.json', 'w').write(json.dumps(shape))
open(sys.argv[2] + '.bin', 'wb').write(bytes(data))
print('bytes', len(data))
