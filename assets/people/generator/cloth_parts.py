"""What a person wears, cut, hemmed, coloured and weighted."""
import clothes
import features
import necklines
import numpy as np
from colour import linear
from mesh import clipped, facing, hemmed, moulded, only, part, pinned, smooth_normals, without
from sdf import gradient, occlusion, step, waves
from skeleton import ANKLE, CREASE, ELBOW, HIP, ORDER, WRIST, near_bones, spread
from weave import cloth_uv, round_axis, seamed
from who import CLOTHES

WEAVE = {'knit': .066, 'plain': .030}


def cloth_parts(params, parts, tell):
    """Top, what shows under it, collar, trousers, shoes."""
    top(parts)
    tell('top')
    if clothes.V_LOW < 1.5:
        under(parts)
        trim(parts)
    if CLOTHES['collar']:
        collar(parts)
    elif not CLOTHES['scarf']:
        neckband(parts)
    if CLOTHES['buttons']:
        buttons(parts)
    tell('under')
    trousers(parts)
    shoes(parts)
    tell('trousers and shoes')


def top(parts):
    """The outer garment, with sleeves to the wrist or short."""
    field, short = clothes.top_field, CLOTHES['short']
    hem = clothes.HEM
    end, way = (clothes.SHORT_END, clothes.UP_WAY) if short else (clothes.CUFF, clothes.SIDE_WAY)
    far = end[0] - .03
    cuts = [((0, 0, hem), (0, 0, 1), None)]
    for s in (1, -1):
        m = (s, 1, 1)
        cuts.append((tuple(end * m), tuple(way * m), lambda c, s=s: c.x * s > far))
    verts, tris, normals = moulded(field, (-.52, -.24, hem - .05), (.52, .24, 1.45), .0068, CLOTHES['triangles'], cuts, 3)

    def kept(p):
        """Above 0: what is left of the closed form once cuffs, hem and neckline are open."""
        q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
        cuff = np.where(q[:, 0] > far, (end - q) @ way, 1.)
        return np.minimum(cuff, p[:, 2] - hem)

    verts, tris, _ = without(verts, tris, lambda c: kept(c) < -.0003)
    if CLOTHES['scarf']:
        # what a scarf covers by more than a hand's breadth of its edge is never seen but where it would come through
        verts, tris, _ = without(verts, tris, lambda c: clothes.scarf_end(c) > .030)
    if clothes.OPEN:
        verts = pinned(verts, field, (0, 1.336 if clothes.NOTCH else clothes.V_LOW))
        verts, tris = clipped(verts, tris, lambda p: clothes.neckline(p.astype(np.float32)))
    # what creeps up the neck is cut off behind the band
    verts, tris = clipped(verts, tris, lambda p: necklines.neck_skin(p) - necklines.CUT)
    normals = gradient(field, verts, .004)
    verts, tris, normals = hemmed(verts, tris, normals)
    ao = .45 + .55 * occlusion(field, verts, normals.astype(np.float32), (.012, .03, .07))
    c = linear(CLOTHES['tone']) * (1 + .05 * waves(verts, 30, 6))[:, None] * ao[:, None]
    w = top_weights(verts)
    arms = w[:, [i for i, n in enumerate(ORDER) if 'Arm' in n]].sum(1)
    middle = verts[tris].mean(1)
    size = WEAVE[CLOTHES['weave']]
    turns = int(round(1. / size))
    trunk = round_axis(verts, (0, .03, 1.2), (0, .03, 0), turns, size)
    few = max(2, int(round(turns * .27)))
    sleeves = [round_axis(verts, ELBOW * (s, 1, 1), WRIST * (s, 1, 1), few, size) for s in (1, -1)]
    which = np.where(arms[tris].mean(1) > .5, np.where(middle[:, 0] > 0, 1, 2), 0)
    places = [(trunk, turns), (sleeves[0], few), (sleeves[1], few)]
    (verts, normals, c, w), tris, uv = seamed([verts, normals, c, w], tris, places, which)
    parts.append(part('top', 'cloth', verts, tris, normals, c, w, uv))


def under(parts):
    """The blouse or shirt in the neckline."""
    low = clothes.V_LOW - .05
    verts, tris, normals = moulded(clothes.under_field, (-.16, -.24, low), (.16, .14, 1.44), .0068, 1100, (), 3)

    def seen(p):
        """Above 0: outside the neck, and a hand's breadth under the garment's edge."""
        p = p.astype(np.float32)
        return np.minimum(np.minimum(clothes.neck_skin(p) - necklines.CUT, .016 - clothes.neckline(p)), p[:, 2] - low - .002)

    verts, tris = clipped(verts, tris, seen)
    normals = gradient(clothes.under_field, verts, .004)
    # it slips under the garment, and nowhere through it
    tuck = step(.0005, .010, clothes.neckline(verts))[:, None]
    verts = (verts - normals * tuck * .0075).astype(np.float32)
    ao = .5 + .5 * occlusion(clothes.under_field, verts, normals.astype(np.float32), (.012, .03))
    c = linear(CLOTHES['under']) * ao[:, None]
    parts.append(part('under', 'cloth', verts, tris, normals, c, body_weights(verts), cloth_uv(verts, normals, .030)))


def trim(parts):
    """The ribbed trim along a V neck."""
    tone = linear(CLOTHES['trim'] or CLOTHES['tone']) * (1 if CLOTHES['trim'] else .90)
    for side in (1, -1):
        (v, t, n), rows, columns = necklines.trim_of_v(side)
        shade = np.repeat((.72, 1., 1., .96, .80, .45), columns)
        size = WEAVE[CLOTHES['weave']]
        uv = necklines.strip_uv(rows, columns, .34, .018, size)
        parts.append(part('trim', 'cloth', v, t, n, tone * shade[:, None], top_weights(v), uv))


def neckband(parts):
    """The ribbed band of a crew neck, or of the shirt in a V."""
    under_v = clothes.V_LOW < 1.5
    (v, t, n), rows, columns = necklines.neckband(clothes.under_field if under_v else clothes.top_field, .010 if under_v else .014)
    own = CLOTHES['under'] if under_v else CLOTHES['trim'] or CLOTHES['tone']
    shade = np.repeat((.78, .98, 1., 1., .96, .62, .40), columns) * (.96 if CLOTHES['trim'] else .93)
    if under_v:
        v = under_top(v)
    weights = body_weights(v) if under_v else top_weights(v)
    uv = necklines.strip_uv(rows, columns, .36, .030, WEAVE['plain' if under_v else CLOTHES['weave']])
    parts.append(part('neckband', 'cloth', v, t, n, linear(own) * shade[:, None], weights, uv))


def collar(parts):
    """A collar with thickness, lying on top and under alike."""
    # under a V it stays under the garment
    inside = clothes.V_LOW < 1.5
    garment = clothes.under_field if inside else clothes.top_field
    v, (rows, columns) = necklines.collar(garment, inside)
    if inside:
        v = under_top(v)
    t = features.grid_tris(rows, columns)
    n = smooth_normals(v, t)
    n = np.where(((v - (0, .034, 1.30)) * n).sum(1, keepdims=True) < 0, -n, n)
    v, t, n = hemmed(v, facing(v, t, n), n, .0026)
    c = np.tile(linear(CLOTHES['collar']), (len(v), 1)) * (.80 + .20 * step(0, .006, garment(v.astype(np.float32))))[:, None]
    parts.append(part('collar', 'cloth', v, t, n, c, body_weights(v), cloth_uv(v, n, .030)))


def under_top(v):
    """A collar or band drawn in wherever the garment with the V goes over it."""
    for _ in range(4):
        over = step(.001, .007, clothes.neckline(v)) * np.maximum(clothes.top_field(v) + .0045, 0)
        v = (v - gradient(clothes.top_field, v, .003) * over[:, None]).astype(np.float32)
    return v


def trousers(parts):
    """Trousers down to the shoe."""
    field = clothes.trousers_field
    cut = [((0, 0, .072), (0, 0, 1), None)]
    verts, tris, normals = moulded(field, (-.26, -.20, .03), (.26, .22, 1.03), .0085, CLOTHES['trouserTriangles'], cut, 3)
    # a tunic falls over the thighs: what it covers is left away, so that nothing comes through it on a chair
    high = clothes.HEM + .055 if clothes.HEM < .80 else max(.96, clothes.HEM + .06)
    verts, tris, used = without(verts, tris, lambda c: (c[:, 2] < .0723) | (c[:, 2] > high))
    normals = normals[used]
    # under the hem they keep inside the garment
    covered = step(clothes.HEM - .030, clothes.HEM + .004, verts[:, 2])
    for _ in range(3):
        out = np.maximum(clothes.top_field(verts) + (.012 if clothes.HEM < .80 else .0085), 0)
        verts = (verts - gradient(clothes.top_field, verts, .004) * (covered * np.minimum(out, .03))[:, None]).astype(np.float32)
    if clothes.HEM < .80:
        # on a chair a tunic's hem lies further down the thigh: legs are slimmer there
        slim = .011 * step(clothes.HEM - .20, clothes.HEM - .10, verts[:, 2]) * step(clothes.HEM + .06, clothes.HEM, verts[:, 2]) * step(.07, .0, verts[:, 1])
        verts = (verts - normals * slim[:, None]).astype(np.float32)
    verts, tris, normals = hemmed(verts, tris, normals)
    ao = .45 + .55 * occlusion(field, verts, normals.astype(np.float32), (.012, .03, .07))
    c = linear(CLOTHES['trousers']) * (ao * (1 + .04 * waves(verts, 40, 4)))[:, None]
    places = [(round_axis(verts, HIP * (s, 1, 1), ANKLE * (s, 1, 1), 20, .024), 20) for s in (1, -1)]
    which = (verts[tris].mean(1)[:, 0] < 0).astype(int)
    w = leg_weights(verts, ['hips', 'thighL', 'thighR', 'shinL', 'shinR'])
    # what a garment covers goes with the garment, or it would come through it on a chair
    under_hem = step(clothes.HEM - .060, clothes.HEM + .010, verts[:, 2])[:, None]
    w = w * (1 - under_hem) + top_weights(verts) * under_hem
    (verts, normals, c, w), tris, uv = seamed([verts, normals, c, w], tris, places, which)
    parts.append(part('trousers', 'cloth', verts, tris, normals, c, w, uv))


def shoes(parts):
    """Both shoes."""
    verts, tris, normals = moulded(clothes.shoes_field, (-.19, -.20, -.01), (.19, .12, .16), .0055, CLOTHES['shoeTriangles'], (), 1)
    sole = verts[:, 2] < .020
    c = np.where(sole[:, None], linear(CLOTHES['sole']), linear(CLOTHES['shoes'])) * (.75 + .25 * step(0, .08, verts[:, 2]))[:, None]
    left = (verts[:, 0] > 0).astype(float)
    w = spread(np.stack([left, 1 - left], 1), ['footL', 'footR'])
    parts.append(part('shoes', 'cloth', verts, tris, normals, c, w))


def scarf(parts):
    """A headscarf; head, neck and chest each lead their part of it."""
    field = clothes.scarf_cloth
    verts, tris, normals = moulded(field, (-.20, -.22, 1.10), (.20, .22, 1.70), .0050, CLOTHES['scarfTriangles'], (), 2)

    def inner(c):
        return (clothes.top_field(c.astype(np.float32)) < -.001) & (c[:, 2] < 1.36)

    verts, tris, _ = without(verts, tris, inner)
    verts, tris = clipped(verts, tris, lambda p: np.minimum(np.maximum(clothes.scarf_end(p), p[:, 2] - 1.365), clothes.scarf_opening(p)))
    verts, tris, normals = hemmed(verts, tris, gradient(field, verts, .004))
    ao = .45 + .55 * occlusion(field, verts, normals.astype(np.float32), (.008, .02, .05))
    c = linear(CLOTHES['scarf']) * (ao * (1 + .04 * waves(verts, 40, 4)))[:, None]
    t, low = step(1.385, 1.470, verts[:, 2]), step(1.335, 1.400, verts[:, 2])
    w = spread(np.stack([t, (1 - t) * low], 1), ['head', 'neck'])
    # where it lies on the garment it goes with it, shoulders and all: nothing comes through
    w = w + top_weights(verts) * ((1 - t) * (1 - low))[:, None]
    parts.append(part('scarf', 'cloth', verts, tris, normals, c, w, cloth_uv(verts, normals, .030)))


def buttons(parts):
    """Buttons down the band."""
    field = clothes.top_field
    a = np.linspace(0, 2 * np.pi, 7, endpoint=False)
    tone = linear(CLOTHES['buttons'])
    first = min(clothes.V_LOW, 1.330) - .012
    count = 5 if CLOTHES['top'] == 'cardigan' else 6
    size = 1. if CLOTHES['top'] == 'cardigan' else .72
    for k in range(count):
        z = first - k * (first - clothes.HEM - .04) / count
        p = np.array([[.003, -.28, z]], np.float32)
        for _ in range(60):
            p[:, 1] += np.clip(field(p), 0, .01) * .9
        n = gradient(field, p, .006)[0]
        side = np.cross(n, (0, 0, 1))
        side /= np.linalg.norm(side)
        up = np.cross(side, n)
        shape = ((.0072 * size, 0), (.0066 * size, .0030 * size))
        ring = np.array([p[0] + n * h + r * (np.cos(x) * side + np.sin(x) * up) for r, h in shape for x in a])
        v = np.concatenate([ring, [p[0] + n * .0020 * size]])
        t = np.concatenate([features.grid_tris(2, 7, True), [(7 + i, 7 + (i + 1) % 7, 14) for i in range(7)]])
        nn = np.concatenate([[(q - p[0]) / np.linalg.norm(q - p[0]) for q in ring[:7]], np.tile(n, (8, 1))])
        parts.append(part('button', 'cloth', v, facing(v, t, nn + n), nn, np.tile(tone, (len(v), 1)), top_weights(v)))


def body_weights(p):
    """The trunk's bones only."""
    return near_bones(p, ['hips', 'spine', 'chest'], 4.)


def leg_weights(p, names):
    """Trousers: hips above, a clean split between the legs below."""
    w = near_bones(p, names, 6.)
    hips = step(.84, .93, p[:, 2])[:, None]
    only_hips = only(len(p), 'hips')
    return w * (1 - hips) + only_hips * hips


def arm_weights(p):
    """Upper arm and forearm, handed over along a hand's breadth round the elbow: sleeves bend, and do not break."""
    q = p * (1, 1, 1)
    q[:, 0] = np.abs(q[:, 0])
    way = clothes.UP_WAY + clothes.SIDE_WAY
    fore = step(-.060, .056, (q - ELBOW) @ (way / np.linalg.norm(way)))
    left = (p[:, 0] > 0).astype(float)
    return spread(np.stack([(1 - fore) * left, fore * left, (1 - fore) * (1 - left), fore * (1 - left)], 1),
                  ['upperArmL', 'foreArmL', 'upperArmR', 'foreArmR'])


def top_weights(p):
    """Trunk and arms, kept apart by which surface a point lies nearer to; the hem goes with the thighs."""
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    trunk = near_bones(p, ['hips', 'spine', 'chest', 'shoulderL', 'shoulderR'], 4.)
    arm_w = arm_weights(p)
    arm_d = clothes.arm(q, *clothes.SLEEVE)
    reach = clothes.SHOULDER[0] - .146
    t = step(-.035, .045, clothes.torso(q) - clothes.THICK - arm_d) * step(.100 + reach, .185 + reach, q[:, 0])
    w = trunk * (1 - t)[:, None] + arm_w * t[:, None]
    return lapped(p, w, 1 - t)


def lapped(p, w, share=1.):
    """Weights of what hangs below the waist: it goes with the thighs, and its front turns where cloth creases on a lap."""
    # the nearer to the front, the more: what lies close over a thigh must not sink into it
    out = (HIP[1] - p[:, 1]) / -(CREASE - HIP)[1] * .0925
    front = np.clip((out - .078) / .062, 0, 1) * share
    crease = CREASE[2]
    down = step(crease + .050, crease - .050, p[:, 2])
    lap = front * down
    # the sides turn with the thighs, what hangs behind stays where one sits on it
    side = np.maximum(step(.965, .850, p[:, 2]) * step(.09, -.04, p[:, 1]) * .8, step(.86, .77, p[:, 2])) * share * (1 - front)
    left = step(-.05, .05, p[:, 0])
    both = np.stack([left, 1 - left], 1)
    total = np.minimum(lap + side, 1)[:, None]
    moving = spread(both * lap[:, None], ['lapL', 'lapR']) + spread(both * side[:, None], ['thighL', 'thighR'])
    return w * (1 - total) + moving * (total / np.maximum(lap + side, 1e-6)[:, None])
