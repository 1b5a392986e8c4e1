"""Does what somebody says of a person agree with the register: claims, matching, verdicts.

This room reads claims and a person as in the JSON that users get. Commands, queries and formats
are none of its concern.
"""
