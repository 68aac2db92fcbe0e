// Brighter Future. In the game the director picks each scene and the model holds the numbers. Opened in plain Inky, this file
// offers the first scene of each seat; the numbers then stay where contract.ink opens them.
INCLUDE contract.ink
INCLUDE kim-0.ink
INCLUDE kim-1.ink
INCLUDE kim-1b.ink
INCLUDE kim-2.ink
INCLUDE kim-3.ink
INCLUDE moon-0.ink
INCLUDE moon-1.ink
INCLUDE moon-1b.ink
INCLUDE moon-2.ink
INCLUDE moon-3.ink
INCLUDE trump-0.ink
INCLUDE trump-1.ink
INCLUDE trump-1b.ink
INCLUDE trump-2.ink
INCLUDE trump-3.ink

-> chairs

=== chairs
8 November 2018. Whose chair?
* [Trump: the man who would sign.] -> t01_no_rush
* [Moon: the man in between.] -> m01_the_telephone
* [Kim: the man who is never told.] -> k01_order_of_papers
* ->
    -> END

// Every scene ends here. The game takes over (hosted is 1); Inky comes back for another chair.
=== scene_over
{ hosted:
    -> DONE
}
-> chairs
