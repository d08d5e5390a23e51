"""Both hands as a distance field, in the rest pose given by the skeleton's wrist and hand direction."""
import numpy as np
from sdf import cone, ellipsoid, mirrored, smooth_min

FINGERS = ((.0285, .064, .0085), (.0100, .072, .0088), (-.0085, .067, .0084), (-.0265, .053, .0074))


class HandFrame:
    """Where the left hand lies: origin at the wrist, `along` to the fingers, `side` to the thumb, `palm` out of the back."""

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

    def local(self, p):
        """Points as (along, side, palm)."""
        return (p - self.wrist.astype(np.float32)) @ np.stack([self.along, self.side, self.palm], 1).astype(np.float32) / self.size

    def drawn(self):
        """The same hand at the size it was drawn."""
        return HandFrame(self.wrist, self.along, self.side)

    def to_drawn(self, p):
        """Points near this hand as points near the drawn one, folded to the left."""
        return (mirrored(p) - self.wrist.astype(np.float32)) / self.size + self.wrist.astype(np.float32)


def joints(frame):
    """Knuckle, middle joint and tip of the four fingers, and the thumb's three points."""
    fingers = []
    for side, length, _ in FINGERS:
        base = .088 - abs(side - .006) * .16
        fingers.append((frame.at(base, side), frame.at(base + length * .48, side * 1.22, .006),
                        frame.at(base + length * .92, side * 1.36, .021)))
    thumb = (frame.at(.020, .022, .004), frame.at(.052, .046, .014), frame.at(.086, .054, .021))
    return fingers, thumb


def hand_field(frame, age):
    """Distance to both hands (right mirrored from left), knuckles and veins a little marked by age."""
    size, given, frame = frame.size, frame, frame.drawn()
    fingers, thumb = joints(frame)

    def field(p):
        q = given.to_drawn(p)
        local = frame.local(q)
        d = cone(q, frame.at(-.06, 0), frame.at(.005, 0), .0245, .0225)
        palm = ellipsoid(local, (.052, .001, .003), (.052, .0395, .0150))
        d = smooth_min(d, palm, .016)
        heel = ellipsoid(local, (.035, .023, .010), (.028, .016, .013))
        d = smooth_min(d, heel, .010)
        spread = None
        for (knuckle, middle, tip), (_, _, r) in zip(fingers, FINGERS):
            f = smooth_min(cone(q, knuckle, middle, r * 1.06, r * .95), cone(q, middle, tip, r * .97, r * .74), .003)
            f = smooth_min(f, np.linalg.norm(q - middle.astype(np.float32), axis=-1) - r * 1.03 * (1 + .03 * age), .002)
            spread = f if spread is None else smooth_min(spread, f, .0018)
            d = smooth_min(d, np.linalg.norm(q - (knuckle - frame.palm * .003).astype(np.float32), axis=-1) - r * .95, .008)
        d = smooth_min(d, spread, .007)
        t = smooth_min(cone(q, thumb[0], thumb[1], .0145, .0102), cone(q, thumb[1], thumb[2], .0104, .0078), .004)
        return smooth_min(d, t, .012) * size

    return field


def hand_lines(frame, age):
    """Finest relief of the hands (metres, positive inwards): tendons, veins, knuckle creases."""
    given, frame = frame, frame.drawn()
    fingers, _ = joints(frame)

    def relief(p):
        q = given.to_drawn(p)
        local = frame.local(q)
        back = np.clip(-(local[..., 2] - .004) / .008, 0, 1)
        d = 0
        for (knuckle, middle, tip), (side, _, _) in zip(fingers, FINGERS):
            tendon = cone(q, frame.at(.015, side * .45, -.012), knuckle - frame.palm * .009, 0.)
            d = d - .0006 * age * back * np.exp(-(tendon / .0035) ** 2)
            for j in (-.002, .001, .004):
                along = (q - (middle + (tip - middle) * 0).astype(np.float32)) @ frame.along.astype(np.float32)
                near = np.exp(-(np.linalg.norm(q - middle.astype(np.float32), axis=-1) / .010) ** 2)
                d = d + .0004 * age * near * np.exp(-((along - j) / .0008) ** 2)
        vein = np.abs(local[..., 1] - .006 * np.sin(local[..., 0] * 70) - .012)
        d = d - .0005 * age * back * np.exp(-(vein / .0018) ** 2) * np.clip(local[..., 0] / .02, 0, 1)
        return d

    return relief
