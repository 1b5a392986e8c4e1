import sys

from zeep import Client, Settings

url, wsdl = sys.argv[1:]
parts = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode", "serviceCode")
client = ("FI-TEST", "MUN", "0101263-6", "example")
service = ("FI-TEST", "GOV", "0245437-2", "VTJkysely", "HenkilonTunnusKysely")
zeep = Client(  # type: ignore[no-untyped-call]
    wsdl, settings=Settings(strict=False, xsd_ignore_sequence_order=True)
)
binding = "{http://xml.vrk.fi/ws/vtj/vtjkysely/1}BasicHttpBinding_ISoSoAdapterService60"
asking = zeep.create_service(binding, url)  # type: ignore[no-untyped-call]
reply = asking.HenkilonTunnusKysely(
    request={
        "SoSoNimi": "PERUSSANOMA 3",
        "Kayttajatunnus": "username",
        "Salasana": "password",
        "Loppukayttaja": "tester",
        "Henkilotunnus": "020501A999T",
    },
    _soapheaders={
        "clientField": dict(zip(parts, client, strict=False)) | {"objectType": "SUBSYSTEM"},
        "serviceField": dict(zip(parts, service, strict=True))
        | {"serviceVersion": "v1", "objectType": "SERVICE"},
        "id": "7c6e0f4e-0000-4000-8000-000000000001",
        "userId": "tester",
        "protocolVersion": "4.0",
    },
)
message = reply.body.response._value_1[0]["VTJHenkiloVastaussanoma"]._value_1
print(next(part["Henkilo"] for part in message if "Henkilo" in part).NykyinenSukunimi.Sukunimi)
