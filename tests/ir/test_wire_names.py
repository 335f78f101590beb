from __future__ import annotations

import pytest

from codegen.ir.model import Version
from codegen.ir.names import TypeName
from codegen.ir.wire_names import Services, derived, derived_short


@pytest.mark.parametrize(
    ("name", "wire_name"),
    [
        ("shop.Till", "Till"),
        ("shop.event.coinEvent", "CoinEvent"),
        ("shop.Till.Drawer", "TillDrawer"),
        ("shop.Till.Drawer.Lock", "TillDrawerLock"),
        ("vim.host.Till", "HostTill"),
        ("vim.host.HostTill", "HostTill"),
        ("vim.host.Till.Drawer", "HostTillDrawer"),
        ("vim.vm.Till", "VirtualMachineTill"),
        ("vim.vm.device.Till", "Till"),
        ("shop.TillOption.DrawerOption", "TillDrawerOption"),
        ("shop.TillOption.Drawer", "TillOptionDrawer"),
        ("shop.TillOption", "TillOption"),
    ],
)
def test_names_of_types(name: str, wire_name: str) -> None:
    assert derived(TypeName.parse(name), {}) == wire_name


def test_what_is_nested_follows_its_owner() -> None:
    known = {TypeName.parse("shop.Till"): "CashRegister"}
    assert derived(TypeName.parse("shop.Till.Drawer"), known) == "CashRegisterDrawer"
    assert derived(TypeName.parse("shop.Till.Drawer.Lock"), known) == "CashRegisterDrawerLock"
    assert derived(TypeName.parse("shop.Till"), known) == "Till"  # what is known of it is not asked


@pytest.mark.parametrize(
    ("wire_name", "short"), [("Pay", "Pay"), ("Pay_Task", "Pay"), ("setValue", "SetValue"), ("_Task", "")]
)
def test_short_names_of_methods(wire_name: str, short: str) -> None:
    assert derived_short(wire_name) == short


def test_the_service_is_the_first_word_of_a_namespace() -> None:
    version = Version("shop.version.beta", "Shop beta", None, "shop/2.0/beta")
    assert Services([version]).of(TypeName.parse("till.Cart"), "shop.version.beta") == "shop"


def test_a_version_without_a_namespace_tells_of_no_service() -> None:
    known = Version("shop.version.v2", "Shop 2", "2.0", "store/2.0")
    unlisted = Version("shop.version.v9", "Shop 9", None, None, listed=False)
    for versions in ([known, unlisted], [unlisted, known]):
        services = Services(versions)
        for since in (None, "shop.version.v2", "shop.version.v9", "shop.version.none"):
            assert services.of(TypeName.parse("shop.Till"), since) == "store"
        assert services.of(TypeName.parse("till.Till"), "shop.version.v9") == "till"
        assert services.spoken_for("shop") == "store"


def test_what_travels_with_another_service_has_none_of_its_own() -> None:
    services = Services([Version("vim.version.v2", "2", "2.0", "store/2.0")])
    assert services.of(TypeName.parse("vmodl.Any"), None) == "store"
    assert (services.spoken_for("vmodl"), services.spoken_for("vim")) == (None, "store")
