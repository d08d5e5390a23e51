"""Houses beyond the garden: the community house across the green, neighbours."""
import math

import bmesh

from kit.lettering import words
from kit.parts import at, linear, put
from kit.shapes import box, cylinder, lathe, quad, tube
from kit.soft import sheet

from outdoors import ground, mottled, plain, smooth_uv


def roof(place, w, d, h, ridge, color):
    """Two slopes in courses of tiles, with a ridge, gutters and bargeboards."""
    for s in (-1, 1):
        def slope(u, v, s=s):
            down = (1 - v) * (d / 2 + .5)
            step = .05 * ((v * 6) % 1)
            return s * (u - .5) * (w + .8), s * down, h - .2 + (ridge + .2) * v + step
        mottled(sheet(slope, 5, 12), place, color, .45)
        plain(tube([(-(w + .8) / 2, s * (d / 2 + .52), h - .2), ((w + .8) / 2, s * (d / 2 + .52), h - .2)], .07, 6, 1), place, '#7a7d7c')
        for e in (-1, 1):
            board = quad((e * (w + .82) / 2, s * (d / 2 + .5), h - .34), (e * (w + .82) / 2, s * (d / 2 + .5), h - .12),
                         (e * (w + .82) / 2, 0, h + ridge + .08), (e * (w + .82) / 2, 0, h + ridge - .14))
            plain(board, place, '#efece4')
    plain(tube([(-(w + .8) / 2, 0, h + ridge + .04), ((w + .8) / 2, 0, h + ridge + .04)], .1, 6, 1), place, color)


def window(place, x, y, low, high, wide, frame='#f2efe8'):
    """A window with frame, mullion, sill and dark panes that mirror a little sky, on the side towards -y."""
    mid, tall = (low + high) / 2, high - low
    plain(box(wide + .16, .06, tall + .16, 0), place @ at(x, y - .01, mid), frame)
    pane = quad((x - wide / 2, y - .05, low), (x + wide / 2, y - .05, low), (x + wide / 2, y - .05, high), (x - wide / 2, y - .05, high))
    colours = pane.loops.layers.float_color.new('Col')
    for face in pane.faces:
        for loop in face.loops:
            t = (loop.vert.co.z - low) / tall
            loop[colours] = linear('#8ea3ae' if t > .5 else '#41525a') + [1]
    put(smooth_uv(pane), 'outside', place, None, keep_uv=True)
    plain(box(.05, .06, tall, 0), place @ at(x, y - .05, mid), frame)
    plain(box(wide, .06, .04, 0), place @ at(x, y - .05, low + tall * .68), frame)
    plain(box(wide + .3, .16, .05, 0), place @ at(x, y - .06, low - .1), '#d9d3c6')


def house(x, y, w, d, h, wall, tiles, turn=0.0, ridge=2.2, door=True):
    """A house with gable roof, plinth, chimney, windows and a door on the side towards us (-y). Returns its place."""
    place = at(x, y, ground(x, y) - .1, rz=turn)
    mottled(box(w, d, h, 0), place @ at(0, 0, h / 2), wall, .35)
    plain(box(w + .08, d + .08, .4, 0), place @ at(0, 0, .2), '#8c8880')
    roof(place, w, d, h, ridge, tiles)
    for s in (-1, 1):
        gable = bmesh.new()
        corners = [(s * w / 2, -d / 2, h), (s * w / 2, d / 2, h), (s * w / 2, 0, h + ridge)]
        gable.faces.new([gable.verts.new(p) for p in (corners if s > 0 else corners[::-1])])
        mottled(gable, place, wall, .35)
    mottled(box(.7, .7, 1.5, 0), place @ at(w * .22, .3, h + ridge + .2), '#8f5a48', .4)
    plain(box(.8, .8, .1, 0), place @ at(w * .22, .3, h + ridge + .95), '#6f6a64')
    count = max(2, int(w / 2.6))
    for k in range(count):
        wx = -w / 2 + (k + .5) * w / count
        if door and k == count // 2:
            front_door(place, wx, -d / 2)
        else:
            window(place, wx, -d / 2, 1.0, 2.25, 1.15)
    for s in (-1, 1):      # downpipes
        plain(tube([(s * (w / 2 - .1), -d / 2 - .08, .3), (s * (w / 2 - .1), -d / 2 - .08, h - .3)], .05, 6, 1), place, '#7a7d7c')
    return place


def front_door(place, x, y):
    """A panelled door with a small porch roof and a step."""
    plain(box(1.35, .1, 2.35, 0), place @ at(x, y, 1.35), '#f2efe8')
    plain(box(1.1, .14, 2.15, 0), place @ at(x, y - .01, 1.3), '#5a3a32')
    for z, tall in ((.85, .8), (1.85, .75)):
        plain(box(.8, .16, tall, 0), place @ at(x, y - .012, z), '#6d473c')
    plain(box(1.9, .9, .12, 0), place @ at(x, y - .45, 2.72), '#5d5450')
    for s in (-.85, .85):
        plain(tube([(x + s, y - .82, .1), (x + s, y - .82, 2.7)], .05, 6, 1), place, '#efece4')
    plain(box(1.7, .8, .2, 0), place @ at(x, y - .45, .12), '#a39d92')


def flag(place):
    """Dannebrog on its pole, in a light wind."""
    plain(cylinder(.06, 7.2, 10, .01, .03), place, '#f4f2ec')
    plain(lathe([(0, 0), (.07, .03), (.09, .09), (.06, .15), (0, .17)], 10), place @ at(0, 0, 7.2), '#d0a94c')

    def cloth(u, v):
        wave = .13 * u * math.sin(u * 7 + v * 1.2)
        return .05 + 1.75 * u - .05 * v, wave, -.22 * u * u + 1.35 * v
    bm = sheet(cloth, 20, 14)
    colours = bm.loops.layers.float_color.new('Col')
    base = bm.loops.layers.uv['UVMap']
    red, white = linear('#b5282e') + [1], linear('#f6f3ee') + [1]
    for face in bm.faces:
        u = sum(loop[base].uv.x for loop in face.loops) / 4
        v = sum(loop[base].uv.y for loop in face.loops) / 4
        cross = .3 < u < .45 or .43 < v < .57
        for loop in face.loops:
            loop[colours] = white if cross else red
    put(smooth_uv(bm), 'outside', place @ at(0, 0, 5.6), None, keep_uv=True)


def community_house():
    """The house where the choir meets: light walls, red tiles, a sign, a flag, benches, a lamp, bicycles' stand."""
    place = house(9.5, 34, 13, 7, 3.2, '#ece3cf', '#a3503c', 6, 2.9)
    flag(place @ at(-8.4, -3.2))
    sign = place @ at(3.9, -3.56, 2.72)
    plain(box(2.6, .08, .46, 0), sign, '#3f5a4a')
    words(sign @ at(0, -.06, 0, 0, 0, -90), 'Fælleshuset', .23, '#f6f1e2', 'outside')
    for dx in (-4.6, 4.4):
        plain(box(1.7, .42, .06, 0), place @ at(dx, -4.4, .5), '#9a7850')
        plain(box(1.7, .05, .3, 0), place @ at(dx, -4.2, .78), '#9a7850')
        for e in (-.65, .65):
            plain(box(.08, .4, .5, 0), place @ at(dx + e, -4.4, .25), '#5a5a58')
    lamp = place @ at(-2.6, -5.6)
    plain(cylinder(.05, 3.1, 8, .01, .04), lamp, '#4b5250')
    plain(lathe([(0, 0), (.1, .02), (.2, .16), (.22, .2), (0, .34)], 12), lamp @ at(0, 0, 3.05), '#e9e6dc')
    for k in range(4):
        bike(place @ at(6.9 + k * .5, -4.6, .1, 0, 0, 80), ('#8a2f2a', '#2f4a5a', '#5a6b55', '#39393c')[k])


def bike(place, color):
    """A bicycle, seen from afar."""
    for x in (-.52, .52):
        ring = [(x + .33 * math.cos(a / 12 * 6.283), 0, .33 + .33 * math.sin(a / 12 * 6.283)) for a in range(13)]
        plain(tube(ring, .022, 5, 1), place, '#2a2a2c')
    frame = [[(-.52, 0, .33), (-.15, 0, .33), (.35, 0, .75)], [(-.52, 0, .33), (-.2, 0, .82), (-.15, 0, .33)],
             [(-.2, 0, .8), (.35, 0, .75), (.52, 0, .33)], [(.35, 0, .75), (.33, 0, .98), (.2, .0, 1.0)]]
    for line in frame:
        plain(tube(line, .022, 5, 1), place, color)
    plain(box(.24, .12, .06, 0), place @ at(-.22, 0, .9), '#3a2f2a')
