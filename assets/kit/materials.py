"""The materials of every asset: few, shared, so that a set stays within its draw calls.

`paint` serves all that has no texture: its vertex colour is the colour, and a tiny palette texture holds roughness and
metalness; a part picks its finish by UV.  Metals are only half metallic: the one probe is the living room's, and half of
their look comes from the light where they are.  Small things of many finishes are thus one draw call.
"""
import os

import bpy

# finish of `paint`: (cell of the palette, roughness, metalness)
FINISHES = {
    'plain': (0, .62, 0), 'satin': (1, .34, 0), 'gloss': (2, .12, 0), 'metal': (3, .2, .55),
    'rubber': (4, .85, 0), 'steel': (5, .36, .5), 'brass': (6, .28, .6), 'paper': (7, .95, 0),
}
PALETTE_CELLS = 8
ALBEDO = 'ALBEDO'      # the node of a baking material that gives its whole diffuse colour

# name: (colour map, normal map, roughness map, roughness, double sided)
MATERIALS = {
    'floor': ('floor_c', 'floor_n', 'floor_r', .5, False),
    'wall': ('wall_c', None, None, .92, False),
    'oak': ('oak_c', 'oak_n', None, .48, False),
    'wool': ('wool_c', 'wool_n', None, .95, True),
    'linen': ('linen_c', None, None, .95, True),
    'tile': ('tile_c', None, 'tile_r', .2, False),
    'rug': ('rug_c', None, None, .97, True),
    'art': ('art_c', None, None, .7, True),
    'leaf': (None, None, None, .5, True),
    'shade': (None, None, None, .9, True),
    'glass': (None, None, None, .04, False),
    'paint': (None, None, 'paint_r', .5, False),
    'mirror': ('mirror_c', None, None, 1, False),
    'outside': ('outside_c', None, None, 1, True),
    'outside_leaf': ('leaf_c', None, None, 1, True),
    'sky': ('sky_c', None, None, 1, True),
}
UNLIT = ('outside', 'outside_leaf', 'sky', 'mirror')
CUT_OUT = ('outside_leaf',)      # leaves: the picture's alpha cuts them out
TRANSLUCENT = ('shade', 'linen')


def finish_uv(name):
    """Where in the palette texture a finish of `paint` lies."""
    return ((FINISHES[name][0] + .5) / PALETTE_CELLS, .5)


class _Graph:
    """A material's nodes, emptied and rebuilt."""

    def __init__(self, material, texture_folder, images):
        self.tree = material.node_tree
        self.tree.nodes.clear()
        self.folder = texture_folder
        self.images = images
        self.output = self.tree.nodes.new('ShaderNodeOutputMaterial')
        self.uv = self.tree.nodes.new('ShaderNodeUVMap')
        self.uv.uv_map = 'UVMap'

    def link(self, a, b):
        self.tree.links.new(a, b)

    def texture(self, name, srgb=True):
        if name not in self.images:
            image = bpy.data.images.load(os.path.join(self.folder, name + '.png'))
            image.colorspace_settings.name = 'sRGB' if srgb else 'Non-Color'
            self.images[name] = image
        tex = self.tree.nodes.new('ShaderNodeTexImage')
        tex.image = self.images[name]
        self.link(self.uv.outputs[0], tex.inputs[0])
        return tex.outputs[0]

    def colour(self, texture):
        """Vertex colour, times the texture if there is one."""
        vertex = self.tree.nodes.new('ShaderNodeVertexColor')
        vertex.layer_name = 'Col'
        if not texture:
            return vertex.outputs[0]
        mix = self.tree.nodes.new('ShaderNodeMixRGB')
        mix.blend_type = 'MULTIPLY'
        mix.inputs[0].default_value = 1
        self.link(self.texture(texture), mix.inputs[1])
        self.link(vertex.outputs[0], mix.inputs[2])
        return mix.outputs[0]


def make_materials(texture_folder, export, names=None):
    """(Re)build the materials. export=False: for baking light (Cycles); True: what the glTF exporter understands."""
    images = {}
    for name in names or MATERIALS:
        colour, normal, rough_map, rough, two_sided = MATERIALS[name]
        material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
        material.use_nodes = True
        material.use_backface_culling = not two_sided
        g = _Graph(material, texture_folder, images)
        if name in UNLIT:
            _outside(g, colour, export, name in CUT_OUT)
        elif export:
            _for_gltf(g, material, name, colour, normal, rough_map, rough)
        else:
            _for_bake(g, name, colour, rough)


def _outside(g, colour, export, cut_out):
    """Unlit: what lies beyond the terrace carries its light in its vertex colours."""
    emission = g.tree.nodes.new('ShaderNodeEmission')
    if export:  # Background/Emission through a Light Path mix is what the exporter reads as KHR_materials_unlit
        path = g.tree.nodes.new('ShaderNodeLightPath')
        clear = g.tree.nodes.new('ShaderNodeBsdfTransparent')
        mix = g.tree.nodes.new('ShaderNodeMixShader')
        g.link(g.texture(colour), emission.inputs[0])
        g.link(path.outputs['Is Camera Ray'], mix.inputs[0])
        g.link(clear.outputs[0], mix.inputs[1])
        g.link(emission.outputs[0], mix.inputs[2])
        g.link(mix.outputs[0], g.output.inputs[0])
        return
    g.link(g.colour(colour), emission.inputs[0])
    if not cut_out:
        g.link(emission.outputs[0], g.output.inputs[0])
        return
    clear = g.tree.nodes.new('ShaderNodeBsdfTransparent')
    mix = g.tree.nodes.new('ShaderNodeMixShader')
    picture = next(node for node in g.tree.nodes if node.type == 'TEX_IMAGE')
    g.link(picture.outputs['Alpha'], mix.inputs[0])
    g.link(clear.outputs[0], mix.inputs[1])
    g.link(emission.outputs[0], mix.inputs[2])
    g.link(mix.outputs[0], g.output.inputs[0])


def _for_gltf(g, material, name, colour, normal, rough_map, rough):
    shader = g.tree.nodes.new('ShaderNodeBsdfPrincipled')
    g.link(shader.outputs[0], g.output.inputs[0])
    shader.inputs['Base Color'].default_value = (1, 1, 1, 1)
    shader.inputs['Roughness'].default_value = rough
    if colour:
        g.link(g.texture(colour), shader.inputs['Base Color'])
    if normal:
        bump = g.tree.nodes.new('ShaderNodeNormalMap')
        bump.uv_map = 'UVMap'
        g.link(g.texture(normal, False), bump.inputs[1])
        g.link(bump.outputs[0], shader.inputs['Normal'])
    if rough_map:
        split = g.tree.nodes.new('ShaderNodeSeparateColor')    # the exporter does not know the older SeparateRGB
        g.link(g.texture(rough_map, False), split.inputs[0])
        g.link(split.outputs['Green'], shader.inputs['Roughness'])
        g.link(split.outputs['Blue'], shader.inputs['Metallic'])
    if name == 'shade':
        shader.inputs['Emission'].default_value = (1, .73, .42, 1)
        shader.inputs['Emission Strength'].default_value = .8
    if name == 'glass':  # a thin dark metal film: one sees through it, and a little of the room in it
        shader.inputs['Base Color'].default_value = (.55, .6, .62, 1)
        shader.inputs['Metallic'].default_value = 1
        shader.inputs['Alpha'].default_value = .16
        material.blend_method = 'BLEND'


def _for_bake(g, name, colour, rough):
    shader = g.tree.nodes.new('ShaderNodeBsdfPrincipled')
    albedo = g.colour(colour)
    albedo.node.name = ALBEDO
    if name == 'glass':  # light passes; the panes are not baked
        clear = g.tree.nodes.new('ShaderNodeBsdfTransparent')
        g.link(clear.outputs[0], g.output.inputs[0])
        albedo.node.name = 'colour'
        return
    if name in TRANSLUCENT:
        through = g.tree.nodes.new('ShaderNodeBsdfTranslucent')
        through.inputs[0].default_value = (.85, .8, .7, 1)
        diffuse = g.tree.nodes.new('ShaderNodeBsdfDiffuse')
        mix = g.tree.nodes.new('ShaderNodeMixShader')
        mix.inputs[0].default_value = .35
        g.link(albedo, diffuse.inputs[0])
        g.link(diffuse.outputs[0], mix.inputs[1])
        g.link(through.outputs[0], mix.inputs[2])
        g.link(mix.outputs[0], g.output.inputs[0])
        # what leaves it on both ways together
        sum_of = g.tree.nodes.new('ShaderNodeMixRGB')
        sum_of.inputs[0].default_value = .35
        sum_of.inputs[2].default_value = through.inputs[0].default_value
        g.link(albedo, sum_of.inputs[1])
        albedo.node.name = 'colour'
        sum_of.name = ALBEDO
        return
    g.link(albedo, shader.inputs['Base Color'])
    shader.inputs['Roughness'].default_value = rough
    shader.inputs['Specular'].default_value = .2
    g.link(shader.outputs[0], g.output.inputs[0])
