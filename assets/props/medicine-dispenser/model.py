"""A locked medicine carousel, 20 cm across: 28 compartments, a hinged lid with one opening, a key, a light, a cup.

Run by ../build.mjs. Nodes: body, lid (hinge at the back), carousel (turns about z), doses (three pills in each
compartment), key, light, shutter (under the lid's opening), cup (with the pills that lie in it: the view draws those
only when they have fallen; they are told from the cup by lying inside it).
"""
import math
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, MIST = '#f4f1ea', '#e9e3d6', '#cfdad6'
FJORD, INK, RYE = '#1f5a63', '#22302f', '#e8b25a'
R = .1             # outer radius of the body
SLOTS = 28
SLOT = 2 * math.pi / SLOTS
INNER, OUTER = .036, .087
FLOOR, RIM = .0335, .044   # of the compartments
HINGE = (0, -.098, .056)


def ring_sector(r0, r1, z0, z1, start, end, steps, bevel=.0012):
    """A flat ring from angle start to end (radians), closed at both ends. Closed ring: end - start = 2 pi."""
    bm = bmesh.new()
    closed = abs(end - start - 2 * math.pi) < 1e-6
    section = [(r0, z0), (r1 - bevel, z0), (r1, z0 + bevel), (r1, z1 - bevel), (r1 - bevel, z1), (r0 + bevel, z1),
               (r0, z1 - bevel)]
    rings = []
    for i in range(steps if closed else steps + 1):
        a = start + (end - start) * i / steps
        rings.append([bm.verts.new((r * math.cos(a), r * math.sin(a), z)) for r, z in section])
    pairs = list(zip(rings, rings[1:])) + ([(rings[-1], rings[0])] if closed else [])
    n = len(section)
    for a, b in pairs:
        for k in range(n):
            bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
    if not closed:
        bm.faces.new(rings[0])
        bm.faces.new(rings[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def body():
    with node('body'):
        shell = [(0, .002), (.088, .002), (.092, 0), (.097, .003), (R, .012), (R, .048), (R - .002, .0505),
                 (R - .005, .051), (.0905, .0505), (.0895, .049), (.0895, .019), (.086, .018), (0, .018)]
        put(lathe(shell, 56), 'satin', color=CHALK)
        # A dark foot, so that it does not float on a pale table.
        put(lathe([(.093, .001), (.095, .0005), (.0955, .004), (.093, .004)], 40), 'rubber', color='#3b4543')
        # The chin in front: spout above, display and loudspeaker below.
        put(box(.088, .04, .038, .009, 3), 'satin', at(0, .104, .0205), LINEN)
        put(box(.05, .006, .02, .0025, 2), 'gloss', at(0, .1235, .0225, rx=8), INK)
        # A clock on the display: what it keeps.
        put(tube([(math.cos(a) * .0062, .1271, .0228 + math.sin(a) * .0062) for a in [math.pi * k / 8 for k in range(17)]], .00055, 6, 1),
            'paper', color=MIST)
        put(tube([(0, .1271, .0272), (0, .1273, .0228), (.0028, .1273, .0228)], .0005, 6, 1), 'paper', color=MIST)
        for i in range(3):
            for side in (-1, 1):
                slit = at(side * (.031 + i * .0042), .1238, .0225, rx=8)
                put(box(.0018, .003, .012, .0006, 1), 'rubber', slit, '#7d857f')
        # The spout: a shallow trough from the opening over the chin.
        put(box(.026, .034, .004, .0015, 2), 'gloss', at(0, .106, .0415), MIST)
        for side in (-1, 1):
            put(box(.003, .034, .009, .0014, 2), 'satin', at(side * .0135, .106, .0435), CHALK)
        # Hinge knuckles at the back.
        for x in (-.026, .026):
            put(tube([(x - .009, HINGE[1] - .004, .052), (x + .009, HINGE[1] - .004, .052)], .0052, 12, 1), 'satin', color=LINEN)


def carousel():
    with node('carousel'):
        put(cylinder(.0885, .003, 56, .001), 'plain', at(0, 0, FLOOR - .0036), LINEN)
        for day in range(7):
            start = math.pi / 2 - SLOT / 2 + day * 4 * SLOT
            tint = (MIST, '#e4ddc9')[day % 2]
            put(ring_sector(INNER, OUTER, FLOOR - .001, FLOOR, start, start + 4 * SLOT, 8, .0004), 'plain', color=tint)
            # A raised mark on the hub: one day from the next can be felt.
            a = start
            mark = at(math.cos(a) * .026, math.sin(a) * .026, RIM + .0022, rz=math.degrees(a))
            put(box(.012, .0022, .0016, .0007, 1), 'satin', mark, FJORD)
        for i in range(SLOTS):
            a = math.pi / 2 - SLOT / 2 + i * SLOT
            mid = (INNER + OUTER) / 2
            thick = .0024 if i % 4 == 0 else .0014
            put(box(OUTER - INNER, thick, RIM - FLOOR, .0006, 1), 'satin',
                at(math.cos(a) * mid, math.sin(a) * mid, (RIM + FLOOR) / 2, rz=math.degrees(a)), CHALK)
        put(lathe([(.0355, FLOOR - .002), (.0362, RIM - .001), (.035, RIM + .001), (.012, RIM + .002), (.0105, RIM + .0055),
                   (.009, RIM + .0065), (0, RIM + .0065)], 36), 'satin', color=CHALK)
        put(ring_sector(OUTER, .0888, FLOOR - .002, RIM, 0, 2 * math.pi, 56, .0005), 'satin', color=CHALK)


def capsule(length, r):
    steps = [math.pi / 2 * i / 2 for i in range(3)]
    low = [(r * math.sin(t), -length / 2 + r - r * math.cos(t)) for t in steps]
    high = [(r * math.sin(t), length / 2 - r + r * math.cos(t)) for t in reversed(steps)]
    return lathe([(p[0] if p[0] > 1e-6 else 0, p[1]) for p in low + high], 7)


def tablet(r, h):
    return lathe([(r * .9, 0), (r, h * .35), (r * .9, h), (0, h * 1.08)], 9)


def pills(centre, angle, rnd, spread):
    """Three pills round a point: a white tablet, a small rye one, a two-coloured capsule."""
    def place(dr, dt, z, **turn):
        x = centre[0] + math.cos(angle) * dr - math.sin(angle) * dt
        y = centre[1] + math.sin(angle) * dr + math.cos(angle) * dt
        return at(x, y, centre[2] + z, rz=math.degrees(angle) + rnd.uniform(-25, 25), **turn)
    put(tablet(.005, .0036), 'satin', place(spread, rnd.uniform(-.002, .002), .0002, rx=rnd.uniform(-8, 8)), '#fbf8f2')
    put(tablet(.0038, .003), 'satin', place(-spread * .2, rnd.uniform(-.001, .001), .0002), RYE)
    put(capsule(.0135, .0031), 'gloss', place(-spread * 1.4, 0, .0031, ry=90), '#b4533c')


def doses():
    rnd = random.Random(4)
    with node('doses'):
        for i in range(SLOTS):
            a = math.pi / 2 + i * SLOT
            pills((math.cos(a) * .066, math.sin(a) * .066, FLOOR), a, rnd, .011)


def lid():
    with node('lid', HINGE):
        gap = SLOT * .5
        top, low = .0585, .0515
        start, end = math.pi / 2 + gap, math.pi / 2 - gap + 2 * math.pi
        put(ring_sector(.03, .099, low, top, start, end, 64, .0022), 'satin', color=CHALK)
        put(ring_sector(.03, .05, low, top, math.pi / 2 - gap, math.pi / 2 + gap, 4, .0004), 'satin', color=CHALK)
        # A gently raised crown carries the middle; a coloured ring tells eyes and fingers where it ends.
        crown = [(.0315, top - .003), (.0315, top), (.029, top + .0022), (.012, top + .0034), (0, top + .0036)]
        put(lathe(crown, 40), 'satin', color=CHALK)
        put(ring_sector(.0318, .0336, top - .001, top + .0008, 0, 2 * math.pi, 48, .0004), 'plain', color=FJORD)
        # Lips beside the opening.
        for side in (-1, 1):
            a = math.pi / 2 + side * (gap + .018)
            lip = at(math.cos(a) * .074, math.sin(a) * .074, top + .0006, rz=math.degrees(a))
            put(box(.046, .0024, .003, .001, 1), 'plain', lip, FJORD)
        # The tab to lift it by, and the lock's plate.
        put(box(.03, .014, .005, .002, 2), 'satin', at(-.052, .0865, .055, rz=31), LINEN)
        put(cylinder(.0105, .0022, 28, .0008), 'metal', at(.052, .045, top - .0004), '#d8d8d4')
        for x in (-.012, .012):
            put(tube([(x - .004, HINGE[1] - .004, .0535), (x + .004, HINGE[1] - .004, .0535)], .0056, 12, 1), 'satin', color=CHALK)


def key():
    with node('key', (.052, .045, .0606)):
        put(cylinder(.0045, .009, 16, .0008), 'metal', at(.052, .045, .0598), '#dcdad2')
        put(box(.017, .0036, .015, .0016, 2), 'satin', at(.052, .045, .0745), FJORD)
        put(tube([(.0485, .045, .083), (.052, .045, .0885), (.0555, .045, .083)], .0014, 8, 4), 'metal', color='#cfcfc9')


def light():
    with node('light'):
        put(ring_sector(R - .0012, R + .0016, .0365, .0415, math.pi * .5 + .47, math.pi * 1.02, 18, .0008), 'gloss', color='#9a6420')
        put(ring_sector(R - .0012, R + .0016, .0365, .0415, -math.pi * .02, math.pi * .5 - .47, 18, .0008), 'gloss', color='#9a6420')


def shutter():
    gap = SLOT * .8
    with node('shutter'):
        put(ring_sector(.049, .0885, .0494, .0508, math.pi / 2 - gap, math.pi / 2 + gap, 5, .0003), 'satin', color=FJORD)


def cup():
    with node('cup'):
        put(lathe([(0, .002), (.0215, .002), (.022, 0), (.0235, .001), (.0285, .0205), (.0278, .0216), (.0268, .0205), (.0218, .004),
                   (0, .004)], 28), 'satin', at(0, .176, 0), '#cfe0dd')
        put(ring_sector(.0268, .0298, .0195, .0222, 0, 2 * math.pi, 28, .0012), 'satin', at(0, .176, 0), '#cfe0dd')
        pills((0, .176, .0046), .6, random.Random(2), .007)


prop.begin()
body()
carousel()
doses()
lid()
key()
light()
shutter()
cup()
prop.finish('medicine-dispenser', depth=.75, reach=.03)
