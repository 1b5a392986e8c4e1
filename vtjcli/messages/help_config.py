"""What ``--help`` says of the commands of the configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

CONFIG: Final[Mapping[str, Text]] = {
    "config": (
        "Asetustiedoston luominen, näyttäminen ja muuttaminen.",
        "Skapa, visa och ändra inställningarna i konfigurationsfilen.",
        "Create, show and change the settings in the configuration file.",
    ),
    "config.short": (
        "Asetusten luominen, näyttäminen ja muuttaminen.",
        "Skapa, visa och ändra inställningar.",
        "Create, show and change the configuration.",
    ),
    "config.init": (
        "Päätteellä ohjelma pyytää arvot, joita valitsimet eivät anna. Olemassa olevaa "
        "tiedostoa ei korvata, mutta siihen voi lisätä profiilin. Salasanaa ei pyydetä eikä "
        "kirjoiteta.",
        "I en terminal ber programmet om de värden som flaggorna inte anger. En befintlig fil "
        "ersätts inte, men en profil kan läggas till i den. Programmet ber inte om lösenordet "
        "och skriver det inte i filen.",
        "In a terminal the program prompts for whatever the options do not give. An existing "
        "file is not replaced, but a profile can be added to it. The password is neither "
        "prompted for nor written.",
    ),
    "config.init.examples": (
        "vtjcli config init  # pyytää arvot\n"
        "vtjcli config init --name tuotanto  # lisää profiilin\n"
        "vtjcli config init --security-server https://ss.example.fi:8443  # pyytää loput",
        "vtjcli config init  # ber om värdena\n"
        "vtjcli config init --name produktion  # lägger till en profil\n"
        "vtjcli config init --security-server https://ss.example.fi:8443  # ber om resten",
        "vtjcli config init  # prompts for the values\n"
        "vtjcli config init --name production  # adds a profile\n"
        "vtjcli config init --security-server https://ss.example.fi:8443  # prompts for the "
        "rest",
    ),
    "config.init.short": (
        "Asetustiedoston luominen tai profiilin lisääminen siihen.",
        "Skapa konfigurationsfilen eller lägg till en profil i den.",
        "Create the configuration file, or add a profile to it.",
    ),
    "config.init.name": (
        "Profiilin nimi (oletus test tai production, X-Road-ympäristön mukaan).",
        "Profilens namn (standard test eller production, enligt X-Road-miljön).",
        "Name of the profile (default test or production, depending on the X-Road instance).",
    ),
    "allow_http": (
        "Salaamaton http-osoite sallitaan.",
        "Tillåt en okrypterad http-adress.",
        "Allow an unencrypted HTTP address.",
    ),
    "config.show": (
        "Näyttää myös, mitä puuttuu ja mikä ei kelpaa. Silloin poistumiskoodi on 3. "
        "Salaisuuksista näytetään vain, onko ne asetettu.",
        "Visar också vad som saknas och vad som är ogiltigt. Då är slutstatus 3. För "
        "hemligheter visas bara om de har angetts.",
        "Also shows what is missing and what is not valid; the exit status is then 3. For "
        "secrets it shows only whether they are set.",
    ),
    "config.show.examples": (
        "vtjcli config show\nvtjcli config show --profile test --json",
        "vtjcli config show\nvtjcli config show --profile test --json",
        "vtjcli config show\nvtjcli config show --profile test --json",
    ),
    "config.show.short": (
        "Asetusten arvot ja lähteet.",
        "Visa inställningarna och varifrån var och en kommer.",
        "Show the settings and where each comes from.",
    ),
    "config.set": (
        "Kommentit ja muu tiedosto säilyvät. Virheellinen arvo ei muuta tiedostoa. Profiilin "
        "asetus muuttuu valitussa profiilissa.",
        "Kommentarerna och resten av filen bevaras. Ett ogiltigt värde ändrar inte filen. En "
        "profils inställning ändras i den valda profilen.",
        "The comments and the rest of the file are kept. A value that is not valid leaves "
        "the file unchanged. A profile's setting is changed in the selected profile.",
    ),
    "config.set.examples": (
        "vtjcli config set limits.timeout 120\n"
        "vtjcli config set product 'PERUSSANOMA 1' --profile tuotanto\n"
        "vtjcli config set password_command pass show vtj/test  # luettelo sanoja\n"
        "vtjcli config set --unset tls.pin",
        "vtjcli config set limits.timeout 120\n"
        "vtjcli config set product 'PERUSSANOMA 1' --profile produktion\n"
        "vtjcli config set password_command pass show vtj/test  # en lista med ord\n"
        "vtjcli config set --unset tls.pin",
        "vtjcli config set limits.timeout 120\n"
        "vtjcli config set product 'PERUSSANOMA 1' --profile production\n"
        "vtjcli config set password_command pass show vtj/test  # a list of words\n"
        "vtjcli config set --unset tls.pin",
    ),
    "config.set.short": (
        "Yhden asetuksen muuttaminen.",
        "Ändra en inställning.",
        "Change one setting.",
    ),
    "config.set.key": (
        "Asetus, esimerkiksi client, tls.pin, log.keep_years tai profiles.test.client.",
        "Inställningen, till exempel client, tls.pin, log.keep_years eller profiles.test.client.",
        "The setting, for example client, tls.pin, log.keep_years or profiles.test.client.",
    ),
    "config.set.value": (
        "Arvo; komentoasetuksessa komennon sanat. Viivalla alkavien sanojen edelle tulee --.",
        "Värdet; om inställningen är ett kommando, kommandots ord. Skriv -- före ord som börjar "
        "med streck.",
        "The value; for a command its words. Put -- before words that begin with a dash.",
    ),
    "config.set.unset": (
        "Asetuksen poisto tiedostosta: oletus on taas voimassa.",
        "Ta bort inställningen ur filen: standardvärdet gäller igen.",
        "Remove the setting from the file: its default applies again.",
    ),
    "config.get": (
        "Arvo on se, jota käytetään, tulipa se ympäristömuuttujasta, asetustiedostosta, toiselta "
        "profiililta perittynä tai oletuksesta. Komennosta näytetään vain ohjelman nimi. Jos arvoa "
        "ei ole, poistumiskoodi on 1.",
        "Värdet är det som används, oavsett om det kommer från en miljövariabel, "
        "konfigurationsfilen, en ärvd profil eller standardvärdet. För ett kommando visas bara "
        "programmets namn. Om värdet saknas är slutstatus 1.",
        "The value is the one in use, whether it comes from the environment, the file, an "
        "inherited profile or the default. For a command, only the name of the program is shown. "
        "If there is no value, the exit status is 1.",
    ),
    "config.get.examples": (
        "vtjcli config get client\nvtjcli config get log.directory",
        "vtjcli config get client\nvtjcli config get log.directory",
        "vtjcli config get client\nvtjcli config get log.directory",
    ),
    "config.get.short": (
        "Yhden asetuksen arvo.",
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
        "I ett rör skrivs bara namnen ut, ett per rad.",
        "In a pipe only the names are printed, one per line.",
    ),
    "config.list.examples": (
        "vtjcli config list\nvtjcli config list --json",
        "vtjcli config list\nvtjcli config list --json",
        "vtjcli config list\nvtjcli config list --json",
    ),
    "config.list.short": (
        "Profiilien luettelo.",
        "Lista profilerna.",
        "List the profiles.",
    ),
    "config.use": (
        "Vaihtaa asetuksen default_profile. Muu tiedosto säilyy.",
        "Ändrar inställningen default_profile. Resten av filen bevaras.",
        "Sets default_profile. The rest of the file is kept.",
    ),
    "config.use.examples": (
        "vtjcli config use tuotanto",
        "vtjcli config use produktion",
        "vtjcli config use production",
    ),
    "config.use.short": (
        "Oletusprofiilin valinta.",
        "Välj standardprofil.",
        "Choose the default profile.",
    ),
    "config.use.profile": (
        "Profiilin nimi tai demo.",
        "Profilens namn, eller demo.",
        "Name of the profile, or demo.",
    ),
    "config.edit": (
        "Avaa kopion editorissa ($VISUAL tai $EDITOR) ja korvaa tiedoston vasta, kun kopio "
        "on virheetön. Päätteellä virheen voi korjata muokkaamalla uudelleen.",
        "Öppnar en kopia i en editor ($VISUAL eller $EDITOR) och ersätter filen först när "
        "kopian är felfri. I en terminal kan du rätta ett fel genom att redigera på nytt.",
        "Opens a copy in an editor ($VISUAL or $EDITOR) and replaces the file only when the "
        "copy has no errors. In a terminal you can edit again to fix an error.",
    ),
    "config.edit.examples": (
        "vtjcli config edit\nEDITOR=nano vtjcli config edit",
        "vtjcli config edit\nEDITOR=nano vtjcli config edit",
        "vtjcli config edit\nEDITOR=nano vtjcli config edit",
    ),
    "config.edit.short": (
        "Tiedoston muokkaus editorissa.",
        "Redigera filen i en editor.",
        "Edit the file in an editor.",
    ),
    "config.path": (
        "Tulostaa polun, vaikka tiedostoa ei vielä olisi.",
        "Skriver ut sökvägen även om filen inte finns ännu.",
        "Prints the path whether or not the file exists.",
    ),
    "config.path.examples": (
        "vtjcli config path",
        "vtjcli config path",
        "vtjcli config path",
    ),
    "config.path.short": (
        "Asetustiedoston sijainti.",
        "Visa var konfigurationsfilen finns.",
        "Show where the configuration file is.",
    ),
}
