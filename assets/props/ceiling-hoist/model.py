"""A ceiling hoist on a frame of its own, with a chair, an armchair and a training figure: the rail runs along x, all look to +y.

Run by ../build.mjs. Nodes: frame (posts, rail, charger, both seats: nothing of it moves); motor (cassette and trolley, pivot under the
rail); bar (spreader bar with four hooks, pivot in the line of the hooks); figure and sling (pivot in the seat, under the hips); folded
(the sling over the armchair's back, before it is used); handset (pivot where its cord comes in); cord (red, pivot at the motor).
Measures that the view must know stand in src/devices/ceiling-hoist-shape.ts.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.rings import ring_surface, superellipse  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402
from kit.soft import thick_sheet  # noqa: E402

ALU, WHITE, GREY, DARK, RED = '#c8ccce', '#f0f0ec', '#8d9498', '#2c3134', '#b02c22'
WOOD, CLOTH, CLOTH_DARK, SLING, EDGE = '#b98a58', '#5e7a5c', '#4c654b', '#4a969c', '#2a5d66'
LINEN, SEAM, JUMPER, TROUSERS = '#dfcdb0', '#7d6448', '#b86a4c', '#4b566a'
DOCK, CHAIR, ARMCHAIR = .87, .3, -.58     # where along x the motor stands to charge, and above either seat
POST, RAIL = 1.1, 2.33
HIP, SEAT = -.15, .46


def posts():
    for s in (-1, 1):
        x = s * POST
        put(box(.062, .062, 1.42, .006, 1), 'metal', at(x, 0, .75), ALU)
        put(box(.05, .05, .96, .005, 1), 'metal', at(x, 0, 1.83), ALU)
        # The collar with its knob, where the height is set, and the head that carries the rail.
        put(box(.078, .078, .07, .01, 1), 'plain', at(x, 0, 1.46), DARK)
        put(cylinder(.024, .034, 10, .006), 'plain', at(x, .036, 1.46, rx=-90), DARK)
        put(box(.1, .1, .13, .014, 1), 'satin', at(x, 0, 2.33), WHITE)
        put(box(.11, .14, .1, .012, 1), 'plain', at(x, 0, .075), DARK)
        # The foot: long, low, with rubber under its ends, and a stay up each side.
        put(box(.075, 1.12, .04, .008, 1), 'metal', at(x, 0, .045), ALU)
        for t in (-1, 1):
            put(box(.085, .09, .05, .012, 1), 'rubber', at(x, t * .54, .026), DARK)
            put(tube([(x, t * .36, .06), (x, t * .03, .46)], .014, 7, 1), 'metal', color=ALU)
        put(tube([(x, 0, 2.0), (x - s * .2, 0, 2.3)], .014, 8, 1), 'metal', color=ALU)


def rail():
    put(box(2 * POST, .066, .062, .009, 1), 'metal', at(0, 0, RAIL + .012), ALU)
    for t in (-1, 1):
        put(box(2 * POST - .06, .012, .03, .003, 1), 'metal', at(0, t * .026, RAIL - .03), ALU)
    put(box(2 * POST - .08, .038, .004, .001, 1), 'plain', at(0, 0, RAIL - .021), DARK)
    # The charger at the rail's end: contacts the motor drives into, and the lead down the post to its adapter.
    put(box(.09, .13, .16, .018, 1), 'satin', at(POST - .005, 0, 2.13), WHITE)
    put(box(.012, .09, .022, .003, 1), 'brass', at(POST - .052, 0, 2.12), '#c9a24d')
    put(box(.002, .07, .05, .001, 1), 'plain', at(POST - .051, 0, 2.17), DARK)
    lead = [(POST + .02, .06, 2.08), (POST + .036, .05, 1.9), (POST + .036, .04, 1.2), (POST + .04, .04, .3), (POST + .06, .12, .03), (POST + .03, .3, .02)]
    put(tube(lead, .0042, 5, 3), 'rubber', color=DARK)
    put(box(.07, .11, .045, .01, 1), 'plain', at(POST + .01, .36, .092), DARK)


def chair():
    x = CHAIR
    for s in (-1, 1):
        put(tube([(x + s * .2, .13, .0), (x + s * .19, .125, .43)], .016, 10, 1, 1, .02), 'satin', color=WOOD)
        back = [(x + s * .2, -.39, 0), (x + s * .195, -.34, .42), (x + s * .195, -.345, .62), (x + s * .185, -.41, .9)]
        put(tube(back, .019, 8, 2), 'satin', color=WOOD)
        put(box(.022, .44, .05, .006, 1), 'satin', at(x + s * .19, -.11, .405), WOOD)
    for y in (-.33, .12):
        put(box(.36, .022, .05, .006, 1), 'satin', at(x, y, .405), WOOD)
    put(box(.44, .46, .05, .02, 2), 'plain', at(x, -.1, .437), CLOTH_DARK)
    put(thick_sheet(lambda u, v: (x + (u - .5) * .36, -.405 - .03 * math.sin(math.pi * u) - .05 * v + .04, .72 + .16 * v), 6, 1, .018), 'satin', color=WOOD)


def armchair():
    x = ARMCHAIR
    for s in (-1, 1):
        for y in (-.36, .16):
            put(cylinder(.022, .13, 10, .004, .028), 'satin', at(x + s * .3, y, 0), WOOD)
        put(box(.12, .66, .4, .05, 2), 'plain', at(x + s * .325, -.1, .42), CLOTH)
    put(box(.6, .62, .2, .04, 2), 'plain', at(x, -.12, .23), CLOTH)
    put(box(.52, .56, .15, .055, 2), 'plain', at(x, -.07, .385), CLOTH)
    put(box(.62, .16, .82, .06, 2), 'plain', at(x, -.44, .68, rx=8), CLOTH)
    put(box(.5, .1, .5, .045, 2), 'plain', at(x, -.375, .76, rx=8), CLOTH)


def frame():
    with node('frame'):
        posts()
        rail()
        chair()
        armchair()


def motor():
    """Modelled above the chair, where a fresh one stands."""
    x = CHAIR
    with node('motor', (x, 0, 2.2)):
        for s in (-1, 1):
            put(box(.09, .03, .07, .008, 1), 'plain', at(x + s * .1, 0, 2.265), DARK)
            for t in (-1, 1):
                put(cylinder(.019, .012, 8, .003), 'plain', at(x + s * .1, t * .006, 2.318, rx=-t * 90), GREY)
        shell = [[(x + a * 1, b, z) for a, b in superellipse(w, d, 4.5, 18)]
                 for w, d, z in ((.02, .01, 2.238), (.17, .07, 2.238), (.196, .086, 2.225), (.2, .09, 2.19), (.2, .09, 2.1), (.192, .085, 2.055), (.17, .07, 2.038), (.03, .02, 2.036))]
        put(ring_surface(shell), 'satin', color=WHITE)
        band = [[(x + a, b, z) for a, b in superellipse(.2015, .0915, 4.5, 18)] for z in (2.128, 2.148)]
        put(ring_surface(band), 'plain', color='#1f5a63')
        # The mouth the strap comes out of, the contacts, and the arms the two cords hang from.
        put(box(.07, .03, .012, .004, 1), 'rubber', at(x, 0, 2.034), DARK)
        put(box(.012, .07, .016, .003, 1), 'brass', at(x + .199, 0, 2.12), '#c9a24d')
        put(tube([(x - .18, 0, 2.08), (x - .26, 0, 2.08), (x - .3, 0, 2.05)], .012, 8, 4), 'plain', color=DARK)
        put(cylinder(.012, .02, 10, .004), 'plain', at(x + .17, .095, 2.05), RED)
        put(box(.1, .002, .026, .001, 1), 'paper', at(x, .0915, 2.09), GREY)


def bar():
    x, z = CHAIR, 1.28
    with node('bar', (x, 0, z)):
        put(tube([(x - .235, 0, z + .03), (x - .12, 0, z + .055), (x, 0, z + .075), (x + .12, 0, z + .055), (x + .235, 0, z + .03)], .017, 10, 2, 1.15), 'satin', color=WHITE)
        put(lathe([(0, 0), (.03, .004), (.034, .03), (.026, .07), (.012, .1), (0, .102)], 16), 'satin', at(x, 0, z + .07), WHITE)
        for s in (-1, 1):
            e = x + s * .235
            put(tube([(e, -.055, z + .028), (e, .055, z + .028)], .015, 10, 1), 'satin', color=WHITE)
            for t in (-1, 1):
                # A hook, open to the outside, its tip up, and the red latch the loop must pass.
                y = t * .055
                hook = [(e, y, z + .03), (e - s * .006, y, z + .004), (e + s * .008, y, z - .014), (e + s * .03, y, z - .008), (e + s * .036, y, z + .016)]
                put(tube(hook, .0075, 6, 2), 'metal', color=ALU)
                put(tube([(e + s * .002, y, z + .026), (e + s * .034, y, z + .013)], .0042, 5, 1, 1.6), 'plain', color=RED)
        # Padding along the bar: it hangs before a face.
        put(tube([(x - .16, 0, z + .046), (x, 0, z + .0745), (x + .16, 0, z + .046)], .024, 10, 3), 'rubber', color=GREY)


def oval(x, y, z, a, b, lean=0., n=14, power=2.4):
    """A ring about a point, tipped back by `lean` radians."""
    return [(x + p, y + q * math.cos(lean), z + q * math.sin(lean)) for p, q in superellipse(a, b, power, n)]


def figure():
    x = CHAIR
    with node('figure', (x, HIP, SEAT)):
        trunk = ((.01, .01, .47, -.15), (.15, .115, .475, -.15), (.178, .13, .54, -.152), (.155, .11, .68, -.17), (.165, .115, .82, -.18), (.185, .11, .94, -.19),
                 (.15, .085, 1.0, -.19), (.062, .06, 1.028, -.186), (.05, .052, 1.06, -.18), (.04, .042, 1.075, -.178))
        put(ring_surface([oval(x, y, z, a, b, .06) for a, b, z, y in trunk]), 'paper', color=JUMPER)
        head = ((.008, .008, 1.05, -.165), (.05, .055, 1.06, -.165), (.07, .083, 1.1, -.166), (.079, .096, 1.16, -.17), (.076, .094, 1.21, -.172),
                (.055, .07, 1.255, -.174), (.008, .01, 1.27, -.175))
        put(ring_surface([oval(x, y, z, a, b, .1) for a, b, z, y in head]), 'paper', color=LINEN)
        for s in (-1, 1):
            thigh = [(x + s * .09, -.12, .545), (x + s * .1, .1, .545), (x + s * .105, .27, .535), (x + s * .105, .31, .5)]
            put(tube(thigh, .084, 11, 2, .95, .062), 'paper', color=TROUSERS)
            shin = [(x + s * .105, .3, .53), (x + s * .105, .315, .44), (x + s * .105, .305, .25), (x + s * .105, .3, .1)]
            put(tube(shin, .063, 10, 2, 1, .042), 'paper', color=TROUSERS)
            put(tube([(x + s * .105, .262, .05), (x + s * .108, .32, .046), (x + s * .112, .42, .036), (x + s * .112, .455, .032)], .046, 10, 2, .88, .03), 'plain', color=DARK)
            arm = [(x + s * .185, -.19, .945), (x + s * .235, -.175, .84), (x + s * .245, -.14, .72), (x + s * .215, -.02, .67), (x + s * .15, .09, .645)]
            put(tube(arm, .05, 9, 2, 1, .034), 'paper', color=JUMPER)
            put(tube([(x + s * .155, .08, .645), (x + s * .13, .125, .64), (x + s * .115, .165, .632)], .034, 8, 2, .62, .022), 'paper', color=LINEN)
            # A face that is sewn: eyes, and below the line of a mouth.
            put(box(.012, .006, .009, .003, 1), 'plain', at(x + s * .028, -.079, 1.175), SEAM)
        put(tube([(x - .02, -.0785, 1.126), (x, -.075, 1.121), (x + .02, -.0785, 1.126)], .0028, 5, 3), 'paper', color=SEAM)
        put(ring_surface([oval(x, y, z, a, b, .1, 12) for a, b, z, y in ((.068, .066, 1.022, -.187), (.062, .062, 1.045, -.183), (.05, .05, 1.05, -.18))]), 'paper', color='#a25a40')
        hem = ((.18, .128, .55, -.152), (.184, .132, .575, -.153), (.172, .122, .61, -.157))
        put(ring_surface([oval(x, y, z, a, b, .06) for a, b, z, y in hem]), 'paper', color='#a25a40')


def back_piece(x):
    def at_back(u, v):
        turn = (u - .5) * 2
        wide = .215 - .05 * max(0, v - .55)
        angle = turn * (1.5 - .25 * v)
        return (x + wide * math.sin(angle), -.155 - .02 * v - (.15 + .01 * v) * math.cos(angle), .475 + .56 * v - .1 * abs(turn) * (1 - v) * .4)
    return at_back


def leg_piece(x, s):
    """Under one thigh: from the outside, beneath it, up between the thighs to its strap."""
    def beneath(u, v):
        angle = math.radians(20 - 225 * u)
        wide = .3 * (1 - u) ** .7 + .05
        r = .096 + .012 * u * u
        return (x + s * (.102 + r * math.cos(angle)), .06 + .12 * u + (v - .5) * wide, .548 + r * math.sin(angle) + .03 * u ** 3)
    return beneath


def sling():
    x = CHAIR
    with node('sling', (x, HIP, SEAT)):
        put(thick_sheet(back_piece(x), 10, 4, .006), 'plain', color=SLING)
        edge = [back_piece(x)(u / 10, 1) for u in range(11)]
        put(tube(edge, .007, 5, 1), 'plain', color=EDGE)
        for s in (-1, 1):
            put(thick_sheet(leg_piece(x, s), 9, 2, .006), 'plain', color=SLING)
            for v in (0, 1):
                put(tube([leg_piece(x, s)(u / 9, v) for u in range(10)], .006, 5, 1), 'plain', color=EDGE)
            side = [back_piece(x)((s + 1) / 2, v / 4) for v in range(5)]
            put(tube(side, .007, 5, 1), 'plain', color=EDGE)
        # The grip between the shoulder blades.
        put(tube([(x - .05, -.345, .88), (x - .035, -.365, .885), (x + .035, -.365, .885), (x + .05, -.345, .88)], .009, 6, 3, .5), 'plain', color=EDGE)


def folded():
    x = ARMCHAIR
    # Up the front of the armchair's back, over its top and down behind: y, z.
    way = ((-.294, .72), (-.33, 1.0), (-.37, 1.085), (-.44, 1.122), (-.53, 1.126), (-.604, 1.09), (-.612, 1.0), (-.562, .66))

    def over(u, v):
        k = min(int(v * 7), 6)
        (y0, z0), (y1, z1) = way[k], way[k + 1]
        t = v * 7 - k
        return (x + (u - .5) * .34, y0 + (y1 - y0) * t, z0 + (z1 - z0) * t + .004 * math.sin(u * 9))
    with node('folded', (x, -.4, 1.0)):
        put(thick_sheet(over, 3, 14, .014), 'plain', color=SLING)
        for u in (.02, .98):
            put(tube([(p[0], p[1], p[2]) for p in (over(u, v / 14) for v in range(15))], .009, 5, 1), 'plain', color=EDGE)
        for k, colour in enumerate(('#c98a2b', '#d9d4c4', '#c98a2b')):
            lx = x - .1 + k * .1
            put(tube([(lx - .018, -.297, .74), (lx - .016, -.293, .65), (lx, -.291, .61), (lx + .016, -.293, .65), (lx + .018, -.297, .74)], .009, 5, 2, .35), 'plain', color=colour)


def handset():
    x, z = CHAIR - .3, 1.16
    with node('handset', (x, 0, z)):
        body = [[(x + a, b, h) for a, b in superellipse(w, d, 3, 16)]
                for w, d, h in ((.006, .006, z), (.012, .011, z - .002), (.016, .014, z - .03), (.03, .019, z - .05), (.033, .021, z - .1), (.03, .019, z - .17), (.022, .014, z - .185), (.004, .003, z - .187))]
        put(ring_surface(body), 'satin', color=DARK)
        for dz, colour in ((-.075, '#2e6b52'), (-.115, '#2f5f8a')):
            put(box(.034, .008, .028, .004, 1), 'rubber', at(x, .0195, z + dz), colour)
        put(box(.014, .004, .004, .001, 1), 'plain', at(x, .0245, z - .071), WHITE)
        put(box(.004, .004, .014, .001, 1), 'plain', at(x, .0245, z - .075), WHITE)
        put(box(.004, .004, .014, .001, 1), 'plain', at(x, .0245, z - .115), WHITE)
        put(box(.014, .004, .004, .001, 1), 'plain', at(x, .0245, z - .119), WHITE)
        # The clip it hangs from the bar by.
        put(tube([(x, -.017, z - .07), (x, -.036, z - .06), (x, -.038, z - .1)], .005, 6, 3, .6), 'plain', color=GREY)


def cord():
    x, y, z = CHAIR + .17, .095, 2.05
    with node('cord', (x, y, z)):
        put(tube([(x, y, z), (x, y, 1.5)], .0036, 6, 1), 'plain', color=RED)
        put(lathe([(0, 0), (.016, .003), (.02, .02), (.016, .05), (.008, .07), (0, .072)], 14), 'satin', at(x, y, 1.44), RED)


prop.begin()
frame()
motor()
bar()
figure()
sling()
folded()
handset()
cord()
prop.finish('ceiling-hoist', depth=.6, reach=.06)
