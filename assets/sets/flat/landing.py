"""The landing outside the front door: mat, bell, names, letterboxes, the neighbours' door."""
from kit.lettering import words
from kit.parts import at, put
from kit.shapes import box, cylinder, tube

from furniture import art_box, picture

NAMES = ('I. Mogensen', 'Fam. Haddad', 'K. Bruun', 'L. & P. Skov', 'A. Nowak', 'J. Thomsen', 'M. Lund', 'Vicevært')


def build():
    """Outside the door: mat, bell, name plate, letterboxes, the neighbour's door."""
    put(box(.62, .8, .018, .006), 'wool', at(8.12, -.9, .009), '#6b5c4a', uv=.1)
    put(box(.012, .075, .11, .006), 'satin', at(7.747, -.25, 1.12), '#f4f2ec')
    put(cylinder(.018, .012, 20, .003), 'brass', at(7.752, -.25, 1.13, 0, 90, 0), '#c8a763')
    put(box(.008, .2, .06, .003), 'brass', at(7.744, -.21, 1.5), '#c8a763')
    put(box(.003, .18, .045, .001, 1), 'paper', at(7.7495, -.21, 1.5), '#f6f2e6')
    words(at(7.7535, -.21, 1.5), 'I. Mogensen', .017)
    for row in range(2):
        for col in range(4):
            place = at(8.35 + col * .34, .36, 1.12 + row * .3)
            put(box(.32, .1, .28, .008), 'satin', place, '#6f7f78')
            put(box(.24, .008, .028, .003, 1), 'rubber', place @ at(0, -.052, .08), '#1f2222')
            put(box(.19, .004, .04, .001, 1), 'paper', place @ at(0, -.052, -.02), '#f4f1e6')
            words(place @ at(0, -.0565, -.02, 0, 0, -90), NAMES[row * 4 + col], .016)
            words(place @ at(-.12, -.0525, .108, 0, 0, -90), str(row * 4 + col + 1), .016, '#e9e6dc')
            put(cylinder(.012, .01, 12, .002), 'steel', place @ at(.11, -.05, -.08, 90), '#b9bbb9')
    picture(at(8.86, .312, 1.62, 12, 0, -82), .2, .14, 'letter')
    # the neighbour's door, across the landing
    put(box(.05, .9, 2.06, .004), 'satin', at(9.88, -.9, 1.03), '#41584f')
    for z, h in ((1.5, .84), (.55, .66)):
        put(box(.012, .6, h, .006), 'satin', at(9.85, -.9, z), '#486057')
    for y in (-1.385, -.415):
        put(box(.03, .07, 2.12, .005), 'satin', at(9.885, y, 1.06), '#5d4a3a')
    put(box(.03, 1.04, .07, .005), 'satin', at(9.885, -.9, 2.1), '#5d4a3a')
    put(box(.008, .26, .06, .003), 'brass', at(9.842, -.9, 1.5), '#d8bd80')
    words(at(9.8355, -.9, 1.5, 0, 0, 180), 'Familien Haddad', .018, '#2b2622')
    put(tube([(0, 0, 0), (-.05, 0, 0), (-.055, .11, 0)], .009, 8, 4), 'metal', at(9.85, -1.28, 1.03), '#b9bbb9')
    put(box(.4, .6, .012, .005), 'wool', at(9.5, -.9, .006), '#7c8a86', uv=.1)
    put(cylinder(.16, .07, 28, .02), 'shade', at(8.85, -.9, 2.43), '#fff3dc')
    # notice of the house, the number of the floor
    art_box(at(9.5, .392, 1.5, 0, 0, -90), .012, .42, .56, '#8d7a5e', .004)
    for dy, dz, cell in ((-.09, .12, 'song'), (.1, .1, 'calendar'), (-.08, -.14, 'letter'), (.1, -.14, 'kid_house')):
        picture(at(9.5, .3855, 1.5, 0, 0, -90) @ at(0, dy, dz, 3 * dy * 10), .17, .2, cell)
    # a child's bicycle helmet and boots by the neighbour's door; a pot plant in the window
    for s in (0, .11):
        put(cylinder(.045, .2, 14, .01, .05), 'rubber', at(9.72, -.2 + s, 0), '#c8503c')
        put(box(.16, .09, .06, .025, 3), 'rubber', at(9.66, -.2 + s, .03), '#c8503c')
