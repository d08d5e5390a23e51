"""What a person wears, as distance fields round the body. Numbers are metres on the drawn person; `who` bends them to one person."""
import numpy as np
from head import neck as neck_field
from sdf import bump, cone, ellipsoid, mirrored, smooth_max, smooth_min, step, waves
from skeleton import ANKLE, ELBOW, HIP, KNEE, SHOULDER, WRIST
from who import BODY, CLOTHES, PARAMS

BUILD = PARAMS['build']
HEM = CLOTHES['hem']
LIMB = BODY['limbs']
SLEEVE = tuple(r * CLOTHES['sleeve'] * (.4 + .6 * LIMB) for r in (.0500, .0435, .0325))
ARM = tuple(r * LIMB for r in (.0430, .0360, .0240))
# the lowest point of a V neck; others have none
V_LOW = {'cardigan': 1.165, 'vneck': 1.285}.get(CLOTHES['top'], 1.6)
# half its width to its height
V_WIDE = .62 if CLOTHES['top'] == 'vneck' else .367
# a shirt's uppermost button is open
NOTCH = CLOTHES['top'] == 'shirt' and bool(CLOTHES['collar'])
OPEN = V_LOW < 1.5 or NOTCH
# how far a V neck's edge stands off the neck, metres: room for what is worn under it
FREE = .0125
THICK = {'knit': .012}.get(CLOTHES['weave'], .008)
SIDE_WAY = (WRIST - ELBOW) / np.linalg.norm(WRIST - ELBOW)
CUFF = WRIST + SIDE_WAY * .008
UP_WAY = (ELBOW - SHOULDER) / np.linalg.norm(ELBOW - SHOULDER)
SHORT_END = ELBOW - UP_WAY * .075


def torso(q):
    """Chest, bust, belly and hips of the mirrored half; a rounded upper back, shoulders that slope."""
    b, wide = BUILD, BUILD * BODY['shoulders']
    d = ellipsoid(q, (0, .034, 1.225), (.142 * wide, .104 * b * BODY['chest'], .148))
    d = smooth_min(d, ellipsoid(q, (0, .062, 1.278), (.102 * wide, .076 * b * (.8 + .2 * BODY['hump']), .096)), .05)
    bust = BODY['bust']
    d = smooth_min(d, ellipsoid(q, (.058 * wide, -.052 + .030 * (1 - bust), 1.172), (.066 * b, .058 * b * (.4 + .6 * bust), .066)), .05)
    belly = BODY['belly']
    d = smooth_min(d, ellipsoid(q, (0, .002 - .022 * (belly - 1), 1.045), (.148 * b * (.55 + .45 * belly), .126 * b * belly, .150)), .08)
    d = smooth_min(d, ellipsoid(q, (0, .022, .905), (.168 * b * BODY['hips'], .130 * b * (.5 + .5 * BODY['hips']), .150)), .08)
    return smooth_min(d, cone(q, (.028, .046, 1.372), SHOULDER + (-.022, .002, -.006), .034, .036 * (.5 + .5 * LIMB)), .055)


def arm(q, shoulder, elbow, wrist):
    """A sleeve's tube with three radii; hardly blended at the elbow, where a blend would swell into a knob."""
    return smooth_min(cone(q, SHOULDER + (-.006, 0, -.004), ELBOW, shoulder, elbow), cone(q, ELBOW, WRIST, elbow, wrist), .006)


def top_field(p):
    """The outer garment, closed: loose, with folds, a ribbed hem and cuffs; hem, cuffs and neckline are cut afterwards."""
    q = mirrored(p)
    x, y, z = q[..., 0], q[..., 1], q[..., 2]
    knit = CLOTHES['weave'] == 'knit'
    d = smooth_min(torso(q) - THICK, arm(q, *SLEEVE), .050)
    if HEM < .80:
        wide, deep = .176 * BUILD * BODY['hips'], .138 * BUILD * (.5 + .5 * BODY['hips'])
        ring = (np.sqrt((x / wide) ** 2 + ((y - .018) / deep) ** 2) - 1) * deep
        d = smooth_min(d, smooth_max(ring, z - .93, .03), .03)
    low = np.clip((1.14 - z) * 3.2, 0, 1)
    d = d - .010 * low * np.clip((.98 - z) * 5, 0, 1)
    along = (q - ELBOW.astype(np.float32)) @ SIDE_WAY.astype(np.float32)
    near_arm = np.exp(-(np.maximum(cone(q, SHOULDER, WRIST, 0.), 0) / .10) ** 2) * (x > .17)
    d = d + sleeve_folds(q, along) * near_arm
    d = d + .0022 * np.sin(along * 150 + 3 * y / .05) * near_arm * np.exp(-((along - .17) / .05) ** 2)
    d = d + .0035 * waves(p, 24, 7) * low + .0016 * waves(p, 46, 3)
    d = d + .0030 * np.sin((x * .7 + z) * 70) * np.exp(-((x - .135) / .035) ** 2 - ((z - 1.19) / .06) ** 2) * (x < .19)
    if CLOTHES['top'] in ('cardigan', 'shirt'):
        band = np.clip(1 - np.abs(x) / .019, 0, 1) * (y < -.02) * (z < min(V_LOW, 1.36) + .04)
        d = d - .0020 * np.minimum(band * 4, 1)
    if knit:
        d = d + .004 * np.exp(-((z - HEM - .020) / .020) ** 2) * (x < .25)
        d = d + .0035 * np.exp(-((along - .205) / .022) ** 2) * (x > .22)
    return d if V_LOW < 1.5 or CLOTHES['scarf'] else smooth_min(d, wrapped(p), .010)


def sleeve_folds(q, along):
    """Folds in the bend of the elbow, deep on its inner side and running out round the arm, and shallow ones towards the shoulder."""
    inner = np.array((-.62, -.60, -.40)) - SIDE_WAY * (np.array((-.62, -.60, -.40)) @ SIDE_WAY)
    round_ = (q - ELBOW.astype(np.float32)) @ (inner / np.linalg.norm(inner)).astype(np.float32) / SLEEVE[1]
    deep = .0034 * np.clip(.45 + .55 * round_, .12, 1) * np.exp(-((along + .004) / .060) ** 2)
    upper = .0014 * np.exp(-((along + .13) / .06) ** 2)
    return deep * np.sin(along * 150 + 1.3 * round_ ** 2 + .8) + upper * np.sin(along * 120 + 2.4 * round_)


def wrapped(p):
    """Cloth that rises a little way up the neck, higher at the back."""
    return smooth_max(neck_skin(p) - .0095, p[..., 2] - 1.360 - .28 * (p[..., 1] + .010), .005)


def opened_top(p):
    """The outer garment as it is worn, its neckline open."""
    return smooth_max(top_field(p), -neckline(p), .007) if OPEN else top_field(p)


def neck_skin(p):
    """Distance to the neck without its finest folds."""
    return neck_field(mirrored(p), .5)


def hole(p):
    """Distance to what a V neck leaves open round the neck."""
    return smooth_max(neck_skin(p) - FREE, 1.345 - p[..., 2], .010)


def neckline(p):
    """Distance to what the garment leaves open: a V with room for the neck, a shirt's open button, or nothing."""
    x, y, z = np.abs(p[..., 0]), p[..., 1], p[..., 2]
    if V_LOW < 1.5:
        v = np.maximum((x - (z - V_LOW) * V_WIDE) / np.sqrt(1 + V_WIDE ** 2), (y - .03) * .8)
        return smooth_min(v, hole(p), .016)
    if NOTCH:
        return np.maximum((x - (z - 1.336) * .36) * .94, y - .01)
    return np.full(p.shape[:-1], .5, np.float32)


def under_field(p):
    """What shows in the neckline of a cardigan or a V, closed: a blouse or shirt."""
    q = mirrored(p)
    return smooth_min(torso(q) - .0035 + .0010 * waves(p, 40, 9), wrapped(p), .010)


def trousers_field(p):
    """Straight trousers with a little break over the shoe."""
    q = mirrored(p)
    z = q[..., 2]
    w = CLOTHES['leg'] * (.4 + .6 * LIMB)
    h = BODY['hips'] * BUILD
    leg = smooth_min(cone(q, HIP, KNEE, .084 * h, .070 * w), cone(q, KNEE, ANKLE + (0, .002, 0), .071 * w, .061 * w), .02)
    d = smooth_min(leg, ellipsoid(q, (0, .024, .93), (.161 * h, .124 * BUILD * (.5 + .5 * BODY['hips']), .11)), .04)
    d = d + .0036 * np.sin(z * 66 + q[..., 1] * 30) * np.exp(-((z - .15) / .08) ** 2)
    d = d + .0032 * np.sin(z * 55 + q[..., 0] * 22) * np.exp(-((z - .50) / .08) ** 2)
    d = d + .0016 * waves(p, 30, 12)
    crease = np.exp(-((q[..., 0] - .1) / .010) ** 2) * (q[..., 1] < 0) * (z < .80)
    d = d - .0016 * crease
    return smooth_max(d, z - 1.0, .01)


def shoes_field(p):
    """Soft shoes with a low heel."""
    q = mirrored(p)
    d = ellipsoid(q, (.110, -.045, .046), (.0445, .115, .040))
    d = smooth_min(d, ellipsoid(q, (.106, .045, .058), (.038, .048, .052)), .03)
    d = smooth_min(d, cone(q, (.105, .037, .06), (.104, .037, .105), .038, .040), .02)
    d = smooth_max(d, .016 - q[..., 2], .006)
    sole = smooth_max(ellipsoid(q, (.109, -.022, .010), (.0440, .134, .03)), np.abs(q[..., 2] - .010) - .0095, .004)
    return np.minimum(d, sole)


def bare_arm(p):
    """The arms' skin where sleeves are short."""
    return arm(mirrored(p), *ARM)


def crease(t):
    """A fold in cloth over its phase, -1 on its back and 1 in its furrow: one side falls steeper than the other."""
    return np.sin(t + .65 * np.sin(t))


def scarf_end(p):
    """Metres inside the lower edge of a headscarf: longest over the chest, short over the shoulders so that arms move free of it."""
    x, y, z = p[..., 0], p[..., 1], p[..., 2]
    # as deep in front as at the back would be a collar
    deep = .92 - .26 * np.clip((.06 - y) / .12, 0, 1)
    around = np.arctan2(x, -(y - .03))
    ragged = .0035 * np.sin(around * 5 + .8) + .0022 * np.sin(around * 11 + 2.)
    return .156 - ragged - np.linalg.norm(np.stack([x * 1.06, (y - .03) * .98, (z - 1.385) * deep], -1), axis=-1)


def scarf_opening(p):
    """Distance to what a headscarf leaves open of the face: from the front an egg."""
    egg = (np.sqrt((p[..., 0] / .0590) ** 2 + ((p[..., 2] - 1.5245) / .0830) ** 2) - 1) * .0590
    return smooth_max(egg, p[..., 1] + .012, .02)


def scarf_field(p):
    """A headscarf as it is worn, the face free."""
    return smooth_max(scarf_cloth(p), -scarf_opening(p), .005)


def scarf_cloth(p):
    """A headscarf, closed over the face: close over head and ears, wrapped under the chin, one end laid across the other over chest and shoulders."""
    q = mirrored(p)
    x, y, z = p[..., 0], p[..., 1], p[..., 2]
    d = ellipsoid(q, (0, .022, 1.578), (.0850, .104, .0905))
    d = smooth_min(d, ellipsoid(q, (.026, .020, 1.510), (.056, .078, .070)), .035)
    d = smooth_min(d, ellipsoid(q, (0, .004, 1.436), (.066, .076, .040)), .030)
    d = smooth_min(d, cone(q, (0, .020, 1.43), (0, .034, 1.372), .064, .080), .03)
    garment, inside = top_field(p), scarf_end(p)
    # it lies on the garment, hollow above the collar bones, thin at its edge
    drape = garment - .0070 - .0045 * np.clip(inside / .05, 0, 1)
    d = smooth_min(d, smooth_max(drape, -inside - .014, .006), .034)
    # the upper end is drawn from under the left ear across the throat to the right shoulder; its edge shows
    across = z - 1.392 - .62 * x + .5 * np.maximum(y, 0)
    front = bump(p, (0, -.07, 1.37), (.12, .10, .085))
    d = d - .0036 * step(-.008, .006, across) * np.clip(1.15 - across / .06, 0, 1) * front
    # folds that hang from the pin and cross over the chest
    sweep = (z - .62 * x - .25 * y) * 210 + 2.0 * waves(p, 15, 3)
    d = d + .0025 * crease(sweep) * step(.000, .008, across) * front
    fall = (z + .80 * x - .3 * y) * 190 + 1.6 * waves(p, 15, 4)
    d = d + .0030 * crease(fall) * step(.004, -.012, across) * bump(p, (.02, -.06, 1.31), (.13, .13, .075))
    # at the back it falls from the head in upright folds
    d = d + .0030 * crease(x * 165 + 1.2 * waves(p, 12, 6)) * bump(p, (0, .12, 1.375), (.11, .08, .070))
    # and on the head it is drawn back from the temples to the nape
    d = d + .0010 * crease((z - .55 * y) * 150 + 1.6 * waves(p, 13, 5)) * bump(q, (.085, .045, 1.52), (.05, .065, .055))
    # however folded, it lies on the garment
    d = smooth_min(d, smooth_max(garment - .0042, -inside - .012, .006), .003)
    # turned under round the face
    return d - .0030 * np.exp(-((scarf_opening(p) - .003) / .006) ** 2)
