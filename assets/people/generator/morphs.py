"""How the face moves: for any points near the head, the shift each expression gives them."""
import numpy as np
from head import EYE, LID_RADIUS, LIDS, MOUTH_HALF, mouth_line
from sdf import bump, step

NAMES = ['jawOpen', 'mouthSmile', 'mouthRound', 'mouthFrown', 'blink', 'browUp', 'browDown']
HINGE = np.array((0, .005, 1.500), np.float32)
JAW_ANGLE = np.radians(11)


def jaw_turned(p):
    """Shift of points that follow the jaw wholly."""
    r = p - HINGE
    c, s = np.cos(JAW_ANGLE), np.sin(JAW_ANGLE)
    turned = np.stack([r[:, 0], r[:, 1] * c - r[:, 2] * s, r[:, 1] * s + r[:, 2] * c], 1)
    return turned - r


def below_lips(p):
    """1 on the lower lip, 0 on the upper; the two meet smoothly at the corners."""
    x = np.abs(p[:, 0])
    line = mouth_line(np.minimum(x, MOUTH_HALF))
    soft = .00002 + .5 * np.maximum(0, x - (MOUTH_HALF - .0065)) ** 1.15
    return .5 + .5 * np.tanh((line - p[:, 2]) / soft)


def jaw_weight(p):
    """How far a point of the skin follows the jaw."""
    x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
    w = below_lips(p) * step(.030, -.045, y) * step(1.378, 1.436, z) * step(.070, .036, x)
    return w * step(1.500, 1.474, z)


def skin(p):
    """Shifts of the skin by name."""
    side = np.sign(p[:, 0])[:, None]
    q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
    x = q[:, 0]
    out = {'jawOpen': jaw_turned(p) * jaw_weight(p)[:, None]}
    corner = bump(q, (.0240, -.079, 1.469), (.0145, .022, .0135))
    cheek = bump(q, (.0410, -.066, 1.498), (.019, .022, .017))
    lips = bump(q, (.010, -.092, 1.469), (.022, .02, .009))

    def shift(dx, dy, dz):
        return np.stack([dx, dy, dz], 1) * np.concatenate([side, 1 + 0 * side, 1 + 0 * side], 1)

    # eyes smile too: the lower lids rise a little
    out['mouthSmile'] = shift(.0060 * corner + .0020 * cheek, .0046 * corner - .0030 * cheek,
                              .0072 * corner + .0046 * cheek - .0008 * lips) + .55 * blink(p, 0)
    out['mouthFrown'] = shift(.0008 * corner, .0012 * corner, -.0068 * corner + .0012 * lips)
    pull = bump(q, (.016, -.086, 1.469), (.017, .022, .013)) * np.clip(x / .020, 0, 1)
    pout = bump(q, (0, -.092, 1.469), (.017, .02, .013))
    apart = (1 - 2 * below_lips(p)) * bump(q, (0, -.092, 1.469), (.012, .02, .006))
    out['mouthRound'] = shift(-.0088 * pull, -.0046 * pout, .0016 * apart)
    brow = bump(q, (.030, -.072, 1.562), (.028, .03, .011))
    inner = bump(q, (.012, -.082, 1.558), (.012, .02, .010))
    out['browUp'] = shift(0 * x, 0 * x, .0062 * brow + .0034 * inner)
    out['browDown'] = shift(-.0036 * inner, -.0014 * inner, -.0054 * inner - .0032 * brow)
    out['blink'] = blink(p)
    return out


def blink(p, upper_share=1.):
    """The upper lid rolls down over the ball to meet the lower, which rises a little."""
    side = np.where(p[:, 0] >= 0, 1., -1.)
    r = p - np.stack([EYE[0] * side, EYE[1] + 0 * side, EYE[2] + 0 * side], 1)
    across = np.clip(np.abs(r[:, 0] / .0156), 0, 1)
    outer = r[:, 0] * side
    up = np.arcsin(LIDS[0] / LID_RADIUS) * np.sqrt(np.clip(1 - across ** 2, 0, 1)) - outer * 4.2
    low = -np.arcsin(LIDS[1] / LID_RADIUS) * np.sqrt(np.clip(1 - across ** 2, 0, 1)) - outer * 4.2
    height = np.arctan2(r[:, 2], -r[:, 1])
    middle = (up + low) / 2
    meet = low + .13 * (up - low)
    upper = height > middle
    w_up = np.where(upper, 1 - step(0, np.radians(46), height - up), 0)
    w_low = np.where(~upper, 1 - step(0, np.radians(28), low - height), 0)
    turn = upper_share * w_up * (meet - up) + w_low * (meet - low)
    turn = turn if upper_share else turn * 1.6
    near = np.linalg.norm(r, axis=1) < .0185
    fade = step(.0176, .0150, np.abs(r[:, 0])) * step(.0190, .0150, np.linalg.norm(r, axis=1)) * near
    a = turn * fade
    c, s = np.cos(a), np.sin(a)
    y = r[:, 1] * c + r[:, 2] * s
    z = -r[:, 1] * s + r[:, 2] * c
    grow = np.linalg.norm(r, axis=1) * 0 + 1 + .03 * upper_share * np.abs(fade * w_up)
    return np.stack([0 * y, y * grow - r[:, 1], z * grow - r[:, 2]], 1)


def mouth_inside(p):
    """Shifts of the mouth's inner skin: as the lips before it, tamer with depth."""
    out = skin(p)
    for name in ('blink', 'browUp', 'browDown'):
        out[name] = np.zeros_like(p)
    return out
