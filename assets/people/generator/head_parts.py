"""Everything on the neck: face, ears, eyes, mouth, glasses, hair."""
import numpy as np

import features
import hair as hair_shapes
import morphs
from colour import linear
from face_mesh import AROUND, HIGH, LOW, face_mesh, lid_rim, strip
from head import ear_field, fine_lines, head_field
from mesh import facing, moulded, only, part, smooth_normals, without
from paint import face_colour
from sdf import gradient, occlusion, step, waves
from skeleton import spread
from weave import seamed



def head_weights(p):
    """Head, neck and chest by height."""
    t = step(1.385, 1.462, p[:, 2])
    low = step(1.318, 1.375, p[:, 2])
    return spread(np.stack([t, (1 - t) * low, (1 - t) * (1 - low)], 1), ['head', 'neck', 'chest'])


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
    places = [(hair_shapes.shell_uv(verts), turns)]
    (verts, normals, c), tris, uv = seamed([verts, normals, c * shade[:, None]], tris, places, np.zeros(len(tris), int))
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
