"""A safety alarm on a small demonstration shelf, 40 cm wide: a unit that calls, its plug in a socket, a button on an elastic strap.

Run by ../build.mjs. Nodes: stand (shelf, a piece of wall with the socket, the unit's case), rest (the hook and a padded wrist to wear
the strap on), help (the unit's big button), cancel (the one that takes a call back), light (the unit's bar), plug (swings out of the
socket about the foot of its lead), button (the strap's loop with its case, hanging; pivot in the middle of the loop), lamp (a ring
about the red middle of that case). The view carries the strap from HOOK to WRIST: both must stay what src/devices/safety-alarm-view.tsx
says. From the front +x is to the left.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, MIST, INK = '#f2efe8', '#dccfb6', '#c9d6d1', '#23292b'
FJORD, BRICK, MOSS, BIRCH, STEEL = '#1f5a63', '#b03a28', '#4f7a52', '#cfae7d', '#b9bcb8'
FLOOR = .016                # the shelf's top
WALL = -.086                # the wall's face
SOCKET = (.07, .152)        # x and z
LEAD = (.07, -.0605, .024)  # the foot of the plug's lead, behind the unit
UNIT = (.07, .03, .043)
SLOPE = .022 / .118         # the unit's top falls to the front
TILT = -math.degrees(math.atan(SLOPE))
HOOK = (-.115, -.0455, .1495)
WRIST = (-.115, .04, .086)
HANGS = -22                 # degrees above level that the case looks, hanging
LOOP = .0305                # inner radius of the strap


def on_unit(x, y, lift=0.0, **turn):
    """A place on the unit's sloping top, x and y from its middle."""
    return at(UNIT[0] + x, UNIT[1] + y, UNIT[2] + .025 - (y + .059) * SLOPE + lift, rx=TILT, **turn)


def facing(x, y, z, **turn):
    """Lathes and cylinders with their axis out of the wall."""
    return at(x, y, z, rx=-90, **turn)


def stand():
    with node('stand'):
        put(box(.4, .21, FLOOR, .005, 2), 'satin', at(0, .005, FLOOR / 2), BIRCH)
        put(box(.4, .014, .2, .004, 2), 'plain', at(0, WALL - .007, FLOOR + .1), '#dde3dd')
        put(box(.4, .02, .012, .003, 1), 'satin', at(0, WALL - .004, FLOOR + .203), BIRCH)
        socket()
        unit()


def socket():
    """As in Denmark: two round holes above a half moon."""
    x, z = SOCKET
    put(box(.056, .008, .056, .0035, 2, back=(0, -1, 0)), 'gloss', at(x, WALL + .004, z), CHALK)
    put(box(.046, .002, .046, .0012, 1), 'gloss', at(x, WALL + .0084, z), '#fbf9f4')
    for side in (-1, 1):
        put(lathe([(.0026, 0), (0, .0001)], 10), 'rubber', facing(x + side * .0095, WALL + .0095, z + .003), '#15191a')
    moon = [(x + math.cos(a) * .0052, WALL + .0094, z - .0085 - math.sin(a) * .0052) for a in [math.pi * k / 8 for k in range(9)]]
    put(tube(moon, .0012, 5, 1, flat=.5), 'rubber', color='#15191a')
    put(box(.0116, .0006, .0016, 0), 'rubber', at(x, WALL + .0095, z - .0085), '#15191a')


def unit():
    case = box(.165, .118, .05, .013, 3)
    for vert in case.verts:
        if vert.co.z > 0:
            vert.co.z -= (vert.co.y + .059) * SLOPE
    put(case, 'satin', at(*UNIT), CHALK)
    put(box(.152, .105, .006, .002, 1), 'rubber', at(UNIT[0], UNIT[1], FLOOR + .0015), '#3b4543')
    # A collar about the big button, a shallow dish about the small one.
    put(lathe([(.0285, -.001), (.031, 0), (.0305, .0018), (.0285, .0024), (.0268, .001), (.0268, -.001)], 40), 'satin', on_unit(.037, .006), MIST)
    put(lathe([(.0158, -.001), (.0176, .0002), (.0168, .0016), (.0155, .001), (.0152, -.001)], 32), 'satin', on_unit(-.043, .022), MIST)
    # The loudspeaker: holes in rings. And the microphone's one.
    put(lathe([(.0235, 0), (.0228, .0005), (.0005, .0007)], 32), 'plain', on_unit(-.043, -.0235, -.0001), '#e6e2d8')
    for ring, count in enumerate((1, 6, 12, 18)):
        for k in range(count):
            a = 2 * math.pi * k / count
            dot = on_unit(-.043 + math.cos(a) * ring * .0058, -.0235 + math.sin(a) * ring * .0058, .0006)
            put(lathe([(.0014, 0), (0, .0001)], 7), 'rubber', dot, '#3a4142')
    put(lathe([(.0012, 0), (0, .0001)], 7), 'rubber', on_unit(.066, .043, .0003), '#3a4142')
    # The lead comes out behind.
    x, y, z = LEAD
    put(tube([(x, UNIT[1] - .055, .034), (x, UNIT[1] - .066, .033), (x, y + .012, .026), LEAD], .0024, 7, 4), 'rubber', color='#3b4245')
    put(tube([(x, UNIT[1] - .056, .034), (x, UNIT[1] - .066, .033)], .0036, 8, 1), 'rubber', color='#3b4245')
    put(tube([(x - .004, y, z), (x + .004, y, z)], .0034, 8, 1), 'rubber', color='#3b4245')


def unit_buttons():
    with node('help', (UNIT[0] + .037, UNIT[1] + .006, UNIT[2] + .025 - .065 * SLOPE)):
        put(lathe([(.0262, -.003), (.0262, .0035), (.0245, .0055), (.02, .0064), (0, .0058)], 40), 'satin', on_unit(.037, .006), BRICK)
        # A raised receiver: felt and seen.
        arc = [on_unit(.037 + math.cos(a) * .0105, .0095 - math.sin(a) * .0085, .0062).translation for a in [math.pi * k / 8 for k in range(9)]]
        put(tube([tuple(p) for p in arc], .0019, 8, 1, flat=.7), 'satin', color='#fbf8f2')
        for side in (-1, 1):
            put(box(.0068, .0058, .003, .0014, 2), 'satin', on_unit(.037 + side * .0098, .0102, .0062), '#fbf8f2')
    with node('cancel', (UNIT[0] - .043, UNIT[1] + .022, UNIT[2] + .025 - .081 * SLOPE)):
        put(lathe([(.0148, -.003), (.0148, .0024), (.0136, .0038), (0, .0034)], 32), 'satin', on_unit(-.043, .022), MOSS)
        for turn in (-45, 45):
            put(box(.0145, .0028, .0022, .0009, 1), 'satin', on_unit(-.043, .022, .0036, rz=turn), '#fbf8f2')
    with node('light'):
        put(box(.07, .0056, .0034, .0016, 2), 'gloss', on_unit(0, .0442, .0002), '#cfd8d2')


def plug():
    x, z = SOCKET
    back = WALL + .0096
    with node('plug', LEAD):
        put(box(.04, .033, .054, .006, 3), 'satin', at(x, back + .0165, z), '#2f3638')
        put(box(.03, .0012, .036, .0006, 1), 'plain', at(x, back + .0333, z - .002), '#454e50')
        put(lathe([(.0016, 0), (0, .0006)], 8), 'gloss', facing(x, back + .033, z + .0205), '#86c08c')
        for side in (-1, 1):
            put(cylinder(.0024, .017, 10, .001), 'metal', at(x + side * .0095, back + .001, z + .003, rx=90), STEEL)
        put(lathe([(.0024, -.014), (.0034, -.006), (.0055, 0)], 10), 'rubber', at(x, back + .0165, z - .0265), '#2b3133')
        put(tube([(x, back + .0165, z - .036), (x, back + .0166, z - .07), (x, LEAD[1] + .0005, .06), LEAD], .0024, 7, 5), 'rubber', color='#3b4245')


def rest():
    x, y, z = WRIST
    with node('rest'):
        top = HOOK[2] + LOOP - .0034
        hx, hy = HOOK[0], HOOK[1]
        put(lathe([(.014, 0), (.014, .002), (.0125, .0034), (0, .0036)], 24), 'steel', facing(hx + .03, WALL, top), STEEL)
        put(tube([(hx + .03, WALL + .002, top), (hx + .03, hy - .012, top), (hx + .026, hy - .002, top), (hx + .014, hy, top),
                  (hx - .012, hy, top), (hx - .0175, hy, top + .003), (hx - .0185, hy, top + .009)], .0034, 9, 4), 'steel', color=STEEL)
        # The wrist: a padded roll on a post, as in a watchmaker's window.
        put(lathe([(0, 0), (.038, 0), (.0395, .002), (.038, .0055), (.013, .0075), (.0105, .012), (.0095, z - FLOOR - .02)], 32), 'satin',
            at(x, y, FLOOR), BIRCH)
        half = .05
        roll = [(0, -half), (.014, -half - .0005), (.0235, -half + .003), (.0285, -half + .009), (LOOP - .0006, -half + .018),
                (LOOP - .0006, half - .018), (.0285, half - .009), (.0235, half - .003), (.014, half + .0005), (0, half)]
        put(lathe(roll, 32), 'paper', at(x, y, z, ry=90), LINEN)
        for side in (-1, 1):
            put(lathe([(.0062, 0), (.005, .0022), (0, .0028)], 14), 'paper', at(x + side * half, y, z, ry=side * 90), '#b9a98a')


def button():
    turned = at(*HOOK, rx=HANGS - 90)
    with node('button', HOOK):
        w, r = .009, LOOP
        band = [(r, -w), (r + .002, -w), (r + .0026, -w + .0009), (r + .0026, w - .0009), (r + .002, w), (r, w), (r, -w)]
        put(lathe(band, 44), 'paper', turned @ at(ry=90), '#46585a')
        # A woven stripe along it.
        put(lathe([(r + .0026, -.0012), (r + .0029, -.0008), (r + .0029, .0008), (r + .0026, .0012)], 44), 'paper', turned @ at(ry=90), '#6d8183')
        for side in (-1, 1):
            put(box(.0185, .013, .0062, .0022, 2), 'satin', turned @ at(0, side * .0178, r - .0012, rx=-side * 33), CHALK)
        put(lathe([(0, 0), (.0165, 0), (.0186, .0022), (.0188, .0068), (.0176, .0096), (.015, .0112), (.0136, .0112), (.0132, .0098), (0, .0098)], 36),
            'satin', turned @ at(0, 0, r + .0012), CHALK)
        put(lathe([(.0112, -.001), (.011, .0012), (.0088, .0026), (.004, .0021), (0, .0019)], 30), 'satin', turned @ at(0, 0, r + .0112), BRICK)
    with node('lamp', HOOK):
        put(lathe([(.0114, -.0006), (.0117, .0006), (.0129, .0006), (.0133, -.0006)], 30), 'gloss', turned @ at(0, 0, r + .0116), '#cfd8d2')


prop.begin()
stand()
unit_buttons()
plug()
rest()
button()
prop.finish('safety-alarm', depth=.6, reach=.03)
