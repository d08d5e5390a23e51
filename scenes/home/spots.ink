// De nitten steder, man kan stoppe op ved på runden. Et sted: hvad man ser, hvorfor det betyder noget, hvad vi gør.
// Et svar sætter stedets fakta: "" (ikke rørt endnu) | for | with | aid | community | leave.
// Opdelt efter rum: spots-living, spots-hall (entré og terrasse), spots-kitchen, spots-bath.
//
// Gevinsten ved et svar er summen af ændringerne i independence, wellbeing og network, fra -2 til +3.
// trust går op, når man spørger om noget, kun hun ved, og ned, når der bliver bestemt hen over hovedet på hende.

// Stuen
VAR s_rug = ""
VAR s_phone_lead = ""
VAR s_plants = ""
VAR s_threshold = ""
VAR s_choir = ""
VAR s_cups = ""
VAR s_tablet = ""
// Entréen
VAR s_hall_light = ""
VAR s_post = ""
VAR s_rollator = ""
// Køkkenet
VAR s_pots = ""
VAR s_milk = ""
VAR s_pills = ""
VAR s_recipes = ""
VAR s_drawing = ""
// Badeværelset
VAR s_bath_edge = ""
VAR s_towel_rail = ""
VAR s_toilet = ""
// Terrassen
VAR s_garden_chair = ""

INCLUDE spots-living.ink
INCLUDE spots-hall.ink
INCLUDE spots-kitchen.ink
INCLUDE spots-bath.ink

// Et sted, der allerede er taget stilling til, åbnes igen.
=== seen_again ===
{ trust >= 3:
    Det har vi jo snakket om. Har du glemt det? Det plejer at være mig. #id:again_1 #speaker:inger #mood:amused
- else:
    Det har du været ved. #id:again_2 #speaker:inger #mood:neutral
}
-> DONE
