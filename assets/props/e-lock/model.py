"""A demonstration board for the wall, 46 cm wide: a piece of door with a motor lock, a key box with ten keys, a phone in its holder.

Run by ../build.mjs. The board's back lies on y = 0, the anchor in its middle. Nodes: board (with the door's piece, the jamb and all
housings), knob (turns about y), bolt (slides along -x into the jamb, seen in the gap), cover (rubber over the keys, hinge on top),
box_door (hinge below), keypad (its ten keys: two columns, 1 to 5 and 6 to 0), key (hangs in the box), phone.
The view lays a picture on the phone and finds the keys by their places: KEYS and PHONE below must stay what
src/devices/e-lock-view.tsx says. From the front +x is to the left.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, chart_by_axis, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, INK, FJORD = '#f1eee6', '#e2dbcd', '#23292b', '#1f5a63'
BIRCH, DOOR, STEEL = '#cfae7d', '#3f5f66', '#b9bcb8'
FRONT = .016        # the board's face
LEAF = .05          # the door's face
KNOB = (.135, .03)  # where the knob's axle stands, x and z
KEYS = (-.052, .012, .021, .0175)   # x of their middle, z of their middle, step across, step down
PHONE = (-.166, .0)


def plate(sx, sy, sz, corner, rim):
    """A flat thing standing on edge, its four corners round, its rims bevelled."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.scale(bm, vec=(sx, sy, sz), verts=bm.verts)
    upright = [e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).y) > sy * .9]
    bmesh.ops.bevel(bm, geom=upright, offset=corner, segments=4, profile=.5, affect='EDGES')
    rims = [e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).y) < sy * .1 and len(e.link_faces) == 2]
    bmesh.ops.bevel(bm, geom=rims, offset=rim, segments=1, profile=.5, affect='EDGES')
    return chart_by_axis(bm)


def facing(x, y, z, **turn):
    """Lathes and cylinders with their axis out of the wall."""
    return at(x, y, z, rx=-90, **turn)


def board():
    with node('board'):
        put(box(.46, FRONT, .4, .004, 2, back=(0, -1, 0)), 'satin', at(0, FRONT / 2, 0), BIRCH)
        for x in (-.212, .212):
            for z in (-.182, .182):
                put(lathe([(.0062, 0), (.0055, .002), (0, .0028)], 12), 'metal', facing(x, FRONT, z), STEEL)
        # A piece of the door, and across a gap of a centimetre the jamb with its strike.
        put(box(.165, LEAF - FRONT, .35, .003, 2), 'satin', at(.1245, (LEAF + FRONT) / 2, 0), DOOR)
        put(box(.034, LEAF - FRONT - .006, .35, .003, 2), 'satin', at(.0135, (LEAF + FRONT) / 2 - .003, 0), CHALK)
        put(box(.0022, .022, .1, .0006, 1), 'steel', at(.0414, .031, .03), STEEL)
        put(box(.0022, .022, .09, .0006, 1), 'steel', at(.0308, .03, .03), STEEL)
        put(box(.003, .013, .03, .0004, 1), 'rubber', at(.0303, .03, .03), '#1b2022')
        # Inside: the motor's housing about the knob, with its battery lid below.
        put(box(.062, .03, .122, .012, 3), 'satin', at(KNOB[0], LEAF + .015, .012), CHALK)
        put(box(.048, .002, .04, .0014, 1), 'satin', at(KNOB[0], LEAF + .0302, -.024), LINEN)
        put(box(.014, .001, .0022, .0008, 1), 'rubber', at(KNOB[0], LEAF + .0314, -.038), '#8a8f8c')
        put(lathe([(.0262, 0), (.0262, .0016), (.0235, .0022)], 28), 'steel', facing(KNOB[0], LEAF + .0296, KNOB[1]), STEEL)
        # Where the knob stands when it is locked and when it is open: a bar for each.
        for a in (0, 90):
            r = math.radians(a + 90)
            put(box(.0024, .0008, .005, .0003, 1), 'rubber', at(KNOB[0] + math.cos(r) * .0285, LEAF + .0304, KNOB[1] + math.sin(r) * .0285, ry=-a), FJORD)
        # The door's handle.
        put(cylinder(.0245, .006, 24, .002), 'steel', facing(.135, LEAF, -.086), STEEL)
        put(tube([(.135, LEAF + .004, -.086), (.135, LEAF + .036, -.086), (.142, LEAF + .045, -.086), (.155, LEAF + .047, -.086),
                  (.198, LEAF + .046, -.086)], .0078, 9, 2), 'steel', color=STEEL)
        key_box()
        # The phone's holder.
        put(box(.084, .011, .026, .004, 2), 'satin', at(PHONE[0], FRONT + .0055, PHONE[1] - .078), INK)
        put(box(.084, .006, .016, .003, 1), 'satin', at(PHONE[0], FRONT + .0225, PHONE[1] - .0805), INK)
        put(box(.084, .022, .006, .0025, 1), 'satin', at(PHONE[0], FRONT + .012, PHONE[1] - .0885), INK)


def key_box():
    """A cast tray screwed to the wall: the key hangs in it behind a door with the keys on."""
    x, z = KEYS[0], 0
    put(box(.078, .008, .136, .0035, 2), 'plain', at(x, FRONT + .004, z), '#4a5255')
    for side in (-1, 1):
        put(box(.008, .03, .136, .003, 1), 'plain', at(x + side * .035, FRONT + .019, z), '#4a5255')
        put(box(.07, .03, .008, .003, 1), 'plain', at(x, FRONT + .019, z + side * .064), '#4a5255')
    put(box(.062, .0012, .12, .0004, 1), 'rubber', at(x, FRONT + .0084, z), '#262c2e')
    put(tube([(x, FRONT + .008, .036), (x, FRONT + .019, .036), (x, FRONT + .021, .041)], .0018, 7, 2), 'metal', color=STEEL)


def box_door():
    x = KEYS[0]
    with node('box_door', (x, FRONT + .034, -.058)):
        put(box(.0605, .009, .1185, .0035, 2), 'satin', at(x, FRONT + .0335, 0), '#596265')
        put(box(.05, .0016, .094, .0014, 1), 'rubber', at(x, FRONT + .038, .012 - .002), '#2b3234')
        put(box(.026, .005, .007, .0025, 1), 'metal', at(x, FRONT + .0395, -.0485), STEEL)
    with node('keypad', (x, FRONT + .038, KEYS[1])):
        for column in (0, 1):
            for row in range(5):
                kx, kz = x + (.5 - column) * KEYS[2], KEYS[1] + (2 - row) * KEYS[3]
                put(box(.0165, .004, .0132, .0016, 1), 'satin', at(kx, FRONT + .0404, kz), CHALK)
                digit((column * 5 + row + 1) % 10, kx, FRONT + .0427, kz)
    with node('cover', (x, FRONT + .0425, .0615)):
        put(box(.058, .0045, .104, .0022, 2), 'rubber', at(x, FRONT + .0462, .0095), INK)
        put(box(.024, .004, .006, .0018, 1), 'rubber', at(x, FRONT + .0482, -.0395), '#394144')
        # A raised key on it: what is under it.
        put(lathe([(.0085, 0), (.0085, .0012), (.0052, .0012), (.0052, 0)], 16), 'plain', facing(x, FRONT + .0484, .03), '#9aa3a3')
        put(box(.0034, .0012, .034, .0005, 1), 'plain', at(x, FRONT + .0488, .006), '#9aa3a3')
        for dz in (-.0035, -.0095):
            put(box(.007, .0012, .0034, .0005, 1), 'plain', at(x - .005, FRONT + .0488, dz), '#9aa3a3')


SEGMENTS = {'a': (0, 1, True), 'b': (1, .5, False), 'c': (1, -.5, False), 'd': (0, -1, True), 'e': (-1, -.5, False), 'f': (-1, .5, False),
            'g': (0, 0, True)}
DIGITS = ('abcdef', 'bc', 'abged', 'abgcd', 'fgbc', 'afgcd', 'afgedc', 'abc', 'abcdefg', 'abcdfg')


def digit(value, x, y, z):
    """A printed digit of straight strokes. From the front +x is to the left."""
    for name in DIGITS[value]:
        dx, dz, flat = SEGMENTS[name]
        size = (.0042, .0005, .0009) if flat else (.0009, .0005, .0044)
        put(box(*size, 0), 'plain', at(x - dx * .0019, y, z + dz * .0038), INK)


def knob():
    with node('knob', (KNOB[0], LEAF + .03, KNOB[1])):
        put(lathe([(.0225, 0), (.0225, .009), (.0205, .0115), (0, .0125)], 28), 'steel', facing(KNOB[0], LEAF + .0305, KNOB[1]), '#c9ccc8')
        put(box(.0125, .016, .041, .005, 2), 'satin', at(KNOB[0], LEAF + .049, KNOB[1]), FJORD)
        put(box(.0022, .0008, .012, .0004, 1), 'paper', at(KNOB[0], LEAF + .0572, KNOB[1] + .0125), CHALK)


def bolt():
    with node('bolt', (.036, .03, .03)):
        put(box(.03, .011, .024, .0014, 2), 'metal', at(.0355, .03, .03), '#d2d4d0')


def key():
    x, y = KEYS[0], FRONT + .0195
    with node('key', (x, y, .034)):
        ring = [(x + math.sin(a) * .007, y, .0285 + math.cos(a) * .007) for a in [2 * math.pi * k / 14 for k in range(15)]]
        put(tube(ring, .0011, 5, 1), 'metal', color='#cfcfc9')
        put(lathe([(.0035, 0), (.0105, 0), (.0105, .0024), (.0035, .0024)], 18), 'brass', facing(x, y - .0012, .0125), '#c7a55c')
        put(box(.0062, .0022, .034, .0006, 1), 'brass', at(x, y, -.0145), '#c7a55c')
        for i in range(4):
            put(box(.003, .0022, .0036, .0004, 1), 'brass', at(x - .0036 - (i % 2) * .0006, y, -.011 - i * .0056), '#c7a55c')


def phone():
    x, z = PHONE
    with node('phone', (x, FRONT + .014, z)):
        put(plate(.074, .0085, .155, .0095, .0016), 'satin', at(x, FRONT + .0145, z), '#2f3a3d')
        put(plate(.0715, .001, .1525, .0085, .0003), 'gloss', at(x, FRONT + .0189, z), '#0d1214')


prop.begin()
board()
box_door()
knob()
bolt()
key()
phone()
prop.finish('e-lock', depth=.6, reach=.03)
