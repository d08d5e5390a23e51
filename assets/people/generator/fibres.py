"""Tileable pictures of cloth and hair: relief (tangent-space normals) and shade, uint8."""
import numpy as np
from colour import encoded


def relief_normals(height, strength):
    """Tangent-space normals (uint8) of a tileable height image; row 0 is v = 0 and up is -v."""
    gx = (np.roll(height, -1, 1) - np.roll(height, 1, 1)) * strength * .5
    gy = (np.roll(height, -1, 0) - np.roll(height, 1, 0)) * strength * .5
    n = np.stack([-gx, gy, np.ones_like(height)], -1)
    n /= np.linalg.norm(n, axis=-1, keepdims=True)
    return ((n * .5 + .5) * 255 + .5).astype(np.uint8)


def shade_picture(shade):
    """A grey picture (sRGB, three channels) of linear shades."""
    return np.repeat((encoded(np.clip(shade, 0, 1)) * 255 + .5).astype(np.uint8)[..., None], 3, -1)


def knit(size=256, stitches=16):
    """A plain knit: columns of V stitches."""
    v, u = np.mgrid[0:size, 0:size] / size
    a = u * stitches % 1
    lean = np.where(a < .5, a, 1 - a)
    b = (v * stitches * 1.0 - lean * .9) % 1
    across = np.abs(np.abs(a - .5) - .25) / .25
    height = np.sqrt(np.clip(1 - across ** 2, 0, 1)) * (.55 + .45 * np.sin(b * np.pi) ** .7)
    height = height + .05 * np.random.default_rng(2).normal(size=height.shape)
    height = (height + np.roll(height, 1, 0) + np.roll(height, 1, 1) + np.roll(height, (1, 1), (0, 1))) / 4
    return relief_normals(height, 5.5), shade_picture(.70 + .30 * np.clip(height, 0, 1))


def plain(size=256, threads=48):
    """A plain weave with uneven threads."""
    rng = np.random.default_rng(6)
    v, u = np.mgrid[0:size, 0:size] / size
    over = ((np.floor(u * threads) + np.floor(v * threads)) % 2) * 2 - 1
    a = np.abs(np.sin(np.pi * u * threads)) * (1 + .25 * rng.normal(size=(1, size)))
    b = np.abs(np.sin(np.pi * v * threads)) * (1 + .25 * rng.normal(size=(size, 1)))
    height = np.where(over > 0, a, b) + .08 * rng.normal(size=(size, size))
    height = (height + np.roll(height, 1, 0) + np.roll(height, 1, 1) + np.roll(height, (1, 1), (0, 1))) / 4
    return relief_normals(height, 1.5), shade_picture(.80 + .20 * np.clip(height, 0, 1))


def combed(noise, fx, fy, steps):
    """Noise drawn out along a flow (line integral): strands."""
    size = len(noise)
    total = noise.copy()
    for sign in (1, -1):
        y, x = np.mgrid[0:size, 0:size].astype(float)
        for k in range(steps):
            i, j = y.astype(int) % size, x.astype(int) % size
            x = x + sign * fx[i, j]
            y = y + sign * fy[i, j]
            total += noise[y.astype(int) % size, x.astype(int) % size] * (1 - k / steps)
    return (total - total.mean()) / total.std()


def hair(curls, size=256, seed=4):
    """Strands running down v; `curls` from 0 (straight) over .5 (waves) to 1 (ringlets)."""
    rng = np.random.default_rng(seed)
    v, u = np.mgrid[0:size, 0:size] / size
    bend = sum(np.sin(2 * np.pi * (k * v + m * u + rng.random())) / k for k, m in ((1, 1), (2, -1), (3, 2)))
    angle = bend * (.10 + .55 * min(curls, .6))
    fx, fy = np.sin(angle), np.cos(angle)
    rim = np.ones((size, size))
    if curls > .55:
        count = 22
        centres = rng.random((count, 2))
        nearest = np.full((size, size), 9.)
        for cx, cy in centres:
            dx = (u - cx + .5) % 1 - .5
            dy = (v - cy + .5) % 1 - .5
            r = np.hypot(dx, dy)
            closer = r < nearest
            spin = rng.choice((-1, 1))
            pull = .35
            fx = np.where(closer, (-dy * spin + dx * pull) / (r + 1e-6), fx)
            fy = np.where(closer, (dx * spin + dy * pull) / (r + 1e-6), fy)
            nearest = np.minimum(nearest, r)
        rim = np.clip(1.12 - (nearest / .17) ** 2 * .5, .35, 1) * np.clip(.45 + nearest / .05, .5, 1)
    fine = combed(rng.normal(size=(size, size)), fx, fy, 22)
    coarse = np.repeat(np.repeat(rng.normal(size=(size // 4, size // 4)), 4, 0), 4, 1)
    locks = combed(coarse, fx, fy, 34)
    calm = 1 if curls > .55 else .6
    height = calm * (.45 * fine + .55 * locks)
    shade = np.clip((.76 + calm * (.09 * locks + .05 * fine)) * (.35 + .65 * rim), .16, 1)
    return relief_normals(height + 1.6 * rim, 1.1), shade_picture(shade)
