"""The bathroom and its spots."""
import math

from kit.parts import at, node, put
from kit.shapes import box, cylinder, lathe, quad, tube
from kit.rings import ring_surface, superellipse
from kit.soft import thick_sheet

from layout import BASIN, MIRROR, TOILET, TOWEL_RAIL, TUB

WHITE = '#f4f5f2'


def tub():
    """A built-in bathtub with a high edge."""
    x, y, w, length, h = TUB
    with node('spot_bath_edge'):
        def ring(inset, z, power=6):
            return [(px, py, z) for px, py in superellipse(w / 2 - inset, length / 2 - inset, power, 40)]
        shape = [ring(0, 0, 40), ring(0, h - .012, 40), ring(.004, h - .003, 30), ring(.012, h, 20), ring(.06, h, 8),
                 ring(.07, h - .006, 6), ring(.085, h - .06, 5), ring(.12, .2, 4.5), ring(.17, .15, 4), ring(.22, .135, 3.5)]
        bm = ring_surface(shape)
        put(bm, 'gloss', at(x, y), WHITE)
        put(cylinder(.022, .006, 16, .002), 'metal', at(x, y - .5, .136), '#c9cccc')
    tap = at(7.6, y, .86)
    put(tube([(0, -.08, 0), (-.05, -.08, 0), (-.05, .08, 0), (0, .08, 0)], .018, 12, 4), 'metal', tap, '#d5d8d8')
    put(tube([(-.05, 0, 0), (-.12, 0, -.01), (-.14, 0, -.04)], .014, 12, 4), 'metal', tap, '#d5d8d8')
    for s in (-.08, .08):
        put(cylinder(.022, .04, 14, .006), 'metal', tap @ at(-.05, s, .005), '#d5d8d8')
    put(tube([(7.57, y + .1, .86), (7.5, y + .2, .7), (7.5, y + .35, .75), (7.57, y + .42, 1.5), (7.56, y + .42, 1.9)], .009, 8, 6), 'steel',
        None, '#b9bcbc')
    put(lathe([(0, 0), (.04, .0), (.045, .015), (.015, .04), (.012, .16), (0, .16)], 20), 'metal', at(7.54, y + .42, 1.88, 0, -150, 0), '#d5d8d8')
    for k, c in enumerate(('#5e8a7a', '#e0d2b0')):
        put(cylinder(.03, .17, 16, .01, .026), 'satin', at(7.53, y - .62 + k * .09, .585), c)


def towel_rail():
    """The towel rail by the bath, a little bent from being used as a grip."""
    x, y, z = TOWEL_RAIL
    with node('spot_towel_rail'):
        put(tube([(x - .25, y + .065, z), (x - .25, y, z), (x, y - .005, z - .02), (x + .25, y, z - .004), (x + .25, y + .065, z)], .009, 10, 6),
            'metal', None, '#c9cccc')
        for s in (-.25, .25):
            put(cylinder(.024, .01, 16, .002), 'metal', at(x + s, y + .068, z, 90), '#c9cccc')

        bend, front, back = .019, .46, .36            # how far it stays off the rail's middle, how long it hangs

        def towel(u, v):
            # along the cloth from the hem in front over the rail to the hem behind
            way = v * (front + math.pi * bend + back) - front
            dx = -.04 + (u - .5) * .31
            middle = z - .018 * math.cos(math.pi * 2 * dx) ** 2
            turn = min(math.pi, max(0, way / bend))
            fall = -way if way < 0 else max(0, way - math.pi * bend)
            fold = min(1, fall / .3) * (.009 * math.sin(u * 8.5 + .6) + .004)
            side = -1 if way < math.pi * bend / 2 else 1
            return (x + dx + (u - .5) * -.02 * min(1, fall / .3), y - .003 - math.cos(turn) * bend + side * max(fold, -.006 * (side > 0) - .012),
                    middle + math.sin(turn) * bend - fall - .006 * u * min(1, fall / .3))
        put(thick_sheet(towel, 14, 28, .005), 'wool', None, '#7e9aa0', uv=.1)


def toilet():
    """A low toilet."""
    x, y = TOILET
    with node('spot_toilet'):
        def ring(a, b, z, shift=0.0):
            return [(px, py + shift, z) for px, py in superellipse(a, b, 2.5, 32)]
        bowl = [ring(.11, .19, 0), ring(.105, .18, .1), ring(.12, .2, .2, -.02), ring(.17, .235, .33, -.04), ring(.178, .24, .36, -.04),
                ring(.17, .232, .372, -.04)]
        put(ring_surface(bowl), 'gloss', at(x, y), WHITE)
        lid = [ring(.178, .225, .375, -.05), ring(.182, .23, .385, -.05), ring(.176, .224, .398, -.05), ring(.1, .15, .404, -.05)]
        put(ring_surface(lid), 'satin', at(x, y), '#fbfbf9')
        put(box(.37, .16, .36, .03, 4), 'gloss', at(x, y + .26, .56), WHITE)
        put(box(.38, .17, .02, .008, 2), 'gloss', at(x, y + .26, .745), WHITE)
        put(cylinder(.022, .012, 18, .003), 'metal', at(x, y + .26, .752), '#c9cccc')
    put(cylinder(.055, .1, 24, .006), 'paper', at(x - .33, 2.2, .72, 90, 0, 0), '#f4f2ec')
    put(tube([(x - .33, 2.28, .72), (x - .33, 2.08, .72)], .007, 8, 1), 'metal', None, '#c9cccc')


def basin():
    """Washbasin, cabinet, mirror (its picture is its room, see reflections.py), shelf with glass and brush."""
    x, y = BASIN
    def ring(a, b, z, power=4):
        return [(px, py, z) for px, py in superellipse(a, b, power, 36)]
    shape = [ring(.2, .24, .7), ring(.24, .28, .74), ring(.25, .29, .83, 5), ring(.25, .29, .85, 6), ring(.238, .278, .856, 6),
             ring(.19, .23, .852), ring(.17, .21, .82), ring(.1, .12, .76, 3)]
    put(ring_surface(shape), 'gloss', at(x + .02, y), WHITE)
    put(box(.36, .5, .5, .006), 'satin', at(x - .06, y, .47), '#d9ddd8')
    for s in (-1, 1):
        put(box(.016, .24, .47, .005), 'satin', at(x + .128, y + s * .123, .47), '#e4e7e2')
        put(cylinder(.01, .018, 12, .003), 'metal', at(x + .135, y + s * .03, .5, 0, 90, 0), '#b9bcbc')
    put(tube([(0, 0, 0), (0, 0, .1), (.05, 0, .14), (.11, 0, .12)], .012, 12, 5), 'metal', at(x - .16, y, .855), '#d5d8d8')
    put(box(.02, .07, .014, .004), 'metal', at(x - .16, y, .965), '#d5d8d8')
    put(box(.02, .56, .76, .006), 'satin', at(4.932, y, 1.5), '#e9e8e2')
    px, y0, y1, z0, z1 = MIRROR
    glass = quad((px, y0, z0), (px, y1, z0), (px, y1, z1), (px, y0, z1), uv=((1, 0), (0, 0), (0, 1), (1, 1)))
    put(glass, 'mirror', None, '#ffffff', keep_uv=True)
    put(box(.13, .56, .012, .004), 'gloss', at(4.99, y, 1.08), '#dfeaea')
    put(cylinder(.03, .1, 18, .003), 'gloss', at(4.99, y - .18, 1.086), '#b9c9c9')
    put(tube([(0, 0, 0), (.015, .01, .19)], .005, 6, 1), 'satin', at(4.99, y - .18, 1.09), '#c8503c')
    put(cylinder(.028, .12, 16, .006), 'satin', at(4.99, y + .1, 1.086), '#d8cbb0')
    put(box(.06, .5, .05, .012, 3), 'shade', at(4.96, y, 1.96), '#fff6e6')
    def mat(u, v):
        return 6.42 + (u - .5) * .5, .95 + (v - .5) * .75, .014 + .002 * math.sin(u * 3 + v * 2)
    put(thick_sheet(mat, 8, 10, .012), 'wool', None, '#7f9197', uv=.08)


def build():
    """Everything in the bathroom."""
    for part in (tub, towel_rail, toilet, basin):
        part()
