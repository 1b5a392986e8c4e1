"""What ``doctor --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DOCTOR: Final[Mapping[str, Text]] = {
    "doctor.short": (
        "Tarkista koko reitti rekisteriin, vaihe kerrallaan.",
        "Kontrollera hela vägen till registret, steg för steg.",
        "Check the whole way to the register, step by step.",
    ),
    "doctor.examples": (
        "vtjcli doctor  # mikä toimii, mitä puuttuu ja kuka sen korjaa\n"
        "vtjcli doctor --profile test --json  # valvonnalle\n"
        "vtjcli doctor --report --lang fi > selvitys.md  # selvitys käytön suojaamisesta",
        "vtjcli doctor  # vad som saknas och vem som åtgärdar det\n"
        "vtjcli doctor --profile test --json  # för övervakning\n"
        "vtjcli doctor --report --lang sv > redogorelse.md  # för MDB",
        "vtjcli doctor  # what works, what is missing and who can mend it\n"
        "vtjcli doctor --profile test --json  # for monitoring\n"
        "vtjcli doctor --report --lang fi > account.md  # account of how the use is secured",
    ),
    "doctor": (
        "Vaiheet ovat asetukset, palvelimen nimi, yhteys, TLS ja varmenteet, "
        "liityntäpalvelin, oma alijärjestelmä, rekisterin palvelu ja käyttöoikeus siihen, "
        "salasana, kello ja kyselyloki. Henkilökyselyä ei tehdä, joten tarkistus ei maksa "
        "mitään.\n"
        "\n"
        "Alle 30 päivää voimassa olevasta varmenteesta varoitetaan. Poistumiskoodi on 0, jos "
        "mikään ei epäonnistunut, muuten suurin epäonnistuneen vaiheen koodi.",
        "Stegen är inställningar, serverns namn, förbindelse, TLS och certifikat, "
        "anslutningsserver, eget delsystem, registrets tjänst och rätten till den, lösenord, "
        "klocka och förfrågningslogg. Ingen förfrågan om en person ställs, så kontrollen "
        "kostar ingenting.\n"
        "\n"
        "En varning ges för ett certifikat som är giltigt i mindre än 30 dagar. Slutstatusen "
        "är 0 om inget misslyckades, annars den högsta koden för ett steg som misslyckades.",
        "The steps are the configuration, the server's name, a connection, TLS and "
        "certificates, the security server, one's own subsystem, the register's service and "
        "the right to it, the password, the clock, and the log of queries. It makes no query "
        "about a person, and so costs nothing.\n"
        "\n"
        "A certificate with fewer than 30 days left is warned of. The exit status is 0 where "
        "nothing failed, else the highest of the steps that did.",
    ),
    "doctor.report": (
        "Kirjoita havainnoista selvitys, jonka DVV voi pyytää: miten tietojen käyttö on suojattu "
        "(Markdown).",
        "Skriv av iakttagelserna en redogörelse som MDB kan begära: hur användningen skyddas "
        "(Markdown).",
        "Write, from what was found, the account of how the use is secured that DVV may demand "
        "(Markdown).",
    ),
    "doctor.json": (
        "Tulosta havainnot JSON-muodossa, valvontaa varten.",
        "Skriv ut iakttagelserna som JSON, för övervakning.",
        "Print what was found as JSON, for monitoring.",
    ),
}
