# Completion of vtjcli for fish. Made by `python -m vtjcli.manual`.
# No identity code is ever completed.

set -l locale $VTJCLI_LANG $LC_ALL $LC_MESSAGES $LANG en
switch "$locale[1]"
    case 'fi*'
        set -g __vtjcli_language 1
    case 'sv*'
        set -g __vtjcli_language 2
    case '*'
        set -g __vtjcli_language 3
end

function __vtjcli_say
    echo $argv[$__vtjcli_language]
end

# Prints the command that the line has so far, and how many arguments stand behind it.
function __vtjcli_here
    set -l tokens (commandline -opc)
    set -l command
    set -l option
    set -l place 0
    for token in $tokens[2..-1]
        set -l longer (string trim -- "$command $token")
        if test -n "$option"
            set option
        else if string match -q -- '-?*' $token
            contains -- $longer $__vtjcli_valued; and set option $token
        else if contains -- $longer $__vtjcli_commands
            set command $longer
        else
            set place (math $place + 1)
        end
    end
    echo $command
    echo $place
end

function __vtjcli_in
    set -l here (__vtjcli_here)
    test "$here[1]" = "$argv[1]"
end

function __vtjcli_at
    set -l here (__vtjcli_here)
    test "$here[1]" = "$argv[1]" -a "$here[2]" = "$argv[2]"
end

function __vtjcli_names
    vtjcli --complete $argv[1] 2>/dev/null
end

complete -c vtjcli -f

set -g __vtjcli_commands \
    'person' \
    'codes' \
    'simulator'
set -g __vtjcli_valued \
    'person --profile' \
    'person --product' \
    'person --end-user' \
    'person --issue' \
    'person --billing' \
    'person -o' \
    'person --output' \
    'person --field' \
    'person --fields' \
    'person --explode' \
    'person --timeout' \
    'person --lang' \
    'codes --lang' \
    'simulator --port' \
    'simulator --faults' \
    'simulator --people' \
    'simulator --lang'

complete -c vtjcli -n "__vtjcli_at '' 0" -a person -d (__vtjcli_say 'Hae henkilön tiedot henkilötunnuksella' 'Sök en persons uppgifter med personbeteckning' 'Look a person up by henkilötunnus')
complete -c vtjcli -n "__vtjcli_at '' 0" -a codes -d (__vtjcli_say 'Selitä paluukoodit ja koodistot' 'Förklara returkoder och kodlistor' 'Explain return codes and code lists')
complete -c vtjcli -n "__vtjcli_at '' 0" -a simulator -d (__vtjcli_say 'Käynnistä simulaattori muiden testejä varten' 'Starta simulatorn för andras tester' 'Run the simulator, for anyone\'s tests')
complete -c vtjcli -n "__vtjcli_in ''" -l version -d (__vtjcli_say 'Näytä versio.' 'Visa versionen.' 'Show the version.')
complete -c vtjcli -n "__vtjcli_in ''" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; kirjataan X-Roadin lokeihin.' 'Ärendet som frågan hör till; antecknas i X-Roads loggar.' 'The case that the query belongs to; X-Road logs it.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l follow -d (__vtjcli_say 'Jos tunnus on vaihtunut, kysy kerran uudella (oma, mahdollisesti maksullinen kysely).' 'Om beteckningen har bytts, fråga en gång med den nya (en egen, eventuellt avgiftsbelagd fråga).' 'If the code has been replaced, ask once with the new one (a query of its own, possibly billed).')
complete -c vtjcli -n "__vtjcli_in 'person'" -s o -l output -x -a 'table json jsonl csv xml' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i en pipe json eller jsonl.' 'Output format. On a terminal table, to a pipe json or jsonl.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l field -x -d (__vtjcli_say 'Tulosta vain tämän kentän arvo, esimerkiksi addresses[0].postal_code.' 'Skriv bara ut detta fälts värde, till exempel addresses[0].postal_code.' 'Print the value of this field alone, for example addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l fields -x -d (__vtjcli_say 'Näytä vain nämä kentät, esimerkiksi name,municipality,addresses[0].postal_code.' 'Visa endast dessa fält, till exempel name,municipality,addresses[0].postal_code.' 'Show these fields alone, for example name,municipality,addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l explode -x -d (__vtjcli_say 'CSV: oma rivi tämän luettelon joka kohdalle, esimerkiksi children.' 'CSV: en egen rad för varje post i denna lista, till exempel children.' 'CSV: a row for each item of this list, for example children.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l mask -d (__vtjcli_say 'Peitä henkilötunnukset tulosteesta.' 'Dölj personbeteckningarna i utskriften.' 'Hide the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l json-schema -d (__vtjcli_say 'Tulosta JSON-tulosteen skeema (JSON Schema 2020-12); älä kysy mitään.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); fråga ingenting.' 'Print the schema of the JSON output (JSON Schema 2020-12); ask nothing.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'codes' 0" -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906'
complete -c vtjcli -n "__vtjcli_in 'codes'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l port -x -d (__vtjcli_say 'Portti; 0 valitsee vapaan.' 'Port; 0 väljer en ledig.' 'Port; 0 picks a free one.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l faults -x -a 'camel snake' -d (__vtjcli_say 'Virhekoodien kirjoitusasu: camel (enintään 7.7) tai snake (7.8).' 'Felkodernas skrivsätt: camel (högst 7.7) eller snake (7.8).' 'Spelling of fault codes: camel (up to 7.7) or snake (7.8).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l people -r -F -d (__vtjcli_say 'Omat henkilöt TOML-tiedostosta.' 'Egna personer ur en TOML-fil.' 'People of your own, from a TOML file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
