// Stuens tre: strømpepåtageren, skærmen, støvsugeren.

=== dev_stocking ===
-> threaded

= threaded
~ stocking_threaded = true
Strømpen er stram. Du skal presse den ned over skinnen med begge hænder. #id:stock_threaded_1 #speaker:narrator
Hælen nedad. Ellers går man baglæns hele dagen. #id:stock_threaded_2 #speaker:inger #mood:amused
-> DONE

= slipped
Den smutter af og ryger hen ad gulvet. #id:stock_slipped_1 #speaker:narrator
Det er rart at se, at den også gør det ved jer. #id:stock_slipped_2 #speaker:inger #mood:glad
-> DONE

= on
Foden i, snorene op. Det går, når man ikke skynder sig. #id:stock_on_1 #speaker:narrator
{ stocking_tried == "inger":
    Anden gang er altid nemmere. Sådan er det også med pandekager. #id:stock_again_1 #speaker:inger #mood:amused
    { kept(aid_stocking) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu er det din tur. Jeg holder fingrene væk. #id:stock_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ stocking_tried = "inger"
    ~ independence += 1
    Første gang ryger den af. Anden gang sidder den skævt. #id:stock_inger_1 #speaker:narrator
    Tredje gang. Der! Den sidder. Jeg er ikke helt tabt bag en vogn. #id:stock_inger_2 #speaker:inger #mood:proud
    -> keep
+ [Ræk hende den, og sig ingenting. #id:stock_wait #silence:6 #approach:with]
    ~ stocking_tried = "inger"
    ~ trust += 1
    ~ independence += 1
    Hun vender den, lugter til den og lægger den på knæet. #id:stock_wait_1 #speaker:narrator
    Den er lavet af en, der har prøvet. Giv mig den fod. Nå nej, den har jeg selv. #id:stock_wait_2 #speaker:inger #mood:amused
    -> keep
+ [Hjælperen kan bruge den, når hun kommer. #id:stock_helper #approach:for]
    ~ stocking_tried = "told"
    Nå, er den til hende? Så passer den ikke mig. #id:stock_helper_1 #speaker:inger #mood:tired
    -> keep

= keep
Strømpepåtageren ligger på skamlen. #id:keep_stock_1 #speaker:narrator
+ [Har du lyst til at beholde den? #id:keep_stock_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    { stocking_tried == "inger":
        Ja. Den og jeg er ikke færdige med hinanden. #id:keep_stock_yes #speaker:inger #mood:proud
        ~ aid_stocking = "asked"
        -> limit
    }
    Hvad skal jeg med den? Jeg ved ikke engang, hvad der er op og ned. #id:keep_stock_no #speaker:inger #mood:neutral
    -> DONE
+ [Den lægger jeg her, så den er klar i morgen. #id:keep_stock_decide #approach:aid]
    ~ aid_stocking = "stays"
    ~ trust -= 1
    Læg den, hvor du vil. Det gør de andre også. #id:keep_stock_decide_1 #speaker:inger #mood:tired
    -> limit
+ [Gudrun har også støttestrømper. Hvordan gør hun? #id:keep_stock_other #approach:community #landmark:communities]
    ~ aid_stocking = "other"
    Det ved jeg ikke. Det er ikke noget, man synger om. Jeg spørger hende. #id:keep_stock_other_1 #speaker:inger #mood:amused
    -> DONE
+ [Ikke nu. Den tager jeg med. #id:keep_stock_home #approach:leave]
    ~ aid_stocking = ""
    Nå. Så må tæerne vente på bedre tider. #id:keep_stock_home_1 #speaker:inger #mood:amused
    -> DONE

// Skærmen er ikke tabletten i skuffen: den står fremme og ringer selv.
=== dev_screen ===
-> talked

= answered
Et ansigt fylder skærmen. Lidt for tæt på og lidt nedefra. #id:screen_answered_1 #speaker:narrator
Goddag. Man kan se lige op i næsen på dig. #id:screen_answered_2 #speaker:inger #mood:amused
-> DONE

= rang
Den ringer, højt og muntert. Den vil ikke holde op. #id:screen_rang_1 #speaker:narrator
Nu? Jeg skulle lige til at hvile øjnene. #id:screen_rang_2 #speaker:inger #mood:tired
-> DONE

= froze
Billedet står stille midt i en mine. #id:screen_froze_1 #speaker:narrator
Sådan så Poul også ud, når jeg spurgte ham om noget. #id:screen_froze_2 #speaker:inger #mood:amused
-> DONE

= called_family
Et tryk på billedet, så ringer den til familien. #id:screen_family_1 #speaker:narrator
Hos mig skal der stå Henrik. Og Gudrun, men nederst. #id:screen_family_2 #speaker:inger #mood:amused
-> DONE

= missed
Ingen tog den. Der står et rødt tal, og det går ikke væk. #id:screen_missed_1 #speaker:narrator
Det er lige nu, jeg plejer at sove. Den kender da ikke klokken. #id:screen_missed_2 #speaker:inger #mood:tired
-> DONE

= went_flat
Skærmen bliver sort midt i et ord. #id:screen_flat_1 #speaker:narrator
Hun lagde på! Nå, det var strømmen. Det siger de alle sammen. #id:screen_flat_2 #speaker:inger #mood:amused
-> DONE

= talked
I fik sagt farvel, og skærmen blev mørk igen. #id:screen_talked_1 #speaker:narrator
{ screen_tried == "inger":
    Nu har jeg redt hår. Nu må den godt ringe. #id:screen_again_1 #speaker:inger #mood:amused
    { kept(aid_screen) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu dig. Hvem ville du helst se? #id:screen_inger #approach:with #landmark:communities]
    { trust < 0:
        -> reluctant
    }
    ~ screen_tried = "inger"
    Hun rammer den grønne i tredje forsøg. Med knoen. #id:screen_inger_1 #speaker:narrator
    { s_tablet == "community" or wish == "bake":
        Sofie og Emil. De skal vise mig, om kagen er hævet. #id:screen_inger_2 #speaker:inger #mood:glad
    - else:
        Gudrun. Så kan hun ikke nøjes med at sige, at hun øver sig. #id:screen_inger_3 #speaker:inger #mood:amused
    }
    -> keep
+ [Hvornår må den ikke ringe? #id:screen_nap #approach:with #landmark:cooperation]
    ~ screen_tried = "inger"
    ~ trust += 1
    Fra et til tre. Der sover jeg. Det skal man ikke se på. #id:screen_nap_1 #speaker:inger #mood:thinking
    I sætter den på lydløs sammen. Anden gang gør hun det selv. #id:screen_nap_2 #speaker:narrator
    -> keep
+ [Så kan vi kigge ind til dig herfra, når der er travlt. #id:screen_show #approach:for]
    ~ screen_tried = "told"
    Kigge ind til mig? Jeg er da ikke en kage i en ovn. #id:screen_show_1 #speaker:inger #mood:cross
    -> keep

= keep
Skærmen på spisebordet. Den er vendt mod hendes stol. #id:keep_screen_1 #speaker:narrator
+ [Skal den stå her, eller er du fri for den? #id:keep_screen_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    {
    - screen_tried == "inger" and trust >= 3:
        Lad den stå. Men den får et viskestykke over, når jeg sover. #id:keep_screen_yes #speaker:inger #mood:amused
        ~ aid_screen = "asked"
        -> limit
    - screen_tried == "inger":
        Ikke før jeg ved, hvem der sidder i den anden ende. #id:keep_screen_who #speaker:inger #mood:worried
    - else:
        Den, der ser på mig, uden at jeg har trykket? Nej tak. #id:keep_screen_no #speaker:inger #mood:neutral
    }
    -> DONE
+ [Den bliver. De korte besøg tager vi på skærmen. #id:keep_screen_decide #approach:aid]
    ~ aid_screen = "stays"
    ~ trust -= 1
    Så skal jeg rede hår for et fjernsyn. #id:keep_screen_decide_1 #speaker:inger #mood:tired
    -> limit
+ [Kunne Gudrun ringe en fast dag på den gamle telefon? #id:keep_screen_other #approach:community #landmark:communities]
    ~ aid_screen = "other"
    Mandag. Så har vi tre dage til at blive uenige om torsdag. #id:keep_screen_other_1 #speaker:inger #mood:warm
    -> DONE
+ [Ikke nu. Du har jo telefonen. #id:keep_screen_home #approach:leave]
    ~ aid_screen = ""
    Ja. Og den kan ikke se, at jeg er i nattøj. #id:keep_screen_home_1 #speaker:inger #mood:amused
    -> DONE

=== dev_vacuum ===
-> docked

= started
Den spiller en lille melodi og kører ud på gulvet. #id:vac_started_1 #speaker:narrator
Nå, den er musikalsk. Lidt til den høje side. #id:vac_started_2 #speaker:inger #mood:amused
-> DONE

= stuck_rug
Den kravler op på tæppekanten, hyler og bliver hængende. #id:vac_rug_1 #speaker:narrator
Den falder samme sted som mig. Så er jeg da ikke den eneste. #id:vac_rug_2 #speaker:inger #mood:amused
-> DONE

= stuck_lead
Den får telefonledningen i børsten og slæber telefonen med sig. #id:vac_lead_1 #speaker:narrator
Hallo? Henrik? Nej, det er støvsugeren. #id:vac_lead_2 #speaker:inger #mood:amused
-> DONE

= freed
Du må ned på knæ for at få den fri. #id:vac_freed_1 #speaker:narrator
Og hvem gør det, når du er kørt? #id:vac_freed_2 #speaker:inger #mood:thinking
-> DONE

= went_flat
Den løber tør midt på gulvet og bliver stående. #id:vac_flat_1 #speaker:narrator
Så er vi to, der lige skal sidde lidt. #id:vac_flat_2 #speaker:inger #mood:amused
-> DONE

= emptied
Beholderen er som en madpakke, og den er fuld til randen. #id:vac_emptied_1 #speaker:narrator
Det er ikke mit støv. Det er fem ugers hjælpere. #id:vac_emptied_2 #speaker:inger #mood:amused
-> DONE

= docked
Den finder selv hjem til væggen og bliver stille. #id:vac_docked_1 #speaker:narrator
{ vacuum_tried == "inger":
    Den kører uden mig nu. Sådan er det med børn. #id:vac_again_1 #speaker:inger #mood:amused
    { kept(aid_vacuum) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu dig. Knappen er stor nok til en tå. #id:vac_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ vacuum_tried = "inger"
    ~ wellbeing += 1
    Hun holder ved stoleryggen og trykker med storetåen. #id:vac_inger_1 #speaker:narrator
    Kør så, Kvik. Nå, nu gav jeg den navn. Så er det for sent. #id:vac_inger_2 #speaker:inger #mood:glad
    -> keep
+ [Hvad skulle væk fra gulvet, hvis den skal kunne køre? #id:vac_floor #approach:with #landmark:prevention]
    ~ vacuum_tried = "inger"
    ~ trust += 1
    { s_rug == "with" or s_rug == "for":
        Tæppet har vi jo talt om. Så er der kun ledningen og mine fødder. #id:vac_floor_1 #speaker:inger #mood:thinking
    - else:
        Mors tæppe, ledningen og mine fødder. Den kan få to af de tre. #id:vac_floor_2 #speaker:inger #mood:amused
    }
    Hun sætter den selv i gang og løfter benene, da den kommer forbi. #id:vac_floor_3 #speaker:narrator
    -> keep
+ [Så kan hjælperen bruge tiden på noget andet. #id:vac_show #approach:for]
    ~ vacuum_tried = "told"
    På at køre videre, mener du. #id:vac_show_1 #speaker:inger #mood:tired
    -> keep

= keep
Støvsugeren. Der lyser en prik, også når den sover. #id:keep_vac_1 #speaker:narrator
+ [Er det en, du gider bo sammen med? #id:keep_vac_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    {
    - vacuum_tried == "inger" and (s_rug == "with" or s_rug == "for"):
        Ja. Den snakker ikke, og den spiser det, jeg taber. #id:keep_vac_yes #speaker:inger #mood:amused
        ~ aid_vacuum = "asked"
        -> limit
    - vacuum_tried == "inger":
        Ja, men mors tæppe bliver. De to må finde ud af det. #id:keep_vac_rug #speaker:inger #mood:amused
        ~ aid_vacuum = "asked"
        -> limit
    - else:
        Den kender jo kun dig. Nej tak. #id:keep_vac_no #speaker:inger #mood:neutral
    }
    -> DONE
+ [Den bliver. Så er gulvet klaret. #id:keep_vac_decide #approach:aid]
    ~ aid_vacuum = "stays"
    ~ trust -= 1
    Så er der én ting mere at gå udenom. #id:keep_vac_decide_1 #speaker:inger #mood:cross
    -> limit
+ [Ville Emil støvsuge om søndagen for en tyver? #id:keep_vac_other #approach:community #landmark:communities]
    ~ aid_vacuum = "other"
    For tyve kroner tager han også væggene. Det er en handel. #id:keep_vac_other_1 #speaker:inger #mood:glad
    -> DONE
+ [Ikke nu. Den får lov at køre hjem. #id:keep_vac_home #approach:leave]
    ~ aid_vacuum = ""
    Farvel, du. Hils dem, der har flade gulve. #id:keep_vac_home_1 #speaker:inger #mood:amused
    -> DONE
