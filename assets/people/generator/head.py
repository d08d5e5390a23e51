"""The head as a distance field: skull, face, ears, neck. Numbers are metres on a 1.67 m person; `face` bends them to one person."""
import numpy as np
from sdf import smooth_min, smooth_max, ellipsoid, cone, mirrored, waves
from who import BODY, FACE

EYE = (.0315, -.0705, 1.5375)
EYE_RADIUS = .0122
SEAM = .004
LID_RADIUS = .0137
# how far the lids stand from the eye's middle, upper and lower: a ball stays round however wide they open
LIDS = .0050 * FACE['open'], .0045 * (.5 + .5 * FACE['open'])
MOUTH_Z = 1.4690
MOUTH_HALF = .0238


def mouth_line(x):
    """Height of the line between the lips at distance x from the middle: a soft bow whose corners wait to smile."""
    t = np.abs(x) / MOUTH_HALF
    return MOUTH_Z - .0006 + .0005 * np.cos(t * 3.1) + .0044 * t ** 2.2


def head_field(face):
    """Distance to the head without its finest lines. `face`: nose, jowl, cheek, lip, chin (1 = as drawn), folds (0..1.5), young (0..1)."""
    young = face['young']

    def field(p):
        q = mirrored(p)
        # rounded off at the middle, or the halves would meet in a crease over brow and chin
        x = q[..., 0] = np.where(q[..., 0] > SEAM, q[..., 0], q[..., 0] ** 2 / (2 * SEAM) + SEAM / 2)
        d = ellipsoid(q, (0, .015, 1.570), (.0735, .093, .086))
        d = smooth_min(d, ellipsoid(q, (0, -.018, 1.512), (.0590, .068, .084)), .030)
        chin = .0215 * face['chin']
        d = smooth_min(d, ellipsoid(q, (0, -.0590, 1.4445), (.0235, .0225, chin)), .026)
        # a child's jaw is short and has no corner yet
        corner = (.0475 - .0045 * young, -.004 * young, 1.490 + .006 * young)
        d = smooth_min(d, cone(q, corner, (.018 - .003 * young, -.050, 1.448 + .008 * young), .0205, .0165 - .001 * young), .028 + .010 * young)
        cheek = face['cheek']
        d = smooth_min(d, ellipsoid(q, (.0405, -.056, 1.5075), (.0225, .0185 * cheek, .0205)), .022)
        soft = cheek * (1 + .16 * young)
        d = smooth_min(d, ellipsoid(q, (.0345 + .0010 * young, -.046, 1.4845 - .0035 * young), (.0215 * soft, .0225 * soft, .027)), .024 + .008 * young)
        if young:
            d = smooth_min(d, ellipsoid(q, (0, -.036, 1.588), (.054, .0445 + .006 * young, .052)), .030)
        jowl = face['jowl']
        d = smooth_min(d, ellipsoid(q, (.0350, -.048, 1.4605), (.0150 * jowl, .019 * jowl, .0155 * jowl)), .022)
        ridge = face['brow']
        d = smooth_min(d, cone(q, (.010, -.0785, 1.5575), (.046, -.0615, 1.5590), .0072 * ridge, .0060 * ridge), .018)
        d = smooth_max(d, -ellipsoid(q, (.0315, -.0935, 1.5385), (.0195, .0165 * face['socket'], .0115)), .013 + .010 * young)
        d = smooth_min(d, eyelid(q), .0045 + .0035 * young)
        d = smooth_min(d, nose(q, face['nose'], young), .0085 + .003 * young)
        d = smooth_max(d, -ellipsoid(q, (.0062, -.1035, 1.4918), (.0034, .0055, .0042)), .003)
        d = smooth_min(d, ellipsoid(q, (0, -.0815, 1.472), (.027, .0145, .021)), .016)
        d = smooth_min(d, lips(q, face['lip']), .0042)
        d = d + folds(q, x, face['folds'])
        return smooth_min(d, neck(q, face['folds']), .020)

    return field


def eyelid(q):
    """The lids as the bulge of the ball beneath them."""
    ball = np.linalg.norm(q - np.array(EYE, np.float32), axis=-1) - LID_RADIUS
    return ball


def nose(q, size, young):
    """Bridge, tip and wing; a child's has hardly a bridge and a round tip that looks up."""
    tip = -.1005 - .002 * size
    d = cone(q, (0, -.0785 + .0050 * young, 1.548), (0, tip + .0075 * young, 1.5070), .0062, .0082)
    within = cone(q, (0, -.072, 1.545), (0, -.086 + .002 * young, 1.5035 + .0015 * young), .0075, .0150 - .0025 * young)
    d = smooth_min(d, within, .010)
    d = smooth_min(d, ellipsoid(q, (0, tip - .0035 + .0005 * size + .0042 * young, 1.5035 + .0010 * young), (.0092, .0090, .0080 + .0014 * young)), .008 + .004 * young)
    return smooth_min(d, ellipsoid(q, (.0118, -.0955 + .0025 * young, 1.4995 + .0010 * young), (.0062, .0085, .0062)), .006 + .004 * young)


def lips(q, full):
    """Upper lip with its bow, lower lip fuller."""
    upper = np.minimum(cone(q, (0, -.0930, 1.4738), (.011, -.0910, 1.4745), .0036 * full, .0035 * full),
                       cone(q, (.011, -.0910, 1.4745), (.0240, -.0794, 1.4728), .0033 * full, .0014))
    lower = cone(q, (0, -.0908, 1.4636), (.0212, -.0806, 1.4708), .0044 * full, .0018)
    crease = np.exp(-((q[..., 2] - mouth_line(q[..., 0])) / .0016) ** 2) * .0011
    return smooth_min(upper, lower, .0025) + crease * (q[..., 0] < MOUTH_HALF)


def folds(q, x, depth):
    """The larger lines of age: nose to mouth, mouth to chin, under the eyes."""

    def groove(a, b, deep, wide):
        return deep * np.exp(-(cone(q, a, b, 0.) / wide) ** 2)

    d = groove((.0180, -.0940, 1.498), (.0335, -.0765, 1.4690), .0017, .0052)
    d = d + groove((.0285, -.0805, 1.464), (.0310, -.0700, 1.451), .0003, .0042)
    d = d + groove((0, -.085, 1.4555), (.012, -.083, 1.4545), .0022, .0060)
    bag = ellipsoid(q, (.0315, -.0805, 1.5225), (.0125, .005, .0042))
    d = d - .0011 * np.exp(-(np.maximum(bag, 0) / .003) ** 2)
    return d * depth


def neck(q, age):
    """Neck with its two cords and a hollow between them."""
    w = BODY['neck']
    d = cone(q, (0, .018, 1.475), (0, .045, 1.36), .046 * w, .0525 * w)
    d = smooth_min(d, cone(q, (.030 * w, .005, 1.46), (.016 * w, -.006 * w, 1.35), .010, .009), .016)
    cord = .0045 + .0025 * min(age, 1.2)
    d = smooth_min(d, cone(q, (.0125, -.023 * w, 1.448), (.008, -.010 * w, 1.385), cord, .0060), .018)
    return smooth_min(d, cone(q, (0, .03, 1.36), (0, .02, 1.30), .058 * w, .075 * w), .03)


def fine_lines(p, age):
    """Depth (metres, positive inwards) of the finest lines; drawn into the normal map only."""
    q = mirrored(p)
    x, y, z = q[..., 0], q[..., 1], q[..., 2]

    def groove(a, b, deep, wide):
        return deep * np.exp(-(cone(q, a, b, 0.) / wide) ** 2)

    d = 0
    for k, height in enumerate((1.578, 1.588, 1.598)):
        line = z - height - .0022 * np.cos(x * 55 + k) - .0012 * np.sin(p[..., 0] * 140 + k * 2)
        broken = np.clip(.75 + .45 * np.sin(p[..., 0] * 95 + k * 1.7), .15, 1)
        d = d + .00058 * broken * np.exp(-(line / .0015) ** 2) * (y < -.03) * np.clip((.047 - x) / .012, 0, 1)
    for k in range(5):
        rise = (k - 1.8) * .0040
        far = .0600 + .0022 * np.cos(k * 2.1)
        d = d + groove((.0490, -.066, 1.5355 + rise * .35), (far, -.052, 1.5350 + rise * 1.8), .00055, .0010)
    for k in range(3):
        bow = .0016 * np.cos((x - .032) * 120)
        line = z - (1.5255 - .0033 * k - bow)
        d = d + (.00046 - .00008 * k) * np.exp(-(line / .0010) ** 2) * np.clip(1.2 - np.abs(x - .032) / .011, 0, 1) * (y < -.05)
    # beside the fold from nose to mouth, where a cheek has smiled for a lifetime
    for k in range(3):
        bow = np.hypot(x - (.0120 - .004 * k), z - (1.4720 + .001 * k)) - (.0300 + .0058 * k)
        reach = np.clip(1.15 - np.abs(z - (1.4820 - .004 * k)) / .017, 0, 1)
        d = d + (.00052 - .00012 * k) * np.exp(-(bow / .0012) ** 2) * reach * (x > .03) * (y < -.03)
    for k in range(7):
        at = -.018 + .006 * k
        up = groove((abs(at), -.093, 1.4775), (abs(at) * 1.12, -.091, 1.4845), .00036, .0008)
        d = d + up * (np.sign(p[..., 0]) == np.sign(at if at else 1))
    d = d + groove((.0275, -.084, 1.4640), (.0305, -.074, 1.4490), .0004, .0019)
    d = d + groove((.0065, -.082, 1.553), (.0052, -.082, 1.564), .0008, .0012)
    for k in range(4):
        near = z - 1.425 + .014 * k + .004 * np.cos(x * 50) + .0014 * np.sin(p[..., 0] * 110 + 2 * k)
        d = d + .0006 * (.7 + .3 * np.sin(p[..., 0] * 70 + k)) * np.exp(-(near / .0018) ** 2) * (y > -.06)
    return d * age + pores(p)


def pores(p):
    """The grain of skin at any age."""
    return .000028 * waves(p, 1500, 21) + .000032 * waves(p, 900, 22) + .000022 * waves(p, 2600, 23)


def ear_field(p):
    """Both ears."""
    q = mirrored(p)
    turned = q - np.array((.0745, .016, 1.525), np.float32)
    c, s = np.cos(.45), np.sin(.45)
    t = np.stack([turned[..., 0] * c - turned[..., 1] * s, turned[..., 0] * s + turned[..., 1] * c, turned[..., 2]], -1)
    e = ellipsoid(t, (0, .002, .004), (.0065, .0175, .0265))
    e = smooth_max(e, -ellipsoid(t, (.0062, -.001, .006), (.0052, .0105, .0175)), .004)
    e = smooth_min(e, ellipsoid(t, (.001, -.006, -.022), (.0050, .0075, .0095)), .006)
    e = smooth_min(e, cone(t, (-.006, -.008, .005), (-.012, -.006, -.005), .010), .008)
    return smooth_min(e, ellipsoid(t, (.003, -.012, -.001), (.003, .004, .006)), .004)
