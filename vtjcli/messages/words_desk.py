"""What is said at a desk, of several matches, and at the foot of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DESK: Final[Mapping[str, Text]] = {
    # The foot of a card, and the head of the desk
    "card_profile": ("Profiili {profile}", "Profil {profile}", "Profile {profile}"),
    "card_end_user": (
        "Loppukäyttäjä {end_user}",
        "Slutanvändare {end_user}",
        "End user {end_user}",
    ),
    "card_case": ("Asia {issue}", "Ärende {issue}", "Case {issue}"),
    # Prompts
    "ask_case": ("Asia: ", "Ärende: ", "Case: "),
    "desk_ask_case": (
        "Mihin asiaan kyselyt liittyvät? Tyhjä rivi: ei asiaa.",
        "Vilket ärende hör förfrågningarna till? Tom rad: inget ärende.",
        "Which case do the queries belong to? Empty line: no case.",
    ),
    "desk_ask_required_case": (
        "Mihin asiaan kyselyt liittyvät? Profiili vaatii asian.",
        "Vilket ärende hör förfrågningarna till? Profilen kräver ett ärende.",
        "Which case do the queries belong to? The profile requires a case.",
    ),
    "desk_keys": (
        "Tyhjä rivi tai Ctrl-D lopettaa, :case vaihtaa asian.",
        "En tom rad eller Ctrl-D avslutar, :case byter ärende.",
        "An empty line or Ctrl-D ends the session; :case changes the case.",
    ),
    "desk_command_unknown": (
        "Komentoa ”{command}” ei ole. Asian voi vaihtaa komennolla :case.",
        "Kommandot ”{command}” finns inte. :case byter ärende.",
        "There is no command ‘{command}’. :case changes the case.",
    ),
    "desk_asking": (
        "Haetaan tietoja: {shown}",
        "Hämtar uppgifter om {shown}",
        "Looking up {shown}",
    ),
    "desk_card_keys": (
        "Enter: seuraava henkilö. Näyttö tyhjenee {seconds} s:n kuluttua.",
        "Enter: nästa person. Skärmen töms om {seconds} s.",
        "Enter: next person. The screen is cleared after {seconds} s.",
    ),
    "desk_card_pages": (
        "{page}/{pages} – välilyönti tai nuoli: selaa. ",
        "{page}/{pages} – mellanslag eller pil: bläddra. ",
        "{page}/{pages} – space or arrow: scroll. ",
    ),
    "desk_cleared": (
        "Näyttö tyhjennettiin: {seconds} sekuntiin ei painettu näppäintä.",
        "Skärmen tömdes, eftersom ingen tangent tryckts ned på {seconds} "
        "{seconds:sekund|sekunder}.",
        "The screen was cleared: no key was pressed for {seconds} {seconds:second|seconds}.",
    ),
    "desk_passive": (
        "Henkilötunnus {shown} ei ole enää käytössä: henkilöllä on uusi tunnus.",
        "Personbeteckningen {shown} är inte längre i bruk: personen har en ny beteckning.",
        "The identity code {shown} is no longer in use: the person has a new one.",
    ),
    "desk_ask_successor": (
        "Haetaanko tiedot uudella tunnuksella? Se on uusi, mahdollisesti maksullinen kysely.",
        "Hämta uppgifterna med den nya beteckningen? Det är en ny, eventuellt avgiftsbelagd "
        "förfrågan.",
        "Look the person up by the new code? That is another query, which may be billed.",
    ),
    "desk_yes_or_no": ("[k/E] ", "[j/N] ", "[y/N] "),
    "desk_summary": (
        "Kyselyjä {count}, löytyi {found}.",
        "{count} {count:förfrågan|förfrågningar}, {found} hittades.",
        "{count} {count:query|queries}, {found} found.",
    ),
    # Several matches of a search
    "column.number": ("Nro", "Nr", "No."),
    "ask_match": (
        "Kenen tiedot haetaan? Numero 1–{count} (tyhjä = ei kenenkään): ",
        "Vems uppgifter ska hämtas? Nummer 1–{count} (tomt = ingens): ",
        "Which person do you want to look up? Number 1–{count} (empty = none): ",
    ),
    "match_unknown": (
        "Numeroa ”{number}” ei ole luettelossa.",
        "Numret ”{number}” finns inte i förteckningen.",
        "There is no number ‘{number}’ in the list.",
    ),
}
