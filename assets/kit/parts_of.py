"""Take a joined mesh apart by its loose parts, and tell which of them a light reaches."""
import bmesh
import bpy
import numpy as np

from kit.lightmap_uv import islands, read_chart


SEEN = .004          # less light than this on all of a part is not worth baking


class Parts:
    """The loose parts of an object: which vertex belongs to which, and where their charts lie in the lightmap (0..1)."""

    def __init__(self, obj):
        self.obj = obj
        uv, face, _, vertex = read_chart(obj)
        island = islands(uv, face, vertex)
        of_loop = island[face]
        self.low = np.full((island.max() + 1, 2), np.inf)
        self.high = np.full((island.max() + 1, 2), -np.inf)
        np.minimum.at(self.low, of_loop, uv)
        np.maximum.at(self.high, of_loop, uv)
        self.part = _connected(vertex, face, len(obj.data.vertices))
        self.owner = np.zeros(len(self.low), np.int64)
        self.owner[of_loop] = self.part[vertex]

    def reached(self, light, covered):
        """Numbers of the parts that hold light in a small bake, or are too small to have a texel in it."""
        side = light.shape[0]
        bright = light.max(-1) > SEEN
        a = np.clip(np.floor(self.low * side).astype(int), 0, side - 1)
        b = np.clip(np.ceil(self.high * side).astype(int), 1, side)
        found = [bright[y0:y1, x0:x1].any() or not covered[y0:y1, x0:x1].any() for (x0, y0), (x1, y1) in zip(a, b)]
        return np.unique(self.owner[np.array(found)])

    def copy(self, numbers, name):
        """A copy of the object with only these parts."""
        keep = np.isin(self.part, numbers)
        mesh = self.obj.data.copy()
        bm = bmesh.new()
        bm.from_mesh(mesh)
        bm.verts.ensure_lookup_table()
        bmesh.ops.delete(bm, geom=[v for v, wanted in zip(bm.verts, keep) if not wanted], context='VERTS')
        bm.to_mesh(mesh)
        bm.free()
        obj = bpy.data.objects.new(name, mesh)
        bpy.context.collection.objects.link(obj)
        return obj

    def others(self, numbers):
        """Numbers of all the other parts."""
        return np.setdiff1d(np.unique(self.part), numbers)


def _connected(vertex, face, count):
    """Number of the loose part of each vertex."""
    label = np.arange(count)
    faces = face[-1] + 1
    while True:
        low = np.full(faces, count, np.int64)
        np.minimum.at(low, face, label[vertex])
        new = label.copy()
        np.minimum.at(new, vertex, low[face])
        new = new[new]
        if (new == label).all():
            return label
        label = new
