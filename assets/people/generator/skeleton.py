"""Bones of a person: rest positions of the joints (arms held out 40 degrees so that clothes deform well) and skin weights."""
import numpy as np
from hands import HandFrame, joints
from sdf import cone
from shape import warp
from who import BODY, PARAMS


def _unit(v):
    v = np.asarray(v, float)
    return v / np.linalg.norm(v)


SHOULDER = np.array((.146 * BODY['shoulders'], .040, 1.296))
ELBOW = SHOULDER + .262 * _unit((.64, -.02, -.77))
WRIST = ELBOW + .232 * _unit((.58, -.26, -.77))
BUILD_DEEP = PARAMS['build'] * (.6 + .4 * BODY['belly'])
HIP = np.array((.086 * (.5 + .5 * BODY['hips']), .025, .900))
KNEE = np.array((.098, .008, .495))
ANKLE = np.array((.104, .035, .085))
HAND = HandFrame(WRIST, WRIST - ELBOW, (.10, -.93, .22), BODY['hands'])
HIPS = np.array((0, .020, .920))
# where cloth creases when one sits: cloth on the belly's front turns about this, with the thigh, and lies down on it
CREASE = HIP + np.array((0, -.0925, .0525)) * BUILD_DEEP


def bones():
    """Ordered dict: name -> (head, tail, parent name or None). Parents come before children."""
    out = {
        'hips': (HIPS, (0, .02, 1.02), None),
        'spine': ((0, .02, 1.02), (0, .03, 1.16), 'hips'),
        'chest': ((0, .03, 1.16), (0, .045, 1.36), 'spine'),
        'neck': ((0, .045, 1.36), (0, .025, 1.465), 'chest'),
        'head': ((0, .025, 1.465), warp((0, .01, 1.66)), 'neck'),
    }
    fingers, thumb = joints(HAND)
    # two and two fingers bend together: forefinger and middle finger, ring finger and little finger
    pairs = [[np.mean([f[k] for f in two], 0) for k in range(3)] for two in (fingers[:2], fingers[2:])]
    knuckles = np.mean([f[0] for f in fingers], 0)
    for name, s in (('L', 1), ('R', -1)):
        def m(p, s=s):
            return np.asarray(p, float) * (s, 1, 1)
        eye = m(warp((.0315, -.0705, 1.5375)))
        out['eye' + name] = (eye, eye + (0, -.02, 0), 'head')
        out['shoulder' + name] = (m((.03, .04, 1.345)), m(SHOULDER), 'chest')
        out['upperArm' + name] = (m(SHOULDER), m(ELBOW), 'shoulder' + name)
        out['foreArm' + name] = (m(ELBOW), m(WRIST), 'upperArm' + name)
        out['hand' + name] = (m(WRIST), m(knuckles), 'foreArm' + name)
        for (near, far), (a, b, c) in zip((('fingers', 'tips'), ('rings', 'ringTips')), pairs):
            out[near + name] = (m(a), m(b), 'hand' + name)
            out[far + name] = (m(b), m(c), near + name)
        out['thumb' + name] = (m(thumb[0]), m(thumb[1]), 'hand' + name)
        grip = HAND.at(.084, .012, .048)
        out['cup' + name] = (m(grip), m(grip + HAND.side * .05), 'hand' + name)
        if name == 'R':
            handle = HAND.at(.081, .002, .021)
            out['pot' + name] = (m(handle), m(handle + HAND.side * .05), 'hand' + name)
        out['thigh' + name] = (m(HIP), m(KNEE), 'hips')
        out['lap' + name] = (m(CREASE), m(CREASE - (0, 0, .2)), 'hips')
        out['shin' + name] = (m(KNEE), m(ANKLE), 'thigh' + name)
        out['foot' + name] = (m(ANKLE), m((.11, -.10, .03)), 'shin' + name)
    return {n: (np.asarray(h, float), np.asarray(t, float), p) for n, (h, t, p) in out.items()}


BONES = bones()
# what hands hold: as nothing at rest, there in the clips that hold it
HELD = {'sit_cup': ('cupR',), 'sit_table_cup': ('cupR',), 'pour': ('cupL', 'potR')}
HELD_BONES = ('cupL', 'cupR', 'potR')
ORDER = list(BONES)


def near_bones(p, names, power=5.):
    """Weights by nearness to the bones; bones of the other side never pull. Returns (n, all bones)."""
    d = np.stack([np.maximum(cone(p, BONES[n][0], BONES[n][1], 0.), 1e-3) for n in names], 1)
    for i, n in enumerate(names):
        if n.endswith('L'):
            d[:, i] += .25 * np.clip(-p[:, 0] / .03, 0, 1)
        if n.endswith('R'):
            d[:, i] += .25 * np.clip(p[:, 0] / .03, 0, 1)
    w = d ** -power
    return spread(w / w.sum(1, keepdims=True), names)


def spread(w, names):
    """Weights of the named bones as columns of all bones."""
    out = np.zeros((len(w), len(ORDER)))
    for i, n in enumerate(names):
        out[:, ORDER.index(n)] = w[:, i]
    return out


def four(w):
    """The four strongest bones of each vertex: indices (uint8) and weights summing to 1."""
    order = np.argsort(-w, 1)[:, :4]
    best = np.take_along_axis(w, order, 1)
    best[best < .015] = 0
    best = best / best.sum(1, keepdims=True)
    order = np.where(best > 0, order, 0)
    return order.astype(np.uint8), best.astype(np.float32)
