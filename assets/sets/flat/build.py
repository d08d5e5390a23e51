"""Build the flat: model, second UVs, baked light, probe, raw GLB and flat.json.

    blender -b --factory-startup -P assets/sets/flat/build.py -- WORK_FOLDER [side=1024] [samples=64] [bake=1] [halve=0]

WORK_FOLDER holds the textures (tex/) and takes everything made; build.mjs packs it.
"""
import json
import math
import os
import subprocess
import sys
import time

import bmesh
import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', '..')]

import bath  # noqa: E402
import garden  # noqa: E402
import hall  # noqa: E402
import kitchen  # noqa: E402
import later  # noqa: E402
import layout  # noqa: E402
import living  # noqa: E402
import plan  # noqa: E402
import shell  # noqa: E402
import terrace  # noqa: E402
from kit import light  # noqa: E402
from kit.export import export_glb, join, smooth  # noqa: E402
from kit.lightmap_uv import pack_lightmap  # noqa: E402
from kit.materials import make_materials  # noqa: E402
from kit.parts import flush  # noqa: E402
from kit.shapes import CHART  # noqa: E402

# shown for a while only, so they must not leave a shadow behind
LOOSE = ('spot_rug', 'spot_rollator', 'spot_phone_lead', 'spot_post', 'front_door')
UNBAKED = ('outside', 'sky', 'glass', 'mirror')
START = time.time()


def log(*words):
    print('STEP %6.1f s' % (time.time() - START), *words, flush=True)


def options():
    """Command line: work folder and key=value."""
    words = sys.argv[sys.argv.index('--') + 1:]
    found = {'side': 1024, 'samples': 64, 'bake': 1, 'halve': 0}
    for word in words[1:]:
        key, value = word.split('=')
        found[key] = int(value)
    return words[0], found


def model():
    """All nodes as objects: {node: [objects]}, {node: pivot}."""
    for part in (shell, living, kitchen, bath, hall, terrace, later, garden):
        part.build()
    nodes = flush()
    return {k: v[0] for k, v in nodes.items()}, {k: v[1] for k, v in nodes.items()}


def hide_never_seen(objects, others):
    """Delete faces from which every ray is blocked within 3 cm: undersides, backs against walls."""
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
                if tree.ray_cast(p + face.normal * .0015, turn @ d, .035)[0] is None:
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
    log('faces never seen', count)


def lamps():
    """Sun, sky through the openings, and the lamps that are on."""
    light.sky(.16, math.radians(32), math.radians(-28))
    sun = Vector(layout.SUN)
    light.lamp('sun', 'SUN', (0, 0, 5), sun.to_track_quat('-Z', 'Y').to_euler(), 10.0, (1, .90, .74), angle=math.radians(1.2))
    inward = (math.radians(-90), 0, 0)
    for name, (a, b, low, high), power in (('living', layout.LIVING_WINDOW, 120), ('door', layout.TERRACE_DOOR, 90),
                                           ('kitchen', layout.KITCHEN_WINDOW, 100)):
        box = dict(shape='RECTANGLE', size=b - a, size_y=high - low)
        where = ((a + b) / 2, 5.42, (low + high) / 2)
        light.lamp(name + '_portal', 'AREA', (where[0], 5.25, where[2]), inward, 1, (1, 1, 1), portal=True, **box)
        light.lamp(name + '_sky', 'AREA', where, inward, power, (.86, .93, 1.0), **box)
    x, y = layout.TABLE
    light.lamp('pendant', 'POINT', (x, y, 1.68), (0, 0, 0), 22, (1, .80, .56), shadow_soft_size=.07)
    light.lamp('floor_lamp', 'POINT', (2.84, 4.72, 1.47), (0, 0, 0), 13, (1, .78, .54), shadow_soft_size=.06)
    light.lamp('sideboard', 'POINT', (layout.SIDEBOARD[0] - .45, layout.SIDEBOARD[1], .9), (0, 0, 0), 5, (1, .78, .54), shadow_soft_size=.04)
    light.lamp('worktop', 'AREA', (7.42, 3.7, 1.44), (0, 0, 0), 7, (1, .86, .68), shape='RECTANGLE', size=.05, size_y=2.4)
    light.lamp('bath_mirror', 'AREA', (5.0, layout.BASIN[1], 1.96), (0, math.radians(-70), 0), 16, (1, .9, .76), shape='RECTANGLE', size=.06,
               size_y=.5)
    a, b, low, high = layout.BATH_WINDOW
    light.lamp('bath_window', 'AREA', (7.8, (a + b) / 2, (low + high) / 2), (0, math.radians(90), 0), 42, (.9, .95, 1), shape='RECTANGLE',
               size=high - low, size_y=b - a)
    light.lamp('landing', 'AREA', (8.85, -.9, 2.4), (0, 0, 0), 26, (1, .88, .7), shape='DISK', size=.3)
    a, b, low, high = layout.ENTRANCE
    light.lamp('entrance', 'AREA', ((a + b) / 2, -2.5, 1.1), (math.radians(90), 0, 0), 42, (.88, .94, 1), shape='RECTANGLE', size=.9, size_y=2)
    light.lamp('hall_fill', 'POINT', (4.6, -.87, 1.9), (0, 0, 0), 8, (1, .9, .8), shadow_soft_size=.4)


def bake(groups, work, opt):
    """Pack the charts and bake the three groups into one lightmap in WORK_FOLDER."""
    side = opt['side']
    # packed for the side that is kept, so that no texel of it holds light of two charts
    per_metre = pack_lightmap([g for g, _ in groups], side >> opt['halve'])
    log('charts packed: %.0f texels per metre' % per_metre)
    if not opt['bake']:
        return
    light.setup_cycles(opt['samples'])
    lamps()
    for name, picture in zip(('light', 'normal', 'position'), light.bake_layers(groups, side, opt['samples'], log)):
        np.save(os.path.join(work, name + '.npy'), picture.astype(np.float16 if name != 'position' else np.float32))


def probe(work):
    """The room as a small equirectangular picture, for reflections."""
    camera = bpy.data.cameras.new('probe')
    obj = bpy.data.objects.new('probe', camera)
    bpy.context.collection.objects.link(obj)
    obj.location = (3.1, 2.6, 1.4)
    obj.rotation_euler = (math.radians(90), 0, 0)
    camera.type = 'PANO'
    camera.cycles.panorama_type = 'EQUIRECTANGULAR'
    scene = bpy.context.scene
    scene.camera = obj
    scene.render.resolution_x, scene.render.resolution_y = 256, 128
    scene.render.resolution_percentage = 100
    scene.cycles.samples = 48
    scene.render.image_settings.file_format = 'HDR'
    scene.render.filepath = os.path.join(work, 'probe.hdr')
    bpy.ops.render.render(write_still=True)


def boxes_mesh(name, boxes):
    """Plain boxes (x, y, z, sx, sy, sz) as one mesh without material."""
    bm = bmesh.new()
    for x, y, z, sx, sy, sz in boxes:
        verts = bmesh.ops.create_cube(bm, size=1)['verts']
        bmesh.ops.scale(bm, vec=(sx, sy, sz), verts=verts)
        bmesh.ops.translate(bm, vec=(x, y, z), verts=verts)
    return _object(name, bm)


def floor_mesh(name, rects):
    """Rectangles (x0, x1, y0, y1, z) facing up as one mesh without material."""
    bm = bmesh.new()
    for x0, x1, y0, y1, z in rects:
        bm.faces.new([bm.verts.new(p) for p in ((x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z))])
    return _object(name, bm)


def _object(name, bm):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def bounds(obj):
    """Middle and size of an object, Blender axes."""
    points = np.empty(len(obj.data.vertices) * 3, np.float32)
    obj.data.vertices.foreach_get('co', points)
    points = points.reshape(-1, 3)
    low, high = points.min(0), points.max(0)
    return ((low + high) / 2).tolist(), (high - low).tolist()


def group(nodes, names, title):
    """Join several nodes for baking; each (node, material) keeps a slot of its own, so that split() can undo it."""
    objects = [o for n in names for o in nodes[n]]
    labels = []
    for n in names:
        for o in nodes[n]:
            labels.append((n, o.data.materials[0].name))
    copies = []
    for (n, material), o in zip(labels, objects):
        # a private copy of the material keeps the slot apart while joining
        mat = bpy.data.materials[material].copy()
        mat.name = '%s|%s' % (n, material)
        o.data.materials[0] = mat
        copies.append(mat)
    joined = join(objects, title)
    smooth(joined)
    return joined


def split(joined):
    """Undo group(): one object per node, named for it, with the shared materials again."""
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


def main():
    work, opt = options()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.preferences.addon_enable(module='cycles')
    textures = os.path.join(work, 'tex')
    make_materials(textures, export=False)
    nodes, pivots = model()
    log('modelled', len(nodes), 'nodes')
    loose = [n for n in nodes if n in LOOSE]
    afterwards = [n for n in nodes if n.startswith('later_')]
    fixed = [n for n in nodes if n not in loose and n not in afterwards]
    unbaked = [o for o in nodes['static'] if o.data.materials[0].name in UNBAKED]
    nodes['static'] = [o for o in nodes['static'] if o not in unbaked]
    solid = [o for n in fixed for o in nodes[n]]
    hide_never_seen(solid, solid)
    groups = [group(nodes, fixed, 'fixed'), group(nodes, loose, 'loose'), group(nodes, afterwards, 'afterwards')]
    for obj in unbaked:
        obj.name = obj.data.name = obj.data.materials[0].name
        obj.visible_shadow = obj.visible_diffuse = False
        obj.data.uv_layers.remove(obj.data.uv_layers[CHART])
        if obj.name == 'outside':
            garden.shade(obj)
            log('view shaded', len(obj.data.polygons))
    a, b, c = groups
    bake([(a, [b, c]), (b, [c]), (c, [])], work, opt)
    if opt['bake']:
        for obj in (b, c):
            obj.hide_render = True
        probe(work)
        log('probe')
    make_materials(textures, export=True)
    out = list(unbaked)
    spots = {}
    triangles = 0
    for joined in groups:
        for name, objects in split(joined).items():
            if name == 'static':
                for obj in objects:
                    obj.name = obj.data.name = 'static_' + obj.data.materials[0].name
                out += objects
                continue
            obj = join(objects, name)
            if name == 'spot_rug':
                living.turn_up(obj.data)
            if name.startswith('spot_'):
                spots[name[5:]] = bounds(obj)
            if name in pivots and pivots[name].length:
                obj = join([obj], name, pivots[name])
            out.append(obj)
    for obj in out:
        obj.data.calc_loop_triangles()
        triangles += len(obj.data.loop_triangles)
        for extra in ('density',):
            if extra in obj.data.attributes:
                obj.data.attributes.remove(obj.data.attributes[extra])
    out.append(boxes_mesh('collider', plan.collider_boxes(layout)))
    out.append(floor_mesh('walk', plan.walk_rects()))
    export_glb(out, os.path.join(work, 'flat.raw.glb'))
    with open(os.path.join(work, 'spots.json'), 'w') as f:
        json.dump(spots, f)
    log('exported', triangles, 'triangles,', len(out), 'nodes')
    if opt['bake']:
        subprocess.run(['python3', os.path.join(HERE, '..', '..', 'kit', 'denoise.py'), work] + ['--halve'] * opt['halve'], check=True)
        log('denoised')
    lightmap = json.load(open(os.path.join(work, 'lightmap.json')))
    plan.write(os.path.join(work, 'flat.json'), spots, lightmap, {
        'glb': 'flat.glb', 'lightmap': 'flat-light.ktx2', 'probe': 'flat-probe.hdr', 'rotationY': round(math.pi / 2, 4), 'exposure': 1.05})
    log('done')


main()
