// Moon, first act after the first scene: 16 November 2018 to 28 February 2019.
// Spine first, in the order of play; storylets below. Values of memory stand beside each VAR.

// m_box: the last box of fruit: "opened" for the press, "canteen" of the Assembly, "shut". Read in ms07, m27.
VAR m_box = "shut"
// m_mother: the sailor's mother: "promised" (a call the day before), "heard", "after" (let in when the paper was done). Read in m20, m31.
VAR m_mother = ""
// m_may: the measures of 24 May: "asked" (the North, for her sentence), "review" (floated), "lifted". Read in m20, m31.
VAR m_may = ""
// m_key: the padlock of the fuel car: "driver", "two", "hook". Read in m08, m30, m33.
VAR m_key = ""
// m_leave: nine thousand police: "released", "kept", "crowds" (the two crowds were asked). Read in m09, m27.
VAR m_leave = ""
// m_leeks: the vegetable patch: "named" (the sergeant's name went on record), "seed" (a packet goes back), "off" (struck out). Read in m24, m27, m33.
VAR m_leeks = ""
// m_costs: 1 = Na Kyung-won was shown the pencilled total. Read in m12, ms07, m31.
VAR m_costs = 0
// M5, m_sleeper: what stands on the wood in your name: "stop" ("Hamhung"), "mend" ("For whoever has to mend this."), "blank". Read in m27, m30, m36.
VAR m_sleeper = ""
// m_flat: where you were for the housing hour: "rooms", "law", "hong". Read in m03, m22.
VAR m_flat = ""
// M2, m_word: the sentence sent to Washington: "first" (his weapons), "his" (the peninsula), "both". Read in m12, m14, m19, m20, m27, m34.
VAR m_word = ""
// m_seat: where Tokyo sat: "first", "last", "drawn". Read in m22.
VAR m_seat = ""
// m_plan: 1 = the six were handed a page with figures. Read in m12, m32.
VAR m_plan = 0
// m_lorry: the flu medicine: "clock", "waited", "hand". Read in m21, m27.
VAR m_lorry = ""
// m_payer: whose name stands under the offer: "president", "republic", "payers". Read in m32.
VAR m_payer = ""
// m_hanoi: what you kept clear on 28 February: "pyongyang", "washington", "press". Read in m19, m26.
VAR m_hanoi = ""
// storylets
// m_stop: 1 = you asked Han where her grandmother is from. Read in m08, m36.
VAR m_stop = 0
// m_bae: her eighth request: "signed", "waits", "told". Read in m21, m32.
VAR m_bae = ""
// m_dog: the name that was kept: "star" (Hwasong), "horse" (Chollima), "none". Read in m06, m27.
VAR m_dog = ""
// m_clock: 1 = you took Suh's canteen token and his question. Read in m10, m30.
VAR m_clock = 0
// m_bank: the compliance officer: "licence", "comfort", "nothing". Read in m27, m32.
VAR m_bank = ""
// m_list: your family's number in the Red Cross index: "left", "last", "struck". Read in m25, m35.
VAR m_list = ""
// m_na: what was conceded over tea: "years", "cash", "none". Read in m31, m32, m34.
VAR m_na = ""
// m_absent: the sentence for the six held in the North: "aloud", "paper", "later". Read in m31, m34.
VAR m_absent = ""
// m_ogino: an old woman from Sakata: "met", "photograph". m_tokyo: "fund", "apart", "run". Read in m22, m27, m32.
VAR m_ogino = ""
VAR m_tokyo = ""
// m_clip: the Hong Kong article: "filed", "binned", "sent". Read in m13, m12.
VAR m_clip = ""

=== m02_tangerines ===
# scene
# seat: moon
# when: phase == 0 and turn == 1 and seen(m01_the_telephone)
# once
# date: 19 November 2018
# place: The Blue House, Yeomin Hall
Three newspapers would like to see inside the last box of fruit, and Han Su-min has gone to fetch a second book to put on it.

While the twenty thousand were in the air a former leader of the opposition asked, on his own page, whether there was only fruit in them. His party has left it alone. The ministry answered that they were tangerines, which the spokesman's deputy finds too short. # source: B04, JIBE18 # fiction: the deputy

# beat
On Friday the North's agency reported them handed out, to pupils and to people in Pyongyang. # source: B04
{ m_card:
- "chairman": The neighbour isn't in it. There is one giver in the story.
- "account": From Kaesong our duty officer has sent up a slip. Received, boxes, nineteen thousand nine hundred and ninety-nine. "They'd like to know about the other one," says Han. # fiction
- else: Han has the schools on a map. In five of them, she reckons, someone must have explained about the peel. # fiction
}

* ["Open it. On the desk, lights and all."]
    ~ m_box = "opened"
    Out come ninety tangerines. "They were hoping for a banknote," says Han.
* ["Send it down to the Assembly's canteen."]
    ~ m_box = "canteen"
    It is gone by noon, on both sides of the aisle.
* ["Leave it shut. It's fruit."]
    The deputy finds that short as well.
- Chung Eui-yong has three front pages, Seoul, Pyongyang, Washington. "Put the first two together and you hardly see the join. The third has it on page nineteen, under Sanctions." # speaker: chung # claim: A18 # fiction

# beat
Kang Kyung-wha, at Foreign Affairs, wants a ticket. "In October we asked three capitals to ease, and were refused in good English. I'd ask the small ones, for one line in a communique. The North reads communiques." # speaker: kang # source: T48 # claim: A21

"So do the Americans," says Chung. "I'd go to them first, and alone. It gets you nothing in Pyongyang." # speaker: chung

# beat
"Or nobody goes," says Director Min, who keeps the polls. "Each time you ask for relief I lose some fathers of conscripts." # speaker: min

* ["Go, Kang, and bring one line home."]
    ~ decide("DM01", "a")
    "Steps that can't be undone should buy something."
    "They will want to take out buy," says Kang.
* ["Nobody goes. Not a word on easing until spring."]
    ~ decide("DM01", "c")
    Min gets her fathers. "For the winter, then, we're furniture," says Kang.
* ["Washington first, Chung. Nobody else."]
    ~ decide("DM01", "b")
    {trust_us_rok < 50:"They'll want to know what took us so long," says Chung.|"They will be so pleased to be told something," says Chung, "that they may forget to say no."}
- -> scene_over

=== m07_twenty_fourth_of_may ===
# scene
# seat: moon
# when: phase == 0 and turn == 1 and seen(m01_the_telephone)
# once
# date: 22 November 2018
# place: The Blue House, Yeomin Hall
Mrs Jo has brought a bank book. It is her son's, and it has been at the same branch in Pyeongtaek since he enlisted.

She runs a laundry by the naval base, and came up the hill unasked. At the second desk she said which ship it was. Of the Cheonan's crew forty-six were lost. # source: S19 # fiction

# beat
On the table is the decree of 24 May 2010 that answered it: no trade, no visits, no new investment, no northern ships. The pen beside it can end it. Counsellor Ha has pierced it three times this year, once for an espresso machine. # source: S19 # fiction: the machine

In October Kang told the Assembly that it was under review, and by night 'approval' had arrived from Washington. "I'd rather not float it twice," she says. # speaker: kang # source: T47

# beat
"The lady has an hour," says Han Su-min, "and then a wedding, tablecloths. She asked if you'd want to see her before you do it or after."

* [Have her in now, before the paper.]
    ~ m_mother = "heard"
    Each December the bank adds the interest and posts it to him. "They have his name right," she says. "I'd want the North to write one line first, saying who."
* [Have her told that you'll ring the day before.]
    ~ m_mother = "promised"
    Han comes back with a sheet. "In the evening, please, the machines are loud. She says the others would want it too. She's written out the numbers." There are thirty-one.
* [Finish the paper and see her afterwards.]
    ~ m_mother = "after"
    Han comes back with the bank book. The tablecloths couldn't wait. She'd like somebody to read it.
- Suh Hoon speaks for the pen. "They have a man up there who reads nothing but our gazette. For a month they'd take our calls on the first ring." # speaker: suh

"And Washington will ask what else we can do without being told," says Chung. # speaker: chung # claim: A20

# beat
"There is the lady's own way," says Ha. "Ask the North for the sentence. You'd gain by it at home. They have denied the ship for eight years, so you would get the door." # speaker: ha # claim: A21

* ["Ask them for her sentence."]
    ~ decide("DM02", "c")
    ~ m_may = "asked"
    Ha has it in ten words. "I'll take it to the line myself," says Suh.
* ["Say review. If they shout, it was a word."]
    ~ decide("DM02", "a")
    ~ m_may = "review"
    Unification is to float it tonight, and tomorrow Kang is to say that it was a word.
    "So I'm the clarification," she says.
* ["Give me the pen. It's lifted."] # grave
    ~ decide("DM02", "b")
    ~ m_may = "lifted"
    Suh goes for the number of the gazette.
    {standing_moon < 50:"They will be at the gate by noon," says Ha. "I'd go down to them."|"You'll be asked tomorrow whether you read it," says Ha. "You might mention the espresso."}
- -> scene_over

=== m04_the_train_leaves ===
# scene
# seat: moon
# when: phase == 0 and turn == 2 and moratorium_deeds == 1 and not answered(DT04, c)
# once
# date: 30 November 2018
# place: By telephone: a hotel in Buenos Aires, the platform at Dorasan
"He won't leave without the key," says Cho Myoung-gyon, the Unification Minister, twelve hours ahead of you, on a platform with a band on it.

In Buenos Aires it is last night; you see Washington at half past three. At Dorasan they have six cars, twenty-eight people and fifty-five tonnes of fuel. The UN has let the train through for eighteen days, to look, and the fuel if all of it drives this train. So the fuel car has a padlock. # source: B11, T57 # claim: A22

# beat
Mr Yeo drove this line ten years ago, when it still had something to carry. "It's the one key, Mr President. Ours wants it for his form, and theirs for his. I only want it for the diesel." # fiction

* ["The driver keeps the key."]
    ~ m_key = "driver"
    "I'll tell New York it is in the cab," says Cho.
* ["Two locks, Mr Yeo. One each, and both present."]
    ~ m_key = "two"
    "Then we shall get to know each other," says Mr Yeo. The station shop has a second padlock, for bicycles, yellow.
* ["Hang it on a hook where all of you can see it."]
    ~ m_key = "hook"
    "There's a hook in the brake van," says Mr Yeo. "It has a lamp on it. I'll move the lamp."
- Chung Eui-yong has the file for half past three. "The September text says ground is to be broken this year, so we look, hold a ceremony, and stop. Or we begin on our own bank, from Munsan up. It's lawful and you can photograph it. So can the opposition." # speaker: chung # source: T41

# beat
Mr Yeo hasn't given back the telephone. "They dig with what they've got, up there. They'd remember who brought the first excavator."

"Resolution 2397 has machines by name," says Cho. # source: S13 # claim: A48

* ["Begin where it's ours."]
    ~ decide("DM04", "b")
    "I can have the first stack at Munsan by the tenth," says Cho. "Pointing north."
* ["Send the machines. Let them object to an excavator."] # grave
    ~ decide("DM04", "c")
    The band, which has been told to play when the Minister stops talking, plays.
* ["Look, break ground, and stop."]
    ~ decide("DM04", "a")
    "I'll say ceremony," says Chung. "It translates."
- At five past nine, last night, a whistle goes, and you hear six cars leave a country. {m_key == "hook":Someone shouts after it about the lamp.}
-> scene_over

=== m05_the_guest_room ===
# scene
# seat: moon
# when: phase == 0 and turn == 2 and moratorium_deeds == 1
# once
# date: 7 December 2018
# place: The Blue House, a room on the guest floor
The wallpaper was chosen by a committee of nine, and has on it, after thirty samples, nothing.

"Blue was thought to be a flag," says Im Jong-seok, your chief of staff. In Pyongyang the Chairman said he would come to Seoul, and you told the cameras this year. There are twenty-four days of it. # speaker: im # source: T41, IM17 # fiction: the wallpaper

# beat
The commissioner of police has put a form on the bed. "Nine thousand officers with their leave stopped, and forty-four weddings on the nineteenth. If you've no date to give me, Mr President, sign there." # fiction

"And two permits for the same pavement," says Im. "Flags to wave, and flags to burn." # speaker: im # claim: A46

* ["I'll sign. Let the grooms have their nineteenth."]
    ~ m_leave = "released"
    Anyone can see policemen on leave, and some have telephones to Kaesong.
* ["Keep them another fortnight."]
    ~ m_leave = "kept"
    "I'll tell them that it is love of country," says the commissioner, to the form.
* ["Have both crowds in. Ask what they'd settle for."]
    ~ m_leave = "crowds"
    "To this house?" asks the commissioner.
    "To the annexe. Separately, same biscuits."
- Suh Hoon has come up by the stairs. "I'd ask him for two days, a shipyard, a greenhouse, in and out by the back. Those who guard him would have to say no, and they'd have to say why." # speaker: suh # claim: A56

# beat
"Or you just wait," says Im. "It's correct." The commissioner would drop it, with respect: then it was only a thing that was said. # speaker: im

* ["Let it drop, and let nobody say so."]
    ~ decide("DM09", "c")
    {standing_moon < 50:"They'll say he never meant it or you never did," says Im.|"We can put the next guest in it," says Im.}
* ["Offer the two days. Shipyard, greenhouse, no square."]
    ~ decide("DM09", "b")
    "Which shipyard?" asks Im.
    "One that's working," says Suh.
* ["Leave the room as it is. He'll name a day."]
    ~ decide("DM09", "a")
    So the matter is open, and the commissioner will have to say that to forty-four people. # fiction
- -> scene_over

=== m06_yellow_flag ===
# scene
# seat: moon
# when: phase == 0 and turn == 2 and mil_accord == 1 and moratorium_deeds == 1 and not answered(DM03, b)
# once
# date: 12 December 2018
# place: The Blue House, the underground crisis room
There are eleven screens, and the Defence Minister has been given a pointer{m_dog != "":, and has his cap back}. Eleven of their posts this morning, eleven of ours after lunch, to see that they are gone. Where each path crosses the line there's a yellow flag. # source: B10

On the fourth screen, Cheorwon, the teams have saluted and have three minutes over. A Northern officer offers a packet of cigarettes. # source: B10

"That isn't in the protocol," says Jeong Kyeong-doo, the Minister. He looks it up. "It isn't forbidden in the protocol." # speaker: jeong # claim: A12

On your knee lies Monday's folder, "for information": three names in Pyongyang, listed by Washington under human rights. # source: OFAC10 # fiction: the folder

# beat
Sergeant Yang Jun-ho, twenty-two, had fourteen months in the post we blew up there. He has to wait by the flag, and so has his opposite number. The microphone there, which is for the colonels, has them on. # fiction

"Is it true you've got leeks?" asks Yang. "I had a bet on it."

"Onions," says the other.

"I'd said leeks."

"Some are leeks."

# beat
By half past ten item nine of the inspectors' list is a vegetable patch, three metres by two, frozen. # fiction

* ["Get the other man's name."]
    ~ m_leeks = "named"
    O Chol, sergeant, twenty-four. He gives it to the microphone, as he's been taught to. "So on his side someone will have to write to someone about it," says Suh Hoon. # fiction
* ["Strike item nine. It's his garden."]
    ~ m_leeks = "off"
    Of the leeks there is nothing left but a voice on a tape, saying that some of them are.
* ["Keep item nine. Send seed with the report."]
    ~ m_leeks = "seed"
    "Which heading does seed come under?" asks the Minister. It'll be leeks, two hundred to the packet, by way of the colonels. # fiction
- The opposition has written, and its sum is right. Eleven from each side leaves them about a hundred and fifty posts and us about fifty. # source: B10

# beat
"I'd go on," says Jeong. "To the letter, on the day. I shall see less by it. But they'll have seen us keep a date, and after this comes the river mouth." # speaker: jeong # claim: A31

Colonel Ahn, the liaison to UN Command, has been standing. "They came as far as the flags, sir, as far as anybody had asked them. They'd walk the rest with us. It's slower, and makes a report with their stamp. Or we halt until they've been over all twenty-two by themselves. The other side keeps a sheet for the days we're late." # speaker: ahn # claim: A53 # fiction

-> answer

= answer
* ["Ask the Command past the flags, next time."]
    ~ decide("DM03", "c")
    "There'll be three flags, then," says the Minister.
* ["Go on to the letter. The river mouth is next."]
    ~ decide("DM03", "a")
    "Eleven pairs of eyes," says Jeong. "I'll sign for them."
* ["Hold the rest until they have checked it all."]
    ~ decide("DM03", "b")
    Colonel Ahn goes to the telephone, to make some Americans happy.
+ {trust_dprk_rok < 70} [(closed: no second list agreed; trust {trust_dprk_rok}, needs 70) "Offer four for one."]
    "Four of whose?" asks the Minister, and has to find his place again.
    -> answer
* {trust_dprk_rok >= 70} ["Go on, and offer them four for one."]
    ~ decide("DM03", "a")
    "Four for one," says Jeong, and works it. "It comes out even after thirty-three of ours."
- At the flag the two of them have been told to stop talking. They stand a metre and a half apart, and the line of demarcation runs through somebody's smoke.
-> scene_over

=== m11_the_bill ===
# scene
# seat: moon
# when: phase == 0 and turn == 2
# once
# date: 17 December 2018
# place: The Blue House, the small drawing room
Na Kyung-won asked the ministry for page two and was sent page one again, stamped.

She has been the opposition's floor leader for six days. The bill for the Panmunjom text has lain in the Assembly since September. It asks for 298.6 billion won above the budget, for 2019. "My trouble is 2020, Mr President, and so on to the end of the sentence." # source: T39, H15, NA18 # fiction: her remark

# beat
Counsellor Ha has page two, in the Finance Minister's pencil, under her hand. Rail, roads, power, from an American bank: sixty-three billion dollars. A commission of our own: five hundred, over twenty years. Between the two he has put a question mark the size of a coin. # source: P05, P08

* ["Show Mrs Na the pencil."]
    ~ m_costs = 1
    "It's the most honest paper I have had from this house," she says. "I shall have to use it against you."
* ["There's no page two yet, Mrs Na."]
    Ha's hand stays. Mrs Na was a judge, and has seen a hand stay on a paper before. # fiction
* ["Ask the man whose pencil it is. In committee, on oath."]
    ~ m_costs = 1
    "He'd tell me?"
    "He would enjoy it." # fiction
- "Cost every year of it," says Ha, when she has gone, "give her what she's right about, and make it law. To undo a law they would need a chamber and a year. I'd need a month." # speaker: ha # claim: A52

"A bill that lies in committee has never hurt anyone," says the whip's clerk. "Or the Cabinet sits tomorrow, and Pyongyang sees something signed. She'll call it going round the Assembly, and so it is." # speaker: clerk # claim: A40

* ["Cabinet, tomorrow. We can't wait for the Assembly."]
    ~ decide("DM08", "c")
    "I shall put page numbers on it," says Ha, "for whoever comes to take it out."
* ["Cost every year of it, and bargain with her."]
    ~ decide("DM08", "b")
    "Then our column has a price," says Ha, "and the other five are blank. Which points do I give her?"
    "Find out which she'd have given in our place."
* ["Send it up again as it is. Let it lie."]
    ~ decide("DM08", "a")
    It goes on the list for January, below fire doors for rooming houses.
    {standing_moon < 50:"There's less of you to lose each week," says Ha.|"It can't be used against you while no one has read it," says Ha.}
-
-> scene_over

=== m08_sleepers ===
# scene
# seat: moon
# when: phase == 0 and turn == 2 and moratorium_deeds == 1 and seen(m04_the_train_leaves)
# once
# date: 26 December 2018
# place: The Blue House, with Panmun station on the line
"They've kept you forty centimetres," shouts Kim Hyun-mee, your Transport Minister, over a brass band and a wind. "I'm standing on the rest."

Nine cars took a hundred of ours up the line to Panmun this morning, and a hundred of theirs were waiting. The UN has passed the ceremony and nothing after it, so you have stayed where you are. # source: B12, T59

# beat
On the trestle lies a wooden sleeper, planed on one side, for whoever has come to sign. The pens froze. "There's a man from their railways warming yours in his armpit," says the Minister. "The others have put prosperity." # source: B12 # fiction # claim: A48

{m_key == "two":"And the driver's compliments. His two locks have rusted into one."}

# beat
{m_stop == 1:Han Su-min, who has the other receiver, has put her pencil on the map, on the east coast, where her grandmother would get down.|Han Su-min has the other receiver. "People up there will read it," she says. "The ones who carry it in."}

* ["One word. Hamhung."]
    ~ m_sleeper = "stop"
    "That isn't on this line," says the Minister.
    "It's where somebody wants to get off." # fiction
* ["For whoever has to mend this."]
    ~ m_sleeper = "mend"
    "He asks if there's something wrong with it," says the Minister.
    "There will be. He's to say I thought of him."
    An old track-walker in a padded coat is reading it when the camera gets there. He reads it twice. # fiction
* ["Sign nothing for me. Leave the forty centimetres."]
    ~ m_sleeper = "blank"
    "Blank?"
    "When the first train has gone over it I'll come and fill it in." # fiction
- Through the receiver you hear a bolt being screwed into a plate, by turns, by eight officials, and come to the end of its thread with three of them still to go. # source: B12 # fiction
-> scene_over

=== m03_the_minister_of_flats ===
# scene
# seat: moon
# when: phase == 0 and turn == 3
# once
# date: 4 January 2019
# place: The Blue House, Yeomin Hall
The fourteen keys on Hong Nam-ki's ring are for show flats. He has been finance minister for three weeks, and wants one hour of you a week, with the northern file out of the room. # fiction

{visit == 1:At the end of December that file came to Seoul in person, by road, for a day. Two crowds stood face to face along the avenue, with flags to wave and flags to burn, and the Chairman was driven down the middle. {m_leave == "released":Forty-four grooms had been called back to hold them apart.|The nine thousand held them apart.} Over the noodles you asked what he had seen. Windows, he said. Hong has the bill for the barriers.} # counterfactual

# beat
On 9 November a rooming house in Jongno burnt before dawn, and seven people died, day labourers most of them. In the night of 10 December a contract worker of twenty-four was killed at a coal belt in Taean, alone. By 27 December his family had got a law. # source: JONGNO, TAEAN

"In those weeks your diary has the North on every page," says Hong. "They ask what country you're the president of." # speaker: hong # claim: A05

{standing_moon < 50:In the last poll before Christmas those against you had passed those for you.|In the last poll before Christmas you were still ahead, by less than in the autumn.} # source: H13

* ["I'll go and see one of those rooms. No cameras."]
    ~ m_flat = "rooms"
    It is two metres by one and a half, and you see it with your knees against the bed. The manager has a question about sprinklers. You take it down. # fiction
* ["Have the new law's inspectors in. I'll sit through it."]
    ~ m_flat = "law"
    There are four hundred of them for the whole country. You ask what they want first. Boots, says one, and then looks to see if it was the wrong answer. # fiction
* ["You go, Hong. Send me one side of paper."]
    ~ m_flat = "hong"
    The side of paper comes on Monday, and you read it in the car.
- The year's speech has a hole in the middle, of about four minutes. "Put houses in it, and the money," says Hong. "It'll show by summer. For the month it takes, no one in this house will have read a telegram." # speaker: hong

# beat
"Put the North in it," says the man who writes them. "A hundred and seventy trillion won, over thirty years. They hear it in Pyongyang when you say that at home." # source: P09 # claim: A40

"So does a welder in Changwon," says Director Min, who would leave some of each in. # speaker: min # fiction

* ["Take the peace economy round the country. With maps."]
    ~ decide("DM15", "c")
    The man who writes them takes the four minutes and asks for two more.
* ["Leave some of each in. Two minutes and two."]
    ~ decide("DM15", "a")
    "Nobody will remember any of it," says Min, "and nobody will mind."
* ["Put houses and jobs in. All four minutes, and the month."]
    ~ decide("DM15", "b")
    Hong will need the tax office, the banks and a site, and he has the site.
    {trust_dprk_rok < 55:"Pyongyang will think you have stopped," says Suh, when he hears.|"They'll wait a month," says Suh, when he hears.}
-
-> scene_over

=== m09_the_particle ===
# scene
# seat: moon
# when: phase == 0 and turn == 3 and moratorium_deeds == 1
# once
# date: 9 January 2019
# place: The Blue House, Yeomin Hall, late
There are two sheets under the one pane of glass on your desk, and they differ by a genitive.

On New Year's Day the Chairman read for thirty-one minutes, from an armchair, and the particle could have been heard by anyone who waited for it. # source: B19

On the left he will give up his nuclear weapons. On the right the Korean peninsula will be free of them. The channel brought it from Pyongyang last night, and in Korean it was the one on the right. The message to Washington goes at eleven. # fiction: the message

# beat
"They prefer to hear the left," says Kang Kyung-wha, who interpreted for a president once, "and nobody here has corrected them. For the left I'd have lost my licence." # speaker: kang

"Panmunjom has the peninsula," says Chung Eui-yong. "So does Singapore. I said one word on their driveway in March, denuclearisation, and it hadn't got an owner." # speaker: chung # source: T24, T31, T20

# beat
On 20 December the North's own agency explained what it takes the peninsula to be: the North, the South, and whatever round about aims at it. # source: T58

"Send the right one," says Chung, "and Bolton hears the umbrella and the bombers. There goes February." # speaker: chung

"Send the left," says Suh Hoon, "and they find it out at the table." # speaker: suh # claim: A33

# beat
{m_leave == "kept":The new chief of staff, who started yesterday, looks in to ask if a form on a bed is his.}

"Biegun could carry a question," says Kang. "Ask whose, and let both see that you've asked." # speaker: kang # claim: A03

"Which one, Mr President?" asks Han Su-min, at the machine. Her English was praised in May, for its smoothness. # fiction

* ["What he said. Attach the Korean."]
    ~ decide("DM17", "b")
    ~ m_word = "his"
    It makes an ugly line, and Han sends it so.
* ["Both, and between them a question. Whose?"]
    ~ decide("DM17", "c")
    ~ m_word = "both"
    "I've never yet sent a question mark to a superpower," says Chung. Kang has it made larger.
* ["The left. There has to be a February."]
    ~ decide("DM17", "a")
    ~ m_word = "first"
    "Smooth," says Han, when it has gone, and covers the machine. Kang has taken the right-hand sheet out from under the glass. She folds it in three and writes the hour on it, for her own file.
- {m_word == "first":By one they have rung to say how glad they are.|By one they have rung, and Chung is in the corridor with them.}
-> scene_over

=== m13_the_other_five ===
# scene
# seat: moon
# when: phase == 0 and turn == 3
# once
# date: 14 January 2019
# place: The Foreign Ministry, the dining room on the eighteenth floor
The table is round, so that nobody should sit at its head, and the Russian has found the head.

"It's where the door isn't," says Ambassador Seol{m_clip == "":, your envoy for northern cooperation}. Tokyo and Beijing are downstairs with their coats on. The Americans aren't coming and the North wasn't asked. # fiction

# beat
"Every one of them can stop a thing," says Kang Kyung-wha, "and none has been asked to start it. Beijing has the trade, nine parts in ten. Moscow has a veto and seventy-six million dollars' worth. Tokyo has the money. Each has told me what the other two ought to give." # speaker: kang # source: S21, H17, P17 # claim: A10

The card for Tokyo is in her hand. In October the courts went against them; in December it was an aircraft and a destroyer. Put Tokyo by you, and tonight you have forgiven them something. Put it by the door, and it will be in their newspapers. # source: T50, RADAR20

* [Put Tokyo at your right hand.]
    ~ m_seat = "first"
    The Chinese minister counsellor notes who is at your left, finds that he is, and is content.
* [Seat Tokyo by the door, with the press desk.]
    ~ m_seat = "last"
    Their ambassador sits down as though he had chosen it. The folder he came with stays on the floor.
* [Shuffle the cards and let everyone draw.]
    ~ m_seat = "drawn"
    The Russian draws the head again. Tokyo has drawn Beijing, and they discuss, with real warmth, the parking.
- {m_clip == "filed":Ha has sent over her file on plans. On top is a professor, from a Hong Kong paper, who says that there are six of you.}{m_clip == "binned":Seol has a cutting in his breast pocket, and is waiting to be disagreed with.}

# beat
"Last August you gave them a railway, the six and the Americans," says Kang. "They all wrote to thank you, and it would hold them till the spring. I should write to the finance ministries. Finance asks what's in it for the third year. It'd take a month." # speaker: kang # source: T37 # claim: A35, A02

"Or leave it to Washington," says Seol. "Whoever writes down the first figure is sent the bill for it." # speaker: seol # claim: A03

-> answer

= answer
* ["Write to six finance ministries. Here, in a month."]
    ~ decide("DM16", "b")
    {m_seat == "last":"Tokyo will want that in writing," says Kang, "and a window."|"Tokyo has asked what the third year is," says Kang. "They sat down to ask it."}
+ {blueprint < 20} [(closed: no figures to lay on the plates; blueprint {blueprint}, needs 20) "Put our costed page on each plate."]
    Seol looks in the folder. There is a map, which unfolds as far as Rotterdam.
    -> answer
* {blueprint >= 20} ["Put our costed page on each plate."]
    ~ decide("DM16", "b")
    ~ m_plan = 1
    Six sheets off your squared pad, each with a name at the top and a sum at the bottom. Nobody eats.
    "This is wrong," says Tokyo's man, with his finger on a line, and gets out a pencil.
* ["Give them the railway again. I'll say it myself."]
    ~ decide("DM16", "a")
    There's a bit about a night train, and they clap.
* ["Leave it to Washington. It's a dinner."]
    ~ decide("DM16", "c")
    "Then it's a good dinner," says Kang.
- -> scene_over

=== m10_flu ===
# scene
# seat: moon
# when: phase == 0 and turn == 4 and moratorium_deeds == 1
# once
# date: 7 February 2019
# place: A bonded warehouse at Paju, and your car
Mr Gong lets out Hall 2 by the week, and he is in the fifth of them.

Six pallets stand on his floor: flu medicine, two hundred thousand doses, a present to the North, to have crossed on 11 January. He'd like to know whom to bill for the heating. # source: B13 # fiction

# beat
"The medicine's exempt," says Cho Myoung-gyon. "It's the lorries." A lorry that drives into the North is a vehicle in the North, and vehicles are in resolution 2397. At Treasury an analyst is looking into it. # source: B13, S13 # claim: A22, A62 # fiction

# beat
{m_clock == 1:There is Suh's canteen token in your coat. He would ask who holds the clock.}

Colonel Ahn has come in from UN Command's gate. "I've a major there who'd open for a handcart," he says. "A handcart isn't anything." # speaker: ahn # fiction

{m_fast_lane == 1:Counsellor Ha rings the car. "Four (c)," she says. "Ten working days for an exempt item, then silence is consent. They were told on the eighth of January. I make it that they have been consenting since the twenty-second."|Counsellor Ha rings the car. "I've nothing of theirs that says by when," she says. "I can ask for a date now."} # claim: A21

"Walk it round them on camera," says Chung on the other line, "and it's the camera they'll remember." # speaker: chung

* {m_fast_lane == 1} ["Read them four (c). The lorries go tomorrow."]
    ~ decide("DM18", "a")
    ~ m_lorry = "clock"
    In Washington somebody looks for a document. They find it. # counterfactual
    At Panmun a Northern orderly signs for each pallet and asks, in writing, what kept you.
* ["Carry it over the bridge. On foot, by the box."]
    ~ decide("DM18", "c")
    ~ m_lorry = "hand"
    Cho has two hundred people from three parishes and a judo club. The major looks at each as he goes by and finds every time that he isn't a vehicle. # counterfactual
* {m_fast_lane == 0} ["Wait. But ask them for ten days, in writing."]
    ~ decide("DM18", "b")
    ~ m_lorry = "waited"
    ~ m_fast_lane = 1
    Ha has it off before the car has turned. "It's no use to Mr Gong," she says. "It's for the next Mr Gong."
* {m_fast_lane == 1} ["Leave four (c) in the drawer. Let them finish."]
    ~ decide("DM18", "b")
    ~ m_lorry = "waited"
    "A clause that isn't used goes off," says Ha. "Like milk."
    "By the week, then," says Mr Gong.
* {m_fast_lane == 0} ["Let them finish with the lorries. We wait."]
    ~ decide("DM18", "b")
    ~ m_lorry = "waited"
    "By the week, then," says Mr Gong.
- {m_lorry == "waited":In the yard six drivers have been paid again for sitting in six cabs.|In the yard Mr Gong is sweeping Hall 2. There's a firm that wants it for umbrellas.} # fiction
-> scene_over

=== m12_nineteenth_of_february ===
# scene
# seat: moon
# when: phase == 0 and turn == 4 and moratorium_deeds == 1 and trust_us_dprk + trust_dprk_us >= 44
# once
# date: 19 February 2019
# place: The Blue House, Yeomin Hall, ten at night
You have crossed out "gladly". Chung Eui-yong, reading the squared pad upside down, is relieved.

It has one line left on it, what the brighter future is: a train that comes back. How stands underneath, with nothing after it. In eight days they meet in Hanoi; in ten minutes Washington rings, and wants to hear what you bring. # source: T63 # claim: A07, A09

# beat
"He won't pay for the North, he has said so on a lawn," says Chung. "So let him lay down our rails and roads as if they were his." # speaker: chung # source: T30 # claim: A48

"With whose money?" asks Hong Nam-ki. "I have 298.6 billion won for the whole of it this year. Nine days ago we initialled 1.04 trillion for his troops. He'll read upwards from the larger one." # speaker: hong # source: H15, SMA19

# beat
He has brought a drawing of a safe. It is a fund: a bank that nobody at the table owns, two keys, a column for each payer, and a seat for the opposition. {m_costs == 1:Mrs Na has page two already, he says.} # speaker: hong # claim: A47
{m_clip == "sent":Chung has had an answer from State about the professor's article. They'd be glad to know who the other five are.}

# beat
{ m_word:
- "first": "He'll open with how pleased they are," says Chung. "With January's sentence. Bolton has had it framed, I'm told."
- "both": "Biegun has used your question," says Chung. "On the eighth, in Pyongyang, they didn't answer it. They asked for it in writing. I call that an answer." # counterfactual
- "his": "They haven't forgiven you that particle," says Chung. "But they've stopped telling me what he meant."
- else: "They'll ask again what he means by it," says Chung. "I have the Korean here, and a glass of water."
}

"In whose name?" asks Han Su-min, at the machine. "There's a line at the bottom."

* ["Mine. I'm the one who will be asked."]
    ~ m_payer = "president"
    It's good until May of 2022, says Hong, after which it will be a name.
* ["The Republic's. I only work here."]
    ~ m_payer = "republic"
    Han types it in capitals.
* ["Nobody's yet. Whoever pays will sign it."]
    ~ m_payer = "payers"
    {m_plan == 1:"There's a gentleman in Tokyo with a pencil," says Kang, by the door.|Han types six rows of dots.} # claim: A11
- At two minutes past ten both interpreters cough, one here and one there. He asks what you have got for him. # fiction

* ["A fund. Two keys, and my opposition's signature."]
    ~ decide("DM10", "b")
    It takes longer to say than a railway. He asks who has the second key. You say that it might be his, and Hong, who can hear, shuts his eyes. # counterfactual
* ["Nothing tonight. When there's a text, I'll cost it."]
    ~ decide("DM10", "c")
    He has had men tell him that across a table. {trust_us_rok < 50:The call is over in twelve minutes.|The rest is courtesy.} # counterfactual
* ["Our rail and roads. Spend them as yours."]
    ~ decide("DM10", "a")
    You say that if it lightens what America carries, we are ready. He asks you to say it again, slower. # source: T63
- -> scene_over

=== m14_the_screen ===
# scene
# seat: moon
# when: phase == 0 and turn == 4 and moratorium_deeds == 1 and trust_us_dprk + trust_dprk_us >= 44
# once
# date: 28 February 2019
# place: The Blue House, Yeomin Hall
The kitchen had to soak the rice last night, so the kitchen has believed in it longest.

On the large screen there's a door in Hanoi with nobody in front of it. They dined last night; this morning they walked by a swimming pool, and went in. The rice cakes are under a cloth. # source: HANOI # fiction: the rice cakes

# beat
The spokesman's deputy has two statements. A welcomes what has been agreed, and B what has been attempted. "B," says Chung. # fiction

"A," says Director Min. "I've never seen you below by Friday after one of these. Eleven points, last September." # speaker: min # source: H12

{m_word == "first":The verb in A has an object. It is the one from January's left-hand sheet.} # claim: A33

# beat
"There's one thing we can still do from here," says Suh. "We can see that somebody picks up." There are three telephones. # speaker: suh # claim: A24

{m_phone == "rung":"They answered about the weather," says Han, of the grey one. "He ran."|The grey one, for Pyongyang, has a plate standing on it.} Washington's lies face up on Chung's knee. The third goes down to four hundred reporters. # source: B03

* [Ask Pyongyang's duty desk to keep the grey line manned.]
    ~ m_hanoi = "pyongyang"
    {m_phone == "rung":The man knows the bell by now. He'll stay with it, he says, and may he ask what it's for. You tell him: in case. He writes it down.|It rings nineteen times. Then there's a man who has never heard it, and asks what he should do. You tell him to stay by it. He asks until when.} # counterfactual
* [Have Chung ask the aircraft to ring you first.]
    ~ m_hanoi = "washington"
    He rings a friend there. You will be rung from the aircraft. "He asked me what I'd heard," says Chung.
* [Go down yourself, and say it looks well.]
    ~ m_hanoi = "press"
    You give them a sentence with "in sight" in it. When you come up again it has got there first, along the bottom of the screen, in yellow. # claim: A08 # counterfactual
- At ten to three, ten to one in Hanoi, the camera has found the table: flowers, eleven chairs, a card at every place that no one here can read. A waiter comes in, shifts a fork by a centimetre and goes. Min takes the cloth off the rice cakes. # source: HANOI # fiction

"How late can a lunch be?" asks the deputy.
-> scene_over

=== ms01_the_grandmother ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 1 and turn <= 4 and seen(m01_the_telephone)
# weight: 3
# once
# date: a Saturday that winter
# place: The Blue House, the small kitchen
Han Su-min has asked for half of Saturday, and has given as the reason, in the box provided, dumplings.

"It takes four hands," she says. "My grandmother is ninety-one, and she has the two." # fiction

There's a board of them in this kitchen too, round, with a flat edge. "Those are Seoul," she says. "Ours have a tail."

* ["Where are they from, with the tail?"]
    ~ m_stop = 1
    "{m_sleeper == "stop":It's what you wrote on the wood, Mr President. I had thought you knew.|Hamhung, Mr President.} She came out at twenty-three, on a ship, in the December. There was a sister who was to take the next one. When you gave the railway speech she asked if it stops at Hamhung. I explained about the survey." # fiction # claim: A12
    "What did she say?"
    "She asked about the stop."
* ["I'll sign for the half day."]
    On Monday there's a box in the refrigerator with your office on it. They have a tail, and you don't know why. # fiction
-
-> scene_over

=== ms02_the_calendar ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 2 and turn <= 4 and kaesong == 0
# weight: 3
# once
# date: a weekday that winter, early
# place: A shirt factory at Ansan, nine rented machines
Ms Bae Kyung-ja turns over a cuff, looks at the inside of it, and says a name.

"Hong-ran. Number three line. She's left-handed, so it leans." She had two hundred and twelve women at Kaesong, from 2007, and can tell them by their stitching. On 10 February 2016 she was given forty minutes. On the wall is the calendar for that month, with the delivery dates in pencil. # source: B22 # fiction

# beat
There were a hundred and twenty-four firms up there and some fifty-four thousand workers, at about a hundred and sixty dollars a month each, of which the state kept most. That was the reason given for stopping. "I paid what I was told to the office I was told. I'd have paid it into her hand, if there'd been a rule. Make me a rule." # source: P10 # claim: A22

# beat
Her eighth request is in your folder. She wants to go up for one day and oil the machines. # source: B22

* ["I'll sign it. Whether they open is theirs."]
    ~ m_bae = "signed"
    She gets the oilcan down from a shelf, to show you. It's full. "I'm not political," she says. "Rust is."
* ["Not yet. It would be read as an answer."]
    ~ m_bae = "waits"
    "To what?"
    "To whether we'll open before we are asked to."
    She hadn't asked anyone to open anything, she says.
* ["It's the cash. They think you paid for a bomb."]
    ~ m_bae = "told"
    She does the sum on the margin of the calendar: what she paid, over what a missile costs, in the papers. "A fin," she says. "I'll give them that. I may have paid for a fin." # source: P11 # claim: A62 # fiction
-
-> scene_over

=== ms03_puppies ===
# storylet
# seat: moon
# when: phase == 0 and turn <= 2 and seen(m01_the_telephone)
# weight: 2
# once
# date: late November 2018
# place: The Blue House, a utility room
There are six of them, they were born on the ninth, and the press office has been told to have names by four. # fiction: the deadline

Their mother was a present from Pyongyang, in September, with a certificate. Every newspaper in the country is for them, and the spokesman's deputy would like that to last. The public was asked. "Most are dumplings," he says. # source: B04 # claim: A05 # fiction

# beat
Ha has been through the list for treaties. "Number four is Hwasong. It means Mars, the child who sent it in likes planets. It's also the missile. Number five is Chollima, the winged horse. They've a steelworks called that, and it would look as if we had joined the campaign." # speaker: ha # claim: A12

Number five is asleep in the Defence Minister's cap.

* ["Keep Mars. The child meant the planet."]
    ~ m_dog = "star"
    By evening a columnist has found the missile, and by the next evening somebody has found the child, who says it's the red one. # counterfactual
* ["Take the horse. They gave us the mother."]
    ~ m_dog = "horse"
    Two colonels and a professor write in. From the North there comes a pamphlet on feeding, with a picture of the steelworks. # counterfactual
* ["Give them away before they're called anything."]
    ~ m_dog = "none"
    The deputy has six mayors on the telephone within the hour. Each asks privately if his could be the one in the cap. # fiction
-
-> scene_over

=== ms04_suh_at_the_sea ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 2 and turn <= 9
# weight: 2
# once
# date: an evening
# place: The Blue House, the back stairs
In an old coat there was an aluminium disc, with a hole in it and the number 114, and Suh Hoon has come down to show it to you.

"Canteen," he says. "Without it there was no soup." For two years, from 1997, he ate off it in a prefabricated town by the sea, where two reactors were going to be. They cost a billion and a half before they stopped. # source: B05, P15 # speaker: suh

# beat
"You'll be told it failed because they cheated. They did cheat. You'll be told that Congress starved it, and that's so as well, the oil was late from the start. The crane went on turning for months after." # source: P24, P15 # fiction # claim: A33

# beat
"Why?"

"Nobody had the job of stopping it. Nobody'd had the job of finishing it, either. There was a schedule, but no one who could be sent to prison for the third of May." # claim: A26

* ["Give me the disc. And the question that goes with it."]
    ~ m_clock = 1
    "Who holds the clock," he says, and gives it to you. "I ask it of every paper. Then I go and see if he has one on."
* ["Keep it. Would you have stayed, if they'd let you?"]
    "For the commissioning? I'd picked out the place to stand." # fiction
-
-> scene_over

=== ms05_a_compliance_officer ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 2 and turn <= 9
# weight: 2
# once
# date: a Thursday
# place: The Blue House, a side room without windows
The compliance officer has asked for a room without windows, and now that he has it he sits facing the wall.

It was he who took the call, in September, one of seven banks in two days. A very polite lady at the American Treasury was deeply concerned, and asked him what his bank was thinking of doing in the North. They'd been thinking of a pamphlet. # source: T43 # fiction

# beat
"She said nothing that I could refuse to do. So I took out the pamphlet and the two men who were writing it. We clear three billion dollars a day through New York. Against that I'd have one canteen account at Kaesong." # fiction # claim: A20

# beat
If one day there is a wage fund some bank will have to wire it, and Treasury may say yes, and still nobody will. "Permitted isn't a thing I can show my board. They'll ask who rang." He has come for a piece of paper. # claim: A17

* ["Ask Treasury for a licence, with his bank's name in it."]
    ~ m_bank = "licence"
    "In it?" He'd thought beside it. But he spells the name. Chung says it will be spring before they find which of them has the stamp.
* ["Write him a letter. This house won't let him down."]
    ~ m_bank = "comfort"
    It has your seal and it says that the government would regard with understanding. "It's a comfort," he says.
* ["Tell him I can't cover him. Hands off."]
    ~ m_bank = "nothing"
    He is so relieved that he turns his chair round. It's one bank fewer.
-
-> scene_over

=== ms06_busan ===
# storylet
# seat: moon
# when: phase == 0 and turn == 4
# weight: 5
# once
# date: 5 February 2019, the lunar New Year
# place: Busan, the car outside your mother's building
Ms Kwak of the Red Cross has come all the way on a holiday with a card in an envelope, and she won't bring it into the house.

Your mother was born at Hungnam and left it in the war. In 2004 she was drawn, and saw a younger sister for the length of a meeting. # source: REUN04

# beat
"There may be letters by video this spring," says Ms Kwak. "I shall have a hundred places. Fifty-five thousand are waiting. Last year four thousand nine hundred and fourteen of my cards were closed." # source: FAM18 # fiction: places # claim: A12

A computer turns the drum in March. Your mother's card is in it, and Ms Kwak isn't allowed to know that.

"If it comes up I'll be told I arranged it. If I take it out, then I have arranged it. I would rather be told by you." # speaker: kwak

* ["Leave it in the drum with the rest."]
    ~ m_list = "left"
    "One in five hundred and fifty," says Ms Kwak, and licks the flap.
* ["Put it last. After everyone who's never been drawn."]
    ~ m_list = "last"
    "There's no last," she says, "it's a drum." But some have had their turn and some haven't, and she could keep two. It needed someone to be ashamed. # fiction
* ["Take it out. I'll tell them at home myself."]
    ~ m_list = "struck"
    She tears it across, and gives you both halves, since it's your family's.
- She gets the four o'clock back. On the card, where it asks which station is nearest, a clerk in 2000 had put: Hungnam, closed. # fiction
-> scene_over

=== ms07_page_numbers ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 3 and turn <= 9 and standing_moon < 50
# weight: 3
# once
# date: an afternoon
# place: The Blue House, the small drawing room
Na Kyung-won has read the military accord with tabs, and has run out of colours.

You asked her to tea because you're under fifty, and she came because you are. # fiction

# beat
"Page two: no number of years. Three: nothing about the dead of the Cheonan. Six: no fixed wings near the line, and it's we who had the aircraft. Nine: cash, {kaesong == 1:now Kaesong is open, and nobody of my naming who can follow it|if Kaesong opens, and no one who can follow it}. Eleven: their prisons. They aren't on page eleven. I have left a tab in where they should be." # claim: A62, A40

{m_costs == 1:"I did get the pencil," she says. "I've used it twice, and both times they cut where it came from."|"I have still not seen a second year from this house," she says.}

# beat
Counsellor Ha, who is pouring, would dispute the aircraft. But cash can be followed, and years can be counted. Concede those, and one day you may need nine of her votes and find that you've got them. # speaker: ha

{m_box == "canteen":"The fruit was a good touch," says Mrs Na, while you think. "I had two."}

* ["Years. You'll have every year of it, in figures."]
    ~ m_na = "years"
    She takes off the yellow tab and puts it on the saucer. "I shall vote against it all the same," she says. "But I'll be louder about something else."
* ["Cash. No won goes up that two auditors can't see."]
    ~ m_na = "cash"
    "Which auditors?"
    "You name one of them."
    The tab from page nine goes into her diary.
* ["Tea. Have some more of it, Mrs Na."]
    ~ m_na = "none"
    She has some, and gathers up her pages, with every one of the tabs on. # fiction
- -> scene_over

=== ms08_a_lawyer_for_the_absent ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 2 and turn <= 9
# weight: 2
# once
# sensitive
# date: a Friday
# place: The Blue House, Yeomin Hall
The lawyer has put down six names and no address, and asks whether you still remember how to read a brief like that.

You do. You were in the same office once, in Busan, with one kettle. He acts for the families of six southerners who are held in the North, some of them since 2013. Three had gone as missionaries, the families say, and the North says otherwise, and has tried them. # source: SIX18 # fiction: the lawyer

# beat
"I've read what you have signed," he says. "I went through it for my clients. No one's in it who isn't free." Under the names, to keep the sheet flat, he has laid the UN inquiry of 2014, with its eighty to a hundred and twenty thousand. He doesn't quote it. # source: COI14 # claim: A62

"What do you want?"

"A sentence. Say that there are six, and that you've asked." # claim: A62

# beat
Suh Hoon's view is that you can say it or have it. "Aloud, and they're a matter of dignity up there, and the door's shut. I could put them on paper, in the channel, and no one would know. The families wouldn't, either." # speaker: suh

* ["Aloud. On Monday, with the number."]
    ~ m_absent = "aloud"
    Rodong Sinmun leaves it alone for two days, and after that it doesn't. The lawyer sends you a card with a kettle on it. # counterfactual
* ["On paper. Give Suh the names as you'd plead them."]
    ~ m_absent = "paper"
    He writes them out again by hand, with the ages. "It will be read," says Suh. "I can promise that."
* ["Later. There's something I have to get across first."]
    ~ m_absent = "later"
    "I told clients that," he says. "You wouldn't." He takes the sheet with him. # fiction
- He leaves by the front. In those days it was two stops on the bus, and you'd split the fare. # fiction
-> scene_over

=== ms09_tokyo ===
# storylet
# seat: moon
# when: phase == 0 and turn == 3
# weight: 6
# once
# date: January 2019
# place: The Blue House, Yeomin Hall
There are two films, thirteen minutes of theirs and four of ours, and Ms Gu of the Japan desk asks which you would like not to be convinced by.

On 20 December their patrol aircraft and our destroyer met off Noto. Tokyo says that it was lit by fire-control radar. Our navy says it was a search set, looking for a fishing boat, and that the aircraft came in low. # source: RADAR20

Then there are the mills. On 30 October the highest court found for men who'd been made to work in them. Tokyo holds that 1965 closed the matter, with three hundred million in grants. # source: T50, P16

# beat
And there's a visiting card. Ogino Fumi, eighty-six, from Sakata. Her girl went to post a letter in 1978. Tokyo lists seventeen as abducted, and she is with some eight hundred and eighty whom the police can't rule out. The mother is in Seoul, and asks for ten minutes. # fiction # source: H16 # claim: A51

* ["Have her in. Move the next man."]
    ~ m_ogino = "met"
    She has brought the stamp. It was bought for the letter, and left on the kitchen table. If there's ever a list in that city, she says, you might see if it's long enough. She goes with four minutes left.
* ["Take her photograph, and give her my compliments."]
    ~ m_ogino = "photograph"
    It's a school picture, with the name inked on the back. # fiction
- "So," says Ms Gu. "They have five to ten billion, for the North, the day they sign with it. No one else has." # source: P17 # claim: A10

# beat
Min wouldn't touch it. "Let the courts run, let the pact run out if they shout. Nobody here has ever lost a vote on Japan." # speaker: min

"A fund," says Ms Gu. "Companies on both sides, for the men. Some will say nobody asked them, and be right, and it costs you." # fiction

Kang wants two rooms. "Mills in one, missiles in the other, and a strong door. It gains a little, as long as no admiral finds the door." # speaker: kang

* ["Two rooms, and you keep the key, Kang."]
    ~ decide("DM12", "c")
    ~ m_tokyo = "apart"
    She'll want a stenographer who can forget, she says.
* ["A fund. Ring the old men first, and then Tokyo."]
    ~ decide("DM12", "b")
    ~ m_tokyo = "fund"
    Ms Gu has the numbers. There are four plaintiffs. Three of the numbers are for relatives. # source: T50 # fiction
* ["The courts, and let them run. All of it."]
    ~ decide("DM12", "a")
    ~ m_tokyo = "run"
    "They each have half a film," says Ms Gu, and puts them back in their tins.
- -> scene_over

=== ms10_a_clipping ===
# storylet
# seat: moon
# when: phase == 0 and turn >= 2 and turn <= 3
# weight: 4
# once
# date: a Wednesday that winter
# place: The Blue House, the translators' room
Ambassador Seol reads the article aloud, and stops after each paragraph to say what is wrong with it. {m_seat == "":He's your envoy for northern cooperation.}

It's from a Hong Kong newspaper, of 8 November. The author is a professor at Almaty who has advised Nazarbayev and Gorbachev. He knows of one country that handed over its warheads and did well, and lives in it. "It's advocacy," says Seol. "I do it for a living." # source: BANG18 # claim: A61

# beat
"He says nobody has said what the brighter future is. Quite right. No one of us has all the sticks or all the carrots, so put it all on one table, fund, rails, guarantees, six chairs, and make the man an offer he can't refuse. I've been at that table. It's the chairs that refuse." # speaker: seol # claim: A11, A34

# beat
"Kazakhstan's bombs were another man's," says Suh Hoon. "This one built his. And his people have seen what became of Libya." # speaker: suh # source: BANG18, ST18

"He writes that it'll guarantee peace," says Counsellor Ha. "I looked for the prisoners, Japan's missing, and the shells that can reach this room." She had it translated all the same. "He gets to who pays, in the fourteenth paragraph. I've read four hundred pages since March that don't." # speaker: ha # claim: A60, A62, A47

* ["File it. Under plans."]
    ~ m_clip = "filed"
    There isn't a file called plans. She opens one. It falls over, and she puts the railway in beside it to hold it up.
* ["Send it to Washington, with our compliments."]
    ~ m_clip = "sent"
    "They'll think it's yours," says Seol. # fiction
* ["Give it back to Ha. He left out the chairs."]
    ~ m_clip = "binned"
    Seol would like it for his own talk, he says, to have something to disagree with.
- -> scene_over
