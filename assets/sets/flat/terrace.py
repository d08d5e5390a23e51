"""The terrace: paving, planter, the garden chair in the sun."""
import math
import random

from kit.parts import at, node, put
from kit.shapes import box, cylinder, lathe, tube

from furniture import garden_chair, leafy, pot
from layout import GARDEN_CHAIR, TERRACE_Z

GREENS = ('#5c7a3e', '#6f8c4a', '#4d6b38', '#7d9a55')


def build():
    """Everything on the terrace."""
    rnd = random.Random(21)
    x, y, turn = GARDEN_CHAIR
    with node('spot_garden_chair'):
        garden_chair(at(x, y, TERRACE_Z, rz=turn))
    # a small table with a forgotten watering can
    place = at(4.0, 7.1, TERRACE_Z)
    put(lathe([(0, .56), (.24, .56), (.25, .57), (.24, .58), (0, .58)], 28), 'satin', place, '#e9e4d6')
    for k in range(3):
        a = k * 2.094
        put(tube([(.2 * math.cos(a), .2 * math.sin(a), 0), (.12 * math.cos(a), .12 * math.sin(a), .56)], .014, 8, 1), 'satin', place, '#e9e4d6')
    can = at(2.75, 6.2, TERRACE_Z, rz=30)
    put(lathe([(0, 0), (.1, 0), (.11, .02), (.095, .22), (.09, .23), (.088, .22), (.1, .03), (0, .02)], 24), 'steel', can, '#7f9a8a')
    put(tube([(.09, 0, .06), (.2, 0, .16), (.27, 0, .24)], .014, 8, 4), 'steel', can, '#7f9a8a')
    put(tube([(-.09, 0, .06), (-.17, 0, .12), (-.14, 0, .24), (0, 0, .3), (.07, 0, .22)], .009, 8, 5), 'steel', can, '#7f9a8a')
    # planter with geraniums and weeds
    put(box(.9, .36, .38, .012), 'oak', at(2.85, 7.45, TERRACE_Z + .19), '#8f7a5c', uv=.6, turn_grain=True)
    put(box(.84, .3, .02, 0), 'paper', at(2.85, 7.45, TERRACE_Z + .372), '#3b2d22')
    flower = [(0, -.012), (.014, -.004), (.018, .006), (0, .012)]
    for _ in range(9):
        spot = at(2.85 + rnd.uniform(-.36, .36), 7.45 + rnd.uniform(-.09, .09), TERRACE_Z + .37)
        leafy(spot, 11, .2, .06, rnd.random(), GREENS)
        for _ in range(7):
            bloom = spot @ at(rnd.uniform(-.05, .05), rnd.uniform(-.05, .05), rnd.uniform(.16, .27))
            put(lathe(flower, 6), 'leaf', bloom, rnd.choice(('#c8402f', '#d65a4a', '#e08a7a')))
    # steps down to the lawn and a rail of the fence
    put(box(1.2, .3, .08, .01), 'plain', at(3.6, 7.95, TERRACE_Z - .07), '#a8a398')
    pots(rnd)


def pots(rnd):
    """Pots along the wall and the edge: herbs, a rose, a box ball; her garden gloves on the table beside a cup."""
    for x, y, r, h, color in ((5.3, 5.62, .15, .26, '#b06a4a'), (5.02, 5.58, .11, .2, '#b9846a'), (2.45, 5.6, .13, .24, '#7f8f96'),
                              (5.35, 7.5, .17, .3, '#b06a4a')):
        place = at(x, y, TERRACE_Z)
        pot(place, r, h, color)
        leafy(place @ at(0, 0, h * .8), 26, r * 2.1, r * .45, rnd.random(), GREENS, (.2, .7), (5, 60))
        if r > .14:
            for _ in range(9):
                a, d = rnd.uniform(0, 6.28), rnd.uniform(.2, 1.1) * r
                bloom = place @ at(d * math.cos(a), d * math.sin(a), h + rnd.uniform(.06, .24))
                put(lathe([(0, -.014), (.016, -.006), (.022, .006), (.012, .014), (0, .012)], 8), 'leaf', bloom,
                    rnd.choice(('#d98aa0', '#e6b3bd', '#f0d9dc')))
    table = at(4.0, 7.1, TERRACE_Z + .58)
    for k, turn in enumerate((20, -15)):
        put(box(.09, .2, .018, .008, 2), 'wool', table @ at(-.06 + k * .1, .03, .01 + k * .004, 0, 0, turn), '#8a9a6a', uv=.08)
    put(lathe([(0, .004), (.03, .004), (.036, .04), (.038, .07), (.035, .07), (.032, .04), (0, .012)], 24), 'gloss', table @ at(.1, -.1), '#5f7d8a')
