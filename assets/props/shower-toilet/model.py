"""A shower toilet: bowl, cistern, washing seat with a panel of keys at its right side, and a stand with paper and the remote.

Run by ../build.mjs. Whoever sits looks to +y; the wall is at y = -.36; the seat is 46 cm high, as where rising is hard.
Nodes: body, lid (hinge at the back of the ring), seat, arm (pivot in its nozzle; slides along ARM), wash, dry, stop (keys of the
panel), flush. The display and the keys of the remote are where shower-toilet-view.tsx and -screen.ts have them.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from mathutils import Matrix, Vector  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

WHITE, SEAT, SHADE, INK = '#f7f7f4', '#fbfaf6', '#d9dedb', '#2b3534'
FJORD, RYE, BRICK, MIST = '#1f5a63', '#c98a2b', '#a8452e', '#cfdad6'
RIM = .425          # top of the ceramic
N = 36              # points round the bowl
ARM = Vector((0, math.cos(math.radians(25)), -math.sin(math.radians(25))))
NOZZLE = Vector((0, -.006, RIM - .03))
PANEL_TOP = .4665
KEYS = {'wash': .085, 'dry': .037, 'stop': -.011}
REMOTE = at(.42, .16, .745, rx=50, rz=-115.5)


def oval(a, front, back, yc, z, blunt=2.2, square=4):
    """A ring of the bowl: round in front, squarer behind."""
    out = []
    for i in range(N):
        t = 2 * math.pi * i / N
        c, s = math.cos(t), math.sin(t)
        n = blunt if s >= 0 else square
        out.append((a * math.copysign(abs(c) ** (2 / n), c), yc + (front if s >= 0 else back) * math.copysign(abs(s) ** (2 / n), s), z))
    return out


def loft(rings, closed=False, top=False, bottom=False):
    """Faces between rings of the same count; closed joins the last to the first, top and bottom fill the ends."""
    bm = bmesh.new()
    rows = [[bm.verts.new(p) for p in ring] for ring in rings]
    pairs = list(zip(rows, rows[1:])) + ([(rows[-1], rows[0])] if closed else [])
    for low, high in pairs:
        for k in range(len(low)):
            bm.faces.new((low[k], low[(k + 1) % len(low)], high[(k + 1) % len(low)], high[k]))
    if bottom:
        bm.faces.new(rows[0][::-1])
    if top:
        bm.faces.new(rows[-1])
    return bm


def bowl():
    outside = [oval(.122, .235, .42, .07, 0, square=7), oval(.124, .238, .42, .07, .008, square=7), oval(.12, .225, .42, .07, .06, square=7),
               oval(.124, .225, .42, .07, .16, square=7), oval(.148, .25, .42, .08, .27, square=7),
               oval(.176, .268, .43, .085, .36, square=8), oval(.183, .272, .435, .085, .405, square=8),
               oval(.183, .272, .435, .085, RIM - .006, square=8), oval(.179, .268, .432, .085, RIM, square=8)]
    inside = [oval(.122, .168, .178, .143, RIM, square=2.4), oval(.118, .164, .174, .143, RIM - .008, square=2.4),
              oval(.122, .168, .176, .143, RIM - .035, square=2.4), oval(.116, .158, .165, .138, RIM - .11, square=2.2),
              oval(.085, .11, .12, .115, RIM - .19, square=2), oval(.055, .065, .07, .095, RIM - .235, square=2)]
    put(loft(outside + inside), 'gloss', color=WHITE)
    # Water stands in the trap.
    put(loft([oval(.068, .083, .092, .103, RIM - .214, square=2)], top=True), 'gloss', color='#a9c4c9')
    # The joint with the floor.
    put(loft([oval(.126, .239, .422, .07, .0005, square=7), oval(.1235, .2365, .42, .07, .005, square=7)]), 'rubber', color='#c3c8c4')


def cistern():
    put(box(.378, .148, .35, .03, 3), 'gloss', at(0, -.282, RIM + .178), WHITE)
    put(box(.39, .158, .03, .011, 2), 'gloss', at(0, -.281, RIM + .364), WHITE)
    put(box(.376, .146, .004, 0), 'plain', at(0, -.282, RIM + .3485), '#aab2ae')
    put(lathe([(.036, 0), (.036, .003), (.0345, .0046), (.0312, .0046), (.0308, .002)], 28), 'metal', at(0, -.28, RIM + .379), '#d6d9d8')


def unit():
    """What makes it wash: the housing behind the ring, and the panel that reaches forward at the right."""
    put(box(.392, .142, .086, .03, 3), 'satin', at(0, -.128, RIM + .045), SEAT)
    put(box(.36, .06, .022, .008, 2), 'satin', at(0, -.062, RIM + .0125), SEAT)
    # A seam round the housing, the badge of nobody: a drop.
    put(box(.3934, .1434, .0016, .0004, 1), 'plain', at(0, -.128, RIM + .03), '#b4bcb8')
    put(tube([(-.0048, -.115, RIM + .0886), (0, -.1265, RIM + .0886), (.0048, -.115, RIM + .0886)], .0007, 5, 4), 'plain', color='#93a09a')
    put(tube([(math.cos(a) * .0048, -.115 + math.sin(a) * .0048, RIM + .0886) for a in [math.pi * k / 8 for k in range(9)]], .0007, 5, 1),
        'plain', color='#93a09a')
    # Where the arm comes from, and the outlet of the warm air beside it.
    put(box(.036, .03, .022, .006, 1), 'satin', at(0, -.036, RIM - .011, rx=-25), SHADE)
    put(box(.052, .014, .016, .004, 1), 'satin', at(.058, -.034, RIM - .007), SHADE)
    for k in range(5):
        put(box(.0055, .002, .009, 0), 'rubber', at(.042 + k * .008, -.0268, RIM - .007), INK)
    # The panel: an arm at the right, its top a little inward.
    put(box(.075, .1, .05, .016, 2), 'satin', at(.205, -.1, PANEL_TOP - .027), SEAT)
    put(box(.06, .275, .042, .0165, 3), 'satin', at(.226, -.005, PANEL_TOP - .0215), SEAT)
    put(box(.046, .195, .003, .0012, 1), 'satin', at(.226, .02, PANEL_TOP), MIST)
    for y in KEYS.values():
        put(lathe([(.0175, 0), (.0185, .0018), (.0195, 0)], 20), 'satin', at(.226, y, PANEL_TOP + .0012), '#aebbb6')
    put(lathe([(.0048, 0), (.0048, .0028), (.0066, .0028), (.0072, 0)], 18), 'metal', at(.226, -.052, PANEL_TOP + .0012), '#cfd3d2')
    # Lead and hose to the wall, at the left.
    put(tube([(-.185, -.17, RIM - .01), (-.215, -.2, .36), (-.21, -.29, .24), (-.2, -.352, .2)], .0065, 8, 5), 'rubber', color='#c6cbc8')
    put(lathe([(0, 0), (.026, 0), (.026, .006), (.011, .01), (.011, .016), (0, .016)], 16), 'metal', at(-.2, -.36, .2, rx=-90), '#c9cccc')


def key(name, colour, sign):
    y = KEYS[name]
    z = PANEL_TOP + .001
    with node(name, (.226, y, z)):
        put(lathe([(.0168, 0), (.0168, .0055), (.0155, .0068), (.006, .0062), (0, .006)], 20), 'satin', at(.226, y, z), colour)
        sign(.226, y, z + .0066)


def sign_wash(x, y, z):
    """A fan of drops from a nozzle; forward is up as one sits."""
    put(tube([(x - .005, y - .0085, z), (x + .005, y - .0085, z)], .0011, 5, 1), 'plain', color=WHITE)
    for lean in (-.0055, 0, .0055):
        put(tube([(x + lean * .45, y - .004, z), (x + lean, y + .0035, z)], .0008, 5, 1), 'plain', color=WHITE)
        put(lathe([(0, -.0008), (.0014, 0), (0, .0008)], 8), 'plain', at(x + lean * 1.25, y + .0075, z), WHITE)


def sign_dry(x, y, z):
    """Three waves of air."""
    for row in (-.0055, 0, .0055):
        wave = [(x - .0085 + .0034 * k, y + row + (.0016 if k % 2 else -.0016), z) for k in range(6)]
        put(tube(wave, .00085, 4, 2), 'plain', color=FJORD)


def sign_stop(x, y, z):
    put(box(.0125, .0125, .0022, .0008, 1), 'plain', at(x, y, z), WHITE)


def seat():
    with node('seat', (0, -.03, RIM + .02)):
        low, top = RIM + .008, RIM + .033
        ring = [oval(.181, .266, .12, .085, low, square=6), oval(.187, .272, .124, .085, low + .006, square=6),
                oval(.186, .271, .124, .085, top - .009, square=6), oval(.178, .262, .118, .086, top - .001, square=6),
                oval(.152, .226, .104, .1, top, square=4), oval(.127, .186, .1, .125, top - .003, square=2.6),
                oval(.114, .163, .152, .14, top - .013, square=2.4), oval(.112, .16, .15, .14, low + .004, square=2.4),
                oval(.117, .166, .152, .14, low, square=2.4)]
        put(loft(ring, closed=True), 'satin', color=SEAT)
        for sx in (-1, 1):
            for y in (.24, .02):
                put(cylinder(.011, .008, 10, .002), 'rubber', at(sx * .147, y, RIM + .0005), '#aeb6b2')


def lid():
    low = RIM + .0365
    with node('lid', (0, -.03, low + .004)):
        rings = [oval(.1, .16, .06, .1, low + .003, square=5), oval(.174, .258, .11, .086, low + .002, square=6),
                 oval(.186, .271, .122, .085, low, square=6), oval(.19, .275, .124, .085, low + .005, square=6),
                 oval(.188, .273, .123, .085, low + .011, square=6), oval(.176, .258, .114, .087, low + .0165, square=6),
                 oval(.12, .18, .08, .1, low + .0205, square=4), oval(.05, .08, .04, .105, low + .022, square=3)]
        put(loft(rings, top=True, bottom=True), 'satin', color=SEAT)
        for sx in (-1, 1):
            put(tube([(sx * .1, -.032, low + .002), (sx * .155, -.032, low + .002)], .0085, 12, 1), 'satin', color=SHADE)


def arm():
    with node('arm', tuple(NOZZLE)):
        # Its pivot is the nozzle on top; the tube lies a radius below and goes back into the housing.
        r = .0072
        up = Vector((0, -ARM.z, ARM.y)).normalized()
        tip = NOZZLE + ARM * .009 - up * r
        put(tube([tuple(tip - ARM * .15), tuple(tip)], r, 14, 1), 'gloss', color='#eef1ef')
        turn = ARM.to_track_quat('Z', 'Y').to_matrix().to_4x4()
        put(lathe([(r, 0), (r * .9, .0026), (r * .5, .0048), (0, .0054)], 14), 'gloss', Matrix.Translation(tip) @ turn, '#eef1ef')
        put(lathe([(r + .0004, -.02), (r + .0008, -.0195), (r + .0008, -.018), (r + .0004, -.0175)], 14), 'satin', Matrix.Translation(tip) @ turn, FJORD)
        upright = up.to_track_quat('Z', 'Y').to_matrix().to_4x4()
        put(lathe([(.0034, -.001), (.0034, .0006), (.0022, .0009), (0, .0004)], 10), 'metal', Matrix.Translation(NOZZLE) @ upright, '#b9c0c0')


def flush():
    z = RIM + .379
    with node('flush', (0, -.28, z)):
        put(lathe([(.03, 0), (.03, .0058), (.0285, .0072), (.012, .0064), (0, .0062)], 28), 'metal', at(0, -.28, z), '#e0e2e1')
        put(box(.058, .0012, .0012, 0), 'rubber', at(0, -.286, z + .0066), '#8d9593')


def stand():
    """A stand beside it: a roll of paper, and the remote in a cradle turned to whoever sits."""
    x, y = .42, .16
    put(lathe([(0, 0), (.112, 0), (.116, .003), (.115, .009), (.104, .013), (.02, .0155), (.014, .022), (0, .022)], 32), 'steel', at(x, y, 0), '#c4c8c6')
    put(tube([(x, y, .015), (x, y, .7)], .0105, 12, 1), 'steel', color='#c4c8c6')
    # The roll hangs on the far side: on the near one it would hide the panel.
    put(tube([(x, y, .555), (x + .02, y, .567), (x + .035, y, .567)], .007, 8, 3), 'steel', color='#c4c8c6')
    put(tube([(x + .035, y - .008, .567), (x + .035, y + .125, .567)], .0065, 10, 1), 'steel', color='#c4c8c6')
    put(lathe([(0, 0), (.011, 0), (.012, .002), (.011, .005), (0, .006)], 14), 'steel', at(x + .035, y + .124, .567, rx=-90), '#c4c8c6')
    roll = [(.02, 0), (.051, 0), (.0525, .002), (.0525, .096), (.051, .098), (.02, .098), (.0188, .096), (.0188, .002), (.02, 0)]
    put(lathe(roll, 22), 'paper', at(x + .035, y + .014, .5535, rx=-90), '#f6f4ee')
    put(lathe([(.0187, .003), (.0187, .095)], 16), 'paper', at(x + .035, y + .014, .5535, rx=-90), '#c9b794')
    put(box(.0012, .094, .09, .0004, 1), 'paper', at(x + .035 + .0522, y + .063, .5135), '#f6f4ee')

    def on(px, py, pz, **turn):
        """Millimetres on the remote's face from its middle: right, up, out."""
        return REMOTE @ at(px / 1000, py / 1000, pz / 1000, **turn)

    put(tube([(x, y, .695), tuple(REMOTE @ Vector((0, -.02, -.016)))], .0105, 12, 1), 'steel', color='#c4c8c6')
    # The cradle, the remote in it.
    put(box(.09, .11, .01, .004, 2), 'satin', on(0, -38, -14), SHADE)
    put(box(.092, .012, .026, .004, 2), 'satin', on(0, -92, -4), SHADE)
    put(box(.084, .18, .016, .0075, 2), 'satin', on(0, 0, 0), SEAT)
    put(box(.0725, .0495, .0016, .0006, 1), 'gloss', on(0, 60.5, 8), INK)
    for row, (tint, ink) in enumerate(((FJORD, WHITE), (FJORD, WHITE), (MIST, INK))):
        for column in (0, 1):
            kx, ky = -18 + 36 * column, 90 - 79 - 37 * row
            put(box(.032, .032, .005, .0022, 1), 'rubber', on(kx, ky, 9), tint)
            sign_remote(on, row, column, kx, ky, ink)


def sign_remote(on, row, column, kx, ky, ink):
    """Raised signs: minus and plus, back and forward, a thermometer, a flame."""
    def line(points, r=1.1, smooth=1):
        put(tube([tuple(on(kx + px, ky + py, 11.8) @ Vector()) for px, py in points], r / 1000, 4, smooth), 'plain', color=ink)

    if row == 0:
        line([(-7, 0), (7, 0)])
        if column:
            line([(0, -7), (0, 7)])
    elif row == 1:
        way = 1 if column else -1
        line([(0, -7 * way), (0, 7 * way)])
        line([(-5.5, 1.5 * way), (0, 7.5 * way), (5.5, 1.5 * way)])
    elif column == 0:
        line([(0, 9), (0, -4)])
        put(lathe([(0, -.0012), (.0034, 0), (0, .0012)], 10), 'plain', on(kx, ky - 6, 11.6), ink)
        for mark in (1, 4.5, 8):
            line([(2.4, mark), (5.5, mark)], .8)
    else:
        line([(0, -8), (-5.2, -4), (-4.2, 1.5), (-.5, 8.5), (1.2, 3.5), (3, 2.4), (5, -3.5), (0, -8)], 1, 2)


prop.begin()
with node('body'):
    bowl()
    cistern()
    unit()
    stand()
seat()
lid()
arm()
key('wash', FJORD, sign_wash)
key('dry', '#e9e3d6', sign_dry)
key('stop', BRICK, sign_stop)
flush()
prop.finish('shower-toilet', depth=.5, reach=.07)
