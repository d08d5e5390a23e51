"""What a person wears, cut, hemmed, coloured and weighted."""
import numpy as np

import clothes
import features
from colour import linear
from head import head_field
from mesh import facing, hemmed, moulded, only, part, smooth_normals, without
from sdf import gradient, occlusion, step, waves
from skeleton import ANKLE, ELBOW, HIP, ORDER, WRIST, near_bones, spread
from weave import cloth_uv, round_axis, seamed



def cloth_parts(params, parts, tell):
    """Cardigan, blouse, trousers, shoes."""
    wear, size = params['clothes'], params['build']
    outer = clothes.cardigan_field(size)
    under = clothes.blouse_field(size)
    way = (WRIST - ELBOW) / np.linalg.norm(WRIST - ELBOW)
    cuff = WRIST + way * .010
    cuts = [((0, 0, clothes.HEM), (0, 0, 1), None)]
    for s in (1, -1):
        m = (s, 1, 1)
        cuts.append((tuple(cuff * m), tuple(way * m), lambda c, s=s: c.x * s > .22))
    verts, tris, normals = moulded(outer, (-.48, -.20, .79), (.48, .20, 1.45), .0062, wear['cardiganTriangles'], cuts, 3)

    def cut_away(c):
        q = np.stack([np.abs(c[:, 0]), c[:, 1], c[:, 2]], 1)
        past_cuff = ((q - cuff) @ way > -.0003) & (q[:, 0] > .22)
        behind_blouse = (under(c) < -.006) & (c[:, 2] > clothes.V_LOW - .03) & (q[:, 0] < .14)
        return past_cuff | behind_blouse | (c[:, 2] < clothes.HEM + .0003)

    verts, tris, used = without(verts, tris, cut_away)
    normals = normals[used]
    verts, tris, normals = hemmed(verts, tris, normals)
    ao = .45 + .55 * occlusion(outer, verts, normals.astype(np.float32), (.012, .03, .07))
    tone = linear(wear['cardigan'])
    band = (np.abs(verts[:, 0]) < .019) & (verts[:, 1] < -.02) & (verts[:, 2] < clothes.V_LOW + .03)
    edge = np.abs(clothes.neckline(verts)) < .011
    c = tone * (1 + .05 * waves(verts, 30, 6))[:, None] * ao[:, None]
    c[band | edge] *= .86
    w = sleeve_weights(verts, size)
    arms = w[:, [i for i, n in enumerate(ORDER) if 'Arm' in n]].sum(1)
    middle = verts[tris].mean(1)
    on_arm = arms[tris].mean(1) > .5
    trunk = round_axis(verts, (0, .03, 1.2), (0, .03, 0), 15, .066)
    sleeves = [round_axis(verts, ELBOW * (s, 1, 1), WRIST * (s, 1, 1), 4, .066) for s in (1, -1)]
    which = np.where(on_arm, np.where(middle[:, 0] > 0, 1, 2), 0)
    (verts, normals, c, w), tris, uv = seamed([verts, normals, c, w], tris, [(trunk, 15), (sleeves[0], 4), (sleeves[1], 4)], which)
    parts.append(part('cardigan', 'cloth', verts, tris, normals, c, w, uv))
    buttons(parts, outer, wear)
    tell('cardigan', len(tris))
    neck_cut = ((0, -.030, 1.377), (0, -.30, 1.), None)
    bv, bt, bn = moulded(under, (-.24, -.20, 1.08), (.24, .20, 1.44), .0068, 1500, [neck_cut], 3)

    def hidden(c):
        above = (c[:, 2] - 1.377) - .30 * (c[:, 1] + .030) > -.0003
        shown = (np.abs(c[:, 0]) < .125) & (c[:, 2] > 1.14) & ((c[:, 1] < .03) | (c[:, 2] > 1.35))
        return above | ~shown

    bv, bt, used = without(bv, bt, hidden)
    bn = bn[used]
    tone = linear(wear['blouse'])
    neck = head_field(params['face'])
    ao = .5 + .5 * occlusion(under, bv, bn.astype(np.float32), (.012, .03))
    parts.append(part('blouse', 'cloth', bv, bt, bn, tone * ao[:, None], body_weights(bv), cloth_uv(bv, bn, .030)))
    for s in (1, -1):
        v, (rows, columns) = clothes.collar(s, neck, lambda p: np.minimum(outer(p), under(p)))
        t = features.grid_tris(rows, columns)
        n = smooth_normals(v, t)
        up = np.where((n[:, 2:3] < 0), -n, n)
        c = np.tile(tone, (len(v), 1))
        parts.append(part('collar', 'cloth', v, facing(v, t, up), up, c, body_weights(v), cloth_uv(v, up, .030)))
    tell('blouse', len(bt))
    legs = clothes.trousers_field(size)
    tv, tt, tn = moulded(legs, (-.22, -.16, .03), (.22, .18, 1.03), .0085, wear['trouserTriangles'], [((0, 0, .072), (0, 0, 1), None)], 3)
    tv, tt, used = without(tv, tt, lambda c: (c[:, 2] < .0723) | (c[:, 2] > .985))
    tn = tn[used]
    tv, tt, tn = hemmed(tv, tt, tn)
    ao = .45 + .55 * occlusion(legs, tv, tn.astype(np.float32), (.012, .03, .07))
    tone = linear(wear['trousers'])
    names = ['hips', 'thighL', 'thighR', 'shinL', 'shinR']
    c = tone * (ao * (1 + .04 * waves(tv, 40, 4)))[:, None]
    legs_uv = [(round_axis(tv, HIP * (s, 1, 1), ANKLE * (s, 1, 1), 20, .024), 20) for s in (1, -1)]
    which = (tv[tt].mean(1)[:, 0] < 0).astype(int)
    (tv, tn, c, w), tt, uv = seamed([tv, tn, c, leg_weights(tv, names)], tt, legs_uv, which)
    parts.append(part('trousers', 'cloth', tv, tt, tn, c, w, uv))
    sv, st, sn = moulded(clothes.shoes_field, (-.19, -.20, -.01), (.19, .12, .16), .0055, wear['shoeTriangles'], (), 1)
    sole = sv[:, 2] < .020
    c = np.where(sole[:, None], linear(wear['sole']), linear(wear['shoes'])) * (.75 + .25 * step(0, .08, sv[:, 2]))[:, None]
    left = (sv[:, 0] > 0).astype(float)
    w = spread(np.stack([left, 1 - left], 1), ['footL', 'footR'])
    parts.append(part('shoes', 'cloth', sv, st, sn, c, w, np.zeros((len(sv), 2), np.float32)))
    tell('trousers and shoes', len(tt), len(st))


def buttons(parts, field, wear):
    """Five buttons down the band."""
    a = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    tone = linear(wear['buttons'])
    for k in range(5):
        z = clothes.V_LOW - .012 - k * .068
        p = np.array([[0.003, -.25, z]], np.float32)
        for _ in range(60):
            p[:, 1] += np.clip(field(p), 0, .01) * .9
        n = gradient(field, p, .006)[0]
        side = np.cross(n, (0, 0, 1))
        side /= np.linalg.norm(side)
        up = np.cross(side, n)
        shape = ((.0072, 0), (.0068, .0030), (.0045, .0022))
        ring = np.array([p[0] + n * h + r * (np.cos(x) * side + np.sin(x) * up) for r, h in shape for x in a])
        v = np.concatenate([ring, [p[0] + n * .0020]])
        t = np.concatenate([features.grid_tris(3, 8, True), [(16 + i, 16 + (i + 1) % 8, 24) for i in range(8)]])
        nn = np.concatenate([[(q - p[0]) / np.linalg.norm(q - p[0]) for q in ring[:8]], np.tile(n, (17, 1))])
        out = np.tile(n, (len(v), 1)) + nn
        parts.append(part('button', 'gloss', v, facing(v, t, out), nn, np.tile(tone, (len(v), 1)), body_weights(v)))


def body_weights(p):
    """The trunk's bones only."""
    return near_bones(p, ['hips', 'spine', 'chest'], 4.)


def leg_weights(p, names):
    """Trousers: hips above, a clean split between the legs below."""
    w = near_bones(p, names, 6.)
    hips = step(.84, .93, p[:, 2])[:, None]
    only_hips = only(len(p), 'hips')
    return w * (1 - hips) + only_hips * hips


def sleeve_weights(p, size):
    """Trunk and arms, kept apart by which surface a point lies nearer to."""
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    trunk = near_bones(p, ['hips', 'spine', 'chest', 'shoulderL', 'shoulderR'], 4.)
    arm_w = near_bones(p, ['upperArmL', 'foreArmL', 'upperArmR', 'foreArmR'], 7.)
    arm_d = clothes.arm(q, *clothes.SLEEVE)
    t = step(-.035, .045, clothes.torso(q, size) - .012 - arm_d) * step(.105, .185, q[:, 0])
    w = trunk * (1 - t)[:, None] + arm_w * t[:, None]
    lap = .62 * step(.965, .850, p[:, 2]) * step(.05, -.06, p[:, 1]) * (1 - t)
    left = step(-.05, .05, p[:, 0])
    thighs = spread(np.stack([left, 1 - left], 1), ['thighL', 'thighR'])
    return w * (1 - lap)[:, None] + thighs * lap[:, None]
