// De tre åbninger. Hver har sin varme og sit ønske, og hver har en vej forbi det.

=== openings ===
-> open_help

// Første åbning: hun falder ind i rollen. Der er en vej ud af den, og den går over søndagen.
= open_help
Jo tak, der er jo altid noget. #id:help_1 #speaker:inger #mood:neutral
Du kan tage gulvet. Hende i går sprang over under sofaen. #id:help_2 #speaker:inger #mood:neutral
+ [Så tager jeg gulvet først. #id:help_floor]
    -> help_floor
+ [Gulvet løber ingen steder. Hvordan er en god søndag hos dig? #id:help_sunday]
    -> help_sunday
+ [Det er jeg ikke kommet for. Jeg er her for at træne. #id:help_training]
    -> help_training

= help_floor
~ floor_taken = true
~ staff_minutes += 10
Du finder støvsugeren. Hun løfter fødderne, før du har bedt om det. #id:help_floor_1 #speaker:narrator
Du er flink. Det er I alle sammen. #id:help_floor_2 #speaker:inger #mood:neutral
+ [Sluk støvsugeren. Hvad laver du selv, når her er rent? #id:help_floor_ask]
    -> help_floor_ask
+ [Er der mere på listen? #id:help_floor_more]
    -> help_floor_more

= help_floor_ask
Jeg sidder og nyder, at her er rent. Det er hurtigt overstået. #id:help_floor_ask_1 #speaker:inger #mood:amused
Om søndagen kommer de små. Så bliver her da beskidt igen. #id:help_floor_ask_2 #speaker:inger #mood:warm
-> sunday_pause

= help_floor_more
Vinduerne. Og så kan du tage posten med ind. Og ja, strømperne. #id:help_floor_more_1 #speaker:inger #mood:neutral
Listen bliver lang. Hun har selv skrevet mange af den slags i sin tid. #id:help_floor_more_2 #speaker:narrator
-> table.after_talk

= help_sunday
~ trust += 1
Søndag? Så kommer Sofie og Emil. De er otte og elleve. #id:help_sunday_1 #speaker:inger #mood:warm
De får kage. Fra en æske. Den smager af pap. #id:help_sunday_2 #speaker:inger #mood:sad
-> sunday_pause

= help_training
~ trust -= 1
Træne? Jeg skal ikke til OL. #id:help_training_1 #speaker:inger #mood:amused
Hun ser ned på sine hænder. Der er gamle brændemærker på den ene. #id:help_training_2 #speaker:narrator
+ [Hvor har du de mærker fra? #id:help_burns]
    -> help_burns
+ [Jeg har et skema med, vi kan udfylde. #id:help_form]
    -> help_form

= help_burns
~ trust += 1
Ovnen på skolen. Plade ti, hver torsdag. Den bed. #id:help_burns_1 #speaker:inger #mood:proud
-> sunday_pause

= help_form
Så udfyld du. Jeg siger til, når det er løgn. #id:help_form_1 #speaker:inger #mood:cross
-> table.after_talk

= sunday_pause
Hun er på vej et sted hen. Det kan du se på hænderne. #id:sunday_1 #speaker:narrator
+ [Sig ikke noget. #id:sunday_wait #silence:5]
    -> bake_told
+ [Så er det da bagning, vi skal træne! #id:sunday_offer]
    -> bake_offered
+ [Det lyder hyggeligt. Skal vi se på de praktiske ting? #id:sunday_past]
    -> past_it

= bake_told
~ wish = "bake"
~ trust += 1
~ wellbeing += 2
Jeg bagte til tre hundrede børn. Man kunne lugte det helt ned i gymnastiksalen. #id:bake_told_1 #speaker:inger #mood:proud
Og mine egne to får kage fra en æske. Det er sgu flovt. #id:bake_told_2 #speaker:inger #mood:sad
Jeg vil bage til dem om søndagen. Så. Nu er det sagt. #id:bake_told_3 #speaker:inger #mood:proud
-> table.after_talk

= bake_offered
~ offered = true
~ trust -= 1
Træne i at bage? Jeg har lært andre det i tredive år. #id:bake_offered_1 #speaker:inger #mood:cross
+ [Undskyld. Hvad bagte du helst? #id:bake_sorry]
    -> bake_sorry
+ [Så skriver jeg bagning som mål. #id:bake_write]
    -> bake_write

= bake_sorry
Hun svarer ikke. Uret tikker. #id:bake_sorry_1 #speaker:narrator
+ [Vent på hende. #id:bake_sorry_wait #silence:5]
    -> bake_told
+ [Vi kan også tage det en anden dag. #id:bake_sorry_skip]
    -> past_it

= bake_write
Ja, skriv du bare. Papiret er tålmodigt. #id:bake_write_1 #speaker:inger #mood:tired
-> table.after_talk

= past_it
Ja. Det var også bare noget, jeg sagde. #id:past_it_1 #speaker:inger #mood:tired
-> table.after_talk

// Anden åbning: det rigtige spørgsmål på det forkerte tidspunkt. Der er noget bagved, og det har en dør.
= open_self
Nå. Så det er sparekniven, du kommer med? #id:self_1 #speaker:inger #mood:cross
Hun lægger armene over kors. Den ene albue skåner hun stadig efter faldet. #id:self_2 #speaker:narrator
+ [Det kom skævt ud. Jeg vil gerne høre, hvad der stadig er dit. #id:self_sorry]
    -> self_sorry
+ [Nej, det er jo for din egen skyld. #id:self_sake]
    -> self_sake
+ [Sådan er reglerne nu. Først skal man prøve selv. #id:self_rule]
    -> self_rule

= self_sorry
~ trust += 1
Mit? Ja, hvad er der tilbage af det? #id:self_sorry_1 #speaker:inger #mood:thinking
Der kommer fire forskellige om ugen. De kender alle sammen koden til boksen. #id:self_sorry_2 #speaker:inger #mood:tired
-> own_pause

= self_sake
~ trust -= 1
Det sagde de også, da de lukkede skolekøkkenet. #id:self_sake_1 #speaker:inger #mood:cross
Det var for børnenes egen skyld. De fik klapsammenmadder. #id:self_sake_2 #speaker:inger #mood:amused
+ [Hvad skulle jeg hellere have spurgt om? #id:self_better]
    -> self_better
+ [Nu skal vi ikke være negative. #id:self_positive]
    -> self_shut

= self_better
~ trust += 1
Om jeg sover. Om jeg er bange. Hvad ved jeg. #id:self_better_1 #speaker:inger #mood:thinking
-> own_pause

= self_rule
~ trust -= 2
~ wellbeing -= 1
Så skriv, at jeg har prøvet. Jeg prøver hver dag. #id:self_rule_1 #speaker:inger #mood:cross
+ [Hvad prøver du på? #id:self_rule_ask]
    -> self_rule_ask
+ [Det skal jeg nok skrive. #id:self_rule_write]
    -> self_shut

= self_rule_ask
At være i fred, for eksempel. #id:self_rule_ask_1 #speaker:inger #mood:tired
-> own_pause

= self_shut
Hun ser ud ad vinduet. Der er lukket for i dag. #id:self_shut_1 #speaker:narrator
-> table.after_talk

= own_pause
Hun åbner munden og lukker den igen. #id:own_pause_1 #speaker:narrator
+ [Bliv siddende. Sig ingenting. #id:own_wait #silence:5]
    -> door_told
+ [Er det badet, der er problemet? #id:own_guess]
    -> door_guessed
+ [Du har da en dejlig lejlighed. #id:own_flat]
    -> own_flat

= door_told
~ wish = "door"
~ trust += 1
~ wellbeing += 2
Jeg må ikke lukke døren, når jeg er i bad. #id:door_told_1 #speaker:inger #mood:sad
Hjælperen står derude og taler om vejret. Det er en ny vejrudsigt hver gang. #id:door_told_2 #speaker:inger #mood:amused
Min egen dør. Den vil jeg gerne kunne lukke. Det er vel ikke for meget? #id:door_told_3 #speaker:inger #mood:proud
-> table.after_talk

= door_guessed
~ offered = true
Badet fejler ikke noget. Det er alle dem, der vil med. #id:door_guessed_1 #speaker:inger #mood:amused
+ [Vent på resten. #id:door_guess_wait #silence:5]
    -> door_told
+ [Så skriver jeg hjælp til bad. #id:door_guess_write]
    -> door_guess_write

= door_guess_write
Det står der vist i forvejen. #id:door_guess_write_1 #speaker:inger #mood:tired
-> table.after_talk

= own_flat
Ja. Den er nem at gøre ren. For jer. #id:own_flat_1 #speaker:inger #mood:neutral
-> table.after_talk

// Tredje åbning: torsdagssangen, men kun for den, der venter.
= open_wish
Ønsker? Det er noget, børn skriver op til jul. #id:wish_1 #speaker:inger #mood:amused
Hendes øjne går til et billede på væggen og tilbage igen. #id:wish_2 #speaker:narrator #look:choir
+ [Lad spørgsmålet ligge. Vent. #id:wish_wait #silence:5 #landmark:cooperation]
    -> sing_told
+ [Det kunne jo være at bage igen? #id:wish_offer]
    -> wish_offered
+ [Komme ud, få en besøgsven, gå til gymnastik? #id:wish_list]
    -> wish_list

= sing_told
~ wish = "sing"
~ trust += 1
~ wellbeing += 2
Torsdagssang. Ovre i medborgerhuset. #id:sing_told_1 #speaker:inger #mood:warm
Men det er dumt at tale om. #id:sing_told_2 #speaker:inger #mood:sad
+ [Hvorfor er det dumt? #id:sing_why]
    -> sing_why
+ [Vent lidt endnu. #id:sing_wait #silence:5]
    -> sing_more
+ [Vi får dig da bare kørt derover! #id:sing_drive]
    -> sing_drive

= sing_why
~ trust += 1
Fordi der er 400 meter, og jeg er bange for alle 400. #id:sing_why_1 #speaker:inger #mood:worried
Og fordi de så på mig sidst, som om jeg var lavet af glas. #id:sing_why_2 #speaker:inger #mood:cross
-> table.after_talk

= sing_more
~ trust += 2
Jeg synger alt. Anden stemme. Den hører man først, når den mangler. #id:sing_more_1 #speaker:inger #mood:proud
Gudrun ringer hver torsdag og siger, hvad de sang. Det er ikke det samme. #id:sing_more_2 #speaker:inger #mood:sad
-> table.after_talk

= sing_drive
~ trust -= 1
Nej tak. Jeg vil ikke køres ind som en pakke. #id:sing_drive_1 #speaker:inger #mood:cross
Hun skubber koppen lidt væk. Men ordet er sagt: torsdag. #id:sing_drive_2 #speaker:narrator
-> table.after_talk

= wish_offered
~ offered = true
Bage. Ja, det kan du jo skrive. Så står der noget. #id:wish_offer_1 #speaker:inger #mood:neutral
+ [Nej. Det var mit forslag. Jeg vil hellere høre dit. #id:wish_yours]
    -> wish_yours
+ [Fint, så skriver jeg det. #id:wish_write]
    -> table.after_talk

= wish_yours
~ trust += 1
Nå da. #id:wish_yours_1 #speaker:inger #mood:thinking
+ [Vent på det. #id:wish_yours_wait #silence:5]
    -> sing_told
+ [Vi kan tage det senere. #id:wish_yours_later]
    -> past_it

= wish_list
Ja tak til det hele. Du må sortere, jeg er gammel. #id:wish_list_1 #speaker:inger #mood:amused
+ [Jeg snakkede for meget. Hvad ville du sige? #id:wish_list_sorry]
    -> wish_yours
+ [Så tager vi besøgsvennen. #id:wish_list_friend]
    -> wish_list_friend

= wish_list_friend
~ offered = true
Hun skal helst kunne lide rugbrød. Ellers har vi ikke noget at tale om. #id:wish_friend_1 #speaker:inger #mood:amused
-> table.after_talk
