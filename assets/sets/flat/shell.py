"""Walls, floors, ceilings, windows and doors of the flat."""
from kit.parts import at, put
from kit.shapes import box, quad, quads

from layout import (BATH_WINDOW, BED_WINDOW, ENTRANCE, FRONT_WALL, HALL_BATH, HALL_BEDROOM, HEIGHT, KITCHEN_WINDOW, LIVING_HALL,
                    LIVING_KITCHEN, LIVING_WINDOW, OUTER, ROOMS, TERRACE_DOOR, TERRACE_Z, THRESHOLDS)
from openings import (bedroom_door, casing_x, casing_y, entrance, front_door, frosted_window, lining_x, lining_y, over_door, reveal_x, reveal_y,
                      terrace_door, window_frame, window_frame_y)

WHITE = '#f2f0ea'
CHALK = '#efebe2'
SAGE = '#aab5a4'
WARM = '#e9dfcd'
BLUE = '#c9d3d4'
ROSE = '#ded2c6'


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
    cells = [[(b, y, low), (a, y, low), (a, y, high), (b, y, high)] for a, b, low, high in _cells(x0, x1, openings)]
    put(quads(cells if facing > 0 else [cell[::-1] for cell in cells]), material, None, color, uv=uv, jitter=False, density=density)


def wall_along_y(x, y0, y1, facing, openings=(), color=CHALK, material='wall', uv=1.2, density=1.0):
    """A wall in the plane x, seen from the side `facing` (+1: from +x)."""
    cells = [[(x, a, low), (x, b, low), (x, b, high), (x, a, high)] for a, b, low, high in _cells(y0, y1, openings)]
    put(quads(cells if facing > 0 else [cell[::-1] for cell in cells]), material, None, color, uv=uv, jitter=False, density=density)


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
                    put(box(length, t, h, .004, back=(0, -1 if side == 'y0' else 1, 0)), 'satin', at(mid, y, h / 2), WHITE)
                else:
                    x = x0 + t / 2 if side == 'x0' else x1 - t / 2
                    put(box(t, length, h, .004, back=(-1 if side == 'x0' else 1, 0, 0)), 'satin', at(x, mid, h / 2), WHITE)
            start = g1


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


def rooms():
    """Floors, ceilings and inner walls."""
    for name in ('living', 'kitchen', 'hall', 'bedroom'):
        floor_of(ROOMS[name], 'floor', uv=1.15)
    for name, rect in THRESHOLDS.items():
        if name != 'living-terrace':
            floor_of(rect, 'floor', '#e6d8c4', uv=1.15, turn=True)
    floor_of(ROOMS['bath'], 'tile', '#b9bfbd', uv=.8)
    floor_of(ROOMS['doorstep'], 'tile', '#a7a39a', uv=1.6)
    for name in ('living', 'kitchen', 'hall', 'bath', 'doorstep', 'bedroom'):
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
    wall_along_x(-1.62, 2.0, 7.6, 1, [HALL_BEDROOM], BLUE)
    wall_along_y(2.0, -1.62, -.12, 1, color=BLUE)
    wall_along_y(7.6, -1.62, -.12, -1, [FRONT_WALL], BLUE)
    # landing
    wall_along_y(7.74, -2.2, .4, 1, [FRONT_WALL], '#e2ddcf', density=.8)
    wall_along_y(9.9, -2.2, .4, -1, color='#e2ddcf', density=.8)
    wall_along_x(.4, 7.74, 9.9, -1, color='#e2ddcf', density=.8)
    wall_along_x(-2.2, 7.74, 9.9, 1, [ENTRANCE], '#e2ddcf', density=.8)
    lining_x(-.12, 0, LIVING_HALL)
    lining_x(-.12, 0, HALL_BATH)
    lining_y(4.8, 4.92, LIVING_KITCHEN)
    reveal_y(7.6, 7.74, FRONT_WALL)
    over_door()
    # bedroom
    wall_along_x(-1.74, 1.4, 5.0, -1, [HALL_BEDROOM], ROSE)
    wall_along_x(-5.0, 1.4, 5.0, 1, color=ROSE)
    wall_along_y(1.4, -5.0, -1.74, 1, [BED_WINDOW], ROSE)
    wall_along_y(5.0, -5.0, -1.74, -1, color='#b9c0b4')
    lining_x(-1.74, -1.62, HALL_BEDROOM)
    reveal_y(1.1, 1.4, BED_WINDOW)
    a, b, low, _ = BED_WINDOW
    put(box(OUTER + .05, b - a + .1, .03, .01, 3), 'satin', at(1.3, (a + b) / 2, low), '#f3f0e8')
    window_frame_y(BED_WINDOW, 1.17)
    bedroom_door()
    reveal_y(7.6, 7.9, BATH_WINDOW)
    reveal_x(-2.45, -2.2, ENTRANCE)


def trim():
    """Skirting boards and casings."""
    skirting(ROOMS['living'], {'y0': [(2.48, 3.52)], 'x1': [(2.93, 4.37)], 'y1': [(3.15, 4.05)]})
    skirting(ROOMS['kitchen'], {'x0': [(2.93, 4.37)], 'x1': [(2.4, 5.0)], 'y1': [(7.0, 7.6)], 'y0': [(7.0, 7.6)]})
    skirting(ROOMS['bedroom'], {'y1': [(2.28, 3.32)]})
    skirting(ROOMS['hall'], {'y0': [(2.28, 3.32)], 'y1': [(2.48, 3.52), (5.23, 6.25)], 'x1': [(-1.42, -.38)]})
    skirting(ROOMS['doorstep'], {'x0': [(-1.42, -.38)], 'y0': [(8.3, 9.3)], 'x1': [(-1.4, -.4)]})
    casing_x(0, 1, LIVING_HALL)
    casing_x(-.12, -1, LIVING_HALL)
    casing_x(-.12, -1, HALL_BATH)
    casing_y(4.8, -1, LIVING_KITCHEN)
    casing_y(4.92, 1, LIVING_KITCHEN)
    casing_y(7.6, -1, FRONT_WALL)
    casing_y(7.74, 1, FRONT_WALL, '#5d4a3a')
    casing_x(-1.62, 1, HALL_BEDROOM)
    casing_x(-1.74, -1, HALL_BEDROOM)
    frosted_window()


def build():
    """The whole shell."""
    rooms()
    trim()
    garden_wall()
    front_door()
    entrance()
    a, b, _, _ = ENTRANCE
    floor_of((a, b, -2.45, -2.2), 'tile', '#a7a39a', uv=1.6)
    floor_of(ROOMS['terrace'], 'tile', '#b5b0a6', uv=1.6, z=TERRACE_Z)
