// Seat Kim, the freeze: turns 5 to 14 (March 2019 to November 2020), no main deal signed (phase == 0).
// Every scene holds after a failure, a first step (interim > 0) and a broken halt.

// k_blame: who answers for Hanoi: "nobody", "negotiators", "self". Returns in k26, k27.
VAR k_blame = "none"
// k_date: "december", "open", "off". Returns in k26.
VAR k_date = "none"
// k_east: what you asked about before Vladivostok: "wages", "chair". Returns in k27, k35.
VAR k_east = "none"
// k_putin: "guarantee", "cows" (he hosts a table about money), "tray". Returns in k35.
VAR k_putin = "none"
// k_kerb: what is to be asked at the kerb: "who" (who may say yes), "when" (what comes in which month), "us" (what they say of the man in the next room). Returns in k24, k26.
VAR k_kerb = "none"
// k_photo: where you are to stand: "back", "stone", "door". Returns in k35.
VAR k_photo = "none"
// k_line: 1: the others have declared the war over and left a line for you (k23_a_line_is_free knows it). Returns in k23.
VAR k_line = 0
// k_printed: 1: in the spring you had it printed that nothing flies (a memo, which ink does not see: k24_the_printed_halt knows it). Returns in k24.
VAR k_printed = 0
// k_guns: "short", "still", "large". Returns in k26.
VAR k_guns = "none"
// k_condole: the letter across the line: "short", "whole", "seal". Returns in k32, k36.
VAR k_condole = "none"
// k_form: the Fund's form: "drawer", "talk", "census". Returns in k32.
VAR k_form = "none"
// k_sum: whom you heard about the true figure: "lamp" (Ryu, by night), "pak", "shelf". Returns in k36.
VAR k_sum = "none"
// k_drawer: what lies on top for whoever opens the American drawer in January: "halt", "copy" (of the folded sheet), "blank". Returns in k30, k35.
VAR k_drawer = "none"

=== k20_the_space_on_page_one ===
# scene
# seat: kim
# when: turn == 5 and phase == 0 and summit_held == 1
# once
# date: 5 March 2019
# place: Pyongyang, the type room of the paper
The page was set on the twenty-seventh with a space in it, and you have been brought down four flights of stairs because it cannot be carried up. # fiction: the page

{
- interim > 0:
    It has been filled since: two men, a paper between them. For what it gives the compositor had allowed ten lines. It fills six. # counterfactual
- walked_out == 1:
    It is still there. In Hanoi eleven places were laid for a lunch that nobody ate. The space is as wide as two men with their arms out. # source: B01, T65 # fiction: the page
- else:
    It is still there. The talks ended in a sentence about further talks. The space is as wide as two men with their arms out. # counterfactual
}

"It is being asked who answers for it," says the editor.

{interim > 0:"For giving us away by halves," says an officer of the Guard.|"For sixty-six hours there and sixty-six back," says an officer of the Guard, "and nothing to hang on the wall."} {k_hour == "first":And who, asks another, says the whole of it before he is asked?} {k_hour == "late":They named a place that we had not, says another.}

# beat
Choe Son Hui and Kim Hyok Chol stand along the stone. {k_mandate == "full":He had leave to say the word; his initials are on it.} {k_mandate == "none" or k_mandate == "relief":He had leave to say very little, and said it.} {k_choe_sent == 1:She sat beside him.} {k_no == "noted":They have both heard about a margin and a pencil.|} {k_no == "seated" or k_no == "gone":They have both heard about a chair.|}

* ["Nobody answers. Melt the caption."]
    ~ k_blame = "nobody"
    Kim Hyok Chol has to be told twice.
* ["Those who wrote the paper answer for the paper."]
    ~ k_blame = "negotiators"
    ~ k_101 = 1
    They are told by noon. The next paper on America will have nothing in it that could be wrong. # counterfactual
* ["It was my sheet, in my hand. Print that."]
    ~ k_blame = "self"
    It goes into the minutes. Eleven men have now written that you were wrong. # counterfactual
- For the hole there are three proposals.

# beat
Pak Pong Ju's is four lines on urea. The food agencies have been asked in, to walk the counties. "Let a team keep what is over plan, in writing, and they will grow it. I said so the first time I was premier. It grew, and I was sent away." # fiction

The courteous man from State Security has read it. "It would grow, and I lose a key for each team." He would have grain, lorries and prices back on one board. "It will be less. We shall know where it is." # fiction

The builders have a beach at Wonsan and want the whole page, in colour.

# beat
{ k_petition == "granted" or k_petition == "filed" or k_petition == "security":
    {k_petition == "granted":Pak has one more sheet: from Chongjin, a market with one stamp. It took in more than the year before.} {k_petition == "filed":At Chongjin, Pak adds, an official has been selling the answer to a letter that you filed. The price is two months' stall fee.} {k_petition == "security":At Chongjin the seventy centimetres between two stalls have been vacant since the winter, Pak adds.}
}

-> answer

= answer
* ["Four lines on urea. And the rule, in full."]
    ~ decide("DK14", "b")
    Page one has a figure on it. In the proof Pak Pong Ju corrects it downward.
* ["The beach. As large as it will go."]
    ~ decide("DK14", "a")
    "It offends no one," says the editor. The sellers will go on as before, with nobody's leave.
* ["Everything on one board. Begin with the lorries."]
    ~ decide("DK14", "c")
    The board was made in 1961, with a hook for every county.
-
{k_ryu >= 3:As you go up, Ryu is on the landing with the county sheet. He holds it out to you, in front of people.}
-> scene_over

=== k21_until_the_end_of_the_year ===
# scene
# seat: kim
# when: turn == 5 and phase == 0
# once
# date: 12 April 2019
# place: Pyongyang, a robing room behind the Assembly
The printers have sent a man about next year's calendars. He has heard that the speech may have something in it about December. # fiction

The paragraph on America is left to be typed. "A date can be counted by a soldier," says Rim, the speech-writer. "It is in every barracks before the applause is over." # source: T70

{ k_verb == "will" or k_verb == "may" or k_verb == "blank":
    {k_verb == "will":He has brought your slip of the New Year. It matches.|} {k_verb == "may":He has brought the slip of the New Year that said "may be compelled". "This would be by whom," he says.|} {k_verb == "blank":He has brought the blank slip, to see if you have written on it.|}
}

# beat
"To whom does it apply?" says Choe. "In December our own officers will look at their watches. The Americans vote in November of next year, and their president has said since last autumn that there is no hurry." # speaker: choe # source: T53

{ moratorium_deeds == 0 or (moratorium_deeds == 1 and interim > 0):
    {moratorium_deeds == 0:"The ranges have not been so quiet," says the printer's man.} {moratorium_deeds == 1 and interim > 0:"There is a first step on paper," she says. "One does not set a clock under a step. One stands on it."}
}

# beat
"With no date, no one moves," says Kim Yong Chol, who is to hand over the channel. "In September we told them that there was Yongbyon, for corresponding measures." # speaker: kimyongchol # source: T41

"Break off," says Paek. "Behind a closed door one knows which side one is on." # speaker: paek

-> answer

= answer
* ["'Until the end of this year.' Then we shall see."]
    ~ decide("DK10", "a")
    ~ k_date = "december"
    You say it to a full hall. In the workshops they have the ring round it by Monday. # source: T70
* ["Talks are open. Leave the month out."]
    ~ decide("DK10", "b")
    ~ k_date = "open"
    Where the date was there is a comma. "I can work with a comma," says Choe. # speaker: choe # counterfactual
* ["Break it off. Recall everyone from the channel."] # grave
    ~ decide("DK10", "c")
    ~ k_date = "off"
    The man who was to take over the channel has held it for as long as it takes to cross a room. # counterfactual
--> scene_over

=== k22_vladivostok ===
# scene
# seat: kim
# when: turn == 5 and phase == 0
# once
# date: 18 April 2019
# place: Pyongyang, Protocol
A loaf has been sent ahead from Vladivostok, to be practised with. One breaks off a corner, dips it in the salt and eats it. # fiction

Putin offers the twenty-fifth. He has a veto in the Council and a trade with us that one bank clerk can keep in a good hand. # source: H17

# beat
"He has been left off the list since Singapore," says Ri Su Yong. "Let him have the six round his table, about money: who pays, by what bank. I should begin with cows." # speaker: risuyong # source: P02

Ri Yong Ho would begin with a guard. "A guarantee from one power is a note of hand, they say in Moscow. They should say it aloud." # speaker: riyongho # fiction

# beat
And there is Ma, a foreman of painters, home on leave in a Russian coat. Thirty thousand of ours are over there, or were; the Council wants the last of them home by 22 December. "They all ask if they may bring the washing machine," he says. # source: S13

* ["Comrade Ma. What does a man keep?"]
    ~ k_east = "wages"
    "Of nine hundred he keeps two, when the rouble is kind. It goes in the washing machine," he says. "I mean the drum." # fiction
* ["Who else would sit on such a chair?"]
    ~ k_east = "chair"
    "Whoever does not wish to be talked about," says Ri Su Yong, drawing six places in the salt. "Tokyo comes last and brings the most."

-
-> answer

= answer
* ["Ask him to seat all six. The subject is money."]
    ~ decide("DK12", "b")
    ~ k_putin = "cows"
    On the island he asks who suggested it. You say that the cows did. The interpreters ask for an interval.
* ["We go for the workers, and for his word in public."]
    ~ decide("DK12", "a")
    ~ k_putin = "guarantee"
    He tells the press, with you gone to the train, that one country's guarantee is no guarantee; there must be international ones. # source: T71
* ["Leave it in the tray."]
    ~ decide("DK12", "c")
    ~ k_putin = "tray"
    China's ambassador is told that it was only a loaf. He says that he had taken it for one. # counterfactual
--> scene_over

=== ks05_a_form_from_washington ===
# storylet
# seat: kim
# when: (turn == 6 or turn == 10) and phase == 0
# weight: 5
# once
# date: A Wednesday
# place: Pyongyang, Central Bureau of Statistics
Statistician Om has cleared his desk so that the form may lie on it. It has fourteen tables, and it is from the Fund in Washington. As a student, in Vienna, he wrote to them for one. {turn >= 10:It is the second; the first was dealt with in the summer.|} # fiction
-> tables

= tables
"Table one, debt. Secret. Table two, reserves. Secret, and I should like to know it myself. Three to twelve, secret. Thirteen is the population; and fourteen is the rainfall." He has filled in the rainfall. # source: P20 # fiction

# beat
"The Fund is the door, and the Bank is the room behind it. They wish to see a column that somebody outside this building could add up." # source: P20 # claim: A32

"When we are in it, so are the guns, as what is left over," says the courteous man from State Security. "A clever boy subtracts." Om says that it is how he does it himself. # fiction

The desk for the UN agencies has brought a smaller paper: only heads and rations, pencils supplied. In May 2019 they printed ten million short. # source: N21

-> answer

= answer
* ["Only heads and rations. Let them bring pencils."]
    ~ decide("DK16", "c")
    ~ k_form = "census"
    "Heads are a beginning," says Om. He gives up thirteen, and keeps the rainfall.
* ["Talk to them. Begin with what can be added up."]
    ~ decide("DK16", "b")
    ~ k_form = "talk"
    He will need a passport, a calculator and a colleague. The courteous man picks the colleague.
* ["Lock it away."]
    ~ decide("DK16", "a")
    ~ k_form = "drawer"
    Om puts the rainfall in on top, in case. The courteous man holds the drawer for him.
--> scene_over

// The other door into the same yard: for those to whom a line was left when the war was declared over.
=== k23_a_line_is_free ===
# scene
# seat: kim
# when: turn == 6 and phase == 0 and moratorium_deeds == 1 and answered(DT09, b) and not seen(k23_the_kerb)
# once
# date: 29 June 2019
# place: Pyongyang, and a fair copy of Panmunjom
~ k_line = 1
-> k23_the_kerb

=== k23_the_kerb ===
# scene
# seat: kim
# when: turn == 6 and phase == 0 and moratorium_deeds == 1 and not answered(DT09, b)
# once
# date: 29 June 2019
# place: Pyongyang, and a fair copy of Panmunjom
The kerb at Panmunjom is lower than a stair. The workshops have poured one in the yard, from photographs, to be stepped over tonight by somebody of your height. # fiction

This morning the American president let the world know, from Osaka, that he might come up to the line, to say hello. # source: T74

# beat
"I have answered that it is interesting," says Choe. "If he comes there is a room with two flags, and half an hour. On the table there is water." {k_line == 1:"He may have their page in his pocket, the one on which the war is over and our line is free. A kerb is no desk."|Since the winter there has been a beautiful correspondence{interim > 0:, and one small paper.| and no paper.}} # speaker: choe # claim: A08

# beat
Kim Yong Chol is here with the old folders. In May one Seoul paper had the envoy Kim Hyok Chol shot and the general at hard labour. Within days an American station had the first alive, and our own agency named the second at a concert. "It was accordions," he says. # rumour # source: KHC19

# beat
Your sister has the light. "If he steps over it is the first time that one of them has. One picture will be used for fifty years." # speaker: kimyojong

Moon will be in it too; it is his soil. {k_crowd == "words":Of his two crowds, you were told, the shorter chant scans.|} {k_crowd == "car":Colonel Mun has asked which car is to be the empty one.|} {k_seoul == "went":You have been past that stone yourself, by the road, in a convoy.|} {k_seoul == "sister":Your sister has been past that stone, and came back with a list.|}

If he comes, you have one question that is yours.

* ["Who on your side may say yes?"]
    ~ k_kerb = "who"
    It is what they have always asked us. {k_alone == "after":You asked him once who came after him; this is about who is there now.|He will say that he does, she thinks.}
* ["In which month, and what in return for what?"]
    ~ k_kerb = "when"
    "That is two," says Choe, "and it can be written on one sheet."
* ["What have you told the man next door?"]
    ~ k_kerb = "us"
    "He will say, everything," says Kim Yong Chol. "Watch who looks at the door."
- The stand-in steps over the kerb, from the south, all evening.

* [Stand well back, so that he has to come.]
    ~ k_photo = "back"
    Your sister moves a chalk cross one metre north. It will make a picture of a man arriving.
* [Stand at the stone.]
    ~ k_photo = "stone"
    She rubs the cross out with her shoe. It will make a picture of two men and a kerb.
* [Wait inside, and come out when he is over.]
    ~ k_photo = "door"
    "Then it is a picture of a door," she says. She leaves you the chalk.
--> scene_over

// The other door into the same site: for those who stopped every launch in the spring.
=== k24_the_printed_halt ===
# scene
# seat: kim
# when: turn == 7 and phase == 0 and answered(DK11, b) and not seen(k24_two_hundred_kilometres)
# once
# date: 24 July 2019
# place: A launch site, the east coast
~ k_printed = 1
-> k24_two_hundred_kilometres

=== k24_two_hundred_kilometres ===
# scene
# seat: kim
# when: turn == 7 and phase == 0 and not answered(DK11, b)
# once
# date: 24 July 2019
# place: A launch site, the east coast
Six boxes stand empty on a sheet, ruled in Colonel-General Sok's good hand. A gun is only a drawing, he says, until it has been fired six times. # fiction

"What was said in April 2018 was about nuclear and intercontinental. {k_printed == 1:What you printed this spring was a present, and they have sent nothing back. |}This is between me and a rock in the East Sea, two hundred kilometres out, or twice that. They train down there next month. I should like to be heard." # source: T23, T75

# beat
"He will be heard in Osaka," says Choe, "where they draw a circle round it with themselves inside. The American may shrug. {k_printed == 1:But our notice was read twice abroad, once for the trick. One shot, and that was the better reading.|}" # speaker: choe # source: T72

{ k_kerb == "when" or k_kerb == "who" or k_kerb == "us":
    {k_kerb == "when":There is a sheet with months on it. "Each of his shots comes off it," she says, "at one end or the other."|} {k_kerb == "who":"You wished to ask who over there may say yes," she says. "This tells us who may say no."|} {k_kerb == "us":"And Seoul lies inside all the circles," she says.|}
}

Under a tarpaulin they have the large one. "It would go the whole way," says Sok. "The Council has it in writing: one such test, and they cut the oil." # source: S14

# beat
Paek is there because it is his bench. {k_paek == "ready":He has been ready since last November.} {k_paek == "heard":He has had an article behind him since last year.} {k_paek == "ignored":He was one man's view. He has come to see if he is still that.} {k_paek == "waiting":He has been owed an answer since November.} He holds out a report on his people: eleven thousand, and what they can do with their hands. # fiction

"They would make pumps, or the large one," he says. "What they have run out of is waiting." # speaker: paek # fiction

* ["Pumps. I shall sign the order book myself."]
    ~ decide("DK21", "a")
    ~ k_paek = "converted"
    "The first will run backwards," he says. "It is the thread."
* ["You shall have a house, Comrade Paek, and a date."]
    ~ decide("DK21", "b")
    ~ k_paek = "pensioned"
    He has a daughter in Kanggye who keeps bees; it would be near.
* [Put the report back into his hand.]
    ~ decide("DK21", "c")
    ~ k_paek = "ignored"
    By evening eleven thousand will have seen.
* ["Something comes back for the halt. You have my word."]
    ~ decide("DK21", "d")
    ~ k_paek = "ready"
    He writes it beneath the figures.
- Sok has put on ear muffs, and wears them round his neck, for the answer.

-> answer

= answer
* ["Six of the short ones. Print your table."]
    ~ decide("DK11", "a")
    ~ k_guns = "short"
    The first is gone before the sentence has been minuted. It makes a white line, with a hook at the end where it changes its mind. # source: T75
    One box is filled. {k_sergeant == "asked":From the front a corps telephones to say that the beans were very good, and asks what that was.|"Five," he says.}
* ["Nothing flies. And let it be printed that nothing flies."]
    ~ decide("DK11", "b")
    ~ k_guns = "still"
    {k_printed == 1:"A second time?" says Sok. Choe says that the first is only now being believed.|"Unasked?" says Sok. Choe says that this is what will be noticed about it.} The six boxes stay open. # counterfactual
* ["Take the tarpaulin off. Full range."] # grave
    ~ decide("DK11", "c")
    ~ k_guns = "large"
    It goes, and men are crying who had not been told to. # counterfactual
    Choe is asking over the telephone how much oil there is at Dandong. In barrels, she says.
-
-> scene_over

=== k25_two_letters ===
# scene
# seat: kim
# when: turn == 8 and phase == 0
# once
# date: 30 October 2019
# place: Pyongyang, the Red Cross liaison
Condolence comes in three sizes of card. Madam Hyon has laid them out.

The mother of the southern president died yesterday at Busan. She was born at Hungnam, went south on a ship in the war, and in 2004 was given a sister for some hours. # source: B20

# beat
"It can be carried over at Panmunjom tonight," says your sister. "{mil_accord == 0:The accord is gone and the line is cold. |}A card from a state is read by a spokesman. I do not know who reads a card from a person." # speaker: kimyojong # source: B20

{ k_seoul == "went" or k_seoul == "stay" or k_seoul == "sister":
    {k_seoul == "went":You have eaten at his table, and somebody there had taken trouble over the noodles.|} {k_seoul == "stay":You said that you would come, and did not.|} {k_seoul == "sister":She has sat in his guest house in your place.|} # fiction
}

* [The smallest card. Two lines, and your name.]
    ~ k_condole = "short"
    One writes that one has heard, and that one is sorry. Under it there is no title.
* [A letter. What you would wish to be told yourself.]
    ~ k_condole = "whole"
    It runs over the page. You tear it off where the two countries begin, and what is left ends in the middle.
* [The large card, with the seal.]
    ~ k_condole = "seal"
    It is correct.
- The second letter is from Tokyo, and has lain there since May. Abe would meet you, it says, without conditions. {norm_jp > 0:In January you let Tokyo's people read what we have on their own list, by lamps of their own. They have sent thanks, and the next list.|In January the desk asked you for an answer to the same matter.} # source: JPSAN

By the southern count four thousand nine hundred and fourteen of those who had asked for kin with us died last year, waiting. {k_file == 1:Hyon has opened one such file, the sister from Hamhung. There were two girls of that name, and she cannot tell yet which.|} # source: FAM18 # fiction: the file

# beat
"On their list are seventeen. Five went home in 2002, when we said that we had done it. Of the twelve, we have said, eight are dead and four never came. Behind that list their police have another, of some eight hundred and eighty." # source: H16

She reads one line of it. "Ogino Chie. Went out to post a letter, 1978. She is on no list but this. There is a mother who writes each spring." # fiction

# beat
"{norm_jp > 0:We opened a shelf, and they ask for the cellar|The matter has been settled}," says the man from the Japan desk. "If it was not, then we said in 2002 a thing that was not so; and who shall answer for that?" # fiction

Comrade Sim, of State Planning: "In 1965 Seoul had eight hundred million from them. For ours, five to ten billion is spoken of. I cannot build a dam out of names." # source: P16, P17

-> answer

= answer
* ["Open the shelf, all of it. Let Tokyo's people read."]
    ~ decide("DK18", "b")
    Hyon asks who has the key. Two services look at each other.
    There will be an answer to write to somebody at Sakata. She has asked to write it. # fiction # counterfactual
* ["Answer him that the matter has been settled."]
    ~ decide("DK18", "a")
    The man from the desk has it in his pocket. It has been retyped as the paper wore.
    Hyon leaves a card in at the place.
* ["First the money of 1965. Then the shelf."]
    ~ decide("DK18", "c")
    "They will say that we named the money before the girl," says Hyon.
-
The officer at Panmunjom asks how a condolence is to be saluted. He is told: as you would yourself. # fiction
-> scene_over

=== k26_four_days ===
# scene
# seat: kim
# when: turn == 9 and phase == 0
# once
# date: 31 December 2019
# place: Pyongyang, a plenum in its fourth day
By the fourth day the glasses have been changed three hundred times and one sentence has not. It is the one about the halt. # fiction: the glasses # source: T79

{ k_date == "december" or k_date == "open" or k_date == "off" or interim > 0:
    {k_date == "december":You set the date yourself, in April, and the officers have looked at their watches.|} {k_date == "open":In April you left out the month, and it has come anyway.|} {k_date == "off":In April you broke it off.|} {interim > 0:A first step is in force, and has gone unmentioned.|}
}

{elite_loyalty < 40:In the row of the Guard three men are new to their chairs. |}{moratorium_deeds == 0:"The halt went up with a great noise," says Sok, retired to the second row. "Now I am to vote on whether it exists."|"The large one has not flown for twenty-five months," says Sok from the second row. "I have men who have only heard of it."}

# beat
Rim has the draft: a long struggle, a 'new strategic weapon', and no promise that binds one side alone. {k_verb == "will":Pinned to it is your slip from the New Year: we will find. "It has been found," he says.|} {k_verb == "may":Pinned to it is your slip from the New Year. He has crossed out "may be".|} {k_verb == "blank":Pinned to it is a slip with nothing on it.|} {k_guns == "short":Sok's firing table is in the annex.|} {k_guns == "still":The annex says that nothing has flown, and who noticed.|} # source: T79

# beat
"They vote in eleven months," says Choe. "Whoever it is will open a drawer, and find in it either a promise that was kept through everything, or a quarrel. {k_clip == "kept":It is the only 'then what' that costs nothing to store.|I should leave him the promise.}" {k_blame == "negotiators":Since the spring she keeps her sentences short.} {k_blame == "nobody":Nobody answered for Hanoi; she speaks at her usual length.} # speaker: choe # claim: A26

{ k_hanoi == "halls" or k_hanoi == "all" or k_hanoi == "guards" or k_hanoi == "site":
    {k_hanoi == "halls":"We put the halls on a table once," says an officer of the Guard. "They are still there."|} {k_hanoi == "all":"We put everything on a table once," says an officer of the Guard. "I have read the heap about us. It had a pension in it."|} {k_hanoi == "guards":"We asked who guards us," says an officer of the Guard. "What was answered?"|} {k_hanoi == "site":"We put one site on a table once," says an officer of the Guard. "They carry the price about still."|}
}

Jang Kum Chol, who keeps the southern door, has an empty envelope with him. "Moon would carry anything," he says. {k_kerb == "us":You know what they say of him in the next room.|} # fiction

# beat
{ k_first == "next" or k_no == "heard":
    {k_first == "next":"What is next on the agenda?" you asked, two years ago, and it was light bulbs. The hall has just gone over to the emergency generator.|} {k_no == "heard":From the back a trader called Ho has asked to speak.|}
}

-> answer

= answer
* ["The halt stands, until they have voted."]
    ~ decide("DK15", "b")
    It passes, with every hand. # counterfactual
    "Eleven months with a dry gun," says Sok, and takes his arm down with the other hand.
* ["Read it as drafted. No promise binds us alone."] # grave
    ~ decide("DK15", "a")
    It is the best applause of the four days. Choe claps with the rest. # source: T79
* ["Comrade Jang. Put something in the envelope."]
    ~ decide("DK15", "c")
    The sentence on the halt is put off to a committee, which has the same members. # counterfactual
--> scene_over

=== k27_the_sum ===
# scene
# seat: kim
# when: turn == 12 and phase == 0
# once
# date: 9 June 2020
# place: Pyongyang, at night
Ryu has asked to be received. The duty officer has sent him up with the form for plumbers. # fiction

He has a single sheet. {k_101 == 1:For more than a year every paper through his hands has said one hundred and one. This one is in his own writing.|It is in his own writing.}

# beat
"{border_closed > 0:Since the end of January nothing has crossed the Amnok, no train and no aircraft. The customs house has burnt its chairs.|The Amnok is open, after a fashion; what crosses it is counted, disinfected and late.} I have put in what the resolutions stop, what the sickness stops, and what stops by itself. They are three columns." # source: T80 # fiction

# beat
{k_ryu >= 3:He reads it as you have taught him to, figure first.|He begins with the date, and stops, and begins with the figure.} The ration has been three hundred grams. For half the counties, for the lean months, he makes it two hundred and forty. "They thought that pressing would do this. They were right, Comrade Chairman, though not by as much as the river did." # source: N21 # fiction: 240 # claim: A43

{ k_test == "ghost" or k_test == "wrong" or k_test == "signed":
    {k_test == "ghost":He has left out Paegun county. "I could find nobody there," he says.} {k_test == "wrong":"You asked me once for a figure that was wrong," he says. "I have brought you the right one. It was easier."} {k_test == "signed":"You signed a month of them once," he says. "It took ten minutes."}
}

* [Send for nobody. Let him sit down.]
    ~ k_sum = "lamp"
    ~ k_ryu = k_ryu + 1
    He goes on, seated. {k_oil == 1:A caretaker at Kaesong has sent back a tin, empty and clean, with the receipt. He has entered it under exports.|} By three you have heard more numbers than in eight years.
* ["Wake Pak Pong Ju."]
    ~ k_sum = "pak"
    He comes in felt shoes and reads it at arm's length. "A sack above plan," he says. "It is where I began." {k_petition == "granted":In Chongjin, he says, there is a market with one stamp, and it has not closed.} {k_petition == "filed":In Chongjin, he says, an answer to a letter is still for sale.} {k_petition == "security":In Chongjin, he says, there is a space of seventy centimetres, still empty.}
* ["It should be with the liaison of State Security."]
    ~ k_sum = "shelf"
    The courteous man is there in four minutes, dressed. "I ask who made the carbon." Ryu has shown him both sides of the sheet, and both hands.
- "Of what use is a rule," asks Comrade Sim, who has the night desk, "when there are no goods? And of what use is an order?"

# beat
{ k_east == "wages" or k_fruit == "nobody" or k_blame == "self" or k_blame == "negotiators":
    {k_east == "wages":The painters came home from the Tumen in December, each with a drum and no machine round it. They are in no column.|} {k_fruit == "nobody":On the road to the east they still speak of the week when it smelled of oranges.|} {k_blame == "self":You put your own name under a failure once, and they remember.|} {k_blame == "negotiators":Two people answered for a paper once. No one since has written one that could be answered for.|}
}

-> answer

= answer
* ["The rule, in writing. What is over plan is theirs."]
    ~ decide("DK14", "b")
    It cannot bring a lorry over the river. It can be read aloud in a field. Ryu writes the fair copy, at your desk.
* ["Leave them alone. Finish the hospital."]
    ~ decide("DK14", "a")
    The sellers will feed whom they can. Ryu folds the sum.
* ["Everything back on the board, till it is over."]
    ~ decide("DK14", "c")
    "It will be over," says Ryu, "at one hundred and one." It may have been a joke.
-
He takes his sheet with him. In the morning it is lying on top of the pile, unasked, with its face up.
-> scene_over

=== ks11_a_drawer_for_november ===
# storylet
# seat: kim
# when: turn == 14 and phase == 0
# weight: 6
# once
# date: 5 November 2020
# place: Pyongyang, the reading room of the reference bulletin
They publish it before it is finished. Statistician Om has been allowed the foreign set, since somebody must explain the map{k_form == "talk":, and has brought his calculator from Vienna}, and he has not sat down since the first county.

"It is a partial sum," he says, "with the part that is missing in another colour." # source: T82 # fiction

Choe Son Hui has come about a drawer. "Each of their presidents leaves one, and the next goes through it with tongs. {interim > 0:There is one small paper that has been kept by both.|There is no paper that has been kept by both.} In January somebody looks to see what is on top." # speaker: choe # fiction

# beat
"Leave him a noise," says an officer of the Guard. "They answer noises."

{moratorium_deeds == 0:"They have had that one," says Choe.|"With a list," says Choe.}

"Leave nothing," says the courteous man from State Security. "An empty drawer cannot be quoted." On his sheet of this morning are four market women, fined for selling before noon. # fiction

* ["One line: what we have kept, and since when."]
    ~ k_drawer = "halt"
    {moratorium_deeds == 0:There are fifty-five boxes of 2018, and three men sent home. It makes a line, if one types it wide.|It has a date in it, of April 2018, and the words "to this day", which have to be true on the day that they are read.} # source: T23, T27, T36
* ["A copy of the sheet. In your hand, not mine."]
    ~ k_drawer = "copy"
    You unfold it for her as far as the last fold. She copies both columns in blue, and at the bottom asks if the four words are to go in with the line through them.
    "As they stand," you say.
* ["Let them find it as it is."]
    ~ k_drawer = "blank"
    She leaves the clip on her folder.
--> scene_over
