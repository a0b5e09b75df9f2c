"""One encoder, many heads. Every matrix product here is done in int8 × int16 by the runtime in core/language."""
import torch
import torch.nn as nn
import torch.nn.functional as F

WORD_ROWS, AFFIX_ROWS, SHAPE_ROWS, GRAM_ROWS = 12000, 6000, 1000, 8000
CLASS_ROWS = 45  # of the lexicon, behind the n-grams in one table
VECTOR_ROWS, VECTOR = 3073, 96  # codes of word vectors (vectors.py)
GRAMS_END = 6 + 10 + 10  # columns of n-grams and classes end here, those of codes begin
EMBEDDED = 128 + 32 + 64 + 32 + 32 + 96 + VECTOR
SOURCES = 4  # EWT, GUM, news, wikigold: each annotates a little differently
FAR = 33  # buckets of distance on either side


def channel_dropout(x, p, training):
    """Drops whole channels of a unit (batch, n, d)."""
    if not training:
        return x
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > p).float() / (1 - p))


def distance_bucket(d):
    """Signed distance in FAR buckets: each up to 15, then by eights."""
    a = d.abs()
    return (d.sign() * torch.where(a < 16, a, 16 + ((a - 16) // 8).clamp(max=FAR - 17))) + FAR - 1


class Half(nn.Linear):
    """A linear layer whose products are taken in bfloat16 while it learns (half as long on processors that can); sums stay in float."""

    def forward(self, x):
        if not self.training:
            return super().forward(x)
        return F.linear(x.bfloat16(), self.weight.bfloat16()).float() + self.bias


class Taps(nn.Module):
    """Convolution of width 3 with dilation, as one matrix product over left, own and right (three times as fast here as Conv1d)."""

    def __init__(self, d, out, dilation):
        super().__init__()
        self.linear = Half(3 * d, out)
        self.dilation = dilation

    def forward(self, x):  # batch, n, d
        n, k = x.shape[1], self.dilation
        wide = F.pad(x, (0, 0, k, k))
        return self.linear(torch.cat([wide[:, :n], x, wide[:, 2 * k:2 * k + n]], -1))


class Convolution(nn.Module):
    """Pre-norm gated convolution, residual."""

    def __init__(self, d, dilation, p):
        super().__init__()
        self.norm = nn.LayerNorm(d)
        self.conv = Taps(d, 2 * d, dilation)
        self.p = p

    def forward(self, x, mask):  # batch, n, d
        a, b = self.conv(self.norm(x) * mask).chunk(2, -1)
        return x + channel_dropout(a * torch.sigmoid(b), self.p, self.training)


class Attention(nn.Module):
    """Pre-norm self-attention with a bias of distance for every head, residual. For teachers: the runtime has none."""

    def __init__(self, d, p, heads=8):
        super().__init__()
        self.norm, self.heads, self.p = nn.LayerNorm(d), heads, p
        self.mix, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.distance = nn.Parameter(torch.zeros(heads, 2 * FAR))
        nn.init.zeros_(self.out.weight)

    def forward(self, x, mask):  # batch, n, d
        b, n, d = x.shape
        q, k, v = self.mix(self.norm(x)).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        pos = torch.arange(n)
        scores = q @ k.transpose(-1, -2) * (d // self.heads) ** -0.5 + self.distance[:, distance_bucket(pos[None] - pos[:, None])]
        weight = scores.masked_fill(~mask[:, None, None, :, 0].bool(), -1e4).softmax(-1)
        o = self.out((weight @ v).transpose(1, 2).reshape(b, n, d))
        return x + channel_dropout(o, self.p, self.training)


class Reader(nn.Module):
    def __init__(self, vocab, d=160, dilations=(1, 2, 4, 8, 4, 2, 1), arc=96, label=96, att=64, p=0.25, word_dropout=0.15):
        """A dilation of 0 stands for a layer of attention."""
        super().__init__()
        self.config = dict(d=d, dilations=list(dilations), arc=arc, label=label, att=att)
        self.p, self.word_dropout = p, word_dropout

        def table(rows, width):
            e = nn.Embedding(rows, width)
            nn.init.normal_(e.weight, 0, 0.02)
            return e

        self.word, self.prefix, self.suffix3 = table(WORD_ROWS, 128), table(AFFIX_ROWS, 32), table(AFFIX_ROWS, 64)
        self.suffix2, self.shape = table(AFFIX_ROWS, 32), table(SHAPE_ROWS, 32)
        self.gram = nn.EmbeddingBag(GRAM_ROWS + CLASS_ROWS, 96, mode='sum', padding_idx=0)
        nn.init.normal_(self.gram.weight, 0, 0.02)
        with torch.no_grad():
            self.gram.weight[0] = 0
        self.vector = nn.EmbeddingBag(VECTOR_ROWS, VECTOR, mode='sum', padding_idx=0)
        with torch.no_grad():
            self.vector.weight[0] = 0
        self.input = Half(EMBEDDED, 2 * d)
        self.layers = nn.ModuleList(Convolution(d, k, p) if k else Attention(d, p) for k in dilations)
        self.final = nn.LayerNorm(d)
        self.source = nn.Embedding(SOURCES, d)
        nn.init.normal_(self.source.weight, 0, 0.02)
        self.upos, self.xpos = nn.Linear(d, 2 * len(vocab['upos'])), nn.Linear(d, len(vocab['xpos']))  # parts of speech as EWT and as GUM have them
        self.name = nn.Linear(d, 3 * len(vocab['name']))  # GUM, news and wikigold name by different rules
        self.start, self.fact, self.anchor = nn.Linear(d, 1), nn.Linear(d, 1), nn.Linear(d, 1)
        self.root = nn.Parameter(torch.zeros(d))
        self.arc_head, self.arc_dep = nn.Linear(d, arc), nn.Linear(d, arc)
        self.biaffine = nn.Parameter(torch.empty(arc + 1, arc))
        nn.init.xavier_uniform_(self.biaffine)
        self.distance = nn.Parameter(torch.zeros(2 * FAR))
        self.arc_distance = nn.Linear(arc, 2 * FAR)  # how far each word likes its head to be
        nn.init.zeros_(self.arc_distance.weight)
        self.label_head, self.label_dep, self.label_out = nn.Linear(d, 2 * label), nn.Linear(d, 2 * label), nn.Linear(2 * label, len(vocab['label']))
        self.att_token, self.att_anchor = nn.Linear(d, att), nn.Linear(d, att)
        self.att_distance = nn.Embedding(2 * FAR, att)
        self.att_layers = nn.ModuleList(Taps(att, att, k) for k in (1, 2, 4, 8))
        self.att_out = nn.Linear(att, 4)

    def tables(self):
        return [m.weight for m in (self.word, self.prefix, self.suffix3, self.suffix2, self.shape, self.gram)]

    def embed(self, f):
        b, n, _ = f.shape
        word = self.word(f[..., 0]) + self.word(f[..., 1])
        affix = torch.cat([self.prefix(f[..., 2]), self.suffix3(f[..., 3]), self.suffix2(f[..., 4])], -1)
        gram = self.gram(f[..., 6:GRAMS_END].reshape(b * n, -1)).view(b, n, -1)
        vector = self.vector(f[..., GRAMS_END:].reshape(b * n, -1)).view(b, n, -1)
        if self.training:  # unknown words are what the reader meets in new text: practise on them
            word = word * (torch.rand(b, n, 1) > self.word_dropout)
            affix = affix * (torch.rand(b, n, 1) > 0.05)
            gram = gram * (torch.rand(b, n, 1) > 0.05)
            vector = vector * (torch.rand(b, n, 1) > 0.05)
        e = torch.cat([word, affix, self.shape(f[..., 5]), gram, vector], -1)
        a, g = self.input(F.dropout(e, self.p * 0.6, self.training)).chunk(2, -1)
        return a * torch.sigmoid(g)

    def forward(self, f, mask):
        x, m = self.embed(f), mask[..., None]
        for layer in self.layers:
            x = layer(x, m)
        return channel_dropout(self.final(x), self.p, self.training)

    def with_source(self, o, source):
        return o + self.source(source)[:, None, :]

    def names(self, o, source):
        """Scores of the names by the convention of each unit's source."""
        s = self.name(o).view(*o.shape[:2], 3, -1)
        k = (source - 1).clamp(min=0)[:, None, None, None].expand(-1, o.shape[1], 1, s.shape[-1])
        return s.gather(2, k)[:, :, 0]

    def parts(self, o, source):
        """Scores of the parts of speech: EWT's for its own units, GUM's for all others."""
        s = self.upos(o).view(*o.shape[:2], 2, -1)
        return torch.where((source == 0)[:, None, None], s[:, :, 0], s[:, :, 1])

    def arcs(self, o, sentence, mask):
        """Scores batch, dependent, head (0 the root); heads outside the sentence are ruled out."""
        b, n, d = o.shape
        r = torch.cat([self.root.expand(b, 1, d), o], 1)
        drop = lambda t: channel_dropout(t, self.p, self.training)
        head, dep = drop(F.leaky_relu(self.arc_head(r), 0.1)), drop(F.leaky_relu(self.arc_dep(o), 0.1))
        scores = (torch.cat([dep, torch.ones(b, n, 1)], 2) @ self.biaffine) @ head.transpose(1, 2)
        pos = torch.arange(n)
        bucket = distance_bucket(pos[None] - pos[:, None])
        bias = self.distance[bucket] + self.arc_distance(dep).gather(2, bucket.expand(b, n, n))
        bias = torch.cat([torch.zeros(b, n, 1), bias], 2)
        same = (sentence[:, :, None] == sentence[:, None, :]) & mask[:, None, :].bool()
        allowed = torch.cat([torch.ones(b, n, 1, dtype=torch.bool), same], 2)
        return (scores + bias).masked_fill(~allowed, -1e4), r

    def labels(self, o, r, heads):
        h = self.label_head(r)
        h = h.gather(1, heads.clamp(min=0)[..., None].expand(-1, -1, h.shape[2]))
        h1, h2 = h.chunk(2, -1)
        d1, d2 = self.label_dep(o).chunk(2, -1)
        return self.label_out(channel_dropout(torch.cat([F.relu(h1 + d1), h2 * d2], -1), self.p, self.training))

    def attribution(self, o, unit, anchor):
        """Role of every token (0 none, 1 source, 2 cue, 3 content) for each anchor: k, n, 4."""
        n = o.shape[1]
        pos = torch.arange(n)
        z = self.att_token(o)[unit] + self.att_anchor(o[unit, anchor])[:, None, :]
        z = F.relu(z + self.att_distance(distance_bucket(pos[None] - anchor[:, None])))
        for layer in self.att_layers:
            z = z + F.relu(layer(channel_dropout(z, self.p * 0.6, self.training)))
        return self.att_out(z)


def restore(saved):
    """The model of a file that train.py kept; older ones have one table of parts of speech for both treebanks."""
    global GRAM_ROWS
    state = dict(saved['state'])
    for name in ('upos.weight', 'upos.bias'):
        if len(state[name]) == len(saved['vocab']['upos']):
            state[name] = torch.cat([state[name], state[name]])
    own, GRAM_ROWS = GRAM_ROWS, len(state['gram.weight']) - CLASS_ROWS
    model = Reader(saved['vocab'], **saved['config'])
    GRAM_ROWS = own
    model.load_state_dict(state)
    return model
