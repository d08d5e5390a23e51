"""A grab rail with its flanges, a measuring strip for the wall, and a slatted bath board.

Run by ../build.mjs. The wall is the plane y = 0, the room lies on +y, the floor is z = 0.
Nodes: rail (pivot on the wall at its own height, built at height 0), ruler (on the wall, 60 to 140 cm),
board (lying along y, pivot in its middle on the underside of its slats).
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, FJORD, INK, MIST = '#f6f4ee', '#e9e3d6', '#1f5a63', '#2a3836', '#cfdad6'
LENGTH = .46     # between the flanges
OUT = .055       # how far it stands from the wall

# Strokes of the digits on a 2 x 4 grid (x 0..1, y 0..2): drawn with thin boxes, our own.
STROKES = {
    '0': ((0, 0, 1, 0), (1, 0, 1, 2), (1, 2, 0, 2), (0, 2, 0, 0)), '1': ((.5, 0, .5, 2), (.15, 1.65, .5, 2)),
    '2': ((0, 2, 1, 2), (1, 2, 1, 1), (1, 1, 0, 1), (0, 1, 0, 0), (0, 0, 1, 0)),
    '4': ((0, 2, 0, 1), (0, 1, 1, 1), (1, 2, 1, 0)),
    '6': ((1, 2, 0, 2), (0, 2, 0, 0), (0, 0, 1, 0), (1, 0, 1, 1), (1, 1, 0, 1)),
    '8': ((0, 0, 1, 0), (1, 0, 1, 2), (1, 2, 0, 2), (0, 2, 0, 0), (0, 1, 1, 1)),
    '9': ((1, 0, 1, 2), (1, 2, 0, 2), (0, 2, 0, 1), (0, 1, 1, 1)),
    '7': ((0, 2, 1, 2), (1, 2, .4, 0)), '3': ((0, 2, 1, 2), (1, 2, 1, 0), (0, 0, 1, 0), (.2, 1, 1, 1)),
}


def rail():
    with node('rail'):
        half = LENGTH / 2
        # Bends from the wall into the straight; the grip in the middle is ribbed and dark, to be seen on pale tiles.
        for side in (-1, 1):
            bend = [(half, .004), (half, .03), (half - .012, .048), (half - .032, OUT), (.15, OUT)]
            put(tube([(side * x, y, 0) for x, y in bend], .0145, 18, 5), 'satin', color=CHALK)
        put(tube([(-.162, OUT, 0), (.162, OUT, 0)], .016, 20, 1), 'plain', color=FJORD)
        for i in range(15):
            x = -.14 + i * .02
            put(lathe([(.0158, 0), (.0172, .0015), (.0172, .0045), (.0158, .006)], 20), 'rubber', at(x - .003, OUT, 0, ry=90), '#17474f')
        for x in (-half, half):
            put(lathe([(.0405, 0), (.041, .002), (.0395, .0062), (.032, .0088), (.0185, .0105), (.0165, .016), (0, .016)], 36),
                'satin', at(x, 0, 0, rx=-90), CHALK)
            for turn in (-1, 0, 1):
                dx, dz = (0, .027) if turn == 0 else (turn * .0234, -.0135)
                put(cylinder(.0052, .0028, 14, .0009), 'metal', at(x + dx, .0068, dz, rx=-90), '#c9c9c4')


def number(text, x, z, size):
    """Digits on the wall, x their right end seen from the room; the room sees x running to the left."""
    for index, digit in enumerate(text):
        left = x - index * size * 1.5
        for x0, z0, x1, z1 in STROKES[digit]:
            ax, az, bx, bz = left - x0 * size, z + (z0 - 1) * size, left - x1 * size, z + (z1 - 1) * size
            thick = size * .24
            put(tube([(ax, .0022, az), (bx, .0022, bz)], thick, 6, 1, flat=.5), 'paper', color=INK)


def ruler():
    with node('ruler'):
        put(box(.062, .0016, .86, .0007, 1), 'paper', at(0, .0008, 1.0), '#fbf6ea')
        for cm in range(60, 141, 5):
            wide = .03 if cm % 10 == 0 else .018
            put(box(wide, .0012, .0024 if cm % 10 == 0 else .0016, .0003, 1), 'paper', at(-.031 + wide / 2, .0018, cm / 100), INK)
            if cm % 20 == 0:
                text = str(cm)
                number(text, .0265 if len(text) == 3 else .021, cm / 100 + .0165, .0078)


def board():
    """Slats across the bath, rounded, with gaps for the water; feet that clamp against the inside of the bath."""
    long, wide = .74, .35
    with node('board'):
        slats = 6
        each = wide / slats
        for i in range(slats):
            x = -wide / 2 + each * (i + .5)
            put(box(each - .011, long, .02, .0065, 3), 'satin', at(x, 0, .014), CHALK)
        for y in (-long / 2 + .045, -.11, .11, long / 2 - .045):
            put(box(wide - .014, .036, .014, .004, 2), 'satin', at(0, y, .0065), LINEN)
        for y in (-long / 2 + .017, long / 2 - .017):
            put(box(wide, .034, .026, .01, 3), 'satin', at(0, y, .0135), CHALK)
        # A grip to hold on to while sliding over.
        put(tube([(-.05, long / 2 - .1, .024), (-.05, long / 2 - .1, .052), (-.02, long / 2 - .1, .062), (.02, long / 2 - .1, .062),
                  (.05, long / 2 - .1, .052), (.05, long / 2 - .1, .024)], .0105, 12, 4), 'plain', color=FJORD)
        for y in (-.215, .215):
            for x in (-.12, .12):
                put(cylinder(.011, .03, 14, .002), 'plain', at(x, y, -.03), LINEN)
                put(box(.05, .024, .026, .007, 2), 'rubber', at(x, y + (.012 if y > 0 else -.012), -.034), '#4d5957')


prop.begin()
rail()
ruler()
board()
prop.finish('grab-rail', depth=.5, reach=.03)
