"""A quick look at a person before the file is written: views side by side, drawn in numpy. No shadows; for judging form and colour."""
import numpy as np
from colour import encoded
from gltf import png
from skeleton import BONES, HELD, HELD_BONES, ORDER

# name: (metres away, degrees round to the person's left, metres under the eyes, lens angle, clip, moment, shapes)
REST = {'mouthSmile': .28, 'browUp': .1, 'blink': .13}
VIEWS = {
    'face': (.7, 8, .03, 34, 'stand', .05, REST), 'near': (1.2, -14, .16, 38, 'stand', .3, REST),
    'far': (3., 16, .62, 36, 'stand', .6, REST), 'half': (.7, 42, .03, 36, 'stand', .05, REST),
    'side': (.7, 82, .03, 36, 'stand', .05, REST), 'back': (1.2, 170, .12, 38, 'stand', .05, REST),
    'smile': (.6, -16, .03, 32, 'stand', .05, {'mouthSmile': .95, 'browUp': .4, 'blink': .14}),
    'speak': (.6, 10, .03, 32, 'stand', .05, {'jawOpen': .5, 'mouthSmile': .4, 'browUp': .2, 'blink': .1}),
    'shut': (.6, 10, .03, 32, 'stand', .05, {'blink': 1, 'mouthSmile': .28}),
    'cross': (.6, 10, .03, 32, 'stand', .05, {'browDown': .95, 'mouthFrown': .6}),
    'hands': (.8, 14, .66, 36, 'stand', .2, REST), 'sit': (2.6, 32, .45, 36, 'sit', .4, REST),
}


def skinned(parts, motion, clip, at, shapes, scale):
    """Vertices and normals of every part in a moment of a clip, and where the eyes are."""
    times, turns, places, _ = motion[clip]
    k = int(round(at * (len(times) - 1)))
    world = {}
    for i, n in enumerate(ORDER):
        x, y, z, w = turns[k][i]
        m = np.array(((1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)),
                      (2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)),
                      (2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y))))
        head, _, parent = BONES[n]
        if parent is None:
            world[n] = (m, places[k])
        else:
            r, p = world[parent]
            world[n] = (r @ m, p + r @ (head - BONES[parent][0]))
    rot = np.stack([world[n][0] for n in ORDER])
    off = np.stack([world[n][1] - world[n][0] @ BONES[n][0] for n in ORDER])
    out = []
    for p in parts:
        v, n = p['verts'].astype(float), p['normals'].astype(float)
        for name, weight in shapes.items():
            if p['shifts'] and name in p['shifts']:
                v = v + p['shifts'][name] * weight
        if p['shifts']:
            from mesh import smooth_normals
            n = n + smooth_normals(v, p['tris']) - smooth_normals(p['verts'].astype(float), p['tris'])
        w = p['weights'][..., None]
        nv = sum(w[:, j] * (np.einsum('nij,nj->ni', rot[p['joints'][:, j]], v) + off[p['joints'][:, j]]) for j in range(4))
        nn = sum(w[:, j] * np.einsum('nij,nj->ni', rot[p['joints'][:, j]], n) for j in range(4))
        if p['name'] in HELD_BONES and p['name'] not in HELD.get(clip, ()):
            nv = nv * 0
        out.append((nv * scale, nn / (np.linalg.norm(nn, axis=1, keepdims=True) + 1e-9)))
    return out, (world['eyeL'][1] + world['eyeR'][1]) / 2 * scale


def fragments(screen, depth, tris, width, height):
    """Every pixel under the triangles: triangle, pixel, barycentric coordinates."""
    p = screen[tris]
    low = np.clip(np.floor(p.min(1)), 0, (width, height)).astype(int)
    high = np.clip(np.ceil(p.max(1)), 0, (width, height)).astype(int)
    span = np.maximum(high - low, 0) * (depth[tris].min(1) > .05)[:, None]
    count = span[:, 0] * span[:, 1]
    owner = np.repeat(np.arange(len(tris)), count)
    local = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    x = low[owner, 0] + local % np.maximum(span[owner, 0], 1)
    y = low[owner, 1] + local // np.maximum(span[owner, 0], 1)
    a, b, c = (p[owner, i] for i in range(3))
    px, py = x + .5, y + .5
    det = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (c[:, 0] - a[:, 0]) * (b[:, 1] - a[:, 1])
    ok = np.abs(det) > 1e-9
    det = np.where(ok, det, 1)
    w1 = ((px - a[:, 0]) * (c[:, 1] - a[:, 1]) - (c[:, 0] - a[:, 0]) * (py - a[:, 1])) / det
    w2 = ((b[:, 0] - a[:, 0]) * (py - a[:, 1]) - (px - a[:, 0]) * (b[:, 1] - a[:, 1])) / det
    w0 = 1 - w1 - w2
    ok &= (w0 >= 0) & (w1 >= 0) & (w2 >= 0)
    return owner[ok], (y * width + x)[ok], np.stack([w0, w1, w2], 1)[ok]


def draw(parts, moved, pictures, eye_at, view, size, scale):
    """One view as linear RGB (height, width, 3)."""
    away, round_, under, angle, *_ = view
    width, height = size
    if away > 2:
        under, away = under * eye_at[2] / 1.5, away * max(eye_at[2] / 1.5, .72)
    aim = np.array((0 if away > 2 else eye_at[0], 0 if away > 2 else eye_at[1], eye_at[2] - under))
    a = np.radians(round_)
    cam = aim + np.array((np.sin(a) * away, -np.cos(a) * away, .03 if away < 2 else .3))
    forward = (aim - cam) / np.linalg.norm(aim - cam)
    right = np.cross(forward, (0, 0, 1))
    right /= np.linalg.norm(right)
    up = np.cross(right, forward)
    focal = height / 2 / np.tan(np.radians(angle) / 2)
    colour = np.tile(np.array((.36, .35, .33)), (width * height, 1))
    near = np.full(width * height, np.inf)
    for p, (v, n) in zip(parts, moved):
        d = v - cam
        z = d @ forward
        screen = np.stack([width / 2 + (d @ right) / z * focal, height / 2 - (d @ up) / z * focal], 1)
        tris = p['tris']
        owner, pixel, bary = fragments(screen, z, tris, width, height)
        if not len(owner):
            continue
        depth = (z[tris[owner]] * bary).sum(1)
        order = np.lexsort((depth, pixel))
        first = np.ones(len(order), bool)
        first[1:] = pixel[order][1:] != pixel[order][:-1]
        best = order[first]
        best = best[depth[best] < near[pixel[best]]]
        owner, pixel, bary, depth = owner[best], pixel[best], bary[best], depth[best]
        near[pixel] = depth
        corner = tris[owner]

        def blend(x):
            return (x[corner] * bary[..., None]).sum(1)

        face_n = np.cross(v[tris[:, 1]] - v[tris[:, 0]], v[tris[:, 2]] - v[tris[:, 0]])[owner]
        colour[pixel] = shaded(p, v, corner, blend, n, pictures, cam, face_n)
    return colour.reshape(height, width, 3)


def shaded(p, v, corner, blend, n, pictures, cam, face_n):
    """Light of a window from the left, a room, and a little shine."""
    at, normal, base, uv = blend(v), blend(n), blend(p['colours']), blend(p['uv'])
    eye = cam - at
    eye /= np.linalg.norm(eye, axis=1, keepdims=True)
    back = (face_n * eye).sum(1) < 0
    if p['material'] != 'skin':
        normal[back] *= -1
    else:
        base = np.where(back[:, None], base * (1, .2, .9), base)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    tint, relief, rough, strength = pictures[p['material']]

    def texel(picture):
        h, w = picture.shape[:2]
        return picture[(uv[:, 1] * h).astype(int) % h, (uv[:, 0] * w).astype(int) % w]

    base = base * texel(tint)
    e1, e2 = v[corner[:, 1]] - v[corner[:, 0]], v[corner[:, 2]] - v[corner[:, 0]]
    d1, d2 = p['uv'][corner[:, 1]] - p['uv'][corner[:, 0]], p['uv'][corner[:, 2]] - p['uv'][corner[:, 0]]
    det = d1[:, 0] * d2[:, 1] - d2[:, 0] * d1[:, 1]
    flat = np.abs(det) < 1e-12
    det = np.where(flat, 1, det)[:, None]
    t = (e1 * d2[:, 1:] - e2 * d1[:, 1:]) / det
    u = -(e2 * d1[:, :1] - e1 * d2[:, :1]) / det
    t = t / (np.linalg.norm(t, axis=1, keepdims=True) + 1e-12)
    u = u / (np.linalg.norm(u, axis=1, keepdims=True) + 1e-12)
    m = texel(relief) * 2 - 1
    bent = t * m[:, :1] * strength + u * m[:, 1:2] * strength + normal * m[:, 2:]
    normal = np.where(flat[:, None], normal, bent)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    r = texel(rough)[:, 0] if np.ndim(rough) == 3 else rough
    light = (.40 + .24 * normal[:, 2:]) * np.array((.97, .98, 1.))
    shine = 0
    for way, power, tone in (((.75, -.75, .55), .72, (1, .96, .9)), ((-.8, -.5, .3), .24, (.9, .95, 1))):
        way = np.array(way) / np.linalg.norm(way)
        light = light + (np.clip((normal @ way + .25) / 1.25, 0, 1) * power)[:, None] * np.array(tone)
        half = way + eye
        half /= np.linalg.norm(half, axis=1, keepdims=True)
        gloss = 2 / np.maximum(r, .08) ** 4
        shine = shine + np.clip((normal * half).sum(1), 0, 1) ** gloss * power * np.minimum(gloss, 200) * .006
    return base * light + np.asarray(shine)[:, None]


def sheet(path, parts, paper, motion, params, views, size=(420, 540)):
    """Writes a picture of the named views (comma separated; `clip:name@moment` for any clip)."""
    import fibres
    from who import scale
    colour, relief, rough = paper.pixels()
    cloth = (fibres.knit if params['clothes']['weave'] == 'knit' else fibres.plain)()
    hair = fibres.hair(params['hair']['wave'])

    def open_(x):
        return np.where(x / 255. <= .04045, x / 255. / 12.92, ((x / 255. + .055) / 1.055) ** 2.4)

    pictures = {'skin': (open_(colour), relief / 255., rough[..., 1:2] / 255., 1.),
                'hair': (open_(hair[1]), hair[0] / 255., .66, .7), 'cloth': (open_(cloth[1]), cloth[0] / 255., .92, .6)}
    out = []
    for name in views.split(','):
        if name.startswith('clip:'):
            clip, at = name[5:].split('@')
            round_ = 35
            if '/' in at:
                at, round_ = at.split('/')
            view = (3., float(round_), .62, 38, clip, float(at), REST)
        else:
            view = VIEWS[name]
        moved, eye = skinned(parts, motion, view[4], view[5], view[6], scale())
        big = draw(parts, moved, pictures, eye, view, (size[0] * 2, size[1] * 2), scale())
        out.append(encoded(big).reshape(size[1], 2, size[0], 2, 3).mean((1, 3)))
    with open(path, 'wb') as f:
        f.write(png((np.concatenate(out, 1) * 255 + .5).astype(np.uint8)))
