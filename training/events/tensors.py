"""Tensors as core/language/neural/network.ts reads them: NAME.json, their names and where they lie, and NAME.bin."""
import json

import numpy as np
import torch


class Tensors:
    def __init__(self):
        self.tensors, self.out = [], bytearray()

    def put(self, name, values, kind):
        """Adds a tensor, as `f32` or as `i8` with one scale a row; returns it as it will be read."""
        a = values.detach().numpy().astype(np.float32) if torch.is_tensor(values) else np.asarray(values, dtype=np.float32)
        while len(self.out) % 4:
            self.out.append(0)
        self.tensors.append(dict(name=name, shape=list(a.shape), type=kind, offset=len(self.out)))
        if kind == 'f32':
            self.out.extend(a.tobytes())
            return a
        rows = a.reshape(a.shape[0], -1)
        scale = (np.abs(rows).max(1) / 127 + 1e-12).astype(np.float32)
        whole = np.clip(np.round(rows / scale[:, None]), -127, 127).astype(np.int8)
        self.out.extend(whole.tobytes())
        if len(self.out) % 4:
            raise SystemExit(f'{name}: rows do not end on four bytes')
        self.out.extend(scale.tobytes())
        return whole.astype(np.float64) * scale[:, None].astype(np.float64)

    def layers(self, layers):
        """Adds linear layers and tables by their names: small ones whole, since they weigh little."""
        for name, layer in layers:
            self.put(f'{name}.weight', layer.weight, 'f32' if layer.weight.numel() < 4000 else 'i8')
            if getattr(layer, 'bias', None) is not None:
                self.put(f'{name}.bias', layer.bias, 'f32')

    def save(self, path, **shape):
        open(path + '.json', 'w').write(json.dumps(dict(**shape, tensors=self.tensors)))
        open(path + '.bin', 'wb').write(bytes(self.out))
        print('bytes', len(self.out))
