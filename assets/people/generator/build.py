"""Builds one person: blender -b -P build.py -- <person folder>. Reads <id>.params.json, writes build/<id>.raw.glb and <id>.json."""
import json
import os
import sys
import time

import bpy
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import who  # noqa: E402

FOLDER = os.path.abspath(sys.argv[sys.argv.index('--') + 1])
NAME = os.path.basename(FOLDER)
PARAMS = who.read(os.path.join(FOLDER, NAME + '.params.json'))

# these draw the person who has just been read
import body  # noqa: E402
import clips  # noqa: E402
import export  # noqa: E402
import glance  # noqa: E402

BEGAN = time.time()


def tell(*words):
    """A line of progress with the seconds so far."""
    print('%6.1f s' % (time.time() - BEGAN), *words, flush=True)


def main():
    """Parts, pictures, clips, file."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    params = PARAMS
    params['texture'] = int(os.environ.get('TEXTURE', params['texture']))
    parts, sheet = body.build(params, tell)
    counts = {k: sum(len(p['tris']) for p in parts if p['material'] == k) for k in export.MATERIALS}
    tell('triangles', counts, sum(counts.values()))
    out = os.path.join(HERE, '..', 'build')
    os.makedirs(out, exist_ok=True)
    motion = clips.sampled(params['stoop'], params['breath'])
    tell('clips', len(motion))
    if os.environ.get('GLANCE'):
        glance.sheet(os.path.join(out, NAME + '.png'), parts, sheet, motion, params, os.environ['GLANCE'])
        tell('looked at')
    scale = who.scale()
    export.write(os.path.join(out, NAME + '.raw.glb'), parts, sheet, motion, scale, params)
    with open(os.path.join(FOLDER, NAME + '.json'), 'w', encoding='utf8') as f:
        json.dump(export.manifest(NAME, motion, scale), f, indent=2)
        f.write('\n')
    tell('done')


main()
