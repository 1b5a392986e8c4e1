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
        else if string match -qr -- '^-.' $token
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
    # Behind a comma another field of a list.
    set -l before
    test "$argv[1]" = fields; and set before (string match -r '.*,' -- (commandline -ct))
    for name in (vtjcli --complete $argv[1] 2>/dev/null)
        echo "$before$name"
    end
end

function __vtjcli_people
    set -l tokens (commandline -opc)
    set -l profile $VTJCLI_PROFILE
    for number in (seq (count $tokens))
        switch $tokens[$number]
            case --profile
                test $number -lt (count $tokens); and set profile $tokens[(math $number + 1)]
            case '--profile=*'
                set profile (string replace -- --profile= '' $tokens[$number])
        end
    end
    test "$profile" = demo; and vtjcli --complete demo-people 2>/dev/null
end

complete -c vtjcli -f

set -g __vtjcli_commands \
    'person' \
    'compare' \
    'desk' \
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
    'log report' \
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
    'person --save-reply' \
    'compare --file' \
    'compare --profile' \
    'compare --product' \
    'compare --end-user' \
    'compare --issue' \
    'compare --billing' \
    'compare --resume' \
    'compare -o' \
    'compare --output' \
    'compare --timeout' \
    'compare --lang' \
    'compare --save-reply' \
    'desk --profile' \
    'desk --product' \
    'desk --end-user' \
    'desk --issue' \
    'desk --billing' \
    'desk --timeout' \
    'desk --lang' \
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
    'identify --save-reply' \
    'building --apartment' \
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
    'building --save-reply' \
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
    'property --save-reply' \
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
    'schema --save-reply' \
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
    'evidence --archive' \
    'evidence --trust' \
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
    'log list --limit' \
    'log list --profile' \
    'log list -o' \
    'log list --output' \
    'log list --lang' \
    'log show --profile' \
    'log show --lang' \
    'log verify --profile' \
    'log verify --lang' \
    'log report --since' \
    'log report --until' \
    'log report --person' \
    'log report --key' \
    'log report --profile' \
    'log report -o' \
    'log report --output' \
    'log report --lang' \
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

complete -c vtjcli -n "__vtjcli_at '' 0" -a person -d (__vtjcli_say 'Henkilön tietojen haku henkilötunnuksella' 'Hämta uppgifter om en person med personbeteckning' 'Look a person up by personal identity code')
complete -c vtjcli -n "__vtjcli_at '' 0" -a compare -d (__vtjcli_say 'Henkilön ilmoittamien tietojen vertailu rekisteriin' 'Jämför med registret vad en person har uppgett' 'Compare what a person has stated with the register')
complete -c vtjcli -n "__vtjcli_at '' 0" -a desk -d (__vtjcli_say 'Asiakaspalvelu päätteellä, yksi henkilö kerrallaan' 'Betjäna kunder i en terminal, en person i taget' 'Serve customers at a terminal, one person at a time')
complete -c vtjcli -n "__vtjcli_at '' 0" -a identify -d (__vtjcli_say 'Henkilön haku nimellä, syntymäajalla tai muilla tiedoilla' 'Sök en person med namn, födelsetid eller andra uppgifter' 'Find a person by name, date of birth or other details')
complete -c vtjcli -n "__vtjcli_at '' 0" -a building -d (__vtjcli_say 'Rakennuksen tai huoneiston tietojen haku' 'Hämta uppgifter om en byggnad eller en lägenhet' 'Look up a building or an apartment')
complete -c vtjcli -n "__vtjcli_at '' 0" -a property -d (__vtjcli_say 'Kiinteistön tietojen haku' 'Hämta uppgifter om en fastighet' 'Look up a real estate unit')
complete -c vtjcli -n "__vtjcli_at '' 0" -a schema -d (__vtjcli_say 'Tuotteen skeeman haku tai vastauksen tarkistus sillä' 'Hämta en produkts schema eller kontrollera ett svar mot det' 'Get a product\'s schema, or check a reply against it')
complete -c vtjcli -n "__vtjcli_at '' 0" -a check -d (__vtjcli_say 'Henkilötunnuksen muodon tarkistus' 'Kontrollera om en personbeteckning är formellt riktig' 'Check whether an identity code is well formed')
complete -c vtjcli -n "__vtjcli_at '' 0" -a codes -d (__vtjcli_say 'Paluukoodien ja koodistojen selitykset' 'Förklara returkoder och kodlistor' 'Explain return codes and code lists')
complete -c vtjcli -n "__vtjcli_at '' 0" -a services -d (__vtjcli_say 'Palveluntarjoajan SOAP-palvelut' 'Visa en tjänsteleverantörs SOAP-tjänster' 'List the SOAP services of a service provider')
complete -c vtjcli -n "__vtjcli_at '' 0" -a wsdl -d (__vtjcli_say 'Palvelun kuvauksen (WSDL) haku' 'Hämta beskrivningen (WSDL) av en tjänst' 'Get the description (WSDL) of a service')
complete -c vtjcli -n "__vtjcli_at '' 0" -a clients -d (__vtjcli_say 'X-Roadin jäsenet ja alijärjestelmät' 'Visa X-Roads medlemmar och delsystem' 'List the members and subsystems of X-Road')
complete -c vtjcli -n "__vtjcli_at '' 0" -a evidence -d (__vtjcli_say 'Kyselyn allekirjoitettujen sanomien haku ja tarkistus' 'Hämta en förfrågans undertecknade meddelanden som bevis och kontrollera dem' 'Fetch and check the signed messages of a query, as evidence')
complete -c vtjcli -n "__vtjcli_at '' 0" -a config -d (__vtjcli_say 'Asetusten luominen, näyttäminen ja muuttaminen' 'Skapa, visa och ändra inställningar' 'Create, show and change the configuration')
complete -c vtjcli -n "__vtjcli_at '' 0" -a login -d (__vtjcli_say 'Salasanan tallennus järjestelmän avainnippuun' 'Spara lösenordet i systemets nyckelring' 'Store the password in the system keyring')
complete -c vtjcli -n "__vtjcli_at '' 0" -a logout -d (__vtjcli_say 'Salasanan poisto järjestelmän avainnipusta' 'Ta bort lösenordet ur systemets nyckelring' 'Remove the password from the system keyring')
complete -c vtjcli -n "__vtjcli_at '' 0" -a doctor -d (__vtjcli_say 'Rekisteriyhteyden tarkistus vaiheittain' 'Kontrollera hela vägen till registret, steg för steg' 'Check the whole path to the register, step by step')
complete -c vtjcli -n "__vtjcli_at '' 0" -a log -d (__vtjcli_say 'Tehtyjen kyselyjen loki: lukeminen ja tarkistus' 'Läs och kontrollera loggen över gjorda förfrågningar' 'The log of queries: read and verify it')
complete -c vtjcli -n "__vtjcli_at '' 0" -a simulator -d (__vtjcli_say 'Simulaattorin käynnistys testejä varten' 'Starta simulatorn för tester' 'Run the simulator for tests')
complete -c vtjcli -n "__vtjcli_at '' 0" -a completion -d (__vtjcli_say 'Komentotulkin täydennysskripti' 'Skriv ut kompletteringsskriptet för ett skal' 'Print the completion script of a shell')
complete -c vtjcli -n "__vtjcli_in ''" -l version -d (__vtjcli_say 'Versio.' 'Visa versionen.' 'Show the version.')
complete -c vtjcli -n "__vtjcli_in ''" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in ''" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'person'" -a '(__vtjcli_people)'
complete -c vtjcli -n "__vtjcli_in 'person'" -l file -r -F -d (__vtjcli_say 'Henkilötunnukset tiedostosta, yksi rivillä.' 'Läs personbeteckningarna ur en fil, en per rad.' 'Read identity codes from a file, one per line.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l satu -x -d (__vtjcli_say 'Haku sähköisellä asiointitunnuksella (SATU).' 'Sök med elektronisk kommunikationskod (SATU).' 'Look up by electronic client identifier (SATU).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l certificate -r -F -d (__vtjcli_say 'Haku henkilön varmenteella (PEM tai DER).' 'Sök med personens certifikat (PEM eller DER).' 'Look up by the person\'s certificate (PEM or DER).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l issuer -x -d (__vtjcli_say 'Varmenteen myöntäjä (VarmenteenMyontaja).' 'Certifikatets utfärdare (VarmenteenMyontaja).' 'The certificate\'s issuer (VarmenteenMyontaja).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l check-validity -d (__vtjcli_say 'Pyyntö, että rekisteri tarkistaa, onko varmenne voimassa.' 'Be registret kontrollera om certifikatet är giltigt.' 'Ask the register to check that the certificate has not expired.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l check-revocation -d (__vtjcli_say 'Pyyntö, että rekisteri tarkistaa, onko varmenne sulkulistalla.' 'Be registret kontrollera om certifikatet är spärrat.' 'Ask the register to check that the certificate has not been revoked.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l follow -d (__vtjcli_say 'Uusi haku uudella tunnuksella, jos tunnus on vaihtunut (erillinen, mahdollisesti maksullinen kysely).' 'Om beteckningen har bytts ut, hämta uppgifterna med den nya (en egen, eventuellt avgiftsbelagd förfrågan).' 'If the code has been replaced, look the person up by the new one (another query, which may be billed).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l over-limit -d (__vtjcli_say 'Lupa hakea useamman henkilön tiedot kuin asetus limits.per_run sallii.' 'Tillåt fler personer än inställningen limits.per_run medger.' 'Allow more people than the setting limits.per_run.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l resume -r -F -d (__vtjcli_say 'Tiedosto, johon ajon edistyminen tallennetaan ja josta keskeytynyttä ajoa jatketaan.' 'Fil där körningens förlopp sparas, så att en avbruten körning kan fortsätta.' 'File that records progress and from which an interrupted run continues.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s o -l output -x -a 'table json jsonl csv xml label' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl; label on kirjekuoren osoite.' 'Utskriftsformat. I en terminal table, i ett rör json eller jsonl; label är adressen på ett kuvert.' 'Output format. Default: table in a terminal, json or jsonl in a pipe. label is the address for an envelope.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l field -x -a '(__vtjcli_names fields)' -d (__vtjcli_say 'Vain tämän kentän arvo, esimerkiksi mother_tongue.code.' 'Skriv bara ut värdet i detta fält, till exempel mother_tongue.code.' 'Print only the value of this field, for example mother_tongue.code.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l fields -x -a '(__vtjcli_names fields)' -d (__vtjcli_say 'Vain nämä kentät, esimerkiksi name,age,citizenships[0].code.' 'Visa bara dessa fält, till exempel name,age,citizenships[0].code.' 'Show only these fields, for example name,age,citizenships[0].code.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l explode -x -d (__vtjcli_say 'CSV: oma rivi luettelon jokaiselle kohdalle, esimerkiksi children.' 'CSV: en egen rad för varje post i denna lista, till exempel children.' 'CSV: a row for each item of this list, for example children.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l excel -d (__vtjcli_say 'CSV, jonka Excel ja LibreOffice avaavat sellaisenaan suomalaisin asetuksin.' 'CSV som Excel och LibreOffice med finländska inställningar öppnar direkt.' 'CSV that Finnish Excel and LibreOffice open directly.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l mask -d (__vtjcli_say 'Henkilötunnukset peitettyinä.' 'Dölj personbeteckningarna i utskriften.' 'Mask the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l reveal -d (__vtjcli_say 'Myös sijaintitiedot, jotka asetus non_disclosure jättää pois. Tämä kirjataan lokiin.' 'Visa även de uppgifter om var personen finns som inställningen non_disclosure utelämnar. Antecknas i loggen.' 'Show the locations that the setting non_disclosure withholds. The log records it.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'person'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l dry-run -d (__vtjcli_say 'Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.' 'Visa meddelandet med lösenordet dolt; ingenting skickas.' 'Print the message with the password masked; nothing is sent.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s v -l verbose -d (__vtjcli_say 'Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.' 'Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.' 'Show on standard error what went over the network, with the password and identity codes masked.')
complete -c vtjcli -n "__vtjcli_in 'person'" -l save-reply -r -F -d (__vtjcli_say 'Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan luettavissa).' 'Spara svaret oförändrat i en fil som bara ägaren kan läsa.' 'Save the reply to a file exactly as it arrived (readable by its owner only).')
complete -c vtjcli -n "__vtjcli_in 'person'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'person'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'compare' 0" -a '(__vtjcli_people)'
complete -c vtjcli -n "__vtjcli_in 'compare'" -l file -r -F -d (__vtjcli_say 'CSV-tiedosto vertailtavista tiedoista: yksi henkilö rivillä, otsikkorivillä hetu ja kenttien nimet. Muut sarakkeet siirtyvät tulosteeseen.' 'Läs uppgifterna som ska jämföras ur en CSV-fil: en person per rad, på rubrikraden hetu och fältens namn. Övriga kolumner följer med till utskriften.' 'Read what to compare from a CSV file: one person per line, with hetu and the names of the fields in the header. Other columns are copied to the output.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l show -d (__vtjcli_say 'Myös rekisterin omat tiedot.' 'Visa också registrets egna uppgifter.' 'Show the register\'s own values too.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l reveal -d (__vtjcli_say 'Vertailu myös sijaintitietoihin, jotka asetus non_disclosure jättää pois. Tämä kirjataan lokiin.' 'Jämför även de uppgifter om var personen finns som inställningen non_disclosure utelämnar. Antecknas i loggen.' 'Also compare the locations that the setting non_disclosure withholds. The log records it.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l follow -d (__vtjcli_say 'Uusi haku uudella tunnuksella, jos tunnus on vaihtunut (erillinen, mahdollisesti maksullinen kysely).' 'Om beteckningen har bytts ut, hämta uppgifterna med den nya (en egen, eventuellt avgiftsbelagd förfrågan).' 'If the code has been replaced, look the person up by the new one (another query, which may be billed).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l over-limit -d (__vtjcli_say 'Lupa hakea useamman henkilön tiedot kuin asetus limits.per_run sallii.' 'Tillåt fler personer än inställningen limits.per_run medger.' 'Allow more people than the setting limits.per_run.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l resume -r -F -d (__vtjcli_say 'Tiedosto, johon ajon edistyminen tallennetaan ja josta keskeytynyttä ajoa jatketaan.' 'Fil där körningens förlopp sparas, så att en avbruten körning kan fortsätta.' 'File that records progress and from which an interrupted run continues.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -s o -l output -x -a 'table json jsonl csv' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i ett rör json eller jsonl.' 'Output format. Default: table in a terminal, json or jsonl in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l mask -d (__vtjcli_say 'Henkilötunnukset peitettyinä.' 'Dölj personbeteckningarna i utskriften.' 'Mask the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l excel -d (__vtjcli_say 'CSV, jonka Excel ja LibreOffice avaavat sellaisenaan suomalaisin asetuksin.' 'CSV som Excel och LibreOffice med finländska inställningar öppnar direkt.' 'CSV that Finnish Excel and LibreOffice open directly.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l dry-run -d (__vtjcli_say 'Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.' 'Visa meddelandet med lösenordet dolt; ingenting skickas.' 'Print the message with the password masked; nothing is sent.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -s v -l verbose -d (__vtjcli_say 'Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.' 'Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.' 'Show on standard error what went over the network, with the password and identity codes masked.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -l save-reply -r -F -d (__vtjcli_say 'Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan luettavissa).' 'Spara svaret oförändrat i en fil som bara ägaren kan läsa.' 'Save the reply to a file exactly as it arrived (readable by its owner only).')
complete -c vtjcli -n "__vtjcli_in 'compare'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'compare'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'desk'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'desk'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'identify' 0" -F
complete -c vtjcli -n "__vtjcli_in 'identify'" -l schema -r -F -d (__vtjcli_say 'Skeema, jolla hakusanoma tarkistetaan ennen lähettämistä.' 'Kontrollera sökmeddelandet mot detta schema innan det skickas.' 'Check the search document against this schema before it is sent.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s o -l output -x -a 'table json jsonl csv xml label' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl; label on kirjekuoren osoite.' 'Utskriftsformat. I en terminal table, i ett rör json eller jsonl; label är adressen på ett kuvert.' 'Output format. Default: table in a terminal, json or jsonl in a pipe. label is the address for an envelope.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l field -x -a '(__vtjcli_names fields)' -d (__vtjcli_say 'Vain tämän kentän arvo, esimerkiksi mother_tongue.code.' 'Skriv bara ut värdet i detta fält, till exempel mother_tongue.code.' 'Print only the value of this field, for example mother_tongue.code.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l fields -x -a '(__vtjcli_names fields)' -d (__vtjcli_say 'Vain nämä kentät, esimerkiksi name,age,citizenships[0].code.' 'Visa bara dessa fält, till exempel name,age,citizenships[0].code.' 'Show only these fields, for example name,age,citizenships[0].code.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l explode -x -d (__vtjcli_say 'CSV: oma rivi luettelon jokaiselle kohdalle, esimerkiksi children.' 'CSV: en egen rad för varje post i denna lista, till exempel children.' 'CSV: a row for each item of this list, for example children.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l excel -d (__vtjcli_say 'CSV, jonka Excel ja LibreOffice avaavat sellaisenaan suomalaisin asetuksin.' 'CSV som Excel och LibreOffice med finländska inställningar öppnar direkt.' 'CSV that Finnish Excel and LibreOffice open directly.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l mask -d (__vtjcli_say 'Henkilötunnukset peitettyinä.' 'Dölj personbeteckningarna i utskriften.' 'Mask the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l reveal -d (__vtjcli_say 'Myös sijaintitiedot, jotka asetus non_disclosure jättää pois. Tämä kirjataan lokiin.' 'Visa även de uppgifter om var personen finns som inställningen non_disclosure utelämnar. Antecknas i loggen.' 'Show the locations that the setting non_disclosure withholds. The log records it.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l dry-run -d (__vtjcli_say 'Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.' 'Visa meddelandet med lösenordet dolt; ingenting skickas.' 'Print the message with the password masked; nothing is sent.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s v -l verbose -d (__vtjcli_say 'Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.' 'Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.' 'Show on standard error what went over the network, with the password and identity codes masked.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -l save-reply -r -F -d (__vtjcli_say 'Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan luettavissa).' 'Spara svaret oförändrat i en fil som bara ägaren kan läsa.' 'Save the reply to a file exactly as it arrived (readable by its owner only).')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'identify'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l apartment -x -d (__vtjcli_say 'Haku huoneistotunnuksella.' 'Sök med lägenhetsbeteckning.' 'Look up by apartment identifier.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l search -d (__vtjcli_say 'Haku hakusanomalla: TIEDOSTO (- on vakiosyöte) ja mallin elementtien arvoja NIMI=ARVO. Jos tiedostoa ei anneta, malli on profiilin asetuksessa search.building.' 'Sök med ett sökmeddelande: FIL (- är standardinmatningen) och värden för mallens element, NAMN=VÄRDE. Utan fil används profilens mall search.building.' 'Search with a search document: FILE (- is standard input), and values for elements of the template, NAME=VALUE. Without FILE the template is the profile\'s search.building.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l schema -r -F -d (__vtjcli_say 'Skeema, jolla hakusanoma tarkistetaan ennen lähettämistä.' 'Kontrollera sökmeddelandet mot detta schema innan det skickas.' 'Check the search document against this schema before it is sent.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'building'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'building'" -s o -l output -x -a 'table json jsonl csv xml' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i ett rör json eller jsonl.' 'Output format. Default: table in a terminal, json or jsonl in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l field -x -a '(__vtjcli_names fields)' -d (__vtjcli_say 'Vain tämän kentän arvo, esimerkiksi Rakennus.Kuntanumero tai Kiinteistoyksikko.Kuntanumero.' 'Skriv bara ut värdet i detta fält, till exempel Rakennus.Kuntanumero eller Kiinteistoyksikko.Kuntanumero.' 'Print only the value of this field, for example Rakennus.Kuntanumero or Kiinteistoyksikko.Kuntanumero.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l mask -d (__vtjcli_say 'Henkilötunnukset peitettyinä.' 'Dölj personbeteckningarna i utskriften.' 'Mask the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l reveal -d (__vtjcli_say 'Myös sijaintitiedot, jotka asetus non_disclosure jättää pois. Tämä kirjataan lokiin.' 'Visa även de uppgifter om var personen finns som inställningen non_disclosure utelämnar. Antecknas i loggen.' 'Show the locations that the setting non_disclosure withholds. The log records it.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'building'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l dry-run -d (__vtjcli_say 'Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.' 'Visa meddelandet med lösenordet dolt; ingenting skickas.' 'Print the message with the password masked; nothing is sent.')
complete -c vtjcli -n "__vtjcli_in 'building'" -s v -l verbose -d (__vtjcli_say 'Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.' 'Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.' 'Show on standard error what went over the network, with the password and identity codes masked.')
complete -c vtjcli -n "__vtjcli_in 'building'" -l save-reply -r -F -d (__vtjcli_say 'Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan luettavissa).' 'Spara svaret oförändrat i en fil som bara ägaren kan läsa.' 'Save the reply to a file exactly as it arrived (readable by its owner only).')
complete -c vtjcli -n "__vtjcli_in 'building'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'building'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l search -d (__vtjcli_say 'Haku hakusanomalla: TIEDOSTO (- on vakiosyöte) ja mallin elementtien arvoja NIMI=ARVO. Jos tiedostoa ei anneta, malli on profiilin asetuksessa search.property.' 'Sök med ett sökmeddelande: FIL (- är standardinmatningen) och värden för mallens element, NAMN=VÄRDE. Utan fil används profilens mall search.property.' 'Search with a search document: FILE (- is standard input), and values for elements of the template, NAME=VALUE. Without FILE the template is the profile\'s search.property.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l schema -r -F -d (__vtjcli_say 'Skeema, jolla hakusanoma tarkistetaan ennen lähettämistä.' 'Kontrollera sökmeddelandet mot detta schema innan det skickas.' 'Check the search document against this schema before it is sent.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi (SoSoNimi).' 'Produktens namn (SoSoNimi).' 'Name of the product (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'property'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter, om sådana har avtalats.' 'Billing information, if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'property'" -s o -l output -x -a 'table json jsonl csv xml' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i ett rör json eller jsonl.' 'Output format. Default: table in a terminal, json or jsonl in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l field -x -a '(__vtjcli_names fields)' -d (__vtjcli_say 'Vain tämän kentän arvo, esimerkiksi Rakennus.Kuntanumero tai Kiinteistoyksikko.Kuntanumero.' 'Skriv bara ut värdet i detta fält, till exempel Rakennus.Kuntanumero eller Kiinteistoyksikko.Kuntanumero.' 'Print only the value of this field, for example Rakennus.Kuntanumero or Kiinteistoyksikko.Kuntanumero.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l mask -d (__vtjcli_say 'Henkilötunnukset peitettyinä.' 'Dölj personbeteckningarna i utskriften.' 'Mask the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l reveal -d (__vtjcli_say 'Myös sijaintitiedot, jotka asetus non_disclosure jättää pois. Tämä kirjataan lokiin.' 'Visa även de uppgifter om var personen finns som inställningen non_disclosure utelämnar. Antecknas i loggen.' 'Show the locations that the setting non_disclosure withholds. The log records it.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'property'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l dry-run -d (__vtjcli_say 'Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.' 'Visa meddelandet med lösenordet dolt; ingenting skickas.' 'Print the message with the password masked; nothing is sent.')
complete -c vtjcli -n "__vtjcli_in 'property'" -s v -l verbose -d (__vtjcli_say 'Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.' 'Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.' 'Show on standard error what went over the network, with the password and identity codes masked.')
complete -c vtjcli -n "__vtjcli_in 'property'" -l save-reply -r -F -d (__vtjcli_say 'Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan luettavissa).' 'Spara svaret oförändrat i en fil som bara ägaren kan läsa.' 'Save the reply to a file exactly as it arrived (readable by its owner only).')
complete -c vtjcli -n "__vtjcli_in 'property'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'property'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'schema' 0" -a '(__vtjcli_names products)'
complete -c vtjcli -n "__vtjcli_in 'schema'" -l kind -x -d (__vtjcli_say 'Skeeman laji (Laji), kokonaisluku. Arvot saa DVV:ltä.' 'Schemats slag (Laji), ett heltal. Värdena får du av MDB.' 'Kind of schema (Laji), a whole number. Ask DVV for the values.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s o -l output -r -F -d (__vtjcli_say 'Tiedosto, johon skeema tallennetaan.' 'Spara schemat i en fil.' 'Save the schema to a file.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l template -d (__vtjcli_say 'Hakusanoman malli skeemasta, kaikki elementit tyhjinä.' 'Skapa en mall för sökmeddelanden utifrån schemat, med alla element tomma.' 'Create a template for search documents from the schema, with every element empty.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l force -d (__vtjcli_say 'Olemassa olevan tiedoston korvaaminen.' 'Ersätt filen om den redan finns.' 'Replace the file if it exists.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l check -x -d (__vtjcli_say 'Tarkistettava vastaus, joka on tallennettu valitsimella -o xml.' 'Kontrollera ett sparat svar som -o xml har skrivit.' 'Check a saved reply, as printed by -o xml.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l schema -r -F -d (__vtjcli_say 'Tallennettu skeema; kyselyä ei tehdä.' 'Använd ett sparat schema; ingen förfrågan görs.' 'Use a saved schema; no query is made.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken.' 'Who makes the query (Loppukayttaja), at most 50 characters.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l issue -x -d (__vtjcli_say 'Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös X-Roadin lokeihin.' 'Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, även i X-Roads loggar.' 'The case that the query belongs to. It is entered in your own log and, if X-Road is used, in the logs of X-Road.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l dry-run -d (__vtjcli_say 'Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.' 'Visa meddelandet med lösenordet dolt; ingenting skickas.' 'Print the message with the password masked; nothing is sent.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s v -l verbose -d (__vtjcli_say 'Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.' 'Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.' 'Show on standard error what went over the network, with the password and identity codes masked.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -l save-reply -r -F -d (__vtjcli_say 'Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan luettavissa).' 'Spara svaret oförändrat i en fil som bara ägaren kan läsa.' 'Save the reply to a file exactly as it arrived (readable by its owner only).')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s q -l quiet -d (__vtjcli_say 'Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.' 'När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen och spärrmarkeringar.' 'For several people, show only the summary, errors that stop the run and non-disclosure orders.')
complete -c vtjcli -n "__vtjcli_in 'schema'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'check'" -a '(__vtjcli_people)'
complete -c vtjcli -n "__vtjcli_in 'check'" -s o -l output -x -a 'table json jsonl' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.' 'Utskriftsformat. I en terminal table, i ett rör json eller jsonl.' 'Output format. Default: table in a terminal, json or jsonl in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l mask -d (__vtjcli_say 'Henkilötunnukset peitettyinä.' 'Dölj personbeteckningarna i utskriften.' 'Mask the identity codes in the output.')
complete -c vtjcli -n "__vtjcli_in 'check'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'check'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'codes' 0" -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906'
complete -c vtjcli -n "__vtjcli_in 'codes'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'codes'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l allowed -d (__vtjcli_say 'Vain palvelut, joihin omalla alijärjestelmällä on käyttöoikeus.' 'Bara de tjänster som ditt delsystem har behörighet till.' 'Only the services that your subsystem has a right to.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'services'" -s o -l output -x -a 'table json' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json.' 'Utskriftsformat. I en terminal table, i ett rör json.' 'Output format. Default: table in a terminal, json in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'services'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'services'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'services'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -s o -l output -r -F -d (__vtjcli_say 'Tiedosto, johon kuvaus tallennetaan (oletus: vakiotuloste).' 'Fil där beskrivningen sparas (standard: standardutmatningen).' 'Save the description to this file (default: standard output).')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l force -d (__vtjcli_say 'Olemassa olevan tiedoston korvaaminen.' 'Ersätt filen om den redan finns.' 'Replace the file if it exists.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'wsdl'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l instance -x -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906' -d (__vtjcli_say 'X-Road-ympäristö; oletus on liityntäpalvelimen oma.' 'X-Road-miljö; standard är anslutningsserverns egen.' 'X-Road instance; default: the security server\'s own.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -s o -l output -x -a 'table json' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json.' 'Utskriftsformat. I en terminal table, i ett rör json.' 'Output format. Default: table in a terminal, json in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'clients'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'clients'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -a '(__vtjcli_names messages)'
complete -c vtjcli -n "__vtjcli_in 'evidence'" -s o -l output -r -F -d (__vtjcli_say 'Tiedosto tai hakemisto, johon sanomat tallennetaan.' 'Fil eller katalog där meddelandena sparas.' 'The file or folder to save the messages in.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l request-only -d (__vtjcli_say 'Vain kysely.' 'Bara förfrågan.' 'The request only.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l response-only -d (__vtjcli_say 'Vain vastaus.' 'Bara svaret.' 'The response only.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l unique -d (__vtjcli_say 'Yksi säiliö sellaisenaan eikä ZIP-tiedostona; valitsimen --request-only tai --response-only kanssa.' 'En enda behållare i stället för en ZIP-fil; med --request-only eller --response-only.' 'A single container instead of a ZIP; with --request-only or --response-only.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l force -d (__vtjcli_say 'Aikaleiman pyytäminen heti, jos se puuttuu.' 'Begär tidsstämpeln genast om den saknas.' 'Request the time stamp now, if there is none yet.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l overwrite -d (__vtjcli_say 'Olemassa olevan tiedoston korvaaminen.' 'Ersätt filen om den redan finns.' 'Replace the file if it exists.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l check -r -F -d (__vtjcli_say 'Tämän tiedoston tarkistus; mitään ei haeta.' 'Kontrollera denna fil; hämta ingenting.' 'Check this file; fetch nothing.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l archive -r -F -d (__vtjcli_say 'Liityntäpalvelimen arkistot (mlog-….zip), joista sanoma etsitään ja tallennetaan; tiedostoja voi olla useita.' 'Sök meddelandet i anslutningsserverns arkiv (mlog-….zip) och spara det; flera filer kan anges.' 'Search these archives of the security server (mlog-….zip) and save what is found; several files may follow.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l trust -r -F -d (__vtjcli_say 'Myös allekirjoittajan ja aikaleiman antajan tarkistus: verificationconf.zip tai auto (haetaan liityntäpalvelimelta).' 'Kontrollera även vem som undertecknade och tidsstämplade. Ange verificationconf.zip, eller auto för att hämta den från anslutningsservern.' 'Also check who signed and time-stamped, against this verificationconf.zip; auto fetches it from the security server.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l json -d (__vtjcli_say 'JSON-olio säiliötä kohti.' 'Skriv ut ett JSON-objekt per behållare.' 'Print one JSON object per container.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l timeout -x -d (__vtjcli_say 'Aikaraja sekunteina vastauksen alkamiselle ja jatkumiselle (oletus 90).' 'Längsta väntetid i sekunder innan svaret börjar eller fortsätter (standard 90).' 'Time limit in seconds for the reply to begin, and then to continue (default 90).')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'evidence'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a init -d (__vtjcli_say 'Asetustiedoston luominen tai profiilin lisääminen siihen' 'Skapa konfigurationsfilen eller lägg till en profil i den' 'Create the configuration file, or add a profile to it')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a show -d (__vtjcli_say 'Asetusten arvot ja lähteet' 'Visa inställningarna och varifrån var och en kommer' 'Show the settings and where each comes from')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a get -d (__vtjcli_say 'Yhden asetuksen arvo' 'Skriv ut värdet på en inställning' 'Print the value of one setting')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a set -d (__vtjcli_say 'Yhden asetuksen muuttaminen' 'Ändra en inställning' 'Change one setting')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a list -d (__vtjcli_say 'Profiilien luettelo' 'Lista profilerna' 'List the profiles')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a use -d (__vtjcli_say 'Oletusprofiilin valinta' 'Välj standardprofil' 'Choose the default profile')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a edit -d (__vtjcli_say 'Tiedoston muokkaus editorissa' 'Redigera filen i en editor' 'Edit the file in an editor')
complete -c vtjcli -n "__vtjcli_at 'config' 0" -a path -d (__vtjcli_say 'Asetustiedoston sijainti' 'Visa var konfigurationsfilen finns' 'Show where the configuration file is')
complete -c vtjcli -n "__vtjcli_in 'config'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l name -x -d (__vtjcli_say 'Profiilin nimi (oletus test tai production, X-Road-ympäristön mukaan).' 'Profilens namn (standard test eller production, enligt X-Road-miljön).' 'Name of the profile (default test or production, depending on the X-Road instance).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l security-server -x -d (__vtjcli_say 'Oman liityntäpalvelimen osoite.' 'Adressen till den egna anslutningsservern.' 'Address of your own security server.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l client -x -d (__vtjcli_say 'Oma alijärjestelmä (YMPÄRISTÖ/LUOKKA/KOODI/ALIJÄRJESTELMÄ).' 'Det egna delsystemet (MILJÖ/KLASS/KOD/DELSYSTEM).' 'Your own subsystem (INSTANCE/CLASS/CODE/SUBSYSTEM).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l service -x -d (__vtjcli_say 'Rekisterin alijärjestelmä.' 'Registrets delsystem.' 'The register\'s subsystem.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l product -x -a '(__vtjcli_names products)' -d (__vtjcli_say 'Tuotteen nimi tietoluvassa (SoSoNimi).' 'Produktens namn i datatillståndet (SoSoNimi).' 'The product\'s name in the data permit (SoSoNimi).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l username -x -d (__vtjcli_say 'DVV:n antama käyttäjätunnus (Kayttajatunnus).' 'Användarnamnet från MDB (Kayttajatunnus).' 'The user name from DVV (Kayttajatunnus).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l end-user -x -d (__vtjcli_say 'Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä; ei koskaan root.' 'Den som gör förfrågan (Loppukayttaja), högst 50 tecken; aldrig root.' 'Who makes the query (Loppukayttaja), at most 50 characters; never root.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l billing -x -d (__vtjcli_say 'Laskutustiedot, jos niistä on sovittu.' 'Faktureringsuppgifter (Laskutustiedot), om sådana har avtalats.' 'Billing information (Laskutustiedot), if agreed with DVV.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l ca -r -F -d (__vtjcli_say 'Palvelimen tai sen myöntäjän varmenne, PEM-tiedosto.' 'Serverns eller utfärdarens certifikat, PEM-fil.' 'PEM file of the server\'s certificate or its issuer.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l pin -x -d (__vtjcli_say 'Palvelimen varmenteen SHA-256-sormenjälki; silloin myöntäjää ja nimeä ei tarkisteta.' 'SHA-256-fingeravtryck av serverns certifikat; utfärdaren och namnet kontrolleras då inte.' 'SHA-256 fingerprint of the server\'s certificate, checked instead of issuer and name.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l certificate -r -F -d (__vtjcli_say 'Oma asiakasvarmenne, PEM-tiedosto.' 'Det egna klientcertifikatet, PEM-fil.' 'Your client certificate, PEM file.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l key -r -F -d (__vtjcli_say 'Oma avain, PEM-tiedosto, jos se ei ole varmenteen tiedostossa.' 'Den egna nyckeln, PEM-fil, om den inte finns i certifikatets fil.' 'Your key, PEM file, if it is not in the certificate file.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l pkcs12 -r -F -d (__vtjcli_say 'Oma asiakasvarmenne ja avain, PKCS#12-tiedosto (asetuksen tls.certificate sijasta).' 'Klientcertifikatet och nyckeln, PKCS#12-fil (i stället för tls.certificate).' 'Your client certificate and key, PKCS#12 file (in place of tls.certificate).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l direct -x -d (__vtjcli_say 'Rekisterin oma https-osoite, kun X-Road ei ole käytössä (asetuksen security_server sijasta).' 'Registrets egen https-adress, när X-Road inte används (i stället för security_server).' 'The register\'s own https address when X-Road is not used (in place of security_server).')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l allow-http -d (__vtjcli_say 'Salaamaton http-osoite sallitaan.' 'Tillåt en okrypterad http-adress.' 'Allow an unencrypted HTTP address.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config init'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config show'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config get' 0" -a 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property'
complete -c vtjcli -n "__vtjcli_in 'config get'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'config get'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config get'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config set' 0" -a 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property'
complete -c vtjcli -n "__vtjcli_in 'config set'" -l unset -x -a 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property' -d (__vtjcli_say 'Asetuksen poisto tiedostosta: oletus on taas voimassa.' 'Ta bort inställningen ur filen: standardvärdet gäller igen.' 'Remove the setting from the file: its default applies again.')
complete -c vtjcli -n "__vtjcli_in 'config set'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'config set'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config set'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config list'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'config use' 0" -a '(__vtjcli_names profiles)'
complete -c vtjcli -n "__vtjcli_in 'config use'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config use'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config edit'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config edit'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'config path'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'config path'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'login'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'login'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'login'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'logout'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'logout'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'logout'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Asetustiedoston profiili tai demo.' 'Profil i konfigurationsfilen, eller demo.' 'Profile in the configuration file, or demo.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l report -d (__vtjcli_say 'Selvitys, jonka DVV voi pyytää tietojen käytön suojaamisesta (Markdown).' 'Skriv utifrån iakttagelserna en redogörelse för hur användningen skyddas, som MDB kan begära (Markdown).' 'Write an account of how use of the data is secured, which DVV may request (Markdown).')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l json -d (__vtjcli_say 'Havainnot JSON-muodossa valvontaa varten.' 'Skriv ut iakttagelserna som JSON, för övervakning.' 'Print the findings as JSON, for monitoring.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l timeout -x -d (__vtjcli_say 'Vastauksen aikaraja sekunteina (oletus 90).' 'Tidsgräns i sekunder för svaret (standard 90).' 'Time limit for the reply in seconds (default 90).')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'doctor'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a list -d (__vtjcli_say 'Kyselyjen luettelo' 'Lista förfrågningarna' 'List the queries')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a show -d (__vtjcli_say 'Yhden kyselyn merkinnät' 'Visa anteckningarna om en förfrågan' 'Show the entries of one query')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a verify -d (__vtjcli_say 'Lokin eheyden tarkistus' 'Kontrollera att loggen inte har ändrats' 'Verify that the log has not been altered')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a report -d (__vtjcli_say 'Raportti valvontaan ja laskun tarkistamiseen' 'Skriv en rapport för tillsyn och kontroll av fakturan' 'Report on the queries, for oversight and for checking the bill')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a export -d (__vtjcli_say 'Merkintöjen vienti tiedostoon' 'Exportera anteckningarna' 'Export the entries')
complete -c vtjcli -n "__vtjcli_at 'log' 0" -a prune -d (__vtjcli_say 'Vanhentuneiden merkintöjen poisto' 'Ta bort anteckningar som inte längre behöver bevaras' 'Remove entries that need not be kept any longer')
complete -c vtjcli -n "__vtjcli_in 'log'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l since -x -d (__vtjcli_say 'Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (7 päivää sitten; myös 12h, 30m, 2w).' 'Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (för 7 dagar sedan; även 12h, 30m, 2w).' 'Start: a day (2026-01-31), a month (2026-01), a time (2026-01-31T12:00), or how long ago (2w, 7d, 12h, 30m).')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l until -x -d (__vtjcli_say 'Päättyen: annetun päivän tai kuukauden loppuun taikka annettuun hetkeen.' 'Till slutet av denna dag eller månad, eller fram till denna tidpunkt.' 'End: the end of this day or month, or this time (not included).')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l end-user -x -d (__vtjcli_say 'Vain tämän loppukäyttäjän kyselyt.' 'Bara denna slutanvändares förfrågningar.' 'Only this end user\'s queries.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l person -x -d (__vtjcli_say 'Vain tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai pyytää sen.' 'Bara förfrågningar om denna person; - läser beteckningen från standardinmatningen eller ber om den.' 'Only queries about this person; - reads the code from standard input or prompts for it.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l outcome -x -a 'found not_found refused fault network unknown untrusted interrupted failed' -d (__vtjcli_say 'Vain tämä tulos (found, not_found, refused, fault, network, unknown, untrusted, interrupted, failed) tai koodi.' 'Bara detta resultat (found, not_found, refused, fault, network, unknown, untrusted, interrupted, failed) eller denna kod.' 'Only this outcome (found, not_found, refused, fault, network, unknown, untrusted, interrupted, failed) or code.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l issue -x -d (__vtjcli_say 'Vain tämän asian kyselyt.' 'Bara förfrågningar i detta ärende.' 'Only queries that belong to this case.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l message-id -x -a '(__vtjcli_names messages)' -d (__vtjcli_say 'Vain kyselyt, joiden sanoman tunniste alkaa näin.' 'Bara förfrågningar vars meddelande-id börjar så här.' 'Only queries whose message id begins with this.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l limit -x -d (__vtjcli_say 'Vain viimeisimmät N kyselyä.' 'Endast de N senaste förfrågningarna.' 'Only the latest N queries.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Vain tämän profiilin kyselyt; demolla on oma lokinsa.' 'Bara denna profils förfrågningar; demo har en egen logg.' 'Only this profile\'s queries; the demo has its own log.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -s o -l output -x -a 'table json jsonl csv' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa jsonl.' 'Utskriftsformat. I en terminal table, i ett rör jsonl.' 'Output format. Default: table in a terminal, jsonl in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log list'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'log show' 0" -a '(__vtjcli_names messages)'
complete -c vtjcli -n "__vtjcli_in 'log show'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili, jonka loki valitaan: demolla on oma, muilla yhteinen.' 'Profil vars logg väljs: demo har en egen, de övriga en gemensam.' 'Profile whose log to use: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log show'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'log verify' 0" -F
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili, jonka loki valitaan: demolla on oma, muilla yhteinen.' 'Profil vars logg väljs: demo har en egen, de övriga en gemensam.' 'Profile whose log to use: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log verify'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -F
complete -c vtjcli -n "__vtjcli_in 'log report'" -l since -x -d (__vtjcli_say 'Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (7 päivää sitten; myös 12h, 30m, 2w).' 'Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (för 7 dagar sedan; även 12h, 30m, 2w).' 'Start: a day (2026-01-31), a month (2026-01), a time (2026-01-31T12:00), or how long ago (2w, 7d, 12h, 30m).')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l until -x -d (__vtjcli_say 'Päättyen: annetun päivän tai kuukauden loppuun taikka annettuun hetkeen.' 'Till slutet av denna dag eller månad, eller fram till denna tidpunkt.' 'End: the end of this day or month, or this time (not included).')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l person -x -d (__vtjcli_say 'Myös tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai pyytää sen.' 'Också förfrågningarna om denna person; - läser beteckningen från standardinmatningen eller ber om den.' 'Include the queries about this person; - reads the code from standard input or prompts for it.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l key -r -F -d (__vtjcli_say 'Toisen käyttäjän lokin avain, jolla hänen tiedostonsa tarkistetaan; valitsimen voi toistaa.' 'Nyckeln till en annan användares logg, för att kontrollera dennes fil; kan anges flera gånger.' 'The key of another user\'s log, to verify their file; may be given several times.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili, jonka loki valitaan: demolla on oma, muilla yhteinen.' 'Profil vars logg väljs: demo har en egen, de övriga en gemensam.' 'Profile whose log to use: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -s o -l output -x -a 'table json html' -d (__vtjcli_say 'Tulostusmuoto. Päätteellä table, putkessa json.' 'Utskriftsformat. I en terminal table, i ett rör json.' 'Output format. Default: table in a terminal, json in a pipe.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log report'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l since -x -d (__vtjcli_say 'Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (7 päivää sitten; myös 12h, 30m, 2w).' 'Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (för 7 dagar sedan; även 12h, 30m, 2w).' 'Start: a day (2026-01-31), a month (2026-01), a time (2026-01-31T12:00), or how long ago (2w, 7d, 12h, 30m).')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l until -x -d (__vtjcli_say 'Päättyen: annetun päivän tai kuukauden loppuun taikka annettuun hetkeen.' 'Till slutet av denna dag eller månad, eller fram till denna tidpunkt.' 'End: the end of this day or month, or this time (not included).')
complete -c vtjcli -n "__vtjcli_in 'log export'" -s o -l output -r -F -d (__vtjcli_say 'Tiedosto, jota muut eivät voi lukea (oletus: vakiotuloste).' 'En fil som andra inte kan läsa (standard: standardutmatningen).' 'Write to this file, which other users cannot read; without it, to standard output.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l force -d (__vtjcli_say 'Olemassa olevan tiedoston korvaaminen.' 'Ersätt filen om den redan finns.' 'Replace the file if it exists.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili, jonka loki valitaan: demolla on oma, muilla yhteinen.' 'Profil vars logg väljs: demo har en egen, de övriga en gemensam.' 'Profile whose log to use: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log export'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l yes -d (__vtjcli_say 'Poisto kysymättä.' 'Ta bort utan att fråga.' 'Remove without asking.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l profile -x -a '(__vtjcli_names profiles)' -d (__vtjcli_say 'Profiili, jonka loki valitaan: demolla on oma, muilla yhteinen.' 'Profil vars logg väljs: demo har en egen, de övriga en gemensam.' 'Profile whose log to use: the demo has its own, all other profiles share one.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l json -d (__vtjcli_say 'Tulostus JSON-muodossa.' 'Skriv ut JSON.' 'Print JSON.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l json-schema -d (__vtjcli_say 'JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.' 'Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.' 'Print the schema of the JSON output (JSON Schema 2020-12); no query is made.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'log prune'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l port -x -d (__vtjcli_say 'Portti; 0 valitsee vapaan.' 'Port; 0 väljer en ledig.' 'Port; 0 picks a free one.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l people -r -F -d (__vtjcli_say 'Omat henkilöt TOML-tiedostosta.' 'Egna personer ur en TOML-fil.' 'Your own people from a TOML file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l products -r -F -d (__vtjcli_say 'Omat tuotteet TOML-tiedostosta, valmiiden lisäksi.' 'Egna produkter ur en TOML-fil, utöver de inbyggda.' 'Your own products from a TOML file, in addition to the built-in ones.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l faults -x -a 'camel snake' -d (__vtjcli_say 'Virhekoodien kirjoitusasu: camel (X-Road 7.7:ään asti) tai snake (7.8).' 'Felkodernas skrivsätt: camel (till och med X-Road 7.7) eller snake (7.8).' 'Spelling of fault codes: camel (up to 7.7) or snake (7.8).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l fault -x -d (__vtjcli_say 'SOAP-virhe vastauksena kaikkeen, esim. Server.ServerProxy.AccessDenied.' 'Besvara allt med detta SOAP-fel, t.ex. Server.ServerProxy.AccessDenied.' 'Answer everything with this SOAP fault, e.g. Server.ServerProxy.AccessDenied.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l return-code -x -a '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906' -d (__vtjcli_say 'Rekisterin paluukoodi vastauksena kaikkiin kyselyihin.' 'Besvara alla förfrågningar med denna returkod från registret.' 'Answer all queries with this return code of the register.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l behaviour -x -d (__vtjcli_say 'Virheellinen vastaus kaikkiin kyselyihin, esim. truncated, wrong-id tai hang-up.' 'Besvara alla förfrågningar på ett felaktigt sätt, t.ex. truncated, wrong-id eller hang-up.' 'Answer all queries incorrectly, e.g. truncated, wrong-id or hang-up.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l delay -x -d (__vtjcli_say 'Viive sekunteina ennen jokaista vastausta.' 'Fördröjning i sekunder före varje svar.' 'Delay in seconds before each answer.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l rate -x -d (__vtjcli_say 'Pyyntöjen enimmäismäärä sekunnissa. Muut saavat vastauksen HTTP 503.' 'Högsta antal begäranden per sekund; övriga får HTTP 503.' 'Maximum number of requests per second; others get HTTP 503.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls -d (__vtjcli_say 'TLS käynnistyessä luotavalla varmenteella, jonka sormenjälki tulostetaan (tls.pin).' 'TLS med ett certifikat som skapas vid starten och vars fingeravtryck skrivs ut (tls.pin).' 'TLS with a certificate created at startup; its fingerprint is printed (tls.pin).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls-save -r -F -d (__vtjcli_say 'TLS; luotu varmenne tallennetaan ilman avainta tähän PEM-tiedostoon.' 'TLS; det skapade certifikatet sparas utan nyckel i denna PEM-fil.' 'TLS, and save the created certificate (without its key) to this PEM file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls-certificate -r -F -d (__vtjcli_say 'TLS omalla varmenteella, PEM.' 'TLS med eget certifikat, PEM.' 'TLS with your own certificate, PEM.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l tls-key -r -F -d (__vtjcli_say 'Varmenteen salaamaton avain, jos se ei ole samassa tiedostossa.' 'Certifikatets okrypterade nyckel, om den inte finns i samma fil.' 'The certificate\'s unencrypted key, if it is not in the same file.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l client-ca -r -F -d (__vtjcli_say 'TLS, ja asiakkaalta vaaditaan tämän myöntäjän varmenne (PEM).' 'TLS; klienten ska visa ett certifikat från denna utfärdare (PEM).' 'TLS, and clients must show a certificate from the issuer whose certificate this is (PEM).')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l client-save -x -a '(__fish_complete_directories (commandline -ct))' -d (__vtjcli_say 'TLS, ja asiakkaalta vaaditaan varmenne, joka luodaan tähän hakemistoon.' 'TLS; klienten ska visa ett certifikat som skapas i denna katalog.' 'TLS, and clients must show a certificate, which is created in this folder.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l asic -x -d (__vtjcli_say 'Allekirjoitetut sanomat: no-bodies, encrypted, unstamped tai outdated.' 'Undertecknade meddelanden: no-bodies, encrypted, unstamped eller outdated.' 'Signed messages: no-bodies, encrypted, unstamped or outdated.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l list -d (__vtjcli_say 'Vain luettelo henkilöistä ja virheistä; simulaattoria ei käynnistetä.' 'Bara en lista över personer och fel; simulatorn startas inte.' 'Only list the people and failures; do not start the simulator.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l quiet -d (__vtjcli_say 'Pyyntöjä ei tulosteta.' 'Skriv inte ut en rad för varje begäran.' 'Do not print a line for each request.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'simulator'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
complete -c vtjcli -n "__vtjcli_at 'completion' 0" -a 'bash zsh fish'
complete -c vtjcli -n "__vtjcli_in 'completion'" -l lang -x -a 'fi sv en' -d (__vtjcli_say 'Kieli: fi, sv tai en.' 'Språk: fi, sv eller en.' 'Language: fi, sv or en.')
complete -c vtjcli -n "__vtjcli_in 'completion'" -s h -l help -d (__vtjcli_say 'Tämä ohje.' 'Visa denna hjälp.' 'Show this help.')
