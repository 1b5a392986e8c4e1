"""What ``doctor --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DOCTOR: Final[Mapping[str, Text]] = {
    "doctor.short": (
        "Rekisteriyhteyden tarkistus vaiheittain.",
        "Kontrollera hela vägen till registret, steg för steg.",
        "Check the whole path to the register, step by step.",
    ),
    "doctor.examples": (
        "vtjcli doctor  # mikä toimii, mitä puuttuu ja kuka sen korjaa\n"
        "vtjcli doctor --profile test --json  # valvontaa varten\n"
        "vtjcli doctor --report --lang fi > selvitys.md  # selvitys käytön suojaamisesta",
        "vtjcli doctor  # vad som fungerar, vad som saknas och vem som åtgärdar det\n"
        "vtjcli doctor --profile test --json  # för övervakning\n"
        "vtjcli doctor --report --lang sv > redogorelse.md  # redogörelse för hur "
        "användningen skyddas",
        "vtjcli doctor  # what works, what is missing and who can fix it\n"
        "vtjcli doctor --profile test --json  # for monitoring\n"
        "vtjcli doctor --report --lang fi > account.md  # account of how data use is secured",
    ),
    "doctor": (
        "Tarkistaa asetukset, verkkoyhteyden, varmenteet, liityntäpalvelimen, oman "
        "alijärjestelmän, käyttöoikeuden, salasanan, kellon ja kyselylokin. Henkilökyselyä "
        "ei tehdä, joten tarkistus ei maksa mitään.",
        "Kontrollerar inställningarna, nätverket, certifikaten, anslutningsservern, det egna "
        "delsystemet, behörigheten, lösenordet, klockan och förfrågningsloggen. Ingen "
        "förfrågan om en person görs, så kontrollen kostar ingenting.",
        "Checks the configuration, the network, the certificates, the security server, your "
        "subsystem, the right to the service, the password, the clock and the log of "
        "queries. It makes no query about a person, so it costs nothing.",
    ),
    "doctor.report": (
        "Selvitys, jonka DVV voi pyytää tietojen käytön suojaamisesta (Markdown).",
        "Skriv utifrån iakttagelserna en redogörelse för hur användningen skyddas, som MDB kan "
        "begära (Markdown).",
        "Write an account of how use of the data is secured, which DVV may request (Markdown).",
    ),
    "doctor.json": (
        "Havainnot JSON-muodossa valvontaa varten.",
        "Skriv ut iakttagelserna som JSON, för övervakning.",
        "Print the findings as JSON, for monitoring.",
    ),
}
