// Seat Kim, first act after the first scene: 13 spine scenes (turns 1-4) and the storylets of the winter.
// Plain ink, level 0.9. contract.ink declares the meters, outbox, decide() and scene_over; kim-1.ink declares k_ryu, k_saw_pencil, k_paek.

// k_tower: the loose tower of the model of Sinuiju: "pocket", "glue", "gunner". Returns in k12, k34, k36.
VAR k_tower = "model"
// k_fruit: who is said to have eaten the tangerines: "children", "city", "nobody". Returns in k07, k27.
VAR k_fruit = "none"
// k_file: 1: Madam Hyon may look up one name of the four thousand. Returns in k25, k36.
VAR k_file = 0
// k_road: whom you heard about the road: "foreman" ("Which of the two orders came first?"), "minister", "ground". Returns in k10, k30.
VAR k_road = "none"
// k_six: what you said at item six: "again", "summer", "business" ("It is their law."), "binder". Returns in k10, k31, k36.
VAR k_six = "unread"
// k_crowd: what you asked before the journey to Seoul: "words", "her", "car". Returns in k23 ("words", "car"), k30 ("her").
VAR k_crowd = "none"
// k_seoul: "stay", "went", "sister". Returns in k23, k25.
VAR k_seoul = "unknown"
// k_verb: the slip you kept: "will", "may", "blank". Returns in k21, k26.
VAR k_verb = "none"
// k_no: what happened to the man who said no: "heard" ("Go on."), "seated", "noted", "gone" (after the safes). Returns in k10, k20, k26.
VAR k_no = "unknown"
// k_101: 1: somebody was punished for a true figure; from then on every report says 101. Set in ks01, k06, k12, k20; read in k12, ks06, k27, k36.
VAR k_101 = 0
// k_xi: "told", "untold", "paper". Returns in k14, k35.
VAR k_xi = "unknown"
// k_walk: with whom you walked the platform in January: "minister", "cows", "choe". Returns in k35.
VAR k_walk = "none"
// k_typist: who may see the list: "paek", "scales", "ryu". Returns in k30, k33.
VAR k_typist = "none"
// k_list: "refused", "partial", "sealed". Returns in k14, k30.
VAR k_list = "unknown"
// k_choe_sent: 1: Choe sat beside the envoy in February. Returns in k14, k20.
VAR k_choe_sent = 0
// k_clauses: 1: you have been through the American draft clause by clause. Returns in k14, k30.
VAR k_clauses = 0
// k_mandate: "none", "full", "relief". Returns in k13, k20.
VAR k_mandate = "unknown"
// k_platform: K4, the stop at Nanning: "lens", "sister", "words" (the four crossed-out words written back), "sum". Returns in k14 (words or sum: halls or package in the first hour), k35, ending 6.
VAR k_platform = "none"
// k_alone: what you asked him without note-takers: "fear", "after", "nothing". Returns in k14, k23.
VAR k_alone = "none"
// k_hour: when you showed the whole of your hand: "first" (before the second plant was named), "late". Returns in k14, k20.
VAR k_hour = "none"
// k_hanoi: "site", "halls", "guards", "all". Returns in k26, k35.
VAR k_hanoi = "none"
// Storylets.
// k_petition: K5: "granted", "filed", "security". Returns in k20, k27, k34, k36, ending 1.
VAR k_petition = "none"
// k_film: the film from Sirte: "named", "forbidden", "shown". Returns in k10, k14.
VAR k_film = "none"
// k_oil: 1: the caretaker at Kaesong has his tin of oil. Returns in k27, k36.
VAR k_oil = 0
// k_two: the essay on two systems: "read", "burnt", "sent". Returns in k32, k36.
VAR k_two = "none"
// k_sergeant: Sergeant O: "commended", "reprimanded", "asked". Returns in k24, k33.
VAR k_sergeant = "none"
// k_clip: the clipping from Hong Kong: "kept" (then what), "returned". Returns in k14, k26 ("kept"), k32 ("returned"), ending 6.
VAR k_clip = "none"
// k_test: after the purge or the punishment: "ghost" (the county that does not exist), "wrong", "signed". Returns in k27, k36.
VAR k_test = "none"

=== k02_two_stories_one_page ===
# scene
# seat: kim
# when: turn == 1 and phase == 0 and seen(k01_order_of_papers)
# once
# date: 15 November 2018
# place: A proving ground of the Academy of National Defence Science
The city of Sinuiju has come to the proving ground by ambulance, since it has to lie flat. It has a river of blue glass.

Next to it, under canvas, stands what the gunners have brought. The agency will call it a newly developed tactical weapon. # source: KCNA16

# beat
Both want tomorrow's front page, and above the fold there is room for one, says the editor, who has come with a ruler. # fiction

Architect Ro has driven all night with one hand on the stretcher. "Five years. A station, an airfield, a river front. From Dandong, after dark, they count our windows. It does not take long." # source: B18

# beat
"Every morning the army looks for itself in the paper," says Vice-Director Paek. "Since spring it has found noodles, a fish farm and, over two columns, a lipstick. {k_paek == "ignored":It asks me if it has become one man's view.|It asks me if it has been filed.}" # speaker: paek

"It breaks nothing," says Choe Son Hui. "In April we gave up the nuclear ones and the long ones. Washington will agree, and write down the day." # speaker: choe # source: T23

# beat
Colonel-General Sok, of the artillery, has a third picture in his cap: a satellite. "We had a paper with them once, and announced one over it," says Choe. "The paper had lived sixteen days." # speaker: choe # source: P31

The tallest tower in Sinuiju has worked loose on the road. It rolls down the main street and stops against your shoe.

* [Pocket the tower.]
    ~ k_tower = "pocket"
    Architect Ro looks at the stump on her boulevard and begins to explain that the skyline is provisional.
* ["Have you glue, comrade?" Hold the tower while it sets.]
    ~ k_tower = "glue"
    For four minutes a weapon, a city and a colonel-general wait upon your thumb.
* [Hand the tower to the nearest gunner. "What is it made of?"]
    ~ k_tower = "gunner"
    He smells it. "Lime wood, Comrade Chairman. We had the same for drill fuses, until it was requisitioned." He looks at the city. "So that is where it went."
-

-> answer

= answer
* ["The weapon above the fold. I will stand beside it."]
    ~ decide("DK02", "a")
    Sok moves you half a metre to the left, with both hands in the air. The photographer has Sinuiju to fit in below, without its river. # source: B18
* ["Sinuiju. Tomorrow show me a building site."]
    ~ decide("DK02", "b")
    The gunners put the canvas back, and lace it properly. # counterfactual
    "Cement," says Paek. "They will look for themselves in the cement." # speaker: paek
* ["Your satellite, Comrade Sok. Take the large rocket."] # grave
    ~ decide("DK02", "c")
    Choe sends out for her car. "Beijing's ambassador will ask what it observes," she says. # speaker: choe # counterfactual
-
Two orderlies take up the city. It goes out feet first.
-> scene_over

=== k03_the_fruit ===
# scene
# seat: kim
# when: turn == 1 and phase == 0 and seen(k01_order_of_papers)
# once
# date: 16 November 2018
# place: Pyongyang, a room with scales
A commission of twelve has been appointed to peel. On the eleventh a former party leader in Seoul asked who believed that the boxes held only fruit, and State Security took the question over. # source: JIBE18 # fiction: the peelers

Twenty boxes were drawn by lot from the twenty thousand. The finding is on the third page: under the fruit there was fruit. # source: B04 # fiction

"Two hundred tonnes, and they bruise," says your sister, who has the proofs for the evening bulletin. "It has to be said who eats them." # speaker: kimyojong # source: B04

"A child who has had a southern tangerine knows a thing about the South," says the man from State Security, who is courteous, with good nails. # fiction # claim: A29

* ["Schools first, then the city's workers. Say so."]
    ~ k_fruit = "children"
    The bulletin has it as school youth, children and Pyongyangites, in that order. An artillery battalion asks in which of the three it falls. # source: B04
* ["The city, by workplace. One box to every brigade."]
    ~ k_fruit = "city"
    A brigade has forty members, a box about a hundred fruit. By evening there is a directive on the other twenty. # fiction
* ["Nobody need be told. Send it to the barracks."]
    ~ k_fruit = "nobody"
    Two hundred tonnes go out by night in covered lorries, and for a week the road to the east smells like a holiday. # counterfactual
    "He will ask if we got them," says your sister. "I shall say that we counted." # speaker: kimyojong
- By the scales waits Madam Hyon of the Red Cross. In September you gave Moon two tonnes of pine mushrooms, and they went by the half-kilo to four thousand old people who have kin with us. She has the receipts. # source: B04

# beat
"I should like to look up one. As an exercise. A woman of ninety-one, from Hamhung, asks for a younger sister. There is half a file." # fiction

"If you answer one, you have four thousand correspondents," says the courteous man.

"If I answer none, I have them too, though fewer each year."

* ["One. As an exercise."]
    ~ k_file = 1
    The courteous man asks for the name, to save her the trouble, and writes it down.
* ["Not this winter."]
    She draws a line under the name with a ruler, so that the place may be found again.
* [Reach for the last tangerine, and peel it.]
    It comes off in one piece. She waits until you have eaten it, and then she goes.
--> scene_over

=== k04_the_road_to_punggye_ri ===
# scene
# seat: kim
# when: turn == 2 and phase == 0
# once
# date: 13 December 2018
# place: Pyongyang, Central Committee building
On the carpet stands a bucket of gravel, labelled. Road foreman Kil, who carried it in, has been told to sit and does not know on what. # fiction

Her stretch is eighteen kilometres, up to the test ground. "In October we were to mend it for guests. In November we were to leave it as it is. So we mend by day, and the night brigade puts it back. The night brigade is ahead." # fiction

# beat
Ri Yong Ho is home from Hanoi. "On 7 October the Secretary of State was sent off with a promise of inspectors. All six tests were made in that mountain. In May we blew up its doors before journalists, who can say that there was a noise. An inspector says what is behind it." # speaker: riyongho # source: T45, T29, B16

The commandant of the ground has come down with his keys. # fiction

* ["Comrade Kil. Which of your two orders came first?"]
    ~ k_road = "foreman"
    "The mending. But the second was in ink." She needs three hundred loads, and one word.
* ["Comrade Ryu. Read me what we said in October."]
    ~ k_ryu = k_ryu + 1
    ~ k_road = "minister"
    He reads four lines. The verb is 'may come'. After it there is a space, where somebody was to put a month. # fiction
* ["Commandant. What would they find?"]
    ~ k_road = "ground"
    "Three doors that are shut and one that is shut and dry." He has said it before he hears it. # fiction
- "In 1994 we let them put seals on a reactor," says Ri. "For eight years, about the seals, nobody called anybody a liar." # speaker: riyongho # source: P24

"And we got two holes in the ground," says the commandant. # source: P14

"We got half a million tonnes of oil a year," says Ri. "You will have driven on it." # speaker: riyongho # source: P14

# beat
The auditor, Comrade Yun, would sell a look: one line in one exemption, for pumps, say. "What is given away they call overdue." # fiction

-> answer

= answer
* ["Mend it by day and by night. Stamp their visas."]
    ~ decide("DK03", "b")
    "Three hundred loads," says Kil, already up.
* ["Tell them yes again. There is no hurry with gravel."]
    ~ decide("DK03", "a")
    Ri asks leave to be abroad as much as possible. # speaker: riyongho
* ["They may look, for one written exemption. Pumps."]
    ~ decide("DK03", "c")
    "To the portal for small pumps," says Yun, "and to the third chamber for large ones."
    "We are selling a view of a ruin," says Ri. "I withdraw nothing. The Swiss do it." # speaker: riyongho
-
-> scene_over

// UN inquiry of 2014: A/HRC/25/63 (verification.md 1.1).
=== k05_six_items ===
# scene
# seat: kim
# when: turn == 2 and phase == 0
# once
# sensitive
# date: 15 December 2018
# place: Pyongyang, Central Committee building
Three names from this building are with the American Treasury under the heading of human rights, and Choe Son Hui wished to see the law. # source: T58, S15

"Their president may set the sanctions aside for one year, if he certifies to their congress that we have made progress. On six things." # speaker: choe # source: S15

# beat
"One: that we no longer make their money. Two: that we do not wash the rest. Three: verification, under the resolutions. Four: citizens of other countries, abducted or held, to be accounted for. Five: that food which is given can be followed to those who eat it. # speaker: choe # source: S15

"Six: verified steps to improve living conditions in its political prison camps." Her finger is under the line. # speaker: choe # source: S15 # fiction: the meeting

Eleven notebooks have been taken off the table. Where they lie each day the varnish is a shade paler, in eleven squares.

# beat
Abroad they print a figure, eighty thousand to a hundred and twenty thousand; it is from the inquiry of 2014. Here there is no such thing. There is a line in the budget for fencing, by the kilometre. It comes up each spring among the forestry estimates, and has your initials seven times. # source: COI14 # fiction: the budget line

# beat
"The vote was four hundred and eight to two," says Choe. "It is not known that the two were thinking of us." # speaker: choe # source: S15

"No president can leave one out, and we are asking the same man for a guarantee." # speaker: choe # fiction

"Answer the sixth, and you have agreed that it is a question," says the courteous man from State Security. # fiction

By the wall Ryu has put both hands flat upon the lid of a box.

* ["Read the sixth once more."]
    ~ k_six = "again"
    She reads it again, and the clerk by the door hears it a second time.
    "It does not say who verifies," she adds. "A person could be named by us. Before one is named for us."
* ["Which of the six could be done by summer?"]
    ~ k_six = "summer"
    "The first, since one stops by stopping. The fifth, if the food agencies may walk about. The third is what you are negotiating. The fourth has Tokyo in it, the second a bank."
* ["It is their law. It has no business here."]
    ~ decide("DK20", "b")
    ~ k_six = "business"
    Notebooks come up from eleven knees.
    Choe closes the clip. "Then it will be asked of us by somebody with fewer manners," she says, "or of him, by his own senate."
* [Close the meeting. Keep the binder.]
    ~ k_six = "binder"
    The binder is blue and quite thin. It goes into the drawer that has a key. Every Monday from now on Ryu reads you his list of papers on loan: title, date, and by whom retained.
-
-> scene_over

=== k07_winter_in_seoul ===
# scene
# seat: kim
# when: turn == 2 and phase == 0
# once
# date: 19 December 2018
# place: Pyongyang, the Guard Command's map room
Colonel Mun has two permits from Seoul pinned up side by side. One crowd is licensed to welcome you and the other to burn your picture. The second applied first, and has asked for the larger loudspeakers. # fiction

"I cannot guard a pavement on which it is permitted to say anything," he says. # speaker: mun # fiction

# beat
In September you told Moon that you would come, and he let it be known as this year. Twelve days of it are left. No one who held your chair has ever gone. # source: T41, PYDHANI

"After Pyongyang he had sixty-one in a hundred," says Ri Son Gwon, who reads their polls. "He has come down since, on account of flats." # source: H12, GKDEC

* ["What would they shout, Colonel? The words."]
    ~ k_crowd = "words"
    He reads the welcome, twice. "The other is shorter," he says, "and it scans." # fiction
* [Ask your sister what she would do differently.]
    ~ k_crowd = "her"
    "Go one day earlier," she says, "and be seen to eat something." # fiction
* ["Whose car?"]
    ~ k_crowd = "car"
    "Ours. And a second, empty, to go in front, and a third to be the one that they think." # fiction
- "If you go, we hold this city for a day with you on the wrong side of our own guns," says an old marshal. # fiction

# beat
"They put me where the light was," says your sister, who went in February. "In the hall some stood up and some stayed in their seats, and nobody had told either of them to." # speaker: kimyojong # source: T19 # fiction

{ k_fruit == "children" or k_fruit == "city" or k_fruit == "nobody":
    {k_fruit == "children" or k_fruit == "city":"We printed who ate their fruit," says Ri. "He will ask if it was good."} {k_fruit == "nobody":"He asked after the fruit again," says Ri. "I told him that it was counted."}
}

-> answer

= answer
* ["Send my sister, with the blue folder."]
    ~ decide("DK06", "c")
    ~ k_seoul = "sister"
    "A promise kept by half," says Ri, "is half more than they expect."
* ["Not this winter. Send nobody."]
    ~ decide("DK06", "a")
    ~ k_seoul = "stay"
    "Their papers will photograph the guest house," says your sister. "An empty room is easy." # speaker: kimyojong
* ["I shall go. Tell them one day, and the road."]
    ~ decide("DK06", "b")
    ~ k_seoul = "went"
    The old marshal gets up again, which he need not.
    {elite_loyalty < 60:He does not sit down until he has looked at each of the others.|"Then I should like to drive in the empty one," he says.}
-
-> scene_over

=== k08_thirty_one_minutes ===
# scene
# seat: kim
# when: turn == 3 and phase == 0
# once
# date: 1 January 2019
# place: Pyongyang, a study with leather chairs
Last year there was a desk in the speech, with a button on it. This year there is an armchair, so soft that two carpenters have put a door under the cushion. Behind it stands a clock. # source: AP18, B19 # fiction: the door

"It says three minutes past twelve," says your sister from beside the lens. "Unless we cut, it will say twenty-six to one at the end of your thirty-one minutes." # speaker: kimyojong # source: B19

{ k_seoul == "went":
    # beat
    Three days ago you were in Seoul, the first from this chair who ever went. It took one day, by road. Both permits had been honoured: along one avenue the two crowds stood face to face, and the police had you driven down the middle. {k_crowd == "car":The empty car in front had the larger welcome.|} # counterfactual

    In their hall some stood up and some stayed in their seats, as your sister had said. Moon gave you cold noodles, and asked what you had seen. Windows, you said; it takes a long time to drive past them. By midnight you were over the line. Colonel Mun has not been woken since. # fiction: the visit
}

# beat
The speech-writer, Comrade Rim, has no voice left. Agreed: you will meet the American president at any time; Kaesong and Kumgang may reopen, without conditions. One sentence remains, on what happens if the other side persists. It has the words 'new way' in it, and lacks a verb. # source: T60

He lays three slips on the arm of the chair. On one: we will find. On one: we may be compelled to find. The third is blank. # fiction

* [Take the slip that says "will".]
    ~ k_verb = "will"
    "One can be reminded of a future tense," whispers Rim. He marks the page, and you keep the slip.
* [Take the slip that says "may be compelled".]
    ~ k_verb = "may"
    "It leaves somebody else holding the handle," whispers Rim.
* [Take the blank one.]
    ~ k_verb = "blank"
    He had put it there because two slips looked like a choice.
- Choe Son Hui has telephoned. "They will spend January on those two words, and not on the door." # speaker: choe

"My shifts will hear two words in thirty-one minutes," says Vice-Director Paek. "I ask for the two." # speaker: paek

-> answer

= answer
* ["Leave the door. Strike the two words."]
    ~ decide("DK05", "b")
    Rim draws the line through them twice. Paek listens for thirty-one minutes with a pencil. At the end his page has the date on it. # speaker: paek # counterfactual
* ["I shall say no to them. One plain paragraph."] # grave
    ~ decide("DK05", "c")
    The door in the text is shut in nineteen words. The door under the cushion gives a crack, and the sound man looks up. It stays in. # counterfactual
* ["Read it as it stands. The door, and the new way."]
    ~ decide("DK05", "a")
    You say both, in that order, in the same voice. {k_verb == "will":The verb comes out like a date.} {k_verb == "may":The verb comes out like a courtesy.} {k_verb == "blank":The verb is the one that Rim had under his thumb.}
    By morning Seoul will have printed one half and Tokyo the other.
--> scene_over

// 2013 by date and verdict only (bible 8, dossier); the chair itself is fiction.
=== k06_the_empty_chair ===
# scene
# seat: kim
# when: turn == 3 and phase == 0
# once
# date: 3 January 2019
# place: Pyongyang, the old conference hall
Nineteen chairs stand round the table in the old hall, and eighteen men sit down. The nineteenth was vacated in December 2013, during a session. It was in the paper, with a picture; four days later so was the verdict. Nobody has ordered the chair removed or sat in it. # source: JST13 # fiction: the chair

Ho, of the Taedong trading house, has been sent for because the quarter does not close. Those who explain are not given chairs. # fiction

# beat
"In 2016 my house had seven lines. Coal: four hundred million. Iron and ore: two hundred and fifty-one. Fish: two hundred and ninety-five. So say the diplomats who stopped them; ours were a little lower." # source: S08

"And now?" asks the oldest of the marshals.

"Wigs. The plan for the quarter was set in the autumn, and I said that it could not be met. I am here because I said it before a witness." # fiction

* ["Go on. What would you have planned?"]
    ~ k_no = "heard"
    "A third." He says which, for twenty minutes, with prices. Two of the marshals find that they know the price of fish. # fiction
* ["Sit down, Comrade Ho."]
    ~ k_no = "seated"
    There is one free chair in the room. He sits. After some time the man on its left moves his elbow. # fiction
* [Write his name in the margin.]
    ~ k_no = "noted"
    The marshals had wanted a name, and lean back. Ho has heard the pencil.

- The marshals' guest houses, their diesel and their nephews' posts came out of those lines. "In the hard years we had less," says the oldest, "and it closed." # fiction

# beat
Comrade Yun, the auditor, has three ways to offer. The houses keep cash, in rooms; it can be fetched, once. They can have licences in the new zones. Or the old officers can be paid off, and one plant taught to make something. "The first closes this quarter. The others close later ones." # fiction

-> answer

= answer
* ["Give their houses licences, in the zones. In writing."]
    ~ decide("DK13", "b")
    "A man with a licence reads the law," says Yun. By evening the houses have sent for copies.
* ["Open the safes. Remove those who object."]
    ~ decide("DK13", "a")
    ~ k_no = "gone"
    ~ k_101 = 1
    It takes one sentence. The quarter closes on the ninth.
    At the next session there are two free chairs. The second has not been ordered removed either.
* ["Pension the old officers. Turn one plant to pumps."]
    ~ decide("DK13", "c")
    The marshals ask about the flats first, then the lifts.
-
{k_no == "seated":The minutes list those present. Against the nineteenth place the clerk has written a name, rubbed it out, and written it.}
-> scene_over

=== k09_a_birthday_in_beijing ===
# scene
# seat: kim
# when: turn == 3 and phase == 0
# once
# date: 7 January 2019
# place: A siding north of Pyongyang
The train has had steam up since noon and nobody has got on. On the step of your carriage stands a Chinese vice-minister with a thermos, come down from the embassy to ride with you. # fiction

His side has days free from the eighth. They have also baked something; Protocol has replied that nothing is known of the eighth of January. # source: T61 # fiction: the cake

# beat
"In August their president said that it was China which made him slow," says Ri Su Yong, beside you on the platform. "He counts your carriages." # speaker: risuyong # source: T38

Go to Washington's table alone, says Choe Son Hui, and they will believe that the signature is yours. You may walk the platform once more with one of them. # speaker: choe

* [Walk with the vice-minister. Would China sign a guarantee?]
    ~ k_walk = "minister"
    "We have a treaty of 1961. It is a good one; nobody has had to read it lately. Many people would like China to guarantee things, and seldom ask us to the meeting at which it is offered. It will depend who else is asked, and on the weather between us and Washington." # claim: A10 # fiction
* [Walk with Ri Su Yong. What do we owe them?]
    ~ k_walk = "cows"
    "Of a hundred dollars that cross our frontier ninety-five cross theirs. A farmer is polite to the neighbour who has the rope of his well. One can still ask how long the rope is, in writing." # speaker: risuyong # source: S24
* [Walk with Choe. What will he tell the Americans?]
    ~ k_walk = "choe"
    "Everything that you tell him, a day before you would have. He has two customers. I should like one of them to be surprised, and not us." # speaker: choe # source: E04

-
-> answer

= answer
* ["Put water on. We go, and I tell him all of it."]
    ~ decide("DK07", "a")
    ~ k_xi = "told"
    In Beijing you are two hours at it. No war, says Xi, no collapse, and no surprises; on the first two you agree at once. At the frontier, coming home, a customs officer holds his lamp behind his back. # source: T61 # fiction: the talk
* ["We go, and I ask for it on paper."]
    ~ decide("DK07", "c")
    ~ k_xi = "paper"
    In Beijing you ask it across the flowers. As a rule, says Xi, he is asked for oil. He inquires who was going to announce it. # fiction: the talk
* ["Let the fire out. We are not going."]
    ~ decide("DK07", "b")
    ~ k_xi = "untold"
    The vice-minister screws the cup back on, and asks what he should say when he is asked what he was told. # counterfactual
    "That you found us well."
--> scene_over

=== k10_the_list ===
# scene
# seat: kim
# when: turn == 3 and phase == 0
# once
# date: 12 January 2019
# place: Pyongyang, a basement of the munitions bureau
The list does not exist, and it has forty-one pages. Paek has brought it in a case for a surveying instrument. No one may type it: each man in the bureau is cleared for his own page, and Paek for the sum of them, and Paek does not type. # fiction

"It is the first thing that they will ask for at a second meeting," says Choe. # speaker: choe # source: POMP4

"A place that has a number can be hit by number," says Paek. "I have lived under fog. It is damp, and nobody has died of it." {k_paek == "ignored":This is one man's view, he adds.} # speaker: paek

* ["Comrade Paek. Read me one page aloud."]
    ~ k_typist = "paek"
    He reads the halls of the twelfth, and stops before the last. "That one is mine," he says. "I poured the floor." # fiction
* [Have the case weighed, closed.]
    ~ k_typist = "scales"
    Two kilograms and a hundred grams. That much all parties could be told. # fiction
* ["Comrade Ryu. Where is such a paper kept?"]
    ~ k_ryu = k_ryu + 1
    ~ k_typist = "ryu"
    "At the bottom, Comrade Chairman. A list that is kept is checked against things. I would begin with the county figures. To get into practice." # fiction
- "If we hand over nothing, they write it themselves," says Ri Yong Ho. "They say twenty weapons, or sixty. If we open half of it, and that half is true, they will look for the other half for years." {k_road == "ground":He trusts that the commandant's fourth door is on it.} # speaker: riyongho # source: N12

# beat
A jurist has a third way. The list may be true and complete, and sealed, and lie in Beijing or in Moscow; it is opened clause by clause, against receipts. "It is known to exist, and no gunner has read it." Both capitals have been sounded. Both asked how thick it was. # fiction

{k_no == "heard":"Comrade Ho was believed because there was a bad figure in what he said," says Choe.}

-> answer

= answer
* ["Two sheets: Yongbyon and the halls. The figures true."]
    ~ decide("DK04", "b")
    ~ k_list = "partial"
    Paek takes them out himself. He has to cut a thread, and the scissors of the bureau are all on loan.
* ["Seal all of it. A neighbour shall keep the envelope."]
    ~ decide("DK04", "c")
    ~ k_list = "sealed"
    The jurist has wax, from a box marked for the treaty of 1961. # fiction
    Paek holds his finger on the knot while it is tied.
* ["There is no list. Take it away."]
    ~ decide("DK04", "a")
    ~ k_list = "refused"
    "Then I am to tell them that we are honest people," says Choe, "and that it is nobody's business how many." # speaker: choe
-
{k_six == "business":Choe has the other binder with her, unopened. "They will ask six questions," she says. "This was the one for which we had an answer."}
-> scene_over

=== k11_the_mandate ===
# scene
# seat: kim
# when: turn == 4 and phase == 0 and moratorium_deeds == 1
# once
# date: 6 February 2019
# place: Pyongyang, the Foreign Ministry
Kim Hyok Chol has been practising a noun. He has been made special representative, the American is in the building, and there is one word which he may hear and may not answer.

"Mr Biegun has brought a draft," he says. "On the left what they could do, on the right what we could do, in the middle the month. Where I am not permitted to speak he draws brackets." There are nine. They look like a row of empty hangers. # source: B17 # fiction: the draft

# beat
"He said at Stanford that it can go simultaneously and in parallel," says Choe. "No American with a salary has said that before." # speaker: choe # source: T62

The court secretary is against. "A man who may say yes can be asked what it would take. By lunch he will have told them." # fiction

"Then you will sit down in Vietnam with nine hangers," says Kim Hyok Chol. Or he may talk about coal. Should Choe go in with him? Two can say a word more safely than one. Two can also remember it differently.

-> ask

= ask
* ["Go in with him. Sit on his left."]
    ~ k_choe_sent = 1
    "On his left is the interpreter," she says. "I will move the interpreter." Kim Hyok Chol thanks her.
* ["He goes alone. You read it afterwards."]
    She takes the clip off the draft and puts it on again lower, where the brackets begin.
* {blueprint >= 20} ["Clause by clause. Begin with his left column."]
    ~ k_clauses = 1
    It lasts until past two. In four places there is a payer. "Here he has written what he would do if we did not. That is a clause for our protection. I do not think he noticed." # speaker: choe # fiction
+ {blueprint < 20} [(closed: nothing but brackets; blueprint {blueprint}, needs 20) Take it clause by clause.]
    Choe holds the draft against the window. "I can read you the punctuation," she says.
    -> ask
- The court secretary has uncapped his pen.

-> answer

= answer
* ["On such matters I decide. Say nothing nuclear."]
    ~ decide("DK08", "a")
    ~ k_mandate = "none"
    Kim Hyok Chol shuts the folder. He will be charming for three days.
* ["Say the word. Agree what you can, and initial it."]
    ~ decide("DK08", "b")
    ~ k_mandate = "full"
    He says it. It comes out too loud, as a word does that has only been used indoors.
    {elite_loyalty < 60:"Four officers will ask me by tonight who said that he might," says the secretary.}
* ["Prices only. Coal and cloth. Then come home."]
    ~ decide("DK08", "c")
    ~ k_mandate = "relief"
    "I can be very exact," he says, "about half of a bargain."
-
-> scene_over

=== k12_sixty_six_hours ===
# scene
# seat: kim
# when: turn == 4 and phase == 0 and moratorium_deeds == 1 and cooling == 0 and trust_us_dprk + trust_dprk_us >= 44
# once
# date: 23-26 February 2019
# place: A train, from Pyongyang to Dong Dang
It is sixty-six hours by this train to the border of Vietnam. # source: B08

On the first night you crossed the Amnok. Dandong had all its towers lit; on our bank there was a lamp over the customs shed. {k_tower == "pocket":You had Architect Ro's tower of lime wood in your coat, and stood it on the sill.} # source: B18

# beat
Ri Yong Ho's report goes by tables. Fifty-three Vietnamese in a hundred were very poor in 1992, and three are now. One party then, the same party now. # source: P19, VN

And you have the other sheet, red pencil, folded in four. One site on the left; on the right five resolutions, the parts that a people lives on. Below those you had written four more words. South of Changsha you put a line through them. They can still be read. # fiction

# beat
Before daylight on the fourth day it stops at Nanning, so that you may smoke. Your sister carries the crystal ashtray in both hands; nothing that you have touched is to be left in China. # source: B08

"Across the roof. A lens, a long one, and Japanese by the patience," she says. "He has you, and me, and this." She means the ashtray. # speaker: kimyojong # source: B08

{k_ryu >= 2:Behind a curtain in the fifth carriage there is a lamp. Ryu is laying out the counties on his bunk, in an order which is not the usual one.|The curtains of the fifth carriage are drawn.}

* [Turn to the lens, and finish your cigarette.]
    ~ k_platform = "lens"
    It is the first picture of you to go out unapproved: a man on a platform, at half past three, with a sister.
* [Unfold the sheet. Ask what she would add.]
    ~ k_platform = "sister"
    She reads it under the station lamp. "On the left you have a place," she says. "On the right you have paper. I should want a place there too. Something one could be photographed at." # speaker: kimyojong # fiction
* [Go in, and write the four words back.]
    ~ k_platform = "words"
    The pencil is blunt. They run over the fold, and whoever opens the sheet will have to start with them.
* [Send for Ryu. Ask him for the sum.]
    ~ k_platform = "sum"
    -> sum
-
-> out

= sum
{k_101 == 1 or k_ryu < 3:
    He has come in his overcoat, with no paper, and says from memory: one hundred and one per cent. {k_101 == 1:He says it to the ashtray.|He might say more to somebody who had asked him before.}
    -> out
}
He has come in his overcoat with a sheet in his own hand, and he does not rest his palm on it. Nine counties. Against the plan as it stood in March, before it was brought into line: sixty-six. Somewhat less, since two of them report last year's. # fiction

# beat
"It is the heat of July, and the urea, and lorries with no oil. A third of it, I should say, is the resolutions. The men who drew them up would be glad of this sheet." No paper has ever shown you a number below one hundred. # fiction # claim: A43

* ["Put it in the plan. Buy grain with what there is."]
    ~ decide("DK19", "a")
    He writes it down, and under it the hour, and Nanning.
* [Fold it in with your own sheet. "We have not spoken."]
    ~ decide("DK19", "b")
    It goes into the inside pocket, against the red pencil. Ryu buttons his coat to the neck.
    You know now how long you can hold out. It is in no folder at the table, theirs or yours. # claim: A42
* ["Take it back. Bring it into line."]
    ~ decide("DK19", "c")
    ~ k_101 = 1
    He says yes. In the corridor he stops to let the dining steward by, who outranks him.
-
-> out

= out

Six hours to go.
-> scene_over

=== k13_melia ===
# scene
# seat: kim
# when: turn == 4 and phase == 0 and moratorium_deeds == 1 and cooling == 0 and trust_us_dprk + trust_dprk_us >= 44
# once
# date: 27 February 2019
# place: Hanoi, Hotel Melia
Ri Su Yong has slipped out to look at what a country can do, and come back with a jug of it. # fiction

"A cow, twenty-two litres," he says. "There is a loan from a bank, and a dairy that may send back bad milk. And there is her owner, who keeps what is over." # speaker: risuyong # fiction

"State Security says that such money would be the end of us: it comes in for the cow, and then it wants a newspaper. I thought that a slander. Her owner knew what I was, and he did not lower his voice." # speaker: risuyong # fiction

# beat
In one hour you dine with the American at the other hotel, two colleagues a side. Before it there are twenty minutes for the two of you, with interpreters and without notes. # source: HANOI

"You can find out one thing that is not in his folder," says Choe. "{k_mandate == "full":The rest is a page and a half, with initials.|The rest will be what it is.}" # speaker: choe

# beat
"What he is afraid of," says your sister. "He has been asked everything else, on television." # speaker: kimyojong

"Who comes after him," says Choe. "On 8 May last year one of them took back with a pen what another had given with a pen." # speaker: choe # source: IRN18

"Nothing," says Kim Yong Chol, doing up his top button. "When two sit in a trench, it is the one who minds the noise that speaks first." # speaker: kimyongchol

* [Ask him what he is afraid of.]
    ~ k_alone = "fear"
    He gives you the answer that he gives at his rallies, that others before him paid and got nothing for it. "And I don't like to be rushed," he says. He has said 'no rush' since November. # source: NYCAP, P31 # fiction
* ["Who comes after you?"]
    ~ k_alone = "after"
    It would be six years, he says, and by then nobody would want to touch it. The Iran paper was a bad paper; this would be a good one. # source: IRN18 # fiction
* [Say nothing, and let him speak.]
    ~ k_alone = "nothing"
    He speaks of the potential. It has beaches. At the nineteenth minute he stops; you have looked at the clock. # fiction
--> scene_over

=== k14_the_table ===
# scene
# seat: kim
# when: turn == 4 and phase == 0 and moratorium_deeds == 1 and cooling == 0 and trust_us_dprk + trust_dprk_us >= 44
# once
# date: 28 February 2019
# place: Hanoi, Hotel Metropole
On their side of the table each man has three new pencils. Yours brought one apiece, and Ri Yong Ho has lent his. # fiction

Along the corridor lunch has been laid, for eleven. Under Bolton's elbow lies a paper in two languages: weapons and fuel, chemical plants, the list of everything; at the foot of it a future. By the wall stands Biegun with another, which has brackets in it. # source: T65, HANOI # fiction: the walls

# beat
Your sheet gives all of Yongbyon, the reactor, the plutonium and the hall with the centrifuges, and in writing no more tests. It asks for five resolutions of eleven, and of the five only the parts that people live on. "It is the parts that hurt," says their side. "That is why we would like them back," says Ri Yong Ho. # speaker: riyongho # source: T64, T65

One of the five is about cloth. At Sinuiju two hundred women have swept a sewing hall since it came; nobody has told them what is being counted today. # source: S09 # fiction: the hall

# beat
{k_platform == "words":Under the five are the four words, large, over the fold. Choe reads them out: "And who guards us."|Under the five are four words with a line through them. Choe can read what is under a line: and who guards us.} # fiction

"Whatever he signs," Choe has said, "let it hurt somebody besides us if it is torn." {k_xi == "paper":A Chinese consul has been sitting in a car by the lake since seven.|{k_alone == "after":Last night he told you that nobody would want to.|{k_alone == "fear":He does not like to be rushed, and has looked at his watch twice.|{k_clip == "kept":In her folder is a cutting with two words underlined, "then what".}}}}

# beat
{k_list == "partial":He has two true sheets of yours already, and asks what is not on them.} {k_list == "sealed":He knows that there is an envelope, and asks how thick.} {k_list == "refused":He has been told that there is no list, and asks what is not on it.} Their men wait for a name: a second place, seen from above, that you have never mentioned. # source: T66

{k_platform == "words" or k_platform == "sum":You have put your own sheet first, and it is early; the name has not been said. You could say it before they do.|By the time the tea comes the name has been said, by them. On your side a nib went through the paper.}

{k_platform == "words" or k_platform == "sum":
    ~ k_hour = "first"
- else:
    ~ k_hour = "late"
}
-> answer

= answer
* ["Both halls, and a freeze. In writing, today."]
    ~ decide("DK09", "b")
    ~ k_hanoi = "halls"
    {k_hour == "first":They had not asked yet. Bolton looks for a page that he does not have.|"Which halls?" they ask, who had just told you. Choe says it herself, so that it should be said once in Korean.}
* ["All of Yongbyon, for five. That is the sheet."]
    ~ decide("DK09", "a")
    ~ k_hanoi = "site"
    "And the rest?" asks Bolton. {k_choe_sent == 1:Choe has begun to answer before she is looked at.|Your side has no leave for the rest.}
* ["First the war. It is to be over, and guarded."]
    ~ decide("DK09", "c")
    ~ k_hanoi = "guards"
    Ri Yong Ho gives them the order: the war, then the guards, then the halls. Their lawyer asks if that is alphabetical.
    "It is the order in which one goes to sleep," says Ri. # speaker: riyongho
* {blueprint >= 60} ["Put both papers down. All of it, theirs and mine."]
    ~ decide("DK09", "d")
    ~ k_hanoi = "all"
    It makes six heaps. {k_clauses == 1:You have been through it clause by clause; you know the page numbers, and his people do not all of them.|Choe finds the pages, and Biegun, by the other wall, finds the same ones.}
    Paek's deputy asks for a pencil. It is an American who hands him one.
+ {blueprint < 60} [(closed: nobody wrote the annexes; blueprint {blueprint}, needs 60) Put everything down, their page and yours.]
    There are two sheets on the table. "What else?" asks the interpreter, meaning well.
    -> answer
-
{k_film == "forbidden":On their side somebody has said the word Libya to a neighbour. Yours is not permitted to have heard it.|}
{k_platform == "lens":On the side table lies a Japanese newspaper with you on its front, smoking, at half past three.|} {k_platform == "sister":Your sister is looking for a place that one could be photographed at. There is a pool.|}

They ask for ten minutes. The papers stay on the table; what Seoul would sign has come by wire, and is laid beside them. A man in white gloves asks about the lunch. # fiction
-> scene_over

// ---------------------------------------------------------------- storylets of the winter

=== ks01_bottom_of_the_pile ===
# storylet
# seat: kim
# when: turn >= 2 and turn <= 4 and phase == 0 and k_ryu >= 1
# weight: 4
# once
# date: A morning in the winter
# place: Pyongyang, Central Committee building
At ten the door does not open. At one minute past, the court secretary takes out a watch.

Ryu comes at four minutes past, with snow on galoshes that he has never been seen to wear. The pile is in order. His cuffs are wet to the elbow. # fiction

# beat
"Four minutes, Comrade Chairman," says the secretary. Since a certain morning in November Ryu is asked things, and a man who is asked things is watched.

* ["Why four minutes?"]
    ~ k_ryu = k_ryu + 1
    "The queue, Comrade Chairman. My wife stands in it from five. Today she sat down, and I stood in her place until it was done. A hundred and forty were in front of her. {turn >= 3:The card has one figure on it, and since the New Year the scale has had another.|The card has one figure on it. It has been said at the counter that from the New Year the scale will have another.} It is not among the papers. I would not have known where to lay it." # fiction
* [Say nothing. Begin with the first paper.]
    You read about a dam. At the foot of the pile the county sheet lies face up, and after a while somebody's elbow covers it.
* ["Send a doctor to his wife."]
    ~ k_ryu = k_ryu + 1
    A wife had not been mentioned. It takes the car from the clinic twenty minutes to find the stairway, and the stairway less to empty, a black car being what it is. # fiction
    The next day he is at the door at nine.
* ["Enter the four minutes."]
    ~ k_101 = 1
    They are entered. He signs where he is shown.
    He will never be late again, and the order of the papers will be that of the alphabet.
-
-> scene_over

=== ks02_a_petition ===
# storylet
# seat: kim
# when: turn >= 2 and turn <= 4 and phase == 0
# weight: 4
# once
# date: A Monday
# place: Pyongyang, the registry
Of this month's letters one is not a letter of thanks. The clerk was on its second page before he knew what he was holding. # fiction

Pak Sun-ok, thirty-nine, of Chongjin, sells socks and dried chilli in the Sunam market. Her space is seventy centimetres. She has pinned two receipts to the letter, for the same space and the same month, with two different stamps. She asks which of the stamps is the state. # fiction

# beat
"She could have asked at the district," says the courteous man from State Security.

"One of the stamps is the district's," says the clerk.

Last autumn, she writes, she was paid with a sack that had a hand's depth of chilli on top and below that sand. She does not complain about the sand, since that was trade. # source: B23 # claim: A38

# beat
"They count our markets from space," says the man from the planning office. "Four hundred and thirty-six, on an American count. And of thirty-six people somebody asked, twenty-six say that all they live on comes from there." # source: N08, N09

"It is thirty-six more than I have asked," says the courteous man.

* ["One stamp. Write to her that it is the market's."]
    ~ k_petition = "granted"
    At Chongjin the district will kneel to the seal, and then ask who she is.
* ["File it."]
    ~ k_petition = "filed"
    It gets a number. One of the two registers is at Chongjin, where an official can look it up, for whom it has a price.
* [Pass it to the courteous man.]
    ~ k_petition = "security"
    "We shall ask her what she meant," he says. He unpins the receipts first, so that the paper will lie flat.
--> scene_over

=== ks03_barges ===
# storylet
# seat: kim
# when: (turn == 2 or (turn == 7 and not answered(DK17, b))) and phase == 0
# weight: 3
# once
# date: A night in the season for coal
# place: Nampo, the shipping bureau
The bureau would like to know what to paint on the stern of the Chon Ma 7, because the captain has used up the name {turn >= 7:that he was given in December.|he had. He has been three ships since spring.} # fiction
-> pier

= pier
"They photograph us by the month," says the bureau's man. Two American pictures lie on the counter, one hull and two spellings. "They have a woman at their Treasury who looks at the weld. One cannot change a weld at sea." # source: B24 # fiction

# beat
Oil comes one way and coal goes the other, hull to hull, after midnight, with the transponders off. The Council allows half a million barrels a year. It is the nights that add up. # source: S11, B24

At the foot of the manifest stands the buyer's man in Dandong, Jin Longzhe. "We have owed him for two winters," says the commerce desk at Sinuiju. "He would rather have squid at noon, with a stamp, than coal at night. It is worth a third, and the customs would see it, and be seen to." # fiction

# beat
Choe Son Hui's note is one line long. Ships which are called in are noticed by the same woman.

-> answer

= answer
* ["Call them in. Let her find empty water."]
    ~ decide("DK17", "b")
    "Until when?" says the bureau's man.
* ["More nights. And more names."]
    ~ decide("DK17", "a")
    He has a list ready, of flowers. The computer section sends word that they need no paint.
    "Some of it is in a coin that has no bank," says the accountant. "I enter it under fish." # source: CYB18 # fiction: the accountant
* ["By day, over the bridge. Small lots, stamped."]
    ~ decide("DK17", "c")
    "Then Jin gets paid," says the desk, as though it were a side effect.
-
The captain may come alongside. Under the stern a boy has been let down on a plank and waits with the brush, for an answer.
-> scene_over

=== ks04_the_film_from_sirte ===
# storylet
# seat: kim
# when: turn >= 2 and turn <= 4 and phase == 0 and trust_us_dprk < 35
# weight: 5
# once
# date: An evening in the winter
# place: Pyongyang, a screening room
The can of film on Kim Yong Chol's knees is labelled FISHERIES. # fiction

"Everybody in this building has seen it," he says, "each by himself. It has been signed for two hundred and six times. Nobody has ever been in a room with another man who had seen it." # speaker: kimyongchol # fiction

# beat
It lasts under three minutes. In December 2003 a colonel gave up what he had, in crates, and the crates were flown out. In October 2011 somebody filmed him, at Sirte, with a telephone. # source: ST18

"He was not attacked for having given it up," says Ri Yong Ho. "He was attacked eight years later by other men, for other reasons. I have tried to explain it to the General Staff, and they said: so he was disarmed for eight years." # speaker: riyongho # source: ST18

# beat
"Last spring their adviser said Libya on television, and then their vice-president did," says Kim Yong Chol. "They took it back. I only ask when somebody last thought of it." # speaker: kimyongchol # source: T25

* ["Show it. With the lamps on."]
    ~ k_film = "shown"
    It is worse with the lamps on. One of the marshals remarks on the quality of the telephone, and the others agree about the telephone at length.
* ["Say the name, all of you. Once."]
    ~ k_film = "named"
    It goes along the row from the left, once in each voice. Paek adds how many years there were between.
* ["No one shall say it in this building again."]
    ~ k_film = "forbidden"
    For a week people will use the date, and when that has been forbidden, the word fisheries.
--> scene_over

=== ks06_one_hundred_and_one ===
# storylet
# seat: kim
# when: turn >= 4 and phase == 0 and (answered(DK13, a) or k_101 == 1)
# weight: 6
# once
# date: The first of the month
# place: Pyongyang, Central Committee building
All nine provinces have met the plan by one hundred and one per cent. So have the railways, the fisheries, the Eighteenth Works and the Red Cross. # fiction

It used to be a good figure. There were people who had a hundred and two.

# beat
"It is thought to be safe," says Comrade Yun, the auditor. "A hundred might mean that no one has tried. At a hundred and three somebody will ask what there is more of. Each of them worked it out at home." # fiction

Ryu lays the sheets out in alphabetical order. In them is a mill that has stopped and a valley with no seed.

* [Ask for the report of Paegun county.]
    ~ k_test = "ghost"
    There is no Paegun county. It comes on the Friday, four pages, with an appendix about silkworms: one hundred and one.
    There is a signature on it. Somebody sat before a blank sheet on the Thursday.
* ["Comrade Ryu. Tell me a figure that is wrong."]
    ~ k_test = "wrong"
    He opens his mouth, and it is plain that he knows several. "I should have to look it up, Comrade Chairman," he says. There was a November when he had only to lift his hand.
* [Sign them all.]
    ~ k_test = "signed"
    It takes ten minutes. At the end of it the country has done a little better than you asked, and you cannot find in all that paper one place to put your thumb.
--> scene_over

=== ks07_lights_at_kaesong ===
# storylet
# seat: kim
# when: turn >= 2 and turn <= 8 and phase == 0 and kaesong == 0
# weight: 3
# once
# date: One of the Thursdays
# place: By telephone from the liaison office at Kaesong
The line from Kaesong is for national matters, and today it concerns oil. One tin, for machines, light. # fiction

There were a hundred and twenty-four firms there and fifty-four thousand people on their lists. In February 2016 the Southerners had forty minutes to get across the line. They left the needles threaded. # source: P10, B22

# beat
"The caretaker has turned each machine by hand ever since," says the liaison officer, "on Thursdays, ten turns, so that it will not seize. I have been unable to find under what regulation. One machine in hall four has a strip of plaster on it, and on the plaster a name. Bae. He does that one twelve." # fiction

# beat
"They paid a hundred million dollars a year for those halls," says the premier's man. "A hundred and sixty a month for each pair of hands, and we kept most of it." # source: P10

"And the hands went home to socks from the South and a biscuit," says the courteous man from State Security. "A biscuit can be exchanged. By the end one could measure prices in it." # fiction

* ["Send him the tin."]
    ~ k_oil = 1
    "Of which grade?" asks the officer. It goes by motorcycle, and is signed for in five places, once in oil.
* ["Who ordered him to turn them?"]
    Nobody did. An order is issued for it, dated back to 2016. He is now three years behind with the returns.
* ["Count the machines."]
    He has two counts, the number there were and the number that go round, and gives both.
--> scene_over

=== ks08_two_systems ===
# storylet
# seat: kim
# when: turn >= 3 and turn <= 6 and phase == 0 and seen(k08_thirty_one_minutes)
# weight: 3
# once
# date: An evening after the New Year
# place: Pyongyang, a private study
The translation bureau has sent up an essay from a Hong Kong paper, with a slip: contents not summarised. It asks if one country with two systems, as they have it there, might do for Korea. # source: BANG18

# beat
"One country, fifty years, two systems, from 1997," says a jurist, who has read it standing in the lift. "The smaller part keeps its money, its courts and its way of crossing the road. I see a difficulty of arithmetic. In the essay it is left open which of us is Hong Kong." # source: BANG18 # claim: A55 # fiction

# beat
"The South makes about fifty times what we make, by its own count. They would say that the answer is in the number. We should say that it is in the army. In the end the question is put by whoever is cold." # source: BOK17 # fiction

* [Read it to the end, and keep it.]
    ~ k_two = "read"
    It is fair, and a little in love with itself. On the last page somebody at the bureau has corrected a misprint, in a matter of life and death, neatly, out of habit.
* [Burn it.]
    ~ k_two = "burnt"
    The jurist, who has been wondering how to unread it, looks at the fire as one looks at a colleague who has been transferred.
* ["Send Moon the question. Only that: which of us?"]
    ~ k_two = "sent"
    It goes by the liaison office, without a signature, on a strip no wider than a thumb. The answer is a week on the way. "I was hoping," it says, "that you knew." # counterfactual
-
-> scene_over

=== ks09_a_sergeant_named_o ===
# storylet
# seat: kim
# when: turn >= 2 and turn <= 4 and phase == 0 and mil_accord == 1 and not answered(DM03, b)
# weight: 4
# once
# date: After 12 December 2018
# place: Pyongyang, General Staff liaison
Sergeant O Chol, twenty-four, has written four pages against himself. The corps sent them up, the division having declined to be the last to have read them. # fiction

On the twelfth there were eleven teams of seven on eleven paths. They saluted, it was read out, and it was finished three minutes early. # source: B10

# beat
"There then arose an interval," writes O. Our officer held out a packet, and a Southern sergeant had no matches. "I gave him a light and one of mine. It was a Taedonggang. I accuse myself of the cigarette, value fourteen won, and of the match." # source: B10 # fiction

The Southerner asked if those were bean poles behind the post, and said that his mother put ash on hers. O asks to be told if the ash is secret. # fiction

# beat
"It is a very complete report," says the major from liaison. "Nobody else on eleven paths has reported anything. There were five packets."

* ["Commend him, for the report."]
    ~ k_sergeant = "commended"
    The citation is for vigilance. In the whole corps it is understood as being for the cigarette.
* ["Reprimand him. The accord has no cigarettes in it."]
    ~ k_sergeant = "reprimanded"
    It goes into his book. The other four packets are smoked without a report, and the division is quieter than it was.
* ["Did he try the ash?"]
    ~ k_sergeant = "asked"
    The question goes down by way of corps, division, regiment and battalion, and the reply comes up with all of their signatures. He has spread some. He will be able to say in June.
--> scene_over

=== ks10_the_clipping ===
# storylet
# seat: kim
# when: turn <= 3 and phase == 0 and seen(k01_order_of_papers)
# weight: 5
# once
# date: An evening with the new bulletin
# place: Pyongyang, the reading room of the reference bulletin
The reference bulletin has four readers and a waiting list for the chair. Today it has a piece from a Hong Kong paper, of 8 November.

The author has a Korean name and a university in Kazakhstan. He advised Nazarbayev, and before that Gorbachev. # source: BANG18 # claim: A61
-> reading

= reading
Statistician Om reads it out, because he disagrees with it. "The Americans say that we are to be disarmed first, fully, and then there will be a brighter future. He asks: 'but then what?' They offer us, he says, 'nothing valuable'. So far he has been copying from Comrade Choe." # source: BANG18 # claim: A26, A25

# beat
"He would have them put it in one parcel. A fund which the neighbours pay into, the South's railways, recognition, guarantees, markets; and our house to stand the better for it. I looked for the sum." Om turns the sheet over. "There are adjectives." # source: BANG18 # claim: A34, A42, A47

# beat
"We had fourteen hundred warheads, and gave up all of them," says a Kazakh guest of the Institute. "There was American money, and oil companies. The keys had always been in Moscow." # source: KAZ03 # fiction: the guest

"He does not mention that," says Om. "Nor prisons, nor Japan's people, nor gas, nor guns. It is a large parcel to have so little in it." # claim: A62

The clipping has two words underlined in blue. Nobody in the bulletin owns blue.

* [Keep it.]
    ~ k_clip = "kept"
    Om asks if he is to enter it as lost or as issued, and enters it as read.
* [Give it back. "Ask him what it costs."]
    ~ k_clip = "returned"
    Om says that he could work it out himself. He asks for the population, the length of the track, and permission to know them.
-
-> scene_over
