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
