"""A perching stool: a padded seat sloping forward on a frame of white tube with arm rests, and four legs that slide in it.

Run by ../build.mjs. It stands on z = 0 at its lowest (seat 50 cm), whoever sits on it looks to +y.
Nodes: seat (pivot in the middle of its underside), frame, leg_0 … leg_3 (front left, front right, back left, back right as one
sits; each slides along its own axis, which leans SPREAD sideways and forward for a metre down; perching-stool-view.tsx has the same).
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

PAINT, VINYL, PIPING, FOAM, INK, BRICK = '#ecebe5', '#3f5f63', '#2f494c', '#3a4143', '#26302f', '#a8452e'
SEAT = .5
SLOPE = -9       # degrees: the front edge lies lower
TOP = (.162, .118, .43)     # where the outer tube of a leg starts, for the right front; the others are mirrored
SPREAD = (.08, .125)
HOLE = .03


def down(sx, sy, z):
    """A point of a leg's axis at a height."""
    drop = TOP[2] - z
    return sx * (TOP[0] + SPREAD[0] * drop), sy * (TOP[1] + SPREAD[1] * drop), z


def seat():
    with node('seat', (0, 0, SEAT - .03)):
        put(box(.385, .305, .012, .005, 1), 'plain', at(0, 0, SEAT - .041, rx=SLOPE), INK)
        put(box(.395, .315, .046, .021, 3), 'satin', at(0, 0, SEAT - .015, rx=SLOPE), VINYL)
        # Piping round the lower edge, and two stitched furrows across.
        tilt = math.tan(math.radians(SLOPE))
        edge = []
        for k in range(28):
            a = 2 * math.pi * (k + .5) / 28
            x = .1975 * math.copysign(abs(math.cos(a)) ** .28, math.cos(a))
            y = .1565 * math.copysign(abs(math.sin(a)) ** .28, math.sin(a))
            edge.append((x, y, SEAT - .0255 + y * tilt))
        put(tube([*edge, edge[0]], .0032, 4, 1), 'satin', color=PIPING)
        for y in (-.05, .05):
            put(tube([(-.165, y, SEAT + .0078 + y * tilt), (.165, y, SEAT + .0078 + y * tilt)], .0014, 5, 1), 'plain', color=PIPING)


def frame():
    with node('frame'):
        tilt = math.tan(math.radians(SLOPE))
        # Rails under the seat.
        for y in (-.105, .105):
            put(tube([(-.168, y, SEAT - .056 + y * tilt), (.168, y, SEAT - .056 + y * tilt)], .0125, 10, 1), 'satin', color=PAINT)
        for sx in (-1, 1):
            put(tube([(sx * .162, -.135, SEAT - .056 - .135 * tilt), (sx * .162, .135, SEAT - .056 + .135 * tilt)], .0125, 10, 1), 'satin', color=PAINT)
            for sy in (-1, 1):
                z_top = SEAT - .054 + sy * .118 * tilt
                put(tube([down(sx, sy, z_top), down(sx, sy, .19)], .0142, 12, 1), 'satin', color=PAINT)
                # A collar at the tube's end, and the pin that snaps into the hole.
                x, y, z = down(sx, sy, .2)
                put(tube([down(sx, sy, .206), down(sx, sy, .186)], .0168, 12, 1), 'rubber', color=FOAM)
                put(cylinder(.0056, .008, 10, .0015), 'gloss', at(x + sx * .0145, y, z - .002, ry=sx * 90), BRICK)
            # Side braces.
            put(tube([down(sx, -1, .262), down(sx, 1, .262)], .0095, 8, 1), 'satin', color=PAINT)
            # Arm rest: up behind, forward, and down to the front rail.
            loop = [(sx * .172, -.112, SEAT - .04), (sx * .2145, -.13, SEAT + .02), (sx * .216, -.132, SEAT + .13), (sx * .216, -.105, SEAT + .183),
                    (sx * .216, -.05, SEAT + .196), (sx * .216, .1, SEAT + .196), (sx * .216, .143, SEAT + .178), (sx * .215, .152, SEAT + .13),
                    (sx * .2135, .137, SEAT + .01), (sx * .172, .112, SEAT - .07)]
            put(tube(loop, .0118, 8, 3), 'satin', color=PAINT)
            grip = [(sx * .216, -.062, SEAT + .1955), (sx * .216, -.03, SEAT + .198), (sx * .216, .085, SEAT + .198), (sx * .216, .112, SEAT + .1935)]
            put(tube(grip, .0182, 11, 2), 'rubber', color=FOAM)
            for y, r in ((-.064, 0), (.114, 0)):
                put(lathe([(.0118, -.003), (.0186, -.003), (.0192, 0), (.0186, .003), (.0118, .003)], 12), 'plain', at(sx * .216, y, SEAT + .1945, rx=90), PIPING)
        for sy, z in ((-1, .262), (1, .335)):
            put(tube([down(-1, sy, z), down(1, sy, z)], .0095, 8, 1), 'satin', color=PAINT)


def legs():
    for index, (sx, sy) in enumerate(((-1, 1), (1, 1), (-1, -1), (1, -1))):
        with node(f'leg_{index}'):
            put(tube([down(sx, sy, .4), down(sx, sy, .02)], .0112, 10, 1), 'metal', color='#c9ccca')
            # The holes, three centimetres apart, and a ring every second one to compare the legs by.
            for hole in range(5):
                x, y, z = down(sx, sy, .165 + hole * HOLE)
                put(lathe([(.0036, 0), (.0036, .0012), (0, .0012)], 7), 'rubber', at(x + sx * .0105, y, z, ry=sx * 90), INK)
            for ring in range(4):
                place = .18 + ring * HOLE
                put(tube([down(sx, sy, place + .0008), down(sx, sy, place - .0008)], .0115, 8, 1), 'plain', color=INK if ring % 2 else BRICK)
            # Rubber foot: a sleeve round the slanting tube, a flat sole on the floor.
            put(tube([down(sx, sy, .05), down(sx, sy, .01)], .0152, 12, 1, r_end=.0164), 'rubber', color=INK)
            put(tube([down(sx, sy, .031), down(sx, sy, .026)], .0168, 12, 1), 'rubber', color='#3b4443')
            x, y, _ = down(sx, sy, .004)
            put(lathe([(0, 0), (.0198, 0), (.021, .003), (.0202, .009), (.0155, .015), (0, .0155)], 14), 'rubber', at(x, y, 0), INK)


prop.begin()
seat()
frame()
legs()
prop.finish('perching-stool', depth=.5, reach=.06)
