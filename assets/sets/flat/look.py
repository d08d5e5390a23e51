"""Look at the flat without a bake: small path-traced pictures from fixed places (what the renderer will show, but for noise).

    blender -b --factory-startup -P assets/sets/flat/look.py -- TEXTURES OUT_FOLDER [light=morning] [wide=400] [samples=32] [VIEW …]

Textures as made by textures.py and pictures.py; without a name all views are drawn.
"""
import math
import os
import sys

import bpy
from mathutils import Vector

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', '..')]

import daylight  # noqa: E402
import lights  # noqa: E402
import model  # noqa: E402
from kit.bake import setup_cycles  # noqa: E402
from kit.export import smooth  # noqa: E402
from kit.materials import make_materials  # noqa: E402

# name: (eye, what it looks at, vertical angle), Blender axes
VIEWS = {
    'living': ((3.0, .6, 1.6), (1.7, 3.6, 1.3), 62), 'kitchen': ((5.75, 4.15, 1.6), (7.3, 3.1, 1.2), 62),
    'hall': ((5.6, -.8, 1.6), (3.4, -.85, 1.4), 62), 'coats': ((5.0, -.5, 1.5), (5.5, -1.6, 1.2), 62),
    'bath': ((5.75, .5, 1.6), (6.6, 1.8, 1.3), 62), 'mirror': ((6.15, 1.25, 1.55), (4.9, .95, 1.4), 62),
    'table': ((4.2, .75, 1.2), (3.4, 3.4, 1.05), 62), 'terrace': ((3.6, 5.9, 1.6), (4.2, 9, 1.3), 62),
    'facade': ((3.9, 10.5, 1.6), (3.7, 5.3, 1.3), 62), 'doorstep': ((8.75, -.9, 1.6), (7.7, -.9, 1.4), 62),
    'landing': ((8.0, -1.6, 1.6), (9.2, .3, 1.3), 62),
    'bedroom': ((2.75, -2.15, 1.6), (3.6, -3.9, 1.0), 62), 'bed_window': ((4.2, -2.5, 1.6), (1.4, -3.6, 1.2), 62),
    'chest': ((2.6, -3.4, 1.6), (4.3, -1.9, 1.2), 62), 'sink': ((6.6, 4.0, 1.45), (7.4, 4.05, .9), 50),
    'sofa': ((2.6, 2.9, 1.5), (.3, 1.6, .9), 62), 'fridge': ((5.95, 4.0, 1.5), (5.3, 2.8, 1.3), 62),
    'shelf': ((6.2, 4.0, 1.5), (6.5, 2.4, 1.3), 62),
}


def main():
    words = sys.argv[sys.argv.index('--') + 1:]
    textures, out = words[:2]
    options = dict(word.split('=') for word in words[2:] if '=' in word)
    names = [word for word in words[2:] if '=' not in word] or list(VIEWS)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.preferences.addon_enable(module='cycles')
    make_materials(textures, export=False)
    nodes = model.build()[0]
    time = options.get('light', lights.DEFAULT)
    outside = {}
    for name, objects in nodes.items():
        for obj in objects:
            material = obj.data.materials[0].name
            if name.startswith('later_'):
                obj.hide_render = True
            if material in ('outside', 'outside_leaf'):
                outside[material] = obj
            if material in model.UNBAKED:
                obj.visible_shadow = obj.visible_diffuse = False
            else:
                smooth(obj)
    daylight.shade(outside['outside'], outside['outside_leaf'], lights.LIGHTS[time])
    setup_cycles(int(options.get('samples', 32)))
    lights.lamps(time)
    scene = bpy.context.scene
    scene.view_settings.view_transform = 'Filmic'
    scene.view_settings.look = 'Medium High Contrast'
    scene.view_settings.exposure = .35
    wide = int(options.get('wide', 400))
    scene.render.resolution_x, scene.render.resolution_y = wide, round(wide * .625)
    scene.render.resolution_percentage = 100
    camera = bpy.data.cameras.new('look')
    camera.sensor_fit = 'VERTICAL'
    camera.clip_start = .02
    eye = bpy.data.objects.new('look', camera)
    bpy.context.collection.objects.link(eye)
    scene.camera = eye
    for name in names:
        place, aim, angle = VIEWS[name]
        eye.location = place
        eye.rotation_euler = (Vector(aim) - Vector(place)).to_track_quat('-Z', 'Y').to_euler()
        camera.angle_y = math.radians(angle)
        scene.render.filepath = os.path.join(out, name + '.png')
        bpy.ops.render.render(write_still=True)


main()
