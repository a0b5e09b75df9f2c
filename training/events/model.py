"""The adapter above the frozen encoder, and the heads on it: predicates with roles, events, their arguments."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import ACTS, AUTHORITIES, JOIN, KEEP, PAIR, ROLES, SAID, SCALARS, SCENE, STATE, STATUS, TYPES, VECTOR, WORTH

EMBED = 64
# numbers of what two words have in common by the other heads: type, status, worth, the later one's novelty, their parties
SHARED = 7


class Adapter(nn.Module):
    """Gated convolutions over a token, its neighbours and its head in the tree."""

    def __init__(self, rows, d=160, dilations=(1, 2, 1), p=.3):
        super().__init__()
        self.register_buffer('mean', torch.zeros(STATE))
        self.register_buffer('std', torch.ones(STATE))
        self.table = nn.EmbeddingBag(rows, EMBED, mode='sum', padding_idx=0)
        nn.init.normal_(self.table.weight, 0, .1)
        with torch.no_grad():
            self.table.weight[0] = 0
        self.input = nn.Linear(STATE + VECTOR + EMBED + SCALARS, 2 * d)
        self.norms = nn.ModuleList(nn.LayerNorm(d) for _ in dilations)
        self.convs = nn.ModuleList(nn.Linear(4 * d, 2 * d) for _ in dilations)
        self.final = nn.LayerNorm(d)
        self.dilations, self.p, self.d = dilations, p, d

    def forward(self, b):
        drop = lambda x, p: F.dropout(x, p, self.training)
        s = (b['states'].float() - self.mean) / self.std
        v = b['vectors'] * 2
        if self.training:
            v = v * (torch.rand(len(v), 1) > .1)
        e = self.table(b['ids'])
        a, g = self.input(torch.cat([drop(s, self.p), drop(v, self.p * .7), drop(e, self.p * .5), b['scalars']], -1)).chunk(2, -1)
        x = a * torch.sigmoid(g)
        zero = torch.zeros(1, self.d)
        for norm, conv, k in zip(self.norms, self.convs, self.dilations):
            y = torch.cat([norm(x), zero])
            y = drop(torch.cat([y[:-1], y[b[f'prev{k}']], y[b[f'next{k}']], y[b['head']]], -1), self.p * .7)
            a, g = conv(y).chunk(2, -1)
            x = x + drop(a * torch.sigmoid(g), self.p * .5)
        return self.final(x)


class Heads(nn.Module):
    def __init__(self, pair_rows, d=160, hidden=144, pair=64, p=.3):
        super().__init__()
        self.p = p
        self.gate = nn.Linear(d, 1)
        self.topic = nn.Linear(2 * VECTOR, 32)
        self.sense = nn.Linear(VECTOR, 48)
        self.hidden = nn.Linear(d + VECTOR + 48 + SCENE + 32, hidden)
        self.trigger, self.deed, self.worth, self.novel = nn.Linear(hidden, 1), nn.Linear(hidden, len(TYPES)), nn.Linear(hidden, len(WORTH)), nn.Linear(hidden, 1)
        self.status_hidden, self.status = nn.Linear(d + VECTOR + 48 + SCENE + 32, 96), nn.Linear(96, len(STATUS))
        self.predicate = nn.Linear(d, 1)
        self.grade = nn.Linear(d, 1)
        # two halves of each: one added up, one multiplied
        self.pair_p, self.pair_c, self.added = nn.Linear(d + VECTOR, pair + pair // 2), nn.Linear(d + VECTOR, pair + pair // 2), pair
        self.nobody = nn.Linear(d + VECTOR, 2)
        self.pair_table = nn.EmbeddingBag(pair_rows, pair, mode='sum', padding_idx=0)
        nn.init.normal_(self.pair_table.weight, 0, .1)
        with torch.no_grad():
            self.pair_table.weight[0] = 0
        self.role = nn.Linear(pair + pair // 2, len(ROLES))
        self.argument_hidden = nn.Linear(pair + pair // 2 + len(ROLES), 64)
        self.argument = nn.Linear(64, 3)
        self.join_half = nn.Linear(d + VECTOR, 24)
        self.join_hidden = nn.Linear(JOIN + SHARED + 48, 32)
        self.join = nn.Linear(32, 1)
        # of a statement: source, cue, head of the content, its words weighed, and what the rules say
        self.weigh = nn.Linear(d, 1)
        self.said_hidden = nn.Linear(4 * d + VECTOR + SAID, 96)
        self.keep_weigh, self.keep_hidden, self.keep = nn.Linear(d, 1), nn.Linear(4 * d + VECTOR + KEEP, 64), nn.Linear(64, 1)
        self.act, self.authority = nn.Linear(96, len(ACTS)), nn.Linear(96, len(AUTHORITIES))

    def drop(self, x, k=1.):
        return F.dropout(x, self.p * k, self.training)

    def events(self, x, b):
        z = torch.cat([x, b['vectors'] * 2, F.relu(self.sense(b['vectors'] * 2)), b['scene'], torch.tanh(self.topic(b['dv'] * 3))], -1)
        h = self.drop(F.relu(self.hidden(self.drop(z))))
        hs = self.drop(F.relu(self.status_hidden(self.drop(z))))
        return dict(gate=self.gate(x)[:, 0], trigger=self.trigger(h)[:, 0], type=self.deed(h), worth=self.worth(h), novel=self.novel(h)[:, 0], status=self.status(hs))

    def gathered(self, x, b, prefix, weigh, hidden):
        """What a hidden layer reads of every statement: source, cue, head of the content, its words weighed, numbers."""
        m = b['attributions' if prefix else 'statements']
        words = torch.cat([x, b['vectors'] * 2], -1)[b[prefix + 'word']]
        of = b[prefix + 'of']
        a = weigh(x)[b[prefix + 'word'], 0]
        top = torch.full((m,), -30.).scatter_reduce(0, of, a, 'amax', include_self=True).detach()
        a = (a - top[of]).exp()
        total = torch.zeros(m).index_add(0, of, a) + 1e-9
        content = torch.zeros(m, words.shape[1]).index_add(0, of, words * a[:, None]) / total[:, None]
        points = torch.cat([x, torch.zeros(1, x.shape[1])])[b[prefix + 'points']].flatten(1)
        return self.drop(F.relu(hidden(self.drop(torch.cat([points, content, b[prefix + 'told']], -1)))))

    def statements(self, x, b):
        """Logits of act and authority of every statement."""
        h = self.gathered(x, b, '', self.weigh, self.said_hidden)
        return self.act(h), self.authority(h)

    def keeps(self, x, b):
        """Logits that an attribution is one."""
        return self.keep(self.gathered(x, b, 'loose_', self.keep_weigh, self.keep_hidden))[:, 0]

    def joins(self, x, b, o, parties):
        """Logits that two words tell one event. `o` and `parties` as the other heads have them: they are not taught by this."""
        h = self.join_half(self.drop(torch.cat([x, b['vectors'] * 2], -1)))
        i, j = b['i'], b['j']
        with torch.no_grad():
            alike = [(o[k].softmax(-1)[i] * o[k].softmax(-1)[j]).sum(-1) for k in ('type', 'status', 'worth')]
            shared = torch.stack([*alike, torch.sigmoid(o['novel'])[j], *common(parties, i, j, len(x))], -1)
        hi, hj = h[i], h[j]
        return self.join(self.drop(F.relu(self.join_hidden(torch.cat([b['link'], shared, hi * hj, (hi - hj).abs()], -1)))))[:, 0]

    def pairs(self, x, b):
        """What a word and a predicate have between them, and the logits that the predicate has nobody as actor, as recipient."""
        x, k = self.drop(torch.cat([x, b['vectors'] * 2], -1), .7), self.added
        p, c = self.pair_p(x)[b['p']], self.pair_c(x)[b['c']]
        z = torch.cat([F.relu(p[:, :k] + c[:, :k] + self.pair_table(b['pair'])), p[:, k:] * c[:, k:]], -1)
        return self.drop(z, .7), self.nobody(x)

    def arguments(self, z):
        r = self.role(z).softmax(-1)
        return self.argument(self.drop(F.relu(self.argument_hidden(torch.cat([z, r], -1)))))


def common(parties, i, j, n):
    """How likely two words have the same actor, the same recipient, the one's actor as the other's recipient."""
    ref, p, chance = parties
    refs, column = torch.unique(ref, return_inverse=True)
    ps, row = torch.unique(p, return_inverse=True)
    table = torch.zeros(2, len(ps) + 1, max(1, len(refs)))
    table[:, row, column] = chance.exp().T
    at = torch.full((n,), len(ps), dtype=torch.long)
    at[ps] = torch.arange(len(ps))
    a, b = table[:, at[i]], table[:, at[j]]
    return [(a[0] * b[0]).sum(-1), (a[1] * b[1]).sum(-1), (a[0] * b[1] + a[1] * b[0]).sum(-1)]
