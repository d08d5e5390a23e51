// Badet og entréen: grebet og brættet, lampen, låsen.

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
{ rail_tried == "inger":
    Det holder. Det holdt også for lidt siden. #id:rail_again_1 #speaker:inger #mood:amused
    { kept(aid_rail) > 0:
        -> DONE
    }
    -> keep
}
+ [Vil du selv prøve, med tøj på? #id:rail_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ rail_tried = "inger"
    ~ independence += 1
    Hun sætter sig, finder grebet uden at se og svinger det ene ben ind. #id:rail_inger_1 #speaker:narrator
    Så mangler kun vandet. Og at du går ud. #id:rail_inger_2 #speaker:inger #mood:proud
    -> keep
+ [Hvor ville du selv have det siddende? #id:rail_where #landmark:cooperation #approach:with]
    ~ rail_tried = "inger"
    ~ trust += 1
    Lidt længere ude. Der, hvor håndklædet hænger. Det er der, jeg tager. #id:rail_where_1 #speaker:inger #mood:thinking
    Du flytter mærket en håndsbredde. Hun prøver og nikker. #id:rail_where_2 #speaker:narrator
    -> keep
+ [Det er godt, som det sidder. #id:rail_fine #approach:for]
    ~ rail_tried = "told"
    Det er jo dig, der har målebåndet. #id:rail_fine_1 #speaker:inger #mood:neutral
    -> keep

= keep
{ board_put:
    Grebet og brættet i badet. Mærket sidder på fliserne. #id:keep_rail_1 #speaker:narrator
- else:
    Grebet i badet. Brættet står endnu op ad badekarret. #id:keep_rail_2 #speaker:narrator
}
+ [Skal det sættes op? Det er dit badeværelse. #id:keep_rail_ask #approach:aid #landmark:prevention]
    ~ trust += 1
    { rail_tried == "inger":
        Ja. Og ham, der borer, skal ringe først. #id:keep_rail_yes #speaker:inger #mood:proud
        ~ aid_rail = "asked"
        -> limit
    }
    Jeg har en stang i forvejen. Den har holdt håndklæder i tredive år. #id:keep_rail_no #speaker:inger #mood:neutral
    -> DONE
+ [Det bliver sat op i morgen. Sikkerheden først. #id:keep_rail_decide #approach:aid]
    ~ aid_rail = "stays"
    ~ trust -= 1
    Så ved jeg da, hvad jeg skal se på, når jeg børster tænder. #id:keep_rail_decide_1 #speaker:inger #mood:tired
    -> limit
+ [Kunne viceværten sætte din egen stang ordentligt fast? #id:keep_rail_other #approach:community #landmark:communities]
    ~ aid_rail = "other"
    For en kage sætter han to skruer mere i. Den stang og jeg kender hinanden. #id:keep_rail_other_1 #speaker:inger #mood:glad
    -> DONE
+ [Ikke nu. Vi lader badet være, som det er. #id:keep_rail_home #approach:leave]
    ~ aid_rail = ""
    Det er fint med mig. Og med fliserne. #id:keep_rail_home_1 #speaker:inger #mood:neutral
    -> DONE

=== dev_light ===
-> lit_the_way

= hung_up
Lampen sidder nede ved gulvet. Ingen ledning og ingen kontakt. #id:light_placed_1 #speaker:narrator
-> DONE

= too_late
Du er næsten ovre ved døren, da den får øje på dig. #id:light_late_1 #speaker:narrator
Den er langsommere end mig. Det er godt gået. #id:light_late_2 #speaker:inger #mood:amused
-> DONE

= battery_flat
Den er gået ud for altid. Den vil have nye batterier. #id:light_low_1 #speaker:narrator
Og hvem skal ned på knæ og skifte dem? Mig? #id:light_low_2 #speaker:inger #mood:worried
-> DONE

= went_out
Halvvejs går den ud igen. Du gik langsomt, ligesom hun gør. #id:light_out_1 #speaker:narrator
Den har ikke tålmodighed. Den skulle være hjælper. #id:light_out_2 #speaker:inger #mood:amused
-> DONE

= dazzled
Lyset rammer dig lige i øjnene, og gulvet bliver sort. #id:light_dazzled_1 #speaker:narrator
Det er som at møde en bil. Så er jeg vågen til klokken fem. #id:light_dazzled_2 #speaker:inger #mood:tired
-> DONE

= false_alarm
Den tænder, og der er ingen, der går. #id:light_false_1 #speaker:narrator
Den ser syner. Det gør man også i min alder, siger de. #id:light_false_2 #speaker:inger #mood:amused
-> DONE

= lit_the_way
Du går ud i mørket, og gulvet bliver lyst foran dine fødder. #id:light_lit_1 #speaker:narrator
{ light_tried == "inger":
    Tænd. Sluk. Tænd. Jeg kunne blive ved. #id:light_again_1 #speaker:inger #mood:amused
    { kept(aid_light) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu dig. Går du turen, som du går den om natten? #id:light_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ light_tried = "inger"
    ~ independence += 1
    Hun går med lukkede øjne og fingrene på væggen. Så åbner hun dem. #id:light_inger_1 #speaker:narrator
    Nå, der er du. Så behøver jeg jo ikke at gå i blinde. #id:light_inger_2 #speaker:inger #mood:glad
    -> keep
+ [Blænder den? Den kan sidde, hvor du vil. #id:light_eyes #approach:with #landmark:cooperation]
    ~ light_tried = "inger"
    ~ trust += 1
    Der er en ring om alt, der lyser. Ned med den, så jeg kun ser gulvet. #id:light_eyes_1 #speaker:inger #mood:thinking
    Hun går turen igen. Denne gang uden hånden på væggen. #id:light_eyes_2 #speaker:narrator
    -> keep
+ [Så er der lys, når nattevagten kommer. #id:light_show #approach:for]
    ~ light_tried = "told"
    Er den til nattevagten? Hun har jo en lygte i panden. #id:light_show_1 #speaker:inger #mood:amused
    -> keep

= keep
Lampen med øjet. Den ser dig, før du ser den. #id:keep_light_1 #speaker:narrator
+ [Skal den sidde dér om natten? #id:keep_light_ask #approach:aid #landmark:prevention]
    ~ trust += 1
    { light_tried == "inger":
        Ja. Den siger ikke noget. Det er der ikke mange, der kan lade være med. #id:keep_light_yes #speaker:inger #mood:amused
        ~ aid_light = "asked"
        -> limit
    }
    Jeg kan vejen i mørke. Hvad er det, den kan bedre? #id:keep_light_no #speaker:inger #mood:neutral
    -> DONE
+ [Den sidder her nu. Så falder du ikke igen. #id:keep_light_decide #approach:aid]
    ~ aid_light = "stays"
    ~ trust -= 1
    Det var på stuegulvet, jeg faldt. Med lyset tændt. #id:keep_light_decide_1 #speaker:inger #mood:cross
    -> limit
+ [Kunne viceværten sætte en fast lampe op? #id:keep_light_other #approach:community #landmark:communities]
    ~ aid_light = "other"
    Det har han lovet, siden Poul levede. Nu lokker jeg med kage. #id:keep_light_other_1 #speaker:inger #mood:amused
    -> DONE
+ [Ikke nu. Jeg tager den ned igen. #id:keep_light_home #approach:leave]
    ~ aid_light = ""
    Fint. Går jeg ind i noget, siger jeg dit navn. #id:keep_light_home_1 #speaker:inger #mood:amused
    -> DONE

=== dev_lock ===
-> opened_and_logged

= opened
Et tryk på telefonen, og låsen drejer selv. #id:lock_phone_1 #speaker:narrator
Kan den også fodre katten? Nej, jeg har ingen. Jeg spørger bare. #id:lock_phone_2 #speaker:inger #mood:amused
-> DONE

= came
Låsen drejer af sig selv, og døren går op. #id:lock_in_1 #speaker:narrator
Og jeg sidder herinde i underkjole. Hvem sagde ja til det? #id:lock_in_2 #speaker:inger #mood:worried
-> DONE

= kept_out
Det banker på. Låsen rører sig ikke. #id:lock_out_1 #speaker:narrator
Luk dog op! Man lader da ikke folk stå på måtten. #id:lock_out_2 #speaker:inger #mood:cross
-> DONE

= box_opened
Fire tal, og boksen med nøglen går op. #id:lock_box_1 #speaker:narrator
De fire tal kender hele byen. Jeg kunne lige så godt synge dem. #id:lock_box_2 #speaker:inger #mood:amused
-> DONE

= box_waits
Tre gange forkert, og boksen holder lukket i et minut. #id:lock_waits_1 #speaker:narrator
Så må du banke på. Det er der ikke noget galt i. #id:lock_waits_2 #speaker:inger #mood:amused
-> DONE

= battery_low
Låsen bipper. Den vil snart have nye batterier. #id:lock_low_1 #speaker:narrator
Skal jeg nu også passe en dør? #id:lock_low_2 #speaker:inger #mood:tired
-> DONE

= asked
Du spørger, hvem der kan læse listen. Det er der flere, der kan. #id:lock_asked_1 #speaker:narrator
Så kan de se, hvornår jeg kommer hjem? #id:lock_asked_2 #speaker:inger #mood:worried
-> DONE

= opened_and_logged
Navn og klokkeslæt, linje for linje. Her står, hvem der har været inde. #id:lock_opened_1 #speaker:narrator
{ lock_tried == "inger":
    Den virker stadig. Jeg gik ud for at komme ind. #id:lock_again_1 #speaker:inger #mood:amused
    { kept(aid_lock) > 0:
        -> DONE
    }
    -> keep
}
+ [Nu dig. Vil du låse op, uden at rejse dig? #id:lock_inger #approach:with]
    { trust < 0:
        -> reluctant
    }
    ~ lock_tried = "inger"
    ~ independence += 1
    Hun holder telefonen helt op til næsen og trykker med én finger. #id:lock_inger_1 #speaker:narrator
    Den åbner! Og jeg har ikke rejst mig. Det er næsten uhøfligt. #id:lock_inger_2 #speaker:inger #mood:amused
    -> keep
+ [Hvem skal kunne se, hvem der har været her? #id:lock_who #approach:with #landmark:cooperation]
    ~ lock_tried = "inger"
    ~ trust += 1
    Mig. Mig først. Så kan de andre spørge. #id:lock_who_1 #speaker:inger #mood:proud
    Hun får listen læst højt. Så drejer hun selv låsen om, to gange. #id:lock_who_2 #speaker:narrator
    -> keep
+ [Så slipper personalet for alle de nøgler. #id:lock_show #approach:for]
    ~ lock_tried = "told"
    Det må være dejligt for nøglerne. #id:lock_show_1 #speaker:inger #mood:tired
    -> keep

= keep
Låsen. En rund sag på indersiden af hendes dør. #id:keep_lock_1 #speaker:narrator
+ [Det er din dør. Skal den sidde der? #id:keep_lock_ask #approach:aid #landmark:cooperation]
    ~ trust += 1
    {
    - lock_tried != "inger":
        Du har nøglen, du har telefonen, og du har listen. Hvad har jeg? #id:keep_lock_no #speaker:inger #mood:cross
        -> DONE
    - entry == "key":
        Kun hvis der står, at man ringer på først. Det glemte du selv. #id:keep_lock_key #speaker:inger #mood:thinking
    - else:
        Ja, hvis de stadig ringer på. En dør er ikke bare et hul. #id:keep_lock_yes #speaker:inger #mood:proud
    }
    ~ aid_lock = "asked"
    -> limit
+ [Den bliver. Så kan de komme ind, hvis der sker noget. #id:keep_lock_decide #approach:aid]
    ~ aid_lock = "stays"
    ~ trust -= 1
    Og hvis der ikke sker noget? Så kan de også komme ind. #id:keep_lock_decide_1 #speaker:inger #mood:cross
    -> limit
+ [Kunne Ruth ved siden af have en rigtig nøgle i stedet? #id:keep_lock_other #approach:community #landmark:communities]
    ~ aid_lock = "other"
    Den har hun haft i seks år. Det er der bare ingen, der har spurgt om. #id:keep_lock_other_1 #speaker:inger #mood:amused
    -> DONE
+ [Ikke nu. Din egen nøgle gør det godt nok. #id:keep_lock_home #approach:leave]
    ~ aid_lock = ""
    Den har aldrig bedt om strøm. #id:keep_lock_home_1 #speaker:inger #mood:amused
    -> DONE
