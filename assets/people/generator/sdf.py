"""Signed-distance shapes in numpy and the mesh that follows their surface. Points are (..., 3) arrays in metres, Z up, front at -Y."""
import numpy as np


def smooth_min(a, b, k):
    """Union of two distance fields, blended over k metres."""
    h = np.minimum(np.maximum(.5 + .5 * (b - a) / k, 0), 1)
    return b + (a - b) * h - k * h * (1 - h)


def smooth_max(a, b, k):
    """Intersection of two distance fields, blended over k metres."""
    return -smooth_min(-a, -b, k)


def ellipsoid(p, centre, radii):
    """Approximate distance to an axis-aligned ellipsoid."""
    radii = np.asarray(radii, np.float32)
    q = (p - np.asarray(centre, np.float32)) / radii
    k = np.sqrt((q * q).sum(-1))
    q = q / radii
    return k * (k - 1) / (np.sqrt((q * q).sum(-1)) + 1e-9)


def cone(p, a, b, ra, rb=None):
    """Distance to a round-ended cone from a (radius ra) to b (radius rb)."""
    rb = ra if rb is None else rb
    a = np.asarray(a, np.float32)
    d = np.asarray(b, np.float32) - a
    t = np.minimum(np.maximum(((p - a) @ d) / (d @ d), 0), 1)
    off = p - a - t[..., None] * d
    return np.sqrt(np.einsum('...i,...i->...', off, off)) - (ra + (rb - ra) * t)


def waves(p, frequency, seed=0, count=5):
    """A smooth, repeatable wobble in about -1..1: a few sine waves in random directions."""
    r = np.random.default_rng(seed)
    out = 0
    for _ in range(count):
        d = r.normal(size=3)
        d /= np.linalg.norm(d)
        out = out + np.sin((p @ d.astype(np.float32)) * frequency * (.7 + .6 * r.random()) + r.random() * 6.28)
    return out / (count / 2)


def bump(p, centre, radii):
    """1 at the centre, falling to 0 like a bell over the radii."""
    q = (p - np.asarray(centre, np.float32)) / np.asarray(radii, np.float32)
    return np.exp(-(q * q).sum(-1))


def step(a, b, v):
    """Smooth step from 0 at a to 1 at b (a may be the greater)."""
    t = np.clip((v - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


def mirrored(p):
    """The points folded to the left half (x >= 0)."""
    q = p.copy()
    q[..., 0] = np.abs(q[..., 0])
    return q


def gradient(field, p, h=.0006):
    """Unit outward normal of the field at each point."""
    g = np.empty_like(p)
    for axis in range(3):
        d = np.zeros(3, np.float32)
        d[axis] = h
        g[..., axis] = field(p + d) - field(p - d)
    return g / (np.linalg.norm(g, axis=-1, keepdims=True) + 1e-12)


def project(field, p, rounds=4, h=.0006):
    """Points moved onto the surface along the gradient."""
    for _ in range(rounds):
        p = p - gradient(field, p, h) * np.clip(field(p), -.01, .01)[..., None]
    return p


def occlusion(field, p, n, reach=(.006, .016, .04, .09)):
    """1 in the open, towards 0 in creases: how far the field opens along the normal."""
    o = np.zeros(p.shape[:-1], np.float32)
    weight = 0
    for i, r in enumerate(reach):
        w = .75 ** i
        o += w * np.clip((field(p + n * r)) / r, 0, 1)
        weight += w
    return o / weight


def surface_nets(field, low, high, size):
    """Mesh of the zero surface: vertices (n, 3) and quads (m, 4) with outward winding."""
    low = np.asarray(low, float)
    n = np.ceil((np.asarray(high) - low) / size).astype(int) + 1
    axes = [low[i] + size * np.arange(n[i]) for i in range(3)]
    grid = np.stack(np.meshgrid(*axes, indexing='ij'), -1).astype(np.float32)
    v = field(grid)
    inside = v < 0
    crossings = np.zeros(n - 1, np.float32)
    total = np.zeros((*(n - 1), 3), np.float32)

    def cell(a, o):
        return a[o[0]:o[0] + n[0] - 1, o[1]:o[1] + n[1] - 1, o[2]:o[2] + n[2] - 1]

    for axis in range(3):
        others = [i for i in range(3) if i != axis]
        for o1 in (0, 1):
            for o2 in (0, 1):
                a = [0, 0, 0]
                a[others[0]], a[others[1]] = o1, o2
                b = list(a)
                b[axis] = 1
                va, vb = cell(v, a), cell(v, b)
                cross = (va < 0) != (vb < 0)
                t = np.where(cross, va / np.where(cross, va - vb, 1), 0)
                point = np.array(a, np.float32) + t[..., None] * (np.array(b) - np.array(a))
                total += np.where(cross[..., None], point, 0)
                crossings += cross
    active = crossings > 0
    index = -np.ones(n - 1, int)
    index[active] = np.arange(active.sum())
    vertices = low + size * (np.argwhere(active) + total[active] / crossings[active][:, None])
    quads = []
    for axis in range(3):
        others = [i for i in range(3) if i != axis]
        here = [slice(1, -1)] * 3
        here[axis] = slice(0, -1)
        there = list(here)
        there[axis] = slice(1, None)
        a, b = inside[tuple(here)], inside[tuple(there)]
        cross = np.argwhere(a != b)
        if len(cross) == 0:
            continue
        leaving = a[tuple(cross.T)]
        base = cross + np.array([0 if i == axis else 1 for i in range(3)])

        def at(d0, d1):
            q = base.copy()
            q[:, others[0]] -= d0
            q[:, others[1]] -= d1
            return index[tuple(q.T)]

        quad = np.stack([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], 1)
        keep = leaving if axis != 1 else ~leaving
        quad[~keep] = quad[~keep][:, ::-1]
        quads.append(quad)
    quads = np.concatenate(quads)
    return vertices.astype(np.float32), quads[(quads >= 0).all(1)]
