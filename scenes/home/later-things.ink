// Tingene tre måneder efter: hvad der bliver brugt, hvad der ligger, og hvorfor. Ingen terninger.
//
// l_x = "" (ikke i huset) | used | og ellers grunden til, at den ligger ubrugt:
// decided (besluttet hen over hovedet på hende), unshown (kun vist frem), staff (den var for hjælperens skyld),
// battery (ingen skifter batteri), empty (ingen fylder den), faster (hjælperen er hurtigere), rug (tæppe eller ledning),
// unrung (ingen ringer), notask (intet at sidde til).

VAR l_dispenser = ""
VAR l_stool = ""
VAR l_opener = ""
VAR l_stocking = ""
VAR l_screen = ""
VAR l_vacuum = ""
VAR l_rail = ""
VAR l_light = ""
VAR l_lock = ""
VAR things_used = 0
VAR things_idle = 0

// Hvad der blev af én ting. Den, hun kun har set i dine hænder, bliver ikke hendes; den, der blev besluttet uden hende,
// kan blive det, hvis nogen kommer og ser efter sammen med hende.
=== function fate(aid, tried, if_told, otherwise) ===
{
- kept(aid) == 0:
    ~ return ""
- aid == "stays" and tried == "":
    ~ return "decided"
- aid == "stays" and tried == "told":
    ~ return if_told
- aid == "stays" and agr_things != "review":
    ~ return "decided"
}
~ return otherwise

=== function settle_things() ===
~ temp power = "battery"
{ agr_things == "review" or agr_things == "family":
    ~ power = "used"
}
~ temp filling = "used"
{ agr_things == "manual":
    ~ filling = "empty"
}
~ temp sitting = "used"
{ breakfast_by == "you" and wish != "bake":
    ~ sitting = "notask"
}
~ temp pulling = "used"
{ agr_stockings == "helper" or stockings_by == "you":
    ~ pulling = "faster"
}
~ temp ringing = "unrung"
{ s_tablet == "community" or s_tablet == "aid" or others() >= 2:
    ~ ringing = "used"
}
~ temp floor = "used"
{ rug_there or lead_there:
    ~ floor = "rug"
}
~ temp gripping = "decided"
{ rail_height == "right":
    ~ gripping = "used"
}
~ l_dispenser = fate(aid_dispenser, dispenser_tried, "unshown", filling)
~ l_stool = fate(aid_stool, stool_tried, "staff", sitting)
~ l_opener = fate(aid_opener, opener_tried, "unshown", power)
~ l_stocking = fate(aid_stocking, stocking_tried, "staff", pulling)
~ l_screen = fate(aid_screen, screen_tried, "staff", ringing)
~ l_vacuum = fate(aid_vacuum, vacuum_tried, "staff", floor)
~ l_rail = fate(aid_rail, rail_tried, gripping, "used")
~ l_light = fate(aid_light, light_tried, "staff", power)
~ l_lock = fate(aid_lock, lock_tried, "staff", "used")
~ things_used = is(l_dispenser, "used") + is(l_stool, "used") + is(l_opener, "used") + is(l_stocking, "used") + is(l_screen, "used") + is(l_vacuum, "used") + is(l_rail, "used") + is(l_light, "used") + is(l_lock, "used")
~ things_idle = aids_kept() - things_used
~ independence += 2 * is(l_stocking, "used") + 2 * is(l_rail, "used") + 2 * is(l_stool, "used") + 2 * is(l_light, "used") + is(l_opener, "used")
~ wellbeing += is(l_stool, "used") + is(l_vacuum, "used") + is(l_lock, "used") - things_idle
~ network += 2 * is(l_screen, "used")
~ staff_minutes -= 60 * is(l_dispenser, "used") + 20 * is(l_screen, "used") + 30 * is(l_vacuum, "used") + 10 * is(l_lock, "used")

=== function idle(fate_of) ===
{ fate_of == "" or fate_of == "used":
    ~ return 0
}
~ return 1

=== function any_idle_for(why) ===
~ return is(l_dispenser, why) + is(l_stool, why) + is(l_opener, why) + is(l_stocking, why) + is(l_screen, why) + is(l_vacuum, why) + is(l_rail, why) + is(l_light, why) + is(l_lock, why)

// Hvor de ubrugte ting er endt. Det er det, man ser, når man går en tur.
=== later_things ===
{ idle(l_dispenser) > 0:
    Oppe på køkkenskabet står dispenseren med et viskestykke over. #id:idle_disp #speaker:narrator
}
{ idle(l_stool) > 0:
    Arbejdsstolen er endt ude i badet. Der ligger håndklæder på den. #id:idle_stool #speaker:narrator
}
{ idle(l_opener) > 0:
    Glasåbneren står i køkkenvinduet og samler støv. #id:idle_opener #speaker:narrator
}
{ idle(l_stocking) > 0:
    Strømpepåtageren holder køkkendøren åben. #id:idle_stock #speaker:narrator
}
{ idle(l_screen) > 0:
    Skærmen står på skænken og vender ansigtet mod væggen. #id:idle_screen #speaker:narrator
}
{ idle(l_vacuum) > 0:
    Støvsugeren ligger på tværs af stuegulvet og rører sig ikke. #id:idle_vac #speaker:narrator
}
{ idle(l_rail) > 0:
    Grebet i badet er helt blankt. Det er håndklædestangen ikke. #id:idle_rail #speaker:narrator
}
{ idle(l_light) > 0:
    Lampen nede ved gulvet bliver ved med at være slukket, da du går forbi. #id:idle_light #speaker:narrator
}
{ idle(l_lock) > 0:
    Låsen på døren har fået en hue på. Den er hæklet. #id:idle_lock #speaker:narrator
}
-> DONE
