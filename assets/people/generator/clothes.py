"""What a person wears, as distance fields round the body: cardigan, blouse, trousers, shoes. `build` widens the body (1 = as drawn)."""
import numpy as np
from sdf import cone, ellipsoid, gradient, mirrored, project, smooth_max, smooth_min, waves
from skeleton import ANKLE, ELBOW, HIP, KNEE, SHOULDER, WRIST

HEM = .835
SLEEVE = (.0525, .0470, .0315)
V_LOW = 1.165


def torso(q, build):
    """Chest, bust, belly and hips of the mirrored half; a rounded upper back."""
    b = build
    d = ellipsoid(q, (0, .034, 1.225), (.146 * b, .104 * b, .150))
    d = smooth_min(d, ellipsoid(q, (0, .062, 1.285), (.105 * b, .078 * b, .100)), .05)
    d = smooth_min(d, ellipsoid(q, (.058, -.052, 1.172), (.066 * b, .058 * b, .066)), .05)
    d = smooth_min(d, ellipsoid(q, (0, .002, 1.045), (.152 * b, .128 * b, .150)), .08)
    d = smooth_min(d, ellipsoid(q, (0, .022, .905), (.170 * b, .130 * b, .150)), .08)
    return smooth_min(d, cone(q, (.034, .046, 1.362), SHOULDER + (-.012, .002, .004), .038, .043), .055)


def arm(q, shoulder, elbow, wrist):
    """A sleeve's tube with three radii."""
    return smooth_min(cone(q, SHOULDER, ELBOW, shoulder, elbow), cone(q, ELBOW, WRIST, elbow, wrist), .025)


def cardigan_field(build):
    """A loose knitted cardigan with a button band; neckline, hem and cuffs are cut afterwards."""

    def field(p):
        q = mirrored(p)
        x, y, z = q[..., 0], q[..., 1], q[..., 2]
        body = torso(q, build) - .012
        d = smooth_min(body, arm(q, *SLEEVE), .045)
        low = np.clip((1.14 - z) * 3.2, 0, 1)
        d = d - .010 * low * np.clip((.98 - z) * 5, 0, 1)
        along = (q - ELBOW.astype(np.float32)) @ ((WRIST - ELBOW) / np.linalg.norm(WRIST - ELBOW)).astype(np.float32)
        near_arm = np.exp(-(np.maximum(cone(q, SHOULDER, WRIST, 0.), 0) / .10) ** 2) * (x > .17)
        d = d + .0026 * np.sin(along * 105 + 2.2 * np.sin(y * 38)) * near_arm * np.exp(-((along - .01) / .075) ** 2)
        d = d + .0022 * np.sin(along * 150 + 3 * y / .05) * near_arm * np.exp(-((along - .19) / .05) ** 2)
        d = d + .0035 * waves(p, 24, 7) * low + .0016 * waves(p, 46, 3)
        d = d + .0030 * np.sin((x * .7 + z) * 70) * np.exp(-((x - .135) / .035) ** 2 - ((z - 1.19) / .06) ** 2) * (x < .19)
        band = np.clip(1 - np.abs(x) / .019, 0, 1) * (y < -.02) * (z < V_LOW + .04)
        d = d - .0022 * np.minimum(band * 4, 1)
        rib = np.exp(-((z - HEM - .02) / .022) ** 2) * (x < .25)
        d = d + .003 * rib
        return smooth_max(d, -neckline(q), .005)

    return field


def neckline(p):
    """Distance to what the cardigan leaves open: a deep V in front, a round hole for the neck."""
    x, y, z = np.abs(p[..., 0]), p[..., 1], p[..., 2]
    v = np.maximum(x * .93 - (z - V_LOW) * .367, (y - .03) * .8)
    q = np.stack([x, y, z], -1)
    return smooth_min(v, cone(q, (0, .030, 1.46), (0, .042, 1.372), .068, .056), .012)


def blouse_field(build):
    """The blouse under the cardigan, with a small standing collar."""

    def field(p):
        q = mirrored(p)
        d = torso(q, build) - .0035 + .0012 * waves(p, 40, 9)
        d = smooth_min(d, cone(q, (0, .024, 1.405), (0, .034, 1.36), .0555, .066), .02)
        return d

    return field


def collar(side, neck, under):
    """One pointed collar leaf lying over the neckline: verts (n, 3) and its size (rows, columns). `neck`, `under`: what it lies on."""
    rows, columns = 10, 5
    turn = np.linspace(.03, 3.14, rows)
    way = np.stack([np.sin(turn), -np.cos(turn), 0 * turn], 1)
    back = .5 - .5 * np.cos(turn)
    high = np.array((0, .030, 1.378)) + way * .052 + np.stack([0 * turn, .012 * back, .034 * back], 1)
    high = project(neck, high.astype(np.float32), 4)
    high = high + gradient(neck, high, .003) * .0035
    deep = .030 + .022 * np.exp(-((turn - .25) / .45) ** 2)
    low = high + way * (deep * .75)[:, None] - np.stack([0 * turn, 0 * turn, deep], 1)
    low[:, 0] += .010 * np.exp(-(turn / .35) ** 2)
    low = project(under, low.astype(np.float32), 5)
    low = low + gradient(under, low, .003) * .0045
    out = []
    for i in range(rows):
        for j in range(columns):
            s = j / (columns - 1)
            arch = np.sin(np.pi * min(1., s * 1.15)) * .0055
            out.append(high[i] * (1 - s) + low[i] * s + way[i] * arch + np.array((0, 0, arch)))
    leaf = np.array(out, np.float32)
    clear = np.where(np.arange(len(leaf)) % columns == 0, .002, .0058)
    for _ in range(3):
        leaf = leaf + gradient(under, leaf, .003) * np.maximum(clear - under(leaf), 0)[:, None]
    return leaf * np.array((side, 1, 1), np.float32), (rows, columns)


def trousers_field(build):
    """Straight trousers with a little break over the shoe."""

    def field(p):
        q = mirrored(p)
        z = q[..., 2]
        leg = smooth_min(cone(q, HIP, KNEE, .084 * build, .070), cone(q, KNEE, ANKLE + (0, .002, 0), .071, .063), .02)
        d = smooth_min(leg, ellipsoid(q, (0, .024, .93), (.163 * build, .124 * build, .11)), .04)
        d = d + .0036 * np.sin(z * 66 + q[..., 1] * 30) * np.exp(-((z - .15) / .08) ** 2)
        d = d + .0032 * np.sin(z * 55 + q[..., 0] * 22) * np.exp(-((z - .50) / .08) ** 2)
        crease = np.exp(-((q[..., 0] - .1) / .010) ** 2) * (q[..., 1] < 0) * (z < .80)
        d = d - .0022 * crease
        return smooth_max(d, z - 1.0, .01)

    return field


def shoes_field(p):
    """Soft leather shoes with a low heel."""
    q = mirrored(p)
    d = ellipsoid(q, (.110, -.045, .046), (.0445, .115, .040))
    d = smooth_min(d, ellipsoid(q, (.106, .045, .058), (.038, .048, .052)), .03)
    d = smooth_min(d, cone(q, (.105, .037, .06), (.104, .037, .105), .038, .040), .02)
    d = smooth_max(d, .016 - q[..., 2], .006)
    sole = smooth_max(ellipsoid(q, (.109, -.022, .010), (.0440, .134, .03)), np.abs(q[..., 2] - .010) - .0095, .004)
    return np.minimum(d, sole)
