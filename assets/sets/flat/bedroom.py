"""The bedroom: the bed she shared, now a single one with room on both sides, and what stands round it."""
import math
import random

from kit.parts import at, put
from kit.shapes import box, cylinder, lathe, tube
from kit.soft import cushion, sheet, thick_sheet

from furniture import art_box, chair, framed, leafy, lying, picture
from layout import BED, BED_CHAIR, BED_WINDOW, CHEST, NIGHT_TABLE, WARDROBE

WOOD = '#d0b998'
DARK = '#a98f72'
LINEN = '#fbfaf6'


def bed():
    """A wooden bed with free sides, where a rail can be set; duvet turned back, a crocheted blanket at its foot."""
    x, y, length, width = BED
    for end, high in ((length / 2, .92), (-length / 2, .56)):
        put(box(.04, width, high - .12, .012, 3), 'oak', at(x + end, y, .12 + (high - .12) / 2), WOOD, uv=.8, turn_grain=True)
        for s in (-1, 1):
            put(box(.055, .055, high, .014, 3), 'oak', at(x + end, y + s * (width / 2 - .02), high / 2), WOOD, uv=.8)
    for s in (-1, 1):
        put(box(length - .06, .028, .17, .006), 'oak', at(x, y + s * (width / 2 - .012), .33), WOOD, uv=.8)
        for dx in (-.1, .5):     # the sockets a bed rail goes into
            put(cylinder(.02, .012, 14, .003), 'metal', at(x + dx, y + s * (width / 2 + .003), .34, -90 * s), '#c9cccc')
    put(box(length - .08, width - .07, .2, .06, 4), 'wool', at(x, y, .44), '#f4f1ea', uv=.12)
    put(cushion(.5, .72, .17, 11, 5, .4, 91, .012, .02), 'wool', at(x + .68, y, .61, 0, -14, 0), LINEN, uv=.1)
    put(cushion(.36, .5, .13, 10, 5, .4, 93, .012), 'wool', at(x + .55, y + .02, .7, 0, -34, 6), '#dfe5e6', uv=.1)

    def duvet(u, v):
        # u along the bed from the foot, v across, hanging over both sides; the upper corner is turned back
        a = (v - .5) * 2
        side = math.copysign(min(1, abs(a) / .66), a)
        fall = max(0, abs(a) - .66) / .34
        back = max(0, u - .84) / .16
        px = x - .96 + 1.44 * u - .22 * back ** 2
        py = y + side * (width / 2 + .012) + math.copysign(.02 * fall + .012 * math.sin(u * 19) * fall, a)
        puff = .055 * (1 - side ** 2) * (1 + .25 * math.sin(u * 9 + a * 3)) + .012 * math.sin(u * 7 + 3 * a)
        return px, py, .565 + puff + .05 * math.sin(math.pi * min(1, back)) - fall * .25 + .006 * math.sin(u * 11 + a * 4)
    put(thick_sheet(duvet, 22, 24, .03), 'wool', None, '#f1f1ee', uv=.12)

    def blanket(u, v):
        a = (v - .5) * 2
        side = math.copysign(min(1, abs(a) / .66), a)
        fall = max(0, abs(a) - .66) / .34
        return (x - .93 + .5 * u, y + side * (width / 2 + .03) + .008 * math.sin(u * 20) * fall,
                .63 + .045 * (1 - side ** 2) - fall * .2 + .004 * math.sin(u * 4 + v * 3))
    put(thick_sheet(blanket, 8, 24, .008), 'wool', None, '#a8746a', uv=.11)


def night_table():
    """Lamp, alarm clock, reading glasses on a book, water — and her husband."""
    x, y = NIGHT_TABLE
    put(box(.42, .38, .02, .005), 'oak', at(x, y, .55), WOOD, uv=.6)
    put(box(.4, .36, .16, .004), 'oak', at(x, y, .455), WOOD, uv=.6, turn_grain=True)
    put(box(.016, .33, .13, .004), 'oak', at(x - .204, y, .455), '#d8c3a2', uv=.6, turn_grain=True)
    put(cylinder(.011, .02, 14, .004), 'brass', at(x - .21, y, .455, 0, -90, 0), '#b89a5e')
    for dx in (-.17, .17):
        for dy in (-.15, .15):
            put(cylinder(.014, .38, 10, .003, .02), 'oak', at(x + dx, y + dy, 0), WOOD, uv=.6)
    lamp = at(x + .08, y + .08, .56)
    base = [(0, 0), (.055, 0), (.06, .012), (.04, .05), (.045, .11), (.03, .17), (.012, .2), (.01, .25)]
    put(lathe(base, 28), 'gloss', lamp, '#d8cdb8')
    put(lathe([(.12, .23), (.075, .4), (.074, .4), (.119, .23)], 32), 'shade', lamp, '#f3e6cf')
    photo = at(x - .02, y - .1, .665, 0, -10, 165)
    art_box(photo, .014, .17, .21, '#8a6a44')
    picture(photo @ at(.0078, 0, 0), .135, .175, 'husband', 1.5)
    art_box(at(x - .09, y + .08, .575, 0, 0, 18), .13, .2, .028, '#5a6b78')
    for s in (-1, 1):
        ring = [(.022 * math.cos(a / 12 * 6.283) + s * .027, .019 * math.sin(a / 12 * 6.283), .006) for a in range(13)]
        put(tube(ring, .0016, 6, 1), 'metal', at(x - .09, y + .07, .59, 0, 0, 100), '#6a4d3a')
    put(tube([(-.05, 0, .006), (-.055, .06, .004), (-.05, .11, .003)], .0014, 5, 3), 'metal', at(x - .09, y + .07, .59, 0, 0, 100), '#6a4d3a')
    put(lathe([(0, .004), (.026, .004), (.032, .1), (.030, .1), (.025, .012), (0, .012)], 20), 'gloss', at(x + .14, y - .1, .56), '#cfdcdc')
    clock = at(x + .02, y - .0, .6, 0, 0, 200)
    put(box(.04, .085, .075, .014, 3), 'satin', clock, '#8a3f38')
    picture(clock @ at(.0207, 0, 0), .058, .058, 'clock')


def wardrobe():
    """Two doors, one a hand's breadth open; a suitcase and a hat box on top."""
    x, y, w, d = WARDROBE
    h, front = 2.02, WARDROBE[1] + WARDROBE[3] / 2
    put(box(w, d, h - .08, .006), 'oak', at(x, y, .08 + (h - .08) / 2), DARK, uv=.9)
    put(box(w + .04, d + .03, .03, .01), 'oak', at(x, y + .01, h), DARK, uv=.9, turn_grain=True)
    for s in (-1, 1):
        leaf = at(x + s * w / 4, front + .011, 1.04)
        put(box(w / 2 - .012, .022, h - .18, .006), 'oak', leaf, '#b79c7c', uv=.9)
        for z in (.46, -.44):       # a panel raised out of a darker groove, which runs along all its sides
            put(box(w / 2 - .146, .006, .744, .002), 'oak', leaf @ at(0, .0105, z), '#86694a', uv=.9)
            put(box(w / 2 - .17, .012, .72, .006), 'oak', leaf @ at(0, .014, z), '#bca284', uv=.9)
        put(cylinder(.013, .024, 16, .005), 'brass', leaf @ at(-s * (w / 4 - .06), .011, .0, -90), '#b89a5e')
    put(cylinder(.004, .03, 8, .001), 'brass', at(x - .05, front + .02, 1.12, -90), '#b89a5e')
    case = at(x - .3, y, h + .11)
    put(box(.62, .4, .18, .03, 4), 'satin', case, '#6b4d38')
    for s in (-.2, .2):
        put(box(.035, .404, .184, .004), 'rubber', case @ at(s, 0, 0), '#4a3526')
    put(tube([(-.07, .2, .0), (-.06, .235, .0), (.06, .235, .0), (.07, .2, 0)], .009, 8, 4), 'rubber', case, '#3a2a1e')
    put(cylinder(.17, .16, 32, .008), 'paper', at(x + .4, y, h + .015), '#b9a79a')
    put(cylinder(.175, .04, 32, .005), 'paper', at(x + .4, y, h + .15), '#c7b6a8')


def gown():
    """Her dressing gown on a hook beside the wardrobe; slippers where her feet find them."""
    hook = at(4.58, -4.985, 1.72)
    put(box(.1, .016, .05, .006), 'oak', hook, WOOD, uv=.5)
    put(tube([(0, .01, 0), (0, .06, -.02), (0, .07, .03)], .006, 8, 4), 'brass', hook, '#b89a5e')

    def cloth(u, v):
        shoulder = min(1, v / .14) ** .55
        a = (u - .5) * 2
        px = a * .25 * (.2 + .8 * shoulder) * (1 + .1 * v)
        bulge = math.cos(a * 1.4)
        waist = math.exp(-((v - .46) / .05) ** 2)
        return px * (1 - .12 * waist), .05 + .1 * bulge * (.5 + .5 * v) * (1 - .2 * waist) + .022 * math.sin(a * 8 + 1) * v, -.03 - v * 1.14
    put(sheet(cloth, 30, 16), 'wool', hook, '#9aa9b8', uv=.14)
    for s in (-1, 1):
        put(tube([(s * .17, .06, -.08), (s * .26, .1, -.3), (s * .27, .1, -.6)], .062, 12, 4, .8, .07), 'wool', hook, '#9aa9b8', uv=.14)
    collar = [(-.075, .05, -.02), (-.085, .115, -.07), (-.05, .16, -.22), (.02, .185, -.54)]
    for s in (-1, 1):        # the shawl collar, one side over the other
        put(tube([(-s * px, py + .004 * s, pz) for px, py, pz in collar], .03, 8, 4, .35, .016), 'wool', hook, '#8b9bab', uv=.14)
    put(tube([(-.2, .15, -.54), (0, .19, -.56), (.2, .15, -.54)], .017, 8, 5, .5), 'wool', hook, '#7f90a2', uv=.14)
    put(tube([(.02, .19, -.56), (.05, .2, -.75), (.04, .19, -.95)], .014, 8, 4, .4), 'wool', hook, '#7f90a2', uv=.14)
    for s in (-1, 1):
        shoe = at(BED[0] + .25 + s * .07, BED[1] + BED[3] / 2 + .16, 0, 0, 0, 4 * s)
        put(box(.085, .25, .016, .007, 2), 'rubber', shoe @ at(0, 0, .008), '#4b4038')

        def upper(u, v):
            a = (v - .5) * math.pi
            return .042 * math.sin(a) * (1 - .35 * u * u), .0 + .12 * u, .012 + (.05 - .022 * u) * math.cos(a)
        put(sheet(upper, 8, 10), 'wool', shoe, '#8a5f66', uv=.08)


def chest():
    """A chest of drawers with wedding and family photographs, a brush, a jewel box; a drawing by a grandchild above."""
    x, y, w, d = CHEST
    front = y - d / 2
    put(box(w, d, .82, .006), 'oak', at(x, y, .5), WOOD, uv=.8, turn_grain=True)
    put(box(w + .03, d + .02, .026, .008), 'oak', at(x, y, .92), WOOD, uv=.8, turn_grain=True)
    for k in range(3):
        z = .235 + k * .265
        put(box(w - .04, .02, .25, .005), 'oak', at(x, front - .008, z), '#d8c3a2', uv=.8, turn_grain=True)
        for s in (-.26, .26):
            put(cylinder(.014, .024, 16, .005), 'brass', at(x + s, front - .016, z, 90), '#b89a5e')
    put(thick_sheet(lambda u, v: (x + (u - .5) * .6, y + (v - .5) * .26, .936 + .0006 * math.sin(u * 40)), 12, 6, .002), 'wool', None, '#f6f2ea',
        uv=.06)
    for dx, cell, turn, wide in ((-.28, 'wedding', -82, .15), (-.06, 'family', -97, .17)):
        frame = at(x + dx, y + .06, 1.04, 0, -10, turn)
        art_box(frame, .014, wide + .03, .21, '#a98a52' if cell == 'wedding' else '#d9d4c8')
        picture(frame @ at(.0078, 0, 0), wide - .005, .175, cell, 1.4)
    put(box(.16, .11, .07, .008), 'oak', at(x + .22, y + .04, .972), '#8a5f42', uv=.4)
    put(box(.165, .115, .02, .008), 'oak', at(x + .22, y + .04, 1.015), '#8a5f42', uv=.4)
    put(lathe([(0, 0), (.03, 0), (.035, .02), (.03, .06), (.012, .075), (.012, .09), (0, .09)], 20), 'gloss', at(x + .36, y - .04, .938), '#c9a9b0')
    put(tube([(-.1, 0, .012), (0, 0, .016), (.04, 0, .016), (.11, 0, .016)], .016, 10, 3, .55, .024), 'oak', at(x + .12, y - .12, .938, 0, 0, 20),
        '#8a5f42', uv=.3)
    art = at(x + .1, -1.741, 1.62, 0, 0, -90)
    for dy, dz, cell, tilt in ((-.17, .03, 'kid_house', 3), (.17, -.02, 'kid_horse', -2)):
        sheet_of = art @ at(.002, dy, dz, tilt)
        picture(sheet_of, .3, .3, cell, 1.3)
        art_box(sheet_of @ at(.002, 0, .14), .004, .02, .02, '#c8503c', .002)


def window_side():
    """Radiator, curtains, a plant on the sill, a chair with a cushion."""
    a, b, low, _ = BED_WINDOW
    for i in range(14):
        put(box(.035, .056, .45, .012, 1), 'satin', at(1.48, a + .25 + i * .066, .40), '#f5f4f0')
    for z in (.18, .62):
        put(box(.05, .96, .03, .01), 'satin', at(1.48, a + .68, z), '#f5f4f0')
    put(tube([(1.49, a - .38, 2.28), (1.49, b + .38, 2.28)], .012, 8, 1), 'oak', None, WOOD)
    for y0, y1, seed in ((a - .34, a + .08, 3), (b - .08, b + .34, 5)):
        def cloth(u, v, y0=y0, y1=y1, seed=seed):
            fold = u * 2 * math.pi * 5
            py = y0 + (y1 - y0) * (u + .012 * math.sin(fold * 2 + seed))
            px = 1.5 + (.026 + .014 * v) * math.sin(fold + seed + .6 * math.sin(v * 2.2 + u * 8)) + .01 * math.sin(u * 5 + v * 3)
            return px, (y0 + y1) / 2 + (py - (y0 + y1) / 2) * (1 + .05 * v), 2.27 - v * 2.22
        put(sheet(cloth, 50, 7), 'linen', None, '#dcd3c6', uv=.5, density=1.6)
    put(lathe([(0, 0), (.05, 0), (.066, .1), (.066, .11), (.058, .11), (.056, .09), (0, .085)], 24), 'gloss', at(1.27, -3.9, low + .016), '#b9846a')
    leafy(at(1.27, -3.9, low + .1), 16, .17, .045, 8, ('#5c7a4e', '#6f8c5a', '#4d6b44'))
    x, y, turn = BED_CHAIR
    seat = at(x, y, 0, 0, 0, turn)
    chair(seat)

    put(cushion(.4, .38, .14, 12, 5, .42, 95, .01), 'wool', seat @ at(0, -.135, .665, -66, 4, 0), '#8fa38c', uv=.14)
    framed(at(5.0, -3.45, 1.62, 0, 0, 180), .62, .46, 'meadow', '#a98a52', .0)
    put(thick_sheet(lambda u, v: (BED[0] - .75 + 1.5 * u, BED[1] + BED[3] / 2 + .08 + .62 * v, .012 + .001 * math.sin(u * 40)), 14, 8, .009), 'wool',
        None, '#b3a596', uv=.12)
    put(lathe([(0, 0), (.05, 0), (.055, -.02), (.012, -.03), (.012, -.16)], 20), 'plain', at(3.2, -3.3, 2.5), '#d8d4ca')
    put(lathe([(.035, -.16), (.15, -.2), (.2, -.27), (.195, -.27), (.145, -.205), (.03, -.166)], 32), 'satin', at(3.2, -3.3, 2.5), '#efe9dc')
    lying(at(BED[0] - .2, BED[1] + .12, .6075, -2.8, -.6, 60), .2, .26, 'crossword')


def build():
    """Everything in the bedroom."""
    random.seed(17)
    for part in (bed, night_table, wardrobe, gown, chest, window_side):
        part()
