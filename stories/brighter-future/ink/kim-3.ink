// Seat Kim, the road: half-years after a signature (phase == 1). No card of the talks is open here: k30 asks ROAD_DPRK, k31 DK20, k33 DK21; the others set memory.
// After 10 January 2021 (half >= 4) the title in Pyongyang is General Secretary.

// k_cellar: the door that the annex does not name: "opened", "asked", "shut". Returns in k36.
VAR k_cellar = "none"
// k_monitor: "place", "letters", "refused". Returns in k34, k36.
VAR k_monitor = "none"
// k_book: the first yearbook: "erratum", "nine" (the page without adjectives stays in), "cover". Returns in k34.
VAR k_book = "none"
// k_lease: "seven" (years, in writing), "stamp", "refused". Returns in k34 at once, k36, ending 1.
VAR k_lease = "none"
// k_call: when the guarantee was read aloud: "neighbour", "him", "wait". Returns in k36.
VAR k_call = "none"

=== k30_inspectors_at_breakfast ===
# scene
# seat: kim
# when: phase == 1 and steps == 0 and dead == 0
# once
# date: The first half-year after the signature
# place: Yongbyon, a guest house
There is a Finn, there is an Argentine and there is a man from Lanzhou, and after nine days they have begun to quarrel about the eggs. You have come to inspect the canteen. # fiction

They count pipes, each in his own language. Yesterday it was two hundred and fourteen, two hundred and fourteen, and two hundred and fifteen; they stayed until dark, and it was a ladder. # fiction

# beat
"I was told to expect spies," says the commander of the guard. "They sing." # fiction

Annex B gives this half-year its halls, month by month, with what is due to us printed on the same line. {k_drawer == "copy":Both columns have been printed from a copy in blue, in Choe's hand.|} {k_list == "partial":The numbers on the halls are those of two sheets which you once had cut out, with borrowed scissors.|{k_typist == "ryu":A list that is kept is checked against things, Ryu told you.|{k_typist == "scales":The list weighed two kilograms and a hundred grams. Annex B weighs less.|}}} {k_clauses == 1:You know where the line runs on overleaf.|The secretary of the commission keeps his finger on it.}

{k_road == "foreman":The road up here is new. Foreman Kil has it signed, with a stone.|{k_road == "minister":In October of 2018 there was a space where the month should be. It has been filled in.|The visitors have complained of the road, and agreed.}}

# beat
"In 1994 they had a camera, and we had a man who dusted it," says the commission's interpreter, who is that man's son. "For eight years it saw a pond. They never asked what was beside the pond." # source: P24 # fiction

Behind the laundry there is a door that goes down and is in none of the annexes. The Finn would like to see behind it. # fiction

* ["Give him the key."]
    ~ k_cellar = "opened"
    Behind the door are jars, each the height of a child, of last autumn's cabbage. The Finn looks into all of them. The Argentine asks for the recipe, which is classified. # fiction
* ["Comrade commander. What is behind it?"]
    ~ k_cellar = "asked"
    "Cabbage," he says, and then: "I was told cabbage." He is sent to see for himself, and comes up with brine on his cuffs. # fiction
* ["It is not in the annex."]
    ~ k_cellar = "shut"
    The Finn writes down the door, its height, its breadth, and the day. # fiction
- The secretary has the sheet for the half-year, on which one line is to be ticked.

-> answer

= answer
* ["Half the pace. We shall find reasons."]
    ~ decide("ROAD_DPRK", "slow")
    The reasons are frost, a pump, a funeral. The man from Lanzhou enters beside each the weather for that day.
* ["Close what is due. Let them count it."]
    ~ decide("ROAD_DPRK", "deliver")
    It is done on the Thursday. A hall that has hummed for ten years stops, and people come out to hear what it is.
    {exit_plan == 1:The foremen have an envelope each, with an address.|The foremen ask the commander where they are to go on Friday. He has no envelope for them.}
* ["Show them the halls. Keep the best of it back."]
    ~ decide("ROAD_DPRK", "cheat")
    It leaves at night in milk churns.
    At breakfast the Argentine looks twice at the Finn, who is looking at the floor, where something has been dragged.
* ["Nothing this half-year. Tell them so."] # grave
    ~ decide("ROAD_DPRK", "refuse")
    The secretary says it in the yard to three men holding toast. In two capitals it will be read as the first page of something.
-
{k_crowd == "her":Be seen to eat something, you were told once. You take an egg.}
-> scene_over

=== k31_the_sixth ===
# scene
# seat: kim
# when: phase == 1 and steps >= 1 and steps <= 4 and dead == 0
# once
# sensitive
# date: The first year of the road
# place: Pyongyang, Central Committee building
The certificate is needed by the thirtieth, and it is the ninth. It is their law, it has six lines, and five of them have been ticked. # source: S15 # counterfactual

The monitor whom the commission has named is a judge from Ghana. She asks to see one place, of the kind that the sixth line speaks of. Which one is for us to say. # fiction

# beat
"Without it their president must lie, or their senate must, and neither can be relied on," says Choe. "{k_six == "business":We said in 2018 that it had no business here. They have the minute.|{k_six == "again":It was read in this room twice.|{k_six == "summer":We asked in 2018 which could be done by summer.|It was read in this room once.}}}" # speaker: choe # source: S15

"She wants a day to see it and eleven to write, if no door keeps her waiting. We asked them to bind themselves, so that no one can come for us at night. She asks who comes at night for anyone." # speaker: choe # fiction

"One place is the first place," says an old marshal.

"Letters would be less," says Choe. "There are letters. They are in this building." # speaker: choe # fiction

The table was revarnished after the signature. The eleven squares are coming through.

# beat
The courteous man from State Security has brought a map. On the fold where the north-east should be the printers have put a mountain.

"There is no such thing," he says, "and so there is no place. I can build one in a season. With a clinic." He has costed it. # fiction

Ryu stands by the wall beside a box. {k_ryu >= 3:He takes his hand away from it.|His hand lies on it, flat.} Upstairs there is a drawer {k_six == "binder":with a blue binder in it, retained since a December.|with spring estimates, under forestry.}

-> answer

= answer
* {k_six == "again" or k_six == "summer"} ["One place. She may choose the day, unannounced."]
    ~ decide("DK20", "a")
    ~ k_monitor = "place"
    The courteous man is told which. He writes it, and it is the first time that you have seen that name in anybody's hand.
    What she saw is in her report, and that is where it is told.
    -> close
+ {k_six != "again" and k_six != "summer"} [(closed: the sixth was never read twice; no place was ever named) "One place."]
    Nobody at this table has a name to give, since none has ever been asked for.
    -> answer
* ["An office that answers letters. One desk, one judge."]
    ~ decide("DK20", "c")
    ~ k_monitor = "letters"
    Families may write, and she may read, and for each letter there is to be an answer within the quarter: where, since when. The first sack holds some thousands. Ryu has asked to be transferred to it.
    -> close
* ["It is their law. It has no business here."]
    ~ decide("DK20", "b")
    ~ k_monitor = "refused"
    In Washington somebody will have to sign the sixth line, or not.
    -> close

= close
The map is folded up again. It will not go along the old creases.
-> scene_over

=== k32_fourteen_tables ===
# scene
# seat: kim
# when: phase == 1 and steps >= 2 and steps <= 7 and dead == 0
# once
# date: The second year of the road
# place: Pyongyang, a printing works
The first yearbook has been locked up and inked, and Statistician Om lies under the machine in his good suit. He has thought of a comma. # fiction

It has fourteen tables. {k_form == "drawer":He took the rainfall out of a drawer in which it had been put for good.|} {k_form == "talk":He has argued each of them with a man at the Fund, about rounding.|} {k_form == "census":Thirteen came first, and the rest after it.|} By it the country makes thirty billion dollars in a year, or less, and buys nearly all that it buys from one neighbour. Outside they had guessed thirty-two, from photographs. Om is hurt. {k_clip == "returned":You told him once to find out what a parcel costs. It is on page fourteen, under the rain.|} # source: N06, S24 # counterfactual

# beat
Copy one is for the lenders, in grey. "If this adds up there is power at Hamhung by the winter after next," says Comrade Sim. "I have never before known what a number was for." # source: P20 # counterfactual

# beat
"I know what it is for," says the courteous man from State Security. "The price of rice is on page nine, by county and by month. A boy may look it up, and then look up how long we said that it was otherwise." # fiction

# beat
In the grain table two counties are last year's, written in again. {k_saw_pencil == 1:You saw the thing done in pencil, on a November morning, and said nothing.|} "Other countries put in a slip of paper," says Om from beneath. "It says that we were wrong." # fiction

{ k_two == "sent" or k_two == "burnt" or k_condole == "whole" or k_condole == "short" or k_condole == "seal":
    {k_two == "sent":A man from the South, who has seen a certain strip of paper, says that they have still not found out which.|} {k_condole == "whole":Moon, who had a letter from you that ends in the middle, has asked if he may subscribe.|} {k_condole == "short":Moon has asked in two lines if he may subscribe.|} {k_condole == "seal":The Southern government has ordered one, on a card with a seal.|} {k_two == "burnt":The jurist inquires if an essay that was burnt is to be listed.|}
}

* ["Print the slip. In every copy."]
    ~ k_book = "erratum"
    It is four centimetres by nine. By noon half of Pyongyang has seen one.
* ["Leave page nine as it is. Correct the rest."]
    ~ k_book = "nine"
    The grain is put right on the stone. The courteous man buys the first copy himself, and asks for a receipt.
* ["A stronger cover. And lock up the machine."]
    ~ k_book = "cover"
    There will be forty numbered copies. The lenders get one in which everything adds up. Om's comma is in all forty.
-
{k_sum == "lamp":Ryu takes his home under his coat.}
-> scene_over

=== k33_generals_with_gardens ===
# scene
# seat: kim
# when: phase == 1 and steps >= 3 and dead == 0
# once
# date: A summer on the road
# place: A settlement for retired officers, north of the capital
Colonel-General Sok has peas, and would like them to be inspected. He has planted them in two ranks, by calibre. # fiction

There are four hundred houses, one to an officer, each with a stove and a date. The money was to come on the date, and it is a quarter late. # fiction # claim: A14

{exit_plan == 1:"It is a small quarter," says Sok. "We had it in writing. Nobody here has thought of anything yet except tomatoes."|"There was nothing in writing," says Sok. "One was told. Two of them along there have begun to walk up and down in step."}

# beat
At the staff college they teach that no army was ever bought; it takes the house and keeps the map. "I have counted what they order by post," writes Comrade Yun, who does these accounts. "Seeds, spectacles, wire for hens. One compass." He would let them wait a quarter. Sok thinks that half of them would rather be told they may come back than be paid. # fiction

{ k_sergeant == "commended" or k_sergeant == "asked" or k_sergeant == "reprimanded":
    {k_sergeant == "commended":The man who drives their bus was a sergeant called O. He has a citation for vigilance, and gives them cigarettes.|} {k_sergeant == "asked":The man who drives their bus was a sergeant called O. He puts ash on everybody's beans.|} {k_sergeant == "reprimanded":The man who drives their bus was a sergeant called O. He has an entry in his book, and does not speak to passengers.|}
}

# beat
Paek is not among the gardens. {k_paek == "converted":His plant makes pumps, with a waiting list.} {k_paek == "pensioned":He is at Kanggye with his daughter's bees. He has signed for a house, he writes, and been paid for a porch.} {k_paek == "ignored":For three nights there have been lorries at the gate of his works. A shipment of seals has gone missing on that road.} {k_paek == "ready" or k_paek == "heard" or k_paek == "waiting":He is still at his works, with eleven thousand people, and still ready. There are lorries at the gate.} {k_typist == "paek":He once told you which floor he had poured.|}

-> answer

= answer
* ["Pay Paek's house first, out of this building's money."]
    ~ decide("DK21", "b")
    ~ k_paek = "pensioned"
    By evening somebody has put the compass back in the post.
* ["Order pumps from his works, a thousand. Pay in advance."]
    ~ decide("DK21", "a")
    ~ k_paek = "converted"
    Yun finds it, under a bridge that can wait. "They will be good pumps," says Sok. "He tests them on us."
* ["Let them wait. Everybody waits."]
    ~ decide("DK21", "c")
    ~ k_paek = "ignored"
    "I can wait," says Sok. "I have the peas." From the road one hears lorries, being kept warm.
* ["Tell them what was yours can come back."]
    ~ decide("DK21", "d")
    ~ k_paek = "ready"
    In several gardens they look at the hens.
    "You might have told us before the tomatoes," says Sok.
-
-> scene_over

=== k34_a_shop_in_chongjin ===
# scene
# seat: kim
# when: phase == 1 and steps >= 5 and dead == 0
# once
# date: A later summer of the road
# place: Chongjin, behind the Sunam market
The floor is seven metres by three, it was a bicycle store, and a woman stands in it with her arms apart, to show where the counter would go. # fiction

{k_petition == "security":She is not Pak Sun-ok. When the name is mentioned she says that she came later.|It is Pak Sun-ok, who used to sell socks on seventy centimetres and pay for them twice. On her shelf stands a sack with a hand's depth of chilli and below that sand, for teaching.} # source: B23

# beat
She wishes for a lease. "A nod costs me twelve thousand a month, and next month there is another head. I have written down what the paper should say." She has brought the stamp duty, in coin. # fiction

{ k_petition == "granted" or k_petition == "filed":
    {k_petition == "granted":"You answered me once," she says. "They took it down to see if it was real, and put it back, with a nail of their own."} {k_petition == "filed":"I had an answer coming, in a register," she says. "I have paid for it four times. I have never read it."}
}

# beat
"Grant it," says Comrade Yun, the auditor. "The state has its tenth from a window and nothing from a nod."

"It will be painted," says the courteous man from State Security; he has grown grey at it. "After that it will have an opinion about the road. Wealth that cannot be taken can say no. I do not call it wrong. You have to choose one." # source: P33 # fiction # claim: A38

# beat
{regime_stability < 50:He has a point this summer; in two provinces the stores did not open, and no one had told them not to.|He has said this each year, and there has been a shop each year.} {k_book == "nine":On the wall is page nine of a yearbook, with this month put in by hand.|} {k_book == "erratum":On the wall, framed, is a slip of paper, four centimetres by nine.|} {k_book == "cover":There are forty yearbooks in the country, and none is here.|} {k_monitor == "letters":Beside the door is a letter box with a judge's name on it.|}

The district official stands there with his stamp.

* ["Seven years. In writing. I shall be the witness."]
    ~ k_lease = "seven"
    She reads it out before she signs, with a finger under the line. Then she turns it round and asks you to put the date.
* ["One stamp, one year. Then we shall see."]
    ~ k_lease = "stamp"
    "Then I will paint one wall," she says. The official stamps, and asks her under his breath to come and see him about the second year.
* ["It has gone well enough on a nod."]
    ~ k_lease = "refused"
    She brings her arms down. Behind you there is a shutter; it is the kind that one carries home at night.
-
{k_tower == "pocket" and k_lease != "refused":In your coat is a tower of lime wood. It came loose, you say. She offers two hundred for it.} {k_tower != "pocket" and k_lease != "refused":She weighs out chilli for the whole party, and is paid.}
-> scene_over

=== k35_the_guarantee_is_read ===
# scene
# seat: kim
# when: phase == 1 and steps >= 3 and (us_line >= 1 or dead > 0 or half >= 14)
# once
# date: A night on the road, some years in
# place: Pyongyang, a study with a receiver
On the signed paper stands a wireless. Choe Son Hui carried in the two of them like that.

{dead > 0:In Washington they have called it broken. It takes a president one sheet; there is a precedent, of 8 May 2018.|In Washington there are other men. They have set up a review, with a chairman who wrote a book against it.} # source: T26 # counterfactual

The station is foreign and very clear. It is reading out the guarantee, article by article, in your own language. "In the present tense," says Choe. "I fought a week for that tense." # fiction # claim: A27

{k_drawer == "halt":Somebody over there had found one typed line on top of a drawer.|} {k_drawer == "blank":Somebody over there had opened a drawer and found nothing on top.|} {ratified == 1:"Two-thirds of their senate is in there," she says. "He would have to walk over sixty-seven people."|"It is his word, and the one before him gave it," she says.} # source: H02 # counterfactual # claim: A52

# beat
On the wall are three clocks: Washington, Moscow, Beijing. {k_photo == "back" or k_photo == "stone" or k_photo == "door":Under them hangs your sister's plan of a kerb.|}

{ k_putin == "guarantee" or k_putin == "cows" or k_putin == "tray" or k_east == "chair":
    {k_east == "chair":Tokyo comes last and brings the most, Ri Su Yong said.|{k_putin == "guarantee":In Vladivostok a man said into a camera that one power's guarantee is none.|{k_putin == "cows":You asked once for a table of six, with Moscow in the chair. It can be asked for again.|Moscow could be asked. It asked once itself, and was left in a tray.}}}
}

{ k_xi == "paper" or k_xi == "untold" or k_xi == "told":
    {k_xi == "paper":You asked for Beijing's hand on paper once, over flowers. It is being studied.|} {k_xi == "untold":There was a train once that you let go cold. The vice-minister is a minister now.|} {k_xi == "told":You went to Beijing once and told all of it. No surprises, they had said.|} {k_walk == "minister":It would depend who else was asked, said a man with a thermos.|} {k_walk == "cows":One can ask how long the rope is, Ri Su Yong said.|} {k_walk == "choe":A man with two customers, Choe called him.|}
}

# beat
{dead > 0:"As matters stand one sheet has been signed," says Choe. "The ships will notice it tomorrow and the banks have noticed.|"As matters stand nothing has happened," says Choe. "The seals are on, and the ships came today.} {gauge_irreversible >= 45:What is gone could not be put together in a year by anyone; I asked.|What is gone could be together again by spring; others had asked before me.}" # speaker: choe # fiction

She would have it read in Beijing too: two can be held to it. Her deputy would ring Washington, and hear what the man there thinks he bought. {k_film == "named":Two men in the corridor, who once said a name in a row with others, are for the station|{k_film == "shown":The marshals, who have seen a film with the lamps on, are for the station|The marshals are for the station}}: whoever rings first is asked why. # fiction

* [Ring Beijing. Ask them to read it too.]
    ~ k_call = "neighbour"
    "We have it here," says the voice. "What would you like us to say about it?" "The same thing. Aloud." Somebody is consulted. Then they say when.
* ["Put me through to him. What has he inherited?"]
    ~ k_call = "him"
    He turns out to have the text in front of him, marked in yellow. "Article three," he says. "How do you people read it?"
* [Let the station finish.]
    ~ k_call = "wait"
    There are nineteen articles. At the end there is music, and then the price of soya.
-
{k_hanoi == "guards" or k_platform == "words":The four words are in the preamble; you had them put there in red, and the printer could only do black.|Inside the cover, folded in four, is a sheet with a line through four words.}
-> scene_over

=== k36_lights ===
# scene
# seat: kim
# when: phase == 1 and last_half == 1 and dead == 0 and steps >= 4
# once
# date: A winter night, towards the end of the schedule
# place: Sinuiju, the river front
Architect Ro has been waiting on the river front since nine with a thermos and an umbrella, although it is not raining. # fiction

{half >= 11:It has taken her longer than five years.|It has not taken her the five years.} There are the station, the airfield, and this, a kilometre of it, with lamps. # source: B18 # counterfactual

"Jin Longzhe used to bring his buyers to the other bank to count our windows," she says. "He has run out of fingers." We have paid him, with interest, by day. # fiction

{ k_tower == "pocket" or k_tower == "glue" or k_tower == "gunner":
    {k_tower == "pocket":You stand the tower from your coat on the railing, between two of the real ones. It has worn round.|} {k_tower == "glue":The tallest one stands where you once held it by the thumb. It leans a little that way.|} {k_tower == "gunner":"So that is where it went," a gunner said of the wood. He lives on the ninth floor of the tallest, she says.|}
}

# beat
Ryu sits in the car with the papers on his knees and the lamp on, and tells you what is in them. {k_sum == "lamp":He has sat down before being asked since a night in June.|} {k_sum == "shelf":He shows you both sides of each, and both hands.|} {k_sum == "pak":The rule about the sack above plan is in the school readers by now.|} {k_101 == 1:It took him years to begin again, and he still looks at the door first.|He has told you bad figures for so long that some of them have improved.}

{ k_first == "cost" or k_first == "use" or k_first == "next":
    {k_first == "cost":"It had two decimals," he says, of a sheet that was burnt. "I took a note of it."|} {k_first == "use":"You asked what it could be used for," he says. "I have it under U. There was never a reply."|} {k_first == "next":"I found the empty agenda," he says. "It is the only one that was ever carried out."|}
}

# beat
{kaesong == 1 and k_oil == 1:At Kaesong a woman from the South came into hall four and gave one machine twelve turns.} {kaesong == 1 and k_oil == 0:Hall four at Kaesong is on two shifts.} {kaesong == 0:At Kaesong somebody still turns the machines by hand, on Thursdays.} {k_petition == "security":There is a name which he asks for in Chongjin every year. He asks in writing.|} {k_lease == "seven":The seven metres in Chongjin are fourteen. The lease has been sent back for renewal, with a clause crossed out.|} {k_lease == "stamp":Of the bicycle store in Chongjin one wall is still unpainted.|} {k_lease == "refused":At the bicycle store in Chongjin a shutter is carried home at night.|}

{ k_file == 1 or k_condole == "whole" or k_test == "ghost":
    {k_file == 1:Of the two girls from Hamhung with one name Madam Hyon never found out which. She sent both addresses.|} {k_condole == "whole":The man to whom you wrote a letter that ended in the middle has sent the other half.|} {k_test == "ghost":Somebody has applied to found a county called Paegun. There are people living there now.|}
}

# beat
{ k_monitor == "place" or k_monitor == "letters" or k_monitor == "refused" or k_monitor == "none":
    {k_monitor == "place":The judge has come each spring. Her reports are read out at the table. They are not yet short.|} {k_monitor == "letters":The office that answers letters has got as far as the third sack.|} {k_monitor == "refused" or k_monitor == "none":There is one box, got ready, he says, for whoever asks.|} # fiction
}

{ k_call == "him" or k_call == "neighbour" or k_call == "wait" or k_two == "read" or k_two == "sent" or k_cellar == "opened" or k_cellar == "asked":
    {k_call == "him":Article three is still read in the way that you told him.|} {k_call == "neighbour":Twice since that night they have read it out in Beijing, on the day, aloud.|} {k_call == "wait":The station still reads it, on the anniversary, before the soya.|} {k_two == "read" or k_two == "sent":Of the two systems nobody has yet established which is which.|} {k_cellar == "opened":The Finn has retired. He sends for cabbage.|} {k_cellar == "asked":The commander of the guard sends cabbage, and declares it.|}
}

He has one sheet left, a county one.

{regime_stability >= 60:Along the whole front the windows are lit, at two in the morning, for no reason that has been reported to you.|The lamps are lit. Behind them, here and there, a window is. He sees you counting.}

* ["Read it to me."]
    "Eighty-eight," he says. "It was a wet autumn. The secretary has signed it with his full name." It is in ink, and the year is this one.
* ["How many of those windows did we order?"]
    "I should have to look it up," says Ryu. "The first two rows. The rest, as far as I can find, simply moved in."
* [Ask him to get out and look.]
    He was last at this river as a boy, he says; there was a bridge and a half. There still is. He stands there with an empty hand, and has no notion what to do with it.
-
On the far bank a torch goes on and off, twice. Architect Ro lifts the thermos and gives them, gravely, two.
-> scene_over
