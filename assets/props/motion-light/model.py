"""A night light with a motion sensor, 7 cm wide: a wall box with a battery door and a slide switch, and a head that turns on
it with an opal ring round the sensor's milky dome. With it, the slippers of whoever walks past.

Run by ../build.mjs. The wall is the plane y = 0, the room lies on +y, z = 0 is the middle of the box.
Nodes: body, head (pivot on its axle, turns about z), lens, led (both move with the head), switch (pivot at its middle place, slides
along x), cover (pivot at its lower edge), slipper_left, slipper_right (walking to +y, pivot on the floor under the heel's middle).
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, MIST, INK = '#f6f3ec', '#e6dfd1', '#c9cfca', '#2c3735'
FELT, FELT_DARK, SOLE = '#7a4a45', '#5d3733', '#39322e'
HEAD = (0, .023, .014)


def body():
    with node('body'):
        # Foam tape between box and wall: one sees that it is only stuck on.
        for z in (-.026, .024):
            put(box(.05, .0022, .02, .0004, 1), 'paper', at(0, .0011, z), '#8d958f')
        put(box(.074, .0185, .1, .008, 3, back=(0, -1, 0)), 'satin', at(0, .0115, 0), CHALK)
        # The cup the head turns in.
        put(lathe([(.0352, 0), (.0352, .0022), (.0338, .0036), (.0322, .0036), (.0312, .0014), (.0312, 0)], 32), 'satin',
            at(0, .0195, HEAD[2], rx=-90), LINEN)
        # Marks for 10, 30 and 60 seconds under the slide switch: one, two, three dots.
        for place in range(3):
            for dot in range(place + 1):
                x = -(.0105 + place * .0088 + (dot - place / 2) * .0022)
                put(cylinder(.0007, .0006, 8, .0001), 'plain', at(x, .0205, -.0412, rx=-90), INK)
        put(box(.0285, .0012, .0072, .0005, 1), 'plain', at(-.0193, .0208, -.0345), '#9aa39d')


def head():
    x, y, z = HEAD
    with node('head', HEAD):
        shell = [(0, .001), (.022, .001), (.0298, .0045), (.0318, .012), (.0306, .0195), (.0278, .0232), (.0266, .0236), (.0262, .0222)]
        put(lathe(shell, 32), 'satin', at(x, y - .001, z, rx=-90), CHALK)
        # A dark collar, and in it the sensor's dome: many small lenses pressed into milky plastic.
        put(lathe([(.0158, .0205), (.0158, .0238), (.0146, .0245), (.0138, .0238), (.0138, .0215)], 28), 'plain', at(x, y - .001, z, rx=-90), INK)
        dome = [(.0138 * math.cos(a), .0222 + .0098 * math.sin(a)) for a in [math.pi / 2 * k / 5 for k in range(5)]]
        put(lathe([*dome, (0, .032)], 14), 'satin', at(x, y - .001, z, rx=-90), '#e9ecea')
        for band, r in ((.35, .0133), (.72, .0108), (1.08, .0068)):
            lift = .0222 + .0098 * math.sin(band) - .0003
            put(lathe([(r - .0006, lift), (r + .0003, lift + .0004), (r - .0002, lift + .0012)], 20), 'plain', at(x, y - .001, z, rx=-90), '#c3c9c6')
        # Ribs on the rim, to turn it by.
        for k in range(16):
            a = 2 * math.pi * k / 16
            put(box(.0016, .006, .0022, .0006, 1), 'plain', at(x + math.cos(a) * .0314, y + .0105, z + math.sin(a) * .0314, ry=-math.degrees(a)), LINEN)


def lens():
    x, y, z = HEAD
    with node('lens', HEAD):
        ring = [(.0262, .0216), (.0258, .0228), (.0222, .0246), (.0178, .0246), (.0158, .0236), (.0158, .0216)]
        put(lathe(ring, 32), 'satin', at(x, y - .001, z, rx=-90), '#fff2d8')


def led():
    x, y, z = HEAD
    with node('led', HEAD):
        put(cylinder(.0013, .0012, 10, .0004), 'gloss', at(x, y + .0232, z - .0149, rx=-90), '#8c2a20')


def switch():
    with node('switch', (-.0193, .0212, -.0345)):
        put(box(.0088, .0042, .0062, .0014, 2), 'satin', at(-.0193, .0228, -.0345), '#1f5a63')
        for k in (-1, 0, 1):
            put(box(.0007, .0008, .0046, .0002, 1), 'plain', at(-.0193 + k * .0019, .0251, -.0345), '#17474f')


def cover():
    with node('cover', (.0152, .0208, -.0462)):
        put(box(.0345, .0022, .0195, .0012, 2), 'satin', at(.0152, .0213, -.0362), LINEN)
        for k in range(3):
            put(box(.012, .001, .0011, .0004, 1), 'plain', at(.0152, .0227, -.0305 - k * .0024), '#b9b3a4')


def loft(rings):
    """Closed skin over rings of points, all of one number."""
    bm = bmesh.new()
    rows = [[bm.verts.new(p) for p in ring] for ring in rings]
    n = len(rows[0])
    for a, b in zip(rows, rows[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
    bm.faces.new(rows[0])
    bm.faces.new(rows[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def outline(t):
    """Half width of a foot's outline and its middle's shift inwards, from heel (0) to toe (1), in metres."""
    widths = (.029, .031, .032, .0318, .032, .0345, .039, .043, .0445, .0435, .041)
    i = min(int(t * 10), 9)
    f = t * 10 - i
    # Round at the heel and at the toe.
    end = math.sqrt(max(0, 1 - max(0, 1 - t / .13) ** 2)) * math.sqrt(max(0, 1 - max(0, (t - .82) / .18) ** 2))
    return max(.005, (widths[i] + (widths[i + 1] - widths[i]) * f) * end), -.006 + .012 * t


def slipper(side):
    """A felt slipper, open at the heel: sole, felt upper over the front half, a bound edge."""
    long, rows, around = .262, 11, 12
    name = 'slipper_left' if side > 0 else 'slipper_right'
    with node(name, (0, 0, 0)):
        for z0, z1, grow, colour, finish in ((0, .012, 0, SOLE, 'rubber'), (.011, .017, -.002, FELT_DARK, 'paper')):
            rings = []
            for i in range(rows + 1):
                t = .5 - .5 * math.cos(math.pi * i / rows)
                half, shift = outline(t)
                half += grow
                y = -.06 + long * t
                lift = .012 * max(0, t - .8) / .2
                x = side * shift
                rings.append([(x - half, y, z0 + lift), (x + half, y, z0 + lift), (x + half, y, z1 + lift), (x - half, y, z1 + lift)])
            put(loft(rings), finish, color=colour)
        rings, edge = [], []
        first = .44
        for i in range(rows + 1):
            t = first + (1 - first) * math.sin(math.pi / 2 * i / rows)
            half, shift = outline(t)
            y = -.06 + long * t
            lift = .012 * max(0, t - .8) / .2
            high = (.052 - .03 * ((t - first) / (1 - first)) ** 1.6) * math.sqrt(max(.04, 1 - max(0, (t - .82) / .18) ** 2))
            ring = [(side * shift + half * math.cos(math.pi * k / (around - 1)), y, .013 + lift + high * max(0, math.sin(math.pi * k / (around - 1))) ** .8)
                    for k in range(around)]
            rings.append(ring)
            if i == 0:
                edge = ring
        put(loft(rings), 'paper', color=FELT)
        put(tube([(x, y, z) for x, y, z in edge], .0035, 6, 1), 'paper', color='#d8c7a8')
        # The dark inside, seen from behind.
        put(loft([[(x * .86 + side * .0006, y - .0012 - k * .0001, .015 + (z - .015) * .84) for x, y, z in edge] for k in range(2)]), 'paper', color='#2a1c1a')


prop.begin()
body()
head()
lens()
led()
switch()
cover()
slipper(1)
slipper(-1)
prop.finish('motion-light', depth=.5, reach=.02)
