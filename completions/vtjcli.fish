# Completion of vtjcli for fish. Made by `python -m man.generator`.
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
    'compare' \
    'identify' \
    'building' \
    'property' \
    'schema' \
    'check' \
    'codes' \
    'services' \
    'wsdl' \
    'clients' \
    'evidence' \
    'config' \
    'config init' \
    'config show' \
    'config get' \
    'config set' \
    'config list' \
    'config use' \
    'config edit' \
    'config path' \
    'login' \
    'logout' \
    'doctor' \
    'log' \
    'log list' \
    'log show' \
    'log verify' \
    'log export' \
    'log prune' \
    'simulator' \
    'completion'
set -g __vtjcli_valued \
    '--lang' \
    'person --file' \
    'person --satu' \
    'person --certificate' \
    'person --issuer' \
    'person --profile' \
    'person --product' \
    'person --end-user' \
    'person --issue' \
    'person --billing' \
    'person --resume' \
    'person -o' \
    'person --output' \
    'person --field' \
    'person --fields' \
    'person --explode' \
    'person --timeout' \
    'person --lang' \
    'compare --profile' \
    'compare --product' \
    'compare --end-user' \
    'compare --issue' \
    'compare --billing' \
    'compare -o' \
    'compare --output' \
    'compare --timeout' \
    'compare --lang' \
    'identify --schema' \
    'identify --profile' \
    'identify --product' \
    'identify --end-user' \
    'identify --issue' \
    'identify --billing' \
    'identify -o' \
    'identify --output' \
    'identify --field' \
    'identify --fields' \
    'identify --explode' \
    'identify --timeout' \
    'identify --lang' \
    'building --apartment' \
    'building --search' \
    'building --schema' \
    'building --profile' \
    'building --product' \
    'building --end-user' \
    'building --issue' \
    'building --billing' \
    'building -o' \
    'building --output' \
    'building --field' \
    'building --timeout' \
    'building --lang' \
    'property --search' \
    'property --schema' \
    'property --profile' \
    'property --product' \
    'property --end-user' \
    'property --issue' \
    'property --billing' \
    'property -o' \
    'property --output' \
    'property --field' \
    'property --timeout' \
    'property --lang' \
    'schema --kind' \
    'schema -o' \
    'schema --output' \
    'schema --check' \
    'schema --schema' \
    'schema --profile' \
    'schema --end-user' \
    'schema --issue' \
    'schema --timeout' \
    'schema --lang' \
    'check -o' \
    'check --output' \
    'check --lang' \
    'codes --lang' \
    'services --profile' \
    'services -o' \
    'services --output' \
    'services --timeout' \
    'services --lang' \
    'wsdl -o' \
    'wsdl --output' \
    'wsdl --profile' \
    'wsdl --timeout' \
    'wsdl --lang' \
    'clients --instance' \
    'clients --profile' \
    'clients -o' \
    'clients --output' \
    'clients --timeout' \
    'clients --lang' \
    'evidence -o' \
    'evidence --output' \
    'evidence --check' \
    'evidence --profile' \
    'evidence --timeout' \
    'evidence --lang' \
    'config --lang' \
    'config init --name' \
    'config init --security-server' \
    'config init --client' \
    'config init --service' \
    'config init --product' \
    'config init --username' \
    'config init --end-user' \
    'config init --billing' \
    'config init --ca' \
    'config init --pin' \
    'config init --certificate' \
    'config init --key' \
    'config init --pkcs12' \
    'config init --direct' \
    'config init --lang' \
    'config show --profile' \
    'config show --lang' \
    'config get --profile' \
    'config get --lang' \
    'config set --unset' \
    'config set --profile' \
    'config set --lang' \
    'config list --lang' \
    'config use --lang' \
    'config edit --lang' \
    'config path --lang' \
    'login --profile' \
    'login --lang' \
    'logout --profile' \
    'logout --lang' \
    'doctor --profile' \
    'doctor --timeout' \
    'doctor --lang' \
    'log --lang' \
    'log list --since' \
    'log list --until' \
    'log list --end-user' \
    'log list --person' \
    'log list --outcome' \
    'log list --issue' \
    'log list --message-id' \
    'log list --profile' \
    'log list -o' \
    'log list --output' \
    'log list --lang' \
    'log show --profile' \
    'log show --lang' \
    'log verify --profile' \
    'log verify --lang' \
    'log export --since' \
    'log export --until' \
    'log export -o' \
    'log export --output' \
    'log export --profile' \
    'log export --lang' \
    'log prune --profile' \
    'log prune --lang' \
    'simulator --port' \
    'simulator --people' \
    'simulator --products' \
    'simulator --faults' \
    'simulator --fault' \
    'simulator --return-code' \
    'simulator --behaviour' \
    'simulator --delay' \
    'simulator --rate' \
    'simulator --tls-save' \
    'simulator --tls-certificate' \
    'simulator --tls-key' \
    'simulator --client-ca' \
    'simulator --client-save' \
    'simulator --asic' \
    'simulator --lang' \
    'completion --lang'

complete -c vtjcli -n "__vtjcli_at '' 0" -a person -d (__vtjcli_say 'Hae henkilön tiedot henkilötunnuksella' 'Sök en persons uppgifter med personbeteckning' 'Look a person up by henkilötunnus')
complete -c vtjcli -n "__vtjcli_at '' 0" -a compare -d (__vtjcli_say 'Vertaa henkilön ilmoittamia tietoja rekisteriin' 'Jämför uppgifter som någon har lämnat med registret' 'Compare what somebody says with the register')
complete -c vtjcli -n "__vtjcli_at '' 0" -a identify -d (__vtjcli_say 'Etsi henkilö nimellä, syntymäajalla tai muulla hakusanomalla' 'Sök en person med namn, födelsetid eller annat sökmeddelande' 'Find a person by name, birth date and the like')
complete -c vtjcli -n "__vtjcli_at '' 0" -a building -d (__vtjcli_say 'Hae rakennuksen tai huoneiston tiedot' 'Sök en byggnads eller lägenhets uppgifter' 'Look up a building or an apartment')
complete -c vtjcli -n "__vtjcli_at '' 0" -a property -d (__vtjcli_say 'Hae kiinteistön tiedot' 'Sök en fastighets uppgifter' 'Look up a real estate unit')
complete -c vtjcli -n "__vtjcli_at '' 0" -a schema -d (__vtjcli_say 'Hae tuotteen skeema, tai tarkista vastaus sillä' 'Hämta en produkts schema, eller kontrollera ett svar mot det' 'Get a product\'s schema, or check a reply against it')
complete -c vtjcli -n "__vtjcli_at '' 0" -a check -d (__vtjcli_say 'Tarkista, onko henkilötunnus oikein muodostettu' 'Kontrollera om en personbeteckning är rätt bildad' 'Check that a henkilötunnus is well formed')
complete -c vtjcli -n "__vtjcli_at '' 0" -a codes -d (__vtjcli_say 'Selitä paluukoodit ja koodistot' 'Förklara returkoder och kodlistor' 'Explain return codes and code lists')
complete -c vtjcli -n "__vtjcli_at '' 0" -a services -d (__vtjcli_say 'Näytä palveluntarjoajan SOAP-palvelut' 'Visa en tjänsteproducents SOAP-tjänster' 'List the SOAP services of a provider')
complete -c vtjcli -n "__vtjcli_at '' 0" -a wsdl -d (__vtjcli_say 'Hae palvelun kuvaus (WSDL)' 'Hämta en tjänsts beskrivning (WSDL)' 'Get the description (WSDL) of a service')
complete -c vtjcli -n "__vtjcli_at '' 0" -a clients -d (__vtjcli_say 'Näytä X-Roadin jäsenet ja alijärjestelmät' 'Visa X-Roads medlemmar och delsystem' 'List the members and subsystems of X-Road')
complete -c vtjcli -n "__vtjcli_at '' 0" -a evidence -d (__vtjcli_say 'Hae kyselyn allekirjoitetut sanomat todisteeksi' 'Hämta en frågas signerade meddelanden som bevis' 'Fetch the signed messages of a query, as proof')
complete -c vtjcli -n "__vtjcli_at '' 0" -a config -d (__vtjcli_say 'Luo, näytä ja muuta asetuksia' 'Skapa, visa och ändra inställningar' 'Make, show and change the configuration')
complete -c vtjcli -n "__vtjcli_at '' 0" -a login -d (__vtjcli_say 'Tallenna salasana järjestelmän avainnippuun' 'Spara lösenordet i systemets nyckelring' 'Store the password in the system\'s keyring')
complete -c vtjcli -n "__vtjcli_at '' 0" -a logout -d (__vtjcli_say 'Poista salasana järjestelmän avainnipusta' 'Ta bort lösenordet ur systemets nyckelring' 'Remove the password from the system\'s keyring')
complete -c vtjcli -n "__vtjcli_at '' 0" -a doctor -d (__vtjcli_say 'Tarkista koko reitti rekisteriin, vaihe kerrallaan' 'Kontrollera hela vägen till registret, steg för steg' 'Check the whole way to the register, step by step')
complete -c vtjcli -n "__vtjcli_at '' 0" -a log -d (__vtjcli_say 'Loki tehdyistä kyselyistä: lue ja tarkista' 'Loggen över gjorda frågor: läs och kontrollera' 'The log of queries made: read it, verify it')
complete -c vtjcli -n "__vtjcli_at '' 0" -a simulator -d (__vtjcli_say 'Käynnistä simulaattori muiden testejä varten' 'Starta simulatorn för andras tester' 'Run the simulator, for anyone\'s tests')
complete -c vtjcli -n "__vtjcli_at '' 0" -a completion -d (__vtjcli_say 'Tulosta komentotulkin täydennysskripti' 'Skriv ut skriptet för komplettering i ett skal' 'Print the completion script of a shell')
complete -c vtjcli -n "__vtjcli_in ''" -l version -d (__vtjcli_say 'Näytä versio.' 'Visa versionen.' 'Show the version.')
complete -c vtjcli -n "__vtjcli_in ''" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in ''" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l file -r -F -d (__vtjcli_say 'Lue henkilötunnukset tiedostosta, yksi rivillä.' 'Läs personbeteckningarna ur en fil, en per rad.' 'Read identity codes from a file, one a line.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l satu -x -d (__vtjcli_say 'Hae sähköisellä asiointitunnuksella.' 'Sök med elektronisk kommunikationskod.' 'Look up by electronic identifier (SATU).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l certificate -r -F -d (__vtjcli_say 'Hae henkilön varmenteella (PEM tai DER).' 'Sök med personens certifikat (PEM eller DER).' 'Look up by the person\'s certificate (PEM or DER).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l issuer -x -d (__vtjcli_say 'Varmenteen myöntäjä (VarmenteenMyontaja).' 'Certifikatets utfärdare (VarmenteenMyontaja).' 'The certificate\'s issuer (VarmenteenMyontaja).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l check-validity -d (__vtjcli_say 'Pyydä rekisteriä tarkistamaan, onko varmenne voimassa.' 'Be registret kontrollera att certifikatet är giltigt.' 'Ask the register to check that the certificate has not expired.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l check-revocation -d (__vtjcli_say 'Pyydä rekisteriä tarkistamaan, onko varmenne sulkulistalla.' 'Be registret kontrollera om certifikatet är spärrat.' 'Ask the register to check that the certificate is not revoked.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.' 'Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.' 'The case that the query belongs to; X-Road logs it. Without X-Road your own log does.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l follow -d (__vtjcli_say 'Jos tunnus on vaihtunut, kysy kerran uudella (oma, mahdollisesti maksullinen kysely).' 'Om beteckningen har bytts, fråga en gång med den nya (en egen, eventuellt avgiftsbelagd fråga).' 'If the code has been replaced, ask once with the new one (a query of its own, possibly billed).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l over-limit -d (__vtjcli_say 'Kysy useampia kuin asetus limits.per_run sallii.' 'Fråga om fler än inställningen limits.per_run tillåter.' 'Ask about more people than the setting limits.per_run allows.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l resume -r -F -d (__vtjcli_say 'Pidä tiedostossa kirjaa siitä, keitä on kysytty, ja jatka siitä keskeytyksen jälkeen.' 'Anteckna i filen vilka personer det har frågats om, och fortsätt därifrån efter ett avbrott.' 'Keep in this file who has been asked about, and go on from there after an interruption.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s o -l output -x -a 'table json jsonl csv xml label' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl; label on kirjekuoren osoite.' 'Utskriftsformat. I en terminal table, i en pipe json eller jsonl; label är det som skrivs på ett kuvert.' 'Output format. On a terminal table, to a pipe json or jsonl; label is what goes on an envelope.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l field -x -d (__vtjcli_say 'Tulosta vain tämän kentän arvo, esimerkiksi addresses[0].postal_code.' 'Skriv bara ut detta fälts värde, till exempel addresses[0].postal_code.' 'Print the value of this field alone, for example addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l fields -x -d (__vtjcli_say 'Näytä vain nämä kentät, esimerkiksi name,municipality,addresses[0].postal_code.' 'Visa endast dessa fält, till exempel name,municipality,addresses[0].postal_code.' 'Show these fields alone, for example name,municipality,addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l explode -x -d (__vtjcli_say 'CSV: oma rivi tämän luettelon joka kohdalle, esimerkiksi children.' 'CSV: en egen rad för varje post i denna lista, till exempel children.' 'CSV: a row for each item of this list, for example children.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l mask -d (__vtjcli_say 'Peitä henkilötunnukset tulosteesta.' 'Dölj personbeteckningarna i utskriften.' 'Hide the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l json-schema -d (__vtjcli_say 'Tulosta JSON-tulosteen skeema (JSON Schema 2020-12); älä kysy mitään.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); fråga ingenting.' 'Print the schema of the JSON output (JSON Schema 2020-12); ask nothing.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä näytä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'Visa för flera personer bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run, and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l show -d (__vtjcli_say 'Näytä myös rekisterin omat tiedot.' 'Visa också registrets egna uppgifter.' 'Show the register\'s own values too.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.' 'Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.' 'The case that the query belongs to; X-Road logs it. Without X-Road your own log does.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l follow -d (__vtjcli_say 'Jos tunnus on vaihtunut, kysy kerran uudella (oma, mahdollisesti maksullinen kysely).' 'Om beteckningen har bytts, fråga en gång med den nya (en egen, eventuellt avgiftsbelagd fråga).' 'If the code has been replaced, ask once with the new one (a query of its own, possibly billed).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -s o -l output -x -a 'table json jsonl csv' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json.' 'Utskriftsformat. I en terminal table, i en pipe json.' 'Output format. On a terminal table, in a pipe json.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l json-schema -d (__vtjcli_say 'Tulosta JSON-tulosteen skeema (JSON Schema 2020-12); älä kysy mitään.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); fråga ingenting.' 'Print the schema of the JSON output (JSON Schema 2020-12); ask nothing.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'identify' 0" -F
complete -c vtjcli -n "__vtjcli_in 'identify'" -l schema -r -F -d (__vtjcli_say 'Tarkista hakusanoma tällä skeemalla ennen lähettämistä.' 'Kontrollera sökmeddelandet mot detta schema före sändningen.' 'Check the search document against this schema before it is sent.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.' 'Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.' 'The case that the query belongs to; X-Road logs it. Without X-Road your own log does.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s o -l output -x -a 'table json jsonl csv xml label' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl; label on kirjekuoren osoite.' 'Utskriftsformat. I en terminal table, i en pipe json eller jsonl; label är det som skrivs på ett kuvert.' 'Output format. On a terminal table, to a pipe json or jsonl; label is what goes on an envelope.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l field -x -d (__vtjcli_say 'Tulosta vain tämän kentän arvo, esimerkiksi addresses[0].postal_code.' 'Skriv bara ut detta fälts värde, till exempel addresses[0].postal_code.' 'Print the value of this field alone, for example addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l fields -x -d (__vtjcli_say 'Näytä vain nämä kentät, esimerkiksi name,municipality,addresses[0].postal_code.' 'Visa endast dessa fält, till exempel name,municipality,addresses[0].postal_code.' 'Show these fields alone, for example name,municipality,addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l explode -x -d (__vtjcli_say 'CSV: oma rivi tämän luettelon joka kohdalle, esimerkiksi children.' 'CSV: en egen rad för varje post i denna lista, till exempel children.' 'CSV: a row for each item of this list, for example children.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l mask -d (__vtjcli_say 'Peitä henkilötunnukset tulosteesta.' 'Dölj personbeteckningarna i utskriften.' 'Hide the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä näytä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'Visa för flera personer bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run, and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l apartment -x -d (__vtjcli_say 'Hae huoneistotunnuksella.' 'Sök med lägenhetsbeteckning.' 'Look up by apartment identifier.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l search -r -F -d (__vtjcli_say 'Hae hakusanomalla (HakuXml); - lukee sen vakiosyötteestä.' 'Sök med ett sökmeddelande (HakuXml); - läser det från standardinmatningen.' 'Search by a document (HakuXml); - reads it from standard input.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l schema -r -F -d (__vtjcli_say 'Tarkista hakusanoma tällä skeemalla ennen lähettämistä.' 'Kontrollera sökmeddelandet mot detta schema före sändningen.' 'Check the search document against this schema before it is sent.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'building'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.' 'Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.' 'The case that the query belongs to; X-Road logs it. Without X-Road your own log does.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'building'" -s o -l output -x -a 'table json jsonl csv xml' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i en pipe json eller jsonl.' 'Output format. On a terminal table, to a pipe json or jsonl.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l field -x -d (__vtjcli_say 'Tulosta vain tämän kentän arvo, esimerkiksi addresses[0].postal_code.' 'Skriv bara ut detta fälts värde, till exempel addresses[0].postal_code.' 'Print the value of this field alone, for example addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l mask -d (__vtjcli_say 'Peitä henkilötunnukset tulosteesta.' 'Dölj personbeteckningarna i utskriften.' 'Hide the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'building'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'building'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä näytä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'Visa för flera personer bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run, and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'building'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l search -r -F -d (__vtjcli_say 'Hae hakusanomalla (HakuXml); - lukee sen vakiosyötteestä.' 'Sök med ett sökmeddelande (HakuXml); - läser det från standardinmatningen.' 'Search by a document (HakuXml); - reads it from standard input.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l schema -r -F -d (__vtjcli_say 'Tarkista hakusanoma tällä skeemalla ennen lähettämistä.' 'Kontrollera sökmeddelandet mot detta schema före sändningen.' 'Check the search document against this schema before it is sent.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'property'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.' 'Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.' 'The case that the query belongs to; X-Road logs it. Without X-Road your own log does.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'property'" -s o -l output -x -a 'table json jsonl csv xml' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i en pipe json eller jsonl.' 'Output format. On a terminal table, to a pipe json or jsonl.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l field -x -d (__vtjcli_say 'Tulosta vain tämän kentän arvo, esimerkiksi addresses[0].postal_code.' 'Skriv bara ut detta fälts värde, till exempel addresses[0].postal_code.' 'Print the value of this field alone, for example addresses[0].postal_code.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l mask -d (__vtjcli_say 'Peitä henkilötunnukset tulosteesta.' 'Dölj personbeteckningarna i utskriften.' 'Hide the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'property'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'property'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä näytä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'Visa för flera personer bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run, and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'property'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'schema' 0" -a '(__vtjcli_names products)'
complete -c vtjcli -n "__vtjcli_in 'schema'" -l kind -x -d (__vtjcli_say 'Skeeman laji (Laji), kokonaisluku; DVV kertoo arvot.' 'Schemats slag (Laji), ett heltal; MDB uppger värdena.' 'Kind of schema (Laji), a whole number; DVV tells which.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s o -l output -r -F -d (__vtjcli_say 'Tallenna skeema tiedostoon.' 'Spara schemat i en fil.' 'Save the schema in a file.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l force -d (__vtjcli_say 'Korvaa tiedosto, jos se on jo olemassa.' 'Skriv över filen om den redan finns.' 'Replace the file if it exists.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l check -x -d (__vtjcli_say 'Tarkista tallennettu vastaus, jonka -o xml on tulostanut.' 'Kontrollera ett sparat svar som -o xml har skrivit.' 'Check a saved reply, as -o xml printed it.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l schema -r -F -d (__vtjcli_say 'Käytä tallennettua skeemaa; mitään ei kysytä.' 'Använd ett sparat schema; ingenting frågas.' 'Use a saved schema; nothing is asked.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som frågar (Loppukayttaja), högst 50 tecken.' 'The person who asks (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.' 'Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.' 'The case that the query belongs to; X-Road logs it. Without X-Road your own log does.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l dry-run -d (__vtjcli_say 'Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.' 'Visa meddelandet med lösenordet dolt; sänd ingenting.' 'Print the envelope, the password masked; send nothing.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä näytä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'Visa för flera personer bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run, and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'check'" -s o -l output -x -a 'table json jsonl' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i en pipe json eller jsonl.' 'Output format. On a terminal table, to a pipe json or jsonl.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l mask -d (__vtjcli_say 'Peitä henkilötunnukset tulosteesta.' 'Dölj personbeteckningarna i utskriften.' 'Hide the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'check'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'codes' 0" -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906'
complete -c vtjcli -n "__vtjcli_in 'codes'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l allowed -d (__vtjcli_say 'Vain palvelut, joihin alijärjestelmälläsi on oikeus.' 'Endast de tjänster som ditt delsystem har rätt till.' 'Only the services that your subsystem may use.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'services'" -s o -l output -x -a 'table json' -d (__vtjcli_say 'Tulosteen muoto: päätteelle taulukko, muualle JSON.' 'Utskriftens form: tabell till en terminal, annars JSON.' 'Form of the output: a table for a terminal, else JSON.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'services'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'services'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -s o -l output -r -F -d (__vtjcli_say 'Tallenna tiedostoon; ilman sitä vakiotulosteeseen.' 'Spara i en fil; utan den till standardutmatningen.' 'Save it to a file; without one, standard output.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l force -d (__vtjcli_say 'Korvaa olemassa oleva tiedosto.' 'Skriv över en befintlig fil.' 'Replace a file that exists.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l instance -x -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906' -d (__vtjcli_say 'X-Road-instanssi; oletus on liityntäpalvelimen oma.' 'X-Road-instans; förval är anslutningsserverns egen.' 'X-Road instance; default: the security server\'s own.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -s o -l output -x -a 'table json' -d (__vtjcli_say 'Tulosteen muoto: päätteelle taulukko, muualle JSON.' 'Utskriftens form: tabell till en terminal, annars JSON.' 'Form of the output: a table for a terminal, else JSON.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -s o -l output -r -F -d (__vtjcli_say 'Tiedosto tai kansio, johon sanomat tallennetaan.' 'Fil eller mapp där meddelandena sparas.' 'The file or folder to save them in.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l request-only -d (__vtjcli_say 'Vain kysely.' 'Bara frågan.' 'The request only.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l response-only -d (__vtjcli_say 'Vain vastaus.' 'Bara svaret.' 'The response only.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l unique -d (__vtjcli_say 'Yksi säiliö sellaisenaan, ei ZIP; edellisten kanssa.' 'En enda behållare, ingen ZIP; med någon av de föregående.' 'The one container itself, not a ZIP; with one of the above.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l force -d (__vtjcli_say 'Aikaleimauta nyt, jos leima puuttuu.' 'Låt tidsstämpla nu, om stämpeln saknas.' 'Have it time-stamped now, if it is not.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l overwrite -d (__vtjcli_say 'Korvaa tiedosto, jos se on jo olemassa.' 'Ersätt filen om den redan finns.' 'Replace the file if it exists.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l check -r -F -d (__vtjcli_say 'Tarkista tämä tiedosto; älä hae mitään.' 'Kontrollera denna fil; hämta ingenting.' 'Check this file; fetch nothing.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l json -d (__vtjcli_say 'Tulosta JSON-muodossa, mitä tiedostossa on.' 'Skriv ut vad filen innehåller som JSON.' 'Print what is in the file as JSON.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l timeout -x -d (__vtjcli_say 'Sekuntia, joiden kuluessa vastauksen on alettava ja edettävä (oletus 90).' 'Sekunder inom vilka svaret ska börja och fortskrida (standard 90).' 'Seconds within which the answer must begin, and get on (default 90).')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a init -d (__vtjcli_say 'Luo asetustiedosto tai lisää siihen profiili' 'Skapa konfigurationsfilen eller lägg till en profil i den' 'Make the configuration file, or add a profile to it')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a show -d (__vtjcli_say 'Näytä asetukset ja mistä kukin tulee' 'Visa inställningarna och varifrån var och en kommer' 'Show the settings, and where each comes from')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a get -d (__vtjcli_say 'Tulosta yhden asetuksen arvo' 'Skriv ut värdet på en inställning' 'Print the value of one setting')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a set -d (__vtjcli_say 'Muuta yhtä asetusta' 'Ändra en inställning' 'Change one setting')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a list -d (__vtjcli_say 'Luettele profiilit' 'Lista profilerna' 'List the profiles')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a use -d (__vtjcli_say 'Valitse oletusprofiili' 'Välj standardprofil' 'Choose the default profile')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a edit -d (__vtjcli_say 'Muokkaa tiedostoa editorissa' 'Redigera filen i en editor' 'Edit the file in an editor')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a path -d (__vtjcli_say 'Kerro, missä asetustiedosto on' 'Visa var konfigurationsfilen finns' 'Tell where the configuration file is')
complete -c vtjcli -n "__vtjcli_in 'config'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l name -x -d (__vtjcli_say 'Profiilin nimi (oletus test tai production, instanssin mukaan).' 'Profilens namn (förval test eller production, enligt instansen).' 'Name of the profile (default test or production, by the instance).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l security-server -x -d (__vtjcli_say 'Oman liityntäpalvelimen osoite.' 'Adressen till den egna anslutningsservern.' 'Address of your own security server.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l client -x -d (__vtjcli_say 'Oma alijärjestelmä: INSTANSSI/LUOKKA/KOODI/ALIJÄRJESTELMÄ.' 'Det egna delsystemet: INSTANS/KLASS/KOD/DELSYSTEM.' 'Your own subsystem: INSTANCE/CLASS/CODE/SUBSYSTEM.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l service -x -d (__vtjcli_say 'Rekisterin alijärjestelmä.' 'Registrets delsystem.' 'The register\'s subsystem.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi tietoluvassa (SoSoNimi).' 'Produktens namn i datatillståndet (SoSoNimi).' 'The product\'s name in the data permit (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l username -x -d (__vtjcli_say 'DVV:n antama käyttäjätunnus (Kayttajatunnus).' 'Användarnamnet som MDB har gett (Kayttajatunnus).' 'The user name that DVV gave (Kayttajatunnus).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä; ei koskaan root.' 'Den som frågar (Loppukayttaja), högst 50 tecken; aldrig root.' 'The person who asks (Loppukayttaja), at most 50 characters; never root.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter (Laskutustiedot), om sådana har avtalats.' 'Billing information (Laskutustiedot), where that is agreed.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l ca -r -F -d (__vtjcli_say 'Palvelimen varmenne tai sen myöntäjä, PEM-tiedosto.' 'Serverns certifikat eller dess utfärdare, PEM-fil.' 'PEM file of the server\'s certificate or its issuer.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l pin -x -d (__vtjcli_say 'Palvelimen varmenteen SHA-256, myöntäjän ja nimen sijasta.' 'SHA-256 av serverns certifikat, i stället för utfärdare och namn.' 'SHA-256 of the server\'s certificate, in place of its issuer and name.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l certificate -r -F -d (__vtjcli_say 'Oma asiakasvarmenne, PEM-tiedosto.' 'Det egna klientcertifikatet, PEM-fil.' 'Your client certificate, PEM file.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l key -r -F -d (__vtjcli_say 'Oma avain, PEM-tiedosto, jos se ei ole varmenteen tiedostossa.' 'Den egna nyckeln, PEM-fil, om den inte finns i certifikatets fil.' 'Your key, PEM file, if it is not in the certificate\'s.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l pkcs12 -r -F -d (__vtjcli_say 'Oma asiakasvarmenne ja avain, PKCS#12-tiedosto (asetuksen tls.certificate sijasta).' 'Klientcertifikatet och nyckeln, PKCS#12-fil (i stället för tls.certificate).' 'Your client certificate and key, PKCS#12 file (in place of tls.certificate).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l direct -x -d (__vtjcli_say 'Rekisterin oma https-osoite, kun X-Road ei ole välissä (security_server jää silloin pois).' 'Registrets egen https-adress, då X-Road inte används (security_server utelämnas då).' 'The register\'s own https address, where X-Road is not used (in place of security_server).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l allow-http -d (__vtjcli_say 'Salli salaamaton http-osoite.' 'Tillåt en okrypterad http-adress.' 'Allow an address of plain http.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config get' 0" -a 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property'
complete -c vtjcli -n "__vtjcli_in 'config get'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'config get'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config get'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config set' 0" -a 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property'
complete -c vtjcli -n "__vtjcli_in 'config set'" -l unset -x -a 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property' -d (__vtjcli_say 'Poista asetus tiedostosta: oletus on taas voimassa.' 'Ta bort inställningen ur filen: förvalet gäller igen.' 'Take the setting out of the file: its default is back.')
complete -c vtjcli -n "__vtjcli_in 'config set'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'config set'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config set'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -l json -d (__vtjcli_say 'Sama kuin -o json.' 'Samma som -o json.' 'Same as -o json.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config use' 0" -a '(__vtjcli_names profiles)'
complete -c vtjcli -n "__vtjcli_in 'config use'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config use'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config edit'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config edit'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config path'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config path'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'login'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'login'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'login'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'logout'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'logout'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'logout'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili asetustiedostosta, tai demo.' 'Profil ur konfigurationsfilen, eller demo.' 'A profile of the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l report -d (__vtjcli_say 'Kirjoita havainnoista selvitys, jonka DVV voi pyytää: miten tietojen käyttö on suojattu (Markdown).' 'Skriv av iakttagelserna en redogörelse som MDB kan begära: hur användningen skyddas (Markdown).' 'Write, from what was found, the account of how the use is secured that DVV may demand (Markdown).')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l json -d (__vtjcli_say 'Tulosta havainnot JSON-muodossa, valvontaa varten.' 'Skriv ut iakttagelserna som JSON, för övervakning.' 'Print what was found as JSON, for monitoring.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l timeout -x -d (__vtjcli_say 'Aikaraja yhdelle kyselylle sekunteina (oletus 90).' 'Tidsgräns för en fråga i sekunder (förval 90).' 'Seconds that one query may take (default 90).')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a list -d (__vtjcli_say 'Luettele kyselyt' 'Lista frågorna' 'List the queries')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a show -d (__vtjcli_say 'Näytä yhden kyselyn merkinnät' 'Visa anteckningarna om en fråga' 'Show the entries of one query')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a verify -d (__vtjcli_say 'Tarkista, ettei lokia ole muutettu' 'Kontrollera att loggen inte har ändrats' 'Verify that nobody changed the log')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a export -d (__vtjcli_say 'Vie merkinnät tiedostoon' 'Exportera anteckningarna' 'Export the entries')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a prune -d (__vtjcli_say 'Poista merkinnät, joita ei enää tarvitse säilyttää' 'Ta bort anteckningar som inte längre behöver bevaras' 'Remove entries that need not be kept any longer')
complete -c vtjcli -n "__vtjcli_in 'log'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l since -x -d (__vtjcli_say 'Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (12h, 30m, 2w sitten).' 'Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (12h, 30m, 2w sedan).' 'From: 2026-01-31, 2026-01, 2026-01-31T12:00, or 7d (12h, 30m, 2w ago).')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l until -x -d (__vtjcli_say 'Tämän päivän tai kuukauden loppuun, tai ennen tätä hetkeä.' 'Till slutet av denna dag eller månad, eller före denna tidpunkt.' 'To the end of this day or month, or before this moment.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l end-user -x -d (__vtjcli_say 'Vain tämän loppukäyttäjän kyselyt.' 'Endast denna slutanvändares frågor.' 'Only this end user\'s queries.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l person -x -d (__vtjcli_say 'Vain tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai kysyy sen.' 'Endast frågor om denna person; - läser beteckningen från standardinmatningen eller frågar efter den.' 'Only queries about this person; - reads the code from standard input, or asks for it.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l outcome -x -d (__vtjcli_say 'Vain tämä tulos (found, not_found, refused, fault, network, unknown, untrusted, interrupted, failed) tai koodi.' 'Endast detta resultat (found, not_found, refused, fault, network, unknown, untrusted, interrupted, failed) eller denna kod.' 'Only this outcome (found, not_found, refused, fault, network, unknown, untrusted, interrupted, failed) or code.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l issue -x -d (__vtjcli_say 'Vain tämän asian kyselyt.' 'Endast frågor i detta ärende.' 'Only queries of this case.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l message-id -x -d (__vtjcli_say 'Vain kyselyt, joiden sanoman tunniste alkaa näin.' 'Endast frågor vars meddelande-id börjar så.' 'Only queries whose message id begins so.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Vain tämän profiilin kyselyt; demolla on oma lokinsa.' 'Endast denna profils frågor; demo har en egen logg.' 'Only this profile\'s queries; the demo has a log of its own.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -s o -l output -x -a 'table json jsonl csv' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa jsonl.' 'Utskriftsformat. I en terminal table, i en pipe jsonl.' 'Output format. On a terminal table, to a pipe jsonl.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l json -d (__vtjcli_say 'JSON.' 'JSON.' 'JSON.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Minkä profiilin loki: demolla on oma, muilla yhteinen.' 'Vilken profils logg: demo har sin egen, de övriga en gemensam.' 'Whose log: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -l json -d (__vtjcli_say 'JSON.' 'JSON.' 'JSON.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'log verify' 0" -F
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Minkä profiilin loki: demolla on oma, muilla yhteinen.' 'Vilken profils logg: demo har sin egen, de övriga en gemensam.' 'Whose log: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l json -d (__vtjcli_say 'JSON.' 'JSON.' 'JSON.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l since -x -d (__vtjcli_say 'Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (12h, 30m, 2w sitten).' 'Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (12h, 30m, 2w sedan).' 'From: 2026-01-31, 2026-01, 2026-01-31T12:00, or 7d (12h, 30m, 2w ago).')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l until -x -d (__vtjcli_say 'Tämän päivän tai kuukauden loppuun, tai ennen tätä hetkeä.' 'Till slutet av denna dag eller månad, eller före denna tidpunkt.' 'To the end of this day or month, or before this moment.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -s o -l output -r -F -d (__vtjcli_say 'Tiedosto, jota muut eivät voi lukea; ilman sitä vakiotuloste.' 'En fil som andra inte kan läsa; utan den standardutmatningen.' 'A file that others cannot read; without it standard output.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l force -d (__vtjcli_say 'Korvaa olemassa oleva tiedosto.' 'Skriv över en befintlig fil.' 'Replace a file that exists.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Minkä profiilin loki: demolla on oma, muilla yhteinen.' 'Vilken profils logg: demo har sin egen, de övriga en gemensam.' 'Whose log: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l yes -d (__vtjcli_say 'Poista kysymättä.' 'Ta bort utan att fråga.' 'Remove without asking.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Minkä profiilin loki: demolla on oma, muilla yhteinen.' 'Vilken profils logg: demo har sin egen, de övriga en gemensam.' 'Whose log: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l json -d (__vtjcli_say 'JSON.' 'JSON.' 'JSON.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l port -x -d (__vtjcli_say 'Portti; 0 valitsee vapaan.' 'Port; 0 väljer en ledig.' 'Port; 0 picks a free one.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l people -r -F -d (__vtjcli_say 'Omat henkilöt TOML-tiedostosta.' 'Egna personer ur en TOML-fil.' 'People of your own, from a TOML file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l products -r -F -d (__vtjcli_say 'Omat tuotteet TOML-tiedostosta, valmiiden lisäksi.' 'Egna produkter ur en TOML-fil, utöver de inbyggda.' 'Products of your own, from a TOML file, beside those built in.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l faults -x -a 'camel snake' -d (__vtjcli_say 'Virhekoodien kirjoitusasu: camel (enintään 7.7) tai snake (7.8).' 'Felkodernas skrivsätt: camel (högst 7.7) eller snake (7.8).' 'Spelling of fault codes: camel (up to 7.7) or snake (7.8).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l fault -x -d (__vtjcli_say 'Vastaa kaikkeen tällä SOAP-virheellä, esim. Server.ServerProxy.AccessDenied.' 'Besvara allt med detta SOAP-fel, t.ex. Server.ServerProxy.AccessDenied.' 'Answer everything with this SOAP fault, e.g. Server.ServerProxy.AccessDenied.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l return-code -x -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906' -d (__vtjcli_say 'Vastaa kaikkiin kyselyihin tällä rekisterin paluukoodilla.' 'Besvara alla frågor med denna returkod från registret.' 'Answer all queries with this return code of the register.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l behaviour -x -d (__vtjcli_say 'Vastaa kaikkiin kyselyihin väärin, esim. truncated, wrong-id tai hang-up.' 'Besvara alla frågor felaktigt, t.ex. truncated, wrong-id eller hang-up.' 'Answer all queries badly, e.g. truncated, wrong-id or hang-up.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l delay -x -d (__vtjcli_say 'Sekuntia ennen jokaista vastausta.' 'Sekunder före varje svar.' 'Seconds before each answer.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l rate -x -d (__vtjcli_say 'Pyyntöjä sekunnissa enintään; muut saavat vastauksen HTTP 503.' 'Begäranden per sekund som mest; övriga får HTTP 503.' 'Requests a second at most; others get HTTP 503.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls -d (__vtjcli_say 'TLS käynnistyessä tehtävällä varmenteella, jonka tiiviste tulostetaan (tls.pin).' 'TLS med ett certifikat som skapas vid starten och vars fingeravtryck skrivs ut (tls.pin).' 'TLS with a certificate made at start, whose digest is printed (tls.pin).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls-save -r -F -d (__vtjcli_say 'TLS, ja tehty varmenne (ilman avainta) tähän PEM-tiedostoon.' 'TLS, och det skapade certifikatet (utan nyckel) till denna PEM-fil.' 'TLS, and the certificate made (without its key) into this PEM file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls-certificate -r -F -d (__vtjcli_say 'TLS omalla varmenteella, PEM.' 'TLS med eget certifikat, PEM.' 'TLS with a certificate of your own, PEM.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls-key -r -F -d (__vtjcli_say 'Sen salaamaton avain, ellei se ole samassa tiedostossa.' 'Dess okrypterade nyckel, om den inte finns i samma fil.' 'Its unencrypted key, unless it is in the same file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l client-ca -r -F -d (__vtjcli_say 'TLS, ja asiakkaalta vaaditaan varmenne, jonka tämä on myöntänyt (PEM).' 'TLS, och klienten ska visa ett certifikat som detta har utfärdat (PEM).' 'TLS, and clients must show a certificate that this one issued (PEM).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l client-save -x -a '(__fish_complete_directories (commandline -ct))' -d (__vtjcli_say 'TLS, ja asiakkaalta vaaditaan varmenne, joka tehdään tähän kansioon.' 'TLS, och klienten ska visa ett certifikat som skapas i denna mapp.' 'TLS, and clients must show a certificate, which is made in this folder.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l asic -x -d (__vtjcli_say 'Allekirjoitetut sanomat: no-bodies, encrypted, unstamped tai outdated.' 'Signerade meddelanden: no-bodies, encrypted, unstamped eller outdated.' 'Signed messages: no-bodies, encrypted, unstamped or outdated.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l list -d (__vtjcli_say 'Vain luettelo henkilöistä ja virheistä; simulaattoria ei käynnistetä.' 'Bara en lista över personer och fel; simulatorn startas inte.' 'Only list people and failures; do not start the simulator.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l quiet -d (__vtjcli_say 'Ei riviä jokaisesta pyynnöstä.' 'Skriv ingen rad för varje begäran.' 'Do not print a line for each request.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'completion' 0" -a 'bash zsh fish'
complete -c vtjcli -n "__vtjcli_in 'completion'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'completion'" -s h -l help -d (__vtjcli_say 'Näytä tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
