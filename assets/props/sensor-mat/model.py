"""A pressure mat for the floor by a bed, its radio sender on the leg of a small bedside table, the receiver in its charger on top;
with them a strip of rug, the slippers of whoever sleeps here, and the cat.

Run by ../build.mjs. The bed stands behind, at -y. Nodes: mat (pivot in its middle on the floor), stand (table, sender box, charger,
rug), delay and mode (slides on the sender, pivot at their middle place, slide along x), receiver (pivot at its foot), button (pivot
on its middle), slipper (the right one, walking to +y, pivot on the floor; the view mirrors it for the left), cat (sitting, looks to
+y, pivot on the floor). They are modelled apart from each other, so that none shades another; the view puts each by its pivot.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, MIST, INK, FJORD, RYE = '#f6f3ec', '#e6dfd1', '#c9cfca', '#2c3735', '#1f5a63', '#d9a441'
FELT, FELT_DARK, SOLE = '#4d6472', '#33444f', '#39322e'
OAK, OAK_DARK = '#c39a68', '#a98153'
FUR, FUR_DARK, FUR_PALE = '#8a8378', '#4f4a44', '#e9e2d6'
LONG, DEEP, THICK = .7, .4, .009      # of the mat
TABLE = .56                           # the middle of the table, along x
SENDER = (TABLE - .118, .1365, .42)   # the middle of the sender's back, against the front leg
RECEIVER = (TABLE, .045, .535)        # the receiver's foot, in its charger
APART = 1.9                           # how far aside a moving thing is modelled from the others


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


def rounded(half_x, half_y, radius, z, steps=4):
    """A ring of points round a rectangle with rounded corners."""
    points = []
    for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for k in range(steps + 1):
            a = math.pi / 2 * (quarter + k / steps)
            points.append((sx * (half_x - radius) + radius * math.cos(a), sy * (half_y - radius) + radius * math.sin(a), z))
    return points


def footprint(side):
    """A flat sole on the mat: where to step. Outline from heel to toe."""
    left, right = [], []
    for i in range(15):
        t = .5 - .5 * math.cos(math.pi * i / 14)
        half, shift = outline(t)
        y = -.125 + .25 * t
        left.append((side * (.1 + shift) - half * .96, y))
        right.append((side * (.1 + shift) + half * .96, y))
    points = left + right[::-1]
    return loft([[(x, y, z) for x, y in points] for z in (THICK - .0004, THICK + .0006)])


def mat():
    with node('mat'):
        hx, hy = LONG / 2, DEEP / 2
        # A skirt that rises gently, so that a foot slides up it, and a yellow line that one sees it by.
        put(loft([rounded(hx, hy, .03, 0), rounded(hx, hy, .03, .0018), rounded(hx - .013, hy - .013, .024, .0062)]), 'rubber', color='#3d4846')
        put(loft([rounded(hx - .012, hy - .012, .024, .003), rounded(hx - .0135, hy - .0135, .024, .0074),
                  rounded(hx - .024, hy - .024, .02, .0082)]), 'plain', color=RYE)
        put(loft([rounded(hx - .023, hy - .023, .02, .004), rounded(hx - .024, hy - .024, .02, THICK - .0006),
                  rounded(hx - .028, hy - .028, .018, THICK)]), 'rubber', color='#566462')
        # Ribs along both ends; between them two soles.
        for side in (-1, 1):
            for k in range(7):
                put(box(.005, DEEP - .08, .0016, 0), 'rubber', at(side * (.21 + k * .0155), 0, THICK + .0004), '#4a5755')
            put(footprint(side), 'rubber', color='#8fa19c')
        # The block its lead comes out of, at the end by the table.
        put(box(.034, .026, .013, .004, 2), 'satin', at(hx - .004, .13, .0075), INK)
        put(tube([(hx + .012, .13, .0075), (hx + .03, .13, .0066)], .0042, 8, 1, r_end=.003), 'rubber', color=INK)


def table():
    w, d, top = .3, .28, .52
    put(box(w, d, .022, .007, 2), 'satin', at(TABLE, 0, top - .011), OAK)
    # A few lines of the grain.
    for k in range(5):
        put(box(w - .03, .0012, .0006, 0), 'satin', at(TABLE, -.1 + k * .048, top + .0001), OAK_DARK)
    put(box(w - .05, d - .05, .052, .003, 1), 'satin', at(TABLE, 0, top - .048), OAK)
    put(box(w - .1, .006, .036, .002, 1), 'satin', at(TABLE, d / 2 - .0235, top - .048), OAK_DARK)
    put(lathe([(0, .014), (.0075, .013), (.009, .009), (.005, .004), (.0045, 0)], 14), 'brass', at(TABLE, d / 2 - .021, top - .048, rx=-90), '#c9a55c')
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y = TABLE + sx * (w / 2 - .032), sy * (d / 2 - .024)
            put(tube([(x, y, top - .022), (x, y, .25), (x, y, .004)], .0185, 12, 1, r_end=.012), 'satin', color=OAK)
            put(lathe([(.0128, 0), (.0128, .005)], 12), 'rubber', at(x, y, 0), INK)


def mark(x, z, kind):
    """Small drawings on the sender's face: what the slides stand at."""
    y = SENDER[1] + .0248
    ink = dict(color=INK)
    if kind == 'off':
        ring = [(x + .0034 * math.cos(a), y, z + .0034 * math.sin(a)) for a in [2 * math.pi * k / 12 for k in range(13)]]
        put(tube(ring, .0007, 4, 1), 'plain', **ink)
    elif kind == 'night':
        outer = [(.0038 * math.cos(a), .0038 * math.sin(a)) for a in [math.radians(-120 + 30 * k) for k in range(11)]]
        inner = [(-.0022 + .0033 * math.cos(a), .0004 + .0033 * math.sin(a)) for a in [math.radians(-100 + 25 * k) for k in range(9)]]
        # Seen from the front x runs to the left: the moon opens to the right there.
        points = outer + inner[::-1]
        put(loft([[(x + px, y + h, z + pz) for px, pz in points] for h in (0, .0006)]), 'plain', **ink)
    elif kind == 'always':
        put(lathe([(.0023, 0), (.0023, .0008), (0, .0008)], 10), 'plain', at(x, y - .0002, z, rx=-90), INK)
        for k in range(8):
            a = math.pi / 4 * k
            put(tube([(x + r * math.cos(a), y, z + r * math.sin(a)) for r in (.003, .0044)], .0005, 4, 1), 'plain', **ink)
    else:
        # A circle that fills: at once, half a minute, ten minutes.
        ring = [(x + .0036 * math.cos(a), y, z + .0036 * math.sin(a)) for a in [2 * math.pi * k / 12 for k in range(13)]]
        put(tube(ring, .0007, 4, 1), 'plain', **ink)
        if kind:
            part = [(0, 0)] + [(.003 * math.sin(a), .003 * math.cos(a)) for a in [-2 * math.pi * kind * k / 10 for k in range(11)]]
            put(loft([[(x + px, y + h, z + pz) for px, pz in part] for h in (-.0001, .0005)]), 'plain', **ink)


def sender():
    x, y, z = SENDER
    # Two straps round the leg hold it.
    for dz in (-.028, .028):
        put(lathe([(.0195, -.005), (.0212, -.005), (.0212, .005), (.0195, .005)], 16), 'rubber', at(x, .116, z + dz), INK)
    put(box(.082, .024, .112, .009, 3), 'satin', at(x, y + .012, z), CHALK)
    # A grey field for each slide, its slot, and three drawings over it.
    for row, kinds in ((.014, (0, .25, 1)), (-.022, ('off', 'night', 'always'))):
        put(box(.06, .0016, .027, .0007, 1), 'plain', at(x, y + .0235, z + row), '#e2dfd5')
        put(box(.046, .001, .0052, .0004, 1), 'plain', at(x, y + .0241, z + row - .006), '#7f8985')
        for place, kind in enumerate(kinds):
            mark(x + .0165 - place * .0165, z + row + .0062, kind)
    # Lamp collar, and the clip that keeps the battery in; below, the socket of the lead.
    put(lathe([(.0046, 0), (.0046, .0014), (.0038, .002), (.0032, .0012)], 16), 'plain', at(x + .024, y + .0232, z + .0425, rx=-90), '#9aa39d')
    put(box(.03, .001, .005, .0004, 1), 'plain', at(x - .012, y + .0238, z + .0425), MIST)
    put(box(.018, .014, .01, .002, 1), 'rubber', at(x, y + .011, z - .0585), INK)


def charger():
    x, y, z = RECEIVER
    put(loft([rounded(.044, .036, .014, 0), rounded(.0455, .0375, .015, .003), rounded(.0435, .0355, .014, .014), rounded(.04, .032, .012, .0165)]),
        'satin', at(x, y - .004, .52), INK)
    put(box(.05, .006, .0026, .001, 1), 'plain', at(x, y + .0275, .5365), FJORD)


def rug():
    put(box(.74, .2, .009, .004, 2), 'paper', at(0, .365, .0045), '#b9a98c')
    for k in range(5):
        put(box(.735, .008 if k % 2 else .014, .001, 0), 'paper', at(0, .287 + k * .039, .0091), '#7d5b4a' if k % 2 else '#e3d8c2')
    # Fringes at both ends.
    for side in (-1, 1):
        for k in range(16):
            yy = .2715 + k * .0125
            put(box(.024, .0035, .0024, 0), 'paper', at(side * .381, yy, .0016, rz=7 * math.sin(k * 2.1)), '#e3d8c2')


def slides():
    x, y, z = SENDER
    for name, row in (('delay', .014), ('mode', -.022)):
        with node(name, (x, y + .0245, z + row - .006)):
            put(box(.0135, .006, .0082, .0018, 2), 'satin', at(x, y + .027, z + row - .006), FJORD)
            for k in (-1, 0, 1):
                put(box(.0009, .0009, .006, .0003, 1), 'plain', at(x + k * .0026, y + .0301, z + row - .006), '#17474f')


def receiver():
    x, y, z = APART, 0, 0
    with node('receiver', (x, y, z)):
        body = [rounded(.029, .0085, .007, z), rounded(.031, .0105, .0085, z + .003), rounded(.0325, .0115, .009, z + .05),
                rounded(.031, .0105, .0085, z + .107), rounded(.028, .0075, .006, z + .1105)]
        put(loft(body), 'satin', at(x, y, 0), '#3a4745')
        # A pale face set in, holes to hear through, a clip behind, a loop on top.
        put(box(.05, .0022, .094, .001, 1), 'satin', at(x, y + .0112, z + .056), LINEN)
        for row in range(3):
            for k in range(5 - row % 2):
                put(lathe([(.0014, 0), (.0014, .0008), (0, .0008)], 6), 'plain', at(x + (k - (4 - row % 2) / 2) * .0056, y + .0121, z + .0195 + row * .005, rx=-90), INK)
        put(lathe([(.0158, 0), (.0158, .0014), (.0146, .002), (.0138, .001)], 24), 'plain', at(x, y + .0118, z + .054, rx=-90), MIST)
        put(lathe([(.0066, 0), (.0066, .0016), (.0056, .0022), (.0048, .0012)], 18), 'plain', at(x, y + .0118, z + .088, rx=-90), '#9aa39d')
        put(box(.02, .0035, .06, .0014, 1), 'satin', at(x, y - .0155, z + .07), INK)
        put(box(.02, .007, .008, .0014, 1), 'satin', at(x, y - .0125, z + .098), INK)
        put(tube([(x - .007, y, z + .109), (x - .006, y, z + .118), (x + .006, y, z + .118), (x + .007, y, z + .109)], .0018, 7, 3), 'metal', color='#c9cfca')
    with node('button', (x, y + .013, z + .054)):
        put(lathe([(0, .0034), (.006, .0035), (.0115, .0038), (.0132, .003), (.0134, 0)], 26), 'satin', at(x, y + .0128, z + .054, rx=-90), FJORD)
        # A tick: I have heard.
        put(tube([(x + .0055, y + .0167, z + .0545), (x + .0018, y + .0167, z + .0505), (x - .006, y + .0167, z + .0585)], .0009, 6, 1), 'plain', color=CHALK)


def outline(t):
    """Half width of a foot's outline and its middle's shift inwards, from heel (0) to toe (1), in metres."""
    widths = (.029, .031, .032, .0318, .032, .0345, .039, .043, .0445, .0435, .041)
    i = min(int(t * 10), 9)
    f = t * 10 - i
    # Round at the heel and at the toe.
    end = math.sqrt(max(0, 1 - max(0, 1 - t / .13) ** 2)) * math.sqrt(max(0, 1 - max(0, (t - .82) / .18) ** 2))
    return max(.005, (widths[i] + (widths[i + 1] - widths[i]) * f) * end), -.006 + .012 * t


def slipper():
    """A felt slipper, open at the heel: sole, felt upper over the front half, a bound edge. Its middle stands on the pivot."""
    long, rows, around, back = .262, 11, 12, -.131
    with node('slipper', (-APART, 0, 0)):
        place = at(-APART, 0, 0)
        for z0, z1, grow, colour, finish in ((0, .012, 0, SOLE, 'rubber'), (.011, .017, -.002, FELT_DARK, 'paper')):
            rings = []
            for i in range(rows + 1):
                t = .5 - .5 * math.cos(math.pi * i / rows)
                half, shift = outline(t)
                half += grow
                y = back + long * t
                lift = .012 * max(0, t - .8) / .2
                rings.append([(shift - half, y, z0 + lift), (shift + half, y, z0 + lift), (shift + half, y, z1 + lift), (shift - half, y, z1 + lift)])
            put(loft(rings), finish, place, colour)
        rings, edge = [], []
        first = .44
        for i in range(rows + 1):
            t = first + (1 - first) * math.sin(math.pi / 2 * i / rows)
            half, shift = outline(t)
            y = back + long * t
            lift = .012 * max(0, t - .8) / .2
            high = (.052 - .03 * ((t - first) / (1 - first)) ** 1.6) * math.sqrt(max(.04, 1 - max(0, (t - .82) / .18) ** 2))
            ring = [(shift + half * math.cos(math.pi * k / (around - 1)), y, .013 + lift + high * max(0, math.sin(math.pi * k / (around - 1))) ** .8)
                    for k in range(around)]
            rings.append(ring)
            if i == 0:
                edge = ring
        put(loft(rings), 'paper', place, FELT)
        put(tube(edge, .0035, 6, 1), 'paper', place, '#c8bda6')
        # The dark inside, seen from behind.
        put(loft([[(x * .86 + .0006, y - .0012 - k * .0001, .015 + (z - .015) * .84) for x, y, z in edge] for k in range(2)]), 'paper', place, '#1d262b')


def ovals(spine, n=14):
    """A soft body: rings round a spine of (y, z, half width, half depth, lean in degrees)."""
    rings = []
    for y, z, w, d, lean in spine:
        c, s = math.cos(math.radians(lean)), math.sin(math.radians(lean))
        rings.append([(w * math.cos(2 * math.pi * k / n), y + d * math.sin(2 * math.pi * k / n) * c, z + d * math.sin(2 * math.pi * k / n) * s)
                      for k in range(n)])
    return loft(rings)


def egg(rx, ry, rz, n=12, rows=7):
    bm = lathe([(math.sin(math.pi * i / rows), -math.cos(math.pi * i / rows)) if 0 < i < rows else (0, -1 if i == 0 else 1) for i in range(rows + 1)], n)
    bmesh.ops.scale(bm, vec=(rx, ry, rz), verts=bm.verts)
    return bm


def cat():
    """A grey tabby sitting upright, its tail round its feet."""
    with node('cat', (0, -APART, 0)):
        base = at(0, -APART, 0)

        def add(bm, colour, x=0, y=0, z=0, finish='paper', **turn):
            put(bm, finish, base @ at(x, y, z, **turn), colour)
        # From the haunches up over the back to the shoulders.
        add(ovals([(-.055, .001, .05, .06, 0), (-.055, .02, .079, .085, -4), (-.048, .06, .083, .086, -10), (-.032, .11, .072, .072, -16),
                   (-.012, .16, .058, .056, -20), (.004, .2, .048, .045, -20), (.012, .228, .036, .034, -16), (.016, .244, .02, .02, -10)], 16), FUR)
        # Chest and forelegs, haunches, paws.
        add(egg(.034, .03, .066), FUR_PALE, 0, .026, .142, rx=14)
        for side in (-1, 1):
            add(tube([(side * .03, .032, .16), (side * .027, .045, .09), (side * .025, .05, .012)], .021, 9, 3, r_end=.015), FUR)
            add(egg(.019, .028, .013, 9, 5), FUR_PALE, side * .026, .062, .012)
            add(egg(.036, .064, .056, 12, 8), FUR, side * .06, -.026, .054, rz=side * 10)
            add(egg(.018, .034, .013, 9, 5), FUR_PALE, side * .068, .036, .013)
        # Head, cheeks and muzzle.
        add(egg(.051, .046, .044, 16, 9), FUR, 0, .038, .268)
        for side in (-1, 1):
            add(egg(.026, .024, .022, 10, 6), FUR, side * .026, .052, .254)
            add(egg(.014, .014, .0115, 10, 6), FUR_PALE, side * .0105, .0785, .252)
            # Ears: a dark cone with a rosy inside, pressed flat.
            ear = lathe([(.022, 0), (.017, .018), (.007, .036), (0, .042)], 8)
            bmesh.ops.scale(ear, vec=(1, .5, 1), verts=ear.verts)
            add(ear, FUR_DARK, side * .03, .03, .293, ry=side * 17, rz=side * -12)
            inner = lathe([(.014, 0), (.01, .014), (0, .03)], 8)
            bmesh.ops.scale(inner, vec=(1, .35, 1), verts=inner.verts)
            add(inner, '#c99a8d', side * .03, .0385, .296, ry=side * 17, rz=side * -12)
            # Eyes: green, with an upright pupil.
            add(egg(.0092, .004, .0078, 9, 5), '#b7b85a', side * .0205, .0785, .274, 'gloss', rz=side * -22)
            add(egg(.003, .0036, .0068, 6, 5), '#15181a', side * .0208, .0806, .274, 'gloss', rz=side * -22)
            for k in range(3):
                add(tube([(side * .016, .086, .251 - k * .002), (side * .058, .08, .257 - k * .009)], .0005, 4, 1), CHALK)
        add(egg(.006, .004, .0042, 8, 6), '#b5776d', 0, .091, .2595)
        # Tabby: bands over back and brow; the tail, ringed at its end.
        for y, z, w, d, lean in ((-.0476, .062, .0838, .0868, -10), (-.0334, .106, .0742, .0746, -16), (-.0162, .15, .0614, .0606, -20)):
            rows = []
            for dz, dy in ((-.0055, -.0021), (.0055, .0021)):
                ring = []
                for k in range(13):
                    a = math.radians(200 + 140 * k / 12)
                    c, s = math.cos(math.radians(lean)), math.sin(math.radians(lean))
                    ring.append((w * math.cos(a), y + dy + d * math.sin(a) * c, z + dz + d * math.sin(a) * s))
                rows.append(ring)
            add(band(rows), FUR_DARK)
        for x in (-.013, 0, .013):
            add(tube([(x, .06, .306 - abs(x) * .2), (x * .8, .043, .3125 - abs(x) * .2)], .0022, 5, 1), FUR_DARK)
        way = [(.05, -.11, .018), (.105, -.06, .017), (.118, .01, .016), (.09, .068, .016), (.04, .098, .016), (-.01, .102, .016)]
        add(tube(way, .017, 9, 3, r_end=.012), FUR)
        add(tube([(.09, .069, .016), (.04, .099, .0165), (-.012, .1035, .0165)], .0142, 9, 3, r_end=.0125), FUR_DARK)


def band(rows):
    """An open strip between two rows of points, seen from outside."""
    bm = bmesh.new()
    a, b = [[bm.verts.new(p) for p in row] for row in rows]
    for k in range(len(a) - 1):
        bm.faces.new((a[k], a[k + 1], b[k + 1], b[k]))
    return bm


prop.begin()
mat()
with node('stand'):
    table()
    sender()
    charger()
    rug()
slides()
receiver()
slipper()
cat()
prop.finish('sensor-mat', depth=.5, reach=.05)
