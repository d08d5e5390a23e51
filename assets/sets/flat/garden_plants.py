"""Trees, hedges and grass: a dark core and leaf pictures standing off it, shaded by where they stand on the crown."""
import math
import random

import bmesh
from mathutils import Vector

from kit.parts import at, linear, put
from kit.shapes import chart_layer, tube
from kit.soft import sheet

from outdoors import ground, mottled, plain

TWIG = (.005, 0, .495, 1)      # the tuft of leaves in leaf_c.png: u0, v0, u1, v1
BLADES = (.505, .01, .995, 1)


class Cards:
    """Many small pictures of leaves in one shape."""

    def __init__(self, seed):
        self.rnd = random.Random(seed)
        self.bm = bmesh.new()
        chart_layer(self.bm)
        self.uv = self.bm.loops.layers.uv['UVMap']
        self.colour = self.bm.loops.layers.float_color.new('Col')

    def card(self, corners, cell, rgba):
        """One picture on four corners, counter-clockwise from the lower left."""
        face = self.bm.faces.new([self.bm.verts.new(c) for c in corners])
        u0, v0, u1, v1 = cell
        for loop, uv in zip(face.loops, ((u0, v0), (u1, v0), (u1, v1), (u0, v1))):
            loop[self.uv].uv = uv
            loop[self.colour] = rgba

    def tuft(self, middle, outward, size, color, light):
        """A tuft of leaves facing roughly outward."""
        rnd = self.rnd
        n = (Vector(outward) + Vector((rnd.gauss(0, .45), rnd.gauss(0, .45), rnd.gauss(0, .3)))).normalized()
        a = n.orthogonal().normalized()
        b = n.cross(a)
        turn = rnd.uniform(0, 6.28)
        a, b = a * math.cos(turn) + b * math.sin(turn), b * math.cos(turn) - a * math.sin(turn)
        s = size * rnd.uniform(.75, 1.2)
        m = Vector(middle)
        tone = light * rnd.uniform(.86, 1.14)
        warm = rnd.uniform(-.04, .05)
        r, g, bl = linear(color)
        self.card([m - a * s - b * s, m + a * s - b * s, m + a * s + b * s, m - a * s + b * s], TWIG,
                  (r * tone * (1 + warm), g * tone, bl * tone * (1 - warm), 1))

    def done(self):
        """Put all of them into the set."""
        put(self.bm, 'outside_leaf', None, None, keep_uv=True)


def blob(rnd, r, squash, n=7):
    """A lumpy ball."""
    ph = [rnd.uniform(0, 6.28) for _ in range(4)]

    def f(u, v):
        a, b = u * 2 * math.pi, (v - .5) * math.pi
        k = 1 + .1 * math.sin(a * 3 + ph[0]) * math.cos(b * 2) + .08 * math.sin(a * 5 + ph[1] + b * 4) + .07 * math.sin(b * 7 + ph[2])
        return r * k * math.cos(b) * math.cos(a), r * k * math.cos(b) * math.sin(a), r * squash * k * math.sin(b)
    return sheet(f, n * 2, n)


def crown(cards, middle, radius, squash, color, count, size):
    """Leaves on and in a ball: light above and outside, dark below and within."""
    rnd = cards.rnd
    for k in range(count):
        z = 1 - 2 * (k + .5) / count
        a = k * 2.39996 + rnd.uniform(-.3, .3)
        flat = math.sqrt(max(0, 1 - z * z))
        n = Vector((flat * math.cos(a), flat * math.sin(a), z))
        depth = rnd.uniform(.72, 1.04)
        p = Vector(middle) + Vector((n.x, n.y, n.z * squash)) * radius * depth
        cards.tuft(p, n, size, color, (.5 + .5 * (n.z * .5 + .5)) * (.55 + .5 * (depth - .5) / .5))


def tree(x, y, height, wide, color, seed, fine=1.0, trunk='#6b5d50'):
    """A broad-leaved tree. fine: how many and how small its tufts of leaves are (1 near by, less far away)."""
    rnd = random.Random(seed)
    z = ground(x, y)
    top = [(x, y, z - .1), (x + .1, y, z + height * .35), (x, y + .1, z + height * .7)]
    plain(tube(top, .15 * height / 6, 6, 2, 1, .06), None, trunk)
    cards = Cards(seed)
    for k in range(7):
        a = k * 1.05 + rnd.random()
        d = wide * .55 * (k > 0)
        middle = (x + d * math.cos(a), y + d * math.sin(a), z + height * (.86 if k == 0 else rnd.uniform(.52, .78)))
        r = wide * rnd.uniform(.5, .68)
        mottled(blob(rnd, r * .72, .85, 3), at(*middle), '#3f5730', 1.4)
        crown(cards, middle, r, .85, color, int(46 * fine), r * .34 / math.sqrt(fine))
    for k in range(3):     # boughs one sees between the leaves
        a = k * 2.1 + rnd.random()
        tip = (x + wide * .5 * math.cos(a), y + wide * .5 * math.sin(a), z + height * .62)
        plain(tube([(x + .05, y, z + height * .34), tip], .07 * height / 6, 5, 1, 1, .03), None, trunk)
    cards.done()


def hedge(x0, y0, x1, y1, height, seed, color='#5f7f42', thick=.8, fine=1.0):
    """A clipped hedge from one point to another."""
    rnd = random.Random(seed)
    length = math.hypot(x1 - x0, y1 - y0)
    along = Vector(((x1 - x0) / length, (y1 - y0) / length, 0))
    across = Vector((-along.y, along.x, 0))
    z = ground(x0, y0) - .05
    n = max(2, round(length / 1.2))
    start = Vector((x0, y0, z))

    def f(u, v):
        a = v * 3                                # up, over, down
        w = thick / 2 * .8
        side, h = ((-w, a), (-w + (a - 1) * w * 2, 1), (w, 3 - a))[min(2, int(a))]
        p = start + along * (u * length) + across * side
        return p.x, p.y, p.z + h * height * .93
    mottled(sheet(f, n, 6), None, '#40582f', .8)
    cards = Cards(seed)
    size = .21 / math.sqrt(fine)
    for _ in range(int(length * (height * 2 + thick) * 7.5 * fine)):
        u = rnd.uniform(-.01, 1.01)
        kind = rnd.choice((-1, 1, 0)) if height > 1 else rnd.choice((-1, 1, 0, 0))
        side = kind * thick / 2 if kind else rnd.uniform(-.5, .5) * thick
        h = rnd.random() * height if kind else height
        p = start + along * (u * length) + across * side + Vector((0, 0, h))
        outward = across * kind if kind else Vector((0, 0, 1))
        cards.tuft(p, outward, size, color, .62 + .45 * h / height * (.8 if kind else 1))
    for u in (0, 1):
        for _ in range(int(height * 12 * fine)):
            p = start + along * (u * length) + across * rnd.uniform(-.45, .45) * thick + Vector((0, 0, rnd.random() * height))
            cards.tuft(p, along * (1 if u else -1), size, color, .85)
    cards.done()


def grass(rects, count, free, seed=5, tall=(.04, .10)):
    """Tufts of grass within rectangles (x0, x1, y0, y1), dense near the terrace; free(x, y): may one stand here?"""
    cards = Cards(seed)
    rnd = cards.rnd
    for x0, x1, y0, y1 in rects:
        for _ in range(count):
            x, y = rnd.uniform(x0, x1), y0 + (y1 - y0) * rnd.random() ** 1.5
            if not free(x, y):
                continue
            h, w = rnd.uniform(*tall), rnd.uniform(.06, .12)
            a = rnd.uniform(0, math.pi)
            dx, dy = w * math.cos(a), w * math.sin(a)
            z = ground(x, y) - .01
            lean = (rnd.gauss(0, .03), rnd.gauss(0, .03))
            tone = rnd.uniform(1.35, 1.75)
            r, g, b = linear(rnd.choice(('#86a457', '#7c9c50', '#93ad60')))
            cards.card([(x - dx, y - dy, z), (x + dx, y + dy, z), (x + dx + lean[0], y + dy + lean[1], z + h),
                        (x - dx + lean[0], y - dy + lean[1], z + h)], BLADES, (r * tone, g * tone, b * tone, 1))
    cards.done()


def flowers(places, seed=9):
    """Daisies and dandelions in the lawn: [(x, y)] middles of patches."""
    rnd = random.Random(seed)
    bm = bmesh.new()
    chart_layer(bm)
    colour = bm.loops.layers.float_color.new('Col')
    uv = bm.loops.layers.uv['UVMap']
    for x, y in places:
        for _ in range(26):
            px, py = rnd.gauss(x, .6), rnd.gauss(y, .6)
            z = ground(px, py) + rnd.uniform(.03, .07)
            r = rnd.uniform(.010, .018)
            face = bm.faces.new([bm.verts.new((px + r * math.cos(k * 1.257), py + r * math.sin(k * 1.257), z)) for k in range(5)])
            rgba = linear(rnd.choice(('#fbfaf2', '#fbfaf2', '#f2d34a'))) + [1]
            for loop in face.loops:
                loop[colour] = rgba
                loop[uv].uv = (.5, .5)
    put(bm, 'outside', None, None, keep_uv=True)
