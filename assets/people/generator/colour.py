"""Colours: hex to linear light and back, mixing."""
import numpy as np


def linear(text):
    """'#rrggbb' to linear RGB in 0..1."""
    text = text.lstrip('#')
    v = np.array([int(text[i:i + 2], 16) / 255 for i in (0, 2, 4)])
    return np.where(v <= .04045, v / 12.92, ((v + .055) / 1.055) ** 2.4)


def encoded(v):
    """Linear RGB to sRGB in 0..1."""
    v = np.clip(v, 0, 1)
    return np.where(v <= .0031308, v * 12.92, 1.055 * v ** (1 / 2.4) - .055)


def skin(text):
    """A skin's own linear colour from a tone picked off a face in daylight, which was lit already: darker; fair skin more vivid, deep skin less."""
    lit = linear(text)
    grey = lit @ (.2126, .7152, .0722)
    vivid = np.interp(grey, (.12, .25, .50), (.78, .92, 1.10))
    return np.clip(grey + (lit - grey) * vivid, 0, 1) * .80


def mix(c, weight, text):
    """Colours c drawn towards a hex colour by weight."""
    w = np.clip(weight, 0, 1)[..., None]
    return c + (linear(text) - c) * w


REFERENCE = linear('#e9c6b6')


def tint(c, weight, text, depth=1.):
    """Skin drawn towards what `text` is to fair skin: a ratio, so that a flush on dark skin stays that skin's flush."""
    w = np.clip(weight, 0, 1)[..., None]
    ratio = np.clip(linear(text) / REFERENCE, 0, 1.6) ** depth
    return c * (1 + (ratio - 1) * w)
