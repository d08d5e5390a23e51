"""Pieces of a person: what a part is, and meshes from distance fields (thinned, cut, hemmed)."""
import bmesh
import bpy
import numpy as np
from sdf import gradient, surface_nets
from skeleton import four, spread



def part(name, material, verts, tris, normals, colours, weights, uv=None, shifts=None):
    """One piece of the person, all arrays by vertex; `shifts` are its morphs."""
    joints, w = four(weights)
    return {'name': name, 'material': material, 'verts': verts.astype(np.float32), 'tris': np.asarray(tris, np.int64),
            'normals': normals.astype(np.float32), 'colours': np.clip(colours, 0, 1).astype(np.float32), 'joints': joints,
            'weights': w, 'uv': np.zeros((len(verts), 2), np.float32) if uv is None else uv.astype(np.float32), 'shifts': shifts}


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


def without_mask(verts, tris, keep):
    """The mesh of some triangles only."""
    used, new = np.unique(tris[keep], return_inverse=True)
    return verts[used], new.reshape(-1, 3), used


def pinned(verts, field, at):
    """The mesh with its nearest vertex in front drawn to (x, z) on the surface: the point of a cut that would else fall inside a triangle."""
    p = np.array([[at[0], -.30, at[1]]], np.float32)
    for _ in range(80):
        p[:, 1] += np.clip(field(p), 0, .01) * .85
    verts = verts.copy()
    verts[np.argmin(np.linalg.norm(verts - p[0], axis=1))] = p[0]
    return verts


def clipped(verts, tris, value, snap=.0012):
    """The mesh where value(points) > 0, its triangles split along the line where it is 0, so that the edge is as clean as the function.

    Vertices nearer than `snap` metres to that line are drawn onto it first: no slivers."""
    verts = verts.astype(float).copy()
    told = value(verts)
    near = np.abs(told) < snap
    for _ in range(3):
        slope = gradient(value, verts[near].astype(np.float32), .0008).astype(float)
        verts[near] -= slope * value(verts[near])[:, None]
    told = value(verts)
    told[near] = 0
    out = list(verts)
    faces = [tuple(t) for t in tris[(told[tris] >= 0).all(1) & (told[tris] > 0).any(1)]]
    split = tris[(told[tris] > 0).any(1) & (told[tris] < 0).any(1)]
    # where an edge crosses the line: halved again and again, all edges at once
    edges = np.unique(np.sort(np.concatenate([split[:, [0, 1]], split[:, [1, 2]], split[:, [2, 0]]]), 1), axis=0)
    edges = edges[told[edges[:, 0]] * told[edges[:, 1]] < 0]
    swap = told[edges[:, 0]] > 0
    low, high = (verts[np.where(swap, edges[:, k], edges[:, 1 - k])] for k in (0, 1))
    for _ in range(14 if len(edges) else 0):
        middle = (low + high) / 2
        out_there = (value(middle) > 0)[:, None]
        low, high = np.where(out_there, middle, low), np.where(out_there, high, middle)
    made = {(a, b): len(out) + k for k, (a, b) in enumerate(edges.tolist())}
    out.extend((low + high) / 2)

    def between(a, b):
        return made[(min(a, b), max(a, b))]

    for t in split:
        loop = []
        for a, b in ((t[0], t[1]), (t[1], t[2]), (t[2], t[0])):
            if told[a] >= 0:
                loop.append(a)
            if told[a] * told[b] < 0:
                loop.append(between(a, b))
        faces += [(loop[0], loop[k], loop[k + 1]) for k in range(1, len(loop) - 1)]
    used, new = np.unique(np.array(faces, np.int64), return_inverse=True)
    return np.array(out, np.float32)[used], new.reshape(-1, 3)


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
    total, count = np.zeros_like(verts, float), np.zeros(len(verts))
    for i, j in ((0, 1), (1, 2), (2, 0), (1, 0), (2, 1), (0, 2)):
        np.add.at(total, tris[:, i], verts[tris[:, j]])
        np.add.at(count, tris[:, i], 1)
    away = verts - total / np.maximum(count, 1)[:, None]
    away /= np.linalg.norm(away, axis=1, keepdims=True) + 1e-9
    normals = normals.copy()
    rim_of = {}
    new_v, new_n = [], []
    for a, b in edges:
        for k in (a, b):
            if k not in rim_of:
                rim_of[k] = len(verts) + len(new_v)
                new_v.append(verts[k] - normals[k] * inward)
                new_n.append(away[k] - normals[k] * .3)
    for k in rim_of:
        # the edge turns over instead of breaking off
        normals[k] = normals[k] + away[k] * .8
        normals[k] /= np.linalg.norm(normals[k])
    faces = []
    for a, b in edges:
        faces += [(b, a, rim_of[a]), (b, rim_of[a], rim_of[b])]
    return np.concatenate([verts, new_v]), np.concatenate([tris, faces]), np.concatenate([normals, new_n])
