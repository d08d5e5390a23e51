"""Real letters as flat geometry: name plates, signs. Blender's own font, no picture needed at any distance."""
import bmesh
import bpy
from mathutils import Matrix

from kit.parts import put
from kit.shapes import chart_by_axis

UPRIGHT = Matrix(((0, 0, 1, 0), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 0, 1)))     # text in the plane x = 0, read from +x


def words(place, text, height, color='#2a2a2c', material='rubber', spacing=1.0, **options):
    """Write one line, centred on place, standing in its plane x = 0 and read from +x; height: of a capital, metres."""
    curve = bpy.data.curves.new('words', 'FONT')
    curve.body = text
    curve.align_x = 'CENTER'
    curve.align_y = 'CENTER'
    curve.size = height / .7
    curve.space_character = spacing
    curve.resolution_u = 2
    obj = bpy.data.objects.new('words', curve)
    bpy.context.collection.objects.link(obj)
    mesh = bpy.data.meshes.new_from_object(obj.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bm = bmesh.new()
    bm.from_mesh(mesh)
    while len(bm.loops.layers.uv):
        bm.loops.layers.uv.remove(bm.loops.layers.uv[0])
    bpy.data.objects.remove(obj)
    bpy.data.curves.remove(curve)
    bpy.data.meshes.remove(mesh)
    bm.transform(UPRIGHT)
    for face in bm.faces:
        face.material_index = 0
    put(chart_by_axis(bm), material, place, color, density=.5, **options)
