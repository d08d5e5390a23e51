// Prøven: tre ting i egne hænder, så i hendes.
=== try ===
~ phase = "try"
-> DONE
=== dev_dispenser ===
= opened
-> DONE
= filled
-> DONE
= locked
-> DONE
= alarm
-> DONE
= dose_taken
-> DONE
= dose_missed
-> DONE
=== dev_stocking ===
= threaded
-> DONE
= on
-> DONE
= slipped
-> DONE
=== dev_rail ===
= placed_low
-> DONE
= placed_right
-> DONE
= placed_high
-> DONE
= board_on
-> DONE
= tested_safe
-> DONE
= tested_unsafe
-> DONE
=== try_done ===
-> morning
