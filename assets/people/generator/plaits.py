"""Two plaits: hair parted in the middle, combed close to the skull and plaited from behind the ears down over the chest."""
import numpy as np
import clothes
from colour import linear
from features import grid_tris
from mesh import facing, part, smooth_normals
from sdf import gradient, step
from shape import warp
from skeleton import spread

# where a plait begins, on the drawn head
ROOT = (.0640, .0400, 1.4950)
# the parting, metres to the person's left of the middle
PARTING = .006
# towards where the hair of one half is combed, from the middle of the skull
MIDDLE = np.array((0, .030, 1.565), np.float32)
POLE = np.array((.78, .16, -.60)) / np.linalg.norm((.78, .16, -.60))
# metres from one crossing of the strands to the next on the same side, and how thick a plait is
CROSSING, THICK = .0300, .0165
AROUND = 12


def combed_uv(p, turns):
    """Strand texture over the skull: strands run from the parting to where the plait begins. Returns places like `hair.shell_uv`."""
    q = p.astype(float).copy()
    q[:, 0] = np.abs(q[:, 0] - PARTING)
    d = q - MIDDLE
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    front = np.cross(POLE, (0, -.25, 1.))
    front /= np.linalg.norm(front)
    up = np.cross(front, POLE)
    angle = np.arctan2(d @ front, d @ up)
    return np.stack([angle / (2 * np.pi) * turns, -np.arccos(np.clip(d @ POLE, -1, 1)) * .8], 1).astype(np.float32)


def line():
    """The middle of the left plait in space, evenly apart, from behind the ear down over the garment."""
    start = warp(np.array(ROOT))
    shoulder = np.array((.074, .004, 1.368))
    knots = np.array([start, start * .6 + shoulder * .4 + (.012, .004, 0), shoulder, (.078, -.046, 1.326), (.077, -.082, 1.285), (.076, -.098, 1.240)])
    t = np.linspace(0, len(knots) - 1, 60)
    p = np.stack([np.interp(t, np.arange(len(knots)), knots[:, k]) for k in range(3)], 1)
    for turn in range(30):
        p[1:-1] = p[1:-1] * .5 + (p[2:] + p[:-2]) * .25
        # it lies on what is worn, and does not sink in
        room = clothes.top_field(p.astype(np.float32)) - THICK * .90
        near = step(start[2] - .03, start[2] - .07, p[:, 2])
        p = p - gradient(clothes.top_field, p.astype(np.float32), .004) * (np.minimum(room, 0) * near)[:, None]
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))])
    even = np.arange(0, far[-1], CROSSING / 4.)
    return np.stack([np.interp(even, far, p[:, k]) for k in range(3)], 1), even


def plait_parts(style, parts):
    """Both plaits with their ties, already where this person has them."""
    tone, root = linear(style['colour']), linear(style['root'])
    middle, along = line()
    way = np.gradient(middle, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    out = np.where(along[:, None] < .09, np.array((1., .2, 0)), gradient(clothes.top_field, middle.astype(np.float32), .006))
    for _ in range(6):
        out[1:-1] = out[1:-1] * .5 + (out[2:] + out[:-2]) * .25
    out -= way * (out * way).sum(1, keepdims=True)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    side = np.cross(way, out)
    angle = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    c, s = np.cos(angle), np.sin(angle)
    left = along[-1] - along
    tie = step(.045, .041, left) * step(.030, .034, left)
    tail = step(.034, .026, left)
    body = THICK * (.80 + .20 * step(0, .03, along)) * (1 - .25 * along / along[-1]) * (1 - .42 * tie) * (1 - .80 * tail * step(.022, 0., left))
    # the strands swell in turn on one side and on the other
    turn = 2 * np.pi * along[:, None] / CROSSING + np.pi * (s > 0) + .9 * np.abs(c) * np.sign(c)
    swell = .20 * np.sin(turn) * (1 - tie)[:, None] * (1 - tail)[:, None] * step(.0, .02, along)[:, None]
    radius = body[:, None] * (1 + swell)
    wide = radius * 1.12
    v = middle[:, None] + out[:, None] * (radius * c * .80)[..., None] + side[:, None] * (wide * s)[..., None]
    rows = len(along)
    shade = (.62 + .38 * np.clip(.5 + 2.4 * swell, 0, 1)) * (.70 + .30 * np.clip(c + .3, 0, 1))
    colour = (root + (tone - root) * .75) * shade[..., None]
    colour = colour + (linear(style['tie']) - colour) * (tie > .5)[:, None, None]
    uv = np.stack(np.broadcast_arrays(angle / (2 * np.pi) * 1.5 + np.sign(s) * along[:, None] * 9, along[:, None] * 7), 2)
    v, colour, uv = v.reshape(-1, 3), colour.reshape(-1, 3), uv.reshape(-1, 2)
    tris = grid_tris(rows, AROUND, True)
    for mirror in (1, -1):
        at = v * (mirror, 1, 1)
        centre = np.repeat(middle * (mirror, 1, 1), AROUND, 0)
        n = smooth_normals(at, tris)
        n[((at - centre) * n).sum(1) < 0] *= -1
        parts.append(part('plait', 'hair', at, facing(at, tris, n), n, colour, plait_weights(at), uv))


def plait_weights(p):
    """A plait hangs from the head and rests on the chest."""
    t = step(1.385, 1.475, p[:, 2])
    low = step(1.330, 1.420, p[:, 2])
    return spread(np.stack([t, (1 - t) * low, (1 - t) * (1 - low)], 1), ['head', 'neck', 'chest'])
