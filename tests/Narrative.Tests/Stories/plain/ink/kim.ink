VAR k_ryu = 0

=== k01_papers
# scene
# seat: kim
# when: turn == 1
# once
# date: 8 November 2018
# place: Pyongyang
The papers come at ten.

# beat
One sheet lies face down. # source: B06
* [Begin at the top.]
  Eleven pens move.
* [Turn the sheet over.] # grave
  ~ k_ryu = k_ryu + 1
  ~ decide("DK01", "a")
+ {trust_us_dprk < 60} [(closed: nothing to read; trust {trust_us_dprk}, needs 60) Read their offer.]
  The back is white.
  -> k01_papers
- Ryu gathers the papers.
-> scene_over

=== k02_bridge
# storylet
# seat: kim
# when: k_ryu >= 1 and seen(k01_papers)
# weight: 2
The bridge is {~empty|closed|lit}.
~ decide("DK02", "b")
-> scene_over
