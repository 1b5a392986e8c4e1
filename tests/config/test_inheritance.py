"""A profile that inherits has what the other says, but neither its secrets nor its other ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.config.support import GOOD, raises, refused, write
from vtjcli.config import Overrides, Profile, resolve
from vtjcli.config.inspection import overview
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

PARENT = GOOD | {
    "password_command": ["pass", "show", "production"],
    "key_passphrase_command": ["pass", "show", "key"],
    "billing": "4711",
    "limits": {"per_run": 7, "timeout": 30},
    "tls": {"pin": "ab" * 32, "certificate": "own.pem", "key": "own.key"},
    "products": {"guardians": "HUOLLETTAVA-HUOLTAJAT", "basic": "PERUSSANOMA 1"},
}


def child(file: Path, **settings: object) -> Profile:
    environment = write(file, production=PARENT, test={"inherits": "production", **settings})
    return resolve(Overrides(profile="test"), environment)


def test_everything_not_said_is_that_of_the_other_profile(file: Path) -> None:
    found = child(file, limits={"per_run": 8})
    assert (found.name, found.username, found.billing) == ("test", "user", "4711")
    assert (found.limits.per_run, found.limits.timeout) == (8, 30)
    assert found.tls.certificate == file.parent / "own.pem"


def test_no_way_to_a_secret_is_inherited(file: Path) -> None:
    found = child(file)
    assert (found.password_command, found.key_passphrase_command) == ((), ())


@pytest.mark.parametrize(
    ("tls", "gone"),
    [
        ({"pkcs12": "own.p12"}, ("certificate", "key")),
        ({"certificate": "test.pem"}, ("key", "pkcs12")),
        ({"ca": "test-ca.pem"}, ("pin",)),
    ],
)
def test_another_way_to_say_the_same_takes_the_place_of_the_inherited_one(
    file: Path, tls: dict[str, str], gone: tuple[str, ...]
) -> None:
    found = child(file, tls=tls)
    assert [getattr(found.tls, key) for key in gone] == [None] * len(gone)
    for key, name in tls.items():
        assert getattr(found.tls, key) == file.parent / name


def test_a_direct_profile_does_not_inherit_the_security_server(file: Path) -> None:
    found = child(file, direct="https://vtj.example.fi/x")
    assert (found.direct, found.security_server) == ("https://vtj.example.fi/x", "")


def test_inheriting_goes_on_from_profile_to_profile(file: Path) -> None:
    environment = write(
        file, a=GOOD, b={"inherits": "a", "product": "B"}, c={"inherits": "b", "billing": "c"}
    )
    found = resolve(Overrides(profile="c"), environment)
    assert (found.product, found.billing, found.username) == ("B", "c", "user")


def test_a_circle_and_an_unknown_parent_are_told_with_their_line(file: Path) -> None:
    circle = write(file, a={"inherits": "b"}, b={"inherits": "a"})
    kind, words = refused(circle, profile="a")
    assert kind == "inherits_circle"
    assert "a → b → a" in words
    assert f"{file}:" in words
    kind, words = refused(write(file, a=GOOD | {"inherits": "nobody"}))
    assert kind == "inherits_unknown"
    assert f"{file}:" in words
    assert refused(write(file, a=GOOD | {"inherits": "demo"}))[0] == "inherits_unknown"


def test_where_an_inherited_value_stands_is_shown(file: Path) -> None:
    environment = write(file, production=PARENT, test={"inherits": "production", "billing": "1"})
    shown = {one.key: one for one in overview("test", environment).settings}
    assert (shown["product"].origin, shown["product"].inherited_from) == ("file", "production")
    assert (shown["billing"].origin, shown["billing"].inherited_from) == ("file", None)
    line = file.read_text().split("\n").index('product = "PERUSSANOMA 3"') + 1
    assert shown["product"].line == line


def test_a_short_name_stands_for_a_product_wherever_one_is_named(file: Path) -> None:
    environment = write(
        file,
        production=PARENT,
        test={"inherits": "production", "products": {"basic": "PERUSSANOMA 2"}},
    )
    for name, product in (
        ("guardians", "HUOLLETTAVA-HUOLTAJAT"),
        ("basic", "PERUSSANOMA 2"),
        ("PERUSSANOMA 3", "PERUSSANOMA 3"),
    ):
        overrides = Overrides(profile="test", product=name)
        assert resolve(overrides, environment).product == product
        with_variable = environment | {"VTJCLI_PRODUCT": name}
        assert resolve(Overrides(profile="test"), with_variable).product == product
    assert resolve(Overrides(profile="production", product="basic"), environment).product == (
        "PERUSSANOMA 1"
    )


@pytest.mark.parametrize("products", ["x", 3, {"a": 1}, {"a": ["b"]}])
def test_names_of_products_that_are_none_are_refused(file: Path, products: object) -> None:
    environment = write(file, test=GOOD | {"products": products})
    with raises(ConfigurationError, "config_type"):
        resolve(Overrides(), environment)
