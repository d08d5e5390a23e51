"""Writes one skinned person as a binary glTF. Everything arrives Z up, front at -Y, and leaves Y up, front at +Z."""
import json
import struct
import numpy as np


def to_y_up(v):
    """(x, y, z) with Z up to (x, z, -y) with Y up."""
    v = np.asarray(v, np.float32)
    return np.stack([v[..., 0], v[..., 2], -v[..., 1]], -1)


def quaternion_to_y_up(q):
    """A quaternion (x, y, z, w) turned with the axes."""
    q = np.asarray(q, np.float32)
    return np.stack([q[..., 0], q[..., 2], -q[..., 1], q[..., 3]], -1)


class Writer:
    """Collects accessors, images and nodes; `save` writes the GLB."""

    def __init__(self):
        self.blob = bytearray()
        self.doc = {'asset': {'version': '2.0', 'generator': 'mestring people'}, 'scene': 0, 'scenes': [{'nodes': []}],
                    'nodes': [], 'meshes': [], 'materials': [], 'accessors': [], 'bufferViews': []}

    def view(self, data, target=None):
        """Index of a new buffer view holding the bytes."""
        while len(self.blob) % 4:
            self.blob.append(0)
        view = {'buffer': 0, 'byteOffset': len(self.blob), 'byteLength': len(data)}
        if target:
            view['target'] = target
        self.blob += data
        self.doc['bufferViews'].append(view)
        return len(self.doc['bufferViews']) - 1

    def accessor(self, array, kind, target=None, normalized=False):
        """Index of a new accessor. `kind` is SCALAR, VEC2, VEC3, VEC4 or MAT4."""
        array = np.ascontiguousarray(array)
        codes = {'float32': 5126, 'uint8': 5121, 'uint16': 5123, 'uint32': 5125}
        entry = {'bufferView': self.view(array.tobytes(), target), 'componentType': codes[array.dtype.name],
                 'count': len(array), 'type': kind}
        if normalized:
            entry['normalized'] = True
        if array.dtype == np.float32 and kind in ('SCALAR', 'VEC3'):
            flat = array.reshape(len(array), -1)
            entry['min'] = [float(x) for x in flat.min(0)]
            entry['max'] = [float(x) for x in flat.max(0)]
        self.doc['accessors'].append(entry)
        return len(self.doc['accessors']) - 1

    def image(self, png, mime='image/png'):
        """Index of a texture made from encoded image bytes."""
        self.doc.setdefault('images', []).append({'bufferView': self.view(png), 'mimeType': mime})
        self.doc.setdefault('samplers', [{'magFilter': 9729, 'minFilter': 9987, 'wrapS': 10497, 'wrapT': 10497}])
        self.doc.setdefault('textures', []).append({'sampler': 0, 'source': len(self.doc['images']) - 1})
        return len(self.doc['textures']) - 1

    def node(self, **fields):
        """Index of a new node."""
        self.doc['nodes'].append(fields)
        return len(self.doc['nodes']) - 1

    def save(self, path):
        """Writes the GLB."""
        self.doc['buffers'] = [{'byteLength': len(self.blob)}]
        text = json.dumps(self.doc, separators=(',', ':')).encode()
        text += b' ' * (-len(text) % 4)
        body = bytes(self.blob) + b'\0' * (-len(self.blob) % 4)
        with open(path, 'wb') as f:
            f.write(struct.pack('<III', 0x46546C67, 2, 28 + len(text) + len(body)))
            f.write(struct.pack('<II', len(text), 0x4E4F534A) + text)
            f.write(struct.pack('<II', len(body), 0x004E4942) + body)


def png(pixels):
    """Encodes (h, w, 3|4) uint8 as PNG bytes."""
    import zlib
    h, w, c = pixels.shape
    rows = np.concatenate([np.zeros((h, 1), np.uint8), pixels.reshape(h, w * c)], 1).tobytes()

    def chunk(tag, data):
        return struct.pack('>I', len(data)) + tag + data + struct.pack('>I', zlib.crc32(tag + data))

    head = struct.pack('>IIBBBBB', w, h, 8, 6 if c == 4 else 2, 0, 0, 0)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(rows, 6)) + chunk(b'IEND', b'')
