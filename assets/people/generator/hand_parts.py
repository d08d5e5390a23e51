"""Both hands, with fingers that curl."""
import numpy as np

import clothes
import hands as hand_shapes
from colour import linear
from mesh import moulded, part, without_mask
from paint import hand_colour
from sdf import gradient, step
from skeleton import BONES, ELBOW, HAND, ORDER, WRIST, near_bones, spread
from who import CLOTHES



def hand_parts(params, parts, sheet, tell):
    """Both hands with fingers that curl; backs and palms painted apart."""
    field = hand_shapes.hand_field(HAND, params['skin']['handAge'])
    lines = hand_shapes.hand_lines(HAND, params['skin']['handAge'])
    skin = dict(params['skin'])
    skin['tone'] = linear(skin['tone'])
    low = HAND.wrist - np.array((.10, .20, .19)) * HAND.size
    high = HAND.wrist + np.array((.20, .09, .10)) * HAND.size
    verts, tris, normals = moulded(field, low, high, .0032, 900, (), 1)
    normals = gradient(field, verts, .0012)
    local = HAND.local(verts)
    palm_side = (normals @ HAND.palm) > 0
    tri_palm = palm_side[tris].sum(1) >= 2
    paint = hand_colour(HAND, hand_shapes.joints(HAND))
    for s in (1, -1):
        m = np.array((s, 1, 1), np.float32)
        for k, (which, left) in enumerate(((~tri_palm, .28), (tri_palm, .52))):
            v, t, used = without_mask(verts, tris, which)
            at = local[used]
            u = left + (at[:, 1] + .062) / .150 * .22
            vv = .79 + (at[:, 0] + .05) / .24 * .20
            uv = np.stack([u, vv], 1)
            n = normals[used]
            if s > 0:
                sheet.draw(v, n, uv, t, lambda p: paint(p, skin), lambda p: field(p) + lines(p), field)
            out_t = t if s > 0 else t[:, ::-1]
            w = hand_weights(v)
            if s < 0:
                w = other_side(w)
            parts.append(part('hand', 'skin', v * m, out_t, n * m, np.ones((len(v), 3)), w, uv))
    tell('hands')
    if CLOTHES['short']:
        bare_arms(parts, paint(np.array([HAND.at(.03, 0)], np.float32), skin)[0])


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
    w = near_bones(verts, ['upperArmL', 'foreArmL', 'upperArmR', 'foreArmR'], 7.)
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


def hand_weights(p):
    """Weights of the left hand."""
    local = HAND.local(p)
    names = ['foreArmL', 'handL', 'fingersL', 'tipsL', 'thumbL']
    knuckle = HAND.local(BONES['fingersL'][0][None])[0, 0]
    middle = HAND.local(BONES['tipsL'][0][None])[0, 0]
    a = local[:, 0] + np.abs(local[:, 1] - .006) * .16
    fore = 1 - step(-.012, .012, a)
    fingers = step(knuckle - .010, knuckle + .012, a)
    tips = step(middle - .009, middle + .009, a)
    thumb_root = HAND.local(BONES['thumbL'][0][None])[0]
    is_thumb = step(.036, .046, local[:, 1]) * step(.030, .050, local[:, 0]) * (local[:, 1] - .043 > (local[:, 0] - .095) * .35)
    thumb = is_thumb * step(thumb_root[0] - .010, thumb_root[0] + .012, local[:, 0])
    w = np.stack([fore, 1 - fore, 0 * a, 0 * a, 0 * a], 1)
    w = w * (1 - fingers)[:, None] + np.stack([0 * a, 0 * a, 1 - tips, tips, 0 * a], 1) * fingers[:, None]
    no_thumb = w * (1 - is_thumb)[:, None]
    for_thumb = np.stack([fore, (1 - fore) * (1 - thumb), 0 * a, 0 * a, thumb], 1)
    return spread(no_thumb + for_thumb * is_thumb[:, None], names)
