// Seat Moon, first scene. Plain ink, language level 0.9: no choice tags, no EXTERNAL functions.
// contract.ink (generated) declares the meters, turn, outbox, decide(card, option) and scene_over.

// Story memory of this seat.
// m_card: what the first box of fruit says: "chairman", "people", "account" ("Four thousand half-kilos received. Four hundred thousand enclosed."). Read in m02, m21, m24, m27, m36.
VAR m_card = "people"
// m_fast_lane: ten working days asked for. Read in m27.
VAR m_fast_lane = 0
// m_phone: the line to Pyongyang on this Thursday: "left", "answered" (the technician's test), "rung" (once, for the weather). Read in m14, m26.
VAR m_phone = "left"

=== m01_the_telephone ===
# scene
# seat: moon
# when: turn == 1
# once
# date: 8 November 2018
# place: The Blue House, Yeomin Hall, third floor
At ten the telephone for Chairman Kim rings, and everybody at the table stops talking. Then they remember that it is Thursday.

On Thursdays a technician in the basement tests the bell. Apart from him the line has been used for four minutes and nineteen seconds, in April, by secretaries. You were to ring the Chairman, he told your envoys, if his own officials behaved like 'blockheads'. # source: B03

"Somebody might answer him," says Han Su-min, the youngest secretary on the floor. "The technician, I mean."

* [Pick it up.]
    ~ m_phone = "answered"
    In the basement something metal is dropped. "Bell in order," says a man's voice. "Line in order. Mr President in order." # fiction
* [Let it ring.]
    It rings fourteen times. # fiction
* [Wait till he has done, and ring Pyongyang.]
    ~ m_phone = "rung"
    A duty officer has it at the second ring, and you hear his chair go over. You ask if it will be clear on Sunday. He runs to find a window. "Clear, Mr President, as far as can be seen." Han logs it: one minute ten, weather. # counterfactual
- Chung Eui-yong, your security adviser, keeps his watch on Washington time. "New York is put off, Pompeo's meeting with their general, by a notice at midnight. Kang will tell the Assembly that it was the North that asked." # speaker: chung # source: KHNYC, AJU8

# beat
"And they want an answer about their working group. Biegun in one chair, our Lee Do-hoon in the other, and between them whatever we mean to send north. Sleepers. Medicine." # speaker: chung # source: T50

'They do nothing without our approval,' their president said last month, of your own sanctions. # source: T47

# beat
The box on your desk is from Jeju, one of twenty thousand that the air force flies up from Sunday. Suh Hoon, who runs the intelligence service, is peeling his fourth tangerine out of it. # source: B04 # fiction: the box

From 1997 he spent two years in the North with a consortium whose two reactors got a third of the way up. "We had a committee. A good one, and a bolt could take a season." # speaker: suh # source: B05, P15

# beat
"It's one yes from three departments," says Chung. "I have waited half a year for a yes from one." Counsellor Ha, of treaties, would leave it to ministers: if Pompeo means to refuse a cargo, let him ring Kang and say so. # speaker: chung

# beat
Han has the card for the first box. The fruit is for September's mushrooms, two tonnes, which went out by the half-kilo to four thousand old people with kin in the North. Her grandmother's are in the refrigerator, and nobody may move them to get at the milk. # source: MUSH18 # fiction: the refrigerator

"When will she eat them?"

"She says it isn't that sort of mushroom, Mr President. What shall I write?"

* ["To Chairman Kim, from a neighbour."]
    ~ m_card = "chairman"
    So it is his to give. "It will come with a photograph," says Ha.
* ["For whoever has never had one."]
    Chung asks to see the translation. "It's Korean at both ends," says Han.
* ["Four thousand half-kilos received. Four hundred thousand enclosed."]
    ~ m_card = "account"
    "That'll go to their auditors," says Suh. "It may be the first thing of ours they believe."
- -> answer

= answer
* [Join it as drafted.]
    ~ decide("DM07", "a")
    Suh puts the date at the head of a clean page, and draws a bolt.
* [Join it, with ten working days for each exempt item.]
    ~ decide("DM07", "b")
    ~ m_fast_lane = 1
    "And on the eleventh they have said yes," says Ha. "I'll put it in 4(c). Nobody reads as far as 4(c)."
* [Thank them. Leave it to ministers.]
    ~ decide("DM07", "c")
    "They'll want to know who refused," says Ha. "I shall use the passive."
+ {blueprint < 20} [(closed: no page of ours has a price; blueprint {blueprint}, needs 20) Answer with a costed plan.]
    Ha finds the page with the railway on it. There is a column for the won, ruled, very straight.
    -> answer
-
{m_phone == "rung":At four it rings, on nobody's schedule. The duty officer has been to ask. Cloud on Sunday from noon, and he regrets his earlier answer.}
{m_phone == "answered":At four the technician sends up a form to sign. He has ruled one more box at the bottom: answered by.}
Han shuts the tangerines and puts a book on the lid.
-> scene_over
