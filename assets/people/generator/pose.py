"""Poses: from where hands and feet are wanted to the turns of every bone. Rest directions come from the skeleton."""
from math import copysign, sqrt

import numpy as np
from skeleton import ANKLE, BONES, ELBOW, HAND, HIP, KNEE, ORDER, SHOULDER, WRIST


def turn(x=0., y=0., z=0.):
    """Rotation matrix from degrees about x (nod), then y, then z (shake), applied z * y * x."""
    a, b, c = np.radians((x, y, z))
    rx = np.array(((1, 0, 0), (0, np.cos(a), -np.sin(a)), (0, np.sin(a), np.cos(a))))
    ry = np.array(((np.cos(b), 0, np.sin(b)), (0, 1, 0), (-np.sin(b), 0, np.cos(b))))
    rz = np.array(((np.cos(c), -np.sin(c), 0), (np.sin(c), np.cos(c), 0), (0, 0, 1)))
    return rz @ ry @ rx


def about(axis, angle):
    """Rotation by angle (radians) about a unit axis."""
    x, y, z = axis
    k = np.array(((0, -z, y), (z, 0, -x), (-y, x, 0)))
    return np.eye(3) + np.sin(angle) * k + (1 - np.cos(angle)) * k @ k


def unit(v):
    """The vector at length 1."""
    v = np.asarray(v, float)
    return v / (sqrt(v @ v) + 1e-12)


def frame(first, second):
    """Right-handed basis (columns) with the first direction kept and the second made square to it."""
    a = unit(first)
    b = unit(np.asarray(second, float) - a * (np.asarray(second, float) @ a))
    c = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    return np.array((a, b, c)).T


def quaternion(m):
    """(x, y, z, w) of a rotation matrix."""
    w = sqrt(max(0, 1 + m[0, 0] + m[1, 1] + m[2, 2])) / 2
    x = copysign(sqrt(max(0, 1 + m[0, 0] - m[1, 1] - m[2, 2])) / 2, m[2, 1] - m[1, 2])
    y = copysign(sqrt(max(0, 1 - m[0, 0] + m[1, 1] - m[2, 2])) / 2, m[0, 2] - m[2, 0])
    z = copysign(sqrt(max(0, 1 - m[0, 0] - m[1, 1] + m[2, 2])) / 2, m[1, 0] - m[0, 1])
    return np.array((x, y, z, w)) / sqrt(x * x + y * y + z * z + w * w)


def limb(root, target, pole, upper, lower):
    """Middle joint and reached end of a two-part limb that bends towards the pole."""
    way = np.asarray(target, float) - root
    far = np.clip(np.linalg.norm(way), abs(upper - lower) + .01, (upper + lower) * .9985)
    u = unit(way)
    v = unit(np.asarray(pole, float) - u * (np.asarray(pole, float) @ u))
    c = (upper ** 2 + far ** 2 - lower ** 2) / (2 * upper * far)
    middle = root + upper * (c * u + np.sqrt(max(0, 1 - c * c)) * v)
    return middle, root + u * far


def twist_of(m, axis):
    """How far (radians) the rotation turns about the axis."""
    q = quaternion(m)
    return (2 * np.arctan2(q[:3] @ axis, q[3]) + np.pi) % (2 * np.pi) - np.pi


ARM_POLE = np.array((.25, 1., -.15))
# knuckles lie aslant: the little finger's is nearer to the wrist
CURL_TILT = .14
EASE = 14.
LEG_POLE = np.array((.05, -1., .1))


class Pose:
    """One moment of a body. Turn bones with `set`, then `arm` and `leg`; `result` gives local quaternions and the hips' place."""

    def __init__(self):
        self.shift = np.zeros(3)
        self.local = {n: np.eye(3) for n in ORDER}

    def set(self, bone, x=0., y=0., z=0.):
        """Turns one bone (degrees)."""
        self.local[bone] = turn(x, y, z)
        return self

    def world(self, bone):
        """World rotation and head position of a bone."""
        head, _, parent = BONES[bone]
        if parent is None:
            return self.local[bone], head + self.shift
        r, p = self.world(parent)
        return r @ self.local[bone], p + r @ (head - BONES[parent][0])

    def _give(self, bone, world):
        parent = BONES[bone][2]
        self.local[bone] = self.world(parent)[0].T @ world

    def arm(self, side, wrist, fingers, palm, pole=(.55, .75, -.75), curl=20., thumb=0.):
        """Brings a wrist to a place; `fingers` and `palm` say where they point. side 'L' or 'R'; x of everything as seen."""
        s = 1 if side == 'L' else -1
        m = np.array((s, 1, 1))
        _, root = self.world('upperArm' + side)
        upper, lower = np.linalg.norm(ELBOW - SHOULDER), np.linalg.norm(WRIST - ELBOW)
        pole = np.asarray(pole, float) * m
        elbow, end = limb(root, wrist, pole, upper, lower)
        rest_pole = ARM_POLE * m
        up_rest, low_rest = (ELBOW - SHOULDER) * m, (WRIST - ELBOW) * m
        r_up = frame(elbow - root, pole) @ frame(up_rest, rest_pole).T
        r_low = frame(end - elbow, pole) @ frame(low_rest, rest_pole).T
        r_hand = frame(fingers, palm) @ frame(HAND.along * m, HAND.palm * m).T
        angle = twist_of(r_low.T @ r_hand, unit(low_rest))
        r_low = r_low @ about(unit(low_rest), angle * .55)
        self._give('upperArm' + side, r_up)
        self._give('foreArm' + side, r_low)
        self._give('hand' + side, r_hand)
        self.fingers(side, curl, thumb)
        return self

    def fingers(self, side, curl, thumb=0.):
        """Curls the fingers (degrees; EASE is the hand at ease). Knuckles and middle joints turn alike: one turn for all is stored once."""
        s = 1 if side == 'L' else -1
        axis = unit((HAND.side + CURL_TILT * HAND.along) * (s, 1, 1))
        turn_ = about(axis, -np.radians(curl - EASE) * s)
        for bone in ('fingers', 'tips', 'rings', 'ringTips'):
            self.local[bone + side] = turn_
        # a thumb that holds comes out of the palm, round the near side of what it holds
        out = about(unit(HAND.side * (s, 1, 1)), -np.radians(thumb * 2.1) * s)
        self.local['thumb' + side] = about(unit(HAND.along * (s, 1, 1)), np.radians(thumb) * s) @ out
        return self

    def leg(self, side, ankle, pitch=0., yaw=0., pole=None):
        """Brings an ankle to a place; the foot is pitched (toes down positive) and turned out (degrees)."""
        s = 1 if side == 'L' else -1
        m = np.array((s, 1, 1))
        _, root = self.world('thigh' + side)
        pole = (np.array((.10, -1., .35)) if pole is None else np.asarray(pole, float)) * m
        knee, end = limb(root, ankle, pole, np.linalg.norm(KNEE - HIP), np.linalg.norm(ANKLE - KNEE))
        r_up = frame(knee - root, pole) @ frame((KNEE - HIP) * m, LEG_POLE * m).T
        r_low = frame(end - knee, pole) @ frame((ANKLE - KNEE) * m, LEG_POLE * m).T
        self._give('thigh' + side, r_up)
        self.local['lap' + side] = self.local['thigh' + side]
        self._give('shin' + side, r_low)
        self._give('foot' + side, turn(pitch, 0, s * yaw))
        return self

    def result(self):
        """(quaternions by bone order (n, 4), hips position)."""
        return np.array([quaternion(self.local[n]) for n in ORDER]), BONES['hips'][0] + self.shift
