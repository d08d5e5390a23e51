"""From the drawn head to this person's: a smooth bending of space applied to everything on the neck once it is made.

Face, lids, teeth, hair and glasses are all drawn on one head, so that rings, paint and expressions fit; then they are bent together.
"""
import numpy as np
from sdf import step
from who import FACE

EYE_AT = np.array((.0315, -.0705, 1.5375))
PIVOT = np.array((0, .025, 1.440))


def _bell(p, centre, radii):
    q = (p - np.asarray(centre)) / np.asarray(radii)
    return np.exp(-(q * q).sum(-1))


def warp(points):
    """Where the drawn points (n, 3) or (3,) lie on this person."""
    f = FACE
    p = np.atleast_2d(np.asarray(points, float)).copy()
    side = np.where(p[:, 0] < 0, -1., 1.)
    p[:, 0] = np.abs(p[:, 0])
    on_head = step(1.395, 1.450, p[:, 2])
    p = _features(p, f)
    z = p[:, 2]
    # everyone's face is a little slimmer than drawn, more so at the jaw
    width = 1 + (f['temple'] - 1) * step(1.535, 1.60, z) + (f['jaw'] * .945 - 1) * step(1.495, 1.450, z) \
        + (f['width'] * .975 - 1) * step(1.44, 1.48, z)
    front = step(.045, -.03, p[:, 1])
    p[:, 0] *= 1 + (width - 1) * on_head * (.45 + .55 * front)
    longer = (f['length'] - 1) * .092
    p[:, 2] -= longer * step(1.5375, 1.450, z) * step(1.360, 1.425, z)
    p[:, 2] += (f['forehead'] - 1) * .09 * step(1.545, 1.66, z)
    grown = PIVOT + (p - PIVOT) * f['head']
    w = step(1.372, 1.455, z)[:, None]
    p = p + (grown - (0, 0, f['sink']) - p) * w
    p[:, 0] *= side
    return p[0] if np.ndim(points) == 1 else p


def _features(p, f):
    """Eyes, nose, mouth, chin and brows moved and sized one by one, each fading into the face round it."""
    d = p - EYE_AT
    near = step(.034, .0165, np.linalg.norm(d * (1, .8, 1), axis=1))[:, None]
    sized = EYE_AT + d * (f['eyes'] * 1.06)
    sized[:, 0] += f['spacing']
    sized[:, 2] += d[:, 0] * np.tan(np.radians(f['cant']))
    p = p + (sized - p) * near
    nose = _bell(p, (0, -.093, 1.505), (.021, .026, .020))
    p[:, 0] += p[:, 0] * (f['noseWidth'] - 1) * nose
    p[:, 1] -= .010 * (f['nose'] - 1) * nose * 1.6
    p[:, 2] -= f['noseDrop'] * _bell(p, (0, -.098, 1.500), (.018, .024, .014))
    ear = np.array((.074, .016, 1.525))
    by_ear = step(.066, .078, p[:, 0])[:, None] * _bell(p, ear, (.05, .05, .06))[:, None]
    p = p + (p - ear) * (f['ears'] - 1) * by_ear
    mouth = _bell(p, (0, -.085, 1.468), (.040, .034, .020))
    p[:, 0] += p[:, 0] * (f['lipWidth'] * .94 - 1) * mouth
    p[:, 1] -= f['chinOut'] * _bell(p, (0, -.080, 1.440), (.030, .045, .022))
    p[:, 2] += f['browHeight'] * _bell(p, (.030, -.078, 1.562), (.034, .030, .012))
    return p


def warped_normals(points, normals, h=4e-4):
    """Normals of the bent surface: the drawn ones through the inverse transpose of the bending."""
    jacobian = np.stack([(warp(points + np.eye(3)[k] * h) - warp(points - np.eye(3)[k] * h)) / (2 * h) for k in range(3)], 2)
    out = np.einsum('nij,nj->ni', np.linalg.inv(jacobian).transpose(0, 2, 1), normals)
    return out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-12)


def bent(part):
    """A part as this person has it; shapes and normals follow."""
    before = part['verts'].astype(float)
    if part['shifts'] and 'mouthSmile' in part['shifts']:
        # a trace of a smile stays at rest
        before = before + part['shifts']['mouthSmile'] * FACE['smile'] * .6
    after = warp(before)
    if part['shifts']:
        part['shifts'] = {n: (warp(before + s) - after).astype(np.float32) for n, s in part['shifts'].items()}
    part['normals'] = warped_normals(before, part['normals']).astype(np.float32)
    part['verts'] = after.astype(np.float32)
    return part
