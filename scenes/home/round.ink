// Rundt i lejligheden: lov til hvert rum, snak undervejs, vink.
=== round ===
~ phase = "round"
Gå du bare rundt. Jeg sidder her og hører efter. #id:round_1 #speaker:inger #mood:neutral
-> DONE

=== place_living ===
-> DONE
=== place_kitchen ===
-> DONE
=== place_bath ===
-> DONE
=== place_terrace ===
-> DONE
=== talk_inger ===
-> DONE
=== hint ===
-> DONE
=== round_done ===
-> try
