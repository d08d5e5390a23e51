"""Bake diffuse light (without colour) into charts packed by lightmap_uv, for one object at a time."""
import bpy
import numpy as np

from kit.shapes import CHART

NEAR = .03           # metres within which a texel must see something free, or it lies inside another thing


def setup_cycles(samples):
    """Path tracing for baking: no caustics, calm fireflies (Debian's build has no denoiser; see denoise.py)."""
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    c = scene.cycles
    c.device = 'CPU'
    c.samples = samples
    c.max_bounces = 6
    c.diffuse_bounces = 5
    c.glossy_bounces = 1
    c.transmission_bounces = 4
    c.transparent_max_bounces = 8
    c.caustics_reflective = False
    c.caustics_refractive = False
    c.sample_clamp_indirect = 6
    c.use_denoising = False
    bake = scene.render.bake
    bake.use_clear = True
    bake.margin = 0
    bake.use_pass_direct = True
    bake.use_pass_indirect = True
    bake.use_pass_color = False


def lamp(name, kind, location, turn, energy, color, **options):
    """A lamp; turn in radians; options are its properties; portal=True lets sky light in through an opening."""
    portal = options.pop('portal', False)
    data = bpy.data.lights.new(name, kind)
    data.energy = energy
    data.color = color
    for key, value in options.items():
        setattr(data, key, value)
    data.cycles.is_portal = portal
    obj = bpy.data.objects.new(name, data)
    obj.location = location
    obj.rotation_euler = turn
    bpy.context.collection.objects.link(obj)
    return obj


def sky(strength, elevation, rotation):
    """A physical sky without its sun disc (the sun is a lamp: less noise)."""
    world = bpy.data.worlds.new('sky')
    bpy.context.scene.world = world
    world.use_nodes = True
    tree = world.node_tree
    texture = tree.nodes.new('ShaderNodeTexSky')
    texture.sky_type = 'NISHITA'
    texture.sun_disc = False
    texture.sun_elevation = elevation
    texture.sun_rotation = rotation
    background = tree.nodes['Background']
    tree.links.new(texture.outputs[0], background.inputs[0])
    background.inputs[1].default_value = strength


def bake(obj, kind, side, samples, **options):
    """Bake one pass of one object; rows bottom-up, (side, side, 3) float32."""
    image = bpy.data.images.new('bake', side, side, float_buffer=True, alpha=False)
    image.colorspace_settings.name = 'Linear'
    for slot in obj.material_slots:
        tree = slot.material.node_tree
        target = tree.nodes.get('BAKE') or tree.nodes.new('ShaderNodeTexImage')
        target.name = 'BAKE'
        target.image = image
        tree.nodes.active = target
    bpy.context.scene.cycles.samples = samples
    bpy.ops.object.select_all(action='DESELECT')
    obj.select_set(True)
    bpy.context.view_layer.objects.active = obj
    bpy.ops.object.bake(type=kind, uv_layer=CHART, **options)
    pixels = np.empty(side * side * 4, np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    return pixels.reshape(side, side, 4)[..., :3]


def bake_layers(groups, side, samples, log=print):
    """Bake groups one after the other into one lightmap.

    groups: [(object, [objects hidden from it])]. Returns light, normal (0..1), position and open (0..1: how free of other
    things the nearest 3 cm are; texels that lie inside something have next to none) as pictures.
    """
    light = np.zeros((side, side, 3), np.float32)
    normal = np.zeros_like(light)
    position = np.zeros_like(light)
    free = np.zeros((side, side), np.float32)
    bpy.context.scene.world.light_settings.distance = NEAR
    for obj, hidden in groups:
        for other in hidden:
            other.hide_render = True
        one = bake(obj, 'NORMAL', side, 1, normal_space='OBJECT')
        mask = np.abs(one).sum(-1) > .05
        normal[mask] = one[mask]
        position[mask] = bake(obj, 'POSITION', side, 1)[mask]
        free[mask] = bake(obj, 'AO', side, 6).mean(-1)[mask]
        light[mask] = bake(obj, 'DIFFUSE', side, samples)[mask]
        for other in hidden:
            other.hide_render = False
        log('baked', obj.name, 'texels', int(mask.sum()))
    return light, normal, position, free
