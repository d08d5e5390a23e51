"""From layout.py to what the code needs: anchors, places, collider boxes, walkable floor, written to flat.json.

Everything here is worked out in Blender's axes and turned to three.js at the end: (x, y, z) -> (x, z, -y).
"""
import json
import math

import devices_at
import sounds_at
from layout import (ARMCHAIR, BASIN, BED, BED_CHAIR, CHAIRS, CHEST, COFFEE, FRIDGE, GARDEN_CHAIR, HEIGHT, KNITTING, MIRROR_FROM,
                    MIRROR_RANGE, NIGHT_TABLE, PHONE, POST_SHELF, ROLLATOR, ROOMS, RUG, SIDEBOARD, SOFA,
                    TABLE, TABLE_R, TERRACE_Z, THRESHOLDS, TOILET, TOWEL_RAIL, TUB, WARDROBE)

BODY = .17            # half the width one needs, for the walkable floor
CELL = .1

# what stops a person: (x, y, size x, size y, height), boxes standing on the floor
OBSTACLES = [
    (SOFA[0], SOFA[1], .9, 2.15, .8),
    (COFFEE[0], COFFEE[1], .74, .74, .48),
    (ARMCHAIR[0], ARMCHAIR[1], .72, .8, 1.0),
    (TABLE[0], TABLE[1], .84, .84, .74),
    (SIDEBOARD[0], SIDEBOARD[1], 1.54, .46, .6),
    (SIDEBOARD[0], SIDEBOARD[1] + .3, .48, .2, .5),
    (.14, 3.98, .3, 1.0, 1.86),
    (2.84, 4.72, .26, .26, 1.4),
    (PHONE[0], PHONE[1], .4, .4, .6),
    (7.3, 3.7, .62, 2.6, .92),
    (FRIDGE[0], FRIDGE[1], .62, .62, 1.85),
    (FRIDGE[0] + .06, FRIDGE[1] + .48, .46, .38, 1.85),
    (6.5, 2.61, .95, .42, .75),
    (6.45, 3.12, .34, .34, .46),
    (TUB[0], TUB[1], TUB[2], TUB[3], TUB[4]),
    (TOILET[0], TOILET[1], .4, .72, .75),
    (BASIN[0], BASIN[1], .5, .58, .86),
    (ROLLATOR[0], ROLLATOR[1], .9, .75, .95),
    (POST_SHELF[0], POST_SHELF[1], .5, .26, .95),
    (5.35, -1.48, 1.35, .32, 1.0),
    (9.68, -.12, .3, .3, .3),
    (GARDEN_CHAIR[0], GARDEN_CHAIR[1], .6, .66, .9),
    (4.0, 7.1, .5, .5, .6),
    (2.85, 7.45, .95, .4, .4),
    (2.75, 6.2, .35, .3, .3),
    (BED[0], BED[1], BED[2], BED[3], .6),
    (WARDROBE[0], WARDROBE[1], WARDROBE[2], WARDROBE[3], 2.1),
    (NIGHT_TABLE[0], NIGHT_TABLE[1], .42, .4, .7),
    (CHEST[0], CHEST[1], CHEST[2], CHEST[3], 1.0),
    (BED_CHAIR[0], BED_CHAIR[1], .5, .5, .8),
    (2.33, -2.17, .1, .86, 2.05),
    (1.5, -3.4, .16, 1.0, .7),
    (KNITTING[0], KNITTING[1], .32, .32, .25),
    (5.2, 5.6, .5, .3, .4),
    (2.45, 5.6, .26, .26, .4),
    (5.35, 7.5, .34, .34, .5),
    (7.35, -1.42, .2, .2, .6),
] + [(x, y, .5, .5, .8) for x, y, _ in CHAIRS]

WALL = .06


def three(x, y, z):
    """Blender to three.js."""
    return [round(x, 3), round(z, 3), round(-y, 3)]


def yaw_to(ax, ay, bx, by):
    """Yaw at a looking to b; 0 looks to three's -z (Blender's +y)."""
    return round(math.atan2(-(bx - ax), by - ay), 3)


def facing(degrees):
    """Yaw of a thing whose front is +y, turned by degrees about z."""
    a = math.radians(degrees)
    return round(math.atan2(math.sin(a), math.cos(a)), 3)


def floor_rects():
    """Rooms and doorways as (x0, x1, y0, y1, z)."""
    rects = [(*r, TERRACE_Z if name == 'terrace' else 0.0) for name, r in ROOMS.items()]
    return rects + [(*r, 0.0) for r in THRESHOLDS.values()]


def walk_rects():
    """Rectangles of floor where one may stand: cells free of walls and furniture, merged greedily."""
    rects = floor_rects()
    free = {}

    def inside(x, y):
        return next((r for r in rects if r[0] <= x <= r[1] and r[2] <= y <= r[3]), None)
    for i in range(-20, 106):
        for j in range(-54, 82):
            x, y = (i + .5) * CELL, (j + .5) * CELL
            here = inside(x, y)
            if not here:
                continue
            if not all(inside(x + dx, y + dy) for dx in (-BODY, BODY) for dy in (-BODY, BODY)):
                continue
            if any(abs(x - ox) < sx / 2 + BODY * .6 and abs(y - oy) < sy / 2 + BODY * .6 for ox, oy, sx, sy, _ in OBSTACLES):
                continue
            free[i, j] = here[4]
    out = []
    while free:
        i, j = min(free, key=lambda c: (c[1], c[0]))
        z = free[i, j]
        w = 1
        while free.get((i + w, j)) == z:
            w += 1
        h = 1
        while all(free.get((i + k, j + h)) == z for k in range(w)):
            h += 1
        for a in range(w):
            for b in range(h):
                del free[i + a, j + b]
        out.append((i * CELL, (i + w) * CELL, j * CELL, (j + h) * CELL, z))
    return out


def wall_boxes(cells):
    """Thin boxes for wall pieces given as (axis, at, from, to, low, high)."""
    out = []
    for axis, p, a, b, low, high in cells:
        mid, length, height = (a + b) / 2, b - a, high - low
        if axis == 'x':
            out.append((mid, p, low + height / 2, length, WALL * 2, height))
        else:
            out.append((p, mid, low + height / 2, WALL * 2, length, height))
    return out


def _pieces(axis, p, a0, a1, openings=()):
    """A wall's solid pieces; openings that reach the floor are free, windows are not."""
    out, a = [], a0
    for o0, o1, low, high in sorted(o for o in openings if o[2] <= 0):
        out.append((axis, p, a, o0, 0, HEIGHT))
        out.append((axis, p, o0, o1, high, HEIGHT))
        a = o1
    out.append((axis, p, a, a1, 0, HEIGHT))
    return out


def collider_boxes(layout):
    """All boxes (x, y, z, size x, size y, size z) that stop a person."""
    w = []
    w += _pieces('y', -WALL, 0, 5)
    w += _pieces('y', 4.86, 0, 5, [layout.LIVING_KITCHEN])
    w += _pieces('x', -.06, 0, 7.6, [layout.LIVING_HALL, layout.HALL_BATH])
    w += _pieces('x', 5.1, 0, 7.6, [layout.TERRACE_DOOR])
    w += _pieces('x', 2.34, 4.86, 7.6)
    w += _pieces('y', 7.67, -2.2, 5, [layout.FRONT_DOOR])
    w += _pieces('x', -1.68, 1.4, 7.6, [layout.HALL_BEDROOM])
    w += _pieces('x', -5.06, 1.4, 5.0)
    w += _pieces('y', 1.34, -5.06, -1.68)
    w += _pieces('y', 5.06, -5.06, -1.68)
    w += _pieces('y', 1.94, -1.62, -.12)
    w += _pieces('x', -2.26, 7.74, 9.9)
    w += _pieces('x', .46, 7.74, 9.9)
    w += _pieces('y', 9.96, -2.2, .4)
    boxes = wall_boxes(w)
    x0, x1, y0, y1 = ROOMS['terrace']
    boxes += [(x0 - .06, (y0 + y1) / 2, .5, .1, y1 - y0, 1.1), (x1 + .06, (y0 + y1) / 2, .5, .1, y1 - y0, 1.1),
              ((x0 + x1) / 2, y1 + .06, .5, x1 - x0, .1, 1.1)]
    boxes += [(x, y, h / 2, sx, sy, h) for x, y, sx, sy, h in OBSTACLES]
    return boxes


# where the light that stands in the air is measured: how high (a face, seated or standing), how far apart, how far from walls
AIR_HEIGHT = 1.25
AIR_STEP = .8
AIR_EDGE = .4


def air_points():
    """Points in every room at which people's light is known, but none inside furniture."""
    points = []
    for name, (x0, x1, y0, y1) in ROOMS.items():
        z = AIR_HEIGHT + (TERRACE_Z if name == 'terrace' else 0)
        for x in _spread(x0, x1):
            for y in _spread(y0, y1):
                if not any(h > AIR_HEIGHT and abs(x - ox) < sx / 2 + .05 and abs(y - oy) < sy / 2 + .05 for ox, oy, sx, sy, h in OBSTACLES):
                    points.append((x, y, z))
    return points


def _spread(low, high):
    low, high = low + AIR_EDGE, high - AIR_EDGE
    count = max(1, round((high - low) / AIR_STEP)) + 1
    return [low + (high - low) * k / (count - 1) for k in range(count)]


def anchor(x, y, z, yaw, size, stand=None):
    """One anchor; stand (x, y): where to stand to look at it."""
    out = {'position': three(x, y, z), 'yaw': yaw, 'size': [size[0], size[2], size[1]]}
    if stand:
        floor = TERRACE_Z if stand[1] > 5.3 else 0
        out['view'] = {'position': three(stand[0], stand[1], floor), 'yaw': yaw_to(*stand, x, y)}
    return out


# spots whose mesh is more than the thing one looks at: middle and size of that thing
MIDDLES = {
    'hall_light': ((4.4, -.87, 2.3), (.25, .25, .4)),
    'post': ((POST_SHELF[0], POST_SHELF[1], .93), (.4, .3, .14)),
    'phone_lead': ((3.45, 4.4, .03), (1.5, .7, .1)),
    'rug': ((RUG[0] + .75, RUG[1] - 1.1, .06), (.4, .5, .14)),
}

# spot: where one stands to look at it
VIEWS = {
    'rug': (3.05, .45), 'phone_lead': (3.3, 3.5), 'plants': (1.25, 3.7), 'threshold': (3.6, 4.2), 'choir': (1.4, .95), 'cups': (2.5, 1.7),
    'tablet': (1.5, .95), 'hall_light': (3.4, -.7), 'post': (6.5, -.8), 'rollator': (3.3, -.75), 'pots': (6.05, 3.5), 'milk': (4.75, 3.95),
    'pills': (6.6, 2.95), 'recipes': (6.55, 3.6), 'drawing': (5.95, 4.15), 'bath_edge': (6.4, 1.2), 'towel_rail': (6.3, 1.4),
    'toilet': (5.9, 1.15), 'garden_chair': (3.7, 6.1),
}


def mirrors():
    """The bathroom mirror: its room as a box, and from where, which way and how bright its panorama was drawn."""
    x0, x1, y0, y1 = ROOMS['bath']
    return {'mirror': {'room': [[x0, 0, -y1], [x1, HEIGHT, -y0]], 'from': three(*MIRROR_FROM), 'yaw': round(-math.pi / 2, 4),
                       'range': MIRROR_RANGE}}


def write(path, boxes, lightmap, files):
    """Write flat.json. boxes: spot id -> (middle, size) of its mesh in Blender axes."""
    inger, you, _ = CHAIRS
    anchors = {}
    for spot, box in sorted(boxes.items()):
        mid, size = MIDDLES.get(spot, box)
        stand = VIEWS[spot]
        anchors['spot_' + spot] = anchor(*mid, yaw_to(*mid[:2], *stand), [round(s, 3) for s in size], stand)
    ax, ay, at_ = ARMCHAIR
    turn = math.radians(at_)
    seat_x, seat_y = ax + .02 * -math.sin(turn), ay + .02 * math.cos(turn)
    dispenser = (7.3, 4.35, .90)
    stocking = (2.05, 4.05 - .62, 0)
    anchors.update({
        'seat_inger_table': anchor(inger[0], inger[1], .47, facing(inger[2]), (.45, .42, .05)),
        'seat_you_table': anchor(you[0], you[1], .47, facing(you[2]), (.45, .42, .05)),
        'seat_inger_armchair': anchor(seat_x, seat_y, .46, facing(at_), (.6, .6, .1)),
        'stand_inger_hall': anchor(6.7, -.8, 0, yaw_to(6.7, -.8, 8.4, -.9), (.5, .5, 1.6)),
        'stand_inger_kitchen': anchor(6.72, 4.3, 0, yaw_to(6.72, 4.3, 5.45, 4.0), (.5, .5, 1.6)),
        'stand_inger_bath': anchor(5.75, .55, 0, yaw_to(5.75, .55, 6.6, 1.6), (.5, .5, 1.6)),
        'stand_inger_living': anchor(2.9, 2.6, 0, yaw_to(2.9, 2.6, 3.0, .5), (.5, .5, 1.6)),
        'seat_inger_bed': anchor(BED[0] - .1, BED[1] + BED[3] / 2 - .18, .52, facing(0), (.6, .4, .05)),
        'stand_inger_bedroom': anchor(3.3, -2.35, 0, yaw_to(3.3, -2.35, 2.8, -1.7), (.5, .5, 1.6)),
        'dev_dispenser': anchor(*dispenser, yaw_to(*dispenser[:2], 6.5, 4.3), (.22, .22, .12), (6.5, 4.3)),
        'dev_stocking': anchor(*stocking, yaw_to(*stocking[:2], 2.45, 3.05), (.4, .4, .4), (2.45, 3.05)),
        'dev_rail': anchor(7.58, 1.15, .95, yaw_to(7.58, 1.15, 6.5, 1.15), (.5, .08, .1), (6.5, 1.15)),
    })
    anchors.update(devices_at.anchors(anchor, yaw_to))
    anchors.update(sounds_at.anchors(anchor))
    stands = {
        'doorstep': ((8.75, -.9), (7.7, -.9)), 'hall': ((5.6, -.8), (3.4, -.8)), 'living': ((3.0, .6), (1.7, 3.6)),
        'kitchen': ((5.45, 4.0), (7.3, 3.3)), 'bath': ((5.75, .5), (6.6, 1.8)), 'terrace': ((3.6, 5.9), (4.2, 9)), 'bedroom': ((2.75, -2.15), (3.3, -3.9)),
    }
    places = {}
    for name, (stand, look) in stands.items():
        x0, x1, y0, y1 = ROOMS[name]
        z = TERRACE_Z if name == 'terrace' else 0.0
        places[name] = {
            'stand': three(*stand, z),
            'yaw': yaw_to(*stand, *look),
            'floor': [[round(x, 3), round(-y, 3)] for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))],
        }
    data = {
        'format': 1, 'glb': files['glb'], 'lightmap': {'file': files['lightmap'], 'range': lightmap['range']},
        'probe': {'file': files['probe'], 'rotationY': files['rotationY']}, 'irradiance': files['irradiance'],
        'exposure': files['exposure'], 'places': places,
        'anchors': anchors, 'mirrors': mirrors(), 'sounds': sounds_at.sounds(three), 'collider': 'collider', 'walk': 'walk',
    }
    with open(path, 'w') as out:
        json.dump(data, out, indent=2)
        out.write('\n')


def write_irradiance(path, points, light):
    """One line a point: where it is, and what falls on the sides of a cube there (+x -x +y -y +z -z), red, green, blue, as in the lightmap."""
    lines = []
    for at, sides in zip(points, light):
        lines.append(json.dumps({'at': three(*at), 'sides': [[round(float(v), 3) for v in side] for side in sides]}, separators=(',', ':')))
    with open(path, 'w') as out:
        out.write('[\n' + ',\n'.join(lines) + '\n]\n')
