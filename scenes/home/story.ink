// Hos Inger. Kilden er dansk; de andre sprog ligger i text/*.json efter linjens id.
// Opdelt efter faser: story (fakta, døren), table og openings, round og talks, try (med try-kitchen, try-living
// og try-doors: de ni ting og deres fakta), morning, agreement, later og account; later-things og account-things har
// det, der blev af tingene. spots har de nitten steder, counts tæller.
//
// Folk i historien: Inger Mogensen, 82, enke efter Poul. Sønnen Henrik, hans Karen, børnebørnene Sofie og Emil
// (de kommer om søndagen). Nabo ovenpå: Samira og hendes datter Noor på syv. Ved siden af: Ruth, som kun
// er med, hvor der er tale om nøgler (hun står også i låsens liste). Veninde fra koret: Gudrun.
//
// Fakta. De fire mål spores 0-100 (staff_minutes: minutter om ugen).
VAR phase = "doorstep"
VAR place = "doorstep"
VAR ending = ""
VAR independence = 30
VAR wellbeing = 40
VAR network = 20
VAR staff_minutes = 420

// Døren og bordet
VAR folder = ""        // read | half | away
VAR primed = false     // har læst, hvad hun ikke kan
VAR entry = ""         // waited | key
VAR seated = false
VAR coffee = ""        // yes | no | together
VAR opening = ""       // help | self | wish
VAR trust = 0
VAR wish = ""          // bake | sing | door
VAR offered = false    // ønsket blev foreslået for hende
VAR floor_taken = false
VAR restarted = false

// Runden: spurgt om lov eller bare gået ind
VAR room_kitchen = ""  // asked | walked
VAR room_bath = ""
VAR room_living = ""
VAR room_terrace = ""
VAR room_bedroom = ""
VAR talks = 0
VAR seen = 0

// Morgenen
VAR morning_step = ""      // stockings | breakfast
VAR m_for = 0
VAR m_tool = 0
VAR m_wait = 0
VAR stockings_by = ""      // self | both | you
VAR breakfast_by = ""

// Aftalen
VAR agr_words = ""         // hers | yours
VAR agr_step = ""          // wish | training | service
VAR agr_things = ""        // review | helper | family | manual
VAR agr_stockings = ""     // self | helper | watch
VAR agr_neighbour = ""     // drawn_in | paid_back | none
VAR agr_choir = ""         // together | walk | none
VAR agr_meet = ""          // soon | sometime

// Tre måneder efter: hvad lejligheden viser
VAR told = 0
VAR wish_met = false
VAR way = ""               // hvilken slutning der er på vej; sættes, når de tre måneder er gået
// Hvad der stadig er at se (scene.json viser det efter disse)
VAR dispenser_there = false
VAR stool_there = false
VAR opener_there = false
VAR stocking_there = false
VAR screen_there = false
VAR vacuum_there = false
VAR rail_there = false
VAR light_there = false
VAR lock_there = false
VAR rug_there = true
VAR lead_there = true
VAR withered_there = true
VAR coats_there = true
VAR pots_there = true
VAR milk_there = true
VAR post_there = true
VAR pills_there = true
VAR cups_there = true
VAR chair_there = true
VAR later_flour = false
VAR later_tray = false
VAR later_rollator_door = false
VAR later_neighbour_cup = false
VAR later_calendar = false
VAR later_dust = false
VAR later_lamp_hall = false
VAR later_plants = false
VAR later_songbook = false
VAR later_tablet = false
VAR later_door_closed = false
VAR later_robot = false
VAR later_pots_low = false
VAR later_chairs = false

INCLUDE counts.ink
INCLUDE table.ink
INCLUDE openings.ink
INCLUDE round.ink
INCLUDE talks.ink
INCLUDE try.ink
INCLUDE morning.ink
INCLUDE agreement.ink
INCLUDE later.ink
INCLUDE later-things.ink
INCLUDE account.ink
INCLUDE account-things.ink
INCLUDE spots.ink

-> doorstep

=== doorstep ===
~ phase = "doorstep"
Stuelejligheden, til højre. Der står ”Mogensen” på et messingskilt. #id:door_1 #speaker:narrator
Under armen har du mappen. Den er tykkere, end du havde regnet med. #id:door_2 #speaker:narrator
+ [Læs mappen igennem, før du ringer på. #id:door_read]
    -> read_all
+ [Skim den første side. #id:door_half]
    -> read_half
+ [Læg mappen i tasken, og ring på. #id:door_away]
    -> put_away

= read_all
~ folder = "read"
~ primed = true
”Kan ikke klare bad. Kan ikke få strømper på. Kan ikke gøre rent.” #id:door_read_1 #speaker:narrator
”Kan ikke selv dosere medicin. Kan ikke stå længe nok til at lave mad.” #id:door_read_2 #speaker:narrator
”Fald i hjemmet for fem uger siden. Virker afvisende.” #id:door_read_3 #speaker:narrator
Fire sider. Du leder efter et sted, hvor der står, hvad hun kan. #id:door_read_4 #speaker:narrator
Bagest er der en linje: ”Har tidligere arbejdet i køkken.” #id:door_read_5 #speaker:narrator
-> ring

= read_half
~ folder = "half"
~ primed = true
”Inger Mogensen, 82. Enke. Fald for fem uger siden.” #id:door_half_1 #speaker:narrator
”Kan ikke klare bad og strømper. Kan ikke selv lave mad.” #id:door_half_2 #speaker:narrator
Du smækker mappen i. Resten må hun selv fortælle. #id:door_half_3 #speaker:narrator
-> ring

= put_away
~ folder = "away"
~ trust += 1
Du ved, hvad hun hedder, og at hun er faldet. Det må række til en begyndelse. #id:door_away_1 #speaker:narrator
-> ring

= ring
Du ringer på. Det skratter derinde, og så er der stille. #id:door_ring_1 #speaker:narrator
Så en stol, der skubbes. Langsomme skridt. En hånd mod en væg. #id:door_ring_2 #speaker:narrator
+ [Bliv stående og vent. #id:door_wait #silence:5]
    -> waited
+ [Råb gennem døren: ”Du skal ikke skynde dig!” #id:door_call]
    -> called
+ [Tag nøglen fra nøgleboksen, og lås dig ind. #id:door_key]
    -> keyed

= waited
~ entry = "waited"
~ trust += 1
Det tager sin tid. Så bliver låsen drejet om, og døren går op. #id:door_wait_1 #speaker:narrator
Nå, du blev stående. De andre plejer at lukke sig selv ind. #id:door_wait_2 #speaker:inger #mood:amused
-> in_hall

= called
~ entry = "waited"
Jeg er 82. Jeg skynder mig ikke til noget. #id:door_call_1 #speaker:inger #mood:amused
Døren går op på klem, så helt. Hun holder ved dørkarmen. #id:door_call_2 #speaker:narrator
-> in_hall

= keyed
~ entry = "key"
Inger står midt i den mørke entré med hånden strakt frem mod låsen. #id:door_key_1 #speaker:narrator
Nå. Så nåede jeg det heller ikke i dag. #id:door_key_2 #speaker:inger #mood:sad
-> in_hall

= in_hall
{
- folder == "read":
    -> folder_seen
- folder == "half":
    -> folder_glimpsed
- else:
    -> folder_gone
}

= folder_seen
Hun ser på mappen, før hun ser på dig. #id:door_folder_1 #speaker:narrator
Står jeg pænt i den? #id:door_folder_2 #speaker:inger #mood:cross
+ [Der står mest, hvad du ikke kan. #id:door_folder_honest]
    ~ trust += 1
    Ja, det tænkte jeg nok. Den er sikkert lang. #id:door_folder_honest_1 #speaker:inger #mood:amused
    -> come_in
+ [Det er bare papirer. Dem skal du ikke tænke på. #id:door_folder_kind]
    ~ trust -= 1
    Nej. Det er jo kun mig, de handler om. #id:door_folder_kind_1 #speaker:inger #mood:cross
    -> come_in

= folder_glimpsed
Hun ser på mappen under din arm. #id:door_folder_3 #speaker:narrator
Nåede du til det med badet? Der plejer de at holde op. #id:door_folder_4 #speaker:inger #mood:amused
+ [Jeg nåede til dit navn og dit fald. Resten må du fortælle. #id:door_folder_tell]
    ~ trust += 1
    Så har vi da noget at snakke om. #id:door_folder_tell_1 #speaker:inger #mood:neutral
    -> come_in
+ [Ja, jeg har fået besked om det hele. #id:door_folder_know]
    ~ trust -= 1
    Det var hurtigt. Jeg har selv brugt 82 år på det. #id:door_folder_know_1 #speaker:inger #mood:cross
    -> come_in

= folder_gone
Hun ser efter mappen. Den stikker op af tasken, lukket. #id:door_folder_5 #speaker:narrator
Skal du ikke have den frem? Nå. Så må du jo spørge mig. #id:door_folder_6 #speaker:inger #mood:amused
-> come_in

= come_in
Kom indenfor. Pas på, der er mørkt herude. Jeg kender vejen, men det gør du ikke. #id:door_in_1 #speaker:inger #mood:neutral #look:hall_light
-> table
