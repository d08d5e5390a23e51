// Rundt i lejligheden: lov til hvert rum, vink, og hvad man tager med sig. Snakken undervejs står i talks.ink.

=== round ===
~ phase = "round"
{
- wish != "":
    Inger bliver siddende, men hun følger dig med øjnene. #id:round_wish_1 #speaker:narrator
- else:
    Hun flytter over i lænestolen og finder strikketøjet frem. #id:round_none_1 #speaker:narrator
}
-> place_living

=== place_living ===
+ [Må jeg begynde herinde i stuen? #id:living_ask]
    ~ room_living = "asked"
    ~ trust += 1
    Ja da. Det er her, jeg er. Resten er mest til at gå igennem. #id:living_ask_1 #speaker:inger #mood:warm
    -> DONE
+ [Gå i gang med at se dig om. #id:living_walk]
    ~ room_living = "walked"
    Er der noget, der skal flyttes, så sig det, før du gør det. #id:living_walk_1 #speaker:inger #mood:neutral
    -> DONE

=== place_kitchen ===
{
- phase == "later":
    Køkkenet. Du bliver stående lidt i døren og ser på bordpladen. #id:kitchen_later_1 #speaker:narrator
    -> DONE
- phase == "morning":
    Der er mel i revnen ved bordpladen. Det er gammelt. #id:kitchen_morning_1 #speaker:narrator
    -> DONE
}
Køkkenet er lille, og komfuret er blankt. Det er længe siden, det har været varmt. #id:kitchen_1 #speaker:narrator
+ [Må jeg se ud i køkkenet? #id:kitchen_ask]
    ~ room_kitchen = "asked"
    ~ trust += 1
    Vent, så går jeg med. Man viser selv sit køkken frem. #id:kitchen_ask_1 #speaker:inger #mood:proud
    Hun står med den ene hånd på bordet, som om det var en ven. #id:kitchen_ask_2 #speaker:narrator
    -> DONE
+ [Gå bare ind, og luk op. #id:kitchen_walk]
    ~ room_kitchen = "walked"
    ~ trust -= 1
    Det knirkede i køkkenlågen. Leder du efter noget bestemt? #id:kitchen_walk_1 #speaker:inger #mood:cross
    -> DONE

=== place_bath ===
{ phase == "later":
    Badeværelset. Her dufter af sæbe og lidt af lavendel. #id:bath_later_1 #speaker:narrator
    -> DONE
}
Døren til badeværelset står på klem. Sådan har den stået i fem uger. #id:bath_1 #speaker:narrator
+ [Må jeg se badeværelset? Du må gerne gå med. #id:bath_ask]
    ~ room_bath = "asked"
    ~ trust += 1
    Tænk, at nogen spørger. Jeg går med, men jeg bliver herude. #id:bath_ask_1 #speaker:inger #mood:amused
    { wish == "door":
        Du må godt lukke døren. Så kan du høre, hvor rart det er. #id:bath_ask_2 #speaker:inger #mood:warm
    }
    -> DONE
+ [Skub døren op, og gå ind. #id:bath_walk]
    ~ room_bath = "walked"
    ~ trust -= 1
    ~ wellbeing -= 1
    Ja, gå du bare ind. Det gør de alle sammen. #id:bath_walk_1 #speaker:inger #mood:sad
    -> DONE

=== place_bedroom ===
{ phase == "later":
    Soveværelset. Sengen er redt, og Poul er tørret af for støv. #id:bedroom_later_1 #speaker:narrator
    -> DONE
}
Soveværelset. Sengen er redt, og på natbordet står et billede af en mand. #id:bedroom_1 #speaker:narrator
+ [Må jeg også se herind? #id:bedroom_ask]
    ~ room_bedroom = "asked"
    ~ trust += 1
    Ja. Det er Poul på natbordet. Sengen har jeg selv redt, den er jeg stolt af. #id:bedroom_ask_1 #speaker:inger #mood:proud
    -> DONE
+ [Gå ind og se dig om. #id:bedroom_walk]
    ~ room_bedroom = "walked"
    ~ trust -= 1
    ~ wellbeing -= 1
    Der plejer man ellers at banke på. Poul gjorde. #id:bedroom_walk_1 #speaker:inger #mood:cross
    -> DONE

=== place_terrace ===
{ phase == "later":
    Terrassen. Fire fliser, og solen er flyttet en halv. #id:terrace_later_1 #speaker:narrator
    -> DONE
}
Terrassen er fire fliser bred, og der er sol på de tre. #id:terrace_1 #speaker:narrator
+ [Må jeg gå derud? #id:terrace_ask]
    ~ room_terrace = "asked"
    ~ trust += 1
    Ja. Hils solen, hvis du ser den. Jeg kom ikke over trinnet i går. #id:terrace_ask_1 #speaker:inger #mood:amused
    -> DONE
+ [Gå derud og se. #id:terrace_walk]
    ~ room_terrace = "walked"
    Luk efter dig. Det trækker om benene. #id:terrace_walk_1 #speaker:inger #mood:neutral
    -> DONE

// Et vink er noget, man selv lægger mærke til. Det siger ikke, hvad der skal gøres.
=== hint ===
{
- place == "living" and s_rug == "":
    Din fod fanger noget, da du går over gulvet. #id:hint_rug #speaker:narrator
- place == "living" and s_cups == "":
    Der er dækket op til en mere, end der bor her. #id:hint_cups #speaker:narrator
- place == "living" and s_choir == "":
    Hendes blik er gået det samme sted hen tre gange nu. #id:hint_choir #speaker:narrator
- place == "living" and s_tablet == "":
    En skuffe er ikke skubbet helt i. #id:hint_tablet #speaker:narrator
- place == "living" and s_phone_lead == "":
    Telefonen ringede for lidt siden. Hun gik en omvej for at nå den. #id:hint_phone #speaker:narrator
- place == "living":
    Du ser fra loft til gulv. Hvad ville du gå udenom, hvis du så dårligt? #id:hint_living #speaker:narrator
- place == "kitchen" and s_recipes == "":
    Der ligger noget på hylden med fedtfingre på ryggen. Det bliver brugt. #id:hint_recipes #speaker:narrator
- place == "kitchen" and s_pills == "":
    Der er flere glas på bordet end tallerkener. #id:hint_pills #speaker:narrator
- place == "kitchen":
    Du prøver at række op efter noget. Og så at nå det med én hånd. #id:hint_kitchen #speaker:narrator
- place == "bath":
    Du følger væggen med hånden. Hvor ville du selv tage fat? #id:hint_bath #speaker:narrator
- place == "terrace":
    Du sætter dig et øjeblik. Her har nogen siddet før. #id:hint_terrace #speaker:narrator
- place == "hall" and s_hall_light == "":
    Dine øjne er længe om at vænne sig til det herude. #id:hint_hall #speaker:narrator
- else:
    Du står der, hvor hun står hver dag. Hvad rækker hånden efter først? #id:hint_hall_more #speaker:narrator
}
{ wish == "":
    Du ved efterhånden, hvad hun fejler. Du ved ikke, hvad hun vil. #id:hint_wish #speaker:narrator
}
{ room_bath == "" and place != "bath":
    Der er en dør, du ikke har været igennem. #id:hint_door #speaker:narrator
}
-> DONE

=== round_done ===
~ seen = count_seen()
{
- seen == 0:
    Du har ikke set nærmere på en eneste ting. #id:done_none_1 #speaker:narrator
- seen < 7:
    Du har set nærmere på {seen} ting. Der er flere, hvis du vil. #id:done_some_1 #speaker:narrator
- else:
    Du har set nærmere på {seen} ting. Hovedet er ved at være fuldt. #id:done_many_1 #speaker:narrator
}
{
- doors_asked() >= 3:
    Du spurgte, før du gik ind. Det har ingen gjort siden Poul. #id:done_doors_asked #speaker:inger #mood:warm
- doors_asked() == 0:
    Jeg kunne høre, hvor du gik. Man kender jo sine døre. #id:done_doors_walked #speaker:inger #mood:cross
}
Nå. Hvad siger dommeren? #id:done_judge #speaker:inger #mood:amused
+ [Der er en del, vi bliver nødt til at lave om på. #id:done_faults]
    ~ trust -= 1
    Det er der altid, når der kommer nogen udefra. #id:done_faults_1 #speaker:inger #mood:cross
    -> on_or_stay
+ { s_cups != "" or s_recipes != "" or s_choir != "" or s_drawing != "" or s_garden_chair != "" } [Jeg har mest set, at her bliver levet. #id:done_life #landmark:cooperation]
    ~ trust += 1
    ~ wellbeing += 1
    Det var da en pæn måde at sige rod på. #id:done_life_1 #speaker:inger #mood:glad
    -> on_or_stay
+ [Hvad synes du, jeg har overset? #id:done_missed]
    ~ trust += 1
    -> missed
+ [Jeg er ikke færdig endnu. #id:done_stay]
    God tid. Jeg skal ingen steder. #id:done_stay_1 #speaker:inger #mood:neutral
    -> DONE

= missed
{
- s_cups == "":
    De to kopper. Dem stiller jeg frem hver dag. Man ved jo aldrig. #id:missed_cups #speaker:inger #mood:warm
- s_drawing == "":
    Tegningen på køleskabet. Det er mig, hende med de store hænder. #id:missed_drawing #speaker:inger #mood:amused
- s_garden_chair == "":
    Stolen derude. Klokken tre skinner solen lige på knæene. #id:missed_chair #speaker:inger #mood:warm
- s_tablet == "":
    Den der plade i skuffen. Den er god nok, det er bare mig, der er sur på den. #id:missed_tablet #speaker:inger #mood:amused
- else:
    Ikke noget. Du har set mere end dem, der kommer hver dag. #id:missed_nothing #speaker:inger #mood:glad
}
-> on_or_stay

= on_or_stay
+ [Jeg har ni ting med. Du vælger, hvad vi prøver. Har du kræfter? #id:done_try_ask]
    ~ trust += 1
    Det må vi jo se. Jeg giver ikke op over for en æske. #id:done_try_ask_1 #speaker:inger #mood:amused
    -> try
+ [Nu henter jeg de ting, du skal have. #id:done_try_go]
    Skal have? Det lyder dyrt. #id:done_try_go_1 #speaker:inger #mood:neutral
    -> try
+ [Jeg kigger lige lidt mere først. #id:done_stay_more]
    -> DONE
