"""Parametric shapes on bmesh, in metres.

Every shape carries a UV layer `Lightmap`: a chart in metres in which no two faces overlap.  Separate charts of one
shape are set CHART_GAP apart, so that the packer (lightmap_uv.py) sees them as islands.
"""
import math

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


def box(sx, sy, sz, bevel=.006, segments=None, center=True, back=None):
    """A box with bevelled edges, centred on the origin (or standing on z = 0 with center=False).

    segments of the bevel: by default one for edges up to 8 mm, two above. back: a direction such as (0, -1, 0), the side that
    lies against something: its edges stay sharp, or a dark groove would run along them.
    """
    segments = segments or (1 if bevel <= .008 else 2)
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.scale(bm, vec=(sx, sy, sz), verts=bm.verts)
    if bevel > 0:
        offset = min(bevel, min(sx, sy, sz) * .45)
        edges = [e for e in bm.edges if back is None or any(v.co.dot(Vector(back)) < 0 for v in e.verts)]
        bmesh.ops.bevel(bm, geom=edges, offset=offset, segments=segments, profile=.6, affect='EDGES',
                        clamp_overlap=True)
    if not center:
        bmesh.ops.translate(bm, vec=(0, 0, sz / 2), verts=bm.verts)
    return chart_by_axis(bm)


def two_coloured(bm, direction, front, behind):
    """Vertex colours (linear, three floats) by side: faces that look along the direction get `front`, the others `behind`."""
    layer = bm.loops.layers.float_color.new('Col')
    bm.normal_update()
    for face in bm.faces:
        colour = front if face.normal.dot(Vector(direction)) > -.3 else behind
        for loop in face.loops:
            loop[layer] = [*colour, 1]
    return bm


def _polar(profile, rings, bm, layer, n):
    """Faces of a small lathe with one round chart: no seam, no step where the profile bends."""
    rho = [0.0]
    for (r0, z0), (r1, z1) in zip(profile, profile[1:]):
        rho.append(rho[-1] + math.hypot(r1 - r0, z1 - z0))
    total = rho[-1]
    first, last = profile[0][0], profile[-1][0]
    if last <= first:                       # the middle of the chart is the narrow end, or the upper one
        rho = [total - t for t in rho]
    rho = [t + min(first, last) for t in rho]
    area = sum(math.pi * (a[0] + b[0]) * math.dist(a, b) for a, b in zip(profile, profile[1:]))
    shrink = min(1, math.sqrt(area / (math.pi * max(rho) ** 2)))
    place = {}
    for ring, t in zip(rings, rho):
        for k, vert in enumerate(ring):
            a = 2 * math.pi * k / n
            place[vert] = (t * shrink * math.cos(a), t * shrink * math.sin(a)) if len(ring) > 1 else None
    ends = {rings[0][0]: (0, rho[0]), rings[-1][0]: (len(rings) - 1, rho[-1])}
    for low, high in zip(rings, rings[1:]):
        for i in range(n):
            j = (i + 1) % n
            if len(low) == 1 and len(high) == 1:
                continue
            if len(low) == 1:
                verts = (low[0], high[j], high[i])
            elif len(high) == 1:
                verts = (low[i], low[j], high[0])
            else:
                verts = (low[i], low[j], high[j], high[i])
            face = bm.faces.new(verts)
            for loop in face.loops:
                uv = place[loop.vert]
                if uv is None:              # a pole: the chart's middle, or a whole circle of its rim
                    t = ends[loop.vert][1] * shrink
                    a = 2 * math.pi * (i + .5) / n
                    uv = (t * math.cos(a), t * math.sin(a))
                loop[layer].uv = uv


def _strips(profile, rings, bm, layer, n):
    """Faces of a large lathe: flat stretches get a round chart, steep ones a strip."""
    bands = list(zip(profile, profile[1:]))
    kinds = [('flat', b[0] > a[0]) if abs(b[1] - a[1]) < abs(b[0] - a[0]) * .6 else 'strip' for a, b in bands]
    charts, widest = [], []
    for kind, (a, b), before in zip(kinds, bands, [None] + kinds):
        if kind != before:
            widest.append(0.0)
        charts.append(len(widest) - 1)
        widest[-1] = max(widest[-1], a[0], b[0])
    run, chart_before = 0.0, None
    for k, (low, high) in enumerate(zip(rings, rings[1:])):
        length = math.dist(*bands[k])
        chart = charts[k]
        if chart != chart_before:
            run, chart_before = 0.0, chart
        step = 2 * math.pi * widest[chart] / n
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
                uv = (loop.vert.co.x, loop.vert.co.y) if kinds[k] != 'strip' else (a * step, run + t * length)
                loop[layer].uv = (uv[0] + CHART_GAP * chart, uv[1])
        run += length


SMALL = .62      # a profile shorter than this (metres) gets one round chart


def lathe(profile, n=24):
    """Turn an open polyline [(radius, z), …] about z. A small thing has one chart, a large one strips and discs."""
    bm = bmesh.new()
    layer = chart_layer(bm)
    rings = []
    for r, z in profile:
        if r < 1e-5:
            rings.append([bm.verts.new((0, 0, z))])
        else:
            rings.append([bm.verts.new((r * math.cos(2 * math.pi * i / n), r * math.sin(2 * math.pi * i / n), z)) for i in range(n)])
    length = sum(math.dist(a, b) for a, b in zip(profile, profile[1:]))
    (_polar if length < SMALL else _strips)(profile, rings, bm, layer, n)
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


def quad(a, b, c, d, uv=((0, 0), (1, 0), (1, 1), (0, 1))):
    """One face a-b-c-d (counter-clockwise seen from its front) with its own UVMap."""
    bm = bmesh.new()
    face = bm.faces.new([bm.verts.new(p) for p in (a, b, c, d)])
    chart_layer(bm)
    layer = bm.loops.layers.uv[UV]
    for loop, t in zip(face.loops, uv):
        loop[layer].uv = t
    return chart_by_axis(bm)


def quads(faces):
    """Faces of four corners in one plane that share the corners they have in common: one chart, so no seam where they meet."""
    bm = bmesh.new()
    corners = {p: bm.verts.new(p) for p in sorted({p for face in faces for p in face})}
    for face in faces:
        bm.faces.new([corners[p] for p in face])
    chart_layer(bm)
    return chart_by_axis(bm)
