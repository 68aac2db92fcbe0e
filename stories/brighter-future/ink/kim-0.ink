// Seat Kim, prologue: a memory, a storylet of the first weeks (skippable).

// k_first: what you asked for on the first day with nothing left to order: "use", "cost", "next". Returns in k36 ("next" in k26 too).
VAR k_first = "none"

=== k00_nothing_left_to_order ===
# storylet
# seat: kim
# when: turn <= 2 and phase == 0 and seen(k01_order_of_papers)
# weight: 6
# once
# date: 29 November 2017, remembered
# place: Pyongyang, the same table
It is nearly a year since the table had an empty agenda. Ryu has come upon it while clearing a shelf: one sheet, headed, dated, and nothing under the date.

That night a rocket had gone up for fifty-three minutes and come down where it was told. By noon the woman with the voice had said on television that the force was complete. # source: KYODO18

# beat
Somebody read out the ten items from habit. Engine: done. Stage: done. In September a mountain had moved; the other man had called you a rocket man, and you had replied in person, with a word that sent half of America to the dictionary. # source: T10, T12 # claim: A57

At the tenth item the reader stopped. Eleven men sat with their pens up. Nobody in the room knew what he would be doing on Thursday. # fiction

# beat
"It is finished, Comrade Chairman," Paek had said. They had all looked at you. # fiction

* [You asked what it could be used for.]
    ~ k_first = "use"
    Sok told you, in hours. He had a map with circles, and went on standing there with the pointer.
* [You asked what it had cost.]
    ~ k_first = "cost"
    Each of them knew his own column. It took a commission until spring; the sum came on a sheet which was burnt in the ashtray, and you recall that it had two decimals.
* [You asked what was next on the agenda.]
    ~ k_first = "next"
    "Coal," said the premier's man, "and light bulbs." In April you had the whole Party vote for it, and they did, for light bulbs, with every hand. # source: T23
-
"Keep it," you tell Ryu. He asks under what letter.
-> scene_over
