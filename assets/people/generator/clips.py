"""What a person does: named clips as functions of time. Lengths are metres on the drawn person, the floor at z = 0, front at -Y."""
import moments
import numpy as np
from bearing import (BESIDE, CYCLE, DANGLE, FORWARD, HANG_CURL, HANG_POLE, HIPS_OVER_SEAT, LAP, RISE, SEAT, STANCE, STRIDE, Person,
                     drift, ease, hanging, hold, mixed)
from pose import Pose
from skeleton import ANKLE
from who import scale

# a table's top and a worktop, where hands rest on them, are as high for everyone
TABLE, COUNTER = .776 / scale(), .968 / scale()


def sit(p, t, seconds):
    """Breathing, one hand over the other in the lap."""
    o = Pose()
    p.sit_legs(o, t)
    p.spine(o, t, 3, -3, 1)
    p.lap(o, 'L', t, (.100, -.205, .662), 51)
    p.lap(o, 'R', t, (.082, -.222, .664), 52, 18)
    return o


def sit_table(p, t, seconds):
    """Forearms on the table's edge, hands folded before her."""
    o = Pose()
    p.sit_legs(o, t)
    p.spine(o, t, 3, 3, 6)
    for s, side in ((1, 'L'), (-1, 'R')):
        over = .030 if side == 'R' else 0
        at = np.array((s * .105, -.335 + .02 * (side == 'R'), TABLE + over))
        o.arm(side, at + (0, .0015 * drift(t, 54), 0), (-s * .82, -.60, -.05), (0, -.08, -1), (.9, .45, -.45), 18 + 6 * (side == 'R'))
    return o


def sit_table_talk(p, t, seconds):
    """Speaking at the table: the forearms stay on its edge, the right hand lifts and turns out, the left opens with it now and then."""
    o = Pose()
    p.sit_legs(o, t)
    p.spine(o, t, 3, 4 + drift(t, 66), 7, 2 * drift(t, 67), 1.6 * drift(t, 68, (2, 3, 5, 7)), 2.5 * drift(t, 69), 1.2 * drift(t, 59))
    lift = np.clip(hold(t, .05, .12, .28, .38) + .75 * hold(t, .52, .60, .78, .90), 0, 1)
    both = hold(t, .58, .66, .74, .84)
    beat = lift * .014 * np.sin(t * seconds * 5.4)
    for s, side, w in ((1, 'L', both), (-1, 'R', lift)):
        over = .030 if side == 'R' else 0
        rest = np.array((s * .105, -.335 + .02 * (side == 'R'), TABLE + over))
        up = np.array((s * .205, -.350, TABLE + .105))
        at = mixed(rest, up, w) + (0, .0015 * drift(t, 54), beat * (side == 'R'))
        fingers = mixed((-s * .82, -.60, -.05), (s * .10, -1, .25), w)
        palm = mixed((0, -.08, -1), (-s * .80, -.15, .30), w)
        o.arm(side, at, fingers, palm, (.9, .45, -.45), 18 + 6 * (side == 'R') - 8 * w)
    return o


def sit_talk(p, t, seconds):
    """Speaking while seated: the right hand lifts and turns out, the left joins now and then."""
    o = Pose()
    p.sit_legs(o, t)
    nod = 1.8 * drift(t, 62, (2, 3, 5, 7))
    p.spine(o, t, 4, 2 + 1.2 * drift(t, 60), 2, 2.5 * drift(t, 61), nod, 3 * drift(t, 63), 1.5 * drift(t, 64))
    lift = np.clip(hold(t, .06, .14, .34, .44) + .8 * hold(t, .56, .63, .82, .92), 0, 1)
    beat = lift * .018 * np.sin(t * seconds * 5.2)
    rest, open_ = np.array((-.082, -.222, .664 + LAP)), np.array((-.185, -.335, .800 + LAP))
    at = mixed(rest, open_, lift) + (-.02 * lift * drift(t, 65), 0, beat)
    fingers = mixed((.30, -1, -.10), (-.18, -1, .22), lift)
    palm = mixed((-.06, -.10, -1), (.75, -.15, .35), lift)
    o.arm('R', at, fingers, palm, (.80, .55, -.55), 18 - 6 * lift)
    both = hold(t, .64, .70, .78, .86)
    left = mixed((.100, -.205, .662 + LAP), (.170, -.320, .775 + LAP), both)
    o.arm('L', left, mixed((-.30, -1, -.10), (.12, -1, .15), both), mixed((.06, -.10, -1), (-.8, -.15, .2), both), (.80, .55, -.55), 16)
    return o


def sit_listen(p, t, seconds):
    """Seated, leaning in a little, head on one side; a nod now and then."""
    o = Pose()
    p.sit_legs(o, t)
    nod = 4 * hold(t, .22, .25, .26, .29) + 3 * hold(t, .28, .31, .32, .35) + 4.5 * hold(t, .70, .73, .74, .78)
    p.spine(o, t, 3, 4, 3, 0, nod, 1.5 * drift(t, 70), 4 + drift(t, 71))
    p.lap(o, 'L', t, (.100, -.215, .660), 72)
    p.lap(o, 'R', t, (.082, -.232, .662), 73, 18)
    return o


def stand(p, t, seconds):
    """Standing easy."""
    o = Pose()
    p.stand_legs(o, t)
    p.spine(o, t, 3, 0, 10)
    p.hang(o, 'L', t, 0, 80)
    p.hang(o, 'R', t, 0, 82)
    return o


def stand_talk(p, t, seconds):
    """Standing and speaking with both hands."""
    o = Pose()
    p.stand_legs(o, t, 1.3)
    p.spine(o, t, 4, 1 + drift(t, 90), 12, 3 * drift(t, 91), 1.8 * drift(t, 92, (2, 3, 5, 7)), 3.5 * drift(t, 93), 1.5 * drift(t, 94))
    right = np.clip(hold(t, .05, .13, .42, .54) + hold(t, .66, .73, .86, .95), 0, 1)
    left = hold(t, .16, .24, .36, .48)
    for s, side, w in ((1, 'L', left), (-1, 'R', right)):
        _, root = o.world('upperArm' + side)
        down = root + hanging(s)
        up = root + (s * .045, -.29, -.255)
        at = mixed(down, up, w) + (0, .01 * w * drift(t, 95 + s), w * .020 * np.sin(t * seconds * 5 + s))
        fingers = mixed((s * .05, -.28, -1), (-s * .25, -1, .18), w)
        palm = mixed((-s, .25, -.1), (-s * .8, -.1, .45), w)
        o.arm(side, at, fingers, palm, (.55, 1, -.1), HANG_CURL + 5 * w)
    return o


def walk(p, t, seconds):
    """Six slow steps in place, the floor passing beneath at the speed the manifest tells."""
    o = Pose()
    phase = (t * seconds / CYCLE) % 1
    o.shift = np.array((.016 * np.sin(2 * np.pi * (phase - .07)), 0, -.026 - .008 * np.cos(4 * np.pi * (phase - .06))))
    o.set('hips', 3, 1.6 * np.sin(2 * np.pi * (phase - .07)), -4 * np.cos(2 * np.pi * phase))
    p.spine(o, t, 2, 3, 15)
    o.set('chest', 4.5, 0, 6 * np.cos(2 * np.pi * phase))
    for s, side, off in ((1, 'L', 0.), (-1, 'R', .5)):
        ph = (phase + off) % 1
        if ph < STANCE:
            k = ph / STANCE
            y = -STRIDE * STANCE / 2 + STRIDE * STANCE * k
            pitch = -13 * (1 - ease(0, .16, k)) + 30 * ease(.66, 1, k)
            height = .085 + .052 * ease(.66, 1, k) + .006 * (1 - ease(0, .16, k))
        else:
            k = (ph - STANCE) / (1 - STANCE)
            y = STRIDE * STANCE / 2 - STRIDE * STANCE * (k * k * (3 - 2 * k))
            pitch = 30 * (1 - ease(0, .55, k)) - 13 * ease(.55, 1, k)
            height = .085 + .052 * (1 - ease(0, .7, k)) + .032 * np.sin(np.pi * k) + .006 * ease(.7, 1, k)
        o.leg(side, (s * .088, y + .03, height), pitch, 8)
        _, root = o.world('upperArm' + side)
        swing = .13 * np.cos(2 * np.pi * (ph + .05))
        wrist = root + (s * BESIDE, -.078 + swing, -.471 + .25 * swing * swing)
        o.arm(side, wrist, (s * .05, -.30 + swing, -1), (-s, .25, -.1), HANG_POLE, HANG_CURL + 2)
    return o


def reach(p, t, seconds):
    """Up for something on a shelf, and down again."""
    o = Pose()
    w = hold(t, .10, .38, .58, .90)
    p.stand_legs(o, t)
    o.shift = o.shift + (-.015 * w, -.03 * w, .006 * w)
    for s, side in ((1, 'L'), (-1, 'R')):
        o.leg(side, ANKLE * (s, 1, 1) + (s * .004, s * .012, 0), 0, 7)
    p.spine(o, t, 2, -3 * w, 20, 5 * w, -12 * w, -4 * w)
    o.set('shoulderR', 0, 14 * w, 6 * w)
    _, root = o.world('upperArmR')
    down, up = root + hanging(-1), root + (-.05, -.36, .27)
    side_way = np.array((-.10, -.16, 0)) * np.sin(np.pi * w)
    fingers = mixed((-.05, -.28, -1), (.05, -.7, .75), w)
    palm = mixed((1, .25, -.1), (.35, -.8, -.5), w)
    o.arm('R', mixed(down, up, w) + side_way, fingers, palm, (.7, .6, -.5), mixed(HANG_CURL, 24, w))
    p.hang(o, 'L', t, .02 * w, 84)
    return o


def stocking(p, t, seconds):
    """Seated, drawing a stocking up the right leg with an aid: three pulls and a rest."""
    o = Pose()
    u = (t * seconds / 4.) % 1 if t < .75 else 0.
    last = t >= .75
    pull = ease(.12, .72, u) - ease(.84, 1, u)
    depth = 1 - .62 * (np.floor(t * seconds / 4.) / 3 if not last else 0)
    rest = hold(t, .76, .84, .92, .995)
    lean = (36 - 8 * pull) * (1 - .8 * rest)
    o.shift = np.array((0, .012, SEAT + HIPS_OVER_SEAT - .92))
    o.set('hips', -4 + lean * .35, 0, 0)
    o.leg('L', (.125, -.40, .085), 0, 9, (.12, -1., .8))
    o.leg('R', (-.100, -.50, .115), -12, 6, (.12, -1., .8))
    p.spine(o, t, 4, lean, 25, -4 * (1 - rest), 16 * (1 - rest))
    low, high = np.array((0, -.520, .235 + .10 * (1 - depth))), np.array((0, -.440, .470))
    at = mixed(low, high, pull)
    for s, side in ((1, 'L'), (-1, 'R')):
        grip = at + np.array((-.100 + s * .088, 0, 0))
        home = np.array((s * .095, -.215, .662 + LAP))
        to = mixed(grip, home, rest)
        fingers = mixed((-s * .15, -.65, -.75), (-s * .3, -1, -.1), rest)
        palm = mixed((-s * 1, .1, -.15), (s * .06, -.1, -1), rest)
        o.arm(side, to, fingers, palm, (.9, .35, .1), mixed(54, 16, rest), mixed(14, 0, rest))
    return o


def pour(p, t, seconds):
    """A cup in the left hand, a pot tipped over it with the right."""
    o = Pose()
    p.stand_legs(o, t, .6)
    tip = hold(t, .30, .40, .62, .72)
    lift = hold(t, .12, .24, .78, .90)
    p.spine(o, t, 3, 7 + 2 * lift, 30, -3 * lift, 17, -4 * lift)
    o.arm('L', np.array((.108, -.405, COUNTER - .075)) + (0, 0, .001 * drift(t, 35)), (-.62, -.80, .05), (-.80, .60, -.05), (.8, .6, -.5), 19, 28)
    at = mixed((-.205, -.300, COUNTER + .025), (-.150, -.330, COUNTER + .125), lift) + (0, 0, .020 * tip)
    fingers = mixed((.15, -1, .05), (.45, -1, -.10), lift)
    palm = mixed((1, .1, -.1), (.88, .36, -.06), lift) + np.array((0, 0, -.62)) * tip
    o.arm('R', at, fingers, palm, (.95, .5, -.15), 62, 16)
    return o


def wave_hand(p, t, seconds):
    """A small wave with the right hand."""
    o = Pose()
    p.stand_legs(o, t)
    w = hold(t, .04, .26, .76, .97)
    p.spine(o, t, 1, -1, 35, -2 * w, -2 * w, 0, -3 * w)
    _, root = o.world('upperArmR')
    down, up = root + hanging(-1), root + (-.135, -.215, -.030)
    side_way = np.array((-.04, -.17, 0)) * np.sin(np.pi * w)
    shake = w * .30 * np.sin(t * seconds * 8.0)
    fingers = mixed((-.05, -.28, -1), (-.10 + shake, -.15, 1), w)
    palm = mixed((1, .25, -.1), (.2, -1, -.1), w)
    o.arm('R', mixed(down, up, w) + side_way, fingers, palm, (.75, .6, -.6), mixed(HANG_CURL, 4, w))
    p.hang(o, 'L', t, 0, 86)
    return o


def stand_up(p, t, seconds):
    """From the chair to her feet, hands pushing on the thighs; the head leads."""
    o = Pose()
    forward = hold(t, .02, .34, .46, .95)
    rise = ease(.34, .90, t)
    seated, standing = np.array((0, .012, SEAT + HIPS_OVER_SEAT - .92)), np.array((0, -RISE, -.010))
    o.shift = mixed(seated, standing, rise) + np.array((0, -.10 * forward, 0))
    lean = 40 * forward
    o.set('hips', mixed(-7, 1.5, rise) + .55 * lean, 0, 0)
    for s, side in ((1, 'L'), (-1, 'R')):
        feet = mixed((s * .112, -.40 + .14 * ease(0, .25, t), .085 + DANGLE * (1 - ease(0, .3, t))), (s * .106, -.27, .085), rise)
        o.leg(side, feet, 0, 8, mixed((.12, -1., .8), (.10, -1., .35), rise))
    p.spine(o, t, 1, mixed(-3, 0, rise) + .55 * lean, 40, 0, -.25 * lean)
    for s, side in ((1, 'L'), (-1, 'R')):
        _, root = o.world('upperArm' + side)
        knee = o.world('shin' + side)[1]
        hip = o.world('thigh' + side)[1]
        push = mixed(hip, knee, .52) + (s * .01, 0, .092)
        lap = np.array((s * (.100 if s > 0 else .082), -.205 - .017 * (s < 0), .662 + LAP))
        free = root + hanging(s)
        on = mixed(lap, push, ease(.05, .25, t))
        at = mixed(on, free, ease(.52, .90, t))
        w = ease(.50, .88, t)
        fingers = mixed((-s * .30, -1, -.10), (s * .05, -.28, -1), w)
        palm = mixed((s * .06, -.10, -1), (-s, .25, -.1), w)
        o.arm(side, at, fingers, palm, (.70, .8, -.25), mixed(18, HANG_CURL, w))
    return o


CLIPS = {
    'sit': (sit, 12., True), 'sit_table': (sit_table, 12., True), 'sit_table_talk': (sit_table_talk, 11., True), 'sit_talk': (sit_talk, 11., True),
    'sit_listen': (sit_listen, 12., True), 'stand': (stand, 12., True), 'stand_talk': (stand_talk, 11., True),
    'walk': (walk, CYCLE * 6, True), 'reach': (reach, 6., False), 'stocking': (stocking, 16., True),
    'pour': (pour, 10., True), 'wave': (wave_hand, 3.6, False), 'stand_up': (stand_up, 3.4, False), **moments.CLIPS,
}
RATES = {'walk': 20, 'wave': 20, 'stand_up': 18, 'walk_rollator': 20, 'stand_up_rail': 16, 'sit_laugh': 24, 'stand_laugh': 24,
         'sit_nod': 16, 'stand_nod': 16, 'stocking_hand': 16, 'sit_talk': 12, 'sit_table_talk': 12, 'stand_talk': 12, 'stocking': 12, 'pour': 12, 'reach': 12}


def forward(name, t):
    """How far before the seat's middle one sits in a clip; at a table one sits as the chair is."""
    if name.startswith('stand_up'):
        return FORWARD * (1 - ease(*((.02, .20) if name == 'stand_up_rail' else (.25, .75)), t))
    return FORWARD if name.startswith(('sit', 'stocking')) and not name.startswith('sit_table') else 0.


def sampled(stoop, breath):
    """Every clip sampled: name -> (times, quaternions (frames, bones, 4), hips (frames, 3), loops)."""
    person = Person(stoop, breath)
    out = {}
    for name, (make, seconds, loops) in CLIPS.items():
        frames = int(round(seconds * RATES.get(name, 8))) + 1
        times = np.linspace(0, seconds, frames)
        turns, places = [], []
        for at in times:
            q, place = make(person, min(at / seconds, 1.), seconds).result()
            if turns:
                flip = (q * turns[-1]).sum(1) < 0
                q[flip] *= -1
            turns.append(q)
            places.append(place - (0, forward(name, at / seconds), 0))
        out[name] = (times.astype(np.float32), np.array(turns), np.array(places), loops)
    return out
