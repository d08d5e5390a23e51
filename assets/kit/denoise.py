"""Denoise a baked lightmap without OpenImageDenoise: a joint bilateral a-trous filter guided by the baked position and
normal, then dilation of the charts.  Plain numpy.

Run: python3 assets/kit/denoise.py FOLDER [--halve]   (light.npy, normal.npy, position.npy -> lightmap.png, lightmap.json)
"""
import json
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from kit.noise import png  # noqa: E402

KERNEL = (.06, .25, .38, .25, .06)
DARK = .0006         # below this a texel lies inside something and takes its neighbour's light


class Guide:
    """What the filter looks at besides the light."""

    def __init__(self, normal, position, light):
        n = normal * 2 - 1
        self.normal = n / np.maximum(np.linalg.norm(n, axis=-1, keepdims=True), 1e-6)
        self.position = position
        self.chart = np.abs(normal).sum(-1) > .05
        self.mask = self.chart & (light.mean(-1) > DARK)
        both = self.chart[:, 1:] & self.chart[:, :-1]
        steps = np.linalg.norm(position[:, 1:] - position[:, :-1], axis=-1)
        self.texel = float(np.median(steps[both]))


def smooth_pass(x, step, tolerance, pilot, guide):
    """One a-trous pass; tolerance: how much brightness may differ (of log light)."""
    total = np.zeros_like(x)
    weight = np.zeros(x.shape[:2], np.float32)
    solid = guide.mask.astype(np.float32)
    reach = 2 * (guide.texel * step * 2.2) ** 2
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            def shifted(a, by=(dy * step, dx * step)):
                return np.roll(a, by, (0, 1))
            d = shifted(guide.position) - guide.position
            w = np.exp(-(d * d).sum(-1) / reach)
            off_plane = (d * guide.normal).sum(-1)
            w *= np.exp(-(off_plane / guide.texel) ** 2)
            w *= np.clip((shifted(guide.normal) * guide.normal).sum(-1), 0, 1) ** 24
            contrast = (shifted(pilot) - pilot).mean(-1)
            w *= KERNEL[dy + 2] * KERNEL[dx + 2] * shifted(solid) * np.exp(-contrast ** 2 / (2 * tolerance ** 2))
            total += shifted(x) * w[..., None]
            weight += w
    return np.where((weight > 1e-6)[..., None], total / np.maximum(weight, 1e-6)[..., None], x)


def dilate(light, mask, rounds):
    """Grow the charts outwards; what is never reached takes the mean."""
    covered = mask.astype(np.float32)
    light = light * covered[..., None]
    for _ in range(rounds):
        total = np.zeros_like(light)
        weight = np.zeros_like(covered)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                near = np.roll(covered, (dy, dx), (0, 1))
                total += np.roll(light, (dy, dx), (0, 1)) * near[..., None]
                weight += near
        new = (covered == 0) & (weight > 0)
        light[new] = total[new] / weight[new][:, None]
        covered[new] = 1
    light[covered == 0] = light[mask].mean(0)
    return light


def compress(light, knee, room):
    """Bend what is brighter than the knee softly, so that sun and room fit one 8-bit picture."""
    over = np.maximum(light - knee, 0)
    return np.minimum(light, knee) + room * (1 - np.exp(-over / room))


def lift(light, amount=.05, below=.15):
    """Open the deepest shadows a little: in a headset black is a hole."""
    brightness = light.mean(-1, keepdims=True)
    wanted = brightness + amount * np.exp(-brightness / below)
    return light * wanted / np.maximum(brightness, 1e-3)


def encode(light, top):
    """Light 0..top as sRGB."""
    x = np.clip(light / top, 0, 1)
    return np.where(x <= .0031308, 12.92 * x, 1.055 * x ** (1 / 2.4) - .055)


def halve(light, normal, position):
    """Average 2 x 2 texels of the charts: four times the samples, counting those that found no light."""
    def blocks(a):
        n = a.shape[0] // 2
        return a.reshape(n, 2, n, 2, -1).transpose(0, 2, 1, 3, 4).reshape(n, n, 4, -1)
    inside = (np.abs(blocks(normal)).sum(-1) > .05).astype(np.float32)[..., None]
    count = np.maximum(inside.sum(2), 1)
    return [(blocks(a) * inside).sum(2) / count for a in (np.minimum(light, 12), normal, position)]


def run(folder, halved=False, knee=1.2, room=1.3):
    """Denoise the bake in a folder and write lightmap.png (top row first, for flipY = false) and lightmap.json."""
    light, normal, position = (np.load(os.path.join(folder, n + '.npy')).astype(np.float32)
                               for n in ('light', 'normal', 'position'))
    if halved:
        light, normal, position = halve(light, normal, position)
    guide = Guide(normal, position, light)
    x = np.log1p(4 * np.maximum(light, 0))
    pilot = smooth_pass(x, 1, 9., x, guide)
    pilot = smooth_pass(pilot, 2, .5, pilot, guide)
    for step, tolerance in ((1, .4), (2, .28), (4, .2), (8, .14)):
        x = smooth_pass(x, step, tolerance, pilot, guide)
        pilot = x
    clean = dilate(np.expm1(x) / 4, guide.mask, 10)
    top = knee + room
    png(os.path.join(folder, 'lightmap.png'), encode(compress(lift(clean), knee, room), top)[::-1])
    figures = {
        'range': top,
        'side': int(light.shape[0]),
        'texel_mm': round(guide.texel * 1000, 1),
        'used': round(float(guide.chart.mean()), 3),
        'hidden': round(float((guide.chart & ~guide.mask).mean()), 4),
        'percentiles': [round(float(v), 3) for v in np.percentile(clean[guide.mask], (5, 50, 95, 99))],
    }
    with open(os.path.join(folder, 'lightmap.json'), 'w') as out:
        json.dump(figures, out)
    print(figures)


if __name__ == '__main__':
    run(sys.argv[1], '--halve' in sys.argv)
