// Tællere: hvad der blev gjort ved de nitten steder, og hvad det hele vejer. Ingen skjult viden; slutningen står i way_now().

=== function is(value, wanted) ===
{ value == wanted:
    ~ return 1
}
~ return 0

=== function count_of(how) ===
~ temp a = is(s_rug, how) + is(s_phone_lead, how) + is(s_plants, how) + is(s_threshold, how) + is(s_choir, how)
~ temp b = is(s_cups, how) + is(s_tablet, how) + is(s_hall_light, how) + is(s_post, how) + is(s_rollator, how)
~ temp c = is(s_pots, how) + is(s_milk, how) + is(s_pills, how) + is(s_recipes, how) + is(s_drawing, how)
~ temp d = is(s_bath_edge, how) + is(s_towel_rail, how) + is(s_toilet, how) + is(s_garden_chair, how)
~ return a + b + c + d

=== function count_for() ===
~ return count_of("for")
=== function count_with() ===
~ return count_of("with")
=== function count_aid() ===
~ return count_of("aid")
=== function count_community() ===
~ return count_of("community")
=== function count_seen() ===
~ return 19 - count_of("")

// Hvor mange døre der blev spurgt ved.
=== function doors_asked() ===
~ return is(room_living, "asked") + is(room_kitchen, "asked") + is(room_bath, "asked") + is(room_terrace, "asked") + is(room_bedroom, "asked")

// Det, der blev gjort for hende: steder, morgenens hurtige hænder, og hjælperen i aftalen.
=== function hands() ===
~ return count_for() + m_for + is(agr_stockings, "helper") + is(agr_step, "service")

// Det, hun gør selv: sammen-steder, morgenens ventetid og redskaber, og hvad hun selv skal holde i hævd.
=== function own() ===
~ return count_with() + m_wait + m_tool + is(agr_stockings, "self") + is(agr_step, "training")

// Det, der står i stikkontakten eller er skruet fast: steder og det, der blev i huset.
=== function count_aids(how) ===
~ temp a = is(aid_dispenser, how) + is(aid_stool, how) + is(aid_opener, how) + is(aid_stocking, how) + is(aid_screen, how)
~ temp b = is(aid_vacuum, how) + is(aid_rail, how) + is(aid_light, how) + is(aid_lock, how)
~ return a + b
=== function kept(aid) ===
~ return is(aid, "asked") + is(aid, "stays")
=== function aids_kept() ===
~ return count_aids("asked") + count_aids("stays")
=== function aids_decided() ===
~ return count_aids("stays")
=== function aids_tried() ===
~ temp a = is(dispenser_tried, "") + is(stool_tried, "") + is(opener_tried, "") + is(stocking_tried, "") + is(screen_tried, "")
~ temp b = is(vacuum_tried, "") + is(rail_tried, "") + is(light_tried, "") + is(lock_tried, "")
~ return 9 - a - b
=== function tech() ===
~ return count_aid() + aids_kept()

// De andre: nabo, kor, familie. Det, folk gør i stedet for en ting, tæller med, men højst to gange: det er de samme mennesker.
=== function others() ===
~ return count_community() + is(agr_neighbour, "drawn_in") + is(agr_neighbour, "paid_back") + is(agr_choir, "together") + within(count_aids("other"), 0, 2)

// Slutningen, i den rækkefølge den prøves.
=== function way_now() ===
{
- wish != "" and agr_step == "wish" and own() >= 4 and others() >= 2 and own() >= hands() and own() >= tech():
    ~ return "own_life"
- others() >= 4 and others() > own() and others() >= hands() and others() >= tech():
    ~ return "neighbours"
- tech() >= 4 and tech() >= hands() and tech() >= own():
    ~ return "gadgets"
- hands() >= 4 and hands() >= own():
    ~ return "cotton_wool"
- own() >= 6:
    ~ return "alone_strong"
}
~ return "as_before"
