// Seat Trump, the freeze: March 2019 to November 2020 (turns 5-14), while nothing complete is signed (phase 0). Plain ink, level 0.9.

// t_moon: what Moon was asked from the aircraft: "ask" (find out what Kim meant), "carry" (one sentence), "thank" (nothing). Returns in t23, t27.
VAR t_moon = "thank"
// t_draft: which of the two drafts of February came out of the case in March: "war" (over, signed by three), "office", "case" (neither). Returns in t23.
VAR t_draft = "case"
// t_tweet: before the withdrawal: "rang" Raman, "read" her note, "none". Returns in t32.
VAR t_tweet = "none"
// t_word: the word for the short missiles: "ordinary", "rings", "abe". Returns in t26, t33.
VAR t_word = "ordinary"
// t_kerb: at Panmunjom: who was asked for what: "room" (a room for Biegun), "picture", "sergeant", "none" (never there). Returns in t24, t36.
VAR t_kerb = "none"
// t_chair: what the chair needed: "bolton" (heard him out), "biegun", "card" (a card with your signature). Returns in t25.
VAR t_chair = "biegun"
// t_sealed: Biegun's envelope: "sealed" (figure inside), "note" (a line in your hand), "none" (nothing), "unseen" (he never went). Returns in t27.
VAR t_sealed = "unseen"
// t_shall: the law of 20 December 2019: "shall", "may", "lunch". Returns in t31.
VAR t_shall = "shall"
// t_drawer: what is left for whoever sits there next: "page" (ending 4), "letters" (ending 6), "empty" (ending 10).
VAR t_drawer = "empty"

=== t20_the_call_from_the_aircraft ===
# scene
# seat: trump
# when: turn == 5 and phase == 0 and summit_held == 1
# once
# date: 28 February 2019, evening; decided in March
# place: Air Force One, out of Hanoi
They've got Moon for you, on a line by satellite.{t_slept == 0: You've had no bed since Washington, and it takes you a second to place the voice.|}

It's ten to seven in Seoul and he has twenty-five minutes. {walked_out == 1:He's watched a table laid for eleven, live. He asks what happened, three times, each time more politely.|{interim > 0:He's been told that there is a paper. He asks what's on it.|He's been told that it's with the drafters. He asks who's holding the pencil.}} # fiction: his words

# beat
Pompeo has the other earpiece, and writes on the sick bag: HE CAN ASK KIM. WE CAN'T. There are two accounts of the morning already. # source: T66 # fiction: the sick bag

Moon has a line on his own desk that goes straight through. "How often do you use it?" you say. "It is in good order," says Moon. # source: B03

"If you send Seoul, he hears Seoul," says Bolton, across the aisle. "How do you think he came by his price?" # speaker: bolton

* [Ask Moon to find out what he meant.]
    ~ t_moon = "ask"
    He'd like to know which word. You give it to him, and he gives it back in Korean, and you say yes to it.
* ["Tell him from me the door's open."]
    ~ t_moon = "carry"
    "Which door?" asks Moon. He was a lawyer for the kind of people who'd go round and try it.
* [Thank him. Talk about the weather.]
    ~ t_moon = "thank"
    It's fine over the sea. It's fine where he is, too.
- Ten days later two drafts that nobody used are back on your desk.

# beat
"They were in my case the whole time," says Pompeo. "One says that the war's over: you, him and Moon, one page. Our generals will ask you what they're for. The other is an office: flag, desk, a phone that somebody picks up." # speaker: pompeo # source: HANOI # claim: A12

{t_clip == "kept":On Carver's clipping, beside both of them, she has put: cheap, if it's kept.|} # fiction

"{interim > 0:You've given one thing already|You've given nothing}," says Bolton. "Stop there. It's the one position that we've ever held for a month." # speaker: bolton

-> answer

= answer
* ["Leave them in the case. There's no rush."]
    ~ decide("DT09", "a")
    ~ t_norush = t_norush + 1
    They go back in behind an adaptor that fits nowhere Pompeo has been.
* [Sign that the war is over. All three.] # grave
    ~ decide("DT09", "b")
    ~ t_draft = "war"
    Your name will go in the middle. "There's a chair for Seoul, then," says Pompeo. At United Nations Command they send for the archivist. # counterfactual
* ["An office. One each. Somebody who picks up."]
    ~ decide("DT09", "c")
    ~ t_draft = "office"
    "With a stair at the back," says Pompeo. "So that someone can leave without it being news." # counterfactual
-

-> scene_over

=== t21_withdrawn ===
# scene
# seat: trump
# when: turn == 5 and phase == 0
# once
# date: 22 March 2019
# place: Palm Beach, the club
Priya Raman's list came out on Thursday, and by Friday lunch three people have told you it's a mistake.

It's two Chinese shipping firms. {t_xi == "first":Before the bread, in Buenos Aires, you asked Xi about coal. He had a number.|{t_xi == "last":You got to coal with the fruit, in Buenos Aires.|In Buenos Aires you left coal off. He hasn't been asked yet.}} # source: TWEET # fiction

"It's routine," says Mnuchin, on the phone from a corridor. # speaker: mnuchin # fiction

# beat
"They run coal and oil round the back of five resolutions," says Bolton, from another. "Take it off by thumb, and every agent on the Yellow Sea will know by dinner what a name on our list is worth." # speaker: bolton # source: S29

"Chairman Kim won't like it," says somebody at the next table, who is in marine insurance. # fiction

# beat
{t_raman == 1:You told Raman once, in that room with the one ship, that you'd ask her first.|They've got Raman's note, if you want it: one page, {t_raman == 2:on the back of a nice letter of yours|initials at the bottom}.} {t_calls == "sorry":Page twelve got its letter; she'll have seen that.|{t_calls == "again":She'll have seen the man with the cold at work again.|}} # fiction

* [Ring her. "What would they trade for?"]
    ~ t_tweet = "rang"
    "They took fourteen months," says Raman. A child asks who it is. "I'd give them for somebody walking round a building with a torch. {t_tank == 1:And a lead seal on the door. You have my drawing.|It's what they were for.}" # source: S23
* [Read her note.]
    ~ t_tweet = "read"
    It has two columns, SHIP and NAME, and the second's longer. At the foot: "If these are withdrawn I'd be grateful to be told on paper, as I have a filing system."
* [You know enough. Pick up the phone.]
    "Sir?" says the marine insurer. He'd like a picture.
- In Asia it's Saturday, and nothing moves till Monday.

-> answer

= answer
* [Type that they're off.]
    ~ decide("DT10", "a")
    All afternoon three departments look for which sanctions you have withdrawn. You like him, your press secretary explains. # source: TWEET
    {t_raman == 1:Raman hears it on the set.}
* ["They stand. Tell them lunch is over."]
    ~ decide("DT10", "b")
    Mnuchin is so surprised that you can hear the corridor stop. By Sunday Beijing has regretted it. {trust_dprk_us < 40:Pyongyang regrets nothing, in two pages.} # counterfactual
* ["Offer him both for one inspection. A real one."]
    ~ decide("DT10", "c")
    "One look for two firms?" says Bolton. "It's an exchange rate. I'd want a building with a roof." {t_tweet == "rang":You tell him that it's Raman's, and to ask her about the torch.|He'll ask who at Treasury ever named a price.} # counterfactual
-

-> scene_over

=== t22_ordinary_missiles ===
# scene
# seat: trump
# when: turn == 6 and phase == 0 and moratorium_deeds == 1 and answered(DK11, a)
# once
# date: late May 2019
# place: Tokyo, a guest house, after golf
The map is Abe's, and you can turn it, like the cards in a paint shop.

In the centre is Wonsan. Round it are rings, each on its own clear sheet. The largest go past Alaska. "These he has promised you," says the interpreter. "We are grateful." # source: T23 # fiction: the map

The next is red, and goes through Osaka. "These he has not." The smallest is orange, and new. It stops at Pyeongtaek, where you keep your people.

# beat
This month they flew short ones, the first of any kind since 2017, and the world is waiting to hear from you what they were. # source: T72

"It isn't us they can hit," says Mulvaney, and hears it. "I mean the mainland. In Korea it's twenty-odd thousand of us, and by law we can't go under twenty-two." # speaker: mulvaney # source: H04

# beat
{t_mattis == "twice":It was in the general's letter, 'respect', and you'd read it twice.|{t_mattis == "aloud":Your general had a paragraph on this. You read it aloud once.|There was a letter about this, in the blotter.}}

{t_whitlock == "answered":The space in Dana Whitlock's letter is still a space.|{t_whitlock == "rally":They loved the letter about the kitchen.|You ask about the island.}} Okinawa is on the sheet under the red one. # fiction

* ["Leave me the map."]
    ~ t_word = "rings"
    At home the usher turns all the sheets over at once, and there's no country to be seen.
* ["What would you call them?"]
    ~ t_word = "abe"
    "He would call them missiles," says the interpreter, after some time. "He says it's a short word in both languages." # fiction
* ["They're ordinary. Everybody has those."]
    ~ t_word = "ordinary"
    "Yes," says Abe. He would like it written down for him, in English. # source: T72 # fiction
- In the car they want a word for it from you.

# beat
"If I call it a breach I've got nothing left," you say. "It's the only thing he's kept." # source: T23

"Then get him to sign for the rest," says the man from State. "It'd be the first paper of ours with Tokyo's missile in it." # speaker: state

"Or take it to the Council," says the National Security Adviser. "They've had his missiles on paper since 2006." # speaker: adviser # source: S01

-> answer

= answer
* ["Small ones. They don't bother me."]
    ~ decide("DT11", "a")
    It's on the wires before the lights change. "That keeps the phone on," says the man from State. # source: T72
* ["Take it to the Council."]
    ~ decide("DT11", "b")
    China will say restraint. The adviser rings New York from the car. # counterfactual
* ["All ranges, in writing. His and ours."]
    ~ decide("DT11", "c")
    "Ours?" says the adviser. By the second bridge it is on paper: ALL RANGES, and two lines to sign on. # counterfactual

-

-> scene_over

=== t23_the_kerb ===
# scene
# seat: trump
# when: turn == 6 and phase == 0 and moratorium_deeds == 1
# once
# date: 30 June 2019
# place: Seoul, then the line at Panmunjom
It's a kerb. You'd been told a border, and it's a strip of concrete across some gravel.

Yesterday, from Osaka, you typed that if he saw this you'd be there to shake his hand, and a good many people haven't been to bed. # source: T74

# beat
"The picture's certain," says Mulvaney, with the timings on his cuff. "Nobody in your job ever stepped over it." # speaker: mulvaney

"And then?" says Biegun, who was up there in the night. "I'd like one paragraph before there's a foot in the air. If we step first and write after, we'll have what we had in Singapore." # speaker: biegun # source: T31

# beat
{t_moon == "ask":Moon's here. In the spring he did ask what the man had meant. He had got as far as "but" when the helicopter came.|{t_moon == "carry":Moon's here. He told them that the door was open, and they asked him which.|Moon's here. It's his border, and he'll stand a good way back from it.}} # fiction

{t_draft == "war":The war's been over since March, on one page. The kerb's still guarded from both sides.|{t_draft == "office":State's man has found two houses up there, with a stair at the back. He's waiting for a lease.|}} # counterfactual

{t_pundit == "taken":It's the battleship, with less water.|} There's an hour, for one thing.

* [Get Biegun a room, a table, two chairs.]
    ~ t_kerb = "room"
    "Upstairs in Freedom House," says Biegun. "There's a ping-pong table." It will have a cloth on it by three. # fiction
* [Get the cameras off the southern side.]
    ~ t_kerb = "picture"
    A soldier who has guarded this spot for eleven months is asked to bring his shadow in.
* [Ask the sergeant at the kerb how it's done.]
    ~ t_kerb = "sergeant"
    He's from the South, lent up here for the day: Yang, it says. "You lift your foot, sir," he says, through somebody. Last time he was given a cigarette and had to write four pages. # fiction
-

-> answer

= answer
* [Walk up. Shake his hand. Step over.]
    ~ decide("DT12", "a")
    Over there the gravel's the same. # source: T74
    Then Freedom House, fifty-three minutes, forty-eight with the press out. Talks are to restart, in weeks. {t_kerb == "room":Upstairs is a table with a cloth on it, and two names.|Upstairs is a ping-pong table, with the net up.} # source: PMJ53
* ["We meet when there's a paragraph. Get one."]
    ~ decide("DT12", "b")
    Biegun holds it out across the kerb himself. It's four lines. In forty minutes it's back with a verb changed, in red, and you shake on it, each on his own gravel. # counterfactual
* ["No. Wave from the hill. We fly."]
    ~ decide("DT12", "c")
    From the observation post you can see his flag, which needs a storm, they say, to lift it. You wave at it. # counterfactual
-

-> scene_over

=== t24_the_team ===
# scene
# seat: trump
# when: turn == 8 and phase == 0 and summit_held == 1 and not answered(DT13, b) and not answered(DT13, c)
# once
# date: 9 September 2019
# place: The White House, the Oval Office
The chair isn't for anyone. Pompeo has had it brought in.

"It's the one across from them," he says. "Whoever sits in it gets asked in the first five minutes if he can sign. I'm Secretary of State. I said I'd have to call." # speaker: pompeo # source: POMP4 # fiction: the chair

Bolton's on the sofa with his pad. "They've had two summits and a cancelled exercise. What've you had? {moratorium_deeds == 1:A halt that he keeps as long as it suits.|A halt, until it didn't suit.}" # speaker: bolton # source: T32, T23

"You told them Libya," you say. # source: T25

"They'd have thought of it," says Bolton. # speaker: bolton

# beat
You gave Biegun a title, thirteen months ago. {t_kerb == "room":In June you got him a room. He's still got the receipt for the tablecloth.|{t_kerb == "none":He's been used as a reply.|In June he was just out of the picture, to the left.}} # source: T38 # fiction

{t_carver == 0:The voice on the Korea desk has a paper from before its time.|Carver's paper is short.} It lists everybody since 1993 who had the chair. Each of them had to go home to ask. # fiction

* [Hear Bolton out. All of it.]
    ~ t_chair = "bolton"
    Nineteen minutes, without the pad. "You won't get it cheaper," he says. "You'll just get less of it."
* [Sit in the chair. Have Pompeo ask.]
    ~ t_chair = "card"
    "Can you sign?" says Pompeo. You hear yourself begin with well. You write it on a card with a gold edge: This man signs for me. Then your name. It only needs the man.
* [Ring Biegun. Ask if he still wants it.]
    ~ t_chair = "biegun"
    He's in an airport. "I'd want it if it came with a pen, sir," he says.
- "I need to know by the weekend who's speaking," says Pompeo. "So do they. They've had three of us at once." # speaker: pompeo

-> answer

= answer
* ["Bolton stays. It's one sentence; I can say it."]
    ~ decide("DT13", "a")
    He's nearly cheerful all week, and on the Thursday he turns up with a second line. # counterfactual
* ["John, I want it on my desk in the morning."]
    ~ decide("DT13", "b")
    He says that he offered. You say that you asked. It's on the wires both ways by noon. # source: V14
* {t_chair == "card"} ["Give Biegun the card with the gold edge."]
    ~ decide("DT13", "c")
    "This is only a card," says counsel. He writes a letter of full powers to go with it. Biegun carries both. # counterfactual
* {t_chair != "card"} ["One envoy. He signs for me. Write it."]
    ~ decide("DT13", "c")
    It takes counsel four drafts. The words aren't in the computer. # counterfactual
-

-> scene_over

=== t25_stockholm ===
# scene
# seat: trump
# when: turn == 8 and phase == 0 and interim == 0 and moratorium_deeds == 1 and not answered(DK11, b)
# once
# date: 3 October 2019
# place: The White House, the Oval Office, and a plane
Biegun's going to Stockholm for one morning, and the question is what's in his bag.

Yesterday they tested one that goes in a submarine. The day before, they'd said the talks were on. "I think they think of it as a business card," says Biegun. # speaker: biegun # source: PKS3, T76

# beat
"If I've got ideas, they say, ideas. {t_chair == "card":I've the card with me now, so I'll be asked what it buys.|I'm asked if I can sign, and I talk about the spirit of Singapore.} It would take a figure. Everything they spin, at Yongbyon and wherever else, for coal and cloth, and it lapses by itself in three years." # speaker: biegun # source: VOX

{t_struck == 1:"He'll strike 'anywhere' again. You watched him do it."|} {t_plant == "early":"They had the other plant from you in the first minute."|{t_plant == "late":"They remember about the other plant. They call it the pause."|"They don't know if you know about the other plant."}} # fiction

{t_clause == "when":"Their new man has put a date beside your WHEN. It has gone by."|{t_clause == "word":"Their new man will have Stanford by heart. 'In parallel.'"|"Their new man has page six of Stanford in his folder, with the hole."}} # fiction

# beat
"You'd be paying in Sweden for what you didn't buy in Hanoi," says the National Security Adviser. "There's an election next year. It could all wait for that." # speaker: adviser

"When we've let a year go by up there," says Biegun, "we generally heard how it ended from a seismograph." # speaker: biegun # source: T10

{t_alone == "fears":In Hanoi, with no notes, you were told what would make him sorry he'd signed: the man after you.|} # fiction

* [Write a figure. Seal it. "If they say nuclear."]
    ~ t_sealed = "sealed"
    You lick it down. It goes in with his passport.
* [Write him a line in your own hand.]
    ~ t_sealed = "note"
    "This is my guy. He knows." Biegun asks if you'd mind putting what.
* [Nothing in writing. He knows my mind.]
    ~ t_sealed = "none"
    "I do, sir," says Biegun, to the ceiling.
-

-> answer

= answer
* ["Take ideas. See what he brings."]
    ~ decide("DT14", "a")
    "Ideas," says Biegun. He has fourteen, on cards. None of them has a number on it. # source: STOCK
* ["Offer it. Thirty-six months, everything that spins."] # grave
    ~ decide("DT14", "b")
    {t_sealed == "sealed":"Then I may open this," says Biegun. It says thirty-six.|"On what paper?" asks Biegun, who's already up. On the plane's, you say.} # counterfactual
* ["Tell them next year. There's no rush."]
    ~ decide("DT14", "c")
    ~ t_norush = t_norush + 1
    He'll go anyway, he says. Somebody ought to be there when nothing is said, to write it down. # counterfactual
-

-> scene_over

=== t26_congress_writes ===
# scene
# seat: trump
# when: turn == 10 and phase == 0
# once
# date: January 2020
# place: The White House, the Roosevelt Room
You signed it yourself, on 20 December, and counsel would now like to read you page eleven hundred.

It's in the defense bill: the Otto Warmbier Act. "Where the old one says 'may'," says counsel, "this says 'shall'. A foreign bank that knowingly carries their trade: the President shall. There's a waiver, by the month, with a letter." # speaker: counsel # source: S18, ONN

# beat
{t_senator == "in":Graham and Menendez are here again, with the menu.|{t_senator == "flattered":Graham and Menendez have both come, and each had been told he'd be alone.|{t_senator == "avoided":Graham and Menendez have come, since you can't be flying.|Graham and Menendez have come, by separate doors.}}}

"It's so you can't be had," says Menendez. "There were five things he'd have to do, and you could have dropped any of them, in a hotel, at night." # speaker: menendez # source: H01

"If you want one of these lifted for him, that's us now," says Graham. "Send a resolution and I can get you fifty-five. For a treaty you'd want twelve of his." # speaker: graham # source: H06

# beat
{interim > 0:"You have a small deal out there on waivers," says counsel. "It renews in the spring. The door out of it is November."|"There's no deal to send them," says counsel. "So it's cheap."} # speaker: counsel

{t_carver == 0:The voice from the Korea desk counts six things that the law of 2016 asks for, and stops at five.|"It's still six items in the other law, sir," says Carver. {t_annex == "read":"You read four pages of the sixth."|{t_annex == "aloud":"You asked who buys at her shop. Everybody."|"You turned to the last page of the sixth."}}} # source: USC9251 # fiction

* [Ask what it'd take to make it "may".]
    ~ t_shall = "may"
    "A deal," says Menendez. "You bring it here and watch how quick I find the word."
* [Leave it "shall". Use it on Kim.]
    ~ t_shall = "shall"
    You've done it all your life: the partner who won't sign.
* [Give them lunch. Have them write the paragraph.]
    ~ t_shall = "lunch"
    Over fish they find that they want the same four lines. They initial a napkin. # counterfactual
- {t_word == "rings":They've both seen Abe's map. They asked to see Osaka.|}

-> answer

= answer
* ["I've a pen. We'll use waivers."]
    ~ decide("DT15", "a")
    Graham says well, it's your take-off. "It's whoever's landing," says Menendez, and goes to find his coat. # source: IRN18
* ["Both houses, one resolution. Help me."]
    ~ decide("DT15", "b")
    {t_shall == "lunch":It's got its paragraph already, with soup on it.|"On what?" says Graham, but he's got a pencil.} It will cost you a month, and a depot in New Jersey. # counterfactual
* ["A treaty. Sixty-seven. Start counting."]
    ~ decide("DT15", "c")
    The steward stops pouring. "That's the one the next man can't tear up," says Graham. Menendez counts, and gets to forty. # claim: A52 # counterfactual
-

-> scene_over

=== t27_the_drawer ===
# scene
# seat: trump
# when: turn == 14 and phase == 0
# once
# date: late October 2020
# place: The White House, the Oval Office, at night
They vote in a few days, so somebody has to know what is in the desk.

It's a form, in two copies, whoever wins. {t_carver == 0:A young woman from the Korea desk has come with it. You know the voice.|Carver's come with it. She retires on the thirtieth, either way.} # fiction

Top right. {t_letters == "nouns":The letters, twenty-seven of them, with a sheet on top in two columns. |{t_letters == "shown":The letters. There's one fewer than on her list.|{t_letters == "kept":The letters, locked, and the form from Archives with the one signature.|The letters, by their flaps.}}} "Personal or record?" she says. # fiction

Second down. {t_photo == "drawer":Golf cards, and a girl in a school coat, in a frame, face up.|{t_photo == "desk":It's empty but for golf cards.|Golf cards.}}

{t_coats == "asked":Third down. A note with Coats's number on, and his two ways to be wrong.|{t_coats == "rebuked":Third down. A clipping of Coats, four words.|Third down. A card from Coats, about a sofa.}} # fiction

# beat
{t_sealed == "sealed":From Stockholm, a thing you'd licked down, come back through the pouch. It may have been opened.|{t_sealed == "note":From Stockholm, a card in your hand: This is my guy.|}} # fiction

{t_norush >= 3:Under that is a count, with dates: how often you had said 'no rush' in public. Clipped to it is a speech of Kim's. He quotes you, with the number of times.|{t_norush >= 1:Under that is a slip with dates: how often you had said 'no rush' in public.|Under that is a slip: how often you'd said 'no rush' in public. It says nought.}} # source: T53, T70 # counterfactual

{t_moon == "ask":And a page from Seoul, from that spring, with a but in it.|{t_pundit == "tested":And a drawing of a battleship, signed.|{t_tank == 1:And a drawing of a padlock, with a number.|}}}

Last comes {t_envelope == "page":the copy of your sheet|the sheet}. It has a title, typed, centred, and a row of dates up the margin. {t_page == "blank":There's nothing under it.|{t_page == "beaches":'Hotel. Right on the beach.' And a small sun.|{t_page == "safety":'Nobody touches him. Signed.' You'd underlined it.|A dollar sign.}}} {blueprint >= 40:A good deal is stapled to it.|}

# beat
The form has three boxes. "Archives wants it all in cartons," she says. "State would leave the letters, because he answered those. I'd leave the sheet, sir. It's the one thing here with a title."

{interim > 0:There's one thing signed, out there, with a month on it when it runs out. "Whoever it is could let it run out," she says. "He'd only have to do nothing. You had to sign, to leave Iran." |"Whoever it is," she says, "he could start on Wednesday, if there was a thing to start from. You looked in here yourself, sir, and said that there wasn't."} # source: IRN18 # claim: A06

* [Leave him the sheet, on top, face up.]
    ~ t_drawer = "page"
    You get the pen out, to put something more on it, and what you put is Good luck.
* [Letters on top. Take the sheet home.]
    ~ t_drawer = "letters"
    It goes on the form: one page, with the President.
* [Clear it. All of it, in the boxes.]
    ~ t_drawer = "empty"
    She tips the drawer up to be sure, and out comes a place card, GENERAL KIM YONG CHOL, in raised black. # fiction
- "Two copies," says {t_carver == 0:the voice|Carver}. "One's for him."

-> scene_over
