-> first

=== first
# scene
# seat: trump
# when: turn == 1
# date: 8 November 2018
# place: Washington
Three doors.
* [The first.]
    {1 / (turn - turn)} is no number.
* [The second.]
    -> again
* [The third.]
    A third way.
-
-> scene_over

=== again
{turn > 100: Never.}
-> again

=== scene_over
-> DONE
