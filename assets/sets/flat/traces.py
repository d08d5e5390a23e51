"""Traces of a life in the living room: knitting, a radio, candles, a flag for birthdays, a grandchild's drawing, slippers."""
import math
import random

from kit.parts import at, put
from kit.shapes import box, cylinder, lathe, tube
from kit.soft import cushion, thick_sheet

from furniture import art_box, lying, picture
from layout import BOOKCASE, COFFEE, KNITTING, SIDEBOARD, TABLE


def yarn(place, r, color, seed):
    """A ball of yarn."""
    rnd = random.Random(seed)
    profile = [(r * math.sin(t * math.pi / 8), -r * math.cos(t * math.pi / 8)) for t in range(9)]
    put(lathe(profile, 16), 'wool', place, color, uv=.05)
    for _ in range(4):
        turn = place @ at(0, 0, 0, rnd.uniform(0, 180), rnd.uniform(0, 180), 0)
        ring = [(r * 1.01 * math.cos(a * .5236), r * 1.01 * math.sin(a * .5236), r * .12 * math.sin(a * 1.3)) for a in range(13)]
        put(tube(ring, r * .055, 3, 1), 'wool', turn, color, uv=.05, density=.5)


def knitting():
    """A basket beside the armchair; a sock has been on the needles for a long time."""
    basket = at(*KNITTING)
    put(lathe([(0, .01), (.12, .01), (.13, .02), (.165, .19), (.16, .2), (.15, .19), (.118, .03), (0, .03)], 32), 'oak', basket, '#b89c78', uv=.25)
    for k in range(6):
        z, r = .035 + k * .027, .133 + .0062 * k
        ring = [(r * math.cos(a * .3927), r * math.sin(a * .3927), z) for a in range(17)]
        put(tube(ring, .009, 4, 1), 'oak', basket, '#c6ac8a', uv=.25, density=.6)
    yarn(basket @ at(.04, .03, .18), .055, '#8a5f66', 1)
    yarn(basket @ at(-.06, -.02, .17), .05, '#c9b48a', 2)
    yarn(basket @ at(.02, -.08, .16), .045, '#5f7d8a', 3)

    def sock(u, v):
        a = u * 2 * math.pi
        return -.02 + .035 * math.cos(a), -.02 + .13 * v, .225 + .012 * math.sin(a) - .02 * math.sin(v * 3)
    put(thick_sheet(sock, 14, 6, .004), 'wool', basket, '#8a5f66', uv=.05)
    for turn in (15, -25, 40):
        put(tube([(-.1, 0, 0), (.1, 0, .02)], .0018, 6, 1), 'metal', basket @ at(-.02, .11, .225, 0, 0, turn), '#c9cccc')
    strand = [(.04, .03, .23), (.12, .08, .2), (.19, .1, .06), (.22, .06, .004), (.3, .12, .004)]
    put(tube(strand, .0018, 5, 6), 'wool', basket, '#8a5f66', uv=.05, density=.5)


def on_the_sideboard():
    """An old radio, two candlesticks, a bowl of keys and stamps."""
    x, y, z = SIDEBOARD[0], SIDEBOARD[1], .602
    radio = at(x + .08, y - .02, z + .1)
    put(box(.3, .12, .19, .016, 3), 'oak', radio, '#a98f72', uv=.4, turn_grain=True)
    put(box(.17, .006, .15, .004), 'wool', radio @ at(-.045, .062, 0), '#c9bda6', uv=.06)
    put(box(.085, .006, .05, .003), 'paper', radio @ at(.088, .062, .035), '#efe8d4')
    for k in range(2):
        put(cylinder(.014, .016, 18, .004), 'satin', radio @ at(.068 + k * .042, .062, -.04, -90), '#3a3330')
    put(tube([(.13, -.04, .09), (.2, -.05, .36)], .0022, 6, 1), 'metal', radio, '#c9cccc')
    for dx, tall in ((-.17, .16), (-.25, .11)):
        stick = at(x + dx, y + .06, z)
        put(lathe([(0, 0), (.036, 0), (.038, .006), (.012, .014), (.009, .03), (.009, tall * .3), (.017, tall * .36), (.017, tall * .42),
                   (0, tall * .42)], 24), 'brass', stick, '#c8a763')
        put(cylinder(.0105, tall, 14, .003, .0095), 'plain', stick @ at(0, 0, tall * .4), '#f1ead9')
        put(tube([(0, 0, tall * 1.4), (.001, 0, tall * 1.4 + .012)], .0012, 5, 1), 'rubber', stick, '#2a2624')


def on_the_tables():
    """Crossword and pencil, a box of tissues, a flag on the dining table: it was somebody's birthday."""
    x, y = COFFEE
    lying(at(x + .2, y + .17, .4875, 0, 0, -20), .21, .28, 'crossword')
    put(tube([(-.075, 0, 0), (.075, 0, 0)], .0035, 6, 1), 'plain', at(x + .24, y + .12, .4925, 0, 0, 40), '#c98a2b')
    pole = at(TABLE[0] + .35, TABLE[1] - .1, .744)
    put(lathe([(0, 0), (.03, 0), (.032, .008), (.006, .014), (.004, .02)], 20), 'oak', pole, '#d3bfa0', uv=.2)
    put(cylinder(.0035, .34, 8, .001), 'oak', pole, '#efe4d0', uv=.2)
    for dz, dx, sx, sz, c in ((.28, .055, .11, .085, '#b5282e'), (.28, .055, .1102, .013, '#f6f3ee'), (.28, .042, .013, .0852, '#f6f3ee')):
        art_box(pole @ at(dx, 0, dz), sx, .002 if c == '#b5282e' else .008, sz, c, 0)


def drawings_and_cards():
    """A drawing pinned up by the door, postcards on the bookcase."""
    art = at(4.8, .42, 1.42, 0, 0, 180) @ at(.002, 0, 0, 2)
    picture(art, .27, .27, 'kid_house', 1.3)
    for dy in (-.11, .11):
        art_box(art @ at(.002, dy, .12), .004, .016, .016, '#1f5a63', .002)
    x, y, z = BOOKCASE
    for k, cell in enumerate(('harbour', 'sea', 'meadow')):
        card = at(x + .2, y + .1 + k * .16, z + .055, 0, -14, 4 - k * 6)
        picture(card, .14, .1, cell, 1.2)


def basket_of_blankets():
    """A folded throw and an extra cushion at the foot of the bookcase."""
    put(cushion(.4, .4, .14, 12, 5, .42, 97, .012), 'wool', at(.3, 3.24, .2, 0, -62, 8), '#a8746a', uv=.14)


def build():
    """Everything of this kind."""
    for part in (knitting, on_the_sideboard, on_the_tables, drawings_and_cards, basket_of_blankets):
        part()
