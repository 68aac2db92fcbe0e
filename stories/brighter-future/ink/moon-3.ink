// Moon, the road: half-years after a signature (phase == 1). Only m30 asks a question of the road (ROAD_ROK, open in the first
// half-year); the rest set memory. After the election of 2022 rok_line is not 0 and "you" are out of office. All of it is
// altered history: each scene opens under # counterfactual in its first choice or line that says so.

// m_rail: "build", "slow". Read in m36.
VAR m_rail = ""
// m_office: the price of nine votes: "budget", "name", "none". Read in m34, m36.
VAR m_office = ""
// m_envelope: who may open a wage envelope: "auditors", "her", "bank". Read in m34, m36.
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

It leaves at nine and gets to Kaesong at half past. A waiver covers that much of the line, and the diesel. The conductor has punched nine tickets and looked into the other two hundred and seventy seats. "It'll pick up," he says, as he'd say it of the weather. # counterfactual # claim: A48

# beat
Suh Hoon has a window on the left. He has asked for the side with the sea. "There's no sea on this line," says Kim Hyun-mee, who built it. There will be, he says. It's at the other end of another one. He would like to be on the right side for it in good time. # fiction

Mr Yeo is driving. {m_key == "two":From his bag he has taken a yellow padlock with the rust brushed off, and hung it in the cab.|He's been told thirty on the good parts, and knows by now which those are.} {m_clock == 1:You have the canteen token in your pocket, and ask Suh who holds the clock. He points at the station's, which is four minutes fast.|"Who holds the clock?" asks Suh. The station's is four minutes fast.}

# beat
At Panmun they stop, to show you the sleeper. It has been taken up from the museum shed and laid in the running line, under the left-hand rail. A track-walker has chalked a cross on it.
{ m_sleeper:
- "stop": 'Hamhung', it says. Two Northern railwaymen are arguing over it. The one from Hamhung says it was a good joke and the other says that it's a timetable.
- "mend": 'For whoever has to mend this.' The track-walker says it's sound. He has looked, he says, since he was asked.
- "blank": There's the space of forty centimetres. Kim Hyun-mee has the pen, in her armpit, from habit. You write the date, and the time, by Suh's watch.
- else: Your name isn't on it. Everyone's is, who was entitled.
} # source: B12 # counterfactual

"That was the ribbon," says Mr Pyo of the Cooperation Fund. He has a folder, and has been waiting for a place with a table. "I'm asked by four ministries who lays the first metre." # speaker: pyo

# beat
He can have gangs north of Panmun by the spring. "Then there's something of ours up there that they can fall over before they have had to show us much. It's what they believe in. It's also what the Assembly will ask about, on the day some inspector finds a door shut." A gang stood down takes six weeks to get back. He has done it both ways. # speaker: pyo # claim: A26, A33

"I'd wait for the other payers," says Counsellor Ha. "It says six of you. If you've laid ten kilometres by yourself, you'll be told how well it's going." # speaker: ha

* ["Hold the gangs until the others have paid."]
    ~ decide("ROAD_ROK", "slow")
    ~ m_rail = "slow"
    Mr Pyo closes the folder. He isn't surprised, he has been with the Fund for nineteen years.
    "They'll put it down as owing," says Suh, to the window.
* ["Lay it. From the sleeper on."]
    ~ decide("ROAD_ROK", "build")
    ~ m_rail = "build"
    "On whose card?" asks Mr Pyo, and you give him yours, and he takes it, and reads it through on both sides.
    The track-walker rubs out his cross with a boot.
- The train goes on at twenty past nine. In the second coach a boy with a thermometer sells roast chestnuts to nine people, twice.
-> scene_over

=== m31_second_reading ===
# scene
# seat: moon
# when: phase == 1 and steps == 1 and dead == 0 and rok_line == 0 and ratified == 0
# once
# sensitive
# date: the first year
# place: The National Assembly, a corridor behind the chamber
They've found nine votes, and all nine of them are standing round one lady with a folder who wants something for them.

She's Mrs Eom. She has Mrs Na's seat on the committee, Mrs Na's method, and those of Mrs Na's tabs that still stick. Counsellor Ha counts the chamber as other people count sheep. With the nine it's law, and whoever comes next has to unmake it aloud. Without them it's a treaty with a letter from the Cabinet. # counterfactual # claim: A40

# beat
{m_costs == 1:"I don't ask about page two," she says. "My predecessor copied it out by hand. It was the only thing of yours she kept in the safe."|"I don't ask about page two any more," she says. "We've made one up. It's higher than yours would be."} {m_na == "none":She was told that you give tea.|She was told that you give a point, if it's on a page.}

What she wants is on page eleven. It is an office. Six people, a floor in Mapo, four billion won a year, to write down what's said by those who come out, and who held whom where, and to keep it. It'd have no powers. It would only have the file. # fiction # claim: A62

# beat
"The North has a word for that," says Suh Hoon, "and they've used it to me already, in case. They say it is a court with the judge still to come." # speaker: suh

"So it is," says Mrs Eom. "I'm a prosecutor's daughter. Let them be tried or not. I want it written down by somebody while he can still remember the number of the room."

{ m_absent:
- "aloud": By the pillar is a man with a bus ticket in his hatband. He acted for the six. You said the number once, on a Monday. He nods to you.
- "paper": By the pillar is a man with a bus ticket in his hatband. He acted for the six. Your paper was read, up there, he has heard; he'd like to have been able to tell somebody.
- "later": By the pillar is a man with a bus ticket in his hatband. He acted for the six. It's later, he says.
- else: By the pillar stands a man with a bus ticket in his hatband. He's counsel for six southerners who are held up there. You haven't met in twenty years.
} # fiction

{m_mother == "promised":Mrs Jo has rung, about something else. She was told about the decree by you, the evening before, as agreed, or would have been, she says. She votes in Pyeongtaek.|Six billion has been cut from the railway to pay for a study of the railway. Four would be found.}

* ["Six people, four billion, and no sign on the door."]
    ~ m_office = "budget"
    "I want the sign," she says.
    "A small one."
    She shows with her fingers how small. It's the size of a bank card, and the bell goes, and nine people walk in behind her. From the North there is a statement by supper, and in the morning, at the usual hour, the usual call. # counterfactual
* ["An archive, at the university. Same six people."]
    ~ m_office = "name"
    She turns it over. It has the file, it has the floor. It hasn't got the word. Seven of them can live with that, she finds, when she has asked them, and two go home. Ha does the sum on her sleeve. It's close enough to have to be read out twice. # counterfactual
* ["I signed eleven pages. It isn't on one of them."]
    ~ m_office = "none"
    "No," she says. "I know. I left a tab in." The nine stand about for some time after she has gone, like people whose lift hasn't come. # counterfactual
- The man with the ticket takes the stairs. Behind the door they're calling the roll, in the order of the alphabet, so that it begins with the Kangs. # fiction
-> scene_over

=== m32_escrow ===
# scene
# seat: moon
# when: phase == 1 and steps >= 2 and dead == 0 and rok_line == 0 and kaesong == 1
# once
# date: a pay day in the second year or the third
# place: Kaesong, a shirt factory, the pay office
Two auditors who don't speak to each other are watching a young woman open an envelope.

{m_na == "cash":One is from the firm that Mrs Na named, the week after a cup of tea.|One is from a firm in Seoul, drawn by lot.} The other is from Pyongyang's foreign trade bank and has brought his own stool. It's the first month in which the wages have gone by way of the escrow. Before there were always hands in between, and the figure that came out was in coupons. # counterfactual # source: P10, P11 # claim: A47

# beat
"A hundred and sixty, less the insurance, less lunch," says Bae Kyung-ja. She's at the counter, in a coat. She has had the machines running since the spring, two hundred and twelve places, of whom a hundred and forty have come back. She knew most of them by the second day, by the collars. # fiction

{ m_bae:
- "signed": The oilcan stands on the sill, empty. She hasn't said that she told you so about the rust.
- "told": In the margin of the old calendar her sum is still there, over a missile. She has had it framed with the rest, fin and all.
- else: On the wall hangs the calendar, February 2016. She has crossed off four deliveries, which have gone out, with her apologies.
}

# beat
{ m_bank:
- "licence": The bank that wires it is the one whose name is in the licence. The man who asked for a room without windows sends his regards, and a copy of the licence, and a copy of your regards.
- "comfort": It came six weeks late. There's one bank that will wire it. It had a letter from you once that was a comfort, and asked Treasury for a better one.
- else: It came nine weeks late. It's permitted; and four banks one after another were asked to do it and remembered a call. It is paid from a cooperative in Gwangju that never had New York to lose.
} # claim: A17, A20

{m_plan == 1:The columns are the six that lay on six plates in January 2019.|The columns are Hong's, from the drawing of a safe.} {m_payer == "payers":Each was signed by whoever pays, and four of them have a figure by now.|Ours has a figure, and your offer of February 2019 has been pasted in above it.} {m_tokyo == "fund":In Tokyo's there's a first sum, from the same people who put in for the old men.|In Tokyo's someone has written "see 2002".} # source: P17

# beat
The young woman has counted it. Dollars, eighty-one, in fives and ones. She counts it again. Then she looks up and asks the one in the middle, which is you, whether she ought to give it in. # fiction

The stool creaks. In Seoul's firm's rules, page four, it says that he must on no account answer.

* ["It's hers. Ask them both to write that down."]
    ~ m_envelope = "auditors"
    They write. It takes them a quarter of an hour to agree on the verb, and in that time they have spoken. By then she's at the window with the others, and an old hand is telling her what one does with a five.
* [Say nothing. It's her envelope.]
    ~ m_envelope = "her"
    She waits, for about as long as a foreman would. She puts it in her shoe. Neither form has a space for that, and each of the two men, you can see, is making up his mind not to have noticed.
* ["What did your mother do with it, in 2015?"]
    ~ m_envelope = "bank"
    She gave it in, says the girl, and got flour, sixty kilos, and they ate it. Behind the counter Ms Bae has stopped writing. She paid that. She'd never known what it was in flour. # fiction
- At noon Ms Bae goes over to the wall and turns the calendar. Underneath it's March 2016, quite clean, with a picture of some geese.
-> scene_over

=== m33_the_post ===
# scene
# seat: moon
# when: phase == 1 and steps >= 3 and dead == 0 and disputes == 0 and mil_accord == 1
# once
# date: an autumn, the third year or later
# place: Cheorwon, a gate in the southern fence
The key to the gate is on a cushion, and the cushion belongs to United Nations Command and has to go back.

It's one gate, four metres wide, on one road. The Command has held it since 1953. Today the officer will say that it may be opened by Koreans from eight until six. {rok_line == 0:You're to speak second.|You're in the third row. Somebody has put "former" on the card, in smaller letters.} # counterfactual # claim: A53

# beat
Yang Jun-ho is to speak third. He is out of uniform, sells agricultural film at Gangneung, and has been asked by the ministry because of a photograph. He has a speech from the ministry in one pocket. It's got "hearts" in it. # fiction

"I don't want to do it," he says to you, by the tea. "I only walked a colonel to a flag." # fiction

# beat
The post that was there is grass. Next to it, in a square three metres by two, the grass is another green. Nobody dug it up, he says. It came back by itself. He's been over to look.
{ m_leeks:
- "seed": Theirs had the two hundred seeds, he says. He can tell by how straight.
- "named": He would give a good deal to know if O Chol's been let plant anything since. He was named on a tape. He was moved, they think, and you can't ask who thinks so.
- else: "Some are leeks," he says.
}

# beat
There is a Northern party on the other side of the gate, fourteen of them, correct. A major is in front. In the second rank is a man of about the right age, with his cap down. Yang has been trying not to look at him. # fiction

# beat
{m_mayor != "":The mayor has come with a bus. It has brought old people from the market town, who'd like to see the road. He's retired; it's his own ticket.|There's a bus with old people from the market town, who'd like to see the road.} General Ahn, who was a colonel at the flag, keeps the time. Third is in four minutes.

* ["Say what you told me. Leave the hearts in your pocket."]
    ~ m_yang = "speak"
    It takes him under a minute. He says that he was here for fourteen months and had a bet on, and that he'd lost it, there were onions. He says it towards the fence. In the second rank a cap goes up about a centimetre, and down.
* ["Don't speak. Go and pull one, and bring it here."]
    ~ m_yang = "leeks"
    He walks over, in front of both parties, in his good shoes, and pulls it, and comes back. It's a leek. There's a good deal of earth on it. He doesn't know who he's to give it to, and the major, after thinking about it, holds out a glove.
* ["Sit by me. I'll say that you have a cold."]
    ~ m_yang = "sit"
    He sits by you. The programme closes up by three minutes. At the end both parties have time left over, and nobody has put down what it's for, and so everyone looks at the grass. # fiction
- At six they shut it again. The key goes into a box with two locks, of which the second is yellow.
-> scene_over

=== m34_a_government_of_others ===
# scene
# seat: moon
# when: phase == 1 and rok_line != 0 and half >= 7 and dead == 0
# once
# date: the autumn after the election
# place: Yangsan, a house with a vegetable garden
Two young men from the Board of Audit have taken off their shoes, and sit on your floor beside a list of forty-one boxes.

They are yours, or they're the nation's. It turns on a stamp that was put on the lids the week before you left, fifteen years, or thirty where it touches on another country. {rok_line == 2:The new government didn't sign what you signed. It pays what it must, a bit late, and would like to know from whose mouth each sentence came.|The new government means to carry on with it. It would like to know, first, what there is in it that has not been said.} # counterfactual # claim: A40

# beat
"It's the messages, sir," says the elder. "What was brought up from the North and what was sent on. There's a sheet of January 2019 that exists in two versions." {m_word == "first":He has the one with you, under cellophane. It's the smooth one.|He's only seen the one, and it has a particle in it that nobody would make up.}

A box of that kind can be opened by yourself, or by a judge, or by two thirds of the house. You know this law. You have been on the other side of it.

# beat
{m_office == "budget":"There's also the office in Mapo," he says. "It's the one thing the committee found that everybody wants to keep. Under whose name should we put it?"|"There's also a tab," he says, "on page eleven of the annex, with nothing on it. The committee would like to know what it was for."} {m_na == "years":He has the costs of every year with him, as promised to Mrs Na. They're out by a fifth. Nobody's have ever been out by so little, he says.|He has the costs with him, as far as they go.} {m_envelope == "her":There's a finding, too, on a shoe.|There's a finding, too, on wages.} # claim: A60

# beat
{m_rang == "answered":Box thirty holds a telephone log, one minute forty, under the subject of glass.|Box thirty holds a telephone log, and is the lightest.} {m_door == "in":In twelve there's a napkin with a potato on it.} {m_absent == "later":In nine are six names on a sheet, and a clean square.|In nine are six names on a sheet.}

"If you open them," says Han Su-min, who has come down by train to pour, "they will read that you told each of them what he'd like to hear. On the Tuesdays when you did."

"And if I don't?"

"They'll read that you have something in the box."

* ["Open them. All of it, January too."]
    ~ m_files = "open"
    The younger one reads out the numbers as you sign. It takes an hour. By the new year there's a book, with the messages on facing pages, and both the capitals have a copy with slips of paper in it. Each of them has marked the same seven.
* ["Open them. But rule out who carried what."]
    ~ m_files = "names"
    "There are nine names, sir. Four are in the North." You ask for the ruler yourself. It's a long afternoon, and at the end of it you find that you have ruled out a man who only brought fruit.
* ["They're shut. Ask the judge."]
    ~ m_files = "shut"
    They put their shoes on. The elder one ties his, unties it, and says that off the record he'd have done the same. You say that you'd rather he had it on. # fiction
- Han goes with them to the gate. In the garden they have stopped, the three of them, and she's showing them which are the leeks.
-> scene_over

=== m35_who_may_visit ===
# scene
# seat: moon
# when: phase == 1 and half >= 10 and rok_line != 0 and dead == 0
# once
# date: a March, some years on
# place: The Red Cross, Seoul, the card room
Ms Kwak has the drum open, because it has got so light that it turns by itself.

She's past the age at which they should have let her go. There were fifty-five thousand cards in it when you first came. In 2018 alone four thousand nine hundred and fourteen were closed, and it has been something like that in each year, signature or none. "It's under forty now," she says. "I can lift it." # counterfactual # claim: A12

# beat
The committee for visits meets on Monday, theirs and ours. You are the honorary chairman, they couldn't think who else. For the first time in the annex's life it has something to give out. The North will take one thing to begin with. It will be the letters, or it'll be the lists. # fiction

"Letters," says Ms Kwak. "Anyone may write, to anyone, one sheet. They'd read them up there, of course. But my people could get an answer this spring, and some of them haven't another one." # speaker: kwak

# beat
The young man from the ministry is for lists. "If we have the list, who's alive and where, nobody can take it back. A letter can stop. I've seen it stop. They will give us names at two thousand a month, checked. It's slow, I know that it's slow." He has his grandfather's card with him. It's in there, he says, he only brought it to look at the writing. # fiction # claim: A31

{ m_list:
- "last": In the second drum, the small one, are those who'd had their turn. She has kept two ever since you asked to be put last. It's quicker than the ministry's computer, she says, and has more shame in it.
- "struck": Your family's isn't in there. You tore it, once, in a car.
- else: Your family's is in there still, she supposes, or it isn't. She doesn't look.
} # source: B20

{m_letter == "both":In 2019 you wrote to him at the foot of a page, below the line, for an hour a year. It's been quoted to her by the other side: "your chairman's hour".|Over the door is the clock they put in for the screens, in the spring that the screens didn't come.}

* ["Letters. This spring, one sheet, whoever can hold a pen."]
    ~ m_visit = "letters"
    By May there are eight thousand. They come up in mail sacks, plain ones. The first answer to arrive is for a man in Incheon, from a brother, and it says that the roof is mended, and asks whether he's the one who took the knife. # fiction
* ["The lists. What's known stays known."]
    ~ m_visit = "lists"
    Two thousand in April. Of those they had looked for nine hundred, and found that six hundred had somebody. It's put up in the hall, alphabetically. A woman stands in front of it who can't find her glasses, and a stranger reads her down the page. # fiction
* ["Turn the drum. A hundred go, in May, by bus."]
    ~ m_visit = "drum"
    It turns very easily. Ms Kwak reads out a hundred in the voice that she has for it. By May it's ninety-one, and the bus company sends a smaller bus. # fiction
- She shuts the lid. She'll stay for the Monday, she says, and then they can have her card.
-> scene_over

=== m36_hamhung ===
# scene
# seat: moon
# when: phase == 1 and half >= 21 and dead == 0
# once
# date: the autumn of 2030, or the last before it
# place: A train on the east coast, northbound
"It doesn't stop at Hamhung," says the conductor. "It goes through Hamhung. I'd be obliged if nobody opened a window."

There are four of you in the compartment, and Suh Hoon has the side with the sea. He's got it at last and he has gone to sleep. {m_rail == "build":The rails are ours as far as Wonsan, and you can tell, he said before he dropped off, by how little there is to hear.|The rails are of four ages, and one can hear each of them begin.} # counterfactual # claim: A39

# beat
Han Su-min has a parcel in her lap, wrapped in a cloth. It's dumplings; it is sixty of them, with a tail. Her grandmother died at ninety-five. There was a refrigerator to be cleared, and at the back of it a box of mushrooms from September 2018, which nobody had moved. Han has that as well. # fiction # source: B04
{m_stop == 1:"She asked about the stop," says Han. "I said there was a survey. I said it for four years."|"She was from here," says Han. "You never asked me, Mr President. I thought you were being polite."}

{ m_visit:
- "letters": A sheet came, in one of the early sacks. It was from a niece. The sister had kept a place at table, it said, for a person who'd be on the next boat.
- "lists": The sister is on the second list, the April one. There's a date of birth and a date.
- else: About the sister there has never been anything. The file was a number, and it wasn't drawn.
} # fiction

# beat
It's the day train. There are a hundred and sixty people on it, forty of them with sewing samples. In the next compartment somebody is explaining to a child that it isn't another country, and it's not this one, and to eat up. # claim: A55

{ m_card:
- "chairman": In the dining car is a photograph of the old days, two men and a bowl of fruit. The card in the bowl is turned to the camera. 'From a neighbour,' one can read, with a glass.
- "account": In the dining car there's a framed receipt. Boxes, nineteen thousand nine hundred and ninety-nine. It's been up so long that people take it for the price of something.
- else: In the dining car they give you a tangerine with the bill. It's a custom of the line, says the waiter. He doesn't know why. It used to be for children who had never had one.
}

{ m_sleeper:
- "stop": "You wrote it on the wood," says Han. "They'll have read that."
- "mend": Under you somebody has been mending. One can hear a stretch of it go by, quite silent, for as long as it took him.
- else: You've looked out for the sleeper, but it was on the other coast, and at this speed one's much like another.
} # source: B12

# beat
There are two minutes to it, by the timetable. The conductor is in the corridor. He's a man of the railway, he's from here, he has known Mr Yeo. A cord with a lead seal runs along over the windows. For improper use the fine is two hundred won, and it has not been said of which country. # fiction

{m_files == "open":In Han's bag is the book with the facing pages. She's got as far as the seven.|"They'd ask who pulled it," says Han. "You're on the passenger list. You're a former."}

{m_struck == "word":"I'd have to type it up," she says, and for the first time in years she looks at her hands.|"I could type it up as a cough," she says.}

* [Pull the cord.]
    It's stiffer than you would think. The train takes four hundred metres, and stands, with its last coach at the end of a platform on which there is one man with a flag. The conductor has the form out already. Under reason he has written "passenger unwell" and he looks at Han, and puts "better".
    She's down. She has got the cloth in one hand and the box in the other, and she asks the man with the flag something. He points. It isn't far, he is saying, with his whole arm.
* ["Ask him what it would take to make it a stop."]
    "An application," says the conductor. "From the county. With the number of persons." He has one on him. It has been filled in by him, and signed by nine hundred, and wants the signature of somebody who was once somebody. You use the back of Suh to lean on. He doesn't wake up.
    Hamhung goes by: a chimney, a school yard, a woman with a bicycle who has stopped to see what it is. Han holds the box up to the glass.
* [Let it go through. Stand up while it does.]
    You stand. Han stands as well, with her cloth. It's ninety seconds: a chimney, a bridge, a long wall with a number on it, some washing. The conductor in the corridor has taken off his cap. He's only scratching his head, he says.
    "It had two windows, and the door was green," says Han. "I saw eleven."
- Suh Hoon opens an eye. "Who held the clock?" he asks. {m_yang == "leeks":There's a leek in the vase at the window. It is a thing that the line does.|Nobody answers, and he goes back to sleep, on the side with the sea.}
-> scene_over
