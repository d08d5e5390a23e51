"""The shared tileable textures (floor, oak, cloth, wall, tiles, the palette of `paint`): numpy, no foreign picture.

Run: python3 assets/kit/textures.py OUT_FOLDER
"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from kit.noise import mix, noise, normal_map, orm, png, rgb, wrap_sample  # noqa: E402

# as materials.FINISHES; that module needs Blender, this one does not
PALETTE = ((.62, 0), (.34, 0), (.12, 0), (.2, .55), (.85, 0), (.36, .5), (.28, .6), (.95, 0))


def wood_grain(n, seed, k):
    """Oak running along y: year rings, pores, fine fibre (each n x n)."""
    xx = np.mgrid[0:n, 0:n][1] / n
    bend = noise(n, n, 2.2, 1, 7, seed, 1) * .020 + noise(n, n, 1.6, 1, 14, seed + 1, 1) * .006
    rings = (.5 + .5 * np.sin(2 * np.pi * k * (xx + bend * 2.2))) ** 1.6
    pores = np.clip(noise(n, n, .35, 1, 34, seed + 2, 8) - .9, 0, 1.4) / 1.4
    fibre = noise(n, n, .7, 1, 24, seed + 3, 4)
    return rings, pores, fibre


def floor(out, n=1024, planks=7):
    """Worn oak parquet, two lengths per plank row."""
    rings, pores, fibre = wood_grain(n, 11, 30)
    yy, xx = np.mgrid[0:n, 0:n]
    width = n / planks
    row = (xx // width).astype(int)
    rng = np.random.default_rng(5)
    offset = rng.integers(0, n, planks)[row]
    length = n // 2
    plank = row * 2 + ((yy + offset) // length).astype(int) % 2
    tint = rng.normal(0, 1, planks * 2)[plank]
    sx = rng.integers(0, n, planks * 2)[plank]
    sy = rng.integers(0, n, planks * 2)[plank]
    r, p, f = (wrap_sample(a, yy + sy, xx + sx) for a in (rings, pores, fibre))
    c = mix(rgb(208, 180, 146), rgb(180, 148, 112), (.42 * r + .10 * f)[..., None])
    c = c * (1 + .055 * tint)[..., None] - p[..., None] * rgb(58, 52, 44) * .55
    across = np.minimum(xx % width, width - xx % width)
    along = np.minimum((yy + offset) % length, length - (yy + offset) % length)
    edge = np.minimum(across, along)
    gap = np.clip(1 - edge / 1.6, 0, 1)
    c = c * (1 - .55 * gap)[..., None]
    height = -gap * 2.2 - np.clip(1 - edge / 4., 0, 1) * .8 - p * .22 + f * .03
    png(out + 'floor_c.png', c)
    png(out + 'floor_n.png', normal_map(height, .55)[::2, ::2])
    png(out + 'floor_r.png', orm(.44 + .10 * p + .05 * f + .25 * gap)[::2, ::2])


def oak(out, n=1024):
    """Oiled wood of the furniture, nearly without colour (the part's colour tints it): rings, fibres, long fine pores along y."""
    rings = wood_grain(n, 31, 13)[0]
    fibre = noise(n, n, .8, 1, 70, 35, 30)                       # long hairs of light and dark
    silk = noise(n, n, 1.0, 1, 30, 36, 8)
    pores = np.clip(noise(n, n, .7, 1, 44, 37, 60) - 1.3, 0, 1.5) / 1.5
    broad = noise(n, n, 1.6, 1, 8, 38, 1)
    shade = .22 * rings + .10 * fibre + .09 * silk + .10 * broad
    c = mix(rgb(250, 244, 235), rgb(206, 186, 160), np.clip(shade + .2, 0, 1.3)[..., None])
    c = c * (1 - .30 * pores)[..., None]
    png(out + 'oak_c.png', c)
    png(out + 'oak_n.png', normal_map(-pores * .35 + fibre * .04, .4)[::2, ::2])


def weave(n, k, seed, rough=.35):
    """Height of a plain weave of k threads."""
    yy, xx = np.mgrid[0:n, 0:n] / n * k * 2 * np.pi
    wx = noise(n, n, 1.3, 1, 1, seed, 2) * .35
    wy = noise(n, n, 1.3, 1, 1, seed + 1, 2) * .35
    over = np.sin((xx + wx) / 2) * np.sin((yy + wy) / 2) > 0
    warp = np.abs(np.cos((xx + wx) / 2)) * .6 + .4 * np.abs(np.sin((yy + wy) / 2))
    weft = np.abs(np.cos((yy + wy) / 2)) * .6 + .4 * np.abs(np.sin((xx + wx) / 2))
    return np.where(over, warp, weft) + noise(n, n, .6, 1, 1, seed + 2, 10) * rough * .3


def without_clouds(a, least):
    """A tileable field about zero without what is broader than a tile's `least`th part."""
    n, m = a.shape
    waves = np.fft.fft2(a)
    waves[np.hypot(np.fft.fftfreq(n)[:, None] * n, np.fft.fftfreq(m)[None] * m) < least] = 0
    return np.real(np.fft.ifft2(waves))


def cloth(out, name, n, k, seed, melange, bump):
    """A white cloth to be tinted by vertex colour: shaded threads, mottled yarn. Nothing broader than a few threads: it would show as a grid."""
    h = without_clouds(weave(n, k, seed), k / 2)
    h = h / h.std()
    c = .84 + .055 * h + melange * .45 * noise(n, n, .5, 1, 1, seed + 9, k / 2)
    png(out + name + '_c.png', c)
    if bump:
        png(out + name + '_n.png', normal_map(h, .35)[::2, ::2])


def rug(out, n=1024):
    """A woven rug: rows of lozenges within a border."""
    yy, xx = np.mgrid[0:n, 0:n] / n
    h = weave(n, 120, 21, .9)
    c = np.ones((n, n, 3)) * rgb(214, 203, 186)

    def band(v, a, b):
        return ((v > a) & (v < b)).astype(float)

    d = np.abs(((xx * 6) % 1) - .5) + np.abs(((yy * 9) % 1) - .5)
    lozenge = ((d < .34) & (d > .24)).astype(float) + (d < .10)
    inner = band(xx, .1, .9) * band(yy, .07, .93)
    c = mix(c, rgb(94, 108, 120), (lozenge * inner * .85)[..., None])
    border = band(xx, .045, .955) * band(yy, .03, .97) - band(xx, .065, .935) * band(yy, .045, .955)
    c = mix(c, rgb(150, 82, 62), (np.clip(border, 0, 1) * .9)[..., None])
    c = c * (.95 + .05 * noise(n, n, .5, 1, 4, 22, 6) + .07 * (h - h.mean()))[..., None]
    png(out + 'rug_c.png', c)


def tiles(out, n=512):
    """White glazed tiles, four by four, grey joints."""
    yy, xx = np.mgrid[0:n, 0:n]
    size = n / 4
    tint = np.random.default_rng(2).normal(0, 1, (4, 4))[(yy // size).astype(int), (xx // size).astype(int)]
    edge = np.minimum(np.minimum(xx % size, size - xx % size), np.minimum(yy % size, size - yy % size))
    joint = np.clip(1 - (edge - 1.2) / 1.2, 0, 1)
    glaze = noise(n, n, 1.8, 1, 1, 4, 1, 30)
    c = mix(rgb(236, 235, 230) * (1 + .012 * tint + .006 * glaze)[..., None], rgb(182, 178, 170), joint[..., None])
    png(out + 'tile_c.png', c)
    png(out + 'tile_r.png', orm(.14 + .6 * joint))


def wall(out, n=512):
    """Painted glass-fibre wallpaper: hardly more than a breath."""
    h = noise(n, n, .9, 1, 1, 6, 12, 120)
    png(out + 'wall_c.png', .955 + .003 * noise(n, n, 1.5, 1, 1, 7, 1) + .005 * h)


def palette(out):
    """Roughness and metalness of the finishes of `paint`, eight cells of 8 x 8."""
    cells = np.repeat(np.array(PALETTE), 8, 0)
    png(out + 'paint_r.png', np.repeat(orm(cells[:, 0], cells[:, 1])[None], 8, 0))


def make(out):
    """Write all shared textures to a folder."""
    os.makedirs(out, exist_ok=True)
    out = os.path.join(out, '')
    for one in (floor, oak, rug, tiles, wall, palette):
        one(out)
    cloth(out, 'wool', 512, 36, 3, .16, True)
    cloth(out, 'linen', 512, 60, 7, .06, False)


if __name__ == '__main__':
    make(sys.argv[1])
