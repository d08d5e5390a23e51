"""Join the nodes of the set for baking and take them apart again; leave out what nobody ever sees."""
import bmesh
import bpy
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from kit.export import join, smooth

NEAR = .035          # a face from which every ray is blocked within so much is never seen


def hide_never_seen(objects, others):
    """Delete faces from which every ray is blocked near by: undersides, backs against walls. Returns how many."""
    total = bmesh.new()
    for obj in others:
        total.from_mesh(obj.data)
    tree = BVHTree.FromBMesh(total)
    total.free()
    directions = [Vector(d).normalized() for d in ((0, 0, 1), (.8, 0, .6), (-.8, 0, .6), (0, .8, .6), (0, -.8, .6), (.6, .6, .35),
                                                   (-.6, .6, .35), (.6, -.6, .35), (-.6, -.6, .35))]

    def seen(face):
        turn = face.normal.to_track_quat('Z', 'Y')
        middle = face.calc_center_median()
        for p in [middle] + [middle + (v.co - middle) * .8 for v in face.verts]:
            for d in directions:
                if tree.ray_cast(p + face.normal * .0015, turn @ d, NEAR)[0] is None:
                    return True
        return False
    count = 0
    for obj in objects:
        bm = bmesh.new()
        bm.from_mesh(obj.data)
        dead = [f for f in bm.faces if not seen(f)]
        count += len(dead)
        bmesh.ops.delete(bm, geom=dead, context='FACES')
        bm.to_mesh(obj.data)
        bm.free()
    return count


def group(nodes, names, title):
    """Join several nodes for baking; each (node, material) keeps a slot of its own, so that split() can undo it."""
    objects = [o for n in names for o in nodes[n]]
    for n in names:
        for o in nodes[n]:
            # a private copy of the material keeps the slot apart while joining
            material = o.data.materials[0]
            own = material.copy()
            own.name = '%s|%s' % (n, material.name)
            o.data.materials[0] = own
    joined = join(objects, title)
    smooth(joined)
    return joined


def split(joined):
    """Undo group(): {node: [objects, one per material]}, with the shared materials again."""
    bpy.ops.object.select_all(action='DESELECT')
    joined.select_set(True)
    bpy.context.view_layer.objects.active = joined
    before = set(bpy.data.objects)
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.mesh.select_all(action='SELECT')
    bpy.ops.mesh.separate(type='MATERIAL')
    bpy.ops.object.mode_set(mode='OBJECT')
    parts = [joined] + [o for o in bpy.data.objects if o not in before]
    by_node = {}
    for obj in parts:
        if not len(obj.data.polygons):
            continue
        slot = obj.data.materials[obj.data.polygons[0].material_index]
        node, material = slot.name.split('|')
        obj.data.materials.clear()
        obj.data.materials.append(bpy.data.materials[material])
        by_node.setdefault(node, []).append(obj)
    return by_node
