"""Where devices stand in the flat: those one tries, and those that lie unused three months later. Blender axes, metres."""
from layout import BASIN, KITCHEN_WINDOW, SIDEBOARD, TABLE

# anchor: (x, y, z, a point its front looks at, size, where one stands to use it)
IN_USE = {
    'dev_stool': (6.74, 3.46, 0, (7.6, 3.46), (.46, .46, .7), (6.2, 3.75)),
    'dev_opener': (7.2, 3.69, .9, (6.5, 3.69), (.16, .2, .22), (6.5, 3.75)),
    'dev_light': (4.75, -.125, .55, (4.75, -1), (.1, .06, .1), (4.75, -.95)),
    'dev_tablet': (TABLE[0] - .28, TABLE[1] - .1, .748, (2.95, 1.2), (.26, .16, .2), (2.95, 1.2)),
    # by the kitchen's doorway, turned a little to it: what it drives over is bare floor, clear of the rug and of Inger's chair
    'dev_vacuum': (4.6, 2.84, 0, (3.706, 3.287), (.36, .36, .12), (3.5, 3.75)),
    'dev_lock': (6.55, -.122, 1.32, (6.55, -1), (.46, .11, .4), (6.5, -.98)),
}
IDLE = {
    'idle_stocking': (4.52, .28, 0, (4, .9), (.4, .4, .4)),
    'idle_stool': (BASIN[0] + .12, .34, 0, (6, .34), (.46, .46, .7)),
    'idle_opener': (KITCHEN_WINDOW[0] + .12, 5.08, KITCHEN_WINDOW[2] + .016, (5.72, 4), (.16, .2, .22)),
    'idle_tablet': (SIDEBOARD[0] - .2, SIDEBOARD[1] - .1, .602, (SIDEBOARD[0] - .2, -1), (.26, .16, .2)),
    'idle_dispenser': (7.38, 2.98, 2.172, (6.5, 2.98), (.22, .22, .12)),
    'idle_vacuum': (2.2, .78, .012, (2.5, 1.6), (.36, .36, .12)),
}


def anchors(anchor, yaw_to):
    """All of them by name, as the plan writes anchors."""
    used = {name: anchor(x, y, z, yaw_to(x, y, *front), size, stand) for name, (x, y, z, front, size, stand) in IN_USE.items()}
    return used | {name: anchor(x, y, z, yaw_to(x, y, *front), size) for name, (x, y, z, front, size) in IDLE.items()}
