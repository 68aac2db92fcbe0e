// Seat Trump, prologue: a flashback that plays as a storylet in the first two turns, after the first scene. Plain ink, level 0.9.

// t_button: the printout of 2 January 2018: "filed", "signed", "binned", "none". Returns in t13, t36 and on ending pages.
VAR t_button = "none"

=== t00_the_button ===
# storylet
# seat: trump
# when: turn <= 2 and seen(t01_no_rush)
# weight: 6
# once
# date: 2 January 2018, remembered
# place: The White House, the residence, and a desk downstairs
At the front of Carver's file, before any fact, is a printout of something you typed.

Kim had said in his New Year speech that there was a button on his desk. He'd also said, further down, that he might send skaters to the South, and nobody had run that part. That week, one evening, you typed that you had a button too, that it was bigger, and that it worked. # source: AP18

# beat
There's a form for that. State initials here, Defense here, counsel here, and a box for the time. They found out by telephone. A young man on the night desk filled it in regardless. Originator: the President. Purpose: and there he has put a dash. # fiction

# beat
On the desk in the Oval there's a button, in a wooden box. It brings a Diet Coke. Visitors look at it, and then at you, and so far everyone has laughed. # source: AP18

Five weeks after that there were skaters. After nine you'd said yes to a summit before the man from Seoul had finished asking. People ask which of them did it, the button or the skaters. # source: T20 # claim: A57

* [Leave it at the front of the file.]
    ~ t_button = "filed"
    "It's the first text either of you wrote the other," says Carver. "It's very clear."
* [Sign it, under Originator.]
    ~ t_button = "signed"
    You do it big. Now it has a signature, and a dash, and a time, and she says it is the only complete form on Korea in the building.
* [Have it taken out.]
    ~ t_button = "binned"
    She takes it out.
-

-> scene_over
