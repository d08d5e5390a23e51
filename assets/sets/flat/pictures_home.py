"""Pictures that tell of a life: her husband, the wedding, grandchildren and their drawings, a shopping list."""
import numpy as np

from canvas import Canvas
from kit.noise import mix, noise, rgb


def old(p, amount=.5):
    """Fade a picture to the brown of an old print."""
    grey = p.c.mean(-1, keepdims=True)
    p.c = mix(p.c, grey * rgb(262, 240, 212), amount)
    edge = np.maximum(np.abs(p.x / p.wide - .5), np.abs(p.y - .5)) * 2
    p.c = p.c * (1 - .25 * np.clip(edge - .5, 0, 1) ** 2)[..., None]
    return p


def ground(colour, seed):
    """A photographer's mottled backdrop, lighter in the middle."""
    p = Canvas(colour, 1, seed)
    cloud = noise(p.n, p.n, 1.6, 1, 1, seed, 1)
    light = np.exp(-((p.x - .45) ** 2 + (p.y - .4) ** 2) / .14)
    p.c = p.c * (.8 + .07 * cloud + .34 * light)[..., None]
    return p


def husband():
    p = ground((128, 132, 128), 31)
    p.portrait(.5, .42, .19, (222, 184, 156), (196, 194, 190), (66, 74, 86), bald=True, glasses=True)
    p.line(.44, .74, .5, .84, .02, (236, 234, 228))
    p.line(.56, .74, .5, .84, .02, (236, 234, 228))
    p.line(.5, .82, .5, .99, .024, (112, 50, 44))
    return old(p, .25)


def wedding():
    p = ground((150, 150, 146), 32)
    p.ellipse(.36, .42, .17, .3, (242, 242, 238), .75, .3)
    p.portrait(.36, .42, .115, (226, 204, 188), (70, 56, 48), (240, 240, 236))
    p.portrait(.62, .36, .12, (214, 188, 168), (52, 44, 40), (34, 34, 38))
    for k in range(14):
        p.disc(.46 + .05 * np.cos(k * 2.4) * (k % 4) / 3, .84 + .05 * np.sin(k * 2.4) * (k % 4) / 3, .022, (246, 244, 240))
    return old(p, .95)


def family():
    p = Canvas((142, 172, 120), 1, 33)
    p.c = mix(p.c, rgb(196, 214, 224), np.clip(1.2 - p.y * 2.4, 0, 1)[..., None])
    p.c = p.c * (1 + .06 * noise(p.n, p.n, 1.2, 1, 1, 34, 2))[..., None]
    p.portrait(.3, .38, .11, (228, 190, 164), (120, 84, 54), (60, 96, 130))
    p.portrait(.68, .36, .11, (226, 184, 156), (190, 156, 104), (150, 70, 62))
    p.portrait(.42, .66, .09, (236, 202, 180), (206, 176, 120), (222, 186, 80))
    p.portrait(.62, .68, .085, (236, 202, 180), (110, 76, 50), (90, 140, 110))
    return p


def child(seed):
    return Canvas((250, 248, 242), 1, seed)


def kid_house():
    p = child(35)
    for k in range(40):
        p.line(.02 + k * .025, .97, .03 + k * .025, .84 + .03 * (k % 3), .009, (86, 160, 70), .9)
    p.rect(.3, .5, .7, .86, (226, 96, 78), .85)
    for k in range(16):
        t = k / 15
        p.line(.24 + .26 * t, .5 - .24 * t, .76 - .26 * t, .5 - .24 * t, .012, (90, 66, 140), .9)
    p.rect(.45, .64, .56, .86, (120, 78, 44))
    for x in (.35, .6):
        p.rect(x, .55, x + .07, .63, (250, 226, 110))
        p.line(x + .035, .55, x + .035, .63, .005, (60, 60, 70))
    p.disc(.15, .16, .085, (250, 196, 46))
    for k in range(12):
        a = k * .5236
        p.line(.15 + .1 * np.cos(a), .16 + .1 * np.sin(a), .15 + .15 * np.cos(a), .16 + .15 * np.sin(a), .007, (250, 180, 40))
    for x, c in ((.84, (214, 80, 130)), (.9, (80, 120, 210)), (.12, (230, 120, 50))):
        p.line(x, .9, x, .76, .007, (70, 140, 64))
        for k in range(5):
            p.disc(x + .028 * np.cos(k * 1.257), .74 + .028 * np.sin(k * 1.257), .022, c)
        p.disc(x, .74, .016, (250, 220, 80))
    return p


def kid_horse():
    p = child(36)
    brown = (150, 92, 52)
    p.ellipse(.46, .52, .24, .12, brown)
    for x in (.28, .36, .56, .64):
        p.line(x, .58, x - .01, .84, .02, brown)
    p.line(.64, .48, .78, .28, .05, brown)
    p.ellipse(.83, .27, .09, .055, brown)
    for k in range(9):
        p.line(.66 + .014 * k, .44 - .022 * k, .6 + .016 * k, .4 - .022 * k, .009, (60, 40, 30))
    for k in range(5):
        p.line(.23, .48, .1 + .02 * k, .62 + .02 * k, .009, (60, 40, 30))
    p.disc(.85, .255, .011, (30, 30, 30))
    for k in range(20):
        p.line(.03 + k * .05, .93, .05 + k * .05, .86, .009, (90, 170, 80))
    for x, y, r in ((.2, .17, .06), (.28, .15, .075), (.36, .18, .06)):
        p.disc(x, y, r, (150, 190, 230), .8)
    return p


def shopping_list():
    p = Canvas((248, 232, 160), 1, 37)
    p.c = p.c * (1 + .02 * noise(p.n, p.n, 1.2, 1, 1, 38, 2))[..., None]
    for k in range(7):
        y = .14 + k * .12
        p.writing(.12, .5 + .3 * ((k * 7) % 5) / 5, y, .07, (44, 60, 120))
        if k in (0, 2):
            p.line(.1, y - .015, .78, y - .03, .006, (44, 60, 120))
    return p


def crossword():
    p = Canvas((232, 228, 216), 1, 39)
    p.rect(.08, .05, .7, .11, (50, 50, 54))
    n, size = 13, .66 / 13
    for i in range(n):
        for j in range(n):
            x, y = .08 + i * size, .16 + j * size
            black = (i * 7 + j * 5 + i * j) % 6 == 0
            p.rect(x, y, x + size, y + size, (40, 40, 44))
            if not black:
                p.rect(x + .004, y + .004, x + size - .002, y + size - .002, (244, 242, 234))
                if (i * 3 + j) % 5 < 2 and j < 8:
                    p.line(x + .015, y + .012, x + .016, y + size - .014, .004, (50, 60, 130))
                    p.line(x + .015, y + .026, x + size - .014, y + .022, .004, (50, 60, 130))
    for k in range(20):
        p.writing(.78, .96, .18 + k * .034, .016, (90, 90, 90))
    return p


def meadow():
    """A small oil painting: a field of rape under a wide sky."""
    p = Canvas((186, 206, 216), 1, 40)
    p.c = mix(p.c, rgb(232, 232, 222), np.clip(p.y * 2, 0, 1)[..., None])
    cloud = np.clip(noise(p.n, p.n, 1.6, 1, 2, 41, 1) - .3, 0, 1)
    p.blend(cloud * (p.y < .55), (246, 244, 238), .8)
    p.blend((p.y > .56 + .01 * np.sin(p.x * 9)).astype(float), (126, 146, 92))
    p.blend((p.y > .62 + .012 * np.sin(p.x * 5 + 1)).astype(float), (224, 190, 74))
    p.blend((p.y > .82 + .02 * np.sin(p.x * 4)).astype(float), (120, 132, 70))
    p.rect(.62, .5, .74, .58, (236, 230, 216))
    for k in range(8):
        p.line(.61 + .008 * k, .5 - .01 * k, .75 - .008 * k, .5 - .01 * k, .006, (150, 70, 56))
    strokes = noise(p.n, p.n, .6, 1, 5, 42, 8)
    p.c = p.c * (1 + .035 * strokes)[..., None]
    return p


def draw():
    """{cell of the atlas: picture}."""
    return {'husband': husband(), 'wedding': wedding(), 'family': family(), 'kid_house': kid_house(), 'kid_horse': kid_horse(),
            'list': shopping_list(), 'crossword': crossword(), 'meadow': meadow()}
