// Tre måneder efter: lejligheden viser, hvad der blev af det. Hvert faktum later_* er noget, man kan se.

=== later ===
~ phase = "later"
~ way = way_now()
~ settle()
Tre måneder efter. Messingskiltet er det samme. Du ringer på. #id:later_1 #speaker:narrator
{ entry == "key":
    Nøglen bliver hængende i boksen denne gang. #id:later_no_key #speaker:narrator
}
-> at_the_door

= at_the_door
{
- way == "own_life":
    Du hører hende, før du ser hende. Hun nynner, og så går døren op. #id:later_own_1 #speaker:narrator
    Du er ti minutter for tidligt på den. Jeg har ting i gang. #id:later_own_2 #speaker:inger #mood:glad
- way == "neighbours":
    Det er Noor, der lukker op. Hun har forklæde på og mel i håret. #id:later_neigh_1 #speaker:narrator
    Kom ind, kom ind. Er du fra kommunen? Det er længe siden. #id:later_neigh_2 #speaker:inger #mood:amused
- way == "gadgets":
    Låsen klikker af sig selv. En stemme beder dig tørre fødder. #id:later_gadgets_1 #speaker:narrator
    Det er ikke mig, der siger det. Det er væggen. #id:later_gadgets_2 #speaker:inger #mood:tired
- way == "cotton_wool":
    En hjælper i blå kittel åbner. ”Hun sidder så godt,” siger hun. #id:later_cotton_1 #speaker:narrator
    Jeg sidder altid godt. Jeg laver ikke andet. #id:later_cotton_2 #speaker:inger #mood:tired
- way == "alone_strong":
    Døren går op med det samme. Hun har hørt dig på trappen. #id:later_alone_1 #speaker:narrator
    Kom ind. Jeg har været færdig siden klokken ni. #id:later_alone_2 #speaker:inger #mood:neutral
- else:
    Der går lang tid. En stol, der skubbes. En hånd mod en væg. #id:later_before_1 #speaker:narrator
    Nå, er det dig igen? Eller var det en anden? #id:later_before_2 #speaker:inger #mood:neutral
}
{
- later_rollator_door and (later_lamp_hall or l_light == "used"):
    Der er lys i entréen, og rollatoren står klar ved døren. #id:later_hall_both #speaker:narrator
- later_rollator_door:
    Rollatoren er kommet frem. Der ligger en pose i kurven. #id:later_hall_rollator #speaker:narrator
- later_lamp_hall or l_light == "used":
    Man kan se, hvor man sætter fødderne herude nu. #id:later_hall_lamp #speaker:narrator
- else:
    Entréen er lige så mørk som sidst. #id:later_hall_dark #speaker:narrator
}
-> later_things

// Hvad der er at se: sat ud fra det, der blev gjort. Ingen terninger.
=== function settle() ===
~ temp lives = way == "own_life" or way == "neighbours"
~ wish_met = wish != "" and agr_step == "wish" and lives
~ later_flour = wish == "bake" and lives
~ later_tray = way == "cotton_wool" or way == "as_before" or (breakfast_by == "you" and not lives)
~ later_rollator_door = s_rollator == "with" or s_rollator == "community" or s_rollator == "aid" or agr_choir == "walk"
~ later_neighbour_cup = agr_neighbour == "paid_back" or agr_neighbour == "drawn_in" or s_cups == "with" or s_garden_chair == "community"
~ later_calendar = agr_meet == "soon" or agr_step == "wish"
~ later_lamp_hall = s_hall_light == "aid" or s_hall_light == "with" or s_hall_light == "community"
~ later_plants = s_plants == "with" or s_plants == "community" or s_plants == "aid"
~ later_songbook = agr_choir == "together" or s_choir == "community" or (wish == "sing" and lives)
~ later_tablet = s_tablet == "with" or s_tablet == "community" or s_tablet == "aid"
~ later_door_closed = wish == "door" and (lives or (way == "alone_strong" and aid_rail == "asked"))
~ later_robot = way == "gadgets" and kept(aid_vacuum) == 0
~ later_pots_low = s_pots == "with" or s_pots == "for" or s_pots == "community"
~ later_chairs = others() >= 3
~ rug_there = not (s_rug == "for" or s_rug == "with")
~ lead_there = s_phone_lead == "" or s_phone_lead == "leave"
~ withered_there = not later_plants
~ coats_there = not later_rollator_door and s_rollator != "for"
~ pots_there = not later_pots_low
~ milk_there = s_milk == ""
~ post_there = s_post == "" or s_post == "leave"
~ pills_there = (s_pills == "" or s_pills == "leave") and kept(aid_dispenser) == 0
~ cups_there = not (s_cups == "for" or s_cups == "community")
~ chair_there = s_garden_chair != "for"
~ settle_things()
~ later_dust = things_idle > 0 or way == "gadgets"
{ way:
- "own_life":
    ~ independence += 8
    ~ wellbeing += 10
    ~ network += 6
    ~ staff_minutes -= 80
- "neighbours":
    ~ network += 12
    ~ wellbeing += 5
    ~ staff_minutes -= 120
- "gadgets":
    ~ wellbeing -= 6
    ~ network -= 3
    ~ staff_minutes -= 40
- "cotton_wool":
    ~ independence -= 10
    ~ wellbeing -= 4
    ~ staff_minutes += 60
- "alone_strong":
    ~ independence += 6
    ~ network -= 4
    ~ wellbeing -= 2
    ~ staff_minutes -= 90
}
~ independence = within(independence, 0, 100)
~ wellbeing = within(wellbeing, 0, 100)
~ network = within(network, 0, 100)
~ staff_minutes = within(staff_minutes, 0, 900)

=== function within(value, lowest, highest) ===
{ value < lowest:
    ~ return lowest
}
{ value > highest:
    ~ return highest
}
~ return value

=== later_done ===
{ told == 0:
    -> unheard
}
-> goodbye

= unheard
Går du allerede? Du har ikke spurgt mig om noget. #id:bye_unheard_1 #speaker:inger #mood:amused
+ [Det har du ret i. Hvordan går det, Inger? #id:bye_stay]
    -> account
+ [Jeg har set det, jeg skal. #id:bye_seen]
    Ja. Det er jo også det, man kan skrive ned. #id:bye_seen_1 #speaker:inger #mood:tired
    -> goodbye

= goodbye
{
- way == "own_life" and wish == "bake":
    Tag et stykke med. Nej, ikke det. Det med mest glasur. #id:bye_bake #speaker:inger #mood:glad
- way == "own_life" and wish == "sing":
    Luk døren efter dig. Jeg skal øve, og naboerne har ører. #id:bye_sing #speaker:inger #mood:glad
- way == "own_life":
    Find selv ud. Jeg går i bad. Og jeg lukker døren. #id:bye_door #speaker:inger #mood:proud
- way == "neighbours":
    Hils i kommunen. Vi klarer os, så længe Samira bliver boende. #id:bye_neighbours #speaker:inger #mood:warm
- way == "gadgets":
    Sig farvel til den i væggen. Den bliver fornærmet, hvis du ikke gør. #id:bye_gadgets #speaker:inger #mood:tired
- way == "cotton_wool":
    Kom godt hjem. Du skal ikke tænke på mig. Det er der så mange, der gør. #id:bye_cotton #speaker:inger #mood:sad
- way == "alone_strong":
    Du må gerne blive lidt. Nej, nej. Du har jo travlt. #id:bye_alone #speaker:inger #mood:sad
- else:
    Det var hyggeligt. Det siger jeg også til de andre. #id:bye_before #speaker:inger #mood:neutral
}
~ ending = way
-> DONE
