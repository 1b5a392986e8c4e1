"""What ``--help`` says of the commands of the configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

CONFIG: Final[Mapping[str, Text]] = {
    "config": (
        "Luo, näytä ja muuta asetustiedoston asetuksia.",
        "Skapa, visa och ändra inställningarna i konfigurationsfilen.",
        "Make, show and change the settings in the configuration file.",
    ),
    "config.short": (
        "Luo, näytä ja muuta asetuksia.",
        "Skapa, visa och ändra inställningar.",
        "Make, show and change the configuration.",
    ),
    "config.init": (
        "Päätteellä kysyy, mitä valitsimet jättävät auki. Olemassa olevaa tiedostoa ei korvata, "
        "mutta siihen voi lisätä profiilin. Salasanaa ei kysytä eikä kirjoiteta.",
        "I en terminal frågas det som flaggorna lämnar öppet. En fil som finns ersätts inte, men "
        "en profil kan läggas till i den. Lösenordet varken frågas eller skrivs.",
        "On a terminal it asks for what the options leave open. A file that exists is not "
        "replaced, but a profile can be added to it. The password is neither asked for nor "
        "written.",
    ),
    "config.init.examples": (
        "vtjcli config init  # kysyy\n"
        "vtjcli config init --name tuotanto  # lisää profiilin\n"
        "vtjcli config init --security-server https://ss.example.fi:8443  # kysyy loput",
        "vtjcli config init  # frågar\n"
        "vtjcli config init --name produktion  # lägger till en profil\n"
        "vtjcli config init --security-server https://ss.example.fi:8443  # frågar resten",
        "vtjcli config init  # asks\n"
        "vtjcli config init --name production  # adds a profile\n"
        "vtjcli config init --security-server https://ss.example.fi:8443  # asks for the rest",
    ),
    "config.init.short": (
        "Luo asetustiedosto tai lisää siihen profiili.",
        "Skapa konfigurationsfilen eller lägg till en profil i den.",
        "Make the configuration file, or add a profile to it.",
    ),
    "config.init.name": (
        "Profiilin nimi (oletus test tai production, instanssin mukaan).",
        "Profilens namn (förval test eller production, enligt instansen).",
        "Name of the profile (default test or production, by the instance).",
    ),
    "allow_http": (
        "Salli salaamaton http-osoite.",
        "Tillåt en okrypterad http-adress.",
        "Allow an address of plain http.",
    ),
    "config.show": (
        "Näyttää myös, mitä puuttuu ja mikä ei kelpaa; silloin poistumiskoodi on 3. "
        "Salaisuuksista näytetään vain, onko ne annettu.",
        "Visar också vad som saknas och vad som inte duger; då är slutstatusen 3. Om "
        "hemligheter visas bara om de har angetts.",
        "Shows what is missing and what is not valid too; the exit status is 3 then. Of "
        "secrets it shows only whether they are given.",
    ),
    "config.show.examples": (
        "vtjcli config show\nvtjcli config show --profile test --json",
        "vtjcli config show\nvtjcli config show --profile test --json",
        "vtjcli config show\nvtjcli config show --profile test --json",
    ),
    "config.show.short": (
        "Näytä asetukset ja mistä kukin tulee.",
        "Visa inställningarna och varifrån var och en kommer.",
        "Show the settings, and where each comes from.",
    ),
    "config.set": (
        "Kommentit ja muu tiedosto säilyvät. Arvo, joka ei kelpaa, ei muuta tiedostoa. Profiilin "
        "asetus muuttuu valitussa profiilissa.",
        "Kommentarerna och resten av filen bevaras. Ett värde som inte duger ändrar inte filen. "
        "En profils inställning ändras i den valda profilen.",
        "The comments and the rest of the file stay. A value that is not valid leaves the file as "
        "it is. A profile's setting is changed in the chosen profile.",
    ),
    "config.set.examples": (
        "vtjcli config set limits.timeout 120\n"
        "vtjcli config set product 'PERUSSANOMA 1' --profile tuotanto\n"
        "vtjcli config set password_command pass show vtj/test  # luettelo sanoja\n"
        "vtjcli config set --unset tls.pin",
        "vtjcli config set limits.timeout 120\n"
        "vtjcli config set product 'PERUSSANOMA 1' --profile produktion\n"
        "vtjcli config set password_command pass show vtj/test  # en lista av ord\n"
        "vtjcli config set --unset tls.pin",
        "vtjcli config set limits.timeout 120\n"
        "vtjcli config set product 'PERUSSANOMA 1' --profile production\n"
        "vtjcli config set password_command pass show vtj/test  # a list of words\n"
        "vtjcli config set --unset tls.pin",
    ),
    "config.set.short": (
        "Muuta yhtä asetusta.",
        "Ändra en inställning.",
        "Change one setting.",
    ),
    "config.set.key": (
        "Asetus, esimerkiksi client, tls.pin, log.keep_years tai profiles.test.client.",
        "Inställningen, till exempel client, tls.pin, log.keep_years eller profiles.test.client.",
        "The setting, for example client, tls.pin, log.keep_years or profiles.test.client.",
    ),
    "config.set.value": (
        "Arvo; komennolle sen sanat. Viivalla alkavien edelle --.",
        "Värdet; för ett kommando dess ord. Före dem som börjar med streck --.",
        "The value; for a command its words. Put -- before those that begin with a dash.",
    ),
    "config.set.unset": (
        "Poista asetus tiedostosta: oletus on taas voimassa.",
        "Ta bort inställningen ur filen: förvalet gäller igen.",
        "Take the setting out of the file: its default is back.",
    ),
    "config.get": (
        "Arvo on se, jota käytettäisiin: ympäristöstä, tiedostosta, perittynä tai oletuksena. "
        "Komennosta näytetään vain ohjelma. Jos arvoa ei ole, poistumiskoodi on 1.",
        "Värdet är det som skulle användas: ur miljön, ur filen, ärvt eller standard. Av ett "
        "kommando visas bara programmet. Finns inget värde är slutstatusen 1.",
        "The value is the one that would be used: from the environment, the file, inherited or "
        "the default. Of a command only the program is shown. Without a value the exit status "
        "is 1.",
    ),
    "config.get.examples": (
        "vtjcli config get client\nvtjcli config get log.directory",
        "vtjcli config get client\nvtjcli config get log.directory",
        "vtjcli config get client\nvtjcli config get log.directory",
    ),
    "config.get.short": (
        "Tulosta yhden asetuksen arvo.",
        "Skriv ut värdet på en inställning.",
        "Print the value of one setting.",
    ),
    "config.get.key": (
        "Asetus, esimerkiksi client, tls.ca tai products.guardians.",
        "Inställningen, till exempel client, tls.ca eller products.guardians.",
        "The setting, for example client, tls.ca or products.guardians.",
    ),
    "config.list": (
        "Putkeen tulostetaan vain nimet, yksi riville.",
        "I ett rör skrivs bara namnen, ett per rad.",
        "A pipe gets the names only, one per line.",
    ),
    "config.list.examples": (
        "vtjcli config list\nvtjcli config list --json",
        "vtjcli config list\nvtjcli config list --json",
        "vtjcli config list\nvtjcli config list --json",
    ),
    "config.list.short": (
        "Luettele profiilit.",
        "Lista profilerna.",
        "List the profiles.",
    ),
    "config.use": (
        "Asettaa default_profile-arvon; muu tiedosto säilyy.",
        "Ställer in default_profile; resten av filen bevaras.",
        "Sets default_profile; the rest of the file stays.",
    ),
    "config.use.examples": (
        "vtjcli config use tuotanto",
        "vtjcli config use produktion",
        "vtjcli config use production",
    ),
    "config.use.short": (
        "Valitse oletusprofiili.",
        "Välj standardprofil.",
        "Choose the default profile.",
    ),
    "config.use.profile": (
        "Profiilin nimi, tai demo.",
        "Profilens namn, eller demo.",
        "Name of the profile, or demo.",
    ),
    "config.edit": (
        "Avaa kopion editorissa ($VISUAL tai $EDITOR) ja korvaa tiedoston vasta, kun kopio on "
        "virheetön. Virheestä kerrotaan, ja päätteellä voi jatkaa muokkaamista.",
        "Öppnar en kopia i en editor ($VISUAL eller $EDITOR) och ersätter filen först då kopian är "
        "felfri. Ett fel visas, och i en terminal kan du fortsätta redigera.",
        "Opens a copy in an editor ($VISUAL or $EDITOR), and replaces the file only once the copy "
        "has no mistakes. A mistake is shown, and on a terminal you can edit again.",
    ),
    "config.edit.examples": (
        "vtjcli config edit\nEDITOR=nano vtjcli config edit",
        "vtjcli config edit\nEDITOR=nano vtjcli config edit",
        "vtjcli config edit\nEDITOR=nano vtjcli config edit",
    ),
    "config.edit.short": (
        "Muokkaa tiedostoa editorissa.",
        "Redigera filen i en editor.",
        "Edit the file in an editor.",
    ),
    "config.path": (
        "Tulostaa polun, vaikka tiedostoa ei vielä olisi.",
        "Skriver ut sökvägen också om filen inte finns ännu.",
        "Prints the path, whether the file exists or not.",
    ),
    "config.path.examples": (
        "vtjcli config path",
        "vtjcli config path",
        "vtjcli config path",
    ),
    "config.path.short": (
        "Kerro, missä asetustiedosto on.",
        "Visa var konfigurationsfilen finns.",
        "Tell where the configuration file is.",
    ),
}
