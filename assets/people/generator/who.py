"""The person being built. One process builds one person: `read` is called once, before any module that draws is imported.

Numbers in `body` and `face` are factors of the drawn person (1 = a woman of 1.67 m), so that a params file only tells what differs.
"""
import json

BODY = {'shoulders': 1, 'chest': 1, 'bust': 1, 'belly': 1, 'hips': 1, 'limbs': 1, 'neck': 1, 'hands': 1, 'hump': 1}
FACE = {'nose': 1, 'noseWidth': 1, 'noseDrop': 0, 'jowl': 1, 'cheek': 1, 'lip': 1, 'lipWidth': 1, 'chin': 1, 'chinOut': 0, 'folds': 0,
        'lines': 0, 'width': 1, 'jaw': 1, 'temple': 1, 'length': 1, 'brow': 1, 'browHeight': 0, 'eyes': 1, 'spacing': 0, 'cant': 0,
        'socket': 1, 'lid': 1, 'head': 1, 'forehead': 1, 'ears': 1, 'smile': .3, 'sink': 0, 'open': 1, 'young': 0}
SKIN = {'tone': '#e9c6b6', 'flush': 1, 'spots': 0, 'brow': '#6b5a4c', 'browWeight': 1, 'browArch': 1, 'handAge': .2, 'lips': '#b5675f', 'tint': 1,
        'stubble': 0, 'rough': .5, 'lash': '#4a3a34', 'lashes': 1, 'depth': 1}
CLOTHES = {'top': 'cardigan', 'tone': '#5f7f8c', 'triangles': 2150, 'hem': .835, 'sleeve': 1, 'short': False, 'weave': 'knit',
           'under': '#ece6da', 'collar': None, 'scarf': None, 'scarfTriangles': 4700, 'buttons': None, 'trim': None, 'trousers': '#4a4744', 'leg': 1,
           'trouserTriangles': 1120, 'shoes': '#5d4034', 'sole': '#2c2623', 'shoeTriangles': 470}
HAIR = {'style': 'short', 'colour': '#6b5136', 'root': '#4a3624', 'fringe': .0735, 'nape': 1.478, 'locks': 60, 'lock': .048,
        'width': .019, 'curl': .5, 'gap': .0165, 'wave': .3, 'shellTriangles': 1150, 'bump': 1, 'volume': 1, 'tie': '#b8463c'}

PARAMS = {'height': 1.67, 'stoop': 0, 'breath': 1, 'age': 40, 'sex': 'f', 'build': 1, 'eyes': '#64808c', 'iris': 1, 'glasses': None, 'moustache': None,
          'texture': 1024, 'body': BODY, 'face': FACE, 'skin': SKIN, 'clothes': CLOTHES, 'hair': HAIR}


def read(path):
    """Fills PARAMS from a params file; what it leaves out stays as drawn. Raises KeyError for a name nobody reads."""
    with open(path, encoding='utf8') as f:
        told = json.load(f)
    for group, values in told.items():
        if isinstance(PARAMS.get(group), dict):
            for name in values:
                if name not in PARAMS[group]:
                    raise KeyError('%s: nobody reads %s.%s' % (path, group, name))
            PARAMS[group].update(values)
        else:
            if group not in PARAMS and group != 'name':
                raise KeyError('%s: nobody reads %s' % (path, group))
            PARAMS[group] = values
    return PARAMS


def scale():
    """Metres of this person to a metre of the drawn one; a larger head makes the drawn person taller."""
    return PARAMS['height'] / (1.67 + (FACE['head'] - 1) * .195 - FACE['sink'])
