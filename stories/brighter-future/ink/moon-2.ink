// Moon, the freeze: March 2019 to November 2020. Everything here wants phase == 0.
// No scene assumes Hanoi's outcome, a halt that holds or a card answered as in history; what it needs stands in its # when.

// m_aircraft: what you said on the call of 28 February: "asked", "vouched", "listened". Read in m20, m23.
VAR m_aircraft = ""
// m_blame: who rounded up: "own", "noise", "suh". Read in m23, m24.
VAR m_blame = ""
// m_rice: "wfp", "direct", "none". m_sack: what stands on the sack: "plain", "name", "card" (the words of the first box). Read in m24, m27.
VAR m_rice = ""
VAR m_sack = ""
// m_door: where you stood on 30 June: "in", "beside", "away". Read in m27, m34.
VAR m_door = ""
// m_letter: the answer to a condolence: "son", "president", "both". Read in m27, m35.
VAR m_letter = ""
// m_rang: the grey telephone in June 2020: "answered", "rings", "no". Read in m27, m34.
VAR m_rang = ""
// m_struck: what became of the last line of the list: "word" (January left off), "chair" (taken off), "none". Read in m36.
VAR m_struck = ""

=== m19_from_the_aircraft ===
# scene
# seat: moon
# when: phase == 0 and turn == 5 and summit_held == 1
# once
# date: 28 February 2019, 6.50 p.m.
# place: The Blue House, Yeomin Hall
{walked_out == 1:-> lunch}
{interim > 0:-> signed}
-> nothing

= lunch
The table stayed on the screen until four. Nobody had come to it. Here the rice cakes have gone home in boxes with the night shift. # source: HANOI # fiction

"Which of them stood up?" asks Suh Hoon. # speaker: suh

{m_hanoi == "pyongyang":On the grey line a man in Pyongyang has asked twice if it's over.} {m_hanoi == "press":"In sight" is still going by underneath, in yellow.}

At ten to seven Washington rings, from the air{m_hanoi == "washington":, you before Tokyo}.

# beat
They wanted the whole thing lifted, their president says, for one site. You should talk to them, and tell him what you find. # source: T65 # counterfactual

{ m_word:
- "first": "They told us he'd give them up," he says. "You sent us that. I've got it here." You hear paper being looked for, at ten thousand metres.
- "both": He has your question, he says. Biegun had it in his jacket. He'd like the answer.
- else: He doesn't mention January. It's on Chung's knee, in two languages.
}

* ["Then tell me one thing. Whose line was it, yours or Bolton's?"]
    ~ m_aircraft = "asked"
    It was the right line, he says, and the Chairman didn't have the second place on his page. "What second place?" you ask, and write down the answer. # source: T66
* ["I'll speak to them. I can vouch that he wants it."]
    ~ m_aircraft = "vouched"
    That's what he likes to hear, he says. Kang, who has a headphone on, writes out your sentence and turns it round for you to read.
* [Listen. Let him get to the end of it.]
    ~ m_aircraft = "listened"
    The second time round he says that the fellow was decent about it. Chung underlines decent.
- It lasts twenty-five minutes.

Past midnight their minister calls the press to the hotel. They had asked, he says, for parts of five resolutions, the parts people live by. Chung pastes it under the first account. # source: T64 # claim: A24, A59
-> scene_over

= signed
The rice cakes lasted ten minutes, and the cook, who'd known since last night, stood in the door to see it.

One half of a site stands in it, and some of the bans stand against that. "It says begin," says Chung Eui-yong. "In both languages." # counterfactual

# beat
From the aircraft their president rings to tell you how it went. It went very well. There'd been foie gras. # counterfactual

"And the rest?" you ask.

"What rest?"

* ["The second place. The list. Who pays in year two."]
    ~ m_aircraft = "asked"
    That's for the teams, he says. Hong, who is listening, got out a pencil at "year two" and puts it away at "teams".
* ["I'll tell them at home that you closed it."]
    ~ m_aircraft = "vouched"
    He'd like that. He would like it in the first line.
* [Let him tell it again.]
    ~ m_aircraft = "listened"
    The second time it went better still.
- {m_word == "first":Of January's sentence there's nothing in the text. "They must have dropped it by the pool," says Kang.} "It's a step," says Suh Hoon. "I'd measure it before it's walked on." # speaker: suh
-> scene_over

= nothing
They had their lunch, and came out and said that it had been useful. Each has gone home with the paper he came with. A and B lie on the deputy's desk, and he has started on a C. # counterfactual

# beat
From the aircraft the American president says that they'll go on, he and the Chairman. They like each other. {m_word == "first":Only the Chairman never said the thing you sent, about giving them up. They tried it on him twice.|You should ring Pyongyang and see what's keeping him.} # counterfactual

* ["I will. What shall I tell him was keeping you?"]
    ~ m_aircraft = "asked"
    He laughs. Then he gives you the name of a place, and asks you not to have got it from him. # source: T66
* ["He wants it. I'd put my name to that."]
    ~ m_aircraft = "vouched"
    "Put it," he says. Kang has a hand over her eyes.
* [Listen, and thank him for ringing.]
    ~ m_aircraft = "listened"
    He says useful twice more.
- {m_hanoi == "pyongyang":On the grey line a man is still sitting by an instrument nobody has told him to leave.} The rice cakes have gone hard. # fiction
-> scene_over

=== m20_who_rounded_up ===
# scene
# seat: moon
# when: phase == 0 and turn == 5 and interim == 0 and summit_held == 1
# once
# date: 25 March 2019
# place: The Blue House, Yeomin Hall
Counsellor Ha has clipped two complaints together because they say the same thing.

The American one is from a columnist with friends. Seoul told us that he'd sell, and he wasn't selling. The Northern one is from an institute. The Southern side let us understand that one site would do. # fiction # claim: A18

# beat
{
- trust_dprk_rok < 60: On Friday their people left the liaison office at Kaesong, with their papers and the kettle. This morning some of them are back. # source: T69 # fiction: the kettle
- else: At Kaesong the northern desk has asked ours for a clean copy of both. # counterfactual
}

Kang Kyung-wha has brought the sheet of 9 January. # speaker: kang
{ m_word:
- "first": It's the right-hand one, folded in three, with the hour on it. You sent the other.
- "both": It has the question mark. "We did ask," she says.
- "his": It's the ugly one, with the particle. "This was straight," she says. "It's March of last year they mean. The driveway."
- else: It's blank. Nothing went that day.
}
{m_aircraft == "vouched":"And on the aircraft you vouched for him," she says. "I've the words. They have, too."}{m_aircraft == "asked":"And from the aircraft you have the name of a second place," she says. "Up there they think we always had it."}

# beat
"Say that some of the rounding was ours," says Kang. "To both, on the same day. It'll sting for a week."

"There's noise on any line," says Director Min. "Nobody here will ever vote on a particle." # speaker: min

"I could go up," says Suh Hoon, "and see what they ask me."

{m_mother == "promised":There's a note from Mrs Jo on your blotter{m_may == "lifted":. You'd said the day before, it says. It was the day|, with the hour at which the machines are off}.}{m_mother == "heard":There's a note from Mrs Jo on your blotter. She asks if {m_may == "asked":they have written the line yet|anybody has asked them for the line}.}{m_mother == "after":There's a note from Mrs Jo on your blotter. She'd like the bank book back, the interest has come.}

* {m_word == "first"} ["Own it. The same sentence to both, today."]
    ~ decide("DM17", "d")
    ~ m_blame = "own"
    Kang reads it into two telephones, one after the other. In Kaesong the officer can be heard standing up.
* {m_word != "first"} ["Own what was ours. The driveway included."]
    ~ m_blame = "own"
    Chung, who stood there, takes out an adverb that was put in to spare him.
* {m_word == "first"} ["Call it noise on the line. Leave it at that."]
    ~ decide("DM17", "e")
    ~ m_blame = "noise"
    By evening Washington has put beside it a sheet in Seoul's own English, very smooth, with a time at the top. Han Su-min has seen the picture. She goes and stands for a while in the stationery room.
* {m_word != "first"} ["Call it noise on the line. Leave it at that."]
    ~ m_blame = "noise"
    "I'm an interpreter," says Kang. "I'm the noise."
* ["Go north, Suh. Don't explain. See what they ask you."]
    ~ m_blame = "suh"
    He's asked one thing, by a secretary who is pouring: had we known of the second place, when we said one would do?
    "I told her I hadn't," he says. "I hadn't known we had said so." # counterfactual
-
-> scene_over

=== m21_rice ===
# scene
# seat: moon
# when: phase == 0 and turn == 6 and moratorium_deeds == 1
# once
# date: 17 May 2019
# place: A Red Cross warehouse at Gunsan
The printer can't begin until he knows who the rice is from. On Ms Kwak's wall hang three empty sacks, with different writing on them; she is the Red Cross here. # fiction

The United Nations went up to look, this spring. Ten million people short, four in ten, and the ration cut from three hundred and eighty grams to three hundred. She has brought you three hundred grams, in a paper bag. # source: WFP, N20

# beat
"They'll say it goes to the army," she says. "Some will. In 2007 I saw it into the third shed." Somebody in Washington asked thirty-six of them where their living comes from, and most said the market. Number twenty-seven sells socks. # source: N09 # fiction: the sheds, the socks # claim: A62

# beat
{m_lorry == "clock" or m_lorry == "hand":"It went all right, in the end, the medicine," she says.|"I'd not use lorries," she says.} By the World Food Programme it's slower, with monitors, and eight million dollars beside it for the nurseries. By our own ships it's quick and three times as large, and nobody is watching. Mrs Na would wait for receipts. # source: WFP # claim: A22, A40

{kaesong == 1:By the door stands Ms Bae, on her way up with a lorry of thread. The seams, she says, were done by somebody's left hand.}
{kaesong == 0 and m_bae == "signed":By the door stands Ms Bae, with her oilcan. The ministry has let the owners' visit through. The North hasn't said what day.}

* ["Nothing on it. A sack."]
    ~ m_sack = "plain"
    Ms Kwak takes down the other two. "They use them afterwards," she says. "For coats, for roofs."
* ["Our name, large. They ought to know."]
    ~ m_sack = "name"
    "They'll be turned," she says. "They turned them in 2007, and sewed. Now and then a seam came open." # fiction
* ["The words on the first box of fruit."]
    ~ m_sack = "card"
    { m_card:
    - "chairman": "To Chairman Kim, from a neighbour," reads Ms Kwak. "On every one?"
    - "account": "Received and enclosed," reads Ms Kwak, "and then the sum." She looks for room for it.
    - else: "For whoever has never had one," reads Ms Kwak. "It'll do for rice," she says.
    }
- She has a felt pen ready.

* ["By the agency, with the eight million."]
    ~ decide("DM11", "a")
    ~ m_rice = "wfp"
    {trust_dprk_rok < 55:"They mayn't take it," she says. "It comes with people who count."|"They will keep the monitors waiting at the hotel," she says, "but they'll take it."}
* ["By our own ships, three times as much."]
    ~ decide("DM11", "b")
    ~ m_rice = "direct"
    {trust_dprk_rok < 55:"If they'll open the harbour," she says, and ticks it in pencil.|"Then I'll need the crane," she says. She hasn't had the crane since 2010.}
* ["By nobody, this season. Keep the printer waiting."]
    ~ decide("DM11", "c")
    ~ m_rice = "none"
    She doesn't take back the bag, and you have it in your hand, three hundred grams, all the way to the car.
- -> scene_over

=== m23_in_the_next_room ===
# scene
# seat: moon
# when: phase == 0 and turn == 6 and moratorium_deeds == 1
# once
# date: 29 June 2019, evening
# place: The Blue House, a pantry behind the dining room
An American with a tape measure wants to know how wide your doorways are at Panmunjom, and whose they are.

This morning, from Osaka, their president put out that he would be near the line tomorrow, and if Kim saw this, he'd say hello. He's in your dining room now, with the fish. Pyongyang finds the suggestion 'very interesting', over the name of Choe Son Hui. # source: DMZ29

"I have two principals," says the American, and draws a box for each on a napkin. # fiction # claim: A56

# beat
Chung wants you in it. "On our soil, a war that we're a party to. With three of you in the picture it's a peace. With two it's a visit, and we're the caretaker." # speaker: chung

"He'll come for two," says Suh. "For three he would have to ask his people what you're there as. I'd have a kettle on, and find out next door what was said." # speaker: suh

# beat
{m_aircraft == "vouched":"You vouched for him in February," says Kang, from the sink. "It would be as well to be seen near him."} # fiction

Director Min thinks that away is best. "Be in Paju, at a school. If it works it's yours and if it doesn't you were in Paju." # speaker: min # claim: A05

* ["Next door. With the kettle."]
    ~ m_door = "beside"
    The American gives the napkin a window.
    {m_blame == "own":"They might come through it," says Kang. "They know by now that you'll tell them which of it was yours."|"I'll stand by the hinge," says Chung.}
* ["Three, or they can use the car park."]
    ~ m_door = "in"
    There will be a spot where three can stand, by the steps, for a minute and a half, and it's marked on the napkin with a potato. # counterfactual
* ["Away. You have the keys, Suh."]
    ~ m_door = "away"
    "What do I say," asks Suh, "if he asks where you are?"
    "At a school." # fiction
- "If he steps over," says the American, "does he need a passport?" Suh considers it. "I wouldn't mention it to him," he says. # counterfactual
-> scene_over

=== m22_the_other_neighbour ===
# scene
# seat: moon
# when: phase == 0 and turn == 7 and japan_attitude < 45
# once
# date: 18 July 2019
# place: The Blue House, Yeomin Hall
You can't buy it any more. There is a spoonful on the table, in a beaker with a rubber stopper.

It's clean enough to etch memory chips with. Since 4 July three such goods need a licence from Japan for each shipment. Tokyo says that this is about export control. Everybody here says that it's about the old mills, and the men who were made to work in them. # source: EXPJ19 # fiction: the beaker

# beat
"It can take them ninety days to read seven pages," says Hong Nam-ki. "I have ten weeks of it." {m_flat == "rooms":Your manager in Jongno has his sprinklers, he adds.}{m_flat == "law":Your four hundred have got their boots, he adds.} # speaker: hong # fiction: the stock

# beat
There is a pact by which we and Tokyo hand each other the tracks of missiles. It renews itself in the autumn unless notice is given in August. Of each missile we see the beginning, and they the end. # source: E05 # fiction: who sees what

{m_tokyo == "run":In January you let the courts run. They've run as far as the bailiffs.}{m_tokyo == "fund":January's fund is paid in, and two of the four men have sent theirs back. Tokyo holds that this settles it, and our courts that it doesn't.}{m_tokyo == "apart":January's two rooms are swept. Since the fourth nobody from Tokyo has come to either.} # counterfactual

"Give the notice," says a man from political affairs. "Half the country would cheer, and the Americans would have to do something." # fiction # claim: A17

"They would," says Kang. "To us." # speaker: kang

# beat
{ m_ogino:
- "met": By the beaker Ms Gu has put an envelope from Sakata. Mrs Ogino has heard that there's trouble, and has sent the stamp.
- "photograph": Ms Gu has put Mrs Ogino's photograph on top of the folder.
- else: Ms Gu, of the Japan desk, has put a school photograph on top. Its owner's mother has written from Sakata. Her girl went to post a letter in 1978, and is on no list but the police's. # fiction
}

"They'll have to be at the table one day," says Ms Gu. "They've the only money I know of that has no general's name on it." # source: P17 # claim: A10

{ m_seat:
- "last": "They've brought up January," says Kang. "You sat them by the door."
- "drawn": "In January they drew Beijing, and got on, about the parking," says Kang. "I've kept the two cards. One could begin with the parking."
- else: "In January they had a chair here," says Kang. "I could ring whoever sat in it."
}

* ["Two rooms. Chemicals in one, missiles in the other."]
    ~ decide("DM12", "c")
    ~ m_tokyo = "apart"
    {m_seat == "first":"They'll want the good room," says Ms Gu. "They had it in January."|"I'd ask for the key of both," says Kang.}
* ["Notice. Let it be noticed."]
    ~ decide("DM12", "a")
    ~ m_tokyo = "run"
    "From September, then, we'll each own half of the film," says Ms Gu.
* ["A fund for all the old men. Both sides pay."]
    ~ decide("DM12", "b")
    {m_tokyo == "fund":"More of it, for more of them," says Ms Gu, and goes to ring the two who sent theirs back.|"Two will refuse it," says Ms Gu, and goes to ring them, the two first.}
    ~ m_tokyo = "fund"
- -> scene_over

=== m24_new_aircraft ===
# scene
# seat: moon
# when: phase == 0 and turn == 7
# once
# date: 10 August 2019
# place: The Blue House, the underground crisis room
The exercise has no name this year, and the Defence Minister doesn't know what to have printed on the coffee mugs.

"Ten days of screens and headsets," says Jeong Kyeong-doo. "Without them I can't certify my officers, and then I can't take back the wartime command. You promised that, and so did I." Two more of the new fighters have flown in, on an order older than your term. # source: CCPT19 # fiction: the mugs

What the North has fired this year is on the wall. {moratorium_deeds == 0:The long one has flown.|None of it went far.}

# beat
{
- aid == 1: From Ms Kwak there's a postcard of a shed. The sacks are in it. The monitors are at the hotel.
- m_rice == "wfp" or m_rice == "direct":
    The rice has come back before it went. {m_sack == "name":They won't have your name in their sheds.|The sacks are printed, and stand at Gunsan.} The channel has brought a note. # counterfactual
    { m_card:
    - "chairman": The Chairman has neighbours enough, it says, and one of them has bought aircraft.
    - "account": Received, it says, one exercise. Enclosed, your rice.
    - else: For whoever has never had one, it says: we have had sixty of your exercises. # fiction
    }
    "I wrote that card out," says Han Su-min. "Somebody up there has kept the box."
- else: Ms Kwak's printer has gone on to calendars. # claim: A22
}

# beat
"Put it off," says Suh Hoon. "It's the only thing of ours that they've ever asked for by its name. It would be noticed. So would the bill, from the headquarters and from the columns.{m_blame == "suh": The lady who pours asked me about August.}" # speaker: suh # claim: A45

Colonel Ahn is a little ashamed of his idea. "Two chairs, sir, at the back. We ask them to come and look. They won't. But then it's they who won't." # speaker: ahn # claim: A31

# beat
{m_leeks != "":There is also an envelope, by ordinary post, from a Mrs Yang, at Gangneung. Her boy was discharged in June.}
{ m_leeks:
- "seed": He'd bought a second packet for the man with the patch, in case the first was a bad year. She asks if somebody is going up.
- "named": He'd been told, he said, that the other fellow was questioned about him. She asks if somebody knows.
- "off": He goes on about the leeks. She asks if it is true that there were any.
}

* ["Hold the ten days. No name, no flags outside."]
    ~ decide("DM13", "a")
    "Plain mugs," says the Minister.
    By the evening the North has found a word for you that nobody will translate.
* ["Ask Washington to put August off."]
    ~ decide("DM13", "b")
    {trust_us_rok < 50:The headquarters rings back inside the hour, and is brief.|The headquarters rings back inside the hour. They'd like to know until when.}
* ["Put two chairs at the back, with name cards."]
    ~ decide("DM13", "c")
    "Which names?" asks the Colonel.
    "Leave them blank. Good card, though."
- {m_leeks == "seed":Colonel Ahn puts the packet in his breast pocket and buttons it.}{m_leeks == "named" or m_leeks == "off":"I'll write to her," says Colonel Ahn. "I was there. Some were leeks."}
-> scene_over

=== m25_condolence ===
# scene
# seat: moon
# when: phase == 0 and turn == 8 and trust_dprk_rok >= 25
# once
# date: 31 October 2019
# place: A train from Busan, the last carriage
In one week two papers have come down from the North. Han Su-min has them in two folders, so that they shouldn't touch.

The first came to Panmunjom last night, by hand. It is a condolence. Your mother died on the twenty-ninth. You have read it twice. # source: B20

# beat
The second is a fax. The hotels at the diamond mountain are shabby, it says, {trust_dprk_rok >= 60:and as tours wait on Washington nobody will mend them. The North will build its own. Would the South fetch these, on a day to be settled between friends?|and an eyesore. The South is to come and fetch them, on a day to be settled in writing. There's no need to meet.} # source: HOTELS19 # fiction: the wording

"They were written in the same building," says Noh Young-min, your chief of staff now. # fiction

{m_list == "left":In Han's bag is a third thing, a Red Cross card. It never came up. Ms Kwak sent it on, with the corner cut.} An answer is owed by the evening. # claim: A12

* [Answer as a son. Four lines, nothing in them.]
    ~ m_letter = "son"
    You say that the town she was born in is his now, and you'd be glad to know what grows there. Han copies it by hand. # counterfactual
* [Answer as President. Thanks, and the talks.]
    ~ m_letter = "president"
    At the third paragraph the pen asks for working-level contact, and you let it stand. # counterfactual
* [Answer as both. Thanks, and at the foot one hour.]
    ~ m_letter = "both"
    Below the line, where it can be cut off, you ask for an hour a year, by screen, for each who's on the list. # counterfactual
- Noh has the fax. "We could send people, one at a time, on a visa. They'd pay their bed in rice and cement. There's no rule with a bed in it, I've looked. Washington will want to have been asked." # claim: A22

# beat
The company's lawyer, who has a mortgage on two of the hotels, would wait. Counsellor Ha would let them go. "They are writing to you about curtains. I'd give them the curtains, and be asked for something else." # speaker: ha # fiction

"Given without a meeting it's contempt, up there," says Noh, "and down here it's other people's beds."

* ["Let people go singly. Rice and cement."]
    ~ decide("DM06", "b")
    "I'll need a first family," says Noh.
    {border_closed > 0:The border is shut to begin with.|Chung rings from Washington. He has heard the word cement.}
* ["Let them have the hotels, and the key."]
    ~ decide("DM06", "c")
    "They'll be surprised," says Ha.
* ["Let it wait. The group tours, and the paint."]
    ~ decide("DM06", "a")
    In the spring, says Han, the caretaker always sends a photograph of the lobby. One can see the calendar in it. # fiction
- -> scene_over

=== m26_the_building ===
# scene
# seat: moon
# when: phase == 0 and turn == 12 and trust_dprk_rok < 60
# once
# date: 14 June 2020
# place: The Blue House, Yeomin Hall, a Sunday
The liaison office at Kaesong has four storeys of glass, and since January nobody to wash it.

A fortnight ago balloons went over from a field, with leaflets. Since then Pyongyang has cut the lines, and yesterday it wrote that the useless office would soon be seen in ruins. "Future tense," says Suh Hoon. "They haven't said who." # source: LIA13

The mayor is on the line, the one with the buses. {m_mayor == "soothed":He has a slip from 2017, with your word on it, under transport. He would like to know if it's still good.|He'd like the balloons to go up from somebody else's town.} # fiction

# beat
"Make it a law," says Kim Yeon-chul, the Unification Minister. "Our text of 2018 ends hostile acts along the line, and leaflets are in it by name. Whoever drafts it will hear about free speech, here and in Washington." # source: T24, PANCAR # claim: A40

"It is speech," says Counsellor Ha. "Bad speech, tied to a balloon. I'd leave the law alone and protest to Pyongyang. It's our glass." # speaker: ha

"Or we go up," says Suh. "Chung and I. We may stand outside." # speaker: suh # claim: A56

* ["Ask them to receive the two of you. Tonight."]
    ~ decide("DM14", "c")
    {trust_dprk_rok >= 45:By eleven there's an answer, with a time in it.|By eleven there's no answer. By Wednesday it'll be on their front page.}
* ["Leave the law. Protest, and in our own name."]
    ~ decide("DM14", "b")
    Ha has it in four sentences, and there isn't a conditional in any of them.
* ["Make it law. The villages under the wind come first."]
    ~ decide("DM14", "a")
    "They'll say that we did it because we were shouted at," says the Minister.
- When they have gone Han Su-min is standing by the grey telephone. "It's on the other circuit," she says. "Signals say it's been humming since the ninth, all the same. Nobody has rung it, Mr President."

{ m_phone:
- "rung": You rang it once, about the clouds. There was a man who ran to the window.
- "answered": You answered it once. It was the basement.
- else: You let it ring once, for fourteen.
} # source: B03

* {m_phone == "rung" or m_hanoi == "pyongyang"} [Ring it.]
    ~ decide("DM19", "a")
    ~ m_rang = "answered"
    At the third ring a chair goes over.
    {m_phone == "rung":"It is clear, Mr President," says the voice. "As far as I can see."|"I was told to stay by it, Mr President," says the voice. "Nobody has said until when."} You have a sentence for the Chairman. He asks you to wait while he finds paper. # counterfactual
    Han logs it, one minute forty. Under subject she puts glass.
* {m_phone != "rung" and m_hanoi != "pyongyang"} [Ring it.]
    ~ decide("DM19", "b")
    ~ m_rang = "rings"
    Han counts, since the log has a column. At forty somebody lifts it. You hear a room, and the instrument is put down again, with care. # counterfactual
    "Somebody was there," she says.
* [Leave it. It would ring, and then you'd know.]
    ~ m_rang = "no"
    "They may be waiting for us to," she says.
- From Dorasan one can see the building without a glass. There's someone up there now with a camera on a tripod, to have it standing. # fiction
-> scene_over

=== m27_what_was_exempt ===
# scene
# seat: moon
# when: phase == 0 and turn == 14
# once
# date: 2 November 2020
# place: The Blue House, Yeomin Hall
Han Su-min has typed everything that crossed the line in two years{kaesong == 1:, Kaesong's lorries apart}, and it comes to forty items and one page. Tomorrow the Americans vote, and somebody new may have to be told.

"One. Tangerines, two hundred tonnes{m_box == "opened":, less ninety for the cameras}{m_box == "canteen":, less a box for the Assembly}. Two. An espresso machine, which came back. Three." # source: B04
{ m_lorry:
- "clock": "Flu medicine, six pallets, by lorry, in ten working days and seventeen after that."
- "hand": "Flu medicine, six pallets, by four hundred hands."
- else: "Flu medicine, nil. It passed its date in Paju in the summer. I've got it in as a nil."
} # claim: A21, A22

# beat
Eleven is a packet of cigarettes, in instalments. {m_leeks == "seed":Twelve is leeks, as seed. "Which way?" asks Suh Hoon. North, says Han.|{m_dog == "":Twelve is a tape measure.|The puppies aren't on it, since they were born on this side. {m_dog == "star":Mars has been on the cover of a magazine.}{m_dog == "horse":The horse has six grandchildren.}{m_dog == "none":Six mayors have each sent a picture of the one in the cap.}}} {m_letter != "":Nineteen is a letter, and nineteen (a) the answer to it.} {m_letter == "son":Twenty has no text. It's a leaf, pressed, off some sort of fruit tree.} # source: B10, B04, B20 # fiction

"You've a telephone call down as freight," says Kang, reading over her arm, {m_rang == "answered":and finds the minute and forty seconds, thirty-one.|and finds that it's the bell, tested on Thursdays.} {m_rang != "answered" and m_ogino == "met":Twenty-seven is a stamp from Sakata, in brackets. It's still in Ms Gu's drawer.|{m_rang != "answered" and m_bank == "licence":Twenty-six, a licence with a bank's name in it, crossed an ocean and not the line.}} {aid == 1:Thirty-three is rice, as far as the third shed.|Thirty-three is rice, three hundred grams, as a sample.} # fiction

# beat
"Forty is from the railway museum. They'd like your leave for a label."
{ m_sleeper:
- "stop": SLEEPER, PINE, 'HAMHUNG', WHICH IS ON ANOTHER LINE.
- "mend": SLEEPER, PINE, 'FOR WHOEVER HAS TO MEND THIS'. DATE OF USE: and then there's a space.
- "blank": SLEEPER, PINE, WITH FORTY CENTIMETRES RESERVED.
- else: SLEEPER, PINE, NOT USED.
} # source: B12 # fiction

"By weight it's a bad two years," says Suh Hoon. "I have known worse committees." # speaker: suh # claim: A26

# beat
{m_word == "first":Han has one more, a sentence in English, of 9 January 2019. "I typed it," she says. "I think it ought to go in, Mr President, as it crossed the most."|Han has one that she would take off. Somebody sent up a chair, for a man at the northern desk with a bad back, and he was moved the next week.} # fiction

* {m_word == "first"} ["Put it in. Number forty-one, in full."]
    ~ m_struck = "none"
    She puts it in Korean as well, both ways, so that forty-one takes up more room than the fruit.
* {m_word == "first"} ["Leave it off. It wasn't a thing."]
    ~ m_struck = "word"
    "It was as smooth as one," she says, and folds the slip until it's too small to fold.
* {m_word != "first"} ["Take off the chair. He may still be asked about it."]
    ~ m_struck = "chair"
    She types the page again. It comes to thirty-nine.
* {m_word != "first"} ["Leave the chair on. Somebody thought of his back."]
    ~ m_struck = "none"
    She leaves it, and marks it confidential.
* ["Read me number one again."]
    ~ m_struck = "none"
    { m_card:
    - "chairman": "Tangerines. To the Chairman, from a neighbour." There's a photograph of a bowl.
    - "account": "Tangerines, four hundred thousand half-kilos. Received, less one box." It's still the one they've written back about most.
    - else: "Tangerines. For whoever has never had one." It's the only item on the page where no one has asked you who got it.
    }
- On the wall behind her is the calendar from the police.{m_leave == "released": Round the nineteenth of December somebody has drawn a ring, and forty-four.}{m_leave == "crowds": Both crowds have signed it, on facing months.}{m_leave == "kept": Somebody has written love of country under it.} {m_door == "in":Three men by some steps hang next to it.}{m_door == "beside":A napkin with a window hangs next to it.}{m_door == "away":A class from Paju hangs next to it, with you at the back.}

-> scene_over
