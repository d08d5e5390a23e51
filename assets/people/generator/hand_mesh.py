"""The mesh of a hand: a palm of twenty columns, five fingers of eight with rings where they bend, closed by rounded tips.

Made flat and drawn to the field's surface. Every vertex knows its fingers, so that weights and the curl need no guessing.
"""
import numpy as np
from hands import FINGERS, THUMB, THUMB_RADII, THUMB_UP, flat_field, relaxed_finger
from sdf import gradient, step

# rings of the palm between wrist and fingers; the thumb grows out of the patch between the second and the fourth
RINGS = (0, .20, .39, .57, .74, .885)
COLUMNS = 20
# columns of the thumb's patch
PATCH = (19, 0, 1)
# how much of the thumb's ball lies under a column
BALL = {16: .3, 17: .7, 18: 1., 19: 1., 0: .45}


class Net:
    """Vertices and faces as they are laid: places, texture places (back and palm), and which finger leads a vertex how far out."""

    def __init__(self):
        self.at, self.uv, self.led, self.quads = [], [], [], []

    def add(self, at, uv, led=()):
        """A vertex; `led` lists (finger 0–3 or 4 for the thumb, share, metres from its knuckle)."""
        self.at.append(np.asarray(at, float))
        self.uv.append(uv)
        self.led.append(led)
        return len(self.at) - 1

    def face(self, *corners, palm):
        """A polygon of the back or the palm."""
        self.quads.append((corners, palm))


def column_side(c):
    """A palm column's place across the texture, 0 at the thumb's edge, 19 at the other."""
    j = c if c <= 10 else COLUMNS - c
    return j * 1.9


def finger_side(i, k):
    """A finger column's place across the texture; columns 0–4 go over the back, 4–8 over the palm."""
    return i * 5. + (k if k <= 4 else 8 - k)


def base_loop():
    """The fingers' roots: for each finger its eight places (column, along texture), shared with its neighbour."""
    out = []
    for i, f in enumerate(FINGERS):
        ring = []
        for k in range(8):
            u = (.0105, .0100, .0100, .0100, .0105, .0130, .0160, .0130)[k]
            a = k * np.pi / 4
            ring.append(f.at(u, f.radii[0] * np.cos(a), -f.radii[0] * np.sin(a)))
        out.append(ring)
    for i in range(3):
        f, g = FINGERS[i], FINGERS[i + 1]
        between = ((.008, .011, -.0065), (.0155, .0195, 0), (.0140, .0180, .0070))
        valley, web, under = ((f.at(a, 0, h) + g.at(b, 0, h)) / 2 for a, b, h in between)
        out[i][3], out[i][4], out[i][5] = valley, web, under
        out[i + 1][1], out[i + 1][0], out[i + 1][7] = valley, web, under
    return out


def palm(net):
    """The palm's rings and, for each finger, the indices of its root."""
    loop = base_loop()
    roots = [[None] * 8 for _ in FINGERS]
    order = [(0, 0)] + [(0, 1)] + [p for i in range(4) for p in ((i, 2), (i, 3))] + [(3, 4)]
    order += [(3, 5)] + [p for i in (3, 2, 1, 0) for p in ((i, 6), (i, 7))]
    columns = order[:COLUMNS]

    def led(i, k, u):
        if k in (3, 5) and i < 3:
            return ((i, .5, u - .002), (i + 1, .5, u + .004))
        if k in (1, 7) and i > 0:
            return ((i - 1, .5, u - .002), (i, .5, u + .004))
        return ((i, 1., u),)

    rings = []
    for c, (i, k) in enumerate(columns):
        a = c * 2 * np.pi / COLUMNS
        start = np.array((-.004, .0255 * np.cos(a) - .001, -.0185 * np.sin(a)))
        end = loop[i][k]
        u_end = FINGERS[i].local(end)[0]
        col = [net.add(start - (.034, 0, 0), (column_side(c), -.012))]
        for t in RINGS:
            p = start + (end - start) * t
            if t > 0:
                # the palm is broad before the fingers begin: its edges bow outwards
                p = p * (1, 1 + .10 * np.sin(np.pi * t) * abs(np.cos(a)), 1)
            # and lie on the thumb's ball where that is
            p = p + np.array((0, .004, .017)) * BALL.get(c, 0) * step(.05, .20, t) * step(.66, .36, t)
            u = FINGERS[i].local(p)[0] - (.004 if 10 < c < 20 else 0)
            col.append(net.add(p, (column_side(c), p[0]), led(i, k, u) if t > .6 else ()))
        last = net.add(end, (column_side(c), end[0]), led(i, k, u_end))
        col.append(last)
        rings.append(col)
        roots[i][k] = last
    for i in range(3):
        web = loop[i][4]
        u = FINGERS[i].local(web)[0]
        w = net.add(web, (i * 5. + 4.5, web[0]), ((i, .5, u), (i + 1, .5, u + .003)))
        roots[i][4] = roots[i + 1][0] = w
        roots[i + 1][1], roots[i][5] = roots[i][3], roots[i + 1][7]
    patch = {(c, r) for c in (19, 0) for r in (2, 3)}
    for c in range(COLUMNS):
        d = (c + 1) % COLUMNS
        for r in range(len(RINGS) + 1):
            if (c, r) not in patch:
                net.face(rings[c][r], rings[c][r + 1], rings[d][r + 1], rings[d][r], palm=c >= 10)
    a, b, c = PATCH
    hole = [rings[x][y] for x, y in ((b, 2), (c, 2), (c, 3), (c, 4), (b, 4), (a, 4), (a, 3), (a, 2))]
    return roots, hole


def tube(net, before, rings, apex, side, led, start):
    """Rings of eight laid on from a ring, closed by a tip.

    `rings` are (u, eight places), `side` gives a column's place across the texture, `start` the knuckle's place along it."""
    for u, places in rings:
        ring = [net.add(p, (side(k), start + u), led(u)) for k, p in enumerate(places)]
        for k in range(8):
            j = (k + 1) % 8
            net.face(before[k], ring[k], ring[j], before[j], palm=k >= 4)
        before = ring
    top = net.add(apex[1], (side(2), start + apex[0]), led(apex[0]))
    for k in range(8):
        net.face(before[k], top, before[(k + 1) % 8], palm=k >= 4)


def hand():
    """The flat left hand: places, texture places (across, along), leads, triangles, which of them are the palm's."""
    net = Net()
    roots, hole = palm(net)
    for i, f in enumerate(FINGERS):
        _, one, two, length = f.joints
        tip = f.radii[3]
        us = [one * .60, one - .0065, one + .0005, one + .0070, two - .0050, two + .0040, length - tip * 1.25, length - tip * .30]
        rings = []
        for n, u in enumerate(us):
            r = f.radius(u) * (.71 if n == len(us) - 1 else 1)
            rings.append((u, [f.at(u, r * np.cos(k * np.pi / 4), -r * np.sin(k * np.pi / 4)) for k in range(8)]))
        tube(net, roots[i], rings, (length, f.at(length)), lambda k, i=i: finger_side(i, k), lambda u, i=i: ((i, 1., u),), f.knuckle[0])
    thumb(net, hole)
    return laid(net)


def thumb(net, hole):
    """The thumb's tube, out of its patch of the palm."""
    way = [THUMB[k + 1] - THUMB[k] for k in range(3)]
    lengths = [np.linalg.norm(w) for w in way]
    way = [w / n for w, n in zip(way, lengths)]
    total = lengths[1] + lengths[2]
    plan = (-.006, .003, .014, lengths[1] - .006, lengths[1] + .0005, lengths[1] + .007, total - .0095, total - .0026)
    rings = []
    for n, u in enumerate(plan):
        k = 0 if u < 0 else 1 if u < lengths[1] else 2
        base = THUMB[1] if k < 2 else THUMB[2]
        centre = base + way[k] * (u if k < 2 else u - lengths[1])
        axis = way[k] if abs(u - lengths[1]) > .001 else way[1] + way[2]
        axis = axis / np.linalg.norm(axis)
        up = THUMB_UP - axis * (THUMB_UP @ axis)
        up /= np.linalg.norm(up)
        edge = np.cross(axis, up)
        r = np.interp(u, (-.010, 0, lengths[1], total), (.0125, *THUMB_RADII[1:])) * (.70 if n == len(plan) - 1 else 1)
        rings.append((u, [centre + (edge * np.cos(a) + up * np.sin(a)) * r for a in np.arange(8) * np.pi / 4]))
    tube(net, hole, rings, (total, THUMB[3]), lambda k: -5.2 + (k if k <= 4 else 8 - k), lambda u: ((4, 1., u),), .060)


def laid(net):
    """The net drawn to the surface. Returns verts (along, side, palm), uv, leads, tris, palm flags."""
    at = np.array(net.at, np.float32)
    free = np.array([all(u < (.014 if f < 4 else .005) for f, _, u in led) for led in net.led])
    edges = {(min(a, b), max(a, b)) for corners, _ in net.quads for a, b in zip(corners, corners[1:] + corners[:1])}
    edges = np.array(sorted(edges))
    still = at[:, 0] < -.02

    def field(p):
        return flat_field(p, 0.)

    def drawn(p, rounds):
        for _ in range(rounds):
            p = p - gradient(field, p, .0006) * np.clip(field(p), -.004, .004)[:, None]
        return p

    at = drawn(at, 8)
    for _ in range(3):
        total, count = np.zeros_like(at), np.zeros(len(at))
        for a, b in ((0, 1), (1, 0)):
            np.add.at(total, edges[:, a], at[edges[:, b]])
            np.add.at(count, edges[:, a], 1)
        even = total / np.maximum(count, 1)[:, None]
        at = np.where((free & ~still & (count > 0))[:, None], at + (even - at) * .35, at)
        at = drawn(at, 4)
    tris, palm_side = [], []
    for corners, is_palm in net.quads:
        ways = ((0, 1, 2), (0, 2, 3)) if len(corners) == 4 else ((0, 1, 2),)
        if len(corners) == 4 and np.linalg.norm(at[corners[0]] - at[corners[2]]) > np.linalg.norm(at[corners[1]] - at[corners[3]]):
            ways = ((0, 1, 3), (1, 2, 3))
        tris += [[corners[k] for k in w] for w in ways]
        palm_side += [is_palm] * len(ways)
    return at, np.array(net.uv), net.led, np.array(tris), np.array(palm_side)


def shares(led, count):
    """How far each of the four fingers and the thumb leads each vertex: (count, 5) shares and metres from the knuckle."""
    share, u = np.zeros((count, 5)), np.full((count, 5), -1.)
    for k, entries in enumerate(led):
        for f, s, at in entries:
            share[k, f], u[k, f] = s, at
    return share, u


def at_ease(at, normals, share, u):
    """Flat points and normals laid into the hand's ease."""
    own = 1 - share[:, :4].sum(1)
    p, n = at * own[:, None], normals * own[:, None]
    for i, f in enumerate(FINGERS):
        has = share[:, i] > 0
        q, m = relaxed_finger(f, at[has], u[has, i], normals[has])
        p[has] += q * share[has, i][:, None]
        n[has] += m * share[has, i][:, None]
    return p, n / (np.linalg.norm(n, axis=1, keepdims=True) + 1e-9)


def bends(share, u):
    """How far the knuckles and the middle joints of each finger, and the thumb, lead each vertex (each (count, 5))."""
    joints = np.array([f.joints[1] for f in FINGERS] + [1.])
    knuckle = step(-.011, .012, u) * share
    return knuckle, knuckle * step(-.0075, .0075, u - joints)
