// Køkkenet: gryderne, mælken, pillerne, opskrifterne, tegningen.

=== spot_pots ===
{ s_pots != "":
    -> seen_again
}
Gryderne står på den øverste hylde. Den største er af støbejern. #id:pots_1 #speaker:narrator #mood:neutral #look:pots
Den store har kogt grød til tres. #id:pots_2 #speaker:inger #mood:proud
+ [Hun får jo mad udefra. Hun behøver ikke gryder. #id:pots_w1 #why:prejudice]
    Kold mad i plastik. Det brugte jeg tredive år på at undgå. #id:pots_w1_a #speaker:inger #mood:cross
+ [Tunge ting skal stå i hoftehøjde. #id:pots_w2 #why:textbook]
    Det, man bruger, skal stå i hoftehøjde, siger STEADI, en tjekliste mod fald. #id:pots_w2_a #speaker:narrator #mood:neutral
+ [Hun vil gerne lave rigtig mad igen. #id:pots_w3 #why:own]
    Nu koger jeg to kartofler. Det er ikke madlavning, det er regnskab. #id:pots_w3_a #speaker:inger #mood:sad
-
+ [Bliv du bare siddende. Jeg flytter dem ned imens. #id:pots_for #approach:for]
    ~ s_pots = "for"
    ~ independence += 1
    ~ wellbeing -= 1
    ~ trust -= 1
    Så er det dit køkken. Hvor skal jeg lede efter sigten? #id:pots_for_a #speaker:inger #mood:cross
+ [Hvis jeg løfter, vil du så bestemme, hvor de skal bo? #id:pots_with #approach:with #landmark:cooperation]
    ~ s_pots = "with"
    ~ independence += 2
    ~ wellbeing += 1
    ~ trust += 1
    ~ staff_minutes += 10
    { wish == "bake":
        Kageformene først. Nederst til højre. Man skal kunne finde dem i søvne. #id:pots_with_a #speaker:inger #mood:glad
    - else:
        De to små nederst. Den store bliver deroppe. Den har fortjent udsigten. #id:pots_with_b #speaker:inger #mood:proud
    }
+ [Hvad med en let gryde med to hanke? #id:pots_aid #approach:aid]
    ~ s_pots = "aid"
    ~ independence += 1
    Sådan en vejer jo ingenting. Den letter, når vandet koger. #id:pots_aid_a #speaker:inger #mood:amused
+ [Kunne Henrik hente dem ned på søndag? #id:pots_com #approach:community]
    ~ s_pots = "community"
    ~ network += 1
    Han når dem uden skammel. Det har han kunnet, siden han blev konfirmeret. #id:pots_com_a #speaker:inger #mood:warm
+ [Den lille kasserolle er da fin. #id:pots_leave #approach:leave]
    ~ s_pots = "leave"
    ~ wellbeing -= 1
    Den er fin. Den er bare så hurtigt færdig. #id:pots_leave_a #speaker:inger #mood:sad
- -> DONE

=== spot_milk ===
{ s_milk != "":
    -> seen_again
}
Køleskabet står på klem. En åben liter mælk, otte dage over datoen. #id:milk_1 #speaker:narrator #mood:neutral #look:milk
+ [Døren står åben. Det koster strøm. #id:milk_w1 #why:aside]
    Den skal have et skub med hoften. Den gode hofte. #id:milk_w1_a #speaker:inger #mood:amused
+ [Gammel mad i køleskabet er et tidligt tegn. #id:milk_w2 #why:textbook]
    Gammel mad nævnes blandt de tidlige tegn på, at noget er galt (Sygeplejersken 2012). #id:milk_w2_a #speaker:narrator #mood:neutral
    Der står ikke, hvem der har købt ind. #id:milk_w2_b #speaker:narrator #mood:neutral
+ [Hun kan ikke holde styr på datoerne længere. #id:milk_w3 #why:prejudice]
    Tredive år med kontrollen på nakken og ikke én anmærkning! #id:milk_w3_a #speaker:inger #mood:cross
+ [En hel liter er for meget til hende. #id:milk_w4 #why:own]
    En sjat i kaffen, det er alt. Men hjælperen køber en liter, for det står på listen. #id:milk_w4_a #speaker:inger #mood:neutral
-
+ [Må jeg hælde den ud og skrive en halv liter på listen? #id:milk_for #approach:for]
    ~ s_milk = "for"
    ~ independence += 1
    ~ wellbeing += 1
    ~ trust += 1
    Ja tak. Og skriv sødmælk. Det andet er jo bare vand med farve. #id:milk_for_a #speaker:inger #mood:glad
+ [Jeg hælder den ud, mens hun ser den anden vej. #id:milk_for2 #approach:for]
    ~ s_milk = "for"
    ~ wellbeing -= 1
    ~ trust -= 1
    Tror du ikke, jeg kan høre en karton? Du kunne have spurgt. #id:milk_for2_a #speaker:inger #mood:cross
+ [Skal vi gå køleskabet igennem sammen? #id:milk_with #approach:with]
    ~ s_milk = "with"
    ~ independence += 1
    ~ staff_minutes += 10
    { trust >= 3:
        Ja. Men jeg har blokken, og du er lærling. #id:milk_with_a #speaker:inger #mood:amused
    - else:
        ~ wellbeing -= 1
        Nå, så det er dig, der er kontrollen. #id:milk_with_b #speaker:inger #mood:cross
    }
+ [Kunne Samira tage en halv liter med hjem til dig? #id:milk_com #approach:community]
    ~ s_milk = "community"
    ~ network += 1
    Det har hun tilbudt. Jeg sagde nej, for jeg havde jo en liter. #id:milk_com_a #speaker:inger #mood:thinking
+ [Det er hendes køleskab. Jeg lukker døren. #id:milk_leave #approach:leave]
    ~ s_milk = "leave"
    ~ independence -= 1
    Skal du have mælk i kaffen, inden du går? #id:milk_leave_a #speaker:inger #mood:warm
- -> DONE

=== spot_pills ===
{ s_pills != "":
    -> seen_again
}
Æsker i en bunke, to glas uden låg og en doseringsæske, fyldt til og med onsdag. #id:pills_1 #speaker:narrator #mood:neutral #look:pills
{ primed:
    Du kommer til at tænke på mappen. Den vidste, hvad hun ikke kunne. #id:pills_2 #speaker:narrator #mood:neutral
}
+ [Hun vil selv vide, hvad hun tager. #id:pills_w1 #why:own]
    Den hvide er til hjertet, den gule driver vandet ud. Den lyserøde ved ingen noget om. #id:pills_w1_a #speaker:inger #mood:thinking
+ [Hun glemmer nok at tage dem. #id:pills_w2 #why:prejudice]
    Jeg glemmer dem ikke. Jeg kan ikke få låget af. #id:pills_w2_a #speaker:inger #mood:cross
+ [En medicindispenser kunne spare besøg og skabe orden. #id:pills_w3 #why:textbook]
    I Bergen gav den 38 procent færre besøg. Det var 18 brugere. #id:pills_w3_a #speaker:narrator #mood:neutral
    I Nordjylland blev folk friere og mere trygge, men regnskabet gav minus. #id:pills_w3_b #speaker:narrator #mood:neutral
-
+ [Sygeplejersken kan hælde dem op for dig. #id:pills_for #approach:for]
    ~ s_pills = "for"
    ~ independence -= 1
    ~ staff_minutes += 15
    Ja, så skal jeg bare spise, hvad der bliver serveret. #id:pills_for_a #speaker:inger #mood:tired
+ [Vil du prøve en dispenser, der siger til, når det er tid? #id:pills_aid #approach:aid]
    ~ s_pills = "aid"
    ~ independence += 1
    ~ staff_minutes -= 30
    Hvis den skal kalde på mig, må den også sige godmorgen. #id:pills_aid_a #speaker:inger #mood:amused
+ [Skal vi fylde ugen sammen? Jeg tager lågene, du tæller. #id:pills_with #approach:with #landmark:prevention]
    ~ s_pills = "with"
    ~ independence += 2
    ~ trust += 1
    ~ staff_minutes += 15
    Jeg har vejet mel af til tre hundrede. Jeg kan nok tælle til syv. #id:pills_with_a #speaker:inger #mood:proud
+ [Kunne Henrik spørge til pillerne, når han ringer? #id:pills_com #approach:community]
    ~ s_pills = "community"
    ~ network += 1
    ~ wellbeing -= 1
    Nej. Klokken seks snakker vi om noget andet. #id:pills_com_a #speaker:inger #mood:cross
+ [Dem ordner du. Det blander jeg mig ikke i. #id:pills_leave #approach:leave]
    ~ s_pills = "leave"
    ~ independence -= 1
    Jeg ordner dem til onsdag. Så må vi se, hvad fingrene siger. #id:pills_leave_a #speaker:inger #mood:worried
- -> DONE

=== spot_recipes ===
{ s_recipes != "":
    -> seen_again
}
En tyk kogebog, skrevet i hånden. Den falder selv op på en side med fedtpletter. #id:recipes_1 #speaker:narrator #mood:neutral #look:recipes
Brunsviger til tredive. Man kan jo også dividere. #id:recipes_2 #speaker:inger #mood:proud
+ [Al det sukker er ikke godt for hende. #id:recipes_w1 #why:aside]
    Det er heller ikke til mig. Det er til dem, der skal løbe det af. #id:recipes_w1_a #speaker:inger #mood:amused
+ [Det er lettere at træne til noget, man drømmer om. #id:recipes_w2 #why:textbook]
    ”Fagfolk har mål, brugere har drømme,” hed det i en undersøgelse (Jokstad 2020). #id:recipes_w2_a #speaker:narrator #mood:neutral
+ [Hun er ikke færdig med at bage. #id:recipes_w3 #why:own]
    { wish == "bake":
        Det var jo det, jeg sagde. Det er benene, det kniber med, ikke opskriften. #id:recipes_w3_a #speaker:inger #mood:warm
    - else:
        Jeg er ikke holdt op. Jeg holder pause. Den er bare blevet lang. #id:recipes_w3_b #speaker:inger #mood:sad
    }
+ [Varm ovn og rystende hænder er en dårlig idé. #id:recipes_w4 #why:prejudice]
    De hænder har vendt ti tusind frikadeller. De ryster mest, når de ikke laver noget. #id:recipes_w4_a #speaker:inger #mood:proud
-
+ [Jeg skriver dem rent for dig med store bogstaver. #id:recipes_for #approach:for]
    ~ s_recipes = "for"
    ~ wellbeing -= 1
    ~ staff_minutes += 10
    Og fedtpletterne? Det er dem, der viser, hvad der er godt. #id:recipes_for_a #speaker:inger #mood:worried
+ [Kunne Sofie og Emil slå æg ud, mens du bestemmer? #id:recipes_com #approach:community #landmark:communities]
    ~ s_recipes = "community"
    ~ network += 1
    ~ wellbeing += 1
    Emil slår hårdt. Der kommer skaller i. Det gjorde der også hos Henrik. #id:recipes_com_a #speaker:inger #mood:warm
+ [En røremaskine kunne spare dine håndled. #id:recipes_aid #approach:aid]
    ~ s_recipes = "aid"
    ~ independence += 1
    På skolen havde vi en, man kunne bade i. En lille en kan jeg måske løfte. #id:recipes_aid_a #speaker:inger #mood:thinking
+ [Hvad skal vi bage? Du har hænderne i dejen, jeg rækker. #id:recipes_with #approach:with #landmark:cooperation]
    ~ s_recipes = "with"
    ~ independence += 2
    ~ wellbeing += 1
    ~ trust += 1
    ~ staff_minutes += 20
    { wish == "bake":
        Brunsviger. Lørdag, så den har sat sig til søndag. Og du tager forklæde på. #id:recipes_with_a #speaker:inger #mood:glad
    - else:
        Boller. Hvis du kan række, er du bedre end de fleste vikarer, jeg har haft. #id:recipes_with_b #speaker:inger #mood:amused
    }
+ [Den bog har set lidt af hvert. #id:recipes_leave #approach:leave]
    ~ s_recipes = "leave"
    Ja. Nu ser den mest fjernsyn. Ligesom jeg. #id:recipes_leave_a #speaker:inger #mood:sad
- -> DONE

=== spot_drawing ===
{ s_drawing != "":
    -> seen_again
}
En tegning på køleskabet: en stor, en lille og noget brunt. ”Til Inger fra Noor.” #id:drawing_1 #speaker:narrator #mood:neutral #look:drawing
+ [Et barn ovenpå er også netværk. #id:drawing_w1 #why:textbook]
    Ældreloven fra juli 2025 vil have samspil med pårørende og civilsamfund. #id:drawing_w1_a #speaker:narrator #mood:neutral
    Civilsamfund? Hun hedder Noor. #id:drawing_w1_b #speaker:inger #mood:amused
+ [Et barn på syv kan man ikke regne med. #id:drawing_w2 #why:prejudice]
    Hun kommer, når hun har sagt det. Det gør hjælperen ikke altid. #id:drawing_w2_a #speaker:inger #mood:proud
+ [Pigen betyder noget for hende. #id:drawing_w3 #why:own]
    Det brune er brunsviger. Hun har aldrig smagt den. Hun har kun hørt om den. #id:drawing_w3_a #speaker:inger #mood:warm
-
+ [Jeg spørger moren, om Noor må komme fast. #id:drawing_for #approach:for]
    ~ s_drawing = "for"
    ~ network += 1
    ~ wellbeing -= 2
    ~ trust -= 1
    Nej, lad være. Så bliver det noget, hun skal. #id:drawing_for_a #speaker:inger #mood:worried
+ [Den hænger godt. Lad den hænge. #id:drawing_leave #approach:leave]
    ~ s_drawing = "leave"
    ~ wellbeing += 1
    Den hænger, til der kommer en ny. Det gør der som regel. #id:drawing_leave_a #speaker:inger #mood:warm
+ [Hvad kunne du og Noor finde på sammen herude? #id:drawing_com #approach:community #landmark:communities]
    ~ s_drawing = "community"
    ~ network += 2
    ~ wellbeing += 1
    { wish == "bake":
        Hun kan smøre glasuren på. Der kommer for meget på. Det skal der også. #id:drawing_com_a #speaker:inger #mood:glad
    - else:
        Lektier. Hos mig lærte børnene brøker på et decilitermål. #id:drawing_com_b #speaker:inger #mood:proud
    }
+ [Skal vi sende hende en tegning tilbage? #id:drawing_with #approach:with]
    ~ s_drawing = "with"
    ~ wellbeing += 1
    Jeg kan ikke tegne. Det kan hun heller ikke, så det går nok. #id:drawing_with_a #speaker:inger #mood:amused
- -> DONE
