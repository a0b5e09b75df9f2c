"""Reads what prepare.ts wrote, lines the gold up with its tokens, and makes flat batches."""
import collections
import gzip
import json
import os
import re
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get('TRAINING_DATA', HERE / 'data')) / 'events'
STATE, VECTOR, IDS, SCALARS, SCENE, PAIR, JOIN, SAID, KEEP = 224, 96, 20, 16, 145, 9, 44, 38, 33
TYPES = ['null'] + 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split()
STATUS = 'happened ongoing planned cancelled postponed denied did-not-happen hypothetical'.split()
WORTH = ['lead', 'main', 'minor']
ACTS = 'assert deny accuse demand promise threaten praise doubt predict ask'.split()
AUTHORITIES = 'named office unnamed document outlet hearsay'.split()
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
    joins, said, loose = file('joins', 'f4', 2 + JOIN), file('said', 'f4', SAID), file('loose', 'f4', KEEP)
    at = row = link = tell = mark = 0
    docs = []
    for d in lines:
        n, m = len(d['start']), int(d['pairs'])
        if fold is None or d['fold'] == fold:
            d['n'], d['rows'] = n, pairs[row:row + m]
            d['links'] = joins[link:link + int(d['joins'])]
            d['told'] = said[tell:tell + len(d.get('said', []))]
            d['marked'] = loose[mark:mark + len(d.get('loose', []))]
            for k, v in (('states', states), ('vectors', vectors), ('ids', ids), ('scalars', scalars), ('scene', scene)):
                d[k] = v[at:at + n]
            docs.append(d)
        link += int(d['joins'])
        tell += len(d.get('said', []))
        mark += len(d.get('loose', []))
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


def met(spans, wanted):
    """The share of a found content and of the gold's that they have in common, and that gold statement; None under a half."""
    size = lambda spans: sum(e - b for b, e in spans)
    best = (.5, None)
    for s, other in wanted:
        both = sum(max(0, min(e, f) - max(b, c)) for b, e in spans for c, f in other)
        best = max(best, (2 * both / max(1, size(spans) + size(other)), s), key=lambda x: x[0])
    return best


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
    # statements: which of the gold each of those found is, as the scorer has it: half of both contents at least
    wanted = [(s, [(c['start'], c['end']) for c in s['content']]) for s in gold['statements']]
    which = [met(found['spans'], wanted)[1] for found in d['said']]
    d['acts'] = np.array([-1 if s is None else ACTS.index(s['act']) for s in which], 'i8')
    d['authorities'] = np.array([-1 if s is None else AUTHORITIES.index(s['authority']) for s in which], 'i8')
    # of those that found the same one, the best is right; what is optional is neither right nor wrong
    hits = [met(found['spans'], wanted) for found in d['loose']]
    best = {}
    for k, (share, s) in enumerate(hits):
        if s is not None and share > best.get(s['id'], (0,))[0]:
            best[s['id']] = (share, k)
    d['kept'] = np.zeros(len(hits), 'f4')
    for k, (share, s) in enumerate(hits):
        if s is not None:
            soft = s.get('soft') or (s.get('zone') or 'body') != 'body'
            d['kept'][k] = np.nan if soft else best[s['id']][1] == k
    d['wanted'] = sum(not s.get('soft') and (s.get('zone') or 'body') == 'body' for s, _ in wanted)
    # arguments: which pairs of labelled tokens name whom the event has
    rows = d['rows']
    d['arg'] = np.full((len(rows), 3), -1, 'f4')
    d['group'] = groups(d)
    cache = {}

    def name(row):
        p, c, ref, kind = row[:4]
        key = (c, ref, kind)
        if key not in cache:
            cache[key] = d['actors'][ref]['name'] if kind == ACTOR else d['places'][ref] if kind == PLACE else d['phrases'][str(c)]
        return cache[key]

    for r in range(len(rows)):
        p, c, ref, kind = (int(x) for x in rows[r][:4])
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
    d['asked'] = asked(d)
    return d


PRONOUNS = set('he she they it him her them his its their who whom which that i we you me us my our himself herself themselves itself'.split())


def asked(d):
    """
    How far a word is asked for its actors and for its recipients: not at all where the gold has some and no candidate is one of them,
    since whoever took part then goes by a name that the reader did not join (else the heads would learn that there is nobody);
    little where only another sentence names them and this one has a pronoun that may stand for them.
    """
    out = np.ones((d['n'], 2), 'f4')
    found, here, pronoun = np.zeros((d['n'], 2), bool), np.zeros((d['n'], 2), bool), np.zeros(d['n'], bool)
    for (p, c, _, kind), arg in zip(d['rows'][:, :4], d['arg'][:, :2]):
        own = d['sentence'][p] == d['sentence'][c]
        found[p] |= arg > 0
        here[p] |= (arg > 0) & own
        pronoun[p] |= own and kind == ACTOR and d['lower'][c] in PRONOUNS
    for p in np.nonzero(d['event'] >= 0)[0]:
        e = d['events'][d['event'][p]]
        for k, field in enumerate(('actors', 'recipients')):
            if e[field]:
                out[p, k] = 0 if not found[p, k] else .3 if pronoun[p] and not here[p, k] else 1
    return out


def read_bank(fold, folder):
    """Documents of a fold with their gold; records of the project come before those of `folder`, then those of texts.ts."""
    folder = Path(folder)
    aliases(folder.parent / 'score/aliases.json')
    docs = load('bank', fold)
    for d in docs:
        at = next(p for p in (HERE / 'bank/records', folder / 'bank/records', HERE / 'data/bank') if (p / f'{d["id"]}.gold.json').exists())
        read_gold(d, json.load(open(at / f'{d["id"]}.gold.json')))
        d['pick'] = np.nonzero([d['event'][p] >= 0 and d['y'][p] == 1 for p in d['rows'][:, 0]])[0]
        d['linked'] = np.nonzero([d['event'][int(i)] >= 0 and d['event'][int(j)] >= 0 for i, j in d['links'][:, :2]])[0]
    return docs


# ---- batches

def batch(docs, roles=False):
    """Tokens of several documents side by side; row n of every gather is a row of zeros."""
    n = sum(d['n'] for d in docs)
    off, out, count = 0, collections.defaultdict(list), collections.Counter()
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
            out['grade'].append(d['grade'])
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
            # words of contents one behind the other, with the statement each belongs to
            for name, rows, prefix in (('said', 'told', ''), ('loose', 'marked', 'loose_')):
                for found, row in zip(d[name], d[rows]):
                    count[prefix] += 1
                    words = [i for i in (found['content'] or [found['root']]) if i >= 0]
                    out[prefix + 'word'].append(np.asarray(words, 'i8') + off)
                    out[prefix + 'of'].append(np.full(len(words), count[prefix] - 1, 'i8'))
                    out[prefix + 'points'].append(np.asarray([[n if found[p] < 0 else found[p] + off for p in ('source', 'cue', 'root')]], 'i8'))
                    out[prefix + 'told'].append(row[None])
            for k in ('y', 'w', 'type', 'status', 'worth', 'first', 'tw', 'event', 'asked', 'nobody', 'same', 'acts', 'authorities', 'kept'):
                if k in d:
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
    t['statements'], t['attributions'] = count[''], count['loose_']
    for k in ('ids', 'pair', 'p', 'c'):
        t[k] = t[k].long()
    return t


def groups(d):
    """A number for each name that a pair's word stands for, apart for each predicate."""
    p, c, ref, kind = d['rows'][:, :4].astype('i8').T
    return (p << 20) + np.where(kind == ACTOR, ref, np.where(kind == PHRASE, 100_000 + c, 500_000 + ref))


def read_raw(name):
    """Articles nobody has read, before teachers say what they are."""
    docs = load(name)
    for d in docs:
        n = d['n']
        d['w'] = np.array([1 if u in OPEN else 0 for u in d['upos']], 'f4')
        d['group'], d['arg'] = groups(d), np.zeros((len(d['rows']), 3), 'f4')
        d['y'], d['tw'], d['first'], d['event'] = np.zeros(n, 'f4'), np.zeros(n, 'f4'), np.zeros(n, 'f4'), np.zeros(n, 'i8')
        d['type'], d['status'], d['worth'] = np.zeros((n, 17), 'f4'), np.zeros((n, 8), 'f4'), np.zeros((n, 3), 'f4')
    return docs


def read_taught(path):
    """Articles nobody has read with what teachers say of them (teach.py)."""
    name, said = path.split('=')
    docs, taught = read_raw(name), np.load(said)
    taught = {k: taught[k] for k in taught.files}
    at = row = link = tell = 0
    for d in docs:
        n, m, k = d['n'], len(d['rows']), len(d['links'])
        for key in ('y', 'type', 'status', 'worth', 'first', 'nobody'):
            d[key] = taught[key][at:at + n].astype('f4')
        d['arg'], d['same'] = taught['arg'][row:row + m].astype('f4'), taught['same'][link:link + k].astype('f4')
        s = len(d['said'])
        d['acts'], d['authorities'] = taught['acts'][tell:tell + s].astype('f4'), taught['authorities'][tell:tell + s].astype('f4')
        at, row, link, tell = at + n, row + m, link + k, tell + s
    return docs


def read_factuality(path):
    """UDS-IH2's grades, −3 (did not happen) to 3 (happened), by the words of their sentence: token and grade."""
    out = collections.defaultdict(list)
    with (gzip.open if str(path).endswith('.gz') else open)(path, 'rt', encoding='utf8') as f:
        for line in f:
            d = json.loads(line)
            out[' '.join(d['tokens'])].append((d['span'][0], d['factuality']))
    return out


def read_roles(name, grades=None):
    docs = load(name)
    for d in docs:
        n = d['n']
        d['pred'] = np.zeros(n, 'f4')
        d['grade'] = np.full(n, np.nan, 'f4')
        for i, grade in (grades or {}).get(' '.join(d['form']), []):
            d['grade'][i] = grade
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
