// Badeværelset: badekarrets kant, håndklædestangen, toilettet.

=== spot_bath_edge ===
{ s_bath_edge != "":
    -> seen_again
}
Kanten på badekarret er høj. Ved siden af står en skammel af plastik. #id:bath_edge_1 #speaker:narrator #mood:neutral #look:bath_edge
Her er jeg tirsdag og fredag. Med publikum. #id:bath_edge_2 #speaker:inger #mood:neutral
+ [Kanten er for høj at træde over. #id:bath_edge_w1 #why:textbook]
    Greb i badet står på STEADI, tjeklisten mod fald. #id:bath_edge_w1_a #speaker:narrator #mood:neutral
    Men over halvdelen af udstyret i hjemmene bliver ikke brugt (JMIR 2014). #id:bath_edge_w1_b #speaker:narrator #mood:neutral
+ [I den alder er man vant til at få hjælp. #id:bath_edge_w2 #why:prejudice]
    Man vænner sig ikke til det. Man kigger op i loftet. #id:bath_edge_w2_a #speaker:inger #mood:proud
+ [Et brusebad bruger mindre vand. #id:bath_edge_w3 #why:aside]
    Så skal karret ud, og det bestemmer boligforeningen. Spørg dem om ti år. #id:bath_edge_w3_a #speaker:inger #mood:amused
+ [Hun vil helst være alene herinde. #id:bath_edge_w4 #why:own]
    { wish == "door":
        Med døren lukket. Det var det, jeg sagde. Jeg håber, du hørte det. #id:bath_edge_w4_a #speaker:inger #mood:warm
    - else:
        Det er ikke vandet. Det er at stå der, mens en anden har tøj på. #id:bath_edge_w4_b #speaker:inger #mood:sad
    }
-
+ [Vi kan øve os i at komme over kanten, så længe det tager. #id:bath_edge_with #approach:with]
    ~ s_bath_edge = "with"
    ~ independence += 1
    ~ staff_minutes += 20
    Op med benet som til damegymnastik. Det var jeg heller ikke god til. #id:bath_edge_with_a #speaker:inger #mood:amused
+ [Fremover er vi to om dit bad. Så er det trygt. #id:bath_edge_for #approach:for]
    ~ s_bath_edge = "for"
    ~ wellbeing -= 2
    ~ trust -= 1
    ~ staff_minutes += 40
    To? Så mangler der bare en til at tage imod billetter. #id:bath_edge_for_a #speaker:inger #mood:sad
+ [Vil du prøve et bræt over karret og et greb, hvor du vil have det? #id:bath_edge_aid #approach:aid #landmark:prevention]
    ~ s_bath_edge = "aid"
    ~ independence += 2
    ~ wellbeing += 1
    ~ trust += 1
    ~ staff_minutes -= 30
    { wish == "door":
        Og du venter ude i entréen. Ikke langt væk. Bare derude. #id:bath_edge_aid_a #speaker:inger #mood:glad
    - else:
        Må jeg prøve det med tøjet på først? #id:bath_edge_aid_b #speaker:inger #mood:thinking
    }
+ [Du kan jo også vaske dig ved håndvasken. #id:bath_edge_leave #approach:leave]
    ~ s_bath_edge = "leave"
    ~ independence += 1
    ~ wellbeing -= 1
    Etagevask. Ja, det går. Man bliver bare aldrig rigtig varm. #id:bath_edge_leave_a #speaker:inger #mood:tired
- -> DONE

=== spot_towel_rail ===
{ s_towel_rail != "":
    -> seen_again
}
Håndklædestangen hænger skævt. Den ene skrue er på vej ud af væggen. #id:towel_rail_1 #speaker:narrator #mood:neutral #look:towel_rail
+ [Hun har selv fundet et sted at holde. #id:towel_rail_w1 #why:own]
    Det gjorde hånden af sig selv. Den spurgte ikke nogen om lov. #id:towel_rail_w1_a #speaker:inger #mood:proud
+ [Håndklæderne bliver ikke tørre herinde. #id:towel_rail_w2 #why:aside]
    Nej. Det er derfor, de hænger på rollatoren. #id:towel_rail_w2_a #speaker:inger #mood:amused
+ [En håndklædestang kan ikke bære et menneske. #id:towel_rail_w3 #why:textbook]
    Støttegreb står på STEADI-listen. Det gør håndklædestænger ikke. #id:towel_rail_w3_a #speaker:narrator #mood:neutral
-
+ [Jeg strammer skruen, så holder den lidt endnu. #id:towel_rail_for #approach:for]
    ~ s_towel_rail = "for"
    ~ independence -= 1
    Hvor længe er lidt? #id:towel_rail_for_a #speaker:inger #mood:worried
+ [Jeg bestiller to greb i standardhøjde. #id:towel_rail_aid2 #approach:aid]
    ~ s_towel_rail = "aid"
    ~ independence += 1
    ~ wellbeing -= 1
    ~ trust -= 1
    Standard, hvem er det? Hende har jeg aldrig mødt. #id:towel_rail_aid2_a #speaker:inger #mood:cross
+ [Vis mig, hvor du tager fat. Der kunne vi sætte et rigtigt greb. #id:towel_rail_aid #approach:aid #landmark:cooperation]
    ~ s_towel_rail = "aid"
    ~ independence += 2
    ~ trust += 1
    Her. Lidt lavere, end du tror. Jeg er jo skrumpet. #id:towel_rail_aid_a #speaker:inger #mood:amused
+ [Vil du prøve at komme op uden at hive i noget? #id:towel_rail_with #approach:with]
    ~ s_towel_rail = "with"
    ~ independence += 1
    ~ staff_minutes += 10
    Næsen frem, sagde de på sygehuset. Så følger resten med. Somme tider. #id:towel_rail_with_a #speaker:inger #mood:thinking
+ [Den sidder da endnu. #id:towel_rail_leave #approach:leave]
    ~ s_towel_rail = "leave"
    ~ independence -= 1
    Ja, den og jeg. Vi hænger i. #id:towel_rail_leave_a #speaker:inger #mood:amused
- -> DONE

=== spot_toilet ===
{ s_toilet != "":
    -> seen_again
}
Toilettet er lavt. På cisternen ligger et krydsordshæfte og en blyant. #id:toilet_1 #speaker:narrator #mood:neutral #look:toilet
+ [Et vasketoilet ville hun bare være bange for. #id:toilet_w1 #why:prejudice]
    I 2015 var de i 84 procent af kommunerne. Nogle borgere havde forbehold. #id:toilet_w1_a #speaker:narrator #mood:neutral
    Jeg er ikke bange. Jeg vil bare vide, hvor strålen kommer fra. #id:toilet_w1_b #speaker:inger #mood:amused
+ [Her vil hun allerhelst klare sig selv. #id:toilet_w2 #why:own]
    { wish == "door":
        Døren lukket, her især. Man er vel et menneske. #id:toilet_w2_a #speaker:inger #mood:proud
    - else:
        Der er ting, man ikke har brug for selskab til. #id:toilet_w2_b #speaker:inger #mood:neutral
    }
+ [Hendes ben skal trænes, ellers kommer hun ikke op. #id:toilet_w3 #why:textbook]
    I Norge kunne man måle en gevinst ved træning i hjemmet efter et halvt år. #id:toilet_w3_a #speaker:narrator #mood:neutral
    Efter et helt år var forskellen væk. #id:toilet_w3_b #speaker:narrator #mood:neutral
-
+ [Har du lyst til fem gange op og ned, mens kaffen løber? #id:toilet_with #approach:with]
    ~ s_toilet = "with"
    ~ independence += 1
    ~ staff_minutes += 10
    Fra spisestolen, ja. Og hver gang, jeg er oppe, tager jeg en småkage. #id:toilet_with_a #speaker:inger #mood:amused
+ [Må jeg ringe efter en forhøjer nu? Så er den her på mandag. #id:toilet_for #approach:for]
    ~ s_toilet = "for"
    ~ independence += 1
    ~ wellbeing += 1
    ~ trust += 1
    Ring du. Så slipper jeg for at sige det højt til en fremmed. #id:toilet_for_a #speaker:inger #mood:glad
+ [Jeg har bestilt en forhøjer til dig. Den kommer i morgen. #id:toilet_for2 #approach:for]
    ~ s_toilet = "for"
    ~ independence += 1
    ~ wellbeing -= 1
    ~ trust -= 1
    Nå, har du det? Hvor høj har I så bestemt, at jeg er? #id:toilet_for2_a #speaker:inger #mood:cross
+ [Har du tænkt på et toilet, der både skyller og tørrer? #id:toilet_aid #approach:aid]
    ~ s_toilet = "aid"
    ~ independence += 1
    ~ wellbeing -= 1
    Og hvad skal jeg så lave imens? #id:toilet_aid_a #speaker:inger #mood:amused
+ [Du kommer jo op, som det er. #id:toilet_leave #approach:leave]
    ~ s_toilet = "leave"
    ~ independence -= 1
    Det gør jeg. Det tager alle versene af ”Den signede dag”. #id:toilet_leave_a #speaker:inger #mood:tired
- -> DONE
