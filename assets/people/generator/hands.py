"""Both hands as a distance field, drawn flat with straight fingers; `relaxed` lays the fingers into the curl of a hand at ease.

Lengths are metres on the drawn person (a hand of 18 cm); (along, side, palm) are the hand's own axes: to the fingertips, to the
thumb, out of the palm.
"""
import numpy as np
from sdf import cone, ellipsoid, mirrored, smooth_min, step


class Finger:
    """A straight finger: its knuckle, way and three phalanges, how thick it is, and how far each joint bends at ease (degrees)."""

    def __init__(self, knuckle, splay, lengths, radii, ease):
        self.knuckle = np.array((*knuckle, -.001))
        turn = np.radians(splay)
        self.way = np.array((np.cos(turn), np.sin(turn), 0))
        self.across = np.array((-np.sin(turn), np.cos(turn), 0))
        self.joints = np.cumsum((0, *lengths))
        self.length = self.joints[3]
        self.radii = radii
        self.ease = np.radians(ease)

    def at(self, u, across=0., palm=0.):
        """The place `u` metres from the knuckle."""
        return self.knuckle + self.way * u + self.across * across + np.array((0, 0, palm))

    def local(self, p):
        """Places as (along the finger, across it to the thumb's side, to the palm)."""
        q = p - self.knuckle.astype(np.float32)
        return q @ np.stack([self.way, self.across, (0, 0, 1)], 1).astype(np.float32)

    def radius(self, u, age=0.):
        """Half the finger's width: full at the joints, slimmer between, tapering to the tip; age thickens the joints."""
        root, middle, end, tip = self.radii
        _, first, second, length = self.joints
        knots = (0, first * .5, first, (first + second) / 2, second, (second + length) / 2, length - tip)
        r = np.interp(u, knots, (root, (root + middle) * .488, middle, (middle + end) * .487, end, (end + tip) * .495, tip))
        swell = .07 * np.exp(-((u - first) / .006) ** 2) + .05 * np.exp(-((u - second) / .005) ** 2)
        return r * (1 + age * swell)

    def field(self, p, age):
        """Distance to the finger: a little flat on the back of its last phalanx, where the nail lies."""
        q = self.local(p)
        u, tip = q[..., 0], self.radii[3]
        at = np.clip(u, 0, self.length - tip)
        flat = step(self.joints[2] - .002, self.joints[2] + .008, at)
        deep = q[..., 2] * np.where(q[..., 2] < 0, 1.04 + .22 * flat, 1.04 + .02 * flat)
        return np.sqrt((u - at) ** 2 + q[..., 1] ** 2 + deep ** 2) - self.radius(at, age)


FINGERS = (
    Finger((.0865, .0265), 4., (.0395, .0240, .0225), (.0090, .0087, .0075, .0064), (12, 20, 12)),
    Finger((.0885, .0085), .5, (.0435, .0275, .0235), (.0091, .0088, .0076, .0065), (16, 24, 14)),
    Finger((.0835, -.0095), -4., (.0400, .0260, .0235), (.0087, .0083, .0071, .0061), (20, 28, 16)),
    Finger((.0745, -.0265), -9., (.0320, .0190, .0210), (.0078, .0073, .0062, .0054), (24, 31, 18)),
)
# the thumb's root, knuckle, joint and tip, and its half widths there
THUMB = np.array(((.016, .018, .010), (.053, .043, .017), (.0815, .0555, .0205), (.1070, .0605, .0215)))
THUMB_RADII = (.0150, .0116, .0100, .0078)
# which way the thumb's nail looks: aside, and a little to the back of the hand
THUMB_UP = np.array((0, .74, -.67))


class HandFrame:
    """Where the left hand lies: origin at the wrist, `along` to the fingers, `side` to the thumb, `palm` out of the palm."""

    def __init__(self, wrist, along, side, size=1.):
        self.size = size
        self.wrist = np.asarray(wrist, float)
        self.along = np.asarray(along, float) / np.linalg.norm(along)
        side = np.asarray(side, float)
        side = side - self.along * (side @ self.along)
        self.side = side / np.linalg.norm(side)
        self.palm = np.cross(self.along, self.side)

    def at(self, along, side, palm=0.):
        """A point of the hand."""
        return self.wrist + (self.along * along + self.side * side + self.palm * palm) * self.size

    def place(self, local):
        """Points given as (along, side, palm)."""
        return self.wrist + local @ np.stack([self.along, self.side, self.palm]) * self.size

    def turned(self, local):
        """Directions given as (along, side, palm)."""
        return local @ np.stack([self.along, self.side, self.palm])

    def local(self, p):
        """Points as (along, side, palm)."""
        return (p - self.wrist.astype(np.float32)) @ np.stack([self.along, self.side, self.palm], 1).astype(np.float32) / self.size


def joints(frame):
    """Knuckle, middle joint and tip of the four fingers at ease, and the thumb's four points."""
    fingers = [tuple(frame.place(relaxed_finger(f, f.at(u)[None], u)[0])[0] for u in (0, f.joints[1], f.length)) for f in FINGERS]
    return fingers, tuple(frame.place(THUMB))


def flat_field(p, age):
    """Distance to the flat hand; p as (along, side, palm)."""
    q = p * np.array((1, 1, 1.36), np.float32)
    d = cone(q, (-.06, -.001, 0), (.004, -.001, 0), .0240, .0250)
    for f in FINGERS:
        root = f.at(-.003)
        bone = cone(p, (.004, root[1] * .48, 0), root + (0, 0, .001), .0122, .0108 if f is not FINGERS[3] else .0098)
        d = smooth_min(d, bone, .012)
    d = smooth_min(d, ellipsoid(p, (.070, .001, .006), (.024, .033, .0095)), .008)
    d = smooth_min(d, cone(p, (.014, -.016, .006), (.058, -.0265, .005), .0128, .0112), .010)
    ball = cone(p, THUMB[0] + (.004, -.001, 0), THUMB[1] + (-.004, -.002, 0), .0138, .0122)
    d = smooth_min(d, ball, .018)
    # skin between thumb and forefinger
    d = smooth_min(d, cone(p, (.040, .026, .006), (.060, .033, .008), .0080, .0050), .014)
    for f in FINGERS:
        knuckle = np.linalg.norm(p - (f.knuckle - (0, 0, .0030)).astype(np.float32), axis=-1) - f.radii[0] * (.96 + .07 * age)
        d = smooth_min(d, knuckle, .006)
    fingers = None
    for f in FINGERS:
        one = f.field(p, age)
        fingers = one if fingers is None else smooth_min(fingers, one, .0022)
    d = smooth_min(d, fingers, .0065)
    return smooth_min(d, thumb_field(p, age), .007)


def thumb_field(p, age):
    """Distance to the thumb beyond its ball."""
    swell = 1 + .05 * age
    d = cone(p, THUMB[0] * .4 + THUMB[1] * .6, THUMB[1], THUMB_RADII[0] * .84, THUMB_RADII[1])
    d = smooth_min(d, cone(p, THUMB[1], THUMB[2], THUMB_RADII[1] * .97, THUMB_RADII[2] * .97 * swell), .004)
    end = THUMB[3] - (THUMB[3] - THUMB[2]) / np.linalg.norm(THUMB[3] - THUMB[2]) * THUMB_RADII[3]
    last = cone(p, THUMB[2], end, THUMB_RADII[2] * swell, THUMB_RADII[3])
    pad = cone(p, THUMB[2] * .45 + end * .55 - THUMB_UP * .0015, end - THUMB_UP * .0005, THUMB_RADII[2] * .93, THUMB_RADII[3] * .98)
    return smooth_min(d, smooth_min(last, pad, .003), .003)


def hand_field(frame, age):
    """Distance to both flat hands (right mirrored from left), the joints a little thicker by age."""
    def field(p):
        return flat_field(frame.local(mirrored(p)).astype(np.float32), age) * frame.size

    return field


def turn_about(axis, angle):
    """Rotation matrix by an angle (radians) about a unit axis."""
    x, y, z = axis
    k = np.array(((0, -z, y), (z, 0, -x), (-y, x, 0)))
    return np.eye(3) + np.sin(angle) * k + (1 - np.cos(angle)) * k @ k


def relaxed_finger(f, p, u, n=None):
    """Points (and normals) of a straight finger, `u` from its knuckle, laid into the finger's ease. Returns (points, normals)."""
    u = np.broadcast_to(np.asarray(u, float), (len(p),))
    ends = [step(j - b, j + a, u) for j, b, a in zip(f.joints, (.011, .0075, .0060), (.012, .0075, .0060))]
    shares = (1 - ends[0], ends[0] * (1 - ends[1]), ends[1] * (1 - ends[2]), ends[2])
    turn, off = np.eye(3), np.zeros(3)
    out, way = p * shares[0][:, None], (n * shares[0][:, None] if n is not None else None)
    for k in range(3):
        centre = f.at(f.joints[k])
        own = turn_about(f.across, -f.ease[k])
        # about its own joint first, then as the joints before it went
        off = off + turn @ (centre - own @ centre)
        turn = turn @ own
        out = out + (p @ turn.T + off) * shares[k + 1][:, None]
        if n is not None:
            way = way + (n @ turn.T) * shares[k + 1][:, None]
    return out, way
