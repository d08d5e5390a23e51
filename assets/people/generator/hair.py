"""Hair: a shell over the skull in several cuts, tufted locks laid along it, moustaches."""
import numpy as np
from features import grid_tris
from head import MOUTH_HALF, head_field
from plaits import PARTING, combed_uv
from sdf import bump, cone, ellipsoid, gradient, mirrored, project, smooth_max, smooth_min, step, waves
from who import FACE, PARAMS

TURNS = 7
CROWN = np.array((0, .045, 1.655), np.float32)
OVER_EARS = ('bob', 'long')
# hair that lies along the skull
FLAT = ('plaits', 'wreath')
# hair of which tufts come forward over the brow
FRINGED = ('curls',)
# how steeply hair rises from the skin at its edges
RISES = .42


def clumps(p, style):
    """How far a point stands out by its clump: -1 in the furrows, 1 on the top of a curl or tuft."""
    if style['wave'] < .5:
        return np.clip(waves(p * (1, 1, .45), 95, 2), -1, 1)
    # the distance to the nearest of one scattered point in every cell round about
    size = style['gap'] * 1.15
    cell = np.floor(p / size).astype(np.int64)
    best = np.full(p.shape[:-1], 9., np.float32)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for dz in (-1, 0, 1):
                near = cell + (dx, dy, dz)
                mixed = near[..., 0] * 73856093 ^ near[..., 1] * 19349663 ^ near[..., 2] * 83492791
                jitter = np.stack([(mixed * k % 1009) / 1009. for k in (1, 31, 577)], -1)
                best = np.minimum(best, np.linalg.norm(p - (near + .15 + .7 * jitter) * size, axis=-1))
    return 1 - 2 * np.clip(best / (size * .80), 0, 1) ** 2


def bounds(style):
    """Box that holds the shell."""
    low = {'long': 1.20, 'bob': 1.40, 'bun': 1.42}.get(style['style'], 1.44)
    return (-.14, -.13, low), (.14, .20, 1.72)


def lowest(p, style):
    """How far down the hair goes."""
    rise = .30 * np.maximum(np.abs(p[..., 0]) - .026, 0) if style['style'] == 'wreath' else 0
    return style['nape'] + rise + .006 * waves(p, 40, 5)


def hairline(p, style):
    """Roughly the distance inside the line on the head where hair begins; below 0 no hair grows."""
    kind = style['style']
    q = mirrored(p)
    face = ellipsoid(p, (0, -.100, 1.536), (.0640, .080, style['fringe']))
    temple = ellipsoid(q, (.066, -.052, 1.540), (.020, .040, .034))
    # one soft line over brow and temple, a little uneven
    edge = smooth_min(face, temple, .034) + .0016 * waves(p, 90, 15)
    if kind == 'curls':
        # no line: single curls come forward over it
        edge = edge + .0042 * (clumps(p, style) + .1) * step(.03, -.01, p[..., 1])
    if kind in ('short', 'crop'):
        edge = edge + .0026 * waves(p, 280, 18) * step(.03, -.01, p[..., 1])
    if kind == 'wreath':
        # lower at the temples than behind, ragged above, and none before the ear but a sideburn
        edge = smooth_min(edge, 1.584 + .26 * (p[..., 1] - .02) - p[..., 2] + .003 * waves(p, 110, 16), .010)
        ahead = p[..., 1] + .018 - .50 * np.maximum(p[..., 2] - 1.535, 0)
        edge = smooth_min(edge, ahead + .0015 * waves(p, 150, 17), .012)
        edge = smooth_min(edge, smooth_max(p[..., 1] - .008, p[..., 2] - 1.518, .012), .010)
    if kind == 'plaits':
        # combed back: none before the ear
        edge = smooth_min(edge, smooth_max(p[..., 1] - .012, p[..., 2] - 1.538, .016), .012)
    if kind in OVER_EARS:
        return edge
    if PARAMS['sex'] == 'f' and kind != 'plaits':
        # no stub of a sideburn before the ear
        edge = smooth_min(edge, smooth_max(p[..., 1] - .004, p[..., 2] - 1.530, .014), .010)
    edge = smooth_min(edge, ellipsoid(q, (.088, .004, 1.520), (.024, .024, .034)), .010)
    # at the nape too, where the neck begins
    return smooth_min(edge, np.where(p[..., 1] > -.02, p[..., 2] - lowest(p, style), .05), .010)


def shell_field(style):
    """Distance to the mass of the hair; its edge is cut along `hairline` afterwards. Styles: short, curls, bob, bun, long, wreath, crop, plaits."""
    kind = style['style']
    skull = head_field(FACE)
    fat = .0045 * (style['volume'] - 1) * 4
    tuft = .0040 * style['bump'] * (1.15 if style['wave'] >= .5 else .75)

    def field(p):
        q = mirrored(p)
        if kind in FLAT:
            return combed(p, q)
        d = ellipsoid(p, (0, .024, 1.579), (.0815 + fat, .0985 + fat, .0870 + fat))
        d = smooth_min(d, ellipsoid(q, (.056, .034, 1.540), (.0225 + fat * .5, .050, .046)), .03)
        d = smooth_min(d, ellipsoid(q, (0, .080, 1.522), (.058, .036 + fat * .5, .062)), .04)
        # nowhere thinner than a few millimetres over forehead and temples
        high = p[..., 2] > 1.53
        cover = np.full_like(d, .1)
        if high.any():
            cover[high] = skull(p[high]) - .0036 * style['volume']
        d = smooth_min(d, smooth_max(cover, 1.556 - p[..., 2], .012), .006)
        d = longer(d, p, q)
        near = np.abs(d) < .012
        lumps = np.zeros_like(d)
        if near.any():
            lumps[near] = clumps(p[near], style)
        d = d - tuft * lumps + .0010 * waves(p, 210, 5)
        near = d < .035
        if near.any():
            # it rises from the skin at its edges: no slab on brow, nape and round the ears
            at = p[near]
            far = np.maximum(hairline(at, style), 0)
            hangs = step(1.535, 1.500, at[..., 2]) if kind in OVER_EARS else 0
            most = .0021 + (RISES + 2.5 * hangs + (.9 if kind == 'curls' else 0)) * far
            d[near] = smooth_max(d[near], skull(at) - most, .002)
        d = smooth_max(d, -(p[..., 2] - lowest(p, style)), .012)
        return smooth_max(d, .001 - hairline(p, style), .004)

    def combed(p, q):
        """Hair lying flat: as far from the skull everywhere, thin at its edges, drawn together where a plait begins."""
        d = ellipsoid(p, (0, .015, 1.560), (.0735, .093, .096))
        near = d < .03
        if near.any():
            at, half = p[near], q[near]
            far = np.maximum(hairline(at, style), 0)
            off = skull(at)
            if kind == 'wreath':
                d[near] = off - np.minimum(.0010 + .20 * far, .0062 * style['volume']) - .35 * tuft * clumps(at, style) * step(0, .020, far)
            else:
                lies = off - np.minimum(.0012 + RISES * far, .0062 * style['volume'])
                lies = smooth_min(lies, ellipsoid(half, (.060, .042, 1.497), (.017, .024, .026)), .018)
                part_ = np.exp(-((at[:, 0] - PARTING) / .0035) ** 2) * (at[:, 2] > 1.50)
                d[near] = smooth_max(lies, off - .0105, .006) + .0034 * part_ + .0007 * np.sin(combed_uv(at, 1)[:, 0] * 2 * np.pi * 19)
        d = smooth_max(d, -(p[..., 2] - lowest(p, style)), .006)
        return smooth_max(d, .001 - hairline(p, style), .002)

    def longer(d, p, q):
        if kind == 'bob':
            d = smooth_min(d, cone(q, (.070, .014, 1.55), (.064, .004, 1.462), .0235, .0200), .02)
            return smooth_min(d, ellipsoid(p, (0, .062, 1.490), (.070, .046, .062)), .03)
        if kind == 'long':
            d = smooth_min(d, cone(q, (.068, .016, 1.55), (.062, .030, 1.40), .0225, .0260), .02)
            d = smooth_min(d, cone(q, (.030, .084, 1.52), (.026, .100, 1.33), .046, .042), .03)
            return smooth_min(d, cone(q, (.060, .030, 1.42), (.070, .060, 1.30), .028, .020), .03)
        if kind == 'bun':
            return smooth_min(d, ellipsoid(p, (0, .132, 1.598), (.034, .030, .034)), .010)
        return d

    return field


def moustache_field(skin_field, told):
    """Distance to a moustache lying on the skin, drooping and thinning to its ends, free of the lips. Shorter beards are painted."""

    def field(p):
        q = mirrored(p)
        x, y, z = q[..., 0], q[..., 1], q[..., 2]
        # fullest beside the middle, combed outwards, its lower edge uneven
        ragged = .0007 * waves(p * (1, .3, .2), 620, 4)
        layer = skin_field(p) - told['deep'] * (.55 + .45 * bump(q, (.010, -.095, 1.482), (.012, .03, .02))) + .0006 * waves(p * (1, 1, .35), 520, 3)
        layer = layer + .055 * np.maximum(x - .014, 0)
        droop = 1.4834 - .09 * x - 8. * x * x
        region = smooth_max(np.abs(z - droop) - .0062 * np.clip(1.12 - (x / .037) ** 2, .1, 1) + ragged, x - .034, .004)
        region = smooth_max(region, -ellipsoid(q, (0, -.095, 1.4690), (MOUTH_HALF + .001, .05, .0066)) + ragged, .002)
        return smooth_max(layer, smooth_max(region, y + .005, .004), .005)

    return field


def flow(p):
    """Direction in which the hair lies at p: away from the crown, forward over the brow, down at the sides."""
    d = p - CROWN
    d[:, 2] -= .035
    swirl = np.stack([-d[:, 1], d[:, 0], 0 * d[:, 0]], 1)
    d = d / np.linalg.norm(d, axis=1, keepdims=True) + .35 * swirl / (np.linalg.norm(swirl, axis=1, keepdims=True) + 1e-6)
    return d / np.linalg.norm(d, axis=1, keepdims=True)


def shell_uv(p, kind):
    """Strand texture over the shell: u round the crown, v down the strand."""
    if kind == 'plaits':
        return combed_uv(p, TURNS)
    d = p - CROWN
    angle = np.arctan2(d[:, 0], -d[:, 1])
    return np.stack([angle / (2 * np.pi) * TURNS, np.linalg.norm(d, axis=1) * 9], 1).astype(np.float32)


def locks(field, count, style, seed=5):
    """Tapered tufts laid on the shell, most of them where its edge would show. Returns verts, tris, uv, shade (darker at the root)."""
    rng = np.random.default_rng(seed)
    tries = rng.normal(size=(count * (40 if style['style'] in FRINGED else 14), 3))
    tries /= np.linalg.norm(tries, axis=1, keepdims=True)
    p = (np.array((0, .024, 1.575)) + tries * (.09, .105, .095)).astype(np.float32)
    p = project(field, p, 6)
    p = p[(np.abs(field(p)) < .002) & (hairline(p, style) > (.004 if style['style'] in FRINGED else .014))]
    gap = np.full(len(p), style['gap'])
    if style['style'] in FRINGED:
        # first, and closer together, those that come forward over brow and temples
        front = (hairline(p, style) < .015) & (p[:, 1] < .01)
        p, gap = np.concatenate([p[front], p[~front]]), np.repeat((.6 * style['gap'], style['gap']), (front.sum(), (~front).sum()))
    chosen = []
    for q, apart in zip(p, gap):
        if all(np.sum((q - c) ** 2) > apart ** 2 for c in chosen):
            chosen.append(q)
        if len(chosen) == count:
            break
    root = np.array(chosen, np.float32)
    segments = 4
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
    begin = rng.random(n)
    for at, normal, way, t in path:
        side = np.cross(normal, way)
        swell = np.sin(np.pi * min(1, .12 + .88 * t) ** .8) * .92 + .10 * (1 - t)
        lift = (.4 if style['style'] == 'wreath' else 1.) * (.0006 + .0030 * np.sin(np.pi * min(1, t * 1.02)) ** .8)
        for s, up in ((-1, 0), (0, 1.), (1, 0)):
            raised = lift * up * 1.5 + (.0002 if up else -.0018)
            verts.append(at + side * (s * width * swell * .5)[:, None] + normal * raised)
            uv.append(np.stack([begin + s * .08, begin + t * length * 9], 1))
            shade.append(np.full(n, .62 + .28 * np.sin(np.pi * min(1, .1 + t * .8)) - (.12 if s else 0)))
    per = (segments + 1) * 3
    verts = np.stack(verts, 1).reshape(n * per, 3)
    uv = np.stack(uv, 1).reshape(n * per, 2)
    shade = np.stack(shade, 1).reshape(n * per)
    one = grid_tris(segments + 1, 3)
    tris = np.concatenate([one + i * per for i in range(n)])
    return verts.astype(np.float32), tris, uv.astype(np.float32), shade
