-> first

=== first
# scene
# seat: trump
# when: turn == 1
# date: 27 February 2019
# place: The White House, the residence, before eight in the morning and nobody up
Long names stand over a short text.

There is a second paragraph of some length, so that the page has something to read beside its many choices, and a third sentence after it.

There is a third paragraph, which the smallest window cannot hold beside the choices.
* [The first choice has a sentence of some length, which takes two rows at the smallest size.]
* [The second choice has a sentence of some length, which takes two rows at the smallest size.]
* [The third choice has a sentence of some length, which takes two rows at the smallest size.]
* [The fourth choice has a sentence of some length, which takes two rows at the smallest size.]
* [The fifth choice has a sentence of some length, which takes two rows at the smallest size.]
* [Close the meeting and leave the room, and take every single paper on the table along with you, the last one whole.] # grave
-
-> scene_over

=== scene_over
-> DONE
