"""A robot vacuum, 34 cm across and 9.5 cm high, its dock, a rag rug and a charger on the floor that it meets.

Run by ../build.mjs. Nodes: dock; robot (about its own middle, front to +y; the view drives it), button on its lid, bin (slides out
at the back), brush (the side brush, turns about z); mat and mat_flap (the half that folds over, hinge at its middle), lying where
src/devices/robot-vacuum-floor.ts has the mat; lead (the socket it starts from; the view draws the cord).
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

SHELL, SHADE, GRAPHITE, INK = '#ecebe6', '#d7d6d0', '#3c4346', '#23282a'
FJORD = '#1f5a63'
R = .17
MAT = (.2, .55, 1.01, 1.36)     # left, right, near, far
RAGS = ('#7d3a34', '#d9cdb4', '#355a6b', '#c9b48a', '#8c4a3a', '#e6dcc6', '#4f6a58', '#b88a4c', '#2f4858', '#d3c3a6')


def sector(r0, r1, z0, z1, start, end, steps, bevel=.0012):
    """An upright band from angle start to end (radians), closed at both ends."""
    bm = bmesh.new()
    section = [(r0, z0), (r1 - bevel, z0), (r1, z0 + bevel), (r1, z1 - bevel), (r1 - bevel, z1), (r0, z1)]
    rings = []
    for i in range(steps + 1):
        a = start + (end - start) * i / steps
        rings.append([bm.verts.new((r * math.cos(a), r * math.sin(a), z)) for r, z in section])
    n = len(section)
    for a, b in zip(rings, rings[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def dock():
    with node('dock'):
        # A thin ramp the robot drives up on, and the tower with its contacts.
        put(box(.17, .2, .0045, .002, 1), 'satin', at(0, .025, .0025), GRAPHITE)
        for s in (-1, 1):
            put(box(.016, .045, .0022, .0009, 1), 'metal', at(s * .032, .035, .0054), '#d9b36c')
        put(box(.178, .074, .118, .018, 3), 'satin', at(0, -.094, .06), SHELL)
        put(box(.15, .004, .06, .0015, 1), 'gloss', at(0, -.0575, .074), INK)
        put(box(.172, .07, .012, .004, 1), 'satin', at(0, -.094, .0065), GRAPHITE)
        put(box(.03, .0045, .004, .0015, 1), 'satin', at(0, -.0565, .114, rx=0), FJORD)
        put(tube([(.06, -.128, .016), (.09, -.142, .006), (.16, -.146, .004), (.24, -.144, .004)], .0028, 5, 3), 'rubber', color='#2b2f31')


def robot():
    with node('robot'):
        # No ring of points between rim and middle: button and turret would shade the lid in stripes.
        wall = [(0, .0105), (.15, .0105), (.1665, .022), (.1685, .034), (.1685, .07), (.165, .0785), (.15, .0815),
                (.146, .0805), (.1445, .082), (0, .0845)]
        put(lathe(wall, 48), 'satin', color=SHELL)
        # The bumper: the front half, a hair prouder, with the seam to the rear half.
        put(sector(.165, .1712, .02, .0715, math.radians(4), math.radians(176), 26, .0022), 'satin', color=SHADE)
        put(sector(.165, .1716, .046, .059, math.radians(52), math.radians(128), 12, .001), 'gloss', color=INK)
        # Where the bin sits: dark, so that there is a hole when it is out.
        put(sector(.165, .1691, .03, .068, math.radians(238), math.radians(302), 8, .0004), 'rubber', color='#15191a')
        # The turret it sees by.
        put(lathe([(.051, .082), (.0505, .0848), (.045, .0852)], 26), 'satin', at(0, -.058, 0), GRAPHITE)
        put(lathe([(.043, .083), (.043, .0905), (.0405, .0942), (0, .095)], 26), 'satin', at(0, -.058, 0), GRAPHITE)
        put(lathe([(.043, .0862), (.0434, .087), (.0434, .0892), (.043, .09)], 26), 'gloss', at(0, -.058, 0), INK)
        # Its two wheels and the roller in front.
        for s in (-1, 1):
            put(box(.018, .052, .03, .01, 1), 'rubber', at(s * .108, 0, .0155), INK)
        put(box(.012, .02, .018, .006, 1), 'rubber', at(0, .128, .0095), INK)


def small_parts():
    with node('button', (0, .075, .083)):
        put(lathe([(.0265, .0815), (.0262, .0838), (.0245, .0852), (.021, .0848), (0, .0846)], 24), 'satin', at(0, .075, 0), SHADE)
        # The sign of a switch: a ring open at the top, and a stroke.
        ring = [(math.sin(a) * .0072, .075 + math.cos(a) * .0072, .0852) for a in [math.radians(40 + 280 * k / 10) for k in range(11)]]
        put(tube(ring, .0009, 5, 1), 'plain', color=FJORD)
        put(tube([(0, .0765, .0852), (0, .0838, .0852)], .0009, 5, 1), 'plain', color=FJORD)
    with node('bin', (0, -.1, .048)):
        put(sector(.16, .1712, .0315, .0665, math.radians(240), math.radians(300), 9, .0018), 'gloss', color='#59666b')
        put(box(.128, .07, .033, .005, 1), 'gloss', at(0, -.127, .049), '#6c7a7f')
        put(box(.05, .006, .009, .0025, 2), 'satin', at(0, -.1705, .0605), GRAPHITE)
    with node('brush', (.098, .112, .008)):
        put(cylinder(.011, .006, 9, .0015), 'satin', at(.098, .112, .0055), FJORD)
        for k in range(3):
            a = math.radians(k * 120 + 20)
            end = (.098 + math.cos(a) * .064, .112 + math.sin(a) * .064)
            mid = (.098 + math.cos(a + .12) * .036, .112 + math.sin(a + .12) * .036)
            put(tube([(.098, .112, .0085), (*mid, .0075), (*end, .0025)], .0028, 4, 3, r_end=.0012), 'plain', color='#e2ded2')


def curl(x, y):
    """How far the mat stands up at a point: its corner towards the room has turned up, as they do."""
    left, _, near, _ = MAT
    far_in = (x - left) + (y - near)
    return .03 * max(0, 1 - far_in / .13) ** 2


def rag(x0, x1, rnd, thick=.0072):
    """One woven strip across the mat."""
    bm = bmesh.new()
    _, _, near, far = MAT
    rows, n = [], 4
    for i in range(n + 1):
        # closer together where it curls
        y = near + (far - near) * (i / n) ** 1.7
        lump = thick * rnd.uniform(.9, 1.08)
        section = [(x0, 0), (x0, lump * .6), ((x0 + x1) / 2, lump), (x1, lump * .6), (x1, 0)]
        rows.append([bm.verts.new((x, y, .0006 + z + curl(x, y))) for x, z in section])
    for a, b in zip(rows, rows[1:]):
        for k in range(len(a)):
            bm.faces.new((a[k], a[(k + 1) % len(a)], b[(k + 1) % len(a)], b[k]))
    bm.faces.new(rows[0])
    bm.faces.new(rows[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def mat_half(first, count, rnd):
    left, right, near, far = MAT
    wide = (right - left) / 20
    for i in range(first, first + count):
        x0 = left + i * wide
        put(rag(x0 + .0003, x0 + wide - .0003, rnd), 'paper', color=RAGS[i % len(RAGS)])
        for y, way in ((near, -1), (far, 1)):
            x = x0 + wide / 2
            fringe = box(.0035, .026, .0022, 0)
            put(fringe, 'paper', at(x, y + way * .012, .003 + curl(x, y), rx=way * rnd.uniform(0, 4), rz=rnd.uniform(-14, 14)), '#e9dfc8')


def mat():
    rnd = random.Random(11)
    middle = ((MAT[0] + MAT[1]) / 2, (MAT[2] + MAT[3]) / 2, .009)
    with node('mat', middle):
        mat_half(10, 10, rnd)
    with node('mat_flap', middle):
        mat_half(0, 10, rnd)


def lead():
    with node('lead', (-.64, .66, .02)):
        put(box(.1, .052, .036, .009, 1), 'satin', at(-.66, .66, .0185), '#f2f0ea')
        x = -.682
        put(cylinder(.0185, .001, 16, .0004), 'plain', at(x, .66, .0362), '#cfcdc6')
        for s in (-1, 1):
            put(cylinder(.0026, .0006, 7, .0002), 'rubber', at(x, .66 + s * .0075, .0368), INK)
        put(box(.034, .036, .026, .006, 1), 'satin', at(-.636, .66, .048), '#fbfaf6')
        put(tube([(-.71, .66, .018), (-.74, .675, .005), (-.8, .69, .004)], .0034, 5, 3), 'rubber', color='#f2f0ea')


prop.begin()
dock()
robot()
small_parts()
mat()
lead()
prop.finish('robot-vacuum', depth=.6, reach=.016)
