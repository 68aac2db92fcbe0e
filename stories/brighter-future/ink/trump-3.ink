// Seat Trump, the road: half-years after a signature (phase 1). No card is open here; one scene asks ROAD_US. Plain ink, level 0.9.

// t_boots: who pays for the inspectors' boots: "us", "shared", "host". Returns in t34.
VAR t_boots = "shared"
// t_item: what was said to the Senate about the sixth item: "read", "office", "later". Returns in t36.
VAR t_item = "later"
// t_wire: how the first tranche went: "fed", "letter", "late", "stopped". Returns in t36.
VAR t_wire = "none"
// t_twelve: Tokyo's last page: "list", "both", "signed". Returns in t36.
VAR t_twelve = "none"
// t_nine: nine kilograms: "accused", "asked", "waited". Returns in t36.
VAR t_nine = "none"
// t_reply: the second letter from Okinawa: "wrote", "sent", "left". Returns in t36.
VAR t_reply = "none"
// t_glass: what lies under the glass.
VAR t_glass = "sheet"

=== t30_annex_b ===
# scene
# seat: trump
# when: phase == 1 and us_line == 0 and dead == 0 and steps <= 1
# once
# date: the first spring after the signature
# place: The White House, the Oval Office
The peace has come with a shoe-size list.

Thirty-one inspectors from eleven countries are to walk round a nuclear site in the mud season, and somebody has to buy them boots. Vienna says that boots are the host's. The host says that it asked nobody to walk. # fiction: the annex # claim: A33

"It's eleven thousand dollars," says the man from the budget office. "And I can't find whose." # fiction

# beat
{t_carver == 0:Carver has been got back from Fisheries.|Carver had her papers in, and can't go until something works.} "A Finn, an Argentine and a Chinese went in this week to count the pipes, sir. They counted three hundred and six, and the drawing has three hundred and nine. Those three pipes are why we're there.{t_struck == 1: It says 'agreed places', sir. He struck 'anywhere' in front of you.|}" # speaker: carver # fiction

{t_tank == 1:On the second page is a drawing that you know: a padlock, a lead seal, a number. Raman sent it for a train once. "They read the number to each other at the door," says Carver.|} # fiction

Pyongyang would take it as a courtesy if the boots came from them. The Finn wouldn't mind. The Hill would. # fiction

* ["We buy them. Good ones. With a label in."]
    ~ t_boots = "us"
    They go by air with a sergeant, who tries a pair on in front of a colonel of theirs. The Argentine holds one boot up to the light.
* ["Split it. Eleven countries, eleven invoices."]
    ~ t_boots = "shared"
    A thousand dollars a flag. It takes seven weeks, and Russia's comes in roubles. "It's the first page of the fund that's got everybody's stamp," says Carver. # claim: A47
* ["Let him. If they pinch we'll hear."]
    ~ t_boots = "host"
    They're sound boots, black, from a works in Sinuiju that last year made something else. The Finn writes that they're warm. The Hill writes too.
- In June there's a cable: three pipes found, wrong wall. A draughtsman's error of 1986. # fiction

-> scene_over

=== t31_advice_and_consent ===
# scene
# seat: trump
# when: phase == 1 and us_line == 0 and dead == 0 and steps >= 1 and steps <= 3
# once
# date: the first year
# place: The Capitol, the President's Room
There is a room in the Capitol for presidents to sign in, and you're in it to count.

{ratified == 1:The deal's through. Today is the money for it, which takes votes as well.|It isn't through yet. "Today you've got fifty-eight," says legislative affairs. "For the best kind it's sixty-seven. For your own word it's none; you've given it."} # claim: A52

# beat
Menendez has the annexes, tabbed. "It's better than I thought. It's got my five in it, nearly. Now show me where the people are." # speaker: menendez # source: H01

"The law says six things before we let a sanction go. The sixth is the prison camps. I've got a deal here with boots in it, and a railway gauge. I can't find the word." # speaker: menendez # source: USC9251 # claim: A62

{t_sixth == 1:It's in your letter to the general, December 2018. Carver has the copy. "Their mission signed for it," she says. "It's all that they signed."|} # counterfactual

{t_annex == "read":You read four pages of it once, with a map, and asked what the squares were.|{t_annex == "aloud":Carver read you one paragraph of it once. The woman has a shop.|There was an annex on it once. You turned to the last page.}}

# beat
{t_senator == "in":Graham still has the menu from that lunch. Number four on it is "a visit".|{t_senator == "avoided":"I did try to reach you about it," says Menendez. "You were flying."|{t_shall == "lunch":"We wrote you a paragraph," says Menendez. He has the napkin.|"I can sell the money," says Graham. "I can't sell a blank."}}}

{t_list == "seoul":Carver has number four from Seoul's old list, the video link. Six hundred people have seen somebody on it.|} # fiction

"An office," says Carver. "Ours and Seoul's, with a budget, that asks about named people and writes down what it's told. Or one visit, a year from now, by somebody from Geneva, to one place. He'd have to say which." # speaker: carver

* ["Read it to him. Sixth item, in session."]
    ~ t_item = "read"
    You read it into the record yourself, off a card. It's thirty-four words. Nine more tell you they could vote for it, on the day. That week Pyongyang calls two meetings off. # counterfactual
* ["An office. Names, letters, a budget. No flags."]
    ~ t_item = "office"
    It gets a staff, and a courtyard in Seoul. On the first day the queue goes round by the noodle shop, all of it over seventy. {t_photo == "desk":You have sent yours, in its frame.} # counterfactual
* ["Later. I'm not losing boots over it."]
    ~ t_item = "later"
    "Then I'm a no," says Menendez. Graham goes to look for others, at a price, in helicopters, and won't give you a number. "It's law, sir," says Carver, closing the tab. "It only gets older." # counterfactual
-

-> scene_over

=== t32_first_tranche ===
# scene
# seat: trump
# when: phase == 1 and us_line == 0 and dead == 0 and (steps == 0 or arrears > 0)
# once
# date: the day the first tranche is due
# place: The White House, a side office
Everybody has signed for the money, and the woman who has to press the key won't.

She is a compliance officer at a bank in Seoul. Account one pays two hundred and twelve sewing women at Kaesong, by name. Bae Kyung-ja, instructor, turned her calendar on Monday, for the first time since February 2016. The officer has a licence, stamped. She says that she had a telephone call once. # source: B22 # fiction: the account

# beat
"It was ours," says Raman. "In 2018. Seven banks in two days, and nobody ever rang back to say that we'd stopped." # speaker: raman # source: BANKS2

{t_calls == "sorry":"She has one letter already," says Raman. "It's framed. It's the one you sent to page twelve. Is it still true?"|{t_calls == "again":"It was us twice," says Raman. "The second time it was the same man, with a cold."|{t_calls == "stand":"You read page twelve, sir," says Raman. "It's the same woman. She asked three times."|{t_calls == "ticked":"It was all in the summary," says Raman. "Somebody signed that you had seen it."|{t_bank == "desk":"You gave Seoul a desk, sir," says Raman. "It cleared her wire in an afternoon. It can't clear a call."|{t_bank == "listed":"And then we listed one," says Raman. "She knew their compliance officer."|"And then again that winter," says Raman. "You said slower."}}}}}}

# beat
"You could go round her," says the deputy from Treasury. "In 2007 not a bank on earth would give them back their twenty-five million. In the end the Federal Reserve passed it to a Russian." # speaker: treasury # source: BDA07

"Or half now, from another account," says counsel. # speaker: counsel

"She's the only one here who read what she signed," says the senator's man, who was against all of it. "Your licence is good till the next man. I'd want his name too." # fiction: the senator's man

"He has a date, and it's the morning after ours," says Carver. # speaker: carver # source: P25

{t_tweet == "rang":"You rang me once to ask what I'd give my list for," says Raman. "It was for this, sir."|{t_raman == 1:"I asked you once what my names would be traded for," says Raman. "It's the right size."|"I only do the fence," says Raman. "I'd like to see the gate work. Once."}} # claim: A47

-> answer

= answer
* {t_calls == "sorry"} [Ring her. "It's still true. Press it."]
    ~ decide("ROAD_US", "deliver")
    ~ t_wire = "letter"
    She asks who is speaking, and asks you to spell it, and then there's a sound, which Raman says is the key. # counterfactual
* {t_calls != "sorry"} ["Pay it on the day. Through the Fed."]
    ~ decide("ROAD_US", "deliver")
    ~ t_wire = "fed"
    It goes on a form last filled in for a Russian. It's there on the date, to the dollar. In Seoul her chairman asks why he has a licence at all. # counterfactual
* ["Half now. See what they do."]
    ~ decide("ROAD_US", "delay")
    ~ t_wire = "late"
    A hundred and six women are paid, down to the letter N. Ms Bae is a B, and signs, and sends it back. # counterfactual
* ["Hold it. Nothing moves till I've seen more."] # grave
    ~ decide("ROAD_US", "withhold")
    ~ t_wire = "stopped"
    The licence lies on the table, with its stamp. Carver is looking up how many hours it took them, the last time. # counterfactual
-

-> scene_over

=== t33_tokyo_signs_last ===
# scene
# seat: trump
# when: phase == 1 and us_line == 0 and dead == 0 and steps >= 3
# once
# date: once the tranches run
# place: Tokyo, the state guest house
Five pens have been used. The sixth lies on its cushion while they look for a word.

{left_out > 0:Not all of the six signed, the first time.|Tokyo's page is the last, as they always said.} On the table is the old figure, five to ten billion, and next to it a list. Twelve names, each with a date and a line for what became of them. # source: H16, P17 # claim: A51

Four lines Tokyo accepts. Eight have a pencil mark, which is a request, says the Foreign Minister, to be told it again. # counterfactual

{t_payers == "tokyo":"You asked us first, in that December," says the Prime Minister's man. "The hour was written down."|{t_payers == "rally":"We learned of the bill from a rally," says the Prime Minister's man. "It's used in training."|"We were asked second," says the Prime Minister's man. "It was noted, without rancour."}} # fiction

# beat
Behind the list there is another, some eight hundred and seventy whom the police can't rule out. Their families are in the anteroom. {t_photo == "desk":You know one. She's been by your lamp.|{t_photo == "drawer":You know one, from the second drawer, face up.|There's one with a school photograph on her knees.}} Ogino Fumi, near ninety, has a seat by the door, and has been told that today isn't about hers. # fiction: the case

"If you go out there she's a line in the communique, and they'll have to answer it," says Carver. "Nobody ever has gone out." # speaker: carver

{t_word == "abe":"'It's a short word in both languages,'" says the Prime Minister's man. There's a page for missiles too, all ranges.|There's a page for the missiles, too, all ranges.} # counterfactual

* [Go out and ask her what she'd sign for.]
    ~ t_twelve = "both"
    She would like to know if the letter was posted. It's what Chie went out for. You have it put on, below the twelve: a box to tick. Pyongyang's delegation asks for a month's recess, and takes two. Then the pen is picked up. # counterfactual
* ["Sign on the four. The eight get a commission."]
    ~ t_twelve = "signed"
    They bow. In the anteroom they're told that it's done, and somebody asks which part. # counterfactual
* ["Nobody signs today. Tell it to them again."]
    ~ t_twelve = "list"
    It costs a quarter. {t_carver >= 3:Carver has had that in since Hanoi, in the six pages: Tokyo last, allow for twice.|Carver says that somebody ought to have allowed for it.} The Foreign Minister thanks you for the quarter. # counterfactual
-

-> scene_over

=== t34_nine_kilograms ===
# scene
# seat: trump
# when: phase == 1 and us_line == 0 and dead == 0 and steps >= 4
# once
# date: a spring on the road
# place: The White House, the Oval Office
The books are nine kilograms apart, and a bomb takes about six.

Their books say one thing about the plutonium, and the line says another. "Nine, plus or minus four," says the woman from Vienna. "I would like you to hear the plus or minus." # fiction # claim: A33

"I heard nine," says the senator. He has brought a kitchen scale and nine bags of flour.

# beat
{t_plant == "silent":"There's a second place," the senator says. "You knew it in Hanoi. You had it on a pad, face down."|{t_plant == "late":"You named the other place when he'd done talking," the senator says. "I'd have kept a drawer for you ever since."|{t_plant == "early":"At least that other place is in the book," says the woman from Vienna. "You named it to him in the first minute."|"And there's a second place," the senator says. "Nobody from this house ever asked him."}}} # counterfactual

"It could be a lie," says the envoy. "Or they don't know. Our own books were out by more than that for years. It was in the pipes." # speaker: envoy # fiction

# beat
Their engineer who ran that line in 1990 is eighty-one. He may talk to Vienna in the autumn, if he's well. {t_boots == "host":He'd like the Finn, on account of the boots.|{t_boots == "us":He'd like the Argentine.|He'd like all eleven.}} # fiction

The senator wants it all snapped back, for nine.

{t_coats == "asked":Something that couldn't be got back, Coats had said. You've got a good deal of that. You haven't got the nine.|Snapping back, says the envoy, is quick. The other direction took years.} # claim: A60

* [Say it on the lawn: nine missing, his to find.]
    ~ t_nine = "accused"
    Next day the engineer is no longer well enough to talk. They find it the next spring, six and a half of it, in the pipes. # counterfactual
* [Ring him. "Nine. Where would you look?"]
    ~ t_nine = "asked"
    It takes four days to get the call. "In my house," he says, "I'm also told what there is." He would look in the pipes. How much had we lost, at our place? You tell him, and the interpreter asks for the figure again. # fiction
* [Wait for the old man. Pay half meanwhile.]
    ~ t_nine = "waited"
    He talks in October, for nine hours, and draws a bend that was never on a drawing; there'd been a pillar. Most of it is in there. # counterfactual
-

-> scene_over

=== t35_the_brigade_rotates ===
# scene
# seat: trump
# when: phase == 1 and dead == 0 and steps >= 7
# once
# date: a later year of the road
# place: wherever the mail is sent on to
A letter has been forwarded twice, and on the back there's a wiring diagram.

{us_line == 0:They still bring you forty a morning.|It isn't the White House now. Somebody comes on Tuesdays with a bag.} Dana Whitlock, it says; she's at Pyeongtaek these days. {t_whitlock == "answered":You wrote to her once, and left a space.|{t_whitlock == "rally":You read her out once, and did the kitchen.|{t_whitlock == "passed":Her first one went downstairs, and she was right to the second decimal.|She'd written before, she says, from Okinawa.}}} # fiction

# beat
"Dear Mr President, the brigade rotates out and there isn't another one behind it. That makes twenty-two thousand, which I'm told is a floor. My husband spent twenty years learning how to hit one hill. Last month he was on the hill. They have a bus. He paced it, and he'd have been forty yards short." # speaker: whitlock # source: H04 # fiction

"He can do the sum if it's safe. What I want to ask is, did you get something for it? In writing?" # speaker: whitlock

# beat
{t_mattis == "twice":You've had one other letter about the people who stand next to you. You read it twice.|A general told you once that an empty range isn't a present if it has a receipt.}

A Congress put the floor in, in 2018. {deterrence >= 50:The aircraft still come by, high up, by arrangement, and both sides look up.|The aircraft don't come by now, except on a day in spring, with notice.} # source: H04 # claim: A53

{guarantee >= 50:There's a text with other people's names under it, and a vote.|There's a text, with your name under it.} You could send her the page. # claim: A36

* [Write back. Tell her what for.]
    ~ t_reply = "wrote"
    {t_whitlock == "answered":It goes in the space: which halls|Which halls}, how many seals, who looks. At the end there's a little room, and you draw him a hill.
* [Send her the page with the names on.]
    ~ t_reply = "sent"
    She writes back that she has read the names.
* [Put it with the others.]
    ~ t_reply = "left"
    It goes back in the bag.
- The diagram is of a house in Ohio. They've bought. The oven has its own fuse. # fiction

-> scene_over

=== t36_the_page_under_glass ===
# scene
# seat: trump
# when: phase == 1 and last_half == 1 and (steps >= 2 or dead >= 1)
# once
# date: the last page of the road
# place: a library, before it opens
They would like you to look at the case before they lock it.

The sheet is tilted so that children can see. It has a title, typed, centred, and up the margin a row of dates in pencil.{t_envelope == "page": It came back with the signature, and his red pencil on it.|} # fiction

{t_page == "blank":{t_envelope == "page":Under the title are five resolutions, by number, ruled.|Under the title there is nothing.} All round it they have hung what five others wrote on theirs.}
{t_page == "beaches":'Hotel. Right on the beach.' Your sun has gone brown. {dead == 0:There is one now, with ninety rooms. The guns went to a park behind it.|The beach is as it was. The guns have been painted.}}
{t_page == "safety":'Nobody touches him. Signed.' The line under the last word has come through the paper. {dead == 0:Nobody has. Whether that was the line's doing is a question on the school sheet.|The school sheet asks how long a signature lasts.}}
{t_page == "number":A dollar sign. {dead == 0:On the card is the audited figure, to the cent, with flags.|On the card is the figure that was paid, and next to it the other one.}}

# beat
{dead >= 1:The panel at the end has two dates on it. The second is when it stopped.|The panel at the end has a date on it and then a space.} # counterfactual

Under the case are drawers, and you pull them. {t_button == "signed":A form from a night desk, complete but for a dash.|{t_button == "filed":A printout about a button.|A brass tag from a valve.}} {t_wire == "letter":A comfort letter in a frame.|{t_wire == "fed":A bank form, filled in once for a Russian and once for Ms Bae.|A lead seal with a number.}} {t_nine == "waited":A bend of pipe.|} {t_reply == "wrote":A letter to Ohio, on loan, with a hill.|{t_letters == "kept":A key, to nothing.|}} # fiction

# beat
{t_item == "read":On a card are thirty-four words about the sixth item.{dead == 0: Beside it is the one report of the one visit.}|{t_item == "office":The office with the courtyard still has its queue, mostly grandchildren.|There is no drawer for the sixth item. Carver brought the designer a label for one.}} # counterfactual # claim: A62

{t_twelve == "both":Beside the pens lies a form with one box on it, ticked. The letter was posted.|{t_twelve == "signed":Beside the pens is a list, four lines in ink and eight in pencil.|{t_twelve == "list":Beside the pens is a cushion with nothing on it.|Beside the pens is a menu for a lunch, foie gras and fish.}}} {t_kerb != "none":By the exit is a length of kerb. Everybody steps over it.|} # counterfactual

# beat
{t_clip == "kept":The professor's piece is on the wall with her margin beside it: what he had no price for.|{t_clip == "binned":A strip of newsprint has been lent, DEAL OF THE CENTURY.|The professor's piece is on the wall. Beside 'guarantee' somebody has asked for a percentage.}} # source: BANG18 # claim: A39, A01

Carver has come, with a stick. "Two things," she says, across the glass.

* ["Go on."]
    ~ t_glass = "asked"
    "The first date's wrong. {t_norush >= 1:You said it|The professor asked} on the seventh; I wrote the eighth. I've known since lunch." She puts up a second finger. "And when I took it away that day, I thought you'd want it back by Christmas."
* [Ask for the sheet back.]
    ~ t_glass = "yours"
    It's a record, she says. She borrows the key from the designer all the same and leaves it in the lock.
* [Let them lock it.]
    ~ t_glass = "locked"
    The designer gives the key to Carver, by mistake, and she signs for it.
- There's a school due at ten. They have done you in class, says the designer, and have questions.

-> scene_over
