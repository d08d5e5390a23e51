// Prøven: ni ting, højst tre må blive. Man prøver selv, så prøver hun, og så taler man om det.
// Tingene står efter rum: try-kitchen, try-living, try-doors. Her er begyndelsen, det fjerde og afslutningen.
//
// For hver ting: x_tried = "" | inger (i hendes hænder) | told (forklaret eller vist frem)
//                aid_x   = "" | asked (aftalt med hende) | stays (besluttet) | other (et menneske i stedet)

VAR dispenser_filled = false
VAR dispenser_tried = ""
VAR stocking_threaded = false
VAR stocking_tried = ""
VAR rail_height = ""       // low | right | high
VAR board_put = false
VAR rail_tried = ""
VAR stool_tried = ""
VAR opener_tried = ""
VAR light_tried = ""
VAR screen_tried = ""
VAR vacuum_tried = ""
VAR lock_tried = ""
VAR aid_dispenser = ""
VAR aid_stocking = ""
VAR aid_rail = ""
VAR aid_stool = ""
VAR aid_opener = ""
VAR aid_light = ""
VAR aid_screen = ""
VAR aid_vacuum = ""
VAR aid_lock = ""
VAR kept_now = 0

INCLUDE try-kitchen.ink
INCLUDE try-living.ink
INCLUDE try-doors.ink

=== try ===
~ phase = "try"
~ things_there(true)
Du pakker ud. Ni ting, og hver af dem bliver stillet, hvor den hører til. #id:try_1 #speaker:narrator
Ni kasser. Det er ligesom juleaften, bare uden and. #id:try_2 #speaker:inger #mood:amused
Højst tre må blive, siger du. #id:try_3 #speaker:narrator
{ wish:
- "bake":
    Er der en af dem, der kan ælte? Ellers ved jeg, hvad jeg kigger efter. #id:try_bake #speaker:inger #mood:thinking
- "sing":
    Er der en af dem, der går med over og synger? Så må den blive. #id:try_sing #speaker:inger #mood:amused
- "door":
    Er der en af dem, der kan banke på? Så har den min stemme. #id:try_door #speaker:inger #mood:amused
- else:
    Tre? Og hvad er det så, de skal gøre for mig? #id:try_none #speaker:inger #mood:thinking
}
-> DONE

// Er besøget gået skævt, rører hun ikke noget, bare fordi turen er hendes. Bliver der spurgt til hende selv, eller ventet, gør hun.
=== reluctant ===
Hun lægger hænderne i skødet og lader dem ligge. #id:reluctant_1 #speaker:narrator
{ wish == "":
    Du har ikke spurgt, hvad jeg vil. Så hvad skulle jeg med den? #id:reluctant_2 #speaker:inger #mood:cross
- else:
    Ikke lige nu. Jeg er ikke i humør til at blive vist frem. #id:reluctant_3 #speaker:inger #mood:tired
}
-> DONE

// Det fjerde: så må en af de andre hjem.
=== limit ===
{ aids_kept() <= 3:
    -> DONE
}
Så er der fire, og vi sagde tre. Jeg kan godt tælle. #id:four_1 #speaker:inger #mood:amused
+ { kept(aid_dispenser) > 0 } [Så går dispenseren hjem igen. #id:back_disp]
    ~ aid_dispenser = ""
    Den skal nok finde en anden at kalde på. #id:back_disp_1 #speaker:inger #mood:amused
+ { kept(aid_stool) > 0 } [Så går arbejdsstolen hjem igen. #id:back_stool]
    ~ aid_stool = ""
    Så står jeg op. Det har jeg øvet mig på hele livet. #id:back_stool_1 #speaker:inger #mood:neutral
+ { kept(aid_opener) > 0 } [Så går glasåbneren hjem igen. #id:back_opener]
    ~ aid_opener = ""
    Ja. Jeg kender alligevel nogen med unge hænder. #id:back_opener_1 #speaker:inger #mood:warm
+ { kept(aid_stocking) > 0 } [Så går strømpepåtageren hjem igen. #id:back_stock]
    ~ aid_stocking = ""
    Nå. Så er det fingrene igen. De skal jo også have motion. #id:back_stock_1 #speaker:inger #mood:amused
+ { kept(aid_screen) > 0 } [Så går skærmen hjem igen. #id:back_screen]
    ~ aid_screen = ""
    Fint. Så kan jeg spise i nattøj igen. #id:back_screen_1 #speaker:inger #mood:amused
+ { kept(aid_vacuum) > 0 } [Så kører støvsugeren hjem igen. #id:back_vac]
    ~ aid_vacuum = ""
    Så holder jeg gulvet, som jeg plejer. Ved at se den anden vej. #id:back_vac_1 #speaker:inger #mood:amused
+ { kept(aid_rail) > 0 } [Så bliver grebet ikke sat op. #id:back_rail]
    ~ aid_rail = ""
    Håndklædestangen er ikke ked af det. #id:back_rail_1 #speaker:inger #mood:neutral
+ { kept(aid_light) > 0 } [Så tager jeg lampen ned igen. #id:back_light]
    ~ aid_light = ""
    Så går jeg efter hukommelsen. Den kan også lyse op. #id:back_light_1 #speaker:inger #mood:amused
+ { kept(aid_lock) > 0 } [Så tager jeg låsen af døren igen. #id:back_lock]
    ~ aid_lock = ""
    Godt. Så er det bare en dør. #id:back_lock_1 #speaker:inger #mood:neutral
- -> DONE

=== try_done ===
~ kept_now = aids_kept()
{
- kept_now == 0 and aids_tried() == 0:
    Kasserne står, som du stillede dem. Ingen har rørt ved noget. #id:keep_1 #speaker:narrator
- kept_now == 0:
    I har prøvet. Der er ikke sagt ja til noget. #id:keep_2 #speaker:narrator
- kept_now == 1:
    Én ting har fået en plads. Resten står og venter. #id:keep_3 #speaker:narrator
- else:
    Der er {kept_now} ting, der bliver. Resten står og venter. #id:keep_4 #speaker:narrator
}
+ [Resten tager jeg med hjem igen. #id:keep_rest_home #approach:leave]
    { kept_now == 0:
        Så er det mig og mine fem fingre. Jeg har ti. Det er bare de fem, der vil. #id:keep_rest_none #speaker:inger #mood:amused
    - else:
        Det er nok. Man skal også kunne huske, hvad de hedder. #id:keep_rest_some #speaker:inger #mood:amused
    }
    -> keep_end
+ { kept_now < 3 } [Mappen siger dispenser, strømpepåtager og greb. De bliver. #id:keep_folder #approach:aid]
    ~ trust -= 1
    ~ by_the_folder()
    Nå. Så har jeg fået logerende. #id:keep_folder_1 #speaker:inger #mood:tired
    -> keep_end
+ { kept_now < 3 } [Er der noget, du selv er nysgerrig efter? #id:keep_more #approach:with #landmark:cooperation]
    ~ trust += 1
    -> curious

= curious
{
- wish == "bake" and stool_tried != "inger":
    Den stol ude i køkkenet. Men kun hvis den kan tåle mel. #id:more_stool #speaker:inger #mood:thinking
- wish == "door" and rail_tried != "inger":
    Det derude i badet. Og du bliver på den anden side af døren. #id:more_rail #speaker:inger #mood:thinking
- wish == "sing" and light_tried != "inger":
    Lampen. Det er mørkt, når man kommer hjem fra sang. #id:more_light #speaker:inger #mood:thinking
- opener_tried != "inger":
    Den, der åbner glas. Jeg har nogle rødbeder til gode. #id:more_opener #speaker:inger #mood:amused
- vacuum_tried != "inger":
    Støvsugeren. Bare for at se den køre ind i noget. #id:more_vacuum #speaker:inger #mood:amused
- else:
    Nej. Nu har jeg ikke flere hænder. #id:more_no #speaker:inger #mood:amused
}
-> DONE

= keep_end
~ things_there(false)
{
- aids_decided() > 0:
    Hun ser sig om i sin egen stue, som om hun var på besøg. #id:keep_end_1 #speaker:narrator
- aids_kept() == 0:
    Kasserne er lukket igen. Hun ser helt lettet ud. #id:keep_end_2 #speaker:narrator
- else:
    Hun nikker. Det, der bliver, har hun selv haft i hånden. #id:keep_end_3 #speaker:narrator
}
-> morning

// Alle ni fremme, eller kun dem, der bliver.
=== function things_there(all) ===
~ dispenser_there = all or kept(aid_dispenser) > 0
~ stool_there = all or kept(aid_stool) > 0
~ opener_there = all or kept(aid_opener) > 0
~ stocking_there = all or kept(aid_stocking) > 0
~ screen_there = all or kept(aid_screen) > 0
~ vacuum_there = all or kept(aid_vacuum) > 0
~ rail_there = all or kept(aid_rail) > 0
~ light_there = all or kept(aid_light) > 0
~ lock_there = all or kept(aid_lock) > 0

// Det, der står i mappen, til der er tre. Det, et menneske har taget på sig, bliver der ikke rørt ved.
=== function by_the_folder() ===
{ aid_dispenser == "" and aids_kept() < 3:
    ~ aid_dispenser = "stays"
}
{ aid_stocking == "" and aids_kept() < 3:
    ~ aid_stocking = "stays"
}
{ aid_rail == "" and aids_kept() < 3:
    ~ aid_rail = "stays"
}
