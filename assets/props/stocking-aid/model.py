"""A stocking aid (a bent gutter with cords and handles) and what one practises on: a soft leg that sits on a bench.

Run by ../build.mjs. Nodes: bench, leg, gutter (its axis along y, toe end forward, pivot in its middle on its floor),
handles (both, pivot between them). Stocking and cords change their shape and are drawn by the view.
"""
import json
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

OAK, OAK_DARK, LINEN, CHALK = '#c9a06c', '#b0875a', '#e2d5bf', '#f4f1ea'
FJORD, MIST, SKY = '#1f5a63', '#cfdad6', '#9dbccb'
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'leg.json')) as file:
    LEG = json.load(file)
SEAT = .46


def spline(values, t):
    """Catmull-Rom through the values, t in 0..1 over all of them. stocking-shape.ts has the same."""
    last = len(values) - 1
    at_ = min(max(t, 0), 1) * last
    i = min(int(at_), last - 1)
    f = at_ - i
    a = values[i - 1] if i else 2 * values[0] - values[1]
    b, c = values[i], values[i + 1]
    d = values[i + 2] if i + 2 <= last else 2 * values[last] - values[last - 1]
    return .5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (3 * b - a - 3 * c + d) * f ** 3)


def leg():
    rows, around = 44, 26
    column = {key: [ring[key] for ring in LEG['rings']] for key in ('y', 'z', 'side', 'front', 'back')}
    bm = bmesh.new()
    rings = []
    for i in range(rows + 1):
        t = i / rows
        y, z = spline(column['y'], t), spline(column['z'], t)
        e = .01
        dy = spline(column['y'], min(1, t + e)) - spline(column['y'], max(0, t - e))
        dz = spline(column['z'], min(1, t + e)) - spline(column['z'], max(0, t - e))
        length = math.hypot(dy, dz)
        fy, fz = dz / length, -dy / length   # to the front: square to the way, in the plane of the leg
        ring = []
        for k in range(around):
            a = 2 * math.pi * k / around
            out = spline(column['front'], t) if math.cos(a) > 0 else spline(column['back'], t)
            r = math.cos(a) * out
            ring.append(bm.verts.new((LEG['x'] + math.sin(a) * spline(column['side'], t), y + fy * r, z + fz * r)))
        rings.append(ring)
    for a, b in zip(rings, rings[1:]):
        for k in range(around):
            bm.faces.new((a[k], a[(k + 1) % around], b[(k + 1) % around], b[k]))
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    with node('leg'):
        put(bm, 'paper', color=LINEN)
        # Knee and thigh in the same cloth, closed by a turned disc of wood.
        x = LEG['x']
        thigh = [(x, .123, .425), (x, .113, .478), (x, .073, .522), (x, .005, .532), (x, -.1, .532)]
        put(tube(thigh, .0525, 24, 5, r_end=.066), 'paper', color=LINEN)
        put(lathe([(0, 0), (.064, 0), (.068, .003), (.068, .013), (.064, .016), (0, .016)], 30), 'plain', at(x, -.098, .532, rx=90), OAK)
        # The seam.
        seam = [(x, .173, .447), (x, .159, .497), (x, .097, .567), (x, .005, .587), (x, -.095, .596)]
        put(tube(seam, .0016, 6, 5), 'plain', color='#bfae92')


def bench():
    """A low stool, its seat from y = -.2 to .07: as wide as a lap."""
    middle = -.065
    with node('bench'):
        put(box(.48, .28, .03, .012, 3), 'plain', at(0, middle, SEAT - .015), OAK)
        put(box(.455, .255, .014, .006, 3), 'paper', at(0, middle, SEAT + .005), '#b9c6bf')
        for side in (-1, 1):
            for end in (-1, 1):
                post = [(side * .185, middle + end * .09, .435), (side * .222, middle + end * .125, .002)]
                put(tube(post, .0185, 14, 1, r_end=.0135), 'plain', color=OAK_DARK)
            put(tube([(side * .206, middle - .11, .19), (side * .206, middle + .11, .19)], .0095, 10, 1), 'plain', color=OAK_DARK)
        put(tube([(-.206, middle, .19), (.206, middle, .19)], .0095, 10, 1), 'plain', color=OAK_DARK)


def gutter():
    """A shell bent round the y axis, wider and flaring where the foot goes in (-y), rounded where the toes end (+y)."""
    with node('gutter'):
        for lift, thick, colour, finish in ((0, .0022, SKY, 'satin'), (.0024, .0016, CHALK, 'paper')):
            put(shell(lift, thick, inset=.006 if lift else 0), finish, color=colour)
        for side in (-1, 1):
            put(cylinder(.0062, .004, 16, .001), 'satin', at(side * .0445, -.1, .0395, ry=side * 62), FJORD)


def shell(lift, thick, inset):
    nu, nv = 18, 16
    bm = bmesh.new()
    half = .12 - inset

    def point(u, v, out):
        y = -half + 2 * half * v
        toe = max(0, (v - .72) / .28)
        spread = math.radians(118 - 26 * toe * toe) - inset * 8
        r = .047 - lift - .004 * v + .006 * max(0, .25 - v) - out
        a = (u - .5) * 2 * spread
        cut = toe ** 2 * .03 * abs(u - .5) * 2
        return (math.sin(a) * r, y - cut, .047 - math.cos(a) * r * .96)

    inner = [[bm.verts.new(point(i / nu, j / nv, thick)) for j in range(nv + 1)] for i in range(nu + 1)]
    outer = [[bm.verts.new(point(i / nu, j / nv, 0)) for j in range(nv + 1)] for i in range(nu + 1)]
    for i in range(nu):
        for j in range(nv):
            for grid in (inner, outer):
                bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
    rim = [(i, 0) for i in range(nu)] + [(nu, j) for j in range(nv)]
    rim += [(i, nv) for i in range(nu, 0, -1)] + [(0, j) for j in range(nv, 0, -1)]
    for (a, b), (c, d) in zip(rim, rim[1:] + rim[:1]):
        bm.faces.new((inner[a][b], inner[c][d], outer[c][d], outer[a][b]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def handles():
    with node('handles'):
        for x in (-.07, .07):
            put(tube([(x - .042, 0, 0), (x, 0, .002), (x + .042, 0, 0)], .0125, 16, 4), 'rubber', color=FJORD)
            for end in (-.043, .043):
                put(cylinder(.0128, .005, 16, .002), 'satin', at(x + end - (.0025 if end > 0 else .0025), 0, 0, ry=90), CHALK)


prop.begin()
bench()
leg()
gutter()
handles()
prop.finish('stocking-aid', depth=.55, reach=.05)
