"""Everything on the neck: face, ears, eyes, mouth, glasses, hair."""
import numpy as np

import clothes
import features
import hair as hair_shapes
import morphs
import necklines
import plaits
from colour import linear
from colour import skin as own_skin
from face_mesh import AROUND, BALD, HIGH, LOW, face_mesh, lid_rim, strip
from head import EYE, ear_field, fine_lines, head_field
from mesh import clipped, facing, moulded, only, part, smooth_normals, without
from paint import face_colour, face_rough
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
    skin['tone'] = own_skin(skin['tone'])
    field = head_field(face)

    def fine(p):
        return field(p) + fine_lines(p, face['lines'])

    scarfed = bool(params['clothes']['scarf'])
    shell = clothes.scarf_field if scarfed else hair_shapes.shell_field(params['hair'])
    verts, tris, flat, loops = face_mesh(field)
    if BALD:
        verts, tris, flat = crowned(verts, tris, flat)
    tell('face', len(tris))
    normals = gradient(field, verts, .0009)
    tris = facing(verts, tris, normals)
    uv = face_uv(flat)
    wide = np.ptp(uv[tris][:, :, 0], axis=1) > .5
    tris = tris[~wide]
    # a scarf or hair hides what lies deep under it; a neck in a scarf still turns
    centre = verts[tris].mean(1)
    hidden = shell(centre) < np.where(centre[:, 2] < 1.46, -.014, -.007)
    if params['hair']['style'] in hair_shapes.FLAT:
        # thin hair: skin ends well inside its edge
        hidden = (shell(centre) < -.0036) & (hair_shapes.hairline(centre, params['hair']) > .020)
    # under a garment only a finger's breadth of neck is kept, and what an open button shows
    ring = necklines.seam(clothes.under_field if clothes.V_LOW < 1.5 else clothes.top_field, .0075)
    under = centre[:, 2] < ring(np.arctan2(centre[:, 0], -(centre[:, 1] - .035))) - .014
    shown = clothes.neckline(centre) < .014 if clothes.NOTCH else np.zeros(len(centre), bool)
    hidden |= under & ~shown
    verts, tris, used = without(verts, tris[~hidden], lambda c: np.zeros(len(c), bool))
    normals, uv = normals[used], uv[used]
    place = {old: new for new, old in enumerate(used)}
    loops = {name: [place[i] for i in loop] for name, loop in loops.items()}
    haired = not scarfed and params['hair']['style'] != 'none'
    if haired:
        skin['hair'], skin['shell'] = linear(params['hair']['root']) * .75 + linear(params['hair']['colour']) * .10, shell
        skin['line'] = lambda p: hair_shapes.hairline(p, params['hair'])
        skin['sparse'] = 1. if BALD else 0.
    sheet.draw(verts, normals, uv, tris, lambda p: face_colour(p, skin, face), fine, field,
               lambda p: face_rough(p, skin))
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
    if not scarfed and not params['hair']['style'] in hair_shapes.OVER_EARS:
        ears(params, parts, sheet, skin)
    for s, name in ((1, 'eyeL'), (-1, 'eyeR')):
        lashes(verts[loops[name]], s, skin, params['sex'], parts)
    wet_parts(params, parts, sheet, verts[loops['mouth']])
    tell('eyes and mouth')
    if not scarfed and params['hair']['style'] != 'none':
        hair_parts(params, parts, shell)
    tell('hair')


def lashes(rim, s, skin, sex, parts):
    """A dark fringe along the upper lid: it draws the eye, and goes with the lid when that closes."""
    centre = np.array((EYE[0] * s, EYE[1], EYE[2]))
    upper = rim[rim[:, 2] > EYE[2] - .0002 - .0011 * (np.abs(rim[:, 0]) - EYE[0]) / .015]
    upper = upper[np.argsort(np.abs(upper[:, 0]))]
    t = (np.abs(upper[:, 0]) - EYE[0]) / .0150
    long_ = (.0029 if sex == 'f' else .0015) * (.15 + .85 * skin['lashes']) * np.clip(.55 + .35 * t, .2, 1) * np.clip((.95 - np.abs(t)) / .30, .03, 1)
    out = (upper - centre) / np.linalg.norm(upper - centre, axis=1, keepdims=True)
    aside = np.stack([s * (.25 + .9 * np.clip(t, -.3, 1)), 0 * t, .75 + 0 * t], 1)
    root = upper - out * .0003 - (0, 0, .0003)
    bend = upper + out * (long_ * .55)[:, None] + aside * (long_ * .10)[:, None]
    tip = upper + out * (long_ * .75)[:, None] + aside * (long_ * .62)[:, None]
    # thick at the root on both sides of the rim, nothing at the corners
    thick = (.00045 * skin['lashes'] if sex == 'f' else .0002) * np.clip((.92 - np.abs(t)) / .35, 0, 1)
    v = np.concatenate([root + out * .0001 + np.stack([0 * t, 0 * t, thick], 1), root, bend, tip]).astype(np.float32)
    n = len(upper)
    tris = features.grid_tris(4, n)
    shift = {k: np.concatenate([x] * 4) for k, x in morphs.skin(upper.astype(np.float32)).items()}
    # shut, they point down
    fall = np.concatenate([0 * t, 0 * t, long_ * .2, long_ * 1.05])
    shift['blink'] = shift['blink'] - np.stack([0 * fall, 0 * fall, fall], 1)
    both = np.concatenate([tris, tris[:, ::-1]])
    normal = np.concatenate([out] * 4)
    pale = .45 * np.clip(1 - skin['lashes'], 0, 1) + (0 if sex == 'f' else .10)
    c = np.tile(linear(skin['lash']) * .7 + pale * skin['tone'], (len(v), 1))
    parts.append(part('lashes', 'skin', v, both, normal, c, only(len(v), 'head'), at_plain('matte', len(v)), shift))


def crowned(verts, tris, flat):
    """The hole on top of the head closed by triangles to its middle."""
    top = np.where(np.isclose(flat[:, 1], HIGH))[0]
    top = top[np.argsort(flat[top, 0])]
    middles = np.stack([(flat[top[:-1], 0] + flat[top[1:], 0]) / 2, np.full(len(top) - 1, HIGH)], 1)
    peak = verts[top].mean(0) + (0, 0, .0022)
    start = len(verts)
    fan = np.array([(top[i], top[i + 1], start + i) for i in range(len(top) - 1)])
    return (np.concatenate([verts, np.tile(peak, (len(middles), 1))]).astype(np.float32), np.concatenate([tris, fan]),
            np.concatenate([flat, middles]))


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
    verts, tris, normals = moulded(ear_field, (-.10, -.02, 1.47), (.10, .06, 1.58), .0022, 440, (), 2)
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


EYE_BOX = (.77, .80, .90, .93)
# plain white places of the sheet, coloured by vertex, each with its roughness: (box, roughness)
PLAIN = {'wet': ((.920, .80, .945, .825), .16), 'mouth': ((.955, .80, .980, .825), .58),
         'frame': ((.920, .84, .945, .865), .30), 'matte': ((.955, .84, .980, .865), .85)}


def at_plain(kind, count):
    """Places in the sheet for parts that only have colours by vertex."""
    u0, v0, u1, v1 = PLAIN[kind][0]
    return np.tile(((u0 + u1) / 2, (v0 + v1) / 2), (count, 1))


def wet_parts(params, parts, sheet, mouth_loop):
    """Eyeballs, mouth, teeth, tongue, glasses."""
    for box, rough in PLAIN.values():
        sheet.block(box, 1, rough)
    side = int(round(EYE_BOX[2] * sheet.size)) - int(round(EYE_BOX[0] * sheet.size))
    high = int(round(EYE_BOX[3] * sheet.size)) - int(round(EYE_BOX[1] * sheet.size))
    picture = features.eye_picture(params['eyes'], max(side, high), params['iris'])[:high, :side]
    sheet.block(EYE_BOX, picture, .10)
    middle = np.array(((EYE_BOX[0] + EYE_BOX[2]) / 2, (EYE_BOX[1] + EYE_BOX[3]) / 2))
    for s, bone in ((1, 'eyeL'), (-1, 'eyeR')):
        v, t, place = features.eyeball(s)
        n = v - np.array((.0315 * s, -.0705, 1.5375), np.float32)
        n /= np.linalg.norm(n, axis=1, keepdims=True)
        uv = middle + place * (1, -1) * (EYE_BOX[2] - EYE_BOX[0]) * .49
        parts.append(part(bone, 'skin', v, facing(v, t, n), n, np.ones((len(v), 3)), only(len(v), bone), uv))
    v, t, c = features.mouth_pouch(mouth_loop)
    n = -smooth_normals(v, t)
    inwards = np.array((0, -.062, 1.4685)) - v
    n = np.where((n * inwards).sum(1, keepdims=True) < 0, -n, n)
    parts.append(part('mouth', 'skin', v, facing(v, t, n), n, c, only(len(v), 'head'), at_plain('mouth', len(v)), morphs.mouth_inside(v)))
    for upper in (True, False):
        v, t, c = features.teeth(upper)
        n = smooth_normals(v, t)
        away = v - np.array((0, -.0585, 0), np.float32)
        n = np.where((n[:, :2] * away[:, :2]).sum(1, keepdims=True) < 0, -n, n)
        shifts = None if upper else {'jawOpen': morphs.jaw_turned(v)}
        parts.append(part('teeth', 'skin', v, facing(v, t, n), n, c, only(len(v), 'head'), at_plain('wet', len(v)), shifts))
    v, t, c = features.tongue()
    n = np.tile(np.array((0, -.4, .9)), (len(v), 1))
    shifts = {'jawOpen': morphs.jaw_turned(v) * .92}
    parts.append(part('tongue', 'skin', v, facing(v, t, n), n, c, only(len(v), 'head'), at_plain('mouth', len(v)), shifts))
    if params['glasses']:
        for v, t, c in features.glasses(params['glasses']):
            n = smooth_normals(v, t)
            parts.append(part('glasses', 'skin', v, t, n, c, only(len(v), 'head'), at_plain('frame', len(v))))
    if params['moustache']:
        moustache(params['moustache'], params['face'], parts, sheet)


# where a moustache's hairs are drawn
HAIRS_BOX = (.775, .945, .975, .990)


def hairs(box, size):
    """Hairs lying side by side, brighter and darker, as a picture for a box of the sheet."""
    wide, high = (int(round(box[k + 2] * size)) - int(round(box[k] * size)) for k in (0, 1))
    v, u = (np.mgrid[0:high, 0:wide] + .5) / np.array((high, wide))[:, None, None]
    # they part in the middle and lie outwards
    lean = u + .10 * (v - .5) * np.sign(u - .5) * np.minimum(1, np.abs(u - .5) * 6)
    rng = np.random.default_rng(9)
    tone = sum(np.sin(2 * np.pi * (lean * f + rng.random()) + .8 * np.sin(v * 5 + f)) * a for f, a in ((17, .5), (39, .8), (61, 1.), (97, .7)))
    ends = .62 + .38 * np.clip(np.sin(np.pi * v) * 1.5, 0, 1)
    return np.clip((.66 + .15 * tone) * ends, .15, 1)[..., None] * np.ones(3)


def moustache(told, face, parts, sheet):
    """A moustache: a soft layer on the skin that moves with it. `told`: colour, depth in metres, triangles."""
    sheet.block(HAIRS_BOX, hairs(HAIRS_BOX, sheet.size), .82)
    skin_field = head_field(face)
    field = hair_shapes.moustache_field(skin_field, told)
    verts, tris, normals = moulded(field, (-.085, -.125, 1.405), (.085, .03, 1.515), .0030, told['triangles'], (), 1)
    verts, tris, used = without(verts, tris, lambda c: skin_field(c) < .0006)
    normals = gradient(field, verts, .0015)
    shade = .55 + .45 * occlusion(field, verts, normals.astype(np.float32), (.004, .01))
    c = linear(told['colour']) * shade[:, None]
    u0, v0, u1, v1 = HAIRS_BOX
    across = np.clip(.5 + verts[:, 0] / .080, .02, .98)
    down = np.clip((1.4900 - .10 * np.abs(verts[:, 0]) - verts[:, 2]) / .0150, .04, .96)
    uv = np.stack([u0 + (u1 - u0) * across, v0 + (v1 - v0) * down], 1)
    parts.append(part('moustache', 'skin', verts, tris, normals, c, head_weights(verts), uv, morphs.skin(verts)))


def hair_parts(params, parts, shell):
    """The shell and its locks."""
    style = params['hair']
    low, high = hair_shapes.bounds(style)
    verts, tris, normals = moulded(shell, low, high, .0042, style['shellTriangles'], (), 2)
    field = head_field(params['face'])
    # a clean edge; and what lies under the skin is never seen but as a speck: there the scalp is painted
    verts, tris = clipped(verts, tris, lambda p: np.minimum(hair_shapes.hairline(p.astype(np.float32), style) - .0030,
                                                            field(p.astype(np.float32)) + .004 - .0045 * step(.03, -.01, p[:, 1])))
    normals = gradient(shell, verts, .0022)
    # at its edge hair has the light of the skin it grows from: a rim lit for itself looks stuck on
    edge = step(.010, .003, hair_shapes.hairline(verts, style))[:, None]
    normals = normals + (gradient(field, verts, .004) - normals) * edge
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9
    tone, root = linear(style['colour']), linear(style['root'])
    shade = .50 + .50 * occlusion(shell, verts, normals.astype(np.float32), (.006, .015, .03))
    rise = np.clip(.55 + .45 * hair_shapes.clumps(verts, style), 0, 1)
    c = root + (tone - root) * rise[:, None]
    if style['style'] == 'wreath':
        # thin at its edges: skin shows through
        bare = step(.016, .001, hair_shapes.hairline(verts, style))[:, None]
        c = c + (own_skin(params['skin']['tone']) * .85 - c) * bare * .60
    places = [(hair_shapes.shell_uv(verts, style['style']), hair_shapes.TURNS)]
    w = hair_weights(verts)
    (verts, normals, c, w), tris, uv = seamed([verts, normals, c * shade[:, None], w], tris, places, np.zeros(len(tris), int))
    parts.append(part('hair', 'hair', verts, tris, normals, c, w, uv))
    if style['style'] == 'plaits':
        plaits.plait_parts(style, parts)
    if not style['locks']:
        return
    v, t, uv, shade = hair_shapes.locks(shell, style['locks'], style)
    n = smooth_normals(v, t)
    outward_way = gradient(shell, v, .006)
    n[(n * outward_way).sum(1) < 0] *= -1
    n = n * .25 + outward_way * .75
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    vary = 1 + .07 * waves(v, 60, 3)
    # hardly brighter than what they lie on: tufts, not leaves
    c = (root + (tone - root) * np.clip(.22 + .52 * shade, 0, 1)[:, None]) * (.92 * vary)[:, None]
    parts.append(part('locks', 'hair', v, facing(v, t, n), n, c, hair_weights(v), uv))


def hair_weights(p):
    """Hair goes with the head; long hair comes to rest on the back."""
    t = step(1.37, 1.46, p[:, 2])
    return spread(np.stack([t, (1 - t) * .35, (1 - t) * .65], 1), ['head', 'neck', 'chest'])
