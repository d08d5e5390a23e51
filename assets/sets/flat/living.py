"""The living room and its spots."""
import math
import random

from kit.parts import at, node, put
from kit.shapes import box, cylinder, lathe, tube
from kit.soft import cushion, sheet, thick_sheet

from furniture import art_box, chair, cup, framed, leaf, lying, picture, pot, book_row
from layout import ARMCHAIR, CHAIRS, COFFEE, LIVING_WINDOW, PHONE, RUG, RUG_SIZE, SIDEBOARD, SOFA, TABLE, TABLE_R

CLOTH = '#8d9aa3'


def sofa():
    """A three-seater against the left wall."""
    x0, y0 = SOFA

    def place(x, y, z, **turn):
        return at(x0 + x, y0 + y, z, **turn)

    put(box(.84, 2.1, .16, .04, 3), 'wool', place(0, 0, .26), CLOTH, uv=.22)
    for i, y in enumerate((-.64, 0, .64)):
        put(cushion(.74, .635, .24, 11, 8., .30, 10 + i, .008, .018), 'wool', place(.06, y, .43), CLOTH, uv=.22)
        put(cushion(.52, .63, .25, 10, 7., .34, 20 + i, .012), 'wool', place(-.25, y, .68, ry=-76), CLOTH, uv=.22)
    put(box(.15, 2.1, .52, .06, 4), 'wool', place(-.36, 0, .56, ry=-7), CLOTH, uv=.22)
    for y in (-1.0, 1.0):
        put(box(.86, .14, .36, .055, 4), 'wool', place(0, y, .46), CLOTH, uv=.22)
    for x in (-.33, .33):
        for y in (-.95, .95):
            put(cylinder(.017, .19, 12, .004, .024), 'oak', place(x, y, 0), '#e8dac4', uv=.6)
    put(cushion(.46, .46, .17, 12, 5, .42, 31, .016), 'wool', place(-.02, .78, .66, rx=12, ry=-68, rz=-8), '#c98f4e', uv=.16)
    put(cushion(.44, .44, .16, 12, 5, .42, 32, .016), 'wool', place(-.05, -.72, .66, rx=-10, ry=-66, rz=9), '#e8e2d6', uv=.16)
    put(cushion(.38, .50, .14, 12, 5, .42, 33, .014), 'wool', place(.07, -.40, .63, rx=-6, ry=-62, rz=14), '#5d6f63', uv=.16)

    def throw(u, v):
        a = (u - .5) * 1.15
        if abs(a) < .12:
            y, z = 1.0 + a * .66, .66 + .004 * math.sin(v * 17)
        else:
            y = 1.0 + math.copysign(.085 + .006 * math.sin(v * 11 + u * 3), a)
            z = .66 - (abs(a) - .12) * .78
        return (x0 + .03 + (v - .5) * .5 + .012 * math.sin(u * 7), y0 + y + .006 * math.sin(v * 23 + u * 4),
                z + .006 * math.sin(v * 12))
    put(thick_sheet(throw, 30, 14, .009), 'wool', None, '#b56a50', uv=.12)


def rug():
    """The rug; its corner by the way from the hall is turned up."""
    x0, y0 = RUG
    w, d = RUG_SIZE

    def f(u, v):
        x, y = x0 + (u - .5) * w, y0 + (v - .5) * d
        z = .014 + .0012 * math.sin(u * 31) * math.sin(v * 27)
        lift = max(0, (u - .8) / .2) * max(0, 1 - v / .34)    # the corner at +x, -y
        curl = lift ** 1.5
        wave = .012 * math.exp(-((u - .72) / .06) ** 2) * max(0, 1 - v / .5)
        return x - .07 * curl, y + .02 * curl, z + .075 * curl + wave
    with node('spot_rug'):
        put(thick_sheet(f, 24, 22, .011), 'rug', None, keep_uv=True)


def turn_up(mesh):
    """Turn the rug's corner up further, after its chart is packed and lit: so how far it stands up can change without a bake."""
    x0, y0 = RUG
    w, d = RUG_SIZE
    for vertex in mesh.vertices:
        u, v = (vertex.co.x - x0) / w + .5, (vertex.co.y - y0) / d + .5
        curl = min(1, max(0, (u - .74) / .22)) * min(1, max(0, 1 - v / .3))
        vertex.co.x -= .07 * curl
        vertex.co.y += .03 * curl
        vertex.co.z += .06 * curl


def coffee_table():
    """Round, with a lower shelf; two cups set out, waiting."""
    x, y = COFFEE
    top = [(0, .452), (.40, .452), (.425, .462), (.43, .474), (.425, .482), (.41, .485), (0, .485)]
    put(lathe(top, 40), 'oak', at(x, y), '#f0e4d0', uv=.7)
    put(lathe([(0, .2), (.27, .2), (.285, .208), (.27, .218), (0, .218)], 32), 'oak', at(x, y), '#f0e4d0', uv=.7)
    for k in range(3):
        a = k * 2.094 + .4
        leg = [(.36 * math.cos(a), .36 * math.sin(a), .005), (.29 * math.cos(a), .29 * math.sin(a), .455)]
        put(tube(leg, .014, 10, 1, 1, .021), 'oak', at(x, y), '#ecdfc8', uv=.7)
    lying(at(x - .17, y + .2, .487, 0, 0, 24), .3, .4, 'paper')
    for s in (-1, 1):
        ring = [(.026 * math.cos(a / 12 * 6.283) + s * .031, .022 * math.sin(a / 12 * 6.283), .012) for a in range(13)]
        put(tube(ring, .0018, 6, 1), 'metal', at(x - .05, y + .05, .487, 0, 0, -20), '#5b4634')
    with node('spot_cups'):
        cup(at(x + .16, y - .16, .485, 0, 0, 40), full=False)
        cup(at(x - .16, y - .2, .485, 0, 0, 160), full=False)
        put(lathe([(0, 0), (.05, 0), (.06, .012), (.058, .014), (.045, .006), (0, .006)], 20), 'gloss',
            at(x + .02, y - .02, .485), '#e9e4d8')
        for k in range(3):
            put(cylinder(.021, .008, 12, .003), 'plain', at(x + .02 + .02 * math.cos(k * 2.1), y - .02 + .02 * math.sin(k * 2.1),
                .492 + k * .003, 4 * k), '#c9975a')


def armchair():
    """Bent oak with loose cushions, by the window."""
    x, y, turn = ARMCHAIR
    a = at(x, y, 0, rz=turn)
    for s in (-1, 1):
        arm = [(s * .33, .34, 0), (s * .33, .33, .3), (s * .33, .30, .545), (s * .33, .05, .575), (s * .33, -.28, .545),
               (s * .33, -.40, .28), (s * .33, -.46, 0)]
        put(tube(arm, .017, 10, 5, 1.5), 'oak', a, '#dccbb0', uv=.5)
        put(tube([(s * .33, .33, .33), (s * .33, -.40, .25)], .014, 8, 1, 1.6), 'oak', a, '#dccbb0', uv=.5)
    for dy, dz in ((.33, .33), (-.39, .25)):
        put(tube([(-.33, dy, dz), (.33, dy, dz)], .014, 8, 1), 'oak', a, '#dccbb0', uv=.5)
    put(cushion(.60, .66, .17, 14, 7, .33, 41, .006, .012), 'wool', a @ at(0, 0, .385, rx=7), '#b9ab92', uv=.2)
    put(box(.56, .68, .12, .056, 4), 'wool', a @ at(0, -.36, .71, rx=-70), '#b9ab92', uv=.2)
    put(box(.46, .2, .1, .049, 4), 'wool', a @ at(0, -.365, .985, rx=-70), '#b9ab92', uv=.2)


def dining():
    """The round table where one sits with Inger, three chairs, a pendant lamp above."""
    x, y = TABLE
    r = TABLE_R
    top = [(0, .712), (r - .03, .712), (r - .005, .72), (r, .73), (r - .005, .738), (r - .02, .742), (0, .742)]
    put(lathe(top, 48), 'oak', at(x, y), '#ebdcc4', uv=.8)
    put(lathe([(.05, .04), (.042, .3), (.05, .7)], 24), 'oak', at(x, y), '#e6d6bb', uv=.8)
    for k in range(4):
        a = k * math.pi / 2 + .6
        foot = [(.03 * math.cos(a), .03 * math.sin(a), .16), (.2 * math.cos(a), .2 * math.sin(a), .07),
                (.38 * math.cos(a), .38 * math.sin(a), .018)]
        put(tube(foot, .026, 10, 4, .8, .018), 'oak', at(x, y), '#e6d6bb', uv=.8)
    for cx, cy, turn in CHAIRS:
        chair(at(cx, cy, 0, rz=turn))

    def runner(u, v):
        px, py = (u - .5) * .34, (v - .5) * .86
        return x + px, y + py, .7435 + .0006 * math.sin(v * 40)
    put(sheet(runner, 4, 8), 'linen', None, '#cfd6cd', uv=.18)
    bowl = [(0, .006), (.05, 0), (.10, .022), (.14, .062), (.137, .064), (.095, .028), (0, .014)]
    put(lathe(bowl, 48), 'gloss', at(x, y + .04, .745), '#4c6470')
    apple = [(0, -.030), (.018, -.033), (.031, -.022), (.038, -.004), (.0385, .010), (.032, .025), (.019, .033), (.008, .031), (.003, .026), (0, .024)]
    orange = [(.036 * math.sin(t * math.pi / 12), -.036 * math.cos(t * math.pi / 12)) for t in range(13)]
    for i, (px, py, c) in enumerate(((.03, .06, '#b8432b'), (-.045, .07, '#a8b24a'), (0, -.01, '#d0812c'))):
        fruit = at(x + px, y + py, .808, rx=i * 23 - 10, ry=i * 17 - 8)
        if i < 2:
            put(lathe(apple, 28), 'satin', fruit, c)
            put(tube([(0, 0, .024), (.002, 0, .034), (.006, 0, .042)], .0014, 5, 2), 'plain', fruit, '#5b4630')
        else:
            put(lathe(orange, 28), 'plain', fruit, c)
    shades = ((.235, .09, 1.66, 1.75), (.155, .055, 1.755, 1.81), (.085, .03, 1.815, 1.86))
    for r0, r1, z0, z1 in shades:
        rm, zm = r0 + (r1 - r0) * .45, z0 + (z1 - z0) * .62
        shade = [(r0, z0), (rm, zm), (r1, z1), (r1 - .002, z1 - .001), (rm - .001, zm - .003), (r0 - .003, z0)]
        put(lathe(shade, 40), 'satin', at(x, y), '#f7f4ec')
    put(tube([(0, 0, 1.86), (0, 0, 2.5)], .004, 6, 1), 'plain', at(x, y), '#e8e4da')
    put(lathe([(0, 2.47), (.045, 2.47), (.05, 2.5)], 16), 'plain', at(x, y), '#f2efe7')


def window_corner():
    """Curtains, radiator, lamp, withered plants."""
    a, b, low, _ = LIVING_WINDOW
    put(tube([(a - .42, 4.9, 2.32), (b + .42, 4.9, 2.32)], .012, 8, 1), 'metal', None, '#2c2b2a')
    for x0, x1, seed in ((a - .34, a + .12, 1), (b - .12, b + .34, 2)):
        def cloth(u, v, x0=x0, x1=x1, seed=seed):
            fold = u * 2 * math.pi * 5
            amp = .028 + .018 * v
            x = x0 + (x1 - x0) * (u + .018 * math.sin(fold * 2 + seed))
            mid = (x0 + x1) / 2
            y = 4.9 + amp * math.sin(fold + seed + .7 * math.sin(v * 2.2 + u * 9)) + .012 * math.sin(u * 5 + v * 3)
            return mid + (x - mid) * (1 + .05 * v), y, 2.31 - v * 2.28
        put(sheet(cloth, 60, 7), 'linen', None, '#efe8da', uv=.5, density=1.9)
    for i in range(16):
        put(box(.062, .035, .5, .012, 1), 'satin', at(.98 + i * .07, 4.925, .40), '#f5f4f0')
    for z in (.155, .645):
        put(box(1.16, .05, .03, .01), 'satin', at(1.505, 4.925, z), '#f5f4f0')
    put(cylinder(.02, .07, 12), 'plain', at(.93, 4.925, .58, 0, -90, 0), '#ffffff')
    put(lathe([(0, 0), (.14, 0), (.145, .008), (.14, .018), (.02, .026), (0, .026)], 28), 'metal', at(2.84, 4.72), '#2b2a29')
    put(tube([(0, 0, .02), (0, 0, 1.42)], .009, 8, 1), 'metal', at(2.84, 4.72), '#2b2a29')
    put(lathe([(.13, 1.60), (.20, 1.32), (.198, 1.32), (.128, 1.60)], 32), 'shade', at(2.84, 4.72), '#f3e6cb')
    with node('spot_plants'):
        sill = low + .017
        rnd = random.Random(4)
        for px, r, h, c, n in ((.85, .075, .13, '#d9d2c4', 11), (1.35, .06, .11, '#b06a4a', 9), (2.2, .065, .12, '#6f8791', 8)):
            pot(at(px, 5.1, sill), r, h, c, '#6b5a46')
            for _ in range(n):
                stem = at(px, 5.1, sill + h * .85, rz=rnd.uniform(0, 360)) @ at(rx=rnd.uniform(20, 60))
                leaf(stem, rnd.uniform(.12, .24), rnd.uniform(.02, .04), rnd.choice(('#8a7448', '#9b8552', '#7a6a3e', '#6f6b3a')),
                     rnd.uniform(1.0, 1.7))


def phone_corner():
    """A small table with the telephone; its lead crosses the way to the terrace door."""
    x, y = PHONE
    put(lathe([(0, .5), (.2, .5), (.215, .51), (.2, .522), (0, .522)], 28), 'oak', at(x, y), '#d1b895', uv=.5)
    for k in range(3):
        a = k * 2.094 + .3
        put(tube([(.17 * math.cos(a), .17 * math.sin(a), 0), (.1 * math.cos(a), .1 * math.sin(a), .5)], .012, 8, 1), 'oak',
            at(x, y), '#d1b895', uv=.5)
    with node('spot_phone_lead'):
        base = at(x, y, .522, rz=200)
        put(box(.17, .21, .05, .015, 3), 'satin', base @ at(0, 0, .028, 6), '#3a3d40')
        for r in range(4):
            for c in range(3):
                put(box(.024, .018, .008, .003, 1), 'satin', base @ at((c - 1) * .034 + .03, .03 - r * .028, .058, 6), '#e9e6dc')
        put(tube([(-.055, -.09, .07), (-.055, -.03, .088), (-.055, .04, .088), (-.055, .1, .075)], .017, 10, 5), 'satin', base,
            '#2c2f32')
        for s in (-.085, .09):
            put(box(.05, .05, .035, .014, 3), 'satin', base @ at(-.055, s, .068), '#2c2f32')
        lead = [(x - .02, y - .12, .53), (x - .17, y - .16, .5), (x - .24, y - .2, .2), (x - .3, y - .26, .008), (x - .6, y - .42, .006),
                (x - .85, y - .18, .006), (x - 1.05, y - .36, .022), (x - 1.3, y - .12, .006), (x - 1.52, y + .02, .006),
                (x - 1.62, y + .22, .03), (x - 1.62, y + .325, .2)]
        put(tube(lead, .0055, 6, 8), 'satin', None, '#d8d2c4')
        put(box(.07, .012, .07, .005), 'satin', at(x - 1.62, y + .332, .22), '#f4f2ec')


def sideboard():
    """A low oak sideboard; the middle drawer stands ajar and shows the tablet her son gave her."""
    x, y = SIDEBOARD
    put(box(1.5, .42, .44, .008), 'oak', at(x, y, .36), '#c9af8c', uv=.7, turn_grain=True)
    put(box(1.54, .44, .024, .008), 'oak', at(x, y, .59), '#cdb594', uv=.7, turn_grain=True)
    for dx in (-.66, .66):
        for dy in (-.15, .15):
            put(cylinder(.016, .14, 10, .003, .024), 'oak', at(x + dx, y + dy, 0), '#b89c78', uv=.5)
    for dx in (-.49, .49):
        put(box(.47, .018, .38, .004), 'oak', at(x + dx, y + .215, .355), '#cbb291', uv=.6, turn_grain=True)
        put(cylinder(.012, .02, 12, .004), 'brass', at(x + dx - math.copysign(.18, dx), y + .225, .38, -90), '#a98a52')
    put(box(.48, .018, .18, .004), 'oak', at(x, y + .215, .25), '#cbb291', uv=.6, turn_grain=True)
    put(cylinder(.012, .02, 12, .004), 'brass', at(x, y + .225, .27, -90), '#a98a52')
    # on top: a crocheted mat, a lamp, photographs of grandchildren
    put(lathe([(0, .604), (.14, .604), (.15, .607)], 24), 'linen', at(x - .45, y), '#efe9dc', uv=.1)
    put(lathe([(0, .607), (.06, .607), (.075, .65), (.06, .72), (.02, .77), (.018, .82)], 24), 'gloss', at(x - .45, y), '#58727a')
    put(lathe([(.10, .81), (.07, .98), (.069, .98), (.099, .81)], 28), 'shade', at(x - .45, y), '#f0e2c8')
    for dx, dy, turn, cell in ((.35, .02, 96, 'harbour'), (.53, .06, 78, 'fern')):
        frame = at(x + dx, y + dy, .69, 0, -10, turn)
        art_box(frame, .012, .13, .17, '#a98a52')
        picture(frame @ at(.0068, 0, 0), .1, .14, cell)
    with node('spot_tablet'):
        front = y + .215 + .17
        put(box(.48, .018, .17, .004), 'oak', at(x, front, .445), '#cbb291', uv=.6, turn_grain=True)
        put(box(.44, .36, .008, .002, 1), 'oak', at(x, front - .18, .37), '#dac8aa', uv=.6)
        for s in (-1, 1):
            put(box(.012, .36, .13, .003, 1), 'oak', at(x + s * .222, front - .18, .43), '#dac8aa', uv=.6)
        put(box(.19, .27, .009, .004, 2), 'oak', at(x + .02, front - .11, .452, 10, 0, 90 + 8), '#20262a', uv=.4)
        put(box(.17, .25, .002, .0), 'oak', at(x + .02, front - .11, .4575, 10, 0, 90 + 8), '#33474d', uv=.4)
        put(box(.1, .05, .03, .006), 'oak', at(x - .15, front - .12, .39, 0, 0, 20), '#e8e4da', uv=.3)


def bookcase():
    """A bookcase on the left wall, beside the window."""
    x, y0, y1, d = .0, 3.5, 4.46, .28
    for y in (y0, y1):
        put(box(d, .022, 1.86, .003), 'oak', at(x + d / 2, y, .93), '#d3bb9a', uv=.7)
    put(box(.008, y1 - y0, 1.84, 0), 'oak', at(x + .008, (y0 + y1) / 2, .93), '#c9af8c', uv=.7)
    for z in (.06, .42, .76, 1.1, 1.44, 1.84):
        put(box(d, y1 - y0, .022, .003), 'oak', at(x + d / 2, (y0 + y1) / 2, z), '#d3bb9a', uv=.7, turn_grain=True)
    for z, start, length, seed in ((.431, .03, .6, 3), (.771, .2, .7, 4), (1.111, .03, .4, 5), (1.451, .1, .62, 6), (.071, .1, .5, 7)):
        book_row(at(x + .02, y0 + .02 + start, z, 0, 0, 90), length, seed, .17)
    vase = [(0, 0), (.04, 0), (.055, .03), (.06, .07), (.04, .13), (.018, .16), (.02, .19), (.016, .19), (.012, .16), (0, .15)]
    put(lathe(vase, 24), 'gloss', at(x + .15, y1 - .25, 1.111), '#7f97a0')
    put(lathe([(0, 0), (.05, 0), (.07, .04), (.068, .09), (.06, .1), (.055, .09), (0, .05)], 24), 'gloss', at(x + .15, y1 - .16, .431),
        '#c9b79c')
    frame = at(x + .17, y1 - .42, 1.21, 0, -8, 0)
    art_box(frame, .014, .16, .2, '#3a3532')
    picture(frame @ at(.008, 0, 0), .125, .165, 'choir')


def pictures():
    """Paintings over the sofa, the choir over the sideboard, the clock that stopped."""
    framed(at(0, 1.35, 1.58), .66, .52, 'sea')
    framed(at(0, 2.1, 1.66), .40, .50, 'fern', '#3a3532')
    framed(at(0, 2.1, 1.2), .40, .30, 'harbour', '#3a3532', .03)
    framed(at(0, 2.68, 1.56), .46, .46, 'shapes')
    with node('spot_choir'):
        framed(at(1.2, 0, 1.5, 0, 0, 90), .74, .40, 'choir', '#8a6a44', .035)
    framed(at(4.16, 0, 1.55, 0, 0, 90), .34, .42, 'song', '#8a6a44', .03)
    # three plates by the dining table, low enough to be seen below the lamp
    for y, z in ((1.26, 1.4), (1.54, 1.45), (1.82, 1.4)):
        plate = at(4.798, y, z, 0, 0, 180) @ at(0, 0, 0, 0, 90, 0)
        put(lathe([(0, 0), (.06, 0), (.1, .012), (.103, .021), (.064, .009), (0, .009)], 26), 'gloss', plate, '#eef0ee')
        put(lathe([(0, .006), (.06, .006), (.06, .0096), (0, .0102)], 26), 'gloss', plate, '#6f8ba3')
    face = at(4.8, 2.35, 1.86, 0, 0, 180) @ at(0, 0, 0, 0, 90, 0)
    put(lathe([(0, 0), (.145, 0), (.15, .012), (.145, .026), (.138, .026), (.134, .016)], 36), 'oak', face, '#b89c78', uv=.4)
    picture(at(4.8, 2.35, 1.86, 0, 0, 180) @ at(.0165, 0, 0), .27, .27, 'clock')


def build():
    """Everything in the living room."""
    random.seed(7)
    for part in (sofa, rug, coffee_table, armchair, dining, window_corner, phone_corner, sideboard, bookcase, pictures):
        part()
