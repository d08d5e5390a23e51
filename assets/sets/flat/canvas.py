"""A small picture to draw on: discs, lines, rectangles, scribbled writing, faces."""
import numpy as np

from kit.noise import mix, rgb

CELL = 256           # side of a picture in the atlas


class Canvas:
    """A small picture drawn at four times its size; coordinates 0..1 from the top left, x up to the aspect."""

    def __init__(self, color, wide=1, seed=0):
        self.n = CELL * 2
        self.wide = wide
        yy, xx = np.mgrid[0:self.n, 0:self.n * wide]
        self.x = xx / self.n
        self.y = yy / self.n
        self.c = np.ones((self.n, self.n * wide, 3)) * rgb(*color)
        self.rng = np.random.default_rng(seed)

    def blend(self, mask, color, alpha=1.0, window=None):
        where = window or (slice(None), slice(None))
        self.c[where] = mix(self.c[where], np.ones(3) * rgb(*color), np.clip(mask, 0, 1)[..., None] * alpha)

    def window(self, x0, y0, x1, y1):
        """The part of the picture that a shape can touch, and the coordinates there."""
        def clip(t, most):
            return int(min(max(t * self.n, 0), most))
        rows = slice(clip(y0 - .01, self.n), clip(y1 + .01, self.n) + 1)
        columns = slice(clip(x0 - .01, self.n * self.wide), clip(x1 + .01, self.n * self.wide) + 1)
        return (rows, columns), self.x[rows, columns], self.y[rows, columns]

    def soft(self, distance):
        return np.clip(.5 - distance * self.n / 2, 0, 1)

    def disc(self, x, y, r, color, alpha=1.0, squash=1.0):
        w, xx, yy = self.window(x - r, y - r * squash, x + r, y + r * squash)
        self.blend(self.soft(np.hypot(xx - x, (yy - y) / squash) - r), color, alpha, w)

    def rect(self, x0, y0, x1, y1, color, alpha=1.0):
        w, xx, yy = self.window(x0, y0, x1, y1)
        d = np.maximum(np.maximum(x0 - xx, xx - x1), np.maximum(y0 - yy, yy - y1))
        self.blend(self.soft(d), color, alpha, w)

    def line(self, x0, y0, x1, y1, width, color, alpha=1.0):
        dx, dy = x1 - x0, y1 - y0
        w, xx, yy = self.window(min(x0, x1) - width, min(y0, y1) - width, max(x0, x1) + width, max(y0, y1) + width)
        t = np.clip(((xx - x0) * dx + (yy - y0) * dy) / (dx * dx + dy * dy + 1e-9), 0, 1)
        self.blend(self.soft(np.hypot(xx - x0 - t * dx, yy - y0 - t * dy) - width), color, alpha, w)

    def writing(self, x0, x1, y, height, color):
        """A line of scribble that reads as writing from afar."""
        x = x0
        while x < x1:
            word = self.rng.uniform(.02, .075)
            end = min(x + word, x1)
            while x < end:
                self.line(x, y, x + .006, y - height * self.rng.uniform(.3, 1), .0016, color, .8)
                x += .0085
            x += .016

    def done(self):
        n = CELL
        return self.c.reshape(n, 2, n * self.wide, 2, 3).mean((1, 3))

    def ellipse(self, x, y, rx, ry, color, alpha=1.0, blur=0.0):
        """An upright ellipse; blur: width of its soft edge in parts of its radius."""
        w, xx, yy = self.window(x - rx * (1 + blur), y - ry * (1 + blur), x + rx * (1 + blur), y + ry * (1 + blur))
        d = np.hypot((xx - x) / rx, (yy - y) / ry)
        mask = np.clip((1 + blur - d) / (2 * blur), 0, 1) if blur else self.soft((d - 1) * min(rx, ry))
        self.blend(mask, color, alpha, w)

    def portrait(self, x, y, r, skin, hair, coat, bald=False, glasses=False):
        """Head and shoulders as in a photograph, lit from the left; r: half the width of the face."""
        dark = tuple(int(c * .72) for c in skin)
        self.ellipse(x, y + r * 3.3, r * 2.35, r * 1.9, coat, 1, .05)
        self.ellipse(x + r * .9, y + r * 3.4, r * 1.5, r * 1.6, tuple(int(c * .6) for c in coat), .5, .4)
        self.ellipse(x, y + r * 1.5, r * .5, r * .55, dark)
        self.ellipse(x, y - r * .28, r * 1.1, r * 1.22, hair, 1, .06)
        self.ellipse(x, y + r * (.0 if bald else .16), r * .92, r * 1.22, skin, 1, .05)
        self.ellipse(x + r * .5, y + r * .2, r * .5, r * 1.0, dark, .55, .5)
        for s in (-1, 1):
            self.ellipse(x + s * r * .36, y - r * .02, r * .17, r * .1, tuple(int(c * .8) for c in skin), .9, .4)
            self.ellipse(x + s * r * .36, y + r * .0, r * .085, r * .07, (52, 44, 42), .9, .2)
            self.line(x + s * r * .2, y - r * .24, x + s * r * .54, y - r * .22, r * .045, hair, .8)
            if glasses:
                self.ellipse(x + s * r * .36, y, r * .26, r * .2, (240, 240, 240), .15)
                for k in range(24):
                    a, b = k * np.pi / 12, (k + 1) * np.pi / 12
                    self.line(x + s * r * .36 + r * .27 * np.cos(a), y + r * .21 * np.sin(a), x + s * r * .36 + r * .27 * np.cos(b),
                              y + r * .21 * np.sin(b), r * .025, (50, 42, 38), .9)
        self.line(x + r * .04, y + r * .1, x + r * .1, y + r * .42, r * .04, dark, .7)
        for k in range(9):
            t = (k - 4) / 4
            self.ellipse(x + t * r * .34, y + r * (.74 - .08 * t * t), r * .06, r * .045, (150, 84, 76), .8, .3)
