"""Let surfaces shine with the light they have been found to have: for gathering thrown light, and for pictures without noise."""
import bpy
import numpy as np

from kit.materials import ALBEDO
from kit.shapes import CHART

_OURS = 'GLOW'


def light_image(name, pixels):
    """An image of linear light, rows bottom-up, (side, side, 3) float32; made once, then refilled."""
    side = pixels.shape[0]
    image = bpy.data.images.get(name)
    if image and image.size[0] != side:
        bpy.data.images.remove(image)
        image = None
    if image is None:
        image = bpy.data.images.new(name, side, side, float_buffer=True, alpha=False)
        image.colorspace_settings.name = 'Linear'
    rgba = np.ones((side, side, 4), np.float32)
    rgba[..., :3] = pixels
    image.pixels.foreach_set(rgba.ravel())
    image.update()
    return image


def glow(objects, image, alone=False):
    """Make every surface of the objects shine with its colour times the image (by the chart UVs).

    alone: nothing but that (pictures); else besides its own shader, for rays that come from another surface.
    """
    for material in {slot.material for obj in objects for slot in obj.material_slots}:
        nodes, links = material.node_tree.nodes, material.node_tree.links
        if ALBEDO not in nodes or _OURS in nodes:
            continue
        # a surface that is hit by a gathering ray shows its light; it is no lamp to be aimed at
        material.cycles.sample_as_light = False
        output = next(node for node in nodes if node.type == 'OUTPUT_MATERIAL')
        own = output.inputs[0].links[0].from_socket
        chart = nodes.new('ShaderNodeUVMap')
        chart.uv_map = CHART
        texture = nodes.new('ShaderNodeTexImage')
        texture.name = _OURS + ' light'
        texture.image = image
        texture.extension = 'EXTEND'
        colour = nodes.new('ShaderNodeMixRGB')
        colour.name = _OURS + ' colour'
        colour.blend_type = 'MULTIPLY'
        colour.inputs[0].default_value = 1
        emission = nodes.new('ShaderNodeEmission')
        emission.name = _OURS
        links.new(chart.outputs[0], texture.inputs[0])
        links.new(texture.outputs[0], colour.inputs[1])
        links.new(nodes[ALBEDO].outputs[0], colour.inputs[2])
        links.new(colour.outputs[0], emission.inputs[0])
        if alone:
            links.new(emission.outputs[0], output.inputs[0])
            continue
        both = nodes.new('ShaderNodeAddShader')
        both.name = _OURS + ' both'
        links.new(own, both.inputs[0])
        links.new(emission.outputs[0], both.inputs[1])
        links.new(both.outputs[0], output.inputs[0])


def stop(objects):
    """Undo glow() where the own shader was kept."""
    for material in {slot.material for obj in objects for slot in obj.material_slots}:
        nodes, links = material.node_tree.nodes, material.node_tree.links
        both = nodes.get(_OURS + ' both')
        if both is None:
            continue
        output = next(node for node in nodes if node.type == 'OUTPUT_MATERIAL')
        links.new(both.inputs[0].links[0].from_socket, output.inputs[0])
        for node in [node for node in nodes if node.name.startswith(_OURS)]:
            nodes.remove(node)
