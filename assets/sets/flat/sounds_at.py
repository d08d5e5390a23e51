"""How the flat sounds: the tone and the floor of each place, rugs on it, what sounds by itself, and where the story's sounds come from."""
from layout import FRIDGE, RUG, RUG_SIZE

# place: (tone of the room, floor underfoot), names in assets/sounds
PLACES = {
    'doorstep': ('room_hall', 'stone'), 'hall': ('room_hall', 'wood'), 'living': ('room_living', 'wood'), 'kitchen': ('room_kitchen', 'wood'),
    'bath': ('room_bath', 'tile'), 'terrace': ('room_terrace', 'stone'), 'bedroom': ('room_living', 'wood'),
}
# sound: where (Blender axes); a song is heard now and then, the rest all the time
SOURCES = (
    ('clock', (4.78, 2.35, 1.86), None), ('fridge', (*FRIDGE, .5), None), ('street', (3.6, 16.0, 1.0), None),
    ('birds', (1.2, 8.6, 2.6), ['birds_1', 'birds_2', 'birds_3']), ('hedge', (6.4, 9.5, 1.8), ['birds_3', 'birds_2']),
)
# things the story may let sound: scene.json names them
THINGS = {'sound_kettle': (7.3, 4.87, 1.0), 'sound_tap': (7.4, 3.99, 1.05), 'sound_bell': (7.3, -1.3, 2.1), 'sound_door': (7.67, -.9, 1.0)}


def anchors(anchor):
    return {name: anchor(*at, 0, (.2, .2, .2)) for name, at in THINGS.items()}


def sounds(three):
    x, y = RUG
    w, d = (side / 2 for side in RUG_SIZE)
    outline = [[round(cx, 3), round(-cy, 3)] for cx, cy in ((x - w, y - d), (x + w, y - d), (x + w, y + d), (x - w, y + d))]
    return {
        'places': {name: {'tone': tone, 'floor': floor} for name, (tone, floor) in PLACES.items()},
        'rugs': [{'node': 'spot_rug', 'outline': outline}],
        'sources': [{'id': name, 'at': three(*at), **({'songs': songs} if songs else {})} for name, at, songs in SOURCES],
    }
