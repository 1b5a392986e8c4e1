"""What each of the simulator's invented people is there to show, by identity code.

The English text is the note in ``vtjcli/simulator/people.toml``; a test holds them together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "020501A999T": (
        "tavallinen aikuinen; DVV:n oma julkaistu testihenkilö",
        "en vanlig vuxen; MDB:s egen publicerade testperson",
        "an ordinary adult; DVV's own published test person",
    ),
    "020190-9521": (
        "viiden lapsen huoltaja; DVV:n oma julkaistu testihenkilö",
        "vårdnadshavare för fem barn; MDB:s egen publicerade testperson",
        "a custodian of five children; DVV's own published test person",
    ),
    "011014A9510": (
        "lapsi, jonka ainoa huoltaja on äiti",
        "ett barn vars enda vårdnadshavare är modern",
        "a child whose only custodian is the mother",
    ),
    "311211A9527": (
        "lapsi, alle 15-vuotias vuoden 2026 loppuun",
        "ett barn, under 15 år till slutet av 2026",
        "a child, under 15 until the end of 2026",
    ),
    "010110A951P": (
        "16-vuotias alaikäinen",
        "en minderårig på 16 år",
        "a minor of 16",
    ),
    "010108A9516": (
        "täysi-ikäinen vuonna 2026, silti huollettava, kuten vuoden 2019 vastauksessa",
        "myndig 2026 men ändå barn i vårdnad, som i svaret från 2019",
        "of age in 2026, yet still a dependant, as in the published reply of 2019",
    ),
    "010506A951W": (
        "aikuinen, silti huollettava, kuten vuoden 2019 vastauksessa",
        "vuxen men ändå barn i vårdnad, som i svaret från 2019",
        "an adult, yet still a dependant, as in the published reply of 2019",
    ),
    "150875-9559": (
        "isä kuuden hengen taloudessa; löytyy myös tunnuksella (SATU) 99900001N",
        "en far i ett hushåll på sex; hittas också med koden (SATU) 99900001N",
        "a father in a household of six; also found by electronic client identifier 99900001N",
    ),
    "220377-9548": (
        "avioliitossa saatu sukunimi: yksi entinen sukunimi",
        "namnbyte vid giftermål: ett tidigare efternamn",
        "a married name: one former surname",
    ),
    "180612A9528": (
        "alle 15-vuotias: tietojen rinnalla paluukoodi 0018",
        "under 15 år: returkod 0018 jämte uppgifterna",
        "under 15: return code 0018 beside the data",
    ),
    "050915A9577": (
        "koululainen, jolla on kaksi huoltajaa",
        "ett skolbarn med två vårdnadshavare",
        "a schoolchild with two custodians",
    ),
    "281026A901W": (
        "vastasyntynyt, jolla ei vielä ole etunimiä",
        "en nyfödd som ännu inte har förnamn",
        "a newborn who has no first names yet",
    ),
    "140248-958X": (
        "isoäiti samassa taloudessa; entisen nimen alkuajasta tiedetään vain vuosi 1945",
        "en mormor i hushållet; för ett tidigare namn är bara startåret 1945 känt",
        "a grandmother in the household; a former name whose date is only a year, 1945",
    ),
    "110268-9618": (
        "ruotsinkielinen kaksikielisessä kunnassa",
        "en svenskspråkig i en tvåspråkig kommun",
        "a Swedish speaker in a bilingual municipality",
    ),
    "061170-962U": (
        "ruotsinkielinen, jolla on kaksiosainen sukunimi",
        "en svenskspråkig med dubbelt efternamn",
        "a Swedish speaker with a double surname",
    ),
    "240511A963D": (
        "yhdysmerkilliset etunimet; alaikäinen, talon numerossa kirjain",
        "förnamn med bindestreck; en minderårig, bokstav i husnumret",
        "hyphenated first names; a minor; a letter in the house number",
    ),
    "300987-970B": (
        "turvakielto ja sen päättymispäivä",
        "spärrmarkering med slutdatum",
        "a non-disclosure order for personal safety, with its end date",
    ),
    "090617A971B": (
        "lapsi, jolla on turvakielto; huoltajat asuvat eri osoitteissa",
        "ett barn med spärrmarkering; vårdnadshavarna bor på två adresser",
        "a child with a non-disclosure order; custodians at two addresses",
    ),
    "121285-973R": (
        "isä, jonka lapsella on turvakielto; lapsi asuu muualla",
        "en far vars barn har spärrmarkering och bor på annat håll",
        "a father whose child has a non-disclosure order and lives elsewhere",
    ),
    "120835-975N": (
        "kuollut",
        "död",
        "dead",
    ),
    "031138-9763": (
        "yksin asuva leski",
        "en änka som bor ensam",
        "a widow living alone",
    ),
    "300441-977N": (
        "kuolleeksi julistettu; kadonnut merellä",
        "dödförklarad; försvunnen till havs",
        "declared dead; lost at sea",
    ),
    "030322-978K": (
        "yli satavuotias",
        "över hundra år",
        "over a hundred years old",
    ),
    "170699+980Y": (
        "syntynyt 1800-luvulla (välimerkki +), kuollut kauan sitten",
        "född på 1800-talet (skiljemarkör +), död för länge sedan",
        "born in the 1800s (century sign +), long dead",
    ),
    "010352-9814": (
        "edunvalvonta: henkilö, yritys ja oikeusaputoimisto, tehtävät jaettu",
        "intressebevakning: person, bolag och rättshjälpsbyrå, uppgifterna delade",
        "under guardianship: a person, a company and a legal aid office share the tasks",
    ),
    "190579-982B": (
        "isänsä edunvalvoja",
        "intressebevakare för sin far",
        "her father's guardian",
    ),
    "070744-9848": (
        "edunvalvontavaltuutus; yhdellä valtuutetulla ei ole henkilötunnusta",
        "intressebevakningsfullmakt; en fullmäktig saknar personbeteckning",
        "a continuing power of attorney; one attorney without an identity code",
    ),
    "250870-985D": (
        "äitinsä valtuutettu",
        "fullmäktig för sin mor",
        "his mother's attorney",
    ),
    "130966-987H": (
        "julistettu vajaavaltaiseksi; edunvalvojana vain oikeusaputoimisto",
        "omyndigförklarad; bara en rättshjälpsbyrå som intressebevakare",
        "declared legally incompetent; a legal aid office is the only guardian",
    ),
    "160403A964D": (
        "tilapäinen osoite: opiskelija muualla",
        "tillfällig adress: studerande på annan ort",
        "a temporary address: a student away from home",
    ),
    "081190-966D": (
        "postiosoitteet Suomessa ja ulkomailla, tilapäinen osoite ulkomailla",
        "postadresser i Finland och utomlands, tillfällig adress utomlands",
        "postal addresses in Finland and abroad, and a temporary one abroad",
    ),
    "020482-967V": (
        "asuu ulkomailla",
        "bor utomlands",
        "lives abroad",
    ),
    "110991-9693": (
        "ei vakinaista asuntoa: vain kotikunta",
        "ingen stadigvarande bostad: bara en hemkommun",
        "no permanent residence: only a municipality",
    ),
    "290268-990T": (
        "syntynyt karkauspäivänä; sadan merkin osoite",
        "född på skottdagen; en adress på hundra tecken",
        "born on a leap day; an address of a hundred characters",
    ),
    "150793-994C": (
        "asuu yksikielisellä Ahvenanmaalla",
        "bor på det enspråkigt svenska Åland",
        "lives in monolingually Swedish Åland",
    ),
    "030481-9014": (
        "osoite vain ruotsiksi",
        "adress bara på svenska",
        "an address in Swedish only",
    ),
    "040576-902A": (
        "kuntanumero 91 eikä 091; yhteysosoite",
        "kommunnummer 91 i stället för 091; kontaktadress",
        "municipality code 91 in place of 091; a contact address",
    ),
    "050690-903D": (
        "kaikenlaisia osoitteita, nykyisiä, entisiä ja tulevia, Suomessa ja ulkomailla",
        "adresser av alla slag, nuvarande, tidigare och kommande, i Finland och utomlands",
        "addresses of every kind, current, past and future, in Finland and abroad",
    ),
    "110785-907X": (
        "turvakielto ja yhteysosoite, jota ei salata",
        "spärrmarkering, och en kontaktadress som inte hemlighålls",
        "a non-disclosure order, with a contact address that is not withheld",
    ),
    "190988-9927": (
        "ulkomaalainen: kirjaimia, joita ei ole suomalaisessa näppäimistössä",
        "en utlänning: bokstäver som inte finns på finländska tangentbord",
        "a foreigner: letters that no Finnish keyboard has",
    ),
    "050579-993N": (
        "kaksi kansalaisuutta, toisella saamispäivä",
        "två medborgarskap, det ena med datum",
        "two citizenships, one with the date of acquisition",
    ),
    "270365-995P": (
        "kieli, jolla ei ole koodia ja joka ilmoitetaan sanoin",
        "ett språk som saknar kod och anges i ord",
        "a language without a code, given in words",
    ),
    "010101A994S": (
        "ulkomailla syntynyt lapsi, nyt aikuinen; äidinkieli tuntematon",
        "ett barn fött utomlands, nu vuxet; modersmålet okänt",
        "a child born abroad, now adult; mother tongue unknown",
    ),
    "140319A996F": (
        "kolme huoltajaa, yksi ilman henkilötunnusta; alle 15-vuotias: paluukoodi 0018",
        "tre vårdnadshavare, en utan personbeteckning; under 15 år: returkod 0018",
        "three custodians, one without an identity code; under 15: return code 0018",
    ),
    "060656-998B": (
        "yhdeksän entistä ja korjattua nimeä",
        "nio tidigare och rättade namn",
        "nine former and corrected names",
    ),
    "100194Y904N": (
        "välimerkki Y; š ja ž",
        "skiljemarkör Y; š och ž",
        "century sign Y; š and ž",
    ),
    "210294X902H": (
        "välimerkki X; đ ja ć",
        "skiljemarkör X; đ och ć",
        "century sign X; đ and ć",
    ),
    "230394W903M": (
        "välimerkki W; koltansaamen kirjaimet, joita merkistöt eivät tunne",
        "skiljemarkör W; skoltsamiska bokstäver som saknas i teckentabeller",
        "century sign W; Skolt Sámi letters missing from character tables",
    ),
    "040494V9047": (
        "välimerkki V; pohjoissaamen kirjaimet ja kieli",
        "skiljemarkör V; nordsamiska bokstäver och språk",
        "century sign V; North Sámi letters and language",
    ),
    "050594U905P": (
        "välimerkki U; heittomerkkejä ja yhdysmerkki",
        "skiljemarkör U; apostrofer och bindestreck",
        "century sign U; apostrophes and a hyphen",
    ),
    "060606B906F": (
        "välimerkki B; nimi, jossa ei ole yhtään ASCII-kirjainta",
        "skiljemarkör B; ett namn utan en enda ASCII-bokstav",
        "century sign B; a name without a single ASCII letter",
    ),
    "070707C9077": (
        "välimerkki C; ÿ ja ë",
        "skiljemarkör C; ÿ och ë",
        "century sign C; ÿ and ë",
    ),
    "080808D908Y": (
        "välimerkki D; vain yksi nimi, sukunimi",
        "skiljemarkör D; bara ett namn, ett efternamn",
        "century sign D; one name only, a surname",
    ),
    "090909E909P": (
        "välimerkki E; vain yksi nimi, etunimi; huoltaja ei ole vanhempi",
        "skiljemarkör E; bara ett namn, ett förnamn; vårdnadshavaren är inte en förälder",
        "century sign E; one name only, a first name; the custodian is not a parent",
    ),
    "101010F910E": (
        "välimerkki F; kaksi noin sadan merkin nimeä",
        "skiljemarkör F; två namn på cirka hundra tecken",
        "century sign F; two names of about a hundred characters each",
    ),
    "121272-912D": (
        "nimi täynnä XML:n, CSV:n ja komentotulkkien omia merkkejä",
        "ett namn fullt av tecken med särskild betydelse i XML, CSV och skal",
        "a name full of characters special to XML, CSV and shells",
    ),
}
