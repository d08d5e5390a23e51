"""One pass of a bake, by the charts as they lie in the lightmap or, for little things in a large lightmap, moved close together."""
import bpy
import numpy as np

from kit.lightmap_uv import islands, place_rectangles, read_chart
from kit.shapes import CHART

TIGHT = 'Tight'      # the UV layer of charts moved together


def bake_pass(obj, kind, side, samples, seed=0, layer=CHART, **options):
    """Bake one pass of one object by its charts (or another UV layer); rows bottom-up, (side, side, 3) float32."""
    image = bpy.data.images.new('bake', side, side, float_buffer=True, alpha=False)
    image.colorspace_settings.name = 'Linear'
    for slot in obj.material_slots:
        tree = slot.material.node_tree
        target = tree.nodes.get('BAKE') or tree.nodes.new('ShaderNodeTexImage')
        target.name = 'BAKE'
        target.image = image
        tree.nodes.active = target
    cycles = bpy.context.scene.cycles
    cycles.samples, cycles.seed = samples, seed
    bpy.ops.object.select_all(action='DESELECT')
    obj.select_set(True)
    bpy.context.view_layer.objects.active = obj
    bpy.ops.object.bake(type=kind, uv_layer=layer, **options)
    pixels = np.empty(side * side * 4, np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    return pixels.reshape(side, side, 4)[..., :3]


def bake_tight(obj, kind, side, samples, seed=0, **options):
    """As bake_pass(), without the time empty texels cost: charts are moved by whole texels into a picture just large enough."""
    uv, face, _, vertex = read_chart(obj)
    of_loop = islands(uv, face, vertex)[face]
    count = of_loop.max() + 1
    low, high = np.full((count, 2), np.inf), np.full((count, 2), -np.inf)
    np.minimum.at(low, of_loop, uv * side)
    np.maximum.at(high, of_loop, uv * side)
    begin = np.floor(low).astype(np.int64) - 1
    size = np.ceil(high).astype(np.int64) + 1 - begin
    small, place = _fit(size)
    if small >= side:
        return bake_pass(obj, kind, side, samples, seed, **options)
    moved = (uv * side + (place - begin)[of_loop]) / small
    layer = obj.data.uv_layers.new(name=TIGHT)
    layer.data.foreach_set('uv', moved.astype(np.float32).ravel())
    try:
        picture = bake_pass(obj, kind, small, samples, seed, TIGHT, **options)
    finally:
        obj.data.uv_layers.remove(obj.data.uv_layers[TIGHT])
    out = np.zeros((side, side, 3), np.float32)
    for (x, y), (w, h), (px, py) in zip(np.maximum(begin, 0), size, place):
        block = picture[py:py + h, px:px + w]
        out[y:y + h, x:x + w] = block[:side - y, :side - x]
    return out


def _fit(size):
    """Side of a square that takes rectangles of these sizes, and where they lie in it."""
    side = int(np.sqrt(size.prod(1).sum()) * 1.04) + 8
    while True:
        place = place_rectangles(size, side)
        if place is not None:
            return side, place
        side = int(side * 1.06) + 4
