"""What is in the packages, and that whoever builds them gets the same bytes."""

from __future__ import annotations

import email
import os
import re
import shutil
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from .conftest import ROOT, build, only, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Packages

pytestmark = pytest.mark.packaging


def files(folder: Path) -> set[str]:
    """Return the names of the files that belong to the project, relative to its root."""
    found = (file.relative_to(ROOT) for file in folder.rglob("*") if file.is_file())
    return {str(name) for name in found if "__pycache__" not in name.parts}


def wheel_names(wheel: Path) -> tuple[set[str], dict[str, str]]:
    """Return what becomes importable, and what goes elsewhere, by where that is."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    elsewhere = {name.partition(".data/data/")[2]: name for name in names if ".data/" in name}
    return {name for name in names if ".data/" not in name}, elsewhere


def test_the_wheel_holds_the_package_whole_and_nothing_else(packages: Packages) -> None:
    inside, _ = wheel_names(packages.wheel)
    completions = files(ROOT / "completions")
    assert inside == files(ROOT / "vtjcli") | {f"vtjcli/{name}" for name in completions}
    assert {"vtjcli/py.typed", "vtjcli/simulator/people.toml", "vtjcli/xroad/envelope.xml"} < inside
    assert {os.path.splitext(name)[1] for name in inside} == {  # noqa: PTH122
        ".py",
        ".typed",
        ".toml",
        ".md",
        ".wsdl",
        ".xml",
        ".bash",
        ".fish",
        "",  # _vtjcli, as zsh would have it
    }


def test_the_wheel_brings_every_manual_page(packages: Packages) -> None:
    _, elsewhere = wheel_names(packages.wheel)
    pages = {
        f"share/{name}": name
        for name in files(ROOT / "man")
        if not name.startswith(("man/guide/", "man/generator/"))
    }
    assert len(pages) >= 3 * 18
    assert {"share/man/man1/vtjcli.1", "share/man/sv/man5/vtjcli-config.5"} < pages.keys()
    assert elsewhere.keys() == pages.keys()
    with zipfile.ZipFile(packages.wheel) as archive:
        for where, name in elsewhere.items():
            assert archive.read(name) == (ROOT / pages[where]).read_bytes()


def test_the_wheel_says_what_it_needs_and_whose_it_is(packages: Packages) -> None:
    with zipfile.ZipFile(packages.wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith("/METADATA")]
        said = email.message_from_bytes(archive.read(name))
        assert any(name.endswith("/licenses/LICENSE") for name in archive.namelist())
    assert said["Requires-Python"] == ">=3.11"
    assert said["License-Expression"] == "MIT"
    assert said["Description-Content-Type"] == "text/markdown"
    needs = [need for need in said.get_all("Requires-Dist", []) if "extra ==" not in need]
    needed = {re.split("[<>=;]", need)[0] for need in needs}
    assert {"lxml", "typer", "keyring", "httpx"} < needed
    assert "pytest" not in needed


def test_the_sdist_holds_the_sources_and_all_that_tests_and_builds_need(
    packages: Packages, tmp_path: Path
) -> None:
    source = unpacked(packages.sdist, tmp_path)
    folders = ("vtjcli", "tests", "man", "completions")
    expected = set().union(*(files(ROOT / name) for name in folders))
    found = {str(file.relative_to(source)) for file in source.rglob("*") if file.is_file()}
    beside = {"pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "PKG-INFO", ".gitignore"}
    assert found == expected | beside


def test_the_sdist_builds_the_same_wheel_as_the_tree(packages: Packages, tmp_path: Path) -> None:
    source = unpacked(packages.sdist, tmp_path / "source")
    build(source, tmp_path / "dist", "--wheel")
    again = only(tmp_path / "dist", "*.whl")
    assert again.name == packages.wheel.name
    assert again.read_bytes() == packages.wheel.read_bytes()


def test_two_builds_give_the_same_bytes(tree: Path, packages: Packages, tmp_path: Path) -> None:
    """Whoever builds them, whenever, wherever, with whatever rights on the files."""
    copy = shutil.copytree(tree, tmp_path / "elsewhere", copy_function=shutil.copyfile)
    for number, file in enumerate(sorted(copy.rglob("*"))):
        os.utime(file, (10**9 + number, 10**9 + number))
        if file.is_file():
            file.chmod(0o600 if number % 2 else 0o664)
    build(copy, tmp_path / "dist", "--wheel", "--sdist", TZ="Asia/Tokyo", LANG="C")
    for package in packages:
        again = tmp_path / "dist" / package.name
        assert again.read_bytes() == package.read_bytes()


def test_the_date_in_the_packages_is_the_one_that_is_given(tree: Path, tmp_path: Path) -> None:
    build(tree, tmp_path, "--sdist", SOURCE_DATE_EPOCH="1700000000")
    with tarfile.open(only(tmp_path, "*.tar.gz")) as archive:
        assert {member.mtime for member in archive} == {1_700_000_000}
