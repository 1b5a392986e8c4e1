"""The whole way to the register, one step at a time: what works, what is missing, who can mend it.

Nothing here asks about a person.
"""
