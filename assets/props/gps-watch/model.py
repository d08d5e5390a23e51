"""A GPS watch on a padded wrist, its charging cradle and a relative's phone, on an oak tray 34 cm wide.

Run by ../build.mjs. Nodes: base (tray, wrist, cradle, phone stand), case, sos (the button on its face, goes in along the face), strap_up
and strap_low (each turns about x at its lug), clasp (a lever on the lower strap, turns about x at its lower end), lamp (on the cradle), phone.
The watch is modelled as it is worn; src/devices/gps-watch-view.tsx carries it to the cradle and to the tray, and lays pictures on both
screens: WRIST, TILT, SCREEN and PHONE below must stay what it says. From the front +x is to the left.
"""
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import bmesh  # noqa: E402
import prop  # noqa: E402
from kit.lettering import words  # noqa: E402
from kit.parts import at, node, put  # noqa: E402
from kit.rings import ring_surface, superellipse  # noqa: E402
from kit.shapes import box, chart_by_axis, cylinder, lathe, smooth_path, tube  # noqa: E402
from mathutils import Matrix, Vector  # noqa: E402

OAK, OAK_DARK, FELT, CHALK = '#c8a06c', '#b58a58', '#cfc6b6', '#f1eee6'
GRAPHITE, STRAP, STEEL, INK, BRICK = '#343c3f', '#2c4c52', '#c6c8c5', '#14191b', '#b5452d'
TOP = .016                        # the tray's face
WRIST = (.012, -.028, .052)       # the middle of the wrist, and of the loop about it
TILT = -25                        # the face looks up and to the front
CRADLE = (.113, 0, .016)          # from the wrist to the cradle
SCREEN = (-.0045, .0376)          # of the watch: how far it lies from the middle along the strap, and above it
PHONE = (-.122, -.03, .0845)
LEAN = 25


def worn(x=0, y=0, z=0, **turn):
    """A place on the watch: x across, y along the strap to the front, z out of the face."""
    return at(*WRIST, rx=TILT) @ at(x, y, z, **turn)


def stack(layers, a, b, power=4.6, n=36):
    """Rounded rectangles over each other, [(scale, z)]; closed at both ends."""
    rings = []
    for scale, z in [(.02, layers[0][1])] + layers + [(.02, layers[-1][1])]:
        rings.append([(x, y, z) for x, y in superellipse(a * scale, b * scale, power, n)])
    return chart_by_axis(ring_surface(rings))


def band(points, width, end_width, thick):
    """A strap along points (y, z): rounded edges, a little narrower toward its end."""
    path = smooth_path([Vector((0, y, z)) for y, z in points], 5)
    bm = bmesh.new()
    rings, last = [], len(path) - 1
    for i, p in enumerate(path):
        d = (path[min(i + 1, last)] - path[max(i - 1, 0)]).normalized()
        out = Vector((0, d.z, -d.y))
        half = (width + (end_width - width) * i / last) / 2
        t = thick / 2
        section = [(-half, -t * .4), (-half + t, -t), (half - t, -t), (half, -t * .4), (half, t * .4), (half - t * 1.2, t), (-half + t * 1.2, t),
                   (-half, t * .4)]
        rings.append([bm.verts.new(p + Vector((x, 0, 0)) + out * o) for x, o in section])
    n = len(rings[0])
    for a, b in zip(rings, rings[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
    bm.faces.new(rings[0][::-1])
    bm.faces.new(rings[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return chart_by_axis(bm)


def plate(sx, sy, sz, corner, rim):
    """A flat thing standing on edge, its four corners round, its rims bevelled."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.scale(bm, vec=(sx, sy, sz), verts=bm.verts)
    upright = [e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).y) > sy * .9]
    bmesh.ops.bevel(bm, geom=upright, offset=corner, segments=4, profile=.5, affect='EDGES')
    rims = [e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).y) < sy * .1 and len(e.link_faces) == 2]
    bmesh.ops.bevel(bm, geom=rims, offset=rim, segments=1, profile=.5, affect='EDGES')
    return chart_by_axis(bm)


def base():
    with node('base'):
        put(box(.34, .19, TOP, .005, 2), 'satin', at(0, 0, TOP / 2), OAK)
        # A felt mat where the watch is laid down.
        put(box(.182, .066, .0014, .0006, 1), 'paper', at(.02, .056, TOP + .0002), '#8d958f')
        padded_wrist()
        cradle()
        phone_stand()


def padded_wrist():
    """As jewellers have it: felt over a roll, held between two oak cheeks."""
    x0, y0, z0 = WRIST
    half = .046
    rings = []
    for x, s in ((-half, .72), (-half + .002, .86), (-half + .006, .96), (-half + .013, 1), (half - .013, 1), (half - .006, .96),
                 (half - .002, .86), (half, .72)):
        rings.append([(x, y, z) for y, z in superellipse(.03 * s, .0235 * s, 2, 32)])
    put(chart_by_axis(ring_surface(rings)), 'paper', worn(), FELT)
    for side in (-1, 1):
        put(box(.009, .058, .062, .004, 2), 'satin', at(x0 + side * .0515, y0, TOP + .029), OAK_DARK)
        put(lathe([(.006, 0), (.006, .0012), (.0045, .0022), (0, .0024)], 16), 'brass', at(x0 + side * .056, y0, z0, ry=side * 90), '#c3a25e')


def cradle():
    x, y, z = (WRIST[k] + CRADLE[k] for k in range(3))
    put(stack([(.94, TOP), (1, TOP + .001), (1, TOP + .005), (.97, TOP + .0068), (.9, TOP + .0075)], .031, .036, 4.2, 36), 'satin', at(x, y + .006, 0), CHALK)
    put(stack([(1, TOP + .004), (.86, TOP + .012), (.8, TOP + .03), (.8, z + .0105)], .0135, .0085, 3, 24), 'satin', at(x, y + .0075, 0), CHALK)
    here = at(*CRADLE) @ worn()
    put(lathe([(0, .0135), (.0085, .0135), (.0145, .0175), (.0172, .0205), (.0172, .0228), (.0162, .0236), (.0125, .0236), (.012, .0231), (0, .0231)], 28),
        'satin', here, CHALK)
    for dx in (-.003, .003):
        put(cylinder(.0011, .0008, 10, .0002), 'brass', here @ at(dx, 0, .023), '#d8b96a')
    # Its lead leaves behind, over the edge of the tray.
    lead = [(x, y - .028, TOP + .004), (x, y - .045, TOP + .0045), (x + .003, -.09, TOP + .004), (x + .006, -.0985, TOP - .004), (x + .008, -.1, .0025),
            (x + .02, -.106, .0022), (x + .034, -.109, .0022)]
    put(tube(lead, .0019, 8, 4), 'rubber', color='#e4e0d6')
    put(tube([(x, y - .026, TOP + .004), (x, y - .036, TOP + .0043)], .0032, 10, 1, r_end=.0024), 'rubber', color='#d9d4c8')


def phone_stand():
    x, y, z = PHONE
    put(box(.06, .03, .012, .0035, 2), 'satin', at(x, y + .034, TOP + .005), OAK_DARK)
    put(box(.06, .006, .011, .0026, 2), 'satin', at(x, y + .044, TOP + .0125), OAK_DARK)
    put(box(.05, .008, .1, .0035, 2), 'satin', at(x, y, z, rx=LEAN) @ at(0, -.0085, -.018), OAK_DARK)
    put(box(.05, .06, .008, .0035, 2), 'satin', at(x, y - .006, TOP + .003), OAK_DARK)


def case():
    with node('case', WRIST):
        body = [(.8, .0242), (.93, .0246), (.985, .0262), (1, .0285), (1, .0335), (.985, .0355), (.95, .0366), (.925, .0367)]
        put(stack(body, .0212, .0262), 'satin', worn(), GRAPHITE)
        put(stack([(.962, .0361), (.957, .0369), (.937, .037), (.93, .0366)], .0212, .0262), 'metal', worn(), '#aab0ae')
        put(stack([(.93, .0364), (.926, .0371), (.9, .0374)], .0212, .0262), 'gloss', worn(), INK)
        # The lugs that hold the straps.
        for side in (-1, 1):
            put(box(.0225, .006, .0058, .0022, 2), 'satin', worn(0, side * .0252, .0274, rx=side * -20), GRAPHITE)
            put(tube([(-.0122, side * .0275, .0262), (.0122, side * .0275, .0262)], .00135, 10, 1), 'metal', worn(), STEEL)
        # The loudspeaker's slits on one side, the microphone on the other.
        for k in range(4):
            put(box(.0012, .0034, .0011, .0004, 1), 'rubber', worn(-.0211, -.006 + k * .004, .0308), INK)
        put(cylinder(.0008, .001, 8, .0002), 'rubber', worn(.0206, 0, .0308, ry=90), INK)


def sos():
    y = .0169
    with node('sos', WRIST):
        put(stack([(1, .0366), (1, .0382), (.95, .039), (.86, .0393)], .0122, .0037, 5, 28), 'rubber', worn(0, y, 0), BRICK)
        facing = Matrix(((0, -1, 0, 0), (0, 0, -1, 0), (1, 0, 0, 0), (0, 0, 0, 1)))
        words(worn(0, y, .0394) @ facing, 'SOS', .0036, CHALK, 'plain', 1.1)


# One side of the loop, from the lug to below the wrist; the other is its mirror.
SIDE = [(.0262, .0268), (.0306, .0225), (.0332, .013), (.0333, .003), (.0312, -.0075), (.0245, -.0168), (.013, -.0234), (.0008, -.0254)]


def straps():
    lug = .0268
    for name, side in (('strap_up', -1), ('strap_low', 1)):
        hinge = worn(0, side * .0262, lug).to_translation()
        with node(name, tuple(hinge)):
            put(band([(side * y, z) for y, z in SIDE], .0218, .0192, .003), 'rubber', worn(), STRAP)
            if side < 0:
                # Holes of the strap's end, and its keeper.
                for k in range(5):
                    y, z = .0312 - k * .0006, .0125 - k * .0042
                    put(box(.0028, .0032, .0019, .0008, 1), 'rubber', worn(0, -y - .0019, z, rx=6 * k), '#18292c')
            else:
                put(box(.0246, .0034, .0215, .0014, 2), 'steel', worn(0, .0338, .0005, rx=-2), '#a9adab')
    hinge = worn(0, .0362, -.0085).to_translation()
    with node('clasp', tuple(hinge)):
        put(box(.0236, .0026, .018, .0012, 2), 'metal', worn(0, .0366, .0006, rx=-2), STEEL)
        put(box(.0236, .0042, .003, .0012, 2), 'metal', worn(0, .0375, .0088, rx=-2), STEEL)
        # A catch at each side: two fingers, not one tug.
        for x in (-.0122, .0122):
            put(box(.0022, .0042, .006, .001, 1), 'satin', worn(x, .036, .003), STRAP)


def lamp():
    x, y = WRIST[0] + CRADLE[0], WRIST[1] + CRADLE[1] + .006
    with node('lamp', (x, y, TOP)):
        put(stack([(1, TOP + .0066), (1, TOP + .0079), (.8, TOP + .0082)], .0062, .0013, 3, 16), 'gloss', at(x, y + .0255, 0), '#6fd08c')


def phone():
    x, y, z = PHONE
    with node('phone', PHONE):
        put(plate(.068, .0084, .142, .009, .0016), 'satin', at(x, y, z, rx=LEAN), '#39434a')
        put(plate(.0655, .001, .1395, .008, .0003), 'gloss', at(x, y, z, rx=LEAN) @ at(0, .0043, 0), '#0d1214')


prop.begin()
base()
case()
sos()
straps()
lamp()
phone()
prop.finish('gps-watch', depth=.6, reach=.03)
