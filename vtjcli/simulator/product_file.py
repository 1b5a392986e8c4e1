"""Products that a user describes, in a TOML file:

    "OMA TUOTE" = ["last_name", "first_names", "Kotikunta", "VakinainenAsuinpaikka"]
    "SUPPEA" = ["NykyinenSukunimi", "VakinainenKotimainenLahiosoite/Postinumero"]

A name is followed by what the product answers with beside the identity code: groups of elements by
the register's names (products.BLOCKS), one element of a group after a slash, or the keys that
vtjcli has for them in JSON (`KEYS`). The groups come in the order of the list, the elements of a
group in the register's. A product of the same name that is built in gives way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import real_estate
from .file_errors import ProductsError, read_toml
from .products import BLOCKS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .products import Blocks
    from .shapes import Shape

KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "last_name": ("NykyinenSukunimi",),
    "first_names": ("NykyisetEtunimet",),
    "calling_name": ("NykyinenKutsumanimi",),
    "former_names": ("EntinenNimi",),
    "addresses": (
        "VakinainenKotimainenLahiosoite",
        "VakinainenUlkomainenLahiosoite",
        "TilapainenKotimainenLahiosoite",
        "TilapainenUlkomainenLahiosoite",
        "KotimainenPostiosoite",
        "UlkomainenPostiosoite",
        "KotimainenYhteysosoite",
    ),
    "municipality": ("Kotikunta",),
    "death": ("Kuolintiedot", "Kuolleeksijulistamistiedot"),
    "mother_tongue": ("Aidinkieli",),
    "non_disclosure": ("Turvakielto",),
    "sex": ("Sukupuoli",),
    "citizenships": ("Kansalaisuus",),
    "guardianship": ("Edunvalvonta",),
    "power_of_attorney": ("Edunvalvontavaltuutus",),
    "custodians": ("Huoltaja",),
    "dependants": ("Huollettava",),
    "residents": ("AsukasLkm", "AsukkaatAlle18v", "AsukasAlle18v"),
}
"""The keys of vtjcli's JSON, with the groups that each is read from."""


def load(file: Path) -> dict[str, Blocks]:
    """Read and check a file of products: the blocks of each, by its name in capitals.

    Raises ProductsError.
    """
    data, text = read_toml(file, ProductsError)
    try:
        return _products(data)
    except ProductsError as error:
        error.locate(file, text)
        raise


def _products(data: Mapping[str, object]) -> dict[str, Blocks]:
    if not data:
        raise ProductsError("own_no_product")
    found: dict[str, Blocks] = {}
    for name, listed in data.items():
        if name.upper() in found:
            raise ProductsError("own_twice", ("", name), name=name)
        if name.upper() in real_estate.PRODUCTS:
            raise ProductsError("own_premises", ("", name), name=name)
        found[name.upper()] = _blocks(name, listed)
    return found


def _blocks(name: str, names: object) -> Blocks:
    """Return the blocks that a list names, each once, where it is first named."""
    if not isinstance(names, list) or not names:
        raise ProductsError("own_no_groups", ("", name), name=name)
    chosen: dict[str, set[str]] = {}
    for word in names:
        for group in KEYS.get(word, (word,)) if isinstance(word, str) else (None,):
            block, slash, part = str(group).partition("/")
            parts = {_name(child) for child in BLOCKS.get(block, ())}
            if block not in BLOCKS or (slash and part not in parts):
                raise ProductsError("own_unknown_group", ("", name), name=str(word))
            chosen.setdefault(block, set()).update({part} if slash else parts)
    return tuple(
        (block, tuple(child for child in BLOCKS[block] if _name(child) in parts))
        for block, parts in chosen.items()
    )


def _name(part: str | tuple[str, Shape]) -> str:
    return part if isinstance(part, str) else part[0]
