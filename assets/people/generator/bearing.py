"""What clips are made of: waves that close their loop, and the ways a body sits, stands, breathes and lets its arms hang."""
from functools import lru_cache

import numpy as np
from skeleton import ANKLE, SHOULDER
from who import BODY, CLOTHES, PARAMS, scale

# a chair is as high for everyone: 46 cm
SEAT = .46 / scale()
HIPS_OVER_SEAT = .105
# how far before the seat's middle one stands after getting up
RISE = .285
# thighs and what lies on them, against the chair the clips were drawn on; a child's feet do not reach the floor
LAP = SEAT - .477
DANGLE = max(0, SEAT - .50)
# whose thighs are shorter than the seat sits nearer to its edge, or shins would go through the chair
FORWARD = 1.45 * DANGLE
# how far outside the shoulder a wrist hangs: beside the hips and what is worn over them, no further
WIDEST = PARAMS['build'] * max(.168 * BODY['hips'], .150 * (.55 + .45 * BODY['belly']))
BESIDE = max(.048, WIDEST + (.050 if CLOTHES['hem'] < .8 else .042) - SHOULDER[0])
# where the elbow of a hanging arm points: back, hardly outwards
HANG_POLE = (.26, 1, .05)
# and how far its fingers curl: a little less than a hand at ease, which lies on something
HANG_CURL = 7.
STRIDE, CYCLE, STANCE = .74, 1.18, .63


def wave(t, times, phase=0.):
    """Sine that comes round `times` times in the clip."""
    return np.sin(2 * np.pi * (t * times + phase))


def drift(t, seed, turns=(1, 2, 3, 5)):
    """A slow wander in about -1..1 that closes its loop."""
    return sum(wave(t, k, phase) * size / (1 + .4 * k) for k, phase, size in _waves(seed, turns)) / 1.25


@lru_cache(maxsize=None)
def _waves(seed, turns):
    """How often each wave comes round, where it begins and how large it is."""
    r = np.random.default_rng(seed)
    return [(k, r.random(), r.uniform(.5, 1)) for k in turns]


def ease(a, b, t):
    """0 before a, 1 after b, smooth between."""
    v = np.clip((t - a) / (b - a), 0, 1)
    return v * v * v * (v * (6 * v - 15) + 10)


def hold(t, *span):
    """1 inside a..d, easing in over a..b and out over c..d."""
    a, b, c, d = span
    return ease(a, b, t) * (1 - ease(c, d, t))


def mixed(a, b, w):
    """Straight blend of two points or numbers."""
    return np.asarray(a, float) + (np.asarray(b, float) - np.asarray(a, float)) * w


def hanging(s, forward=0.):
    """From the shoulder to the wrist of an arm that hangs, softly bent; s is 1 on the left."""
    return np.array((s * BESIDE, -.092 + forward, -.471))


class Person:
    """Body numbers that clips lean on: the stoop (1 = as old Inger's) and how hard one breathes (1 = at ease)."""

    def __init__(self, stoop, breath=1.):
        self.stoop = stoop
        self.breath = breath

    def spine(self, pose, t, breaths, lean=0., seed=0, turn=0., nod=0., shake=0., tilt=0.):
        """Back, neck and head: breathing, a lean (degrees forward), a turn, and small wanderings."""
        k = self.stoop
        # who is short of breath breathes oftener, and deeper
        breath = wave(t, int(round(breaths * self.breath))) * self.breath ** 1.6
        pose.set('spine', 1.5 * k + lean * .45 + .5 * drift(t, seed + 1), .5 * drift(t, seed + 2), turn * .3)
        pose.set('chest', 2.5 * k + lean * .40 - 1.0 * breath + .4 * drift(t, seed + 3), 0, turn * .45 + .8 * drift(t, seed + 4))
        pose.set('neck', 3 * k - lean * .25 + .4 * breath, 0, shake * .35)
        level = -7 * k - lean * .45 + .5 * breath
        pose.set('head', level + nod + 1.1 * drift(t, seed + 5), tilt + .8 * drift(t, seed + 6), shake * .65 + 1.6 * drift(t, seed + 7))
        for s, side in ((1, 'L'), (-1, 'R')):
            pose.set('shoulder' + side, 0, -s * (.8 + .7 * breath * self.breath), 0)

    def stand_legs(self, pose, t, sway=1.):
        """Both feet planted, the weight wandering a little."""
        pose.shift = np.array((.010 * sway * drift(t, 31, (1, 2)), .004 * drift(t, 32, (1, 2)), -.010))
        pose.set('hips', 1.5, 1.2 * sway * drift(t, 31, (1, 2)), 1.5 * drift(t, 33, (1, 2)))
        for s, side in ((1, 'L'), (-1, 'R')):
            pose.leg(side, ANKLE * (s, 1, 1) + (s * .004, s * .012, 0), 0, 7)

    def hang(self, pose, side, t, forward=0., seed=0):
        """One arm hanging, elbow a little bent."""
        s = 1 if side == 'L' else -1
        _, root = pose.world('upperArm' + side)
        wrist = root + hanging(s, forward) + (s * .004 * drift(t, seed), .006 * drift(t, seed + 1), 0)
        pose.arm(side, wrist, (s * .03, -.30, -1), (-s * 1, .25, -.1), HANG_POLE, HANG_CURL)

    def sit_legs(self, pose, t, feet=-.405, seat=SEAT, apart=.112):
        """Seated: hips on the seat, feet planted."""
        pose.shift = np.array((.003 * drift(t, 41, (1, 2)), .012, seat + HIPS_OVER_SEAT - .92))
        pose.set('hips', -7 + .4 * drift(t, 42), .4 * drift(t, 43, (1, 2)), 0)
        for s, side in ((1, 'L'), (-1, 'R')):
            back = .035 if side == 'R' else 0
            pose.leg(side, (s * apart, feet + back, .085 + DANGLE), 8 if DANGLE else 0, 9, (.12, -1., .8))

    def lap(self, pose, side, t, place=(.085, -.215, .657), seed=0, curl=16.):
        """One hand resting on its thigh."""
        s = 1 if side == 'L' else -1
        wrist = np.array(place) * (s, 1, 1) + (0, .002 * drift(t, seed), LAP + .0012 * wave(t, 3))
        pose.arm(side, wrist, (-s * .30, -1, -.10), (s * .06, -.10, -1), (.80, .55, -.55), curl)
