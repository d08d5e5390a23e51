"""The skin of hands as functions of place on the flat hand: colour, and relief too fine for the mesh."""
import numpy as np
from colour import tint
from hands import FINGERS, THUMB, THUMB_UP
from sdf import bump, cone, mirrored, step, waves

LAST = (THUMB[3] - THUMB[2]) / np.linalg.norm(THUMB[3] - THUMB[2])
EDGE = np.cross(LAST, THUMB_UP) / np.linalg.norm(np.cross(LAST, THUMB_UP))


def back_of(local):
    """1 on the back of the hand, 0 on the palm."""
    return step(.003, -.005, local[..., 2])


def nails(local):
    """For each of the five: (how far along from the nail's root to its tip 0–1, across −1–1, is it the nail's side)."""
    out = []
    for f in FINGERS:
        q = f.local(local)
        long_, wide = f.radii[3] * 1.75, f.radii[3] * .84
        out.append(((q[..., 0] - f.length + long_ + .0012) / long_, q[..., 1] / wide, step(-.0005, -.0025, q[..., 2])))
    q = local - THUMB[3].astype(np.float32)
    up = THUMB_UP - LAST * (THUMB_UP @ LAST)
    along, across = (q @ LAST.astype(np.float32) + .0150) / .0138, q @ EDGE.astype(np.float32) / .0069
    out.append((along, across, step(.000, .0025, q @ up.astype(np.float32))))
    return out


def nail(along, across, up, soft=.17):
    """1 on a nail: straight sides, a round root, a tip a little rounded."""
    root = along - .20 * across ** 2 * (across ** 2 < 4)
    tip = 1 - along - .14 * across ** 2
    return step(0, soft, root) * step(0, soft, tip) * step(1 + soft * .5, 1 - soft, np.abs(across)) * up


def creases(local, age):
    """Lines across the joints: on the back three fine ones to a joint, on the palm side one deep. Returns 0–1."""
    out = np.zeros(local.shape[:-1], np.float32)
    for f in FINGERS:
        q = f.local(local)
        u, v, w = q[..., 0], q[..., 1], q[..., 2]
        inside = step(1.25, 1.0, np.abs(v) / f.radii[0]) * step(.004, .012, u)
        back, front = step(.001, -.003, w), step(-.001, .003, w)
        for k, j in enumerate(f.joints[1:3]):
            bow = .0016 * (v / f.radii[1]) ** 2
            for off, much in ((-.0030, .6), (0, 1.), (.0030, .7)) if k == 0 else ((-.0012, .8), (.0014, .6)):
                side = 1 if off > 0 else -1
                line = np.exp(-((u - j - off - side * bow * (off != 0)) / .00080) ** 2)
                out = np.maximum(out, line * back * inside * much * (.55 + .45 * age))
            out = np.maximum(out, np.exp(-((u - j + .001) / .0008) ** 2) * front * inside * .9)
        root = f.joints[1] * .44
        out = np.maximum(out, np.exp(-((u - root) / .0009) ** 2) * front * inside)
    up = THUMB_UP.astype(np.float32)
    q = local - THUMB[2].astype(np.float32)
    u = q @ LAST.astype(np.float32)
    near = step(.016, .011, np.linalg.norm(q, axis=-1))
    for off in (-.0018, .0006, .0028):
        out = np.maximum(out, np.exp(-((u - off) / .00065) ** 2) * near * (.45 + .35 * step(-.002, .004, q @ up)))
    return out


def palm_lines(local):
    """The three great lines of the palm, 0–1."""
    a, s, w = local[..., 0], local[..., 1], local[..., 2]
    palm = step(.001, .006, w)
    ball = np.abs(np.hypot(a - .018, s - .034) - .0345)
    head = np.abs(a - (.066 + .30 * (s - .020))) + np.maximum(0, -.020 - s) * 2
    heart = np.abs(a - (.083 + .55 * (s + .008) * (s > -.012) - .06 * np.abs(s + .008))) + np.maximum(0, s - .020) * 2
    out = .8 * np.exp(-(ball / .0014) ** 2) * step(.070, .062, a) * step(.006, .014, a) * (s < .032)
    out = np.maximum(out, .85 * np.exp(-(head / .0010) ** 2) * (np.abs(s) < .031))
    out = np.maximum(out, .85 * np.exp(-(heart / .0010) ** 2) * (s > -.036) * (s < .022))
    return out * palm


def veins(local):
    """Veins on the back, 0–1: three that run between the knuckles and join towards the wrist."""
    a, s = local[..., 0], local[..., 1]
    out = np.zeros(local.shape[:-1], np.float32)
    for foot, head, wobble, phase in ((.010, .019, .0022, .3), (-.003, -.001, .0026, 2.), (-.007, -.020, .0020, 4.1)):
        t = np.clip((a - .005) / .075, 0, 1)
        way = foot + (head - foot) * t + wobble * np.sin(a * 115 + phase)
        out = np.maximum(out, np.exp(-((s - way) / .0015) ** 2))
    joint = np.abs(a - (.048 - .9 * (s - .004)) - .002 * np.sin(s * 260))
    out = np.maximum(out, .6 * np.exp(-(joint / .0019) ** 2) * step(-.005, -.001, s) * step(.013, .009, s))
    return out * back_of(local) * step(.002, .016, a) * step(.086, .074, a)


def hand_lines(frame, age):
    """Finest relief of the hands (metres, positive inwards): tendons, veins, creases, nails."""
    def relief(p):
        local = frame.local(mirrored(p)).astype(np.float32)
        back = back_of(local)
        d = .00022 * creases(local, age) - .0007 * age * veins(local)
        for f in FINGERS:
            foot = np.array((.012, f.knuckle[1] * .42, -.012))
            tendon = cone(local, foot, f.at(-.004, 0, -.010), 0.)
            d = d - .0006 * (.25 + .75 * age) * back * np.exp(-(tendon / .0032) ** 2)
        for along, across, up in nails(local):
            plate = nail(along, across, up)
            d = d + .00042 * plate
        return d * frame.size

    return relief


def hand_colour(frame):
    """Colour function of the hands: warm knuckles and fingertips, nails, creases, veins, spots."""
    def colour(p, skin):
        local = frame.local(mirrored(p)).astype(np.float32)
        depth, age = skin['tint'], skin['handAge']
        back = back_of(local)
        c = np.tile(skin['tone'] * (.97, .93, .92), (len(p), 1))
        # palms are rosy on light skin and pale on dark skin
        c = tint(c, .22 * (1 - back) * step(-.005, .02, local[:, 0]), '#cf8a76', depth)
        c = c * (1 + (1 - depth) * 1.3 * (1 - back) * step(-.005, .02, local[:, 0]))[:, None]
        for f in FINGERS:
            q = f.local(local)
            c = tint(c, .30 * bump(local, f.knuckle - (0, 0, .009), (.010, .010, .009)), '#c27662', depth)
            for u, much in ((f.joints[1], .36), (f.joints[2], .24)):
                c = tint(c, much * bump(local, f.at(u, 0, -.006), (.0075, .009, .007)), '#bd6f5c', depth)
            c = tint(c, .30 * step(f.joints[2] + .004, f.length - .002, q[:, 0]) * (np.abs(q[:, 1]) < .010), '#cc8070', depth)
        c = tint(c, .28 * bump(local, THUMB[3], (.011, .010, .010)), '#cc8070', depth)
        c = tint(c, .22 * bump(local, THUMB[2] + THUMB_UP * .009, (.008, .008, .008)), '#bd6f5c', depth)
        c = tint(c, np.maximum(.26 * creases(local, age), .20 * palm_lines(local)), '#96574a', depth)
        c = tint(c, (.05 + .23 * age) * veins(local), '#8d8396', depth)
        c = c * (1 + .05 * waves(p, 190, 3) + .035 * waves(p, 600, 9))[:, None]
        spots = np.clip((waves(local, 470, 18) - .95) * 2.2, 0, 1) * back * step(.012, .03, local[:, 0])
        c = tint(c, np.clip(spots, 0, 1) * .70 * np.minimum(1, skin['spots'] * 1.3), '#86563c', depth)
        for along, across, up in nails(local):
            c = nailed(c, along, across, up, depth)
        return c

    return colour


def nailed(c, along, across, up, depth):
    """A nail's plate: a shadow in its fold, rosy, paler at its moon and at its free edge."""
    plate = nail(along, across, up)
    fold = nail((along + .10) / 1.10, across * .82, up, .22) * step(1, .6, along)
    c = tint(c, .62 * np.clip(fold - plate, 0, 1), '#955343', depth)
    rosy = c.mean(1, keepdims=True) * .12 + c * .88
    rosy = tint(rosy, .50, '#e6a79b', depth) * 1.18
    edge = step(.84, .93, along + .10 * across ** 2)
    moon = step(.26, .10, along + .25 * across ** 2)
    rosy = rosy * (1 + .34 * edge + .14 * moon)[:, None]
    return c + (rosy - c) * plate[:, None]


def hand_rough(frame, rough):
    """Nails are smoother than skin."""
    def at(p):
        local = frame.local(mirrored(p)).astype(np.float32)
        shine = np.max([nail(*n) for n in nails(local)], 0)
        return rough - .26 * shine

    return at
