"""The flat's measures: the one place where rooms, openings and walls stand. Blender axes, metres.

+y is the garden side (south, where the sun comes from). Rooms are (x0, x1, y0, y1).
"""
HEIGHT = 2.5
ROOMS = {
    'living': (0, 4.8, 0, 5.0),
    'kitchen': (4.92, 7.6, 2.4, 5.0),
    'bath': (4.92, 7.6, 0, 2.28),
    'hall': (2.0, 7.6, -1.62, -.12),
    'doorstep': (7.74, 9.9, -2.2, .4),
    'bedroom': (1.4, 5.0, -5.0, -1.74),
    'terrace': (2.2, 5.6, 5.3, 7.8),
}
OUTER = .3            # thickness of the wall towards the garden
TERRACE_Z = -.04

# openings: (from, to, sill, lintel) along the wall
LIVING_HALL = (2.55, 3.45, 0, 2.08)
LIVING_KITCHEN = (3.0, 4.3, 0, 2.08)
HALL_BATH = (5.3, 6.18, 0, 2.08)
HALL_BEDROOM = (2.35, 3.25, 0, 2.08)
FRONT_DOOR = (-1.35, -.45, 0, 2.08)
FRONT_WALL = (-1.35, -.45, 0, 2.42)     # with the pane above the door
LIVING_WINDOW = (.6, 2.5, .82, 2.16)
TERRACE_DOOR = (3.15, 4.05, 0, 2.16)
KITCHEN_WINDOW = (5.6, 6.9, 1.08, 2.16)
BATH_WINDOW = (.9, 1.6, 1.45, 2.1)
BED_WINDOW = (-4.1, -2.7, .85, 2.1)
ENTRANCE = (8.35, 9.25, 0, 2.16)

# floor under each doorway, joining the rooms
THRESHOLDS = {
    'living-hall': (2.55, 3.45, -.12, 0),
    'living-kitchen': (4.8, 4.92, 3.0, 4.3),
    'hall-bath': (5.3, 6.18, -.12, 0),
    'hall-bedroom': (2.35, 3.25, -1.74, -1.62),
    'hall-doorstep': (7.6, 7.74, -1.35, -.45),
    'living-terrace': (3.15, 4.05, 5.0, 5.3),
}

# furniture: where its middle stands
SOFA = (.5, 1.95)
RUG = (1.95, 1.95)
RUG_SIZE = (1.7, 2.5)
COFFEE = (1.62, 1.95)
ARMCHAIR = (2.2, 4.05, 205)
TABLE = (4.05, 1.5)
TABLE_R = .52
CHAIRS = ((3.88, 2.2, 186), (4.22, .83, -12), (3.36, 1.36, -82))   # Inger's, yours, a third
SIDEBOARD = (1.15, .235)
KNITTING = (1.48, 4.42)
BOOKCASE = (.0, 3.56, 1.852)          # its back, its left end, its top
PHONE = (4.5, 4.66)
ROLLATOR = (4.25, -1.15, 96)
POST_SHELF = (6.5, -1.5)
FRIDGE = (5.36, 2.73)
TUB = (7.24, 1.4, .72, 1.7, .58)      # x, y, width, length, height of the edge
TOILET = (5.62, 1.93)
BASIN = (5.16, .95)
MIRROR = (4.944, .685, 1.215, 1.135, 1.865)       # plane x, y from, y to, z from, z to
MIRROR_FROM = (5.85, 1.05, 1.5)       # where the panorama of the mirror's room is drawn
MIRROR_RANGE = 2                      # what white in it stands for
TOWEL_RAIL = (6.5, 2.21, 1.04)
GARDEN_CHAIR = (4.75, 6.55, -160)
BED = (3.95, -3.45, 2.06, .96)         # x, y, length (along x, head at +x), width
WARDROBE = (3.2, -4.69, 1.5, .6)
NIGHT_TABLE = (4.76, -2.7)
CHEST = (4.2, -1.96, .95, .42)
BED_CHAIR = (1.85, -4.55, -40)
