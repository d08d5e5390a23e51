"""A care bed: chassis on castors, lifting arms, a deck of four slatted sections with their mattress, beech ends, rail, hand control.

Run by ../build.mjs. The head is at +x, one gets out to +y. Built with the mattress's top at .5 m and everything flat.
Nodes: base (castors, chassis), arm (one pair, lying flat, pivot at its lower end; the view uses it twice), frame (deck, ends, motors and
the fixed seat section), back, thighs, calves (pivot at their hinge), rail (let down), control (upright, pivot in its middle).
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, chart_by_axis, cylinder, lathe, tube  # noqa: E402
from kit.soft import cushion  # noqa: E402

BEECH, BEECH_PALE, SLAT = '#cba576', '#d9bb91', '#dcc099'
STEEL, DARK, RUBBER = '#c3c8c6', '#3a4344', '#2b3131'
SHEET, PILLOW, DUVET, FOLD = '#eef0ec', '#f7f6f1', '#6f9aa0', '#b9d0d0'
INK, CHALK, MOSS, RYE = '#26363a', '#f1efe8', '#6d9a69', '#c98a2b'
DECK = .38            # top of the slats
TOP = .5              # of the mattress
HINGE = .37
HALF = .43            # of the mattress's width
BACK, SEAT, KNEE, FOOT, HEAD = .22, 0, -.32, -.98, .98
ARM = (.05, 0, .075)


def contour(half, r=.035):
    """The mattress cut across: points (y, z) from its one lower edge over the top to the other."""
    arc = [math.pi / 2 * i / 3 for i in range(4)]
    top = [-(half - r) + (half - r) * 2 * i / 12 for i in range(13)]
    low, high = DECK + .004, TOP
    section = [(-half + .012, low), (-half, low + .012), (-half, (low + high) / 2)]
    section += [(-half + r - r * math.cos(a), high - r + r * math.sin(a)) for a in arc[:-1]]
    section += [(y, high) for y in top]
    section += [(half - r + r * math.cos(a), high - r + r * math.sin(a)) for a in reversed(arc[:-1])]
    return section + [(half, (low + high) / 2), (half, low + .012), (half - .012, low)]


def knee():
    """Where the knee bends the foam opens: a wedge of it, within the thighs while they lie flat, shows in the gap."""
    bm = bmesh.new()
    rings = []
    for step in range(8):
        turn = math.radians(step * 7)
        ring = [(y, z - HINGE - .003) for y, z in contour(HALF - .002)]
        rings.append([bm.verts.new((KNEE + far * math.sin(turn), y, HINGE + far * math.cos(turn))) for y, far in ring])
    n = len(rings[0])
    for a, b in zip(rings, rings[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
    bm.faces.new(rings[0][::-1])
    bm.faces.new(rings[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return chart_by_axis(bm)


def mattress(x0, x1, round0=0, round1=0, r=.035, half=HALF):
    """A stretch of foam from x0 to x1, its long edges rounded, its ends too where the mattress ends. Many points on top: it gives."""
    bm = bmesh.new()
    arc = [math.pi / 2 * i / 3 for i in range(4)]
    low, high = DECK + .004, TOP
    section = contour(half, r)
    stations = []         # (x, how much is taken off the section there)
    if round0:
        stations += [(x0 + round0 * (1 - math.sin(a)), round0 * (1 - math.cos(a))) for a in reversed(arc[1:])]
    else:
        stations += [(x0 + .001, .004), (x0 + .005, 0)]
    inner = (x0 + (round0 or .005), x1 - (round1 or .005))
    steps = max(2, round((inner[1] - inner[0]) / .06))
    stations += [(inner[0] + (inner[1] - inner[0]) * i / steps, 0) for i in range(1 if stations else 0, steps)]
    if round1:
        stations += [(x1 - round1 * (1 - math.sin(a)), round1 * (1 - math.cos(a))) for a in arc[1:]][::1]
        stations.sort()
    else:
        stations += [(x1 - .005, 0), (x1 - .001, .004)]
    middle = (low + high) / 2
    rings = []
    for x, off in sorted(set(stations)):
        ring = []
        for y, z in section:
            shrunk = z - off if z > middle else z
            ring.append(bm.verts.new((x, y * (half - off) / half, max(low, shrunk))))
        rings.append(ring)
    n = len(section)
    for a, b in zip(rings, rings[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
    bm.faces.new(rings[0][::-1])
    bm.faces.new(rings[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return chart_by_axis(bm)


def slats(x0, x1, count):
    """Beech slats, a little arched upwards as sprung ones are, in the rubber caps of their frame."""
    step = (x1 - x0) / count
    for i in range(count):
        x = x0 + step * (i + .5)
        put(box(step * .62, .86, .01, .004, 1), 'satin', at(x, 0, DECK - .006), SLAT)
    for side in (-1, 1):
        put(box(x1 - x0 - .006, .034, .026, .008, 1), 'satin', at((x0 + x1) / 2, side * .418, DECK - .022), STEEL)


def castor(x, y):
    for dy in (-.019, .019):
        out = 1 if dy > 0 else -1
        put(lathe([(.02, -.011), (.037, -.011), (.04, -.006), (.04, .006), (.037, .011), (.02, .011)], 20), 'rubber', at(x, y + dy, .04, rx=90), RUBBER)
        put(lathe([(.026, .009), (.021, .0125), (0, .0125)], 14), 'satin', at(x, y + dy, .04, rx=-90 * out), '#8f9896')
    # The hood over the twin wheels.
    put(box(.05, .03, .06, .012, 1), 'satin', at(x, y, .074), DARK)
    put(cylinder(.02, .026, 14, .004), 'metal', at(x, y, .086), STEEL)


def base():
    with node('base'):
        for x in (-.86, .86):
            put(box(.06, .76, .034, .01, 1), 'satin', at(x, 0, .098), STEEL)
            for y in (-.385, .385):
                castor(x, y)
        for side in (-1, 1):
            put(box(1.74, .045, .034, .01, 1), 'satin', at(0, side * .24, .083), STEEL)
            # Bearings of the arms.
            for x in (-.05, .05):
                put(box(.07, .06, .05, .01, 1), 'satin', at(x, side * .29, .078), DARK)
        put(box(.16, .5, .03, .008, 1), 'satin', at(0, 0, .083), STEEL)


def arm():
    with node('arm', ARM):
        x, _, z = ARM
        for side in (-1, 1):
            y = side * .315
            put(box(.82, .03, .05, .008, 1), 'satin', at(x + .4, y, z), STEEL)
            put(cylinder(.032, .036, 16, .004), 'metal', at(x, y + .018, z, rx=90), '#b9bfbd')
            put(cylinder(.024, .044, 14, .004), 'rubber', at(x + .8, y + .022, z, rx=90), DARK)
        put(tube([(x + .6, -.315, z), (x + .6, .315, z)], .019, 14, 1), 'satin', color=STEEL)
        put(tube([(x + .14, -.315, z), (x + .14, .315, z)], .016, 14, 1), 'satin', color=STEEL)


def board(x, top, out):
    """An end of the bed: beech posts, a rounded rail on top, a pale panel between. `out`: the side that looks away from the mattress."""
    low = .25
    for side in (-1, 1):
        put(box(.036, .052, top - low, .012, 2), 'satin', at(x, side * .472, (top + low) / 2), BEECH)
    put(box(.04, .9, .07, .016, 2), 'satin', at(x, 0, top - .05), BEECH)
    put(box(.034, .9, .06, .012, 1), 'satin', at(x, 0, low + .06), BEECH)
    put(box(.018, .9, top - low - .15, .004, 1), 'satin', at(x, 0, (top + low) / 2 + .005), BEECH_PALE)
    # A slot to take hold of under the top rail, dark as holes are.
    put(box(.0186, .26, .034, .016, 2), 'plain', at(x, 0, top - .13), '#5d4026')
    put(tube([(x + out * .02, -.2, low + .06), (x + out * .034, -.2, low + .06)], .016, 16, 1), 'rubber', color=DARK)
    put(tube([(x + out * .02, .2, low + .06), (x + out * .034, .2, low + .06)], .016, 16, 1), 'rubber', color=DARK)


def frame():
    with node('frame'):
        for side in (-1, 1):
            put(box(2.02, .03, .05, .009, 1), 'satin', at(0, side * .445, .338), STEEL)
            # The track the arms' rollers run in.
            for x in (-.74, .74):
                put(box(.34, .05, .03, .006, 1), 'satin', at(x, side * .315, .345), '#a9b0ae')
        for x in (-.99, -.6, .02, .2, .6, .99):
            put(box(.04, .88, .028, .008, 1), 'satin', at(x, 0, .338), STEEL)
        # Motors: a head, a gear and the rod it pushes.
        for x, turn in ((.44, 1), (-.28, -1)):
            put(box(.17, .085, .062, .02, 2), 'satin', at(x, -.06, .318), DARK)
            put(tube([(x - turn * .08, -.06, .322), (x - turn * .26, -.06, .336)], .017, 14, 1), 'metal', color='#cfd3d1')
        put(box(.2, .12, .05, .014, 1), 'satin', at(.12, .16, .315), '#555f60')
        slats(SEAT + .004, BACK - .004, 2)
        # A little narrower: back and thighs, raised, press into it from both ends.
        put(mattress(SEAT, BACK, half=HALF - .004), 'paper', color=SHEET)
        board(1.03, .97, 1)
        board(-1.03, .85, -1)
        # The hook for the hand control, on the side one gets out by.
        put(tube([(.36, .458, .345), (.36, .478, .345), (.36, .482, .36)], .005, 8, 3), 'metal', color='#aeb5b3')


def sections():
    with node('back', (BACK, 0, HINGE)):
        slats(BACK + .004, HEAD, 8)
        put(mattress(BACK, HEAD, 0, .035), 'paper', color=SHEET)
        put(cushion(.4, .64, .15, 12, 4.5, .42, 3, .014, .02), 'paper', at(.765, 0, TOP + .058, ry=-5), PILLOW)
    with node('thighs', (SEAT, 0, HINGE)):
        slats(KNEE + .004, SEAT - .004, 3)
        put(mattress(KNEE, SEAT), 'paper', color=SHEET)
    with node('calves', (KNEE, 0, HINGE)):
        slats(FOOT, KNEE - .004, 7)
        put(mattress(FOOT, KNEE, .035, 0), 'paper', color=SHEET)
        put(knee(), 'paper', color=SHEET)
        put(cushion(.4, .78, .1, 8, 7, .35, 8, .01), 'paper', at(-.735, 0, TOP + .04), DUVET)
        put(cushion(.36, .77, .085, 8, 7, .35, 5, .012), 'paper', at(-.73, .004, TOP + .105), FOLD)


def rail():
    with node('rail', (0, .487, .37)):
        for z in (.308, .438):
            put(box(1.985, .024, .092, .011, 2), 'satin', at(0, .487, z), BEECH)
        for x in (-.66, 0, .66):
            put(box(.03, .014, .2, .004, 1), 'metal', at(x, .476, .372), STEEL)
        # The release: a red knob below, to be pulled and lifted.
        put(cylinder(.014, .02, 18, .004), 'gloss', at(.7, .498, .3, rx=-90), '#a8452e')


def chevron(x, z, up, size, front):
    put(tube([(x - size, front, z - up * size * .5), (x, front, z + up * size * .5), (x + size, front, z - up * size * .5)], .0016, 6, 1),
        'paper', color=CHALK)


def control():
    """Looks to +y, its cord comes out below. Rows from above: back, thighs, height; the course has a wide key of its own."""
    cx, cy, cz = .36, .512, .36
    with node('control', (cx, cy, cz)):
        put(box(.074, .026, .2, .012, 3), 'satin', at(cx, cy, cz), INK)
        put(box(.062, .004, .176, .002, 1), 'satin', at(cx, cy + .0125, cz), '#33474b')
        front = cy + .0185
        for row, tint in ((0, '#1f6f7b'), (1, '#4c7f86'), (2, '#6c6a8f')):
            z = cz + .062 - row * .037
            for x, up in ((-.0165, -1), (.0165, 1)):
                # Seen from the front, +x is to the left: up stands there.
                put(box(.028, .007, .028, .004, 1), 'rubber', at(cx + x, cy + .0145, z), tint)
                chevron(cx + x, z, up, .0062, front)
        put(box(.06, .007, .03, .004, 1), 'rubber', at(cx, cy + .0145, cz - .05), MOSS)
        # The course: from lying to standing, two strokes.
        put(tube([(cx + .018, front, cz - .057), (cx + .004, front, cz - .057), (cx - .012, front, cz - .043)], .0016, 6, 1), 'paper', color=CHALK)
        # On the back the lock, and the hook it hangs by.
        put(cylinder(.012, .004, 20, .001), 'metal', at(cx, cy - .0125, cz + .03, rx=90), '#c8ccc9')
        put(box(.004, .003, .016, .001, 1), 'plain', at(cx, cy - .0165, cz + .03), RYE)
        put(tube([(cx, cy - .012, cz + .07), (cx, cy - .026, cz + .07), (cx, cy - .03, cz + .05)], .0042, 8, 3), 'rubber', color=INK)
        put(lathe([(0, 0), (.008, 0), (.0065, -.02), (.004, -.024)], 14), 'rubber', at(cx, cy, cz - .098), INK)


prop.begin()
base()
arm()
frame()
sections()
rail()
control()
prop.finish('raising-bed', depth=.6, reach=.05)
