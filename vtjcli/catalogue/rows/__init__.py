"""The rows of a person, a module for each part of a card.

A row under a published schema says so by its path; element names that no published schema has
follow the register's convention, by which an element is called like its data type in
VTJHenkilotiedotKatalogi.xsd (1.6.2023).
"""
