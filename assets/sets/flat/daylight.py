"""The light of what lies outside, worked out into its vertex colours: sun with shadows, sky by openness, bounce, haze."""
import math
import random

import bmesh
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

PANE = (7.85, 2.0)       # the frosted pane of the bathroom (its x, and beyond which y it is not): it has its own light


def shade(obj, leaves, day):
    """Light the meshes `outside` and `outside_leaf` for a time of day (an entry of lights.LIGHTS)."""
    mesh = obj.data
    bm = bmesh.new()
    bm.from_mesh(mesh)
    tree = BVHTree.FromBMesh(bm)
    bm.free()
    sun = -Vector(day['sun']).normalized()
    rnd = random.Random(1)
    dome = []
    while len(dome) < 10:
        dome.append(Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), abs(rnd.gauss(0, 1)))).normalized())
    warm, cool, ground = np.array(day['sun_colour']) * 1.02, np.array((.66, .76, .90)), np.array((.5, .52, .36))
    cache = {}

    def light_at(p, n, area):
        key = (round(p.x, 2), round(p.y, 2), round(p.z, 2), round(n.x, 1), round(n.y, 1), round(n.z, 1))
        if key not in cache:
            start = p + n * .03
            facing = abs(n.dot(sun)) * .7 if area < .05 else max(0, n.dot(sun))
            lit = 0 if tree.ray_cast(start + sun * .05, sun)[0] is not None else facing
            open_sky = sum(max(0, d.dot(n)) * (tree.ray_cast(start, d, 6)[0] is None) for d in dome) / (len(dome) * .45)
            below = max(0, .5 - n.z * .5)
            cache[key] = warm * lit * .95 + cool * min(1, open_sky) * .52 + ground * below * .25 + .05
        return cache[key]

    def tint(colour, p, light):
        haze = min(.34, max(0, (p - Vector((3, 3, 1))).length - 16) / 170)
        patch = 1 + .07 * math.sin(p.x * .9 + math.sin(p.y * .7)) * math.sin(p.y * 1.1 + p.z + math.sin(p.x * .5))
        for k in range(3):
            colour[k] = min(1, colour[k] * light[k] * 1.25 * patch) * (1 - haze) + day['air'][k] * haze

    colours = mesh.color_attributes['Col'].data
    for poly in mesh.polygons:
        for li in poly.loop_indices:
            p = mesh.vertices[mesh.loops[li].vertex_index].co
            if abs(p.x - PANE[0]) < .02 and 0 < p.y < PANE[1]:
                continue
            tint(colours[li].color, p, light_at(p, poly.normal, poly.area))
    # leaves already know how they stand to the sun (garden_plants.py); here only whether it reaches them
    colours = leaves.data.color_attributes['Col'].data
    for poly in leaves.data.polygons:
        middle = poly.center
        blocked = tree.ray_cast(middle + sun * 1.2, sun)[0] is not None
        light = cool * .55 + .06 if blocked else cool * .45 + warm * .55 + .03
        for li in poly.loop_indices:
            tint(colours[li].color, mesh_point(leaves.data, li), light)


def colour_sky(sky, day):
    """Colour the mesh `sky` for a time of day: low down, and most where the sun stands."""
    sun = -Vector(day['sun'])
    towards = Vector((sun.x, sun.y)).normalized()
    points = [vertex.co for vertex in sky.data.vertices]
    middle = Vector((sum(p.x for p in points) / len(points), sum(p.y for p in points) / len(points), 0))
    colours = sky.data.color_attributes['Col'].data
    for loop in sky.data.loops:
        way = (points[loop.vertex_index] - middle).normalized()
        low = max(0, 1 - way.z / .7)
        near = .55 + .45 * max(0, way.xy.normalized().dot(towards)) if way.xy.length else 0
        for k in range(3):
            colours[loop.index].color[k] *= day['zenith'][k] * (1 + (day['horizon'][k] - 1) * min(1, low * near))


def mesh_point(mesh, loop):
    """Where a corner of a mesh is."""
    return mesh.vertices[mesh.loops[loop].vertex_index].co
