"""Textures of what one sees outside: mottle of grass and plaster, leaves and grass blades (cut out), the sky."""
import numpy as np

from kit.noise import mix, noise, png, rgb


def mottle(out, n=512):
    """outside_c.png: a tiling mottle that reads as short grass, foliage, plaster, gravel."""
    fine = noise(n, n, .35, 1, 1, 86, 30)
    blades = noise(n, n, .7, 3, 1, 87, 14)
    soft = noise(n, n, .9, 1, 1, 85, 3)
    png(out + 'outside_c.png', .86 + .055 * soft + .05 * fine + .035 * blades)


class Leaves:
    """A picture with alpha, drawn leaf by leaf."""

    def __init__(self, n, seed):
        self.n = n
        self.rng = np.random.default_rng(seed)
        self.c = np.ones((n, n, 3)) * .72
        self.alpha = np.zeros((n, n))

    def leaf(self, x, y, length, width, turn, tone):
        """One pointed leaf from (x, y), 0..1 from the top left."""
        n = self.n
        x0, x1 = int(max(0, (x - length) * n)), int(min(n, (x + length) * n + 1))
        y0, y1 = int(max(0, (y - length) * n)), int(min(n, (y + length) * n + 1))
        if x1 <= x0 or y1 <= y0:
            return
        yy, xx = np.mgrid[y0:y1, x0:x1] / n
        u = ((xx - x) * np.cos(turn) + (yy - y) * np.sin(turn)) / length
        v = (-(xx - x) * np.sin(turn) + (yy - y) * np.cos(turn)) / width
        shape = np.sin(np.clip(u, 0, 1) * np.pi) ** .7
        inside = (u > 0) & (u < 1) & (np.abs(v) < shape)
        rib = 1 - .22 * np.exp(-(v / .09) ** 2) + .10 * v
        shade = np.clip(tone * rib * (.88 + .2 * u), 0, 1)
        self.c[y0:y1, x0:x1][inside] = np.stack([shade, shade, shade * .92], -1)[inside]
        self.alpha[y0:y1, x0:x1][inside] = 1

    def twig(self, count):
        """A round tuft of leaves, dark within and light outside."""
        for k in range(count):
            depth = k / count
            r, a = self.rng.uniform(0, .36) ** .8, self.rng.uniform(0, 2 * np.pi)
            turn = a + self.rng.normal(0, .8)
            self.leaf(.5 + r * np.cos(a), .5 + r * np.sin(a), self.rng.uniform(.09, .15), self.rng.uniform(.028, .045), turn,
                      .5 + .42 * depth + self.rng.normal(0, .05))

    def blades(self, count):
        """A tuft of grass standing on the lower edge."""
        for k in range(count):
            x = self.rng.uniform(.06, .94)
            tall = self.rng.uniform(.35, .95)
            self.leaf(x, 1.0, tall, self.rng.uniform(.008, .016), -np.pi / 2 + self.rng.normal(0, .24), .55 + .4 * k / count)


def leaves(out, n=512):
    """leaf_c.png: left a tuft of leaves, right a tuft of grass blades."""
    twig, grass = Leaves(n, 1), Leaves(n, 2)
    twig.twig(190)
    grass.blades(70)
    c = np.concatenate([twig.c, grass.c], 1)
    alpha = np.concatenate([twig.alpha, grass.alpha], 1)
    png(out + 'leaf_c.png', np.concatenate([c, alpha[..., None]], -1))


def sky(out, n=512):
    """sky_c.png: zenith on top, horizon below; fair-weather clouds on a level ceiling, so that they shrink into the distance."""
    y = np.linspace(0, 1, n)[:, None]
    x = np.linspace(0, 2 * np.pi, n * 2, endpoint=False)[None]
    blue = mix(rgb(92, 146, 206), rgb(206, 226, 238), (y ** 1.6)[..., None]) * np.ones((n, n * 2, 1))
    up = np.maximum((1 - y) * np.pi / 2, .035)
    far = 1 / np.tan(up)                                   # distance on the ceiling
    m = 1024
    field = noise(m, m, 1.7, 1, 1, 80, 2)
    px = (far * np.cos(x) * 90) % m
    py = (far * np.sin(x) * 90) % m
    x0, y0 = np.floor(px).astype(int) % m, np.floor(py).astype(int) % m
    fx, fy = px % 1, py % 1
    a, b = field[y0, x0], field[y0, (x0 + 1) % m]
    c, d = field[(y0 + 1) % m, x0], field[(y0 + 1) % m, (x0 + 1) % m]
    cloud = (a * (1 - fx) + b * fx) * (1 - fy) + (c * (1 - fx) + d * fx) * fy
    cloud = np.clip(cloud * .75 - .30, 0, 1) * np.clip((1.0 - y) * 9, 0, 1)
    shade = np.clip(cloud * 1.2, 0, 1)
    white = mix(rgb(252, 252, 250), rgb(222, 228, 234), shade[..., None] * .5)
    png(out + 'sky_c.png', mix(blue, white, np.clip(cloud * 1.5, 0, .9)[..., None]))


def make(out):
    """All of them; mirror_c.png is a stand-in until build.py has drawn the room in it."""
    mottle(out)
    leaves(out)
    sky(out)
    png(out + 'mirror_c.png', np.ones((8, 8, 3)) * .6)
