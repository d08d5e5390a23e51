"""The modelling kit of every set, prop and person.

Run a script with `blender -b --factory-startup -P script.py -- …`; put `assets/` on `sys.path`, then:

    from kit.shapes import box, lathe, tube
    from kit.soft import cushion, sheet
    from kit.parts import at, put, node, flush
    from kit.materials import make_materials
    from kit.export import export_glb

Blender's axes while modelling (x right, y away, z up, metres); the exporter turns them into three.js axes:
(x, y, z) becomes (x, z, -y).
"""
