"""What the register can contain: one row per field.

``fields`` holds the rows, ``codes`` the code lists that they name, ``reading`` turns an element of
a reply into values by those rows. Parsing, tables and JSON all come from them: a new field is one
new row.
"""
