"""Puts a person's parts together: face, features, hair, clothes, hands, each with colours, texture places and skin weights."""
import bmesh
import bpy
import numpy as np

import clothes
import features
import hair as hair_shapes
import hands as hand_shapes
import morphs
from colour import linear
from face_mesh import AROUND, HIGH, LOW, face_mesh, lid_rim, rim, strip
from head import ear_field, fine_lines, head_field
from paint import Sheet, face_colour, hand_colour
from sdf import gradient, occlusion, step, surface_nets, waves
from skeleton import ANKLE, ELBOW, HAND, HIP, ORDER, WRIST, four, near_bones, spread

HEAD_ONLY = ['head']


def part(name, material, verts, tris, normals, colours, weights, uv=None, shifts=None):
    """One piece of the person, all arrays by vertex; `shifts` are its morphs."""
    joints, w = four(weights)
    return {'name': name, 'material': material, 'verts': verts.astype(np.float32), 'tris': np.asarray(tris, np.int64),
            'normals': normals.astype(np.float32), 'colours': np.clip(colours, 0, 1).astype(np.float32), 'joints': joints,
            'weights': w, 'uv': np.zeros((len(verts), 2), np.float32) if uv is None else uv.astype(np.float32), 'shifts': shifts}


def head_weights(p):
    """Head, neck and chest by height."""
    t = step(1.385, 1.462, p[:, 2])
    low = step(1.318, 1.375, p[:, 2])
    return spread(np.stack([t, (1 - t) * low, (1 - t) * (1 - low)], 1), ['head', 'neck', 'chest'])


def only(count, bone):
    """All weight on one bone."""
    return spread(np.ones((count, 1)), [bone])


def smooth_normals(verts, tris):
    """Normals from the triangles, by area."""
    n = np.zeros((len(verts), 3))
    f = np.cross(verts[tris[:, 1]] - verts[tris[:, 0]], verts[tris[:, 2]] - verts[tris[:, 0]])
    for k in range(3):
        np.add.at(n, tris[:, k], f)
    return n / (np.linalg.norm(n, axis=1, keepdims=True) + 1e-12)


def facing(verts, tris, normals):
    """The triangles, turned where they face against the normals."""
    f = np.cross(verts[tris[:, 1]] - verts[tris[:, 0]], verts[tris[:, 2]] - verts[tris[:, 0]])
    against = (f * normals[tris].mean(1)).sum(1) < 0
    out = tris.copy()
    out[against] = out[against][:, ::-1]
    return out


def moulded(field, low, high, size, triangles, cuts=(), rounds=3):
    """A field meshed, smoothed, thinned to about so many triangles and cut by planes (point, normal, box test or None)."""
    verts, quads = surface_nets(field, low, high, size)
    mesh = bpy.data.meshes.new('m')
    mesh.from_pydata(verts.tolist(), [], quads.tolist())
    obj = bpy.data.objects.new('m', mesh)
    bpy.context.collection.objects.link(obj)
    bpy.context.view_layer.objects.active = obj
    smooth = obj.modifiers.new('s', 'SMOOTH')
    smooth.factor, smooth.iterations = .5, rounds
    thin = obj.modifiers.new('d', 'DECIMATE')
    thin.ratio = min(1, triangles / (len(quads) * 2))
    for m in ('s', 'd'):
        bpy.ops.object.modifier_apply(modifier=m)
    bm = bmesh.new()
    bm.from_mesh(obj.data)
    for point, normal, where in cuts:
        geom = [f for f in bm.faces if where is None or where(f.calc_center_median())]
        parts = set(geom)
        for f in geom:
            parts.update(f.edges)
            parts.update(f.verts)
        bmesh.ops.bisect_plane(bm, geom=list(parts), plane_co=point, plane_no=normal)
    bmesh.ops.triangulate(bm, faces=bm.faces)
    bm.verts.ensure_lookup_table()
    out_v = np.array([v.co[:] for v in bm.verts], np.float32)
    out_t = np.array([[v.index for v in f.verts] for f in bm.faces])
    bm.free()
    bpy.data.objects.remove(obj)
    normals = gradient(field, out_v, .004)
    return out_v, facing(out_v, out_t, normals), normals


def without(verts, tris, drop_face):
    """Mesh without the triangles whose centre `drop_face` tells to drop. Returns verts, tris, kept vertex indices."""
    tris = tris[~drop_face(verts[tris].mean(1))]
    used, new = np.unique(tris, return_inverse=True)
    return verts[used], new.reshape(-1, 3), used


def borders(tris):
    """Directed edges that belong to one triangle only."""
    seen = {}
    for t in tris:
        for a, b in ((t[0], t[1]), (t[1], t[2]), (t[2], t[0])):
            seen[(a, b)] = True
    return [(a, b) for a, b in seen if (b, a) not in seen]


def hemmed(verts, tris, normals, inward=.0045):
    """Adds an inner turn along every open edge, so that cloth has thickness."""
    edges = borders(tris)
    if not edges:
        return verts, tris, normals
    rim_of = {}
    new_v, new_n = [], []
    for a, b in edges:
        for k in (a, b):
            if k not in rim_of:
                rim_of[k] = len(verts) + len(new_v)
                new_v.append(verts[k] - normals[k] * inward)
                new_n.append(normals[k])
    faces = []
    for a, b in edges:
        faces += [(b, a, rim_of[a]), (b, rim_of[a], rim_of[b])]
    return np.concatenate([verts, new_v]), np.concatenate([tris, faces]), np.concatenate([normals, new_n])


def build(params, tell):
    """All parts of the person and the baked skin sheet."""
    parts = []
    sheet = Sheet(params.get('texture', 1024))
    head_parts(params, parts, sheet, tell)
    hand_parts(params, parts, sheet, tell)
    tell('skin painted')
    cloth_parts(params, parts, tell)
    sheet.grow()
    return parts, sheet


def face_uv(s):
    """Sheet coordinates to the texture: the front gets most of the width, the face all but the lowest fifth of the height."""
    a = np.minimum(np.abs(s[:, 0]) / (np.pi * AROUND), 1)
    u = .5 + .488 * np.sign(s[:, 0]) * (1 - (1 - a) ** 1.75)
    v = .006 + (HIGH - s[:, 1]) / (HIGH - LOW) * .772
    return np.stack([u, v], 1)


def head_parts(params, parts, sheet, tell):
    """Face, ears, eyes, mouth, glasses, hair."""
    face, skin = params['face'], dict(params['skin'])
    skin['tone'] = linear(skin['tone'])
    field = head_field(face)

    def fine(p):
        return field(p) + fine_lines(p, face['lines'])

    shell = hair_shapes.shell_field(params['hair'])
    verts, tris, flat, loops = face_mesh(field)
    tell('face', len(tris))
    normals = gradient(field, verts, .0009)
    tris = facing(verts, tris, normals)
    uv = face_uv(flat)
    wide = np.ptp(uv[tris][:, :, 0], axis=1) > .5
    tris = tris[~wide]
    hidden = shell(verts[tris].mean(1)) < -.007
    verts, tris, used = without(verts, tris[~hidden], lambda c: np.zeros(len(c), bool))
    normals, uv = normals[used], uv[used]
    place = {old: new for new, old in enumerate(used)}
    loops = {name: [place[i] for i in loop] for name, loop in loops.items()}
    sheet.draw(verts, normals, uv, tris, lambda p: face_colour(p, skin, face), fine, field)
    tell('face painted')
    rim_v, rim_t, rim_n, rim_uv = [], [], [], []
    for name in ('eyeL', 'eyeR'):
        start = len(verts) + sum(len(r) for r in rim_v)
        ring = np.array([lid_rim(verts[i]) for i in loops[name]])
        rim_v.append(ring)
        n = normals[loops[name]]
        rim_n.append(n)
        rim_uv.append(uv[loops[name]])
        rim_t.append(strip(loops[name], list(range(start, start + len(ring)))))
    all_v = np.concatenate([verts, *rim_v]).astype(np.float32)
    all_n = np.concatenate([normals, *rim_n])
    all_uv = np.concatenate([uv, *rim_uv])
    rim_tris = outward(all_v, np.concatenate(rim_t), all_n)
    shifts = morphs.skin(all_v)
    parts.append(part('face', 'skin', all_v, np.concatenate([tris, rim_tris]), all_n, np.ones((len(all_v), 3)),
                      head_weights(all_v), all_uv, shifts))
    ears(params, parts, sheet, skin)
    gloss_parts(params, parts, verts[loops['mouth']])
    tell('eyes and mouth')
    hair_parts(params, parts, shell)
    tell('hair')


def outward(verts, tris, normals):
    """A lid's rim seen from the front: triangles turned towards -Y."""
    f = np.cross(verts[tris[:, 1]] - verts[tris[:, 0]], verts[tris[:, 2]] - verts[tris[:, 0]])
    centre = verts[tris].mean(1)
    side = np.where(centre[:, 0] > 0, 1, -1)
    middle = np.stack([.0317 * side, centre[:, 1] * 0 - .09, centre[:, 1] * 0 + 1.538], 1)
    away = (f * (middle - centre)).sum(1) < 0
    out = tris.copy()
    out[away] = out[away][:, ::-1]
    return out


def ears(params, parts, sheet, skin):
    """Both ears, painted from the side."""
    verts, tris, normals = moulded(ear_field, (-.10, -.02, 1.47), (.10, .06, 1.58), .0022, 560, (), 2)
    side = verts[:, 0] > 0
    u = np.where(side, .02, .14) + (verts[:, 1] + .02) / .08 * .10
    v = .80 + (1.575 - verts[:, 2]) / .10 * .17
    uv = np.stack([u, v], 1)
    normals = gradient(ear_field, verts, .0012)
    q = np.ones(3) * (1., .86, .84)
    sheet.draw(verts, normals, uv, tris, lambda p: ear_colour(p, skin) * q, ear_field, ear_field)
    parts.append(part('ears', 'skin', verts, tris, normals, np.ones((len(verts), 3)), only(len(verts), 'head'), uv, None))


def ear_colour(p, skin):
    """Ears are warmer than the cheek."""
    return np.tile(skin['tone'] * (1, .90, .88), (len(p), 1)) * (1 + .05 * waves(p, 260, 3))[:, None]


def gloss_parts(params, parts, mouth_loop):
    """Everything wet or polished: eyeballs, mouth, teeth, tongue, glasses, buttons."""
    for side, bone in ((1, 'eyeL'), (-1, 'eyeR')):
        v, t, c = features.eyeball(side, params['eyes'])
        n = v - np.array((.0315 * side, -.0705, 1.5375), np.float32)
        n /= np.linalg.norm(n, axis=1, keepdims=True)
        parts.append(part(bone, 'gloss', v, facing(v, t, n), n, c, only(len(v), bone)))
    v, t, c = features.mouth_pouch(mouth_loop)
    n = -smooth_normals(v, t)
    inwards = np.array((0, -.062, 1.4685)) - v
    n = np.where((n * inwards).sum(1, keepdims=True) < 0, -n, n)
    parts.append(part('mouth', 'mouth', v, facing(v, t, n), n, c, only(len(v), 'head'), None, morphs.mouth_inside(v)))
    for upper in (True, False):
        v, t, c = features.teeth(upper)
        n = smooth_normals(v, t)
        away = v - np.array((0, -.0585, 0), np.float32)
        n = np.where((n[:, :2] * away[:, :2]).sum(1, keepdims=True) < 0, -n, n)
        shifts = None if upper else {'jawOpen': morphs.jaw_turned(v)}
        parts.append(part('teeth', 'gloss', v, facing(v, t, n), n, c, only(len(v), 'head'), None, shifts))
    v, t, c = features.tongue()
    n = np.tile(np.array((0, -.4, .9)), (len(v), 1))
    parts.append(part('tongue', 'mouth', v, facing(v, t, n), n, c, only(len(v), 'head'), None, {'jawOpen': morphs.jaw_turned(v) * .92}))
    if params.get('glasses'):
        for v, t, c in features.glasses(params['glasses']):
            n = smooth_normals(v, t)
            c0 = v.mean(0)
            parts.append(part('glasses', 'gloss', v, t, n, c, only(len(v), 'head')))


def hair_parts(params, parts, shell):
    """The shell and its locks."""
    style = params['hair']
    verts, tris, normals = moulded(shell, (-.12, -.12, 1.44), (.12, .16, 1.70), .0042, style['shellTriangles'], (), 2)
    field = shell
    tone = linear(style['colour'])
    root = linear(style['root'])
    shade = .72 + .28 * occlusion(field, verts, normals.astype(np.float32), (.006, .015))
    c = root + (tone - root) * (.45 + .25 * waves(verts, 150, 6))[:, None]
    turns = hair_shapes.TURNS
    (verts, normals, c), tris, uv = seamed([verts, normals, c * shade[:, None]], tris, [(hair_shapes.shell_uv(verts), turns)], np.zeros(len(tris), int))
    parts.append(part('hair', 'hair', verts, tris, normals, c, only(len(verts), 'head'), uv))
    v, t, uv, shade = hair_shapes.locks(shell, style['locks'], style)
    n = smooth_normals(v, t)
    outward_way = gradient(shell, v, .006)
    flip = (n * outward_way).sum(1) < 0
    n[flip] *= -1
    n = n * .65 + outward_way * .35
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    vary = 1 + .07 * waves(v, 60, 3)
    c = (root + (tone - root) * np.clip(shade, 0, 1)[:, None]) * vary[:, None]
    parts.append(part('locks', 'hair', v, facing(v, t, n), n, c, only(len(v), 'head'), uv))


def hand_parts(params, parts, sheet, tell):
    """Both hands with fingers that curl; backs and palms painted apart."""
    field = hand_shapes.hand_field(HAND, params['skin']['handAge'])
    lines = hand_shapes.hand_lines(HAND, params['skin']['handAge'])
    skin = dict(params['skin'])
    skin['tone'] = linear(skin['tone'])
    low = HAND.wrist - (.10, .20, .19)
    high = HAND.wrist + (.20, .09, .10)
    verts, tris, normals = moulded(field, low, high, .0032, 1500, (), 1)
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


def without_mask(verts, tris, keep):
    """The mesh of some triangles only."""
    used, new = np.unique(tris[keep], return_inverse=True)
    return verts[used], new.reshape(-1, 3), used


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
    from skeleton import BONES
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


def cloth_uv(verts, normals, size):
    """Places in the weave for small pieces: from the side the cloth faces most."""
    a = np.abs(normals).argmax(1)
    u = np.where(a == 0, verts[:, 1], verts[:, 0])
    v = np.where(a == 2, verts[:, 1], verts[:, 2])
    return np.stack([u, -v], 1) / size


def round_axis(p, start, end, turns, size):
    """Places in the weave round a limb: u goes `turns` times through the picture, v down the limb in pictures of `size` metres."""
    axis = np.asarray(end, float) - start
    axis /= np.linalg.norm(axis)
    back = np.array((0, 1., 0)) - axis * axis[1]
    back /= np.linalg.norm(back)
    side = np.cross(axis, back)
    r = p - np.asarray(start, float)
    return np.stack([np.arctan2(r @ side, r @ back) / (2 * np.pi) * turns, (r @ axis) / size], 1)


def seamed(arrays, tris, choices, which):
    """Gives every corner its place in the weave and splits vertices where places differ.

    arrays: per-vertex arrays; choices: list of (uv, turns); which: choice of each triangle. Returns arrays, tris, uv."""
    corner = np.stack([c[0] for c in choices])[which[:, None], tris]
    turns = np.array([c[1] for c in choices])[which]
    off = corner[:, :, 0] - corner[:, :1, 0]
    corner[:, :, 0] -= np.round(off / turns[:, None]) * turns[:, None]
    keys = np.concatenate([tris.reshape(-1, 1), np.round(corner.reshape(-1, 2) * 4096)], 1).astype(np.int64)
    _, first, new = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    source = tris.reshape(-1)[first]
    return [a[source] for a in arrays], new.reshape(-1, 3), corner.reshape(-1, 2)[first]


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
        parts.append(part('collar', 'cloth', v, facing(v, t, up), up, np.tile(tone * 1.0, (len(v), 1)), body_weights(v), cloth_uv(v, up, .030)))
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
        ring = np.array([p[0] + n * h + r * (np.cos(x) * side + np.sin(x) * up) for r, h in ((.0072, 0), (.0068, .0030), (.0045, .0022)) for x in a])
        v = np.concatenate([ring, [p[0] + n * .0020]])
        t = np.concatenate([features.grid_tris(3, 8, True), [(16 + i, 16 + (i + 1) % 8, 24) for i in range(8)]])
        nn = np.concatenate([[(q - p[0]) / np.linalg.norm(q - p[0]) for q in ring[:8]], np.tile(n, (17, 1))])
        parts.append(part('button', 'gloss', v, facing(v, t, np.tile(n, (len(v), 1)) + nn), nn, np.tile(tone, (len(v), 1)), body_weights(v)))


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
