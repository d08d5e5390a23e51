// Ingers egen beretning om tingene: først dem, hun bruger, så dem, der ligger, og så hvorfor.

=== account_things ===
{ l_dispenser == "used":
    Dåsen siger godmorgen nu. Vi er på fornavn. #id:acc_disp_asked #speaker:inger #mood:amused
}
{ l_stool == "used":
    { wish == "bake":
        Stolen er min arbejdsplads. Jeg mangler bare en lønseddel. #id:acc_stool_bake #speaker:inger #mood:proud
    - else:
        Jeg skræller kartofler siddende. Det føles som at snyde. #id:acc_stool_used #speaker:inger #mood:amused
    }
}
{ l_opener == "used":
    Åbneren tager låget, og Samira tager halvdelen. Vi er nået til asierne. #id:acc_opener_used #speaker:inger #mood:glad
}
{ l_stocking == "used":
    Strømpetingesten bor under sengen. Den er fremme hver morgen. #id:acc_stock_asked #speaker:inger #mood:glad
}
{ l_screen == "used":
    { s_tablet == "community" or wish == "bake":
        Emil bagte på skærmen, og jeg råbte. Den blev kun lidt brændt. #id:acc_screen_kids #speaker:inger #mood:glad
    - else:
        Gudrun ringer på skærmen om mandagen. Nu kan jeg se, når hun mimer. #id:acc_screen_used #speaker:inger #mood:amused
    }
}
{ l_vacuum == "used":
    Den hedder Kvik nu. Den kører klokken ti, og jeg løfter benene. #id:acc_vac_used #speaker:inger #mood:amused
}
{
- l_rail == "used" and aid_rail == "asked":
    Grebet sidder, hvor hånden er. Man tænker ikke på det mere. #id:acc_rail_asked #speaker:inger #mood:proud
- l_rail == "used":
    Grebet er godt nok. Det var bare dagen, de kom, jeg ikke kendte. #id:acc_rail_stays #speaker:inger #mood:neutral
}
{ l_light == "used":
    Lampen følger mig ud om natten. Den spørger aldrig, hvor jeg skal hen. #id:acc_light_used #speaker:inger #mood:warm
}
{ l_lock == "used":
    De ringer på, før de låser op. Og listen læser jeg om aftenen. #id:acc_lock_used #speaker:inger #mood:proud
}
-> unused

= unused
{ idle(l_dispenser) > 0:
    Dåsen fik et viskestykke over. Så sover den længere. #id:acc_disp_stays #speaker:inger #mood:cross
}
{ idle(l_stool) > 0:
    Stolen er flyttet ud i badet. Den er god til håndklæder. #id:acc_stool_idle #speaker:inger #mood:amused
}
{ idle(l_opener) > 0:
    Åbneren står i vinduet. Den holder øje med solsortene. #id:acc_opener_idle #speaker:inger #mood:amused
}
{ idle(l_stocking) > 0:
    Den der bøjle? Den holder køkkendøren. Det er den god til. #id:acc_stock_stays #speaker:inger #mood:amused
}
{ idle(l_screen) > 0:
    Skærmen har jeg vendt om. Den så på mig, når jeg spiste. #id:acc_screen_idle #speaker:inger #mood:cross
}
{ idle(l_vacuum) > 0:
    Støvsugeren? Den ligger derovre og beder om hjælp. På engelsk. #id:acc_vac_idle #speaker:inger #mood:amused
}
{ idle(l_rail) > 0:
    Jeg tager stadig i håndklædestangen. Grebet sidder ovre ved nogle andre. #id:acc_rail_wrong #speaker:inger #mood:amused
}
{ idle(l_light) > 0:
    Lampen er holdt op med at se mig. Den er ikke den eneste. #id:acc_light_idle #speaker:inger #mood:sad
}
{ idle(l_lock) > 0:
    Låsen har fået hue på. Så kan den ikke skrive, hvornår jeg går ud. #id:acc_lock_idle #speaker:inger #mood:amused
}
-> because

// Grunden, én gang hver, uanset hvor mange ting der deler den.
= because
{ any_idle_for("decided") > 0:
    Der var ingen, der spurgte mig. Så spurgte jeg heller ikke den. #id:why_decided #speaker:inger #mood:neutral
}
{ any_idle_for("unshown") > 0:
    Jeg så det én gang, og det var i dine hænder. Det var ikke i mine. #id:why_unshown #speaker:inger #mood:thinking
}
{ any_idle_for("staff") > 0:
    Det var jo til dem, der kommer. Og de har så travlt. #id:why_staff #speaker:inger #mood:neutral
}
{ any_idle_for("battery") > 0:
    Batterierne holdt en måned. Der er ingen, der har knæ til at skifte dem. #id:why_battery #speaker:inger #mood:tired
}
{ any_idle_for("empty") > 0:
    Den løb tør en tirsdag. Vi havde ikke aftalt, hvem der fylder den. #id:why_empty #speaker:inger #mood:tired
}
{ any_idle_for("faster") > 0:
    Hjælperen er hurtigere. Hun venter ikke på en bøjle. #id:why_faster #speaker:inger #mood:neutral
}
{ any_idle_for("rug") > 0:
    Der er noget på gulvet, den ikke kan med. Og det var her først. #id:why_rug #speaker:inger #mood:proud
}
{ any_idle_for("unrung") > 0:
    Den ringede to gange. Den ene var forkert nummer. #id:why_unrung #speaker:inger #mood:sad
}
{ any_idle_for("notask") > 0:
    Jeg fik jo ikke noget at lave, jeg kunne sidde til. #id:why_notask #speaker:inger #mood:sad
}
-> the_rest

= the_rest
{ count_aids("other") > 0:
    Det, du overlod til folk, det gør folk. Og så bliver de til kaffe. #id:acc_people_instead #speaker:inger #mood:warm
}
{
- s_rollator == "community":
    Gudrun og jeg parkerer side om side. Hendes er rød. Min er hurtigst. #id:acc_roll_gudrun #speaker:inger #mood:glad
- s_rollator == "aid" or s_rollator == "with":
    Rollatoren kan bære kaffe. Så er den tilgivet. #id:acc_roll_coffee #speaker:inger #mood:amused
- s_rollator == "for" or s_rollator == "leave":
    Frakkerne fandt tilbage til rollatoren. Det tog dem to dage. #id:acc_roll_coats #speaker:inger #mood:amused
}
{ later_robot:
    Støvsugeren kører selv, til den møder en kant. Så står den og græder. #id:acc_robot #speaker:inger #mood:amused
}
{ later_plants:
    Pelargonierne har det bedre end mig. De skulle også bare have lidt ad gangen. #id:acc_plants #speaker:inger #mood:warm
}
{ later_lamp_hall:
    Og jeg kan se mine egne fødder om natten. De er der begge to. #id:acc_lamp #speaker:inger #mood:amused
}
{
- aids_kept() == 0 and count_aid() == 0:
    Nye ting? Nej. Jeg har de ting, jeg har, og de har mig. #id:acc_things_none #speaker:inger #mood:neutral
- tech() >= 4:
    Der er ni opladere i den stikdåse. Jeg har talt dem. Jeg har tid. #id:acc_things_many #speaker:inger #mood:tired
}
-> DONE
