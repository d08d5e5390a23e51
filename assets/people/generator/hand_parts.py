"""Both hands, with fingers that curl."""
import numpy as np

import clothes
import hand_mesh
import hands as hand_shapes
from cloth_parts import arm_weights
from colour import skin as own_skin
from hand_skin import hand_colour, hand_lines, hand_rough
from mesh import moulded, part, without_mask
from sdf import gradient, step
from skeleton import ELBOW, HAND, ORDER, WRIST, spread
from who import CLOTHES

# the two halves of the hands in the skin's picture: left edges, width, upper edge, height
CHARTS, CHART_WIDE, CHART_TOP, CHART_HIGH = (.238, .506), .256, .786, .208


def hand_parts(params, parts, sheet, tell):
    """Both hands: painted flat, back and palm apart, then laid into the curl of a hand at ease."""
    age = params['skin']['handAge']
    field = hand_shapes.hand_field(HAND, age)
    lines = hand_lines(HAND, age)
    skin = dict(params['skin'])
    skin['tone'] = own_skin(skin['tone'])
    local, place, led, tris, tri_palm = hand_mesh.hand()
    flat = HAND.place(local).astype(np.float32)
    flat_normals = gradient(field, flat, .0009)
    tris = outward(flat, tris, flat_normals)
    share, u = hand_mesh.shares(led, len(flat))
    eased, ways = hand_mesh.at_ease(local.astype(float), flat_normals @ np.stack([HAND.along, HAND.side, HAND.palm], 1), share, u)
    verts, normals = HAND.place(eased), HAND.turned(ways)
    weights = hand_weights(local, share, u)
    paint, rough = hand_colour(HAND), hand_rough(HAND, skin['rough'])
    for which, left in zip((~tri_palm, tri_palm), CHARTS):
        v, t, used = without_mask(flat, tris, which)
        uv = np.stack([left + (place[used, 0] + 5.5) / 24.8 * CHART_WIDE, CHART_TOP + (place[used, 1] + .013) / .197 * CHART_HIGH], 1)
        sheet.draw(v, flat_normals[used], uv, t, lambda p: paint(p, skin), lambda p: field(p) + lines(p), field, rough)
        for s in (1, -1):
            m = np.array((s, 1, 1), np.float32)
            w = weights[used] if s > 0 else other_side(weights[used])
            parts.append(part('hand', 'skin', verts[used] * m, t if s > 0 else t[:, ::-1], normals[used] * m, np.ones((len(v), 3)), w, uv))
    tell('hands')
    if CLOTHES['short']:
        bare_arms(parts, paint(np.array([HAND.at(.03, 0)], np.float32), skin)[0])


def outward(verts, tris, normals):
    """All triangles turned alike, so that most of them look outwards."""
    f = np.cross(verts[tris[:, 1]] - verts[tris[:, 0]], verts[tris[:, 2]] - verts[tris[:, 0]])
    return tris if (f * normals[tris].mean(1)).sum() > 0 else tris[:, ::-1]


def bare_arms(parts, tone):
    """Arms below short sleeves, down into the hands."""
    cuts = []
    for s in (1, -1):
        m = np.array((s, 1, 1))
        cuts += [(tuple(WRIST * m), tuple((WRIST - ELBOW) * m), lambda c, s=s: c.x * s > .2)]
    verts, tris, normals = moulded(clothes.bare_arm, (-.52, -.20, .86), (.52, .16, 1.42), .0070, 900, cuts, 2)
    middle = verts[tris].mean(1)
    q = np.abs(middle) * (1, 0, 0) + middle * (0, 1, 1)
    upper = (q - clothes.SHORT_END) @ clothes.UP_WAY < -.035
    past = (q - WRIST) @ (WRIST - ELBOW) > .0002
    verts, tris, used = without_mask(verts, tris, ~(upper | past))
    w = arm_weights(verts)
    c = tone * (1 + .03 * np.sin(verts[:, 2:] * 300))
    parts.append(part('arms', 'skin', verts, tris, normals[used], c, w, np.tile((.9675, .8525), (len(verts), 1))))


def other_side(w):
    """Weights of left bones given to the right ones."""
    out = w.copy()
    for i, n in enumerate(ORDER):
        if n.endswith('L'):
            j = ORDER.index(n[:-1] + 'R')
            out[:, [i, j]] = w[:, [j, i]]
    return out


def hand_weights(local, share, u):
    """Weights of the left hand: two fingers bend together, each pair about its own knuckles."""
    names = ['foreArmL', 'handL', 'fingersL', 'tipsL', 'ringsL', 'ringTipsL', 'thumbL']
    knuckle, tip = hand_mesh.bends(share, u)
    near, far = (knuckle - tip)[:, :4].reshape(-1, 2, 2).sum(2), tip[:, :4].reshape(-1, 2, 2).sum(2)
    # the ball leads over into the thumb
    root, way = hand_shapes.THUMB[0], hand_shapes.THUMB[1] - hand_shapes.THUMB[0]
    along = (local - root) @ (way / np.linalg.norm(way))
    off = np.linalg.norm(local - root - np.clip(along, 0, .045)[:, None] * (way / np.linalg.norm(way)), axis=1)
    ball = step(-.002, .040, along) * step(.027, .012, off)
    thumb = np.where(share[:, 4] > 0, np.maximum(ball, step(-.030, -.002, u[:, 4])), ball * (share[:, :4].sum(1) == 0))
    thumb = thumb * (1 - knuckle[:, :4].sum(1))
    rest = np.clip(1 - thumb - knuckle[:, :4].sum(1), 0, 1)
    fore = 1 - step(-.012, .012, local[:, 0])
    w = np.stack([rest * fore, rest * (1 - fore), near[:, 0], far[:, 0], near[:, 1], far[:, 1], thumb], 1)
    return spread(w, names)
