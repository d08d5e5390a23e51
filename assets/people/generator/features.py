"""What sits in and on the head: eyeballs, mouth inside, teeth, tongue, glasses. Each is a dict of verts, tris, colours (linear)."""
import numpy as np
from colour import linear
from head import EYE, EYE_RADIUS, MOUTH_HALF, mouth_line
from sdf import waves


def grid_tris(rows, columns, closed=False):
    """Triangles of a rows x columns grid of vertices; `closed` joins the last column to the first."""
    out = []
    for i in range(rows - 1):
        for j in range(columns if closed else columns - 1):
            a, b = i * columns + j, i * columns + (j + 1) % columns
            c, d = a + columns, b + columns
            out += [(a, c, b), (b, c, d)]
    return np.array(out)


def eyeball(side):
    """One eye: verts, tris and places in a round picture (centre 0, edge of the ball 1)."""
    rings = np.radians([0.01, 10, 20, 28, 34, 46, 66, 92])
    segments = 16
    a = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    centre = np.array((EYE[0] * side, EYE[1], EYE[2]))
    radius = EYE_RADIUS * (1 + .028 * np.exp(-(rings / .42) ** 2))
    verts = np.array([centre + r * np.array((np.sin(t) * np.cos(k), -np.cos(t), np.sin(t) * np.sin(k)))
                      for t, r in zip(rings, radius) for k in a], np.float32)
    place = np.array([(t / rings[-1] * np.cos(k), t / rings[-1] * np.sin(k)) for t in rings for k in a])
    return verts, grid_tris(len(rings), segments, True)[:, ::-1], place


def eye_picture(iris, size, wide=1.):
    """The eye's picture (size, size, 3), linear: pupil, iris with fibres and a dark rim, white with veins, shaded by the lids.

    `wide`: how much larger the iris is than drawn."""
    v, u = (np.mgrid[0:size, 0:size] + .5) / size * 2 - 1
    far, a = np.hypot(u, v) * 92, np.arctan2(v, u)
    # degrees as in an iris of ordinary size
    r = far / wide
    # an iris is greyer than the hex that names it: light and film make it more vivid
    tone = linear(iris)
    tone = tone + (tone.mean() - tone) * .38
    rng = np.random.default_rng(3)
    fibre = sum(np.sin(a * k + rng.random() * 6.28) for k in (11, 17, 23, 31, 43)) / 5
    depth = np.clip((r - 9) / 18, 0, 1)
    ring = .80 + .75 * np.exp(-((r - 13.5) / 4) ** 2) + .28 * fibre
    c = tone * (ring * (1 - .25 * depth))[..., None]
    rim = np.clip((r - 23) / 4.5, 0, 1)
    c = c * (1 - .72 * rim)[..., None]
    white = linear('#c8c0b6') * np.ones_like(c)
    red = np.clip((far - 40) / 45, 0, 1)[..., None]
    vein = (np.abs(np.sin(a * 9 + .6 * np.sin(far * .16))) < .05) * np.clip((far - 38) / 30, 0, 1)
    white = white * (1 - red * (0, .20, .24)) * (1 - .22 * vein[..., None] * np.array((0, 1, 1)))
    c = c + (white - c) * np.clip((r - 26.8) / 1.8, 0, 1)[..., None]
    c = c * (1 - np.clip((10.6 - r) / 1.5, 0, 1) * .97)[..., None]
    up = -v * 92
    lid = 1 - .45 * np.clip((up - 6) / 20, 0, 1) - .14 * np.clip((-16 - up) / 16, 0, 1)
    return np.clip(c * lid[..., None], 0, 1)


def mouth_pouch(loop_points):
    """The mouth's inside behind the lips' inner edge. Returns verts, tris, colours; rings of the loop's own length."""
    middle = np.array((0, -.070, 1.4685))
    rings, colours = [], []
    depth = ((0, 0, 1), (.0035, .60, .97), (.010, 1., .95), (.030, 1, .80), (.048, 1, .30))
    shade = ('#6e3634', '#6b3331', '#5a2626', '#2c1010', '#180808')
    half = len(loop_points) // 2
    for (back, spread, narrow), colour in zip(depth, shade):
        p = loop_points.copy()
        p[:, 0] *= narrow
        p[:, 1] += back
        upper = np.arange(len(p)) <= half
        p[:, 2] += np.where(upper, .0075, -.0090) * spread * np.clip(1 - (loop_points[:, 0] / MOUTH_HALF) ** 2, 0, 1) ** .5
        rings.append(p)
        colours.append(np.tile(linear(colour), (len(p), 1)))
    closing = np.array([[middle[0], middle[1] + .055, middle[2]]], np.float32)
    n = len(loop_points)
    tris = grid_tris(len(rings), n, True)
    last = (len(rings) - 1) * n
    cap = np.array([(last + i, len(rings) * n, last + (i + 1) % n) for i in range(n)])
    verts = np.concatenate(rings + [closing]).astype(np.float32)
    return verts, np.concatenate([tris, cap]), np.concatenate(colours + [linear('#100505')[None]])


def teeth(upper):
    """A row of ten teeth: three columns a tooth, the gaps set back and darker."""
    columns, rows = [], []
    widths = (.0078, .0064, .0070, .0066, .0064)
    edges = np.concatenate([[0], np.cumsum(widths)])
    place = []
    for k in range(5):
        place += [(edges[k] + .0004, 0), (edges[k] + widths[k] * .5, 1), (edges[k + 1] - .0004, 0)]
    place = [(-s, f) for s, f in place[::-1]] + place
    ivory, gum = linear('#d9cdb4'), linear('#8f4d4a')
    top, bottom = (1.4790, 1.4655) if upper else (1.4550, 1.4630)
    for s, front in place:
        a = s / .0235 * (1 if upper else 1.06)
        y = -.0605 - .0250 * np.cos(a) + (0 if upper else .0022) - .0008 * front
        x = .0245 * np.sin(a) * (1 if upper else .95)
        fade = 1 - .45 * (abs(a) / 1.5) ** 2
        for k, t in enumerate((0, .28, .62, .95, 1.0)):
            z = top + (bottom - top) * t
            z -= (.0005 if upper else -.0005) * front * (k == 4)
            inset = .0010 if k == 0 else .0016 * (k == 4)
            columns.append((x, y + inset, z))
            tone = gum * .9 if k == 0 else ivory * (.62 + .38 * front) * (1.02 if k < 4 else .94)
            rows.append(tone * fade)
    tris = grid_tris(len(place), 5)
    return np.array(columns, np.float32), tris if not upper else tris[:, ::-1], np.clip(np.array(rows), 0, 1)


def tongue():
    """A low mound behind the lower teeth."""
    a = np.linspace(-1, 1, 7)
    b = np.linspace(0, 1, 6)
    verts = [(x * .016 * (1 - .25 * (1 - t) ** 2), -.076 + .034 * t, 1.4615 - .0035 * x * x + .0022 * np.sin(t * 2.2))
             for t in b for x in a]
    tone = [linear('#a65a58') * (1 - .75 * t) for t in b for _ in a]
    return np.array(verts, np.float32), grid_tris(6, 7)[:, ::-1], np.array(tone)


def tube(points, radius, sides=5, closed=False, flat=1.):
    """A round wire along the points. Returns verts, tris."""
    points = np.asarray(points, float)
    n = len(points)
    ahead = np.roll(points, -1, 0) - np.roll(points, 1, 0)
    if not closed:
        ahead[0], ahead[-1] = points[1] - points[0], points[-1] - points[-2]
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    up = np.array((0, 1, 0)) if closed else np.array((0, 0, 1))
    right = np.cross(ahead, up)
    right /= np.linalg.norm(right, axis=1, keepdims=True) + 1e-9
    other = np.cross(right, ahead)
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    radius = np.broadcast_to(radius, n)
    verts = np.array([p + r * (np.cos(t) * u * flat + np.sin(t) * v)
                      for p, u, v, r in zip(points, right, other, radius) for t in a], np.float32)
    tris = grid_tris(n, sides, True)
    if closed:
        last = [((n - 1) * sides + j, j, (n - 1) * sides + (j + 1) % sides) for j in range(sides)]
        more = [((n - 1) * sides + (j + 1) % sides, j, (j + 1) % sides) for j in range(sides)]
        tris = np.concatenate([tris, last, more])
    return verts, tris


def glasses(colour):
    """Rounded frames, bridge, temples. Returns a list of (verts, tris, colours)."""
    tone = linear(colour)
    wires = []
    for s in (-1, 1):
        a = np.linspace(0, 2 * np.pi, 26, endpoint=False)
        c, w = np.cos(a), np.sin(a)
        x = .0328 + .0236 * np.sign(c) * np.abs(c) ** .86
        z = 1.5335 + .0188 * np.sign(w) * np.abs(w) ** .86 - .0012 * (w < 0) * np.abs(w)
        y = -.1015 + .0125 * np.clip((x - .012) / .045, 0, 1) ** 2
        wires.append(tube(np.stack([s * x, y, z], 1), .00125, 5, True))
        wires.append(tube([(s * .0562, -.0905, 1.5395), (s * .0640, -.0860, 1.5420), (s * .0740, -.060, 1.5428),
                           (s * .0800, -.015, 1.5425), (s * .0800, .012, 1.5400), (s * .0780, .030, 1.5240)], .00115, 5))
        wires.append(tube([(s * .0100, -.0985, 1.5310), (s * .0085, -.0955, 1.5275), (s * .0090, -.0935, 1.5225)], .0009, 4))
    wires.append(tube([(-.0100, -.1012, 1.5385), (-.0045, -.1040, 1.5412), (.0045, -.1040, 1.5412), (.0100, -.1012, 1.5385)],
                      .00125, 5))
    return [(v, t, np.tile(tone, (len(v), 1)) * (1 + .12 * waves(v, 300, 4))[:, None]) for v, t in wires]
