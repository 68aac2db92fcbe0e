// Moon, the prologue: a flashback storylet that may come after the first scene. Nothing depends on it.

// m_mayor: what you told the mayor who asked for buses, September 2017: "truth", "soothed", "" (not asked). Read in m26, m33.
VAR m_mayor = ""

=== m00_the_drill ===
# storylet
# seat: moon
# when: phase == 0 and turn <= 2 and seen(m01_the_telephone)
# weight: 6
# once
# date: September 2017, remembered
# place: The Blue House, the crisis room
Somebody has left last year's drill plan in the tray marked urgent, and it opens where you opened it then.

It was the month of the sixth test, a hundred kilotons at the least, and of the American president's speech about how he might have to 'totally destroy' the place it came from. You could see it from some of your bus stops. # source: T10, T12 # claim: A57

# beat
At noon, while the sirens were being tried, the switchboard put through a mayor. His town lies so near the line that on the weather map it is under the caption. # fiction

"We have nineteen buses, Mr President, and twelve drivers who live on this side of the river. I am told the order would come two hours before. I've timed it. I can move the schools, or I can move the hospital." # fiction
* ["There may be no two hours. Start with the hospital."]
    ~ m_mayor = "truth"
    He thanked you and read it back. He asked for seven more drivers, and you got him seven.
* ["It won't come to buses. You have my word."]
    ~ m_mayor = "soothed"
    "Then I'll put down your word," he said, and you heard the pen. "Under transport?"
* [Ask him what he would do himself.]
    ~ m_mayor = "truth"
    "I have done it," he said. "My mother's in the hospital and my boy's at the school. I am ringing so that it will have been somebody else." You told him the hospital.
- In the new year the North sent skaters. You put the plan back in the tray. # source: T18, T19
-> scene_over
