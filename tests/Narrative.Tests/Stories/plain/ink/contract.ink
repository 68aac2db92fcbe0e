VAR turn = 1
VAR trust_us_dprk = 40
VAR hosted = 0
VAR outbox = ""
VAR outbox_count = 0

=== function decide(decision_id, option_id)
~ outbox_count = outbox_count + 1
~ outbox = outbox + outbox_count + ":" + decision_id + ":" + option_id + ";"
