"""What shiny things show: the living room as a small panorama, and the bathroom for its mirror."""
import math
import os

import bpy
import numpy as np

from layout import MIRROR_FROM, MIRROR_RANGE

SAMPLES = 24         # only edges need more than one: nothing is left to chance in a picture of what was baked
CALM = .5            # how far the probe's colours are taken back: steel in the kitchen must not look like the living room's oak


def _render(camera, location, turn, size, samples, path, kind):
    obj = bpy.data.objects.new('camera', camera)
    bpy.context.collection.objects.link(obj)
    obj.location = location
    obj.rotation_euler = turn
    scene = bpy.context.scene
    scene.camera = obj
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.resolution_percentage = 100
    scene.cycles.samples = samples
    scene.view_settings.view_transform = 'Standard'
    scene.render.image_settings.file_format = kind
    if kind == 'PNG':
        scene.render.image_settings.color_depth = '8'
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)


def probe(work):
    """probe.hdr: the living room as an equirectangular picture, its colours calmed."""
    camera = bpy.data.cameras.new('probe')
    camera.type = 'PANO'
    camera.cycles.panorama_type = 'EQUIRECTANGULAR'
    path = os.path.join(work, 'probe.hdr')
    _render(camera, (3.1, 2.6, 1.4), (math.radians(90), 0, 0), (256, 128), 48, path, 'HDR')
    image = bpy.data.images.load(path)
    pixels = np.empty(len(image.pixels), np.float32)
    image.pixels.foreach_get(pixels)
    pixels = pixels.reshape(-1, 4)
    grey = pixels[:, :3].mean(-1, keepdims=True)
    pixels[:, :3] += (grey - pixels[:, :3]) * CALM
    image.pixels.foreach_set(pixels.ravel())
    image.file_format = 'HDR'
    image.filepath_raw = path
    image.save()
    bpy.data.images.remove(image)


def mirror(path):
    """Draw the mirror's room as a panorama of half its light; the renderer finds in it what one sees from where one stands."""
    camera = bpy.data.cameras.new('mirror')
    camera.type = 'PANO'
    camera.cycles.panorama_type = 'EQUIRECTANGULAR'
    view = bpy.context.scene.view_settings
    view.exposure = -math.log2(MIRROR_RANGE)
    # its seam lies behind, on the mirror's own wall, which no mirror shows
    _render(camera, MIRROR_FROM, (math.radians(90), 0, math.radians(-90)), (1024, 512), SAMPLES, path, 'PNG')
    view.exposure = 0
    for image in bpy.data.images:
        if image.filepath and os.path.basename(image.filepath) == os.path.basename(path):
            image.reload()
