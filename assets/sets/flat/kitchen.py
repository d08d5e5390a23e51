"""The kitchen and its spots."""
import math
import random

from kit.lettering import words
from kit.parts import at, node, put
from kit.shapes import box, cylinder, lathe, quad, tube
from kit.rings import ring_surface, superellipse
from kit.soft import sheet, thick_sheet

from furniture import art_box, lying, picture, round_wall, saucepan
from layout import FRIDGE, KITCHEN_WINDOW

FRONT = '#dcded6'
TOP = .90            # height of the worktop
DEPTH = .6
W = 7.6
Y0 = 2.4
BRASS = '#b8a98a'
TOP_WOOD = '#d6c4a6'
BASIN_HOLE = (7.11, 7.47, 3.78, 4.2)       # x from, to, y from, to


def base_units():
    """The row along the right wall: drawers, oven, sink."""
    put(box(DEPTH - .06, 2.6, .09, .004), 'plain', at(W - DEPTH / 2 + .03, Y0 + 1.3, .05), '#a9aca4')
    y = Y0
    for i, w in enumerate((.6, .6, .8, .6)):
        top = .715 if i == 2 else .855       # the basin hangs in the third
        put(box(DEPTH - .02, w - .002, top - .095, .003), 'satin', at(W - DEPTH / 2 + .01, y + w / 2, (top + .095) / 2), FRONT)
        if i == 0:
            for z, h in ((.79, .15), (.575, .26), (.27, .33)):
                put(box(.02, w - .008, h, .005), 'satin', at(W - DEPTH - .005, y + w / 2, z - .01), FRONT)
                put(box(.016, .16, .012, .004), 'metal', at(W - DEPTH - .024, y + w / 2, z + h / 2 - .035), BRASS)
        elif i == 1:
            oven(y + w / 2, w)
        else:
            count = 2 if w > .7 else 1
            for k in range(count):
                ww = w / count
                put(box(.02, ww - .008, .745, .005), 'satin', at(W - DEPTH - .005, y + ww * (k + .5), .47), FRONT)
                put(box(.016, .012, .16, .004), 'metal', at(W - DEPTH - .024, y + ww * (k + .5) + (.14 if k == 0 else -.14), .74), BRASS)
        y += w
    worktop()
    for a, b, c, d in (((W - .004, 5.0), (W - .004, Y0), .9, 1.45), ((W - DEPTH, 4.996), (W, 4.996), .9, 1.06)):
        put(quad((*a, c), (*b, c), (*b, d), (*a, d)), 'tile', None, uv=.8, jitter=False)


def worktop():
    """Staves of oak all along the wall, with the hole for the basin."""
    x0, x1 = W - DEPTH - .03, W
    bx0, bx1, by0, by1 = BASIN_HOLE
    for a, b, c, d in ((x0, x1, Y0, by0), (x0, x1, by1, Y0 + 2.6)):
        put(box(b - a, d - c, .036, .005, 2), 'oak', at((a + b) / 2, (c + d) / 2, .882), TOP_WOOD, uv=.62)
    for a, b in ((x0, bx0), (bx1, x1)):
        put(box(b - a, by1 - by0, .036, .005, 2), 'oak', at((a + b) / 2, (by0 + by1) / 2, .882), TOP_WOOD, uv=.62)


def oven(y, w):
    """Oven, hob and hood."""
    x = W - DEPTH
    put(box(.02, w - .008, .60, .006), 'gloss', at(x - .005, y, .40), '#17181a')
    put(box(.02, w - .008, .11, .005), 'steel', at(x - .005, y, .79), '#c9cbca')
    put(tube([(0, -.22, 0), (0, .22, 0)], .008, 8, 1), 'metal', at(x - .045, y, .665), '#c9cbca')
    for k in range(4):
        put(cylinder(.017, .022, 14, .003), 'satin', at(x - .015, y - .18 + k * .12, .79, 0, -90, 0), '#2a2b2c')
    put(box(.5, .56, .006, .003, 1), 'gloss', at(W - DEPTH / 2, y, .903), '#101113')
    for a, b, r in ((-.12, -.13, .09), (.12, -.13, .07), (-.12, .13, .07), (.12, .13, .09)):
        put(lathe([(r - .003, .9068), (r, .9068)], 28), 'plain', at(W - DEPTH / 2 + a, y + b), '#6d6d6d')
    put(box(.34, .58, .10, .006), 'steel', at(W - .17, y, 1.62), '#c4c6c5')
    put(box(.30, .30, .82, .006), 'steel', at(W - .15, y, 2.08), '#c4c6c5')
    saucepan(at(W - .19, y - .13, .908), .095, .11, '#8a2f2a')


def wall_units():
    """Cupboards over the worktop."""
    for y, w, knob in ((Y0, .6, .22), (Y0 + 1.2, .7, -.26), (Y0 + 1.9, .7, .26)):
        put(box(.33, w - .003, .72, .004), 'satin', at(W - .165, y + w / 2, 1.81), FRONT)
        put(box(.02, w - .008, .712, .005), 'satin', at(W - .34, y + w / 2, 1.81), FRONT)
        put(box(.016, .012, .12, .004), 'metal', at(W - .357, y + w / 2 + knob, 1.55), BRASS)


def basin_in_worktop():
    """A steel basin with depth, rounded corners, a waste, and a ribbed drainer beside it."""
    bx0, bx1, by0, by1 = BASIN_HOLE
    mx, my, a, b = (bx0 + bx1) / 2, (by0 + by1) / 2, (bx1 - bx0) / 2, (by1 - by0) / 2

    def ring(inset, z, power):
        return [(x, y, z) for x, y in superellipse(a - inset, b - inset, power, 44)]
    shape = [ring(-.022, .9005, 12), ring(-.018, .905, 12), ring(-.002, .905, 9), ring(.004, .898, 8), ring(.012, .79, 7), ring(.03, .755, 6),
             ring(.07, .746, 5), ring(.14, .742, 2.5)]
    put(ring_surface(shape), 'steel', at(mx, my), '#c9cccc')
    put(cylinder(.038, .005, 24, .002), 'metal', at(mx, my, .742), '#dadddd')
    put(cylinder(.022, .006, 20, .001), 'rubber', at(mx, my, .7425), '#3a3d3e')
    dy0, dy1 = by1 + .26, by1 + .52
    put(box(bx1 - bx0 + .03, dy1 - dy0, .005, .002, 1), 'steel', at(mx, (dy0 + dy1) / 2, .9005), '#c9cccc')
    for k in range(7):
        put(box(.012, dy1 - dy0 - .05, .005, .002, 2), 'steel', at(bx0 + .035 + k * .048, (dy0 + dy1) / 2, .9032), '#cfd2d2')
    put(lathe([(.028, 0), (.036, .03), (.034, .07), (.012, .075), (0, .075)], 24), 'gloss', at(7.53, by1 + .09, .901), '#5f7d8a')


def sink():
    """Basin, tap, brush, kettle, jars."""
    y = (BASIN_HOLE[2] + BASIN_HOLE[3]) / 2
    basin_in_worktop()
    put(tube([(0, 0, 0), (.03, .02, .12)], .006, 8, 1), 'oak', at(W - .06, y - .2, .94), '#dac8aa', uv=.3)
    put(lathe([(0, 0), (.028, 0), (.03, .07), (.026, .075), (0, .075)], 24), 'gloss', at(W - .06, y - .2, .9), '#8a9aa0')
    put(thick_sheet(lambda u, v: (W - DEPTH - .032 - .004 * math.sin(v * 9), y - .62 + u * .26 + .006 * math.sin(v * 11), .78 - v * .42), 8, 10, .004),
        'linen', None, '#c9d3d6', uv=.2)
    spout = [(0, 0, 0), (0, 0, .22), (-.03, 0, .29), (-.10, 0, .31), (-.155, 0, .27), (-.16, 0, .235)]
    put(tube(spout, .012, 12, 5), 'metal', at(W - .085, y, .90), '#d7d9d9')
    put(cylinder(.022, .05, 14), 'metal', at(W - .085, y, .90), '#d7d9d9')
    put(tube([(0, 0, .05), (0, .09, .075)], .007, 8, 1), 'metal', at(W - .085, y, .90), '#d7d9d9')
    kettle = at(W - .3, Y0 + 2.47, .90, rz=30)
    body = [(0, 0), (.082, 0), (.09, .01), (.086, .07), (.07, .14), (.058, .165), (.05, .172), (.012, .176), (.012, .186),
            (.016, .195), (0, .2)]
    put(round_wall([(.08, .002)] + body[2:7], 40), 'metal', kettle, '#d9d9d6')
    put(lathe(body[6:], 28), 'metal', kettle, '#d9d9d6')
    put(tube([(-.07, 0, .05), (-.12, 0, .11), (-.125, 0, .15)], .012, 8, 5), 'metal', kettle, '#d9d9d6')
    put(tube([(.06, 0, .16), (.13, 0, .165), (.135, 0, .09), (.085, 0, .04)], .010, 8, 5, 1.4), 'rubber', kettle, '#222222')
    for k, (c, h) in enumerate((('#e8e2d2', .17), ('#d9cdb4', .14), ('#b7a98c', .11))):
        put(cylinder(.052, h, 24, .008), 'gloss', at(W - .1, Y0 + .1 + k * .125, .90), c)
        put(cylinder(.046, .02, 20, .004), 'oak', at(W - .1, Y0 + .1 + k * .125, .90 + h), '#dac8aa', uv=.3)
    put(box(.02, .30, .42, .012, 3), 'oak', at(W - .06, Y0 + 2.0, 1.11, 0, -8, 0), '#c6ac8a', uv=.5)


def rail():
    """A rail on the tiles: the big ladle she brought home from the school kitchen, a skimmer, a whisk, a towel."""
    y0, y1, z = Y0 + 1.46, Y0 + 2.06, 1.36
    put(tube([(W - .045, y0, z), (W - .045, y1, z)], .006, 8, 1), 'metal', None, '#a9acac')
    for y in (y0 + .03, y1 - .03):
        put(tube([(W - .045, y, z), (W, y, z)], .006, 8, 1), 'metal', None, '#d5d8d8')
    for y, bowl, tone in ((y0 + .12, .062, '#9a9e9e'), (y0 + .3, .05, '#8c9090')):
        put(tube([(W - .05, y, z + .012), (W - .06, y, z - .004), (W - .05, y, z - .03), (W - .04, y, z - .16), (W - .045, y, z - .31)], .0055, 8, 4,
                 1.5), 'steel', None, tone)
        cup_of = at(W - .05 - bowl * .5, y, z - .31 - bowl * .45, 0, 18, 0)
        put(lathe([(0, -bowl * .8), (bowl * .6, -bowl * .62), (bowl * .95, -bowl * .2), (bowl, .0), (bowl * .95, 0), (bowl * .88, -bowl * .2),
                   (bowl * .5, -bowl * .55), (0, -bowl * .7)], 28), 'steel', cup_of, tone)
    whisk = at(W - .05, y0 + .43, z)
    put(tube([(0, 0, .01), (0, 0, -.12)], .007, 8, 1), 'oak', whisk, '#cbb291', uv=.3)
    for k in range(4):
        a = k * .785
        loop = [(0, 0, -.11), (.02 * math.cos(a), .02 * math.sin(a), -.2), (0, 0, -.26), (-.02 * math.cos(a), -.02 * math.sin(a), -.2), (0, 0, -.11)]
        put(tube(loop, .0014, 5, 4), 'steel', whisk, '#d5d8d8')


def recipes():
    """The recipe book lies open on the side table, to be read by who stands before it; beside it the ladle of the school kitchen."""
    place = at(6.68, 2.565, .736, 0, 0, 178)
    with node('spot_recipes'):
        put(box(.40, .27, .012, .004, 1), 'art', place @ at(0, 0, .006), '#6e2f2a', keep_uv=True)
        for s, cell in ((-1, 'recipe'), (1, 'recipe2')):
            art_box(place @ at(s * .095, 0, .018, 0, s * 3, 0), .186, .25, .014, '#e9dfc6', .003)
            lying(place @ at(s * .095, 0, .0262, 0, s * 3, 0), .184, .248, cell)
        art_box(place @ at(.02, -.02, .032, 0, 0, 8), .012, .27, .004, '#a8452e')
        ladle = place @ at(-.1, -.178, .001, 0, 0, 2)
        put(tube([(.008, 0, .054), (.05, 0, .068), (.14, 0, .05), (.3, 0, .016), (.37, 0, .009), (.385, 0, .007)], .006, 8, 5, 1.6),
            'steel', ladle, '#c4c6c6')
        bowl = [(0, 0), (.035, .006), (.058, .03), (.064, .06), (.061, .06), (.055, .032), (.033, .009), (0, .004)]
        put(lathe(bowl, 24), 'steel', ladle @ at(-.05, 0, 0), '#b9bcbc')


def pills():
    """Pills in a heap beside their boxes and a saucer."""
    rnd = random.Random(8)
    x, y = W - .34, Y0 + .3
    with node('spot_pills'):
        put(lathe([(0, .002), (.055, .003), (.085, .014), (.083, .017), (.05, .008), (0, .007)], 28), 'gloss', at(x, y, .9), '#e6e2d6')
        pill = [(0, -.0025), (.004, -.002), (.0055, 0), (.004, .002), (0, .0025)]
        for _ in range(36):
            r, a = abs(rnd.gauss(0, .028)), rnd.uniform(0, 6.28)
            z = .912 + max(0, .016 - r * .3)
            c = rnd.choice(('#f4f2ee', '#f4f2ee', '#e7b7a6', '#f0dc8c', '#a9c2d4'))
            spot = at(x + r * math.cos(a), y + r * math.sin(a), z, rnd.uniform(-40, 40), rnd.uniform(-40, 40), 0, rnd.uniform(.9, 1.5))
            put(lathe(pill, 8), 'satin', spot, c)
        for k, (dx, dy, turn, c) in enumerate(((-.02, .16, 10, '#dfe7ea'), (.1, .12, 60, '#f0e3d6'), (.05, -.17, -20, '#d9e4dc'))):
            put(box(.11, .055, .035, .002, 1), 'paper', at(x + dx, y + dy, .918, 0, 0, turn), c)
            put(box(.08, .0556, .012, 0), 'paper', at(x + dx, y + dy, .922, 0, 0, turn), ('#4a7a9a', '#b8553f', '#5e8a5c')[k])
        put(cylinder(.024, .06, 18, .003), 'gloss', at(x + .13, y - .05, .9), '#b8752f')
        put(cylinder(.025, .018, 18, .003), 'satin', at(x + .13, y - .05, .96), '#f4f2ec')
        for dx, turn in ((-.12, 20), (-.11, -35)):
            put(box(.1, .045, .003, .001, 1), 'steel', at(x + dx, y + .03 * turn / 20, .902, 0, 0, turn), '#c9cccd')
            for k in range(8):
                cell = at(x + dx, y + .03 * turn / 20, .904, 0, 0, turn) @ at(-.036 + .024 * (k // 2), -.01 + .02 * (k % 2))
                put(lathe([(.007, 0), (.005, .004), (0, .005)], 8), 'gloss', cell, '#e9ecec')


def fridge():
    """The fridge, its door ajar; old milk on its shelf; the drawing on its front."""
    x, y = FRIDGE
    w, d, h = .6, .6, 1.85
    back = y - d / 2
    shell = '#e9ebe8'
    for px, pz, sx, sz in ((x - w / 2 + .02, h / 2, .04, h), (x + w / 2 - .02, h / 2, .04, h), (x, h - .02, w, .04), (x, .05, w, .1),
                           (x, .72, w, .05)):
        put(box(sx, d, sz, .006), 'satin', at(px, y, pz), shell)
    put(box(w - .04, .03, h - .04, 0), 'satin', at(x, back + .03, h / 2), '#f6f7f6')
    for z in (.98, 1.24, 1.5):
        put(box(w - .09, d - .1, .012, .003), 'gloss', at(x, y - .02, z), '#dfeaea')
    put(box(w, .05, .6, .01), 'satin', at(x, y + d / 2 + .025, .41), shell)
    put(tube([(0, 0, -.1), (0, 0, .1)], .008, 8, 1), 'metal', at(x + .22, y + d / 2 + .08, .62), '#bfc2c2')
    saucepan(at(x - .12, y, .986), .09, .08, '#c9a24a')
    put(box(.1, .16, .07, .01), 'paper', at(x + .14, y + .02, 1.022), '#b9862f')
    put(lathe([(0, 0), (.05, .0), (.06, .04), (.058, .05), (0, .04)], 18), 'gloss', at(x + .1, y + .05, 1.246), '#c9d4cf')
    # the door turns about its left edge (seen from the front: +x is left, as the fridge looks to +y)
    leaf = at(x + w / 2, y + d / 2 + .005, 0, rz=-40)
    put(box(w, .05, 1.1, .01), 'satin', leaf @ at(-w / 2, .025, 1.3), shell)
    put(box(w - .06, .012, 1.02, .004), 'satin', leaf @ at(-w / 2, -.006, 1.3), '#f6f7f6')
    for z in (.86, 1.14, 1.42):
        put(box(w - .1, .09, .012, .004), 'gloss', leaf @ at(-w / 2, -.055, z), '#dfeaea')
        put(box(w - .1, .008, .06, .003), 'gloss', leaf @ at(-w / 2, -.098, z + .03), '#dfeaea')
    put(tube([(0, 0, -.14), (0, 0, .14)], .008, 8, 1), 'metal', leaf @ at(-w + .05, .085, 1.2), '#bfc2c2')
    with node('spot_milk'):
        for dx, turn in ((-.2, 35), (-.1, 20)):
            carton = at(x + dx, y + .17, 1.246, 0, 0, turn)
            art_box(carton @ at(0, 0, .1), .07, .07, .2, '#f6f8f8')
            for r in range(4):
                picture(carton @ at(0, 0, .1, 0, 0, r * 90) @ at(.0356, 0, 0), .066, .19, 'milk')
            art_box(carton @ at(0, 0, .215), .068, .012, .035, '#e6ecee')
        bottle = at(x, y + .19, 1.246)
        art_box(bottle @ at(0, 0, .09), .06, .06, .18, '#d8d2a8', .02)
        art_box(bottle @ at(0, 0, .19), .03, .03, .03, '#a8452e', .008)
    with node('spot_drawing'):
        paper = leaf @ at(-w / 2 + .02, .0512, 1.5, 0, 0, 90) @ at(0, 0, 0, 3, 0, 0)
        art_box(paper @ at(.0008, 0, 0), .0012, .25, .25, '#faf8f0', 0)
        picture(paper @ at(.0018, 0, 0), .24, .24, 'drawing')
        art_box(paper @ at(.006, 0, .105), .01, .028, .028, '#a8452e', .004)
    for x, z, wide, high, cell, tilt in ((-.12, 1.33, .1, .12, 'list', 4), (-.46, 1.06, .2, .2, 'kid_horse', -3), (-.15, 1.0, .15, .17, 'family', 2)):
        note = leaf @ at(x, .0515, z, 0, 0, 90) @ at(0, 0, 0, tilt, 0, 0)
        picture(note, wide, high, cell, 1.3)
        art_box(note @ at(.004, 0, high * .42), .006, .02, .02, '#1f5a63', .003)


def high_shelf():
    """An open shelf far up, with her heavy cast-iron pots."""
    x, y, z = 6.55, 2.4, 1.86
    put(box(1.15, .32, .03, .006), 'oak', at(x, y + .16, z), '#cbb291', uv=.6, turn_grain=True)
    for s in (-.45, .45):
        put(tube([(x + s, y + .01, z - .22), (x + s, y + .28, z - .02)], .01, 8, 1), 'rubber', None, '#2d2c2a')
    with node('spot_pots'):
        saucepan(at(x - .34, y + .17, z + .015), .14, .15, '#a23a2e')
        saucepan(at(x + .02, y + .17, z + .015), .125, .13, '#33566b')
        saucepan(at(x + .36, y + .17, z + .015), .15, .12, '#3a3b3a')
    put(box(.9, .4, .03, .008), 'oak', at(x - .05, y + .21, .72), '#d3bfa0', uv=.7, turn_grain=True)
    for sx in (-.42, .32):
        for sy in (.04, .37):
            put(tube([(x + sx, y + sy, 0), (x + sx, y + sy, .71)], .018, 8, 1), 'satin', None, '#e6e2d6')
    bread_bin(at(x - .315, y + .19, .735))
    stool = at(x - .1, y + .72)
    put(lathe([(0, .43), (.15, .43), (.165, .44), (.16, .455), (0, .455)], 28), 'oak', stool, '#d3bfa0', uv=.5)
    for k in range(3):
        a = k * 2.094
        put(tube([(.16 * math.cos(a), .16 * math.sin(a), 0), (.1 * math.cos(a), .1 * math.sin(a), .43)], .014, 8, 1), 'oak', stool,
            '#d3bfa0', uv=.5)


def bread_bin(place):
    """An enamelled bread bin with a roll front and what it is for written on it; its front looks to +y."""
    side = [(-.085, 0), (.085, 0), (.085, .075), (.079, .105), (.064, .131), (.042, .148), (.015, .155), (-.085, .155)]
    near, far = ([(sx, py, pz) for py, pz in side] for sx in (-.14, .14))
    put(ring_surface([near, far]), 'satin', place, '#e3dcc8')
    put(ring_surface([near, [(px - .001, py, pz) for px, py, pz in near]]), 'satin', place, '#e3dcc8')     # the other end
    put(box(.286, .172, .012, .004), 'satin', place @ at(0, 0, .006), '#4f6b78')
    put(box(.262, .004, .003, 0), 'rubber', place @ at(0, .0855, .03), '#4f6b78')
    put(tube([(-.03, .08, .105), (-.028, .1, .11), (.028, .1, .11), (.03, .08, .105)], .005, 8, 4), 'metal', place, '#c9cccc')
    words(place @ at(0, .0862, .06, 0, 0, 90), 'BRØD', .026, '#3f5866', 'satin', 1.15)


def apron():
    """Her apron on its hook beside the window."""
    hook = at(5.24, 4.985, 1.62)
    put(box(.06, .016, .09, .006), 'oak', hook, '#cbb291', uv=.3)
    put(tube([(0, -.006, .0), (0, -.045, -.012), (0, -.05, .022)], .005, 8, 4), 'brass', hook, '#a98a52')
    neck = [(-.1, -.022, -.2), (-.07, -.026, -.1), (-.012, -.04, -.008), (.012, -.04, -.008), (.07, -.026, -.1), (.1, -.022, -.2)]
    put(tube(neck, .007, 6, 4, .4), 'wool', hook, '#8799a3', uv=.1)

    def cloth(u, v):
        a = (u - .5) * 2
        wide = .11 + .1 * min(1, max(0, (v - .22) / .16)) ** 1.3
        fold = .3 + .7 * v
        return a * wide * (1 - .05 * v), -.028 - .016 * fold * (1 + math.sin(a * 5.2 + .5)) - .01 * (1 - a * a), -.2 - v * .68 + .012 * a * a * v
    put(sheet(lambda u, v: cloth(1 - u, v), 18, 11), 'wool', hook, '#8799a3', uv=.1)      # its face to the room
    pocket = [cloth(.3 + .4 * u, .5) for u in (0, .25, .5, .75, 1)]
    put(tube([(px, py - .004, pz) for px, py, pz in pocket], .006, 6, 3, .6), 'wool', hook, '#74868f', uv=.1)
    for s in (-1, 1):
        band = [(s * .2, -.05, -.47), (s * .225, -.03, -.55), (s * .215, -.024, -.78)]
        put(tube(band, .008, 6, 4, .35), 'wool', hook, '#74868f', uv=.1)


def cafe_curtain():
    """A short curtain at the kitchen window, a bowl on its sill."""
    bowl = [(.05, 0), (.062, .004), (.085, .03), (.102, .06), (.11, .09), (.106, .091), (.098, .062), (.08, .032), (.05, .014)]
    put(round_wall(bowl, 44), 'gloss', at(6.48, 5.08, KITCHEN_WINDOW[2] + .016), '#d9cdb4', density=1.6)
    put(tube([(5.55, 4.97, 2.2), (6.95, 4.97, 2.2)], .008, 8, 1), 'brass', None, '#a98a52')
    for x0, x1, seed in ((5.56, 5.86, 3), (6.64, 6.94, 4)):
        def cloth(u, v, x0=x0, x1=x1, seed=seed):
            a = u * 2 * math.pi * 5
            return x0 + (x1 - x0) * u, 4.965 + .018 * math.sin(a + seed + v) * (.5 + v * .5), 2.2 - v * 1.0
        put(sheet(cloth, 40, 5), 'linen', None, '#d9c9b0', uv=.4)


def build():
    """Everything in the kitchen."""
    for part in (base_units, wall_units, sink, rail, recipes, pills, fridge, high_shelf, apron, cafe_curtain):
        part()
