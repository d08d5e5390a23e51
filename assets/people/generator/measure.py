"""Measures a person's clips without Blender: python3 measure.py <params file>. Feet that slide, hands that miss what they hold (millimetres).

Exits with 1 when a planted foot slides more than 8 mm or a hand misses by more than 8 mm in any sampled frame."""
import sys

import numpy as np
import who

who.read(sys.argv[1])

import clips  # noqa: E402
import moments  # noqa: E402
from bearing import CYCLE, STANCE, STRIDE  # noqa: E402
from pose import turn  # noqa: E402,F401
from skeleton import BONES, ORDER  # noqa: E402

SCALE = who.scale()


def matrix(q):
    """Rotation matrix of a quaternion (x, y, z, w)."""
    x, y, z, w = q
    return np.array(((1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)),
                     (2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)),
                     (2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y))))


def places(turns, hips):
    """World place of every bone's head in one frame."""
    out = {}
    for i, n in enumerate(ORDER):
        head, _, parent = BONES[n]
        r, p = out[parent] if parent else (np.eye(3), np.zeros(3))
        out[n] = (r @ matrix(turns[i]), p + r @ (head - BONES[parent][0]) if parent else hips)
    return {n: p for n, (_, p) in out.items()}


def track(motion, clip, bone):
    """Times and the bone's way through a clip."""
    times, turns, hips, _ = motion[clip]
    return times, np.array([places(t, h)[bone] for t, h in zip(turns, hips)])


def main():
    """Prints a line a measure."""
    motion = clips.sampled(who.PARAMS['stoop'], who.PARAMS['breath'])
    worst = 0.

    def tell(name, metres):
        nonlocal worst
        worst = max(worst, metres * SCALE * 1000)
        print('%-34s %5.1f mm' % (name, metres * SCALE * 1000))

    for clip, stride in (('walk', STRIDE), ('walk_rollator', STRIDE * .82)):
        for bone, off in (('footL', 0.), ('footR', .5)):
            times, way = track(motion, clip, bone)
            phase = (times / CYCLE + off) % 1
            # heel planted, toes not yet rolling
            flat = (phase > STANCE * .18) & (phase < STANCE * .64)
            aim = -stride * STANCE / 2 + stride * phase
            gap = way[flat, 1] - aim[flat]
            tell('%s: %s slides' % (clip, bone), gap.max() - gap.min())
    for clip in ('sit', 'sit_talk', 'sit_listen', 'stand', 'stand_talk', 'wave', 'pour', 'sit_cup', 'sit_table_cup', 'stand_laugh', 'sit_sigh'):
        for bone in ('footL', 'footR'):
            way = track(motion, clip, bone)[1]
            tell('%s: %s moves' % (clip, bone), np.linalg.norm(way - way[0], axis=1).max())
    times, way = track(motion, 'stand_up_rail', 'handR')
    held = (times / times[-1] > .22) & (times / times[-1] < .67)
    tell('stand_up_rail: hand off the rail', np.linalg.norm(way[held] - (moments.RAIL + moments.ON_BAR), axis=1).max())
    for side, s in (('L', 1), ('R', -1)):
        way = track(motion, 'walk_rollator', 'hand' + side)[1]
        tell('walk_rollator: hand%s off handle' % side, np.linalg.norm(way - ((moments.HANDLE + moments.ON_HANDLE) * (s, 1, 1)), axis=1).max())
    return worst


sys.exit(1 if main() > 8 else 0)
