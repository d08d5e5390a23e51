// Aftalen: én side, med hendes ord.
=== agreement ===
~ phase = "agreement"
-> later
