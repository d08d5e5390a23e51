"""Results of long work, kept piece by piece under what they stand on: work that is cut off goes on where it stopped."""
import hashlib
import os
import shutil

import bpy
import numpy as np


class Shelf:
    """Arrays in FOLDER/<key>; what lies under another key stood on something else and goes."""

    def __init__(self, folder, key):
        self.folder = os.path.join(folder, key[:20])
        for other in os.listdir(folder) if os.path.isdir(folder) else ():
            if other != key[:20]:
                shutil.rmtree(os.path.join(folder, other))
        os.makedirs(self.folder, exist_ok=True)

    def take(self, name, make, kept=np.float16):
        """The array of that name as float32, made (and kept, whole or not at all) if it is not there yet."""
        path = os.path.join(self.folder, name + '.npy')
        if not os.path.exists(path):
            with open(path + '.part', 'wb') as out:
                np.save(out, make().astype(kept))
            os.replace(path + '.part', path)
        return np.load(path).astype(np.float32)


def fingerprint(objects, words):
    """Hash of all a bake stands on: geometry, charts, colours and textures of the objects, lamps, sky, and further words."""
    total = hashlib.sha256(repr(words).encode())
    for obj in objects:
        _mesh(total, obj.data)
    for obj in sorted((o for o in bpy.data.objects if o.type == 'LIGHT'), key=lambda o: o.name):
        total.update(repr([obj.name, [round(v, 5) for row in obj.matrix_world for v in row], _figures(obj.data)]).encode())
    for node in bpy.context.scene.world.node_tree.nodes:
        total.update(repr([node.name, [str(s.default_value) for s in node.inputs if s.type == 'VALUE'], _figures(node)]).encode())
    for path in sorted(_textures(objects)):
        with open(path, 'rb') as file:
            total.update(file.read())
    return total.hexdigest()


def _textures(objects):
    """Files of the textures the objects' materials show."""
    nodes = [node for obj in objects for slot in obj.material_slots for node in slot.material.node_tree.nodes]
    return {node.image.filepath for node in nodes if node.type == 'TEX_IMAGE' and node.image and node.image.filepath}


def _mesh(total, mesh):
    def add(collection, name, width, kind=np.float32):
        values = np.empty(len(collection) * width, kind)
        collection.foreach_get(name, values)
        total.update(np.round(values, 5).tobytes() if kind is np.float32 else values.tobytes())
    add(mesh.vertices, 'co', 3)
    add(mesh.loops, 'vertex_index', 1, np.int32)
    add(mesh.polygons, 'loop_start', 1, np.int32)
    add(mesh.polygons, 'material_index', 1, np.int32)
    for layer in mesh.uv_layers:
        add(layer.data, 'uv', 2)
    for layer in mesh.color_attributes:
        add(layer.data, 'color', 4)
    total.update(repr([material.name for material in mesh.materials]).encode())


def _figures(data):
    """Plain properties of a Blender thing, those that say what light it makes."""
    out = []
    for prop in data.bl_rna.properties:
        if prop.type in ('FLOAT', 'INT', 'BOOLEAN', 'ENUM') and not prop.is_readonly and not prop.identifier.startswith(('show', 'select', 'is_')):
            value = getattr(data, prop.identifier)
            if hasattr(value, '__len__') and not isinstance(value, (str, set)):
                value = [round(float(v), 5) for v in value] if prop.type == 'FLOAT' else list(value)
            elif isinstance(value, float):
                value = round(value, 5)
            elif isinstance(value, set):
                value = sorted(value)
            out.append((prop.identifier, value))
    return out
