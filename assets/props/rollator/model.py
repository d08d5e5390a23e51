"""A rollator with four wheels, seat, basket and parking brakes, its front to +y. It folds fore and aft, like the common ones.

Run by ../build.mjs. Nodes: frame (the front legs with their forks); rear (hind legs, hinge under the seat); handles (posts, grips and
back strap, slide up and down along the front legs); levers (of the brakes, pivot before the grips); seat (hinge at its front edge);
basket; bags (what lies in it); wheels (the hind pair about their axle; the view draws the front pair from the same).
Measures that the view must know stand in src/devices/rollator-view.tsx.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prop  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.shapes import box, cylinder, lathe, tube  # noqa: E402

FRAME, JOINT, RUBBER, CLOTH, TRIM = '#5b2632', '#2a2d30', '#1e2022', '#2f3a44', '#c9cdd0'
AXLE, R, SIDE = .28, .1, .245     # half the wheelbase, radius of a wheel, half the width between the legs
HINGE = (0, .03, .52)


def along(z):
    """Where the front leg is at a height: it leans back all the way up to the grips."""
    return .28 - (z - .1) * .4 / .7


def frame():
    with node('frame'):
        for s in (-1, 1):
            x = s * SIDE
            put(tube([(x, along(.2), .2), (x, along(.72), .72)], .0145, 12, 1), 'satin', color=FRAME)
            # The collar with its knob, where the height is set.
            put(tube([(x, along(.69), .69), (x, along(.725), .725)], .0185, 12, 1), 'plain', color=JOINT)
            put(cylinder(.016, .02, 12, .003), 'plain', at(x + s * .016, along(.707), .707, ry=s * 90), JOINT)
            # The castor's stem and fork.
            put(cylinder(.016, .05, 12, .003), 'plain', at(x, AXLE - .05, .185), JOINT)
            for t in (-1, 1):
                put(tube([(x, AXLE - .05, .2), (x + t * .024, AXLE - .03, .17), (x + t * .024, AXLE, R)], .007, 7, 3, 1.4), 'satin', color=JOINT)
            put(tube([(x - .028, AXLE, R), (x + .028, AXLE, R)], .006, 8, 1), 'metal', color=TRIM)
            # The joint of the legs.
            put(cylinder(.026, .03, 16, .004), 'plain', at(x - .015, HINGE[1], HINGE[2], ry=90), JOINT)
            put(tube([(x, along(.52), .52), (x, HINGE[1], HINGE[2])], .012, 8, 1), 'satin', color=FRAME)
        for z, r in ((.33, .009), (.56, .01)):
            put(tube([(-SIDE, along(z), z), (SIDE, along(z), z)], r, 10, 1), 'satin', color=FRAME)


def rear():
    with node('rear', HINGE):
        for s in (-1, 1):
            x = s * (SIDE - .004)
            put(tube([(x, HINGE[1], HINGE[2]), (x, -.2, .235), (x, -AXLE + .022, .185)], .0135, 12, 4), 'satin', color=FRAME)
            put(box(.016, .05, .12, .006, 1), 'plain', at(x - s * .027, -AXLE + .004, .14, rx=-12), JOINT)
            put(tube([(x - s * .03, -AXLE, R), (x + s * .024, -AXLE, R)], .006, 8, 1), 'metal', color=TRIM)
            # The brake's shoe over the tyre, and the lever for a foot that tips it.
            put(box(.03, .03, .014, .004, 1), 'plain', at(x, -AXLE + .06, .196, rx=-36), JOINT)
            put(tube([(x - s * .03, -AXLE - .01, .125), (x - s * .045, -AXLE - .07, .1), (x - s * .045, -AXLE - .11, .1)], .007, 7, 3), 'rubber', color=RUBBER)
        put(tube([(-SIDE, -.165, .28), (SIDE, -.165, .28)], .009, 10, 1), 'satin', color=FRAME)


def handles():
    grip = .92
    with node('handles'):
        for s in (-1, 1):
            x = s * SIDE
            y = along(.88)
            put(tube([(x, along(.54), .54), (x, along(.7), .7), (x, y, .88), (x, y - .035, .912), (x, y - .08, grip)], .0112, 10, 4), 'metal', color=TRIM)
            put(tube([(x, y - .06, grip), (x, y - .1, grip), (x, y - .17, grip - .002), (x, y - .185, grip - .002)], .0185, 12, 3, .85), 'rubber', color=RUBBER)
            put(box(.03, .05, .036, .009, 1), 'plain', at(x, y - .046, .908, rx=-14), JOINT)
            # The brake's cable, down to the hind wheel.
            put(tube([(x, y - .03, .89), (x + s * .03, y + .05, .8), (x + s * .018, along(.66) - .02, .64)], .0026, 5, 5), 'rubber', color=RUBBER)
        # The strap one leans back on.
        y = along(.79)
        put(tube([(-SIDE, y, .8), (-SIDE + .03, y + .12, .805), (0, y + .17, .81), (SIDE - .03, y + .12, .805), (SIDE, y, .8)], .0135, 10, 5, 2.1), 'plain', color=CLOTH)
    with node('levers', (0, y - .05, .9)):
        for s in (-1, 1):
            x, back = s * SIDE, along(.88)
            put(tube([(x, back - .045, .895), (x, back - .08, .878), (x, back - .165, .874), (x, back - .185, .866)], .0055, 7, 4, 1.7), 'plain', color='#b8442f')


def seat():
    with node('seat', (0, .1, .6)):
        put(box(.43, .25, .03, .013, 2), 'rubber', at(0, -.025, .6), '#24282c')
        put(box(.38, .2, .012, .006, 1), 'plain', at(0, -.025, .613), CLOTH)
        # The loop one lifts to fold it.
        put(tube([(-.03, -.04, .619), (-.02, -.04, .636), (.02, -.04, .636), (.03, -.04, .619)], .005, 6, 4, 2), 'plain', color='#c8643c')


def basket():
    with node('basket', (0, .1, .4)):
        w, d = .19, .1
        rim = [(-w, .1 - d, .5), (w, .1 - d, .5), (w, .1 + d, .5), (-w, .1 + d, .5), (-w, .1 - d, .5)]
        put(tube(rim, .007, 7, 1), 'satin', color=JOINT)
        for y in (.1 - d, .1 + d):
            put(box(2 * w, .006, .19, .0028, 1), 'plain', at(0, y, .405), CLOTH)
        for x in (-w, w):
            put(box(.006, 2 * d, .19, .0028, 1), 'plain', at(x, .1, .405), CLOTH)
        put(box(2 * w, 2 * d, .01, .004, 1), 'plain', at(0, .1, .312), CLOTH)
        put(box(.24, .0035, .012, .0015, 1), 'paper', at(0, .1 + d + .004, .44), TRIM)


def bags():
    with node('bags', (0, .1, .32)):
        put(box(.13, .12, .22, .012, 2), 'paper', at(-.105, .1, .43, rz=4), '#c2a477')
        put(box(.07, .07, .2, .004, 1), 'satin', at(.02, .12, .42, rz=-7), '#f1f2f0')
        put(box(.0712, .0712, .05, .004, 1), 'satin', at(.02, .12, .4, rz=-7), '#2f6f9f')
        put(tube([(-.02, .165, .46), (-.025, .185, .54), (-.04, .225, .61)], .012, 8, 3, 1, .019), 'plain', color='#6f9a55')
        for a in (0, 1.3, 2.6, 4.1):
            x, y = .12 + math.cos(a) * .028, .09 + math.sin(a) * .03
            put(lathe([(0, 0), (.022, .008), (.03, .028), (.023, .05), (0, .057)], 9), 'satin', at(x, y, .36 + a * .022), ('#b5443a', '#c9a23f')[int(a) % 2])


def wheels():
    with node('wheels', (0, -AXLE, R)):
        for s in (-1, 1):
            place = at(s * (SIDE - .001), -AXLE, R, ry=90)
            tyre = [(.08, -.013), (.092, -.0155), (.0985, -.009), (R, 0), (.0985, .009), (.092, .0155), (.08, .013)]
            put(lathe(tyre, 26), 'rubber', place, RUBBER)
            put(lathe([(.081, .0125), (.0775, .011), (.0775, -.011), (.081, -.0125)], 26), 'plain', place, TRIM)
            put(cylinder(.02, .03, 14, .004), 'plain', place @ at(0, 0, -.015), TRIM)
            for k in range(5):
                put(box(.062, .011, .012, .004, 1), 'plain', place @ at(0, 0, 0, rz=k * 72) @ at(.049, 0, 0), TRIM)


prop.begin()
frame()
rear()
handles()
seat()
basket()
bags()
wheels()
prop.finish('rollator', depth=.6, reach=.03)
