"""What the log and the checks of vtjcli are measured against: zeep, asking one after the other."""

import sys
from pathlib import Path

from zeep import Client, Settings

url, wsdl, codes, provider = sys.argv[1:]
parts = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode", "serviceCode")
client = ("FI-TEST", "MUN", "0101263-6", "example")
service = (*provider.split("/"), "HenkilonTunnusKysely")
zeep = Client(  # type: ignore[no-untyped-call]
    wsdl, settings=Settings(strict=False, xsd_ignore_sequence_order=True)
)
binding = "{http://xml.vrk.fi/ws/vtj/vtjkysely/1}BasicHttpBinding_ISoSoAdapterService60"
asking = zeep.create_service(binding, url)  # type: ignore[no-untyped-call]
for number, hetu in enumerate(Path(codes).read_text().split()):
    reply = asking.HenkilonTunnusKysely(
        request={
            "SoSoNimi": "PERUSSANOMA 3",
            "Kayttajatunnus": "demo",
            "Salasana": "demo",
            "Loppukayttaja": "tester",
            "Henkilotunnus": hetu,
        },
        _soapheaders={
            "clientField": dict(zip(parts, client, strict=False)) | {"objectType": "SUBSYSTEM"},
            "serviceField": dict(zip(parts, service, strict=True))
            | {"serviceVersion": "v1", "objectType": "SERVICE"},
            "id": f"7c6e0f4e-0000-4000-8000-{number:012}",
            "userId": "tester",
            "protocolVersion": "4.0",
        },
    )
    (message,) = (part["VTJHenkiloVastaussanoma"] for part in reply.body.response._value_1)
    person = next(part["Henkilo"] for part in message._value_1 if "Henkilo" in part)
    print(person.NykyinenSukunimi.Sukunimi)
