"""What hands hold: a cup for either hand and a coffee pot for the right, each on a bone of its own that is only there in some clips."""
import numpy as np
from colour import linear
from features import grid_tris, tube
from mesh import facing, only, part, smooth_normals
from skeleton import BONES, HAND

# drawn upright at the origin, metres: (height, radius); the inside follows the rim
CUP = ((-.044, .0), (-.044, .025), (-.040, .031), (.0, .0365), (.046, .0385), (.046, .0358), (.010, .0330))
POT = ((-.085, .0), (-.085, .052), (-.078, .060), (-.010, .058), (.060, .046), (.080, .044), (.084, .034), (.096, .010), (.100, .0))


def held_parts(parts):
    """Cups and pot as parts of the body."""
    for side, s in (('L', 1), ('R', -1)):
        bone = 'cup' + side
        put(parts, bone, lathe(CUP, 10), '#e8e2d6', s)
        put(parts, bone, tube(handle(.037, .020, .024), .0042, 4), '#e8e2d6', s)
    body = np.array((0, .088, 0))
    v, t = lathe(POT, 10)
    put(parts, 'potR', (v + body, t), '#a9b0b4', -1)
    spout = tube([(.040, .088, .000), (.068, .088, .030), (.084, .088, .066)], (.013, .010, .007), 6)
    put(parts, 'potR', spout, '#a9b0b4', -1)
    put(parts, 'potR', tube([(0, .040, .062), (0, .012, .066), (0, -.002, .040), (0, -.002, -.040), (0, .034, -.052)], .0085, 6), '#2a2522', -1)


def handle(x, out, high):
    """A cup's ear, in the gap between the thumb and the fingers' tips."""
    a = np.linspace(-1, 1, 6)
    return [((x + out * (1 - t * t)) * .93, -(x + out * (1 - t * t)) * .37, high * t) for t in a]


def lathe(profile, segments):
    """A turned form about the upright axis. Returns verts, tris."""
    a = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    v = np.array([(r * np.cos(x), r * np.sin(x), z) for z, r in profile for x in a], np.float32)
    return v, grid_tris(len(profile), segments, True)


def put(parts, bone, shape, tone, s):
    """A form laid into a hand: its upright is the thumb's side, its +y where the fingers point, its +x out of the palm."""
    v, t = shape
    v = np.asarray(v, float)
    kept = np.linalg.norm(np.cross(v[t[:, 1]] - v[t[:, 0]], v[t[:, 2]] - v[t[:, 0]]), axis=1) > 1e-9
    t = t[kept]
    n = smooth_normals(v, t)
    axes = np.stack([HAND.palm, HAND.along, HAND.side])
    m = np.array((s, 1, 1))
    place = (v @ axes) * m + BONES[bone][0]
    turned = (n @ axes) * m
    parts.append(part(bone, 'cloth', place, facing(place, t, turned), turned, np.tile(linear(tone), (len(v), 1)), only(len(v), bone)))
