"""Skins over closed rings: tubs, basins, bowls with rounded corners, in metres."""
import math

import bmesh

from kit.shapes import chart_layer


def superellipse(a, b, power, n):
    """Points (x, y) of a rounded rectangle with half axes a and b."""
    out = []
    for k in range(n):
        t = 2 * math.pi * k / n
        c, s = math.cos(t), math.sin(t)
        out.append((math.copysign(abs(c) ** (2 / power), c) * a, math.copysign(abs(s) ** (2 / power), s) * b))
    return out


def ring_surface(rings):
    """A skin over rings of equal length (lists of points), closed round; the last ring is capped."""
    bm = bmesh.new()
    layer = chart_layer(bm)
    n = len(rings[0])
    verts = [[bm.verts.new(p) for p in ring] for ring in rings]
    run = 0.0
    around = [0.0]
    for k in range(n):
        a, b = rings[0][k], rings[0][(k + 1) % n]
        around.append(around[-1] + math.dist(a, b))
    for i in range(len(rings) - 1):
        step = math.dist(rings[i][0], rings[i + 1][0])
        for k in range(n):
            j = (k + 1) % n
            face = bm.faces.new((verts[i][k], verts[i][j], verts[i + 1][j], verts[i + 1][k]))
            for loop, (u, v) in zip(face.loops, ((around[k], run), (around[k + 1], run), (around[k + 1], run + step), (around[k], run + step))):
                loop[layer].uv = (u, v)
        run += step
    cap = bm.faces.new(verts[-1])
    for loop in cap.loops:
        loop[layer].uv = (loop.vert.co.x + 100, loop.vert.co.y)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm
