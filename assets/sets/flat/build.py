"""Build the flat: model, second UVs, baked light, probe, raw GLB and flat.json.

    blender -b --factory-startup -P assets/sets/flat/build.py -- WORK_FOLDER [side=1024] [samples=64] [bake=1] [halve=0] [light=morning] [shelf=FOLDER]

WORK_FOLDER holds the textures (tex/) and takes everything made; build.mjs packs it. light: one of lights.LIGHTS. shelf: keeps the
pieces of a bake, so that one that was cut off goes on where it stopped (WORK_FOLDER's own if none is named).
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

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', '..')]

import daylight  # noqa: E402
import layout  # noqa: E402
import lights  # noqa: E402
import living  # noqa: E402
import model  # noqa: E402
import plan  # noqa: E402
import reflections  # noqa: E402
from grouping import group, hide_never_seen, split  # noqa: E402
from kit.bake import VERSION, bake_layers, setup_cycles  # noqa: E402
from kit.export import export_glb, join  # noqa: E402
from kit.glow import glow, light_image  # noqa: E402
from kit.lightmap_uv import pack_lightmap  # noqa: E402
from kit.materials import make_materials  # noqa: E402
from kit.shapes import CHART  # noqa: E402
from kit.shelf import Shelf, fingerprint  # noqa: E402
from kit.standing_light import standing_light  # noqa: E402

AIR_SAMPLES = 256     # of each of sixteen texels

START = time.time()


def log(*words):
    print('STEP %6.1f s' % (time.time() - START), *words, flush=True)


def options():
    """Command line: work folder and key=value."""
    words = sys.argv[sys.argv.index('--') + 1:]
    found = {'side': 1024, 'samples': 64, 'bake': 1, 'halve': 0, 'light': lights.DEFAULT, 'shelf': ''}
    for word in words[1:]:
        key, value = word.split('=')
        found[key] = value if key in ('light', 'shelf') else int(value)
    return words[0], found


def bake(groups, work, opt):
    """Pack the charts and bake the three groups into one lightmap in WORK_FOLDER."""
    side = opt['side']
    # packed for the side that is kept, so that no texel of it holds light of two charts
    per_metre = pack_lightmap([g for g, _ in groups], side >> opt['halve'])
    log('charts packed: %.0f texels per metre' % per_metre)
    if not opt['bake']:
        return
    setup_cycles(opt['samples'])
    lights.lamps(opt['light'])
    key = fingerprint([g for g, _ in groups], [VERSION, bpy.app.version_string, side, opt['halve']])
    # each light and size keeps its own: a draft does not throw away what hours have made; more samples go on from fewer
    shelf = Shelf(os.path.join(opt['shelf'] or os.path.join(work, 'shelf'), '%s-%d' % (opt['light'], side)), key)
    log('pieces kept in', shelf.folder)
    pictures = bake_layers(groups, side, side >> opt['halve'], opt['samples'], shelf, log)
    for name, picture in pictures.items():
        np.save(os.path.join(work, name + '.npy'), picture.astype(np.float16 if name != 'position' else np.float32))
    denoise = os.path.join(HERE, '..', '..', 'kit', 'denoise.py')
    subprocess.run(['python3', denoise, work] + ['--halve'] * opt['halve'], check=True)
    log('denoised')


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


def main():
    work, opt = options()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.preferences.addon_enable(module='cycles')
    textures = os.path.join(work, 'tex')
    make_materials(textures, export=False)
    nodes, pivots = model.build()
    log('modelled', len(nodes), 'nodes')
    loose = [n for n in nodes if n in model.LOOSE]
    afterwards = [n for n in nodes if n.startswith('later_')]
    fixed = [n for n in nodes if n not in loose and n not in afterwards]
    unbaked = [o for o in nodes['static'] if o.data.materials[0].name in model.UNBAKED]
    nodes['static'] = [o for o in nodes['static'] if o not in unbaked]
    solid = [o for n in fixed for o in nodes[n]]
    log('faces never seen', hide_never_seen(solid, solid))
    groups = [group(nodes, fixed, 'fixed'), group(nodes, loose, 'loose'), group(nodes, afterwards, 'afterwards')]
    for obj in unbaked:
        obj.name = obj.data.name = obj.data.materials[0].name
        obj.visible_shadow = obj.visible_diffuse = False
        obj.data.uv_layers.remove(obj.data.uv_layers[CHART])
    by_name = {obj.name: obj for obj in unbaked}
    daylight.shade(by_name['outside'], by_name['outside_leaf'], lights.LIGHTS[opt['light']])
    daylight.colour_sky(by_name['sky'], lights.LIGHTS[opt['light']])
    log('view shaded')
    a, b, c = groups
    bake([(a, [b, c]), (b, [c]), (c, [])], work, opt)
    if opt['bake']:
        for obj in (b, c):
            obj.hide_render = obj.name != 'loose'
        # what was baked is what shiny things show: no path is traced, nothing is left to chance
        glow([a, b], light_image('held', np.load(os.path.join(work, 'light.npy')).astype(np.float32)), alone=True)
        reflections.probe(work)
        reflections.mirror(os.path.join(textures, 'mirror_c.png'))
        log('probe and mirror')
        points = plan.air_points()
        plan.write_irradiance(os.path.join(work, 'irradiance.json'), points, standing_light(points, AIR_SAMPLES))
        log('light in the air at', len(points), 'points')
    make_materials(textures, export=True)
    if opt['light'] != lights.DEFAULT:
        export_glb([by_name[name] for name in model.CHANGING], os.path.join(work, 'view.raw.glb'))
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
    lightmap = json.load(open(os.path.join(work, 'lightmap.json')))
    plan.write(os.path.join(work, 'flat.json'), spots, lightmap, {
        'glb': 'flat.glb', 'lightmap': 'flat-light.ktx2', 'probe': 'flat-probe.hdr', 'rotationY': round(math.pi / 2, 4), 'irradiance': 'flat-irradiance.json',
        'exposure': lights.LIGHTS[opt['light']]['exposure']})
    log('done')


main()
