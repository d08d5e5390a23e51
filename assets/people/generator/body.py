"""Puts a person's parts together: face, features, hair, clothes, hands, each with colours, texture places and skin weights."""
from cloth_parts import cloth_parts
from hand_parts import hand_parts
from head_parts import head_parts
from paint import Sheet


def build(params, tell):
    """All parts of the person and the baked skin sheet."""
    parts = []
    sheet = Sheet(params.get('texture', 1024))
    head_parts(params, parts, sheet, tell)
    hand_parts(params, parts, sheet, tell)
    tell('skin painted')
    cloth_parts(params, parts, tell)
    sheet.grow()
    return parts, sheet
