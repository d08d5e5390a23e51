"""Bake diffuse light (without colour) into charts packed by lightmap_uv, piece by piece.

Direct light is baked lamp by lamp, each only on the parts it reaches: no sample is spent on choosing a lamp, and shadows are
nearly free of noise. Light that is thrown back is gathered in a last bounce from surfaces that shine with what they were found
to hold (a few coarse rounds find that out), together with the sky: one ray each instead of a path. Every piece is kept on a
shelf, so that a bake that was cut off goes on where it stopped.
"""
from functools import partial

import bpy
import numpy as np

from kit import denoise
from kit.glow import glow, light_image, stop
from kit.parts_of import Parts
from kit.passes import bake_pass, bake_tight

BRIGHTEST = 4        # what a surface may throw back at most: the spots beside lamps would sparkle all over the room
NEAR = .03           # metres within which a texel must see something free, or it lies inside another thing
ROUNDS = 7           # how often light is thrown back before the last bounce
ROUND_SAMPLES = 4
CHUNK = 4            # samples of the last bounce in one piece
WORTH_SPLITTING = 60_000      # faces
TOGETHER = 16        # samples where all lamps are baked at once
VERSION = 1          # of this file, as far as results depend on it


def setup_cycles(samples):
    """Path tracing of whole pictures: no caustics, calm fireflies (Debian's build has no denoiser; see denoise.py)."""
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
    c.use_adaptive_sampling = False
    bake = scene.render.bake
    bake.use_clear = True
    bake.margin = 0
    bake.use_pass_direct = True
    bake.use_pass_indirect = True
    bake.use_pass_color = False


class Lighting:
    """Switches between one lamp alone, the sky with gathering, and nothing."""

    def __init__(self):
        lamps = [obj for obj in bpy.data.objects if obj.type == 'LIGHT']
        self.portals = [obj for obj in lamps if obj.data.cycles.is_portal]
        self.lamps = sorted((obj for obj in lamps if obj not in self.portals), key=lambda obj: obj.name)
        self.world = bpy.context.scene.world
        self.sky = self.world.node_tree.nodes['Background'].inputs[1]
        self.strength = self.sky.default_value
        cycles = bpy.context.scene.cycles
        # the ray after the first surface still meets what shines; it goes no further
        cycles.max_bounces = cycles.diffuse_bounces = cycles.glossy_bounces = cycles.transmission_bounces = 0
        cycles.sample_clamp_indirect = 0

    def only(self, lamps):
        """These lamps; no lamp but the sky if there are none."""
        for obj in self.lamps:
            obj.hide_render = obj not in lamps
        for obj in self.portals:
            obj.hide_render = bool(lamps)
        self.sky.default_value = 0 if lamps else self.strength
        self.world.cycles.sampling_method = 'NONE' if lamps else 'AUTOMATIC'

    def all(self):
        """Lamps and sky together."""
        self.only([])
        for obj in self.lamps:
            obj.hide_render = False


def bake_layers(groups, side, kept, samples, shelf, log=print):
    """Bake groups one after the other into one lightmap.

    groups: [(object, [objects hidden from it])]; side: texels baked along an edge; kept: of the lightmap that is kept; samples: of
    the last bounce (a lamp's own are in its custom property `samples`); shelf: keeps the pieces.
    Returns a dict of pictures: normal (0..1), position, free (0..1: how free of other things the nearest 3 cm are; texels inside
    something have next to none), and light in two parts: sharp (sun) and soft (windows, lamps, thrown back).
    """
    out = {name: np.zeros((side, side) if name == 'free' else (side, side, 3), np.float32)
           for name in ('normal', 'position', 'free', 'sharp', 'soft')}
    bpy.context.scene.world.light_settings.distance = NEAR
    lighting = Lighting()
    held = np.zeros((kept >> 1, kept >> 1, 3), np.float32)   # what surfaces hold so far, for those that gather from them
    for obj, hidden in groups:
        for other in hidden:
            other.hide_render = True
        _guides(obj, side, shelf, out, log)
        mask = out['mask']
        sharp, soft = _direct(obj, lighting, side, mask, shelf, log)
        out['sharp'][mask] = sharp
        direct = sharp + soft
        lighting.only([])
        shining = [other for other, _ in groups if other not in hidden]
        held = shelf.take(obj.name + '-held', lambda: _hold(obj, shining, held, direct, mask, side, log))
        glow(shining, light_image('held', np.minimum(held, BRIGHTEST)))
        chunks = max(1, samples // CHUNK)
        for k in range(chunks):
            many = min(samples, CHUNK)
            soft += shelf.take('%s-thrown-%d' % (obj.name, k),
                                 lambda k=k, many=many: bake_tight(obj, 'DIFFUSE', side, many, k + 1)[mask]) / chunks
            log('gathered', obj.name, k + 1, 'of', chunks)
        stop(shining)
        out['soft'][mask] = soft
        for other in hidden:
            other.hide_render = False
    del out['mask']
    return out


def _guides(obj, side, shelf, out, log):
    """Normal, position and openness of a group's texels into `out`, and which texels these are (`mask`)."""
    normal = shelf.take(obj.name + '-normal', lambda: bake_tight(obj, 'NORMAL', side, 1, normal_space='OBJECT'))
    mask = np.abs(normal).sum(-1) > .05
    out['mask'] = mask
    out['normal'][mask] = normal[mask]
    out['position'][mask] = shelf.take(obj.name + '-position', lambda: bake_tight(obj, 'POSITION', side, 1)[mask], np.float32)
    out['free'][mask] = shelf.take(obj.name + '-free', lambda: bake_tight(obj, 'AO', side, 6)[mask].mean(-1))
    log('guides', obj.name, 'texels', int(mask.sum()))


class Reach:
    """Which parts of an object the lamp that is on reaches, by a small bake."""

    def __init__(self, obj, side):
        self.obj = obj
        self.side = max(256, side >> 2)
        self.parts = self.covered = None

    def split(self):
        """Two copies of the object: what the lamp reaches, and the rest."""
        if self.parts is None:
            self.parts = Parts(self.obj)
            self.covered = np.abs(bake_pass(self.obj, 'NORMAL', self.side, 1, normal_space='OBJECT')).sum(-1) > .05
        reached = self.parts.reached(bake_pass(self.obj, 'DIFFUSE', self.side, 2), self.covered)
        return self.parts.copy(reached, 'lit'), self.parts.copy(self.parts.others(reached), 'rest')


def _samples(lamp):
    return int(lamp.data.get('samples', 1))


def _direct(obj, lighting, side, mask, shelf, log):
    """Light of all lamps on an object's texels, sharp (sun) and soft: lamp by lamp where there is much of it; little things have all
    but the sun at once."""
    little = len(obj.data.polygons) < WORTH_SPLITTING
    sharp, soft = (np.zeros((int(mask.sum()), 3), np.float32) for _ in range(2))
    reach = Reach(obj, side)
    suns = [lamp for lamp in lighting.lamps if lamp.data.type == 'SUN']
    for lamp in suns if little else lighting.lamps:
        lighting.only([lamp])
        log('lamp', lamp.name, 'on', obj.name)
        bake = partial(bake_tight, obj, 'DIFFUSE', side, 2) if little else partial(_of_lamp, obj, reach, lamp, side)
        light = shelf.take('%s-direct-%s' % (obj.name, lamp.name), lambda bake=bake: bake()[mask])
        part = sharp if lamp in suns else soft
        part += light
    if little:
        lighting.only([lamp for lamp in lighting.lamps if lamp not in suns])
        log('lamps on', obj.name)
        soft += shelf.take(obj.name + '-lamps', lambda: bake_tight(obj, 'DIFFUSE', side, TOGETHER)[mask])
    return sharp, soft


def _of_lamp(obj, reach, lamp, side):
    """Light of one lamp, baked on the parts it reaches; the others stand in its way as they are."""
    lit, rest = reach.split()
    obj.hide_render = True
    try:
        return bake_tight(lit, 'DIFFUSE', side, _samples(lamp))
    finally:
        obj.hide_render = False
        for copy in (lit, rest):
            mesh = copy.data
            bpy.data.objects.remove(copy)
            bpy.data.meshes.remove(mesh)


def _hold(obj, shining, before, direct, mask, side, log):
    """What a group's surfaces hold after a few rounds of light thrown back, as a small lightmap with that of the groups before."""
    kept = before.shape[0]
    here, direct = _shrink(mask, direct, side // kept)
    known = here | (before.sum(-1) > 0)
    held = np.where(here[..., None], direct, before)
    # little things among what is lit already throw next to nothing at each other
    for k in range(2 if before.any() else ROUNDS):
        glow(shining, light_image('held', np.minimum(denoise.dilate(held, known, 6), BRIGHTEST)))
        held = np.where(here[..., None], direct + bake_pass(obj, 'DIFFUSE', kept, ROUND_SAMPLES, 100 + k), before)
        log('round', k + 1, obj.name, 'mean light %.4f' % held[here].mean())
    stop(shining)
    return held


def _shrink(mask, light, times):
    """Mean of times x times texels of light under the mask (texels, 3); which of the larger texels have any."""
    whole = np.zeros((*mask.shape, 3), np.float32)
    whole[mask] = light
    n = mask.shape[0] // times
    weight = mask.reshape(n, times, n, times).sum((1, 3)).astype(np.float32)
    total = whole.reshape(n, times, n, times, 3).sum((1, 3))
    return weight > 0, total / np.maximum(weight, 1)[..., None]
