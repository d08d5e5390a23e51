"""What every prop's model.py needs: an empty Blender, the one material, shade in the corners, and the GLB.

A prop is one material, `paint`: its vertex colour is the colour, its finish a cell of a small palette that the
product makes itself (src/devices/paint.ts). So a prop carries no texture and all props share one shader program.
Models stand in metres on z = 0 and look to +y (in the product: to -z at yaw 0). Every moving part is a node.
"""
import math
import os
import sys

import bpy
from mathutils import Vector
from mathutils.bvhtree import BVHTree

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from kit import export, parts  # noqa: E402  (the path must be known first)


def begin():
    """Empty the scene and make the material that the exporter writes."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    material = bpy.data.materials.new('paint')
    material.use_nodes = True
    material.use_backface_culling = True


def _sphere(count):
    """Directions spread evenly over the sphere."""
    golden = math.pi * (3 - math.sqrt(5))
    out = []
    for i in range(count):
        z = 1 - 2 * (i + .5) / count
        r = math.sqrt(1 - z * z)
        out.append(Vector((r * math.cos(i * golden), r * math.sin(i * golden), z)))
    return out


def shade_corners(objects, depth, reach=.06, rays=64):
    """Darken vertex colours where other parts stand close: contact shade that survives any light.

    depth: how dark the deepest corner gets, 0..1. reach: how far away a part still shades, in metres.
    """
    tree = BVHTree.FromPolygons(
        [obj.matrix_world @ v.co for obj in objects for v in obj.data.vertices],
        _polygons(objects))
    directions = _sphere(rays)
    for obj in objects:
        layer = obj.data.color_attributes[parts.COLOUR].data
        for vertex in obj.data.vertices:
            normal = (obj.matrix_world.to_3x3() @ vertex.normal).normalized()
            start = obj.matrix_world @ vertex.co + normal * .0008
            open_sky, all_sky = 0.0, 0.0
            for d in directions:
                facing = d.dot(normal)
                if facing <= .05:
                    continue
                all_sky += facing
                distance = tree.ray_cast(start, d, reach)[3]
                open_sky += facing * (1 if distance is None else min(1, distance / reach) ** .5)
            dark = 1 - depth * (1 - open_sky / max(all_sky, 1e-6))
            colour = layer[vertex.index].color
            layer[vertex.index].color = (colour[0] * dark, colour[1] * dark, colour[2] * dark, 1)


def _polygons(objects):
    polygons, first = [], 0
    for obj in objects:
        polygons += [[first + i for i in p.vertices] for p in obj.data.polygons]
        first += len(obj.data.vertices)
    return polygons


def finish(name, depth=.6, reach=.06, shade=True):
    """Join what was put, shade it, and write `.cache/<name>.glb` beside this file for build.mjs."""
    objects = []
    for node, (pieces, pivot) in parts.flush().items():
        obj = export.join(pieces, node, pivot)
        export.smooth(obj)
        export.colour_to_points(obj.data)
        objects.append(obj)
    bpy.context.view_layer.update()
    if shade:
        shade_corners(objects, depth, reach)
    folder = os.path.join(HERE, '.cache')
    os.makedirs(folder, exist_ok=True)
    export.export_glb(objects, os.path.join(folder, name + '.glb'))
