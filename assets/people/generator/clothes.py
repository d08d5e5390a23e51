"""What a person wears, as distance fields round the body: cardigan, blouse, trousers, shoes. `build` widens the body (1 = as drawn)."""
import numpy as np
from sdf import cone, ellipsoid, mirrored, smooth_max, smooth_min, waves
from skeleton import ANKLE, ELBOW, HIP, KNEE, SHOULDER, WRIST

HEM = .835
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
        d = smooth_min(body, arm(q, .0525, .0475, .0375), .045)
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


def collar(side):
    """One pointed collar leaf as a small grid: verts (n, 3) and its size (rows, columns)."""
    rows, columns = 9, 5
    out = []
    for i in range(rows):
        t = i / (rows - 1)
        a = t * 2.75 + .14
        inner = np.array((np.sin(a) * .0560, .026 - np.cos(a) * .0575, 1.402 - .030 * np.cos(a) * .9))
        width = .024 + .026 * np.exp(-((t - .05) / .20) ** 2)
        out_dir = np.array((np.sin(a), -np.cos(a), 0))
        for j in range(columns):
            s = j / (columns - 1)
            lift = .009 * np.sin(min(s * 2.2, 1.57)) * (1 - s * .4)
            p = inner + out_dir * (s * width * .62 + lift * .35) + np.array((0, 0, -s * width + lift))
            p[0] += .006 * s * np.exp(-(t / .12) ** 2)
            out.append(p * (side, 1, 1))
    return np.array(out, np.float32), (rows, columns)


def trousers_field(build):
    """Straight trousers with a little break over the shoe."""

    def field(p):
        q = mirrored(p)
        z = q[..., 2]
        leg = smooth_min(cone(q, HIP, KNEE, .094 * build, .071), cone(q, KNEE, ANKLE + (0, .002, 0), .071, .063), .02)
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
