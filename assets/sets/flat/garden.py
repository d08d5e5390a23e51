"""What one sees from the windows: facade, lawn, hedges, trees, the community house across the green, the sky.

All of it is the unlit material `outside`; its light is worked out here into the vertex colours.
"""
import math
import random

import bmesh
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from kit.parts import at, put
from kit.shapes import box, cylinder, lathe, quad, sheet, tube

from layout import KITCHEN_WINDOW, LIVING_WINDOW, SUN, TERRACE_DOOR

FLAT = (.5, .5)          # one texel of the texture, used for smooth things
SKY_RADIUS = 90


def smooth_uv(bm):
    """All corners on one texel: a plain colour."""
    from kit.shapes import chart_layer
    chart_layer(bm)
    layer = bm.loops.layers.uv['UVMap']
    for face in bm.faces:
        for loop in face.loops:
            loop[layer].uv = FLAT
    return bm


def mottled_uv(bm, size):
    """Grass, foliage, gravel, plaster: the tiling texture, one tile per `size` metres."""
    from kit.shapes import chart_layer
    chart_layer(bm)
    layer = bm.loops.layers.uv['UVMap']
    for face in bm.faces:
        n = face.normal
        axis = max(range(3), key=lambda i: abs(n[i]))
        for loop in face.loops:
            p = loop.vert.co
            u, v = ((p.y, p.z), (p.x, p.z), (p.x, p.y))[axis]
            loop[layer].uv = (u / size, v / size)
    return bm


def plain(bm, place, color):
    put(smooth_uv(bm), 'outside', place, color, keep_uv=True)


def mottled(bm, place, color, size=2.0):
    bm.normal_update()
    put(mottled_uv(bm, size), 'outside', place, color, keep_uv=True)


def grid(x0, x1, y0, y1, z, step):
    """A level grid facing up, as a sheet."""
    nu, nv = max(1, round((x1 - x0) / step)), max(1, round((y1 - y0) / step))

    def f(u, v):
        x, y = x0 + (x1 - x0) * u, y0 + (y1 - y0) * v
        return x, y, z(x, y) if callable(z) else z
    return sheet(f, nu, nv)


def ground(x, y):
    """Height of the lawn: level by the house, rolling gently beyond."""
    away = max(0, (y - 12) / 30)
    return -.12 + .35 * away * math.sin(x * .09 + 1) * math.cos(y * .07)


def lawn():
    """Near lawn in fine cells (it takes the shadows), far lawn coarse, a path to the community house."""
    mottled(grid(-12, 20, 5.3, 21, ground, .5), None, '#7f9a52', 1.6)
    mottled(grid(-70, 80, 21, 75, ground, 3), None, '#86a058', 4)
    mottled(grid(-70, -12, -20, 21, ground, 3), None, '#86a058', 4)
    mottled(grid(20, 80, -20, 21, ground, 3), None, '#86a058', 4)

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


def blob(rnd, r, squash, n=7):
    """A lumpy ball of foliage."""
    ph = [rnd.uniform(0, 6.28) for _ in range(4)]

    def f(u, v):
        a, b = u * 2 * math.pi, (v - .5) * math.pi
        k = 1 + .1 * math.sin(a * 3 + ph[0]) * math.cos(b * 2) + .08 * math.sin(a * 5 + ph[1] + b * 4) + .07 * math.sin(b * 7 + ph[2])
        return r * k * math.cos(b) * math.cos(a), r * k * math.cos(b) * math.sin(a), r * squash * k * math.sin(b)
    return sheet(f, n * 2, n)


def foliage(place, rnd, r, squash, color, count, size):
    """A blob with leaf cards standing off its skin, so that the edge is broken."""
    mottled(blob(rnd, r, squash), place, color, 1.4)
    for _ in range(count):
        a, b = rnd.uniform(0, 6.28), math.asin(rnd.uniform(-.7, 1))
        p = (r * math.cos(b) * math.cos(a), r * math.cos(b) * math.sin(a), r * squash * math.sin(b))
        s = size * rnd.uniform(.6, 1.3)
        card = quad((-s, -s, 0), (s * .2, -s * .7, s * .3), (s, s, 0), (-s * .3, s * .6, s * .4))
        turn = at(*p) @ at(0, 0, 0, rnd.uniform(0, 360), rnd.uniform(0, 360), rnd.uniform(0, 360))
        mottled(card, place @ turn if place else turn, color, .8)


def tree(x, y, height, crown, color, seed, trunk='#5f5146'):
    """A broad-leaved tree of a few lumpy crowns."""
    rnd = random.Random(seed)
    z = ground(x, y)
    plain(tube([(x, y, z - .1), (x + .1, y, z + height * .35), (x, y + .1, z + height * .7)], .16 * height / 6, 8, 4, 1, .06), None, trunk)
    for k in range(6):
        a = k * 1.05 + rnd.random()
        d = crown * .52 * (k > 0)
        place = at(x + d * math.cos(a), y + d * math.sin(a), z + height * rnd.uniform(.55, .88))
        foliage(place, rnd, crown * rnd.uniform(.5, .72), .85, color, 24 if y < 22 else 3, .16 if y < 22 else .4)


def hedge(x0, y0, x1, y1, height, seed, color='#56743f', thick=.8):
    """A clipped hedge from one point to another."""
    rnd = random.Random(seed)
    length = math.hypot(x1 - x0, y1 - y0)
    turn = math.degrees(math.atan2(y1 - y0, x1 - x0))
    n = max(2, round(length / .5))

    def f(u, v):
        a = v * 3                                # up, over, down
        w = thick / 2
        y, z = ((-w, a), (-w + (a - 1) * thick, 1), (w, 3 - a))[min(2, int(a))]
        lump = .05 * math.sin(u * length * 3.1 + v * 9) + .04 * math.sin(u * length * 7.7 + v * 17 + seed)
        return u * length, y * (1 + lump), z * height * (1 + lump * .6)
    place = at(x0, y0, ground(x0, y0) - .05, rz=turn)
    mottled(sheet(f, n, 12), place, color, .8)
    for end in (0, length):
        mottled(blob(rnd, thick * .56, height / thick * .9, 6), place @ at(end, 0, height * .47), color, .8)
    for _ in range(int(length * 5)):
        u, s = rnd.random(), rnd.choice((-1, 1, 0))
        p = (u * length, s * thick / 2 if s else rnd.uniform(-.5, .5) * thick, rnd.random() * height if s else height)
        r = .06 * rnd.uniform(.6, 1.5)
        card = quad((-r, -r, 0), (r, -r, .03), (r, r, 0), (-r, r, .04))
        mottled(card, place @ at(*p) @ at(0, 0, 0, rnd.uniform(0, 360), rnd.uniform(0, 360), 0), color, .8)


def house(x, y, w, d, h, wall, roof, turn=0.0, ridge=2.2):
    """A simple house with gable roof, windows and door on the side towards us (-y)."""
    place = at(x, y, ground(x, y) - .1, rz=turn)
    mottled(box(w, d, h, 0), place @ at(0, 0, h / 2), wall, .5)
    for s in (-1, 1):
        def slope(u, v, s=s):
            return (u - .5) * (w + .8), s * (d / 2 + .5) * (1 - v), h - .2 + (ridge + .2) * v
        mottled(sheet(slope, 8, 4), place, roof, .6)
        gable = bmesh.new()
        corners = [gable.verts.new(p) for p in ((s * w / 2, -d / 2, h), (s * w / 2, d / 2, h), (s * w / 2, 0, h + ridge))]
        gable.faces.new(corners)
        mottled(gable, place, wall, .5)
    count = max(2, int(w / 2.6))
    for k in range(count):
        wx = -w / 2 + (k + .5) * w / count
        door = k == count // 2
        low, high = (.15, 2.2) if door else (1.0, 2.2)
        plain(box(1.3, .1, high - low + .16, 0), place @ at(wx, -d / 2 - .02, (low + high) / 2), '#efece4')
        plain(box(1.12, .12, high - low, 0), place @ at(wx, -d / 2 - .03, (low + high) / 2), '#7a4034' if door else '#51646e')
        if not door:
            plain(box(.05, .13, high - low, 0), place @ at(wx, -d / 2 - .035, (low + high) / 2), '#efece4')
    return place


def community_house():
    """The house where the choir meets: white walls, red roof, a flag, a bench, a lamp."""
    place = house(9.5, 34, 13, 7, 3.2, '#e9e2d0', '#9a4a38', 6, 2.8)
    plain(cylinder(.05, 7, 8, .01, .03), place @ at(-8, -3), '#f2f0ea')
    plain(quad((0, 0, 0), (1.5, 0, -.1), (1.5, 0, .85), (0, 0, .95)), place @ at(-7.95, -3, 5.8), '#b8382e')
    plain(quad((.42, -.01, 0), (.6, -.01, 0), (.6, -.01, .93), (.42, -.01, .95)), place @ at(-7.95, -3, 5.8), '#f4f2ec')
    plain(quad((0, -.01, .38), (1.5, -.01, .3), (1.5, -.01, .48), (0, -.01, .56)), place @ at(-7.95, -3, 5.8), '#f4f2ec')
    plain(box(2.2, .12, .5, 0), place @ at(1.4, -3.62, 2.75), '#5e7a5c')
    for dx in (-1, 1):
        plain(box(1.6, .4, .06, 0), place @ at(dx * 3.2, -5, .45), '#8a6a44')
        plain(box(.1, .4, .45, 0), place @ at(dx * 3.2 - .6, -5, .22), '#5a5a58')
        plain(box(.1, .4, .45, 0), place @ at(dx * 3.2 + .6, -5, .22), '#5a5a58')


def sky():
    """A dome with a painted sky; below the horizon it closes with haze."""
    def f(u, v):
        a = u * 2 * math.pi
        b = (v * 1.12 - .12) * math.pi / 2
        return 4 + SKY_RADIUS * math.cos(b) * math.cos(a), 5 + SKY_RADIUS * math.cos(b) * math.sin(a), SKY_RADIUS * math.sin(b) * .8
    bm = sheet(lambda u, v: f(1 - u, v), 48, 14)
    layer = bm.loops.layers.uv['UVMap']
    for face in bm.faces:
        for loop in face.loops:
            u, v = loop[layer].uv
            up = max(0, (v * 1.12 - .12))
            loop[layer].uv = (u * 2, .01 + .97 * up)
    put(bm, 'sky', None, '#ffffff', keep_uv=True)


def shade(obj):
    """Light the vertex colours: sun with shadows, sky by openness, a little bounce from the grass."""
    mesh = obj.data
    bm = bmesh.new()
    bm.from_mesh(mesh)
    tree_ = BVHTree.FromBMesh(bm)
    bm.free()
    sun = -Vector(SUN).normalized()
    rnd = random.Random(1)
    dome = []
    while len(dome) < 10:
        d = Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), abs(rnd.gauss(0, 1)))).normalized()
        dome.append(d)
    colours = mesh.color_attributes['Col'].data
    warm, cool, ground_light = np.array((1.0, .93, .80)), np.array((.62, .74, .92)), np.array((.5, .52, .34))
    cache = {}
    for poly in mesh.polygons:
        for li in poly.loop_indices:
            p = mesh.vertices[mesh.loops[li].vertex_index].co
            n = poly.normal
            key = (round(p.x, 2), round(p.y, 2), round(p.z, 2), round(n.x, 1), round(n.y, 1), round(n.z, 1))
            if key not in cache:
                start = p + n * .03
                facing = abs(n.dot(sun)) * .7 if poly.area < .05 else max(0, n.dot(sun))
                lit = 0 if tree_.ray_cast(start + sun * .05, sun)[0] is not None else facing
                open_sky = sum(max(0, d.dot(n)) * (tree_.ray_cast(start, d, 6)[0] is None) for d in dome) / (len(dome) * .45)
                below = max(0, .5 - n.z * .5)
                light = warm * lit * .95 + cool * min(1, open_sky) * .5 + ground_light * below * .25 + .05
                cache[key] = light
            light = cache[key]
            c = colours[li].color
            haze = min(.3, max(0, (p - Vector((3, 3, 1))).length - 18) / 220)
            patch = 1 + .07 * math.sin(p.x * .9 + math.sin(p.y * .7)) * math.sin(p.y * 1.1 + p.z + math.sin(p.x * .5))
            for k in range(3):
                c[k] = min(1, c[k] * light[k] * 1.25 * patch) * (1 - haze) + (.66, .74, .80)[k] * haze


def build():
    """The whole view."""
    random.seed(31)
    sky()
    lawn()
    facade()
    hedge(-6, 8.8, -6, 20, 1.6, 1)
    hedge(14.5, 6.2, 14.5, 19, 1.6, 2)
    hedge(-6, 20, .6, 20.6, 1.1, 3)
    hedge(7.2, 20.8, 14.5, 20, 1.1, 4)
    hedge(.9, 6.1, .9, 8.6, .85, 5, '#5f7d45', .45)
    for k, (x, y, h, c, color) in enumerate((
            (-2.5, 15.5, 4.6, 1.7, '#6f8f48'), (12.4, 12.2, 5.2, 1.9, '#7a9650'), (-11, 27, 8, 3.2, '#5f7f42'),
            (1.5, 41, 9, 3.6, '#64844a'), (22, 30, 8, 3, '#6d8a4c'), (-22, 38, 9, 4, '#5a7844'), (31, 44, 10, 4, '#587646'),
            (-34, 30, 9, 4, '#5f7c48'), (-14, 50, 9, 4, '#557344'), (16, 52, 10, 4.4, '#567446'))):
        tree(x, y, h, c, color, 40 + k)
    community_house()
    house(-15, 33, 9, 6, 2.8, '#c9a35c', '#5d5450', -14)
    house(27, 36, 9, 6, 2.8, '#a8503e', '#5d5450', 16)
    for k in range(12):
        a = k / 11 * math.pi
        x, y = 4 + 66 * math.cos(a), 5 + 60 * math.sin(a)
        rnd = random.Random(70 + k)
        for j in range(4):
            mottled(blob(rnd, rnd.uniform(6, 9), .7, 5), at(x + rnd.uniform(-9, 9), y + rnd.uniform(-4, 4), 1.5), '#5d7a55', 6)
