// Entréen: lyset, posten, rollatoren. Terrassen: havestolen.

=== spot_hall_light ===
{ s_hall_light != "":
    -> seen_again
}
Entréen er mørk midt på dagen. Kontakten sidder inde bag frakkerne. #id:hall_light_1 #speaker:narrator #mood:neutral #look:hall_light
+ [Hun skal igennem her om natten. #id:hall_light_w1 #why:own]
    To gange. Og jeg tænder ikke, for så vågner jeg helt. #id:hall_light_w1_a #speaker:inger #mood:tired
+ [Dårligt lys og fald følges ad. #id:hall_light_w2 #why:textbook]
    Lys står på STEADI, en tjekliste mod fald. #id:hall_light_w2_a #speaker:narrator #mood:neutral
    95 procent af alle hoftebrud er fald (Sygeplejersken 2012). #id:hall_light_w2_b #speaker:narrator #mood:neutral
+ [Hun sparer på strømmen. Det gør den generation. #id:hall_light_w3 #why:prejudice]
    Ja, det gør jeg. Gør du ikke? #id:hall_light_w3_a #speaker:inger #mood:amused
-
+ [Jeg lader lyset være tændt, når jeg går. #id:hall_light_for #approach:for]
    ~ s_hall_light = "for"
    Så slukker jeg, når du er gået. Det er også en slags motion. #id:hall_light_for_a #speaker:inger #mood:amused
+ [Hvad siger du til en lampe, der selv tænder, når du kommer? #id:hall_light_aid #approach:aid #landmark:prevention]
    ~ s_hall_light = "aid"
    ~ independence += 1
    ~ wellbeing += 1
    ~ trust += 1
    Bare den ikke blinker. Jeg vil ud at tisse, ikke på diskotek. #id:hall_light_aid_a #speaker:inger #mood:amused
+ [Skal vi rykke frakkerne, så du kan nå kontakten? #id:hall_light_with #approach:with]
    ~ s_hall_light = "with"
    ~ independence += 1
    ~ staff_minutes += 5
    Pouls frakke kan godt rykkes. Men den skal blive hængende. #id:hall_light_with_a #speaker:inger #mood:warm
+ [Kunne viceværten flytte kontakten? #id:hall_light_com #approach:community]
    ~ s_hall_light = "community"
    ~ network += 1
    { wish == "bake":
        Han kommer, når der er kage. Så det må vi jo se at få lavet. #id:hall_light_com_a #speaker:inger #mood:amused
    - else:
        Han lovede det, da Poul levede. Jeg kan da godt minde ham om det. #id:hall_light_com_b #speaker:inger #mood:thinking
    }
+ [Du kender jo vejen. #id:hall_light_leave #approach:leave]
    ~ s_hall_light = "leave"
    ~ independence -= 1
    Det gør jeg. Lige til nogen stiller en taske. #id:hall_light_leave_a #speaker:inger #mood:worried
- -> DONE

=== spot_post ===
{ s_post != "":
    -> seen_again
}
Ni kuverter ved spejlet. Ingen er åbnet. Den øverste er fra sygehuset. #id:post_1 #speaker:narrator #mood:neutral #look:post
+ [Hun har vist ikke styr på sin økonomi længere. #id:post_w1 #why:prejudice]
    Regningerne går gennem banken. Det har de gjort, siden Poul døde. #id:post_w1_a #speaker:inger #mood:cross
+ [Skriften er for lille til hende. #id:post_w2 #why:own]
    De skriver så småt. Efter den første linje bliver det hele gråt. #id:post_w2_a #speaker:inger #mood:tired
+ [Hun kunne få det hele som digital post. #id:post_w3 #why:aside]
    Det er jeg fritaget for. Det brev kunne jeg godt læse. #id:post_w3_a #speaker:inger #mood:amused
+ [Uåbnet post kan være et af de tidlige tegn. #id:post_w4 #why:textbook]
    Indkøb, gammel mad og visne planter nævnes som tegn (Sygeplejersken 2012). #id:post_w4_a #speaker:narrator #mood:neutral
    Posten står der ikke noget om. Den må man spørge til. #id:post_w4_b #speaker:narrator #mood:neutral
-
+ [Skal vi åbne dem sammen? Du bestemmer hvilke. #id:post_with #approach:with #landmark:cooperation]
    ~ s_post = "with"
    ~ independence += 1
    ~ trust += 1
    ~ staff_minutes += 10
    Tre bunker. Svar, gem og skraldespand. Begynd med skraldespanden. #id:post_with_a #speaker:inger #mood:proud
+ [Det er din post. Den rører jeg ikke. #id:post_leave #approach:leave]
    ~ s_post = "leave"
    ~ independence -= 1
    ~ wellbeing += 1
    Det er pænt af dig. Postbuddet har det på samme måde. #id:post_leave_a #speaker:inger #mood:amused
+ [Jeg tager stakken med på kontoret og får styr på den. #id:post_for #approach:for]
    ~ s_post = "for"
    ~ independence -= 1
    ~ wellbeing -= 1
    ~ trust -= 1
    ~ staff_minutes += 15
    Mine breve? Så tag også nøglerne og pungen med. #id:post_for_a #speaker:inger #mood:cross
+ [Vil du prøve det øverste under en lampe med lup? #id:post_aid #approach:aid]
    ~ s_post = "aid"
    ~ independence += 2
    Det er øjenafdelingen. De har skrevet tre gange, at de gerne vil se mig. #id:post_aid_a #speaker:inger #mood:amused
+ [Kunne Samira læse højt, når I drikker kaffe? #id:post_com #approach:community]
    ~ s_post = "community"
    ~ network += 1
    ~ wellbeing -= 1
    Hun skal ikke vide, hvad jeg har på bogen. Men ugeavisen må hun godt tage. #id:post_com_a #speaker:inger #mood:worried
- -> DONE

=== spot_rollator ===
{ s_rollator != "":
    -> seen_again
}
En rollator under to frakker og et vådt håndklæde. Hjulene er helt nye. #id:rollator_1 #speaker:narrator #mood:neutral #look:rollator
{ primed:
    ”Har fået bevilget rollator,” stod der i mappen. Ikke, om hun bad om den. #id:rollator_2 #speaker:narrator #mood:neutral
- else:
    Fin, ikke? Den kan tage tre frakker. #id:rollator_3 #speaker:inger #mood:amused
}
+ [Den er bevilget. Men har nogen spurgt hende? #id:rollator_w1 #why:textbook]
    Over halvdelen af udstyret i hjemmene bliver ikke brugt (JMIR 2014). #id:rollator_w1_a #speaker:narrator #mood:neutral
    Tit fordi andre havde bestemt det. #id:rollator_w1_b #speaker:narrator #mood:neutral
+ [Frakkerne burde hænge på knagerne. #id:rollator_w2 #why:aside]
    Knagerne er til gæster. #id:rollator_w2_a #speaker:inger #mood:neutral
+ [Hun vil ikke ligne en gammel kone. #id:rollator_w3 #why:own]
    Jeg er en gammel kone. Jeg vil bare ikke have det på hjul. #id:rollator_w3_a #speaker:inger #mood:proud
+ [Hun er for stædig til at bruge den. #id:rollator_w4 #why:prejudice]
    Stædig? Hvordan tror du, man får tre hundrede børn til at spise fisk? #id:rollator_w4_a #speaker:inger #mood:amused
-
+ [Jeg hænger frakkerne væk og stiller den klar ved døren. #id:rollator_for #approach:for]
    ~ s_rollator = "for"
    ~ wellbeing -= 1
    ~ trust -= 1
    Så står den der og kigger på mig, hver gang jeg går forbi. #id:rollator_for_a #speaker:inger #mood:tired
+ [Der findes en smal en med bakke. Den kan bære kaffen. #id:rollator_aid #approach:aid]
    ~ s_rollator = "aid"
    ~ independence += 1
    Hvorfor sagde de ikke det? Så er det jo et rullebord. #id:rollator_aid_a #speaker:inger #mood:thinking
+ [Vil du gå med den til postkassen og sige, hvad du synes? #id:rollator_with #approach:with #landmark:cooperation]
    ~ s_rollator = "with"
    ~ independence += 1
    ~ wellbeing += 1
    ~ staff_minutes += 10
    Til postkassen, så. Jeg går forrest, og du siger ikke ”hvor er du dygtig”. #id:rollator_with_a #speaker:inger #mood:amused
+ [Kender du andre, der går med sådan en? #id:rollator_com #approach:community]
    ~ s_rollator = "community"
    ~ network += 1
    { wish == "sing":
        ~ network += 1
        ~ wellbeing += 1
        Gudrun. Hun parkerer den lige foran dirigenten. Der er vel plads til to. #id:rollator_com_a #speaker:inger #mood:glad
    - else:
        Gudrun. Hendes er rød. Hun kalder den brandbilen. #id:rollator_com_b #speaker:inger #mood:amused
    }
+ [Jamen, som knagerække fungerer den da. #id:rollator_leave #approach:leave]
    ~ s_rollator = "leave"
    Ikke sandt? Og den kan køres væk, når der kommer fremmede. #id:rollator_leave_a #speaker:inger #mood:amused
- -> DONE

=== spot_garden_chair ===
{ s_garden_chair != "":
    -> seen_again
}
En havestol i solen. Puden er sunket på midten, og avisen ligger under en sten. #id:garden_chair_1 #speaker:narrator #mood:neutral #look:garden_chair
+ [Stolen er ikke et godkendt hjælpemiddel. #id:garden_chair_w1 #why:aside]
    Nej. Den var på tilbud. #id:garden_chair_w1_a #speaker:inger #mood:amused
+ [Det er hendes plads. #id:garden_chair_w2 #why:own]
    Herfra kan jeg se, hvem der kommer hjem, og hvad de har købt ind. #id:garden_chair_w2_a #speaker:inger #mood:warm
+ [Hun sidder der bare og glor. #id:garden_chair_w3 #why:prejudice]
    Jeg holder øje. Der er aldrig stjålet en cykel på min vagt. #id:garden_chair_w3_a #speaker:inger #mood:proud
+ [På de gode dage går hun selv derud. Det er træning, hver gang. #id:garden_chair_w4 #why:textbook]
    ”Meningsfulde daglige aktiviteter” kalder eksperterne det (Metzelthin 2020). #id:garden_chair_w4_a #speaker:narrator #mood:neutral
    Jeg kalder det solskin. #id:garden_chair_w4_b #speaker:inger #mood:amused
-
+ [Skal vi tage resten af snakken herude? #id:garden_chair_with #approach:with]
    ~ s_garden_chair = "with"
    ~ wellbeing += 1
    ~ trust += 1
    ~ staff_minutes += 5
    Så tager du skamlen. Stolen er min. #id:garden_chair_with_a #speaker:inger #mood:glad
+ [En høj stol med armlæn er lettere at komme op af. #id:garden_chair_aid #approach:aid]
    ~ s_garden_chair = "aid"
    ~ independence += 1
    ~ wellbeing -= 1
    Så kan hele gården jo se mig. Det var ikke meningen. #id:garden_chair_aid_a #speaker:inger #mood:worried
+ [Den står godt der. Den rører vi ikke. #id:garden_chair_leave #approach:leave]
    ~ s_garden_chair = "leave"
    ~ wellbeing += 2
    Det tog mig et år at finde pletten. Klokken tre rammer solen knæene. #id:garden_chair_leave_a #speaker:inger #mood:proud
+ [Jeg bærer den ind, så den ikke bliver våd. #id:garden_chair_for #approach:for]
    ~ s_garden_chair = "for"
    ~ independence -= 1
    ~ wellbeing -= 1
    ~ trust -= 1
    Det er en havestol. Den er født til at blive våd. #id:garden_chair_for_a #speaker:inger #mood:cross
+ [Er der plads til en stol mere? #id:garden_chair_com #approach:community]
    ~ s_garden_chair = "community"
    ~ network += 1
    Samira tager selv en med ned. Noor sidder på trinnet og spytter kirsebærsten. #id:garden_chair_com_a #speaker:inger #mood:warm
- -> DONE
