// Aftalen: én side. Den er god, når Inger kan høre sin egen stemme i den.

=== agreement ===
~ phase = "agreement"
Samme eftermiddag ved bordet. Et stykke papir og en kuglepen, der virker. #id:agr_1 #speaker:narrator
Én side. Er der mere, læser jeg det ikke. #id:agr_2 #speaker:inger #mood:amused
{ opening == "self":
    Og der skal ikke stå noget om at spare. Det har jeg gjort hele livet. #id:agr_saving #speaker:inger #mood:amused
}
{
- wish == "bake":
    -> title_bake
- wish == "sing":
    -> title_sing
- wish == "door":
    -> title_door
- else:
    -> title_none
}

= title_bake
+ [Skriv: ”Jeg vil bage til Sofie og Emil om søndagen.” #id:title_bake_hers #landmark:cooperation]
    -> hers
+ [Skriv: ”Træner køkkenfunktion, siddende og stående.” #id:title_bake_yours]
    -> yours
+ [Skriv: ”Mere hjælp til mad i weekenden.” #id:title_bake_help]
    -> help_title

= title_sing
+ [Skriv: ”Jeg vil over og synge alt om torsdagen.” #id:title_sing_hers #landmark:cooperation]
    -> hers
+ [Skriv: ”Gangtræning udendørs, 400 meter.” #id:title_sing_yours]
    -> yours
+ [Skriv: ”Henvises til socialt tilbud.” #id:title_sing_help]
    -> help_title

= title_door
+ [Skriv: ”Jeg vil kunne lukke min egen badeværelsesdør.” #id:title_door_hers #landmark:cooperation]
    -> hers
+ [Skriv: ”Træner personlig hygiejne under tilsyn.” #id:title_door_yours]
    -> yours
+ [Skriv: ”Fast hjælper til bad.” #id:title_door_help]
    -> help_title

= title_none
Hvad vil du skrive øverst? Du ved det måske bedre end mig. #id:title_none_1 #speaker:inger #mood:thinking
+ [Ræk hende kuglepennen, og vent. #id:title_none_wait #silence:6]
    -> pen
+ [Skriv: ”Inger skal kunne klare sig selv.” #id:title_none_self]
    ~ agr_words = "yours"
    ~ offered = true
    Mig selv? Jeg ville nu gerne have selskab til det. #id:title_none_self_1 #speaker:inger #mood:amused
    -> first_step
+ [Skriv: ”Hjælpen fortsætter som hidtil.” #id:title_none_same]
    ~ agr_words = "yours"
    Så er den side hurtigt læst. #id:title_none_same_1 #speaker:inger #mood:tired
    -> first_step

= pen
{
- trust >= 4:
    Hun skriver længe. Bogstaverne hopper, men de står der. #id:pen_trust_1 #speaker:narrator
    ”Jeg vil lukke min dør.” Sådan. Det er ikke pænt skrevet. #id:pen_trust_2 #speaker:inger #mood:proud
    ~ wish = "door"
    ~ agr_words = "hers"
    ~ wellbeing += 2
- else:
    ”Spørg først,” skriver hun og lægger pennen. #id:pen_low_1 #speaker:narrator
    Det er, hvad jeg har. Det må række. #id:pen_low_2 #speaker:inger #mood:neutral
    ~ agr_words = "hers"
    ~ wellbeing += 1
}
-> first_step

= hers
~ agr_words = "hers"
~ wellbeing += 2
Læs det højt. #id:hers_1 #speaker:inger #mood:thinking
Du læser det højt. Hun retter ryggen. #id:hers_2 #speaker:narrator
Ja. Det lyder som én, jeg kender. #id:hers_3 #speaker:inger #mood:proud
-> first_step

= yours
Hvem er det, der skal det? Det lyder som en hest. #id:yours_1 #speaker:inger #mood:cross
-> mend

= help_title
Det var ikke det, jeg sagde. #id:help_title_1 #speaker:inger #mood:sad
-> mend

= mend
+ [Sig det igen, så skriver jeg det, som du siger det. #id:mend_hers]
    ~ trust += 1
    Du streger over. Hun dikterer, og det bliver kortere og bedre. #id:mend_hers_1 #speaker:narrator
    -> hers
+ [Det er bare sådan, systemet vil have det. #id:mend_keep]
    ~ agr_words = "yours"
    ~ trust -= 1
    Så kan systemet jo gå ud og øve sig. #id:mend_keep_1 #speaker:inger #mood:amused
    -> first_step

= first_step
Nederst er der plads til det første skridt. #id:step_1 #speaker:narrator
+ { wish == "bake" } [På lørdag: en halv brunsviger. Du ælter, jeg ser på. #id:step_bake #approach:with]
    -> step_wish
+ { wish == "sing" } [På torsdag: 100 meter og en bænk. Resten næste gang. #id:step_sing #approach:with]
    -> step_wish
+ { wish == "door" } [På fredag: du bader, døren er lukket, jeg sidder i køkkenet. #id:step_door #approach:with]
    -> step_wish
+ [Øvelser hver morgen, ti gange op og ned af stolen. #id:step_training #approach:with #landmark:prevention]
    ~ agr_step = "training"
    ~ independence += 2
    Ti? Det er der ingen, der kan, uden en sang til. #id:step_training_1 #speaker:inger #mood:amused
    -> things
+ [Hjælperen får ti minutter mere om dagen. #id:step_service #approach:for]
    ~ agr_step = "service"
    ~ staff_minutes += 70
    Ti minutter? Så når hun måske at få frakken af. #id:step_service_1 #speaker:inger #mood:neutral
    -> things

= step_wish
~ agr_step = "wish"
~ independence += 2
~ wellbeing += 3
Allerede i denne uge? Så må jeg hellere sove i nat. #id:step_wish_1 #speaker:inger #mood:glad
-> things

// Tingene på siden: i hendes ord, hvis hun er blevet spurgt, ellers med et varenummer.
= things
{ aids_kept() == 0:
    -> who_stockings
}
Så er der det, der bliver i huset. #id:things_1 #speaker:narrator
{ aid_dispenser == "asked":
    ”Dispenseren bliver til efter jul og taler pænt.” #id:things_disp #speaker:narrator
}
{ aid_stool == "asked":
    ”Jeg sidder, når jeg vil, og står, når jeg vil.” #id:things_stool #speaker:narrator
}
{ aid_opener == "asked":
    ”Glasåbneren er til rødbederne.” #id:things_opener #speaker:narrator
}
{ aid_stocking == "asked":
    ”Strømpetingesten bor hos mig.” #id:things_stock #speaker:narrator
}
{ aid_screen == "asked":
    ”Skærmen sover fra et til tre.” #id:things_screen #speaker:narrator
}
{ aid_vacuum == "asked":
    ”Støvsugeren må køre, når jeg sidder ned.” #id:things_vac #speaker:narrator
}
{ aid_rail == "asked":
    ”Grebet sidder, hvor jeg siger.” #id:things_rail #speaker:narrator
}
{ aid_light == "asked":
    ”Lampen må lyse. Den må ikke blinke.” #id:things_light #speaker:narrator
}
{ aid_lock == "asked":
    ”Man ringer på. Også når man kan låse op.” #id:things_lock #speaker:narrator
}
{ aids_decided() > 0:
    Det, hun ikke blev spurgt om, får bare et varenummer. #id:things_decided #speaker:narrator
}
+ [Skriv: ”Om fjorten dage ser vi sammen, hvad der bliver brugt.” #id:things_review #approach:with #landmark:prevention]
    ~ agr_things = "review"
    Ligesom på skolen. Det, ingen spiser, kommer ikke på igen. #id:things_review_1 #speaker:inger #mood:glad
+ [Skriv: ”Hjælperen holder øje med tingene.” #id:things_helper #approach:for]
    ~ agr_things = "helper"
    ~ staff_minutes += 10
    Så har tingene da fået hjælp. #id:things_helper_1 #speaker:inger #mood:amused
+ [Skriv: ”Henrik og Emil skifter batterier om søndagen.” #id:things_family #approach:community #landmark:communities]
    ~ agr_things = "family"
    ~ network += 1
    Emil holder lygten. Henrik siger de ord, Emil ikke må sige. #id:things_family_1 #speaker:inger #mood:amused
+ [Læg vejledningerne i skuffen. #id:things_manual #approach:leave]
    ~ agr_things = "manual"
    Hos tabletten. Så har den noget at læse. #id:things_manual_1 #speaker:inger #mood:amused
- -> who_stockings

= who_stockings
Og strømperne? De skal jo på hver dag, Herren giver. #id:who_1 #speaker:inger #mood:neutral
+ [Dem tager du selv. Vi regner med tyve minutter. #id:who_self]
    ~ agr_stockings = "self"
    { stockings_by == "you":
        Selv? I morges var det da dig. Nå. Så må jeg jo lære det. #id:who_self_unsure #speaker:inger #mood:worried
    - else:
        Tyve minutter har jeg. Jeg har ikke andet. #id:who_self_sure #speaker:inger #mood:proud
    }
    -> neighbour
+ [Hjælperen er der, men rører dem ikke, før du siger til. #id:who_watch #landmark:prevention]
    ~ agr_stockings = "watch"
    ~ independence += 1
    Det bliver hårdere for hende end for mig. #id:who_watch_1 #speaker:inger #mood:amused
    -> neighbour
+ [Dem tager hjælperen stadig. #id:who_helper]
    ~ agr_stockings = "helper"
    Ja, så har hun da noget at komme efter. #id:who_helper_1 #speaker:inger #mood:tired
    -> neighbour

= neighbour
Oppe over jer går nogen hurtigt hen over gulvet. Små skridt. #id:neigh_1 #speaker:narrator
Det er Noor, Samiras datter. Hun går aldrig. Hun løber. #id:neigh_2 #speaker:inger #mood:warm
+ [Hvad kunne du give Samira og Noor igen, hvis de hjalp? #id:neigh_back #approach:community #landmark:communities]
    ~ agr_neighbour = "paid_back"
    ~ network += 3
    ~ wellbeing += 1
    Noor kan læse højt for mig. Jeg kan lære hende at slå et æg ud. #id:neigh_back_1 #speaker:inger #mood:glad
    -> gudrun
+ [Samira kan nok kigge ned et par gange om dagen? #id:neigh_in #approach:community #landmark:communities]
    ~ agr_neighbour = "drawn_in"
    ~ network += 2
    ~ staff_minutes -= 40
    Har du spurgt hende? Hun har selv nok at se til. #id:neigh_in_1 #speaker:inger #mood:worried
    Men hun siger aldrig nej. Det er det værste ved det. #id:neigh_in_2 #speaker:inger #mood:thinking
    -> gudrun
+ [Naboerne blander vi ikke ind i det. #id:neigh_none #approach:leave]
    ~ agr_neighbour = "none"
    Nej nej. De har jo også deres eget. #id:neigh_none_1 #speaker:inger #mood:neutral
    -> gudrun

= gudrun
Telefonen ringer. Hun tager den ikke. Kun Gudrun fra koret lader den ringe så længe, siger hun. #id:gudrun_1 #speaker:narrator
+ [Ring tilbage, og spørg, om I skal følges på torsdag. #id:gudrun_lift #approach:community #landmark:communities]
    ~ agr_choir = "together"
    ~ network += 3
    Hun går, som hun synger: for stærkt. Ja. Giv mig røret. #id:gudrun_lift_1 #speaker:inger #mood:glad
    -> meet
+ [Vi træner turen, du og jeg, til du kan den alene. #id:gudrun_walk #approach:with #landmark:prevention]
    ~ agr_choir = "walk"
    ~ independence += 1
    Og hvad skal jeg så sige til dig undervejs? Kan du synge? #id:gudrun_walk_1 #speaker:inger #mood:amused
    -> meet
+ [Det kan vi se på en anden gang. #id:gudrun_none #approach:leave]
    ~ agr_choir = "none"
    Ja. Hun ringer jo også igen. #id:gudrun_none_1 #speaker:inger #mood:tired
    -> meet

= meet
Hvornår ser jeg dig så? Eller kommer der en ny? #id:meet_1 #speaker:inger #mood:thinking
+ [Om fjorten dage. Det er mig, og klokken er ti. #id:meet_soon]
    ~ agr_meet = "soon"
    ~ trust += 1
    Hun skriver det selv i kalenderen. Det tager et minut. #id:meet_soon_1 #speaker:narrator
    -> sign
+ [Ring, hvis der er noget. #id:meet_call]
    ~ agr_meet = "sometime"
    Der er aldrig noget, når man skal ringe om det. #id:meet_call_1 #speaker:inger #mood:tired
    -> sign
+ [Vi måler dig igen, når forløbet slutter. #id:meet_measure]
    ~ agr_meet = "sometime"
    Er det længden eller vægten? #id:meet_measure_1 #speaker:inger #mood:amused
    -> sign

= sign
{
- agr_words == "hers" and agr_step == "wish":
    Hun læser siden, to gange, og skriver under med hele navnet. #id:sign_hers_1 #speaker:narrator
    Den skal hænge på køleskabet. Ved siden af Noors tegning. #id:sign_hers_2 #speaker:inger #mood:proud
- agr_words == "hers":
    Begyndelsen er min. Resten ligner jer. Men jeg skriver under. #id:sign_half_1 #speaker:inger #mood:neutral
- else:
    Hun skriver under uden at læse. Det gør hun hurtigt. #id:sign_yours_1 #speaker:narrator
    Så har I den til mappen. #id:sign_yours_2 #speaker:inger #mood:tired
}
-> later
