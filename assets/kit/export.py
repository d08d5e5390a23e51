"""From Blender objects to a GLB for pack.mjs."""
import bpy
import numpy as np

from kit.parts import COLOUR, UV


def colour_to_points(mesh):
    """Move vertex colours from corners to points: Blender 3.4's exporter scrambles corner colours.

    Parts share no vertices, so nothing is lost.
    """
    corner = mesh.color_attributes.get(COLOUR)
    if corner is None or corner.domain == 'POINT':
        return
    count = len(mesh.loops)
    colours = np.empty(count * 4, np.float32)
    corner.data.foreach_get('color', colours)
    index = np.empty(count, np.int64)
    mesh.loops.foreach_get('vertex_index', index)
    points = np.ones((len(mesh.vertices), 4), np.float32)
    points[index] = colours.reshape(-1, 4)
    mesh.color_attributes.remove(corner)
    layer = mesh.color_attributes.new(COLOUR, 'FLOAT_COLOR', 'POINT')
    layer.data.foreach_set('color', points.ravel())
    mesh.color_attributes.active_color = layer
    mesh.color_attributes.render_color_index = 0


def join(objects, name, origin=(0, 0, 0)):
    """Join the objects of one node, name it and move its pivot to origin (world metres)."""
    bpy.ops.object.select_all(action='DESELECT')
    for obj in objects:
        obj.select_set(True)
    bpy.context.view_layer.objects.active = objects[0]
    if len(objects) > 1:
        bpy.ops.object.join()
    obj = bpy.context.view_layer.objects.active
    obj.name = obj.data.name = name
    if tuple(origin) != (0, 0, 0):
        obj.data.transform(obj.matrix_world)
        obj.matrix_world.identity()
        for vertex in obj.data.vertices:
            vertex.co -= origin
        obj.location = origin
    return obj


def smooth(obj, angle=.9):
    """Smooth shading with sharp edges beyond the angle (radians); flat faces stay flat at bevels."""
    obj.data.use_auto_smooth = True
    obj.data.auto_smooth_angle = angle
    weighted = obj.modifiers.new('weighted', 'WEIGHTED_NORMAL')
    weighted.keep_sharp = True
    weighted.weight = 60
    bpy.context.view_layer.objects.active = obj
    bpy.ops.object.modifier_apply(modifier='weighted')


def export_glb(objects, path, animations=False):
    """Write the objects with both UV sets, vertex colours and materials (make_materials(export=True) first)."""
    bpy.ops.object.select_all(action='DESELECT')
    for obj in objects:
        obj.select_set(True)
        if obj.type == 'MESH':
            colour_to_points(obj.data)
            if UV in obj.data.uv_layers:
                obj.data.uv_layers.active = obj.data.uv_layers[UV]
                obj.data.uv_layers[UV].active_render = True
    bpy.ops.export_scene.gltf(
        filepath=path, use_selection=True, export_format='GLB', export_texcoords=True, export_normals=True,
        export_colors=True, export_apply=False, export_yup=True, export_lights=False, export_cameras=False,
        export_animations=animations, export_morph=True, export_skins=True, export_image_format='AUTO')
