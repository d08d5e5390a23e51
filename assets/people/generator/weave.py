"""Places in the weave: where on the cloth picture each point of a garment lies."""
import numpy as np



def cloth_uv(verts, normals, size):
    """Places in the weave for small pieces: from the side the cloth faces most."""
    a = np.abs(normals).argmax(1)
    u = np.where(a == 0, verts[:, 1], verts[:, 0])
    v = np.where(a == 2, verts[:, 1], verts[:, 2])
    return np.stack([u, -v], 1) / size


def round_axis(p, start, end, turns, size):
    """Places in the weave round a limb: u goes `turns` times through the picture, v down the limb in pictures of `size` metres."""
    axis = np.asarray(end, float) - start
    axis /= np.linalg.norm(axis)
    back = np.array((0, 1., 0)) - axis * axis[1]
    back /= np.linalg.norm(back)
    side = np.cross(axis, back)
    r = p - np.asarray(start, float)
    return np.stack([np.arctan2(r @ side, r @ back) / (2 * np.pi) * turns, (r @ axis) / size], 1)


def seamed(arrays, tris, choices, which):
    """Gives every corner its place in the weave and splits vertices where places differ.

    arrays: per-vertex arrays; choices: list of (uv, turns); which: choice of each triangle. Returns arrays, tris, uv."""
    corner = np.stack([c[0] for c in choices])[which[:, None], tris]
    turns = np.array([c[1] for c in choices])[which]
    off = corner[:, :, 0] - corner[:, :1, 0]
    corner[:, :, 0] -= np.round(off / turns[:, None]) * turns[:, None]
    keys = np.concatenate([tris.reshape(-1, 1), np.round(corner.reshape(-1, 2) * 4096)], 1).astype(np.int64)
    _, first, new = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    source = tris.reshape(-1)[first]
    return [a[source] for a in arrays], new.reshape(-1, 3), corner.reshape(-1, 2)[first]
