"""Tileable noise and PNG writing in plain numpy: the ground of every texture."""
import struct
import zlib

import numpy as np


def png(path, a):
    """Write an array of 0..1 (h, w) or (h, w, 3|4), top row first."""
    a = (np.clip(a, 0, 1) * 255 + .5).astype(np.uint8)
    if a.ndim == 2:
        a = np.repeat(a[..., None], 3, 2)
    h, w, c = a.shape
    raw = np.concatenate([np.zeros((h, 1), np.uint8), a.reshape(h, w * c)], 1).tobytes()

    def chunk(tag, data):
        return struct.pack('>I', len(data)) + tag + data + struct.pack('>I', zlib.crc32(tag + data))

    head = struct.pack('>IIBBBBB', w, h, 8, {3: 2, 4: 6}[c], 0, 0, 0)
    with open(path, 'wb') as out:
        out.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(raw, 6)) + chunk(b'IEND', b''))


def noise(n, m, beta=1.5, ax=1., ay=1., seed=0, low=0, high=1e9):
    """Coloured noise (n rows, m columns), tileable, standard deviation 1. beta: smoothness; ax, ay: stretch."""
    spectrum = np.fft.fft2(np.random.default_rng(seed).standard_normal((n, m)))
    fy = np.fft.fftfreq(n)[:, None] * n * ay
    fx = np.fft.fftfreq(m)[None] * m * ax
    k = np.sqrt(fx ** 2 + fy ** 2)
    k[0, 0] = 1
    s = k ** -beta
    s[(k < low) | (k > high)] = 0
    s[0, 0] = 0
    out = np.real(np.fft.ifft2(spectrum * s))
    return out / (out.std() + 1e-9)


def normal_map(height, strength):
    """A tangent-space normal map (0..1) from a tileable height field."""
    dx = (np.roll(height, -1, 1) - np.roll(height, 1, 1)) * strength
    dy = (np.roll(height, -1, 0) - np.roll(height, 1, 0)) * strength
    n = np.stack([-dx, dy, np.ones_like(height)], -1)
    return n / np.linalg.norm(n, axis=-1, keepdims=True) * .5 + .5


def mix(a, b, t):
    """Linear blend; t may be an array (given a colour axis where a or b are colours)."""
    return a + (b - a) * t


def rgb(*c):
    """A colour 0..255 as 0..1."""
    return np.array(c) / 255.


def wrap_sample(image, y, x):
    """Nearest texel, wrapped round."""
    return image[np.mod(y.astype(int), image.shape[0]), np.mod(x.astype(int), image.shape[1])]


def orm(rough, metal=None):
    """An occlusion-roughness-metalness picture."""
    return np.stack([np.ones_like(rough), rough, np.zeros_like(rough) if metal is None else metal], -1)
