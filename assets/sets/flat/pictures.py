"""The flat's own pictures in one atlas (4 x 6 cells): paintings, choir photograph, child's drawing, letters, recipes.

Also the textures of the view. Run: python3 assets/sets/flat/pictures.py OUT_FOLDER
"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..'))
import pictures_home  # noqa: E402
import view_pictures  # noqa: E402
from canvas import CELL, Canvas  # noqa: E402
from kit.noise import mix, noise, png, rgb  # noqa: E402

ROWS = 6
# name: (column, row from the top, columns wide)
CELLS = {
    'sea': (0, 0, 1), 'fern': (1, 0, 1), 'shapes': (2, 0, 1), 'harbour': (3, 0, 1),
    'choir': (0, 1, 2), 'drawing': (2, 1, 1), 'letter': (3, 1, 1),
    'recipe': (0, 2, 1), 'recipe2': (1, 2, 1), 'clock': (2, 2, 1), 'calendar': (3, 2, 1),
    'white': (0, 3, 1), 'paper': (1, 3, 1), 'milk': (2, 3, 1), 'song': (3, 3, 1),
    'husband': (0, 4, 1), 'wedding': (1, 4, 1), 'kid_house': (2, 4, 1), 'kid_horse': (3, 4, 1),
    'list': (0, 5, 1), 'crossword': (1, 5, 1), 'family': (2, 5, 1), 'meadow': (3, 5, 1),
}


def cell_uv(name, inset=.004):
    """(u0, v0, u1, v1) of a picture in the atlas, v upwards."""
    c, r, w = CELLS[name]
    return c / 4 + inset, 1 - (r + 1) / ROWS + inset, (c + w) / 4 - inset, 1 - r / ROWS - inset


def sea():
    p = Canvas((232, 226, 210))
    p.c = mix(p.c, rgb(160, 186, 196), np.clip(p.y * 1.6, 0, 1)[..., None])
    for i, (z, c) in enumerate([(.42, (140, 162, 170)), (.5, (104, 132, 136)), (.6, (70, 98, 98)), (.74, (40, 62, 64))]):
        ridge = noise(1, p.n, 1.5, 1, 1, 50 + i, 1)[0] * .02 * (1 + i * .4)
        p.blend((p.y > z + ridge[None]).astype(float), c, .9)
    p.disc(.68, .26, .08, (214, 120, 74))
    return p


def fern():
    p = Canvas((240, 236, 226))
    for k in range(9):
        y0 = .16 + .075 * k
        for s in (-1, 1):
            x = (p.x - .5) * s
            u = x / .24
            w = .035 * np.sin(np.clip(u, 0, 1) * np.pi)
            leaf = (u > 0) & (u < 1) & (np.abs(p.y - y0 - .02 * (s > 0) + x * .55) < w)
            p.blend(leaf.astype(float), (84 + k * 3, 112, 86), .9)
    p.line(.5, .1, .5, .92, .006, (70, 92, 70))
    return p


def shapes():
    p = Canvas((236, 228, 214))
    for x, y, r, c in ((.38, .4, .24, (196, 106, 72)), (.62, .55, .2, (52, 74, 92)), (.45, .72, .15, (222, 178, 92)),
                       (.7, .28, .1, (120, 146, 132))):
        p.disc(x, y, r, c, .88)
    return p


def harbour():
    p = Canvas((206, 214, 214))
    p.rect(0, .6, 1, 1, (104, 134, 144))
    for x, w, h, c in ((.08, .2, .3, (164, 72, 52)), (.3, .16, .24, (224, 190, 110)), (.48, .2, .34, (226, 220, 206)),
                       (.7, .22, .26, (120, 66, 58))):
        p.rect(x, .6 - h * .7, x + w, .6, c)
        p.line(x, .6 - h * .7, x + w / 2, .6 - h, .012, (70, 60, 58))
        p.line(x + w, .6 - h * .7, x + w / 2, .6 - h, .012, (70, 60, 58))
        p.rect(x, .62, x + w, .62 + h * .4, c, .3)
    p.line(.4, .78, .56, .78, .02, (240, 238, 230))
    p.line(.48, .78, .48, .5, .005, (60, 50, 46))
    return p


def choir():
    """A faded colour photograph: three rows of singers in front of a hall, the conductor's hands."""
    p = Canvas((178, 158, 130), 2, 3)
    p.c = mix(p.c, rgb(140, 112, 92), np.clip(p.y, 0, 1)[..., None])
    for k in range(7):
        p.rect(.12 + k * .27, .02, .24 + k * .27, .34, (222, 216, 196), .75)
    skins = ((226, 190, 164), (214, 174, 146), (236, 204, 182), (198, 156, 128))
    hairs = ((214, 208, 200), (120, 96, 74), (90, 76, 66), (232, 228, 222), (168, 140, 104))
    for row, (y, r, n) in enumerate(((.36, .048, 12), (.5, .054, 11), (.66, .06, 10))):
        for k in range(n):
            x = .14 + (k + .5 * (row % 2)) * 1.72 / n + p.rng.normal(0, .008)
            yy = y + p.rng.normal(0, .01)
            dress = (126, 40, 46) if p.rng.random() < .72 else (38, 42, 58)
            p.disc(x, yy + r * 3.1, r * 1.55, dress, 1, 1.5)
            p.disc(x, yy - r * .22, r * 1.06, hairs[p.rng.integers(5)])
            p.disc(x, yy + r * .12, r * .82, skins[p.rng.integers(4)], 1, 1.15)
            p.disc(x, yy + r * .5, r * .2, (110, 50, 46), .8)
            p.disc(x - r * .3, yy, r * .09, (60, 44, 40), .8)
            p.disc(x + r * .3, yy, r * .09, (60, 44, 40), .8)
            p.rect(x - r * .8, yy + r * 2.0, x + r * .8, yy + r * 3.1, (236, 232, 220), .9)
    p.c = mix(p.c, p.c.mean(-1, keepdims=True) * rgb(268, 250, 222), .25)
    return p


def drawing():
    """The neighbour's child has drawn Inger, a cake and the sun, in felt pen."""
    p = Canvas((250, 248, 240), 1, 5)
    p.disc(.84, .15, .09, (248, 200, 50))
    for k in range(10):
        a = k * .628
        p.line(.84 + .11 * np.cos(a), .15 + .11 * np.sin(a), .84 + .16 * np.cos(a), .15 + .16 * np.sin(a), .008, (248, 190, 40))
    for k in range(26):
        p.line(k * .04, .93, k * .04 + .02, .86, .007, (70, 150, 70))
    for x, s, c in ((.34, 1.0, (60, 110, 190)), (.6, .68, (220, 80, 90))):
        y = .9
        p.line(x - .05 * s, y, x - .04 * s, y - .2 * s, .011, (40, 40, 44))
        p.line(x + .05 * s, y, x + .04 * s, y - .2 * s, .011, (40, 40, 44))
        for k in range(12):
            w = (.06 + .05 * (k / 12)) * s
            p.line(x - w, y - .46 * s + k * .024 * s, x + w, y - .455 * s + k * .024 * s, .011, c)
        p.line(x - .06 * s, y - .42 * s, x - .2 * s, y - .5 * s, .011, (40, 40, 44))
        p.line(x + .06 * s, y - .42 * s, x + .19 * s, y - .47 * s, .011, (40, 40, 44))
        p.disc(x, y - .57 * s, .105 * s, (40, 40, 44))
        p.disc(x, y - .57 * s, .092 * s, (252, 222, 196))
        for k in (-1, 1):
            p.disc(x + k * .035 * s, y - .59 * s, .011, (40, 40, 44))
        for k in range(9):
            t = (k - 4) / 4
            p.disc(x + t * .045 * s, y - .535 * s - abs(t) ** 2 * .016, .007, (200, 60, 60))
            p.disc(x + t * .1 * s, y - .66 * s + abs(t) * .05 * s, .022 * s, (190, 190, 196) if s == 1 else (120, 74, 40))
    p.disc(.84, .7, .085, (150, 96, 60), 1, .5)
    p.rect(.755, .6, .925, .7, (170, 110, 66))
    p.disc(.84, .6, .085, (244, 170, 190), 1, .5)
    for k in range(3):
        p.line(.79 + k * .05, .58, .79 + k * .05, .5, .007, (80, 140, 200))
    return p


def letter():
    p = Canvas((236, 234, 228), 1, 6)
    p.rect(.05, .07, .3, .12, (60, 96, 120))
    p.rect(.5, .42, .92, .74, (246, 246, 244))
    for k in range(4):
        p.writing(.54, .86, .5 + k * .06, .03, (50, 52, 60))
    p.rect(.82, .07, .94, .2, (176, 60, 52))
    return p


def recipe(seed, title):
    p = Canvas((240, 230, 206), 1, seed)
    p.writing(.14, .7, .13, .06, (90, 50, 40))
    p.line(.12, .165, .8, .165, .003, (150, 90, 70))
    for k in range(title):
        p.writing(.12, .88 if k % 4 else .6, .24 + k * .058, .028, (66, 64, 84))
    p.disc(.72, .8, .07, (186, 140, 84), .25)
    p.disc(.3, .62, .035, (170, 120, 70), .3)
    return p


def clock():
    p = Canvas((246, 243, 234))
    for k in range(60):
        a = k * np.pi / 30
        r = .4 if k % 5 else .36
        p.line(.5 + r * np.sin(a), .5 - r * np.cos(a), .5 + .43 * np.sin(a), .5 - .43 * np.cos(a),
               .003 if k % 5 else .008, (40, 40, 44))
    p.line(.5, .5, .5 + .2 * np.sin(5.2), .5 - .2 * np.cos(5.2), .014, (30, 30, 34))
    p.line(.5, .5, .5 + .32 * np.sin(2.2), .5 - .32 * np.cos(2.2), .009, (30, 30, 34))
    p.disc(.5, .5, .025, (30, 30, 34))
    return p


def calendar():
    p = Canvas((250, 248, 242), 1, 8)
    p.rect(0, 0, 1, .2, (94, 122, 92))
    p.writing(.3, .72, .13, .08, (250, 248, 242))
    for k in range(8):
        p.line(.06 + k * .125, .26, .06 + k * .125, .95, .002, (160, 160, 156))
    for k in range(6):
        p.line(.06, .26 + k * .138, .935, .26 + k * .138, .002, (160, 160, 156))
        p.disc(.06 + .125 * 3.5, .33 + k * .138, .04, (198, 110, 40), .8 if k < 5 else 0)
        if k < 5:
            p.writing(.06 + .125 * 6.1, .06 + .125 * 6.9, .34 + k * .138, .04, (168, 69, 46))
    return p


def paper():
    p = Canvas((226, 222, 212), 1, 9)
    p.rect(.06, .05, .94, .13, (40, 42, 46))
    p.rect(.06, .2, .5, .56, (150, 156, 150))
    p.rect(.1, .34, .46, .56, (96, 110, 96))
    for k in range(22):
        p.writing(.55, .94, .23 + k * .033, .016, (90, 90, 90))
        if k > 11:
            p.writing(.06, .5, .23 + k * .033, .016, (90, 90, 90))
    return p


def milk():
    p = Canvas((246, 248, 248), 1, 10)
    p.rect(0, .55, 1, 1, (60, 120, 176))
    p.disc(.5, .55, .2, (246, 248, 248), 1, .8)
    p.writing(.26, .76, .36, .12, (40, 90, 150))
    p.writing(.3, .7, .94, .04, (246, 248, 248))
    return p


def song():
    p = Canvas((248, 246, 238), 1, 11)
    p.writing(.25, .75, .1, .05, (40, 40, 40))
    for k in range(4):
        y = .2 + k * .2
        for j in range(5):
            p.line(.08, y + j * .016, .92, y + j * .016, .0012, (50, 50, 50))
        x = .14
        while x < .9:
            yy = y + p.rng.integers(0, 8) * .008
            p.disc(x, yy, .011, (30, 30, 30), 1, .75)
            p.line(x + .01, yy, x + .01, yy - .05, .0018, (30, 30, 30))
            x += p.rng.uniform(.045, .09)
        p.writing(.1, .9, y + .115, .022, (60, 60, 60))
    return p


def atlas(out):
    """Write art_c.png."""
    drawn = {'sea': sea(), 'fern': fern(), 'shapes': shapes(), 'harbour': harbour(), 'choir': choir(),
             'drawing': drawing(), 'letter': letter(), 'recipe': recipe(12, 11), 'recipe2': recipe(13, 7),
             'clock': clock(), 'calendar': calendar(), 'white': Canvas((255, 255, 255)), 'paper': paper(),
             'milk': milk(), 'song': song(), **pictures_home.draw()}
    sheet = np.ones((CELL * ROWS, CELL * 4, 3))
    for name, (c, r, w) in CELLS.items():
        sheet[r * CELL:(r + 1) * CELL, c * CELL:(c + w) * CELL] = drawn[name].done()
    png(out + 'art_c.png', sheet)


if __name__ == '__main__':
    folder = os.path.join(sys.argv[1], '')
    os.makedirs(folder, exist_ok=True)
    atlas(folder)
    view_pictures.make(folder)
