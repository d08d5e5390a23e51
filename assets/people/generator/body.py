"""Puts a person's parts together: face, features, hair, clothes, hands, each with colours, texture places and skin weights."""
from cloth_parts import cloth_parts, scarf
from hand_parts import hand_parts
from held import held_parts
from head_parts import head_parts
from paint import Sheet
from shape import bent

# what is drawn on the head and bends with it; the rest is drawn on the body as it is
ON_HEAD = {'face', 'ears', 'eyeL', 'eyeR', 'mouth', 'teeth', 'tongue', 'glasses', 'hair', 'locks', 'moustache', 'lashes', 'scarf'}


def build(params, tell):
    """All parts of the person and the baked skin sheet."""
    parts = []
    sheet = Sheet(params['texture'])
    head_parts(params, parts, sheet, tell)
    hand_parts(params, parts, sheet, tell)
    tell('skin painted')
    cloth_parts(params, parts, tell)
    held_parts(parts)
    if params['clothes']['scarf']:
        scarf(parts)
        tell('scarf')
    sheet.grow()
    return [bent(p) if p['name'] in ON_HEAD else p for p in parts], sheet
