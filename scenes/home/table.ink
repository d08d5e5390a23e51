// Ved bordet: øjenhøjde, kaffe, åbningen. Ønsket kommer, når der bliver spurgt og ventet; ikke når det bliver foreslået.

=== table ===
~ phase = "table"
Stuen lugter af kaffe og møbelpolish. Et ur tikker lidt for højt. #id:table_1 #speaker:narrator
Sæt dig, hvis du har tid. Det har I jo aldrig. #id:table_2 #speaker:inger #mood:amused
+ [Træk stolen ud, og sæt dig over for hende. #id:table_sit]
    -> sit_down
+ [Bliv stående. Du skal alligevel rundt om lidt. #id:table_stand]
    -> keep_standing

= sit_down
~ seated = true
~ trust += 1
Stolen er lav og blød. Nu kan I se hinanden i øjnene. #id:table_sit_1 #speaker:narrator
Det er Pouls stol. Den knirker, men den holder. #id:table_sit_2 #speaker:inger #mood:neutral
-> offer_coffee

= keep_standing
Hun må lægge nakken tilbage for at se på dig. #id:table_stand_1 #speaker:narrator
Du er høj. Eller også er jeg skrumpet. #id:table_stand_2 #speaker:inger #mood:amused
-> offer_coffee

= offer_coffee
Der er kaffe på kanden. Den er fra i morges, men den er varm. #id:table_coffee_1 #speaker:inger #mood:neutral
+ [Ja tak, det vil jeg gerne have. #id:table_coffee_yes]
    -> coffee_yes
+ [Bliv endelig siddende, så skænker jeg. #id:table_coffee_you]
    -> coffee_you
+ [Nej tak, jeg har lige fået. #id:table_coffee_no]
    -> coffee_no

= coffee_yes
~ coffee = "yes"
~ trust += 1
~ wellbeing += 1
Hun skænker selv. Kanden ryster, men hun rammer koppen. #id:table_coffee_yes_1 #speaker:narrator
Ikke en dråbe ved siden af. Det skal du skrive i din mappe. #id:table_coffee_yes_2 #speaker:inger #mood:proud
{ not seated:
    -> sit_late
}
-> the_question

= sit_late
~ seated = true
Det er svært at drikke kaffe stående. Du sætter dig. #id:table_sit_late_1 #speaker:narrator
Sådan. Nu kan jeg se dig uden at få ondt i nakken. #id:table_sit_late_2 #speaker:inger #mood:amused
-> the_question

= coffee_you
~ coffee = "you"
Du tager kanden, før hun når den. Hendes hånd bliver liggende på dugen. #id:table_coffee_you_1 #speaker:narrator
Ja ja. Så sidder jeg bare her og er pyntelig. #id:table_coffee_you_2 #speaker:inger #mood:neutral
-> the_question

= coffee_no
~ coffee = "no"
Nej. I drikker aldrig noget. Jeg ved ikke, hvorfor jeg bliver ved. #id:table_coffee_no_1 #speaker:inger #mood:tired
Hun sætter den ene kop tilbage på bakken. #id:table_coffee_no_2 #speaker:narrator
-> the_question

= the_question
{ primed:
    -> they_wrote
}
-> opening_choice

= they_wrote
Du kommer i tanke om det, der stod: kan ikke, kan ikke, kan ikke. #id:table_primed_1 #speaker:narrator
-> opening_choice

= opening_choice
Inger retter på dugen og ser på dig. Nu er det din tur. #id:table_turn_1 #speaker:narrator
+ [Nå, Inger. Hvad skal jeg tage fat på i dag? #id:open_help]
    ~ opening = "help"
    -> openings.open_help
+ [Fortæl mig, hvad du kan klare selv lige nu. #id:open_self]
    ~ opening = "self"
    -> openings.open_self
+ [Hvis du kunne få én ting tilbage fra før faldet, hvad skulle det så være? #id:open_wish #landmark:cooperation]
    ~ opening = "wish"
    -> openings.open_wish

= after_talk
{
- wish != "":
    Hun ser lige på dig. Hun holder øje med, hvad du gør med det. #id:after_wish_1 #speaker:narrator
- else:
    Hun tørrer en krumme væk, som ikke er der. #id:after_none_1 #speaker:narrator
}
{ wish != "" and not seated:
    Og det fik jeg sagt, selv om du står der som en lygtepæl. #id:after_stand_1 #speaker:inger #mood:amused
}
{ wish != "" and trust >= 5:
    Det er ikke noget, jeg går og siger til enhver med en mappe. #id:after_trust_1 #speaker:inger #mood:warm
}
{ wish == "" and trust < 0:
    Er der flere spørgsmål, eller er jeg færdig? #id:after_cold_1 #speaker:inger #mood:cross
}
+ { wish == "" and not floor_taken and not restarted } [Må jeg lige begynde forfra? #id:after_again]
    -> start_over
+ [Jeg vil gerne se, hvordan du bor. Har du lyst til det? #id:after_look #landmark:cooperation]
    ~ trust += 1
    -> round
+ [Så går jeg en runde. #id:after_round]
    -> round

= start_over
~ trust += 1
~ restarted = true
Det plejer I ikke at gøre. Kom an. #id:start_over_1 #speaker:inger #mood:amused
-> opening_choice
