"""Soft and thin shapes on bmesh, in metres: cushions, cloth, rugs. Few and large charts, seams where cloth has them."""
import math
import random

import bmesh
from mathutils import Vector

from kit.shapes import CHART_GAP, UV, chart_by_axis, chart_layer


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
