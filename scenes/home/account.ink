// Ingers egen beretning, sat sammen af det, der blev gjort. Fire gange kan man spørge: om ønsket, om tingene
// (i account-things.ink), om dagene, om folk.

=== account ===
~ told += 1
{
- told == 1:
    -> of_the_wish
- told == 2:
    -> account_things
- told == 3:
    -> of_the_days
- told == 4:
    -> of_the_others
- else:
    Nu har jeg ikke mere. Nu må du fortælle noget. #id:acc_more #speaker:inger #mood:amused
    -> DONE
}

= of_the_wish
{ coffee == "no":
    Kaffe? Jeg spørger igen. Jeg bliver aldrig klogere. #id:acc_coffee #speaker:inger #mood:amused
}
{
- wish == "bake" and wish_met:
    Den første brunsviger faldt sammen. De spiste den med ske. #id:acc_bake_1 #speaker:inger #mood:amused
    Nu ælter jeg siddende, og Emil tager pladen ud. Sofie spiser. #id:acc_bake_2 #speaker:inger #mood:glad
- wish == "bake" and later_flour:
    Det er blevet til boller et par gange. Når der er andre til at række. #id:acc_bake_3 #speaker:inger #mood:warm
- wish != "" and agr_step == "wish" and way == "alone_strong" and not later_door_closed:
    Jeg kan godt. Der mangler bare nogen at gøre det til. #id:acc_able #speaker:inger #mood:sad
- wish != "" and agr_step == "wish" and not wish_met and not later_door_closed:
    Den første uge holdt vi aftalen. Så kom der så meget andet. #id:acc_lost #speaker:inger #mood:sad
- wish == "bake":
    Vi talte om at bage, du og jeg. Det var en dejlig snak. #id:acc_bake_4 #speaker:inger #mood:sad
- wish == "sing" and wish_met and agr_choir != "none":
    Først til bænken. Så til hjørnet. Og så stod jeg der, midt i alten. #id:acc_sing_1 #speaker:inger #mood:glad
    Der var to, der græd. Den ene var mig. #id:acc_sing_2 #speaker:inger #mood:warm
- wish == "sing" and wish_met:
    Jeg når bænken. Men de synger jo ikke på bænken. #id:acc_sing_3 #speaker:inger #mood:thinking
- wish == "sing" and later_songbook:
    Gudrun henter mig, når hun husker det. Det gør hun hver anden torsdag. #id:acc_sing_4 #speaker:inger #mood:warm
- wish == "sing":
    Torsdagen kommer jo hver uge. Så tænder jeg radioen. #id:acc_sing_5 #speaker:inger #mood:sad
- wish == "door" and later_door_closed:
    Fredag lukkede jeg døren. Der var helt stille. Jeg sang for en sikkerheds skyld. #id:acc_door_1 #speaker:inger #mood:proud
    Hjælperen sidder i køkkenet og løser kryds og tværs. Vi er glade begge to. #id:acc_door_2 #speaker:inger #mood:amused
- wish == "door":
    Døren? Den står på klem. Det er man jo vant til. #id:acc_door_3 #speaker:inger #mood:sad
- offered:
    Der stod så meget på det papir. Jeg kan ikke huske, at noget af det var mit. #id:acc_offered #speaker:inger #mood:thinking
- else:
    Hvad jeg ville? Det nåede vi vist aldrig til. #id:acc_none #speaker:inger #mood:neutral
}
{
- agr_words == "hers":
    Papiret hænger på køleskabet. Jeg læser det, når jeg venter på kartoflerne. #id:acc_paper_hers #speaker:inger #mood:proud
- agr_words == "yours":
    Papiret ligger i mappen. Det er deres bogstaver, så de må passe på det. #id:acc_paper_yours #speaker:inger #mood:neutral
}
{
- agr_meet == "soon":
    Og du kom efter fjorten dage. Klokken ti. Jeg havde væddet imod. #id:acc_meet_soon #speaker:inger #mood:amused
- agr_meet == "sometime":
    Jeg skulle jo ringe, hvis der var noget. Så der var ikke noget. #id:acc_meet_never #speaker:inger #mood:tired
}
-> DONE

= of_the_days
{
- agr_stockings == "self" and stockings_by != "you":
    Strømperne er nede på tolv minutter. Jeg har radioavisen som stopur. #id:acc_socks_self #speaker:inger #mood:proud
- agr_stockings == "self":
    Strømperne skulle jeg selv tage. Nu går jeg mest i bare ben. #id:acc_socks_bare #speaker:inger #mood:worried
- agr_stockings == "watch":
    Hun står med hænderne på ryggen, stakkel. Jeg tager dem på. Til sidst. #id:acc_socks_watch #speaker:inger #mood:amused
- else:
    Strømperne får jeg på kvart over otte. Jeg rækker foden frem. #id:acc_socks_helper #speaker:inger #mood:neutral
}
{
- breakfast_by == "self":
    Brødet skærer jeg selv. Tykt i den ene ende. Det er blevet min stil. #id:acc_bread_self #speaker:inger #mood:glad
- breakfast_by == "you":
    Maden står under film, når jeg kommer ud. Jeg spiser det meste. #id:acc_bread_film #speaker:inger #mood:tired
}
{
- s_pots == "with":
    Gryderne bor nederst nu, som jeg sagde. Jeg kan finde dem i mørke. #id:acc_pots_with #speaker:inger #mood:proud
- s_pots == "for":
    Sigten har jeg stadig ikke fundet. Men der er god orden. #id:acc_pots_for #speaker:inger #mood:amused
}
{
- s_rug == "with":
    Mors tæppe hænger på væggen. Folk tror, det er kunst. #id:acc_rug_with #speaker:inger #mood:proud
- s_rug == "for":
    Tæppet står i kælderen. Der er koldt om fødderne og i det hele taget. #id:acc_rug_for #speaker:inger #mood:sad
- s_rug == "leave":
    Tæppet fik mig en gang til. Ikke slemt. Jeg lå der bare en time. #id:acc_rug_leave #speaker:inger #mood:worried
}
{
- s_post == "with" or s_post == "aid":
    Øjenlægen har fået lov at se mig. Det var vist gensidigt. #id:acc_post_read #speaker:inger #mood:amused
- s_post == "for":
    Posten går uden om mig nu. Jeg håber, den har det godt. #id:acc_post_for #speaker:inger #mood:cross
}
{
- own() >= 6:
    Jeg er træt om aftenen. På den gode måde, ligesom efter en arbejdsdag. #id:acc_days_tired #speaker:inger #mood:glad
- hands() >= 6:
    Jeg er træt om formiddagen. Det er af at sidde, siger Noor. #id:acc_days_sit #speaker:inger #mood:tired
- else:
    Dagene går. De går bare lidt rundt om sig selv. #id:acc_days_go #speaker:inger #mood:neutral
}
-> DONE

= of_the_others
{
- agr_neighbour == "paid_back":
    Noor læser højt onsdag og lørdag. Hun kan slå et æg ud med én hånd nu. #id:acc_neigh_back #speaker:inger #mood:proud
- agr_neighbour == "drawn_in":
    Samira kommer morgen og aften. Hun er begyndt at se træt ud. #id:acc_neigh_in #speaker:inger #mood:worried
- s_drawing == "community" or s_plants == "community":
    Noor banker på, når hun keder sig. Det gør hun heldigvis tit. #id:acc_neigh_noor #speaker:inger #mood:warm
- s_cups != "with" and s_cups != "leave":
    Jeg hører dem gå ovenpå. Det er også en slags selskab. #id:acc_neigh_none #speaker:inger #mood:sad
}
{
- agr_choir == "together":
    Gudrun går for stærkt, men hun venter ved bænken. Vi øver på vejen. #id:acc_choir_lift #speaker:inger #mood:glad
- agr_choir == "walk" and others() >= 2:
    Turen derover kan jeg på tyve minutter. Og jeg er ikke af glas længere. #id:acc_choir_walk #speaker:inger #mood:proud
- agr_choir == "walk":
    Jeg kan gå de 400 meter. Jeg vender bare, når jeg er der. #id:acc_choir_turn #speaker:inger #mood:sad
- s_choir == "aid":
    Jeg har prøvet at synge med skærmen. Den er altid en halv tone bagefter. #id:acc_choir_screen #speaker:inger #mood:amused
}
{
- s_cups == "for" or s_cups == "community":
    Jeg er holdt op med at dække til to. Det tog jo plads op. #id:acc_cups_gone #speaker:inger #mood:sad
- s_cups == "with" or s_cups == "leave":
    Klokken to drikker vi kaffe, Samira og jeg. Hun tager den med guldkanten. #id:acc_cups_two #speaker:inger #mood:warm
}
{
- s_tablet == "community":
    Om onsdagen ringer de små på skærmen. Emil har tabt to tænder mere. #id:acc_tablet_kids #speaker:inger #mood:glad
- s_tablet == "aid":
    Pillepigen kommer på skærmen. Hun har katten på skødet. Den kan jeg lide. #id:acc_tablet_visit #speaker:inger #mood:amused
- s_tablet == "for":
    Kabalen kom aldrig tilbage. #id:acc_tablet_gone #speaker:inger #mood:cross
}
{
- others() >= 4:
    Kommunen? Jo, dem har vi også. De kommer om mandagen, tror jeg. #id:acc_people_many #speaker:inger #mood:amused
- others() == 0 and s_cups != "with" and s_cups != "leave":
    Jeg snakker mest med radioen. Den afbryder. #id:acc_people_radio #speaker:inger #mood:sad
}
-> DONE
