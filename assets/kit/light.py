"""Lamps and sky of a set."""
import bpy


def lamp(name, kind, location, turn, energy, color, **options):
    """A lamp; turn in radians; options are its properties; portal=True lets sky light in through an opening.

    samples: of its direct light in a bake; one a texel is enough for a small lamp's shadows.
    """
    portal = options.pop('portal', False)
    samples = options.pop('samples', 1)
    data = bpy.data.lights.new(name, kind)
    data.energy = energy
    data.color = color
    for key, value in options.items():
        setattr(data, key, value)
    data.cycles.is_portal = portal
    data['samples'] = samples
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
