// Stuen: tæppet, telefonledningen, planterne, trinnet, korbilledet, kopperne, tabletten.

=== spot_rug ===
{ s_rug != "":
    -> seen_again
}
Et vævet tæppe midt på stuegulvet. Det ene hjørne krøller opad. #id:rug_1 #speaker:narrator #mood:neutral #look:rug
Det har min mor vævet. Det har ligget i fem lejligheder. #id:rug_2 #speaker:inger #mood:proud
+ [Et løst hjørne er lige til at falde over. #id:rug_w1 #why:textbook]
    Færre snublefælder gav 38 procent færre fald hos folk i høj risiko (Cochrane 2023). #id:rug_w1_a #speaker:narrator #mood:neutral
    Hos andre gjorde det ingen forskel. Inger faldt for fem uger siden. #id:rug_w1_b #speaker:narrator #mood:neutral
+ [Det er hendes mors. Det kan man ikke bare fjerne. #id:rug_w2 #why:own]
    Hun sad ved væven en hel vinter. Jeg kan stadig høre den klapre. #id:rug_w2_a #speaker:inger #mood:warm
+ [Ældre mennesker har altid for mange tæpper. #id:rug_w3 #why:prejudice]
    Jeg har ét. Du skulle se hos Gudrun, der kan man ikke finde gulvet. #id:rug_w3_a #speaker:inger #mood:amused
-
+ [Lad mig lige rulle det sammen. Så er det af vejen. #id:rug_for #approach:for]
    ~ s_rug = "for"
    ~ independence += 1
    ~ wellbeing -= 2
    ~ trust -= 1
    Nå. Ja, så er det jo bare et gulv. #id:rug_for_a #speaker:inger #mood:sad
+ [Hvor kan tæppet være, så det ikke spænder ben for dig? #id:rug_with #approach:with #landmark:prevention]
    ~ s_rug = "with"
    ~ independence += 1
    ~ wellbeing += 1
    ~ trust += 1
    På væggen. Mor ville sige, at jeg var blevet fin på den. #id:rug_with_a #speaker:inger #mood:thinking
+ [Må jeg lægge skridsikkert net under og få hjørnet ned? #id:rug_aid #approach:aid]
    ~ s_rug = "aid"
    ~ independence += 1
    Under er i orden. Bare der ikke kommer klister på mors tæppe. #id:rug_aid_a #speaker:inger #mood:neutral
+ [Det er dit gulv og dit tæppe. Det bliver liggende. #id:rug_leave #approach:leave]
    ~ s_rug = "leave"
    ~ independence -= 2
    ~ wellbeing += 1
    Tak. Det var nu lige der, jeg lå. #id:rug_leave_a #speaker:inger #mood:worried
- -> DONE

=== spot_phone_lead ===
{ s_phone_lead != "":
    -> seen_again
}
Telefonledningen løber hen over gulvet, fra stikket til lænestolen. #id:phone_lead_1 #speaker:narrator #mood:neutral #look:phone_lead
+ [En fastnettelefon er dyrere end en mobil. #id:phone_lead_w1 #why:aside]
    Det siger Henrik også. Det er nu mig, der betaler regningen. #id:phone_lead_w1_a #speaker:inger #mood:proud
+ [Hun vil have telefonen inden for rækkevidde. #id:phone_lead_w2 #why:own]
    Henrik ringer klokken seks. Så sidder jeg klar. #id:phone_lead_w2_a #speaker:inger #mood:warm
+ [En ledning på gulvet er en snublefælde. #id:phone_lead_w3 #why:textbook]
    Ledninger står på STEADI, en tjekliste mod fald. Det gør løse tæpper og rod også. #id:phone_lead_w3_a #speaker:narrator #mood:neutral
-
+ [Den ligger, hvor du er vant til den. Den rører jeg ikke. #id:phone_lead_leave #approach:leave]
    ~ s_phone_lead = "leave"
    ~ independence -= 1
    Jeg er vant til den. Det er mine fødder ikke altid. #id:phone_lead_leave_a #speaker:inger #mood:worried
+ [Må jeg lægge ledningen langs panelet? Det tager fem minutter. #id:phone_lead_for #approach:for #landmark:prevention]
    ~ s_phone_lead = "for"
    ~ independence += 1
    ~ wellbeing += 1
    ~ trust += 1
    Bare den kan nå stolen. Hammeren ligger i øverste skuffe, under strikketøjet. #id:phone_lead_for_a #speaker:inger #mood:glad
+ [Jeg flytter telefonen ud i entréen. Så er gulvet frit. #id:phone_lead_for2 #approach:for]
    ~ s_phone_lead = "for"
    ~ independence -= 1
    ~ wellbeing -= 1
    ~ trust -= 1
    Så skal jeg løbe, når Henrik ringer. Du ved, hvordan det gik sidst. #id:phone_lead_for2_a #speaker:inger #mood:cross
+ [Skal vi prøve at sætte stolen henne ved stikket? #id:phone_lead_with #approach:with]
    ~ s_phone_lead = "with"
    ~ independence += 1
    ~ staff_minutes += 5
    Så kan jeg ikke se gården. Men jeg kan høre, hvem der går på trappen. #id:phone_lead_with_a #speaker:inger #mood:thinking
+ [Hvad med en trådløs telefon? #id:phone_lead_aid #approach:aid]
    ~ s_phone_lead = "aid"
    ~ independence += 1
    ~ wellbeing -= 1
    Sådan en har jeg haft. Den lå altid i det rum, hvor jeg ikke var. #id:phone_lead_aid_a #speaker:inger #mood:amused
- -> DONE

=== spot_plants ===
{ s_plants != "":
    -> seen_again
}
Tre pelargonier i vinduet. Jorden er knastør, og bladene er brune i kanten. #id:plants_1 #speaker:narrator #mood:neutral #look:plants
Lad være med at kigge på dem. De plejer at være pænere. #id:plants_2 #speaker:inger #mood:sad
+ [Hun har nok glemt dem. #id:plants_w1 #why:prejudice]
    Glemt dem? Jeg sidder og ser på dem hele dagen. #id:plants_w1_a #speaker:inger #mood:cross
+ [Visne planter kan være et tidligt tegn på, at noget er galt. #id:plants_w2 #why:textbook]
    Det skrev fagbladet Sygeplejersken i 2012. #id:plants_w2_a #speaker:narrator #mood:neutral
    Hvad der er galt, står der ikke på potten. #id:plants_w2_b #speaker:narrator #mood:neutral
+ [Hun kan vist ikke løfte kanden. #id:plants_w3 #why:own]
    Den er af zink. Fem liter. Før løftede jeg den med én hånd. #id:plants_w3_a #speaker:inger #mood:proud
-
+ [Jeg giver dem lige vand, nu jeg står her. #id:plants_for #approach:for]
    ~ s_plants = "for"
    ~ independence -= 1
    ~ staff_minutes += 5
    Gør du det. Så sidder jeg her og er i vejen. #id:plants_for_a #speaker:inger #mood:tired
+ [Kunne du og Noor vande dem sammen om tirsdagen? #id:plants_com #approach:community]
    ~ s_plants = "community"
    ~ network += 1
    Hun drukner dem. Men spørg hende du, om hun vil være gartner. #id:plants_com_a #speaker:inger #mood:amused
+ [Har du en mindre kande, som du selv kan løfte? #id:plants_with #approach:with]
    ~ s_plants = "with"
    ~ independence += 1
    ~ wellbeing += 1
    ~ trust += 1
    Litermålet fra skolen! Det står bag melet. Det har prøvet værre ting end vand. #id:plants_with_a #speaker:inger #mood:glad
+ [Man kan få krukker, der vander af sig selv. #id:plants_aid #approach:aid]
    ~ s_plants = "aid"
    Smart. Så har de heller ikke brug for mig. #id:plants_aid_a #speaker:inger #mood:sad
- -> DONE

=== spot_threshold ===
{ s_threshold != "":
    -> seen_again
}
Et højt trin ved terrassedøren. Malingen er slidt af på midten. #id:threshold_1 #speaker:narrator #mood:neutral #look:threshold
+ [Det er sikrest, at hun bliver inde. #id:threshold_w1 #why:prejudice]
    Hæng mig dog ind i skabet ved siden af den pæne frakke. Der er også sikkert. #id:threshold_w1_a #speaker:inger #mood:cross
+ [Hun vil ud i sin egen stol. #id:threshold_w2 #why:own]
    Fra marts til oktober er det min stue. Hvis benene vil være med. #id:threshold_w2_a #speaker:inger #mood:warm
+ [Et trin uden noget at holde i er svært for usikre ben. #id:threshold_w3 #why:textbook]
    Halvdelen af alle over 80 falder i løbet af et år (Sygeplejersken 2012). #id:threshold_w3_a #speaker:narrator #mood:neutral
+ [Et højt trin holder vandet ude, når det regner. #id:threshold_w4 #why:aside]
    Det gør det. Det holder også mig inde. #id:threshold_w4_a #speaker:inger #mood:amused
-
+ [Skal vi øve trinnet? Du går, og jeg står ved siden af. #id:threshold_with #approach:with]
    ~ s_threshold = "with"
    ~ independence += 1
    ~ staff_minutes += 10
    Hånden på karmen og det gode ben først. Jeg har jo haft tid til at tænke over det. #id:threshold_with_a #speaker:inger #mood:proud
+ [Hvad siger du til en kile og et greb i karmen? #id:threshold_aid #approach:aid #landmark:prevention]
    ~ s_threshold = "aid"
    ~ independence += 2
    ~ trust += 1
    Hvis jeg så kan komme ud uden at spørge nogen, så sæt det bare op. #id:threshold_aid_a #speaker:inger #mood:glad
+ [Vi holder døren lukket, til en ergoterapeut har set på det. #id:threshold_for #approach:for]
    ~ s_threshold = "for"
    ~ wellbeing -= 2
    ~ trust -= 1
    Hvornår kommer hun så? Nå. Så når det at blive efterår. #id:threshold_for_a #speaker:inger #mood:sad
+ [Kunne Samira give dig en arm, når I vil ud at sidde? #id:threshold_com #approach:community]
    ~ s_threshold = "community"
    ~ network += 1
    Hun har altid en pose i hver hånd. Men om søndagen har hun en arm fri. #id:threshold_com_a #speaker:inger #mood:thinking
- -> DONE

=== spot_choir ===
{ s_choir != "":
    -> seen_again
}
Et foto i ramme: tyve mennesker med noder. I midten Inger, med åben mund. #id:choir_look_1 #speaker:narrator #mood:neutral #look:choir
{ wish == "sing":
    Ja. Det er dem. Jeg står ikke i midten, fordi jeg er køn. #id:choir_look_2 #speaker:inger #mood:proud
- else:
    Torsdagssangen. Det var dengang, jeg kom nogen steder. #id:choir_look_3 #speaker:inger #mood:neutral
}
+ [Hun savner at synge. #id:choir_w1 #why:own]
    { trust >= 3:
        Alten er tynd uden mig. Det siger Gudrun, og hun synger sopran. #id:choir_w1_a #speaker:inger #mood:proud
    - else:
        Man kan vel synge alene. Det er bare ikke noget ved det. #id:choir_w1_b #speaker:inger #mood:sad
    }
+ [Det er minder. Nu er hun for svag til den slags. #id:choir_w2 #why:prejudice]
    Jeg faldt på hoften. Ikke på stemmen. #id:choir_w2_a #speaker:inger #mood:cross
+ [Netværket hører med, når man vil på benene igen. #id:choir_w3 #why:textbook]
    82 eksperter fra 11 lande regner netværket med (Metzelthin 2020). #id:choir_w3_a #speaker:narrator #mood:neutral
+ [Billedet hænger skævt. #id:choir_w4 #why:aside]
    Det har det altid gjort. Fotografen var heller ikke helt lige. #id:choir_w4_a #speaker:inger #mood:amused
-
+ [Et dejligt billede. #id:choir_leave #approach:leave]
    ~ s_choir = "leave"
    Ja. Støvet må du godt tage, når du alligevel står der. #id:choir_leave_a #speaker:inger #mood:sad
+ [Hvem fra koret kunne du ringe til, mens jeg er her? #id:choir_com #approach:community #landmark:communities]
    ~ s_choir = "community"
    ~ network += 2
    ~ wellbeing += 1
    ~ trust += 1
    { wish == "sing":
        Gudrun. Hun går lige forbi om torsdagen. Ræk mig telefonen, før jeg fortryder. #id:choir_com_a #speaker:inger #mood:glad
    - else:
        Gudrun. Hun ringer hver torsdag. Jeg kunne jo ringe på en onsdag. #id:choir_com_b #speaker:inger #mood:warm
    }
+ [Jeg melder dig til på torsdag og bestiller en bus. #id:choir_for #approach:for]
    ~ s_choir = "for"
    ~ wellbeing -= 1
    ~ trust -= 1
    ~ staff_minutes += 20
    Har jeg sagt, at jeg vil? Man kan da ikke bare melde folk til noget. #id:choir_for_a #speaker:inger #mood:cross
+ [Vil du synge et vers for mig? #id:choir_with #approach:with]
    ~ s_choir = "with"
    ~ wellbeing += 1
    Nu? Uden klaver? Så luk vinduet. Nej, lad det stå. #id:choir_with_a #speaker:inger #mood:amused
+ [Der er fællessang på nettet. Så kan du synge med herfra. #id:choir_aid #approach:aid]
    ~ s_choir = "aid"
    ~ wellbeing += 1
    ~ network -= 1
    Det så jeg præsten gøre engang. Helt alene foran en skærm. Stakkels mand. #id:choir_aid_a #speaker:inger #mood:worried
- -> DONE

=== spot_cups ===
{ s_cups != "":
    -> seen_again
}
To kopper på sofabordet med underkop og ske. Puden i stolen overfor er lige rystet. #id:cups_1 #speaker:narrator #mood:neutral #look:cups
+ [Hun venter nogen. #id:cups_w1 #why:own]
    Samira ovenpå. Klokken to, hvis hun kan nå det, før Noor skal hentes. #id:cups_w1_a #speaker:inger #mood:warm
+ [Hun dækker vist op til sin mand. Han er jo død. #id:cups_w2 #why:prejudice]
    Jeg ved godt, hvem der er død. Det var mig, der bagte til begravelsen. #id:cups_w2_a #speaker:inger #mood:proud
+ [Nogen at drikke kaffe med er også helbred. #id:cups_w3 #why:textbook]
    I 2017 var omkring 8 procent af dem over 80 ensomme. Her står der to kopper. #id:cups_w3_a #speaker:narrator #mood:neutral
-
+ [Jeg tager lige kopperne med ud og vasker dem af. #id:cups_for #approach:for]
    ~ s_cups = "for"
    ~ independence -= 1
    ~ wellbeing -= 1
    ~ trust -= 1
    De er rene! De står klar til klokken to. #id:cups_for_a #speaker:inger #mood:cross
+ [Skal jeg skrive dig op til en besøgsven? #id:cups_com #approach:community]
    ~ s_cups = "community"
    ~ wellbeing -= 1
    Jeg har en ven på første sal. Hun kommer helt uden om kommunen. #id:cups_com_a #speaker:inger #mood:amused
+ [Må jeg spørge, hvem den anden kop er til? #id:cups_with #approach:with]
    ~ s_cups = "with"
    ~ wellbeing += 1
    ~ trust += 1
    Du må godt spørge. Du kan også gætte, hvorfor de pæne skeer er fremme. #id:cups_with_a #speaker:inger #mood:amused
+ [Jeg lader kopperne stå og sætter mig et andet sted. #id:cups_leave #approach:leave #landmark:communities]
    ~ s_cups = "leave"
    ~ wellbeing += 1
    ~ network += 1
    Godt, du ikke tog den med guldkanten. Den er Samiras. #id:cups_leave_a #speaker:inger #mood:warm
- -> DONE

=== spot_tablet ===
{ s_tablet != "":
    -> seen_again
}
En skuffe står på klem. Der ligger en tablet i den, ladet helt op. #id:tablet_1 #speaker:narrator #mood:neutral #look:tablet
+ [Den står åben. Man kan støde ind i den skuffe. #id:tablet_w1 #why:aside]
    Den binder, den skuffe. Lukker jeg den, får jeg den ikke op igen. #id:tablet_w1_a #speaker:inger #mood:neutral
+ [Hun er nok for gammel til sådan en. #id:tablet_w2 #why:prejudice]
    Jeg lægger syvkabale på den hver aften. Det skriver du ikke ned. #id:tablet_w2_a #speaker:inger #mood:amused
+ [Et besøg kunne klares over skærmen. #id:tablet_w3 #why:textbook]
    Viborg havde 1.200 skærmbesøg om ugen i 2020. #id:tablet_w3_a #speaker:narrator #mood:neutral
    Det kræver tid og lyst, og at man kender hinanden, siger RUC og VIVE. #id:tablet_w3_b #speaker:narrator #mood:neutral
+ [Den er vejen til børnebørnene. #id:tablet_w4 #why:own]
    De viser mig deres tænder på den. Hver gang der er røget en. #id:tablet_w4_a #speaker:inger #mood:warm
-
+ [Vil du vise mig, hvad du bruger den til? #id:tablet_with #approach:with]
    ~ s_tablet = "with"
    ~ independence += 1
    ~ trust += 1
    Så sæt dig. Men du siger ikke noget, når jeg snyder. #id:tablet_with_a #speaker:inger #mood:amused
+ [Kunne et af de korte besøg være på skærmen? #id:tablet_aid #approach:aid]
    ~ s_tablet = "aid"
    ~ independence += 1
    ~ wellbeing -= 1
    ~ staff_minutes -= 30
    { trust >= 3:
        Det med pillerne, ja. Men ikke dig. Du drikker jo kaffe. #id:tablet_aid_a #speaker:inger #mood:warm
    - else:
        Så sparer I benzinen. Hvad er det så, jeg sparer? #id:tablet_aid_b #speaker:inger #mood:worried
    }
+ [Kunne Sofie og Emil ringe dig op på den i løbet af ugen? #id:tablet_com #approach:community #landmark:communities]
    ~ s_tablet = "community"
    ~ network += 2
    { wish == "bake":
        Så kan de bestille kage. Og jeg kan se, om de er blevet tynde. #id:tablet_com_a #speaker:inger #mood:glad
    - else:
        Om onsdagen. Så er der da en grund til at rede håret. #id:tablet_com_b #speaker:inger #mood:glad
    }
+ [Jeg lægger lige et par gode apps ind til dig. #id:tablet_for #approach:for]
    ~ s_tablet = "for"
    ~ wellbeing -= 1
    ~ trust -= 1
    Hvor blev min kabale af? #id:tablet_for_a #speaker:inger #mood:worried
- -> DONE
