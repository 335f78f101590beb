"""Services: whose line a version stands in, and which versions have a place there."""

from __future__ import annotations

import pytest

from codegen.ir.versions import FIRST_VERSION, Version, VersionServices, lines


def version(id: str, namespace: str | None, number: str | None = "1", *, listed: bool = True) -> Version:
    return Version(id, id, number, namespace, listed)


@pytest.mark.parametrize("number", ["m5CA1EF4D", "m08AD453F", "uA046D008", "dfeedbeef", "u0123456789ABCDEF"])
def test_a_fingerprint_is_no_place(number: str) -> None:
    assert not version("vim.version.v9", f"vim25/{number}", number).ranked


@pytest.mark.parametrize(
    "number",
    [
        *(
            "2.0",
            "2.5u2server",
            "4",
            "9.0.0.0",
            "2_5",
            "VMC M5",
            "vSAN 6.7U1",
            "vSAN",
            "M5",
            "beta",
            "20240101",
        ),
        *("m5CA1EF4", "mm5CA1EF4D", "m5CA1EF4G", "m5CA1EF4D.1", "V1", "", None),
    ],
)
def test_what_is_no_fingerprint_is_a_release(number: str | None) -> None:
    assert version("vim.version.v9", "vim25/9", number).ranked


def test_what_no_table_lists_has_no_place() -> None:
    assert not version("vim.version.v9", None, None, listed=False).ranked


def test_the_lines_of_services_leave_out_what_has_no_place() -> None:
    table = (
        version("bag.version.v1", "bag/1"),
        version(FIRST_VERSION, None),
        version("vim.version.v3", "vim25/3"),
        version("vim.version.v3a", "vim25/mFEEDBEEF", "mFEEDBEEF"),
        version("vim.version.v2", "vim25/2"),
        version("bag.version.v0", "bag/0"),
        version("vim.version.lost", None, None, listed=False),
    )
    assert [(name, [each.id for each in line]) for name, line in lines(table).items()] == [
        ("vim25", [FIRST_VERSION, "vim.version.v3", "vim.version.v2"]),
        ("bag", ["bag.version.v1", "bag.version.v0"]),
    ]


@pytest.mark.parametrize(
    ("table", "own"),
    [
        ((), ""),
        ((version(FIRST_VERSION, None),), ""),
        ((version(FIRST_VERSION, "vim2/2.0"),), "vim2"),
        ((version(FIRST_VERSION, "vim2/2.0"), version("vim.version.v2", "vim25/2")), "vim25"),
        ((version(FIRST_VERSION, None), version("shop.version.v2", "shop/2")), "shop"),
        (
            (version("a.version.v1", "a/1"), version("b.version.v1", "b/1"), version("b.version.v2", "b/2")),
            "b",
        ),
    ],
)
def test_the_own_service_is_that_of_the_first_version(table: tuple[Version, ...], own: str) -> None:
    services = VersionServices(table)
    assert services.own == services.of(FIRST_VERSION) == own


def test_a_version_without_a_namespace_is_of_the_service_of_those_that_are_called_alike() -> None:
    services = VersionServices((version("vim.version.v2", "vim25/2"), version("bag.version.v1", "bag/1")))
    assert services.of("bag.version.beta") == "bag"
    assert services.of("till.version.v1") == "vim25"
