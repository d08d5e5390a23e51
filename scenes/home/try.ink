// Prøven: tre ting i egne hænder, så i hendes. Det, hun har haft i hånden, er noget andet end det, hun har fået stillet op.

=== try ===
~ phase = "try"
~ dispenser_there = true
~ stocking_there = true
~ rail_there = true
Du pakker ud. Dispenseren i køkkenet, strømpepåtageren her, grebet i badet. #id:try_1 #speaker:narrator
Tre kasser. Det er ligesom juleaften, bare uden and. #id:try_2 #speaker:inger #mood:amused
-> DONE

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
Den kan lige vove at sige ”Inger” i den tone. #id:disp_alarm_2 #speaker:inger #mood:cross
-> DONE

= dose_taken
Pillerne falder ned i bægeret, og der bliver stille igen. #id:disp_taken_1 #speaker:narrator
-> hand_over

= dose_missed
Du nåede det ikke. Den noterer det og giver besked videre. #id:disp_missed_1 #speaker:narrator
Så sladrer den også. #id:disp_missed_2 #speaker:inger #mood:worried
-> hand_over

= hand_over
{ dispenser_tried != "":
    Den er ikke så tosset. Den er bare heller ikke noget selskab. #id:disp_again_1 #speaker:inger #mood:neutral
    -> DONE
}
+ [Vil du tage den næste selv? #id:disp_inger]
    ~ dispenser_tried = "inger"
    ~ independence += 1
    Hendes hånd ryster, og bægeret danser. Hun stiller det ned først. #id:disp_inger_1 #speaker:narrator
    Se. Man skal bare lade det stå. Sådan gør man også med sovs. #id:disp_inger_2 #speaker:inger #mood:proud
    -> DONE
+ [Jeg viser dig lige, hvordan den virker. #id:disp_show]
    ~ dispenser_tried = "told"
    Ja ja. Den røde knap, den grønne knap. Jeg ser efter. #id:disp_show_1 #speaker:inger #mood:tired
    -> DONE
+ [Se kun på hendes hænder. Vent. #id:disp_wait #silence:5]
    ~ dispenser_tried = "inger"
    ~ trust += 1
    Så flyt dig, så jeg kan komme til. #id:disp_wait_1 #speaker:inger #mood:amused
    Hun tager dosen ud med den raske hånd og støtter med den anden. #id:disp_wait_2 #speaker:narrator
    -> DONE

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
{ stocking_tried != "":
    Anden gang er altid nemmere. Sådan er det også med pandekager. #id:stock_again_1 #speaker:inger #mood:amused
    -> DONE
}
+ [Nu er det din tur. Jeg holder fingrene væk. #id:stock_inger]
    ~ stocking_tried = "inger"
    ~ independence += 1
    Første gang ryger den af. Anden gang sidder den skævt. #id:stock_inger_1 #speaker:narrator
    Tredje gang. Der! Den sidder. Jeg er ikke helt tabt bag en vogn. #id:stock_inger_2 #speaker:inger #mood:proud
    -> DONE
+ [Ræk hende den, og sig ingenting. #id:stock_wait #silence:6]
    ~ stocking_tried = "inger"
    ~ trust += 1
    ~ independence += 1
    Hun vender den, lugter til den og lægger den på knæet. #id:stock_wait_1 #speaker:narrator
    Den er lavet af en, der har prøvet. Giv mig den fod. Nå nej, den har jeg selv. #id:stock_wait_2 #speaker:inger #mood:amused
    -> DONE
+ [Hjælperen kan bruge den, når hun kommer. #id:stock_helper]
    ~ stocking_tried = "told"
    Nå, er den til hende? Så passer den ikke mig. #id:stock_helper_1 #speaker:inger #mood:tired
    -> DONE

=== dev_rail ===
-> placed_right

= placed_low
~ rail_height = "low"
Her skal hun ned i knæ for at få fat. #id:rail_low_1 #speaker:narrator
-> DONE

= placed_right
~ rail_height = "right"
Albuen bliver bøjet en smule. Der er kræfter i armen dér. #id:rail_right_1 #speaker:narrator
-> DONE

= placed_high
~ rail_height = "high"
Her skal hun strække sig, og så er der ikke meget at holde igen med. #id:rail_high_1 #speaker:narrator
-> DONE

= board_on
~ board_put = true
Badebrættet ligger på tværs. Man kan sætte sig, før man løfter benene. #id:rail_board_1 #speaker:narrator
Ligesom en bænk i omklædningen. Der sad man og blev klogere. #id:rail_board_2 #speaker:inger #mood:amused
-> DONE

= tested_safe
Du sætter dig, tager fat og drejer. Intet giver sig. #id:rail_safe_1 #speaker:narrator
-> hand_over

= tested_unsafe
Du mærker det i skulderen, før du mærker det i benene: nej. #id:rail_unsafe_1 #speaker:narrator
Godt, det var dig, der prøvede først. #id:rail_unsafe_2 #speaker:inger #mood:worried
-> DONE

= hand_over
{ rail_tried != "":
    Det holder. Det holdt også for lidt siden. #id:rail_again_1 #speaker:inger #mood:amused
    -> DONE
}
+ [Vil du selv prøve, med tøj på? #id:rail_inger]
    ~ rail_tried = "inger"
    ~ independence += 1
    Hun sætter sig, finder grebet uden at se og svinger det ene ben ind. #id:rail_inger_1 #speaker:narrator
    Så mangler kun vandet. Og at du går ud. #id:rail_inger_2 #speaker:inger #mood:proud
    -> DONE
+ [Hvor ville du selv have det siddende? #id:rail_where #landmark:cooperation]
    ~ rail_tried = "inger"
    ~ trust += 1
    Lidt længere ude. Der, hvor håndklædet hænger. Det er der, jeg tager. #id:rail_where_1 #speaker:inger #mood:thinking
    Du flytter mærket en håndsbredde. Hun prøver og nikker. #id:rail_where_2 #speaker:narrator
    -> DONE
+ [Det er godt, som det sidder. #id:rail_fine]
    ~ rail_tried = "told"
    Det er jo dig, der har målebåndet. #id:rail_fine_1 #speaker:inger #mood:neutral
    -> DONE

// Hvad må blive? Spørger man, svarer hun, og hun siger nej til det, hun ikke har haft i hånden.
=== try_done ===
Tre ting står fremme. Spørgsmålet er, hvad der bliver. #id:keep_1 #speaker:narrator
-> keep_dispenser

= keep_dispenser
Dispenseren. Den står låst på køkkenbordet og venter på klokken. #id:keep_disp_1 #speaker:narrator
+ [Hvad siger du, Inger: skal den blive? #id:keep_disp_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    { dispenser_tried == "inger":
        ~ aid_dispenser = "asked"
        ~ staff_minutes -= 60
        Lad den blive til efter jul. Men den skal tale pænere. #id:keep_disp_yes #speaker:inger #mood:amused
    - else:
        Jeg har ikke rørt den. Jeg køber heller ikke sko i posten. #id:keep_disp_no #speaker:inger #mood:neutral
    }
    -> keep_stocking
+ [Den bliver stående. Så er der styr på pillerne. #id:keep_disp_decide #approach:aid]
    ~ aid_dispenser = "stays"
    ~ trust -= 1
    ~ staff_minutes -= 60
    Nå. Så har jeg fået logerende. #id:keep_disp_decide_1 #speaker:inger #mood:tired
    -> keep_stocking
+ [Den tager jeg med hjem igen. #id:keep_disp_home #approach:leave]
    Farvel og tak. Den så også lidt sur ud. #id:keep_disp_home_1 #speaker:inger #mood:amused
    -> keep_stocking

= keep_stocking
Strømpepåtageren ligger på skamlen. #id:keep_stock_1 #speaker:narrator
+ [Har du lyst til at beholde den? #id:keep_stock_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    { stocking_tried == "inger":
        ~ aid_stocking = "asked"
        ~ independence += 2
        Ja. Den og jeg er ikke færdige med hinanden. #id:keep_stock_yes #speaker:inger #mood:proud
    - else:
        Hvad skal jeg med den? Jeg ved ikke engang, hvad der er op og ned. #id:keep_stock_no #speaker:inger #mood:neutral
    }
    -> keep_rail
+ [Den lægger jeg her, så den er klar i morgen. #id:keep_stock_decide #approach:aid]
    ~ aid_stocking = "stays"
    ~ trust -= 1
    Læg den, hvor du vil. Det gør de andre også. #id:keep_stock_decide_1 #speaker:inger #mood:tired
    -> keep_rail
+ [Den tager jeg med. #id:keep_stock_home #approach:leave]
    Så er det mig og mine fem fingre. Jeg har ti. Det er bare de fem, der vil. #id:keep_stock_home_1 #speaker:inger #mood:amused
    -> keep_rail

= keep_rail
{ board_put:
    Grebet og brættet i badet. Mærket sidder på fliserne. #id:keep_rail_1 #speaker:narrator
- else:
    Grebet i badet. Brættet står endnu op ad badekarret. #id:keep_rail_2 #speaker:narrator
}
+ [Skal det sættes op? Det er dit badeværelse. #id:keep_rail_ask #approach:aid #landmark:prevention]
    ~ trust += 1
    { rail_tried == "inger":
        ~ aid_rail = "asked"
        ~ independence += 2
        Ja. Og ham, der borer, skal ringe først. #id:keep_rail_yes #speaker:inger #mood:proud
    - else:
        Jeg har en stang i forvejen. Den har holdt håndklæder i tredive år. #id:keep_rail_no #speaker:inger #mood:neutral
    }
    -> keep_end
+ [Det bliver sat op i morgen. Sikkerheden først. #id:keep_rail_decide #approach:aid]
    ~ aid_rail = "stays"
    ~ trust -= 1
    Så ved jeg da, hvad jeg skal se på, når jeg børster tænder. #id:keep_rail_decide_1 #speaker:inger #mood:tired
    -> keep_end
+ [Vi lader badet være, som det er. #id:keep_rail_home #approach:leave]
    Det er fint med mig. Og med fliserne. #id:keep_rail_home_1 #speaker:inger #mood:neutral
    -> keep_end

= keep_end
~ dispenser_there = aid_dispenser != ""
~ stocking_there = aid_stocking != ""
~ rail_there = aid_rail != ""
{
- aids_decided() > 0:
    Hun ser sig om i sin egen stue, som om hun var på besøg. #id:keep_end_1 #speaker:narrator
- aids_kept() == 0:
    Kasserne er lukket igen. Hun ser helt lettet ud. #id:keep_end_2 #speaker:narrator
- else:
    Hun nikker. Det, der bliver, har hun selv haft i hånden. #id:keep_end_3 #speaker:narrator
}
-> morning
