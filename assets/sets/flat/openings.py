"""Openings in the walls: reveals, casings, windows, doors and what hangs on them."""
from kit.lettering import words
from kit.parts import at, linear, node, put
from kit.shapes import box, lathe, quad, tube, two_coloured
from kit.soft import sheet

from layout import BATH_WINDOW, ENTRANCE, FRONT_DOOR, FRONT_WALL, HALL_BEDROOM, OUTER, TERRACE_DOOR

WHITE = '#f2f0ea'


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


def casing_x(y, facing, opening, color=WHITE):
    """A door casing on a wall along x."""
    a, b, _, high = opening
    d = facing * .009
    back = (0, -facing, 0)
    for x in (a - .035, b + .035):
        put(box(.07, .018, high + .07, .005, back=back), 'satin', at(x, y + d, (high + .07) / 2), color)
    put(box(b - a, .018, .07, .005, back=back), 'satin', at((a + b) / 2, y + d, high + .035), color)


def casing_y(x, facing, opening, color=WHITE):
    """A door casing on a wall along y."""
    a, b, _, high = opening
    d = facing * .009
    back = (-facing, 0, 0)
    for y in (a - .035, b + .035):
        put(box(.018, .07, high + .07, .005, back=back), 'satin', at(x + d, y, (high + .07) / 2), color)
    put(box(.018, b - a, .07, .005, back=back), 'satin', at(x + d, (a + b) / 2, high + .035), color)


def lining_x(y0, y1, opening, color=WHITE):
    """The boards in a doorway of a wall along x, from y0 to y1 in depth. They stand out under both casings, so that no joint lies in a corner."""
    a, b, _, high = opening
    deep, y = y1 - y0 + .016, (y0 + y1) / 2
    for x in (a + .004, b - .004):
        put(box(.016, deep, high + .003, .002), 'satin', at(x, y, (high + .003) / 2), color)
    put(box(b - a - .02, deep, .016, .002), 'satin', at((a + b) / 2, y, high - .004), color)


def lining_y(x0, x1, opening, color=WHITE):
    """As lining_x, in a wall along y."""
    a, b, _, high = opening
    deep, x = x1 - x0 + .016, (x0 + x1) / 2
    for y in (a + .004, b - .004):
        put(box(deep, .016, high + .003, .002), 'satin', at(x, y, (high + .003) / 2), color)
    put(box(deep, b - a - .02, .016, .002), 'satin', at(x, (a + b) / 2, high - .004), color)


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
    put(quad((a + w, y, low + w), (b - w, y, low + w), (b - w, y, high - w), (a + w, y, high - w)), 'glass', None, '#e8f0f0')


def window_frame_y(opening, x, split=.5):
    """A two-leaved wooden frame in a wall along y at depth x, with panes seen from +x."""
    a, b, low, high = opening
    w, mid = .065, opening[0] + (opening[1] - opening[0]) * split
    for y0, y1, z0, z1 in ((a, b, low, low + w), (a, b, high - w, high), (a, a + w, low + w, high - w), (b - w, b, low + w, high - w),
                           (mid - .05, mid + .05, low + w, high - w)):
        put(box(.07, y1 - y0, z1 - z0, .008, 2), 'satin', at(x, (y0 + y1) / 2, (z0 + z1) / 2), WHITE)
    put(box(.05, .014, .11, .006), 'metal', at(x + .055, mid, low + .5), '#c9c9c6')
    put(quad((x, a + w, low + w), (x, b - w, low + w), (x, b - w, high - w), (x, a + w, high - w)), 'glass', None, '#e8f0f0')


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
        put(box(b - a - .1, OUTER + .02, .085, .012, 3), 'oak', at((a + b) / 2, y - OUTER / 2, .0425), '#ccb596', uv=.7,
            turn_grain=True)
        put(box(b - a - .1, .05, .012, .005), 'oak', at((a + b) / 2, y - .1, .09), '#aa967a', uv=.5, turn_grain=True)


def door_leaf(place, width, height, color, panel, inside=None):
    """A panelled door with its hinge at `place`, reaching along -y, its faces towards +x and -x; inside: colours of that to -x."""
    back, back_panel = inside or (color, panel)
    leaf = two_coloured(box(.045, width, height, .004), (1, 0, 0), linear(color), linear(back))
    put(leaf, 'satin', place @ at(0, -width / 2, height / 2), None)
    for side in (1, -1):
        for z, h in ((height * .72, height * .42), (height * .25, height * .34)):
            put(box(.012, width * .66, h, .006, back=(-side, 0, 0)), 'satin', place @ at(side * .0285, -width / 2, z),
                panel if side > 0 else back_panel)
        handle = [(0, 0, 0), (side * .05, 0, 0), (side * .055, .11, 0)]
        put(tube(handle, .009, 10, 4), 'metal', place @ at(side * .022, -width + .07, 1.03), '#b9bbb9')
        put(box(.006, .04, .16, .003), 'metal', place @ at(side * .0245, -width + .07, 1.0), '#b9bbb9')


def front_door():
    """The front door, its own node with the pivot at the hinge (north side); it opens into the hall."""
    a, b, _, high = FRONT_DOOR
    hinge = (7.67, b - .005, .012)
    with node('front_door', hinge):
        place = at(*hinge)
        door_leaf(place, b - a - .01, high - .02, '#7a3b2e', '#84443a', ('#e9e2d4', '#eee8dc'))     # painted white inside, as doors are
        put(box(.01, .26, .035, .004), 'brass', place @ at(.03, -.45, 1.02), '#c8a763')     # letter slot
        put(box(.004, .2, .012, .001, 1), 'rubber', place @ at(.0365, -.45, 1.022), '#2a2420')
        put(box(.006, .19, .056, .003), 'brass', place @ at(.033, -.45, 1.5), '#d8bd80')       # name plate
        words(place @ at(.0378, -.45, 1.5), 'I. Mogensen', .019, '#2b2622', spacing=1.08)
        put(lathe([(0, 0), (.012, 0), (.013, .006), (.008, .01), (0, .01)], 16), 'brass',
            place @ at(.024, -.45, 1.6, 0, 90, 0), '#3a3a3a')


def over_door():
    """The pane above the front door: through it the hall has the light of the stairwell."""
    a, b, _, low = FRONT_DOOR
    high = FRONT_WALL[3]
    for z0, z1 in ((low, low + .06), (high - .04, high)):
        put(box(.1, b - a, z1 - z0, .006), 'satin', at(7.67, (a + b) / 2, (z0 + z1) / 2), WHITE)
    for y in (a + .02, b - .02):
        put(box(.1, .04, high - low, .006), 'satin', at(7.67, y, (low + high) / 2), WHITE)
    put(quad((7.67, a, low), (7.67, b, low), (7.67, b, high), (7.67, a, high)), 'glass', None, '#e8f0f0')


def bedroom_door():
    """The door to the bedroom, standing open."""
    a, _, _, high = HALL_BEDROOM
    door_leaf(at(a + .03, -1.75, .012, 0, 0, -6), .84, high - .02, '#efece4', '#f2efe8')


def frosted_window():
    """The bathroom window: frame and a frosted pane, through which the garden is a blur of green and sky."""
    a, b, low, high = BATH_WINDOW
    for y0, y1, z0, z1 in ((a, b, low, low + .06), (a, b, high - .06, high), (a, a + .06, low + .06, high - .06), (b - .06, b, low + .06, high - .06)):
        put(box(.06, y1 - y0, z1 - z0, .006), 'satin', at(7.84, (y0 + y1) / 2, (z0 + z1) / 2), WHITE)
    pane = sheet(lambda u, v: (7.85, b + (a - b) * u, low + (high - low) * v), 8, 10)
    colours = pane.loops.layers.float_color.new('Col')
    base = pane.loops.layers.uv['UVMap']
    for face in pane.faces:
        for loop in face.loops:
            u, v = loop[base].uv
            green = max(0, min(1, 1.25 - v * 2.1 + .35 * (((u * 8) // 1 * 7) % 5 - 2) / 2 * (1 - v)))
            loop[colours] = [c0 + (c1 - c0) * green for c0, c1 in zip((.72, .80, .86), (.36, .46, .32))] + [1]
            loop[base].uv = (u * .45, v * .45)
    put(pane, 'outside', None, None, keep_uv=True)


def entrance():
    """The house's own door to the street: glazed, closed."""
    a, b, _, high = ENTRANCE
    for x in (a + .05, b - .05):
        put(box(.1, .06, high, .006), 'satin', at(x, -2.38, high / 2), '#4a4f4c')
    for z, h in ((.12, .24), (high - .05, .1), (1.0, .08)):
        put(box(b - a - .2, .06, h, .006), 'satin', at((a + b) / 2, -2.38, z), '#4a4f4c')
    put(quad((b - .1, -2.38, .2), (a + .1, -2.38, .2), (a + .1, -2.38, high - .1), (b - .1, -2.38, high - .1)), 'glass',
        None, '#e8f0f0')
