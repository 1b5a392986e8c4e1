"""Does what somebody says of a person agree with the register: claims, matching, verdicts.

This package reads claims and a person as in the JSON that users get, and knows nothing of
commands, queries and formats.
"""
