// Ved bordet: øjenhøjde, kaffe, åbningen, ønsket.
=== table ===
~ phase = "table"
-> round
