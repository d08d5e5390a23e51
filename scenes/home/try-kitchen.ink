// Køkkenets tre: dispenseren, arbejdsstolen, glasåbneren.

=== dev_dispenser ===
-> opened

= opened
Låget er tungt. Rummene er små, og tallene er mindre. #id:disp_opened_1 #speaker:narrator
-> DONE

= filled
~ dispenser_filled = true
En hel uge fyldt. Det tog dig nogle minutter og begge hænder. #id:disp_filled_1 #speaker:narrator
Hvem skal gøre det hver uge? Hende der kommer, eller mig? #id:disp_filled_2 #speaker:inger #mood:thinking
-> DONE

= locked
Klik. Nu kommer man kun til pillerne, når den selv synes. #id:disp_locked_1 #speaker:narrator
Så er de da gemt for mig. #id:disp_locked_2 #speaker:inger #mood:amused
-> DONE

= alarm
Den begynder pænt. Så bliver den højere, og så taler den. #id:disp_alarm_1 #speaker:narrator
{ wish == "sing":
    Og når jeg står midt i alten? Så synger vi tostemmigt, den og jeg. #id:disp_alarm_sing #speaker:inger #mood:amused
- else:
    Den kan lige vove at sige ”Inger” i den tone. #id:disp_alarm_2 #speaker:inger #mood:cross
}
-> DONE

= dose_taken
Pillerne falder ned i bægeret, og der bliver stille igen. #id:disp_taken_1 #speaker:narrator
-> hand_over

= dose_missed
Du nåede det ikke. Den noterer det og giver besked videre. #id:disp_missed_1 #speaker:narrator
Så sladrer den også. #id:disp_missed_2 #speaker:inger #mood:worried
-> hand_over

= hand_over
{ dispenser_tried == "inger":
    Den er ikke så tosset. Den er bare heller ikke noget selskab. #id:disp_again_1 #speaker:inger #mood:neutral
    { kept(aid_dispenser) > 0:
        -> DONE
    }
    -> keep
}
+ [Vil du tage den næste selv? #id:disp_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ dispenser_tried = "inger"
    ~ independence += 1
    Hendes hånd ryster, og bægeret danser. Hun stiller det ned først. #id:disp_inger_1 #speaker:narrator
    Se. Man skal bare lade det stå. Sådan gør man også med sovs. #id:disp_inger_2 #speaker:inger #mood:proud
    -> keep
+ [Jeg viser dig lige, hvordan den virker. #id:disp_show #approach:for]
    ~ dispenser_tried = "told"
    Ja ja. Den røde knap, den grønne knap. Jeg ser efter. #id:disp_show_1 #speaker:inger #mood:tired
    -> keep
+ [Se kun på hendes hænder. Vent. #id:disp_wait #silence:5 #approach:with]
    ~ dispenser_tried = "inger"
    ~ trust += 1
    Så flyt dig, så jeg kan komme til. #id:disp_wait_1 #speaker:inger #mood:amused
    Hun tager dosen ud med den raske hånd og støtter med den anden. #id:disp_wait_2 #speaker:narrator
    -> keep

= keep
Dispenseren. Den står låst på køkkenbordet og venter på klokken. #id:keep_disp_1 #speaker:narrator
+ [Hvad siger du, Inger: skal den blive? #id:keep_disp_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    { dispenser_tried == "inger":
        Lad den blive til efter jul. Men den skal tale pænere. #id:keep_disp_yes #speaker:inger #mood:amused
        ~ aid_dispenser = "asked"
        -> limit
    }
    Jeg har ikke rørt den. Jeg køber heller ikke sko i posten. #id:keep_disp_no #speaker:inger #mood:neutral
    -> DONE
+ [Den bliver stående. Så er der styr på pillerne. #id:keep_disp_decide #approach:aid]
    ~ aid_dispenser = "stays"
    ~ trust -= 1
    Så må jeg jo lære at gå på listefødder i mit eget køkken. #id:keep_disp_decide_1 #speaker:inger #mood:tired
    -> limit
+ [Kunne du tage pillerne sammen med Samira, til kaffen? #id:keep_disp_other #approach:community #landmark:communities]
    ~ aid_dispenser = "other"
    Morgenpillerne er mine. Men dem klokken to kan vi godt skåle i. #id:keep_disp_other_1 #speaker:inger #mood:warm
    -> DONE
+ [Ikke nu. Den tager jeg med hjem igen. #id:keep_disp_home #approach:leave]
    ~ aid_dispenser = ""
    Farvel og tak. Den så også lidt sur ud. #id:keep_disp_home_1 #speaker:inger #mood:amused
    -> DONE

=== dev_stool ===
-> sat_and_stood

= wobbled
Den ene fod rammer skævt. Du når lige at gribe fat i bordkanten. #id:stool_wobbled_1 #speaker:narrator
Sådan en havde vi på skolen. Vi kaldte den Preben. #id:stool_wobbled_2 #speaker:inger #mood:amused
-> DONE

= slid
Du sætter dig for langt ude, og stolen smutter bagud. #id:stool_slid_1 #speaker:narrator
Helt tilbage med enden. Det sagde jeg også til de små. #id:stool_slid_2 #speaker:inger #mood:amused
-> DONE

= sat_low
Sædet er så lavt, at knæene kommer op til brystet. #id:stool_low_1 #speaker:narrator
-> DONE

= sat_high
Dine fødder når ikke rigtig gulvet. #id:stool_high_1 #speaker:narrator
-> DONE

= sank_back
Du vil rejse dig, og så sidder du der igen. #id:stool_sank_1 #speaker:narrator
Velkommen til. Sådan har jeg det med sofaen. #id:stool_sank_2 #speaker:inger #mood:amused
-> DONE

= sat_and_stood
Arbejdet er gjort, og du er oppe igen. Begge hænder var fri hele tiden. #id:stool_sat_1 #speaker:narrator
{ stool_tried == "inger":
    Den står godt. Det er mig, der ikke bliver siddende. #id:stool_again_1 #speaker:inger #mood:amused
    { kept(aid_stool) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu dig. Hvad ville du lave, hvis du kunne sidde til det? #id:stool_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ stool_tried = "inger"
    ~ independence += 1
    { wish == "bake":
        Hun ruller ærmerne op, før hun sætter sig. Hænderne finder bordkanten. #id:stool_bake_1 #speaker:narrator
        Herfra kan jeg jo ælte. Hvorfor har ingen sagt det? #id:stool_bake_2 #speaker:inger #mood:proud
    - else:
        Hun sidder lidt. Så tager hun kluden og tørrer det, hun kan nå. #id:stool_inger_1 #speaker:narrator
        Jeg når tre meter køkken. Det er også, hvad der er. #id:stool_inger_2 #speaker:inger #mood:amused
    }
    -> keep
+ [Hvor højt skal den stå, for at dine ben har det godt? #id:stool_height #approach:with #landmark:cooperation]
    ~ stool_tried = "inger"
    ~ trust += 1
    Et hak op. Og ét til. Jeg vil ikke se komfuret nedefra. #id:stool_height_1 #speaker:inger #mood:thinking
    Hun rejser sig igen uden at trække sig op i bordet. #id:stool_height_2 #speaker:narrator
    -> keep
+ [Så kan du sidde godt, mens hjælperen laver maden. #id:stool_show #approach:for]
    ~ stool_tried = "told"
    Sidde og se på, at en anden skærer løg? Det er straf. #id:stool_show_1 #speaker:inger #mood:cross
    -> keep

= keep
Arbejdsstolen. Den fylder det meste af køkkengulvet. #id:keep_stool_1 #speaker:narrator
+ [Er der plads til den i dit køkken? #id:keep_stool_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    { stool_tried == "inger":
        Ja. Så ryger skraldespanden. Den har heller aldrig lavet noget. #id:keep_stool_yes #speaker:inger #mood:glad
        ~ aid_stool = "asked"
        -> limit
    }
    Plads er der. Jeg ved bare ikke, hvad jeg skal sidde der for. #id:keep_stool_no #speaker:inger #mood:neutral
    -> DONE
+ [Den bliver. Du skal ikke stå op og lave mad. #id:keep_stool_decide #approach:aid]
    ~ aid_stool = "stays"
    ~ trust -= 1
    I et køkken står man. Ellers er man gæst. #id:keep_stool_decide_1 #speaker:inger #mood:cross
    -> limit
+ [Kan Noor række dig tingene, så du sidder ved bordet? #id:keep_stool_other #approach:community #landmark:communities]
    ~ aid_stool = "other"
    Noor rækker gerne. Det er det at give slip, hun skal øve. #id:keep_stool_other_1 #speaker:inger #mood:warm
    -> DONE
+ [Ikke nu. Den tager jeg med igen. #id:keep_stool_home #approach:leave]
    ~ aid_stool = ""
    Godt. Så kan man vende sig herude. #id:keep_stool_home_1 #speaker:inger #mood:neutral
    -> DONE

=== dev_opener ===
-> opened

= tried_by_hand
Du prøver med hånden først. Låget giver sig ikke. #id:opener_hand_1 #speaker:narrator
Nå. Så er det altså ikke kun mig. #id:opener_hand_2 #speaker:inger #mood:glad
-> DONE

= opened_by_hand
Du vrider til, og låget løsner sig. Håndfladen svier. #id:opener_byhand_1 #speaker:narrator
Ja, med sådan nogle hænder. Dem havde jeg også engang. #id:opener_byhand_2 #speaker:inger #mood:warm
-> DONE

= slipped
Den slipper låget og vandrer hen ad bordet for sig selv. #id:opener_slipped_1 #speaker:narrator
Tag den! Den er på vej over til marmeladen. #id:opener_slipped_2 #speaker:inger #mood:amused
-> DONE

= battery_flat
Den brummer en halv omgang og går i stå. Batterierne er flade. #id:opener_flat_1 #speaker:narrator
Sådan har jeg det også ved firetiden. #id:opener_flat_2 #speaker:inger #mood:amused
-> DONE

= opened
Et smæk, og låget er løst. Hånden skulle bare holde igen. #id:opener_opened_1 #speaker:narrator
{ opener_tried == "inger":
    Nu har jeg ikke flere glas. Skal den prøve saltbøssen? #id:opener_again_1 #speaker:inger #mood:amused
    { kept(aid_opener) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu dig. Er der et glas, der har drillet? #id:opener_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ opener_tried = "inger"
    ~ independence += 1
    Hun henter et glas rødbeder og lægger begge hænder om det. #id:opener_inger_1 #speaker:narrator
    Rødbeder! Dem har jeg kigget på siden påske. #id:opener_inger_2 #speaker:inger #mood:glad
    -> keep
+ [Knappen er lille. Skal vi finde brillerne? #id:opener_see #approach:with #landmark:cooperation]
    ~ opener_tried = "inger"
    ~ trust += 1
    Det er ikke øjnene, det er tommelen. Den vil ikke. Lad mig tage knoen. #id:opener_see_1 #speaker:inger #mood:thinking
    Hun trykker med knoen. Det tager lidt længere, og låget siger smæk. #id:opener_see_2 #speaker:narrator
    -> keep
+ [Så slipper du for at spørge nogen om et låg. #id:opener_show #approach:for]
    ~ opener_tried = "told"
    Slipper? At spørge Samira er jo halvdelen af fornøjelsen. #id:opener_show_1 #speaker:inger #mood:warm
    -> keep

= keep
Glasåbneren. Den er tung at løfte og let at have med at gøre. #id:keep_opener_1 #speaker:narrator
+ [Ville du bruge den, når jeg ikke står her? #id:keep_opener_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    { opener_tried == "inger":
        Til rødbederne, ja. Og bagefter finder jeg på noget. #id:keep_opener_yes #speaker:inger #mood:glad
        ~ aid_opener = "asked"
        -> limit
    }
    Det ved jeg ikke. Jeg har jo kun set dig bruge den. #id:keep_opener_no #speaker:inger #mood:neutral
    -> DONE
+ [Den bliver her. Så er det klaret. #id:keep_opener_decide #approach:aid]
    ~ aid_opener = "stays"
    ~ trust -= 1
    Klaret? Jeg vidste ikke, det var noget. #id:keep_opener_decide_1 #speaker:inger #mood:neutral
    -> limit
+ [Kan Samira åbne et glas, når hun alligevel er her? #id:keep_opener_other #approach:community #landmark:communities]
    ~ aid_opener = "other"
    Hun åbner, og hun får halvdelen. Sådan får man besøg. #id:keep_opener_other_1 #speaker:inger #mood:warm
    -> DONE
+ [Ikke nu. Den tager jeg med. #id:keep_opener_home #approach:leave]
    ~ aid_opener = ""
    Så må låget og jeg tale sammen igen. #id:keep_opener_home_1 #speaker:inger #mood:amused
    -> DONE
