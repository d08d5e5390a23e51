"""What shiny things show: the room as a small panorama, and what the bathroom mirror sees."""
import math
import os

import bpy
import numpy as np

from layout import MIRROR

SAMPLES = 40         # of the mirror's picture, whose specks a median takes away
CALM = .5            # how far the probe's colours are taken back: steel in the kitchen must not look like the living room's oak
EYE = (6.15, 1.25, 1.55)                                            # where one mostly stands when one sees the mirror


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


def _calm(path):
    """Median of the 3 x 3 neighbours of a picture's pixels, written back."""
    image = bpy.data.images.load(path)
    wide, high = image.size
    pixels = np.empty(wide * high * 4, np.float32)
    image.pixels.foreach_get(pixels)
    pixels = pixels.reshape(high, wide, 4)
    near = [np.roll(pixels, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    image.pixels.foreach_set(np.median(near, 0).astype(np.float32).ravel())
    image.file_format = 'PNG'
    image.filepath_raw = path
    image.save()
    bpy.data.images.remove(image)


def mirror(path):
    """Draw what the mirror shows from EYE: a camera at the eye's mirror image looks out through the mirror's frame."""
    x, y0, y1, z0, z1 = MIRROR
    away = EYE[0] - x
    wide, high = y1 - y0, z1 - z0
    camera = bpy.data.cameras.new('mirror')
    camera.sensor_fit = 'HORIZONTAL'
    camera.sensor_width = wide * 100
    camera.lens = away * 100
    # looking along +x with z up, the picture's right is -y
    camera.shift_x = -((y0 + y1) / 2 - EYE[1]) / wide
    camera.shift_y = ((z0 + z1) / 2 - EYE[2]) / wide
    camera.clip_start = away + .01
    _render(camera, (x - away, EYE[1], EYE[2]), (math.radians(90), 0, math.radians(-90)), (512, 704), SAMPLES, path, 'PNG')
    _calm(path)
    for image in bpy.data.images:
        if image.filepath and os.path.basename(image.filepath) == os.path.basename(path):
            image.reload()
