"""Short hair: a shell over the skull and tufted locks laid along it. Field parameters: `fringe` height, `length` behind."""
import numpy as np
from features import grid_tris
from sdf import ellipsoid, gradient, mirrored, project, smooth_max, smooth_min, waves

TURNS = 9
CROWN = np.array((0, .045, 1.655), np.float32)


def shell_field(style):
    """Distance to the mass of the hair, the face left free."""

    def field(p):
        q = mirrored(p)
        d = ellipsoid(p, (0, .024, 1.579), (.0845, .100, .0885))
        d = smooth_min(d, ellipsoid(q, (.058, .034, 1.540), (.026, .050, .046)), .03)
        d = smooth_min(d, ellipsoid(q, (0, .082, 1.522), (.060, .036, .062)), .04)
        d = d + .0022 * waves(p, 120, 2) + .0016 * waves(p, 210, 5)
        face = ellipsoid(p, (0, -.100, 1.536), (.0640, .080, style['fringe']))
        temple = ellipsoid(q, (.066, -.052, 1.540), (.020, .040, .034))
        ear = ellipsoid(q, (.088, .004, 1.520), (.024, .024, .034))
        d = smooth_max(d, -face, .008)
        d = smooth_max(d, -temple, .010)
        d = smooth_max(d, -ear, .008)
        nape = style['nape'] + .012 * waves(p, 60, 5)
        return smooth_max(d, -(p[..., 2] - nape), .012)

    return field


def flow(p):
    """Direction in which the hair lies at p: away from the crown, forward over the brow, down at the sides."""
    d = p - CROWN
    d[:, 2] -= .035
    swirl = np.stack([-d[:, 1], d[:, 0], 0 * d[:, 0]], 1)
    d = d / np.linalg.norm(d, axis=1, keepdims=True) + .35 * swirl / (np.linalg.norm(swirl, axis=1, keepdims=True) + 1e-6)
    return d / np.linalg.norm(d, axis=1, keepdims=True)


def shell_uv(p):
    """Strand texture over the shell: u round the crown, v down the strand."""
    d = p - CROWN
    angle = np.arctan2(d[:, 0], -d[:, 1])
    return np.stack([angle / (2 * np.pi) * TURNS, np.linalg.norm(d, axis=1) * 9], 1).astype(np.float32)


def locks(field, count, style, seed=5):
    """Tapered curls laid on the shell. Returns verts, tris, uv, shade (0..1, darker at the root)."""
    rng = np.random.default_rng(seed)
    tries = rng.normal(size=(count * 12, 3))
    tries /= np.linalg.norm(tries, axis=1, keepdims=True)
    p = (np.array((0, .024, 1.575)) + tries * (.09, .105, .095)).astype(np.float32)
    p = project(field, p, 6)
    good = np.abs(field(p)) < .002
    p = p[good]
    chosen = []
    for q in p:
        if all(np.sum((q - c) ** 2) > style['gap'] ** 2 for c in chosen):
            chosen.append(q)
        if len(chosen) == count:
            break
    root = np.array(chosen, np.float32)
    segments = 5
    n = len(root)
    length = style['lock'] * rng.uniform(.75, 1.3, n)
    width = style['width'] * rng.uniform(.75, 1.25, n)
    curl = rng.choice((-1, 1), n) * style['curl'] * rng.uniform(.5, 1.4, n)
    at = root.copy()
    path = []
    way = flow(root) + rng.normal(size=(n, 3)) * .28
    for k in range(segments + 1):
        t = k / segments
        normal = gradient(field, at, .004)
        way = way - normal * (way * normal).sum(1, keepdims=True)
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        path.append((at.copy(), normal, way.copy(), t))
        side = np.cross(normal, way)
        way = way + side * (curl / segments * (.4 + 1.5 * t))[:, None]
        at = (at + way * (length / segments)[:, None]).astype(np.float32)
        at = project(field, at, 2)
    verts, uv, shade = [], [], []
    for at, normal, way, t in path:
        side = np.cross(normal, way)
        swell = np.sin(np.pi * min(1, .12 + .88 * t) ** .8) * .92 + .10 * (1 - t)
        lift = (.0008 + .0042 * np.sin(np.pi * min(1, t * 1.02)) ** .8 + .0012 * t)
        for s, up in ((-1, -.0012), (0, .85), (1, -.0012)):
            raised = lift * max(up, 0) * 1.5 + (.0002 if up > 0 else -.0016)
            verts.append(at + side * (s * width * swell * .5)[:, None] + normal * raised)
            uv.append(np.stack([rng.random(1).repeat(n) * 0 + (s * .16 + np.arange(n) * .137), np.full(n, t * .45)], 1))
            shade.append(np.full(n, .62 + .38 * np.sin(np.pi * min(1, .1 + t * .8)) - (.14 if abs(s) == 1 else 0)))
    per = (segments + 1) * 3
    verts = np.stack(verts, 1).reshape(n * per, 3)
    uv = np.stack(uv, 1).reshape(n * per, 2)
    shade = np.stack(shade, 1).reshape(n * per)
    one = grid_tris(segments + 1, 3)
    tris = np.concatenate([one + i * per for i in range(n)])
    return verts.astype(np.float32), tris, uv.astype(np.float32), shade
