"""Edges of garments round the neck: where they meet it, ribbed bands, the trim of a V, turned-down collars. Made as strips, so that they are clean.

A strip is (verts (rows * columns, 3), normals, rows, columns); angles run round the neck from the front (0) over the person's left."""
import clothes
import numpy as np
from features import grid_tris
from mesh import facing, smooth_normals
from sdf import gradient, project, step
from shape import warp
from who import BODY, CLOTHES, FACE, PARAMS

AROUND = 32
# so near to the neck (metres) a garment's own mesh ends; bands and collars cover the rest
CUT = .0058


def neck_skin(p):
    """Distance to this person's neck. A child's large head draws the skin of the neck up and out with it."""
    p = p.astype(np.float32)
    if FACE['head'] < 1.02:
        return clothes.neck_skin(p)
    # where on the drawn neck these places come from
    drawn = p.astype(float)
    for _ in range(12):
        drawn = drawn + .9 * (p - warp(drawn))
    return clothes.neck_skin(drawn.astype(np.float32))


def on_neck(angle, z, out):
    """Points `out` metres off the neck at angles and heights."""
    angle, z, out = (np.broadcast_to(np.asarray(k, float), np.broadcast(angle, z, out).shape).ravel() for k in (angle, z, out))
    way = np.stack([np.sin(angle), -np.cos(angle), 0 * angle], 1)
    axis = np.stack([0 * z, .045 - .235 * (z - 1.36), z], 1)
    t = np.full(len(z), .020)
    for _ in range(50):
        t = t + np.clip(out - neck_skin(axis + way * t[:, None]), -.004, .004) * .85
    return axis + way * t[:, None]


def seam(garment, out):
    """The height at which a closed garment meets the neck, as a smooth function of the angle. `out`: metres off the neck where it is felt for."""
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    heights = np.arange(1.325, 1.450, .0025)
    a, z = np.meshgrid(angle, heights, indexing='ij')
    within = (garment(on_neck(a, z, out).astype(np.float32)) < 0).reshape(a.shape)
    met = np.where(within, heights, 1.325).max(1)
    waves = lambda t: np.stack([np.ones_like(t), np.cos(t), np.cos(2 * t), np.cos(3 * t)], 1)  # noqa: E731
    fit = np.linalg.lstsq(waves(angle), met, rcond=None)[0]
    slack = np.maximum(met - waves(angle) @ fit, 0).max()
    return lambda t: waves(np.atleast_1d(t)) @ fit + min(slack, .004)


def ring_angles():
    """Angles of a closed ring, its first column again at its end."""
    return np.linspace(0, 2 * np.pi, AROUND + 1)


def strip(rows, away):
    """A strip of rows of points, its triangles facing away from `away` (points inside)."""
    verts = np.concatenate(rows).astype(np.float32)
    columns = len(rows[0])
    tris = grid_tris(len(rows), columns)
    normals = smooth_normals(verts.astype(float), tris)
    grid = normals.reshape(len(rows), columns, 3)
    if np.abs(np.asarray(rows[0][0]) - rows[0][-1]).max() < 1e-6:
        # a closed ring: its ends share their light
        grid[:, [0, -1]] = (grid[:, [0]] + grid[:, [-1]]) / 2
    normals = grid.reshape(-1, 3)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9
    centre = away(verts)
    if np.median(((verts - centre) * normals).sum(1)) < 0:
        normals = -normals
    return verts, facing(verts, tris, normals), normals


def strip_uv(rows, columns, round_, across, size):
    """Places in the weave along a strip: `round_` metres long, `across` metres wide, the stitches upright."""
    turns = max(1, round(round_ / size))
    u, v = np.meshgrid(np.linspace(0, turns, columns), np.linspace(0, across / size, rows))
    return np.stack([u.ravel(), v.ravel()], 1).astype(np.float32)


def neckband(garment, high=.013, thick=.0022):
    """A ribbed band where a garment without opening meets the neck; it hides the seam and turns in to the skin."""
    angle = ring_angles()
    z = seam(garment, .0075)(angle)

    def at(out, up):
        return on_neck(angle, z + up, out)

    def on_garment(out, up, lift):
        p = project(garment, at(out, up).astype(np.float32), 5)
        return p + gradient(garment, p, .003) * lift

    rows = [on_garment(.0125, -.010, -.0012), on_garment(.0118, -.0085, thick), at(.0080 + thick, high * .25),
            at(.0058 + thick, high * .75), at(.0042 + thick, high), at(.0016, high * .92), at(.0006, high * .2)]
    return strip(rows, lambda v: on_neck(np.arctan2(v[:, 0], -(v[:, 1] - .03)), v[:, 2], .0015)), len(rows), AROUND + 1


def edge_of_v():
    """The line of a V neck on its garment, from its point up over the left shoulder to the middle of the back: points, evenly apart."""
    garment = clothes.top_field
    low = clothes.V_LOW
    rise = np.linspace(low, 1.400, 26)
    front = np.stack([(rise - low) * clothes.V_WIDE, np.full(26, -.16), rise], 1)
    for _ in range(70):
        front[:, 1] += np.clip(garment(front.astype(np.float32)), 0, .01) * .85
    front = front[(front[:, 1] < .030) & (clothes.hole(front.astype(np.float32)) > -.004)]
    begin = np.arctan2(front[-1, 0], -(front[-1, 1] - .035))
    angle = np.linspace(begin + .12, np.pi, 22)
    back = on_neck(angle, seam(garment, clothes.FREE)(angle), clothes.FREE)
    line = np.concatenate([front, back])
    for _ in range(14):
        line[1:-1] = line[1:-1] * .6 + (line[2:] + line[:-2]) * .2
        line = project(garment, line.astype(np.float32), 1).astype(float)
        off = clothes.neckline(line.astype(np.float32))
        line = line - gradient(clothes.neckline, line.astype(np.float32), .001) * np.clip(off, -.003, .003)[:, None]
        line[-1] = line[-1] * .6 + line[-2] * .4
        line[0], line[-1, 0] = front[0], 0
    line = project(garment, line.astype(np.float32), 3).astype(float)
    # the halves meet at the back without a kink
    tail = step(len(line) - 9, len(line) - 2, np.arange(len(line)))
    line[:, 2] += (line[-4, 2] - line[:, 2]) * tail
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    even = np.linspace(0, far[-1], 27)
    return np.stack([np.interp(even, far, line[:, k]) for k in range(3)], 1)


def trim_of_v(side):
    """The ribbed trim along one half of a V neck, mitred at its point."""
    garment = clothes.top_field
    line = edge_of_v()
    along = np.gradient(line, axis=0)
    # at the back it runs straight on into the other half
    along[-1] = (along[-1, 0], 0, 0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    out = gradient(garment, line.astype(np.float32), .004)
    inward = np.cross(out, along)
    inside = clothes.neckline((line + inward * .004).astype(np.float32)) < clothes.neckline((line - inward * .004).astype(np.float32))
    inward *= 1 if inside.mean() > .5 else -1
    # at the back the halves meet level: the way in lies in the middle plane there
    for way in (out, inward):
        way[-1, 0] = 0
        for _ in range(4):
            way[1:-1] = way[1:-1] * .5 + (way[2:] + way[:-2]) * .25
        way /= np.linalg.norm(way, axis=1, keepdims=True)
    rows = []
    # broader at the back, where the garment's own edge dips
    broad = .0060 * step(len(line) - 10, len(line) - 3, np.arange(len(line)))[:, None]
    for across, lift in ((-.0092, -.0012), (-.0082, .0013), (-.0030, .0020), (.0010, .0019), (.0024, .0002), (.0020, -.0060)):
        p = line + inward * (across - (broad if across < -.005 else 0))
        on = project(garment, p.astype(np.float32), 3)
        p = on + out * lift
        p[:, 0] = np.maximum(p[:, 0], 0)
        p[0, 0] = 0
        # at the back the halves meet level
        p[-1] = p[-2] * (0, 1, 1)
        if across < 0:
            # the outer rows run down to a point of their own
            p[0, 2] = line[0, 2] + across * 1.9
            p[0] = project(garment, p[:1].astype(np.float32), 4)[0] + out[0] * lift
            p[0, 0] = 0
        rows.append(p * (side, 1, 1))
    return strip(rows, lambda v: v - gradient(garment, v * np.float32((1, 1, 1)), .004) * .01), len(rows), len(line)


def collar(garment, inside):
    """A turned-down collar and the stand it is turned down from. `garment`: what it belongs to and lies on, closed.

    Verts from the front of the person's left round the back to the front of the right, and their rows and columns."""
    rows, columns = 17, 6
    shirt = CLOTHES['top'] != 'cardigan' or PARAMS['sex'] == 'm'
    begin = .20 if clothes.NOTCH else .010
    turn = np.concatenate([np.linspace(begin, begin + .55, 6)[:-1], np.linspace(begin + .55, np.pi, rows - 5)])
    way = np.stack([np.sin(turn), -np.cos(turn), 0 * turn], 1)
    met = seam(garment, .004)(turn)
    height = met + .015 + .006 * step(1.2, 3.1, turn)
    high = on_neck(turn, height, .0030)
    t = turn - begin
    tip = np.exp(-((t - (.06 if shirt else .20)) / (.30 if shirt else .40)) ** 2)
    deep = .029 + (.024 if shirt else .011) * tip
    deep[:2] *= (.97, 1.) if shirt else (.62, .88)
    low = high + way * (deep * .75)[:, None] - np.stack([0 * turn, 0 * turn, deep], 1)
    low[:, 0] += (.012 if shirt else .007) * np.exp(-(t / .35) ** 2)
    low = project(garment, low.astype(np.float32), 6)
    lies = .0026 if inside else .0040
    low = low + gradient(garment, low, .003) * lies
    leaf = np.zeros((rows, columns, 3))
    for j in range(columns):
        s = j / (columns - 1)
        arch = np.sin(np.pi * min(1., s * 1.3)) * .0042
        leaf[:, j] = high * (1 - s) + low * s + way * arch + np.array((0, 0, arch * .8))
    flat = leaf.reshape(-1, 3).astype(np.float32)
    if inside and clothes.OPEN:
        # what lies under the edge of a V goes well under it
        covered = step(-.005, .001, clothes.neckline(flat))
        for _ in range(3):
            flat = flat - gradient(clothes.top_field, flat, .003) * (np.clip(clothes.top_field(flat) + .0050, 0, .004) * covered)[:, None]
    clear = np.tile(np.array([-1., .0034, *[lies] * (columns - 2)]), rows)
    for _ in range(5):
        flat = flat + gradient(garment, flat, .003) * np.clip(clear - garment(flat), 0, .004)[:, None]
    leaf = flat.reshape(rows, columns, 3)
    # evened along the leaf, or what it lies on shows through as dents
    for _ in range(2):
        leaf[1:-1, 1:] = leaf[1:-1, 1:] * .5 + (leaf[2:, 1:] + leaf[:-2, 1:]) * .25
    stand = on_neck(turn, met - .008, .0016)
    leaf = np.concatenate([stand[:, None], leaf], 1)
    leaf[-1, :, 0] = 0
    leaf = np.concatenate([leaf, leaf[-2::-1] * (-1, 1, 1)])
    return leaf.reshape(-1, 3).astype(np.float32), leaf.shape[:2]
