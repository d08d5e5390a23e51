"""The light that stands in the air: what falls on the six sides of a small cube at some points, for whoever is lit live."""
import bmesh
import bpy
import numpy as np

from kit.bake import Lighting
from kit.passes import bake_pass
from kit.shapes import CHART

CELL = 4             # texels along a side of a cube's face; their mean is kept
EDGE = 1             # texels between faces
HALF = .02           # metres: half a cube
# the six sides in the order in which the product reads them: +x −x +y −y +z −z of three.js, told in Blender's axes
SIDES = ((1, 0, 0), (-1, 0, 0), (0, 0, 1), (0, 0, -1), (0, -1, 0), (0, 1, 0))


def standing_light(points, samples):
    """Light on cubes at points (Blender axes, metres) in a scene whose surfaces shine with what they hold (kit.glow).

    samples: of a texel.
    Returns (points, 6, 3): what a white surface would throw back on each side, in the unit of the lightmap.
    """
    cells = int(np.ceil(np.sqrt(len(points) * len(SIDES))))
    side = cells * (CELL + EDGE)
    obj = _cubes(points, cells, side)
    Lighting().all()
    light = bake_pass(obj, 'DIFFUSE', side, samples)
    mesh = obj.data
    bpy.data.objects.remove(obj)
    bpy.data.meshes.remove(mesh)
    faces = light.reshape(cells, CELL + EDGE, cells, CELL + EDGE, 3)[:, :CELL, :, :CELL].mean((1, 3))
    return faces.reshape(-1, 3)[:len(points) * len(SIDES)].reshape(len(points), len(SIDES), 3)


def _cubes(points, cells, side):
    """Small cubes, open at the edges, each face with its own cell of the picture; nothing else sees them."""
    bm = bmesh.new()
    chart = bm.loops.layers.uv.new(CHART)
    for at in points:
        for way in SIDES:
            k = len(bm.faces)
            out = np.array(way, float)
            u = np.roll(out, 1)
            v = np.cross(out, u)
            corners = [np.array(at) + (out + a * u + b * v) * HALF for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            face = bm.faces.new([bm.verts.new(corner) for corner in corners])
            x, y = (np.array((k % cells, k // cells)) * (CELL + EDGE)) / side
            for loop, (a, b) in zip(face.loops, ((0, 0), (1, 0), (1, 1), (0, 1))):
                loop[chart].uv = (x + a * CELL / side, y + b * CELL / side)
    mesh = bpy.data.meshes.new('cubes')
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(_white())
    obj = bpy.data.objects.new('cubes', mesh)
    bpy.context.collection.objects.link(obj)
    obj.visible_shadow = obj.visible_diffuse = False
    return obj


def _white():
    material = bpy.data.materials.new('white')
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    links.new(nodes.new('ShaderNodeBsdfDiffuse').outputs[0], nodes.new('ShaderNodeOutputMaterial').inputs[0])
    return material
