"""Reads what prepare.ts wrote, lines the gold up with its tokens, and makes flat batches."""
import collections
import json
import os
import re
from pathlib import Path

import numpy as np
import torch

DATA = Path(os.environ.get('TRAINING_DATA', Path(__file__).resolve().parent.parent / 'data')) / 'events'
STATE, VECTOR, IDS, SCALARS, SCENE, PAIR, JOIN = 224, 96, 20, 16, 145, 8, 44
TYPES = ['null'] + 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split()
STATUS = 'happened ongoing planned cancelled postponed denied did-not-happen hypothetical'.split()
WORTH = ['lead', 'main', 'minor']
ROLES = ['none', 'ARG0', 'ARG1', 'ARG2', 'ARG3', 'ARG4', 'ARGM-TMP', 'ARGM-LOC', 'ARGM-NEG', 'ARGM-MOD']
ACTOR, PHRASE, PLACE = 0, 1, 2
OPEN = {0, 2, 3, 7, 11, 15}  # codes of ADJ, ADV, AUX, NOUN, PROPN, VERB
PUNCT = 12


def load(name, fold=None):
    """Documents of one set (or of a fold of it), with views into the files of numbers."""
    lines = [json.loads(l) for l in open(DATA / f'{name}.jsonl', encoding='utf8')]
    file = lambda ext, kind, width: np.fromfile(DATA / f'{name}.{ext}', dtype=kind).reshape(-1, width)
    states, vectors = file('states', 'u1', STATE), file('vectors', 'f4', VECTOR)
    ids, scalars, scene, pairs = file('ids', 'i4', IDS), file('scalars', 'f4', SCALARS), file('scene', 'f4', SCENE), file('pairs', 'i4', 4 + PAIR)
    joins = file('joins', 'f4', 2 + JOIN)
    at = row = link = 0
    docs = []
    for d in lines:
        n, m = len(d['start']), int(d['pairs'])
        if fold is None or d['fold'] == fold:
            d['n'], d['rows'] = n, pairs[row:row + m]
            d['links'] = joins[link:link + int(d['joins'])]
            for k, v in (('states', states), ('vectors', vectors), ('ids', ids), ('scalars', scalars), ('scene', scene)):
                d[k] = v[at:at + n]
            docs.append(d)
        link += int(d['joins'])
        at, row = at + n, row + m
    return docs


# ---- names

STOP = set('the a an of to for in on at by and s close as former ex retired government'.split())


def words(s):
    return [w for w in re.split(r'[^\w]+', re.sub(r"['’]s\b", '', s.lower())) if w and w not in STOP]


ALIAS = {}


def same(a, b):
    """As the scorer has it, near enough to learn from."""
    a, b = words(a), words(b)
    if not a or not b:
        return False
    a, b = ALIAS.get(' '.join(a), a), ALIAS.get(' '.join(b), b)
    if sorted(set(a)) == sorted(set(b)):
        return True
    s, l = (a, b) if len(a) <= len(b) else (b, a)
    if len(s) == 1:
        return 1 < len(l) <= 5 and s[0] in (l[-1], l[0]) and s[0] not in ('north', 'south', 'new', 'united', 'saudi', 'european', 'african')
    return set(s) <= set(l) and len(l) - len(s) <= 2


def aliases(path):
    for canon, others in json.load(open(path))['names'].items():
        for o in [canon, *others]:
            ALIAS[' '.join(words(o))] = words(canon)


# ---- gold

def tokens_in(d, span):
    out = [i for i in range(d['n']) if d['start'][i] < span['end'] and d['end'][i] > span['start'] and d['upos'][i] != PUNCT]
    if not out:
        return []
    by = collections.Counter(d['sentence'][i] for i in out)
    s = by.most_common(1)[0][0]
    return [i for i in out if d['sentence'][i] == s]


def head_of(d, idx):
    inside = set(idx)
    heads = [i for i in idx if d['head'][i] not in inside]
    good = [i for i in heads if d['upos'][i] in (15, 7, 11, 0)]
    return (good or heads or idx)[0]


def read_gold(d, gold):
    """Adds `events`: with head tokens of their mentions; and the label of every token."""
    d['kids'] = [[] for _ in range(d['n'])]
    for i, h in enumerate(d['head']):
        if h >= 0:
            d['kids'][h].append(i)
    events = []
    for e in gold['events']:
        soft = bool(e.get('soft')) or (e.get('zone') or 'body') != 'body'
        mentions = []
        for span in [e['trigger'], *(e.get('also') or [])]:
            idx = tokens_in(d, span)
            if idx:
                mentions.append((head_of(d, idx), idx))
        events.append(dict(e, soft=soft, mentions=mentions))
    d['events'] = events
    label, masked, unsure = {}, set(), set()
    for k, e in enumerate(events):
        if e['soft']:
            for h, idx in e['mentions']:
                masked.update(idx)
                label.setdefault(h, k)
    for k, e in enumerate(events):
        if not e['soft']:
            for h, idx in e['mentions']:
                label[h] = k
                masked.discard(h)
                unsure.update(i for i in idx if i != h)
    n = d['n']
    d['y'] = np.zeros(n, 'f4')
    d['w'] = np.array([1 if u in OPEN else 0 for u in d['upos']], 'f4')
    d['type'], d['status'] = np.zeros((n, 17), 'f4'), np.zeros((n, 8), 'f4')
    d['worth'], d['event'] = np.full(n, -1, 'i8'), np.full(n, -1, 'i8')
    d['first'], d['tw'] = np.full(n, -1, 'f4'), np.zeros(n, 'f4')
    for i in unsure:
        if i not in label:
            d['w'][i] *= .3
    for i in masked:
        d['w'][i] = 0
    first = {k: min(h for h, _ in e['mentions']) for k, e in enumerate(events) if e['mentions']}
    for i, k in label.items():
        e = events[k]
        if not e['soft']:
            d['y'][i], d['w'][i] = 1, max(d['w'][i], .5)
            d['first'][i] = first[k] == i
        d['event'][i] = k
        d['tw'][i] = .5 if e['soft'] else 1
        for field, values, row in (('type', TYPES, d['type'][i]), ('status', STATUS, d['status'][i])):
            alt = [a or 'null' for a in e.get(f'{field}Alt') or []]
            row[values.index(e[field] or 'null')] = .7 if alt else 1
            for a in alt:
                row[values.index(a)] += .3 / len(alt)
        if e.get('worth'):
            d['worth'][i] = WORTH.index(e['worth'])
    # arguments: which pairs of labelled tokens name whom the event has
    rows = d['rows']
    d['arg'] = np.full((len(rows), 3), -1, 'f4')
    d['group'] = np.zeros(len(rows), 'i8')
    cache = {}

    def name(row):
        p, c, ref, kind = row[:4]
        key = (c, ref, kind)
        if key not in cache:
            cache[key] = d['actors'][ref]['name'] if kind == ACTOR else d['places'][ref] if kind == PLACE else d['phrases'][str(c)]
        return cache[key]

    for r in range(len(rows)):
        p, c, ref, kind = (int(x) for x in rows[r][:4])
        d['group'][r] = (p << 20) + (ref if kind == ACTOR else 100_000 + c if kind == PHRASE else 500_000 + ref)
        k = d['event'][p]
        if k < 0 or events[k]['soft']:
            continue
        e = events[k]
        if kind == PLACE:
            d['arg'][r, 2] = bool(e['where']) and same(e['where'], name(rows[r]))
        else:
            who = name(rows[r])
            d['arg'][r, 0] = any(same(x, who) for x in e['actors'])
            d['arg'][r, 1] = any(same(x, who) for x in e['recipients'])
            # a reader may take one for the other in mutual acts: no mention is punished for a name that is a party at all
    return d


# ---- batches

def batch(docs, roles=False):
    """Tokens of several documents side by side; row n of every gather is a row of zeros."""
    n = sum(d['n'] for d in docs)
    off, out = 0, collections.defaultdict(list)
    for d in docs:
        m = d['n']
        i = np.arange(m)
        s = np.asarray(d['sentence'])
        head = np.asarray(d['above'])
        for k in (1, 2, 4):
            out[f'prev{k}'].append(np.where((i >= k) & (s == s[np.maximum(i - k, 0)]), i - k + off, n))
            j = np.minimum(i + k, m - 1)
            out[f'next{k}'].append(np.where((i + k < m) & (s == s[j]), i + k + off, n))
        out['head'].append(np.where(head >= 0, head + off, n))
        for k in ('states', 'vectors', 'ids', 'scalars', 'scene'):
            out[k].append(d[k])
        rows = d['rows']
        use = rows
        if roles:
            out['label'].append(d['label'])
            out['pred'].append(d['pred'])
        else:
            pick = d['pick'] if 'pick' in d else np.arange(len(rows))
            use = rows[pick]
            out['arg'].append(d['arg'][pick])
            out['group'].append(d['group'][pick] + (off << 20))
            out['kind'].append(use[:, 3])
            content = np.isin(d['upos'], (0, 7, 11, 15))
            lead = content & (s == 0)
            v = d['vectors']
            dv = np.concatenate([v[content].mean(0) if content.any() else np.zeros(VECTOR), v[lead].mean(0) if lead.any() else np.zeros(VECTOR)])
            out['dv'].append(np.repeat(dv[None].astype('f4'), m, 0))
            for k in ('y', 'w', 'type', 'status', 'worth', 'first', 'tw', 'event'):
                out[k].append(d[k])
        if not roles:
            links = d['links'][d['linked']] if 'linked' in d else d['links']
            out['i'].append(links[:, 0].astype('i8') + off)
            out['j'].append(links[:, 1].astype('i8') + off)
            out['link'].append(links[:, 2:])
        out['p'].append(use[:, 0] + off)
        out['c'].append(use[:, 1] + off)
        out['pair'].append(use[:, 4:])
        off += m
    t = {k: torch.from_numpy(np.concatenate(v)) for k, v in out.items()}
    for k in ('ids', 'pair', 'p', 'c'):
        t[k] = t[k].long()
    return t


def read_roles(name):
    docs = load(name)
    for d in docs:
        n = d['n']
        d['pred'] = np.zeros(n, 'f4')
        want = {}
        for p in d['preds']:
            d['pred'][p['token']] = 1
            for a in p['args']:
                if a['role'] in ROLES:
                    idx = list(range(a['start'], a['end']))
                    inside = set(idx)
                    heads = [i for i in idx if d['head'][i] not in inside and d['upos'][i] != PUNCT]
                    if heads:
                        want[(p['token'], heads[0])] = ROLES.index(a['role'])
        d['label'] = np.array([want.get((int(r[0]), int(r[1])), 0) for r in d['rows']], 'i8')
    return docs
