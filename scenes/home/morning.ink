// Morgenen: strømper og morgenmad. Det tager dobbelt så lang tid som at gøre det for hende. Hun kan det, hun har prøvet.

=== morning ===
~ phase = "morning"
~ morning_step = "stockings"
Næste morgen. Klokken er kvart over otte, og du skal videre kvart i ni. #id:morning_1 #speaker:narrator
Inger sidder i nattøj med strømperne i skødet. #id:morning_2 #speaker:narrator
God morgen. De er ikke blevet løsere i nat. #id:morning_3 #speaker:inger #mood:amused
+ [Vent, til hun selv begynder. #id:sock1_wait #silence:6]
    ~ m_wait += 1
    -> first_wait
+ { kept(aid_stocking) > 0 } [Ræk hende strømpepåtageren. #id:sock1_tool]
    ~ m_tool += 1
    -> first_tool
+ { kept(aid_stocking) == 0 } [Ræk hende gummihandskerne. #id:sock1_gloves]
    ~ m_tool += 1
    -> first_gloves
+ [Lad mig lige, så er det gjort. #id:sock1_for]
    ~ m_for += 1
    -> first_for

= first_wait
Hun ruller strømpen. Hun bøjer sig. Hun hviler. Hun bøjer sig igen. #id:sock1_wait_1 #speaker:narrator
Tæerne er inde. Det er dem, der er mest stædige. #id:sock1_wait_2 #speaker:inger #mood:proud
-> heel

= first_tool
{ stocking_tried == "inger":
    Hun husker det. Hælen nedad, skinnen mod gulvet, snorene i hånden. #id:sock1_tool_1 #speaker:narrator
    Op med dig, din gamle ål. #id:sock1_tool_2 #speaker:inger #mood:glad
    -> heel
}
Hun drejer den rundt. Det er ikke til at se, hvad der er for og bag. #id:sock1_tool_3 #speaker:narrator
Er der en vejledning, eller skal man være ingeniør? #id:sock1_tool_4 #speaker:inger #mood:cross
-> heel

= first_gloves
Med handskerne på får fingrene fat. De skal bare have tid. #id:sock1_gloves_1 #speaker:narrator
De her bruger jeg ellers til rødbeder. #id:sock1_gloves_2 #speaker:inger #mood:amused
-> heel

= first_for
Tyve sekunder. Hendes fod vipper op af gammel vane. #id:sock1_for_1 #speaker:narrator
Tak. Så blev det i hvert fald ikke mig. #id:sock1_for_2 #speaker:inger #mood:neutral
-> second_leg

= heel
Så sidder den fast på hælen. Du kan mærke det i dine egne hænder. #id:heel_1 #speaker:narrator
Hun puster. Uret på væggen tikker. Klokken er fem minutter i halv. #id:heel_2 #speaker:narrator
+ [Hold hænderne i lommen lidt endnu. #id:heel_wait #silence:6]
    ~ m_wait += 1
    ~ independence += 1
    Hun slipper, ryster hånden og tager fat et andet sted. #id:heel_wait_1 #speaker:narrator
    Der kom hælen. Den skulle lige tænke over det. #id:heel_wait_2 #speaker:inger #mood:proud
    -> second_leg
+ [Den er drejet lidt udad. Kan du se det? #id:heel_say]
    ~ m_tool += 1
    Ja, nu du siger det. Jeg troede, det var foden, der sad skævt. #id:heel_say_1 #speaker:inger #mood:amused
    -> second_leg
+ [Træk den på plads for hende. #id:heel_for]
    ~ m_for += 1
    ~ trust -= 1
    Jeg var der næsten. #id:heel_for_1 #speaker:inger #mood:sad
    -> second_leg

= second_leg
Så er der den anden. Der er altid en til. #id:leg2_1 #speaker:narrator
+ [Vent igen. Lige så længe. #id:leg2_wait #silence:6]
    ~ m_wait += 1
    ~ independence += 1
    { aid_stocking == "asked":
        Den går hurtigere end den første. Hun nynner imens. #id:leg2_wait_1 #speaker:narrator
    - else:
        Det tager fem minutter. Hun siger ikke et ord, og det gør du heller ikke. #id:leg2_wait_2 #speaker:narrator
    }
    Så! Skriv tiden ned. Det er rekord siden faldet. #id:leg2_wait_3 #speaker:inger #mood:proud
    -> socks_end
+ [Hold fast i kanten, så hun selv kan trække. #id:leg2_both]
    ~ m_tool += 1
    I trækker i hver sin ende og griner begge to. #id:leg2_both_1 #speaker:narrator
    Det er som at få en elefant i en cykelslange. #id:leg2_both_2 #speaker:inger #mood:glad
    -> socks_end
+ [Tag den anden for hende. Klokken går. #id:leg2_for]
    ~ m_for += 1
    Hun ser ud ad vinduet, mens du gør det. #id:leg2_for_1 #speaker:narrator
    -> socks_end

= socks_end
{
- m_for == 0:
    ~ stockings_by = "self"
    ~ independence += 3
    ~ staff_minutes -= 70
    Klokken er halv ni. Begge strømper sidder, og det er hende, der har gjort det. #id:socks_self #speaker:narrator
- m_wait + m_tool > 0:
    ~ stockings_by = "both"
    ~ independence += 1
    ~ staff_minutes -= 20
    Strømperne er på. Det var lidt dig og lidt hende. #id:socks_both #speaker:narrator
- else:
    ~ stockings_by = "you"
    Strømperne er på. Det tog under et minut, og hun har ikke rørt dem. #id:socks_you #speaker:narrator
}
Hun rejser sig, finder balancen og går i forvejen ud i køkkenet. #id:socks_end_1 #speaker:narrator
~ morning_step = "breakfast"
-> DONE

=== breakfast ===
Hun står ved bordpladen. Brødet ligger der, kniven ligger der, hånden ryster. #id:bread_1 #speaker:narrator
Du skal have noget med, når du nu står der og ser sulten ud. #id:bread_2 #speaker:inger #mood:warm
+ [Lad hende skære. Se på brødet, ikke på hånden. #id:bread_wait #silence:6]
    ~ m_wait += 1
    ~ independence += 1
    Skiven er tyk i den ene ende og tynd i den anden. #id:bread_wait_1 #speaker:narrator
    Den tykke er til dig. Du skal ud at cykle. #id:bread_wait_2 #speaker:inger #mood:amused
    -> kettle
+ { kept(aid_stool) > 0 } [Træk arbejdsstolen hen til bordpladen. #id:bread_stool]
    ~ m_tool += 1
    { stool_tried == "inger":
        Der er den jo. Så har jeg to hænder. Den ene ryster, men den er der. #id:bread_stool_1 #speaker:inger #mood:glad
    - else:
        Skal jeg op på den? Nå. Så sidder jeg her som en hane. #id:bread_stool_2 #speaker:inger #mood:amused
    }
    -> kettle
+ { kept(aid_stool) == 0 } [Skub en stol hen, så hun kan sidde og skære. #id:bread_chair]
    ~ m_tool += 1
    Sidde i et køkken? Det har jeg aldrig gjort. Nå. Det er jo helt rart. #id:bread_chair_1 #speaker:inger #mood:amused
    -> kettle
+ [Sæt dig ind, så ordner jeg to halve. #id:bread_for]
    ~ m_for += 1
    Du har smurt to halve, før hun har fundet sin stol. #id:bread_for_1 #speaker:narrator
    Pænt. Jeg bruger bare ikke så meget smør. #id:bread_for_2 #speaker:inger #mood:neutral
    -> kettle

= kettle
Kedlen koger. Hun tager den med begge hænder, og lidt ryger ved siden af. #id:kettle_1 #speaker:narrator
+ [Bliv stående. Det er kun vand. #id:kettle_wait #silence:6]
    ~ m_wait += 1
    Hun tørrer op, skænker resten og ser efter, om du så det. #id:kettle_wait_1 #speaker:narrator
    Bordet trængte også til at blive vasket. #id:kettle_wait_2 #speaker:inger #mood:amused
    -> eat
+ [Læg kluden, hvor hun kan nå den. #id:kettle_cloth]
    ~ m_tool += 1
    Tak. Det var det, jeg manglede. Ikke en hånd, en klud. #id:kettle_cloth_1 #speaker:inger #mood:warm
    -> eat
+ [Tag kedlen fra hende, før hun brænder sig. #id:kettle_for]
    ~ m_for += 1
    ~ trust -= 1
    Jeg har båret gryder på fyrre liter. #id:kettle_for_1 #speaker:inger #mood:cross
    -> eat

= eat
Sætter du dig, eller er du allerede kørt? #id:eat_1 #speaker:inger #mood:amused
+ [Sæt dig, og spis den skive. #id:eat_sit]
    ~ wellbeing += 2
    ~ trust += 1
    I spiser uden at sige ret meget. Det er ti minutter, ingen har bestilt. #id:eat_sit_1 #speaker:narrator
    -> eat_end
+ [Skriv det i mappen, mens hun spiser. #id:eat_write]
    Skriver du, at jeg tygger? #id:eat_write_1 #speaker:inger #mood:amused
    -> eat_end
+ [Jeg må videre. Godt gået, Inger. #id:eat_go]
    ~ wellbeing -= 1
    Godt gået. Det sagde jeg også til de små, når de spiste op. #id:eat_go_1 #speaker:inger #mood:tired
    -> eat_end

= eat_end
{
- m_wait + m_tool >= 4:
    ~ breakfast_by = "self"
    ~ independence += 2
    ~ staff_minutes -= 50
    Klokken er ti minutter i ni. Du er forsinket, og hun er færdig. #id:eat_end_self #speaker:narrator
- m_for >= 3:
    ~ breakfast_by = "you"
    Klokken er tyve minutter i ni. Du er foran. Hun er ikke rigtig begyndt. #id:eat_end_you #speaker:narrator
- else:
    ~ breakfast_by = "both"
    ~ staff_minutes -= 10
    Klokken er kvart i ni. Det gik, som sådan noget går. #id:eat_end_both #speaker:narrator
}
-> agreement
