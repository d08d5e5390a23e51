"""An electric jar opener that stands on its two arms, a jar of beetroot and a small jar of capers.

Run by ../build.mjs. Nodes: jar, small_jar (pivot in the middle of the foot), lid, small_lid (in the middle of the underside),
opener (pivot where the lid's top will be), button (on its top), arm_left and arm_right (pivot as the opener's; they slide along y).
They are modelled side by side, so that none shades another; the view puts each by its pivot.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

CHALK, LINEN, FJORD, INK = '#f4f1ea', '#e3ddd0', '#1f5a63', '#2b3534'
JAR_R, JAR_H, LID_R, LID_H = .041, .113, .0365, .012
SMALL_R, SMALL_H, SMALL_LID_R = .0265, .082, .0215
HANG = .046      # from the top of the lid down to the end of the arms
OUT = .0605      # how far out the arms stand when they are open
# Where each is modelled, along x.
AT_LID, AT_SMALL, AT_SMALL_LID, AT_OPENER = .15, .25, .33, .45


def glass(x, radius, high, neck, content, shoulder):
    """A jar from below: thick pale foot, what it holds behind the glass, pale shoulder and threaded neck, open at the top."""
    r, n = radius, 22 if radius > .03 else 16
    place = at(x, 0, 0)
    put(lathe([(0, .002), (r * .84, .002), (r * .9, 0), (r * .985, .005)], n), 'gloss', place, '#c8d6d2')
    put(lathe([(r * .985, .005), (r, .009), (r, high * .75), (r * .985, high * .8)], n), 'gloss', place, content)
    put(lathe([(r * .985, high * .8), (r * .95, high * .85), (neck, high * .92)], n), 'gloss', place, shoulder)
    thread = high * .96
    put(lathe([(neck, high * .92), (neck, thread - .001), (neck + .001, thread), (neck, thread + .001), (neck - .001, high),
               (neck - .0032, high - .001), (neck - .0032, high * .86)], n), 'gloss', place, '#d3deda')
    # What one sees when it is open.
    put(lathe([(neck - .0031, high * .87), (0, high * .872)], n), 'gloss', place, content)


def label(x, radius, z0, z1, paper, band):
    """A paper label round the jar, with a coloured band below."""
    for low, high, colour, lift in ((z0, z1, paper, .0003), (z0 + .003, z0 + .0075, band, .0006)):
        put(lathe([(radius, low), (radius + lift, low + .0003), (radius + lift, high - .0003), (radius, high)], 22 if radius > .03 else 16), 'paper', at(x, 0, 0), colour)


def cap(x, z, radius, colour, ridges):
    """A metal lid with a rolled edge, a knurled rim and in the middle the button that pops up when it has been opened."""
    place = at(x, 0, z)
    put(lathe([(0, .0006), (radius - .0012, 0), (radius, .001), (radius - .0004, .0028),
               (radius - .0006, LID_H - .002), (radius - .002, LID_H), (radius - .006, LID_H), (radius - .0075, LID_H - .0009),
               (.0085, LID_H - .0009), (.0065, LID_H), (0, LID_H)], 22 if radius > .03 else 16), 'brass', place, colour)
    for k in range(ridges):
        a = 2 * math.pi * k / ridges
        rib = at(x + math.cos(a) * (radius - .0004), math.sin(a) * (radius - .0004), z + .0064, rz=math.degrees(a))
        put(box(.0012, .0018, .0054, 0), 'brass', rib, colour)


def beetroot():
    """Drawn in relief on the label, in front."""
    def on(x, z):
        a = x / JAR_R
        return math.sin(a) * (JAR_R + .0004), math.cos(a) * (JAR_R + .0004), z

    def ring(r, flat, thick, colour, n):
        turns = [2 * math.pi * k / n for k in range(n + 1)]
        put(tube([on(math.cos(a) * r, .0485 + math.sin(a) * r * flat) for a in turns], thick, 4, 1), 'paper', color=colour)

    ring(.0105, .92, .0011, '#7c2036', 14)
    ring(.007, .9, .0008, '#a4475c', 12)
    ring(.0035, .9, .0008, '#a4475c', 8)
    for lean in (-.006, 0, .006):
        put(tube([on(lean * .3, .058), on(lean, .0655)], .0014, 5, 1, r_end=.0006), 'paper', color='#5e7a5c')
    put(tube([on(0, .039), on(.0015, .0345)], .001, 5, 1, r_end=.0004), 'paper', color='#7c2036')


def jars():
    with node('jar'):
        glass(0, JAR_R, JAR_H, .0345, '#4f0c22', '#a88d90')
        label(0, JAR_R, .024, .068, '#f3ead6', '#7c2036')
        beetroot()
    with node('lid', (AT_LID, 0, 0)):
        cap(AT_LID, 0, LID_R, '#d3ab52', 18)
    with node('small_jar', (AT_SMALL, 0, 0)):
        glass(AT_SMALL, SMALL_R, SMALL_H, .0195, '#5f6a35', '#b4bb97')
        label(AT_SMALL, SMALL_R, .018, .046, '#f3ead6', '#5e7a5c')
        for x, z in ((-.006, .036), (.005, .038), (.001, .0315)):
            put(lathe([(0, -.0026), (.0023, -.0008), (.0018, .0018), (0, .0026)], 7), 'paper', at(AT_SMALL + x, math.sqrt(SMALL_R ** 2 - x * x), z), '#66743c')
    with node('small_lid', (AT_SMALL_LID, 0, 0)):
        cap(AT_SMALL_LID, 0, SMALL_LID_R, '#3f6b4a', 12)


def opener():
    x, z = AT_OPENER, HANG
    with node('opener', (x, 0, z)):
        put(box(.06, .136, .046, .02, 3), 'satin', at(x, 0, z + .0345), CHALK)
        put(box(.0545, .128, .012, .005, 2), 'plain', at(x, 0, z + .0115), '#c9cfca')
        # Slots that the arms slide in.
        for side in (-1, 1):
            put(box(.02, .036, .002, .0006, 1), 'rubber', at(x, side * .044, z + .0052), INK)
        # The chuck that takes the lid: a skirt with rubber teeth inside.
        put(lathe([(.0285, .006), (.0435, .005), (.0435, -.0095), (.0425, -.011), (.0408, -.0105), (.0398, .0012), (0, .0018)], 24),
            'satin', at(x, 0, z), '#b6bfbb')
        for k in range(10):
            a = 2 * math.pi * k / 10
            put(box(.0022, .007, .009, 0), 'rubber', at(x + math.cos(a) * .0396, math.sin(a) * .0396, z - .0045, rz=math.degrees(a)), INK)
        # The battery door's seam, its catch, and the arrow that tells which way it turns.
        put(box(.0405, .0009, .001, .0003, 1), 'rubber', at(x, -.027, z + .0575), '#9aa39d')
        put(box(.012, .006, .0016, .0007, 1), 'plain', at(x, -.0345, z + .0573), LINEN)
        arc = [(x + math.cos(a) * .0172, .022 + math.sin(a) * .0172, z + .0576) for a in [math.radians(35 + 25 * k) for k in range(11)]]
        put(tube(arc, .0009, 4, 1, flat=.5), 'plain', color='#8b9691')
        tip = arc[-1]
        for dx, dy in ((-.0035, .0042), (.0048, .0028)):
            put(tube([tip, (tip[0] + dx, tip[1] + dy, tip[2])], .0009, 6, 1), 'plain', color='#8b9691')
        put(lathe([(.0142, .0558), (.0142, .0578), (.0132, .0582), (.0122, .0576)], 20), 'plain', at(x, .022, z), '#c9cfca')
    with node('button', (x, .022, z + .0603)):
        put(lathe([(.0122, .0555), (.0122, .059), (.0112, .0602), (.004, .0596), (0, .0594)], 20), 'satin', at(x, .022, z), FJORD)
        put(tube([(x + .0032 * math.sin(a), .022 + .0032 * math.cos(a), z + .0601) for a in [math.radians(35 + 29 * k) for k in range(11)]], .0006, 4, 1),
            'plain', color=CHALK)
        put(tube([(x, .0232, z + .0601), (x, .0262, z + .0601)], .0006, 6, 1), 'plain', color=CHALK)
    for side, name in ((1, 'arm_left'), (-1, 'arm_right')):
        with node(name, (x, 0, z)):
            y = side * OUT
            put(box(.0175, .0075, .048, .003, 2), 'satin', at(x, y + side * .0035, z - .0195), LINEN)
            put(box(.0175, .022, .006, .0015, 1), 'satin', at(x, y - side * .004, z + .003), LINEN)
            put(box(.0185, .0045, .026, .0012, 1), 'rubber', at(x, y - side * .0012, z - .0305), FJORD)
            for k in range(4):
                put(box(.0165, .0016, .0022, 0), 'rubber', at(x, y - side * .0036, z - .0405 + k * .005), '#17474f')


prop.begin()
jars()
opener()
prop.finish('jar-opener', depth=.5, reach=.025)
