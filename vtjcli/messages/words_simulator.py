"""What the simulator says as it starts and stops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

SIMULATOR: Final[Mapping[str, Text]] = {
    "simulator_at": (
        "Simulaattori: {url}",
        "Simulatorn: {url}",
        "Simulator: {url}",
    ),
    "simulator_pin": (
        "Varmenne (tls.pin): {pin}",
        "Certifikat (tls.pin): {pin}",
        "Certificate (tls.pin): {pin}",
    ),
    "simulator_client_ca": (
        "Asiakkaalta vaaditaan varmenne, jonka on myöntänyt {file}.",
        "Klienten ska visa ett certifikat som utfärdats av {file}.",
        "Clients must show a certificate issued by {file}.",
    ),
    "simulator_clients": (
        "Asiakkaalta vaaditaan varmenne: {folder}/client.pem ja client.key, tai client.p12 "
        "(salasana {password}).",
        "Klienten ska visa ett certifikat: {folder}/client.pem och client.key, eller client.p12 "
        "(lösenord {password}).",
        "Clients must show a certificate: {folder}/client.pem and client.key, or client.p12 "
        "(password {password}).",
    ),
    "simulator_credentials": (
        "Asiakas {client}, palvelu {service}, käyttäjätunnus ja salasana {username} / {password}.",
        "Klient {client}, tjänst {service}, användarnamn och lösenord {username} / {password}.",
        "Client {client}, service {service}, user name and password {username} / {password}.",
    ),
    "simulator_products": (
        "Tuotteet: {products}.",
        "Produkter: {products}.",
        "Products: {products}.",
    ),
    "simulator_people": (
        "Keksityt henkilöt",
        "Påhittade personer",
        "Invented people",
    ),
    "simulator_triggers": (
        "Tunnukset, joilla vastaus on virhe",
        "Beteckningar som ger ett fel",
        "Identity codes that give a failure",
    ),
    "simulator_stop": (
        "Lopeta näppäimillä Ctrl-C.",
        "Avsluta med Ctrl-C.",
        "Stop with Ctrl-C.",
    ),
    "simulator_stopped": (
        "Simulaattori pysäytetty.",
        "Simulatorn har stoppats.",
        "Simulator stopped.",
    ),
}
