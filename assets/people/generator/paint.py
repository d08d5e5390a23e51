"""Skin colour as a function of place, and baking of colour and fine relief into one texture for face, ears and hands."""
import numpy as np
from colour import encoded, mix, tint
from colour import skin as own_skin
from head import LIDS, MOUTH_HALF, fine_lines, mouth_line, pores
from sdf import bump, cone, gradient, mirrored, occlusion, project, step, waves


def face_colour(p, skin, face):
    """Linear colour of the face's skin at p. `skin`: tone (linear), flush, spots, brow (hex)."""
    q = mirrored(p)
    x, y, z = q[:, 0], q[:, 1], q[:, 2]
    c = np.tile(skin['tone'], (len(p), 1))
    flush = skin['flush']
    c = tint(c, .30 * flush * bump(q, (.040, -.066, 1.502), (.023, .032, .020)), '#c46a58', skin['tint'])
    c = tint(c, .26 * flush * bump(q, (0, -.113, 1.504), (.015, .016, .014)), '#c0685a', skin['tint'])
    c = tint(c, .25 * flush * bump(q, (0, -.085, 1.446), (.020, .02, .014)), '#c87a66', skin['tint'])
    c = tint(c, .30 * flush * bump(q, (.078, .012, 1.525), (.02, .03, .04)), '#c8705c', skin['tint'])
    c = tint(c, (.12 + .22 * min(face['lines'], 1)) * bump(q, (.0315, -.083, 1.547), (.019, .02, .0075)), '#a4685a', skin['tint'])
    c = tint(c, (.08 + .22 * min(face['lines'], 1)) * bump(q, (.026, -.083, 1.5245), (.017, .02, .0055)), '#93606a', skin['tint'])
    c = tint(c, .30 * bump(q, (.0165, -.082, 1.540), (.006, .02, .008)), '#9a5c54', skin['tint'])
    c = modelled(c, q, skin, face)
    creased = np.clip((fine_lines(p, face['lines']) - pores(p)) / .00055, 0, 1)
    c = tint(c, .36 * creased * (.35 + .65 * step(1.435, 1.450, z)), '#9d6557', skin['tint'])
    line = mouth_line(np.minimum(x, MOUTH_HALF))
    t = np.clip(x / MOUTH_HALF, 0, 1.3)
    round_off = np.clip(1 - t ** 2.2, 0, 1) ** .6
    cupid = .0009 * np.exp(-((x - .0065) / .004) ** 2) - .0009 * np.exp(-(x / .0032) ** 2)
    top = .0012 + (.0045 + cupid) * round_off
    low = .0010 + .0062 * round_off
    edge = .0011
    lip = np.clip((top - (z - line)) / edge, 0, 1) * np.clip((low + (z - line)) / edge, 0, 1) * (y < -.06)
    lip = lip * np.clip((MOUTH_HALF + .0014 - x) / .002, 0, 1)
    furrow = 1 - .16 * np.clip(waves(p * (3.4, .4, .35), 520, 31), 0, 1)
    c = c + ((c + (own_skin(skin['lips']) - c) * .66) * furrow[:, None] - c) * (lip * .80)[:, None]
    c = tint(c, .5 * np.exp(-((z - line) / .0010) ** 2) * (x < MOUTH_HALF + .001) * (y < -.06), '#6a2c2c', skin['tint'])
    c = tint(c, .55 * bump(q, (.0062, -.1035, 1.4915), (.0036, .006, .0034)), '#59302a', skin['tint'])
    lid = np.linalg.norm((q - (.0315, -.0705, 1.5375)), axis=1)
    rim = opening_edge(q)
    c = tint(c, (.30 + .32 * skin['lashes']) * np.exp(-np.maximum(rim, 0) / .0011) * (lid < .0165), '#a3564e', skin['tint'])
    lash = np.exp(-((rim - .0003) / .0006) ** 2) * (z > 1.5372) * (lid < .0162) * np.clip((.0148 - np.abs(x - .0317)) / .002, 0, 1)
    c = mix(c, .80 * skin['lashes'] * lash, skin['lash'])
    rolled = np.arctan2(z - 1.5375, -(y + .0705))
    fold = np.exp(-((rolled - np.radians(52)) / .10) ** 2) * np.clip((.0150 - np.abs(x - .0325)) / .004, 0, 1)
    c = tint(c, .36 * fold * (lid < .019) * face['lid'], '#8a5346', skin['tint'])
    arch = 1.5600 + .0045 * skin['browArch'] * np.sin(np.clip((x - .012) / .036, 0, 1) * 2.5) - .0022 * np.clip((x - .03) / .02, 0, 1)
    in_brow = np.exp(-((z - arch) / (.0030 * (.4 + .6 * skin['browWeight']))) ** 2) * np.clip((x - .0105) / .004, 0, 1) * np.clip((.050 - x) / .010, 0, 1)
    strands = .80 + .20 * np.sin((x * .75 - (z - arch) * .8) * 3000 + 3 * waves(p, 300, 6))
    c = mix(c, np.clip(in_brow * strands * (y < -.055), 0, 1) * np.clip(.90 * skin['browWeight'], 0, .97), skin['brow'])
    c = stubbled(c, p, skin)
    if 'shell' in skin:
        c = rooted(c, p, skin)
    mottle = .5 * waves(p, 170, 3) + .5 * waves(p, 420, 4)
    c = c * (1 + .045 * mottle * (.35 + .65 * min(face['lines'], 1)))[:, None]
    veins = np.clip(waves(p, 260, 17) - .9, 0, 1) * bump(q, (.042, -.062, 1.497), (.02, .03, .02))
    c = tint(c, .35 * veins * min(face['lines'], 1), '#b4534c', skin['tint'])
    where = .35 + .65 * step(1.560, 1.575, z) + .65 * step(.038, .050, x)
    spots = .6 * np.clip((waves(p, 290, 8) - .98) * 2.0, 0, 1) + np.clip((waves(p, 520, 9) - 1.05) * 2.4, 0, 1)
    return tint(c, np.clip(spots * where, 0, 1) * .44 * skin['spots'], '#8e5f45', skin['tint'])


# where skin is darker or cooler than its tone whatever the light: centre, radii, strength, hex
HOLLOWS = (((.0670, -.045, 1.553), (.016, .030, .024), .07, '#c3a09c'),   # temple
           ((.0200, -.084, 1.5510), (.012, .014, .0055), .26, '#a3685a'),  # under the brow
           ((.0150, -.092, 1.5120), (.0055, .013, .016), .24, '#b3786a'),  # beside the nose
           ((0, -.100, 1.4900), (.013, .014, .0050), .34, '#9a5d52'),      # under its tip
           ((0, -.0940, 1.4800), (.0035, .010, .0060), .16, '#b3766a'),    # the furrow over the lip
           ((0, -.0890, 1.4560), (.015, .016, .0042), .34, '#a7675b'),     # under the lower lip
           ((.0490, -.038, 1.4800), (.012, .026, .020), .18, '#bd8878'),   # under the cheekbone
           ((.0250, -.040, 1.4250), (.040, .045, .0130), .30, '#b27f70'))  # under the jaw


def modelled(c, q, skin, face):
    """What gives a face its form in even light: hollows a little darker, cooler at the temple. A child's are fainter."""
    for centre, radii, much, tone in HOLLOWS:
        c = tint(c, much * skin['depth'] * (1 - .55 * face['young']) * bump(q, centre, radii), tone, skin['tint'])
    groove = cone(q, (.0180, -.0940, 1.498), (.0335, -.0765, 1.4690), 0.)
    return tint(c, .44 * min(face['folds'], 1) * skin['depth'] * np.exp(-(groove / .0046) ** 2), '#a8705f', skin['tint'])


def strands(p, size, long_, seed):
    """Short hairs in 0..1: one to a cell of `size` metres, `long_` times as long as wide, each with its own place and strength."""
    q = p / (size, size, size * long_)
    cell = np.floor(q[:, [0, 2]]).astype(np.int64)
    best = np.zeros(len(p))
    for dx in (-1, 0, 1):
        for dz in (-1, 0, 1):
            near = cell + (dx, dz)
            mixed = near[:, 0] * 73856093 ^ near[:, 1] * 83492791 ^ seed * 19349663
            own = [(mixed * k % 1013) / 1013. for k in (1, 37, 571, 89)]
            across = q[:, 0] - near[:, 0] - own[0] - .5 * (own[3] - .5) * (q[:, 2] - near[:, 1] - own[1])
            along = q[:, 2] - near[:, 1] - own[1]
            hair = np.clip(1 - np.abs(across) * 2.2, 0, 1) * np.clip(1.25 - np.abs(along) * 1.7, 0, 1)
            best = np.maximum(best, np.minimum(hair * 1.4, 1) * (.35 + .65 * own[2]))
    return best


def stubbled(c, p, skin):
    """The shadow of a shaved beard, or a short one: darker the stronger, made of single hairs, soft at its edge."""
    if not skin['stubble']:
        return c
    q = mirrored(p)
    x, y, z = q[:, 0], q[:, 1], q[:, 2]
    ragged = .0035 * waves(p, 190, 44) + .002 * waves(p, 420, 45)
    jaw = step(1.498, 1.466, z - .30 * np.clip(x - .03, 0, .05) + ragged) * step(1.408, 1.432, z + ragged) * step(.035, .000, y)
    lip = np.exp(-((z - 1.4835) / .0052) ** 2) * step(.032, .022, x + ragged) * (y < -.07)
    mouth = bump(q, (0, -.09, 1.468), (.023, .03, .0080))
    where = np.clip(np.maximum(jaw, lip) * (1 - mouth), 0, 1)
    much = skin['stubble']
    grain = np.maximum(strands(p, .00085, 3.4, 41), .8 * strands(p + .01, .0012, 2.6, 42))
    # a shaved chin is a tone, a beard is hairs on that tone
    return mix(c, where * much * (.42 + .58 * grain * min(1, much * 1.6)), skin['brow'])


def rooted(c, p, skin):
    """The scalp takes the hair's colour under it and a little beyond its edge, in strands: the hairline is no rim."""
    shell = np.full(len(p), .02)
    high = (p[:, 2] > 1.40)
    if high.any():
        at = p[high].astype(np.float32)
        # outside the hairline the mass of the hair is near, but nothing grows
        shell[high] = skin['shell'](at) + .02 * step(-.0005, -.0035, skin['line'](at))
    fringe = strands(p, .0013, 3.2, 51)
    under = np.clip(1 - (shell - .0006) / (.0016 + (.0052 + .0080 * skin['sparse']) * fringe), 0, 1)
    return c + (skin['hair'] * (.72 + .28 * fringe[:, None]) - c) * (under * (.92 - .30 * skin['sparse']))[:, None]


def face_rough(p, skin):
    """Roughness of the face: lips and the rims of the lids a little wet, nose and brow a little oily."""
    q = mirrored(p)
    shine = .09 * bump(q, (0, -.112, 1.505), (.014, .018, .016)) + .06 * bump(q, (0, -.08, 1.585), (.04, .04, .03))
    lips = .10 * bump(q, (0, -.094, 1.466), (.018, .02, .007))
    wet = .20 * np.exp(-np.maximum(opening_edge(q), 0) / .0010) * (np.abs(q[:, 2] - 1.5375) < .012)
    return skin['rough'] + .04 * waves(p, 700, 5) - shine - lips - wet


def opening_edge(q):
    """Roughly the distance outside the eye's opening, in metres."""
    dx = (q[:, 0] - .0317) / .0150
    dz = q[:, 2] - 1.5379 + .0011 * dx
    height = np.where(dz > 0, *LIDS)
    r = np.sqrt(dx ** 2 + (dz / height) ** 2)
    return (r - 1) * .0046


class Sheet:
    """One square picture of all skin: base colour, roughness, and tangent-space normals at half the size."""

    def __init__(self, size):
        self.size = size
        self.colour = np.ones((size, size, 3), np.float32)
        self.rough = np.full((size, size), .5, np.float32)
        self.filled = np.zeros((size, size), bool)
        half = size // 2
        self.normal = np.tile(np.array((.5, .5, 1), np.float32), (half, half, 1))
        self.relief = np.zeros((half, half), bool)

    def draw(self, verts, normals, uv, tris, colour, fine, coarse, rough=None):
        """Bakes the triangles. `colour(p)` gives linear RGB, `fine` the detailed field, `coarse` the field the mesh was made from."""
        shade, moved = self.draw_relief(verts, normals, uv, tris, fine, coarse)
        texel, where, tri, bary = self.raster(uv, tris, self.size)
        p = (verts[tris[tri]] * bary[..., None]).sum(1).astype(np.float32) + moved[where // 2, texel // 2]
        dark = shade[where // 2, texel // 2]
        dark = np.where(dark > 0, dark, .9)
        self.colour[where, texel] = colour(p) * (dark ** np.array((.75, 1.05, 1.1))[:, None]).T
        if rough is not None:
            self.rough[where, texel] = rough(p)
        self.filled[where, texel] = True

    def draw_relief(self, verts, normals, uv, tris, fine, coarse):
        """Normals of the fine surface; returns, by texel of the half-sized picture, how much light reaches it and the way from mesh to surface."""
        size = self.size // 2
        texel, where, tri, bary = self.raster(uv, tris, size)
        corners = tris[tri]
        flat = (verts[corners] * bary[..., None]).sum(1).astype(np.float32)
        n = (normals[corners] * bary[..., None]).sum(1)
        n /= np.linalg.norm(n, axis=1, keepdims=True) + 1e-9
        p = project(coarse, flat, 1)
        moved = np.zeros((size, size, 3), np.float32)
        moved[where, texel] = p - flat
        detail = gradient(fine, p, .00022)
        e1, e2 = verts[corners[:, 1]] - verts[corners[:, 0]], verts[corners[:, 2]] - verts[corners[:, 0]]
        d1, d2 = uv[corners[:, 1]] - uv[corners[:, 0]], uv[corners[:, 2]] - uv[corners[:, 0]]
        det = d1[:, 0] * d2[:, 1] - d2[:, 0] * d1[:, 1]
        det = np.where(np.abs(det) < 1e-12, 1e-12, det)[:, None]
        tangent = (e1 * d2[:, 1:] - e2 * d1[:, 1:]) / det
        up = -(e2 * d1[:, :1] - e1 * d2[:, :1]) / det
        tangent = tangent - n * (tangent * n).sum(1, keepdims=True)
        tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-12
        up = up - n * (up * n).sum(1, keepdims=True) - tangent * (up * tangent).sum(1, keepdims=True)
        up /= np.linalg.norm(up, axis=1, keepdims=True) + 1e-12
        local = np.stack([(detail * a).sum(1) for a in (tangent, up, n)], 1)
        local[:, 2] = np.maximum(local[:, 2], .25)
        local /= np.linalg.norm(local, axis=1, keepdims=True)
        self.normal[where, texel] = local * .5 + .5
        self.relief[where, texel] = True
        shade = np.zeros((size, size), np.float32)
        open_ = occlusion(coarse, p, n.astype(np.float32), (.004, .010, .022, .048))
        shade[where, texel] = .46 + .54 * np.clip(open_ * 1.12, 0, 1)
        return shade, moved

    def block(self, box, colour, rough):
        """Fills a box (u0, v0, u1, v1) with one colour or a picture (linear), smooth, at one roughness."""
        u0, v0, u1, v1 = (int(round(k * self.size)) for k in box)
        self.colour[v0:v1, u0:u1] = colour
        self.rough[v0:v1, u0:u1] = rough
        self.filled[v0:v1, u0:u1] = True

    @staticmethod
    def raster(uv, tris, size):
        """Every texel under the triangles: column, row, triangle, barycentric coordinates."""
        xs, ys, owner, bary = [], [], [], []
        for k, t in enumerate(tris):
            a, b, c = uv[t] * size - .5
            low = np.maximum(np.floor(np.minimum(np.minimum(a, b), c)), 0).astype(int)
            high = np.minimum(np.ceil(np.maximum(np.maximum(a, b), c)), size - 1).astype(int)
            if (high < low).any():
                continue
            gx, gy = np.meshgrid(np.arange(low[0], high[0] + 1), np.arange(low[1], high[1] + 1))
            gx, gy = gx.ravel(), gy.ravel()
            det = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
            if abs(det) < 1e-9:
                continue
            w1 = ((gx - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (gy - a[1])) / det
            w2 = ((b[0] - a[0]) * (gy - a[1]) - (gx - a[0]) * (b[1] - a[1])) / det
            w0 = 1 - w1 - w2
            ok = (w0 > -.02) & (w1 > -.02) & (w2 > -.02)
            xs.append(gx[ok])
            ys.append(gy[ok])
            owner.append(np.full(ok.sum(), k))
            bary.append(np.stack([w0[ok], w1[ok], w2[ok]], 1))
        return np.concatenate(xs), np.concatenate(ys), np.concatenate(owner), np.concatenate(bary)

    def grow(self, rounds=8):
        """Fills the gaps between charts from their edges, so that mipmaps do not bleed."""
        spread_edges(self.filled, (self.colour, self.rough), rounds)
        spread_edges(self.relief, (self.normal,), rounds // 2)
        empty = ~self.filled
        self.colour[empty] = self.colour[self.filled].mean(0)

    def pixels(self):
        """Colour (sRGB), normal and roughness (green) as uint8 images; roughness at a quarter of the size."""
        rough = self.rough[::4, ::4]
        packed = np.stack([np.ones_like(rough), rough, np.zeros_like(rough)], -1)
        return [(np.clip(x, 0, 1) * 255 + .5).astype(np.uint8) for x in (encoded(self.colour), self.normal, packed)]


def spread_edges(filled, images, rounds):
    """Grows the filled part of the images by so many texels."""
    for _ in range(rounds):
        for dy, dx in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            from_there = np.roll(filled, (dy, dx), (0, 1)) & ~filled
            for image in images:
                image[from_there] = np.roll(image, (dy, dx), (0, 1))[from_there]
            filled |= from_there
