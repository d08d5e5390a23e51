"""Collect shapes as parts of named nodes and turn them into Blender objects, one mesh per node."""
import math
import random
from contextlib import contextmanager

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

from kit.materials import FINISHES, finish_uv
from kit.shapes import CHART, UV, chart_by_axis

COLOUR = 'Col'
DENSITY = 'density'

_parts = {}     # (node, material) -> [bmesh]
_origins = {}   # node -> Vector, where its pivot stands
_current = ['static']


def at(x=0, y=0, z=0, rx=0, ry=0, rz=0, s=1):
    """A placing matrix: metres, degrees (applied x, y, z), scale."""
    turn = Euler((math.radians(rx), math.radians(ry), math.radians(rz))).to_matrix().to_4x4()
    return Matrix.Translation((x, y, z)) @ turn @ Matrix.Scale(s, 4)


def linear(hex_colour):
    """'#rrggbb' (sRGB) as three linear floats."""
    h = hex_colour.lstrip('#')
    values = [int(h[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return [c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in values]


@contextmanager
def node(name, origin=(0, 0, 0)):
    """Parts put inside belong to this node of the GLB; origin is its pivot (a hinge, say)."""
    _origins[name] = Vector(origin)
    _current.append(name)
    try:
        yield
    finally:
        _current.pop()


def put(bm, material, matrix=None, color='#ffffff', uv=1.0, turn_grain=False, keep_uv=False, jitter=True,
        density=1.0):
    """Add a shape to the current node.

    material: a name of materials.MATERIALS, or a finish of `paint` (plain, satin, gloss, metal, rubber).
    color: multiplies the texture (None: the shape's own vertex colours stay). uv: metres per texture tile, projected in the part's own axes, unless keep_uv.
    turn_grain swaps u and v; jitter starts each part elsewhere on the texture; density scales its lightmap texels.
    """
    if bm.loops.layers.uv.get(CHART) is None:
        chart_by_axis(bm)
    if bm.loops.layers.float_color.get(COLOUR) is None:
        bm.loops.layers.float_color.new(COLOUR)
    if bm.faces.layers.float.get(DENSITY) is None:
        bm.faces.layers.float.new(DENSITY)
    base = bm.loops.layers.uv[UV]
    colour_layer = bm.loops.layers.float_color[COLOUR]
    density_layer = bm.faces.layers.float[DENSITY]
    scale = matrix.median_scale if matrix is not None else 1.0
    rgba = linear(color) + [1] if color else None
    bm.normal_update()
    ox, oy = (random.random(), random.random()) if jitter else (0, 0)
    fixed = finish_uv(material) if material in FINISHES else None
    for face in bm.faces:
        face.smooth = True
        face[density_layer] = density * scale
        n = face.normal
        axis = max(range(3), key=lambda i: abs(n[i]))
        for loop in face.loops:
            if rgba:
                loop[colour_layer] = rgba
            if fixed:
                loop[base].uv = fixed
            elif not keep_uv:
                p = loop.vert.co
                u, v = ((p.y, p.z), (p.x, p.z), (p.x, p.y))[axis]
                if turn_grain:
                    u, v = v, u
                loop[base].uv = (u / uv + ox, v / uv + oy)
    if matrix is not None:
        bm.transform(matrix)
        if matrix.determinant() < 0:
            bmesh.ops.reverse_faces(bm, faces=bm.faces)
    key = (_current[-1], 'paint' if fixed else material)
    _parts.setdefault(key, []).append(bm)


def _mesh_of(parts, material):
    """Join parts into one mesh; layers are matched by name."""
    total = bmesh.new()
    total.loops.layers.uv.new(UV)
    total.loops.layers.uv.new(CHART)
    total.loops.layers.float_color.new(COLOUR)
    total.faces.layers.float.new(DENSITY)
    for part in parts:
        scratch = bpy.data.meshes.new('scratch')
        part.to_mesh(scratch)
        total.from_mesh(scratch)
        bpy.data.meshes.remove(scratch)
        part.free()
    mesh = bpy.data.meshes.new(material)
    total.to_mesh(mesh)
    total.free()
    return mesh


def flush():
    """Make the objects: a dict node name -> (list of objects, one per material; pivot Vector)."""
    nodes = {}
    for (name, material), parts in _parts.items():
        mesh = _mesh_of(parts, material)
        obj = bpy.data.objects.new(name + '.' + material, mesh)
        bpy.context.collection.objects.link(obj)
        if material in bpy.data.materials:
            mesh.materials.append(bpy.data.materials[material])
        nodes.setdefault(name, ([], _origins.get(name, Vector())))[0].append(obj)
    _parts.clear()
    return nodes
