"""The whole path to the register, one step at a time: what works, what is missing, who can fix it.

Nothing here makes a query about a person.
"""
