"""All rooms of the flat, modelled: the one list of what it is made of."""
import random

import bath
import bedroom
import garden
import hall
import kitchen
import landing
import later
import living
import shell
import terrace
import traces
from kit.parts import flush

# shown for a while only, so they must not leave a shadow behind
LOOSE = ('spot_rug', 'spot_rollator', 'spot_phone_lead', 'spot_post', 'front_door')
# materials that carry their own light, or none
UNBAKED = ('outside', 'outside_leaf', 'sky', 'glass', 'mirror')
# of these, what looks otherwise in every light
CHANGING = ('outside', 'outside_leaf', 'sky', 'mirror')


def build():
    """All nodes as objects: {node: [objects]}, {node: pivot}."""
    random.seed(5)        # the same flat from the same sources: a bake goes on only with what it began with
    for part in (shell, living, traces, kitchen, bath, hall, landing, bedroom, terrace, later, garden):
        part.build()
    nodes = flush()
    return {k: v[0] for k, v in nodes.items()}, {k: v[1] for k, v in nodes.items()}
