"""What three months change: small things shown later, each its own node."""
import math
import random

from kit.parts import at, node, put
from kit.shapes import box, cylinder, lathe, quad, tube
from kit.soft import cushion, thick_sheet

from furniture import art_box, cup, garden_chair, leafy, lying, picture, pot, rollator, round_tray, saucepan
from layout import ARMCHAIR, COFFEE, HALL_BATH, LIVING_WINDOW, TABLE

GREENS = ('#4f7a45', '#5f8a4d', '#3f6a3d', '#6b9257')


def flour():
    """She has baked: flour, bowl, rolling pin and buns on the table."""
    x, y = TABLE
    place = at(x, y, .7445)
    rnd = random.Random(2)
    put(lathe([(0, .001), (.16, .001), (.175, 0)], 24), 'paper', place @ at(-.2, -.2), '#f6f3ea')
    for _ in range(22):
        spot = place @ at(-.2 + rnd.gauss(0, .12), -.2 + rnd.gauss(0, .1), .0015)
        put(lathe([(0, .0015), (rnd.uniform(.006, .02), 0)], 8), 'paper', spot, '#f6f3ea')
    bowl = [(0, 0), (.06, 0), (.12, .07), (.135, .12), (.13, .12), (.115, .075), (.05, .012), (0, .012)]
    put(lathe(bowl, 28), 'gloss', place @ at(.2, -.26), '#d9cdb4')
    put(lathe([(0, .08), (.06, .085), (.105, .07)], 20), 'paper', place @ at(.2, -.26), '#eee0bf')
    pin = place @ at(-.22, -.14, .03, 0, 90, 20)
    put(lathe([(0, -.2), (.012, -.2), (.014, -.12), (.028, -.115), (.03, 0), (.028, .115), (.014, .12), (.012, .2), (0, .2)], 18), 'satin', pin,
        '#d0aa72')
    put(box(.3, .2, .01, .004, 2), 'satin', place @ at(-.28, .2, .005, 0, 0, 14), '#3f4346')
    for k in range(6):
        bun = place @ at(-.28, .2, .01, 0, 0, 14) @ at(-.09 + .09 * (k % 3), -.045 + .09 * (k // 3))
        put(lathe([(0, 0), (.036, .002), (.041, .015), (.032, .034), (.012, .042), (0, .043)], 16), 'satin', bun, '#b97a3c')


def tray():
    """The cold meal: a tray with foil."""
    x, y = TABLE
    place = at(x - .08, y - .26, .7445, 0, 0, -8)
    round_tray(place, .44, .32, '#8a9790')
    put(box(.2, .15, .032, .01, 2), 'steel', place @ at(-.06, .02, .024), '#c9cccc')
    put(box(.19, .14, .004, .0015, 1), 'metal', place @ at(-.06, .02, .042, 2), '#dfe2e2')
    put(lathe([(0, 0), (.04, 0), (.045, .04), (.043, .04), (0, .03)], 18), 'satin', place @ at(.13, .06, .008), '#efece4')
    for k, turn in enumerate((88, 94)):
        put(box(.17, .016, .003, .001, 1), 'metal', place @ at(.1 + k * .035, -.06, .01, 0, 0, turn), '#c9cccc')


def window_plants():
    """Green again, in the same pots."""
    low = LIVING_WINDOW[2] + .017
    rnd = random.Random(4)
    for x, r, h, c, n in ((.85, .075, .13, '#d9d2c4', 22), (1.35, .06, .11, '#b06a4a', 18), (2.2, .065, .12, '#6f8791', 18)):
        pot(at(x, 5.1, low), r, h, c)
        leafy(at(x, 5.1, low + h * .85), n, .22, .06, n, GREENS)
        for _ in range(8 if x > 1 else 0):
            bloom = at(x + rnd.uniform(-.09, .09), 5.1 + rnd.uniform(-.06, .06), low + h + rnd.uniform(.06, .15))
            put(lathe([(0, -.01), (.013, -.003), (.016, .006), (0, .012)], 6), 'leaf', bloom, '#d0566a')


def bathroom_door():
    """The bathroom door, closed by herself; light shows beneath."""
    a, b, _, high = HALL_BATH
    mid, w = (a + b) / 2, b - a - .01
    put(box(w, .042, high - .035, .004), 'satin', at(mid, -.06, (high - .035) / 2 + .03), '#efece4')
    for side in (-1, 1):
        for z, h in ((1.48, .84), (.55, .7)):
            put(box(w * .66, .012, h, .006), 'satin', at(mid, -.06 + side * .022, z), '#f2efe8')
        put(tube([(0, 0, 0), (0, side * .05, 0), (.11, side * .055, 0)], .009, 8, 4), 'metal', at(a + .08, -.06 + side * .02, 1.03), '#b9bbb9')
    put(box(.03, .008, .03, .003), 'satin', at(a + .08, -.086, .93), '#a8452e')


def dusty_aids():
    """The aids that were never used, shoved on top of the high cupboard, under dust."""
    place = at(7.38, 2.7, 2.172)
    put(lathe([(0, 0), (.098, 0), (.104, .006), (.104, .03), (.101, .05), (.09, .066), (0, .07)], 32), 'plain', place, '#b9b8b0')
    put(box(.05, .03, .004, .001, 1), 'plain', place @ at(0, 0, .07), '#6d706e')
    frame = place @ at(0, .32, 0, 0, 0, 20)
    for s in (-1, 1):
        put(tube([(s * .1, -.1, .01), (s * .1, .08, .01), (s * .1, .1, .2), (s * .06, .1, .3)], .008, 8, 4), 'plain', frame, '#a9a79e')
    put(tube([(-.1, -.1, .01), (0, -.13, .06), (.1, -.1, .01)], .008, 8, 4), 'plain', frame, '#a9a79e')


def build():
    """All the nodes later_*."""
    cx, cy = COFFEE
    with node('later_flour'):
        flour()
    with node('later_tray'):
        tray()
    with node('later_rollator_door'):
        rollator(at(7.1, -1.22, 0, rz=-90), '#5a2f35')
    with node('later_neighbour_cup'):
        cup(at(cx + .27, cy + .04, .485, 0, 0, -30), '#c9d8d4')
        put(lathe([(0, .002), (.06, .002), (.09, .012), (.088, .015), (.05, .007), (0, .007)], 28), 'gloss', at(cx - .02, cy - .3, .485), '#f3efe6')
        for k in range(3):
            put(box(.05, .035, .022, .008, 2), 'satin', at(cx - .02 + .03 * (k - 1), cy - .3 + .012 * (k % 2), .504, 0, 0, 40 * k), '#b97a3c')
    with node('later_calendar'):
        picture(at(6.1, 2.404, 1.35, 0, 0, 90), .34, .42, 'calendar')
        art_box(at(6.1, 2.408, 1.57), .36, .012, .02, '#8a6a44')
    with node('later_dust'):
        dusty_aids()
    with node('later_lamp_hall'):
        put(box(.16, .05, .09, .014, 3), 'satin', at(4.4, -.145, .55), '#f8f7f2')
        put(box(.13, .006, .05, .004, 2), 'satin', at(4.4, -.172, .545), '#fff3d2')
        put(lathe([(0, .018), (.01, .014), (.013, 0)], 12), 'satin', at(4.4, -.17, .58, 90), '#ffffff')
    with node('later_plants'):
        window_plants()
    with node('later_songbook'):
        ax, ay, turn = ARMCHAIR
        seat = at(ax, ay, .485, 0, 0, turn) @ at(0, .06, 0, 9, 0, 8)
        for k in range(3):
            lying(seat @ at(.02 * k, -.02 * k, .004 + .003 * k, 0, 0, -14 * k), .2, .28, 'song')
    with node('later_tablet'):
        tablet = at(TABLE[0] + .26, TABLE[1] + .16, .748, 0, 0, 200) @ at(0, 0, 0, 20)
        put(box(.25, .012, .18, .005, 2), 'satin', tablet @ at(0, 0, .092), '#20262a')
        put(box(.23, .002, .16, 0), 'gloss', tablet @ at(0, .0066, .092), '#7fa6ae')
        put(box(.2, .08, .008, .003, 1), 'satin', at(TABLE[0] + .26, TABLE[1] + .16, .75, 0, 0, 200) @ at(0, -.03, 0), '#20262a')
        put(lathe([(0, 0), (.045, 0)], 20), 'plain', tablet @ at(.01, .0082, .1, -90), '#e2c1a4')
        put(lathe([(0, 0), (.05, -.001)], 20), 'plain', tablet @ at(.01, .0079, .12, -90), '#8a7a6a')
    with node('later_door_closed'):
        bathroom_door()
    with node('later_robot'):
        body = [(0, .012), (.155, .012), (.165, .03), (.165, .07), (.155, .082), (.05, .084), (.048, .092), (0, .093)]
        put(lathe(body, 36), 'satin', at(3.0, 3.05), '#3a4043')
        put(lathe([(.09, .0835), (.094, .0845), (.098, .0835)], 30), 'metal', at(3.0, 3.05), '#b9bbb9')
        put(cylinder(.008, .004, 12, .001), 'plain', at(2.92, 3.03, .083), '#8fe0a8')
    with node('later_pots_low'):
        saucepan(at(7.2, 3.32, .901), .125, .13, '#33566b')
        saucepan(at(7.3, 4.585, .907), .14, .15, '#a23a2e')
    with node('later_chairs'):
        garden_chair(at(4.85, 6.5, -.04, rz=-150))
        garden_chair(at(3.25, 6.75, -.04, rz=-205), '#8fa79a')
