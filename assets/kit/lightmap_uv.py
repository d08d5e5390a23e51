"""Pack the charts of all objects of a set into one lightmap: whole texels, fixed gaps, no overlap."""
import numpy as np

from kit.parts import DENSITY
from kit.shapes import CHART

GAP = 2          # empty texels between charts
MINIMUM = 2      # least side of a chart in texels


def read_chart(obj):
    """Loop UVs, face of each loop, density of each face."""
    mesh = obj.data
    uv = np.empty(len(mesh.loops) * 2, np.float32)
    mesh.uv_layers[CHART].data.foreach_get('uv', uv)
    starts = np.empty(len(mesh.polygons), np.int64)
    totals = np.empty(len(mesh.polygons), np.int64)
    mesh.polygons.foreach_get('loop_start', starts)
    mesh.polygons.foreach_get('loop_total', totals)
    face = np.repeat(np.arange(len(mesh.polygons)), totals)
    density = np.ones(len(mesh.polygons), np.float32)
    if DENSITY in mesh.attributes:
        mesh.attributes[DENSITY].data.foreach_get('value', density)
    vertex = np.empty(len(mesh.loops), np.int64)
    mesh.loops.foreach_get('vertex_index', vertex)
    return uv.reshape(-1, 2).astype(np.float64), face, density, vertex


def islands(uv, face, vertex):
    """Island number of each face: faces joined where they share a vertex at the same UV."""
    count = face[-1] + 1
    keys = np.stack([vertex, np.round(uv[:, 0] * 2e4).astype(np.int64), np.round(uv[:, 1] * 2e4).astype(np.int64)], 1)
    corner = np.unique(keys, axis=0, return_inverse=True)[1].ravel()
    label = np.arange(count)
    while True:  # spread the lowest number over shared corners until nothing changes
        low = np.full(corner.max() + 1, count, np.int64)
        np.minimum.at(low, corner, label[face])
        new = label.copy()
        np.minimum.at(new, face, low[corner])
        new = new[new]
        if (new == label).all():
            return np.unique(label, return_inverse=True)[1]
        label = new


def place_rectangles(size, side):
    """Place rectangles (n, 2) within side, highest first, each in the free rectangle it fits best; corners, or None if one does not fit."""
    order = np.lexsort((-size[:, 0], -size[:, 1]))
    place = np.zeros_like(size)
    free = np.zeros((len(size) + 2, 4), np.int64)      # x, y, width, height
    free[0] = 0, 0, side, side
    count = 1
    for k in order:
        w, h = size[k]
        if count == 0:
            return None
        left = free[:count, 2:] - (w, h)
        waste = np.where((left >= 0).all(1), left.min(1), side * 2)
        best = int(waste.argmin())
        if waste[best] > side:
            return None
        x, y, wide, high = free[best]
        place[k] = x, y
        if wide - w < high - h:
            parts = (x + w, y, wide - w, h), (x, y + h, wide, high - h)
        else:
            parts = (x + w, y, wide - w, high), (x, y + h, w, high - h)
        count -= 1
        free[best] = free[count]
        for part in parts:
            if part[2] >= MINIMUM + GAP and part[3] >= MINIMUM + GAP:
                if count == len(free):
                    free = np.concatenate([free, np.zeros_like(free)])
                free[count] = part
                count += 1
    return place


def pack_lightmap(objects, side):
    """Rewrite the chart layer of the objects to 0..1 for a lightmap of side x side. Returns texels per metre."""
    data = [read_chart(obj) for obj in objects]
    low, span, owner, turn = [], [], [], []
    for uv, face, density, vertex in data:
        island = islands(uv, face, vertex)
        n = island.max() + 1
        of_loop = island[face]
        scale = np.ones(n)
        scale[island] = density
        mn = np.full((n, 2), np.inf)
        mx = np.full((n, 2), -np.inf)
        np.minimum.at(mn, of_loop, uv)
        np.maximum.at(mx, of_loop, uv)
        owner.append((of_loop, scale))
        low.append(mn)
        span.append((mx - mn) * scale[:, None])
    spans = np.concatenate(span)
    turn = spans[:, 1] > spans[:, 0]      # lay tall charts down: they pack better
    flat = np.where(turn[:, None], spans[:, ::-1], spans)
    good, few, many = None, 1.0, 400.0
    for _ in range(14):
        per_metre = (few + many) / 2
        size = np.maximum(np.ceil(flat * per_metre) + 1, MINIMUM).astype(np.int64) + GAP
        place = place_rectangles(size, side)
        if place is None:
            many = per_metre
        else:
            few, good = per_metre, (per_metre, place)
    per_metre, place = good
    begin = 0
    for obj, (uv, face, density, vertex), (of_loop, scale), mn in zip(objects, data, owner, low):
        k = of_loop + begin
        local = (uv - mn[of_loop]) * scale[of_loop][:, None] * per_metre
        local = np.where(turn[k][:, None], local[:, ::-1], local)
        texel = place[k] + local + GAP / 2 + .5
        obj.data.uv_layers[CHART].data.foreach_set('uv', (texel / side).astype(np.float32).ravel())
        begin += len(mn)
    return per_metre
