// Moon, the road: half-years after a signature (phase == 1). Only m30 asks a question of the road (ROAD_ROK, open in the first
// half-year); the rest set memory. After the election of 2022 rok_line is not 0 and "you" are out of office. All of it is
// altered history: each scene opens under # counterfactual in its first choice or line that says so.

// m_rail: "build", "slow". Read in m36.
VAR m_rail = ""
// m_office: the price of nine votes: "budget", "name", "none". Read in m34.
VAR m_office = ""
// m_envelope: who may open a wage envelope: "auditors", "her", "bank". Read in m34.
VAR m_envelope = ""
// m_yang: what was asked of him at the gate: "speak", "leeks", "sit". Read in m36.
VAR m_yang = ""
// m_files: 41 boxes: "open", "names", "shut". Read in m36.
VAR m_files = ""
// m_visit: "letters", "lists", "drum". Read in m36.
VAR m_visit = ""

=== m30_first_train ===
# scene
# seat: moon
# when: phase == 1 and steps == 0 and dead == 0 and rok_line == 0
# once
# date: the first half-year
# place: Dorasan, platform 1
The first train north has nine passengers, and twenty people to see that it leaves on time.

It leaves at nine and gets to Kaesong at half past, and after How, on the squared pad, you have put down the two times. A waiver covers that much of the line, and the diesel. # counterfactual # claim: A48

Suh Hoon has asked for the side with the sea. "There's no sea on this line," says Kim Hyun-mee, who built it. # fiction

# beat
Mr Yeo, who drove it ten years ago, is driving. {m_key == "two":He has a yellow padlock with the rust brushed off, and has hung it in the cab.}{m_key == "hook":In the brake van the lamp has its hook back.}{m_key == "driver":The key of the fuel car is on his own ring.} {m_clock == 1:You have the canteen token in your pocket, and ask Suh who holds the clock. He points at the station's.}

{m_sleeper != "":At Panmun they stop, to show you the sleeper. It has been laid in the running line, and a track-walker has chalked a cross on it.|At Panmun they stop. The last sleeper is a new one, and a track-walker has chalked a cross on it.}
{ m_sleeper:
- "stop": 'Hamhung', it says. Of two Northern railwaymen the one from Hamhung says it was a good joke and the other says that it's a timetable.
- "mend": 'For whoever has to mend this.' The track-walker has looked, he says, since he was asked. It's sound.
- "blank": There's the space of forty centimetres. Kim Hyun-mee has kept a pen warm. You write the date.
} # source: B12 # counterfactual

# beat
Mr Pyo of the Cooperation Fund can have gangs north of Panmun by the spring. "Then there's something of ours up there before they have had to show us much. It's also what the Assembly will ask about, on the day some inspector finds a door shut." # speaker: pyo # claim: A26, A33

"I'd wait for the other payers," says Counsellor Ha. "It says six. If you've laid ten kilometres by yourself, you'll be told how well it's going." # speaker: ha

* ["Hold the gangs until the others have paid."]
    ~ decide("ROAD_ROK", "slow")
    ~ m_rail = "slow"
    "They'll put it down as owing," says Suh, to the window.
* ["Lay it. From the sleeper on."]
    ~ decide("ROAD_ROK", "build")
    ~ m_rail = "build"
    The track-walker rubs out his cross.
- The train goes on at twenty past nine.
-> scene_over

=== m31_second_reading ===
# scene
# seat: moon
# when: phase == 1 and steps == 1 and dead == 0 and rok_line == 0 and ratified == 0
# once
# sensitive
# date: the first year
# place: The National Assembly, a corridor behind the chamber
They've found nine votes, and all nine are standing round one lady with a folder.

She's Mrs Eom, and has Mrs Na's seat on the committee. With the nine it's law, and whoever comes next has to unmake it aloud. Without them it's a treaty with a letter from the Cabinet. # counterfactual # claim: A40

{m_costs == 1:"I don't ask about page two," she says. "My predecessor had it from the pencil."|"I don't ask about page two any more," she says. "We've made one up. It's higher than yours would be."} {m_na == "none":She was told that you give tea.}{m_na == "years" or m_na == "cash":She was told that you give a point, if it's on a page.}

# beat
What she wants is an office. Six people, a floor in Mapo, four billion won a year, to write down who held whom where, and to keep it. # fiction # claim: A62

"The North calls that a court with the judge still to come," says Suh Hoon. # speaker: suh

"So it is," says Mrs Eom. "I want it written down while people can still remember the number of the room."

{ m_absent:
- "aloud": By the pillar is a man with a bus ticket in his hatband. He acted for the six. You said the number once, on a Monday. He nods to you.
- "paper": By the pillar is a man with a bus ticket in his hatband. He acted for the six. Your paper was read, up there; he'd like to have been able to tell somebody.
- "later": By the pillar is a man with a bus ticket in his hatband. He acted for the six. It's later, he says.
- else: By the pillar stands a man with a bus ticket in his hatband. He's counsel for six southerners who are held up there.
} # fiction

{m_mother == "promised":Mrs Jo has rung from Pyeongtaek. She would like to hear it the evening before{m_may == "lifted":, this time}.}

* ["Six people, four billion, and no sign on the door."]
    ~ m_office = "budget"
    "I want the sign," she says.
    "A small one."
    The bell goes, and nine people walk in behind her. From the North there is a statement by supper, and in the morning the usual call. # counterfactual
* ["An archive, at the university. Same six people."]
    ~ m_office = "name"
    It hasn't got the word. Seven of them can live with that, and two go home. # counterfactual
* ["No office. I signed eleven pages, and it isn't there."]
    ~ m_office = "none"
    "No," she says. "There's a tab." The nine stand about for some time after she has gone. # counterfactual
- -> scene_over

=== m32_escrow ===
# scene
# seat: moon
# when: phase == 1 and steps >= 2 and dead == 0 and rok_line == 0 and kaesong == 1
# once
# date: a pay day in the second year or the third
# place: Kaesong, a shirt factory, the pay office
Two auditors who don't speak to each other are watching a young woman open an envelope.

{m_na == "cash":One is from the firm that Mrs Na named, the week after a cup of tea.|One is from a firm in Seoul, drawn by lot.} The other is from Pyongyang's foreign trade bank and has brought his own stool. The wages go by way of the escrow now. Before 2016 what came out was coupons. # counterfactual # source: P10, P11 # claim: A47

# beat
Bae Kyung-ja is at the counter. Of her two hundred and twelve women a hundred and forty have come back. "A hundred and sixty dollars," she says, "less the insurance, less lunch." # fiction

{ m_bae:
- "signed": The oilcan stands on the sill, empty.
- "told": In the margin of the old calendar her sum is still there, over a missile.
- else: On the wall hangs the calendar, February 2016. She has crossed off four deliveries.
}

# beat
{ m_bank:
- "licence": The bank that wires it is the one whose name is in the licence. The man who asked for a room without windows sends his regards.
- "comfort": It came six weeks late. The one bank that will wire it had a letter from you once, and asked Treasury for a better one.
- else: It came nine weeks late. Four banks were asked, and remembered a call. It is paid from a cooperative in Gwangju that never had New York to lose.
} # claim: A17, A20

{m_plan == 1:The columns are the six that lay on six plates in January 2019.|The columns are Hong's, from the drawing of a safe.} {m_payer == "payers":Four have a figure by now.}{m_payer == "president":Ours still has your name at the foot.}{m_payer == "republic":Ours says THE REPUBLIC, in capitals.} {m_tokyo == "fund":In Tokyo's there's a first sum, from the same people who put in for the old men.|In Tokyo's someone has written "see 2002".} # source: P17

# beat
The young woman has counted it. Dollars, eighty-one, in fives and ones. She looks up and asks the one in the middle, which is you, whether she ought to give it in. # fiction

* ["It's hers. Ask them both to write that down."]
    ~ m_envelope = "auditors"
    It takes them a quarter of an hour to agree on the verb, and in that time they have spoken.
* [Say nothing. It's her envelope.]
    ~ m_envelope = "her"
    She puts it in her shoe. Neither form has a space for that.
* ["What did your mother do with it, in 2015?"]
    ~ m_envelope = "bank"
    She gave it in, says the girl, and got flour, sixty kilos. Ms Bae had never known what it was in flour. # fiction
- At noon Ms Bae goes over to the wall and turns the calendar. Underneath it's March 2016, quite clean, with a picture of some geese.
-> scene_over

=== m33_the_post ===
# scene
# seat: moon
# when: phase == 1 and steps >= 3 and dead == 0 and disputes == 0 and mil_accord == 1 and half % 2 == 1
# once
# date: an autumn of the schedule
# place: Cheorwon, a gate in the southern fence
The key to the gate is on a cushion, and the cushion belongs to United Nations Command and has to go back.

It's one gate, four metres wide, on one road. The Command has held it since 1953. From today it may be opened by Koreans, from eight until six. {rok_line == 0:You're to speak second.|You're in the third row. Somebody has put "former" on the card.} # counterfactual # claim: A53

The member for the county voted against all of it, and has come to say so. "Four metres," he says. "A tank is three and a half. Who shuts it, and how fast?" It's the one question of the day that General Ahn, who was a colonel at the flag, writes down. # fiction

# beat
Yang Jun-ho is to speak third. He sells agricultural film at Gangneung now, and has the ministry's speech in his pocket. It's got "hearts" in it. "I only walked a colonel to a flag," he says. # fiction

Where the post was the grass is another green, in a square three metres by two.
{ m_leeks:
- "seed": Theirs had the two hundred seeds, he says. He can tell by how straight.
- "named": He would give a good deal to know if O Chol's been let plant anything since. He was named on a tape, and moved, they think.
- else: "Some are leeks," he says.
}

# beat
On the other side of the gate stands a Northern party of fourteen. In the second rank is a man of about the right age, with his cap down. Yang has been trying not to look at him. # fiction

{m_mayor != "":The mayor has come with a bus, full of old people who'd like to see the road.} Third is in four minutes.

* ["Say what you told me. Leave the hearts in your pocket."]
    ~ m_yang = "speak"
    He says, towards the fence, that he'd had a bet on, and lost it, there were onions. In the second rank a cap goes up about a centimetre, and down.
* ["Don't speak. Go and pull one, and bring it here."]
    ~ m_yang = "leeks"
    He walks over, in his good shoes, and pulls it. It's a leek. He doesn't know who he's to give it to, and their major, after thinking about it, holds out a glove.
* ["Sit by me. I'll say that you have a cold."]
    ~ m_yang = "sit"
    Both parties have time left over at the end. # fiction
- At six they shut it again. {m_key == "two":The key goes into a box with two locks, of which the second is yellow.|The key goes back on its cushion.}
-> scene_over

=== m34_a_government_of_others ===
# scene
# seat: moon
# when: phase == 1 and rok_line != 0 and half >= 7 and dead == 0
# once
# date: the autumn after the election
# place: Yangsan, a house with a vegetable garden
Two young men from the Board of Audit have taken off their shoes, and sit on your floor beside a list of forty-one boxes.

The week before you left a stamp was put on the lids: fifteen years. {rok_line == 2:The new government didn't sign what you signed. It would like to know from whose mouth each sentence came.|The new government means to carry on with it. It would like to know first what has not been said.} # counterfactual # claim: A40

# beat
"It's the messages, sir," says the elder. "There's a sheet of January 2019 that exists in two versions." {m_word == "first":He has the one with you, under cellophane. It's the smooth one.|He's only seen the one, and it has a particle in it that nobody would make up.}

The boxes can be opened by yourself, or by a judge.

{ m_office:
- "budget": "There's also the office in Mapo," he says. "Everybody wants to keep it. Under whose name should we put it?"
- "name": "There's also an archive at the university," he says, "that can't tell us what it's of."
- else: "There's also a tab," he says, "on page eleven of the annex, with nothing on it."
}
{m_na == "years":He has the costs of every year with him, as promised to Mrs Na. They're out by a fifth, which he calls a record.} {m_envelope == "her":There's a finding, too, on a shoe.}{m_envelope == "auditors":There's a memorandum by two auditors, on a verb.} # claim: A60

# beat
{m_rang == "answered":Box thirty holds a telephone log, one minute forty, under the subject of glass.|Box thirty holds a telephone log, and is the lightest.} {m_door == "in":In twelve there's a napkin with a potato on it.} {m_absent == "paper":In nine are six names on a sheet.}

"If you open them," says Han Su-min, who has come down by train to pour, "each of them will read what you left out for the other."

"And if I don't?"

"They'll read that you have something in the box."

* ["Open them. All of it, January too."]
    ~ m_files = "open"
    By the new year there's a book, with the messages on facing pages, and both the capitals have a copy with slips of paper in it. Each of them has marked the same few.
* ["Open them, with the names of the carriers ruled out."]
    ~ m_files = "names"
    "There are six, sir. Two are in the North." You ask for the ruler yourself. By evening you have ruled out a man who only brought fruit.
* ["Keep them shut. Ask the judge."]
    ~ m_files = "shut"
    The elder one says that off the record he'd have done the same. You'd rather he had it on. # fiction
-
-> scene_over

=== m35_who_may_visit ===
# scene
# seat: moon
# when: phase == 1 and half >= 10 and half % 2 == 0 and rok_line != 0 and dead == 0
# once
# date: a March, some years on
# place: The Red Cross, Seoul, the card room
The drum has got so light that it turns by itself, and Ms Kwak has it open.

There were fifty-five thousand cards in it when you first came. In 2018 four thousand nine hundred and fourteen were closed, and it has been something like that in each year, signature or none. "I can lift it now," she says. # source: FAM18 # counterfactual # claim: A12

# beat
The committee for visits meets on Monday, theirs and ours. You are the honorary chairman. The North will take one thing to begin with. # fiction

"Letters," says Ms Kwak. "One sheet, to anyone. They'd read them up there, of course. But my people could get an answer this spring, and some of them haven't another one." # speaker: kwak

The young man from the ministry is for lists. "If we have the list, who's alive and where, nobody can take it back. They will give us two thousand a month, checked. It's slow." # fiction # claim: A31

# beat
{ m_list:
- "last": In the second drum, the small one, are those who'd had their turn. She has kept two ever since you asked to be put last.
- "struck": Your family's isn't in there. You tore it, once, in a car.
- else: Your family's is in there still, she supposes, or it isn't. She doesn't look.
} # source: B20

{m_letter == "both":In 2019 you wrote to him at the foot of a page, below the line, for an hour a year. The other side calls it the President's hour, and hasn't said no.}{m_letter == "president":In 2019 your pen asked for working-level contact. "They've sent it," says Ms Kwak. "Two young men with a form."}{m_letter == "son":In 2019 you asked him what grows at Hungnam. The other side's delegate has been told to bring an apple.}

* ["Letters. This spring, one sheet, whoever can hold a pen."]
    ~ m_visit = "letters"
    The first answer is for a man in Incheon, from a brother. It says that the roof is mended, and asks whether he's the one who took the knife. # fiction
* ["Lists. What's known stays known."]
    ~ m_visit = "lists"
    Two thousand in April. A woman stands in front of it who can't find her glasses, and a stranger reads her down the page. # fiction
* ["The drum. A hundred go, in May, by bus."]
    ~ m_visit = "drum"
    Ms Kwak reads out a hundred. By May it's ninety-one, and the bus company sends a smaller bus. # fiction
- -> scene_over

=== m36_hamhung ===
# scene
# seat: moon
# when: phase == 1 and last_half == 1 and dead == 0 and rok_line != 0
# once
# date: towards the end of the schedule
# place: A train on the east coast, northbound
"It doesn't stop at Hamhung," says the conductor. "It goes through Hamhung. I'd be obliged if nobody opened a window."

There are three of you in the compartment, and Suh Hoon has got the side with the sea, and gone to sleep. {m_rail == "build":The rails are ours as far as Wonsan, and there's little to hear.|The rails are of four ages, and one can hear each of them begin.} # counterfactual # claim: A39

# beat
Han Su-min has a parcel in her lap, sixty dumplings, with a tail. Her grandmother died in the spring. At the back of the refrigerator was a box of mushrooms from September 2018, which nobody had moved. Han has that too. # fiction # source: B04
{m_stop == 1:"She asked about the stop," says Han. "I said there was a survey. I said it every year."|"She was from here," says Han. "You never asked me, Mr President. I thought you were being polite."}

{ m_visit:
- "letters": A sheet came, in one of the early sacks. It was from a niece. The sister had kept a place at table, it said, for a person who'd be on the next boat.
- "lists": The sister is on the second list, the April one. There's a date of birth and a date.
- else: About the sister there has never been anything. The file was a number, and it wasn't drawn.
} # fiction

# beat
In the next compartment somebody is explaining to a child that it isn't another country, and it's not this one, and to eat up. # claim: A55

{ m_card:
- "chairman": In the dining car is a photograph, two men and a bowl of fruit. From a neighbour, one can read on the card, with a glass.
- "account": In the dining car there's a framed receipt. Boxes, nineteen thousand nine hundred and ninety-nine. People take it for the price of something.
- else: In the dining car they give you a tangerine with the bill. It used to be for children who had never had one, says the waiter.
}

{ m_sleeper:
- "stop": "You wrote it on the wood," says Han. "They'll have read that."
- "mend": Under you somebody has been mending. A stretch of it goes by without a sound, for as long as it took him.
- "blank": You've looked out for the sleeper, but it was on the other coast.
} # source: B12

# beat
There are two minutes to it, by the timetable. A cord with a lead seal runs along over the windows. For improper use the fine is two hundred won, of which country it doesn't say. # fiction

{m_files == "open":In Han's bag is the book with the facing pages.}{m_files == "names":In Han's bag is the book, with six white bars in it.}{m_files == "shut":The judge has had your boxes for some years, and writes for an extension.}

{m_struck == "word":"If you pulled that I'd have to type it up," she says. "Not smooth, this time."|"If you pulled that I'd have to minute it," she says. "I could put it down as a cough."}

* [Pull the cord.]
    The train takes four hundred metres, and stands, with its last coach at a platform on which there is one man with a flag. The conductor has the form out. Under reason he has written "passenger unwell" and he looks at Han, and puts "better".
    She's down. She has the parcel in one hand and the box in the other, and she asks the man with the flag something. He points, with his whole arm.
* [Ask the conductor what would make it a stop.]
    "An application," he says. "From the county." He has one on him. It has been signed by six hundred, and wants the signature of somebody who was once somebody. You use the back of Suh to lean on.
    Hamhung goes by: a chimney, a school yard, a woman with a bicycle who has stopped to see what it is. Han holds the box up to the glass.
* [Let it go through. Stand up while it does.]
    It's ninety seconds: a chimney, a bridge, a long wall with a number on it, some washing. The conductor has taken off his cap. He's only scratching his head, he says.
    "It had two windows, and the door was green," says Han. "I saw eleven."
- Suh Hoon opens an eye. "Who held the clock?" he asks. {m_yang == "leeks":There's a leek in the vase at the window.}{m_yang == "speak":Nobody answers. In the corridor two old soldiers have a bet on what is growing along the line.}{m_yang != "leeks" and m_yang != "speak":Nobody answers, and he goes back to sleep, on the side with the sea.}
-> scene_over
