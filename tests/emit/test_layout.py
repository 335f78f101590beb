"""Where classes stand: no two folders or modules that are one where case folds, and none that cannot be."""

from __future__ import annotations

from collections import Counter

import pytest

from codegen.emit.layout import PackageLayout, arrange
from tests.factories.linked import api, data


def layout(*names: str) -> PackageLayout:
    return arrange(api(*map(data, names)), ())


def paths(made: PackageLayout) -> list[str]:
    """The files of classes, as a file system that folds case has them."""
    return ["/".join((*spot.package, spot.module)).lower() for spot in made.spots.values()]


@pytest.mark.parametrize(
    "names",
    [
        ("bag.Cart", "bAg.Cart"),
        ("shop.bag.Cart", "shop.bAg.Cart"),
        ("shop.bag.Cart", "shop.bAg.Cart", "shop.bAG.Cart"),
        ("shop.bag.lid.Cart", "shop.bAg.lid.Cart"),
        ("shop.bag.Cart", "shop.bag_.Cart", "shop.bAg.Cart"),
    ],
)
def test_no_two_namespaces_share_a_folder_where_case_folds(names: tuple[str, ...]) -> None:
    made = layout(*names)
    folders = ["/".join(space.package).lower() for space in made.namespaces.values()]
    assert max(Counter(folders).values()) == 1
    assert max(Counter(paths(made)).values()) == 1
    assert len(made.spots) == len(names)


def test_no_two_types_share_a_module_where_case_folds() -> None:
    assert max(Counter(paths(layout("shop.Bag", "shop.BAG", "shop.BaG", "shop.B_ag"))).values()) == 1


@pytest.mark.parametrize("device", ["con", "nul", "com1"])
def test_no_folder_has_the_name_of_a_device(device: str) -> None:
    (spot,) = layout(f"shop.{device}.Cart").spots.values()
    assert spot.package == ("shop", f"{device}_")
