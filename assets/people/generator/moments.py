"""Short clips and clips with things: how one nods, looks away, sighs and laughs, seated and standing; rail, rollator, cup, stocking by hand."""
import numpy as np
from bearing import CYCLE, DANGLE, HIPS_OVER_SEAT, LAP, RISE, SEAT, STANCE, STRIDE, drift, ease, hanging, hold, mixed
from pose import Pose
from who import scale

# what people hold is as high for everyone (metres): a rail beside a chair, a rollator's handles
RAIL = np.array((-.30, -.30, .84 / scale()))
HANDLE = np.array((.225, -.255, .88 / scale()))
# the wrist's place over a bar that the palm lies on
ON_BAR = (0, .078, .026)
# and beside a handle that runs forward through the fist
ON_HANDLE = np.array((.024, .050, .071))


def nod(t, seconds):
    """Two nods, the second smaller: (lean, turn, nod, shake, tilt, shoulders)."""
    return 1.5 * hold(t, .05, .3, .7, .95), 0, 11 * hold(t, .08, .22, .26, .42) + 7 * hold(t, .44, .56, .60, .78), 0, 0, 0


def look_away(t, seconds):
    """The head turns aside and down, stays, and comes back slower."""
    w = hold(t, .06, .24, .66, .97)
    return -1.5 * w, 5 * w, 7 * w, 30 * w, -3 * w, -1.5 * w


def sigh(t, seconds):
    """A long breath in that lifts the shoulders, and all of it out again."""
    up = hold(t, .05, .38, .42, .62)
    down = hold(t, .46, .66, .78, .99)
    return -3 * up + 6 * down, 0, -4 * up + 9 * down, 0, 1.5 * down, 5.5 * up - 3.5 * down


def laugh(t, seconds):
    """Head back a little, the chest shaken by it, then leaning forward."""
    w = hold(t, .05, .18, .72, .97)
    shake = w * np.sin(2 * np.pi * 4.2 * t * seconds)
    fold = hold(t, .34, .50, .62, .90)
    return -3 * w + 9 * fold + .9 * shake, 2 * w, -9 * w + 8 * fold + 1.3 * shake, 4 * w, -3 * w, 1.6 * w + 1.5 * shake


def _shrug(o, lift):
    """Shoulders lifted on top of what breathing does (degrees)."""
    for s, side in ((1, 'L'), (-1, 'R')):
        o.set('shoulder' + side, 0, -s * (.8 + lift), 0)


def seated(what):
    """A moment while sitting with the hands in the lap."""
    def clip(p, t, seconds):
        o = Pose()
        lean, turn, down, shake, tilt, lift = what(t, seconds)
        p.sit_legs(o, t)
        p.spine(o, t, 1, -3 + lean, 1, turn, down, shake, tilt)
        _shrug(o, lift)
        p.lap(o, 'L', t, (.100, -.205, .662), 51)
        p.lap(o, 'R', t, (.082, -.222, .664), 52, 18)
        return o
    clip.__doc__ = what.__doc__
    return clip


def standing(what):
    """A moment while standing."""
    def clip(p, t, seconds):
        o = Pose()
        lean, turn, down, shake, tilt, lift = what(t, seconds)
        p.stand_legs(o, t)
        p.spine(o, t, 1, lean, 10, turn, down, shake, tilt)
        _shrug(o, lift)
        p.hang(o, 'L', t, 0, 80)
        p.hang(o, 'R', t, 0, 82)
        return o
    clip.__doc__ = what.__doc__
    return clip


def sit_cup(p, t, seconds):
    """Seated, a cup held in the right hand over the lap, the left under it; a sip now and then."""
    o = Pose()
    p.sit_legs(o, t)
    sip = hold(t, .30, .40, .46, .58)
    p.spine(o, t, 3, 1 + 2 * sip, 4, 0, 6 * sip, 1.5 * drift(t, 75))
    low = np.array((-.105, -.275, .790 + LAP))
    _, head = o.world('head')
    mouth = head + np.array((-.075, -.185, -.055))
    at = mixed(low, mouth, sip) + (0, -.03 * np.sin(np.pi * sip), .0012 * drift(t, 76))
    o.arm('R', at, mixed((.62, -.80, .05), (.80, -.30, .42), sip), mixed((.80, .60, -.05), (.35, .92, -.05), sip), (.95, .35, -.55), 19, 28)
    under = low + np.array((.155, .035, -.040))
    o.arm('L', mixed(under, (.100, -.205, .662 + LAP), sip), mixed((-.80, -.55, .10), (-.30, -1, -.10), sip),
          mixed((-.25, .30, .92), (.06, -.10, -1), sip), (.85, .5, -.55), 26)
    return o


def sit_table_cup(p, t, seconds):
    """At the table with a cup: it stands before her with the right hand round it; a sip now and then."""
    o = Pose()
    p.sit_legs(o, t)
    sip = hold(t, .30, .40, .47, .60)
    p.spine(o, t, 3, 4 - 2 * sip, 6, 0, 5 * sip, 1.5 * drift(t, 77))
    low = np.array((-.130, -.360, (.742 + .012) / scale() + .044))
    _, head = o.world('head')
    mouth = head + np.array((-.075, -.185, -.055))
    at = mixed(low, mouth, sip) + (0, -.035 * np.sin(np.pi * sip), 0)
    o.arm('R', at, mixed((.62, -.80, .03), (.80, -.30, .42), sip), mixed((.80, .60, -.03), (.35, .92, -.05), sip), (.95, .40, -.50), 19, 28)
    o.arm('L', np.array((.105, -.335, .776 / scale())) + (0, .0015 * drift(t, 54), 0), (-.82, -.60, -.05), (0, -.08, -1), (.9, .45, -.45), 18)
    return o


def walk_rollator(p, t, seconds):
    """Short steps behind a rollator: both hands stay on its handles, the weight a little on them."""
    o = Pose()
    phase = (t * seconds / CYCLE) % 1
    stride = STRIDE * .82
    o.shift = np.array((.013 * np.sin(2 * np.pi * (phase - .07)), .01, -.030 - .007 * np.cos(4 * np.pi * (phase - .06))))
    o.set('hips', 7, 1.4 * np.sin(2 * np.pi * (phase - .07)), -3 * np.cos(2 * np.pi * phase))
    p.spine(o, t, 2, 9, 15, 0, -2)
    for s, side, off in ((1, 'L', 0.), (-1, 'R', .5)):
        ph = (phase + off) % 1
        if ph < STANCE:
            k = ph / STANCE
            y = stride * STANCE * (k - .5)
            pitch = -9 * (1 - ease(0, .16, k)) + 26 * ease(.68, 1, k)
            height = .085 + .044 * ease(.68, 1, k) + .004 * (1 - ease(0, .16, k))
        else:
            k = (ph - STANCE) / (1 - STANCE)
            y = stride * STANCE * (.5 - k * k * (3 - 2 * k))
            pitch = 26 * (1 - ease(0, .55, k)) - 9 * ease(.55, 1, k)
            height = .085 + .044 * (1 - ease(0, .7, k)) + .026 * np.sin(np.pi * k) + .004 * ease(.7, 1, k)
        o.leg(side, (s * .090, y + .03, height), pitch, 8)
        # the handles run along with the floor's frame: they do not sway with the hips
        o.arm(side, (HANDLE + ON_HANDLE) * (s, 1, 1), (0, -.64, -.77), (-s * .86, 0, -.50), (.60, .75, -.5), 46, 16)
    return o


def stand_up_rail(p, t, seconds):
    """From the chair to the feet with the right hand on a rail: it grips, pulls, steadies, and lets go last of all."""
    o = Pose()
    forward = hold(t, .06, .36, .48, .92)
    rise = ease(.36, .86, t)
    start, end = np.array((0, .012, SEAT + HIPS_OVER_SEAT - .92)), np.array((0, -RISE, -.010))
    o.shift = mixed(start, end, rise) + np.array((-.012 * forward, -.085 * forward, 0))
    lean = 34 * forward
    o.set('hips', mixed(-7, 1.5, rise) + .55 * lean, 0, 0)
    for s, side in ((1, 'L'), (-1, 'R')):
        feet = mixed((s * .112, -.40 + .14 * ease(0, .25, t), .085 + DANGLE * (1 - ease(0, .3, t))), (s * .106, -.27, .085), rise)
        o.leg(side, feet, 0, 8, mixed((.12, -1., .8), (.10, -1., .35), rise))
    p.spine(o, t, 1, mixed(-3, 0, rise) + .55 * lean, 40, -3 * forward, -.25 * lean, -6 * hold(t, .04, .12, .3, .4))
    _, root = o.world('upperArmR')
    free = root + hanging(-1)
    grip = hold(t, .04, .20, .68, .95)
    rest = mixed((-.082, -.222, .664 + LAP), free, rise)
    at = mixed(rest, RAIL + ON_BAR, grip) + (0, 0, .05 * np.sin(np.pi * ease(.04, .20, t)))
    fingers = mixed(mixed((.30, -1, -.10), (-.05, -.28, -1), rise), (.05, -1, -.05), grip)
    palm = mixed(mixed((-.06, -.10, -1), (1, .25, -.1), rise), (.10, -.05, -1), grip)
    o.arm('R', at, fingers, palm, (.80, .8, -.45), mixed(18, 44, grip), 12 * grip)
    _, root = o.world('upperArmL')
    knee, hip = o.world('shinL')[1], o.world('thighL')[1]
    push = mixed(hip, knee, .52) + (.01, 0, .092)
    on = mixed((.100, -.205, .662 + LAP), push, ease(.05, .25, t))
    w = ease(.50, .88, t)
    o.arm('L', mixed(on, root + hanging(1), w), mixed((-.30, -1, -.10), (.05, -.28, -1), w),
          mixed((.06, -.10, -1), (-1, .25, -.1), w), (.70, .8, -.25), 18)
    return o


def stocking_hand(p, t, seconds):
    """Seated, a stocking put on without any aid: bent deep down to the foot, two tries, a rest for breath between."""
    o = Pose()
    reach = np.clip(hold(t, .03, .16, .40, .50) + hold(t, .60, .72, .88, .985), 0, 1)
    tug = .5 + .5 * np.sin(2 * np.pi * t * 9)
    rest = 1 - reach
    lean = 47 * reach
    o.shift = np.array((0, .012, SEAT + HIPS_OVER_SEAT - .92))
    o.set('hips', -7 + lean * .50, 0, 0)
    o.leg('L', (.125, -.40, .085), 0, 9, (.12, -1., .8))
    lifted = np.array((-.095, -.415, .085 + .155 * reach))
    o.leg('R', lifted, -10 * reach, 6, (.20, -1., .9))
    p.spine(o, t, 6, lean, 25, -4 * reach, 10 * reach)
    for s, side in ((1, 'L'), (-1, 'R')):
        grip = lifted + (s * .062, -.035 + .02 * tug, .075 + .055 * tug)
        home = np.array((s * .095, -.215, .662 + LAP))
        fingers = mixed((-s * .10, -.55, -.85), (-s * .3, -1, -.1), rest)
        palm = mixed((-s * 1, .1, -.15), (s * .06, -.1, -1), rest)
        o.arm(side, mixed(grip, home, rest), fingers, palm, (.9, .35, .1), mixed(40, 16, rest), 12 * reach)
    return o


CLIPS = {
    'stand_up_rail': (stand_up_rail, 4.6, False), 'walk_rollator': (walk_rollator, CYCLE * 6, True),
    'stocking_hand': (stocking_hand, 14., True), 'sit_cup': (sit_cup, 14., True), 'sit_table_cup': (sit_table_cup, 14., True),
}
for _name, _make, _seconds in (('nod', nod, 1.7), ('look_away', look_away, 4.2), ('sigh', sigh, 3.8), ('laugh', laugh, 3.2)):
    CLIPS['sit_' + _name] = (seated(_make), _seconds, False)
    CLIPS['stand_' + _name] = (standing(_make), _seconds, False)
