// Seat Trump, first act after the first scene: November 2018 to 28 February 2019. Plain ink, language level 0.9.
// t_page, t_carver and t_norush are declared in trump-first.ink.

// t_list: whose list was read before the working group met: "seoul", "treasury", "lee" (what the man himself wants). Returns in t11b, t31.
VAR t_list = "none"
// t_tank: asked about the train: 1 how one locks a tank, 2 the land by the stations, 3 what Haley would do. Returns in t11b, t13, t21, t30.
VAR t_tank = 0
// t_xi: Korea at dinner with Xi: "first", "last", "none". Returns in t10, t21.
VAR t_xi = "none"
// t_bank: what was done about the banks at the G20: "rang", "desk", "listed". Returns in t32.
VAR t_bank = "rang"
// t_annex: the rights listing of 10 December: "read", "unread", "aloud". Returns in t26, t31.
VAR t_annex = "unread"
// t_sixth: 1 once the sixth item stood in a letter to the general (10 December). Returns in t31.
VAR t_sixth = 0
// t_payers: who was told of the bill first: "tokyo", "seoul", "rally". Returns in t11b, t33.
VAR t_payers = "none"
// t_mattis: his letter: "once", "twice", "aloud". Returns in t22, t35.
VAR t_mattis = "once"
// t_xmas: who was rung on Christmas Eve: "carver", "friend", "nobody". Returns in t12.
VAR t_xmas = "nobody"
// t_envelope: what the general took home: "date", "sign" (a date, if a counterpart may sign), "page" (your sheet), "plan" (notes of the plan). Returns in t13, t14.
VAR t_envelope = "date"
// t_coats: after the hearing of 29 January: "rang", "rebuked", "asked". Returns in t14, t27.
VAR t_coats = "rang"
// t_clause: Biegun's clause for Stanford: "when" (with a date in it), "word" (parallel), "out". Returns in t12, t25.
VAR t_clause = "word"
// t_told: 0 nobody, 1 one payer, 2 both payers know what the other was told. Returns in t14, t33.
VAR t_told = 0
// t_paper: what lay on top in Hanoi: "bolton", "biegun", "annexes", "face". Returns in t14.
VAR t_paper = "face"
// t_alone: asked in twenty minutes without note-takers: "fears", "sells", "ship" (Coats's question), "nothing". Returns in t14, t25.
VAR t_alone = "nothing"
// t_slept: 1 slept, 0 watched the hearing. Returns in t14, t20.
VAR t_slept = 0
// t_struck: 1 once you asked him what he would strike from the page (it was "anywhere"). Returns in t25, t30.
VAR t_struck = 0
// t_plant: when you named the second plant: "early", "late", "silent" (kept back), "none" (no table in Hanoi). Returns in t25, t34.
VAR t_plant = "none"

=== t02_approval ===
# scene
# seat: trump
# when: turn == 1
# once
# date: 20 November 2018
# place: The White House, the Oval Office
Biegun has an agenda for the first meeting of the working group. It says 1, and a full stop. The rest is paper.

"Lee Do-hoon is over at State already," he says. "He's early." # speaker: biegun # source: WG

The group is a room where South Korea brings what it wants to do in the North and somebody says yes.

# beat
Or doesn't. "In September they signed a military accord with Pyongyang," says Bolton. "I'd like one door, on our side of the river, with a slow hinge." # speaker: bolton # source: T42

"They're tired of knocking," says Biegun. "You said last month that they do nothing without our approval, and their opposition has it on a mug." # speaker: biegun # source: T47

# beat
In last week's brief were boxes on a runway: two hundred tonnes of tangerines from Seoul for Chairman Kim, by air force. # source: B04

Biegun lays down two lists, eighteen lines from Seoul and one sheet from Treasury. There's time for one. # fiction: the lists

* ["Read me Seoul's."]
    ~ t_list = "seoul"
    A survey of the railway. Flu medicine. Number four is a video link, so that people of ninety can see a sister. A screen is a computer, he says, and Commerce has a form. # fiction
    "How many are waiting?"
    "Fewer every week, sir. The form takes longer."
* ["Read me Treasury's."]
    ~ t_list = "treasury"
    A bus is diesel, and diesel is barrels. A bank transfer of nine dollars for a museum ticket is a bank transfer. Every line is right, says Biegun. He checked, hoping. # fiction
* ["What does Lee want? For himself."]
    ~ t_list = "lee"
    "To go home at Christmas with one yes. A small one. In Seoul, he says, they weigh his suitcase." # fiction
- "They can hold a list till we've looked," says Biegun. "Or clear it and be done by lunch." # speaker: biegun

"Or no group," says Pompeo, from the sofa. "Then they carry their eighteen items to New York, and Haley rings you instead of him." # speaker: pompeo

-> answer

= answer
* ["They clear it here first. Take your time."]
    ~ decide("DT03", "a")
    "Slow hinge," says Biegun, to the agenda.
* ["Pre-clear the lot. One list, one meeting."]
    ~ decide("DT03", "b")
    "All eighteen?" asks Bolton.
    "You find me the one that flies," you say.
* ["No group. Call off the chairs."]
    ~ decide("DT03", "c")
    Biegun folds the agenda. "I'd like to tell him in person," he says. "He's had the coffee."
-

-> scene_over

=== t03_fifty_five_tonnes ===
# scene
# seat: trump
# when: turn == 1
# once
# date: 23 November 2018
# place: Palm Beach, by telephone to New York
The day after Thanksgiving the United Nations rings about a train.

"Six cars, twenty-eight people, eighteen days," says Haley in New York. "It looks at the North's track. It takes fifty-five tonnes of diesel, so it comes to my committee, because the resolution counts barrels." # speaker: haley # source: T57

# beat
She has Priya Raman from Treasury on the line, who did the sum. "About four hundred barrels, sir. Of half a million for the year. The tankers I follow lose that in the pipe." # speaker: raman # source: S11 # fiction: the sum

"This has a permit. I'd want to know that it comes back as kilometres." # speaker: raman

Bolton has dialled himself in from somewhere with gulls. "After the survey they'll need ballast, then sleepers, then a signal box. I have watched a reactor get built like that. A third of one." # speaker: bolton # source: P15

* [Ask how one locks a tank.]
    ~ t_tank = 1
    "With a padlock and a lead seal," says Raman. "Numbered. At the border they read the number aloud to each other. It's the most verified object in North Korea. I have a drawing." # speaker: raman # fiction
* [Ask who'd own the land by the stations.]
    ~ t_tank = 2
    "The state," says Raman. "All of it." # speaker: raman
* [Ask Haley what she'd do, if she weren't leaving.]
    ~ t_tank = 3
    "I'd let them have it and be polite," she says. "They keep count of small things, because small things are what we let them have." # speaker: haley
- "They can have the look and not the bolts," says Haley. "That passes today. With the building as well, I'll have to explain to Tokyo what a sleeper is. Or you say no, and both Koreas are sad in the same sentence." # speaker: haley

-> answer

= answer
* ["They can look. Nobody builds."]
    ~ decide("DT04", "a")
    "I'll get it through by four," she says.
* ["Let them look and build. Call it a gift."]
    ~ decide("DT04", "b")
    The gulls stop, which is Bolton covering the receiver. "Machinery is banned by name," he says. "You'd be waiving it, sir. In your own hand." # source: S13
* ["No. They can walk it."]
    ~ decide("DT04", "c")
    "Twelve hundred kilometres," says Haley. "I'll tell them it was a joke." # source: RAIL
    In Seoul they have stood the train down.
-

-> scene_over

=== t04_buenos_aires ===
# scene
# seat: trump
# when: turn == 1
# once
# date: 30 November 2018
# place: Buenos Aires, a hotel, the eve of the dinner with Xi
They are seating tomorrow's dinner on a bedspread. Each man is a card and the table is a towel.

You'll have China across from you for two hours, with five months of tariffs in between, and the trade people want all of it. There's a card for soybeans. # source: E04

"And this," says Bolton, and puts down one more. It says COAL. # speaker: bolton

"His customs post on the Yalu got you Singapore, whatever anybody tells you about letters. But it's one man at a barrier, told by another man if he's to look in the truck. A fortnight after a tariff he doesn't look. We have graphs." # speaker: bolton # claim: A44

# beat
The trade people would like the graphs left at home. There is a truce to be had, and a Korea paragraph costs a soybean paragraph. # source: E04

"Where do I put it?" asks the man with the cards.

* ["Open with it. Before the bread."]
    ~ t_xi = "first"
    Soybeans go down a place. "Have a number," says Bolton.
* ["At coffee. When he thinks he's done."]
    ~ t_xi = "last"
    There's no coffee on the menu. It goes beside the fruit.
* ["Leave it off. One sale at a time."]
    ~ t_xi = "none"
    COAL goes in Bolton's breast pocket, face out. "When the other man raises your subject," he says, "it's because he's found out what you'd pay."
- Treasury, on the telephone, wants a yes before the banks open in Asia on Monday.

# beat
"In September we rang seven banks in Seoul," says Mnuchin's deputy. "Nothing in writing. We said deeply concerned, and they stopped. It could be done again, wider." # speaker: deputy # source: BANKS2

"What stopped was the money for a clinic up there," says Raman. "Coal doesn't bank in Seoul. To stop coal you list a big one, a Chinese one, and they stop everything: coal, soybeans, dinner. Or give me one desk with Seoul that says yes or no on paper." # speaker: raman # source: BANKS2

-> answer

= answer
* ["Ring the banks again. Nothing in writing."]
    ~ decide("DT02", "a")
    ~ t_bank = "rang"
    "Same words?" asks the deputy.
    "Slower."
* ["One desk. Yes or no, on paper."]
    ~ decide("DT02", "c")
    ~ t_bank = "desk"
    A chair goes back. "She's getting a form," says the deputy. "She has one."
* ["List a big one. Tell Xi over the steak."]
    ~ decide("DT02", "b")
    ~ t_bank = "listed"
    Bolton has names in three sizes, and gives you the middle one.
+ {blueprint < 20} [(closed: no plan to sell him; blueprint {blueprint}, needs 20) Ask Xi what he would pay towards the end.]
    "Towards what end?" says the man with the cards, and turns the towel over, to be fair.
    -> answer
-

-> scene_over

=== t05_three_names ===
# scene
# seat: trump
# when: turn == 2
# once
# date: 10 December 2018
# place: The White House, the Oval Office
Mnuchin could have signed this himself. He has brought it over with the pen uncapped.

Three names, for the list. "Choe Ryong Hae, who runs the party's organisation. Their minister of state security. Their head of propaganda. The law wants a human rights report, and the report wants names." # speaker: mnuchin # source: T58, OFAC10

"Have they got money here?"

"Not a dollar. You don't freeze anything. It's a statement. With your initials on it nobody can say that I did it." # speaker: mnuchin

# beat
Carver has the annex: forty pages, sourced on every line, she says. The United Nations inquiry of 2014 estimated eighty to a hundred and twenty thousand people in political camps. Pyongyang says that there are no such camps. # source: COI14 # claim: A62

"What would take a man off again?" says Raman, of Treasury. "If there's no answer it's a plaque." # speaker: raman

# beat
"And the law's timetable says now," says Bolton. "If we skip a year because a letter is due, they have a price for it, and the price is a letter." # speaker: bolton # source: S15

"He's right," says Carver. "And the law that lets you lift sanctions has six items you must certify. The sixth is those camps. Nobody has told their side. This would be a poor way of telling them." # speaker: carver # source: USC9251

* [Read the annex.]
    ~ t_annex = "read"
    You read four pages. There is a map with a scale, and a road that ends. You ask what the squares are. Carver tells you, with the number of the paragraph.
* [Have Carver read you one paragraph.]
    ~ t_annex = "aloud"
    ~ t_carver = t_carver + 1
    She chooses a short one. A date, a county, a woman's age, what she was charged with: a relative. The source is a number. "Testimony to the inquiry, sir. She gave it in Seoul. She has a shop now." # fiction: the paragraph
    "Who buys there?" you ask. She says she'll find out.
* [Turn to the last page.]
    ~ t_annex = "unread"
    Three lines up from yours is the name of the lawyer who read the other thirty-nine.
- "Or say you're holding it," says Mnuchin. "A name in the folder is a thing they can still stop. Once it's out there's nothing to ask for. Or write to the general, and put the sixth item in the letter, as a thing to talk about." # speaker: mnuchin

-> answer

= answer
* [Initial it.]
    ~ decide("DT01", "b")
    Carver, beside item six, rules a line for what we got, and leaves it open.
* [Close the folder. Tell the press there's no rush.]
    ~ decide("DT01", "a")
    ~ t_norush = t_norush + 1
    The report goes up to the Hill with a blank where the names were.
    "It's true tomorrow too," you tell him. He says that is what he's afraid of. # counterfactual
* ["Write to the general. Put the sixth item in."]
    ~ decide("DT01", "c")
    ~ t_carver = t_carver + 1
    ~ t_sixth = 1
    "How would you like it put?" asks Carver.
    "Like a thing I can't get round." She writes it as law. Nobody has been talked out of a camp, says Bolton. Nobody, says Raman, has been listed out of one. # counterfactual
-

-> scene_over

=== t11_who_pays ===
# scene
# seat: trump
# when: turn == 2
# once
# date: 14 December 2018
# place: The White House, the private study
The budget office has made you an invoice, as you asked.

BRIGHTER FUTURE, it says, one. Sixty-three billion dollars, somebody's guess. Under "Bill to" are three addresses, in alphabetical order, so as not to start anything. # source: P05 # fiction: the invoice

"You said in June that South Korea, Japan and China would pay," says Mulvaney. "We rang their desks here, to check the spelling." # speaker: mulvaney # source: T30

"And?"

"Each one asked what the other two had said." # speaker: mulvaney

# beat
He is the budget director and, as of tonight, chief of staff. "Seoul says it'll build a railway and calls that paying. Tokyo says not a yen until Pyongyang has accounted for the people it took, and after that there's an old figure, five to ten billion. Beijing says what a nice dinner it was." # speaker: mulvaney # source: P17

"What do we put in?"

"Zero. You said that too." # speaker: mulvaney # source: WHOPAYS2

# beat
Carver has a brass tag that hung on a valve. "We did a consortium once, sir. Seoul paid seventy per cent, and asked for seventy per cent of the say. We paid for the oil, and were late, because Congress had been told that it was free." # speaker: carver # source: P14, KEDO2 # fiction: the tag

"Nobody pays the second instalment of a thing somebody else announced," says Carver. "I'd ring one tonight." # speaker: carver # claim: A47

* [Ring Tokyo first.]
    ~ t_payers = "tokyo"
    Abe is glad to be asked first, at some length. But he has seventeen names on a list, five home, and twelve families who were promised that the money comes after. # source: H16
* [Ring Seoul first.]
    ~ t_payers = "seoul"
    Seoul will build the railway with its own money, says Moon. What would it be called, on our side, when it's built? You say, a railway.
    "In our Assembly they call it the first instalment," he says.
* [Tell it to the next rally.]
    ~ t_payers = "rally"
    It goes in after the wall. Carver asks for an hour's start, so that two ambassadors can be sitting down.
- Then Mulvaney needs a word for the column headed US.

"Carver would like a little one," he says. "Seed money, ten, twenty million, and our builders come in behind it. She says he who pays first picks the table. I say he who pays first pays. Or State has the troops in Korea up for renewal on the thirty-first. They'd staple the two together." # speaker: mulvaney

-> answer

= answer
* ["Zero. The neighbours pay."]
    ~ decide("DT16", "a")
    It's the only column that adds up.
* ["Put us down for the first dollar."]
    ~ decide("DT16", "b")
    ~ t_carver = t_carver + 1
    "One dollar?" says Mulvaney, with hope.
    You say twenty million, and builders. That puts us on both ends of the invoice. # counterfactual
* ["Staple it to the troops. One bill for Seoul."]
    ~ decide("DT16", "c")
    "They will read the two together for good," says Carver. "Every time a soldier's paid they'll ask where the train is." # counterfactual
-

-> scene_over

=== t06_the_general_resigns ===
# scene
# seat: trump
# when: turn == 2
# once
# date: 20 December 2018
# place: The White House, the Oval Office
Mattis has brought two pages and would rather stand.

The letter thanks you. Then it has a paragraph about allies, and your foreign policy is what it disagrees with.

"I haven't put in what anybody said to anybody," he says. "The twenty-eighth of February would give you time." # speaker: mattis # source: MATTIS18

* [Read it once. Hand it to nobody.]
    ~ t_mattis = "once"
    It goes in the blotter. He watches it go in.
* [Read it twice.]
    ~ t_mattis = "twice"
    The second time there's a word you had gone past. It is 'respect', for the people who stand next to us. # source: MATTIS18
* [Read the paragraph aloud to Bolton.]
    ~ t_mattis = "aloud"
    When you've done Bolton says that he'd have cut one adjective. "There were two," says Mattis. # speaker: mattis
- "Since I'm here and it's still my desk," says Mattis, "Korea." # speaker: mattis

# beat
"August went after Singapore," he says. "Then the December air drill, twelve thousand of ours in it last year. Companies still train. It's the headquarters that forgets: who rings whom, which bridge." # speaker: mattis # source: T32, T49, VACE

"They cost a fortune, those bombers. Six and a half hours from Guam." # source: T32

"Yes, sir. That's so the other fellow can count the hours." # speaker: mattis

# beat
Bolton would have them back. "We gave the first two for nothing. He'd have paid for one." # speaker: bolton

"Then charge him," says Mattis. "If the calendar stays empty, get a page for it: his missiles, all the ranges, signed. An empty range isn't a present if it has a receipt. And ring Tokyo and Seoul before." # speaker: mattis

# beat
Under his pages lies a summary from United Nations Command, with line nine marked. Last Wednesday week eleven teams from each side walked over to look at the other's empty guard posts. At one of them a sergeant of theirs gave a sergeant of the South's a cigarette. # source: B10 # fiction: the sergeants

Both of them had to write a report about it. "I've read the one," says Mattis. "He says it was a good cigarette." # speaker: mattis # fiction

-> answer

= answer
* ["Big ones stay off. Let the companies train."]
    ~ decide("DT05", "a")
    "Then that's three for nothing," says Bolton.
* ["Put the bombers back. The lot."]
    ~ decide("DT05", "b")
    Mattis picks up your telephone to tell Seoul. # counterfactual
* ["All of it stops, for his missiles on paper."]
    ~ decide("DT05", "c")
    Bolton asks who will carry it. Nobody here has a counterpart who may say missile.
    "Start with 'all ranges'," says Mattis. "If they cross out 'all' you've learned something." He writes the two words on the back of line nine. # counterfactual
-

-> scene_over

=== t07_christmas_alone ===
# scene
# seat: trump
# when: turn == 3
# once
# date: 1 January 2019
# place: The White House, the residence
The government has been shut for eleven days and you have run out of people to say things to.

On the set, since yesterday, Kim Jong Un is sitting in an armchair, for thirty-one minutes, under a clock. What he said you can have when the translators are paid. # source: B19, E02

On Christmas Eve it was worse. You got as far as the switchboard.

* [You rang Carver, at home.]
    ~ t_xmas = "carver"
    ~ t_carver = t_carver + 1
    She took it on the stairs. {t_carver <= 1:From the second of January she was to be at Fisheries, treaties section, she said, and you told her she wasn't.|She had the draft in her bag.}
    "Somebody has to write page one before he asks to see it," she said. "He'll ask as soon as you sit down."
* [You rang a man you know in Palm Beach.]
    ~ t_xmas = "friend"
    Korea was a lot, he said: bad neighbours, good frontage, one owner who won't sell. "So rent."
* [You told the switchboard to hang up.]
    ~ t_xmas = "nobody"
    You asked the operator what she would do about North Korea. "Put it in writing," she said.
- {t_carver == 0:Since this morning there's nobody at the Korea desk. Carver has gone to Fisheries, treaties section, with one box. The desk is a young voice that will get back to you.|Carver's draft came over this morning, in a bag with a lock on it. {blueprint >= 30:Under the headings there are capitals now. There are no sums.|It is still mainly headings.}}

# beat
"There's a summit coming and we've got nothing to bring to it but you," says Pompeo. "One envoy, five capitals, one question: who pays, and for what? It takes him a month." # speaker: pompeo # claim: A59

Mnuchin rings at nine. "Get numbers. The World Bank says they're welcome once they disarm and can have advice sooner. You'd have a table, low and high." # speaker: mnuchin # source: IFI, P20

Bolton rings at ten. "Don't publish a price list unless you mean to pay. He's seen the film. What would it tell a buyer in January that it didn't in June? That you got nervous." # speaker: bolton # source: T31

-> answer

= answer
* ["Run the film again. I'll do the talking."]
    ~ decide("DT07", "a")
    "There's no second reel, sir," says Pompeo.
* ["Five capitals. One envoy, one question."]
    ~ decide("DT07", "b")
    "In what order?" asks Pompeo. You say by who's most annoyed. That makes it Tokyo. Somebody flies with five envelopes, and all five have the same page in them. # counterfactual
* ["Get me the numbers. Low and high."]
    ~ decide("DT07", "c")
    "Rail twenty-four, road twenty-three, power ten," he says. "I could write that on the plane. It's the footnotes that take a spring." # source: P05 # counterfactual
-

-> scene_over

=== t08_the_envelope ===
# scene
# seat: trump
# when: turn == 3 and moratorium_deeds == 1
# once
# date: 18 January 2019
# place: The White House, the Oval Office
General Kim Yong Chol's envelope has been through the machine twice, because the officer who works it isn't being paid and does everything twice.

It's day twenty-eight. He sits on your sofa with his coat on his knees. He ran their military intelligence for years. # source: E02

{t_photo == "desk":Beside the lamp stands a girl in a school coat. He bends and reads the card.}

# beat
You slit it. He's well, he remembers Singapore, he'd like to meet again. You turn it over to see what's for sale. In September he told Moon there was one thing, Yongbyon, for 'corresponding measures'. It isn't in here. This is a picture of two people. # source: T41 # fiction: the letter

"May I?" says Biegun. "I've been the envoy since August. Who do I sit down with? May he say the word nuclear, or does he have to point?" # speaker: biegun # source: T38

The general waits for the interpreter, who waits for himself. "On that question our Chairman decides." # speaker: kimyongchol

"Every time? Himself?"

"When I was a lieutenant," says the general, "there was a bridge, and two generals who might order it blown. It was a very safe bridge." # speaker: kimyongchol # fiction

# beat
"A date is the only thing he came for," says Pompeo, low. "Make it wait on a name. Four times I've come home from there with an adjective." # speaker: pompeo # source: POMP4

"Without a date I get nothing, though," says Biegun. "It's the one coin they take." # speaker: biegun

-> answer

= answer
* [Give him the date. End of February.]
    ~ t_envelope = "date"
    "In Vietnam, or so," you say. The general puts it on a card with a pencil the size of a match.
* [Give him a date that starts with a name.]
    ~ t_envelope = "sign"
    You hold up two fingers, one for the name and one for the date, and put the second down.
    "First a name," says the general, "and then a number." By the end of the week one has come by way of New York, on the back of a hotel list. # fiction: the list
+ {blueprint < 20} [(closed: the plan has no price in it; blueprint {blueprint}, needs 20) Read him the plan.]
    You get to the end of the title, and the interpreter does it in Korean, where it's shorter.
    -> answer
* {blueprint >= 20} [Read him the plan. All of it.]
    ~ decide("DT17", "e")
    ~ t_envelope = "plan"
    You read, and he takes it down in pencil, on a card and then on the back of his ticket: who pays, in which year, what stops. # counterfactual
    "And this has been read to the others?" he says. {cohesion >= 45:Pompeo says that it has. |Pompeo says that it will be. He leaves a line for it.} In February, then.
* {t_page == "beaches"} [Hand him your own sheet to carry home.]
    ~ decide("DT17", "a")
    ~ t_envelope = "page"
    "Hotel. Right on the beach." He reads it where he sits, sun and all. He knows what is dug in there. # fiction
    "Which beach?" he says. You tell him that he gets to choose. He folds it along the waterline. In February, then.
* {t_page == "safety"} [Hand him your own sheet to carry home.]
    ~ decide("DT17", "b")
    ~ t_envelope = "page"
    "Nobody touches him. Signed." The general reads it and turns the sheet over to see by whom. # fiction
    "It is a short text," he says. "I've never been given so short a text to guard." It goes in the inside pocket, and his coat over that. In February, then.
* {t_page == "number"} [Hand him your own sheet to carry home.]
    ~ decide("DT17", "c")
    ~ t_envelope = "page"
    One dollar sign. He counts it. "And the figure?" he asks. Pompeo says that the figure is with three other governments. He has been told that in barracks, about boots. # fiction
    He'll carry it. In February, then.
* {t_page == "blank"} [Hand him your own sheet to carry home.]
    ~ decide("DT17", "d")
    ~ t_envelope = "page"
    A title, centred, and under it a lot of American paper. # fiction
    "Is this for our side to fill in?" says the general. You've told him sure, surprise me. Blank orders, he says, are the hardest to disobey. In February, then.
- At the door, says the Marine, he thanked the officer on the machine, and asked her who paid her.

-> scene_over

=== t09_worldwide_threats ===
# scene
# seat: trump
# when: turn == 3
# once
# date: 29 January 2019
# place: The White House, the dining room
Six of your own intelligence chiefs are on the set in a row, and one is being asked if you are wrong.

Coats reads from a paper. North Korea, he says, is unlikely to give up all its weapons, because its leaders regard them as critical to the survival of their rule. # source: B14

The trouble is that it's fair. He said all. He left some open. # claim: A13

# beat
Clipped to your copy is a slide. MARKETS: four hundred and thirty-six, counted off photographs by somebody in Washington; somebody in Seoul made it four hundred and four. There's a woman from behind, selling socks. She'd been paid once, says the caption, with a bag of sand. "Respondent 27". # source: MKT, MKT2, B23 # fiction: the slide

"She's thirty-nine," says the staffer with the slide.

"Does she think he'd give it up?"

"She wasn't asked, sir. She was asked what socks cost." # fiction

# beat
The press is on the lawn at two.

"You could hit him," says the press secretary. "It's good for a day and a half." Pompeo wouldn't: you'd only have told Pyongyang that it hurt. # fiction

* [Ring Coats. Ask him to lunch.]
    ~ t_coats = "rang"
    "I didn't mean it as a headline, Mr President," says Coats. Nobody ever does, you tell him. Then he asks after the sofa. He has sat on it with bad news before. # fiction: the call
* [Go out and say he's wrong.]
    ~ t_coats = "rebuked"
    Time will tell, you say, twice, and say it's a decent chance. It plays. Coats goes home at his usual time. # source: B14 # fiction
* [Ask him what would change his mind.]
    ~ t_coats = "asked"
    Coats rings back, with a card from his analysts. "One thing he can't get back," he reads. "Material, out of the country, on a ship. Or his own neighbours signing that nobody'll come for him. Either one, they'd write it again." # fiction
    "And say what?"
    "Medium confidence." # claim: A60
-

-> scene_over

=== t10_stanford ===
# scene
# seat: trump
# when: turn == 3
# once
# date: 30 January 2019
# place: The White House, the Oval Office
Biegun is in California with a speech, and Bolton is here with a copy of it and a red pen.

Tomorrow he reads nineteen pages to a room of physicists at Stanford. You're asked about one clause, on page six, and Bolton has drawn a box round it. # source: BIEG # fiction: the draft

'Simultaneously and in parallel.' That is how we would keep all our promises to each other. # source: BIEG

# beat
{doctrine == 2:"In December you told six capitals it's one paper," says Bolton. "This clause doesn't wait for the paper. You'll be buying|{doctrine == 1:"Step against step, you said in December," says Bolton. "Once he's said it aloud you'll be buying|"You had my sentence in December: all of it, then the future," says Bolton. "With this one you end up buying}} fuel oil for a thing they're still running." # speaker: bolton # source: UNSEP, ACT07

"It's how I get a man to sit down," says the telephone. "'You first' is a fine sentence. I've said it to a great many chairs." # fiction # speaker: biegun

# beat
{t_carver == 0:The voice from the Korea desk reads out Carver's note.|Carver has come with the file.} The text of 2005 had six signatures. It didn't say who pays, or what happens if one of the six goes home. "{doctrine == 2:You said six capitals, sir, one paper. I'd still put the order and the money in it.|I'd put the order, the money and the other five in one paper.}" # source: ACT07 # claim: A34

{t_xi == "first":"China's asked twice since Buenos Aires what it's worth to you," says Biegun. "I'd like to be able to say."|{t_xi == "last":"China hasn't rung since Buenos Aires," says Biegun. "I'd have to start from the fruit."|"China hasn't been asked," says Biegun. "At dinner they noticed."}} # fiction

"How long's the whole job?" you ask.

"They've a paper out here that says ten years," says Biegun. "Stop it, roll it back, take it out." # speaker: biegun # source: HECK10

"My sentence takes one afternoon," says Bolton. # speaker: bolton

* [Put a date in it. "By when?"]
    ~ t_clause = "when"
    In the margin you write WHEN. "I don't have the other fellow, sir." "Then say we asked," you tell him. # counterfactual
* [Leave it. Underline "parallel".]
    ~ t_clause = "word"
    "Choe Son Hui will have it under her finger by breakfast," says Biegun. # fiction
* [Cut the clause. Keep the nineteen pages.]
    ~ t_clause = "out"
    "They'll hear it missing," says Biegun. # counterfactual
- "Whatever I say tomorrow, I'll own," says Biegun. "I'd like you to as well. Only so that there's two of us." # speaker: biegun

-> answer

= answer
* ["Both at once. Say it out loud."]
    ~ decide("DT06", "b")
    {t_clause == "out":"With the clause out?" asks Biegun. You tell him to put it back, then.|"Thank you," says Biegun.}
* ["All of it first. Then the future."]
    ~ decide("DT06", "a")
    "I can say the one and answer a question with the other," says Biegun, after a bit. # fiction
* ["Get all six in. One paper, everything on it."]
    ~ decide("DT06", "c")
    ~ t_carver = t_carver + 1
    "Tomorrow?" says Biegun. Tomorrow he may say that there'll be one.
    "It'll cost you February," says Bolton. "You'll be waiting on Tokyo for a comma." # counterfactual
-

-> scene_over

=== t11b_ring_them_back ===
# scene
# seat: trump
# when: turn == 4 and moratorium_deeds == 1
# once
# date: 19 February 2019
# place: The White House, the residence, before eight
There are two calls and two folders, so that you don't tell Seoul what you're telling Tokyo.

Moon is at eight, ten at night for him. Abe is tomorrow. Mulvaney's invoice is in both folders. In Moon's the line for Japan is taped over. # fiction

{t_payers == "tokyo":"Abe was asked first, in December," says Mulvaney. "He'll expect to be first again."|{t_payers == "seoul":"Moon was asked first, in December," says Mulvaney.|{t_payers == "rally":"They heard about the bill from a rally," says Mulvaney. "Both of them use the word 'surprised'."|"Neither has been asked since the spring," says Mulvaney. "They've been reading about it."}}} # speaker: mulvaney

# beat
"Moon would sooner pay in track than watch you pay in sanctions," says Pompeo. "He's got a sum before his Assembly: two hundred and ninety-eight point six billion." # speaker: pompeo # source: H15, T63

"Dollars?"

"Won. About a quarter of a billion dollars, for the first year. His opposition asks about the second." # speaker: pompeo # source: H15

{t_list == "seoul":The video link is in the folder again, with its screen.|In the folder is a picture.} An old woman in Seoul holds a box of mushrooms on her knees, half a kilo, from Pyongyang. She's ninety-one. She hasn't opened it. # source: B04 # fiction

{t_tank == 2:Under it is a page from somebody in Seoul, who has heard you asked about the land by the stations. The state owns it.|} # fiction

# beat
"What's she waiting for?" you ask.

"She's from Hamhung. It'd be a stop, if there were a train." # speaker: pompeo

State has a page on one noun. In March we heard that he'd denuclearise; what he signed says that the peninsula would. "I'd listen for which," says Pompeo. # speaker: pompeo # source: JHYON, T31

{t_carver == 0:The voice from the Korea desk has only one thing.|"Two things," says Carver, and gives you one.} Tokyo and Seoul find out in any case, two days late, from each other's papers. # fiction

* [Tell each what the other was told.]
    ~ t_told = 2
    The tape comes off, with some of Japan. You read Moon the line for Tokyo: five to ten billion, after normalising, after the families. You ask if he's still there. # source: P17
    "I'm writing," says Moon. Next day Abe is read the railway, and asks for the length of it.
* [Tell Moon about Tokyo. Let Abe wait.]
    ~ t_told = 1
    He takes it well. Tomorrow Abe asks nothing, which Mulvaney says is how you know.
* [Keep the folders apart.]
    ~ t_told = 0
    Mulvaney checks the tape with his thumb. Moon offers what he offers, and you say that's big, and look in the folder to see if it is. # fiction
- {t_photo == "drawer":Abe asks how she looks, in that light. She's in the second drawer.|{t_photo == "desk":Abe thanks you for the place by the lamp.|}}

Carver's draft says that a fund is people who have met. {t_told == 2:Under it are two names, in pencil.|Under it are lines.} # fiction # claim: A47

-> scene_over

=== t12_two_papers ===
# scene
# seat: trump
# when: turn == 4 and moratorium_deeds == 1
# once
# date: 26 February 2019
# place: Hanoi, a hotel suite, close to midnight
Two papers lie on the room-service trolley, with the men who wrote them at either end.

Bolton's is short. All of it on a ship: the weapons, the fuel, the plants, the gas and the germs, and a list of everything else. For that, the future. "It's in two languages," he says. "He can't say he didn't follow." # speaker: bolton # fiction: the paper as it was reported a month later

Biegun has been in Hanoi for six days. His runs to five pages, with brackets round most of page four. "I'd say 'centrifuge' and their man would look at the door," he says. # speaker: biegun # source: B17 # fiction: the draft

# beat
"Here's what I'd trade," he says. "Their whole site at Yongbyon, and whatever else is spinning, for coal and cloth, thirty-six months. Close to two billion a year to them, at 2016 prices. And then it runs out. You don't need anybody's vote to do nothing." # speaker: biegun # source: S10, S26 # counterfactual: the 36 months, reported only from October 2019 (T77)

"Ninety-four ran out too," says Bolton. "The day it lapses their coal will be on the water, Mr President. Go and stop a ship for what was allowed on Monday." # speaker: bolton # source: P24, ACT07, P31

# beat
{t_carver == 0:The Korea desk is a voice, twelve hours away and at lunch.|Carver's asleep by the window with the file for a pillow, and {t_envelope == "page":a copy of your sheet|your sheet} sticking out, {t_page == "blank":clean as a plate|with your own line on it}.}
{t_carver >= 3:There are six pages in it now: who pays, in what order, who comes to look, what a soldier of theirs lives on after.} # fiction

{t_xmas == "friend":Rent, your friend in lots had said. Page four, says Biegun, is a lease.|{t_xmas == "carver":On Christmas Eve, on the stairs, she said that he would ask to see page one.|}}

"One of them's on top when you go in," says Pompeo. "He'll see which." # speaker: pompeo

-> tops

= tops
* [Put Bolton's on top.]
    ~ t_paper = "bolton"
    "If you walk out," says Bolton, "you'll be walking out with it."
* [Biegun's. Fill the bracket in yourself.]
    ~ t_paper = "biegun"
    You take the pen he's holding. On page four, in the biggest bracket, you put: EVERYTHING THAT SPINS. "That's better than we had," says Biegun. "We had 'related facilities'." # counterfactual
* {t_carver >= 3} [Wake Carver. Tonight it gets annexes.]
    ~ decide("DT18", "a")
    ~ t_paper = "annexes"
    She's on her feet before her eyes are open. Treasury is got up, and Tokyo's night desk. By four there are annexes A to F. # counterfactual
    "There isn't a picture in it," you say. "No, sir. That's how they'll know."
* {t_carver >= 3} [Give Biegun her pages. He has brackets to fill.]
    ~ decide("DT18", "b")
    ~ t_paper = "biegun"
    "Who did this?" he says, about page two. "It's got the clinic in." By three the only brackets left are the ones with numbers in. # counterfactual
* [Take both in. See his face first.]
    ~ t_paper = "face"
    "Which in which hand?" asks Bolton. You've bought and sold on faces since you were thirty. None of them had come three days by train. # source: B08
+ {t_carver < 3} [(closed: her draft is headings; pages asked for {t_carver}, needs 3) Wake Carver and annex it.]
    {t_carver == 0:The voice, rung, says that it could have something by the close of business. It doesn't say whose.|She wakes, looks at the file, looks at you. "I can give you very good headings," says Carver.}
    -> tops
-

-> scene_over

=== t13_dinner ===
# scene
# seat: trump
# when: turn == 4 and moratorium_deeds == 1
# once
# date: 27 February 2019
# place: Hanoi, the Metropole
They have given you twenty minutes alone, and spent two of them on getting the photographers out.

No note-takers. Two interpreters and a card from protocol with safe subjects: food, hotels, the train. # fiction

"Stanford says thirty-seven weapons at most, and that's a guess," Pompeo had said. "Ask what he's got. Nobody writes it down, and he'll still have said it." # speaker: pompeo # source: HECK19

"Ask what he needs," said Biegun. "I've had six days of men who didn't dare know." # speaker: biegun

{t_envelope == "sign":He thanks you for the date. The name has been across from Biegun all week, looking at the door.|{t_envelope == "page":He has your own sheet with him, folded.|{t_envelope == "plan":He has an air ticket with him, written over in pencil on both sides.|He got his date. He thanks you for the date.}}} # fiction

{t_tank == 3:He starts with a train, six cars, and the padlocks on it. Haley told you they keep count of small things.|} # fiction

* ["What would make you sorry you'd signed?"]
    ~ t_alone = "fears"
    That he signs, he says in the end, and you go home, and there's another man. # fiction
    "I'm the one who signs," you say. Yes, he says. He was watching television on the eighth of May. # source: IRN18 # fiction
* ["What have you got to sell? All of it."]
    ~ t_alone = "sells"
    What he has, he says, is where it has always been, on the river, behind a fence. As for anything else, he would have to know first what "else" is worth. # fiction
    You say you never bought half a building. "Half a building," he says, when it's reached him, "is what I have in Wonsan. A hundred and fifty of them." # fiction
* {t_coats == "asked"} ["One thing you can't get back. On a ship."]
    ~ t_alone = "ship"
    It's Coats's question and you put it as your own.
    "If it's on a ship," he says, "then it has left. Who comes the week after?" He'd want that told him by more than one. By neighbours. # fiction
* [Ask nothing. Talk about the hotel.]
    ~ t_alone = "nothing"
    You tell him about the shoreline, the best that you've seen, bar the artillery. He asks what a plain room goes for in Singapore. {t_button == "signed" or t_button == "filed":Then he asks about your button. You tell him it brings a drink. His brings coal reports.|} # fiction
- Then everyone comes in at once, and there is shrimp. Their foreign minister knows the text of 1994 by heart and asks for the bread. Nobody says nuclear until the cake. # source: P24 # fiction

# beat
Back at your own hotel your former lawyer is on the set, under oath before Congress, and will be till five in the morning here. They've turned a chair to it. # source: HANOI, E03

* [Switch it off. Sleep.]
    ~ t_slept = 1
    You pull the plug.
* [Watch it. All of it.]
    ~ t_slept = 0
    Around five there's a cooking show. Over the figure for tomorrow, on your pad, you've drawn a building. # fiction
-

-> scene_over

=== t14_the_page ===
# scene
# seat: trump
# when: turn == 4 and moratorium_deeds == 1
# once
# date: 28 February 2019
# place: Hanoi, the Metropole
You've had thirty-five minutes with him alone, and a walk round the pool. Now there's a long table, and a second row of chairs for the people who know things.

He keeps his hand on a sheet of paper, folded in four.

{t_slept == 1:You have slept.|You were up until the cooking show, and for a while you listen to the wrong interpreter.}

{t_envelope == "page":He unfolds it, and it's yours, the one that the general carried. Below your writing there is his, in red.|{t_envelope == "plan":He unfolds it. It's your plan, typed out fair from a general's notes, and down the margin are question marks in red.|"I have mine," he says. "In Singapore I was shown a film. I'm told that since November there's a page." He would like to see it.}}

{t_envelope == "page" and t_page == "beaches":"You wrote of a hotel on the beach," he says. "My artillery is on the beach. Here it doesn't say where it goes."}
{t_envelope == "page" and t_page == "safety":"You wrote that nobody touches me. It's one line. Whose word is it in the years when you aren't there?"}
{t_envelope == "page" and t_page == "number":"You drew a dollar," he says. "I asked your neighbours what comes after it. {t_told == 2:Each told me the other's share.|They asked me.}"}
{t_envelope == "plan":"It was read to us in an hour and a half," he says. "We have been reading it since. It's the first that I was asked to read with the money in."}
{t_envelope == "page" and t_page == "blank":"You sent it clean. So I filled it in." Five resolutions of the Council, by number, the parts that touch the people's living. He has used a ruler.} # source: T64

* {t_envelope == "plan"} ["Start with the question marks."]
    There are ten, and all but one ask when. Behind you Biegun takes them down.
    The last asks who comes after you.
* {t_envelope == "page" or t_envelope == "plan"} ["What would you strike?"]
    ~ t_struck = 1
    {t_envelope == "plan":He takes the red pencil and puts a line through one word, where it says who comes to look, and where.|Under your line he writes a word of Biegun's, so as to strike it out.} The word is "anywhere". His foreign minister nods.
    "One," he says. He turns the pencil round and offers it.
* {t_envelope == "page"} ["Read me the rest of it."]
    He reads it all.
    "It doesn't say who moves first," says Biegun, behind you.
* {t_envelope != "page" and t_envelope != "plan" and t_page == "beaches"} [Push your sheet across.]
    ~ decide("DT17", "a")
    He takes in the sun you drew. "My artillery is on that beach," he says. "Here it doesn't say where it goes."
* {t_envelope != "page" and t_envelope != "plan" and t_page == "safety"} [Push your sheet across.]
    ~ decide("DT17", "b")
    He reads the line himself, in English. "And whose word is it in the years when you aren't there?"
* {t_envelope != "page" and t_envelope != "plan" and t_page == "number"} [Push your sheet across.]
    ~ decide("DT17", "c")
    He turns it to the light and hands it to his foreign minister. {t_told == 2:"Seoul and Tokyo have told each other," you say. He says that it's more than they've told him.|"And the ones who pay?" asks the minister. "They have signed where?"}
* {t_envelope != "page" and t_envelope != "plan" and t_page == "blank"} [Push your sheet across.]
    ~ decide("DT17", "d")
    A title, and a great deal of white. He asks with the point of a red pencil, and you let him. Five resolutions, by number. # source: T64
* {t_envelope != "page" and t_envelope != "plan"} [Keep it in your jacket. "You first."]
    "Then each of us has a paper," he says, and opens his against his chest.
- {t_alone == "fears":At the word guarantee he stops and waits for the interpreter. You had that from him last night.|{t_alone == "ship":The neighbours aren't on his sheet, he says. He has left them room.|}}

# beat
What he's selling is Yongbyon. Against it go sanctions: five of them, or the civil part of five. His interpreter and yours differ. There will be two accounts, and both will be given to cameras. # source: T64, T65, T66

Bolton turns his pad towards you. WHAT ELSE SPINS, it says. There's a second plant, by your people's account; other people's are less sure. He doesn't know that you know. # source: T65

* [Name it now.]
    ~ t_plant = "early"
    It goes down the table in Korean. Behind him a pen stops. "Well," says Pompeo, "that's the first thing today that nobody had cleared."
* [Let him finish. Then name it.]
    ~ t_plant = "late"
    You let him get to the end of his price, and nod, and say it.
* [Keep it back.]
    ~ t_plant = "silent"
    You turn the pad face down. Bolton turns it up again.
- There is a break, for the interpreters.

-> scene_over

=== t14_the_table ===
# scene
# seat: trump
# when: turn == 4 and moratorium_deeds == 1
# once
# date: 28 February 2019, towards noon
# place: Hanoi, the Metropole
In the break they come at you by the coffee urn.

{t_paper == "bolton":Bolton's paper lies on your place, in two languages.|{t_paper == "biegun":Biegun's lies on your place, with fewer brackets than it had.|{t_paper == "annexes":On your place is a stack with tabs. Through the door you can see one of theirs trying to count it.|You have one paper in each hand. His face wasn't saying.}}}

"Half is worse than none," says Bolton. "You'd be the fourth to buy it." # speaker: bolton # source: P24, P25, P31

"Yongbyon's the only plutonium they've got," says Pompeo. "Leave it running and that's ours too. A small deal's a floor." # speaker: pompeo # source: N14

"Mine runs out," says Biegun. "If he's hiding something he'd be hiding it on a lease." # speaker: biegun

{t_carver == 0:The voice from the Korea desk is on somebody's telephone.|Carver has waited her turn.} "And there's the dull one. Who stops what, who pays, and when."

# beat
{t_horse == "1994":You asked Carver once how it ended in 1994: late oil, and a second way to the bomb that wasn't in the text.|{t_horse == "2005":You asked Carver once how it ended in 2005: somebody on our own side had a bank.|{t_horse == "2012":You asked Carver once how it ended in 2012: two statements, and nobody had laid them side by side.|}}}

{t_coats == "asked":Something he couldn't get back, Coats had said, or the neighbours' names under it. {blueprint_guarantees >= 2:On your place the names have a line each, and no ink.|Neither is on your place.}|}

They are holding the door.

-> answer

= answer
* [Read him Bolton's page. Then stand up.] # grave
    ~ decide("DT08", "a")
    -> walked
* ["Yongbyon, for part of it. Shake on it."] # grave
    ~ decide("DT08", "b")
    He gives his hand before the interpreter has done. {t_plant == "silent":Bolton has turned over his pad again. WHAT ELSE SPINS.|"And the other place?" says Bolton.} # counterfactual
    -> drafters
* ["Everything that spins. Thirty-six months, and it lapses."] # grave
    ~ decide("DT08", "c")
    "Lapses," says his interpreter, and asks yours for the word. In Korean it falls asleep. A thing that sleeps, says the Chairman, can be woken. {t_clause == "when":His minister turns up a page with your WHEN on it, and pencils a three and a six beside it.|} # counterfactual
    -> drafters
* {blueprint >= 60} [Lay down the whole of it, annexes and all.] # grave
    ~ decide("DT08", "d")
    It takes the whole table. He begins at the back, with what a colonel does afterwards. His foreign minister comes round to your side to see a page. # counterfactual
    -> drafters
+ {blueprint < 60} [(closed: too few annexes; blueprint {blueprint}, needs 60) Lay down the whole package.]
    {t_carver >= 3:Carver holds up six pages. It would take three governments, she says, to make it sixty.|{blueprint >= 30:It has tabs. Behind some of them there's cardboard.|All you have of it is the title.}}
    -> answer

= drafters
It goes next door, to the drafters. Down the hall eleven places are laid for lunch. # source: HANOI

{t_page == "blank":At the head of the draft somebody has had to type the title in again.|At the head of the draft, struck through once so that it can be read, is {t_page == "number":your dollar sign|your line from November}.}

-> scene_over

= walked
You read it down to the last line. "I think that's it for today," you say, and hold out your hand, and he takes it.

Down the hall eleven places are laid, with foie gras and fish and ginseng in sugar on the cards. A man in white gloves is polishing the last glass. You tell him it looks great. # source: HANOI # fiction: the man

# beat
"Press at two, then, for four," says Pompeo. "They'll say it was five resolutions and the civil part." You heard all of them, you tell him. {t_plant == "silent":You never named the other place. He never had to answer.|And a pen of theirs had stopped; you saw it.} # source: T64, T65, T66

# beat
You've left a hundred tables, and somebody always came after you with the other number. {trust_dprk_us < 35:Nobody comes.|Somebody did come, you're told in the car: one of theirs, at the top of the stairs, with one more line.} # fiction

In the car {t_carver == 0:a folder from the Korea desk|Carver} has {t_envelope == "page":the copy of your sheet|your sheet}. There's a date to go on it, under the first.

-> scene_over

// ---------------------------------------------------------------- storylets
// t_raman: 1 once she had her ten minutes, 2 if she got a nice letter. Returns in t21, t32.
VAR t_raman = 0
// t_horse: which old deal's ending you asked for: "none", "1994", "2005", "2012". Returns in t14.
VAR t_horse = "none"
// t_senator: "in" (asked in), "flattered", "avoided", "none". Returns in t26, t31.
VAR t_senator = "none"
// t_whitlock: the letter from Okinawa: "none", "answered", "passed", "rally". Returns in t22, t35.
VAR t_whitlock = "none"
// t_letters: the letter drawer: "none", "nouns", "shown", "kept". Returns in t27, t36.
VAR t_letters = "none"
// t_photo: Abe's gift: "none", "drawer", "desk". Returns in t08, t11, t11b, t33.
VAR t_photo = "none"
// t_pundit: a caller's plan: "none", "taken", "tested", "hung". Returns in t23, t27.
VAR t_pundit = "none"
// t_calls: the summary of the bank calls: "unread", "ticked" (signed, not read), "stand", "sorry", "again". Returns in t21, t32.
VAR t_calls = "unread"
// t_clip: the clipping: "none", "kept", "binned", "answered". Returns in t20, t36.
VAR t_clip = "none"

=== ts01_raman ===
# storylet
# seat: trump
# when: phase == 0 and turn <= 9 and turn != 4
# weight: 3
# once
# date: in the week
# place: The Treasury Annex, third floor
The photographs in Room 3114 are all of one ship.

You came over for the cameras and took the wrong door. Priya Raman stands up. {turn == 3:She's working without pay, and has brought her own lamp.|} # fiction

"She's three ships, on paper," says Raman. "They only painted over the last three letters. Her transponder goes off here and comes on there, and she's higher in the water. So somebody's got the oil." # speaker: raman # source: B24

# beat
"Eighty thousand barrels if she was full. I can count the trips. I can't see the gauge." # speaker: raman # source: S11

There's a truck in one of the pictures, on a quay at Dandong. "That one's clean. Jin Longzhe. Garments, till the ban. He keeps a notebook of what North Koreans owe him and won't have them called thieves." # speaker: raman # fiction: the trader

"Are you stopping them?"

"Some. It's a good fence, Mr President. I'd like it to end in something." # speaker: raman # claim: A43

In the doorway the advance man shows you ten fingers.

* [Sit down. Ten minutes.]
    ~ t_raman = 1
    At the end she asks what the names on her list would be traded for, if it came to it. You say that you'll ask her first.
* [Send her a nice letter instead.]
    ~ t_raman = 2
    It thanks her for her service in the field of shipping.
-

-> scene_over

=== ts02_three_horses ===
# storylet
# seat: trump
# when: phase == 0 and turn <= 3 and (turn <= 2 or t_carver >= 1)
# weight: 3
# once
# date: on an afternoon
# place: The White House, the cabinet room
Carver has four minutes for the history of the thing, three folders and an egg timer.

"Nineteen ninety-four. They froze the reactor, we'd build two others and send oil. It held for eight years, which people leave out. Two thousand and five: six signatures, weapons for energy and recognition, until there was a bank. Twenty-twelve: they stop testing, we send food. Sixteen days, by my count, until they announced a rocket." # speaker: carver # source: P24, ACT07, P31

"Somebody said it's buying the same horse twice," you say.

"Mr Gates said it. It's three horses, sir. They died of different things." # speaker: carver # source: GATES09

# beat
In the hall is a Kazakh diplomat. His country, he says, since the door's open, gave up every warhead it had. It can be done first. # source: KAZ03 # fiction: the diplomat

"We had many visitors that year," he adds, "with money, and they stayed. And nobody wished to take our country." # fiction

There's time left for one ending.

* ["How did ninety-four end?"]
    ~ t_horse = "1994"
    "With us late and them busy," says Carver. "Our Congress hated the oil. They had bought a second way to the bomb, by enrichment, and it wasn't in the text. Each said that the other had broken it, and the reactor started up." # source: P24
* ["Two thousand and five. You were there."]
    ~ t_horse = "2005"
    ~ t_carver = t_carver + 1
    She leaves the folder shut. "We wrote commitment for commitment. I held the pen for that. The same week Treasury named a bank in Macau. Somebody might have rung somebody." # source: ACT07, BDA07
* ["What killed the last one?"]
    ~ t_horse = "2012"
    "Paper," says Carver. "There were two statements, theirs and ours. In theirs a satellite wasn't a missile. In ours it was. Nobody'd put them side by side." # source: P31, LEAP12
-

-> scene_over

=== ts03_a_senator_rings ===
# storylet
# seat: trump
# when: phase == 0 and turn >= 2 and turn <= 10 and trust_us_dprk < 45 and turn != 4
# weight: 2
# once
# date: during the week
# place: The White House, the residence, by telephone
Two senators have rung inside the hour. They don't like each other, and want the same thing.

The first is Graham. Relief for something verified, he says, he could sell that, private money even; he said so in May of 2018. "But I want to vote on it. You bring us in on the take-off, and we're there when it comes down." # speaker: graham # source: H06

The second is Menendez, who's got a bill with Gardner on it. It sends you to the Senate with any deal you make, the way Iran was sent. His side has five conditions. Every weapon, the fuel, the missiles, real inspection. "And permanent, Mr President." # speaker: menendez # source: H01, H02

# beat
"Here's what they don't say," says the man from legislative affairs, who's been on the extension. "If you've a vote then it's the country's word. The Iran paper was the last man's own word. It came off the wall like a calendar." # source: IRN18 # claim: A52

"For the best kind you need sixty-seven. I've never counted that high on anything with a K." # fiction

* [Ask both to lunch. Together.]
    ~ t_senator = "in"
    By the coffee it is a list: what they'd have to see. It fits on the menu. # fiction
* [Tell each he's the one you listen to.]
    ~ t_senator = "flattered"
    Each of them thanks you. On Thursday they meet in an elevator.
* [Have the switchboard say you're flying.]
    ~ t_senator = "avoided"
    Menendez, he says, is looking at your helicopter. # fiction
-

-> scene_over

=== ts04_okinawa_kitchen ===
# storylet
# seat: trump
# when: phase == 0 and turn >= 3 and answered(DT05) and turn != 4
# weight: 3
# once
# date: by the morning post
# place: The White House, the dining room
In the reader mail is a letter with a wiring diagram on the back.

It's from Dana Whitlock, twenty-nine, Okinawa. Her husband's a gunnery sergeant. # fiction

# beat
"{exercises_paused == 1:Dear Mr President, the range is shut, because of the talks. I don't mind that. He's home by four. He has rewired the kitchen twice. What I'd like to know is, is it shut for something? If the other side's is shut as well then fine, he says. Nobody's told them. He is a good gunner and getting worse.|Dear Mr President, the range is open, so I see him Sundays. I'm not complaining. The baby across the way sleeps through it now. What I would like to know is, is there a point where it's enough? My husband says enough is when they've counted you. He says that they can count.}" # speaker: whitlock # fiction

"There are about twenty thousand of those kitchens on the island," says the military aide, who is a major and wasn't asked. # fiction

{turn >= 10:Twenty-eight thousand five hundred|Twenty-two thousand} is the floor in Korea, by law. Nobody put a floor in for kitchens. # source: H04

* [Answer it. By hand.]
    ~ t_whitlock = "answered"
    You tell her that it's for something, colon. Leave a space, you tell the aide; you'll fill it in when you've signed it. She gets it like that.
* [Pass it to the Pentagon. "Is she right?"]
    ~ t_whitlock = "passed"
    It comes back in a week with a row of initials. She's right, they say. To the second decimal.
* [Read it to the rally.]
    ~ t_whitlock = "rally"
    They love her. You do the kitchen with your hands. In Okinawa her husband's colonel has the television on.
- The diagram, says the usher, has the oven on the same fuse as the lights.

-> scene_over

=== ts05_the_letter_drawer ===
# storylet
# seat: trump
# when: phase == 0 and seen(t08_the_envelope) and turn != 4
# weight: 2
# once
# date: towards evening
# place: The White House, the Oval Office
In the top drawer on the right are the letters, in a stack with the flaps facing.

There's a donor due, who collects. # fiction

"Two things," says Carver, who's brought a form for Archives, and {t_carver == 0:her visitor's badge, since she works at Fisheries now|the file}. "They're records. And nobody's read them. You have. I mean for nouns." # speaker: carver

# beat
"They're beautiful letters."

"Yes, sir. I've underlined, on copies. He writes 'peninsula' and we say 'North Korea'. He says 'the next meeting' a dozen times and 'step' four. In the last but one there's a road." # speaker: carver # fiction

She lays down a sheet: on the left what he asks for, on the right what it would take. # fiction

The donor is announced.

* [Let him wait. Read for nouns.]
    ~ t_letters = "nouns"
    ~ t_carver = t_carver + 1
    It takes the pair of you half an hour. {t_carver == 1:Fisheries rings, and is told that it has lost her.|} The road goes from a railway station to the sea. "Beaches," you say. "Or artillery," says Carver. She asks if that could go in the draft.
* [Show the donor the lot.]
    ~ t_letters = "shown"
    He'd give anything for one, he says. Behind him, Carver is making a note of which.
* [Shut the drawer on both of them.]
    ~ t_letters = "kept"
    It has a lock. Carver leaves the form on the blotter, one signature short.
-

-> scene_over

=== ts06_a_photograph ===
# storylet
# seat: trump
# when: phase == 0 and turn <= 7 and turn != 4 and (turn <= 2 or t_carver >= 1)
# weight: 4
# once
# date: by hand from the embassy of Japan
# place: The White House, the Oval Office
The parcel from the Japanese embassy feels like a book, and it's a face.

A girl in a school coat, in wind. On the back is a card. Ogino Chie, Sakata, 1978; she went to post a letter. Her mother's name is Fumi, and she's eighty-six. It is from Abe, and the ambassador would be grateful for a word on where it stands. # fiction

# beat
"He promised the families," says Carver, from the file. "Seventeen, his government says, five home. Pyongyang says eight are dead, and that four it never had. This one's not in the seventeen, sir. The police have some eight hundred and eighty more that they can't rule out. She's on that one." # speaker: carver # source: H16 # fiction: the case

"Why not send me one of the seventeen?"

"They have been on four desks," says Carver. "This one has no file." # speaker: carver

# beat
"It's a hook," says Bolton. "Put it out and nobody leaves this room without knowing you can't be had cheap. It also means Tokyo's in your picture every time you're in one." # speaker: bolton

"And theirs will see it," says Pompeo. "You'd have to bring it up, or it's furniture." # speaker: pompeo

The photographer is due at four with somebody's prime minister.

* [Stand it by the lamp.]
    ~ decide("DT19", "b")
    ~ t_photo = "desk"
    She looks past you at whoever's on the sofa. The prime minister, at four, asks if that's a granddaughter.
* [Put it in the second drawer.]
    ~ decide("DT19", "a")
    ~ t_photo = "drawer"
    It lies on the golf cards, face up. You'll have it out for Abe.
- The letter box, says the card, is still there, and has been painted twice. # fiction

-> scene_over

=== ts07_executive_time ===
# storylet
# seat: trump
# when: phase == 0 and turn >= 3 and stall >= 2 and turn != 4
# weight: 2
# once
# date: a morning before eleven
# place: The White House, the residence
Before eleven it's you, the set, and whoever you ring. This one does an hour on it at nine, and has a map. # fiction: the caller

# beat
His plan is that you do it in one go. You name a day, you have them all on a ship, you, Kim, Xi, Moon, whoever. "And nobody gets off." He has a ship. It's a battleship, in a harbour, with a gift shop. # fiction

"Who pays?"

"The network," he says.

It's a better picture than anything from State. On the bed is the morning paper with eight thousand words about a stall, a word you've always taken for a thing that sells. # claim: A24

* [Take it. Have State write it up.]
    ~ t_pundit = "taken"
    It goes to five embassies with a question about the depth of the harbour. China would like to know where the ship was in 1950. # fiction
* [Try it on Carver.]
    ~ t_pundit = "tested"
    {t_carver == 0:You have to be put through to Fisheries.|She's at her desk; it's eight.} "Two things," says Carver. "I like that nobody gets off. Everyone who ever failed at this could leave. And they'd need something to sign, sir. On the ship."
* [Hang up. Go down early.]
    ~ t_pundit = "hung"
    You are in the Oval by ten-fifteen. The man who does the flowers has never seen you before. On the blotter is one page. You read it. It's about coal.
-

-> scene_over

=== ts08_seven_banks ===
# storylet
# seat: trump
# when: phase == 0 and turn >= 2 and (answered(DT02, a) or answered(DT02, b)) and turn != 4
# weight: 7
# once
# date: in the week
# place: The White House, the Oval Office
A summary has come over from Treasury, one page, stapled to forty of transcript: what your officials said to the bankers of an ally.

In September of 2018, over two days, somebody rang seven banks in Seoul. The caller was 'deeply concerned'. Then he waited. The typist has put in the waits. # source: BANKS2

# beat
"It did what it was for," says Mnuchin. "They wire nothing up there now. Not a won." # speaker: mnuchin

Over Raman's initials, at the foot, is a line that she has added. The UN lets them wire for nurses. They have stopped that too. "She says you can't frighten a bank a little," says Mnuchin. "I've told her that's a strength." # speaker: mnuchin # source: BANKS2

On page twelve a compliance officer asks whether it's a sanction or a call. She asks it three times. She's told that it's a call. # fiction: the transcript

* [Read page twelve to the end. Let it stand.]
    ~ t_calls = "stand"
    You've made that call. You never put anything in writing, and the other fellow goes home and takes down his own sign. You give the page back.
* ["Send her a letter. In writing, what's allowed."]
    ~ t_calls = "sorry"
    "To the officer?" says Mnuchin. To page twelve, you tell him. It lists what a bank may wire, down to gauze, on our paper. She'll have it framed, says Raman. # counterfactual
* ["Do it again. Use the same man."]
    ~ t_calls = "again"
    "He's got a cold," says Mnuchin. It'll only be better. In Seoul seven phones are put through to legal, one after the other. # counterfactual
* [Sign that you've seen it. Don't read it.]
    ~ t_calls = "ticked"
    He's brought the pen.
-

-> scene_over

=== ts09_a_clipping ===
# storylet
# seat: trump
# when: phase == 0 and turn <= 6 and turn != 4 and (turn <= 2 or t_carver >= 1)
# weight: 3
# once
# date: in the staff packet
# place: The White House, the dining room
Under the polls there's a page from a Hong Kong newspaper, with a marker over one line.

"He says you can have the deal of the century. It's in the headline, with your name," says Carver. # speaker: carver # source: BANG18 # claim: A01

"What's the catch?"

"You'd have to know what you were selling. He wants it costed: a fund the neighbours pay into, rail, recognition, and a guarantee that doesn't come off the wall. In one package." # speaker: carver # source: BANG18 # claim: A34

# beat
Bolton has it by the corner. "He's an adviser. He advised Nazarbayev, who did give up his, and he advised Gorbachev, who gave up the rest." He reads on. "A poor country with a bomb is to be made rich so it won't want it. I've met rich ones with a bomb." # speaker: bolton # source: BANG18 # claim: A61, A60

# beat
"And there's a good deal he doesn't mention," says Carver. "The camps. The missing. Gas. He's got none of what the Senate will ask you on the first morning." # speaker: carver # claim: A62

"So it's no good."

"I looked for the mistake in the first half, sir, the part that says we haven't got a plan. I couldn't find one there." # speaker: carver # claim: A09

* [Keep it. Have her mark what's missing.]
    ~ t_clip = "kept"
    ~ t_carver = t_carver + 1
    She does it in the margin, and runs out of margin. By evening it has a sheet pinned to it.
* [Tear out your name. Bin the rest.]
    ~ t_clip = "binned"
    DEAL OF THE CENTURY goes under the glass on the side table. The part with the fund is on the back.
* [Have Bolton write the reply.]
    ~ t_clip = "answered"
    He's got it by four, two hundred words. The paper never prints it, as they don't know who J. B. of Washington is. # counterfactual
-

-> scene_over
