"""A tablet for visits by video, 25 cm wide, leaning in a stand of bent oak, with two big keys for the sound and a charger.

Run by ../build.mjs. Nodes: body (stand, tablet, glass, camera), louder and quieter (keys on its upper edge), plug (the charger's
plug in the side: drawn out along x), lamp (charges: the view lights it). The picture is laid on the glass by the view: SCREEN
below is where, and must stay what src/devices/video-tablet-view.tsx says.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, chart_by_axis, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, INK, GLASS = '#f1eee6', '#d9d2c4', '#20292b', '#0d1214'
OAK, OAK_DARK, FJORD = '#b98a56', '#a0743f', '#1f5a63'
LEAN = 18           # degrees back from upright
W, H, T = .25, .166, .0105
FOOT = .0125        # how high the lower edge stands
FRONT = .03         # how far forward of the middle the lower edge stands


def slab(x=0, y=0, z=0, **turn):
    """Metres in the tablet's own axes (x across, y out of the glass, z up from its lower edge)."""
    return at(0, FRONT, FOOT, rx=LEAN) @ at(x, y, z, **turn)


def rounded(w, h, t, r, n=6, edge=.0022):
    """A plate in x and z with round corners, t thick about y = 0, its rims bevelled."""
    bm = bmesh.new()

    def ring(inset, y):
        out = []
        for cx, cz, a0 in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
            for i in range(n + 1):
                a = math.radians(a0 + 90 * i / n)
                rr = max(r - inset, .0004)
                out.append(bm.verts.new((cx * (w / 2 - r) + math.cos(a) * rr, y, cz * (h / 2 - r) + math.sin(a) * rr)))
        return out
    rings = [ring(edge, -t / 2), ring(edge * .3, -t / 2 + edge * .3), ring(0, -t / 2 + edge), ring(0, t / 2 - edge),
             ring(edge * .3, t / 2 - edge * .3), ring(edge, t / 2)]
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1][::-1])
    for a, b in zip(rings, rings[1:]):
        for i in range(len(a)):
            bm.faces.new((a[i], a[(i + 1) % len(a)], b[(i + 1) % len(a)], b[i]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return chart_by_axis(bm)


def bent(points, width, thick, edge=.0016):
    """A strip of wood bent along points in y and z, `width` across x."""
    bm = bmesh.new()
    rings = []
    for i, (y, z) in enumerate(points):
        before, after = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        dy, dz = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dy, dz)
        ny, nz = -dz / length, dy / length
        h, e = thick / 2, edge
        section = [(-width / 2 + e, -h), (width / 2 - e, -h), (width / 2, -h + e), (width / 2, h - e), (width / 2 - e, h), (-width / 2 + e, h),
                   (-width / 2, h - e), (-width / 2, -h + e)]
        rings.append([bm.verts.new((x, y + ny * t, z + nz * t)) for x, t in section])
    for a, b in zip(rings, rings[1:]):
        for k in range(8):
            bm.faces.new((a[k], a[(k + 1) % 8], b[(k + 1) % 8], b[k]))
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return chart_by_axis(bm)


def arc(cy, cz, r, start, end, n=7):
    return [(cy + r * math.cos(math.radians(start + (end - start) * i / n)), cz + r * math.sin(math.radians(start + (end - start) * i / n)))
            for i in range(n + 1)]


def body():
    with node('body'):
        put(rounded(W, H, T, .013), 'satin', slab(0, 0, H / 2), CHALK)
        put(rounded(W - .005, H - .005, .0016, .0112, edge=.0006), 'gloss', slab(0, T / 2, H / 2), GLASS)
        # Camera over the glass, with the slide that covers it beside: it can be shut by hand.
        put(cylinder(.0026, .0008, 14, .0003), 'gloss', slab(0, T / 2 + .0007, H - .0075, rx=-90), '#28343a')
        put(cylinder(.0012, .0006, 10, .0002), 'gloss', slab(0, T / 2 + .0013, H - .0075, rx=-90), '#5c7a86')
        # Loudspeaker slits below the picture.
        for side in (-1, 1):
            for i in range(5):
                put(box(.0042, .0008, .0011, .0003, 1), 'rubber', slab(side * (.05 + i * .0062), T / 2 + .0007, .0062), '#39464a')
        # One strip of oak: lip before the tablet, foot under it, back leg that it leans on.
        s, c = math.sin(math.radians(LEAN)), math.cos(math.radians(LEAN))
        lip = [(FRONT + .0185, .021), (FRONT + .0185, .014)] + arc(FRONT + .0085, .0135, .01, 0, -90)
        foot = [(FRONT - .02, .0035), (-.03, .0035)]
        back = arc(-.062, .0155, .012, -90, -200, 8)
        up = .098
        top = (FRONT - up * s - (T / 2 + .003) * c, FOOT + up * c - (T / 2 + .003) * s)
        put(bent(lip + foot + back + [(-.052, .06), (top[0] - .003, top[1] - .012), top], .1, .007), 'satin', color=OAK)
        # Grain of the plies on the strip's two sides, felt under the foot and under the tablet's edge.
        for side in (-1, 1):
            put(tube([(side * .0503, FRONT + .003, .0035), (side * .0503, -.06, .0035)], .0009, 5, 1), 'plain', color=OAK_DARK)
            put(box(.012, .07, .0012, .0004, 1), 'rubber', at(side * .036, -.012, .0006), '#3b4543')
        put(box(.09, .012, .0022, .0008, 1), 'rubber', at(0, FRONT - .001, .0105, rx=LEAN), '#3b4543')
        # The socket in the side, and the cable's way along the table to the wall.
        put(box(.0012, .0034, .0094, .0005, 1), 'rubber', slab(W / 2 + .0001, 0, .04), '#2c3335')


def keys():
    # Seen from the front the quiet one is to the left.
    for name, x, sign in (('quieter', .093, '-'), ('louder', .06, '+')):
        with node(name, tuple((slab(x, 0, H)).translation)):
            put(box(.026, .0072, .0062, .0022, 2), 'satin', slab(x, 0, H + .0016), FJORD)
            put(box(.0085, .0016, .0006, .0002, 1), 'paper', slab(x, 0, H + .0048), CHALK)
            if sign == '+':
                put(box(.0016, .0052, .0006, .0002, 1), 'paper', slab(x, 0, H + .0049), CHALK)


def plug():
    y = slab(0, 0, .04).translation
    with node('plug', (W / 2, y[1], y[2])):
        put(box(.007, .0024, .0082, .0009, 1), 'steel', slab(W / 2 - .0032, 0, .04), '#b9bcb8')
        put(box(.017, .0066, .0125, .0028, 2), 'satin', slab(W / 2 + .0088, 0, .04), CHALK)
        start = slab(W / 2 + .017, 0, .04).translation
        way = [tuple(start), (start[0] + .012, start[1] - .002, start[2] - .006), (start[0] + .018, start[1] - .02, .012),
               (start[0] + .012, start[1] - .045, .0028), (start[0] - .012, -.082, .0024), (start[0] - .04, -.1, .0024)]
        put(tube(way, .0021, 7, 4), 'rubber', color=LINEN)


def lamp():
    with node('lamp'):
        put(lathe([(0, 0), (.0021, 0), (.0017, .0006), (0, .0009)], 12), 'gloss', slab(W / 2 - .014, T / 2 + .0006, H - .0075, rx=-90), '#3f6a4a')


prop.begin()
body()
keys()
plug()
lamp()
prop.finish('video-tablet', depth=.6, reach=.03)
