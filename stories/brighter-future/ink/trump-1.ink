// Seat Trump, first scene: 8 November 2018. Plain ink, language level 0.9: no choice tags, no EXTERNAL functions.
// The generated contract.ink declares the meters, outbox, decide() and scene_over.

// Story memory of this seat.
// t_page: what you wrote on the sheet: "beaches" ("Hotel. Right on the beach."), "safety" ("Nobody touches him. Signed."), "number" (a dollar sign), "blank".
// Read again in t08 (the general carries it), t14 (quoted by the other side) and the epilogue.
VAR t_page = "blank"
// t_carver: how far the note-taker was used; at 3 six more pages exist (t07, t12, t14, t33).
VAR t_carver = 0
// t_norush: how often you said 'no rush' in public (k21, t27).
VAR t_norush = 0

=== t01_no_rush ===
# scene
# seat: trump
# when: turn == 1
# once
# date: 8 November 2018
# place: The White House, dining room off the Oval Office
Pompeo has brought you the general's place card. It says GENERAL KIM YONG CHOL in raised black, and this morning it was to have stood on a table in New York.

"Later date," he says. "The hotel doesn't refund." # speaker: pompeo # source: NYC

"Send him the bill."

"Send it where?" asks Bolton. # speaker: bolton

# beat
"Macau, 2005," says Bolton. "One bank, twenty-five million dollars of theirs, and they talked about little else until they got it back. Now they may not sell China coal, fish or shirts, and suddenly they have a full diary. Let the room get colder." # speaker: bolton # source: BDA07, S07, S09

"I was in that room, sir," says Carver, from the Korea desk. "That September we had a statement with six signatures on it. The bank was well chosen, and it cost us the statement." # speaker: carver # source: ACT07, BDA07

# beat
"And last Friday," says Carver, "one of their officials wrote that byungjin could come back. Bombs and economy together, the old line. He wrote could." # speaker: carver # source: T51 # gloss: byungjin

She always has two things. The third is a binder, six tabs, ordered in June for Singapore. One has a map of Seoul's railway behind it. The rest have cardboard. # source: T37 # fiction: the binder

# beat
"You've told the world there's a brighter future for them. Yesterday, four minutes into your press conference, a professor's piece went up in Hong Kong asking what's in it." # speaker: carver # source: B02, BANG18 # claim: A09

On top lies one loose sheet with a title, centred, and nothing under it. She has uncapped a pen.

* [Write: "Hotel. Right on the beach."]
    ~ t_page = "beaches"
    You add a small sun. "In every photograph we have of that beach, sir, there are guns on it. Somebody would have to rehouse the guns," says Carver. # fiction
    "Sea view."
* [Write: "Nobody touches him. Signed."]
    ~ t_page = "safety"
    "He'd frame that," says Pompeo. "Then his lawyers would read him the eighth of May." That was Iran: a president's word, and you took it back by memorandum. # claim: A52 # source: IRN18
    You underline the last word.
* [Draw a dollar sign. "Find me the rest."]
    ~ t_page = "number"
    "Citi has sixty-three billion, from people who have never been let in to look," says Carver. "You said in June that Seoul, Tokyo and Beijing would pay. I can't find that anyone has told them." # claim: A47 # source: P05, T30
* [Cap the pen. "Let him guess high."]
    "He may, sir," says Carver. "I kept what they guessed in 2012. They put down food, and we put down no rockets." # source: P31
    "What did it cost?"
    "Lunch," says Pompeo.
- The press secretary holds up four fingers: minutes.

# beat
"Keep it calm and I have somebody to telephone," says Pompeo. "But every week his hardliners own a bit more of him. I can hold that for a month." # speaker: pompeo

"Names," says Bolton. "Treasury has some. It tightens things today and puts a price on cancelling. They'll shout, which is free." # speaker: bolton

"Or send him a page with an ending on it," says Carver. "You'll be asked here what you gave away. I'd rather be asked that about something." # speaker: carver

-> answer

= answer
* ["Names. Today, before I change my tie."]
    ~ decide("DT01", "b")
    Bolton has them in his breast pocket, folded small. Pompeo asks for a day to tell Seoul. He gets until four.
    Carver caps her pen. "They'll say they were just about to come," she says. "I have that one typed already."
* [Tell the cameras there is no rush.]
    ~ decide("DT01", "a")
    ~ t_norush = t_norush + 1
    Sanctions on, rockets stopped, no rush. You give it twice, the second time for the side whose microphones were down. # source: NYCAP, T53
    By the curtain Carver pencils the date in the margin of the loose sheet.
* ["Write him the page. Invite the general to argue."]
    ~ decide("DT01", "c")
    ~ t_carver = t_carver + 1
    "You are bidding against yourself," says Bolton.
    {t_page == "blank":Carver gets the sheet, title and all.|Carver gets the sheet with your line on it.} "How long, sir?" You say a page. She meant the time. Monday, then.
+ {blueprint < 20} [(closed: five tabs are empty; blueprint {blueprint}, needs 20) Send him the binder.]
    Carver lifts it by the spine and shakes it. A railway falls out.
    -> answer
-
On the way out Pompeo stands the place card against your television. It stands there until Thanksgiving, facing you. # fiction

-> scene_over
