"""Walls, floors, ceilings, windows and doors of the flat."""
from kit.parts import at, node, put
from kit.shapes import box, lathe, quad, tube

from layout import (BATH_WINDOW, ENTRANCE, FRONT_DOOR, HALL_BATH, HEIGHT, KITCHEN_WINDOW, LIVING_HALL, LIVING_KITCHEN,
                    LIVING_WINDOW, OUTER, ROOMS, TERRACE_DOOR, TERRACE_Z, THRESHOLDS)

WHITE = '#f2f0ea'
CHALK = '#efebe2'
SAGE = '#aab5a4'
WARM = '#e9dfcd'
BLUE = '#c9d3d4'


def _cells(a0, a1, openings):
    """Split a wall from a0 to a1 into rectangles (a, b, z0, z1) around its openings."""
    out, a = [], a0
    for o0, o1, low, high in sorted(openings):
        out.append((a, o0, 0, HEIGHT))
        if low > 0:
            out.append((o0, o1, 0, low))
        if high < HEIGHT:
            out.append((o0, o1, high, HEIGHT))
        a = o1
    out.append((a, a1, 0, HEIGHT))
    return [c for c in out if c[1] - c[0] > 1e-4]


def wall_along_x(y, x0, x1, facing, openings=(), color=CHALK, material='wall', uv=1.2, density=1.0):
    """A wall in the plane y, seen from the side `facing` (+1: from +y)."""
    for a, b, low, high in _cells(x0, x1, openings):
        corners = [(b, y, low), (a, y, low), (a, y, high), (b, y, high)]
        if facing < 0:
            corners = [(a, y, low), (b, y, low), (b, y, high), (a, y, high)]
        put(quad(*corners), material, None, color, uv=uv, jitter=False, density=density)


def wall_along_y(x, y0, y1, facing, openings=(), color=CHALK, material='wall', uv=1.2, density=1.0):
    """A wall in the plane x, seen from the side `facing` (+1: from +x)."""
    for a, b, low, high in _cells(y0, y1, openings):
        corners = [(x, a, low), (x, b, low), (x, b, high), (x, a, high)]
        if facing < 0:
            corners = [(x, b, low), (x, a, low), (x, a, high), (x, b, high)]
        put(quad(*corners), material, None, color, uv=uv, jitter=False, density=density)


def _face(*corners, color=WHITE):
    put(quad(*corners), 'wall', None, color, jitter=False)


def reveal_x(y0, y1, opening):
    """The inner faces of an opening in a wall along x that runs from y0 to y1 in depth."""
    a, b, low, high = opening
    _face((a, y0, low), (a, y1, low), (a, y1, high), (a, y0, high))
    _face((b, y0, low), (b, y0, high), (b, y1, high), (b, y1, low))
    _face((a, y0, high), (a, y1, high), (b, y1, high), (b, y0, high))
    if low > 0:
        _face((a, y0, low), (b, y0, low), (b, y1, low), (a, y1, low))


def reveal_y(x0, x1, opening):
    """The inner faces of an opening in a wall along y that runs from x0 to x1 in depth."""
    a, b, low, high = opening
    _face((x0, a, low), (x0, a, high), (x1, a, high), (x1, a, low))
    _face((x0, b, low), (x1, b, low), (x1, b, high), (x0, b, high))
    _face((x0, a, high), (x0, b, high), (x1, b, high), (x1, a, high))
    if low > 0:
        _face((x0, a, low), (x1, a, low), (x1, b, low), (x0, b, low))


def floor_of(rect, material, color='#ffffff', uv=1.15, z=0.0, turn=False, density=1.0):
    """A floor over a rectangle (x0, x1, y0, y1)."""
    x0, x1, y0, y1 = rect
    corners = ((x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z))
    put(quad(*corners), material, None, color, uv=uv, jitter=False, turn_grain=turn, density=density)


def ceiling_of(rect, color='#f5f3ee'):
    """A ceiling over a rectangle; seldom looked at, so fewer texels."""
    x0, x1, y0, y1 = rect
    z = HEIGHT
    put(quad((x0, y0, z), (x0, y1, z), (x1, y1, z), (x1, y0, z)), 'wall', None, color, uv=1.2, jitter=False, density=.6)


def skirting(rect, gaps):
    """Boards round a room. gaps: {'y0': [(a, b)], …}: stretches of a side left free."""
    x0, x1, y0, y1 = rect
    t, h = .016, .085
    for side, (a, b) in {'y0': (x0, x1), 'y1': (x0, x1), 'x0': (y0, y1), 'x1': (y0, y1)}.items():
        start = a
        for g0, g1 in sorted(gaps.get(side, ())) + [(b, b)]:
            if g0 - start > .02:
                mid, length = (start + g0) / 2, g0 - start
                if side[0] == 'y':
                    y = y0 + t / 2 if side == 'y0' else y1 - t / 2
                    put(box(length, t, h, .004), 'satin', at(mid, y, h / 2), WHITE)
                else:
                    x = x0 + t / 2 if side == 'x0' else x1 - t / 2
                    put(box(t, length, h, .004), 'satin', at(x, mid, h / 2), WHITE)
            start = g1


def casing_x(y, facing, opening, color=WHITE):
    """A door casing on a wall along x."""
    a, b, _, high = opening
    d = facing * .009
    for x in (a - .035, b + .035):
        put(box(.07, .018, high + .07, .005), 'satin', at(x, y + d, (high + .07) / 2), color)
    put(box(b - a, .018, .07, .005), 'satin', at((a + b) / 2, y + d, high + .035), color)


def casing_y(x, facing, opening, color=WHITE):
    """A door casing on a wall along y."""
    a, b, _, high = opening
    d = facing * .009
    for y in (a - .035, b + .035):
        put(box(.018, .07, high + .07, .005), 'satin', at(x + d, y, (high + .07) / 2), color)
    put(box(.018, b - a, .07, .005), 'satin', at(x + d, (a + b) / 2, high + .035), color)


def window_frame(opening, y, split=None, transom=None, low_extra=0.0):
    """A wooden frame in a wall along x at depth y, with panes."""
    a, b, low, high = opening
    low += low_extra
    w = .065

    def bar(x0, x1, z0, z1, depth=.07):
        put(box(x1 - x0, depth, z1 - z0, .008, 2), 'satin', at((x0 + x1) / 2, y, (z0 + z1) / 2), WHITE)

    bar(a, b, low, low + w)
    bar(a, b, high - w, high)
    bar(a, a + w, low + w, high - w)
    bar(b - w, b, low + w, high - w)
    edges = [a + w] + ([a + (b - a) * split] if split else []) + [b - w]
    if split:
        bar(edges[1] - .05, edges[1] + .05, low + w, high - w)
        put(box(.014, .05, .11, .006), 'metal', at(edges[1], y - .055, low + .5), '#c9c9c6')
    if transom:
        bar(a + w, edges[1] - (.05 if split else 0), transom, transom + .035, .04)
    put(quad((a + w, y, low + w), (b - w, y, low + w), (b - w, y, high - w), (a + w, y, high - w)), 'glass', None,
        '#e8f0f0')


def garden_wall():
    """The wall towards the garden, with windows and terrace door (left ajar is code's affair: it stands open)."""
    y0, y1 = 5.0, 5.0 + OUTER
    wall_along_x(y0, 0, 4.8, -1, [LIVING_WINDOW, TERRACE_DOOR])
    wall_along_x(y0, 4.92, 7.6, -1, [KITCHEN_WINDOW], WARM)
    for opening in (LIVING_WINDOW, TERRACE_DOOR, KITCHEN_WINDOW):
        reveal_x(y0, y1, opening)
    for opening in (LIVING_WINDOW, KITCHEN_WINDOW):
        a, b, low, _ = opening
        put(box(b - a + .1, OUTER + .05, .03, .01, 3), 'satin', at((a + b) / 2, y0 + OUTER / 2 - .05, low), '#f3f0e8')
    window_frame(LIVING_WINDOW, y1 - .07, .62, 1.74)
    window_frame(KITCHEN_WINDOW, y1 - .07, .5)
    terrace_door(y1)


def terrace_door(y):
    """A glazed door, open outwards against the facade."""
    a, b, _, high = TERRACE_DOOR
    put(box(.05, .1, high, .006), 'satin', at(a + .025, y - .06, high / 2), WHITE)
    put(box(.05, .1, high, .006), 'satin', at(b - .025, y - .06, high / 2), WHITE)
    put(box(b - a, .1, .05, .006), 'satin', at((a + b) / 2, y - .06, high - .025), WHITE)
    leaf = at(b - .03, y + .02, .09, 0, 0, 62)
    width, tall, w = b - a - .06, high - .15, .09
    for x in (-.045, -width + .045):
        put(box(w, .045, tall, .008), 'satin', leaf @ at(x, 0, tall / 2), WHITE)
    for z, h in ((.1, .2), (tall - .05, .1)):
        put(box(width - 2 * w, .045, h, .008), 'satin', leaf @ at(-width / 2, 0, z), WHITE)
    put(quad((-width + w, 0, .2), (-w, 0, .2), (-w, 0, tall - .1), (-width + w, 0, tall - .1)), 'glass', leaf, '#e8f0f0')
    put(tube([(-width + .05, -.02, 1.0), (-width + .05, -.06, 1.0), (-width + .16, -.065, 1.0)], .009, 10, 4), 'metal',
        leaf, '#c9cbc9')
    with node('spot_threshold'):
        put(box(b - a - .1, OUTER + .02, .085, .012, 3), 'oak', at((a + b) / 2, y - OUTER / 2, .0425), '#cba777', uv=.7,
            turn_grain=True)
        put(box(b - a - .1, .05, .012, .005), 'oak', at((a + b) / 2, y - .1, .09), '#a88a63', uv=.5, turn_grain=True)


def rooms():
    """Floors, ceilings and inner walls."""
    for name in ('living', 'kitchen', 'hall'):
        floor_of(ROOMS[name], 'floor', uv=1.15)
    for name, rect in THRESHOLDS.items():
        if name != 'living-terrace':
            floor_of(rect, 'floor', '#e6d8c4', uv=1.15, turn=True)
    floor_of(ROOMS['bath'], 'tile', '#b9bfbd', uv=.8)
    floor_of(ROOMS['doorstep'], 'tile', '#a7a39a', uv=1.6)
    for name in ('living', 'kitchen', 'hall', 'bath', 'doorstep'):
        ceiling_of(ROOMS[name])
    # living room
    wall_along_y(0, 0, 5, 1, color=SAGE)
    wall_along_y(4.8, 0, 5, -1, [LIVING_KITCHEN])
    wall_along_x(0, 0, 4.8, 1, [LIVING_HALL])
    # kitchen
    wall_along_y(4.92, 2.4, 5, 1, [LIVING_KITCHEN], WARM)
    wall_along_y(7.6, 2.4, 5, -1, color=WARM)
    wall_along_x(2.4, 4.92, 7.6, 1, color=WARM)
    # bathroom: tiles to 1.6 m are laid as whole walls
    wall_along_y(4.92, 0, 2.28, 1, color='#f4f4f0', material='tile', uv=.6)
    wall_along_y(7.6, 0, 2.28, -1, [BATH_WINDOW], '#f4f4f0', 'tile', .6)
    wall_along_x(0, 4.92, 7.6, 1, [HALL_BATH], '#f4f4f0', 'tile', .6)
    wall_along_x(2.28, 4.92, 7.6, -1, color='#f4f4f0', material='tile', uv=.6)
    # hall
    wall_along_x(-.12, 2.0, 7.6, -1, [LIVING_HALL, HALL_BATH], BLUE)
    wall_along_x(-1.62, 2.0, 7.6, 1, color=BLUE)
    wall_along_y(2.0, -1.62, -.12, 1, color=BLUE)
    wall_along_y(7.6, -1.62, -.12, -1, [FRONT_DOOR], BLUE)
    # landing
    wall_along_y(7.74, -2.2, .4, 1, [FRONT_DOOR], '#e2ddcf', density=.8)
    wall_along_y(9.9, -2.2, .4, -1, color='#e2ddcf', density=.8)
    wall_along_x(.4, 7.74, 9.9, -1, color='#e2ddcf', density=.8)
    wall_along_x(-2.2, 7.74, 9.9, 1, [ENTRANCE], '#e2ddcf', density=.8)
    reveal_x(-.12, 0, LIVING_HALL)
    reveal_x(-.12, 0, HALL_BATH)
    reveal_y(4.8, 4.92, LIVING_KITCHEN)
    reveal_y(7.6, 7.74, FRONT_DOOR)
    reveal_y(7.6, 7.9, BATH_WINDOW)
    reveal_x(-2.45, -2.2, ENTRANCE)


def trim():
    """Skirting boards and casings."""
    skirting(ROOMS['living'], {'y0': [(2.48, 3.52)], 'x1': [(2.93, 4.37)], 'y1': [(3.15, 4.05)]})
    skirting(ROOMS['kitchen'], {'x0': [(2.93, 4.37)], 'x1': [(2.4, 5.0)], 'y1': [(7.0, 7.6)], 'y0': [(7.0, 7.6)]})
    skirting(ROOMS['hall'], {'y1': [(2.48, 3.52), (5.23, 6.25)], 'x1': [(-1.42, -.38)]})
    skirting(ROOMS['doorstep'], {'x0': [(-1.42, -.38)], 'y0': [(8.3, 9.3)], 'x1': [(-1.4, -.4)]})
    casing_x(0, 1, LIVING_HALL)
    casing_x(-.12, -1, LIVING_HALL)
    casing_x(-.12, -1, HALL_BATH)
    casing_y(4.8, -1, LIVING_KITCHEN)
    casing_y(4.92, 1, LIVING_KITCHEN)
    casing_y(7.6, -1, FRONT_DOOR)
    casing_y(7.74, 1, FRONT_DOOR, '#5d4a3a')
    # bathroom window, frosted
    a, b, low, high = BATH_WINDOW
    for y0, y1, z0, z1 in ((a, b, low, low + .06), (a, b, high - .06, high), (a, a + .06, low, high), (b - .06, b, low, high)):
        put(box(.06, y1 - y0, z1 - z0, .006), 'satin', at(7.84, (y0 + y1) / 2, (z0 + z1) / 2), WHITE)
    put(quad((7.84, b, low), (7.84, a, low), (7.84, a, high), (7.84, b, high)), 'shade', None, '#dfe8ea')


def door_leaf(place, width, height, color, panel):
    """A panelled door with its hinge at `place`, reaching along -y, its faces towards +x and -x."""
    put(box(.045, width, height, .004), 'satin', place @ at(0, -width / 2, height / 2), color)
    for side in (1, -1):
        for z, h in ((height * .72, height * .42), (height * .25, height * .34)):
            put(box(.012, width * .66, h, .006), 'satin', place @ at(side * .024, -width / 2, z), panel)
        handle = [(0, 0, 0), (side * .05, 0, 0), (side * .055, .11, 0)]
        put(tube(handle, .009, 10, 4), 'metal', place @ at(side * .022, -width + .07, 1.03), '#b9bbb9')
        put(box(.006, .04, .16, .003), 'metal', place @ at(side * .0245, -width + .07, 1.0), '#b9bbb9')


def front_door():
    """The front door, its own node with the pivot at the hinge (north side); it opens into the hall."""
    a, b, _, high = FRONT_DOOR
    hinge = (7.67, b - .005, .012)
    with node('front_door', hinge):
        place = at(*hinge)
        door_leaf(place, b - a - .01, high - .02, '#7a3b2e', '#84443a')
        put(box(.01, .26, .035, .004), 'brass', place @ at(.03, -.45, 1.02), '#c8a763')     # letter slot
        put(box(.006, .17, .05, .003), 'brass', place @ at(.028, -.45, 1.5), '#c8a763')       # name plate
        put(lathe([(0, 0), (.012, 0), (.013, .006), (.008, .01), (0, .01)], 16), 'brass',
            place @ at(.024, -.45, 1.6, 0, 90, 0), '#3a3a3a')


def build():
    """The whole shell."""
    rooms()
    trim()
    garden_wall()
    front_door()
    # entrance of the house: glazed door to the street, closed
    a, b, _, high = ENTRANCE
    for x in (a + .05, b - .05):
        put(box(.1, .06, high, .006), 'satin', at(x, -2.38, high / 2), '#4a4f4c')
    for z, h in ((.12, .24), (high - .05, .1), (1.0, .08)):
        put(box(b - a - .2, .06, h, .006), 'satin', at((a + b) / 2, -2.38, z), '#4a4f4c')
    put(quad((b - .1, -2.38, .2), (a + .1, -2.38, .2), (a + .1, -2.38, high - .1), (b - .1, -2.38, high - .1)), 'glass',
        None, '#e8f0f0')
    floor_of((a, b, -2.45, -2.2), 'tile', '#a7a39a', uv=1.6)
    floor_of(ROOMS['terrace'], 'tile', '#b5b0a6', uv=1.6, z=TERRACE_Z)
