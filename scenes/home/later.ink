// Tre måneder efter: hvad der blev af det.
=== later ===
~ phase = "later"
~ way = way_now()
-> DONE
=== later_done ===
~ ending = way
-> DONE
