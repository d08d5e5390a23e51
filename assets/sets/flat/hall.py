"""The dark hall: coats, post, the rollator used as a clothes horse, the lamp without light."""
import math
import random

from mathutils import Matrix, Vector

from kit.parts import at, node, put
from kit.shapes import box, cylinder, lathe, tube
from kit.soft import sheet, thick_sheet

from furniture import art_box, framed, lying, picture, rollator, round_wall
from layout import POST_SHELF, ROLLATOR


def coat(place, length, width, color, seed, fold=.035):
    """A coat or jacket hanging from a hook at the origin, falling along -z, its back to the wall behind -y."""
    rnd = random.Random(seed)
    ph = rnd.uniform(0, 6)

    def f(u, v):
        shoulder = min(1, v / .16) ** .6
        x = (u - .5) * width * (.28 + .72 * shoulder) * (1 + .12 * v)
        bulge = math.sin(u * math.pi)
        y = .035 + .075 * bulge * (.6 + .4 * v) + fold * math.sin(u * 15 + ph + v) * v * bulge
        return x, y, -.02 - v * length - .02 * math.cos(u * 9 + ph) * v
    put(sheet(f, 26, 12), 'wool', place, color, uv=.16)
    for s in (-1, 1):
        sleeve = [(s * width * .2, .055, -.075), (s * width * .4, .065, -.14), (s * width * .5, .09, -.32), (s * width * .51, .1, -.62)]
        put(tube(sleeve, .056, 10, 3, .8, .05), 'wool', place, color, uv=.16)
    # collar, front edge, buttons
    collar = [(-.085, .05, -.04), (-.07, .1, -.07), (0, .125, -.13), (.07, .1, -.07), (.085, .05, -.04)]
    put(tube(collar, .026, 8, 3, .5), 'wool', place, color, uv=.16)
    edge = [f(.53, v) for v in (.1, .3, .5, .7, .9)]
    put(tube([(x, y + .004, z) for x, y, z in edge], .006, 6, 2), 'wool', place, color, uv=.16)
    for v in (.2, .36, .52, .68):
        # flat on the cloth beside the front edge, whichever way it bends there
        spot, right, down = (Vector(f(.585, v)), Vector(f(.6, v)), Vector(f(.585, v + .02)))
        out = (right - spot).cross(spot - down).normalized()
        out = out if out.y > 0 else -out
        button = Matrix.Translation(spot + out * .002) @ out.to_track_quat('Z', 'Y').to_matrix().to_4x4()
        put(cylinder(.013, .007, 14, .002), 'satin', place @ button, '#2c2622')


def coats():
    """A row of hooks with coats, hat shelf, shoes below."""
    x0, y = 5.35, -1.62
    put(box(1.3, .03, .12, .008), 'oak', at(x0, y + .016, 1.68), '#b89c78', uv=.5, turn_grain=True)
    put(box(1.3, .26, .02, .005), 'oak', at(x0, y + .14, 1.86), '#b89c78', uv=.5, turn_grain=True)
    for k in range(6):
        hook = [(0, .03, .02), (0, .09, -.01), (0, .1, .04)]
        put(tube(hook, .006, 6, 4), 'metal', at(x0 - .55 + k * .22, y, 1.66), '#8d8d88')
    coat(at(x0 - .5, y + .06, 1.66), 1.02, .46, '#8a7b69', 1)
    coat(at(x0 + .02, y + .06, 1.66), .8, .44, '#a35450', 2)
    coat(at(x0 + .5, y + .06, 1.66), .95, .44, '#6a8095', 3)
    hat = [(.155, 0), (.158, .006), (.13, .007), (.098, .012), (.09, .03), (.086, .07), (.078, .092), (.06, .106), (.03, .104)]
    put(round_wall(hat, 30), 'wool', at(x0 - .35, y + .15, 1.871), '#6d7a72', uv=.1)
    for k, (w, d, turn) in enumerate(((.3, .2, 3), (.28, .19, -4))):        # two scarves, folded
        put(box(w, d, .046, .022, 3), 'wool', at(x0 + .3, y + .145, 1.894 + k * .044, 0, 0, turn), ('#a8683f', '#b98a5e')[k], uv=.1)
    put(box(.9, .3, .02, .005), 'oak', at(x0, y + .17, .2), '#b89c78', uv=.5, turn_grain=True)
    for s in (-.43, .43):
        put(box(.02, .28, .2, .004), 'oak', at(x0 + s, y + .17, .1), '#b89c78', uv=.5)
    for k, c in enumerate(('#4d4038', '#4d4038', '#7d6655', '#7d6655')):
        shoe = [(0, -.13, .03), (0, -.08, .05), (0, .04, .035), (0, .12, .025)]
        put(tube(shoe, .042, 10, 4, .75, .03), 'satin', at(x0 - .3 + k * .105 + (k // 2) * .12, y + .19, .212), c)
    put(tube([(0, 0, 0), (.02, 0, .5), (.03, 0, .82)], .012, 8, 2), 'satin', at(x0 + .78, y + .09), '#5a4632')
    put(tube([(.03, 0, .82), (.03, .03, .9), (.03, .09, .9), (.03, .1, .84)], .011, 8, 4), 'satin', at(x0 + .78, y + .09), '#5a4632')


def post():
    """A small wall shelf with weeks of unread post; some has slid to the floor."""
    x, y = POST_SHELF
    put(box(.5, .24, .022, .005), 'oak', at(x, y, .86), '#b89c78', uv=.5, turn_grain=True)
    for s in (-.2, .2):
        put(box(.02, .18, .12, .006), 'oak', at(x + s, y - .02, .79), '#b89c78', uv=.5)
    rnd = random.Random(3)
    with node('spot_post'):
        z = .8725
        for k in range(15):
            w, d = rnd.uniform(.2, .24), rnd.uniform(.11, .16)
            place = at(x + rnd.uniform(-.07, .07), y + rnd.uniform(-.025, .025), z, rnd.uniform(-2, 2), rnd.uniform(-2, 2),
                       rnd.uniform(-25, 25))
            art_box(place, w, d, .005, rnd.choice(('#efece4', '#e4ded0', '#d9cdb0', '#c9d3da', '#f5f2ec')), .001)
            lying(place @ at(0, 0, .0028), w * .96, d * .96, rnd.choice(('letter', 'letter', 'letter', 'paper')))
            z += .0062
        for px, py, turn in ((x + .2, y + .42, 30), (x - .02, y + .34, -20), (x + .34, y + .2, 75)):
            place = at(px, py, .004, rz=turn)
            art_box(place, .22, .13, .004, '#efece4', .001)
            lying(place @ at(0, 0, .0024), .21, .12, 'letter')


def clothes_horse():
    """The rollator under coats and a scarf."""
    x, y, turn = ROLLATOR
    place = at(x, y, 0, rz=turn)
    with node('spot_rollator'):
        rollator(place)

        def over(u, v):
            a = (u - .5) * 2                      # -1 .. 1 across the handles, down both sides
            side = math.copysign(min(1, abs(a) / .42), a)
            fall = max(0, abs(a) - .42)
            px = side * .3 + .03 * math.sin(v * 9 + a * 3) * (fall > 0)
            pz = .94 - .05 * (1 - abs(side) ** 2) - fall * .98
            return px + math.copysign(fall * .06, a), -.3 + v * .46 + .015 * math.sin(a * 11), pz + .012 * math.sin(v * 14 + a * 5)
        put(thick_sheet(over, 34, 14, .014), 'wool', place, '#74846c', uv=.16)

        def second(u, v):
            a = (u - .5) * 2
            fall = max(0, abs(a) - .3)
            side = max(-1, min(1, a / .3))
            return ((v - .5) * .4 + .02 * math.sin(a * 8), .12 + side * .17 + math.copysign(fall * .1, a),
                    .905 - fall * .62 + .01 * math.sin(v * 12 + a * 6))
        put(thick_sheet(second, 26, 12, .012), 'wool', place, '#ad766a', uv=.16)
        scarf = [(-.24, -.2, .95), (-.29, -.24, .8), (-.31, -.22, .55), (-.33, -.2, .3)]
        put(tube(scarf, .035, 8, 4, .4), 'wool', place, '#b9924e', uv=.1)


def hall_light():
    """The hall's only lamp has a dead bulb; its switch sits far from the bedroom end."""
    with node('spot_hall_light'):
        lamp = at(4.4, -.87, 2.5)
        put(lathe([(0, 0), (.05, 0), (.055, -.02), (.012, -.03), (.012, -.1)], 20), 'plain', lamp, '#d8d4ca')
        globe = [(.03, -.1), (.09, -.14), (.115, -.2), (.1, -.27), (.05, -.31), (0, -.315)]
        put(lathe(globe, 24), 'satin', lamp, '#a9a596')
        put(box(.012, .08, .08, .004), 'satin', at(7.594, -.24, 1.08), '#f4f2ec')
        put(box(.01, .03, .045, .003), 'satin', at(7.588, -.24, 1.083, 0, 6, 0), '#fbfaf6')


def small_things():
    """A mirror's place left empty, keys, an umbrella, a calendar from the community house, a bag ready to go."""
    board = at(6.95, -1.615, 1.45, 0, 0, 90)
    art_box(board @ at(.008, 0, 0), .014, .2, .09, '#b89c78', .003)
    for k in range(3):
        hook = board @ at(.012, -.06 + k * .06, -.02)
        put(tube([(0, 0, 0), (.02, 0, -.004), (.022, 0, .012)], .003, 6, 2), 'brass', hook, '#b89a5e')
    for k in (0, 2):
        key = board @ at(.034, -.06 + k * .06, -.045)
        put(lathe([(.008, 0), (.012, .002), (.008, .004)], 14), 'metal', key @ at(0, 0, 0, 0, 90, 0), '#c9c6b8')
        put(box(.002, .006, .035, 0), 'metal', key @ at(.002, 0, -.028), '#c9c6b8')
    picture(at(7.0, -.125, 1.5, 0, 0, -90), .26, .26, 'calendar', 1.2)
    framed(at(2.0, -.92, 1.52), .62, .5, 'meadow', '#a98a52', .05)
    framed(at(2.0, -.4, 1.62), .24, .3, 'wedding', '#3a3532', .03)
    stand = at(7.35, -1.42)
    put(lathe([(0, 0), (.1, 0), (.105, .01), (.1, .42), (.094, .42), (.096, .02), (0, .02)], 28), 'steel', stand, '#8d9088')
    put(tube([(.02, .01, .05), (-.03, .02, .5), (-.05, .03, .8)], .02, 8, 2, 1, .012), 'rubber', stand, '#27384a')
    put(tube([(-.05, .03, .8), (-.055, .03, .87), (-.02, .03, .9), (.005, .03, .86)], .009, 8, 4), 'oak', stand, '#a98f72')
    bag = at(5.95, -1.42, .21)
    put(box(.3, .14, .24, .04, 4), 'wool', bag @ at(0, 0, .13), '#6b5c4a', uv=.12)
    for y in (-.05, .05):
        put(tube([(-.09, y, .24), (-.07, y, .36), (.07, y, .36), (.09, y, .24)], .008, 8, 4), 'rubber', bag, '#3a2f2a')


def build():
    """Everything in the hall."""
    random.seed(11)
    for part in (coats, post, clothes_horse, hall_light, small_things):
        part()
    put(thick_sheet(lambda u, v: (3.2 + u * 2.6, -1.15 + v * .6, .008), 8, 3, .006), 'wool', None, '#6d6558', uv=.12)
