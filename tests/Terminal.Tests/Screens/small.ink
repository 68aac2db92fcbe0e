-> first

=== first
# scene
# seat: trump
# when: turn == 1
# date: 8 November 2018
# place: Washington, the Treaty Room
The meeting in New York is off. A notice moved it to a later date. # source: NYC

On the table: the results, a House that changes hands in January, a folder with three names ready, and one word underlined twice.
# beat
SECURITY ADVISER Names today. Pressure brought them here; silence will not keep them here. # speaker: adviser

ENVOY A thin plan is still a plan. Give him a reason to come back.
* [Wait. Say there is no rush.]
    ~ decide("DT01", "a")
    Nobody calls anybody.
* [New Treasury listings now.] # grave
    ~ decide("DT01", "b")
    The three names go out at noon.
* [Call back with a draft plan.]
    ~ decide("DT01", "c")
    The call goes through at nine in the evening, their morning.
* [(closed: blueprint 6, needs 60) The whole package, with annexes.]
    The annexes are blank.
-
-> scene_over

=== scene_over
-> DONE
