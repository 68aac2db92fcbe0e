// Seat Kim, first scene. Plain ink, level 0.9. The generated contract.ink declares meters, outbox, decide() and scene_over.

// Story memory of this seat.
// k_ryu counts what the records man has been asked for and has dared (K1: k10, k12, k20, k27; ks01).
VAR k_ryu = 0
// 1: you have seen that the year on the county sheet was rubbed out and written in again.
VAR k_saw_pencil = 0
// K3, what Paek was given: "waiting", "heard" (article stands), "ignored" (one man's view), "ready" (halt over). Read in k10, k24, k33.
VAR k_paek = "waiting"

=== k01_order_of_papers ===
# scene
# seat: kim
# when: turn == 1
# once
# date: 8 November 2018
# place: Pyongyang, the Central Committee building
Nine papers this morning. One can tell from the door that the news is poor, because a telegram of thanks is lying on top.

Ryu has carried the pile for two of your family. Nobody has asked him for an opinion. He has the order of the papers, and uses it. The Cubans thank you for three days and a great many flags. # source: B06

# beat
The second paper is Kim Yong Chol's. He should be in New York today and is sitting across from you. The Americans gave notice of a later date; his page has the words "both sides" in it four times.

"When two patrols turn back on the same night," he says, "each of them has met the enemy." # speaker: kimyongchol # source: NYC

# beat
Choe Son Hui has the American texts under a brass clip and reads with a finger below the line. In the Council it was a 'much brighter future'. "One of their banks wrote sixty-three billion in June, for rails, roads and power. The bank has a figure and signs nothing. The Secretary of State would sign, and has no figure." # speaker: choe # source: UNSEP, P05

# beat
The third paper has gone soft at the folds. On 2 November the Institute's director wrote that byungjin, the bomb and the economy side by side, could return. Whose view that was is still to be announced, by you. # source: B07 # gloss: byungjin

# beat
Eleven notebooks lie open. What you say next is minuted, and what is minuted is taught. The ninth paper lies with its foot towards you. Ryu does not lay papers upside down.

* [Answer the telegram. "They are to send us the photographs."]
    By evening a committee for the photographs will exist, with a deputy chairman. Ryu turns the ninth paper the right way round.
* ["Comrade Ryu. Read me the last one."]
    ~ k_ryu = k_ryu + 1
    The harvest in South Hwanghae, one hundred and one per cent of plan. "It was brought into line with the harvest, Comrade Chairman, in August." He takes some time to find his place again. # fiction
* [Turn the pile over and take the ninth.]
    ~ k_ryu = k_ryu + 1
    ~ k_saw_pencil = 1
    South Hwanghae, one hundred and one per cent of plan. The sheet is typed, but the year has been rubbed out and put in again with a pencil. Against the lamp the old one shows. It is last year's. # fiction
- By the door a clerk from the Institute asks how many copies to print of the next article.

"None," says Choe. "A second meeting can still be asked for." # speaker: choe

"For seven months I have told the shifts that something is coming back for the halt," says Paek. "They are too polite to ask me what." # speaker: paek # source: T23

# beat
The premier's man hopes that the ranges will not come up, and brings them up. "One more test of the large kind, and by last December's resolution they must cut the oil. Five hundred thousand barrels, refined, is the year's allowance. We burn more. How much more is known only at sea." # source: S14, S11

-> answer

= answer
* ["One man's view, one copy. Find me a channel."]
    ~ decide("DK01", "b")
    ~ k_paek = "ignored"
    "Our mission in New York can leave a card," says Choe. "What is to be written on it?"
    "The hours when we are in."
    Paek has stopped writing. {elite_loyalty < 60:The two men beside him have stopped as well.|He is alone in it, and by supper someone will have told him so.}
* ["Print it for the whole Party. The article stands."]
    ~ decide("DK01", "a")
    ~ k_paek = "heard"
    Paek's pen has run dry from pressing, and he borrows the premier's.
    "They took a text of ours seriously in May," says Choe, "and the summit was off for eight days." # source: T29, T30
* ["Open the ranges, Comrade Paek. The halt is over."] # grave
    ~ decide("DK01", "c")
    ~ k_paek = "ready"
    Paek asks to have it in writing, which he has never done. {byungjin > 45:He has brought the form.|Ryu has to find him a sheet.} The premier's man turns back a page and begins a subtraction.
+ {blueprint < 20} [(closed: no offer to read; blueprint {blueprint}, needs 20) Go through their offer clause by clause.]
    Choe lifts the clip to see if anything is under it. "There is a margin," she says.
    -> answer
-
{k_ryu > 0:When Ryu takes up the nine papers the county sheet goes in seventh.}
-> scene_over
