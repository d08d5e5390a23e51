"""What one sees from the windows: facade, lawn, hedges, trees, the community house across the green, the street, the sky.

All of it is unlit (`outside`, `outside_leaf`, `sky`); daylight.py works its light into the vertex colours.
"""
import math
import random

from kit.parts import at, put
from kit.shapes import box, quad, tube
from kit.soft import sheet

from garden_houses import community_house, house
from garden_plants import blob, flowers, grass, hedge, tree
from layout import KITCHEN_WINDOW, LIVING_WINDOW, ROOMS, TERRACE_DOOR
from outdoors import grid, ground, mottled, plain

SKY_RADIUS = 66      # the camera sees 80 m; the dome must lie within that from every place one can stand
SKY_MIDDLE = (4.5, 1.0)


def lawn():
    """Near lawn in fine cells (it takes the shadows), far lawn coarse, a path to the community house."""
    mottled(grid(-10, 18, 5.3, 20, ground, .55), None, '#7f9a52', 1.6)
    mottled(grid(-62, 70, 20, 66, ground, 3.2), None, '#86a058', 4)
    mottled(grid(-62, -10, -18, 20, ground, 3.2), None, '#86a058', 4)
    mottled(grid(18, 70, -18, 20, ground, 3.2), None, '#86a058', 4)

    def path(u, v):
        y = 8.1 + v * 24
        x = 3.6 + 3.5 * math.sin(v * 2.4) + (u - .5) * 1.3
        return x, y, ground(x, y) + .025
    mottled(sheet(path, 3, 40), None, '#c9bfa8', .9)


def facade():
    """The house's own outer wall, seen from the terrace, with its eaves."""
    y = 5.3

    def wall(x0, x1, z0, z1):
        def f(u, v):
            return x1 + (x0 - x1) * u, y, z0 + (z1 - z0) * v
        nu, nv = max(1, round((x1 - x0) / .45)), max(1, round((z1 - z0) / .45))
        plain(sheet(f, nu, nv), None, '#e4dac6')
    top = 2.9
    edges = [-9, LIVING_WINDOW[0], LIVING_WINDOW[1], TERRACE_DOOR[0], TERRACE_DOOR[1], KITCHEN_WINDOW[0], KITCHEN_WINDOW[1], 17]
    for k in range(0, len(edges), 2):
        wall(edges[k], edges[k + 1], -.15, top)
    a, b = TERRACE_DOOR[:2]
    plain(quad((a, 5.0, -.004), (b, 5.0, -.004), (b, y, -.004), (a, y, -.004)), None, '#6b5238')   # beside the threshold
    for a, b, low, high in (LIVING_WINDOW, TERRACE_DOOR, KITCHEN_WINDOW):
        if low > 0:
            wall(a, b, -.15, low)
        else:
            wall(a, b, -.15, .01)
        wall(a, b, high, top)
    under = sheet(lambda u, v: (-9 + 26 * v, 5.3 + .55 * u, top), 1, 20)
    plain(under, None, '#efe9dc')
    plain(box(26, .03, .2, 0), at(4, 5.86, top + .06), '#efe9dc')
    plain(tube([(-9, 5.93, top + .02), (17, 5.93, top + .02)], .06, 8, 1), None, '#6d7072')
    roof = sheet(lambda u, v: (17 - 26 * v, 5.9 - 5 * u, top + .12 + 2 * u), 4, 16)
    mottled(roof, None, '#6b5a52', 1.5)
    for x in (-1.2, 11.5):
        plain(box(1.3, .05, 1.3, 0), at(x, 5.32, 1.5), '#5b6b72')
        for dx in (-.66, 0, .66):
            plain(box(.07, .07, 1.36, 0), at(x + dx, 5.33, 1.5), '#efece4')
        for dz in (-.66, .66):
            plain(box(1.38, .07, .07, 0), at(x, 5.33, 1.5 + dz), '#efece4')


def path_middle(y):
    """Where the middle of the path lies."""
    return 3.6 + 3.5 * math.sin((y - 8.1) / 24 * 2.4)


def edges():
    """Slabs set beside the path's beginning, a bed of perennials along the wall, the lawn's rough edge."""
    for k in range(10):
        y = 8.15 + k * .62
        for s in (-1, 1):
            x = path_middle(y) + s * .7
            turn = -math.degrees(math.atan((path_middle(y + .3) - path_middle(y - .3)) / .6))
            plain(box(.1, .6, .1, 0), at(x, y, ground(x, y), 0, 0, turn), '#b7b0a2')


def street():
    """North and east of the house: lawn, hedge, path, a road, neighbours, so that bedroom and stairwell look out on something."""
    mottled(grid(-10, 1.1, -18, 5.3, ground, 1.6), None, '#7f9a52', 1.6)
    mottled(grid(1.1, 18, -18, -2.9, ground, 1.6), None, '#86a058', 1.6)
    mottled(grid(-62, 70, -24, -18, lambda x, y: -.1, 3.2), None, '#8d8c88', 1.2)
    mottled(grid(-62, 70, -60, -24, ground, 4), None, '#86a058', 4)
    mottled(grid(7.9, 9.7, -18, -2.5, lambda x, y: ground(x, y) + .02, 1.6), None, '#b9b1a0', .9)
    mottled(grid(-.3, 1.1, -5.4, -.3, lambda x, y: -.1, .7), None, '#b3ac9c', .9)
    # the living room's gable, seen aslant from the bedroom
    for x0, y0, x1, y1 in ((1.1, -.3, -.3, -.3), (-.3, -.3, -.3, 5.3)):
        wall = sheet(lambda u, v, p=(x0, y0, x1, y1): (p[0] + (p[2] - p[0]) * u, p[1] + (p[3] - p[1]) * u, -.15 + 3.05 * v), 6, 5)
        plain(wall, None, '#e4dac6')
    hedge(-6, -8.5, -6, 8.8, 1.5, 6)
    hedge(-6, -12, 6.6, -12, 1.2, 7)
    hedge(11.2, -12, 22, -12, 1.2, 8, fine=.6)
    for k, (x, y, h, c, color) in enumerate(((-3.4, -6.6, 4.2, 1.6, '#86a052'), (-13, 3, 7, 2.6, '#6f8f48'), (3, -15.5, 6, 2.2, '#7a9650'),
                                             (-16, -11, 8, 3, '#64844a'), (15, -15, 6, 2.3, '#6d8a4c'), (30, -30, 9, 3.6, '#5a7844'))):
        tree(x, y, h, c, color, 90 + k, .8 if k < 3 else .45)
    house(-20, 6, 9, 6, 2.8, '#d8c9ae', '#7d4a3c', -70, door=False)
    house(6, -31, 12, 6.5, 3.0, '#b98a68', '#5d5450', 180)
    house(-12, -31, 10, 6, 2.8, '#e2d9c6', '#8a4a3a', 180)
    house(24, -31, 10, 6, 2.8, '#d2b27a', '#5d5450', 180)


def sky():
    """A dome with a painted sky; below the horizon it closes with haze."""
    cx, cy = SKY_MIDDLE

    def f(u, v):
        a = u * 2 * math.pi
        b = (v * 1.12 - .12) * math.pi / 2
        return cx + SKY_RADIUS * math.cos(b) * math.cos(a), cy + SKY_RADIUS * math.cos(b) * math.sin(a), SKY_RADIUS * math.sin(b) * .9
    bm = sheet(lambda u, v: f(1 - u, v), 44, 14)
    layer = bm.loops.layers.uv['UVMap']
    for face in bm.faces:
        for loop in face.loops:
            u, v = loop[layer].uv
            up = max(0, (v * 1.12 - .12))
            loop[layer].uv = (u, .004 + .992 * up)
    put(bm, 'sky', None, '#ffffff', keep_uv=True)


def on_lawn(x, y):
    """Is there grass here (not terrace, path or bed)?"""
    x0, x1, _, y1 = ROOMS['terrace']
    if x0 - .1 < x < x1 + .1 and y < y1 + .35:
        return False
    return abs(x - path_middle(y)) > .72 or y < 8.0


def build():
    """The whole view."""
    random.seed(31)
    sky()
    lawn()
    edges()
    street()
    facade()
    hedge(-6, 8.8, -6, 20, 1.6, 1)
    hedge(14.5, 6.2, 14.5, 19, 1.6, 2)
    hedge(-6, 20, .6, 20.6, 1.1, 3)
    hedge(7.2, 20.8, 14.5, 20, 1.1, 4)
    hedge(.9, 6.1, .9, 8.6, .85, 5, '#6b8a4c', .45, 1.6)
    for k, (x, y, h, c, color, fine) in enumerate((
            (-2.5, 15.5, 4.6, 1.7, '#86a554', 1.5), (12.4, 12.2, 5.2, 1.9, '#93ad5c', 1.5), (-11, 27, 8, 3.2, '#7a9a52', .7),
            (1.5, 43, 9, 3.6, '#7a9a58', .5), (22, 30, 8, 3, '#86a25c', .6), (-22, 36, 9, 4, '#76945a', .4), (31, 42, 10, 4, '#76945a', .4),
            (-34, 30, 9, 4, '#7a965c', .35), (-14, 48, 9, 4, '#73905a', .35), (17, 50, 10, 4.4, '#73905a', .35))):
        tree(x, y, h, c, color, 40 + k, fine)
    grass(((-3, 11, 5.6, 12), (0, 8, 7.9, 10.5)), 520, on_lawn)
    flowers(((1.2, 10.5), (6.6, 11.5), (8.6, 8.8), (-2, 12), (5.8, 15)))
    community_house()
    house(-15, 33, 9, 6, 2.8, '#d8b878', '#6d6058', -14)
    house(27, 36, 9, 6, 2.8, '#b05a46', '#5d5450', 16)
    for k in range(22):
        a = k / 22 * 2 * math.pi
        x, y = SKY_MIDDLE[0] + 59 * math.cos(a), SKY_MIDDLE[1] + 58 * math.sin(a)
        rnd = random.Random(70 + k)
        for _ in range(1):
            mottled(blob(rnd, rnd.uniform(6, 9), .5, 6), at(x + rnd.uniform(-8, 8) * abs(math.sin(a)), y + rnd.uniform(-8, 8) * abs(math.cos(a)), .6),
                    '#6f8c66', 6)
