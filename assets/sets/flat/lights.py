"""The times of day the flat can be baked in: sun, sky, and which lamps burn how brightly."""
import math

from mathutils import Vector

from kit import light

import layout

# sun: where its light goes; sky: (strength, degrees above the horizon, turn in degrees); window: light of the sky through an
# opening (factor, colour); lamps: factor of everything electric in the rooms; exposure: for the renderer; air: colour of what lies
# far away outside; horizon: what the painted sky is multiplied by low down, most where the sun stands; zenith: what it is everywhere
LIGHTS = {
    'morning': {
        'sun': (.42, -.74, -.52), 'power': 10.0, 'sun_colour': (1, .91, .77), 'sky': (.16, 32, 28), 'window': (1.0, (.87, .93, 1.0)),
        'lamps': .8, 'exposure': 1.05, 'air': (.70, .78, .85), 'horizon': (1, 1, 1), 'zenith': (1, 1, 1),
    },
    'afternoon': {
        'sun': (-.60, -.70, -.37), 'power': 8.5, 'sun_colour': (1, .76, .50), 'sky': (.11, 21, -40), 'window': (.62, (1.0, .93, .84)),
        'lamps': 1.7, 'exposure': 1.12, 'air': (.86, .76, .62), 'horizon': (1.04, .78, .50), 'zenith': (1, .95, .87),
    },
}
DEFAULT = 'morning'


def opening_light(name, opening, axis, at, inward, power, colour):
    """Portal and sky light in an opening of a wall along an axis ('x' or 'y'); inward: the way the light goes (+1/-1)."""
    a, b, low, high = opening
    mid, z = (a + b) / 2, (low + high) / 2
    if axis == 'x':
        turn = (math.radians(90 * inward), 0, 0)
        size = dict(size=b - a, size_y=high - low)
        def where(out):
            return mid, at - inward * out, z
    else:
        turn = (0, math.radians(-90 * inward), 0)
        size = dict(size=high - low, size_y=b - a)
        def where(out):
            return at - inward * out, mid, z
    light.lamp(name + '_portal', 'AREA', where(.25), turn, 1, (1, 1, 1), portal=True, shape='RECTANGLE', **size)
    light.lamp(name + '_sky', 'AREA', where(.42), turn, power, colour, shape='RECTANGLE', samples=2, **size)


def lamps(name):
    """Light the scene as at this time of day."""
    day = LIGHTS[name]
    strength, high, turn = day['sky']
    light.sky(strength, math.radians(high), math.radians(turn))
    sun = Vector(day['sun'])
    light.lamp('sun', 'SUN', (0, 0, 5), sun.to_track_quat('-Z', 'Y').to_euler(), day['power'], day['sun_colour'], angle=math.radians(1.2),
               samples=2)
    factor, colour = day['window']
    for key, opening, power in (('living', layout.LIVING_WINDOW, 120), ('door', layout.TERRACE_DOOR, 90),
                                ('kitchen', layout.KITCHEN_WINDOW, 100)):
        opening_light(key, opening, 'x', 5.0, -1, power * factor, colour)
    opening_light('bedroom', layout.BED_WINDOW, 'y', 1.4, 1, 210 * factor, colour)
    k = day['lamps']
    x, y = layout.TABLE
    light.lamp('pendant', 'POINT', (x, y, 1.68), (0, 0, 0), 22 * k, (1, .80, .56), shadow_soft_size=.07)
    light.lamp('floor_lamp', 'POINT', (2.84, 4.72, 1.47), (0, 0, 0), 13 * k, (1, .78, .54), shadow_soft_size=.06)
    light.lamp('sideboard', 'POINT', (layout.SIDEBOARD[0] - .45, layout.SIDEBOARD[1], .9), (0, 0, 0), 5 * k, (1, .78, .54),
               shadow_soft_size=.04)
    x, y = layout.NIGHT_TABLE
    light.lamp('night_table', 'POINT', (x + .08, y + .08, .87), (0, 0, 0), 6 * k, (1, .78, .54), shadow_soft_size=.04)
    light.lamp('worktop', 'AREA', (7.42, 3.7, 1.44), (0, 0, 0), 7, (1, .88, .72), shape='RECTANGLE', size=.05, size_y=2.4,
               samples=2)
    light.lamp('bath_mirror', 'AREA', (5.0, layout.BASIN[1], 1.96), (0, math.radians(-70), 0), 16, (1, .92, .8), shape='RECTANGLE', size=.06,
               size_y=.5)
    a, b, low, high = layout.BATH_WINDOW
    light.lamp('bath_window', 'AREA', (7.66, (a + b) / 2, (low + high) / 2), (0, math.radians(90), 0), 26 * factor, (.92, .96, 1),
               shape='RECTANGLE', size=high - low - .1, size_y=b - a - .1, samples=2)
    light.lamp('landing', 'AREA', (8.85, -.9, 2.38), (0, 0, 0), 30, (1, .9, .74), shape='DISK', size=.3)
    a, b, low, high = layout.ENTRANCE
    light.lamp('entrance', 'AREA', ((a + b) / 2, -2.5, 1.1), (math.radians(90), 0, 0), 42 * factor, (.9, .95, 1), shape='RECTANGLE', size=.9,
               size_y=2, samples=2)
    # the stair light falls in through the pane above the front door; the rest is what the open doors let in
    a, b, _, low = layout.FRONT_DOOR
    light.lamp('stair_pane', 'AREA', (7.8, (a + b) / 2, (low + layout.FRONT_WALL[3]) / 2), (0, math.radians(90), 0), 12, (1, .91, .76),
               shape='RECTANGLE', size=layout.FRONT_WALL[3] - low, size_y=b - a, samples=2)
    light.lamp('hall_fill', 'POINT', (4.6, -.87, 1.9), (0, 0, 0), 8, (1, .92, .83), shadow_soft_size=.4, samples=2)
