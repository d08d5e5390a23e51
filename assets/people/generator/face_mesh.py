"""The face as a mesh whose edges follow the features: rings round the eyes and lips, an open mouth, lids that can close.

Points are laid out on a cylinder round the head (angle, height), triangulated, and then drawn onto the distance field.
"""
import numpy as np
from mathutils import Vector
from mathutils.geometry import delaunay_2d_cdt
from head import EYE, EYE_RADIUS, LIDS, LID_RADIUS, MOUTH_HALF, mouth_line
from sdf import gradient, project
from who import HAIR

AROUND = .075
# a bald crown is part of the face's mesh; hair hides it otherwise
BALD = HAIR['style'] == 'wreath'
LOW, HIGH = 1.322, 1.6545 if BALD else 1.640


def axis_y(z):
    """Where the cylinder's axis runs, leaning with the neck."""
    return np.interp(z, (1.32, 1.46, 1.66), (.032, .012, .012))


def to_sheet(p):
    """Points in space to the flat sheet: arc length and height."""
    return np.stack([AROUND * np.arctan2(p[:, 0], -(p[:, 1] - axis_y(p[:, 2]))), p[:, 2]], 1)


def from_sheet(s, field):
    """Points of the sheet to the surface, marching outwards from the axis."""
    a = s[:, 0] / AROUND
    z = s[:, 1]
    origin = np.stack([0 * a, axis_y(z), z], 1)
    way = np.stack([np.sin(a), -np.cos(a), 0 * a], 1)
    t = np.full(len(s), .012)
    for _ in range(90):
        d = field((origin + way * t[:, None]).astype(np.float32))
        t = t + np.clip(-d, 0, .004) * .8
    return (origin + way * t[:, None]).astype(np.float32)


def eye_opening(scale=1., count=20):
    """A ring round the left eye's opening in x and z; scale 1 is the lid's edge."""
    a = np.linspace(0, 2 * np.pi, count, endpoint=False)
    c, s = np.cos(a), np.sin(a)
    half = .0150 * (1 + (scale - 1) * .55)
    height = np.where(s > 0, *LIDS) + np.where(s > 0, .0050, .0045) * (scale - 1) * 1.9
    x = EYE[0] + .0002 + half * np.sign(c) * np.abs(c) ** .92
    z = EYE[2] + height * np.sign(s) * np.abs(s) ** 1.05 - .0011 * c + .0004
    return x, z


def on_lid(x, z):
    """The point of the lid's ball seen from the front at x, z (outside the ball: at its rim)."""
    dx, dz = x - EYE[0], z - EYE[2]
    y = EYE[1] - np.sqrt(np.clip(LID_RADIUS ** 2 - dx ** 2 - dz ** 2, .0000245, None))
    return np.stack([x, y, z], 1).astype(np.float32)


def front(x, z, field):
    """The foremost point of the head at x, z."""
    p = np.stack([x, np.full_like(x, -.16), z], 1).astype(np.float32)
    for _ in range(80):
        p[:, 1] += np.clip(field(p), 0, .01) * .8
    return p


def mouth_ring(out, count=14):
    """A ring round the mouth in x and z; `out` metres outside the line between the lips."""
    t = np.cos(np.linspace(0, np.pi, count + 1))
    half = MOUTH_HALF + out * .62
    x = half * t
    rise = (np.clip(1 - (x / half) ** 2, 0, 1)) ** .62
    zu = mouth_line(x) + (.00005 + out) * rise
    zl = mouth_line(x[1:-1][::-1]) - (.00005 + out * 1.06) * rise[1:-1]
    return np.concatenate([x, x[1:-1][::-1]]), np.concatenate([zu, zl])


def spacing(s):
    """Wanted distance between points of the sheet."""
    x, z = np.abs(s[:, 0]), s[:, 1]
    r = np.full(len(s), .0052)
    r = np.where((x > .072) | (z < 1.415), .0105, r)
    r = np.where(z > 1.585, .0085, r)
    r = np.where(z > 1.628, .0050, r)
    near_nose = (x < .021) & (z > 1.486) & (z < 1.516)
    r = np.where(near_nose, .0026, r)
    near_eye = np.hypot(x - .037, z - EYE[2]) < .024
    r = np.where(near_eye, .0036, r)
    near_mouth = (np.hypot(x * .75, (z - 1.468)) < .026)
    return np.where(near_mouth & ~near_nose, .0038, r) * 1.12


def scatter(taken, rng):
    """Points spread by the wanted spacing on the left half, keeping clear of the points already taken."""
    kept = [tuple(t) for t in taken if t[0] > -.012]
    cell = .012
    grid = {}

    def put(p):
        grid.setdefault((int(p[0] // cell), int(p[1] // cell)), []).append(p)

    for k in kept:
        put(k)
    tries = np.stack([rng.uniform(0, np.pi * AROUND, 60000), rng.uniform(LOW, HIGH, 60000)], 1)
    r = spacing(tries)
    out = []
    for p, want in zip(tries, r):
        if p[0] < want * .55:
            p = np.array((0., p[1]))
        i, j = int(p[0] // cell), int(p[1] // cell)
        near = (q for a in (-1, 0, 1) for b in (-1, 0, 1) for q in grid.get((i + a, j + b), ()))
        if all((q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2 > want * want * .8 for q in near):
            put(p)
            out.append(p)
    return np.array(out)


def loop_edges(start, count):
    """Edges of a closed loop of vertices."""
    return [(start + i, start + (i + 1) % count) for i in range(count)]


def inside(points, loop):
    """Which points of the sheet lie inside the loop."""
    x, y = points[:, 0], points[:, 1]
    hit = np.zeros(len(points), bool)
    for (ax, ay), (bx, by) in zip(loop, np.roll(loop, -1, 0)):
        cross = ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / (by - ay + 1e-12) + ax)
        hit ^= cross
    return hit


def face_mesh(field, seed=1):
    """Vertices, triangles, sheet coordinates and the loops (mouth, left eye, right eye) as vertex indices."""
    rng = np.random.default_rng(seed)
    rings, loops = [], {}

    def add(points, name=None):
        if name:
            loops[name] = (sum(len(r) for r in rings), len(points))
        rings.append(points)

    add(to_sheet(front(*mouth_ring(0), field)), 'mouth')
    for out in (.0018, .0042, .0072):
        add(to_sheet(front(*mouth_ring(out), field)))
    for side, name in ((1, 'eyeL'), (-1, 'eyeR')):
        for k, scale in enumerate((1, 1.22, 1.55, 2.05)):
            p = on_lid(*eye_opening(scale))
            if scale > 1.4:
                p = project(field, p, 3)
            s = to_sheet(p) * np.array((side, 1))
            add(s, name if k == 0 else None)
    fixed = np.concatenate(rings)
    half = scatter(fixed, rng)
    left = half[half[:, 0] > 0]
    edge_z = np.linspace(LOW, HIGH, 30)
    border = [np.stack([np.full(30, s * np.pi * AROUND), edge_z], 1) for s in (1, -1)]
    for z in (LOW, HIGH):
        arc = np.linspace(-np.pi * AROUND, np.pi * AROUND, 48)[1:-1]
        border.append(np.stack([arc, np.full(46, z)], 1))
    points = np.concatenate([fixed, half, left * (-1, 1), *border])
    edges = [e for start, count in loops.values() for e in loop_edges(start, count)]
    verts, _, faces, origin, *_ = delaunay_2d_cdt([Vector(p) for p in points], edges, [], 0, 1e-7)
    sheet = np.array([tuple(v) for v in verts])
    renamed = {}
    for new, olds in enumerate(origin):
        for old in olds:
            renamed[old] = new
    tri = np.array([tuple(f) for f in faces])
    named = {n: [renamed[start + i] for i in range(count)] for n, (start, count) in loops.items()}
    centre = sheet[tri].mean(1)
    hole = np.zeros(len(tri), bool)
    for loop in named.values():
        hole |= inside(centre, sheet[loop])
    tri = tri[~hole]
    pinned = {renamed[i] for i in range(len(fixed))}
    verts = settle(sheet, tri, field, pinned)
    return verts, tri, sheet, named


def settle(sheet, tri, field, pinned):
    """The sheet drawn onto the surface, evened out along it, feature rings kept."""
    p = from_sheet(sheet, field)
    keep = np.zeros(len(p), bool)
    keep[list(pinned)] = True
    edge = np.isclose(sheet[:, 1], LOW) | np.isclose(sheet[:, 1], HIGH) | np.isclose(np.abs(sheet[:, 0]), np.pi * AROUND)
    keep |= edge
    middle = np.abs(sheet[:, 0]) < 1e-6
    on_nose = (np.abs(p[:, 0]) < .022) & (p[:, 2] > 1.486) & (p[:, 2] < 1.525) & (p[:, 1] < -.07)
    pace = np.where(keep, 0, np.where(on_nose, .30, .5))
    a, b = np.concatenate([tri[:, [0, 1]], tri[:, [1, 2]], tri[:, [2, 0]]]).T
    for _ in range(8):
        total = np.zeros_like(p)
        count = np.zeros(len(p))
        for i, j in ((a, b), (b, a)):
            np.add.at(total, i, p[j])
            np.add.at(count, i, 1)
        mean = total / np.maximum(count, 1)[:, None]
        mean[middle, 0] = 0
        normal = gradient(field, p, .0012)
        move = mean - p
        move -= normal * (move * normal).sum(1, keepdims=True)
        p = (p + move * pace[:, None]).astype(np.float32)
        p = np.where(keep[:, None], p, project(field, p, 2)).astype(np.float32)
    return p


def rim(verts, loop, offset):
    """A second ring behind an opening: each vertex moved by offset(point)."""
    return np.array([offset(verts[i]) for i in loop], np.float32)


def lid_rim(p):
    """A lid edge's inner vertex: back to the eyeball."""
    side = np.sign(p[0])
    c = np.array((EYE[0] * side, EYE[1], EYE[2]))
    d = p - c
    return c + d / np.linalg.norm(d) * (EYE_RADIUS - .0004)


def strip(ring_a, ring_b):
    """Triangles between two closed rings of the same length (vertex indices)."""
    out = []
    n = len(ring_a)
    for i in range(n):
        j = (i + 1) % n
        out += [(ring_a[i], ring_a[j], ring_b[j]), (ring_a[i], ring_b[j], ring_b[i])]
    return np.array(out)


def normals_of(field, verts):
    """Normals from the field rather than the triangles, so that the sheet's edges never show."""
    return gradient(field, verts, .0009)
