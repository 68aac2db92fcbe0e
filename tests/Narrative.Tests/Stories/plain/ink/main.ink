// A small pack in the form of the shipped ones: plain Inky plays it from the top.
INCLUDE contract.ink
INCLUDE kim.ink
-> k01_papers

=== scene_over
{ hosted:
  -> DONE
}
{ stopping:
- -> k02_bridge
- The end.
  -> END
}
