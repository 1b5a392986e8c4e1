"""What the simulator says as it starts and stops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

SIMULATOR: Final[Mapping[str, Text]] = {
    "simulator_at": (
        "Simulaattori: {url}",
        "Simulatorns adress: {url}",
        "Simulator: {url}",
    ),
    "simulator_pin": (
        "Varmenteen sormenjälki (tls.pin):\n  {pin}",
        "Certifikatets fingeravtryck (tls.pin):\n  {pin}",
        "Fingerprint of the certificate (tls.pin):\n  {pin}",
    ),
    "simulator_client_ca": (
        "Asiakkaalta vaaditaan varmenne, jonka on myöntänyt:\n  {file}",
        "Klienten ska visa ett certifikat som utfärdats av:\n  {file}",
        "Clients must show a certificate issued by:\n  {file}",
    ),
    "simulator_clients": (
        "Asiakkaalta vaaditaan varmenne: client.pem ja client.key, tai client.p12\n"
        "(salasana {password}), hakemistossa\n  {directory}",
        "Klienten ska visa ett certifikat: client.pem och client.key, eller client.p12\n"
        "(lösenord {password}), i katalogen\n  {directory}",
        "Clients must show a certificate: client.pem and client.key, or client.p12\n"
        "(password {password}), in the folder\n  {directory}",
    ),
    "simulator_credentials": (
        "Asiakas: {client}\nPalvelu: {service}\n"
        "Käyttäjätunnus ja salasana: {username} / {password}",
        "Klient: {client}\nTjänst: {service}\nAnvändarnamn och lösenord: {username} / {password}",
        "Client: {client}\nService: {service}\nUser name and password: {username} / {password}",
    ),
    "simulator_products": (
        "Tuotteet: {products}",
        "Produkter: {products}",
        "Products: {products}",
    ),
    "simulator_people": (
        "Keksityt henkilöt",
        "Påhittade personer",
        "Invented people",
    ),
    "simulator_triggers": (
        "Henkilötunnukset, joilla vastaus on virhe",
        "Personbeteckningar som ger ett fel",
        "Identity codes that cause a failure",
    ),
    "simulator_stop": (
        "Lopetus: Ctrl-C",
        "Avsluta: Ctrl-C",
        "To stop: Ctrl-C",
    ),
    "simulator_stopped": (
        "Simulaattori pysäytetty.",
        "Simulatorn har stoppats.",
        "Simulator stopped.",
    ),
}
