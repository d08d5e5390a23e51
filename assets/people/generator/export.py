"""Parts, pictures and clips to one glTF file and its manifest."""
import numpy as np
import gltf
import morphs
from mesh import smooth_normals
from fibres import hair, knit, plain
from skeleton import BONES, HELD, HELD_BONES, ORDER
from bearing import CYCLE, RISE, SEAT, STRIDE

MATERIALS = ('skin', 'hair', 'cloth')


# how clips belong together, and how free the head is in them
BEARING = {
    'sit': {'talk': 'sit_talk', 'listen': 'sit_listen', 'seated': True}, 'sit_table': {'talk': 'sit_table_talk', 'seated': True, 'rises': False},
    'sit_table_talk': {'seated': True, 'rises': False},
    'sit_talk': {'seated': True}, 'sit_listen': {'seated': True}, 'stand': {'talk': 'stand_talk'},
    'reach': {'after': 'stand', 'gaze': .35}, 'wave': {'after': 'stand'}, 'stand_up': {'after': 'stand', 'gaze': .4},
    'stocking': {'seated': True, 'gaze': .45}, 'pour': {'gaze': .4}, 'walk': {'gaze': .6},
    'stand_up_rail': {'after': 'stand', 'gaze': .4}, 'walk_rollator': {'gaze': .6}, 'stocking_hand': {'seated': True, 'gaze': .3},
    'sit_cup': {'seated': True, 'gaze': .8}, 'sit_table_cup': {'seated': True, 'rises': False, 'gaze': .8},
    **{'sit_' + n: {'after': 'sit', 'seated': True, 'gaze': g} for n, g in (('nod', 1), ('look_away', .1), ('sigh', .4), ('laugh', .7))},
    **{'stand_' + n: {'after': 'stand', 'gaze': g} for n, g in (('nod', 1), ('look_away', .1), ('sigh', .4), ('laugh', .7))},
}


def joined(parts):
    """Several parts as one set of arrays; parts without a morph get a zero shift."""
    start, tris = 0, []
    for p in parts:
        tris.append(p['tris'] + start)
        start += len(p['verts'])
    out = {k: np.concatenate([p[k] for p in parts]) for k in ('verts', 'normals', 'colours', 'joints', 'weights', 'uv')}
    out['tris'] = np.concatenate(tris)
    moving = any(p['shifts'] for p in parts)
    if moving:
        out['turns'] = {n: np.concatenate([turned_normals(p, n) for p in parts]) for n in morphs.NAMES}
    out['shifts'] = {n: np.concatenate([(p['shifts'] or {}).get(n, np.zeros_like(p['verts'])) for p in parts]).astype(np.float32)
                     for n in morphs.NAMES} if moving else None
    return out


def turned_normals(p, name):
    """How far a shape turns a part's normals, so that a smile is lit as a smile."""
    shift = (p['shifts'] or {}).get(name)
    if shift is None or np.abs(shift).max() < 1e-6:
        return np.zeros_like(p['verts'])
    before, after = (smooth_normals(v, p['tris']) for v in (p['verts'].astype(float), p['verts'].astype(float) + shift))
    still = np.linalg.norm(shift, axis=1) < 2e-5
    turn = np.where(still[:, None], 0, after - before)
    return np.round(turn, 3).astype(np.float32)


def primitive(w, group, material, scale):
    """One primitive of the person's mesh."""
    c = np.concatenate([group['colours'], np.ones((len(group['colours']), 1))], 1)
    attributes = {
        'POSITION': w.accessor(gltf.to_y_up(group['verts'] * scale), 'VEC3', 34962),
        'NORMAL': w.accessor(gltf.to_y_up(group['normals']), 'VEC3', 34962),
        'JOINTS_0': w.accessor(group['joints'], 'VEC4', 34962),
        'WEIGHTS_0': w.accessor(group['weights'].astype(np.float32), 'VEC4', 34962),
        'TEXCOORD_0': w.accessor(group['uv'], 'VEC2', 34962),
        'COLOR_0': w.accessor((c * 65535 + .5).astype(np.uint16), 'VEC4', 34962, True),
    }
    prim = {'attributes': attributes, 'indices': w.accessor(group['tris'].astype(np.uint16).ravel(), 'SCALAR', 34963),
            'material': MATERIALS.index(material)}
    if group['shifts']:
        prim['targets'] = [{'POSITION': w.accessor(gltf.to_y_up(group['shifts'][n] * scale), 'VEC3', 34962),
                            'NORMAL': w.accessor(gltf.to_y_up(group['turns'][n]), 'VEC3', 34962)} for n in morphs.NAMES]
    return prim


def materials(w, sheet, params):
    """The three materials and their pictures."""
    skin_c, skin_n, skin_r = (w.image(gltf.png(x)) for x in sheet.pixels())
    cloth_n, cloth_c = (w.image(gltf.png(x)) for x in (knit if params['clothes']['weave'] == 'knit' else plain)())
    hair_n, hair_c = (w.image(gltf.png(x)) for x in hair(params['hair']['wave']))

    def entry(name, base, relief, strength, rough=None, **more):
        pbr = {'metallicFactor': 0, 'roughnessFactor': rough or 1, 'baseColorTexture': {'index': base}}
        if rough is None:
            pbr['metallicRoughnessTexture'] = {'index': skin_r}
        return {'name': name, 'pbrMetallicRoughness': pbr, 'normalTexture': {'index': relief, 'scale': strength}, **more}

    w.doc['materials'] = [entry('skin', skin_c, skin_n, 1), entry('hair', hair_c, hair_n, .7, .66, doubleSided=True),
                          entry('cloth', cloth_c, cloth_n, .6, .92, doubleSided=True)]


def write(path, parts, sheet, motion, scale, params):
    """Writes the GLB: mesh `face` (skin, with morphs) and mesh `body` (hair, cloth), one skin, the clips."""
    w = gltf.Writer()
    materials(w, sheet, params)
    bones = skeleton_nodes(w, scale)
    inverse = np.array([np.eye(4, dtype=np.float32) for _ in ORDER])
    for i, n in enumerate(ORDER):
        inverse[i, 3, :3] = -gltf.to_y_up(BONES[n][0] * scale)
    w.doc['skins'] = [{'joints': bones, 'skeleton': bones[0],
                       'inverseBindMatrices': w.accessor(inverse.reshape(len(ORDER), 16), 'MAT4')}]
    meshes = []
    for name, members in (('face', ('skin',)), ('body', ('hair', 'cloth'))):
        groups = [(m, [p for p in parts if p['material'] == m]) for m in members]
        mesh = {'name': name, 'primitives': [primitive(w, joined(own), m, scale) for m, own in groups if own]}
        if name == 'face':
            mesh['weights'] = [0] * len(morphs.NAMES)
            mesh['extras'] = {'targetNames': morphs.NAMES}
        w.doc['meshes'].append(mesh)
        meshes.append(w.node(name=name, mesh=len(w.doc['meshes']) - 1, skin=0))
    root = w.node(name='person', children=[bones[0], *meshes])
    w.doc['scenes'][0]['nodes'] = [root]
    animations(w, motion, bones, scale)
    w.save(path)


def skeleton_nodes(w, scale):
    """A node for each bone; returns their indices in bone order."""
    for n in ORDER:
        head, _, parent = BONES[n]
        at = head - (BONES[parent][0] if parent else 0)
        nothing = {'scale': [0., 0., 0.]} if n in HELD_BONES else {}
        w.node(name=n, translation=[float(x) for x in gltf.to_y_up(at * scale)], **nothing)
    for n in ORDER:
        children = [i for i, c in enumerate(ORDER) if BONES[c][2] == n]
        if children:
            w.doc['nodes'][ORDER.index(n)]['children'] = children
    return list(range(len(ORDER)))


def animations(w, motion, bones, scale):
    """One animation a clip; bones that never leave their rest are left out."""
    w.doc['animations'] = []
    for name, (times, turns, places, _) in motion.items():
        clock = w.accessor(times, 'SCALAR')
        samplers, channels = [], []

        def channel(bone, path, data, kind):
            samplers.append({'input': clock, 'output': w.accessor(data.astype(np.float32), kind), 'interpolation': 'LINEAR'})
            channels.append({'sampler': len(samplers) - 1, 'target': {'node': bones[bone], 'path': path}})

        for i in range(len(ORDER)):
            if np.abs(turns[:, i, :3]).max() > 1e-4:
                channel(i, 'rotation', gltf.quaternion_to_y_up(turns[:, i]), 'VEC4')
        for bone in HELD.get(name, ()):
            channel(ORDER.index(bone), 'scale', np.ones((len(times), 3)), 'VEC3')
        channel(0, 'translation', gltf.to_y_up(places * scale), 'VEC3')
        w.doc['animations'].append({'name': name, 'samplers': samplers, 'channels': channels})


def manifest(name, motion, scale):
    """What the run time must know of the person."""
    rounded = lambda v: round(float(v), 3)  # noqa: E731
    eye = float(BONES['eyeL'][0][2])
    return {
        'format': 1, 'id': name, 'glb': name + '.glb',
        'clips': {n: {'seconds': rounded(m[0][-1]), 'loop': m[3], **BEARING.get(n, {})} for n, m in motion.items()},
        'morphs': morphs.NAMES,
        'bones': {'head': 'head', 'neck': 'neck', 'eyeL': 'eyeL', 'eyeR': 'eyeR', 'chest': 'chest'},
        'seatHeight': rounded(SEAT * scale),
        'eyeHeightSitting': rounded((SEAT + .105 - .92 + eye - .03) * scale),
        'eyeHeightStanding': rounded((eye - .02) * scale),
        'walkSpeed': rounded(STRIDE / CYCLE * scale),
        'standsBefore': rounded(RISE * scale),
        'collider': {'radius': .26, 'height': rounded(1.67 * scale)},
    }
