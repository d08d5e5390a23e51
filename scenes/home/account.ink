// Ingers egen beretning, sat sammen af det, der blev gjort.
=== account ===
-> DONE
