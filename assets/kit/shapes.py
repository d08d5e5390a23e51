"""Parametric shapes on bmesh, in metres.

Every shape carries a UV layer `Lightmap`: a chart in metres in which no two faces overlap.  Separate charts of one
shape are set CHART_GAP apart, so that the packer (lightmap_uv.py) sees them as islands.
"""
import math
import random

import bmesh
from mathutils import Vector

UV = 'UVMap'
CHART = 'Lightmap'
CHART_GAP = 100.0


def chart_layer(bm):
    """The chart UV layer of a bmesh. Makes both layers if missing, always in one order: meshes join by order."""
    if bm.loops.layers.uv.get(CHART) is None:
        bm.loops.layers.uv.new(UV)
        bm.loops.layers.uv.new(CHART)
    return bm.loops.layers.uv[CHART]


def chart_by_axis(bm, faces=None, first=0):
    """Project faces along their dominant axis: one chart per direction (six at most). Right for convex things."""
    layer = chart_layer(bm)
    bm.normal_update()
    weight = (1.0, 1.003, 1.006)
    for face in faces or bm.faces:
        n = face.normal
        axis = max(range(3), key=lambda i: abs(n[i]) * weight[i])
        side = axis * 2 + (n[axis] > 0) + first
        for loop in face.loops:
            p = loop.vert.co
            u, v = ((p.y, p.z), (p.x, p.z), (p.x, p.y))[axis]
            loop[layer].uv = (u + CHART_GAP * side, v)
    return bm


def box(sx, sy, sz, bevel=.006, segments=None, center=True):
    """A box with bevelled edges, centred on the origin (or standing on z = 0 with center=False).

    segments of the bevel: by default one for edges up to 8 mm, two above.
    """
    segments = segments or (1 if bevel <= .008 else 2)
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.scale(bm, vec=(sx, sy, sz), verts=bm.verts)
    if bevel > 0:
        offset = min(bevel, min(sx, sy, sz) * .45)
        bmesh.ops.bevel(bm, geom=list(bm.edges), offset=offset, segments=segments, profile=.6, affect='EDGES',
                        clamp_overlap=True)
    if not center:
        bmesh.ops.translate(bm, vec=(0, 0, sz / 2), verts=bm.verts)
    return chart_by_axis(bm)


def lathe(profile, n=24):
    """Turn an open polyline [(radius, z), …] about z. Flat stretches get a round chart, steep ones a strip."""
    bm = bmesh.new()
    layer = chart_layer(bm)
    angles = [2 * math.pi * i / n for i in range(n)]
    rings = []
    for r, z in profile:
        if r < 1e-5:
            rings.append([bm.verts.new((0, 0, z))])
        else:
            rings.append([bm.verts.new((r * math.cos(a), r * math.sin(a), z)) for a in angles])
    chart, kind, run = -1, None, 0.0
    for k, (low, high) in enumerate(zip(rings, rings[1:])):
        (r0, z0), (r1, z1) = profile[k], profile[k + 1]
        flat = abs(z1 - z0) < abs(r1 - r0) * .6
        new_kind = ('flat', r1 > r0) if flat else 'strip'
        if new_kind != kind:
            chart, kind, run = chart + 1, new_kind, 0.0
        length = math.hypot(r1 - r0, z1 - z0)
        around = max(r0, r1)
        for i in range(n):
            j = (i + 1) % n
            if len(low) == 1 and len(high) == 1:
                continue
            if len(low) == 1:
                face = bm.faces.new((low[0], high[j], high[i]))
                corners = ((i + .5, 0), (i + 1, 1), (i, 1))
            elif len(high) == 1:
                face = bm.faces.new((low[i], low[j], high[0]))
                corners = ((i, 0), (i + 1, 0), (i + .5, 1))
            else:
                face = bm.faces.new((low[i], low[j], high[j], high[i]))
                corners = ((i, 0), (i + 1, 0), (i + 1, 1), (i, 1))
            for loop, (a, t) in zip(face.loops, corners):
                if flat:
                    uv = (loop.vert.co.x, loop.vert.co.y)
                else:
                    uv = (a * 2 * math.pi * around / n, run + t * length)
                loop[layer].uv = (uv[0] + CHART_GAP * chart, uv[1])
        run += length
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def cylinder(r, h, n=20, bevel=.004, r_top=None):
    """A closed cylinder or cone stump standing on z = 0."""
    r_top = r if r_top is None else r_top
    b = min(bevel, r * .4, r_top * .4, h * .4)
    return lathe([(0, 0), (r - b, 0), (r, b), (r_top, h - b), (r_top - b, h), (0, h)], n)


def smooth_path(points, k=6):
    """Catmull-Rom through the points, k steps between two."""
    pts = [Vector(p) for p in points]
    pts = [pts[0] * 2 - pts[1]] + pts + [pts[-1] * 2 - pts[-2]]
    out = []
    for i in range(1, len(pts) - 2):
        a, b, c, d = pts[i - 1:i + 3]
        for j in range(k):
            t = j / k
            out.append(.5 * ((2 * b) + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                             + (3 * b - a - 3 * c + d) * t ** 3))
    out.append(pts[-2])
    return out


def tube(points, r, n=10, smooth=6, flat=1.0, r_end=None):
    """A tube along points; smooth = steps between points (1: straight), flat squeezes it, r_end tapers it."""
    path = smooth_path(points, smooth) if smooth > 1 else [Vector(p) for p in points]
    bm = bmesh.new()
    layer = chart_layer(bm)
    rings, along, up = [], [0.0], None
    last = len(path) - 1
    for i, p in enumerate(path):
        d = (path[min(i + 1, last)] - path[max(i - 1, 0)]).normalized()
        if up is None:
            up = Vector((0, 0, 1)) if abs(d.z) < .9 else Vector((1, 0, 0))
        x = d.cross(up).normalized()
        up = x.cross(d).normalized()
        rr = r if r_end is None else r + (r_end - r) * i / last
        if i:
            along.append(along[-1] + (p - path[i - 1]).length)
        turn = [2 * math.pi * k / n for k in range(n)]
        rings.append([bm.verts.new(p + x * math.cos(a) * rr + up * math.sin(a) * rr * flat) for a in turn])
    width = 2 * math.pi * max(r, r_end or 0) / n
    for i, (a, b) in enumerate(zip(rings, rings[1:])):
        for k in range(n):
            face = bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
            for loop, (u, v) in zip(face.loops, ((k, i), (k + 1, i), (k + 1, i + 1), (k, i + 1))):
                loop[layer].uv = (along[v], u * width)
    caps = [bm.faces.new(rings[0][::-1]), bm.faces.new(rings[-1])]
    chart_by_axis(bm, caps, first=1)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def cushion(sx, sy, sz, n=14, power=4., edge=.35, seed=0, wrinkle=.012, sag=0.):
    """A soft pillow: a puffed grid above and below, with slight wrinkles."""
    rnd = random.Random(seed)
    ph = [rnd.uniform(0, 6.28) for _ in range(8)]
    bm = bmesh.new()
    layer = chart_layer(bm)
    top, bottom = {}, {}
    for i in range(n + 1):
        for j in range(n + 1):
            u = math.sin((i / n - .5) * math.pi)
            v = math.sin((j / n - .5) * math.pi)
            k = max(0, (1 - abs(u) ** power) * (1 - abs(v) ** power)) ** edge
            x = u * sx / 2 * (1 - .05 * (1 - v * v) * abs(u) ** 6)
            y = v * sy / 2 * (1 - .05 * (1 - u * u) * abs(v) ** 6)
            w = math.sin(u * 5 + ph[0] + v * 2) * .5 + math.sin(v * 7 + ph[1] - u * 3) * .4
            w = wrinkle * k * (w + math.sin((u + v) * 9 + ph[2]) * .25)
            z = sz / 2 * k + w - sag * math.exp(-(u * u + v * v) * 2.5) * k
            rim = i in (0, n) or j in (0, n)
            top[i, j] = bm.verts.new((x, y, z))
            bottom[i, j] = top[i, j] if rim else bm.verts.new((x, y, -sz / 2 * k + w * .4))
    for i in range(n):
        for j in range(n):
            for side, (grid, flip) in enumerate(((top, False), (bottom, True))):
                corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
                if flip:
                    corners.reverse()
                try:
                    face = bm.faces.new([grid[c] for c in corners])
                except ValueError:  # a corner face of the rim exists already
                    continue
                for loop, (a, b) in zip(face.loops, corners):
                    loop[layer].uv = (a / n * sx + CHART_GAP * side, b / n * sy)
    return bm


def sheet(f, nu, nv):
    """A single layer from f(u, v) -> (x, y, z), u and v in 0..1; UVMap 0..1, chart in metres."""
    bm = bmesh.new()
    grid = [[Vector(f(i / nu, j / nv)) for j in range(nv + 1)] for i in range(nu + 1)]
    verts = [[bm.verts.new(p) for p in row] for row in grid]
    layer = chart_layer(bm)
    uv = bm.loops.layers.uv[UV]
    wide = sum((grid[i + 1][nv // 2] - grid[i][nv // 2]).length for i in range(nu))
    high = sum((grid[nu // 2][j + 1] - grid[nu // 2][j]).length for j in range(nv))
    for i in range(nu):
        for j in range(nv):
            corners = ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))
            face = bm.faces.new([verts[a][b] for a, b in corners])
            for loop, (a, b) in zip(face.loops, corners):
                loop[uv].uv = (a / nu, b / nv)
                loop[layer].uv = (a / nu * wide, b / nv * high)
    return bm


def thick_sheet(f, nu, nv, t):
    """A sheet with a back side t below it and a rim, for rugs, throws and coats. UVMap as in sheet()."""
    bm = sheet(f, nu, nv)
    bm.normal_update()
    layer = chart_layer(bm)
    uv = bm.loops.layers.uv[UV]
    edges = [e for e in bm.edges if e.is_boundary]
    faces = list(bm.faces)
    back = {v: bm.verts.new(v.co - v.normal * t) for v in list(bm.verts)}
    for face in faces:
        twin = bm.faces.new([back[v] for v in reversed(face.verts)])
        for loop, source in zip(twin.loops, reversed(face.loops)):
            loop[uv].uv = source[uv].uv
            loop[layer].uv = source[layer].uv + Vector((CHART_GAP, 0))
    rim = []
    for e in edges:
        a, b = e.verts
        source = {loop.vert: loop[uv].uv.copy() for loop in e.link_faces[0].loops}
        face = bm.faces.new((a, b, back[b], back[a]))
        for loop, vert in zip(face.loops, (a, b, b, a)):
            loop[uv].uv = source[vert]
        rim.append(face)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    chart_by_axis(bm, rim, first=2)
    return bm


def quad(a, b, c, d, uv=((0, 0), (1, 0), (1, 1), (0, 1))):
    """One face a-b-c-d (counter-clockwise seen from its front) with its own UVMap."""
    bm = bmesh.new()
    face = bm.faces.new([bm.verts.new(p) for p in (a, b, c, d)])
    chart_layer(bm)
    layer = bm.loops.layers.uv[UV]
    for loop, t in zip(face.loops, uv):
        loop[layer].uv = t
    return chart_by_axis(bm)
