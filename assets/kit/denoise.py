"""Denoise a baked lightmap without OpenImageDenoise: an a-trous filter guided by the baked position and normal and by
how sure the bake is of each texel (its variance), then dilation of the charts: contact shadows stay, blotches go.  Plain numpy.
Light comes in two parts: sharp (sun) is nearly clean and keeps its edges; soft (lamps, windows, thrown back) may be smoothed further.

Run: python3 assets/kit/denoise.py FOLDER [--halve]   (sharp.npy, soft.npy, normal.npy, position.npy, free.npy ->
light.npy as it falls, lightmap.png and lightmap.json for the renderer)
"""
import json
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from kit.noise import png  # noqa: E402

KERNEL = (.06, .25, .38, .25, .06)
DARK = .0006         # a texel darker than this found no light at all
INSIDE = .13         # openness below which a texel lies inside something and takes its neighbour's light
# reach of each pass, and how many deviations may differ; the least difference of log light that is smoothed even where the bake is sure
SOFT = ((1, 3.0), (2, 2.8), (4, 2.6), (8, 2.4), (16, 2.0)), .03
SHARP = ((1, 2.4), (2, 2.0), (4, 1.6)), .015
# last, whatever the noise: steps smaller than this were left by the passes before, where one stopped short of the next
SETTLE = ((1, 0), (2, 0), (4, 0)), .07


class Guide:
    """What the filter looks at besides the light."""

    def __init__(self, normal, position, light, free):
        n = normal * 2 - 1
        self.normal = n / np.maximum(np.linalg.norm(n, axis=-1, keepdims=True), 1e-6)
        self.position = position
        self.known = {}      # weights of the near passes: several go over the same ones
        self.chart = np.abs(normal).sum(-1) > .05
        self.mask = self.chart & (light.mean(-1) > DARK) & (free > INSIDE)
        both = self.chart[:, 1:] & self.chart[:, :-1]
        steps = np.linalg.norm(position[:, 1:] - position[:, :-1], axis=-1)
        self.texel = float(np.median(steps[both]))

    def weight(self, shift, step):
        """How much the texel at a shift (rows, columns) belongs to the same piece of surface."""
        if (shift, step) in self.known:
            return self.known[shift, step]
        d = np.roll(self.position, shift, (0, 1)) - self.position
        square = (d * d).sum(-1)
        w = np.exp(-square / (2 * (self.texel * step * 2.2) ** 2))
        off_plane = (d * self.normal).sum(-1)
        w *= np.exp(-off_plane ** 2 / ((.6 * self.texel) ** 2 + .09 * square))
        w *= np.clip((np.roll(self.normal, shift, (0, 1)) * self.normal).sum(-1), 0, 1) ** 10
        w *= np.roll(self.mask, shift, (0, 1))
        if step <= 4:
            self.known[shift, step] = w
        return w


def smooth_pass(x, variance, step, deviations, least, guide):
    """One a-trous pass of log light x; two texels blend as far as their noise (variance) explains how they differ."""
    calm = spread(variance, guide.mask)
    total = np.zeros_like(x)
    noise_left = np.zeros_like(variance)
    weight = np.zeros_like(variance)
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            shift = (dy * step, dx * step)
            other = np.roll(x, shift, (0, 1))
            contrast = (other - x).mean(-1)
            allowed = deviations ** 2 * (calm + np.roll(calm, shift, (0, 1))) + least ** 2
            w = guide.weight(shift, step) * KERNEL[dy + 2] * KERNEL[dx + 2] * np.exp(-contrast ** 2 / (2 * allowed))
            total += other * w[..., None]
            noise_left += np.roll(variance, shift, (0, 1)) * w * w
            weight += w
    some = weight > 1e-6
    safe = np.maximum(weight, 1e-6)
    return np.where(some[..., None], total / safe[..., None], x), np.where(some, noise_left / safe ** 2, variance)


def spread(a, mask):
    """Mean of the 5 x 5 neighbours that count: a single texel's variance is itself too noisy."""
    total, count = np.zeros_like(a), np.zeros_like(a)
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            near = np.roll(mask, (dy, dx), (0, 1))
            total += np.roll(a, (dy, dx), (0, 1)) * near
            count += near
    return total / np.maximum(count, 1)


def despeckle(x, guide):
    """Bring single texels that stand out from all their neighbours of the same surface (fireflies, misses) back among them."""
    grey = x.mean(-1)
    total, square, weight = (np.full(grey.shape, 1e-6, np.float32) for _ in range(3))
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            if dy or dx:
                w = guide.weight((dy, dx), 1.5)
                other = np.roll(grey, (dy, dx), (0, 1))
                total += w * other
                square += w * other ** 2
                weight += w
    mean = total / weight
    spread_of = np.sqrt(np.maximum(square / weight - mean ** 2, 0))
    held = np.clip(grey, mean - 1.2 * spread_of - .02, mean + 1.2 * spread_of + .02)
    return x + np.where(weight > .5, held - grey, 0)[..., None]


def tame(light, guide):
    """Hold soft light near the median of its surroundings: a ray that happened on a sunlit spot, or on the sliver of a window,
    leaves a sparkle that no mean takes away."""
    grey = light.mean(-1)
    near = []
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            other = np.roll(grey, (dy, dx), (0, 1))
            near.append(np.where(guide.weight((dy, dx), 1.5) > .25, other, np.inf).astype(np.float32))
    # sorted with what does not belong at the end: the median is in the middle of what does
    stack = np.sort(np.stack(near), 0)
    count = np.isfinite(stack).sum(0)
    middle = np.take_along_axis(stack, np.maximum(count // 2 - (count % 2 == 0), 0)[None], 0)[0]
    middle = np.where(np.isfinite(middle), middle, grey)
    held = np.clip(grey, middle * .7 - .01, middle * 1.06 + .006)
    return light * (held / np.maximum(grey, 1e-4))[..., None]


def local_variance(x, guide):
    """Variance of log light among the 3 x 3 neighbours of the same surface, where no subsamples tell it."""
    total, square, weight = np.zeros(x.shape[:2]), np.zeros(x.shape[:2]), np.full(x.shape[:2], 1e-6)
    grey = x.mean(-1)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            w = guide.weight((dy, dx), 1)
            other = np.roll(grey, (dy, dx), (0, 1))
            total += w * other
            square += w * other ** 2
            weight += w
    return np.maximum(square / weight - (total / weight) ** 2, 0).astype(np.float32)


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


def calm_openness(free, chart):
    """Median of openness among the 3 x 3 neighbours of the charts: few rays tell it, and one that got out by luck would leave a dot
    along the edge of whatever stands there."""
    near = [free]
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dy or dx:
                near.append(np.where(np.roll(chart, (dy, dx), (0, 1)), np.roll(free, (dy, dx), (0, 1)), free))
    return np.median(np.stack(near), 0)


def strays(chart, position):
    """Texels along the edge of a chart that show a piece of another one: baked close together, they spill over by a texel. A chart has
    free texels around it, so whoever has a stranger for a neighbour and nothing behind is one."""
    found = np.zeros_like(chart)
    for shift in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        back = tuple(-s for s in shift)
        nearer, second = np.roll(position, shift, (0, 1)), np.roll(position, (2 * shift[0], 2 * shift[1]), (0, 1))
        beside = np.roll(chart, shift, (0, 1)) & np.roll(chart, (2 * shift[0], 2 * shift[1]), (0, 1))
        step = np.linalg.norm(nearer - second, axis=-1)
        found |= chart & beside & ~np.roll(chart, back, (0, 1)) & (np.linalg.norm(position - nearer, axis=-1) > 4 * step + .02)
    return found


def halve(lights, normal, position, free):
    """Average 2 x 2 texels of the charts: four times the samples. Texels inside something do not count, dark ones do.

    lights: pictures of light. Gives these, normal, position, free, and for each light the variance of the log light that is left,
    from how the four differ.
    """
    def blocks(a):
        n = a.shape[0] // 2
        return a.reshape(n, 2, n, 2, -1).transpose(0, 2, 1, 3, 4).reshape(n, n, 4, -1)
    chart = np.abs(normal).sum(-1) > .05
    normal = np.where(strays(chart, position)[..., None], 0, normal)
    free = calm_openness(free, np.abs(normal).sum(-1) > .05)
    chart = (np.abs(blocks(normal)).sum(-1) > .05).astype(np.float32)[..., None]
    good = chart * (blocks(free) > INSIDE)
    good = np.where(good.sum(2, keepdims=True) > 0, good, chart)
    count = np.maximum(good.sum(2), 1)

    def mean(a):
        return (blocks(a) * good).sum(2) / count

    def variance(light):
        grey = log_light(blocks(light)).mean(-1, keepdims=True)
        middle = (grey * good).sum(2, keepdims=True) / count[:, :, None]
        return (((grey - middle) ** 2 * good).sum(2) / np.maximum(count - 1, 1) / count)[..., 0].astype(np.float32)
    kept = [mean(np.minimum(light, 12)) for light in lights]
    return kept, mean(normal), mean(position), mean(free)[..., 0], [variance(light) for light in lights]


def log_light(light):
    """Brightness as the eye weighs it, near enough; unlog() turns it back."""
    return np.log1p(4 * np.maximum(light, 0))


def unlog(x):
    """Light again from log_light()."""
    return np.expm1(x) / 4


def clean(light, variance, steps, least, guide, specks=0):
    """Smooth one picture of light, as log light; variance as from halve(), or None. specks: how often single texels are brought back first."""
    x = log_light(light).astype(np.float32)
    if variance is None:
        variance = local_variance(x, guide)
    variance = spread(spread(variance, guide.mask), guide.mask)    # pooled: where few samples hit, a texel seems surer than it is
    for _ in range(specks):
        x = despeckle(x, guide).astype(np.float32)
    for step, deviations in steps:
        x, variance = smooth_pass(x, variance, step, deviations, least, guide)
    return x


def settle(x, guide):
    """Log light of the soft part without the small steps that are left in it."""
    steps, least = SETTLE
    for step, deviations in steps:
        x = smooth_pass(x, np.zeros(x.shape[:2], np.float32), step, deviations, least, guide)[0]
    return x


def clean_all(sharp, soft, normal, position, free, doubts):
    """Both parts smoothed and put together; what was looked at besides. doubts: variances as from halve(), or None."""
    guide = Guide(normal, position, sharp + soft, free)
    sharp = clean(sharp, doubts[0], *SHARP, guide, 1)
    soft = settle(clean(tame(soft, guide), doubts[1], *SOFT, guide, 2), guide)
    return dilate(unlog(sharp) + unlog(soft), guide.mask, 10), guide


def run(folder, halved=False, knee=1.2, room=1.3):
    """Denoise the bake in a folder and write lightmap.png (top row first, for flipY = false) and lightmap.json."""
    sharp, soft, normal, position, free = (np.load(os.path.join(folder, n + '.npy')).astype(np.float32)
                                           for n in ('sharp', 'soft', 'normal', 'position', 'free'))
    doubts = None, None
    if halved:
        (sharp, soft), normal, position, free, doubts = halve((sharp, soft), normal, position, free)
    light, guide = clean_all(sharp, soft, normal, position, free, doubts)
    np.save(os.path.join(folder, 'light.npy'), light.astype(np.float16))
    top = knee + room
    png(os.path.join(folder, 'lightmap.png'), encode(compress(lift(light), knee, room), top)[::-1])
    figures = {
        'range': top,
        'side': int(light.shape[0]),
        'texel_mm': round(guide.texel * 1000, 1),
        'used': round(float(guide.chart.mean()), 3),
        'hidden': round(float((guide.chart & ~guide.mask).mean()), 4),
        'percentiles': [round(float(v), 3) for v in np.percentile(light[guide.mask], (5, 50, 95, 99))],
    }
    with open(os.path.join(folder, 'lightmap.json'), 'w') as out:
        json.dump(figures, out)
    print(figures)


if __name__ == '__main__':
    run(sys.argv[1], '--halve' in sys.argv)
