"""Furniture and small things that stand in more than one place. Each function puts parts at a matrix."""
import math
import random

from kit.parts import at, put
from kit.shapes import box, cylinder, lathe, quad, tube
from kit.rings import ring_surface, superellipse
from kit.soft import cushion, sheet

from pictures import cell_uv

OAK = '#dccbb0'


def picture(place, w, h, cell, density=1.0):
    """A flat picture from the atlas, standing upright in the plane x = 0, seen from +x, w wide and h high."""
    u0, v0, u1, v1 = cell_uv(cell)
    corners = ((0, -w / 2, -h / 2), (0, w / 2, -h / 2), (0, w / 2, h / 2), (0, -w / 2, h / 2))
    put(quad(*corners, uv=((u0, v0), (u1, v0), (u1, v1), (u0, v1))), 'art', place, keep_uv=True, density=density)


def lying(place, w, h, cell):
    """A picture lying flat (z up), its upper edge towards +y."""
    u0, v0, u1, v1 = cell_uv(cell)
    corners = ((-w / 2, -h / 2, 0), (w / 2, -h / 2, 0), (w / 2, h / 2, 0), (-w / 2, h / 2, 0))
    put(quad(*corners, uv=((u0, v0), (u1, v0), (u1, v1), (u0, v1))), 'art', place, keep_uv=True)


def art_box(place, sx, sy, sz, color, bevel=.002):
    """A plain box drawn with the atlas's white cell, so that it shares the pictures' draw call."""
    bm = box(sx, sy, sz, bevel, 1)
    u0, v0, u1, v1 = cell_uv('white', .05)
    layer = bm.loops.layers.uv['UVMap']
    for face in bm.faces:
        for loop in face.loops:
            loop[layer].uv = ((u0 + u1) / 2, (v0 + v1) / 2)
    put(bm, 'art', place, color, keep_uv=True)


def framed(place, w, h, cell, color='#dac8aa', mount=.05):
    """A framed picture on a wall, facing +x; place is the middle of its back."""
    b = .018
    for z in (h / 2, -h / 2):
        art_box(place @ at(.014, 0, z), .026, w + b, b, color)
    for y in (w / 2, -w / 2):
        art_box(place @ at(.014, y, 0), .026, b, h + b, color)
    art_box(place @ at(.008, 0, 0), .008, w, h, '#f5f2ea', 0)
    picture(place @ at(.0135, 0, 0), w - 2 * mount, h - 2 * mount, cell, 1.3)


def cup(place, color='#f3efe6', full=True):
    """A coffee cup on its saucer; place is the table's surface."""
    body = [(0, .008), (.022, .006), (.034, .026), (.041, .055), (.043, .08), (.040, .08), (.037, .055), (.03, .028),
            (0, .02)]
    put(lathe(body, 28), 'gloss', place, color)
    put(tube([(.04, 0, .067), (.062, 0, .063), (.066, 0, .04), (.04, 0, .029)], .0045, 8, 4), 'gloss', place, color)
    put(lathe([(0, .002), (.045, .002), (.072, .013), (.074, .016), (.04, .008), (0, .007)], 24), 'gloss', place, color)
    if full:
        put(lathe([(0, .066), (.0405, .066)], 18), 'gloss', place, '#3a2418')


def chair(place):
    """A wishbone-like dining chair; its front looks to +y, the seat is 0.46 m high."""
    put(cushion(.45, .42, .05, 7, 6, .3, 50, .003), 'wool', place @ at(0, 0, .455), '#cdbfa6', uv=.1)
    rails = (((-.22, -.2), (.22, -.2)), ((.22, -.2), (.2, .2)), ((.2, .2), (-.2, .2)), ((-.2, .2), (-.22, -.2)))
    for (ax, ay), (bx, by) in rails:
        put(tube([(ax, ay, .435), (bx, by, .435)], .014, 8, 1, 1.5), 'oak', place, OAK, uv=.5)
    for s in (-1, 1):
        put(tube([(s * .215, .205, 0), (s * .2, .195, .43)], .013, 10, 1, 1, .018), 'oak', place, OAK, uv=.5)
        leg = [(s * .225, -.235, 0), (s * .225, -.2, .44), (s * .235, -.2, .6), (s * .22, -.235, .755)]
        put(tube(leg, .015, 10, 4), 'oak', place, OAK, uv=.5)
        put(tube([(0, -.205, .44), (0, -.235, .56), (s * .07, -.262, .755)], .010, 8, 4, 1.6), 'oak', place, OAK, uv=.5)
    arm = [(-.26, .03, .665), (-.25, -.12, .70), (-.18, -.235, .755), (0, -.275, .765), (.18, -.235, .755),
           (.25, -.12, .70), (.26, .03, .665)]
    put(tube(arm, .015, 10, 5, 1.25), 'oak', place, OAK, uv=.5)


def pot(place, r, h, color, earth='#3b2d22'):
    """A glazed flower pot with earth."""
    body = [(0, 0), (r * .75, 0), (r * .8, .006), (r, h - .01), (r, h), (r * .92, h), (r * .9, h * .85), (0, h * .82)]
    put(lathe(body, 32), 'gloss', place, color)
    put(lathe([(0, h * .86), (r * .9, h * .85)], 16), 'paper', place, earth)


def leaf(place, length, width, color, droop=.4, segments=5):
    """One leaf along +y from the origin, drooping."""
    def f(u, v):
        s = math.sin(u * math.pi * .98 + .03) ** .7
        x = (v - .5) * width * s
        return x, length * u, -droop * length * u * u + abs(x) * .35
    put(sheet(f, segments, 2), 'leaf', place, color)


def leafy(place, count, length, width, seed, colours, droop=(.3, .8), rise=(15, 75)):
    """A tuft of leaves from one point."""
    rnd = random.Random(seed)
    for _ in range(count):
        turn = at(0, 0, 0, rz=rnd.uniform(0, 360)) @ at(0, 0, 0, rx=rnd.uniform(*rise))
        leaf(place @ turn, length * rnd.uniform(.6, 1.1), width * rnd.uniform(.7, 1.1), rnd.choice(colours),
             rnd.uniform(*droop))


def rollator(place, frame='#4a5560', bag=True):
    """A rollator; its handles are towards -y, it rolls to +y."""
    for s in (-1, 1):
        back = [(s * .27, .36, .10), (s * .25, .22, .45), (s * .25, .02, .80), (s * .25, -.10, .90), (s * .25, -.24, .905)]
        put(tube(back, .0125, 10, 5), 'metal', place, frame)
        put(tube([(s * .27, -.34, .10), (s * .25, -.16, .40), (s * .25, .08, .62)], .0125, 10, 5), 'metal', place, frame)
        put(tube([(s * .25, -.15, .905), (s * .25, -.28, .905)], .019, 10, 1), 'rubber', place, '#1d1d1f')
        put(tube([(s * .25, -.14, .88), (s * .25, -.20, .855), (s * .25, -.27, .865)], .005, 6, 4), 'rubber', place, '#1d1d1f')
        for y in (.36, -.34):
            wheel = place @ at(s * .27, y, .095, 0, 90, 0)
            hub = [(.0, -.018), (.055, -.018), (.062, -.012), (.062, .012), (.055, .018), (0, .018)]
            put(lathe(hub, 14), 'plain', wheel, '#c8cac9')
            tyre = [(.062, -.014), (.082, -.017), (.093, -.010), (.095, 0), (.093, .010), (.082, .017), (.062, .014)]
            put(lathe(tyre, 18), 'rubber', wheel, '#222224')
            put(box(.012, .04, .12, .005), 'metal', place @ at(s * .245, y, .13), frame)
    put(box(.44, .26, .022, .01, 2), 'rubber', place @ at(0, .02, .60), '#23262b')
    band = [(-.25, -.02, .86), (-.2, .22, .84), (0, .30, .83), (.2, .22, .84), (.25, -.02, .86)]
    put(tube(band, .016, 10, 5, 2.), 'rubber', place, '#2b2e33')
    put(tube([(-.25, .15, .42), (.25, .15, .42)], .010, 8, 1), 'metal', place, frame)
    if bag:
        put(box(.36, .2, .22, .04, 3), 'rubber', place @ at(0, .2, .45), '#37404a')


def garden_chair(place, color='#e9e4d6'):
    """A slatted wooden garden chair, its front to +y."""
    for k in range(6):
        put(box(.5, .062, .018, .004, 1), 'satin', place @ at(0, .21 - k * .078, .43 - .012 * k, -4), color)
    for k in range(6):
        put(box(.5, .016, .062, .004, 1), 'satin', place @ at(0, -.245 - .02 * k, .5 + k * .078, -14), color)
    for s in (-1, 1):
        put(box(.045, .05, .62, .006, 1), 'satin', place @ at(s * .25, .23, .31), color)
        put(tube([(s * .25, -.2, 0), (s * .25, -.22, .42), (s * .25, -.36, .95)], .024, 8, 3), 'satin', place, color)
        put(box(.06, .6, .024, .008, 2), 'satin', place @ at(s * .25, -.03, .63), color)
        put(box(.03, .5, .05, .005, 1), 'satin', place @ at(s * .22, -.02, .395, -3), color)


def round_wall(profile, n):
    """A round vessel whose profile [(radius, z), …] becomes one strip of the lightmap; its last ring is closed."""
    return ring_surface([[(px, py, z) for px, py in superellipse(r, r, 2, n)] for r, z in profile])


def saucepan(place, r, h, color, lid=True):
    """A heavy enamelled pot with two ears and a lid."""
    # a wall with a chart of its own: in a round one texels would cross it at a slant and light and shade show as ribs
    wall = [(r * .92, 0), (r * .985, .004), (r, .016), (r, h)] + ([] if lid else [(r * .97, h), (r * .96, .015)])
    put(round_wall(wall, 48), 'gloss', place, color)
    for s in (-1, 1):
        ear = [(s * r * .98, -.035, h * .8), (s * (r + .035), -.02, h * .82), (s * (r + .035), .02, h * .82),
               (s * r * .98, .035, h * .8)]
        put(tube(ear, .008, 8, 4), 'gloss', place, color)
    if lid:
        put(lathe([(r * 1.02, h), (r * 1.01, h + .008), (r * .5, h + .03), (.02, h + .034), (.018, h + .05), (.026, h + .06),
                   (.02, h + .07), (0, h + .072)], 48), 'gloss', place, color)


def round_tray(place, w, d, color):
    """A rectangular tray with a raised rim."""
    put(box(w, d, .008, .003, 1), 'satin', place @ at(0, 0, .004), color)
    for x, y, sx, sy in ((0, d / 2, w, .012), (0, -d / 2, w, .012), (w / 2, 0, .012, d), (-w / 2, 0, .012, d)):
        put(box(sx, sy, .022, .004, 1), 'satin', place @ at(x, y, .011), color)


def book_row(place, length, seed, depth=.16):
    """Books standing in a row along +x, backs towards -y; place is the shelf's surface at the wall."""
    rnd = random.Random(seed)
    colours = ('#7c3b34', '#2f4a5a', '#d8cfba', '#5a6b55', '#b98a4a', '#8d8a84', '#39393c', '#c7a79a', '#e8e2d3', '#4a5f78',
               '#a35a3c')
    x = 0
    while x < length - .045:
        w, h, d = rnd.uniform(.016, .042), rnd.uniform(.17, .26), rnd.uniform(.7, 1) * depth
        lean = rnd.choice((0, 0, 0, 0, 4))
        spot = place @ at(x + w / 2, -.02 - d / 2, h / 2, 0, lean, 0)
        put(box(w, d, h, .003, 1), 'plain', spot, rnd.choice(colours))
        if rnd.random() < .7:
            band = spot @ at(0, -d / 2 - .0006, h * rnd.uniform(.05, .3))
            put(box(w * .7, .001, h * rnd.uniform(.06, .2), 0), 'plain', band, rnd.choice(('#d9c48a', '#f0ead9', '#20242a')))
        x += w + .0015
