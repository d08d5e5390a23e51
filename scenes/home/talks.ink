// Snakken med Inger undervejs. Hvor I står, gør forskel: hun siger ét ved komfuret og noget andet ved badeværelset.

=== talk_inger ===
~ talks += 1
{
- phase == "later":
    -> account
- phase == "try":
    -> talk_try
- wish == "":
    -> talk_unheard
- else:
    -> talk_heard
}

=== talk_unheard ===
{
- place == "kitchen":
    -> by_stove
- place == "bath":
    -> by_door
- place == "living" and s_choir != "":
    -> by_picture
- place == "terrace":
    Er den god? Solen? Så er der da en af os, der får den. #id:talk_sun_1 #speaker:inger #mood:amused
    -> DONE
- trust < 0:
    Skriv bare videre. Jeg sidder, hvor jeg sidder. #id:talk_cold_1 #speaker:inger #mood:cross
    -> DONE
- else:
    Spørg løs. Jeg er jo alligevel hjemme. #id:talk_home_1 #speaker:inger #mood:amused
    -> DONE
}

= by_stove
Inger lægger hånden på komfurets kant. Den er slidt blank der. #id:stove_1 #speaker:narrator
+ [Hvad er det bedste, du har lavet her? #id:stove_best]
    Det bedste? #id:stove_best_1 #speaker:inger #mood:thinking
    -> stove_pause
+ [Får du lavet noget varm mad? #id:stove_warm]
    Jeg får det kolde klokken tolv. Det kan man også blive mæt af. #id:stove_warm_1 #speaker:inger #mood:tired
    -> DONE

= stove_pause
+ [Vent. Lad hende stå i køkkenet i sit hoved. #id:stove_wait #silence:5]
    ~ wish = "bake"
    ~ trust += 1
    ~ wellbeing += 2
    Hveder. Med kardemomme. Sofie spiste syv og måtte ligge ned. #id:stove_wait_1 #speaker:inger #mood:glad
    Jeg vil bage til dem om søndagen. Jeg har bare ikke sagt det til nogen. #id:stove_wait_2 #speaker:inger #mood:warm
    -> DONE
+ [Vi kan jo sætte bagning på listen. #id:stove_list]
    ~ offered = true
    Listen. Ja, sæt du det på listen. #id:stove_list_1 #speaker:inger #mood:tired
    -> DONE

= by_door
{ room_bath != "asked":
    Er du der stadig? Der er ikke meget at se på. #id:door_talk_walked #speaker:inger #mood:cross
    -> DONE
}
Inger er blevet stående ude i entréen. Hun ser på dørhåndtaget. #id:door_talk_1 #speaker:narrator
+ [Hvordan er det at gå i bad nu? #id:door_talk_how]
    Der er mange mennesker til det. #id:door_talk_how_1 #speaker:inger #mood:tired
    -> door_pause
+ [Her kan vi sagtens få sat noget op. #id:door_talk_fix]
    ~ offered = true
    Det kan I sikkert. Der er jo vægge nok. #id:door_talk_fix_1 #speaker:inger #mood:neutral
    -> DONE

= door_pause
+ [Vær stille. Lad hende finde ordene. #id:door_talk_wait #silence:5]
    ~ wish = "door"
    ~ trust += 1
    ~ wellbeing += 2
    Jeg vil have min dør lukket. Når jeg er derinde. Det er alt. #id:door_talk_wait_1 #speaker:inger #mood:proud
    Poul og jeg var gift i 51 år, og han bankede altid på. #id:door_talk_wait_2 #speaker:inger #mood:warm
    -> DONE
+ [De gør det kun for din sikkerhed. #id:door_talk_safe]
    Ja. Jeg er meget sikker. Jeg fryser bare. #id:door_talk_safe_1 #speaker:inger #mood:sad
    -> DONE

= by_picture
Hun ser på korbilledet, når hun tror, du ser væk. #id:picture_1 #speaker:narrator #look:choir
+ [Hvem er det, du står ved siden af? #id:picture_where]
    Gudrun. Sopran. Det kan høres, selv på et billede. #id:picture_where_1 #speaker:inger #mood:amused
    -> picture_pause
+ [Har du tænkt på en besøgsven? #id:picture_friend]
    ~ offered = true
    Jeg har venner. De bor bare 400 meter væk. #id:picture_friend_1 #speaker:inger #mood:cross
    -> DONE

= picture_pause
+ [Se på billedet sammen med hende. Ti stille. #id:picture_wait #silence:5]
    ~ wish = "sing"
    ~ trust += 1
    ~ wellbeing += 2
    De synger hver torsdag. Jeg vil over og stå midt i det igen. #id:picture_wait_1 #speaker:inger #mood:warm
    -> DONE
+ [Det var en flot tid. #id:picture_past]
    Ja. Det siger man vel om det, der er forbi. #id:picture_past_1 #speaker:inger #mood:sad
    -> DONE

=== talk_heard ===
{
- room_bath == "walked" and place == "bath":
    Næste gang må du gerne banke på. Også selv om jeg ikke er derinde. #id:heard_bath_1 #speaker:inger #mood:cross
- count_for() >= 4 and count_for() > count_with():
    Du er hurtig. Jeg kan knap følge med i, hvad jeg ikke skal mere. #id:heard_for_1 #speaker:inger #mood:worried
- count_with() >= 4:
    Jeg har lavet mere i dag end hele sidste uge. Sig det ikke til nogen. #id:heard_with_1 #speaker:inger #mood:glad
- count_aid() >= 4:
    Får jeg en fjernbetjening til det hele? Eller skal jeg klappe? #id:heard_aid_1 #speaker:inger #mood:amused
- count_community() >= 3:
    Nu skal Samira vel også have et møde i kommunen? #id:heard_community_1 #speaker:inger #mood:amused
- place == "kitchen" and wish == "bake":
    Mel, gær, kardemomme. Det står der alt sammen. Det er mig, der ikke gør. #id:heard_bake_1 #speaker:inger #mood:amused
- place == "kitchen":
    Sæt dem tilbage, hvor de stod. Jeg finder ting i blinde. #id:heard_kitchen_1 #speaker:inger #mood:neutral
- wish == "sing":
    Den ene, der smiler på billedet, det er Gudrun. Hun kan ikke lade være. #id:heard_sing_1 #speaker:inger #mood:warm #look:choir
- wish == "door":
    Kan du se, om den dør overhovedet kan lukke? Den har glemt det. #id:heard_door_1 #speaker:inger #mood:amused
- place == "terrace":
    Vil du vande, når du alligevel står der? Nej. Lad mig. I morgen. #id:heard_terrace_1 #speaker:inger #mood:thinking
- else:
    Tag dig tid. Det er sjældent, nogen gør det herinde. #id:heard_time_1 #speaker:inger #mood:warm
}
{ talks > 3:
    Du snakker næsten lige så meget som Gudrun. Det er en ros. #id:heard_often_1 #speaker:inger #mood:amused
}
-> DONE

=== talk_try ===
{
- rail_height == "low":
    Det greb passer til Noor. Hun er syv. #id:talk_try_low #speaker:inger #mood:amused
- rail_height == "high":
    Skal jeg hænge i det? Som en abe? #id:talk_try_high #speaker:inger #mood:amused
- place == "kitchen" and opener_tried == "" and aids_tried() > 0:
    Er det den, der bider låg af? Den vil jeg se på bagefter. #id:talk_try_opener #speaker:inger #mood:thinking
- place == "hall" and lock_tried == "":
    Hvad skal der ske med min dør? Den kan da både åbne og lukke. #id:talk_try_lock #speaker:inger #mood:worried
- stocking_threaded and stocking_tried == "":
    Nå, du fik strømpen på skinnen. Må jeg se? #id:talk_try_stocking #speaker:inger #mood:thinking
- dispenser_filled and dispenser_tried == "":
    Den ligner en mikroovn, der er gået i hundene. #id:talk_try_dispenser #speaker:inger #mood:amused
- aids_kept() >= 3:
    Nu er der tre. Vil du have mere ind, skal der noget ud. #id:talk_try_full #speaker:inger #mood:amused
- aids_tried() >= 3:
    Jeg har prøvet mere i dag, end jeg gjorde på tredive år i køkkenet. #id:talk_try_many #speaker:inger #mood:tired
- else:
    Hvad har du i kasserne? Det lugter af nyt. #id:talk_try_new #speaker:inger #mood:neutral
}
-> DONE
