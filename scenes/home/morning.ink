// Morgenen: strømper og morgenmad, dobbelt så længe som at gøre det for hende.
=== morning ===
~ phase = "morning"
-> agreement
