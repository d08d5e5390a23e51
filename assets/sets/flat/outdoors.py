"""How things outside are painted: the unlit material `outside`, plain or mottled; the lie of the land."""
import math

from kit.parts import put
from kit.shapes import chart_layer
from kit.soft import sheet

FLAT = (.5, .5)          # one texel of the texture, used for smooth things


def smooth_uv(bm):
    """All corners on one texel: a plain colour."""
    chart_layer(bm)
    layer = bm.loops.layers.uv['UVMap']
    for face in bm.faces:
        for loop in face.loops:
            loop[layer].uv = FLAT
    return bm


def mottled_uv(bm, size):
    """Grass, foliage, gravel, plaster: the tiling texture, one tile per `size` metres."""
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
